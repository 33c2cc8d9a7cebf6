#include "config.h"

#include <math.h>
#include <string.h>

#include <cadrage/copies.h>

#include "compare/comparison.h"
#include "suite.h"

/* One category of rates, and a naming set of two names. */
enum { ROW_DOUBT, ROW_NAMES, ROW_NAME_1, ROW_NAME_2, N_ROWS };

static CadLayout *
make_layout(void)
{
	static const CadLayoutRow rows[N_ROWS] = {
		{{0, G_MAXUINT, FALSE}, CAD_NO_ROW, 1},
		{{1, G_MAXUINT, FALSE}, ROW_NAMES, 1},
		{{1, 0, FALSE}, ROW_NAMES, 1},
		{{1, 1, FALSE}, ROW_NAMES, 1},
	};
	CadLayout *layout = g_new0(CadLayout, 1);

	layout->rows = g_array_new(FALSE, FALSE, sizeof(CadLayoutRow));
	layout->total_rows = g_array_new(FALSE, FALSE, sizeof(guint));
	layout->label_rows = g_array_new(FALSE, FALSE, sizeof(guint));
	layout->languages = g_ptr_array_new_with_free_func(g_free);
	g_ptr_array_add(layout->languages, g_strdup("fr"));
	g_array_append_vals(layout->rows, rows, N_ROWS);
	return layout;
}

/* A document: its words, all the outlet's own, and its matches. */
typedef struct {
	const char *id;
	const char *outlet;
	guint32 tokens;
	guint32 doubt;
	guint32 names[2];
	const char *copy_of; /* id of another, or NULL */
} Page;

static void
tally_row(CadTally *tally, guint32 row, guint32 n)
{
	const CadTallyCount count = {row, {n, n, 0, 0, n}};

	if (n > 0)
		g_array_append_val(tally->counts, count);
}

static CadTally *
make_tally(const Page *page)
{
	CadTally *tally = cad_tally_new();

	tally->n_tokens[CADRAGE_COLUMN_WORDING] = page->tokens;
	tally->n_tokens[CADRAGE_COLUMN_OWN] = page->tokens;
	tally->n_tokens[CADRAGE_COLUMN_ALL] = page->tokens;
	tally_row(tally, ROW_DOUBT, page->doubt);
	tally_row(tally, ROW_NAMES, page->names[0] + page->names[1]);
	tally_row(tally, ROW_NAME_1, page->names[0]);
	tally_row(tally, ROW_NAME_2, page->names[1]);
	return tally;
}

static CadrageCopies *
make_copies(const Page *pages, guint n)
{
	CadrageCopies *copies = cadrage_copies_new();

	for (guint i = 0; i < n; i++) {
		const CadrageCopyPair pair = {.a = pages[i].id, .b = pages[i].copy_of};

		if (pair.b)
			cadrage_copies_add_pair(copies, &pair);
	}
	cadrage_copies_finish(copies);
	return copies;
}

static CadrageComparison *
compare_pages(const Page *pages, guint n, CadrageCopyUse use)
{
	CadrageComparisonOptions options = CADRAGE_COMPARISON_OPTIONS_INIT;
	g_autoptr(CadrageCopies) copies = make_copies(pages, n);
	CadrageComparison *comparison;

	options.copies = use;
	comparison = cad_comparison_new_bare(make_layout(), &options);
	cadrage_comparison_set_copies(comparison, copies);
	for (guint i = 0; i < n; i++)
		cad_census_add_tally(cad_comparison_get_census(comparison), pages[i].id,
				     pages[i].outlet, pages[i].id, make_tally(&pages[i]));
	cadrage_comparison_finish(comparison);
	return comparison;
}

static const CadragePair *
find_pair(const CadrageComparison *comparison, guint a, guint b, guint row)
{
	return cadrage_comparison_find_pair(comparison, a, b, row, CADRAGE_COLUMN_WORDING);
}

static void
assert_same_number(double a, double b)
{
	ck_assert_msg(a == b || (isnan(a) && isnan(b)), "%.17g and %.17g", a, b);
}

