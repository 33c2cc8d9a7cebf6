#include "config.h"

#include <math.h>
#include <string.h>

#include <cadrage/table.h>

#include "reports/csv.h"
#include "reports/json.h"
#include "reports/terminal.h"
#include "suite.h"

static char *
csv_cell(const char *text)
{
	GString *cell = g_string_new(NULL);

	cad_csv_append(cell, text, FALSE);
	return g_string_free(cell, FALSE);
}

static void
assert_csv(const char *text, const char *expected)
{
	g_autofree char *cell = csv_cell(text);

	ck_assert_str_eq(cell, expected);
}

START_TEST(a_plain_cell_is_left_alone)
{
	assert_csv("Le Courrier", "Le Courrier");
	assert_csv("l'usine", "l'usine");
	assert_csv("a-b=c", "a-b=c");
	assert_csv("", "");
	assert_csv(NULL, "");
}
END_TEST

START_TEST(commas_quotes_and_line_ends_are_quoted)
{
	assert_csv("un, deux", "\"un, deux\"");
	assert_csv("dit \"non\"", "\"dit \"\"non\"\"\"");
	assert_csv("un\ndeux", "\"un\ndeux\"");
}
END_TEST

START_TEST(a_formula_gets_an_apostrophe)
{
	static const char *const begins[] = {
		"=1+1",
		"+cmd",
		"-cmd",
		"@SUM",
		"＝1",
		"＋1",
		"－1",
		"＠x",
		" =1",
		"\xc2\xa0=1",
		"\xe2\x80\x8b=1",
		"\xef\xbb\xbf=1",
		"\xe2\x81\xa0=1",
		"\xc2\xad=1",
	};

	for (guint i = 0; i < G_N_ELEMENTS(begins); i++) {
		g_autofree char *cell = csv_cell(begins[i]);

		ck_assert_msg(cell[0] == '\'' && strcmp(cell + 1, begins[i]) == 0, "%s", cell);
	}
	assert_csv("\"=1\"", "\"'\"\"=1\"\"\"");
}
END_TEST

START_TEST(a_tab_or_carriage_return_first_gets_an_apostrophe)
{
	assert_csv("\tx", "'\xef\xbf\xbdx");
	assert_csv("\rx", "\"'\xef\xbf\xbdx\"");
}
END_TEST

START_TEST(a_signed_number_is_no_formula)
{
	assert_csv("-2.13", "-2.13");
	assert_csv("+4", "+4");
	assert_csv("-1e3", "-1e3");
	assert_csv("-inf", "'-inf");
	assert_csv("-0x1F", "'-0x1F");
	assert_csv("-2+3", "'-2+3");
	assert_csv("-", "'-");
}
END_TEST

START_TEST(raw_cells_keep_their_formula)
{
	g_autoptr(GString) cell = g_string_new(NULL);

	cad_csv_append(cell, "=1+1", TRUE);
	ck_assert_str_eq(cell->str, "=1+1");
}
END_TEST

START_TEST(control_characters_do_not_reach_csv)
{
	assert_csv("a\x1b[2Jb\x7f", "a\xef\xbf\xbd[2Jb\xef\xbf\xbd");
	assert_csv("a\xc2\x9b"
		   "b",
		   "a\xef\xbf\xbd"
		   "b");
}
END_TEST

/* On a heap of its exact size, so that a sanitizer sees a byte read too many. */
START_TEST(a_sequence_cut_at_the_end_is_replaced)
{
	g_autofree char *cut = g_strdup("abc\xe2");
	g_autofree char *latin = g_strdup("d\xe9p\xea"
					  "che");
	g_autofree char *cell = csv_cell(cut);
	g_autofree char *name = csv_cell(latin);
	g_autoptr(GString) text = g_string_new(NULL);
	CadJson json = CAD_JSON_INIT(text);

	ck_assert_str_eq(cell, "abc\xef\xbf\xbd");
	ck_assert_str_eq(name, "d\xef\xbf\xbdp\xef\xbf\xbd"
			       "che");
	cad_json_string(&json, cut);
	ck_assert_str_eq(text->str, "\"abc\xef\xbf\xbd\"");
}
END_TEST

START_TEST(strings_of_json_are_escaped)
{
	g_autoptr(GString) text = g_string_new(NULL);
	CadJson json = CAD_JSON_INIT(text);

	cad_json_string(&json, "\"\\\n\x1b\x7f\xc2\x9b\xe2\x80\xae\xe2\x80\xa8é");
	ck_assert_str_eq(text->str, "\"\\\"\\\\\\n\\u001b\\u007f\\u009b\\u202e\\u2028é\"");
}
END_TEST

