#include "config.h"

#include <math.h>

#include "base/number.h"
#include "reference.h"
#include "stats/alpha.h"
#include "stats/kappa.h"
#include "stats/random.h"
#include "stats/stratified.h"
#include "suite.h"

#define LEVEL 0.95
#define SEED  20151117

/* A table of ratings: a row a unit, a column "coderN" a coder. */
static CadCoding *
load_ratings(const char *name, guint n_coders)
{
	g_autoptr(Reference) table = reference_load(name);
	guint n_units = reference_get_n_rows(table);
	g_autofree double *codes = g_new(double, n_units *n_coders);

	for (guint unit = 0; unit < n_units; unit++)
		for (guint i = 0; i < n_coders; i++) {
			g_autofree char *column = g_strdup_printf("coder%u", i + 1);

			codes[unit * n_coders + i] = reference_get_number(table, unit, column);
		}
	return cad_coding_new(codes, n_units, n_coders);
}

static CadCoding *
load_ratings_of(const Reference *table, guint row)
{
	const char *name = reference_get_text(table, row, "data");

	return load_ratings(name, g_str_equal(name, "ratings_multi") ? 4 : 2);
}

static double
no_se(double value, double *se)
{
	*se = CAD_NAN;
	return value;
}

static double
of_kappa(CadKappa kappa, double *se)
{
	*se = kappa.se_psych;
	return kappa.value;
}

/* A statistic by the name that the table gives it. */
static double
compute(const CadCoding *coding, const char *name, double *se)
{
	static const char *const levels[CAD_N_ALPHA_LEVELS] = {
		"krippendorff_alpha_nominal", "krippendorff_alpha_ordinal",
		"krippendorff_alpha_interval", "krippendorff_alpha_ratio"};
	g_autoptr(CadCoding) complete = cad_coding_new_complete(coding);

	for (guint i = 0; i < CAD_N_ALPHA_LEVELS; i++)
		if (g_str_equal(name, levels[i]))
			return no_se(cad_alpha(coding, (CadAlphaLevel)i), se);
	if (g_str_equal(name, "percent_agreement"))
		return no_se(cad_percent_agreement(complete), se);
	if (g_str_equal(name, "cohen_kappa"))
		return of_kappa(cad_kappa(complete, CAD_KAPPA_UNWEIGHTED), se);
	if (g_str_equal(name, "cohen_kappa_linear"))
		return no_se(cad_kappa(complete, CAD_KAPPA_LINEAR).value, se);
	if (g_str_equal(name, "cohen_kappa_quadratic"))
		return of_kappa(cad_kappa(complete, CAD_KAPPA_QUADRATIC), se);
	if (g_str_equal(name, "fleiss_kappa_scott_pi"))
		return no_se(cad_fleiss_kappa(complete), se);
	if (g_str_equal(name, "gwet_ac1"))
		return no_se(cad_gwet_ac1(complete), se);
	ck_assert_str_eq(name, "pabak");
	return no_se(cad_pabak(complete), se);
}

START_TEST(agreement_agrees_with_its_reference)
{
	g_autoptr(Reference) table = reference_load("agreement");
	Closeness near = {"agreement", 1e-9, 1e-12, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		g_autoptr(CadCoding) coding = load_ratings_of(table, row);
		const char *name = reference_get_text(table, row, "statistic");
		double se;
		double value = compute(coding, name, &se);

		closeness_check(&near, value, reference_get_number(table, row, "value"), name);
		closeness_check(&near, se, reference_get_number(table, row, "se"), name);
	}
	closeness_report(&near);
}
END_TEST

START_TEST(errors_of_weighted_kappas_are_those_of_the_formula)
{
	g_autoptr(Reference) table = reference_load("kappa_errors");
	Closeness near = {"errors of kappa", 1e-9, 1e-12, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		g_autoptr(CadCoding) coding = load_ratings_of(table, row);
		const char *weights = reference_get_text(table, row, "weights");
		CadKappa kappa =
			cad_kappa(coding, g_str_equal(weights, "linear") ? CAD_KAPPA_LINEAR
									 : CAD_KAPPA_QUADRATIC);

		closeness_check(&near, kappa.value, reference_get_number(table, row, "kappa"),
				weights);
		closeness_check(&near, kappa.se, reference_get_number(table, row, "se"), weights);
	}
	closeness_report(&near);
}
END_TEST