static void
assert_same_pairs(const CadrageComparison *a, const CadrageComparison *b)
{
	ck_assert_uint_eq(cadrage_comparison_get_n_pairs(a), cadrage_comparison_get_n_pairs(b));
	for (guint i = 0; i < cadrage_comparison_get_n_pairs(a); i++) {
		const CadragePair *first = cadrage_comparison_get_pair(a, i);
		const CadragePair *second = cadrage_comparison_get_pair(b, i);

		assert_same_number(first->difference, second->difference);
		assert_same_number(first->ratio, second->ratio);
		assert_same_number(first->lo, second->lo);
		assert_same_number(first->hi, second->hi);
		assert_same_number(first->p, second->p);
		assert_same_number(first->q, second->q);
		assert_same_number(first->min_p, second->min_p);
		ck_assert_int_eq(first->verdict, second->verdict);
		ck_assert_uint_eq(first->n_independent_a, second->n_independent_a);
	}
}

static void
assert_same_cells(const CadrageComparison *a, const CadrageComparison *b)
{
	for (guint outlet = 0; outlet < cadrage_comparison_get_n_outlets(a); outlet++)
		for (guint row = 0; row < N_ROWS; row++) {
			const CadrageCell *first =
				cadrage_comparison_get_cell(a, outlet, row, CADRAGE_COLUMN_WORDING);
			const CadrageCell *second =
				cadrage_comparison_get_cell(b, outlet, row, CADRAGE_COLUMN_WORDING);

			ck_assert_uint_eq(first->count, second->count);
			ck_assert_uint_eq(first->n_tokens, second->n_tokens);
			ck_assert_uint_eq(first->n_units, second->n_units);
			assert_same_number(first->rate, second->rate);
			assert_same_number(first->lo, second->lo);
			assert_same_number(first->hi, second->hi);
			assert_same_number(first->share_hi, second->share_hi);
			assert_same_number(first->top_document_share, second->top_document_share);
		}
}

/* Seven articles of each outlet, one of them a dispatch that all have; alpha printed its
 * second article twice. */
static const Page wire[] = {
	{"a1", "alpha", 400, 6, {5, 0}, NULL}, {"a2", "alpha", 350, 5, {4, 1}, NULL},
	{"a3", "alpha", 360, 5, {4, 1}, "a2"}, {"a4", "alpha", 500, 7, {6, 0}, NULL},
	{"a5", "alpha", 300, 4, {3, 0}, NULL}, {"a6", "alpha", 410, 6, {2, 0}, NULL},
	{"a7", "alpha", 450, 5, {3, 2}, NULL}, {"a8", "alpha", 250, 3, {1, 2}, NULL},
	{"b1", "beta", 390, 1, {0, 5}, NULL},  {"b2", "beta", 410, 0, {1, 4}, NULL},
	{"b3", "beta", 520, 1, {0, 6}, NULL},  {"b4", "beta", 480, 0, {0, 3}, NULL},
	{"b5", "beta", 350, 1, {1, 7}, NULL},  {"b6", "beta", 300, 2, {0, 2}, NULL},
	{"b7", "beta", 260, 3, {1, 2}, "a8"},  {"c1", "gamma", 255, 3, {1, 2}, "a8"},
	{"c2", "gamma", 500, 1, {2, 3}, NULL}, {"c3", "gamma", 420, 2, {1, 1}, NULL},
	{"c4", "gamma", 410, 0, {3, 1}, NULL}, {"c5", "gamma", 380, 1, {0, 2}, NULL},
	{"c6", "gamma", 300, 0, {2, 2}, NULL}, {"c7", "gamma", 290, 1, {1, 4}, NULL},
};

START_TEST(three_outlets_with_one_dispatch_are_not_three_observations)
{
	/* Everything that each outlet has stands in the same six dispatches. */
	static const char *const outlets[] = {"alpha", "beta", "gamma"};
	Page pages[18];
	g_autoptr(GStringChunk) ids = g_string_chunk_new(64);
	g_autoptr(CadrageComparison) known = NULL;
	g_autoptr(CadrageComparison) unknown = NULL;

	for (guint i = 0; i < G_N_ELEMENTS(pages); i++) {
		g_autofree char *id = g_strdup_printf("%s%u", outlets[i / 6], i % 6);

		pages[i] = (Page){g_string_chunk_insert(ids, id),
				  outlets[i / 6],
				  400 + i % 6,
				  i < 6 ? 5 + i % 3 : i % 2,
				  {i < 6 ? 6 : 0, i < 6 ? 0 : 6},
				  NULL};
	}
	unknown = compare_pages(pages, G_N_ELEMENTS(pages), CADRAGE_COPIES_ALL);
	ck_assert_int_eq(find_pair(unknown, 0, 1, ROW_DOUBT)->verdict, CADRAGE_VERDICT_ESTABLISHED);
	for (guint i = 6; i < G_N_ELEMENTS(pages); i++)
		pages[i].copy_of = pages[i % 6].id;
	known = compare_pages(pages, G_N_ELEMENTS(pages), CADRAGE_COPIES_ALL);
	for (guint row = 0; row < N_ROWS; row++) {
		const CadragePair *pair = find_pair(known, 0, 1, row);

		ck_assert_int_eq(pair->verdict, CADRAGE_VERDICT_NOT_ENOUGH_DATA);
		ck_assert_uint_eq(pair->n_independent_a + pair->n_independent_b, 0);
		ck_assert_uint_eq(pair->needed_documents_a, 5);
		ck_assert_double_nan(pair->p);
	}
	/* What is seen is still shown. */
	ck_assert_double_eq_tol(find_pair(known, 0, 1, ROW_DOUBT)->difference, 33000. / 2415,
				1e-12);
	ck_assert_uint_eq(cadrage_comparison_get_outlet(known, 2)->n_shared, 6);
	ck_assert_uint_eq(cadrage_comparison_get_outlet(known, 2)->n_units, 6);
}
END_TEST