START_TEST(what_is_not_a_number_is_null)
{
	g_autoptr(GString) text = g_string_new(NULL);
	CadJson json = CAD_JSON_INIT(text);

	cad_json_begin_array(&json);
	cad_json_number(&json, (double)NAN);
	cad_json_number(&json, (double)INFINITY);
	cad_json_string(&json, NULL);
	cad_json_end_array(&json);
	ck_assert_str_eq(text->str, "[null,null,null]");
}
END_TEST

START_TEST(commas_stand_between_members_only)
{
	g_autoptr(GString) text = g_string_new(NULL);
	CadJson json = CAD_JSON_INIT(text);

	cad_json_begin_object(&json);
	cad_json_key(&json, "empty");
	cad_json_begin_array(&json);
	cad_json_end_array(&json);
	cad_json_key(&json, "full");
	cad_json_begin_array(&json);
	cad_json_integer(&json, G_MININT64);
	cad_json_boolean(&json, TRUE);
	cad_json_end_array(&json);
	cad_json_end_object(&json);
	ck_assert_str_eq(text->str, "{\"empty\":[],\"full\":[-9223372036854775808,true]}");
}
END_TEST

START_TEST(numbers_are_shortest_and_read_back)
{
	static const struct {
		double value;
		const char *text;
	} cases[] = {
		{0.1, "0.1"},	    {3, "3"},
		{-2.13, "-2.13"},   {1.0 / 3, "0.3333333333333333"},
		{1e300, "1e+300"},  {12345678, "12345678"},
		{20, "20"},	    {-1500, "-1500"},
		{0, "0"},	    {0.1 + 0.2, "0.30000000000000004"},
		{5e-324, "5e-324"},
	};

	for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GString) text = g_string_new(NULL);

		cad_number_append(text, cases[i].value);
		ck_assert_str_eq(text->str, cases[i].text);
		ck_assert(!memcmp(&cases[i].value, &(double){g_ascii_strtod(text->str, NULL)},
				  sizeof(double)));
	}
}
END_TEST

START_TEST(a_terminal_gets_no_control_and_no_direction)
{
	g_autofree char *text =
		cadrage_text_for_terminal("a\x1b]0;x\x07\tb\r\nc\xc2\x9b\xe2\x80\xae"
					  "d\xe2\x81\xa6\xe2\x80\xa8"
					  "e\xff");

	ck_assert_str_eq(text, "a\xef\xbf\xbd]0;x\xef\xbf\xbd b  c\xef\xbf\xbd"
			       "d e\xef\xbf\xbd");
}
END_TEST

START_TEST(width_counts_what_is_seen)
{
	ck_assert_uint_eq(cad_terminal_width("été"), 3);
	ck_assert_uint_eq(cad_terminal_width("e\xcc\x81te\xcc\x81"), 3);
	ck_assert_uint_eq(cad_terminal_width("新聞"), 4);
	ck_assert_uint_eq(cad_terminal_width("a\xe2\x80\x8b"), 1);
}
END_TEST

START_TEST(a_text_is_cut_to_its_width_at_either_end)
{
	static const char *const texts[] = {"dossier/page.txt", "新聞新聞新聞", "éé\xcc\x81ééééé"};

	for (guint i = 0; i < G_N_ELEMENTS(texts); i++) {
		for (guint width = 1; width < 18; width++) {
			g_autofree char *begin = cad_terminal_fit(texts[i], width, FALSE);
			g_autofree char *end = cad_terminal_fit(texts[i], width, TRUE);

			ck_assert_uint_le(cad_terminal_width(begin), width);
			ck_assert_uint_le(cad_terminal_width(end), width);
		}
	}
	g_autofree char *begin = cad_terminal_fit("dossier/page.txt", 9, FALSE);
	g_autofree char *end = cad_terminal_fit("dossier/page.txt", 9, TRUE);

	ck_assert_str_eq(begin, "dossier/…");
	ck_assert_str_eq(end, "…page.txt");
}
END_TEST

START_TEST(no_shorter_number_reads_back)
{
	g_autoptr(GRand) random = g_rand_new_with_seed(20151117);

	for (guint i = 0; i < 20000; i++) {
		g_autoptr(GString) text = g_string_new(NULL);
		const guint64 bits =
			(guint64)g_rand_int(random) << 32 | (i % 2 ? g_rand_int(random) : 0);
		double value;
		int digits = 0;
		char shortest[32];

		memcpy(&value, &bits, sizeof value);
		if (i % 3 == 0)
			value = g_rand_int_range(random, 1, 100000) * pow(10, (int)(i % 40) - 30);
		if (!isfinite(value))
			continue;
		do
			g_snprintf(shortest, sizeof shortest, "%.*g", ++digits, value);
		while (g_ascii_strtod(shortest, NULL) < value ||
		       g_ascii_strtod(shortest, NULL) > value);
		cad_number_append(text, value);
		if (fabs(value) >= 1e15 || value < trunc(value) || value > trunc(value))
			ck_assert_str_eq(text->str, shortest);
	}
}
END_TEST

