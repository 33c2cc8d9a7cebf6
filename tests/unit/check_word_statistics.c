/* Statistics of words: what their references lack - zeros, ties, one document, huge counts. */
#include "config.h"

#include <math.h>

#include "stats/collocation.h"
#include "stats/dispersion.h"
#include "stats/exact-ratio.h"
#include "stats/fighting-words.h"
#include "stats/keyness.h"
#include "stats/multiple.h"
#include "stats/proportion.h"
#include "stats/shares.h"
#include "stats/sison-glaz.h"
#include "stats/slant.h"
#include "stats/specificity.h"
#include "suite.h"

#define LEVEL 0.95

/* Keyness. */

START_TEST(a_word_that_does_not_occur_has_no_keyness)
{
	const CadFrequencyPair none = {0, 100, 0, 300}, all = {100, 100, 300, 300};
	const CadKeynessTests of_none = cad_keyness_tests(&none), of_all = cad_keyness_tests(&all);

	ck_assert_double_eq(of_none.g2, 0);
	ck_assert_double_eq(of_none.p, 1);
	ck_assert_double_eq(of_none.log10_p, 0);
	ck_assert_double_nan(of_none.chi2);
	ck_assert_double_eq(of_all.g2, 0);
	ck_assert_double_nan(of_all.g2_williams);
	ck_assert_double_nan(cad_keyness_sizes(&none).rr);
	ck_assert_double_eq(cad_keyness_sizes(&all).rr, 1);
}
END_TEST

START_TEST(a_side_without_tokens_has_no_keyness)
{
	const CadFrequencyPair pair = {0, 0, 3, 100};

	ck_assert_double_nan(cad_keyness_tests(&pair).g2);
	ck_assert_double_nan(cad_keyness_sizes(&pair).rr);
	ck_assert_double_nan(cad_keyness_lrc(&pair, LEVEL));
	ck_assert_double_nan(cad_exact_ratio_p(&pair));
}
END_TEST

START_TEST(a_tail_beyond_every_double_has_its_logarithm)
{
	const CadFrequencyPair pair = {9000000000, 10000000000, 1000000000, 10000000000};
	const CadKeynessTests tests = cad_keyness_tests(&pair);

	ck_assert_double_eq(tests.p, 0);
	/* ln p is near -G2/2 - ln(sqrt(pi G2 / 2)). */
	ck_assert_double_eq_tol(tests.log10_p,
				(-tests.g2 / 2 - log(sqrt(G_PI * tests.g2 / 2))) / log(10), 1e-6);
}
END_TEST

START_TEST(exact_p_and_conservative_log_ratio_agree)
{
	/* Where p is just below the level the interval is just clear of 1, and the other way round.
	 */
	for (guint64 count = 0; count < 60; count++) {
		const CadFrequencyPair pair = {count, 10000, 20, 10000};
		const double lrc = cad_keyness_lrc(&pair, LEVEL);

		ck_assert_int_eq(cad_exact_ratio_p(&pair) < 1 - LEVEL, fabs(lrc) > 0);
		ck_assert(!(lrc > 0 && count < 20) && !(lrc < 0 && count > 20));
	}
}
END_TEST

START_TEST(fighting_words_change_their_sign_with_the_sides)
{
	const CadFrequencyPair pair = {7, 1000, 31, 2500}, turned = {31, 2500, 7, 1000};
	const CadFightingWords result = cad_fighting_words(&pair, 0.5, 50);
	const CadFightingWords mirrored = cad_fighting_words(&turned, 0.5, 50);

	ck_assert_double_eq_tol(result.delta, -mirrored.delta, 1e-15);
	ck_assert_double_eq_tol(result.z_four_terms, -mirrored.z_four_terms, 1e-15);
	ck_assert(fabs(result.z_four_terms) < fabs(result.z_two_terms));
}
END_TEST

START_TEST(a_word_without_counts_or_prior_has_no_log_odds)
{
	const CadFrequencyPair pair = {0, 100, 4, 100}, only = {4, 4, 3, 9};

	ck_assert_double_nan(cad_fighting_words(&pair, 0, 10).delta);
	ck_assert_double_nan(cad_fighting_words(&only, 0, 0).delta);
	ck_assert(cad_fighting_words(&pair, 0.01, 10).delta < 0);
}
END_TEST

/* Specificity. */