/* An article and its copies are as one article of all their words. */
START_TEST(copies_in_an_outlet_are_one_unit_with_their_sums)
{
	enum { N = G_N_ELEMENTS(wire) };
	Page pages[N];
	Page merged[N];
	g_autoptr(CadrageComparison) known = NULL;
	g_autoptr(CadrageComparison) by_hand = NULL;

	memcpy(pages, wire, sizeof wire);
	memcpy(merged, wire, sizeof wire);
	for (guint i = 0; i < N; i++)
		if (pages[i].copy_of && strcmp(pages[i].outlet, "alpha") != 0)
			pages[i].copy_of = merged[i].copy_of = NULL;
	merged[1].tokens += merged[2].tokens;
	merged[1].doubt += merged[2].doubt;
	merged[1].names[0] += merged[2].names[0];
	merged[1].names[1] += merged[2].names[1];
	memmove(&merged[2], &merged[3], (N - 3) * sizeof *merged);
	known = compare_pages(pages, N, CADRAGE_COPIES_ALL);
	by_hand = compare_pages(merged, N - 1, CADRAGE_COPIES_ALL);
	assert_same_pairs(known, by_hand);
	assert_same_cells(known, by_hand);
	ck_assert_uint_eq(cadrage_comparison_get_outlet(known, 0)->n_documents, 8);
	ck_assert_uint_eq(cadrage_comparison_get_outlet(known, 0)->n_units, 7);
	ck_assert_uint_eq(cadrage_comparison_get_outlet(known, 0)->n_copies, 1);
	ck_assert_uint_eq(cadrage_comparison_get_cell(known, 0, ROW_DOUBT, CADRAGE_COLUMN_WORDING)
				  ->n_documents_with,
			  8);
}
END_TEST

/* Ways to deal six plus six articles out in which the rates, with the dispatch of each side where
 * it is, are as far apart as they are. */
static double
enumerate_p(void)
{
	static const guint tokens[12] = {400, 710, 500, 300, 410, 450,
					 390, 410, 520, 480, 350, 300};
	static const guint doubt[12] = {6, 10, 7, 4, 6, 5, 1, 0, 1, 0, 1, 2};
	double observed = 0;
	guint n = 0, n_reached = 0;

	for (guint round = 0; round < 2; round++) {
		for (guint set = 0; set < 1u << 12; set++) {
			double counts[2] = {3, 3}, sizes[2] = {250, 260};
			double gap;

			if (__builtin_popcount(set) != 6)
				continue;
			for (guint i = 0; i < 12; i++) {
				counts[(set >> i & 1) == 0] += doubt[i];
				sizes[(set >> i & 1) == 0] += tokens[i];
			}
			gap = fabs(counts[0] / sizes[0] - counts[1] / sizes[1]);
			if (round == 0 && set == 0x3f)
				observed = gap;
			n += round;
			n_reached += round == 1 && gap >= observed * (1 - 1e-12);
		}
	}
	return (double)n_reached / n;
}