static const CadrageField fields[] = {
	{.name = "outlet", .heading = "Outlet", .max_width = 10},
	{.name = "count", .type = CADRAGE_FIELD_INTEGER},
	{.name = "rate", .type = CADRAGE_FIELD_NUMBER, .digits = 1},
	{.name = "covered", .type = CADRAGE_FIELD_BOOLEAN},
};

static const CadrageValue rows[][G_N_ELEMENTS(fields)] = {
	{{.text = "=été"}, {.integer = 7}, {.number = -2.25}, {.boolean = TRUE}},
	{{.text = NULL}, {.integer = 1234}, {.number = (double)NAN}, {.boolean = FALSE}},
};

static char *
write_table(CadrageFormat format, guint n_rows)
{
	g_autoptr(GOutputStream) output = g_memory_output_stream_new_resizable();
	g_autoptr(CadrageTableWriter) writer =
		cadrage_table_writer_new(fields, G_N_ELEMENTS(fields), format, FALSE, output);
	GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM(output);

	for (guint i = 0; i < n_rows; i++)
		ck_assert(cadrage_table_writer_add(writer, rows[i], NULL));
	ck_assert(cadrage_table_writer_close(writer, NULL));
	if (g_memory_output_stream_get_data_size(memory) == 0)
		return g_strdup("");
	return g_strndup(g_memory_output_stream_get_data(memory),
			 g_memory_output_stream_get_data_size(memory));
}

START_TEST(text_columns_are_aligned)
{
	g_autofree char *text = write_table(CADRAGE_FORMAT_TEXT, 2);

	ck_assert_str_eq(text, "Outlet  count  rate  covered\n"
			       "=été        7  -2.2  yes\n"
			       "–        1234     –  no\n");
}
END_TEST

START_TEST(csv_has_a_header_and_empty_cells_for_what_is_undefined)
{
	g_autofree char *csv = write_table(CADRAGE_FORMAT_CSV, 2);

	ck_assert_str_eq(csv, "outlet,count,rate,covered\n"
			      "'=été,7,-2.25,true\n"
			      ",1234,,false\n");
}
END_TEST

START_TEST(json_is_one_object_a_line)
{
	g_autofree char *json = write_table(CADRAGE_FORMAT_JSON, 2);

	ck_assert_str_eq(json,
			 "{\"outlet\":\"=été\",\"count\":7,\"rate\":-2.25,\"covered\":true}\n"
			 "{\"outlet\":null,\"count\":1234,\"rate\":null,\"covered\":false}\n");
}
END_TEST

START_TEST(a_table_without_rows_keeps_only_the_header_of_csv)
{
	g_autofree char *text = write_table(CADRAGE_FORMAT_TEXT, 0);
	g_autofree char *csv = write_table(CADRAGE_FORMAT_CSV, 0);
	g_autofree char *json = write_table(CADRAGE_FORMAT_JSON, 0);

	ck_assert_str_eq(text, "");
	ck_assert_str_eq(csv, "outlet,count,rate,covered\n");
	ck_assert_str_eq(json, "");
}
END_TEST

/* One row of a key and three figures. */
static char *
write_figures(CadrageFormat format, guint width)
{
	static const CadrageField figures[] = {
		{.name = "key"},
		{.name = "first", .type = CADRAGE_FIELD_FIGURE, .digits = 3},
		{.name = "second", .type = CADRAGE_FIELD_FIGURE, .digits = 3},
		{.name = "third", .type = CADRAGE_FIELD_FIGURE, .digits = 3},
	};
	static const CadrageValue row[] = {{.text = "a"},
					   {.number = 12345.678},
					   {.number = -HUGE_VAL},
					   {.number = (double)NAN}};
	g_autoptr(GOutputStream) output = g_memory_output_stream_new_resizable();
	g_autoptr(CadrageTableWriter) writer =
		cadrage_table_writer_new(figures, G_N_ELEMENTS(figures), format, FALSE, output);
	GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM(output);

	cadrage_table_writer_fold(writer, width, 1);
	ck_assert(cadrage_table_writer_add(writer, row, NULL));
	ck_assert(cadrage_table_writer_close(writer, NULL));
	return g_strndup(g_memory_output_stream_get_data(memory),
			 g_memory_output_stream_get_data_size(memory));
}