START_TEST(specificity_has_the_tail_of_its_side)
{
	/* Of 10 tokens 4 are the word, and 5 are the part: P(X >= 4) = 5/210, P(X <= 0) = 1/42. */
	ck_assert_double_eq_tol(cad_specificity(4, 4, 5, 10).log10_p, log10(42), 1e-14);
	ck_assert_double_eq_tol(cad_specificity(0, 4, 5, 10).log10_p, -log10(42), 1e-14);
	ck_assert_double_eq(cad_specificity(2, 4, 5, 10).mode, 2);
	/* What is expected counts as more. */
	ck_assert_double_gt(cad_specificity(2, 4, 5, 10).log10_p, 0);
}
END_TEST

START_TEST(specificity_of_what_must_be_is_nothing)
{
	ck_assert_double_eq(cad_specificity(0, 0, 5, 10).log10_p, 0);
	ck_assert_double_eq(cad_specificity(4, 4, 10, 10).log10_p, 0);
	ck_assert_double_eq(cad_specificity(0, 4, 0, 10).log10_p, 0);
	ck_assert_double_eq(cad_specificity(5, 10, 5, 10).log10_p, 0);
}
END_TEST

/* Collocation. */

START_TEST(words_that_never_meet_have_the_least_association)
{
	const CadCooccurrence apart = {0, 40, 50, 1000};
	const CadCollocation result = cad_collocation(&apart);

	ck_assert(isinf(result.pmi) && result.pmi < 0);
	ck_assert_double_eq(result.npmi, -1);
	ck_assert_double_eq(result.dice, 0);
	ck_assert_double_lt(result.delta_p_b_given_a, 0);
	ck_assert_double_lt(result.log_ratio, 0);
	ck_assert_double_gt(result.g2, 0);
}
END_TEST

START_TEST(words_that_always_meet_have_the_greatest)
{
	const CadCooccurrence always = {30, 30, 30, 100000000000};
	const CadCollocation result = cad_collocation(&always);

	ck_assert_double_eq_tol(result.npmi, 1, 1e-15);
	ck_assert_double_eq(result.log_dice, 14);
	ck_assert_double_eq(result.delta_p_a_given_b, 1);
	ck_assert_double_eq_tol(result.chi2, 1e11, 1);
}
END_TEST

/* Proportions and shares. */

START_TEST(the_interval_of_the_rest_is_the_mirror_image)
{
	static const guint64 totals[] = {1, 2, 9, 1000, 10000000000};

	for (gsize i = 0; i < G_N_ELEMENTS(totals); i++) {
		for (guint64 x = 0; x <= MIN(totals[i], 5); x++) {
			const CadProportion a = cad_proportion(x, totals[i], LEVEL);
			const CadProportion b = cad_proportion(totals[i] - x, totals[i], LEVEL);

			ck_assert_double_eq_tol(a.wilson_corrected.lo, 1 - b.wilson_corrected.hi,
						1e-12);
			ck_assert_double_eq_tol(a.jeffreys.hi, 1 - b.jeffreys.lo, 1e-12);
			ck_assert_double_eq_tol(a.clopper_pearson.lo, 1 - b.clopper_pearson.hi,
						1e-12);
			ck_assert_double_eq_tol(a.agresti_coull.hi, 1 - b.agresti_coull.lo, 1e-12);
			ck_assert_double_le(a.clopper_pearson.lo, a.wilson.lo + 1e-12);
		}
	}
}
END_TEST

START_TEST(a_proportion_of_nothing_is_undefined)
{
	ck_assert_double_nan(cad_proportion(0, 0, LEVEL).jeffreys.lo);
	ck_assert_double_nan(cad_proportion(0, 0, LEVEL).agresti_coull.hi);
	ck_assert_double_nan(cad_interval_jeffreys_rate(0, 0, LEVEL).hi);
}
END_TEST

START_TEST(shares_without_a_mention_or_of_one_name_have_their_limits)
{
	static const guint64 none[] = {0, 0, 0}, one[] = {7};
	CadShare shares[3];

	cad_shares(&(CadShareOptions){none, 3, LEVEL}, shares);
	ck_assert_double_nan(shares[0].share);
	ck_assert_double_nan(shares[2].sison_glaz.hi);
	ck_assert_double_nan(cad_share_entropy(none, 3));
	ck_assert_double_nan(cad_share_simpson(none, 3));
	cad_shares(&(CadShareOptions){one, 1, LEVEL}, shares);
	ck_assert_double_eq(shares[0].share, 1);
	ck_assert_double_eq(shares[0].dirichlet.lo, 1);
	ck_assert_double_eq(cad_share_entropy(one, 1), 0);
	ck_assert_double_eq(cad_share_simpson(one, 1), 0);
}
END_TEST

