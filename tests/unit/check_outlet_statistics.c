#include "config.h"

#include <check.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include <cadrage/statistic.h>

#include "base/number.h"
#include "reference.h"
#include "scratch-folder.h"
#include "suite.h"

/* How the columns that begin with @prefix are held to the reference. */
typedef struct {
	const char *prefix;
	double rel_tolerance;
	double abs_tolerance;
} Rule;

/* A statistic as the calculator gives it, beside its table in tests/reference. */
typedef struct {
	const char *name;
	const char *keys[7];
	const char *inputs[4];
	Rule rules[4];
} Comparison;

/* Ends that are drawn at random have their tolerance beside them, columns tol_*. */
#define DRAWN CAD_NAN

static const Comparison comparisons[] = {
	{"rates", {"table", "term", "outlet"}, {"docs", "real_docs"}, {{"", 1e-8, 1e-10}}},
	{"jackknife_rates",
	 {"table", "term", "outlet"},
	 {"docs", "real_docs"},
	 {{"", 1e-8, 1e-10}}},
	{"jackknife_ratios",
	 {"table", "term", "a", "b"},
	 {"docs", "real_docs"},
	 {{"", 1e-7, 1e-10}}},
	{"rate_ratios",
	 {"table", "term", "a", "b"},
	 {"docs", "real_docs"},
	 {{"nb_", 2e-6, 1e-8}, {"qp_", 1e-6, 1e-8}, {"", 1e-8, 1e-10}}},
	{"bootstrap",
	 {"table", "term", "statistic", "a", "b"},
	 {"docs", "real_docs"},
	 {{"bca_", DRAWN, DRAWN},
	  {"perc_", DRAWN, DRAWN},
	  {"theta", 1e-6, 1e-9},
	  {"accel", 1e-6, 1e-9}}},
	{"permutation_exact",
	 {"table", "subset", "term", "a", "b"},
	 {"docs", "docs_tiny"},
	 {{"", 1e-9, 1e-12}}},
	{"permutation_mc",
	 {"table", "term", "a", "b"},
	 {"docs", "real_docs"},
	 {{"p_mc", DRAWN, DRAWN}, {"observed", 1e-9, 1e-9}}},
	{"wilcoxon", {"table", "term", "a", "b"}, {"docs", "real_docs"}, {{"", 1e-8, 1e-12}}},
	{"kruskal", {"term"}, {"docs"}, {{"", 1e-8, 1e-12}}},
};

static CadrageStatistic *
compute(const Comparison *comparison)
{
	const char *top = g_getenv("top_srcdir");
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GError) error = NULL;
	CadrageStatistic *statistic;

	for (gsize i = 0; comparison->inputs[i]; i++)
		g_ptr_array_add(paths, g_strdup_printf("%s/tests/reference/%s.tsv", top ? top : ".",
						       comparison->inputs[i]));
	g_ptr_array_add(paths, NULL);
	statistic = cadrage_statistic_new(comparison->name, (const char *const *)paths->pdata, NULL,
					  diagnostics, &error);
	ck_assert_msg(statistic != NULL, "%s: %s", comparison->name, error ? error->message : "");
	return statistic;
}

static int
find_field(const CadrageStatistic *statistic, const char *name)
{
	guint n;
	const CadrageField *fields = cadrage_statistic_get_fields(statistic, &n);

	for (guint i = 0; i < n; i++)
		if (strcmp(fields[i].name, name) == 0)
			return (int)i;
	return -1;
}

/* The key of a row of the reference: its table "real" is the input real_docs; a second outlet that
 * is none is empty. */
static const char *
key_text(const Reference *table, guint row, const char *key)
{
	const char *text = reference_get_text(table, row, key);

	if (strcmp(key, "table") == 0 && strcmp(text, "real") == 0)
		return "real_docs";
	return strcmp(text, "NA") == 0 ? "" : text;
}

static const CadrageValue *
find_row(const Comparison *comparison, const CadrageStatistic *statistic, const Reference *table,
	 guint reference_row)
{
	for (guint i = 0; i < cadrage_statistic_get_n_rows(statistic); i++) {
		const CadrageValue *values = cadrage_statistic_get_row(statistic, i);
		gboolean is_same = TRUE;

		for (gsize k = 0; comparison->keys[k] && is_same; k++) {
			int field = find_field(statistic, comparison->keys[k]);

			ck_assert_int_ge(field, 0);
			is_same = strcmp(values[field].text,
					 key_text(table, reference_row, comparison->keys[k])) == 0;
		}
		if (is_same)
			return values;
	}
	ck_abort_msg("%s: no row for row %u", comparison->name, reference_row + 1);
}

static gboolean
is_key(const Comparison *comparison, const char *name)
{
	for (gsize k = 0; comparison->keys[k]; k++)
		if (strcmp(comparison->keys[k], name) == 0)
			return TRUE;
	return FALSE;
}

static const Rule *
find_rule(const Comparison *comparison, const char *column)
{
	for (gsize i = 0; i < G_N_ELEMENTS(comparison->rules) && comparison->rules[i].prefix; i++)
		if (g_str_has_prefix(column, comparison->rules[i].prefix))
			return &comparison->rules[i];
	return NULL;
}

