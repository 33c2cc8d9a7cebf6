#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "base/limits.h"
#include "ingest/article-table.h"
#include "scratch-folder.h"
#include "suite.h"

/* What a field of a record holds, "-" where it says nothing. */
static const char *
say(const char *field)
{
	return field ? field : "-";
}

/* The records of a table, one a line, "!" and the message for what is refused. */
static char *
read_table(const char *name, const char *data, gsize n_bytes, const char *columns)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autofree char *path = g_build_filename(folder, name, NULL);
	const char *const written[] = {columns, NULL};
	g_autoptr(GError) refusal = NULL;
	g_autoptr(CadColumnMap) map = cad_column_map_new(columns ? written : NULL, &refusal);
	g_autoptr(CadArticleTable) table = NULL;
	GString *lines = g_string_new(NULL);
	CadrageReadResult result = CADRAGE_READ_RECORD;

	ck_assert(g_file_set_contents(path, data, (gssize)n_bytes, NULL));
	table = map ? cad_article_table_open(path, name, map, &refusal) : NULL;
	if (!table)
		g_string_append_printf(lines, "!%s\n", refusal->message);
	while (table && result != CADRAGE_READ_END) {
		g_autoptr(CadrageRecord) record = NULL;
		g_autoptr(GError) error = NULL;

		result = cad_article_table_next(table, &record, &error);
		if (record)
			g_string_append_printf(lines, "%s|%s|%s|%s|%s|%s|%s\n", record->id,
					       record->text, say(record->title),
					       say(record->outlet), say(record->date),
					       say(record->url), say(record->language));
		if (error)
			g_string_append_printf(lines, "!%s\n", error->message);
	}
	return g_string_free(lines, FALSE);
}

static void
assert_rows(const char *name, const char *data, const char *columns, const char *expected)
{
	g_autofree char *lines = read_table(name, data, strlen(data), columns);

	ck_assert_str_eq(lines, expected);
}

START_TEST(columns_are_known_by_their_usual_names)
{
	assert_rows("a.csv",
		    "Headline,Body,Published,Source,Link,Language,n\nT,B,2015-11-17,S,u,fr,1\n",
		    NULL, "a.csv:2|B|T|S|2015-11-17|u|fr\n");
	assert_rows(
		"a.csv",
		"Date de parution;Titre de l'article;TEXTE INTÉGRAL;Titre de presse;Lien;Langue\n"
		"17/11/2015;T;B;S;u;fr\n",
		NULL, "a.csv:2|B|T|S|17/11/2015|u|fr\n");
	assert_rows("a.csv", "publish_date\tarticleBody\tmedia_name\n2015-11-17\tB\tS\n", NULL,
		    "a.csv:2|B|-|S|2015-11-17|-|-\n");
}
END_TEST

START_TEST(the_likeliest_of_several_columns_counts)
{
	assert_rows("a.csv", "content,text,article\nc,t,a\n", NULL, "a.csv:2|t|-|-|-|-|-\n");
	assert_rows("a.csv", "media_url,media_name,text\nx.example,X,t\n", NULL,
		    "a.csv:2|t|-|X|-|-|-\n");
}
END_TEST

START_TEST(a_map_goes_over_the_usual_names)
{
	assert_rows("a.csv", "text,title,other\nB,T,O\n", "text=other", "a.csv:2|O|T|-|-|-|-\n");
	assert_rows("a.csv", "text,title,other\nB,T,O\n", "text=3, title=Text",
		    "a.csv:2|O|B|-|-|-|-\n");
	assert_rows("a.csv", "text,title,source\nB,T,S\n",
		    "outlet=,title=", "a.csv:2|B|-|-|-|-|-\n");
	assert_rows("a.csv", "\"Texte, en entier\",title\nB,T\n",
		    "text=Texte, en entier,title=", "a.csv:2|B|-|-|-|-|-\n");
}
END_TEST

START_TEST(a_column_mapped_to_one_field_is_not_guessed_for_another)
{
	assert_rows("a.csv", "title,date\nT,2015-11-17\n", "text=title",
		    "a.csv:2|T|-|-|2015-11-17|-|-\n");
}
END_TEST

