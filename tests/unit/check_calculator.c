/* Every column of "cadrage stat" against the tables of tests/reference. */
#include "config.h"

#include <math.h>
#include <stdio.h>

#include <cadrage/statistic.h>

#include "base/number.h"
#include "reference.h"
#include "suite.h"

#define MAX_INPUTS 4
#define MAX_KEYS   4

/* A column that is held to another tolerance than the rest of its table. */
typedef struct {
	const char *column;
	double rel_tolerance;
	double abs_tolerance;
} Exception;

/* A statistic, what it is computed from, and how near its figures have to be. */
typedef struct {
	const char *name;
	const char *inputs[MAX_INPUTS];
	const char *keys[MAX_KEYS];
	double rel_tolerance;
	double abs_tolerance;
	const Exception *exceptions; /* the last has no column */
	const char *texts[MAX_KEYS]; /* columns of words, which have to be the same */
} Claim;

/* Glm and its kin stop a little before the top that they climb. */
static const Exception trend_exceptions[] = {
	{"nb_slope", 2e-6, 1e-8}, {"nb_theta", 2e-6, 1e-8}, {"nb_se", 2e-6, 1e-8}, {NULL, 0, 0}};
static const Exception change_point_exceptions[] = {{"p_permute_weeks_mc100000", 0, 0.02},
						    {NULL, 0, 0}};
static const Exception bootstrap_exceptions[] = {{"usable_resamples", 0, 1e9}, {NULL, 0, 0}};
static const Exception no_exceptions[] = {{NULL, 0, 0}};
/* Sides of the exact ratio are quantiles; its p is a tail that may be below 1e-290. */
static const Exception keyness_exceptions[] = {
	{"rr_exact_lo95", 1e-7, 1e-9},	   {"rr_exact_hi95", 1e-7, 1e-9},
	{"lrc_95_unadjusted", 1e-7, 1e-9}, {"lrc_95_bonferroni", 1e-7, 1e-9},
	{"p_exact_central", 1e-6, 1e-290}, {NULL, 0, 0}};
/* The package rounds to four digits. */
static const Exception specificity_exceptions[] = {{"textometry_score", 0, 6e-5}, {NULL, 0, 0}};
static const Exception share_exceptions[] = {
	{"sisonglaz_lo", 1e-6, 1e-8}, {"sisonglaz_hi", 1e-6, 1e-8}, {NULL, 0, 0}};

static const Claim claims[] = {
	{"keyness_exact50", {"keyness_cases"}, {"case_id"}, 1e-9, 1e-12, no_exceptions, {NULL}},
	{"keyness", {"keyness_cases"}, {"case_id"}, 1e-9, 1e-9, keyness_exceptions, {NULL}},
	{"fightin", {"real_vocab"}, {"term"}, 1e-9, 1e-9, no_exceptions, {NULL}},
	{"specificites",
	 {"specificites"},
	 {"table", "term", "part"},
	 1e-9,
	 1e-9,
	 specificity_exceptions,
	 {NULL}},
	{"collocations", {"collocations"}, {"case_id"}, 1e-9, 1e-12, no_exceptions, {NULL}},
	{"dispersion",
	 {"docs", "real_docs", "gries_example"},
	 {"table", "term", "parts"},
	 1e-9,
	 1e-12,
	 no_exceptions,
	 {NULL}},
	{"naming_shares",
	 {"naming_counts"},
	 {"group", "name"},
	 1e-8,
	 1e-10,
	 share_exceptions,
	 {NULL}},
	{"naming_homogeneity", {"naming_counts"}, {"a", "b"}, 1e-9, 1e-12, no_exceptions, {NULL}},
	{"slant", {"docs"}, {"outlet"}, 1e-9, 1e-12, no_exceptions, {NULL}},
	{"poisson_ci", {"poisson_ci"}, {"x", "tokens", "conf"}, 1e-8, 1e-12, no_exceptions, {NULL}},
	{"proportions", {"proportions"}, {"case_id"}, 1e-8, 1e-10, no_exceptions, {NULL}},
	{"multiple_testing", {"pvalues"}, {"test_id"}, 1e-12, 1e-15, no_exceptions, {NULL}},
	{"neardup", {"neardup_texts"}, {"a", "b"}, 1e-12, 1e-12, no_exceptions, {NULL}},
	{"trend", {"weekly"}, {"series"}, 1e-6, 1e-8, trend_exceptions, {NULL}},
	{"changepoint",
	 {"weekly"},
	 {"series"},
	 1e-8,
	 1e-9,
	 change_point_exceptions,
	 {"last_week_before_change"}},
	{"pelt", {"weekly"}, {"series"}, 1e-9, 1e-9, no_exceptions, {"changepoints_weighted"}},
	{"week_over_week", {"weekly"}, {"series", "week"}, 1e-8, 1e-10, no_exceptions, {NULL}},
	{"validation", {"validation_strata"}, {"quantity"}, 1e-8, 1e-10, no_exceptions, {NULL}},
	{"agreement",
	 {"ratings_multi", "ratings_two", "ratings_rare"},
	 {"data", "statistic"},
	 1e-9,
	 1e-12,
	 no_exceptions,
	 {NULL}},
	{"agreement_bootstrap",
	 {"ratings_multi", "ratings_two", "ratings_rare"},
	 {"data", "level"},
	 0,
	 0.02,
	 bootstrap_exceptions,
	 {NULL}},
};

