#include "config.h"

#include <math.h>
#include <stdio.h>

#include "base/number.h"
#include "reference-group.h"
#include "reference.h"
#include "stats/bootstrap.h"
#include "suite.h"

#define LEVEL	    0.95
#define N_RESAMPLES 9999
#define SEED	    20151117

static CadQuantity
read_quantity(const Reference *table, guint row)
{
	const char *name = reference_get_text(table, row, "statistic");

	if (g_str_equal(name, "rate_per_1000"))
		return CAD_QUANTITY_RATE;
	if (g_str_equal(name, "diff"))
		return CAD_QUANTITY_DIFFERENCE;
	return CAD_QUANTITY_LOG_RATIO;
}

/* The draws of a side of a row; each side has a seed of its own. */
static CadResamples *
resample_side(const Reference *table, guint row, const char *side, guint64 seed)
{
	g_autoptr(Reference) docs = reference_load_input(table, row);
	g_auto(ReferenceGroup) group =
		reference_group_read(docs, reference_get_text(table, row, "term"),
				     reference_get_text(table, row, side), G_MAXUINT);
	CadSample sample = reference_group_sample(&group);

	return cad_resamples_new(&sample, 1, N_RESAMPLES, seed);
}

/* The bootstrap of a row, in its units. */
static CadBootstrap
bootstrap_row(const Reference *table, guint row, double *unit)
{
	CadQuantity quantity = read_quantity(table, row);
	g_autoptr(CadResamples) a = resample_side(table, row, "a", SEED);
	g_autoptr(CadResamples) b = NULL;

	if (quantity != CAD_QUANTITY_RATE)
		b = resample_side(table, row, "b", SEED + 1);
	*unit = quantity == CAD_QUANTITY_LOG_RATIO ? 1 : 1000;
	return cad_bootstrap(quantity, a, b, 0, LEVEL);
}

/* Checks an end of an interval against the tolerance beside it; returns how much of it is used. */
static double
check_end(const Reference *table, guint row, const char *column, double value)
{
	g_autofree char *column_tolerance = g_strdup_printf("tol_%s_B9999", column);
	double tolerance = reference_get_number(table, row, column_tolerance);
	double gap = fabs(value - reference_get_number(table, row, column));

	ck_assert_msg(gap <= tolerance, "row %u, %s: %.10g", row + 1, column, value);
	return gap / tolerance;
}

START_TEST(bootstrap_agrees_with_its_reference)
{
	g_autoptr(Reference) table = reference_load("bootstrap");
	Closeness near = {"bootstrap, estimate and acceleration", 1e-6, 1e-9, 0, 0};
	double furthest = 0, bias = 0, error = 0;

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		double unit;
		CadBootstrap result = bootstrap_row(table, row, &unit);
		const char *term = reference_get_text(table, row, "term");
		const struct {
			const char *column;
			double value;
		} ends[] = {
			{"perc_lo", result.percentile.lo * unit},
			{"perc_hi", result.percentile.hi * unit},
			{"bca_lo", result.bca.lo * unit},
			{"bca_hi", result.bca.hi * unit},
		};

		closeness_check(&near, result.estimate * unit,
				reference_get_number(table, row, "theta"), term);
		closeness_check(&near, result.acceleration,
				reference_get_number(table, row, "accel_jackknife"), term);
		for (guint i = 0; i < G_N_ELEMENTS(ends); i++)
			furthest =
				MAX(furthest, check_end(table, row, ends[i].column, ends[i].value));
		bias = MAX(bias,
			   fabs(result.bias - reference_get_number(table, row, "z0_midrank")));
		error = MAX(
			error,
			fabs(result.se * unit / reference_get_number(table, row, "boot_se") - 1));
	}
	/* Four standard deviations of a quantile's level, and of a standard deviation. */
	ck_assert_double_lt(bias, 4 * sqrt(M_PI / 2 / N_RESAMPLES));
	ck_assert_double_lt(error, 0.06);
	closeness_report(&near);
	printf("# bootstrap, ends: at most %.2f of their tolerance away\n", furthest);
}
END_TEST

