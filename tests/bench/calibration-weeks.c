/*
 * calibration-weeks [OPTION...] FILE: how often the statistics of weekly series see a trend, a
 * change or an event's effect where there is none.
 *
 * The documents of a corpus are counted once, by the lexicons of their language or by their words.
 * Then, again and again, some are dealt out at random to weeks that never were, so many to each:
 * nothing changes but by chance, and words stand as bunched in articles as they do. Written is the
 * share of the rows with p < .05, for rows with as many matches in all weeks at least:
 * quasi-Poisson trend, the same as if counts were Poisson, Kendall's tau, one change tested by
 * shuffled weeks; any change by the cheapest partition; and an event's effect by difference in
 * differences, the first half of the weeks before it, and other documents as the reference outlet.
 *
 * Weeks of real news are not exchangeable like these: topics come and go. That is not measured.
 *
 * CADRAGE_DATADIR says where lexicons are. Built by "make tests/bench/calibration-weeks".
 */
#include "config.h"

#include <math.h>
#include <stdio.h>

#include "base/number.h"
#include "calibration-corpus.h"
#include "calibration-share.h"
#include "stats/change-point.h"
#include "stats/effect.h"
#include "stats/random.h"
#include "stats/trend.h"

#define LEVEL	   0.05
#define CONFIDENCE 0.95
#define Z_95	   1.959963984540054
#define N_SHUFFLES 999

static CalibrationOptions corpus_options = {"fr", NULL, 0, 1, 2000, 0, 0};
static int n_weeks = 26;
static int n_each = 20;
static int n_deals = 100;
static gint64 seed = 20151117;
static char *language;
static char **files;

static const guint bands[] = {5, 20, 100};

enum { TREND, POISSON_TREND, KENDALL, CHANGE, PARTITION, EFFECT, N_FIGURES };

static const char *const figure_names[N_FIGURES] = {"trend",  "as Poisson", "Kendall",
						    "change", "partition",  "effect"};

/* One row's counts and sizes in the documents dealt out. */
typedef struct {
	guint32 *counts;
	guint32 *sizes;
	guint64 *week_counts;
	guint64 *week_sizes;
	double *weeks;
} Row;

static Row
row_new(void)
{
	const guint n = (guint)(2 * n_weeks * n_each);
	Row row = {g_new(guint32, n), g_new(guint32, n), g_new(guint64, n_weeks),
		   g_new(guint64, n_weeks), g_new(double, n_weeks)};

	for (int i = 0; i < n_weeks; i++)
		row.weeks[i] = i;
	return row;
}

static void
row_clear(Row *row)
{
	g_free(row->counts);
	g_free(row->sizes);
	g_free(row->week_counts);
	g_free(row->week_sizes);
	g_free(row->weeks);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Row, row_clear)

/* Matches of each document and row. */
static guint32 *
make_counts(const CalibrationCorpus *corpus)
{
	const guint n_rows = corpus->layout->rows->len;
	guint32 *counts = g_new0(guint32, (gsize)n_rows * corpus->tallies->len + 1);

	for (guint i = 0; i < corpus->tallies->len; i++) {
		const CadTally *tally = g_ptr_array_index(corpus->tallies, i);

		for (guint k = 0; k < tally->counts->len; k++) {
			const CadTallyCount *count =
				&g_array_index(tally->counts, CadTallyCount, k);

			counts[(gsize)count->row * corpus->tallies->len + i] =
				count->n[CADRAGE_COLUMN_WORDING];
		}
	}
	return counts;
}

/* Returns: the matches in the weeks of the outlet; the reference's come after them. */
static guint64
fill_row(Row *row, const CalibrationCorpus *corpus, const guint32 *counts, const guint *order)
{
	const guint n_documents = (guint)(n_weeks * n_each);
	guint64 total = 0;

	for (guint i = 0; i < 2 * n_documents; i++) {
		const CadTally *tally = g_ptr_array_index(corpus->tallies, order[i]);

		row->counts[i] = counts[order[i]];
		row->sizes[i] = tally->n_tokens[CADRAGE_COLUMN_WORDING];
	}
	for (int week = 0; week < n_weeks; week++) {
		row->week_counts[week] = row->week_sizes[week] = 0;
		for (int i = week * n_each; i < (week + 1) * n_each; i++) {
			row->week_counts[week] += row->counts[i];
			row->week_sizes[week] += row->sizes[i];
		}
		total += row->week_counts[week];
	}
	return total;
}

static void
count_if_defined(Share *share, double p)
{
	if (!isnan(p))
		share_count(share, p < LEVEL);
}

static void
count_effect(Share *share, const Row *row)
{
	const guint n = (guint)(n_weeks * n_each), half = n / 2;
	const CadEffectCells cells = {
		{row->counts, row->sizes, half},
		{row->counts + half, row->sizes + half, n - half},
		{row->counts + n, row->sizes + n, half},
		{row->counts + n + half, row->sizes + n + half, n - half},
	};
	CadEffect effect;

	(void)cad_effect_of_event(&cells, CONFIDENCE, &effect);
	count_if_defined(share, effect.p);
}

