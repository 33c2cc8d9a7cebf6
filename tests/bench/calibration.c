/*
 * calibration [OPTION...] FILE: how often the comparison of two outlets finds what is not there,
 * and what it finds of what is.
 *
 * The documents of a corpus are read and counted once, by the lexicons of their language (or, with
 * --words, by all their frequent words). Then, again and again, some of them are dealt out at
 * random to two outlets that do not exist: nothing differs but by chance. Rows are tested and
 * judged by the code that "cadrage compare" uses; beside it stand the tests that scholars quote:
 * G2 above 3.84 (words taken as independent) and Wilcoxon's rank sum test.
 *
 * First table, nothing planted: share of the rows with as many matches at least that have p < .05;
 * share of those judged by their q (of a family) that have q < .05, and of the splits in which any
 * has; share of the verdicts "established". The error of each share is that of splits, in which
 * rows hang together.
 *
 * Second table, with --power: in a quarter of the rows, drawn anew in each split, the matches of
 * one outlet are multiplied and those of the other thinned, document by document, so that the
 * rates have a given ratio and lie as bunched as before. Share of the planted rows found, by the
 * documents with a match that each outlet is expected to have; and among the rows found, the share
 * of those not planted.
 *
 * With --copies near copies are one unit, as the product takes them; without, each document is.
 * With --by-cluster all copies of a text go to the same outlet, as those of one outlet do. A corpus
 * with few copies can be given some with --reprint.
 *
 * CADRAGE_DATADIR says where lexicons and profiles are. Built by "make tests/bench/calibration".
 */
#include "config.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/number.h"
#include "calibration-corpus.h"
#include "compare/pair.h"
#include "compare/slice.h"
#include "stats/keyness.h"
#include "stats/multiple.h"
#include "stats/random.h"
#include "stats/rank-test.h"

#define LEVEL	      0.05
#define G2_THRESHOLD  3.84
#define SEED	      20151117
#define PLANTED_SHARE 4 /* one row in so many */

static CalibrationOptions corpus_options = {"fr", NULL, 0, 1, 2000, 0, 0};
static int n_splits = 200;
static int n_permutations = 9999;
static gint64 seed = SEED;
static char *sides_option;
static gboolean with_copies;
static gboolean by_cluster;
static gboolean with_power;
static char *language;
static char **files;

/* A split. */

/* One outlet that does not exist. */
typedef struct {
	GPtrArray *tallies; /* of CadTally */
	GArray *clusters;   /* of guint */
	CadLedger *ledger;
} Side;

typedef struct {
	const CalibrationCorpus *corpus;
	CadrageComparisonOptions options;
	Side sides[2];
	CadPair *pairs; /* one a row */
} Split;

static void
side_clear(Side *side)
{
	g_clear_pointer(&side->ledger, cad_ledger_free);
	g_clear_pointer(&side->tallies, g_ptr_array_unref);
	g_clear_pointer(&side->clusters, g_array_unref);
}

static void
split_clear(Split *split)
{
	side_clear(&split->sides[0]);
	side_clear(&split->sides[1]);
	g_free(split->pairs);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Split, split_clear)

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
	const guint cluster =
		with_copies ? g_array_index(corpus->clusters, guint, document) : CAD_NO_CLUSTER;

	g_ptr_array_add(side->tallies, g_ptr_array_index(corpus->tallies, document));
	g_array_append_val(side->clusters, cluster);
}

/* Deals the document, and with --by-cluster all its copies. */
static void
deal_unit(Side *side, const CalibrationCorpus *corpus, guint document, guint8 *is_dealt)
{
	const guint cluster = g_array_index(corpus->clusters, guint, document);

	if (is_dealt[document])
		return;
	is_dealt[document] = TRUE;
	deal(side, corpus, document);
	for (guint i = 0; by_cluster && cluster != CAD_NO_CLUSTER && i < corpus->tallies->len; i++)
		if (!is_dealt[i] && g_array_index(corpus->clusters, guint, i) == cluster) {
			is_dealt[i] = TRUE;
			deal(side, corpus, i);
		}
}

