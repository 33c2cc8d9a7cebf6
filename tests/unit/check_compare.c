#include "config.h"

#include <math.h>
#include <string.h>

#include "base/number.h"
#include "compare/cell.h"
#include "compare/comparison.h"
#include "compare/verdict.h"
#include "reference.h"
#include "stats/multiple.h"
#include "stats/random.h"
#include "suite.h"

/*
 * The layout of most tests: a rate category with one label, then a naming set of three names, then
 * a category of another language.
 */
enum {
	ROW_DOUBT,
	ROW_DOUBT_LABEL,
	ROW_NAMES,
	ROW_NAME_1,
	ROW_NAME_2,
	ROW_NAME_3,
	ROW_FOREIGN,
	N_ROWS
};

enum { FRENCH, ENGLISH };

static void
add_row(CadLayout *layout, guint category, guint label, guint set, guint64 languages)
{
	CadLayoutRow row = {{category, label, FALSE}, set, languages};

	g_array_append_val(layout->rows, row);
}

static CadLayout *
bare_layout(void)
{
	CadLayout *layout = g_new0(CadLayout, 1);

	layout->rows = g_array_new(FALSE, FALSE, sizeof(CadLayoutRow));
	layout->total_rows = g_array_new(FALSE, FALSE, sizeof(guint));
	layout->label_rows = g_array_new(FALSE, FALSE, sizeof(guint));
	layout->languages = g_ptr_array_new_with_free_func(g_free);
	g_ptr_array_add(layout->languages, g_strdup("fr"));
	g_ptr_array_add(layout->languages, g_strdup("en"));
	return layout;
}

static CadLayout *
usual_layout(void)
{
	CadLayout *layout = bare_layout();

	add_row(layout, 0, G_MAXUINT, CAD_NO_ROW, 1 << FRENCH);
	add_row(layout, 0, 0, CAD_NO_ROW, 1 << FRENCH);
	add_row(layout, 1, G_MAXUINT, ROW_NAMES, 1 << FRENCH);
	for (guint label = 1; label <= 3; label++)
		add_row(layout, 1, label, ROW_NAMES, 1 << FRENCH);
	add_row(layout, 2, G_MAXUINT, CAD_NO_ROW, 1 << ENGLISH);
	return layout;
}

/* One synthetic document; a third of its words and matches, rounded down, are quoted. */
typedef struct {
	const char *id;
	const char *outlet;
	guint32 tokens;
	guint32 doubt;
	guint32 names[3];
} Page;

static void
split_by_voice(guint32 n, guint32 *columns)
{
	columns[CADRAGE_COLUMN_WORDING] = n;
	columns[CADRAGE_COLUMN_OWN] = n - n / 3;
	columns[CADRAGE_COLUMN_PARAPHRASE] = n / 3;
	columns[CADRAGE_COLUMN_QUOTED] = n / 3;
	columns[CADRAGE_COLUMN_ALL] = n + n / 3;
}

static void
tally_row(CadTally *tally, guint32 row, guint32 n)
{
	CadTallyCount count = {.row = row};

	split_by_voice(n, count.n);
	if (n > 0)
		g_array_append_val(tally->counts, count);
}

static CadTally *
page_tally(const Page *page)
{
	CadTally *tally = cad_tally_new();

	tally->language = FRENCH;
	split_by_voice(page->tokens, tally->n_tokens);
	tally_row(tally, ROW_DOUBT, page->doubt);
	tally_row(tally, ROW_DOUBT_LABEL, page->doubt);
	tally_row(tally, ROW_NAMES, page->names[0] + page->names[1] + page->names[2]);
	for (guint i = 0; i < 3; i++)
		tally_row(tally, ROW_NAME_1 + i, page->names[i]);
	return tally;
}

static CadEntry *
add_page(CadrageComparison *comparison, const Page *page)
{
	return cad_census_add_tally(cad_comparison_get_census(comparison), page->id, page->outlet,
				    page->id, page_tally(page));
}

static CadrageComparison *
compare_pages(const Page *pages, guint n, const CadrageComparisonOptions *options)
{
	CadrageComparison *comparison = cad_comparison_new_bare(usual_layout(), options);

	for (guint i = 0; i < n; i++)
		add_page(comparison, &pages[i]);
	cadrage_comparison_finish(comparison);
	return comparison;
}

/* Eight documents each: "alpha" doubts often and uses the first name, "beta" seldom and the
 * second; "gamma" never doubts and names nothing. */
