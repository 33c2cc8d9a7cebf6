/*
 * calibration-trends [OPTION...]: how often the tests of weekly series see a trend or a step where
 * there is none, and what they find of what is, when weeks hang together as topics make them.
 *
 * Weeks are made up: each has so many tokens, and its rate is that of all times the exponential of
 * a normal series that follows itself from week to week with a given correlation, and has a given
 * share of noise that does not. Counts are Poisson. Nothing rises, falls or steps, but where a
 * slope or a step is planted. Written is the share with p < .05: of the trend's quasi-Poisson
 * test, which takes weeks as independent; of the same with Newey and West's error; of the one that
 * verdicts ask for; of a change point by shuffled weeks; and of the one that verdicts ask for.
 *
 * With --series FILE the weeks are those of a table as "cadrage stat trend" takes it, with columns
 * series, week, tokens and count: first in their order, then dealt out at random, so often as
 * --runs says: nothing then lasts.
 *
 * Built by "make tests/bench/calibration-trends".
 */
#include "config.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define MATHLIB_STANDALONE 1
#include <Rmath.h>

#include "base/number.h"
#include "calibration-share.h"
#include "stats/change-point.h"
#include "stats/change-test.h"
#include "stats/random.h"
#include "stats/trend.h"

#define LEVEL	   0.05
#define CONFIDENCE 0.95
#define TOKENS	   8000
#define RATE	   0.002 /* matches a token */
#define SPREAD	   0.5	 /* of the logarithms of the rates */

static int n_runs = 1000;
static int n_deals = 999;
static char *weeks_option;
static char *series_file;
static gint64 seed = 20151117;

enum { QUASI_POISSON, NEWEY_WEST, LASTING, SHUFFLED, DEALT, N_FIGURES };

static const char *const figure_names[N_FIGURES] = {"quasi-Poisson", "Newey-West", "trend",
						    "shuffled", "change point"};

/* Made or read weeks. */
typedef struct {
	guint n;
	double *weeks;
	guint64 *counts;
	guint64 *sizes;
} Weeks;

static Weeks
weeks_new(guint n)
{
	return (Weeks){n, g_new(double, n), g_new(guint64, n), g_new(guint64, n)};
}

static void
weeks_clear(Weeks *weeks)
{
	g_free(weeks->weeks);
	g_free(weeks->counts);
	g_free(weeks->sizes);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Weeks, weeks_clear)

static double
draw_uniform(CadRandom *random)
{
	return ((double)(cad_random_next(random) >> 11) + 0.5) / 9007199254740992.0;
}

static double
draw_normal(CadRandom *random)
{
	return qnorm(draw_uniform(random), 0, 1, TRUE, FALSE);
}

/* What is planted: rates are multiplied by exp(slope) a week, by exp(step) in the last two fifths.
 */
typedef struct {
	double rho;
	double noise; /* share of the variance that does not last */
	double slope;
	double step;
} Plan;

static void
make_weeks(Weeks *weeks, const Plan *plan, CadRandom *random)
{
	double state = draw_normal(random);

	for (guint i = 0; i < weeks->n; i++) {
		const double noise = draw_normal(random);
		const double level =
			SPREAD * (sqrt(1 - plan->noise) * state + sqrt(plan->noise) * noise) +
			plan->slope * (i - (weeks->n - 1) / 2.0) +
			(i >= weeks->n * 3 / 5 ? plan->step : 0);

		weeks->weeks[i] = i;
		weeks->sizes[i] = TOKENS + cad_random_below(random, TOKENS);
		weeks->counts[i] =
			(guint64)qpois(draw_uniform(random),
				       RATE * (double)weeks->sizes[i] * exp(level), TRUE, FALSE);
		state = plan->rho * state + sqrt(1 - plan->rho * plan->rho) * draw_normal(random);
	}
}

static void
count_if_defined(Share *share, double p)
{
	if (!isnan(p))
		share_count(share, p < LEVEL);
}

