#include "config.h"

#include <math.h>
#include <string.h>

#include "compare/comparison.h"
#include "compare/verdict.h"
#include "stats/interval.h"
#include "suite.h"

static const CadrageComparisonOptions defaults = CADRAGE_COMPARISON_OPTIONS_INIT;

/* Facts on which the verdict "established" rests. */
static const CadFacts good_facts = {
	.is_covered = TRUE,
	.n_documents_a = 8,
	.n_documents_b = 8,
	.n_matches = 20,
	.n_documents_with = 6,
	.top_count = 4,
	.min_p = 0.001,
	.q = 0.04,
	.has_size = TRUE,
	.lo = 1.5,
	.hi = 3,
	.p = 0.04,
};

START_TEST(every_verdict_names_the_rule_that_fired)
{
	static const struct {
		CadrageRule rule;
		CadrageVerdict verdict;
		const char *name;
	} expected[] = {
		{CADRAGE_RULE_COVERAGE, CADRAGE_VERDICT_NOT_COVERED, "coverage"},
		{CADRAGE_RULE_DOCUMENTS, CADRAGE_VERDICT_NOT_ENOUGH_DATA, "documents"},
		{CADRAGE_RULE_MATCHES, CADRAGE_VERDICT_NOT_ENOUGH_DATA, "matches"},
		{CADRAGE_RULE_MENTIONS, CADRAGE_VERDICT_NOT_ENOUGH_DATA, "mentions"},
		{CADRAGE_RULE_FOUND_ON, CADRAGE_VERDICT_NOT_TESTABLE, "found_on"},
		{CADRAGE_RULE_SMALLEST_P, CADRAGE_VERDICT_NOT_TESTABLE, "smallest_p"},
		{CADRAGE_RULE_FEW_DOCUMENTS, CADRAGE_VERDICT_CONCENTRATED, "few_documents"},
		{CADRAGE_RULE_ONE_DOCUMENT, CADRAGE_VERDICT_CONCENTRATED, "one_document"},
		{CADRAGE_RULE_Q_ABOVE_LEVEL, CADRAGE_VERDICT_NOT_ESTABLISHED, "q_above_level"},
		{CADRAGE_RULE_INTERVAL_INCLUDES_1, CADRAGE_VERDICT_NOT_ESTABLISHED,
		 "interval_includes_1"},
		{CADRAGE_RULE_Q_AND_INTERVAL, CADRAGE_VERDICT_ESTABLISHED, "q_and_interval"},
		{CADRAGE_RULE_Q, CADRAGE_VERDICT_ESTABLISHED, "q"},
	};
	CadFacts cases[G_N_ELEMENTS(expected)];

	for (guint i = 0; i < G_N_ELEMENTS(cases); i++)
		cases[i] = good_facts;
	cases[0].is_covered = FALSE;
	cases[1].n_documents_b = 4;
	cases[2].n_matches = 4;
	cases[3].has_mentions = TRUE;
	cases[3].n_mentions = 29;
	cases[4].n_found_on_b = 1;
	cases[5].min_p = 0.051;
	cases[6].n_documents_with = 2;
	cases[7].top_count = 10;
	cases[8].q = 0.051;
	cases[9].lo = 0.9;
	cases[11].has_size = FALSE;
	for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
		ck_assert_int_eq(cad_verdict_find_rule(&cases[i], &defaults), expected[i].rule);
		ck_assert_int_eq(cad_verdict_decide(&cases[i], &defaults), expected[i].verdict);
		ck_assert_str_eq(cadrage_rule_to_name(expected[i].rule), expected[i].name);
	}
}
END_TEST

static void
assert_needed(const CadFacts *facts, const char *expected)
{
	const CadNeeded needed = cad_verdict_get_needed(facts, &defaults);
	g_autofree char *text = cad_needed_to_text(&needed, "alpha", "beta", facts->has_mentions);

	ck_assert_pstr_eq(text, expected);
}

START_TEST(matches_of_few_documents_say_how_many_more)
{
	CadFacts facts = good_facts;

	facts.n_documents_with = 2;
	assert_needed(&facts, "1 more document with a match");
	facts.n_documents_with = 1;
	assert_needed(&facts, "2 more documents with a match");
	/* 14 of 20 in one: with 9 more elsewhere it has less than half. The two others have 3 each.
	 */
	facts.n_documents_with = 3;
	facts.top_count = 14;
	assert_needed(&facts, "3 more documents with a match");
	facts.n_matches = 29;
	ck_assert_int_ne(cad_verdict_find_rule(&facts, &defaults), CADRAGE_RULE_ONE_DOCUMENT);
	facts.n_matches = 28;
	assert_needed(&facts, "1 more document with a match");
}
END_TEST

START_TEST(a_found_term_needs_documents_it_was_not_found_on)
{
	CadFacts facts = good_facts;

	facts.n_found_on_a = 6;
	facts.n_found_on_b = 1;
	assert_needed(&facts, "3 more documents of alpha");
	facts.n_found_on_a = 1;
	assert_needed(&facts, NULL);
}
END_TEST