static const Page three_outlets[] = {
	{"a1", "alpha", 400, 6, {5, 0, 1}}, {"a2", "alpha", 350, 5, {4, 1, 0}},
	{"a3", "alpha", 500, 8, {6, 0, 0}}, {"a4", "alpha", 420, 4, {3, 0, 0}},
	{"a5", "alpha", 610, 9, {7, 1, 1}}, {"a6", "alpha", 300, 4, {2, 0, 0}},
	{"a7", "alpha", 380, 7, {5, 1, 0}}, {"a8", "alpha", 440, 5, {4, 0, 0}},
	{"b1", "beta", 390, 1, {0, 5, 1}},  {"b2", "beta", 410, 0, {1, 4, 0}},
	{"b3", "beta", 520, 1, {0, 6, 0}},  {"b4", "beta", 480, 0, {0, 3, 1}},
	{"b5", "beta", 350, 1, {1, 7, 0}},  {"b6", "beta", 300, 0, {0, 2, 0}},
	{"b7", "beta", 620, 2, {0, 6, 1}},  {"b8", "beta", 450, 0, {0, 4, 0}},
	{"c1", "gamma", 400, 0, {0}},	    {"c2", "gamma", 380, 0, {0}},
	{"c3", "gamma", 410, 0, {0}},	    {"c4", "gamma", 505, 0, {0}},
	{"c5", "gamma", 360, 0, {0}},	    {"c6", "gamma", 440, 0, {0}},
	{"c7", "gamma", 290, 0, {0}},	    {"c8", "gamma", 510, 0, {0}},
};

/* Facts on which the verdict "established" rests. */
static const CadFacts good_facts = {
	.is_covered = TRUE,
	.n_documents_a = 5,
	.n_documents_b = 5,
	.n_matches = 5,
	.n_documents_with = 3,
	.top_count = 2,
	.min_p = 0.05,
	.q = 0.05,
	.has_size = TRUE,
	.lo = 1.01,
	.hi = 3,
};

static const CadrageComparisonOptions defaults = CADRAGE_COMPARISON_OPTIONS_INIT;

START_TEST(floors_just_reached_let_the_test_decide)
{
	ck_assert(cad_verdict_awaits_test(&good_facts, &defaults));
	ck_assert_int_eq(cad_verdict_decide(&good_facts, &defaults), CADRAGE_VERDICT_ESTABLISHED);
	ck_assert_uint_eq(cad_verdict_get_needed(&good_facts, &defaults).matches, 0);
}
END_TEST

START_TEST(each_rule_fires_one_step_beyond_its_floor)
{
	CadFacts cases[] = {good_facts, good_facts, good_facts, good_facts, good_facts, good_facts,
			    good_facts, good_facts, good_facts, good_facts, good_facts};
	static const CadrageVerdict verdicts[] = {
		CADRAGE_VERDICT_NOT_COVERED,	 CADRAGE_VERDICT_NOT_ENOUGH_DATA,
		CADRAGE_VERDICT_NOT_ENOUGH_DATA, CADRAGE_VERDICT_NOT_ENOUGH_DATA,
		CADRAGE_VERDICT_NOT_ENOUGH_DATA, CADRAGE_VERDICT_NOT_TESTABLE,
		CADRAGE_VERDICT_CONCENTRATED,	 CADRAGE_VERDICT_CONCENTRATED,
		CADRAGE_VERDICT_NOT_ESTABLISHED, CADRAGE_VERDICT_NOT_ESTABLISHED,
		CADRAGE_VERDICT_NOT_ESTABLISHED,
	};

	cases[0].is_covered = FALSE;
	cases[1].n_documents_a = 4;
	cases[2].n_documents_b = 4;
	cases[3].n_matches = 4;
	cases[4].has_mentions = TRUE;
	cases[4].n_mentions = 29;
	cases[5].min_p = 0.0501;
	cases[6].n_documents_with = 2;
	cases[7].n_matches = 6;
	cases[7].top_count = 3;
	cases[8].q = 0.0501;
	cases[9].lo = 1;
	cases[10].q = CAD_NAN;
	for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
		ck_assert_msg(cad_verdict_decide(&cases[i], &defaults) == verdicts[i],
			      "case %u: %s", i,
			      cadrage_verdict_to_name(cad_verdict_decide(&cases[i], &defaults)));
		ck_assert_int_eq(cad_verdict_awaits_test(&cases[i], &defaults), i >= 8);
	}
}
END_TEST

START_TEST(the_first_rule_that_fires_wins)
{
	CadFacts facts = {.min_p = 1, .q = CAD_NAN, .lo = CAD_NAN, .hi = CAD_NAN};

	ck_assert_int_eq(cad_verdict_decide(&facts, &defaults), CADRAGE_VERDICT_NOT_COVERED);
	facts.is_covered = TRUE;
	ck_assert_int_eq(cad_verdict_decide(&facts, &defaults), CADRAGE_VERDICT_NOT_ENOUGH_DATA);
	facts.n_documents_a = facts.n_documents_b = 5;
	facts.n_matches = 5;
	ck_assert_int_eq(cad_verdict_decide(&facts, &defaults), CADRAGE_VERDICT_NOT_TESTABLE);
	facts.min_p = 0.01;
	ck_assert_int_eq(cad_verdict_decide(&facts, &defaults), CADRAGE_VERDICT_CONCENTRATED);
	facts.n_documents_with = 5;
	ck_assert_int_eq(cad_verdict_decide(&facts, &defaults), CADRAGE_VERDICT_NOT_ESTABLISHED);
}
END_TEST