/* Two outlets of @n_each documents. */
static void
split_start(Split *split, const CalibrationCorpus *corpus, guint n_each, CadRandom *random)
{
	const guint n = corpus->tallies->len;
	g_autofree guint *order = shuffled_documents(n, random);
	g_autofree guint8 *is_dealt = g_new0(guint8, n);
	const CadrageComparisonOptions standard = CADRAGE_COMPARISON_OPTIONS_INIT;
	guint next = 0;

	split->corpus = corpus;
	split->options = standard;
	split->options.n_permutations = (guint)n_permutations;
	split->options.seed = cad_random_next(random);
	for (guint i = 0; i < G_N_ELEMENTS(split->sides); i++) {
		Side *side = &split->sides[i];

		side->tallies = g_ptr_array_new();
		side->clusters = g_array_new(FALSE, FALSE, sizeof(guint));
		while (side->tallies->len < n_each && next < n)
			deal_unit(side, corpus, order[next++], is_dealt);
	}
}

static void
split_judge(Split *split)
{
	const CadLayout *layout = split->corpus->layout;
	g_autoptr(GPtrArray) family = g_ptr_array_new();

	for (guint i = 0; i < G_N_ELEMENTS(split->sides); i++)
		split->sides[i].ledger = cad_ledger_new(
			layout, split->sides[i].tallies,
			with_copies ? (const guint *)(void *)split->sides[i].clusters->data : NULL);
	split->pairs = g_new0(CadPair, layout->rows->len + 1);
	cad_pairs_measure(layout, split->sides[0].ledger, split->sides[1].ledger,
			  CADRAGE_COLUMN_WORDING, &split->options, split->pairs);
	for (guint row = 0; row < layout->rows->len; row++)
		g_ptr_array_add(family, &split->pairs[row]);
	cad_pairs_judge((CadPair *const *)family->pdata, family->len, &split->options);
}

/* The other tests of a row that is compared by its rate. */
typedef struct {
	double g2;
	double wilcoxon_p;
} OtherTests;

static OtherTests
take_other_tests(const Split *split, guint row)
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

/* Shares. */

/* A share over all splits; its error is that of a ratio of what single splits give. */
typedef struct {
	GArray *hits;	/* of double, one a split */
	GArray *trials; /* of double */
} Share;

static void
share_add_split(Share *share)
{
	const double zero = 0;

	if (!share->hits) {
		share->hits = g_array_new(FALSE, FALSE, sizeof(double));
		share->trials = g_array_new(FALSE, FALSE, sizeof(double));
	}
	g_array_append_val(share->hits, zero);
	g_array_append_val(share->trials, zero);
}

static void
share_count(Share *share, gboolean is_hit)
{
	g_array_index(share->hits, double, share->hits->len - 1) += is_hit;
	g_array_index(share->trials, double, share->trials->len - 1) += 1;
}

static void
share_clear(Share *share)
{
	g_clear_pointer(&share->hits, g_array_unref);
	g_clear_pointer(&share->trials, g_array_unref);
}

static double
sum(const GArray *numbers)
{
	double total = 0;

	for (guint i = 0; i < numbers->len; i++)
		total += g_array_index(numbers, double, i);
	return total;
}

static void
share_print(const Share *share)
{
	const double trials = sum(share->trials), value = sum(share->hits) / trials;
	double squares = 0;

	if (!(trials > 0)) {
		printf("  %11s", "-");
		return;
	}
	for (guint i = 0; i < share->hits->len; i++) {
		double gap = g_array_index(share->hits, double, i) -
			     value * g_array_index(share->trials, double, i);

		squares += gap * gap;
	}
	printf("  %5.1f \302\261%4.1f", 100 * value, 100 * sqrt(squares) / trials);
}

/* Nothing planted. */