static const guint32 sizes[] = {400, 350, 500, 420, 610, 300};
static const guint32 often[] = {6, 2, 5, 0, 9, 1};
static const guint32 seldom[] = {3, 4, 0, 2, 3, 1};
static const guint32 rarely[] = {2, 0, 0, 1, 0, 0};
static const guint32 never[] = {0, 0, 0, 0, 0, 0};

/* One outlet's documents, so many times over. */
static void
slice_repeat(CadSlice *slice, const guint32 *counts, guint n_times)
{
	*slice = (CadSlice){
		.counts = g_array_new(FALSE, FALSE, sizeof(guint32)),
		.sizes = g_array_new(FALSE, FALSE, sizeof(guint32)),
	};
	for (guint i = 0; i < n_times * G_N_ELEMENTS(sizes); i++) {
		const guint32 count = counts[i % G_N_ELEMENTS(sizes)];
		const guint32 size = sizes[i % G_N_ELEMENTS(sizes)];

		g_array_append_val(slice->counts, count);
		g_array_append_val(slice->sizes, size);
		slice->all.n_units++;
		slice->all.n_with += count > 0;
		slice->all.count += count;
		slice->all.size += size;
	}
}

static gboolean
excludes_one(const guint32 *counts_a, const guint32 *counts_b, guint n_times)
{
	g_auto(CadSlice) a = {0};
	g_auto(CadSlice) b = {0};
	CadSample sample_a, sample_b;
	CadRatio ratio;

	slice_repeat(&a, counts_a, n_times);
	slice_repeat(&b, counts_b, n_times);
	sample_a = cad_slice_get_sample(&a);
	sample_b = cad_slice_get_sample(&b);
	ck_assert(cad_jackknife_ratio(&sample_a, &sample_b, 0.95, &ratio));
	return ratio.interval.lo > 1 || ratio.interval.hi < 1;
}

static guint
find_prospect(const guint32 *counts_a, const guint32 *counts_b)
{
	g_auto(CadSlice) a = {0};
	g_auto(CadSlice) b = {0};
	CadGap gap;

	slice_repeat(&a, counts_a, 1);
	slice_repeat(&b, counts_b, 1);
	gap = cad_gap_measure(&a, &b);
	return cad_prospect_find(&gap, 0.95);
}

START_TEST(with_so_many_like_documents_the_interval_does_exclude_1)
{
	const guint n = find_prospect(often, seldom);
	const guint n_times = n / 6;

	ck_assert_uint_gt(n, 12);
	ck_assert_uint_lt(n, 200);
	/* The 0.5 of the replicates makes few documents a little wider than many. */
	ck_assert(!excludes_one(often, seldom, n_times * 8 / 10));
	ck_assert(excludes_one(often, seldom, n_times * 12 / 10 + 1));
	ck_assert_uint_eq(find_prospect(seldom, often), n);
}
END_TEST

START_TEST(an_absence_has_a_prospect_too)
{
	const guint n = find_prospect(rarely, never);

	ck_assert_uint_gt(n, 6);
	ck_assert_uint_lt(n, 200);
	ck_assert_uint_eq(find_prospect(never, rarely), n);
	ck_assert_uint_eq(find_prospect(never, never), 0);
}
END_TEST

START_TEST(a_gap_near_none_would_take_more_than_is_extrapolated)
{
	static const guint32 many[] = {30, 40, 0, 20, 30, 10};
	static const guint32 alike[] = {30, 40, 0, 20, 30, 11};
	CadFacts facts = good_facts;
	g_auto(CadSlice) a = {0};
	g_auto(CadSlice) b = {0};

	ck_assert_uint_eq(find_prospect(many, many), 0);
	ck_assert_uint_eq(find_prospect(many, alike), CAD_MAX_PROSPECT + 1);
	slice_repeat(&a, many, 1);
	slice_repeat(&b, alike, 1);
	facts.gap = cad_gap_measure(&a, &b);
	facts.q = 0.9;
	assert_needed(&facts,
		      "more than 1,000 documents of each, by extrapolation, all else equal");
}
END_TEST

START_TEST(a_stricter_correction_takes_more_documents)
{
	CadFacts facts = good_facts;
	g_auto(CadSlice) a = {0};
	g_auto(CadSlice) b = {0};
	CadNeeded alone, among_many;

	slice_repeat(&a, often, 1);
	slice_repeat(&b, seldom, 1);
	facts.gap = cad_gap_measure(&a, &b);
	facts.p = facts.q = 0.2;
	alone = cad_verdict_get_needed(&facts, &defaults);
	ck_assert_uint_eq(alone.documents_each, find_prospect(often, seldom));
	ck_assert_uint_eq(alone.documents_a, alone.documents_each - 6);
	facts.q = 0.8;
	among_many = cad_verdict_get_needed(&facts, &defaults);
	ck_assert_uint_gt(among_many.documents_each, alone.documents_each);
	/* Facts without a gap extrapolate nothing. */
	facts.gap = (CadGap){0};
	assert_needed(&facts, NULL);
}
END_TEST