START_TEST(a_ratio_without_interval_or_bound_is_not_established)
{
	CadFacts facts = good_facts;

	facts.lo = facts.hi = CAD_NAN;
	ck_assert_int_eq(cad_verdict_decide(&facts, &defaults), CADRAGE_VERDICT_NOT_ESTABLISHED);
	facts.has_size = FALSE;
	ck_assert_int_eq(cad_verdict_decide(&facts, &defaults), CADRAGE_VERDICT_ESTABLISHED);
	facts.has_size = TRUE;
	facts.lo = 0;
	facts.hi = 0.8;
	ck_assert_int_eq(cad_verdict_decide(&facts, &defaults), CADRAGE_VERDICT_ESTABLISHED);
}
END_TEST

START_TEST(needed_is_said_in_words_and_numbers)
{
	CadFacts facts = good_facts;
	CadNeeded needed;
	g_autofree char *text = NULL;
	g_autofree char *of_mentions = NULL;

	facts.n_documents_a = 4;
	facts.n_documents_b = 2;
	facts.n_matches = 3;
	needed = cad_verdict_get_needed(&facts, &defaults);
	text = cad_needed_to_text(&needed, "alpha", "beta", FALSE);
	ck_assert_str_eq(text, "1 more document of alpha, 3 more documents of beta, "
			       "2 more matches in both together");
	facts = good_facts;
	facts.has_mentions = TRUE;
	facts.n_mentions = 29;
	needed = cad_verdict_get_needed(&facts, &defaults);
	of_mentions = cad_needed_to_text(&needed, "alpha", "beta", TRUE);
	ck_assert_str_eq(of_mentions, "1 more mention in both together");
}
END_TEST

START_TEST(needed_makes_a_test_possible)
{
	CadrageComparisonOptions options = CADRAGE_COMPARISON_OPTIONS_INIT;
	CadFacts facts = good_facts;
	CadNeeded needed;

	options.min_documents = 1;
	facts.n_documents_a = 3;
	facts.n_documents_b = 3;
	facts.min_p = 0.1;
	needed = cad_verdict_get_needed(&facts, &options);
	/* 3 + 4 documents have 35 arrangements. */
	ck_assert_uint_eq(needed.documents_a + needed.documents_b, 1);
}
END_TEST

START_TEST(five_documents_are_not_enough_for_any_pair)
{
	static const Page pages[] = {
		{"000", "jerusalem-timing", 366, 3, {0, 0, 3}},
		{"001", "reuters", 359, 0, {5, 0, 0}},
		{"002", "reuters", 382, 1, {3, 1, 0}},
		{"003", "sputnik", 345, 2, {0, 8, 1}},
		{"004", "sputnik", 505, 2, {0, 6, 0}},
	};
	g_autoptr(CadrageComparison) comparison = compare_pages(pages, G_N_ELEMENTS(pages), NULL);

	ck_assert_uint_eq(cadrage_comparison_get_n_pairs(comparison),
			  3 * N_ROWS * CADRAGE_N_COLUMNS);
	for (guint i = 0; i < cadrage_comparison_get_n_pairs(comparison); i++) {
		const CadragePair *pair = cadrage_comparison_get_pair(comparison, i);

		if (pair->row == ROW_FOREIGN) {
			ck_assert_int_eq(pair->verdict, CADRAGE_VERDICT_NOT_COVERED);
			continue;
		}
		ck_assert_int_eq(pair->verdict, CADRAGE_VERDICT_NOT_ENOUGH_DATA);
		ck_assert_ptr_nonnull(pair->needed);
		ck_assert_double_nan(pair->q);
		if (pair->column == CADRAGE_COLUMN_WORDING)
			ck_assert_double_eq_tol(pair->min_p, 1. / 3, 1e-15);
	}
	ck_assert_uint_eq(cadrage_comparison_get_family_size(comparison), 0);
	ck_assert_str_eq(
		cadrage_comparison_find_pair(comparison, 0, 1, ROW_DOUBT, CADRAGE_COLUMN_WORDING)
			->needed,
		"4 more documents of jerusalem-timing, 3 more documents of reuters, "
		"1 more match in both together");
}
END_TEST

START_TEST(a_clear_difference_is_established)
{
	g_autoptr(CadrageComparison) comparison =
		compare_pages(three_outlets, G_N_ELEMENTS(three_outlets), NULL);
	const CadragePair *pair =
		cadrage_comparison_find_pair(comparison, 0, 1, ROW_DOUBT, CADRAGE_COLUMN_WORDING);

	ck_assert_int_eq(pair->verdict, CADRAGE_VERDICT_ESTABLISHED);
	ck_assert_double_gt(pair->lo, 1);
	ck_assert(pair->is_exact);
	ck_assert_double_eq_tol(pair->p, 2. / 12870, 1e-12);
	ck_assert_ptr_null(pair->needed);
	ck_assert_int_eq(pair->test, CADRAGE_TEST_RATE);
}
END_TEST

