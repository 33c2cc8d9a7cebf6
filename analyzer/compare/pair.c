#include "config.h"

#include <math.h>

#include "base/limits.h"
#include "base/number.h"
#include "compare/cell.h"
#include "compare/family.h"
#include "compare/outlet-overlap.h"
#include "compare/pair.h"
#include "compare/relabelling.h"
#include "compare/slice.h"
#include "stats/interval.h"

#define TOKENS_PER_RATE 1000.0

static const char *const test_names[] = {
	[CADRAGE_TEST_RATE] = "rate",
	[CADRAGE_TEST_SHARE] = "share",
	[CADRAGE_TEST_SHARES] = "shares",
};

const char *
cadrage_test_to_name(CadrageTest test)
{
	g_return_val_if_fail(test < G_N_ELEMENTS(test_names), NULL);
	return test_names[test];
}

static CadrageTest
choose_test(const CadLayout *layout, guint row)
{
	guint set = cad_layout_get_row(layout, row)->set;

	if (set == CAD_NO_ROW)
		return CADRAGE_TEST_RATE;
	return set == row ? CADRAGE_TEST_SHARES : CADRAGE_TEST_SHARE;
}

/* The bound of the ratio where one outlet has no match: the other's lower end over it. NAN when
 * the other has no jackknife interval. */
static double
bound_ratio(const CadSlice *some, const CadSlice *zero)
{
	CadSample sample = cad_slice_get_sample(some);
	CadJackknife jackknife;

	if (sample.n < CAD_MIN_JACKKNIFE_DOCUMENTS || zero->all.size == 0 ||
	    !cad_jackknife_rate(&sample, CAD_CONFIDENCE, &jackknife) || !(jackknife.se_log > 0))
		return CAD_NAN;
	return jackknife.interval.lo /
	       cad_prospect_bound_zero(zero->all.n_units, (double)zero->all.size,
				       (double)some->all.count / some->all.n_with);
}

static void
measure_ratio(CadragePair *pair, const CadSlice *a, const CadSlice *b)
{
	CadSample sample_a = cad_slice_get_sample(a);
	CadSample sample_b = cad_slice_get_sample(b);
	CadRatio ratio;

	if (a->all.count > 0 && b->all.count > 0) {
		gboolean has_interval =
			cad_jackknife_ratio(&sample_a, &sample_b, CAD_CONFIDENCE, &ratio);

		pair->ratio = ratio.ratio;
		if (has_interval && MIN(sample_a.n, sample_b.n) >= CAD_MIN_JACKKNIFE_DOCUMENTS) {
			pair->lo = ratio.interval.lo;
			pair->hi = ratio.interval.hi;
		}
	} else if (a->all.count > 0) {
		pair->lo = bound_ratio(a, b);
	} else if (b->all.count > 0) {
		pair->hi = 1 / bound_ratio(b, a);
		pair->lo = isnan(pair->hi) ? CAD_NAN : 0;
	}
}

/* The facts rest on what only one of the two carries, see CadOverlap. */
static void
gather_facts(CadPair *pair, const CadSlice *a, const CadSlice *b)
{
	const CadSliceSum *of_a = &a->independent;
	const CadSliceSum *of_b = &b->independent;

	pair->facts = (CadFacts){
		.n_documents_a = of_a->n_units,
		.n_documents_b = of_b->n_units,
		.n_matches = of_a->count + of_b->count,
		.has_mentions = pair->pair.test != CADRAGE_TEST_RATE,
		.n_mentions = of_a->size + of_b->size,
		.n_documents_with = of_a->n_with + of_b->n_with,
		.top_count = MAX(of_a->top_count, of_b->top_count),
		.q = CAD_NAN,
		.has_size = pair->pair.test != CADRAGE_TEST_SHARES,
		.lo = pair->pair.lo,
		.hi = pair->pair.hi,
		.p = CAD_NAN,
	};
	if (pair->facts.has_size)
		pair->facts.gap = cad_gap_measure(a, b);
}

/* Two outlets' documents side by side. */
typedef struct {
	const CadLayout *layout;
	const CadLedger *a;
	const CadLedger *b;
	CadOverlap overlap;
	CadPermutationOptions permutation;
} Sides;

static gboolean
keep_as_much(const CadSlice *a, const CadSlice *b)
{
	return a->all.count - a->independent.count == b->all.count - b->independent.count &&
	       a->all.size - a->independent.size == b->all.size - b->independent.size;
}

/* Whether dealing out the labels the other way round gives the same difference turned about: what
 * stays with either side must be the same, of all names where all are compared. */
static gboolean
is_mirrored(const Sides *sides, const CadPair *pair, const CadCut *cut)
{
	const guint n_names = pair->pair.test == CADRAGE_TEST_SHARES
				      ? cad_layout_get_set_size(sides->layout, cut->row)
				      : 0;
	gboolean is_same = TRUE;

	for (guint row = cut->row; row <= cut->row + n_names && is_same; row++) {
		CadCut of_row = *cut;
		g_auto(CadSlice) a = {0};
		g_auto(CadSlice) b = {0};

		of_row.row = row;
		cad_slice_init(&a, sides->layout, sides->a, &of_row, sides->overlap.is_shared_a);
		cad_slice_init(&b, sides->layout, sides->b, &of_row, sides->overlap.is_shared_b);
		is_same = keep_as_much(&a, &b);
	}
	return is_same;
}

