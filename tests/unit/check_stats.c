#include "config.h"

#include <math.h>
#include <stdio.h>

#include "base/number.h"
#include "reference-group.h"
#include "reference.h"
#include "stats/dispersion.h"
#include "stats/interval.h"
#include "stats/keyness.h"
#include "stats/multiple.h"
#include "stats/permutation.h"
#include "stats/random.h"
#include "suite.h"

#define LEVEL 0.95

static const CadPermutationOptions permutation = {20000, 9999, 20151117};

START_TEST(garwood_agrees_with_its_reference)
{
	g_autoptr(Reference) table = reference_load("poisson_ci");
	Closeness near = {"garwood", 1e-8, 1e-12, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		CadInterval interval =
			cad_interval_garwood((guint64)reference_get_number(table, row, "x"),
					     (guint64)reference_get_number(table, row, "tokens"),
					     reference_get_number(table, row, "conf"));

		closeness_check(&near, interval.lo * 1000,
				reference_get_number(table, row, "exact_lo"),
				reference_get_text(table, row, "x"));
		closeness_check(&near, interval.hi * 1000,
				reference_get_number(table, row, "exact_hi"),
				reference_get_text(table, row, "x"));
	}
	closeness_report(&near);
}
END_TEST

START_TEST(garwood_without_tokens_is_undefined)
{
	ck_assert_double_nan(cad_interval_garwood(0, 0, LEVEL).lo);
	ck_assert_double_nan(cad_interval_garwood(0, 0, LEVEL).hi);
}
END_TEST

START_TEST(jackknife_of_a_rate_agrees_with_its_reference)
{
	g_autoptr(Reference) table = reference_load("jackknife_rates");
	Closeness near = {"jackknife rate", 1e-8, 1e-10, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		g_autoptr(Reference) docs = reference_load_input(table, row);
		const char *term = reference_get_text(table, row, "term");
		g_auto(ReferenceGroup) group = reference_group_read(
			docs, term, reference_get_text(table, row, "outlet"), G_MAXUINT);
		CadSample sample = reference_group_sample(&group);
		CadJackknife result;

		ck_assert(cad_jackknife_rate(&sample, LEVEL, &result));
		closeness_check(&near, result.rate * 1000,
				reference_get_number(table, row, "rate_per_1000"), term);
		closeness_check(&near, result.se_log,
				reference_get_number(table, row, "jack_se_log"), term);
		closeness_check(&near, result.df, reference_get_number(table, row, "df"), term);
		closeness_check(&near, result.interval.lo * 1000,
				reference_get_number(table, row, "lo"), term);
		closeness_check(&near, result.interval.hi * 1000,
				reference_get_number(table, row, "hi"), term);
	}
	closeness_report(&near);
}
END_TEST

START_TEST(jackknife_of_a_ratio_agrees_with_its_reference)
{
	g_autoptr(Reference) table = reference_load("jackknife_ratios");
	Closeness near = {"jackknife-Welch ratio", 1e-7, 1e-10, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		g_autoptr(Reference) docs = reference_load_input(table, row);
		const char *term = reference_get_text(table, row, "term");
		g_auto(ReferenceGroup) group_a = reference_group_read(
			docs, term, reference_get_text(table, row, "a"), G_MAXUINT);
		g_auto(ReferenceGroup) group_b = reference_group_read(
			docs, term, reference_get_text(table, row, "b"), G_MAXUINT);
		CadSample a = reference_group_sample(&group_a);
		CadSample b = reference_group_sample(&group_b);
		CadRatio result;

		ck_assert(cad_jackknife_ratio(&a, &b, LEVEL, &result));
		closeness_check(&near, result.ratio, reference_get_number(table, row, "rr"), term);
		closeness_check(&near, result.se_log, reference_get_number(table, row, "se_log"),
				term);
		closeness_check(&near, result.df, reference_get_number(table, row, "welch_df"),
				term);
		closeness_check(&near, result.interval.lo,
				reference_get_number(table, row, "rr_lo"), term);
		closeness_check(&near, result.interval.hi,
				reference_get_number(table, row, "rr_hi"), term);
	}
	closeness_report(&near);
}
END_TEST