static void
count_row(Share *shares, const Row *row, guint64 shuffle_seed)
{
	const CadSeries series = {row->week_counts, row->week_sizes, (guint)n_weeks};
	CadTrend trend;
	double cost;
	g_autoptr(GArray) changes =
		cad_change_points(&series, CAD_MIN_SEGMENT, 2 * log(n_weeks), &cost);

	(void)cad_trend(&series, row->weeks, CONFIDENCE, &trend);
	count_if_defined(&shares[TREND], trend.p);
	if (!isnan(trend.slope))
		share_count(&shares[POISSON_TREND], fabs(trend.slope) > Z_95 * trend.se_poisson);
	count_if_defined(&shares[KENDALL], cad_kendall(&series).p);
	count_if_defined(&shares[CHANGE],
			 cad_change_point_test(&series, CAD_MIN_SEGMENT, N_SHUFFLES, shuffle_seed));
	if (!isnan(cost))
		share_count(&shares[PARTITION], changes->len > 0);
	count_effect(&shares[EFFECT], row);
}

static void
shuffle(guint *order, guint n, CadRandom *random)
{
	for (guint i = 0; i < n; i++)
		order[i] = i;
	for (guint i = n; i > 1; i--) {
		const guint j = cad_random_below(random, i), last = order[i - 1];

		order[i - 1] = order[j];
		order[j] = last;
	}
}

static void
deal(Share shares[][N_FIGURES], const CalibrationCorpus *corpus, const guint32 *counts, Row *row,
     CadRandom *random)
{
	const guint n_documents = corpus->tallies->len;
	g_autofree guint *order = g_new(guint, n_documents);

	shuffle(order, n_documents, random);
	for (guint band = 0; band < G_N_ELEMENTS(bands); band++)
		for (guint f = 0; f < N_FIGURES; f++)
			share_add_split(&shares[band][f]);
	for (guint r = 0; r < corpus->layout->rows->len; r++) {
		const guint64 n_matches =
			fill_row(row, corpus, counts + (gsize)r * n_documents, order);
		guint band = G_N_ELEMENTS(bands);

		while (band > 0 && n_matches < bands[band - 1])
			band--;
		if (band > 0 && cad_layout_get_row(corpus->layout, r)->set == CAD_NO_ROW)
			count_row(shares[band - 1], row, cad_random_next(random));
	}
}

static void
print_tables(const CalibrationCorpus *corpus)
{
	Share shares[G_N_ELEMENTS(bands)][N_FIGURES] = {0};
	g_autofree guint32 *counts = make_counts(corpus);
	g_auto(Row) row = row_new();
	CadRandom random;

	cad_random_start(&random, (guint64)seed);
	for (int i = 0; i < n_deals; i++)
		deal(shares, corpus, counts, &row, &random);
	printf("%u documents; %d deals of %d weeks with %d each, seed %" G_GINT64_FORMAT
	       "\n%-16s %6s",
	       corpus->tallies->len, n_deals, n_weeks, n_each, seed, "matches, %", "a deal");
	for (guint f = 0; f < N_FIGURES; f++)
		printf("  %11s", figure_names[f]);
	printf("\n");
	for (guint band = 0; band < G_N_ELEMENTS(bands); band++) {
		printf("%3u and more     %6.1f", bands[band],
		       share_get_n_trials(&shares[band][CHANGE]) / n_deals);
		for (guint f = 0; f < N_FIGURES; f++) {
			share_print(&shares[band][f]);
			share_clear(&shares[band][f]);
		}
		printf("\n");
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
		{"weeks", 0, 0, G_OPTION_ARG_INT, &n_weeks, "how many (26)", "N"},
		{"each", 0, 0, G_OPTION_ARG_INT, &n_each, "documents of a week (20)", "N"},
		{"deals", 0, 0, G_OPTION_ARG_INT, &n_deals, "how many (100)", "N"},
		{"seed", 0, 0, G_OPTION_ARG_INT64, &seed, "of the deals", "N"},
		{G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	g_autoptr(GOptionContext) context = g_option_context_new("FILE");
	g_autoptr(CalibrationCorpus) corpus = NULL;

	g_option_context_add_main_entries(context, entries, NULL);
	if (!g_option_context_parse(context, &argc, &argv, NULL) || !files || files[1] ||
	    corpus_options.every < 1 || n_weeks < 1 || n_each < 1)
		return 2;
	if (language)
		corpus_options.language = language;
	corpus = calibration_corpus_read(files[0], &corpus_options);
	if (!corpus)
		return 1;
	if (corpus->tallies->len < (guint)(2 * n_weeks * n_each)) {
		fprintf(stderr, "calibration-weeks: %u documents are too few, %d are dealt out\n",
			corpus->tallies->len, 2 * n_weeks * n_each);
		return 1;
	}
	print_tables(corpus);
	return 0;
}
