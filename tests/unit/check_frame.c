/* Frames: what is read of a table of numbers, and what is said of one that is wrong. */
#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include "base/limits.h"
#include "calculator/contingency.h"
#include "calculator/documents.h"
#include "calculator/frame.h"
#include "scratch-folder.h"
#include "suite.h"

static const CadrageStatisticOptions standard = CADRAGE_STATISTIC_OPTIONS_INIT;

/* A table with its messages. */
typedef struct {
	ScratchFolder folder;
	CadrageDiagnostics *diagnostics;
	CadFrame *frame;
} Table;

static Table
table_new(const char *name, const char *content)
{
	Table table = {scratch_folder_new(), cadrage_diagnostics_new(), NULL};

	scratch_folder_write(table.folder, name, content);
	ck_assert_int_eq(g_chdir(table.folder), 0);
	table.frame = cad_frame_load(name, table.diagnostics, NULL);
	ck_assert_ptr_nonnull(table.frame);
	return table;
}

static void
table_clear(Table *table)
{
	cad_frame_free(table->frame);
	cadrage_diagnostics_unref(table->diagnostics);
	scratch_folder_remove(&table->folder);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Table, table_clear)

/* The messages, LINE:COLUMN: MESSAGE, one a line. */
static char *
flush(Table *table)
{
	GString *lines = g_string_new(NULL);

	cad_frame_flush(table->frame);
	for (guint i = 0; i < cadrage_diagnostics_get_n(table->diagnostics); i++) {
		const CadrageDiagnostic *one = cadrage_diagnostics_get(table->diagnostics, i);

		g_string_append_printf(lines, "%u:%u: %s\n", one->line, one->column, one->message);
	}
	return g_string_free(lines, FALSE);
}

START_TEST(counts_are_read_however_they_are_written)
{
	g_auto(Table) table = table_new("t.csv", "n\n40\n40.0\n1e10\n+7\n 3 \n9007199254740992\n");
	g_autofree guint64 *counts = cad_frame_read_counts(table.frame, "n");
	static const guint64 wanted[] = {40, 40, 10000000000, 7, 3, 9007199254740992};

	ck_assert(!cad_frame_has_errors(table.frame));
	for (guint i = 0; i < G_N_ELEMENTS(wanted); i++)
		ck_assert_uint_eq(counts[i], wanted[i]);
}
END_TEST

START_TEST(what_is_no_count_is_told_in_the_order_of_the_file)
{
	g_auto(Table) table = table_new("t.csv", "b,a\n1,-1\n0x10,2.5\nNA,\n1e300,nan\n");
	g_autofree guint64 *of_a = cad_frame_read_counts(table.frame, "a");
	g_autofree guint64 *of_b = cad_frame_read_counts(table.frame, "b");
	g_autofree char *messages = flush(&table);

	ck_assert_str_eq(messages, "2:3: a takes a whole number from 0, not \"-1\"\n"
				   "3:1: b takes a whole number from 0, not \"0x10\"\n"
				   "3:6: a takes a whole number from 0, not \"2.5\"\n"
				   "4:1: b takes a whole number from 0, not \"NA\"\n"
				   "4:4: a takes a whole number from 0, not \"\"\n"
				   "5:1: b takes a whole number from 0, not \"1e300\"\n"
				   "5:7: a takes a whole number from 0, not \"nan\"\n");
	ck_assert_uint_eq(of_a[0] + of_b[1], 0);
}
END_TEST

START_TEST(a_decimal_comma_is_read_beside_semicolons_only)
{
	g_auto(Table) french = table_new("t.csv", "p;q\n0,05;1\n");
	g_auto(Table) english = table_new("t.csv", "p,q\n\"0,05\",1\n");
	g_autofree double *p = cad_frame_read_numbers(french.frame, "p", FALSE);
	g_autofree double *none = cad_frame_read_numbers(english.frame, "p", FALSE);

	ck_assert_double_eq_tol(p[0], 0.05, 1e-17);
	ck_assert_double_nan(none[0]);
	ck_assert(cad_frame_has_errors(english.frame));
}
END_TEST