START_TEST(jackknife_is_undefined_for_one_document_no_match_or_no_rest)
{
	guint32 one[] = {3, 0};
	guint32 none[] = {0, 0};
	guint32 sizes[] = {300, 200};
	guint32 alone[] = {300, 0};
	CadSample lone_document = {one, sizes, 1};
	CadSample no_match = {none, sizes, 2};
	CadSample no_rest = {one, alone, 2};
	CadSample whole = {one, sizes, 2};
	CadJackknife result;
	CadRatio ratio;

	ck_assert(!cad_jackknife_rate(&lone_document, LEVEL, &result));
	ck_assert_double_eq_tol(result.rate, 0.01, 1e-15);
	ck_assert_double_nan(result.interval.lo);
	ck_assert(!cad_jackknife_rate(&no_match, LEVEL, &result));
	ck_assert(!cad_jackknife_rate(&no_rest, LEVEL, &result));
	ck_assert(!cad_jackknife_ratio(&whole, &no_match, LEVEL, &ratio));
	ck_assert_double_nan(ratio.ratio);
}
END_TEST

START_TEST(goodman_agrees_with_its_reference)
{
	g_autoptr(Reference) table = reference_load("naming_shares");
	Closeness near = {"goodman", 1e-8, 1e-10, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		CadInterval interval = cad_interval_goodman(
			(guint64)reference_get_number(table, row, "count"),
			(guint64)reference_get_number(table, row, "n"), 5, LEVEL);

		closeness_check(&near, interval.lo, reference_get_number(table, row, "goodman_lo"),
				reference_get_text(table, row, "group"));
		closeness_check(&near, interval.hi, reference_get_number(table, row, "goodman_hi"),
				reference_get_text(table, row, "group"));
	}
	closeness_report(&near);
}
END_TEST

START_TEST(wilson_agrees_with_its_reference)
{
	static const struct {
		double confidence;
		const char *lo;
		const char *hi;
	} levels[] = {{0.90, "wilson_90_lo", "wilson_90_hi"},
		      {0.95, "wilson_95_lo", "wilson_95_hi"},
		      {0.99, "wilson_99_lo", "wilson_99_hi"}};
	g_autoptr(Reference) table = reference_load("proportions");
	Closeness near = {"wilson", 1e-8, 1e-10, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table) * G_N_ELEMENTS(levels); row++) {
		guint i = row % G_N_ELEMENTS(levels);
		guint line = row / G_N_ELEMENTS(levels);
		CadInterval interval = cad_interval_wilson(
			(guint64)reference_get_number(table, line, "x"),
			(guint64)reference_get_number(table, line, "n"), levels[i].confidence);

		closeness_check(&near, interval.lo, reference_get_number(table, line, levels[i].lo),
				levels[i].lo);
		closeness_check(&near, interval.hi, reference_get_number(table, line, levels[i].hi),
				levels[i].hi);
	}
	closeness_report(&near);
}
END_TEST

/* A table of one row: the documents of @a, then those of @b. */
static CadPermutationTest
permute(const CadSample *a, const CadSample *b)
{
	guint n = a->n + b->n;
	g_autofree guint32 *sizes = g_new(guint32, n);
	g_autofree guint32 *starts = g_new(guint32, n + 1);
	g_autofree CadRowCount *counts = g_new0(CadRowCount, n);
	CadPermutationTable table = {.n_a = a->n,
				     .n_b = b->n,
				     .sizes = sizes,
				     .starts = starts,
				     .counts = counts,
				     .n_rows = 1};
	CadPermutationTest test;

	for (guint i = 0; i < n; i++) {
		sizes[i] = i < a->n ? a->sizes[i] : b->sizes[i - a->n];
		counts[i].count = i < a->n ? a->counts[i] : b->counts[i - a->n];
		starts[i] = i;
	}
	starts[n] = n;
	cad_permutation_run(&table, &permutation, &test, NULL);
	return test;
}