/* A category of two labels. */
static CadLayout *
make_layout(void)
{
	CadLayout *layout = g_new0(CadLayout, 1);

	layout->rows = g_array_new(FALSE, FALSE, sizeof(CadLayoutRow));
	layout->total_rows = g_array_new(FALSE, FALSE, sizeof(guint));
	layout->label_rows = g_array_new(FALSE, FALSE, sizeof(guint));
	layout->languages = g_ptr_array_new_with_free_func(g_free);
	g_ptr_array_add(layout->languages, g_strdup("fr"));
	for (guint i = 0; i < 3; i++) {
		const CadLayoutRow row = {{0, i == 0 ? G_MAXUINT : i - 1, FALSE}, CAD_NO_ROW, 1};

		g_array_append_val(layout->rows, row);
	}
	return layout;
}

static void
add_document(CadrageComparison *comparison, const char *outlet, guint i, guint32 count)
{
	CadTally *tally = cad_tally_new();
	g_autofree char *id = g_strdup_printf("%s%u", outlet, i);

	tally->n_tokens[CADRAGE_COLUMN_WORDING] = sizes[i % 6] + i;
	tally->n_tokens[CADRAGE_COLUMN_ALL] = sizes[i % 6] + i;
	for (guint32 row = 0; row < 3; row++) {
		CadTallyCount n = {.row = row};

		n.n[CADRAGE_COLUMN_WORDING] = row == 0 ? 2 * count : count;
		n.n[CADRAGE_COLUMN_ALL] = n.n[CADRAGE_COLUMN_WORDING];

		if (count > 0)
			g_array_append_val(tally->counts, n);
	}
	cad_census_add_tally(cad_comparison_get_census(comparison), id, outlet, id, tally);
}

static CadrageComparison *
compare_found(const char *const *first_label, const char *const *second_label)
{
	CadrageComparison *comparison = cad_comparison_new_bare(make_layout(), NULL);

	if (first_label)
		cadrage_comparison_set_found_on(comparison, 0, first_label);
	if (second_label)
		cadrage_comparison_set_found_on(comparison, 1, second_label);
	for (guint i = 0; i < 9; i++) {
		add_document(comparison, "a", i, 5 + i % 3);
		add_document(comparison, "b", i, i % 2);
		add_document(comparison, "c", i, i % 3);
	}
	cadrage_comparison_finish(comparison);
	return comparison;
}

static void
assert_verdict(const CadrageComparison *comparison, guint a, guint b, guint row,
	       CadrageVerdict verdict)
{
	ck_assert_int_eq(cadrage_comparison_find_pair(comparison, a, b, row, CADRAGE_COLUMN_WORDING)
				 ->verdict,
			 verdict);
}

START_TEST(a_term_is_not_tested_on_the_documents_it_was_found_on)
{
	static const char *const seen[] = {"a3", "a4", "elsewhere", NULL};
	g_autoptr(CadrageComparison) plain = compare_found(NULL, NULL);
	g_autoptr(CadrageComparison) one = compare_found(seen, NULL);
	g_autoptr(CadrageComparison) both = compare_found(seen, seen);

	for (guint row = 0; row < 3; row++)
		assert_verdict(plain, 0, 1, row, CADRAGE_VERDICT_ESTABLISHED);
	/* It is part of the category's total. */
	assert_verdict(one, 0, 1, 0, CADRAGE_VERDICT_NOT_TESTABLE);
	assert_verdict(one, 0, 1, 1, CADRAGE_VERDICT_NOT_TESTABLE);
	assert_verdict(one, 0, 1, 2, CADRAGE_VERDICT_ESTABLISHED);
	/* Outlets that have none of them are tested. */
	assert_verdict(one, 1, 2, 1, CADRAGE_VERDICT_NOT_ESTABLISHED);
	/* A category all of whose labels were found so. */
	assert_verdict(both, 0, 2, 0, CADRAGE_VERDICT_NOT_TESTABLE);
	ck_assert_int_eq(cadrage_comparison_find_pair(both, 0, 2, 0, CADRAGE_COLUMN_WORDING)->rule,
			 CADRAGE_RULE_FOUND_ON);
	/* What is not tested is not in the family. */
	ck_assert_uint_eq(cadrage_comparison_get_family_size(plain), 9);
	ck_assert_uint_eq(cadrage_comparison_get_family_size(one), 5);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("verdict");
	TCase *verdict = tcase_create("verdict");
	TCase *prospect = tcase_create("prospect");

	tcase_add_test(verdict, every_verdict_names_the_rule_that_fired);
	tcase_add_test(verdict, matches_of_few_documents_say_how_many_more);
	tcase_add_test(verdict, a_found_term_needs_documents_it_was_not_found_on);
	tcase_add_test(verdict, a_term_is_not_tested_on_the_documents_it_was_found_on);
	suite_add_tcase(suite, verdict);
	tcase_add_test(prospect, with_so_many_like_documents_the_interval_does_exclude_1);
	tcase_add_test(prospect, an_absence_has_a_prospect_too);
	tcase_add_test(prospect, a_gap_near_none_would_take_more_than_is_extrapolated);
	tcase_add_test(prospect, a_stricter_correction_takes_more_documents);
	suite_add_tcase(suite, prospect);
	return suite_run(suite);
}
