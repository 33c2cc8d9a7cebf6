#include "config.h"

#include <math.h>
#include <stdio.h>

#include "base/number.h"
#include "reference-group.h"
#include "reference.h"
#include "stats/negative-binomial-fit.h"
#include "stats/poisson-fit.h"
#include "suite.h"

/* The documents of two groups, 1 for the first and 0 for the second. */
typedef struct {
	GArray *counts;
	GArray *sizes;
	GArray *covariate;
} Pair;

static void
pair_clear(Pair *pair)
{
	g_array_unref(pair->counts);
	g_array_unref(pair->sizes);
	g_array_unref(pair->covariate);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Pair, pair_clear)

static void
pair_add(Pair *pair, const CadSample *sample, double x)
{
	for (guint i = 0; i < sample->n; i++) {
		double count = sample->counts[i];
		double size = sample->sizes[i];

		g_array_append_val(pair->counts, count);
		g_array_append_val(pair->sizes, size);
		g_array_append_val(pair->covariate, x);
	}
}

static Pair
pair_read(const Reference *table, guint row)
{
	g_autoptr(Reference) docs = reference_load_input(table, row);
	const char *term = reference_get_text(table, row, "term");
	Pair pair = {g_array_new(FALSE, FALSE, sizeof(double)),
		     g_array_new(FALSE, FALSE, sizeof(double)),
		     g_array_new(FALSE, FALSE, sizeof(double))};

	for (guint side = 0; side < 2; side++) {
		const char *outlet = reference_get_text(table, row, side == 0 ? "a" : "b");
		g_auto(ReferenceGroup) group = reference_group_read(docs, term, outlet, G_MAXUINT);
		CadSample sample = reference_group_sample(&group);

		pair_add(&pair, &sample, side == 0 ? 1 : 0);
	}
	return pair;
}

static CadCountData
pair_data(const Pair *pair)
{
	return (CadCountData){(const double *)(void *)pair->counts->data,
			      (const double *)(void *)pair->sizes->data,
			      (const double *)(void *)pair->covariate->data, pair->counts->len};
}

START_TEST(poisson_regression_agrees_with_its_reference)
{
	g_autoptr(Reference) table = reference_load("rate_ratios");
	Closeness near = {"quasi-Poisson regression", 1e-6, 1e-8, 0, 0};
	Closeness near_hc0 = {"quasi-Poisson regression, HC0", 1e-8, 1e-10, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		g_auto(Pair) pair = pair_read(table, row);
		CadCountData data = pair_data(&pair);
		const char *term = reference_get_text(table, row, "term");
		CadPoissonFit fit;

		if (isnan(reference_get_number(table, row, "qp_phi"))) {
			ck_assert(!cad_poisson_fit(&data, &fit));
			continue;
		}
		ck_assert(cad_poisson_fit(&data, &fit));
		closeness_check(&near_hc0, exp(fit.line.slope),
				reference_get_number(table, row, "rr"), term);
		closeness_check(&near, fit.phi, reference_get_number(table, row, "qp_phi"), term);
		closeness_check(&near, fit.se_slope * sqrt(fit.phi),
				reference_get_number(table, row, "qp_se_log"), term);
		closeness_check(&near_hc0, cad_poisson_fit_newey_west(&fit, &data, 0),
				reference_get_number(table, row, "hc0_se_log"), term);
	}
	closeness_report(&near);
	closeness_report(&near_hc0);
}
END_TEST