START_TEST(an_absence_is_established_by_a_bound_not_a_ratio)
{
	g_autoptr(CadrageComparison) comparison =
		compare_pages(three_outlets, G_N_ELEMENTS(three_outlets), NULL);
	const CadragePair *often =
		cadrage_comparison_find_pair(comparison, 0, 2, ROW_DOUBT, CADRAGE_COLUMN_WORDING);
	const CadragePair *seldom =
		cadrage_comparison_find_pair(comparison, 1, 2, ROW_DOUBT, CADRAGE_COLUMN_WORDING);

	ck_assert_double_nan(often->ratio);
	ck_assert_double_gt(often->lo, 1);
	ck_assert_double_nan(often->hi);
	ck_assert_int_eq(often->verdict, CADRAGE_VERDICT_ESTABLISHED);
	/* Five matches against none: the bound does not exclude likeness. */
	ck_assert_double_nan(seldom->ratio);
	ck_assert_double_lt(seldom->lo, 1);
	ck_assert_int_eq(seldom->verdict, CADRAGE_VERDICT_NOT_ESTABLISHED);
}
END_TEST

START_TEST(names_are_compared_by_their_shares)
{
	g_autoptr(CadrageComparison) comparison =
		compare_pages(three_outlets, G_N_ELEMENTS(three_outlets), NULL);
	const CadragePair *name =
		cadrage_comparison_find_pair(comparison, 0, 1, ROW_NAME_1, CADRAGE_COLUMN_WORDING);
	const CadragePair *set =
		cadrage_comparison_find_pair(comparison, 0, 1, ROW_NAMES, CADRAGE_COLUMN_WORDING);
	const CadrageCell *cell =
		cadrage_comparison_get_cell(comparison, 0, ROW_NAME_1, CADRAGE_COLUMN_WORDING);

	ck_assert_double_eq_tol(cell->share, 36. / 41, 1e-12);
	ck_assert_double_lt(cell->share_lo, cell->share);
	ck_assert_double_gt(cell->share_hi, cell->share);
	ck_assert_int_eq(name->test, CADRAGE_TEST_SHARE);
	ck_assert_double_eq_tol(name->difference, 36. / 41 - 2. / 42, 1e-12);
	ck_assert_double_eq_tol(name->ratio, 36. / 41 / (2. / 42), 1e-12);
	ck_assert_int_eq(name->verdict, CADRAGE_VERDICT_ESTABLISHED);
	ck_assert_int_eq(set->test, CADRAGE_TEST_SHARES);
	ck_assert_double_eq_tol(
		set->difference,
		(fabs(36. / 41 - 2. / 42) + fabs(3. / 41 - 37. / 42) + fabs(2. / 41 - 3. / 42)) / 2,
		1e-12);
	ck_assert_double_nan(set->ratio);
	ck_assert_int_eq(set->verdict, CADRAGE_VERDICT_ESTABLISHED);
}
END_TEST

START_TEST(documents_that_name_nothing_are_no_units_of_shares)
{
	g_autoptr(CadrageComparison) comparison =
		compare_pages(three_outlets, G_N_ELEMENTS(three_outlets), NULL);
	const CadragePair *name =
		cadrage_comparison_find_pair(comparison, 0, 2, ROW_NAME_1, CADRAGE_COLUMN_WORDING);

	ck_assert_int_eq(name->verdict, CADRAGE_VERDICT_NOT_ENOUGH_DATA);
	ck_assert_uint_eq(name->needed_documents_a, 0);
	ck_assert_uint_eq(name->needed_documents_b, 5);
	ck_assert_double_nan(name->p);
	ck_assert_str_eq(name->needed, "5 more documents of gamma with a mention");
	ck_assert_double_nan(
		cadrage_comparison_get_cell(comparison, 2, ROW_NAME_1, CADRAGE_COLUMN_WORDING)
			->share);
}
END_TEST

START_TEST(few_documents_and_no_match_get_the_naive_interval)
{
	g_autoptr(CadrageComparison) four = compare_pages(three_outlets, 4, NULL);
	g_autoptr(CadrageComparison) five = compare_pages(three_outlets, 5, NULL);
	g_autoptr(CadrageComparison) none = compare_pages(three_outlets + 16, 8, NULL);
	const CadrageCell *zero =
		cadrage_comparison_get_cell(none, 0, ROW_DOUBT, CADRAGE_COLUMN_WORDING);

	ck_assert_int_eq(
		cadrage_comparison_get_cell(four, 0, ROW_DOUBT, CADRAGE_COLUMN_WORDING)->interval,
		CADRAGE_INTERVAL_NAIVE);
	ck_assert_int_eq(
		cadrage_comparison_get_cell(five, 0, ROW_DOUBT, CADRAGE_COLUMN_WORDING)->interval,
		CADRAGE_INTERVAL_JACKKNIFE);
	ck_assert_int_eq(zero->interval, CADRAGE_INTERVAL_NAIVE);
	ck_assert_double_eq(zero->rate, 0);
	ck_assert_double_eq(zero->lo, 0);
	ck_assert_double_gt(zero->hi, 0);
	ck_assert_double_nan(zero->top_document_share);
}
END_TEST