START_TEST(full_enumeration_agrees_with_its_reference)
{
	g_autoptr(Reference) table = reference_load("permutation_exact");
	Closeness near = {"permutation, exact p", 1e-9, 1e-12, 0, 0};
	Closeness near_difference = {"permutation, difference", 1e-9, 1e-12, 0, 0};
	Closeness near_least = {"permutation, smallest p", 1e-9, 1e-12, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		g_autoptr(Reference) docs = reference_load_input(table, row);
		const char *term = reference_get_text(table, row, "term");
		g_auto(ReferenceGroup) group_a =
			reference_group_read(docs, term, reference_get_text(table, row, "a"),
					     (guint)reference_get_number(table, row, "k_a"));
		g_auto(ReferenceGroup) group_b =
			reference_group_read(docs, term, reference_get_text(table, row, "b"),
					     (guint)reference_get_number(table, row, "k_b"));
		CadSample a = reference_group_sample(&group_a);
		CadSample b = reference_group_sample(&group_b);
		CadPermutationTest test = permute(&a, &b);
		CadPermutationDesign design = cad_permutation_design(a.n, b.n, &permutation);
		double least = reference_get_number(table, row, "min_attainable_p");

		closeness_check(&near, test.p, reference_get_number(table, row, "p_exact"), term);
		closeness_check(&near_difference, test.observed * 1000,
				reference_get_number(table, row, "observed_diff_per_1000"), term);
		ck_assert_uint_eq(design.n_arrangements,
				  (guint64)reference_get_number(table, row, "n_arrangements"));
		if (!isnan(least))
			closeness_check(&near_least, design.min_p, least, term);
	}
	closeness_report(&near);
	closeness_report(&near_difference);
	closeness_report(&near_least);
}
END_TEST

START_TEST(random_relabellings_agree_with_their_reference)
{
	g_autoptr(Reference) table = reference_load("permutation_mc");
	Closeness near_difference = {"permutation, difference", 1e-9, 1e-9, 0, 0};
	double furthest = 0;

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		g_autoptr(Reference) docs = reference_load_input(table, row);
		const char *term = reference_get_text(table, row, "term");
		g_auto(ReferenceGroup) group_a = reference_group_read(
			docs, term, reference_get_text(table, row, "a"), G_MAXUINT);
		g_auto(ReferenceGroup) group_b = reference_group_read(
			docs, term, reference_get_text(table, row, "b"), G_MAXUINT);
		CadSample a = reference_group_sample(&group_a);
		CadSample b = reference_group_sample(&group_b);
		CadPermutationTest test = permute(&a, &b);
		double expected = reference_get_number(table, row, "p_mc");
		double tolerance = reference_get_number(table, row, "tol_p_m9999");

		ck_assert_double_eq_tol(test.p, expected, tolerance);
		furthest = MAX(furthest, fabs(test.p - expected) / tolerance);
		closeness_check(&near_difference, test.observed * 1000,
				reference_get_number(table, row, "observed_diff_per_1000"), term);
	}
	printf("# permutation, random: p at most %.2f of its tolerance away\n", furthest);
	closeness_report(&near_difference);
}
END_TEST

START_TEST(smallest_p_is_that_of_the_design)
{
	static const struct {
		guint n_a;
		guint n_b;
		double least;
	} designs[] = {{1, 2, 1. / 3}, {2, 1, 1. / 3}, {2, 2, 1. / 3},	 {2, 3, .1},
		       {3, 3, .1},     {1, 1, 1},      {1, 30, 1. / 31}, {5, 5, 2. / 252},
		       {40, 40, 1e-4}, {0, 4, 1},      {0, 0, 1}};

	for (guint i = 0; i < G_N_ELEMENTS(designs); i++) {
		CadPermutationDesign design =
			cad_permutation_design(designs[i].n_a, designs[i].n_b, &permutation);

		ck_assert_double_eq_tol(design.min_p, designs[i].least, 1e-15);
	}
	ck_assert_uint_eq(cad_permutation_design(5000, 5000, &permutation).n_arrangements,
			  G_MAXUINT64);
}
END_TEST