START_TEST(sison_and_glaz_stop_where_no_reference_is)
{
	static const guint64 few[] = {2500, 2500}, many[] = {2500, 2501};

	ck_assert(!isnan(cad_sison_glaz(few, 2, LEVEL).below));
	ck_assert_double_nan(cad_sison_glaz(many, 2, LEVEL).below);
}
END_TEST

START_TEST(equal_shares_have_no_distance_and_strangers_the_greatest)
{
	static const guint64 a[] = {10, 20, 0, 0}, twice[] = {20, 40, 0, 0}, other[] = {0, 0, 5, 7};
	const CadHomogeneity same = cad_homogeneity(a, twice, 4);
	const CadHomogeneity strange = cad_homogeneity(a, other, 4);

	ck_assert_double_eq_tol(same.chi2, 0, 1e-28);
	ck_assert_double_eq(same.df, 1);
	ck_assert_double_eq_tol(same.p, 1, 1e-12);
	ck_assert_double_eq(same.tvd, 0);
	ck_assert_double_eq_tol(strange.tvd, 1, 1e-15);
	ck_assert_double_eq_tol(strange.jsd, 1, 1e-15);
	ck_assert_double_eq_tol(strange.cramers_v, 1, 1e-15);
}
END_TEST

START_TEST(groups_without_mentions_or_with_one_name_have_no_test)
{
	static const guint64 one[] = {4, 0}, more[] = {9, 0}, none[] = {0, 0};

	ck_assert_double_nan(cad_homogeneity(one, none, 2).tvd);
	ck_assert_double_nan(cad_homogeneity(one, more, 2).p);
	ck_assert_double_eq(cad_homogeneity(one, more, 2).df, 0);
	ck_assert_double_eq(cad_homogeneity(one, more, 2).tvd, 0);
}
END_TEST

START_TEST(slant_changes_its_sign_with_the_lists)
{
	const CadSlant slant = cad_slant(8, 3, LEVEL), turned = cad_slant(3, 8, LEVEL);

	ck_assert_double_eq_tol(slant.logit, -turned.logit, 1e-15);
	ck_assert_double_eq_tol(slant.balance_interval.lo, -turned.balance_interval.hi, 1e-15);
	ck_assert_double_eq(cad_slant(0, 0, LEVEL).logit, 0);
	ck_assert_double_nan(cad_slant(0, 0, LEVEL).balance);
}
END_TEST

/* Dispersion. */

START_TEST(equal_rates_are_even_by_every_measure)
{
	static const guint32 counts[] = {2, 4, 2, 6}, sizes[] = {100, 200, 100, 300};
	const CadDispersion result = cad_dispersion(&(CadSample){counts, sizes, 4});

	ck_assert_double_eq_tol(result.dp, 0, 1e-15);
	ck_assert_double_eq_tol(result.dp_egbert, 0, 1e-15);
	ck_assert_double_eq_tol(result.juilland_d, 1, 1e-15);
	ck_assert_double_eq_tol(result.rosengren_s, 1, 1e-15);
	ck_assert_double_eq_tol(result.dkl, 1, 1e-15);
	ck_assert_double_eq_tol(result.da, 1, 1e-15);
}
END_TEST

START_TEST(one_document_has_no_dispersion_of_rates)
{
	static const guint32 counts[] = {3, 0}, sizes[] = {100, 0};
	const CadDispersion alone = cad_dispersion(&(CadSample){counts, sizes, 1});
	const CadDispersion beside_empty = cad_dispersion(&(CadSample){counts, sizes, 2});

	ck_assert_uint_eq(alone.range, 1);
	ck_assert_double_eq(alone.dp, 0);
	ck_assert_double_nan(alone.dp_norm);
	ck_assert_double_nan(alone.dp_egbert);
	ck_assert_double_nan(alone.juilland_d);
	ck_assert_double_nan(beside_empty.juilland_d);
	ck_assert_double_nan(beside_empty.da);
}
END_TEST

