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
 * has; share of the ratios whose 95 % interval excludes 1; share of the verdicts "established". The
 * error of each share is that of splits, in which
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

#include "calibration-power.h"
#include "calibration-share.h"
#include "calibration-split.h"

#define LEVEL	     0.05
#define G2_THRESHOLD 3.84
#define SEED	     20151117

static CalibrationOptions corpus_options = {"fr", NULL, 0, 1, 2000, 0, 0};
static int n_splits = 200;
static int n_permutations = 9999;
static SplitOptions split_options;
static gint64 seed = SEED;
static char *sides_option;
static gboolean with_power;
static char *language;
static char **files;

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

enum { P_BELOW, Q_BELOW, ANY_Q, EXCLUDES_1, ESTABLISHED, G2_ABOVE, WILCOXON_BELOW, N_FIGURES };

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
	if (!isnan(pair->pair.ratio) && !isnan(pair->pair.lo))
		share_count(&shares[EXCLUDES_1], pair->pair.lo > 1 || pair->pair.hi < 1);
	share_count(&shares[ESTABLISHED], pair->pair.verdict == CADRAGE_VERDICT_ESTABLISHED);
	if (!isnan(pair->facts.q)) {
		share_count(&shares[Q_BELOW], pair->facts.q < LEVEL);
		*has_any |= pair->facts.q < LEVEL;
	}
	if (pair->pair.test == CADRAGE_TEST_RATE) {
		const OtherTests tests = split_take_other_tests(split, row);

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
		       share_get_n_trials(&table->shares[k][P_BELOW]) / n_splits);
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

		split_start(&split, corpus, &split_options, n_each, &random);
		split_judge(&split);
		count_split(&table, &split);
	}
	print_null_table(&table, n_each);
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
	       n_splits, n_permutations, seed, split_options.with_copies ? "clusters" : "documents",
	       split_options.by_cluster ? "cluster" : "document");
}

static void
print_tables(const CalibrationCorpus *corpus)
{
	static const double ratios[] = {1.5, 2, 3};
	const PowerOptions options = {split_options, (guint)n_splits, (guint64)seed};
	g_auto(GStrv) sides = g_strsplit(sides_option ? sides_option : "40,200,0", ",", -1);

	print_corpus(corpus);
	printf("%5s %-36s %8s  %11s  %11s  %11s  %11s  %11s  %11s  %11s\n", "each",
	       "rows, % \302\261 error", "a split", "p < .05", "q < .05", "any q < .05", "interval",
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

			calibration_measure_power(corpus, &options,
						  n_each > 0 ? n_each : corpus->tallies->len / 2,
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
		{"copies", 0, 0, G_OPTION_ARG_NONE, &split_options.with_copies,
		 "near copies are one unit", NULL},
		{"by-cluster", 0, 0, G_OPTION_ARG_NONE, &split_options.by_cluster,
		 "copies go to the same outlet", NULL},
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
	split_options.n_permutations = (guint)n_permutations;
	if (language)
		corpus_options.language = language;
	corpus = calibration_corpus_read(files[0], &corpus_options);
	if (!corpus)
		return 1;
	print_tables(corpus);
	return 0;
}