/* Rows that are counted together in a line of the table. */
typedef struct {
	const char *name;
	gboolean is_share; /* of naming sets, and their totals; else rates */
	guint min_matches;
} Kind;

static const Kind kinds[] = {
	{"rates, 5 matches and more", FALSE, 5},
	{"rates, 20 and more", FALSE, 20},
	{"naming shares, 30 mentions and more", TRUE, 30},
};

enum { P_BELOW, Q_BELOW, ANY_Q, ESTABLISHED, G2_ABOVE, WILCOXON_BELOW, N_FIGURES };

typedef struct {
	Share shares[G_N_ELEMENTS(kinds)][N_FIGURES];
} NullTable;

static gboolean
is_of_kind(const CadPair *pair, const Kind *kind)
{
	const guint64 n = kind->is_share ? pair->facts.n_mentions : pair->facts.n_matches;

	return (pair->pair.test != CADRAGE_TEST_RATE) == kind->is_share && n >= kind->min_matches &&
	       !isnan(pair->pair.p);
}

static void
count_row(Share *shares, const Split *split, guint row, gboolean *has_any)
{
	const CadPair *pair = &split->pairs[row];

	share_count(&shares[P_BELOW], pair->pair.p < LEVEL);
	share_count(&shares[ESTABLISHED], pair->pair.verdict == CADRAGE_VERDICT_ESTABLISHED);
	if (!isnan(pair->facts.q)) {
		share_count(&shares[Q_BELOW], pair->facts.q < LEVEL);
		*has_any |= pair->facts.q < LEVEL;
	}
	if (pair->pair.test == CADRAGE_TEST_RATE) {
		const OtherTests tests = take_other_tests(split, row);

		share_count(&shares[G2_ABOVE], tests.g2 > G2_THRESHOLD);
		share_count(&shares[WILCOXON_BELOW], tests.wilcoxon_p < LEVEL);
	}
}

static void
count_split(NullTable *table, const Split *split)
{
	for (guint k = 0; k < G_N_ELEMENTS(kinds); k++) {
		gboolean has_any = FALSE;

		for (guint f = 0; f < N_FIGURES; f++)
			share_add_split(&table->shares[k][f]);
		for (guint row = 0; row < split->corpus->layout->rows->len; row++)
			if (is_of_kind(&split->pairs[row], &kinds[k]))
				count_row(table->shares[k], split, row, &has_any);
		share_count(&table->shares[k][ANY_Q], has_any);
	}
}

static void
print_null_table(NullTable *table, guint n_each)
{
	for (guint k = 0; k < G_N_ELEMENTS(kinds); k++) {
		printf("%5u %-36s %8.1f", n_each, kinds[k].name,
		       sum(table->shares[k][P_BELOW].trials) / n_splits);
		for (guint f = 0; f < N_FIGURES; f++) {
			share_print(&table->shares[k][f]);
			share_clear(&table->shares[k][f]);
		}
		printf("\n");
	}
	fflush(stdout);
}

static void
measure_nothing_planted(const CalibrationCorpus *corpus, guint n_each)
{
	NullTable table = {0};
	CadRandom random;

	cad_random_start(&random, (guint64)seed + n_each);
	for (int i = 0; i < n_splits; i++) {
		g_auto(Split) split = {0};

		split_start(&split, corpus, n_each, &random);
		split_judge(&split);
		count_split(&table, &split);
	}
	print_null_table(&table, n_each);
}

/* Planted differences. */

static const double ratios[] = {1.5, 2, 3};

/* By documents with a match that each outlet is expected to have. */
static const double bands[] = {3, 10, 30, HUGE_VAL};

enum { PERMUTATION, RANK_SUM, PERMUTATION_Q, RANK_SUM_Q, VERDICT, N_POWERS };

typedef struct {
	Share found[G_N_ELEMENTS(bands)][N_POWERS];
	Share false_of_verdicts;
	Share false_of_rank_sum;
} PowerTable;

static double
random_part(CadRandom *random)
{
	return (double)(cad_random_next(random) >> 11) * 0x1p-53;
}