static void
count_weeks(Share *shares, const Weeks *weeks, guint64 seed_of_run)
{
	const CadSeries series = {weeks->counts, weeks->sizes, weeks->n};
	CadTrend trend;
	CadChangeTest test;

	(void)cad_trend(&series, weeks->weeks, CONFIDENCE, &trend);
	count_if_defined(&shares[QUASI_POISSON], trend.p);
	if (trend.se_newey_west > 0)
		count_if_defined(&shares[NEWEY_WEST],
				 2 * pt(-fabs(trend.slope) / trend.se_newey_west,
					(double)weeks->n - 2, TRUE, FALSE));
	count_if_defined(&shares[LASTING], trend.p_lasting);
	count_if_defined(&shares[SHUFFLED], cad_change_point_test(&series, CAD_MIN_SEGMENT,
								  (guint)n_deals, seed_of_run));
	cad_change_test_all(&series, 1, CAD_MIN_SEGMENT, (guint)n_deals, seed_of_run, &test);
	count_if_defined(&shares[DEALT], test.p);
}

static void
print_head(void)
{
	printf("%-36s", "p < .05, % \302\261 error");
	for (guint f = 0; f < N_FIGURES; f++)
		printf("  %13s", figure_names[f]);
	printf("\n");
}

static void
print_shares(Share *shares)
{
	for (guint f = 0; f < N_FIGURES; f++) {
		printf("  ");
		share_print(&shares[f]);
		share_clear(&shares[f]);
	}
	printf("\n");
	fflush(stdout);
}

static void
measure_plan(guint n, const Plan *plan)
{
	Share shares[N_FIGURES] = {0};
	g_auto(Weeks) weeks = weeks_new(n);
	CadRandom random;

	cad_random_start(&random, (guint64)seed + n);
	for (int i = 0; i < n_runs; i++) {
		for (guint f = 0; f < N_FIGURES; f++)
			share_add_split(&shares[f]);
		make_weeks(&weeks, plan, &random);
		count_weeks(shares, &weeks, cad_random_next(&random));
	}
	printf("%4u weeks, %.1f %s%-8s slope %4.1f step %3.1f", n, plan->rho,
	       plan->noise > 0 ? "half " : "", "lasts", plan->slope * (n - 1), plan->step);
	print_shares(shares);
}

/* Slopes are as large in all, so that long series have small ones. */
static void
measure_made_weeks(void)
{
	static const Plan plans[] = {
		{0, 0, 0, 0},	  {0.3, 0, 0, 0}, {0.6, 0, 0, 0}, {0.8, 0.5, 0, 0},
		{0.9, 0, 0, 0},	  {0, 0, 1.5, 0}, {0, 0, 2.5, 0}, {0.3, 0, 1.5, 0},
		{0.3, 0, 2.5, 0}, {0, 0, 0, 1},	  {0, 0, 0, 1.5}, {0.3, 0, 0, 1},
	};
	g_auto(GStrv) lengths = g_strsplit(weeks_option ? weeks_option : "12,26,52,100", ",", -1);

	print_head();
	for (gsize i = 0; lengths[i]; i++) {
		const guint n = (guint)strtoul(lengths[i], NULL, 10);

		for (guint k = 0; k < G_N_ELEMENTS(plans) && n > 1; k++) {
			Plan plan = plans[k];

			plan.slope /= n - 1;
			measure_plan(n, &plan);
		}
	}
}

/* Read weeks. */

static Weeks *
find_weeks(GHashTable *all, GPtrArray *order, const char *name)
{
	Weeks *weeks = g_hash_table_lookup(all, name);

	if (weeks)
		return weeks;
	weeks = g_new(Weeks, 1);
	*weeks = weeks_new(0);
	g_hash_table_insert(all, g_strdup(name), weeks);
	g_ptr_array_add(order, weeks);
	return weeks;
}