START_TEST(another_language_is_not_covered_rather_than_zero)
{
	g_autoptr(CadrageComparison) comparison =
		compare_pages(three_outlets, G_N_ELEMENTS(three_outlets), NULL);
	const CadrageCell *cell =
		cadrage_comparison_get_cell(comparison, 0, ROW_FOREIGN, CADRAGE_COLUMN_WORDING);
	const CadragePair *pair =
		cadrage_comparison_find_pair(comparison, 0, 1, ROW_FOREIGN, CADRAGE_COLUMN_WORDING);

	ck_assert(!cell->is_covered);
	ck_assert_double_nan(cell->rate);
	ck_assert_double_nan(cell->hi);
	ck_assert_int_eq(cell->interval, CADRAGE_INTERVAL_NONE);
	ck_assert_int_eq(pair->verdict, CADRAGE_VERDICT_NOT_COVERED);
	ck_assert_double_nan(pair->p);
	ck_assert(cadrage_comparison_shows_row(comparison, ROW_DOUBT));
	ck_assert(!cadrage_comparison_shows_row(comparison, ROW_FOREIGN));
}
END_TEST

START_TEST(rows_are_shown_when_no_article_is_in_any_of_their_languages)
{
	static const Page page = {"a", "alpha", 100, 0, {0}};
	g_autoptr(CadrageComparison) comparison = cad_comparison_new_bare(usual_layout(), NULL);

	add_page(comparison, &page)->tally->language = CAD_MAX_LANGUAGES;
	cadrage_comparison_finish(comparison);
	ck_assert(cadrage_comparison_shows_row(comparison, ROW_DOUBT));
	ck_assert(cadrage_comparison_shows_row(comparison, ROW_FOREIGN));
}
END_TEST

START_TEST(outlets_are_one_a_language_and_not_compared_across_them)
{
	static const Page pages[] = {
		{"a", "alpha", 100, 1, {0}}, {"b", "alpha", 100, 1, {0}},
		{"c", "alpha", 100, 1, {0}}, {"d", "beta", 100, 1, {0}},
		{"e", "gamma", 100, 1, {0}},
	};
	static const char *const ids[] = {"alpha:en", "alpha:fr", "beta", "gamma"};
	static const char *const names[] = {"alpha (en)", "alpha (fr)", "beta (fr)", "gamma"};
	CadLayout *layout = usual_layout();
	g_autoptr(CadrageComparison) comparison = NULL;
	const CadragePair *pair;

	g_array_index(layout->rows, CadLayoutRow, ROW_DOUBT).languages = 1 << FRENCH | 1 << ENGLISH;
	comparison = cad_comparison_new_bare(layout, NULL);
	for (guint i = 0; i < 4; i++)
		add_page(comparison, &pages[i])->tally->language = i == 0 ? ENGLISH : FRENCH;
	cad_census_add_tally(cad_comparison_get_census(comparison), "e", "gamma", "e", NULL);
	cad_census_add_tally(cad_comparison_get_census(comparison), "f", "alpha", "f", NULL);
	cadrage_comparison_finish(comparison);
	ck_assert_uint_eq(cadrage_comparison_get_n_outlets(comparison), G_N_ELEMENTS(ids));
	for (guint i = 0; i < G_N_ELEMENTS(ids); i++) {
		ck_assert_str_eq(cadrage_comparison_get_outlet(comparison, i)->id, ids[i]);
		ck_assert_str_eq(cadrage_comparison_get_outlet(comparison, i)->name, names[i]);
	}
	ck_assert_str_eq(cadrage_comparison_get_outlet(comparison, 0)->language, "en");
	ck_assert_uint_eq(cadrage_comparison_get_outlet(comparison, 0)->n_documents, 1);
	ck_assert_uint_eq(cadrage_comparison_get_outlet(comparison, 1)->n_documents, 2);
	pair = cadrage_comparison_find_pair(comparison, 0, 1, ROW_DOUBT, CADRAGE_COLUMN_WORDING);
	ck_assert_int_eq(pair->verdict, CADRAGE_VERDICT_NOT_COVERED);
	ck_assert_str_eq(pair->needed, "documents of both in one language");
	pair = cadrage_comparison_find_pair(comparison, 1, 2, ROW_DOUBT, CADRAGE_COLUMN_WORDING);
	ck_assert_int_eq(pair->verdict, CADRAGE_VERDICT_NOT_ENOUGH_DATA);
}
END_TEST

START_TEST(a_document_out_of_budget_is_left_out_of_that_row_only)
{
	g_autoptr(CadrageComparison) comparison = cad_comparison_new_bare(usual_layout(), NULL);
	const CadrageCell *doubt;
	guint32 row = ROW_DOUBT;

	for (guint i = 0; i < G_N_ELEMENTS(three_outlets); i++) {
		CadEntry *entry = add_page(comparison, &three_outlets[i]);

		if (i == 0)
			g_array_append_val(entry->tally->uncounted, row);
	}
	cadrage_comparison_finish(comparison);
	doubt = cadrage_comparison_get_cell(comparison, 0, ROW_DOUBT, CADRAGE_COLUMN_WORDING);
	ck_assert_uint_eq(doubt->n_uncounted, 1);
	ck_assert_uint_eq(doubt->n_documents, 7);
	ck_assert_uint_eq(doubt->count, 42);
	ck_assert_uint_eq(doubt->n_tokens, 3000);
	ck_assert_uint_eq(
		cadrage_comparison_get_cell(comparison, 0, ROW_NAMES, CADRAGE_COLUMN_WORDING)
			->n_tokens,
		3400);
	/* 7 + 8 documents: the design of that row is its own. */
	ck_assert_double_eq_tol(
		cadrage_comparison_find_pair(comparison, 0, 1, ROW_DOUBT, CADRAGE_COLUMN_WORDING)
			->min_p,
		1. / 6435, 1e-15);
}
END_TEST