/* Each match stays, goes or comes again, so that on average there are @factor times as many. */
static guint32
multiply(guint32 n, double factor, CadRandom *random)
{
	const double whole = floor(factor);
	guint32 result = n * (guint32)whole;

	for (guint32 i = 0; i < n; i++)
		result += random_part(random) < factor - whole;
	return result;
}

static CadTally *
multiply_rows(const CadTally *tally, const guint8 *is_planted, double factor, CadRandom *random)
{
	CadTally *result = cad_tally_new();

	result->language = tally->language;
	for (guint column = 0; column < CADRAGE_N_COLUMNS; column++)
		result->n_tokens[column] = tally->n_tokens[column];
	g_array_append_vals(result->uncounted, tally->uncounted->data, tally->uncounted->len);
	g_array_append_vals(result->outside, tally->outside->data, tally->outside->len);
	for (guint i = 0; i < tally->counts->len; i++) {
		CadTallyCount count = g_array_index(tally->counts, CadTallyCount, i);
		guint32 *n = &count.n[CADRAGE_COLUMN_WORDING];

		if (is_planted[count.row])
			*n = multiply(*n, factor, random);
		g_array_append_val(result->counts, count);
	}
	return result;
}

static void
plant_side(Side *side, const guint8 *is_planted, double factor, CadRandom *random)
{
	GPtrArray *planted = g_ptr_array_new_with_free_func((GDestroyNotify)cad_tally_free);

	for (guint i = 0; i < side->tallies->len; i++)
		g_ptr_array_add(planted, multiply_rows(g_ptr_array_index(side->tallies, i),
						       is_planted, factor, random));
	g_ptr_array_unref(side->tallies);
	side->tallies = planted;
}

/* Documents of the corpus with a match of each row. */
static double *
count_documents_with(const CalibrationCorpus *corpus)
{
	double *n_with = g_new0(double, corpus->layout->rows->len + 1);

	for (guint i = 0; i < corpus->tallies->len; i++) {
		const CadTally *tally = g_ptr_array_index(corpus->tallies, i);

		for (guint k = 0; k < tally->counts->len; k++) {
			const CadTallyCount *count =
				&g_array_index(tally->counts, CadTallyCount, k);

			n_with[count->row] += count->n[CADRAGE_COLUMN_WORDING] > 0;
		}
	}
	return n_with;
}

static guint
find_band(double n_expected)
{
	guint band = 0;

	while (n_expected >= bands[band])
		band++;
	return band;
}

/* Wilcoxon's p of every row, and its q in the family that the product's tests make. */
static double *
take_rank_sums(const Split *split, double *q)
{
	const guint n = split->corpus->layout->rows->len;
	double *p = g_new(double, n + 1);

	for (guint row = 0; row < n; row++) {
		const gboolean is_rate = split->pairs[row].pair.test == CADRAGE_TEST_RATE;

		p[row] = is_rate ? take_other_tests(split, row).wilcoxon_p : CAD_NAN;
		q[row] = isnan(split->pairs[row].facts.q) ? CAD_NAN : p[row];
	}
	cad_multiple_benjamini_hochberg(q, n, q);
	return p;
}

static void
count_found(PowerTable *table, const Split *split, const guint8 *is_planted, const double *expected)
{
	const guint n = split->corpus->layout->rows->len;
	g_autofree double *q = g_new(double, n + 1);
	g_autofree double *p = take_rank_sums(split, q);

	for (guint row = 0; row < n; row++) {
		const CadPair *pair = &split->pairs[row];
		const gboolean is_established = pair->pair.verdict == CADRAGE_VERDICT_ESTABLISHED;
		Share *found = table->found[find_band(expected[row])];

		if (pair->pair.test != CADRAGE_TEST_RATE)
			continue;
		if (is_established)
			share_count(&table->false_of_verdicts, !is_planted[row]);
		if (q[row] < LEVEL)
			share_count(&table->false_of_rank_sum, !is_planted[row]);
		if (!is_planted[row] || !(expected[row] > 0))
			continue;
		share_count(&found[PERMUTATION], pair->pair.p < LEVEL);
		share_count(&found[RANK_SUM], p[row] < LEVEL);
		share_count(&found[PERMUTATION_Q], pair->facts.q < LEVEL);
		share_count(&found[RANK_SUM_Q], q[row] < LEVEL);
		share_count(&found[VERDICT], is_established);
	}
}