START_TEST(resampled_alphas_agree_with_their_reference)
{
	g_autoptr(Reference) table = reference_load("agreement_bootstrap");
	Closeness near = {"bootstrap of alpha", 0, 0.02, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		g_autoptr(CadCoding) coding = load_ratings_of(table, row);
		const char *level = reference_get_text(table, row, "level");
		CadAlphaBootstrap bootstrap = cad_alpha_bootstrap(
			coding,
			g_str_equal(level, "nominal") ? CAD_ALPHA_NOMINAL : CAD_ALPHA_ORDINAL,
			LEVEL, 9999, SEED);

		closeness_check(&near, bootstrap.interval.lo,
				reference_get_number(table, row, "perc_lo"), level);
		closeness_check(&near, bootstrap.interval.hi,
				reference_get_number(table, row, "perc_hi"), level);
		closeness_check(&near, bootstrap.se, reference_get_number(table, row, "boot_se"),
				level);
	}
	closeness_report(&near);
}
END_TEST

START_TEST(what_codes_are_called_changes_no_nominal_figure)
{
	/* The same partition of units under other names, in another order. */
	const double codes[] = {1, 1, 2, 2, 3, 3, 1, 2, 3, 3, 2, 1};
	const double renamed[] = {9, 9, 4, 4, -2, -2, 9, 4, -2, -2, 4, 9};
	g_autoptr(CadCoding) coding = cad_coding_new(codes, 6, 2);
	g_autoptr(CadCoding) other = cad_coding_new(renamed, 6, 2);
	double value = cad_alpha(coding, CAD_ALPHA_NOMINAL);

	ck_assert_double_eq_tol(value, cad_alpha(other, CAD_ALPHA_NOMINAL), 1e-15);
	ck_assert_double_eq_tol(cad_kappa(coding, CAD_KAPPA_UNWEIGHTED).value,
				cad_kappa(other, CAD_KAPPA_UNWEIGHTED).value, 1e-15);
	ck_assert_double_nan(cad_alpha(other, CAD_ALPHA_RATIO));
}
END_TEST

START_TEST(interval_alpha_ignores_scale_and_origin_and_ordinal_all_but_order)
{
	const double codes[] = {1, 1, 2, 3, 3, 3, 5, 4, 1, 2};
	double scaled[10], bent[10];

	for (guint i = 0; i < 10; i++) {
		scaled[i] = 1000 - 7 * codes[i];
		bent[i] = codes[i] * codes[i] * codes[i];
	}
	g_autoptr(CadCoding) coding = cad_coding_new(codes, 5, 2);
	g_autoptr(CadCoding) of_scaled = cad_coding_new(scaled, 5, 2);
	g_autoptr(CadCoding) of_bent = cad_coding_new(bent, 5, 2);

	ck_assert_double_eq_tol(cad_alpha(coding, CAD_ALPHA_INTERVAL),
				cad_alpha(of_scaled, CAD_ALPHA_INTERVAL), 1e-13);
	ck_assert_double_eq_tol(cad_alpha(coding, CAD_ALPHA_ORDINAL),
				cad_alpha(of_bent, CAD_ALPHA_ORDINAL), 1e-13);
	ck_assert_double_eq_tol(cad_alpha(coding, CAD_ALPHA_ORDINAL),
				cad_alpha(of_scaled, CAD_ALPHA_ORDINAL), 1e-13);
}
END_TEST

START_TEST(coders_who_always_agree_have_one_throughout)
{
	const double codes[] = {1, 1, 2, 2, 2, 2, 3, 3};
	g_autoptr(CadCoding) coding = cad_coding_new(codes, 4, 2);

	for (guint level = 0; level < CAD_N_ALPHA_LEVELS; level++)
		ck_assert_double_eq(cad_alpha(coding, (CadAlphaLevel)level), 1);
	ck_assert_double_eq_tol(cad_kappa(coding, CAD_KAPPA_QUADRATIC).value, 1, 1e-15);
	ck_assert_double_eq_tol(cad_kappa(coding, CAD_KAPPA_QUADRATIC).se, 0, 1e-7);
	ck_assert_double_eq(cad_percent_agreement(coding), 1);
	ck_assert_double_eq_tol(cad_gwet_ac1(coding), 1, 1e-15);
}
END_TEST