START_TEST(what_both_outlets_carry_is_not_exchanged)
{
	g_autoptr(CadrageComparison) comparison =
		compare_pages(wire, G_N_ELEMENTS(wire), CADRAGE_COPIES_ALL);
	const CadragePair *pair = find_pair(comparison, 0, 1, ROW_DOUBT);

	ck_assert_uint_eq(pair->n_independent_a, 6);
	ck_assert_uint_eq(pair->n_independent_b, 6);
	ck_assert(pair->is_exact);
	ck_assert_double_eq_tol(pair->min_p, 1. / 924, 1e-15);
	ck_assert_double_eq_tol(pair->p, enumerate_p(), 1e-12);
	ck_assert_double_eq_tol(pair->ratio, (41. / 3020) / (8. / 2710), 1e-12);
	/* The floors look at articles that only one of them has. */
	ck_assert_int_eq(pair->verdict, CADRAGE_VERDICT_ESTABLISHED);
	ck_assert_int_eq(find_pair(comparison, 1, 2, ROW_DOUBT)->verdict,
			 CADRAGE_VERDICT_NOT_ESTABLISHED);
}
END_TEST

START_TEST(sides_that_keep_the_same_mirror_each_other)
{
	Page pages[G_N_ELEMENTS(wire)];
	g_autoptr(CadrageComparison) same = NULL;
	g_autoptr(CadrageComparison) named = NULL;

	memcpy(pages, wire, sizeof wire);
	/* b7 has the words, matches and names of the dispatch as a8 has it. */
	pages[14].tokens = 250;
	same = compare_pages(pages, G_N_ELEMENTS(wire), CADRAGE_COPIES_ALL);
	for (guint row = 0; row < N_ROWS; row++)
		ck_assert_double_eq_tol(find_pair(same, 0, 1, row)->min_p, 2. / 924, 1e-15);
	/* As many mentions, but of other names. */
	pages[14].names[0] = 2;
	pages[14].names[1] = 1;
	named = compare_pages(pages, G_N_ELEMENTS(wire), CADRAGE_COPIES_ALL);
	ck_assert_double_eq_tol(find_pair(named, 0, 1, ROW_DOUBT)->min_p, 2. / 924, 1e-15);
	for (guint row = ROW_NAMES; row < N_ROWS; row++)
		ck_assert_double_eq_tol(find_pair(named, 0, 1, row)->min_p, 1. / 924, 1e-15);
}
END_TEST

START_TEST(matches_of_what_both_carry_reach_no_floor)
{
	Page pages[G_N_ELEMENTS(wire)];
	g_autoptr(CadrageComparison) comparison = NULL;

	/* Only the dispatch has matches: twelve in all. */
	memcpy(pages, wire, sizeof wire);
	for (guint i = 0; i < G_N_ELEMENTS(wire); i++)
		pages[i].doubt =
			strcmp(pages[i].id, "a8") == 0 || g_strcmp0(pages[i].copy_of, "a8") == 0
				? 6
				: 0;
	comparison = compare_pages(pages, G_N_ELEMENTS(wire), CADRAGE_COPIES_ALL);
	ck_assert_int_eq(find_pair(comparison, 0, 1, ROW_DOUBT)->verdict,
			 CADRAGE_VERDICT_NOT_ENOUGH_DATA);
	ck_assert_uint_eq(find_pair(comparison, 0, 1, ROW_DOUBT)->needed_matches, 5);
}
END_TEST

START_TEST(an_article_printed_often_is_still_one_article)
{
	Page pages[G_N_ELEMENTS(wire)];
	g_autoptr(CadrageComparison) comparison = NULL;

	/* alpha's matches all stand in one text, printed six times. */
	memcpy(pages, wire, sizeof wire);
	for (guint i = 0; i < G_N_ELEMENTS(wire); i++) {
		pages[i].copy_of = i > 0 && i < 6 ? "a1" : NULL;
		pages[i].doubt = i < 6 ? 5 : 0;
	}
	pages[8].doubt = 1;
	comparison = compare_pages(pages, G_N_ELEMENTS(wire), CADRAGE_COPIES_ALL);
	ck_assert_uint_eq(find_pair(comparison, 0, 1, ROW_DOUBT)->n_independent_a, 3);
	ck_assert_uint_eq(find_pair(comparison, 0, 1, ROW_DOUBT)->needed_documents_a, 2);
	ck_assert_double_eq(
		cadrage_comparison_get_cell(comparison, 0, ROW_DOUBT, CADRAGE_COLUMN_WORDING)
			->top_document_share,
		1);
}
END_TEST

START_TEST(without_copies_the_figures_are_those_of_the_rest)
{
	enum { N = G_N_ELEMENTS(wire) };
	Page rest[N];
	guint n = 0;
	g_autoptr(CadrageComparison) without = compare_pages(wire, N, CADRAGE_COPIES_WITHOUT);
	g_autoptr(CadrageComparison) by_hand = NULL;

	for (guint i = 0; i < N; i++)
		if (!wire[i].copy_of && strcmp(wire[i].id, "a8") != 0)
			rest[n++] = wire[i];
	ck_assert_uint_eq(n, N - 4);
	by_hand = compare_pages(rest, n, CADRAGE_COPIES_ALL);
	assert_same_pairs(without, by_hand);
	assert_same_cells(without, by_hand);
	ck_assert_uint_eq(cadrage_comparison_get_family_size(without),
			  cadrage_comparison_get_family_size(by_hand));
}
END_TEST