START_TEST(mean_difference_is_that_of_all_pairs)
{
	static const guint32 counts[] = {1, 5, 5, 0, 9}, sizes[] = {100, 100, 100, 50, 300};
	const CadDispersion result = cad_dispersion(&(CadSample){counts, sizes, 5});
	double sum = 0, mean = 0;

	for (int i = 0; i < 5; i++) {
		mean += (double)counts[i] / sizes[i] / 5;
		for (int k = 0; k < i; k++)
			sum += fabs((double)counts[i] / sizes[i] - (double)counts[k] / sizes[k]);
	}
	ck_assert_double_eq_tol(result.da, 1 - sum / 10 / 2 / mean, 1e-14);
}
END_TEST

/* Many tests. */

START_TEST(corrections_stand_in_order_and_ties_stay_tied)
{
	static const double p[] = {0.01, 0.2, 0.01, 0.04, (double)NAN, 0.04, 1, 0};
	double bonferroni[8], holm[8], hochberg[8], bh[8], by[8];

	ck_assert_uint_eq(cad_multiple_bonferroni(p, 8, bonferroni), 7);
	ck_assert_uint_eq(cad_multiple_holm(p, 8, holm), 7);
	ck_assert_uint_eq(cad_multiple_hochberg(p, 8, hochberg), 7);
	ck_assert_uint_eq(cad_multiple_benjamini_hochberg(p, 8, bh), 7);
	ck_assert_uint_eq(cad_multiple_benjamini_yekutieli(p, 8, by), 7);
	for (int i = 0; i < 8; i++) {
		if (i == 4) {
			ck_assert_double_nan(bonferroni[i]);
			ck_assert_double_nan(hochberg[i]);
			ck_assert_double_nan(by[i]);
			continue;
		}
		ck_assert_double_ge(bonferroni[i], holm[i]);
		ck_assert_double_ge(holm[i], hochberg[i]);
		ck_assert_double_ge(hochberg[i], bh[i]);
		ck_assert_double_ge(by[i], bh[i]);
		ck_assert_double_ge(bh[i], p[i]);
		ck_assert_double_le(by[i], 1);
	}
	ck_assert_double_eq(holm[0], holm[2]);
	ck_assert_double_eq(hochberg[3], hochberg[5]);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("word statistics");
	TCase *keyness = tcase_create("keyness");
	TCase *shares = tcase_create("shares");
	TCase *spread = tcase_create("spread");

	tcase_add_test(keyness, a_word_that_does_not_occur_has_no_keyness);
	tcase_add_test(keyness, a_side_without_tokens_has_no_keyness);
	tcase_add_test(keyness, a_tail_beyond_every_double_has_its_logarithm);
	tcase_add_test(keyness, exact_p_and_conservative_log_ratio_agree);
	tcase_add_test(keyness, fighting_words_change_their_sign_with_the_sides);
	tcase_add_test(keyness, a_word_without_counts_or_prior_has_no_log_odds);
	tcase_add_test(keyness, specificity_has_the_tail_of_its_side);
	tcase_add_test(keyness, specificity_of_what_must_be_is_nothing);
	tcase_add_test(keyness, words_that_never_meet_have_the_least_association);
	tcase_add_test(keyness, words_that_always_meet_have_the_greatest);
	suite_add_tcase(suite, keyness);
	tcase_add_test(shares, the_interval_of_the_rest_is_the_mirror_image);
	tcase_add_test(shares, a_proportion_of_nothing_is_undefined);
	tcase_add_test(shares, shares_without_a_mention_or_of_one_name_have_their_limits);
	tcase_add_test(shares, sison_and_glaz_stop_where_no_reference_is);
	tcase_add_test(shares, equal_shares_have_no_distance_and_strangers_the_greatest);
	tcase_add_test(shares, groups_without_mentions_or_with_one_name_have_no_test);
	tcase_add_test(shares, slant_changes_its_sign_with_the_lists);
	suite_add_tcase(suite, shares);
	tcase_add_test(spread, equal_rates_are_even_by_every_measure);
	tcase_add_test(spread, one_document_has_no_dispersion_of_rates);
	tcase_add_test(spread, mean_difference_is_that_of_all_pairs);
	tcase_add_test(spread, corrections_stand_in_order_and_ties_stay_tied);
	suite_add_tcase(suite, spread);
	return suite_run(suite);
}