static void
assert_nothing_is_defined(const CadCoding *coding)
{
	g_autoptr(CadCoding) complete = cad_coding_new_complete(coding);
	CadAlphaBootstrap bootstrap =
		cad_alpha_bootstrap(coding, CAD_ALPHA_ORDINAL, LEVEL, 99, SEED);

	for (guint level = 0; level < CAD_N_ALPHA_LEVELS; level++)
		ck_assert_double_nan(cad_alpha(coding, (CadAlphaLevel)level));
	ck_assert_double_nan(cad_kappa(complete, CAD_KAPPA_LINEAR).value);
	ck_assert_double_nan(cad_kappa(complete, CAD_KAPPA_LINEAR).se);
	ck_assert_double_nan(cad_fleiss_kappa(complete));
	ck_assert_double_nan(cad_gwet_ac1(complete));
	ck_assert_double_nan(cad_pabak(complete));
	ck_assert_double_nan(bootstrap.interval.lo);
	ck_assert_double_nan(bootstrap.se);
	ck_assert_uint_eq(bootstrap.n_usable, 0);
}

START_TEST(one_coder_one_code_or_no_unit_twice_coded_define_nothing)
{
	const double same[] = {2, 2, 2, 2};
	const double different[] = {1, 2, 3, 4};
	const double scattered[] = {1, CAD_NAN, CAD_NAN, 2, CAD_NAN, CAD_NAN};
	g_autoptr(CadCoding) one_code = cad_coding_new(same, 2, 2);
	g_autoptr(CadCoding) one_coder = cad_coding_new(different, 4, 1);
	g_autoptr(CadCoding) once_each = cad_coding_new(scattered, 3, 2);
	g_autoptr(CadCoding) nothing = cad_coding_new(different, 0, 2);

	assert_nothing_is_defined(one_code);
	assert_nothing_is_defined(one_coder);
	assert_nothing_is_defined(once_each);
	assert_nothing_is_defined(nothing);
	/* All codes the same are full agreement nevertheless. */
	ck_assert_double_eq(cad_percent_agreement(one_code), 1);
	ck_assert_double_nan(cad_percent_agreement(one_coder));
}
END_TEST

START_TEST(units_coded_once_do_not_count)
{
	const double codes[] = {1, 1, 2, 1, 3, 3, 5, CAD_NAN, CAD_NAN, 9};
	g_autoptr(CadCoding) all = cad_coding_new(codes, 5, 2);
	g_autoptr(CadCoding) coded_twice = cad_coding_new(codes, 3, 2);

	for (guint level = 0; level < CAD_N_ALPHA_LEVELS; level++)
		ck_assert_double_eq_tol(cad_alpha(all, (CadAlphaLevel)level),
					cad_alpha(coded_twice, (CadAlphaLevel)level), 1e-15);
}
END_TEST

START_TEST(stratified_sample_agrees_with_its_reference)
{
	g_autoptr(Reference) input = reference_load("validation_strata");
	g_autoptr(Reference) table = reference_load("validation");
	Closeness near = {"stratified sample", 1e-8, 1e-10, 0, 0};
	const guint n = reference_get_n_rows(input);
	g_autofree CadStratum *strata = g_new(CadStratum, n);
	CadDesignEstimate prevalence, recall;
	CadInterval interval;

	for (guint i = 0; i < n; i++)
		strata[i] = (CadStratum){
			.is_hit = reference_get_number(input, i, "lexicon") == 1,
			.population = (guint64)reference_get_number(input, i, "N"),
			.n_coded = (guint64)reference_get_number(input, i, "n"),
			.n_positive = (guint64)reference_get_number(input, i, "positive"),
		};
	prevalence = cad_stratified_prevalence(strata, n);
	recall = cad_stratified_recall(strata, n);
	interval = cad_stratified_interval(&recall, LEVEL);
	{
		const struct {
			const char *quantity;
			double value;
		} values[] = {
			{"precision_simple", cad_stratified_precision(strata, n).value},
			{"prevalence_design", prevalence.value},
			{"prevalence_design_se", prevalence.se},
			{"recall_design", recall.value},
			{"recall_design_se", recall.se},
			{"recall_logit_lo", interval.lo},
			{"recall_logit_hi", interval.hi},
		};

		for (guint row = 0; row < reference_get_n_rows(table); row++)
			for (guint i = 0; i < G_N_ELEMENTS(values); i++)
				if (g_str_equal(values[i].quantity,
						reference_get_text(table, row, "quantity")))
					closeness_check(&near, values[i].value,
							reference_get_number(table, row, "value"),
							values[i].quantity);
	}
	ck_assert_uint_eq(near.n, 7);
	closeness_report(&near);
}
END_TEST