static void
power_add_split(PowerTable *table)
{
	for (guint band = 0; band < G_N_ELEMENTS(bands); band++)
		for (guint f = 0; f < N_POWERS; f++)
			share_add_split(&table->found[band][f]);
	share_add_split(&table->false_of_verdicts);
	share_add_split(&table->false_of_rank_sum);
}

static void
print_power_table(PowerTable *table, guint n_each, double ratio)
{
	for (guint band = 0; band < G_N_ELEMENTS(bands); band++) {
		g_autofree char *name = isinf(bands[band])
						? g_strdup_printf("%g and more", bands[band - 1])
						: g_strdup_printf("below %g", bands[band]);

		printf("%5u %5.1f  %-12s %8.1f", n_each, ratio, name,
		       sum(table->found[band][PERMUTATION].trials) / n_splits);
		for (guint f = 0; f < N_POWERS; f++) {
			share_print(&table->found[band][f]);
			share_clear(&table->found[band][f]);
		}
		printf("\n");
	}
	printf("%5u %5.1f  not planted among those found: established", n_each, ratio);
	share_print(&table->false_of_verdicts);
	printf(" of %.0f, Wilcoxon q < .05", sum(table->false_of_verdicts.trials));
	share_print(&table->false_of_rank_sum);
	printf(" of %.0f\n", sum(table->false_of_rank_sum.trials));
	fflush(stdout);
	share_clear(&table->false_of_verdicts);
	share_clear(&table->false_of_rank_sum);
}

static guint8 *
draw_planted(const CadLayout *layout, CadRandom *random)
{
	guint8 *is_planted = g_new0(guint8, layout->rows->len + 1);

	for (guint row = 0; row < layout->rows->len; row++)
		is_planted[row] = cad_random_below(random, PLANTED_SHARE) == 0 &&
				  cad_layout_get_row(layout, row)->set == CAD_NO_ROW;
	return is_planted;
}

static void
measure_power(const CalibrationCorpus *corpus, guint n_each, double ratio)
{
	g_autofree double *expected = count_documents_with(corpus);
	PowerTable table = {0};
	CadRandom random;

	for (guint row = 0; row < corpus->layout->rows->len; row++)
		expected[row] *= (double)n_each / corpus->tallies->len;
	cad_random_start(&random, (guint64)seed + n_each);
	for (int i = 0; i < n_splits; i++) {
		g_autofree guint8 *is_planted = draw_planted(corpus->layout, &random);
		g_auto(Split) split = {0};

		split_start(&split, corpus, n_each, &random);
		plant_side(&split.sides[0], is_planted, sqrt(ratio), &random);
		plant_side(&split.sides[1], is_planted, 1 / sqrt(ratio), &random);
		split_judge(&split);
		power_add_split(&table);
		count_found(&table, &split, is_planted, expected);
	}
	print_power_table(&table, n_each, ratio);
}

/* The whole. */

static void
print_corpus(const CalibrationCorpus *corpus)
{
	guint n_copies = 0;

	for (guint i = 0; i < corpus->clusters->len; i++)
		n_copies += g_array_index(corpus->clusters, guint, i) != CAD_NO_CLUSTER;
	printf("%u documents (%u more were repeats), %u of them in clusters of copies; %u rows; "
	       "%d splits, %d relabellings, seed %" G_GINT64_FORMAT "; units are %s, dealt out by "
	       "%s\n",
	       corpus->tallies->len, corpus->n_repeats, n_copies, corpus->layout->rows->len,
	       n_splits, n_permutations, seed, with_copies ? "clusters" : "documents",
	       by_cluster ? "cluster" : "document");
}