START_TEST(repeats_and_strangers_are_listed_but_not_counted)
{
	static const Page pages[] = {
		{"b", "alpha", 100, 1, {0}},
		{"c", NULL, 100, 1, {0}},
		{"d", "beta", 100, 1, {0}},
	};
	g_autoptr(CadrageComparison) comparison = cad_comparison_new_bare(usual_layout(), NULL);
	CadCensus *census = cad_comparison_get_census(comparison);
	g_autoptr(GError) refusal = g_error_new(CADRAGE_ERROR, CADRAGE_ERROR_IO, "z.txt: is gone");

	for (guint i = 0; i < G_N_ELEMENTS(pages); i++)
		add_page(comparison, &pages[i]);
	/* The same text again: in the same outlet a repeat, in another one not. */
	cad_census_add_tally(census, "a", "alpha", "b", page_tally(&pages[0]));
	cad_census_add_tally(census, "e", "beta", "b", page_tally(&pages[0]));
	cadrage_comparison_refuse(comparison, refusal);
	cadrage_comparison_finish(comparison);
	ck_assert_uint_eq(cadrage_comparison_get_n_documents(comparison), 6);
	for (guint i = 0; i < 6; i++) {
		static const CadrageStatus statuses[] = {
			CADRAGE_STATUS_COUNTED, CADRAGE_STATUS_REPEAT,	CADRAGE_STATUS_NO_OUTLET,
			CADRAGE_STATUS_COUNTED, CADRAGE_STATUS_COUNTED, CADRAGE_STATUS_REFUSED,
		};

		ck_assert_int_eq(cadrage_comparison_get_document(comparison, i)->status,
				 statuses[i]);
	}
	ck_assert_str_eq(cadrage_comparison_get_document(comparison, 1)->reason, "repeats a");
	ck_assert_str_eq(cadrage_comparison_get_document(comparison, 5)->id, "z.txt");
	ck_assert_str_eq(cadrage_comparison_get_document(comparison, 5)->reason, "is gone");
	ck_assert_uint_eq(cadrage_comparison_get_outlet(comparison, 0)->n_documents, 1);
	ck_assert_uint_eq(cadrage_comparison_get_outlet(comparison, 0)->n_repeats, 1);
	ck_assert_uint_eq(cadrage_comparison_get_outlet(comparison, 1)->n_documents, 2);
}
END_TEST

static void
assert_same_number(double a, double b)
{
	ck_assert_msg(a == b || (isnan(a) && isnan(b)), "%.17g and %.17g", a, b);
}

static void
assert_same_figures(const CadrageComparison *a, const CadrageComparison *b)
{
	for (guint i = 0; i < cadrage_comparison_get_n_pairs(a); i++) {
		const CadragePair *first = cadrage_comparison_get_pair(a, i);
		const CadragePair *second = cadrage_comparison_get_pair(b, i);

		assert_same_number(first->p, second->p);
		assert_same_number(first->q, second->q);
		assert_same_number(first->lo, second->lo);
		ck_assert_int_eq(first->verdict, second->verdict);
	}
	for (guint row = 0; row < N_ROWS; row++) {
		for (guint outlet = 0; outlet < 3; outlet++) {
			const CadrageCell *first =
				cadrage_comparison_get_cell(a, outlet, row, CADRAGE_COLUMN_OWN);
			const CadrageCell *second =
				cadrage_comparison_get_cell(b, outlet, row, CADRAGE_COLUMN_OWN);

			assert_same_number(first->lo, second->lo);
			assert_same_number(first->share_hi, second->share_hi);
			ck_assert_uint_eq(first->count, second->count);
		}
	}
}

START_TEST(the_order_of_adding_changes_nothing)
{
	CadrageComparisonOptions options = CADRAGE_COMPARISON_OPTIONS_INIT;
	Page pages[G_N_ELEMENTS(three_outlets)];
	g_autoptr(CadrageComparison) sorted =
		compare_pages(three_outlets, G_N_ELEMENTS(three_outlets), &options);
	CadRandom random;

	cad_random_start(&random, 7);
	memcpy(pages, three_outlets, sizeof pages);
	for (guint round = 0; round < 3; round++) {
		g_autoptr(CadrageComparison) shuffled = NULL;

		for (guint32 i = G_N_ELEMENTS(pages) - 1; i > 0; i--) {
			guint32 j = cad_random_below(&random, i + 1);
			Page page = pages[i];

			pages[i] = pages[j];
			pages[j] = page;
		}
		shuffled = compare_pages(pages, G_N_ELEMENTS(pages), &options);
		ck_assert_uint_eq(cadrage_comparison_get_n_pairs(sorted),
				  cadrage_comparison_get_n_pairs(shuffled));
		assert_same_figures(sorted, shuffled);
	}
}
END_TEST

