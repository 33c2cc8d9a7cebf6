#include "config.h"

#include <math.h>
#include <stdio.h>

#include "base/number.h"
#include "reference-group.h"
#include "reference.h"
#include "stats/rate-ratio.h"
#include "stats/rate.h"
#include "suite.h"

#define LEVEL 0.95

/* The two groups of a row of a table of pairs. */
typedef struct {
	ReferenceGroup groups[2];
	CadSample a;
	CadSample b;
} Pair;

static void
pair_clear(Pair *pair)
{
	reference_group_clear(&pair->groups[0]);
	reference_group_clear(&pair->groups[1]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Pair, pair_clear)

static Pair
pair_read(const Reference *table, guint row)
{
	g_autoptr(Reference) docs = reference_load_input(table, row);
	const char *term = reference_get_text(table, row, "term");
	Pair pair = {0};

	for (guint side = 0; side < 2; side++)
		pair.groups[side] = reference_group_read(
			docs, term, reference_get_text(table, row, side == 0 ? "a" : "b"),
			G_MAXUINT);
	pair.a = reference_group_sample(&pair.groups[0]);
	pair.b = reference_group_sample(&pair.groups[1]);
	return pair;
}

/* A number of a row, its column, and how it is held to the reference. */
typedef struct {
	const char *column;
	double value;
	Closeness *near;
} Figure;

static void
check_figures(const Reference *table, guint row, const Figure *figures, guint n)
{
	for (guint i = 0; i < n; i++) {
		g_autofree char *place = g_strdup_printf("row %u, %s", row + 1, figures[i].column);

		closeness_check(figures[i].near, figures[i].value,
				reference_get_number(table, row, figures[i].column), place);
	}
}

START_TEST(rates_agree_with_their_reference)
{
	g_autoptr(Reference) table = reference_load("rates");
	Closeness near = {"rate", 1e-8, 1e-10, 0, 0};
	Closeness near_phi = {"rate, dispersion", 1e-8, 1e-10, 0, 0};
	Closeness near_exact = {"rate, exact interval", 1e-8, 1e-10, 0, 0};
	Closeness near_linear = {"rate, ratio estimate", 1e-8, 1e-10, 0, 0};
	Closeness near_log = {"rate, log ratio estimate", 1e-8, 1e-10, 0, 0};
	Closeness near_quasi = {"rate, quasi-Poisson", 1e-8, 1e-10, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		g_autoptr(Reference) docs = reference_load_input(table, row);
		g_auto(ReferenceGroup) group =
			reference_group_read(docs, reference_get_text(table, row, "term"),
					     reference_get_text(table, row, "outlet"), G_MAXUINT);
		CadSample sample = reference_group_sample(&group);
		CadRate rate = cad_rate(&sample, LEVEL);
		const Figure figures[] = {
			{"docs", rate.n_documents, &near},
			{"docs_with_term", rate.n_with_match, &near},
			{"tokens", (double)rate.size, &near},
			{"count", (double)rate.count, &near},
			{"rate_per_1000", rate.rate * 1000, &near},
			{"exact_poisson_lo", rate.garwood.lo * 1000, &near_exact},
			{"exact_poisson_hi", rate.garwood.hi * 1000, &near_exact},
			{"pearson_dispersion", rate.phi, &near_phi},
			{"ratio_se", rate.se * 1000, &near_linear},
			{"ratio_lo_t", rate.linear.lo * 1000, &near_linear},
			{"ratio_hi_t", rate.linear.hi * 1000, &near_linear},
			{"logratio_lo_t", rate.logarithmic.lo * 1000, &near_log},
			{"logratio_hi_t", rate.logarithmic.hi * 1000, &near_log},
			{"quasi_lo_t", rate.quasi.lo * 1000, &near_quasi},
			{"quasi_hi_t", rate.quasi.hi * 1000, &near_quasi},
		};

		check_figures(table, row, figures, G_N_ELEMENTS(figures));
	}
	closeness_report(&near);
	closeness_report(&near_exact);
	closeness_report(&near_phi);
	closeness_report(&near_linear);
	closeness_report(&near_log);
	closeness_report(&near_quasi);
}
END_TEST

START_TEST(jackknifed_rates_and_ratios_have_their_reference_errors_and_tests)
{
	g_autoptr(Reference) rates = reference_load("jackknife_rates");
	g_autoptr(Reference) ratios = reference_load("jackknife_ratios");
	Closeness near_error = {"jackknife, plain rate", 1e-8, 1e-10, 0, 0};
	Closeness near_test = {"jackknife-Welch test", 1e-7, 1e-10, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(rates); row++) {
		g_autoptr(Reference) docs = reference_load_input(rates, row);
		g_auto(ReferenceGroup) group =
			reference_group_read(docs, reference_get_text(rates, row, "term"),
					     reference_get_text(rates, row, "outlet"), G_MAXUINT);
		CadSample sample = reference_group_sample(&group);
		const Figure figure = {"jack_se_ratio_c0_survey_jk1",
				       cad_jackknife_rate_error(&sample) * 1000, &near_error};

		check_figures(rates, row, &figure, 1);
	}
	for (guint row = 0; row < reference_get_n_rows(ratios); row++) {
		g_auto(Pair) pair = pair_read(ratios, row);
		CadRatio ratio;

		ck_assert(cad_jackknife_ratio(&pair.a, &pair.b, LEVEL, &ratio));
		check_figures(ratios, row,
			      (const Figure[]){{"t", ratio.t, &near_test},
					       {"p_t", ratio.p, &near_test},
					       {"log2_rr", log2(ratio.ratio), &near_test}},
			      3);
	}
	closeness_report(&near_error);
	closeness_report(&near_test);
}
END_TEST

static void
check_regressions(const Reference *table, guint row, const CadRateRatio *result,
		  Closeness *near_quasi, Closeness *near_bunched)
{
	const Figure quasi[] = {
		{"qp_phi", result->phi, near_quasi},
		{"qp_se_log", result->quasi.se_log, near_quasi},
		{"qp_lo", result->quasi.interval.lo, near_quasi},
		{"qp_hi", result->quasi.interval.hi, near_quasi},
		{"qp_p", result->quasi.p, near_quasi},
	};
	const Figure bunched[] = {
		{"nb_rr", result->bunched.ratio, near_bunched},
		{"nb_theta", result->theta, near_bunched},
		{"nb_se_log", result->bunched.se_log, near_bunched},
		{"nb_lo", result->bunched.interval.lo, near_bunched},
		{"nb_hi", result->bunched.interval.hi, near_bunched},
		{"nb_p_wald", result->bunched.p, near_bunched},
		{"nb_p_lrt", result->p_likelihood, near_bunched},
		{"nb_loglik", result->log_likelihood, near_bunched},
	};
	gboolean is_fitted = reference_get_number(table, row, "nb_ok") == 1;

	check_figures(table, row, quasi, G_N_ELEMENTS(quasi));
	ck_assert_int_eq(result->is_fitted, is_fitted);
	if (is_fitted)
		check_figures(table, row, bunched, G_N_ELEMENTS(bunched));
}

START_TEST(rate_ratios_agree_with_their_reference)
{
	g_autoptr(Reference) table = reference_load("rate_ratios");
	Closeness near = {"rate ratio", 1e-8, 1e-10, 0, 0};
	Closeness near_exact = {"rate ratio, exact interval", 1e-8, 1e-10, 0, 0};
	Closeness near_hc0 = {"rate ratio, HC0", 1e-8, 1e-10, 0, 0};
	Closeness near_linear = {"rate ratio, ratio estimates", 1e-8, 1e-10, 0, 0};
	Closeness near_quasi = {"rate ratio, quasi-Poisson", 1e-6, 1e-8, 0, 0};
	Closeness near_bunched = {"rate ratio, negative binomial", 2e-6, 1e-8, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		g_auto(Pair) pair = pair_read(table, row);
		CadRateRatio result = cad_rate_ratio(&pair.a, &pair.b, LEVEL);
		const Figure figures[] = {
			{"rr", result.ratio, &near},
			{"exact_lo", result.exact.lo, &near_exact},
			{"exact_hi", result.exact.hi, &near_exact},
			{"hc0_se_log", result.hc0_se_log, &near_hc0},
			{"ratio_se_log", result.linear_se_log, &near_linear},
		};

		check_figures(table, row, figures, G_N_ELEMENTS(figures));
		check_regressions(table, row, &result, &near_quasi, &near_bunched);
	}
	closeness_report(&near);
	closeness_report(&near_exact);
	closeness_report(&near_hc0);
	closeness_report(&near_linear);
	closeness_report(&near_quasi);
	closeness_report(&near_bunched);
}
END_TEST

START_TEST(the_exact_ratio_of_huge_counts_has_the_reach_of_the_normal)
{
	CadInterval interval =
		cad_interval_rate_ratio(2000000000, 10000000000, 1000000000, 10000000000, LEVEL);
	double reach = 1.959963984540054 * sqrt(1. / 2e9 + 1. / 1e9);

	ck_assert_double_eq_tol(interval.lo, 2 * exp(-reach), 1e-8);
	ck_assert_double_eq_tol(interval.hi, 2 * exp(reach), 1e-8);
}
END_TEST

START_TEST(the_exact_ratio_turns_over_with_its_sides)
{
	CadInterval interval = cad_interval_rate_ratio(3, 362, 0, 789, LEVEL);
	CadInterval turned = cad_interval_rate_ratio(0, 789, 3, 362, LEVEL);

	ck_assert_double_infinite(interval.hi);
	ck_assert_double_eq(turned.lo, 0);
	ck_assert_double_eq_tol(interval.lo * turned.hi, 1, 1e-12);
	ck_assert_double_nan(cad_interval_rate_ratio(0, 10, 0, 10, LEVEL).lo);
	ck_assert_double_nan(cad_interval_rate_ratio(1, 0, 2, 10, LEVEL).hi);
}
END_TEST

START_TEST(one_document_has_a_rate_and_no_spread)
{
	const guint32 counts[] = {3}, sizes[] = {362};
	const CadSample sample = {counts, sizes, 1};
	const CadSample empty = {counts, sizes, 0};
	CadRate rate = cad_rate(&sample, LEVEL);

	ck_assert_double_eq(rate.rate, 3. / 362);
	ck_assert(isfinite(rate.garwood.hi));
	ck_assert_double_nan(rate.phi);
	ck_assert_double_nan(rate.se);
	ck_assert_double_nan(rate.linear.lo);
	ck_assert_double_nan(rate.quasi.hi);
	ck_assert_double_nan(cad_jackknife_rate_error(&sample));
	ck_assert_double_nan(cad_rate(&empty, LEVEL).rate);
	ck_assert_double_nan(cad_rate(&empty, LEVEL).garwood.hi);
}
END_TEST

START_TEST(longer_documents_lower_the_rates_and_nothing_else)
{
	const guint32 counts[] = {4, 0, 2, 1, 7}, sizes[] = {310, 290, 405, 120, 512};
	const guint32 longer[] = {3100, 2900, 4050, 1200, 5120};
	const CadSample a = {counts, sizes, 5}, b = {counts, longer, 5};
	CadRate short_rate = cad_rate(&a, LEVEL), long_rate = cad_rate(&b, LEVEL);
	CadRateRatio ratio = cad_rate_ratio(&a, &b, LEVEL);

	ck_assert_double_eq_tol(short_rate.rate / long_rate.rate, 10, 1e-12);
	ck_assert_double_eq_tol(short_rate.se / long_rate.se, 10, 1e-12);
	ck_assert_double_eq_tol(short_rate.quasi.lo / long_rate.quasi.lo, 10, 1e-11);
	ck_assert_double_eq_tol(short_rate.phi, long_rate.phi, 1e-12);
	ck_assert_double_eq_tol(ratio.ratio, 10, 1e-12);
	ck_assert_double_eq_tol(ratio.bunched.ratio, 10, 1e-6);
}
END_TEST

START_TEST(the_order_of_documents_changes_no_rate_and_no_ratio)
{
	const guint32 counts_a[] = {4, 0, 2, 1, 7}, sizes_a[] = {310, 290, 405, 120, 512};
	const guint32 turned_counts[] = {7, 1, 2, 0, 4}, turned_sizes[] = {512, 120, 405, 290, 310};
	const guint32 counts_b[] = {0, 1, 0, 3}, sizes_b[] = {220, 350, 410, 333};
	const CadSample a = {counts_a, sizes_a, 5}, turned = {turned_counts, turned_sizes, 5};
	const CadSample b = {counts_b, sizes_b, 4};
	CadRateRatio one = cad_rate_ratio(&a, &b, LEVEL),
		     other = cad_rate_ratio(&turned, &b, LEVEL);

	ck_assert_double_eq_tol(cad_rate(&a, LEVEL).se, cad_rate(&turned, LEVEL).se, 1e-15);
	ck_assert_double_eq_tol(one.phi, other.phi, 1e-12);
	ck_assert_double_eq_tol(one.hc0_se_log, other.hc0_se_log, 1e-12);
	ck_assert_double_eq_tol(one.theta, other.theta, 1e-8);
	ck_assert_double_eq_tol(one.p_likelihood, other.p_likelihood, 1e-10);
}
END_TEST

START_TEST(swapping_the_outlets_turns_the_ratio_over_and_keeps_the_tests)
{
	const guint32 counts_a[] = {4, 0, 2, 1, 7}, sizes_a[] = {310, 290, 405, 120, 512};
	const guint32 counts_b[] = {0, 1, 0, 3}, sizes_b[] = {220, 350, 410, 333};
	const CadSample a = {counts_a, sizes_a, 5}, b = {counts_b, sizes_b, 4};
	CadRateRatio one = cad_rate_ratio(&a, &b, LEVEL), other = cad_rate_ratio(&b, &a, LEVEL);

	ck_assert_double_eq_tol(one.ratio * other.ratio, 1, 1e-12);
	ck_assert_double_eq_tol(one.quasi.interval.lo * other.quasi.interval.hi, 1, 1e-10);
	ck_assert_double_eq_tol(one.quasi.p, other.quasi.p, 1e-12);
	ck_assert_double_eq_tol(one.bunched.p, other.bunched.p, 1e-9);
	ck_assert_double_eq_tol(one.theta, other.theta, 1e-7);
}
END_TEST

START_TEST(a_silent_outlet_leaves_the_exact_interval_alone)
{
	const guint32 counts[] = {4, 0, 2}, none[] = {0, 0, 0}, sizes[] = {310, 290, 405};
	const CadSample a = {counts, sizes, 3}, b = {none, sizes, 3};
	CadRateRatio result = cad_rate_ratio(&a, &b, LEVEL);

	ck_assert_double_infinite(result.ratio);
	ck_assert(isfinite(result.exact.lo));
	ck_assert_double_nan(result.quasi.p);
	ck_assert_double_nan(result.linear_se_log);
	ck_assert(!result.is_fitted);
	ck_assert_double_nan(cad_rate_ratio(&b, &b, LEVEL).ratio);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("rates");
	TCase *rate = tcase_create("rate");
	TCase *ratio = tcase_create("ratio");

	tcase_add_test(rate, rates_agree_with_their_reference);
	tcase_add_test(rate, jackknifed_rates_and_ratios_have_their_reference_errors_and_tests);
	tcase_add_test(rate, one_document_has_a_rate_and_no_spread);
	tcase_add_test(rate, longer_documents_lower_the_rates_and_nothing_else);
	tcase_add_test(rate, the_order_of_documents_changes_no_rate_and_no_ratio);
	suite_add_tcase(suite, rate);
	tcase_add_test(ratio, rate_ratios_agree_with_their_reference);
	tcase_add_test(ratio, the_exact_ratio_of_huge_counts_has_the_reach_of_the_normal);
	tcase_add_test(ratio, the_exact_ratio_turns_over_with_its_sides);
	tcase_add_test(ratio, swapping_the_outlets_turns_the_ratio_over_and_keeps_the_tests);
	tcase_add_test(ratio, a_silent_outlet_leaves_the_exact_interval_alone);
	suite_add_tcase(suite, ratio);
	return suite_run(suite);
}