static void
weeks_add(Weeks *weeks, char **cells)
{
	weeks->n++;
	weeks->weeks = g_renew(double, weeks->weeks, weeks->n);
	weeks->counts = g_renew(guint64, weeks->counts, weeks->n);
	weeks->sizes = g_renew(guint64, weeks->sizes, weeks->n);
	weeks->weeks[weeks->n - 1] = g_ascii_strtod(cells[1], NULL);
	weeks->sizes[weeks->n - 1] = g_ascii_strtoull(cells[2], NULL, 10);
	weeks->counts[weeks->n - 1] = g_ascii_strtoull(cells[3], NULL, 10);
}

/* Swaps weeks' counts and sizes, not their places. */
static void
shuffle(Weeks *weeks, CadRandom *random)
{
	for (guint i = weeks->n; i > 1; i--) {
		const guint j = cad_random_below(random, i);
		const guint64 count = weeks->counts[i - 1], size = weeks->sizes[i - 1];

		weeks->counts[i - 1] = weeks->counts[j];
		weeks->sizes[i - 1] = weeks->sizes[j];
		weeks->counts[j] = count;
		weeks->sizes[j] = size;
	}
}

static gboolean
read_series(GHashTable *all, GPtrArray *order)
{
	g_autofree char *text = NULL;
	g_auto(GStrv) lines = NULL;

	if (!g_file_get_contents(series_file, &text, NULL, NULL))
		return FALSE;
	lines = g_strsplit(text, "\n", -1);
	for (gsize i = 1; lines[0] && lines[i]; i++) {
		g_auto(GStrv) cells = g_strsplit(lines[i], "\t", -1);

		if (g_strv_length(cells) == 4 && g_ascii_strtoull(cells[2], NULL, 10) > 0)
			weeks_add(find_weeks(all, order, cells[0]), cells);
	}
	return TRUE;
}

static void
free_weeks(gpointer data)
{
	weeks_clear(data);
	g_free(data);
}

static gboolean
measure_read_weeks(void)
{
	g_autoptr(GHashTable) all =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_weeks);
	g_autoptr(GPtrArray) order = g_ptr_array_new();
	CadRandom random;

	if (!read_series(all, order))
		return FALSE;
	print_head();
	cad_random_start(&random, (guint64)seed);
	for (int run = 0; run <= n_runs; run++) {
		static Share shares[N_FIGURES];

		for (guint f = 0; f < N_FIGURES; f++)
			share_add_split(&shares[f]);
		for (guint i = 0; i < order->len; i++) {
			Weeks *weeks = g_ptr_array_index(order, i);

			if (run > 0)
				shuffle(weeks, &random);
			count_weeks(shares, weeks, cad_random_next(&random));
		}
		if (run > 0 && run < n_runs)
			continue;
		printf("%-36s", run == 0 ? "as they came" : "dealt out at random");
		print_shares(shares);
	}
	return TRUE;
}

int
main(int argc, char **argv)
{
	const GOptionEntry entries[] = {
		{"weeks", 0, 0, G_OPTION_ARG_STRING, &weeks_option, "how many (12,26,52,100)",
		 "N,..."},
		{"runs", 0, 0, G_OPTION_ARG_INT, &n_runs, "how many (1000)", "N"},
		{"deals", 0, 0, G_OPTION_ARG_INT, &n_deals, "of a change point's test (999)", "N"},
		{"series", 0, 0, G_OPTION_ARG_FILENAME, &series_file, "weeks of a table instead",
		 "FILE"},
		{"seed", 0, 0, G_OPTION_ARG_INT64, &seed, "of the weeks", "N"},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	g_autoptr(GOptionContext) context = g_option_context_new("");

	g_option_context_add_main_entries(context, entries, NULL);
	if (!g_option_context_parse(context, &argc, &argv, NULL) || argc > 1)
		return 2;
	if (series_file)
		return measure_read_weeks() ? 0 : 1;
	measure_made_weeks();
	return 0;
}