static void
print_tables(const CalibrationCorpus *corpus)
{
	g_auto(GStrv) sides = g_strsplit(sides_option ? sides_option : "40,200,0", ",", -1);

	print_corpus(corpus);
	printf("%5s %-36s %8s  %11s  %11s  %11s  %11s  %11s  %11s\n", "each",
	       "rows, % \302\261 error", "a split", "p < .05", "q < .05", "any q < .05",
	       "established", "G2 > 3.84", "Wilcoxon");
	for (gsize i = 0; sides[i]; i++) {
		const guint n_each = (guint)strtoul(sides[i], NULL, 10);

		measure_nothing_planted(corpus, n_each > 0 ? n_each : corpus->tallies->len / 2);
	}
	if (!with_power)
		return;
	printf("%5s %5s  %-12s %8s  %11s  %11s  %11s  %11s  %11s\n", "each", "ratio", "documents",
	       "a split", "p < .05", "Wilcoxon", "q < .05", "Wilcoxon q", "established");
	for (gsize i = 0; sides[i]; i++)
		for (guint k = 0; k < G_N_ELEMENTS(ratios); k++) {
			const guint n_each = (guint)strtoul(sides[i], NULL, 10);

			measure_power(corpus, n_each > 0 ? n_each : corpus->tallies->len / 2,
				      ratios[k]);
		}
}

int
main(int argc, char **argv)
{
	const GOptionEntry entries[] = {
		{"language", 0, 0, G_OPTION_ARG_STRING, &language, "of the documents (fr)", "CODE"},
		{"lexicon", 0, 0, G_OPTION_ARG_STRING_ARRAY, &corpus_options.lexicons,
		 "instead of all of the language", "NAME"},
		{"words", 0, 0, G_OPTION_ARG_INT, &corpus_options.min_word_count,
		 "count words that stand so often instead", "N"},
		{"skip", 0, 0, G_OPTION_ARG_INT, &corpus_options.skip, "records passed over", "N"},
		{"every", 0, 0, G_OPTION_ARG_INT, &corpus_options.every, "take one in N", "N"},
		{"limit", 0, 0, G_OPTION_ARG_INT, &corpus_options.limit, "documents (2000)", "N"},
		{"sides", 0, 0, G_OPTION_ARG_STRING, &sides_option,
		 "documents of each outlet, 0 for half of them (40,200,0)", "N,..."},
		{"splits", 0, 0, G_OPTION_ARG_INT, &n_splits, "how many (200)", "N"},
		{"permutations", 0, 0, G_OPTION_ARG_INT, &n_permutations, "relabellings (9999)",
		 "N"},
		{"seed", 0, 0, G_OPTION_ARG_INT64, &seed, "of the splits", "N"},
		{"copies", 0, 0, G_OPTION_ARG_NONE, &with_copies, "near copies are one unit", NULL},
		{"by-cluster", 0, 0, G_OPTION_ARG_NONE, &by_cluster, "copies go to the same outlet",
		 NULL},
		{"reprint", 0, 0, G_OPTION_ARG_INT, &corpus_options.reprint_percent,
		 "print so many documents four times", "PERCENT"},
		{"power", 0, 0, G_OPTION_ARG_NONE, &with_power, "plant differences, too", NULL},
		{G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	g_autoptr(GOptionContext) context = g_option_context_new("FILE");
	g_autoptr(CalibrationCorpus) corpus = NULL;

	g_option_context_add_main_entries(context, entries, NULL);
	if (!g_option_context_parse(context, &argc, &argv, NULL) || !files || files[1] ||
	    corpus_options.every < 1)
		return 2;
	if (language)
		corpus_options.language = language;
	corpus = calibration_corpus_read(files[0], &corpus_options);
	if (!corpus)
		return 1;
	print_tables(corpus);
	return 0;
}
