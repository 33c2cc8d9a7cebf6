#include "config.h"

#include <math.h>
#include <stdio.h>

#include "base/number.h"
#include "reference-group.h"
#include "reference.h"
#include "stats/rank-test.h"
#include "suite.h"

START_TEST(rank_sums_agree_with_their_reference)
{
	g_autoptr(Reference) table = reference_load("wilcoxon");
	Closeness near = {"Wilcoxon", 1e-8, 1e-12, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		g_autoptr(Reference) docs = reference_load_input(table, row);
		const char *term = reference_get_text(table, row, "term");
		g_auto(ReferenceGroup) group_a = reference_group_read(
			docs, term, reference_get_text(table, row, "a"), G_MAXUINT);
		g_auto(ReferenceGroup) group_b = reference_group_read(
			docs, term, reference_get_text(table, row, "b"), G_MAXUINT);
		CadSample a = reference_group_sample(&group_a);
		CadSample b = reference_group_sample(&group_b);
		CadRankSum test = cad_rank_sum(&a, &b);
		const struct {
			const char *column;
			double value;
		} figures[] = {
			{"k_a", a.n},
			{"k_b", b.n},
			{"U", test.u},
			{"p_cc", test.p_corrected},
			{"p_nocc", test.p},
			{"z_coin", test.z},
			{"prob_superiority", test.superiority},
			{"rank_biserial", test.rank_biserial},
		};

		for (guint i = 0; i < G_N_ELEMENTS(figures); i++)
			closeness_check(&near, figures[i].value,
					reference_get_number(table, row, figures[i].column), term);
	}
	closeness_report(&near);
}
END_TEST

START_TEST(kruskal_agrees_with_its_reference)
{
	static const char *const outlets[] = {"jtimed", "reuters", "sputnik"};
	g_autoptr(Reference) table = reference_load("kruskal");
	g_autoptr(Reference) docs = reference_load("docs");
	Closeness near = {"Kruskal-Wallis", 1e-8, 1e-12, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		const char *term = reference_get_text(table, row, "term");
		ReferenceGroup groups[3];
		CadSample samples[3];
		CadKruskal test;

		for (guint i = 0; i < 3; i++) {
			groups[i] = reference_group_read(docs, term, outlets[i], G_MAXUINT);
			samples[i] = reference_group_sample(&groups[i]);
		}
		test = cad_kruskal(samples, 3);
		closeness_check(&near, test.h, reference_get_number(table, row, "kruskal_h"), term);
		closeness_check(&near, test.df, reference_get_number(table, row, "df"), term);
		closeness_check(&near, test.p, reference_get_number(table, row, "p"), term);
		for (guint i = 0; i < 3; i++)
			reference_group_clear(&groups[i]);
	}
	closeness_report(&near);
}
END_TEST

START_TEST(superiority_counts_pairs_by_hand)
{
	/* Rates of a: 2/100, 0; of b: 1/50 (a tie with the first), 3/100, 0 (a tie). Pairs won by
	 * a: the first over 0, and two ties. */
	const guint32 counts_a[] = {2, 0}, sizes_a[] = {100, 70};
	const guint32 counts_b[] = {1, 3, 0}, sizes_b[] = {50, 100, 333};
	const CadSample a = {counts_a, sizes_a, 2}, b = {counts_b, sizes_b, 3};
	CadRankSum test = cad_rank_sum(&a, &b), turned = cad_rank_sum(&b, &a);

	ck_assert_double_eq(test.u, 2);
	ck_assert_double_eq_tol(test.superiority, 2. / 6, 1e-15);
	ck_assert_double_eq_tol(test.rank_biserial, -2. / 6, 1e-15);
	ck_assert_double_eq(turned.u, 4);
	ck_assert_double_eq_tol(test.p, turned.p, 1e-15);
	ck_assert_double_eq_tol(test.z, -turned.z, 1e-15);
}
END_TEST

START_TEST(equal_rates_have_a_rank_but_no_test)
{
	const guint32 counts[] = {0, 0, 0}, sizes[] = {100, 70, 80}, nothing[] = {0, 0, 0};
	const CadSample a = {counts, sizes, 3}, b = {counts, sizes, 2};
	const CadSample empty = {counts, sizes, 0}, without_size = {counts, nothing, 3};
	const CadSample both[] = {a, b}, one[] = {a, empty};

	ck_assert_double_eq(cad_rank_sum(&a, &b).superiority, 0.5);
	ck_assert_double_nan(cad_rank_sum(&a, &b).p);
	ck_assert_double_nan(cad_rank_sum(&a, &b).p_corrected);
	ck_assert_double_nan(cad_rank_sum(&a, &empty).u);
	ck_assert_double_nan(cad_rank_sum(&a, &without_size).superiority);
	ck_assert_double_nan(cad_kruskal(both, 2).p);
	ck_assert_double_nan(cad_kruskal(one, 2).h);
	ck_assert_uint_eq(cad_kruskal(one, 2).df, 0);
	ck_assert_uint_eq(cad_kruskal(NULL, 0).df, 0);
}
END_TEST

START_TEST(kruskal_of_two_outlets_is_the_square_of_the_rank_sum)
{
	const guint32 counts_a[] = {4, 0, 2, 1, 7}, sizes_a[] = {310, 290, 405, 120, 512};
	const guint32 counts_b[] = {0, 1, 0, 3}, sizes_b[] = {220, 350, 410, 333};
	const CadSample samples[] = {{counts_a, sizes_a, 5}, {counts_b, sizes_b, 4}};
	CadRankSum pair = cad_rank_sum(&samples[0], &samples[1]);
	CadKruskal both = cad_kruskal(samples, 2);

	ck_assert_double_eq_tol(both.h, pair.z * pair.z, 1e-12);
	ck_assert_double_eq_tol(both.p, pair.p, 1e-12);
}
END_TEST

START_TEST(ranks_need_only_the_order_of_the_rates)
{
	const guint32 counts_a[] = {4, 0, 2, 1, 7}, sizes_a[] = {310, 290, 405, 120, 512};
	const guint32 turned_counts[] = {7, 1, 2, 0, 4}, turned_sizes[] = {512, 120, 405, 290, 310};
	const guint32 longer[] = {3100, 2900, 4050, 1200, 5120};
	const guint32 counts_b[] = {0, 1, 0, 3}, sizes_b[] = {220, 350, 410, 333};
	const guint32 longer_b[] = {2200, 3500, 4100, 3330};
	const CadSample a = {counts_a, sizes_a, 5}, turned = {turned_counts, turned_sizes, 5};
	const CadSample long_a = {counts_a, longer, 5}, b = {counts_b, sizes_b, 4};
	const CadSample long_b = {counts_b, longer_b, 4};

	ck_assert_double_eq(cad_rank_sum(&a, &b).z, cad_rank_sum(&turned, &b).z);
	ck_assert_double_eq(cad_rank_sum(&a, &b).z, cad_rank_sum(&long_a, &long_b).z);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("rank_tests");
	TCase *ranks = tcase_create("ranks");

	tcase_add_test(ranks, rank_sums_agree_with_their_reference);
	tcase_add_test(ranks, kruskal_agrees_with_its_reference);
	tcase_add_test(ranks, superiority_counts_pairs_by_hand);
	tcase_add_test(ranks, equal_rates_have_a_rank_but_no_test);
	tcase_add_test(ranks, kruskal_of_two_outlets_is_the_square_of_the_rank_sum);
	tcase_add_test(ranks, ranks_need_only_the_order_of_the_rates);
	suite_add_tcase(suite, ranks);
	return suite_run(suite);
}