static CadrageStatistic *
compute(const Claim *claim)
{
	const char *top = g_getenv("top_srcdir");
	const CadrageStatisticOptions options = CADRAGE_STATISTIC_OPTIONS_INIT;
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GStrvBuilder) files = g_strv_builder_new();
	g_auto(GStrv) paths = NULL;
	g_autoptr(GError) error = NULL;
	CadrageStatistic *statistic;

	for (guint i = 0; i < MAX_INPUTS && claim->inputs[i]; i++) {
		g_autofree char *path = g_strdup_printf("%s/tests/reference/%s.tsv",
							top ? top : ".", claim->inputs[i]);

		g_strv_builder_add(files, path);
	}
	paths = g_strv_builder_end(files);
	statistic = cadrage_statistic_new(claim->name, (const char *const *)paths, &options,
					  diagnostics, &error);
	ck_assert_msg(statistic != NULL, "%s: %s", claim->name, error ? error->message : "");
	return statistic;
}

/* G_MAXUINT when there is none. */
static guint
find_field(const CadrageStatistic *statistic, const char *name)
{
	guint n_fields = 0;
	const CadrageField *fields = cadrage_statistic_get_fields(statistic, &n_fields);

	for (guint i = 0; i < n_fields; i++)
		if (g_str_equal(fields[i].name, name))
			return i;
	return G_MAXUINT;
}

static double
get_number(const CadrageField *field, CadrageValue value)
{
	return field->type == CADRAGE_FIELD_INTEGER ? (double)value.integer : value.number;
}

/* The reference's table "real" is the input real_docs. */
static gboolean
is_key(const CadrageField *field, CadrageValue value, const char *key)
{
	if (field->type != CADRAGE_FIELD_TEXT)
		return fabs(get_number(field, value) - g_ascii_strtod(key, NULL)) < 1e-9;
	if (g_str_equal(field->name, "table") && g_str_equal(key, "real"))
		key = "real_docs";
	return g_str_equal(value.text, key);
}

static gboolean
has_keys(const Claim *claim, const CadrageStatistic *statistic, guint at, const Reference *table,
	 guint row)
{
	const CadrageValue *values = cadrage_statistic_get_row(statistic, at);
	guint n_fields = 0;
	const CadrageField *fields = cadrage_statistic_get_fields(statistic, &n_fields);

	for (guint i = 0; i < MAX_KEYS && claim->keys[i]; i++) {
		const guint field = find_field(statistic, claim->keys[i]);

		if (!is_key(&fields[field], values[field],
			    reference_get_text(table, row, claim->keys[i])))
			return FALSE;
	}
	return TRUE;
}

/* The row that has the keys of a row of the reference. */
static const CadrageValue *
find_row(const Claim *claim, const CadrageStatistic *statistic, const Reference *table, guint row)
{
	for (guint at = 0; at < cadrage_statistic_get_n_rows(statistic); at++)
		if (has_keys(claim, statistic, at, table, row))
			return cadrage_statistic_get_row(statistic, at);
	ck_abort_msg("%s has no row for row %u of its reference", claim->name, row + 1);
	return NULL;
}

static Closeness
make_closeness(const Claim *claim, const char *column)
{
	const Exception *exception = claim->exceptions;

	while (exception->column && !g_str_equal(exception->column, column))
		exception++;
	return (Closeness){
		claim->name, exception->column ? exception->rel_tolerance : claim->rel_tolerance,
		exception->column ? exception->abs_tolerance : claim->abs_tolerance, 0, 0};
}

/* Compares a column of numbers over all rows; returns the largest relative difference. */
static double
check_column(const Claim *claim, const CadrageStatistic *statistic, const Reference *table,
	     guint index)
{
	guint n_fields = 0;
	const CadrageField *field = cadrage_statistic_get_fields(statistic, &n_fields) + index;
	Closeness near = make_closeness(claim, field->name);

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		const CadrageValue *values = find_row(claim, statistic, table, row);
		g_autofree char *place = g_strdup_printf("%s, row %u", field->name, row + 1);

		closeness_check(&near, get_number(field, values[index]),
				reference_get_number(table, row, field->name), place);
	}
	return near.largest;
}

static void
check_texts(const Claim *claim, const CadrageStatistic *statistic, const Reference *table)
{
	for (guint i = 0; i < MAX_KEYS && claim->texts[i]; i++)
		for (guint row = 0; row < reference_get_n_rows(table); row++)
			ck_assert_str_eq(find_row(claim, statistic, table,
						  row)[find_field(statistic, claim->texts[i])]
						 .text,
					 reference_get_text(table, row, claim->texts[i]));
}

START_TEST(every_column_agrees_with_its_reference)
{
	const Claim *claim = &claims[_i];
	g_autoptr(Reference) table = reference_load(claim->name);
	g_autoptr(CadrageStatistic) statistic = compute(claim);
	guint n_fields = 0, n_compared = 0;
	const CadrageField *fields = cadrage_statistic_get_fields(statistic, &n_fields);
	double largest = 0;

	for (guint i = 0; i < n_fields; i++) {
		if (fields[i].type == CADRAGE_FIELD_TEXT ||
		    !reference_has_column(table, fields[i].name))
			continue;
		largest = MAX(largest, check_column(claim, statistic, table, i));
		n_compared++;
	}
	check_texts(claim, statistic, table);
	ck_assert_uint_gt(n_compared, 0);
	printf("# stat %s: %u columns, largest relative difference %.2g\n", claim->name, n_compared,
	       largest);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("calculator");
	TCase *reference = tcase_create("reference");

	tcase_set_timeout(reference, 120);
	tcase_add_loop_test(reference, every_column_agrees_with_its_reference, 0,
			    G_N_ELEMENTS(claims));
	suite_add_tcase(suite, reference);
	return suite_run(suite);
}