START_TEST(a_missing_number_is_allowed_where_it_may_be)
{
	g_auto(Table) table = table_new("t.csv", "p,q\nNA,1\n,2\n.5,3\n");
	g_autofree double *p = cad_frame_read_numbers(table.frame, "p", TRUE);

	ck_assert(!cad_frame_has_errors(table.frame));
	ck_assert_double_nan(p[0]);
	ck_assert_double_nan(p[1]);
	ck_assert_double_eq(p[2], 0.5);
}
END_TEST

START_TEST(columns_are_found_as_written_before_any_case)
{
	g_auto(Table) table = table_new("folder.x.csv", "F,Tokens,f,TOKENS\n1,2,3,4\n");
	g_auto(Table) upper = table_new("a.tsv", "F\tx\n1\t2\n");

	ck_assert_str_eq(cad_frame_get_name(table.frame), "folder.x");
	ck_assert_int_eq(cad_frame_find(table.frame, "f"), 2);
	ck_assert_int_eq(cad_frame_find(table.frame, "F"), 0);
	ck_assert_int_eq(cad_frame_find(table.frame, "TOKENS"), 3);
	ck_assert_int_eq(cad_frame_find(table.frame, "tokens"), 1);
	ck_assert_int_eq(cad_frame_find(upper.frame, "f"), -1);
}
END_TEST

START_TEST(rows_of_another_length_are_told)
{
	g_auto(Table) table = table_new("t.csv", "a,b\n1,2\n,\n\n3\n4,5,6\n");
	g_autofree char *messages = flush(&table);

	ck_assert_uint_eq(cad_frame_get_n_rows(table.frame), 3);
	ck_assert_str_eq(messages, "5:1: the row has 1 cells, the header 2\n"
				   "6:5: the row has 3 cells, the header 2; is a cell with a "
				   "separator not quoted?\n");
}
END_TEST

START_TEST(no_more_is_said_than_can_be_shown)
{
	g_autoptr(GString) content = g_string_new("n\n");

	for (guint i = 0; i < 5 * CAD_MAX_DIAGNOSTICS; i++)
		g_string_append(content, "x\n");
	g_auto(Table) table = table_new("t.csv", content->str);
	g_autofree guint64 *counts = cad_frame_read_counts(table.frame, "n");
	g_autofree char *messages = flush(&table);

	ck_assert_uint_eq(cadrage_diagnostics_get_n(table.diagnostics), CAD_MAX_DIAGNOSTICS + 1);
	ck_assert_uint_eq(counts[0], 0);
	ck_assert_ptr_nonnull(strstr(messages, "CAD_MAX_DIAGNOSTICS"));
}
END_TEST

START_TEST(documents_are_gathered_by_outlet)
{
	g_auto(Table) table = table_new("t.csv", "outlet,tokens,note,a,week,b\n"
						 "x,10,u,1,1,0\ny,20,v,2,1,0\nx,30,w,3,2,0\n");
	g_autoptr(CadDocuments) documents = cad_documents_read(table.frame, &standard);
	g_autofree char *messages = flush(&table);

	ck_assert_str_eq(messages, "1:15: column \"note\" holds no counts and is passed over\n");
	ck_assert_ptr_nonnull(documents);
	ck_assert_uint_eq(documents->n_terms, 2);
	ck_assert_str_eq(documents->terms[1].name, "b");
	ck_assert_uint_eq(documents->group_names->len, 2);
	g_auto(CadGroup) group = cad_documents_select(documents, 0, 0);

	ck_assert_uint_eq(group.sample.n, 2);
	ck_assert_uint_eq(group.counts[1], 3);
	ck_assert_uint_eq(cad_documents_sum(documents, documents->sizes, 1), 20);
	ck_assert_uint_eq(cad_documents_sum(documents, documents->sizes, CAD_ALL_GROUPS), 60);
}
END_TEST