START_TEST(the_family_is_the_tests_that_decide)
{
	g_autoptr(CadrageComparison) comparison =
		compare_pages(three_outlets, G_N_ELEMENTS(three_outlets), NULL);
	guint n = cadrage_comparison_get_n_pairs(comparison);
	g_autofree double *p = g_new(double, n);
	guint n_family = 0;

	for (guint i = 0; i < n; i++) {
		const CadragePair *pair = cadrage_comparison_get_pair(comparison, i);
		gboolean is_decided_by_test = pair->verdict == CADRAGE_VERDICT_ESTABLISHED ||
					      pair->verdict == CADRAGE_VERDICT_NOT_ESTABLISHED;

		ck_assert_int_eq(is_decided_by_test, !isnan(pair->q));
		p[i] = pair->column == CADRAGE_COLUMN_WORDING && is_decided_by_test ? pair->p
										    : CAD_NAN;
		n_family += !isnan(p[i]);
	}
	ck_assert_uint_gt(n_family, 2);
	ck_assert_uint_eq(cadrage_comparison_get_family_size(comparison), n_family);
	cad_multiple_benjamini_hochberg(p, n, p);
	for (guint i = 0; i < n; i++) {
		if (!isnan(p[i]))
			ck_assert_double_eq(cadrage_comparison_get_pair(comparison, i)->q, p[i]);
	}
}
END_TEST

START_TEST(pairs_are_found_in_either_order)
{
	g_autoptr(CadrageComparison) comparison =
		compare_pages(three_outlets, G_N_ELEMENTS(three_outlets), NULL);

	for (guint i = 0; i < cadrage_comparison_get_n_pairs(comparison); i++) {
		const CadragePair *pair = cadrage_comparison_get_pair(comparison, i);

		ck_assert_ptr_eq(cadrage_comparison_find_pair(comparison, pair->outlet_b,
							      pair->outlet_a, pair->row,
							      pair->column),
				 pair);
	}
	ck_assert_ptr_null(
		cadrage_comparison_find_pair(comparison, 1, 1, ROW_DOUBT, CADRAGE_COLUMN_WORDING));
}
END_TEST

START_TEST(nothing_compared_is_an_empty_comparison)
{
	g_autoptr(CadrageComparison) comparison = compare_pages(three_outlets, 0, NULL);

	ck_assert_uint_eq(cadrage_comparison_get_n_outlets(comparison), 0);
	ck_assert_uint_eq(cadrage_comparison_get_n_pairs(comparison), 0);
	ck_assert_uint_eq(cadrage_comparison_get_n_passages(comparison), 0);
}
END_TEST

/* The documents of the reference table, one row a term, through the whole of a comparison. */
static const char *const terms[] = {
	"takfiriste", "djihadiste", "terroriste", "rebelle", "sans_fournir_la_moindre_preuve",
	"selon",      "pretendu",   "soi_disant", "regime",  "agression",
	"liberation", "occupation",
};

static CadrageComparison *
compare_reference(void)
{
	g_autoptr(Reference) docs = reference_load("docs");
	CadLayout *layout = bare_layout();
	CadrageComparison *comparison;

	for (guint i = 0; i < G_N_ELEMENTS(terms); i++)
		add_row(layout, i, G_MAXUINT, CAD_NO_ROW, 1 << FRENCH);
	comparison = cad_comparison_new_bare(layout, NULL);
	for (guint i = 0; i < reference_get_n_rows(docs); i++) {
		CadTally *tally = cad_tally_new();
		const char *id = reference_get_text(docs, i, "doc_id");

		tally->language = FRENCH;
		split_by_voice((guint32)reference_get_number(docs, i, "tokens"), tally->n_tokens);
		for (guint j = 0; j < G_N_ELEMENTS(terms); j++)
			tally_row(tally, j, (guint32)reference_get_number(docs, i, terms[j]));
		cad_census_add_tally(cad_comparison_get_census(comparison), id,
				     reference_get_text(docs, i, "outlet"), id, tally);
	}
	cadrage_comparison_finish(comparison);
	return comparison;
}

static guint
find_term(const char *name)
{
	guint i = 0;

	while (i < G_N_ELEMENTS(terms) && !g_str_equal(terms[i], name))
		i++;
	return i;
}

static guint
find_outlet(const CadrageComparison *comparison, const char *id)
{
	guint i = 0;

	while (!g_str_equal(cadrage_comparison_get_outlet(comparison, i)->id, id))
		i++;
	return i;
}

