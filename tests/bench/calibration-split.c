#include "config.h"

#include <math.h>

#include "calibration-split.h"
#include "compare/slice.h"
#include "stats/keyness.h"
#include "stats/rank-test.h"

static void
side_clear(Side *side)
{
	g_clear_pointer(&side->ledger, cad_ledger_free);
	g_clear_pointer(&side->tallies, g_ptr_array_unref);
	g_clear_pointer(&side->clusters, g_array_unref);
}

void
split_clear(Split *split)
{
	side_clear(&split->sides[0]);
	side_clear(&split->sides[1]);
	g_free(split->pairs);
}

static guint *
shuffled_documents(guint n, CadRandom *random)
{
	guint *order = g_new(guint, n);

	for (guint i = 0; i < n; i++) {
		const guint j = cad_random_below(random, i + 1);

		order[i] = order[j];
		order[j] = i;
	}
	return order;
}

static void
deal(Side *side, const CalibrationCorpus *corpus, guint document)
{
	g_ptr_array_add(side->tallies, g_ptr_array_index(corpus->tallies, document));
	g_array_append_val(side->clusters, g_array_index(corpus->clusters, guint, document));
}

/* Deals the document, and if asked to all its copies. */
static void
deal_unit(Side *side, const CalibrationCorpus *corpus, guint document, const SplitOptions *options,
	  guint8 *is_dealt)
{
	const guint cluster = g_array_index(corpus->clusters, guint, document);

	if (is_dealt[document])
		return;
	is_dealt[document] = TRUE;
	deal(side, corpus, document);
	for (guint i = 0;
	     options->by_cluster && cluster != CAD_NO_CLUSTER && i < corpus->tallies->len; i++)
		if (!is_dealt[i] && g_array_index(corpus->clusters, guint, i) == cluster) {
			is_dealt[i] = TRUE;
			deal(side, corpus, i);
		}
}

void
split_start(Split *split, const CalibrationCorpus *corpus, const SplitOptions *split_options,
	    guint n_each, CadRandom *random)
{
	const guint n = corpus->tallies->len;
	g_autofree guint *order = shuffled_documents(n, random);
	g_autofree guint8 *is_dealt = g_new0(guint8, n);
	const CadrageComparisonOptions standard = CADRAGE_COMPARISON_OPTIONS_INIT;
	guint next = 0;

	split->corpus = corpus;
	split->with_copies = split_options->with_copies;
	split->options = standard;
	split->options.n_permutations = split_options->n_permutations;
	split->options.seed = cad_random_next(random);
	for (guint i = 0; i < G_N_ELEMENTS(split->sides); i++) {
		Side *side = &split->sides[i];

		side->tallies = g_ptr_array_new();
		side->clusters = g_array_new(FALSE, FALSE, sizeof(guint));
		while (side->tallies->len < n_each && next < n)
			deal_unit(side, corpus, order[next++], split_options, is_dealt);
	}
}

void
split_judge(Split *split)
{
	const CadLayout *layout = split->corpus->layout;
	g_autoptr(GPtrArray) family = g_ptr_array_new();

	for (guint i = 0; i < G_N_ELEMENTS(split->sides); i++)
		split->sides[i].ledger = cad_ledger_new(
			layout, split->sides[i].tallies,
			split->with_copies ? (const guint *)(void *)split->sides[i].clusters->data
					   : NULL);
	split->pairs = g_new0(CadPair, layout->rows->len + 1);
	cad_pairs_measure(layout, split->sides[0].ledger, split->sides[1].ledger,
			  CADRAGE_COLUMN_WORDING, &split->options, split->pairs);
	for (guint row = 0; row < layout->rows->len; row++)
		g_ptr_array_add(family, &split->pairs[row]);
	cad_pairs_judge((CadPair *const *)family->pdata, family->len, &split->options);
}

OtherTests
split_take_other_tests(const Split *split, guint row)
{
	const CadCut cut = {row, CADRAGE_COLUMN_WORDING, CAD_SIZES_TOKENS,
			    split->sides[0].ledger->all_languages};
	g_auto(CadSlice) a = {0};
	g_auto(CadSlice) b = {0};
	CadSample sample_a, sample_b;

	cad_slice_init(&a, split->corpus->layout, split->sides[0].ledger, &cut, NULL);
	cad_slice_init(&b, split->corpus->layout, split->sides[1].ledger, &cut, NULL);
	sample_a = cad_slice_get_sample(&a);
	sample_b = cad_slice_get_sample(&b);
	return (OtherTests){fabs(cad_keyness_g2(&(CadFrequencyPair){a.all.count, a.all.size,
								    b.all.count, b.all.size})),
			    cad_rank_sum(&sample_a, &sample_b).p};
}