START_TEST(an_empty_side_has_no_test)
{
	guint32 counts[] = {1, 2};
	guint32 sizes[] = {10, 10};
	CadSample full = {counts, sizes, 2};
	CadSample empty = {counts, sizes, 0};

	ck_assert_double_nan(permute(&full, &empty).p);
	ck_assert_double_nan(permute(&empty, &full).p);
}
END_TEST

START_TEST(two_and_two_documents_are_enumerated_by_hand)
{
	/* Six ways to give two of the four documents to a, 3, 1, 0 and 2 matches in 10 tokens each:
	 * differences 2, 4, 0, -2, -4, 0 over 20. */
	guint32 counts_a[] = {3, 1}, counts_b[] = {0, 2}, sizes[] = {10, 10};
	guint32 far_a[] = {3, 2}, far_b[] = {0, 1};
	guint32 even_a[] = {3, 0}, even_b[] = {2, 1};
	CadSample a = {counts_a, sizes, 2}, b = {counts_b, sizes, 2};
	CadSample c = {far_a, sizes, 2}, d = {far_b, sizes, 2};
	CadSample e = {even_a, sizes, 2}, f = {even_b, sizes, 2};

	ck_assert_double_eq_tol(permute(&a, &b).observed, 2. / 20, 1e-15);
	ck_assert_double_eq_tol(permute(&a, &b).p, 4. / 6, 1e-15);
	ck_assert_double_eq_tol(permute(&c, &d).p, 2. / 6, 1e-15);
	ck_assert_double_eq_tol(permute(&e, &f).p, 1, 1e-15);
}
END_TEST

START_TEST(swapping_the_outlets_keeps_p_and_turns_the_difference)
{
	guint32 counts_a[] = {4, 0, 2};
	guint32 sizes_a[] = {310, 290, 405};
	guint32 counts_b[] = {1, 0, 0, 1, 0};
	guint32 sizes_b[] = {200, 340, 120, 515, 333};
	CadSample a = {counts_a, sizes_a, 3};
	CadSample b = {counts_b, sizes_b, 5};

	ck_assert_double_eq(permute(&a, &b).p, permute(&b, &a).p);
	ck_assert_double_eq(permute(&a, &b).observed, -permute(&b, &a).observed);
}
END_TEST

/* One document for each group of the naming table, so that shares can be compared. */
static void
read_names(const Reference *table, const char *group, GArray *counts, guint32 *total)
{
	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		CadRowCount cell = {.row = counts->len % 5};

		if (!g_str_equal(reference_get_text(table, row, "group"), group))
			continue;
		cell.count = (guint32)reference_get_number(table, row, "count");
		*total += cell.count;
		g_array_append_val(counts, cell);
	}
}

START_TEST(total_variation_agrees_with_its_reference)
{
	g_autoptr(Reference) shares = reference_load("naming_shares");
	g_autoptr(Reference) table = reference_load("naming_homogeneity");
	Closeness near = {"total variation", 1e-9, 1e-12, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		g_autoptr(GArray) counts = g_array_new(FALSE, FALSE, sizeof(CadRowCount));
		guint32 sizes[2] = {0, 0};
		guint32 starts[3] = {0, 5, 10};
		CadPermutationTable names = {
			.n_a = 1, .n_b = 1, .sizes = sizes, .starts = starts, .n_rows = 5};
		CadPermutationTest tests[5];
		CadPermutationTest variation;

		read_names(shares, reference_get_text(table, row, "a"), counts, &sizes[0]);
		read_names(shares, reference_get_text(table, row, "b"), counts, &sizes[1]);
		names.counts = (const CadRowCount *)(void *)counts->data;
		cad_permutation_run(&names, &permutation, tests, &variation);
		closeness_check(&near, variation.observed, reference_get_number(table, row, "tvd"),
				reference_get_text(table, row, "b"));
		ck_assert_double_eq(variation.p, 1);
	}
	closeness_report(&near);
}
END_TEST