START_TEST(cells_agree_with_the_reference)
{
	g_autoptr(CadrageComparison) comparison = compare_reference();
	g_autoptr(Reference) table = reference_load("jackknife_rates");
	Closeness near = {"comparison: rates", 1e-8, 1e-10, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(table); row++) {
		const char *term = reference_get_text(table, row, "term");
		const CadrageCell *cell;

		if (!g_str_equal(reference_get_text(table, row, "table"), "docs"))
			continue;
		cell = cadrage_comparison_get_cell(
			comparison,
			find_outlet(comparison, reference_get_text(table, row, "outlet")),
			find_term(term), CADRAGE_COLUMN_WORDING);
		ck_assert_int_eq(cell->interval, CADRAGE_INTERVAL_JACKKNIFE);
		closeness_check(&near, cell->rate,
				reference_get_number(table, row, "rate_per_1000"), term);
		closeness_check(&near, cell->lo, reference_get_number(table, row, "lo"), term);
		closeness_check(&near, cell->hi, reference_get_number(table, row, "hi"), term);
	}
	closeness_report(&near);
}
END_TEST

START_TEST(pairs_agree_with_the_reference)
{
	g_autoptr(CadrageComparison) comparison = compare_reference();
	g_autoptr(Reference) ratios = reference_load("jackknife_ratios");
	g_autoptr(Reference) permutations = reference_load("permutation_mc");
	Closeness near = {"comparison: ratios", 1e-7, 1e-10, 0, 0};

	for (guint row = 0; row < reference_get_n_rows(ratios); row++) {
		const char *term = reference_get_text(ratios, row, "term");
		const CadragePair *pair;

		if (!g_str_equal(reference_get_text(ratios, row, "table"), "docs"))
			continue;
		pair = cadrage_comparison_find_pair(
			comparison, find_outlet(comparison, reference_get_text(ratios, row, "a")),
			find_outlet(comparison, reference_get_text(ratios, row, "b")),
			find_term(term), CADRAGE_COLUMN_WORDING);
		closeness_check(&near, pair->ratio, reference_get_number(ratios, row, "rr"), term);
		closeness_check(&near, pair->lo, reference_get_number(ratios, row, "rr_lo"), term);
		closeness_check(&near, pair->hi, reference_get_number(ratios, row, "rr_hi"), term);
	}
	for (guint row = 0; row < reference_get_n_rows(permutations); row++) {
		const CadragePair *pair;

		if (!g_str_equal(reference_get_text(permutations, row, "table"), "docs"))
			continue;
		pair = cadrage_comparison_find_pair(
			comparison,
			find_outlet(comparison, reference_get_text(permutations, row, "a")),
			find_outlet(comparison, reference_get_text(permutations, row, "b")),
			find_term(reference_get_text(permutations, row, "term")),
			CADRAGE_COLUMN_WORDING);
		ck_assert(!pair->is_exact);
		if (!isnan(pair->p))
			ck_assert_double_eq_tol(
				pair->p, reference_get_number(permutations, row, "p_mc"),
				reference_get_number(permutations, row, "tol_p_m9999"));
	}
	closeness_report(&near);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("compare");
	TCase *verdict = tcase_create("verdict");
	TCase *comparison = tcase_create("comparison");
	TCase *reference = tcase_create("reference");

	tcase_add_test(verdict, floors_just_reached_let_the_test_decide);
	tcase_add_test(verdict, each_rule_fires_one_step_beyond_its_floor);
	tcase_add_test(verdict, the_first_rule_that_fires_wins);
	tcase_add_test(verdict, a_ratio_without_interval_or_bound_is_not_established);
	tcase_add_test(verdict, needed_is_said_in_words_and_numbers);
	tcase_add_test(verdict, needed_makes_a_test_possible);
	suite_add_tcase(suite, verdict);
	tcase_set_timeout(comparison, 60);
	tcase_add_test(comparison, five_documents_are_not_enough_for_any_pair);
	tcase_add_test(comparison, a_clear_difference_is_established);
	tcase_add_test(comparison, an_absence_is_established_by_a_bound_not_a_ratio);
	tcase_add_test(comparison, names_are_compared_by_their_shares);
	tcase_add_test(comparison, documents_that_name_nothing_are_no_units_of_shares);
	tcase_add_test(comparison, few_documents_and_no_match_get_the_naive_interval);
	tcase_add_test(comparison, outlets_are_one_a_language_and_not_compared_across_them);
	tcase_add_test(comparison, rows_are_shown_when_no_article_is_in_any_of_their_languages);
	tcase_add_test(comparison, another_language_is_not_covered_rather_than_zero);
	tcase_add_test(comparison, a_document_out_of_budget_is_left_out_of_that_row_only);
	tcase_add_test(comparison, repeats_and_strangers_are_listed_but_not_counted);
	tcase_add_test(comparison, the_order_of_adding_changes_nothing);
	tcase_add_test(comparison, the_family_is_the_tests_that_decide);
	tcase_add_test(comparison, pairs_are_found_in_either_order);
	tcase_add_test(comparison, nothing_compared_is_an_empty_comparison);
	suite_add_tcase(suite, comparison);
	tcase_set_timeout(reference, 60);
	tcase_add_test(reference, cells_agree_with_the_reference);
	tcase_add_test(reference, pairs_agree_with_the_reference);
	suite_add_tcase(suite, reference);
	return suite_run(suite);
}