START_TEST(what_is_no_count_of_words_is_passed_over)
{
	g_auto(Table) table = table_new("t.csv", "tokens,day,rate,title,chars,note\n"
						 "10,1,0.5,1984,55,\n20,0,0.25,la paix,99,NA\n"
						 "30,2,1,le port,12,\n");
	g_autoptr(CadDocuments) documents = cad_documents_read(table.frame, &standard);
	g_auto(Table) mistake = table_new("t.csv", "tokens,a\n10,1\n20,21\n30,x\n");
	g_autofree char *messages = NULL;

	ck_assert_ptr_nonnull(documents);
	ck_assert_uint_eq(documents->n_terms, 1);
	ck_assert_str_eq(documents->terms[0].name, "day");
	ck_assert_ptr_null(cad_documents_read(mistake.frame, &standard));
	messages = flush(&mistake);
	ck_assert_str_eq(messages, "3:4: a is 21, more than the 20 tokens of its document\n"
				   "4:4: a takes a whole number from 0, not \"x\"\n");
}
END_TEST

START_TEST(outlets_that_are_named_come_in_that_order)
{
	static const char *const wanted[] = {"z", "x", NULL};
	static const char *const stranger[] = {"x", "nobody", NULL};
	CadrageStatisticOptions options = CADRAGE_STATISTIC_OPTIONS_INIT;
	g_auto(Table) table =
		table_new("t.csv", "outlet,tokens,a\nx,10,1\ny,20,2\nz,30,3\nx,5,1\n");

	options.groups = wanted;
	g_autoptr(CadDocuments) documents = cad_documents_read(table.frame, &options);

	ck_assert_uint_eq(documents->n, 3);
	ck_assert_str_eq(cad_documents_get_group_name(documents, 0), "z");
	ck_assert_uint_eq(cad_documents_sum(documents, documents->sizes, 1), 15);
	options.groups = stranger;
	ck_assert_ptr_null(cad_documents_read(table.frame, &options));
	g_autofree char *messages = flush(&table);

	ck_assert_str_eq(messages, "1:1: no row has the outlet \"nobody\"\n");
}
END_TEST

START_TEST(rows_are_named_by_the_column_of_words)
{
	static const char *const keys[] = {"term", NULL};
	g_auto(Table) table = table_new("t.csv", "mot,avant,apres\npaix,3,4\n1945,1,0\npaix,1,1\n");
	g_autoptr(CadContingency) apart = cad_contingency_read(table.frame, &standard, keys, FALSE);
	g_autoptr(CadContingency) joined = cad_contingency_read(table.frame, &standard, keys, TRUE);
	g_autofree char *messages = flush(&table);

	ck_assert_str_eq(messages, "");
	ck_assert_uint_eq(apart->row_names->len, 3);
	ck_assert_str_eq(apart->row_names->pdata[1], "1945");
	ck_assert_uint_eq(joined->row_names->len, 2);
	ck_assert_uint_eq(cad_contingency_get(joined, 0, 1), 5);
	ck_assert_uint_eq(cad_contingency_sum_row(joined, 0), 9);
	ck_assert_uint_eq(cad_contingency_sum_column(joined, 0), 5);
}
END_TEST

START_TEST(sums_that_are_no_whole_numbers_are_refused)
{
	static const char *const keys[] = {"term", NULL};
	g_auto(Table) table =
		table_new("t.csv", "term,a\nx,9007199254740992\ny,9007199254740992\n");

	ck_assert_ptr_null(cad_contingency_read(table.frame, &standard, keys, FALSE));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("frame");
	TCase *frame = tcase_create("frame");
	TCase *documents = tcase_create("documents");

	tcase_add_test(frame, counts_are_read_however_they_are_written);
	tcase_add_test(frame, what_is_no_count_is_told_in_the_order_of_the_file);
	tcase_add_test(frame, a_decimal_comma_is_read_beside_semicolons_only);
	tcase_add_test(frame, a_missing_number_is_allowed_where_it_may_be);
	tcase_add_test(frame, columns_are_found_as_written_before_any_case);
	tcase_add_test(frame, rows_of_another_length_are_told);
	tcase_add_test(frame, no_more_is_said_than_can_be_shown);
	suite_add_tcase(suite, frame);
	tcase_add_test(documents, documents_are_gathered_by_outlet);
	tcase_add_test(documents, what_is_no_count_of_words_is_passed_over);
	tcase_add_test(documents, outlets_that_are_named_come_in_that_order);
	tcase_add_test(documents, rows_are_named_by_the_column_of_words);
	tcase_add_test(documents, sums_that_are_no_whole_numbers_are_refused);
	suite_add_tcase(suite, documents);
	return suite_run(suite);
}