START_TEST(total_variation_is_exact_for_outlets_that_share_no_name)
{
	/* Five documents of each outlet, each with one name ten times: only the true labels and
	 * their mirror image part the names wholly. */
	guint32 sizes[10];
	guint32 starts[11];
	CadRowCount counts[10];
	CadPermutationTable names = {.n_a = 5,
				     .n_b = 5,
				     .sizes = sizes,
				     .starts = starts,
				     .counts = counts,
				     .n_rows = 2};
	CadPermutationTest tests[2];
	CadPermutationTest variation;

	for (guint32 i = 0; i < 10; i++) {
		sizes[i] = 10;
		starts[i] = i;
		counts[i] = (CadRowCount){i / 5, 10};
	}
	starts[10] = 10;
	cad_permutation_run(&names, &permutation, tests, &variation);
	ck_assert_double_eq(variation.observed, 1);
	ck_assert_double_eq_tol(variation.p, 2. / 252, 1e-15);
	ck_assert_double_eq_tol(tests[0].p, 2. / 252, 1e-15);
	ck_assert_double_eq(tests[1].observed, -1);
}
END_TEST

START_TEST(what_cannot_be_exchanged_stays_in_every_relabelling)
{
	/* Counts 3 and 2 against 0 and 1, out of 100 each; fixed, 4 of 100 against 1 of 100. With
	 * 5, 3, 4, 2, 3 or 1 of the six in a, a has 2 * that - 3 more of 300: only the true labels
	 * reach 7. Without what is fixed, their mirror image does, too. */
	static const guint32 sizes[] = {100, 100, 100, 100};
	static const guint32 starts[] = {0, 1, 2, 3, 4};
	static const CadRowCount counts[] = {{0, 3}, {0, 2}, {0, 0}, {0, 1}};
	static const guint64 fixed_a[] = {4}, fixed_b[] = {1};
	CadPermutationTable table = {.n_a = 2,
				     .n_b = 2,
				     .sizes = sizes,
				     .starts = starts,
				     .counts = counts,
				     .n_rows = 1};
	CadPermutationTest test;

	cad_permutation_run(&table, &permutation, &test, NULL);
	ck_assert_double_eq_tol(test.observed, 4. / 200, 1e-15);
	ck_assert_double_eq_tol(test.p, 2. / 6, 1e-15);
	table.fixed_a = (CadPermutationFixed){100, fixed_a};
	table.fixed_b = (CadPermutationFixed){100, fixed_b};
	cad_permutation_run(&table, &permutation, &test, NULL);
	ck_assert_double_eq_tol(test.observed, 7. / 300, 1e-15);
	ck_assert_double_eq_tol(test.p, 1. / 6, 1e-15);
	table.n_a = 0;
	table.n_b = 0;
	cad_permutation_run(&table, &permutation, &test, NULL);
	ck_assert_double_eq_tol(test.observed, 3. / 100, 1e-15);
	ck_assert_double_nan(test.p);
}
END_TEST

START_TEST(corrections_agree_with_their_reference)
{
	g_autoptr(Reference) table = reference_load("multiple_testing");
	Closeness near = {"Benjamini-Hochberg and Holm", 1e-12, 1e-15, 0, 0};
	guint n = reference_get_n_rows(table);
	g_autofree double *p = g_new(double, n);
	g_autofree double *bh = g_new(double, n);
	g_autofree double *holm = g_new(double, n);

	for (guint row = 0; row < n; row++)
		p[row] = reference_get_number(table, row, "p");
	ck_assert_uint_eq(cad_multiple_benjamini_hochberg(p, n, bh), n);
	ck_assert_uint_eq(cad_multiple_holm(p, n, holm), n);
	for (guint row = 0; row < n; row++) {
		const char *test = reference_get_text(table, row, "test_id");

		closeness_check(&near, bh[row], reference_get_number(table, row, "bh"), test);
		closeness_check(&near, holm[row], reference_get_number(table, row, "holm"), test);
	}
	closeness_report(&near);
}
END_TEST

