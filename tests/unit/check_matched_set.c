#include "config.h"

#include <math.h>

#include "stats/matched-set.h"
#include "suite.h"

static const CadMatchedInflation plain = {1, 1};

/* One set of four documents on each side; three of a and one of b have the word. */
static const CadMatchedSet one = {4, 4, 3, 1, 400, 400};

START_TEST(one_set_is_fishers_exact_test)
{
	const CadMatchedTest test = cad_matched_sets_test(&one, 1, 0.95, NULL);

	/* P(X >= 3) = (C(4,3) C(4,1) + C(4,4) C(4,0)) / C(8,4) = 17/70 */
	ck_assert_double_eq_tol(test.p, 2 * 17.0 / 70, 1e-12);
	ck_assert_double_eq_tol(test.expected, 2, 1e-12);
	ck_assert_uint_eq(test.observed, 3);
}
END_TEST

/* What all relabellings within the sets give, one by one: documents 0 to 7 of each set, the first
 * four of which have the word. Weights are @odds to the number of a's among these. */
static double
enumerate(double odds, guint observed)
{
	double reached = 0, all = 0;

	for (guint first = 0; first < 256; first++)
		for (guint second = 0; second < 256; second++) {
			const guint with = (guint)__builtin_popcount(first & 15) +
					   (guint)__builtin_popcount(second & 15);
			const double weight = pow(odds, with);

			if (__builtin_popcount(first) != 4 || __builtin_popcount(second) != 4)
				continue;
			all += weight;
			reached += with >= observed ? weight : 0;
		}
	return reached / all;
}

START_TEST(several_sets_are_all_relabellings_within_them)
{
	const CadMatchedSet sets[] = {one, {4, 4, 4, 0, 400, 400}};
	const CadMatchedTest test = cad_matched_sets_test(sets, 2, 0.95, NULL);

	ck_assert_double_eq_tol(test.p, 2 * enumerate(1, 7), 1e-12);
}
END_TEST

START_TEST(longer_documents_are_expected_to_have_it_more_often)
{
	const CadMatchedSet sets[] = {{4, 4, 3, 1, 800, 400}, {4, 4, 4, 0, 800, 400}};
	const CadMatchedTest test = cad_matched_sets_test(sets, 2, 0.95, NULL);
	/* Half of all documents have the word, of 150 words each: the rate is ln 2 / 150. */
	const double growth = log(2) / 150;
	const double odds = expm1(growth * 200) / expm1(growth * 100);

	ck_assert_double_eq_tol(test.p, 2 * enumerate(odds, 7), 1e-9);
}
END_TEST

START_TEST(sets_without_both_sides_say_nothing)
{
	const CadMatchedSet sets[] = {{4, 0, 4, 0, 400, 0}, {4, 4, 4, 4, 400, 400}};
	const CadMatchedTest test = cad_matched_sets_test(sets, 2, 0.95, &plain);

	ck_assert_uint_eq(test.n_sets, 0);
	ck_assert_double_eq(test.p, 1);
	ck_assert(isnan(test.ratio));
}
END_TEST

START_TEST(the_ratio_is_where_the_observed_number_is_expected)
{
	const CadMatchedSet set = {100, 100, 60, 40, 1e4, 1e4};
	const CadMatchedTest test = cad_matched_sets_test(&set, 1, 0.95, &plain);

	/* The conditional estimate is close to the odds ratio of the table, 2.25. */
	ck_assert_double_eq_tol(test.ratio, 2.25, 0.02);
	ck_assert_double_lt(test.interval.lo, test.ratio);
	ck_assert_double_gt(test.interval.lo, 1);
	ck_assert_double_gt(test.interval.hi, 3.5);
	ck_assert_double_eq_tol(test.cautious, test.interval.lo, 1e-9);
	ck_assert_double_lt(test.sure, test.cautious);
}
END_TEST

START_TEST(what_one_side_never_has_keeps_a_lower_end)
{
	const CadMatchedSet set = {50, 50, 20, 0, 5e3, 5e3};
	const CadMatchedTest test = cad_matched_sets_test(&set, 1, 0.95, &plain);

	ck_assert(isinf(test.ratio) && isinf(test.interval.hi));
	ck_assert_double_gt(test.interval.lo, 3);
	ck_assert(isfinite(test.interval.lo));
}
END_TEST

START_TEST(inflation_widens_the_cautious_end_only)
{
	static const CadMatchedInflation wide = {4, 1};
	const CadMatchedSet set = {100, 100, 60, 40, 1e4, 1e4};
	const CadMatchedTest narrow = cad_matched_sets_test(&set, 1, 0.95, &plain);
	const CadMatchedTest test = cad_matched_sets_test(&set, 1, 0.95, &wide);

	ck_assert_double_lt(test.cautious, narrow.cautious);
	ck_assert_double_eq(test.interval.lo, narrow.interval.lo);
	ck_assert_double_eq(test.sure, narrow.sure);
}
END_TEST

/* A shape that is past the exact distribution. */
START_TEST(many_documents_give_nearly_the_same_by_the_normal_distribution)
{
	CadMatchedSet sets[21];

	for (guint i = 0; i < G_N_ELEMENTS(sets); i++)
		sets[i] = (CadMatchedSet){20, 20, 11, 9, 2000, 2000};
	const CadMatchedTest exact = cad_matched_sets_test(sets, 20, 0.95, NULL);
	const CadMatchedTest normal = cad_matched_sets_test(sets, 21, 0.95, NULL);

	ck_assert_double_eq_tol(exact.p, normal.p, 0.01);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("matched-set");
	TCase *tests = tcase_create("matched-set");

	tcase_add_test(tests, one_set_is_fishers_exact_test);
	tcase_add_test(tests, several_sets_are_all_relabellings_within_them);
	tcase_add_test(tests, longer_documents_are_expected_to_have_it_more_often);
	tcase_add_test(tests, sets_without_both_sides_say_nothing);
	tcase_add_test(tests, the_ratio_is_where_the_observed_number_is_expected);
	tcase_add_test(tests, what_one_side_never_has_keeps_a_lower_end);
	tcase_add_test(tests, inflation_widens_the_cautious_end_only);
	tcase_add_test(tests, many_documents_give_nearly_the_same_by_the_normal_distribution);
	suite_add_tcase(suite, tests);
	return suite_run(suite);
}