START_TEST(negative_binomial_regression_agrees_with_its_reference)
{
	g_autoptr(Reference) table = reference_load("rate_ratios");
	Closeness near = {"negative binomial regression", 2e-6, 1e-8, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		g_auto(Pair) pair = pair_read(table, row);
		CadCountData data = pair_data(&pair);
		const char *term = reference_get_text(table, row, "term");
		gboolean is_good = reference_get_number(table, row, "nb_ok") == 1;
		CadNegativeBinomialFit fit;

		if (!is_good) {
			ck_assert(!cad_negative_binomial_fit(&data, &fit) || fit.is_poisson);
			continue;
		}
		ck_assert(cad_negative_binomial_fit(&data, &fit) && !fit.is_poisson);
		closeness_check(&near, exp(fit.line.slope),
				reference_get_number(table, row, "nb_rr"), term);
		closeness_check(&near, fit.theta, reference_get_number(table, row, "nb_theta"),
				term);
		closeness_check(&near, fit.se_slope, reference_get_number(table, row, "nb_se_log"),
				term);
		closeness_check(&near, fit.log_likelihood,
				reference_get_number(table, row, "nb_loglik"), term);
	}
	closeness_report(&near);
}
END_TEST

START_TEST(a_line_without_an_end_is_not_fitted)
{
	const double sizes[] = {100, 100, 200, 150};
	const double x[] = {0, 0, 1, 1}, same[] = {2, 2, 2, 2};
	const double none[] = {0, 0, 0, 0}, first[] = {3, 1, 0, 0}, last[] = {0, 0, 2, 0};
	const double some[] = {3, 0, 0, 2}, no_size[] = {100, 0, 200, 150};
	const CadCountData cases[] = {{none, sizes, x, 4},   {first, sizes, x, 4},
				      {last, sizes, x, 4},   {some, sizes, same, 4},
				      {some, no_size, x, 4}, {none, sizes, NULL, 4},
				      {some, sizes, x, 0}};
	CadPoissonFit fit;
	CadNegativeBinomialFit bunched;

	for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
		ck_assert(!cad_poisson_fit(&cases[i], &fit));
		ck_assert(!cad_negative_binomial_fit(&cases[i], &bunched));
		ck_assert_double_nan(fit.line.slope);
		ck_assert_double_nan(bunched.theta);
	}
}
END_TEST

START_TEST(one_rate_for_all_is_the_pooled_rate)
{
	const double counts[] = {3, 0, 1, 2}, sizes[] = {100, 50, 200, 250};
	const CadCountData data = {counts, sizes, NULL, 4};
	CadPoissonFit fit;

	ck_assert(cad_poisson_fit(&data, &fit));
	ck_assert_double_eq_tol(exp(fit.line.intercept), 6. / 600, 1e-15);
	ck_assert_double_eq_tol(fit.se_intercept, sqrt(1 / 6.), 1e-12);
	ck_assert_double_eq(fit.line.slope, 0);
	ck_assert_double_nan(fit.se_slope);
	ck_assert_uint_eq(fit.df, 3);
}
END_TEST

START_TEST(moving_and_scaling_the_covariate_moves_and_scales_the_line)
{
	const double counts[] = {3, 0, 1, 12, 2, 9}, sizes[] = {100, 50, 200, 250, 70, 90};
	const double weeks[] = {1, 2, 3, 4, 5, 6};
	double days[6];
	CadCountData data = {counts, sizes, weeks, 6};
	CadPoissonFit by_week, by_day;
	CadNegativeBinomialFit bunched_by_week, bunched_by_day;

	for (guint i = 0; i < 6; i++)
		days[i] = 7 * weeks[i] + 730000;
	ck_assert(cad_poisson_fit(&data, &by_week));
	ck_assert(cad_negative_binomial_fit(&data, &bunched_by_week));
	data.covariate = days;
	ck_assert(cad_poisson_fit(&data, &by_day));
	ck_assert(cad_negative_binomial_fit(&data, &bunched_by_day));
	ck_assert_double_eq_tol(by_day.line.slope * 7, by_week.line.slope, 1e-12);
	ck_assert_double_eq_tol(by_day.se_slope * 7, by_week.se_slope, 1e-9);
	ck_assert_double_eq_tol(bunched_by_day.theta, bunched_by_week.theta, 1e-7);
}
END_TEST