START_TEST(the_order_of_documents_and_the_rows_beside_change_no_draw)
{
	const guint32 counts[] = {4, 0, 2, 1, 7}, sizes[] = {310, 290, 405, 120, 512};
	const guint32 turned_counts[] = {7, 1, 2, 0, 4}, turned_sizes[] = {512, 120, 405, 290, 310};
	const guint32 others[] = {0, 0, 1, 0, 1};
	const CadSample rows[] = {{counts, sizes, 5}, {others, sizes, 5}};
	const CadSample turned = {turned_counts, turned_sizes, 5};
	g_autoptr(CadResamples) both = cad_resamples_new(rows, 2, 500, SEED);
	g_autoptr(CadResamples) alone = cad_resamples_new(&turned, 1, 500, SEED);
	CadBootstrap one = cad_bootstrap(CAD_QUANTITY_RATE, both, NULL, 0, LEVEL);
	CadBootstrap other = cad_bootstrap(CAD_QUANTITY_RATE, alone, NULL, 0, LEVEL);

	ck_assert_double_eq(one.bca.lo, other.bca.lo);
	ck_assert_double_eq(one.percentile.hi, other.percentile.hi);
	ck_assert_double_eq(one.se, other.se);
}
END_TEST

START_TEST(longer_documents_lower_the_bootstrap_of_a_rate_alone)
{
	const guint32 counts[] = {4, 0, 2, 1, 7}, sizes[] = {310, 290, 405, 120, 512};
	const guint32 longer[] = {3100, 2900, 4050, 1200, 5120};
	const CadSample sample = {counts, sizes, 5}, long_sample = {counts, longer, 5};
	g_autoptr(CadResamples) draws = cad_resamples_new(&sample, 1, 500, SEED);
	g_autoptr(CadResamples) long_draws = cad_resamples_new(&long_sample, 1, 500, SEED);
	CadBootstrap one = cad_bootstrap(CAD_QUANTITY_RATE, draws, NULL, 0, LEVEL);
	CadBootstrap other = cad_bootstrap(CAD_QUANTITY_RATE, long_draws, NULL, 0, LEVEL);

	ck_assert_double_eq_tol(one.bca.lo / other.bca.lo, 10, 1e-9);
	ck_assert_double_eq_tol(one.percentile.hi / other.percentile.hi, 10, 1e-9);
	ck_assert_double_eq_tol(one.acceleration, other.acceleration, 1e-9);
}
END_TEST

START_TEST(swapping_the_outlets_turns_the_percentiles_of_the_difference)
{
	const guint32 counts_a[] = {4, 0, 2, 1, 7}, sizes_a[] = {310, 290, 405, 120, 512};
	const guint32 counts_b[] = {0, 1, 0, 3}, sizes_b[] = {220, 350, 410, 333};
	const CadSample a = {counts_a, sizes_a, 5}, b = {counts_b, sizes_b, 4};
	g_autoptr(CadResamples) of_a = cad_resamples_new(&a, 1, 501, SEED);
	g_autoptr(CadResamples) of_b = cad_resamples_new(&b, 1, 501, SEED + 1);
	CadBootstrap one = cad_bootstrap(CAD_QUANTITY_DIFFERENCE, of_a, of_b, 0, LEVEL);
	CadBootstrap other = cad_bootstrap(CAD_QUANTITY_DIFFERENCE, of_b, of_a, 0, LEVEL);

	ck_assert_double_eq_tol(one.percentile.lo, -other.percentile.hi, 1e-15);
	ck_assert_double_eq_tol(one.bca.hi, -other.bca.lo, 1e-12);
	ck_assert_double_eq_tol(one.acceleration, -other.acceleration, 1e-12);
}
END_TEST