START_TEST(what_a_map_gets_wrong_is_told_with_what_was_meant)
{
	static const char *const cases[][2] = {
		{"txet=Body", "!columns: articles have no \"txet\"; did you mean \"text\"?\n"},
		{"text=Bdoy", "!a.csv:1: there is no column \"Bdoy\"; did you mean \"Body\"?\n"},
		{"text=9", "!a.csv:1: there is no column \"9\"\n"},
		{"text=0", "!a.csv:1: there is no column \"0\"\n"},
		{"Body", "!columns: \"Body\" is no pair; write it like text=Body\n"},
		{"text=Body,text=x", "!columns: \"text\" is given twice\n"},
		{"qqqqqqqq=Body", "!columns: articles have no \"qqqqqqqq\", but text, title, lead, "
				  "outlet, date, url, language, id\n"},
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		assert_rows("a.csv", "Headline,Body\nT,B\n", cases[i][0], cases[i][1]);
}
END_TEST

START_TEST(a_list_of_stories_without_texts_is_refused)
{
	assert_rows("a.csv",
		    "id,indexed_date,language,media_name,media_url,publish_date,title,url\n"
		    "1,2015-11-18,fr,X,x.example,2015-11-17,T,u\n",
		    NULL,
		    "!a.csv:1: no column holds the articles' text (columns: \"id\", "
		    "\"indexed_date\", \"language\", \"media_name\", \"media_url\", "
		    "\"publish_date\", \"title\", \"url\"); name it with --columns text=NAME. A "
		    "list of headlines and addresses is not enough to count words in\n");
}
END_TEST

START_TEST(bad_rows_are_refused_by_line_and_reading_goes_on)
{
	assert_rows("a.csv", "title,text\nT,\"two\nlines\"\n\nT, \nT\na,b,c\nT,B,,\nT,\"B\"\n",
		    NULL,
		    "a.csv:2|two\nlines|T|-|-|-|-\n"
		    "!a.csv:5: no text\n"
		    "!a.csv:6: no text\n"
		    "!a.csv:7: the row has more cells than the header; is a text that holds "
		    "separators not in quotation marks?\n"
		    "a.csv:8|B|T|-|-|-|-\n"
		    "a.csv:9|B|T|-|-|-|-\n");
}
END_TEST

START_TEST(an_open_quotation_mark_ends_the_table)
{
	assert_rows("a.csv", "title,text\nT,B\nT,\"open\nT,C\n", NULL,
		    "a.csv:2|B|T|-|-|-|-\n!a.csv:3:3: a quotation mark is not closed\n");
}
END_TEST

START_TEST(a_table_without_rows_has_no_text)
{
	assert_rows("a.csv", "title,text\n", NULL, "!a.csv: no row behind the header\n");
	assert_rows("a.csv", "", NULL, "!a.csv: no text\n");
	assert_rows("a.csv", "\n\n", NULL, "!a.csv: no text\n");
}
END_TEST

START_TEST(each_row_is_utf_8_or_cp1252)
{
	assert_rows("a.tsv",
		    "Texte\tM\xe9"
		    "dia\n\xe9t\xe9\tUtopie\nété \xff\tÉté\n\x93oui\x94\t\n",
		    NULL,
		    "a.tsv:2|été|-|Utopie|-|-|-\n"
		    "a.tsv:3|été \xef\xbf\xbd|-|Été|-|-|-\n"
		    "a.tsv:4|“oui”|-|-|-|-|-\n");
}
END_TEST

START_TEST(byte_order_marks_and_utf_16_are_read)
{
	static const char utf16[] = "\xff\xfet\0e\0x\0t\0\n\0\xe9\0t\0\xe9\0\n";
	g_autofree char *lines = read_table("a.csv", utf16, sizeof utf16, NULL);

	ck_assert_str_eq(lines, "a.csv:2|été|-|-|-|-|-\n");
	assert_rows("a.csv", "\xef\xbb\xbf\"text\",title\nB,T\n", NULL, "a.csv:2|B|T|-|-|-|-\n");
}
END_TEST

START_TEST(nuls_in_cells_are_replaced)
{
	static const char data[] = "text,title\nun\0deux,T\n";
	g_autofree char *lines = read_table("a.csv", data, sizeof data - 1, NULL);

	ck_assert_str_eq(lines, "a.csv:2|un\xef\xbf\xbd"
				"deux|T|-|-|-|-\n");
}
END_TEST

START_TEST(an_id_that_may_stand_in_a_name_does)
{
	assert_rows("a.csv", "id,text\nA-1.x_2,B\na b,B\nx:y/z,B\n,B\n", NULL,
		    "a.csv:2#A-1.x_2|B|-|-|-|-|-\na.csv:3|B|-|-|-|-|-\na.csv:4|B|-|-|-|-|-\n"
		    "a.csv:5|B|-|-|-|-|-\n");
}
END_TEST

START_TEST(fields_of_one_line_stay_on_one_line)
{
	assert_rows("a.csv", "text,title,source\nB,\" Un\ntitre \",\"S\n\"\n", NULL,
		    "a.csv:2|B|Un titre|S|-|-|-\n");
}
END_TEST

START_TEST(a_row_and_a_header_beyond_the_limits_are_refused)
{
	g_autofree char *row = g_strnfill(CAD_MAX_DOCUMENT_BYTES + 1, 'x');
	g_autofree char *data = g_strconcat("text\nB\n", row, "\nC\n", NULL);
	g_autofree char *header = g_strnfill(CAD_MAX_TABLE_COLUMNS, ',');

	assert_rows("a.csv", data, NULL,
		    "a.csv:2|B|-|-|-|-|-\n"
		    "!a.csv:3: a row is longer than 16777216 bytes (limit "
		    "CAD_MAX_DOCUMENT_BYTES); is a quotation mark not closed?\n");
	assert_rows("a.csv", header, NULL,
		    "!a.csv:1: the table has 4097 columns (limit CAD_MAX_TABLE_COLUMNS)\n");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("article table");
	TCase *columns = tcase_create("columns");
	TCase *table = tcase_create("table");

	tcase_add_test(columns, columns_are_known_by_their_usual_names);
	tcase_add_test(columns, the_likeliest_of_several_columns_counts);
	tcase_add_test(columns, a_map_goes_over_the_usual_names);
	tcase_add_test(columns, a_column_mapped_to_one_field_is_not_guessed_for_another);
	tcase_add_test(columns, what_a_map_gets_wrong_is_told_with_what_was_meant);
	tcase_add_test(columns, a_list_of_stories_without_texts_is_refused);
	tcase_add_test(table, bad_rows_are_refused_by_line_and_reading_goes_on);
	tcase_add_test(table, an_open_quotation_mark_ends_the_table);
	tcase_add_test(table, a_table_without_rows_has_no_text);
	tcase_add_test(table, each_row_is_utf_8_or_cp1252);
	tcase_add_test(table, byte_order_marks_and_utf_16_are_read);
	tcase_add_test(table, nuls_in_cells_are_replaced);
	tcase_add_test(table, an_id_that_may_stand_in_a_name_does);
	tcase_add_test(table, fields_of_one_line_stay_on_one_line);
	tcase_add_test(table, a_row_and_a_header_beyond_the_limits_are_refused);
	suite_add_tcase(suite, columns);
	suite_add_tcase(suite, table);
	return suite_run(suite);
}