/* Returns: the part of its tolerance that a drawn figure is away. */
static double
check_drawn(const Reference *table, guint row, const char *column, double value)
{
	gboolean is_p = strcmp(column, "p_mc") == 0;
	g_autofree char *tolerance_column =
		is_p ? g_strdup("tol_p_m9999") : g_strdup_printf("tol_%s_B9999", column);
	double tolerance = reference_get_number(table, row, tolerance_column);
	double gap = fabs(value - reference_get_number(table, row, column));

	ck_assert_msg(gap <= tolerance, "row %u, %s: %.10g", row + 1, column, value);
	return gap / tolerance;
}

static void
check_column(const Comparison *comparison, const CadrageStatistic *statistic,
	     const Reference *table, guint field)
{
	guint n;
	const CadrageField *column = &cadrage_statistic_get_fields(statistic, &n)[field];
	const Rule *rule = find_rule(comparison, column->name);
	g_autofree char *name = g_strdup_printf("%s, %s", comparison->name, column->name);
	Closeness near = {name, 0, 0, 0, 0};
	double furthest = -1;

	if (!rule || is_key(comparison, column->name) || strcmp(column->name, "table") == 0)
		return;
	near.rel_tolerance = rule->rel_tolerance;
	near.abs_tolerance = rule->abs_tolerance;
	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		const CadrageValue *values = find_row(comparison, statistic, table, row);
		gboolean is_count = column->type == CADRAGE_FIELD_INTEGER;
		double value = is_count ? (double)values[field].integer : values[field].number;

		/* What the reference's own fit did not reach, or did not print. */
		if (g_str_has_prefix(column->name, "nb_") &&
		    reference_get_number(table, row, "nb_ok") != 1)
			continue;
		if (g_str_has_prefix(column->name, "min_") &&
		    isnan(reference_get_number(table, row, column->name)))
			continue;
		if (isnan(rule->rel_tolerance))
			furthest = MAX(furthest, check_drawn(table, row, column->name, value));
		else
			closeness_check(&near, value,
					reference_get_number(table, row, column->name),
					column->name);
	}
	if (furthest >= 0)
		printf("# %s: at most %.2f of its tolerance away\n", name, furthest);
	else
		closeness_report(&near);
}

START_TEST(the_calculator_agrees_with_the_reference_in_every_column)
{
	const Comparison *comparison = &comparisons[_i];
	g_autoptr(Reference) table = reference_load(comparison->name);
	g_autoptr(CadrageStatistic) statistic = compute(comparison);
	guint n_fields;

	cadrage_statistic_get_fields(statistic, &n_fields);
	for (guint field = 0; field < n_fields; field++)
		check_column(comparison, statistic, table, field);
}
END_TEST

/* A statistic of a table that is written for it, with few draws. */
static CadrageStatistic *
compute_text(const char *name, const char *text)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autofree char *path = scratch_folder_add(folder, "week.csv", text, -1);
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	const char *const tables[] = {path, NULL};
	CadrageStatisticOptions options = CADRAGE_STATISTIC_OPTIONS_INIT;
	CadrageStatistic *statistic;

	options.n_permutations = options.n_resamples = 499;
	statistic = cadrage_statistic_new(name, tables, &options, diagnostics, NULL);
	ck_assert_ptr_nonnull(statistic);
	return statistic;
}

static char *
write_csv(const CadrageStatistic *statistic)
{
	g_autoptr(GOutputStream) output = g_memory_output_stream_new_resizable();

	ck_assert(cadrage_statistic_write(statistic, CADRAGE_FORMAT_CSV, FALSE, 80, output, NULL));
	ck_assert(g_output_stream_write_all(output, "", 1, NULL, NULL, NULL));
	ck_assert(g_output_stream_close(output, NULL, NULL));
	return g_memory_output_stream_steal_data(G_MEMORY_OUTPUT_STREAM(output));
}

START_TEST(the_order_of_documents_changes_nothing_that_is_drawn)
{
	static const char *const names[] = {"permutation_mc", "bootstrap", "wilcoxon"};
	g_autoptr(CadrageStatistic) one = compute_text(
		names[_i], "outlet,tokens,quay,mole\nA,310,4,0\nA,290,0,1\nA,405,2,1\nB,220,0,2\n"
			   "B,350,1,4\nB,410,0,3\nB,220,1,0\n");
	g_autoptr(CadrageStatistic) other = compute_text(
		names[_i], "outlet,tokens,quay,mole\nA,405,2,1\nB,220,1,0\nB,410,0,3\nA,310,4,0\n"
			   "B,220,0,2\nA,290,0,1\nB,350,1,4\n");
	g_autofree char *first = write_csv(one), *second = write_csv(other);

	ck_assert_str_eq(first, second);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("outlet_statistics");
	TCase *reference = tcase_create("reference");
	TCase *order = tcase_create("order");

	tcase_set_timeout(reference, 60);
	tcase_add_loop_test(reference, the_calculator_agrees_with_the_reference_in_every_column, 0,
			    G_N_ELEMENTS(comparisons));
	suite_add_tcase(suite, reference);
	tcase_add_loop_test(order, the_order_of_documents_changes_nothing_that_is_drawn, 0, 3);
	suite_add_tcase(suite, order);
	return suite_run(suite);
}