static void
measure_row(CadPair *pair, const Sides *sides, guint64 language)
{
	CadCut cut = {
		.row = pair->pair.row,
		.column = pair->pair.column,
		.sizes = pair->pair.test == CADRAGE_TEST_RATE ? CAD_SIZES_TOKENS
							      : CAD_SIZES_MENTIONS,
		.languages = language,
	};
	g_auto(CadSlice) slice_a = {0};
	g_auto(CadSlice) slice_b = {0};
	CadPermutationDesign design;

	cad_slice_init(&slice_a, sides->layout, sides->a, &cut, sides->overlap.is_shared_a);
	cad_slice_init(&slice_b, sides->layout, sides->b, &cut, sides->overlap.is_shared_b);
	if (pair->pair.test != CADRAGE_TEST_SHARES)
		measure_ratio(&pair->pair, &slice_a, &slice_b);
	gather_facts(pair, &slice_a, &slice_b);
	pair->facts.is_covered = cad_slice_is_covered(&slice_a, sides->a, &cut) &&
				 cad_slice_is_covered(&slice_b, sides->b, &cut);
	design = cad_permutation_design(pair->facts.n_documents_a, pair->facts.n_documents_b,
					&sides->permutation);
	if (sides->overlap.is_shared_a && design.is_exact &&
	    pair->facts.n_documents_a == pair->facts.n_documents_b &&
	    !is_mirrored(sides, pair, &cut))
		design.min_p /= 2;
	pair->pair.n_independent_a = pair->facts.n_documents_a;
	pair->pair.n_independent_b = pair->facts.n_documents_b;
	pair->pair.min_p = design.min_p;
	pair->pair.is_exact = design.is_exact;
	pair->facts.min_p = design.min_p;
}

/* Those left out as copies, too. */
static guint
count_documents(const CadLedger *ledger, guint language)
{
	guint n = ledger->left_out[language];

	for (guint i = 0; i < ledger->tallies->len; i++)
		n += ledger->languages[i] == G_GUINT64_CONSTANT(1) << language;
	return n;
}

/*
 * What different lexicons counted is not compared: of the languages that cover a row, the one in
 * which the smaller of both outlets has most documents is compared, the others are left out.
 */
static guint64 *
choose_languages(const CadLayout *layout, const CadLedger *a, const CadLedger *b)
{
	guint64 *chosen = g_new0(guint64, layout->rows->len + 1);
	g_autofree guint *most = g_new0(guint, layout->rows->len + 1);

	for (guint i = 0; i < layout->languages->len; i++) {
		guint64 language = G_GUINT64_CONSTANT(1) << i;
		guint n = MIN(count_documents(a, i), count_documents(b, i));

		for (guint row = 0; row < layout->rows->len; row++) {
			if ((cad_layout_get_row(layout, row)->languages & language) == 0 ||
			    n <= most[row])
				continue;
			most[row] = n;
			chosen[row] = language;
		}
	}
	return chosen;
}

static void
take_test(CadPair *pair, const CadPermutationTest *test)
{
	double unit = pair->pair.test == CADRAGE_TEST_RATE ? TOKENS_PER_RATE : 1;

	if (!pair->facts.is_covered)
		return;
	pair->pair.difference = test->observed * unit;
	if (pair->facts.n_matches > 0)
		pair->pair.p = test->p;
}

void
cad_pairs_measure(const CadLayout *layout, const CadLedger *a, const CadLedger *b,
		  CadrageColumn column, const CadrageComparisonOptions *options, CadPair *pairs)
{
	Sides sides = {
		.layout = layout,
		.a = a,
		.b = b,
		.permutation = {CAD_MAX_ARRANGEMENTS, options->n_permutations, options->seed},
	};
	g_autofree guint64 *languages = choose_languages(layout, a, b);
	g_autofree CadPermutationTest *tests = g_new(CadPermutationTest, layout->rows->len + 1);

	cad_overlap_init(&sides.overlap, a, b);
	for (guint row = 0; row < layout->rows->len; row++) {
		pairs[row].pair = (CadragePair){
			.row = row,
			.column = column,
			.test = choose_test(layout, row),
			.difference = CAD_NAN,
			.ratio = CAD_NAN,
			.lo = CAD_NAN,
			.hi = CAD_NAN,
			.p = CAD_NAN,
			.q = CAD_NAN,
		};
		measure_row(&pairs[row], &sides, languages[row]);
	}
	cad_relabelling_run(layout, a, b, &sides.overlap, column, languages, &sides.permutation,
			    tests);
	for (guint row = 0; row < layout->rows->len; row++)
		take_test(&pairs[row], &tests[row]);
	cad_overlap_clear(&sides.overlap);
}

guint
cad_pairs_judge(CadPair *const *pairs, guint n, const CadrageComparisonOptions *options)
{
	g_autofree CadTested *tests = g_new0(CadTested, n + 1);
	guint family;

	for (guint i = 0; i < n; i++) {
		pairs[i]->facts.p = pairs[i]->pair.p;
		tests[i] = (CadTested){.facts = pairs[i]->facts, .p = pairs[i]->pair.p};
	}
	family = cad_family_judge(tests, n, options);
	for (guint i = 0; i < n; i++) {
		pairs[i]->facts = tests[i].facts;
		pairs[i]->pair.q = tests[i].facts.q;
		pairs[i]->pair.verdict = tests[i].verdict;
		pairs[i]->pair.rule = cad_verdict_find_rule(&pairs[i]->facts, options);
	}
	return family;
}