START_TEST(quantiles_lie_between_draws_of_two_documents)
{
	/* Draws of two documents of 10 tokens with 0 and 2 matches: rates 0, 0.1 and 0.2. */
	const guint32 counts[] = {0, 2}, sizes[] = {10, 10};
	const CadSample sample = {counts, sizes, 2};
	g_autoptr(CadResamples) draws = cad_resamples_new(&sample, 1, 2001, SEED);
	CadBootstrap result = cad_bootstrap(CAD_QUANTITY_RATE, draws, NULL, 0, LEVEL);

	ck_assert_double_eq(result.estimate, 0.1);
	ck_assert_double_eq(result.percentile.lo, 0);
	ck_assert_double_eq(result.percentile.hi, 0.2);
	ck_assert_double_eq_tol(result.acceleration, 0, 1e-12);
	ck_assert_double_eq_tol(result.se, 0.1 * sqrt(0.5), 0.005);
}
END_TEST

START_TEST(a_figure_that_cannot_move_has_no_bca)
{
	const guint32 none[] = {0, 0, 0}, sizes[] = {100, 70, 80}, one_size[] = {100, 0, 0};
	const CadSample silent = {none, sizes, 3}, alone = {none, one_size, 3};
	g_autoptr(CadResamples) of_silent = cad_resamples_new(&silent, 1, 100, SEED);
	g_autoptr(CadResamples) of_alone = cad_resamples_new(&alone, 1, 100, SEED);
	CadBootstrap result = cad_bootstrap(CAD_QUANTITY_RATE, of_silent, NULL, 0, LEVEL);

	ck_assert_double_eq(result.estimate, 0);
	ck_assert_double_eq(result.percentile.hi, 0);
	ck_assert_double_nan(result.acceleration);
	ck_assert_double_nan(result.bca.lo);
	result = cad_bootstrap(CAD_QUANTITY_DIFFERENCE, of_silent, of_alone, 0, LEVEL);
	ck_assert_double_eq(result.estimate, 0);
	ck_assert_double_nan(result.percentile.lo);
	ck_assert_double_nan(result.se);
}
END_TEST

START_TEST(documents_of_one_rate_have_no_acceleration)
{
	const guint32 counts[] = {1, 2, 3, 7}, sizes[] = {97, 194, 291, 679};
	const CadSample sample = {counts, sizes, 4};
	g_autoptr(CadResamples) draws = cad_resamples_new(&sample, 1, 100, SEED);
	CadBootstrap result = cad_bootstrap(CAD_QUANTITY_RATE, draws, NULL, 0, LEVEL);

	ck_assert_double_eq_tol(result.percentile.lo, 1. / 97, 1e-15);
	ck_assert_double_nan(result.acceleration);
	ck_assert_double_nan(result.bca.hi);
}
END_TEST

START_TEST(no_document_with_a_size_has_no_figure)
{
	const guint32 none[] = {0, 0};
	const CadSample empty = {none, none, 2};
	g_autoptr(CadResamples) draws = cad_resamples_new(&empty, 1, 10, SEED);

	ck_assert_double_nan(cad_bootstrap(CAD_QUANTITY_RATE, draws, NULL, 0, LEVEL).estimate);
	ck_assert_double_nan(
		cad_bootstrap(CAD_QUANTITY_LOG_RATIO, draws, draws, 0, LEVEL).estimate);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("bootstrap");
	TCase *bootstrap = tcase_create("bootstrap");

	tcase_set_timeout(bootstrap, 60);
	tcase_add_test(bootstrap, bootstrap_agrees_with_its_reference);
	tcase_add_test(bootstrap, the_order_of_documents_and_the_rows_beside_change_no_draw);
	tcase_add_test(bootstrap, longer_documents_lower_the_bootstrap_of_a_rate_alone);
	tcase_add_test(bootstrap, swapping_the_outlets_turns_the_percentiles_of_the_difference);
	tcase_add_test(bootstrap, quantiles_lie_between_draws_of_two_documents);
	tcase_add_test(bootstrap, a_figure_that_cannot_move_has_no_bca);
	tcase_add_test(bootstrap, documents_of_one_rate_have_no_acceleration);
	tcase_add_test(bootstrap, no_document_with_a_size_has_no_figure);
	suite_add_tcase(suite, bootstrap);
	return suite_run(suite);
}