START_TEST(huge_counts_beside_small_ones_are_fitted)
{
	const double counts[] = {4e9, 1, 0, 2e9}, sizes[] = {5e9, 4e9, 3e9, 4e9};
	const double x[] = {1, 0, 0, 1};
	const CadCountData data = {counts, sizes, x, 4};
	CadPoissonFit fit;
	CadNegativeBinomialFit bunched;

	ck_assert(cad_poisson_fit(&data, &fit));
	ck_assert_double_eq_tol(exp(fit.line.slope) / (6e9 / 9e9 * 7e9), 1, 1e-9);
	ck_assert(cad_negative_binomial_fit(&data, &bunched));
	ck_assert(isfinite(bunched.log_likelihood));
}
END_TEST

START_TEST(counts_that_do_not_bunch_are_poisson)
{
	const double counts[] = {2, 2, 2, 3, 3, 3}, sizes[] = {100, 100, 100, 100, 100, 100};
	const double x[] = {0, 0, 0, 1, 1, 1};
	const CadCountData data = {counts, sizes, x, 6};
	CadNegativeBinomialFit bunched;
	CadPoissonFit fit;

	ck_assert(cad_negative_binomial_fit(&data, &bunched));
	ck_assert(cad_poisson_fit(&data, &fit));
	ck_assert(bunched.is_poisson);
	ck_assert_double_eq_tol(bunched.log_likelihood, fit.log_likelihood, 1e-12);
}
END_TEST

START_TEST(a_line_through_every_count_has_no_dispersion)
{
	const double counts[] = {5, 5, 10, 10}, sizes[] = {97, 97, 194, 194}, x[] = {0, 1, 0, 1};
	const CadCountData data = {counts, sizes, x, 4};
	CadPoissonFit fit;

	ck_assert(cad_poisson_fit(&data, &fit));
	ck_assert_double_eq(fit.phi, 0);
	ck_assert_double_eq(cad_poisson_fit_newey_west(&fit, &data, 0), 0);
}
END_TEST

START_TEST(neighbours_that_err_alike_widen_the_error)
{
	/* e_i by hand: at equal sizes and two values of the covariate the line is the two means,
	 * 2 and 4; then e = -(1, 1, -1, -1)/4 before and (1, 1, -1, -1)/8 after. */
	const double counts[] = {3, 3, 1, 1, 5, 5, 3, 3};
	const double sizes[] = {10, 10, 10, 10, 10, 10, 10, 10}, x[] = {0, 0, 0, 0, 1, 1, 1, 1};
	const CadCountData data = {counts, sizes, x, 8};
	CadPoissonFit fit;

	ck_assert(cad_poisson_fit(&data, &fit));
	ck_assert_double_eq_tol(cad_poisson_fit_newey_west(&fit, &data, 0),
				sqrt(4. / 64 + 4. / 256), 1e-12);
	/* Neighbours within each half give +1 -1... : (1 - 1 + 1)/64 and /256; across, 1/128. */
	ck_assert_double_eq_tol(cad_poisson_fit_newey_west(&fit, &data, 1),
				sqrt(4. / 64 + 4. / 256 + 1. / 64 + 1. / 256 + 1. / 128), 1e-12);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("count_models");
	TCase *models = tcase_create("models");

	tcase_add_test(models, poisson_regression_agrees_with_its_reference);
	tcase_add_test(models, negative_binomial_regression_agrees_with_its_reference);
	tcase_add_test(models, a_line_without_an_end_is_not_fitted);
	tcase_add_test(models, one_rate_for_all_is_the_pooled_rate);
	tcase_add_test(models, moving_and_scaling_the_covariate_moves_and_scales_the_line);
	tcase_add_test(models, huge_counts_beside_small_ones_are_fitted);
	tcase_add_test(models, counts_that_do_not_bunch_are_poisson);
	tcase_add_test(models, a_line_through_every_count_has_no_dispersion);
	tcase_add_test(models, neighbours_that_err_alike_widen_the_error);
	suite_add_tcase(suite, models);
	return suite_run(suite);
}