START_TEST(an_outlet_of_copies_left_out_has_too_few_documents)
{
	Page pages[12];
	g_autoptr(CadrageComparison) comparison = NULL;
	const CadragePair *pair;

	/* All that beta has is alpha's; alpha has six articles of its own. */
	memcpy(pages, wire, sizeof pages);
	for (guint i = 0; i < G_N_ELEMENTS(pages); i++)
		pages[i].copy_of = i < 8 ? NULL : i % 2 == 0 ? "a1" : "a2";
	comparison = compare_pages(pages, G_N_ELEMENTS(pages), CADRAGE_COPIES_WITHOUT);
	ck_assert_uint_eq(cadrage_comparison_get_outlet(comparison, 1)->n_left_out, 4);
	for (guint row = 0; row < N_ROWS; row++) {
		pair = find_pair(comparison, 0, 1, row);
		ck_assert_int_eq(pair->verdict, CADRAGE_VERDICT_NOT_ENOUGH_DATA);
		ck_assert_uint_eq(pair->needed_documents_a, 0);
		ck_assert_uint_eq(pair->needed_documents_b, 5);
		ck_assert_double_nan(pair->p);
		ck_assert(cadrage_comparison_get_cell(comparison, 1, row, CADRAGE_COLUMN_WORDING)
				  ->is_covered);
	}
}
END_TEST

START_TEST(every_document_says_whose_copy_it_is)
{
	static const struct {
		guint document;
		CadrageStatus status;
		const char *cluster;
		const char *copy_of;
		gboolean is_shared;
	} cases[] = {
		{0, CADRAGE_STATUS_COUNTED, NULL, NULL, FALSE},
		{1, CADRAGE_STATUS_COUNTED, "a2", NULL, FALSE},
		{2, CADRAGE_STATUS_COPY, "a2", "a2", FALSE},
		{7, CADRAGE_STATUS_COPY, "a8", "b7", TRUE},
		{14, CADRAGE_STATUS_COPY, "a8", "a8", TRUE},
		{15, CADRAGE_STATUS_COPY, "a8", "a8", TRUE},
	};
	g_autoptr(CadrageComparison) without =
		compare_pages(wire, G_N_ELEMENTS(wire), CADRAGE_COPIES_WITHOUT);
	const CadrageOutletSummary *alpha = cadrage_comparison_get_outlet(without, 0);

	for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
		const CadrageDocumentSummary *document =
			cadrage_comparison_get_document(without, cases[i].document);

		ck_assert_int_eq(document->status, cases[i].status);
		ck_assert_pstr_eq(document->cluster, cases[i].cluster);
		ck_assert_pstr_eq(document->copy_of, cases[i].copy_of);
		ck_assert_int_eq(document->is_shared, cases[i].is_shared);
	}
	ck_assert_str_eq(cadrage_comparison_get_document(without, 2)->reason, "copy of a2");
	ck_assert_uint_eq(alpha->n_documents, 6);
	ck_assert_uint_eq(alpha->n_copies, 1);
	ck_assert_uint_eq(alpha->n_shared, 1);
	ck_assert_uint_eq(alpha->n_left_out, 2);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("reprint");
	TCase *units = tcase_create("units");
	TCase *without = tcase_create("without");

	tcase_add_test(units, three_outlets_with_one_dispatch_are_not_three_observations);
	tcase_add_test(units, copies_in_an_outlet_are_one_unit_with_their_sums);
	tcase_add_test(units, what_both_outlets_carry_is_not_exchanged);
	tcase_add_test(units, sides_that_keep_the_same_mirror_each_other);
	tcase_add_test(units, matches_of_what_both_carry_reach_no_floor);
	tcase_add_test(units, an_article_printed_often_is_still_one_article);
	suite_add_tcase(suite, units);
	tcase_add_test(without, without_copies_the_figures_are_those_of_the_rest);
	tcase_add_test(without, an_outlet_of_copies_left_out_has_too_few_documents);
	tcase_add_test(without, every_document_says_whose_copy_it_is);
	suite_add_tcase(suite, without);
	return suite_run(suite);
}