START_TEST(tests_that_were_not_made_do_not_count_in_the_family)
{
	double p[] = {0.04, CAD_NAN, 0.01, CAD_NAN};

	ck_assert_uint_eq(cad_multiple_benjamini_hochberg(p, 4, p), 2);
	ck_assert_double_eq_tol(p[0], 0.04, 1e-15);
	ck_assert_double_eq_tol(p[2], 0.02, 1e-15);
	ck_assert_double_nan(p[1]);
	ck_assert_uint_eq(cad_multiple_holm(p, 0, p), 0);
}
END_TEST

START_TEST(dispersion_agrees_with_its_reference)
{
	g_autoptr(Reference) table = reference_load("dispersion");
	Closeness near = {"DP and its norm", 1e-9, 1e-12, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		g_autoptr(Reference) docs = reference_load_input(table, row);
		const char *term = reference_get_text(table, row, "term");
		g_auto(ReferenceGroup) group = reference_group_read(
			docs, term, reference_get_text(table, row, "parts"), G_MAXUINT);
		CadSample sample = reference_group_sample(&group);
		CadDispersion result = cad_dispersion(&sample);

		ck_assert_uint_eq(result.range, (guint)reference_get_number(table, row, "range"));
		closeness_check(&near, result.dp, reference_get_number(table, row, "dp"), term);
		closeness_check(&near, result.dp_norm, reference_get_number(table, row, "dp_norm"),
				term);
	}
	closeness_report(&near);
}
END_TEST

START_TEST(dispersion_gives_the_worked_example_of_gries_2008)
{
	guint32 counts[] = {1, 2, 3, 4, 5};
	guint32 sizes[] = {9, 10, 10, 10, 11};
	CadSample sample = {counts, sizes, 5};

	ck_assert_double_eq_tol(cad_dispersion(&sample).dp, 0.18, 1e-12);
}
END_TEST

START_TEST(the_generator_gives_its_published_numbers)
{
	/* xoshiro256** from the state 1, 2, 3, 4, as the code of its authors gives them.
	 */
	static const guint64 expected[] = {11520, 0, 1509978240,
					   G_GUINT64_CONSTANT(1215971899390074240)};
	CadRandom random = {{1, 2, 3, 4}};

	for (guint i = 0; i < G_N_ELEMENTS(expected); i++)
		ck_assert_uint_eq(cad_random_next(&random), expected[i]);
}
END_TEST

START_TEST(bounded_random_numbers_are_even)
{
	guint n_of[3] = {0, 0, 0};
	CadRandom random;

	cad_random_start(&random, 1);
	for (guint i = 0; i < 30000; i++)
		n_of[cad_random_below(&random, 3)]++;
	/* Four standard deviations of a binomial count. */
	for (guint i = 0; i < 3; i++)
		ck_assert_int_le(ABS((int)n_of[i] - 10000), 327);
	ck_assert_uint_eq(cad_random_below(&random, 1), 0);
}
END_TEST

/* Keyness. */

START_TEST(keyness_is_that_of_sixty_digits)
{
	g_autoptr(Reference) cases = reference_load("keyness_cases");
	g_autoptr(Reference) table = reference_load("keyness_exact50");
	Closeness near_g2 = {.name = "G2", .rel_tolerance = 1e-9, .abs_tolerance = 1e-12};
	Closeness near_ratio = {.name = "log ratio", .rel_tolerance = 1e-9, .abs_tolerance = 1e-12};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		const char *name = reference_get_text(table, row, "case_id");
		const CadFrequencyPair pair = {
			.count_a = (guint64)reference_get_number(cases, row, "f1"),
			.size_a = (guint64)reference_get_number(cases, row, "n1"),
			.count_b = (guint64)reference_get_number(cases, row, "f2"),
			.size_b = (guint64)reference_get_number(cases, row, "n2"),
		};

		closeness_check(&near_g2, cad_keyness_g2(&pair),
				reference_get_number(table, row, "g2_signed"), name);
		closeness_check(&near_ratio, cad_keyness_log_ratio(&pair),
				reference_get_number(table, row, "log_ratio_hardie"), name);
	}
	closeness_report(&near_g2);
	closeness_report(&near_ratio);
}
END_TEST