START_TEST(a_stratum_coded_whole_adds_no_variance)
{
	const CadStratum strata[] = {{TRUE, 40, 40, 30}, {FALSE, 60, 60, 10}};
	CadDesignEstimate prevalence = cad_stratified_prevalence(strata, 2);
	CadDesignEstimate recall = cad_stratified_recall(strata, 2);

	ck_assert_double_eq(prevalence.value, 0.4);
	ck_assert_double_eq(prevalence.se, 0);
	ck_assert_double_eq(recall.value, 0.75);
	ck_assert_double_eq(recall.se, 0);
}
END_TEST

START_TEST(strata_without_coded_documents_leave_the_sample_undefined)
{
	const CadStratum uncoded[] = {{TRUE, 40, 20, 15}, {FALSE, 60, 0, 0}};
	const CadStratum single[] = {{TRUE, 40, 20, 15}, {FALSE, 60, 1, 0}};
	const CadStratum empty[] = {{TRUE, 40, 20, 15}, {FALSE, 0, 0, 0}};
	const CadStratum negative[] = {{TRUE, 40, 20, 0}, {FALSE, 60, 30, 0}};
	const CadStratum missed[] = {{FALSE, 40, 20, 5}, {FALSE, 60, 30, 0}};
	CadDesignEstimate perfect = cad_stratified_recall(empty, 2);

	ck_assert_double_nan(cad_stratified_recall(uncoded, 2).value);
	ck_assert_double_nan(cad_stratified_prevalence(uncoded, 2).value);
	ck_assert_double_eq(cad_stratified_precision(uncoded, 2).value, 0.75);
	ck_assert_double_eq(cad_stratified_recall(single, 2).value, 1);
	ck_assert_double_nan(cad_stratified_prevalence(single, 2).se);
	ck_assert_double_eq(cad_stratified_prevalence(empty, 2).value, 0.75);
	ck_assert_double_eq(perfect.value, 1);
	ck_assert_double_nan(cad_stratified_interval(&perfect, LEVEL).lo);
	ck_assert_double_nan(cad_stratified_recall(negative, 2).value);
	ck_assert_double_eq(cad_stratified_prevalence(negative, 2).value, 0);
	ck_assert_double_nan(cad_stratified_precision(missed, 2).value);
	ck_assert_double_eq(cad_stratified_recall(missed, 2).value, 0);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("coding");
	TCase *agreement = tcase_create("agreement");
	TCase *stratified = tcase_create("stratified");

	tcase_set_timeout(agreement, 60);
	tcase_add_test(agreement, agreement_agrees_with_its_reference);
	tcase_add_test(agreement, errors_of_weighted_kappas_are_those_of_the_formula);
	tcase_add_test(agreement, resampled_alphas_agree_with_their_reference);
	tcase_add_test(agreement, what_codes_are_called_changes_no_nominal_figure);
	tcase_add_test(agreement,
		       interval_alpha_ignores_scale_and_origin_and_ordinal_all_but_order);
	tcase_add_test(agreement, coders_who_always_agree_have_one_throughout);
	tcase_add_test(agreement, one_coder_one_code_or_no_unit_twice_coded_define_nothing);
	tcase_add_test(agreement, units_coded_once_do_not_count);
	suite_add_tcase(suite, agreement);
	tcase_add_test(stratified, stratified_sample_agrees_with_its_reference);
	tcase_add_test(stratified, a_stratum_coded_whole_adds_no_variance);
	tcase_add_test(stratified, strata_without_coded_documents_leave_the_sample_undefined);
	suite_add_tcase(suite, stratified);
	return suite_run(suite);
}