START_TEST(figures_of_any_size_are_written_as_r_reads_them)
{
	g_autofree char *csv = write_figures(CADRAGE_FORMAT_CSV, 0);
	g_autofree char *json = write_figures(CADRAGE_FORMAT_JSON, 0);

	ck_assert_str_eq(csv, "key,first,second,third\na,12345.678,-Inf,NA\n");
	ck_assert_str_eq(json, "{\"key\":\"a\",\"first\":12345.678,\"second\":\"-Inf\","
			       "\"third\":null}\n");
}
END_TEST

START_TEST(a_wide_table_goes_on_below_with_its_keys)
{
	g_autofree char *whole = write_figures(CADRAGE_FORMAT_TEXT, 80);
	g_autofree char *folded = write_figures(CADRAGE_FORMAT_TEXT, 22);
	g_autofree char *narrow = write_figures(CADRAGE_FORMAT_TEXT, 1);

	ck_assert_str_eq(whole, "key     first  second  third\n"
				"a    1.23e+04    -Inf      –\n");
	ck_assert_str_eq(folded, "key     first  second\n"
				 "a    1.23e+04    -Inf\n"
				 "\n"
				 "key  third\n"
				 "a        –\n");
	ck_assert_str_eq(narrow, "key     first\n"
				 "a    1.23e+04\n"
				 "\n"
				 "key  second\n"
				 "a      -Inf\n"
				 "\n"
				 "key  third\n"
				 "a        –\n");
}
END_TEST

START_TEST(a_failed_write_is_an_error)
{
	char memory[8];
	g_autoptr(GOutputStream) output =
		g_memory_output_stream_new(memory, sizeof memory, NULL, NULL);
	g_autoptr(CadrageTableWriter) writer = cadrage_table_writer_new(
		fields, G_N_ELEMENTS(fields), CADRAGE_FORMAT_CSV, FALSE, output);
	g_autoptr(GError) error = NULL;

	ck_assert(!cadrage_table_writer_add(writer, rows[0], &error));
	ck_assert_ptr_nonnull(error);
}
END_TEST

static TCase *
csv_case(void)
{
	TCase *tcase = tcase_create("csv");

	tcase_add_test(tcase, a_plain_cell_is_left_alone);
	tcase_add_test(tcase, commas_quotes_and_line_ends_are_quoted);
	tcase_add_test(tcase, a_formula_gets_an_apostrophe);
	tcase_add_test(tcase, a_tab_or_carriage_return_first_gets_an_apostrophe);
	tcase_add_test(tcase, a_signed_number_is_no_formula);
	tcase_add_test(tcase, raw_cells_keep_their_formula);
	tcase_add_test(tcase, control_characters_do_not_reach_csv);
	tcase_add_test(tcase, a_sequence_cut_at_the_end_is_replaced);
	return tcase;
}

static TCase *
json_case(void)
{
	TCase *tcase = tcase_create("json");

	tcase_add_test(tcase, strings_of_json_are_escaped);
	tcase_add_test(tcase, what_is_not_a_number_is_null);
	tcase_add_test(tcase, commas_stand_between_members_only);
	tcase_add_test(tcase, numbers_are_shortest_and_read_back);
	tcase_add_test(tcase, no_shorter_number_reads_back);
	return tcase;
}

static TCase *
terminal_case(void)
{
	TCase *tcase = tcase_create("terminal");

	tcase_add_test(tcase, a_terminal_gets_no_control_and_no_direction);
	tcase_add_test(tcase, width_counts_what_is_seen);
	tcase_add_test(tcase, a_text_is_cut_to_its_width_at_either_end);
	return tcase;
}

static TCase *
table_case(void)
{
	TCase *tcase = tcase_create("table");

	tcase_add_test(tcase, text_columns_are_aligned);
	tcase_add_test(tcase, csv_has_a_header_and_empty_cells_for_what_is_undefined);
	tcase_add_test(tcase, json_is_one_object_a_line);
	tcase_add_test(tcase, a_table_without_rows_keeps_only_the_header_of_csv);
	tcase_add_test(tcase, figures_of_any_size_are_written_as_r_reads_them);
	tcase_add_test(tcase, a_wide_table_goes_on_below_with_its_keys);
	tcase_add_test(tcase, a_failed_write_is_an_error);
	return tcase;
}

int
main(void)
{
	Suite *suite = suite_create("table");

	suite_add_tcase(suite, csv_case());
	suite_add_tcase(suite, json_case());
	suite_add_tcase(suite, terminal_case());
	suite_add_tcase(suite, table_case());
	return suite_run(suite);
}