START_TEST(keyness_changes_its_sign_with_the_sides)
{
	const CadFrequencyPair pair = {7, 1000, 31, 2500};
	const CadFrequencyPair turned = {31, 2500, 7, 1000};

	ck_assert_double_lt(cad_keyness_g2(&pair), 0);
	ck_assert_double_eq_tol(cad_keyness_g2(&pair), -cad_keyness_g2(&turned), 1e-12);
}
END_TEST

START_TEST(keyness_without_a_side_is_none)
{
	const CadFrequencyPair no_side = {3, 100, 0, 0};
	const CadFrequencyPair no_word = {0, 100, 0, 200};

	ck_assert_double_eq(cad_keyness_g2(&no_side), 0);
	ck_assert_double_eq(cad_keyness_g2(&no_word), 0);
	ck_assert(isnan(cad_keyness_log_ratio(&no_side)));
	ck_assert(isnan(cad_keyness_log_ratio(&no_word)));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("stats");
	TCase *interval = tcase_create("interval");
	TCase *keyness = tcase_create("keyness");
	TCase *permutations = tcase_create("permutation");
	TCase *multiple = tcase_create("multiple");
	TCase *dispersion = tcase_create("dispersion");
	TCase *random = tcase_create("random");

	tcase_add_test(interval, garwood_agrees_with_its_reference);
	tcase_add_test(interval, garwood_without_tokens_is_undefined);
	tcase_add_test(interval, jackknife_of_a_rate_agrees_with_its_reference);
	tcase_add_test(interval, jackknife_of_a_ratio_agrees_with_its_reference);
	tcase_add_test(interval, jackknife_is_undefined_for_one_document_no_match_or_no_rest);
	tcase_add_test(interval, goodman_agrees_with_its_reference);
	tcase_add_test(interval, wilson_agrees_with_its_reference);
	suite_add_tcase(suite, interval);
	tcase_set_timeout(permutations, 60);
	tcase_add_test(permutations, full_enumeration_agrees_with_its_reference);
	tcase_add_test(permutations, random_relabellings_agree_with_their_reference);
	tcase_add_test(permutations, smallest_p_is_that_of_the_design);
	tcase_add_test(permutations, an_empty_side_has_no_test);
	tcase_add_test(permutations, two_and_two_documents_are_enumerated_by_hand);
	tcase_add_test(permutations, swapping_the_outlets_keeps_p_and_turns_the_difference);
	tcase_add_test(permutations, total_variation_agrees_with_its_reference);
	tcase_add_test(permutations, total_variation_is_exact_for_outlets_that_share_no_name);
	tcase_add_test(permutations, what_cannot_be_exchanged_stays_in_every_relabelling);
	suite_add_tcase(suite, permutations);
	tcase_add_test(multiple, corrections_agree_with_their_reference);
	tcase_add_test(multiple, tests_that_were_not_made_do_not_count_in_the_family);
	suite_add_tcase(suite, multiple);
	tcase_add_test(dispersion, dispersion_agrees_with_its_reference);
	tcase_add_test(dispersion, dispersion_gives_the_worked_example_of_gries_2008);
	suite_add_tcase(suite, dispersion);
	tcase_add_test(random, the_generator_gives_its_published_numbers);
	tcase_add_test(random, bounded_random_numbers_are_even);
	suite_add_tcase(suite, random);
	tcase_add_test(keyness, keyness_is_that_of_sixty_digits);
	tcase_add_test(keyness, keyness_changes_its_sign_with_the_sides);
	tcase_add_test(keyness, keyness_without_a_side_is_none);
	suite_add_tcase(suite, keyness);
	return suite_run(suite);
}
