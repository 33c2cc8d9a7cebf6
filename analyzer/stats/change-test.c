#include "config.h"

#include <math.h>

#include "base/number.h"
#include "stats/change-test.h"
#include "stats/random.h"

/* Correlations that are tried, in twentieths, and every which of them is looked at first. */
#define N_STEPS	      19
#define STEPS_PER_1   20
#define COARSE	      2
#define N_COARSE      (N_STEPS / COARSE + 1)
#define N_LOOKS	      200
#define ENOUGH	      500 /* deals that reach what is observed */
#define N_INNOVATIONS 3	  /* even numbers summed up are normal enough for ranks */
#define WARM_UP	      50

/* Ratios may differ by so much when their sums are rounded in another order. */
#define ROUNDING 1e-9

/* One series being tested. */
typedef struct {
	guint n;
	guint min_segment;
	const CadSeries *series;
	double rate;	/* of all of it */
	double size;	/* of all of it */
	double *excess; /* of each week: matches less expected ones */
	double *parts;	/* of each week: of all tokens */
	guint *by_rate; /* the weeks, lowest rate first */
	double *right;	/* scratch: V of the weeks from one on */
	double observed;
	guint step; /* the correlation, in twentieths */
	guint n_reached;
	guint n_dealt;
} Trial;

static void
trial_clear(Trial *trial)
{
	g_free(trial->excess);
	g_free(trial->parts);
	g_free(trial->by_rate);
	g_free(trial->right);
}

static int
compare_rates(const void *a, const void *b, void *payload)
{
	const guint first = *(const guint *)a, second = *(const guint *)b;
	const CadSeries *series = payload;
	const __int128 of_first = (__int128)series->counts[first] * series->sizes[second];
	const __int128 of_second = (__int128)series->counts[second] * series->sizes[first];

	if (of_first != of_second)
		return of_first < of_second ? -1 : 1;
	return (first > second) - (first < second);
}

static void
fill_order(guint *order, guint n)
{
	for (guint i = 0; i < n; i++)
		order[i] = i;
}

/* Sums from one end of the weeks on. */
typedef struct {
	double excess; /* S */
	double part;
	double squares; /* of S */
	double products;
	double parts; /* squares of the parts */
} Run;

static void
run_add(Run *run, const Trial *trial, guint week)
{
	run->excess += trial->excess[week];
	run->part += trial->parts[week];
	run->squares += run->excess * run->excess;
	run->products += run->excess * run->part;
	run->parts += run->part * run->part;
}

/* The squares of the sums, were the rate that of these weeks. */
static double
run_wander(const Run *run)
{
	const double slope = run->excess / run->part;

	return MAX(0, run->squares - 2 * slope * run->products + slope * slope * run->parts);
}

/* The largest G of the weeks in an order. */
static double
find_largest(const Trial *trial, const guint *order)
{
	Run left = {0}, right = {0};
	double largest = 0;

	for (guint i = trial->n; i-- > trial->min_segment;) {
		run_add(&right, trial, order[i]);
		trial->right[i] = run_wander(&right);
	}
	for (guint i = 0; i + trial->min_segment < trial->n; i++) {
		double square, wander;

		run_add(&left, trial, order[i]);
		square = left.excess * left.excess;
		if (i + 1 < trial->min_segment || !(square > 0))
			continue;
		wander = run_wander(&left) + trial->right[i + 1];
		largest = MAX(largest, square / MAX(wander, square * ROUNDING));
	}
	return largest;
}

/* The weeks before the step that parts the order best, by Pearson's X2. */
static guint
find_step(const Trial *trial, const guint *order)
{
	double excess = 0, part = 0, largest = -1;
	guint n_before = trial->min_segment;

	for (guint i = 0; i + trial->min_segment < trial->n; i++) {
		double square;

		excess += trial->excess[order[i]];
		part += trial->parts[order[i]];
		square = excess * excess / (part * (1 - part));
		if (i + 1 >= trial->min_segment && square > largest) {
			largest = square;
			n_before = i + 1;
		}
	}
	return n_before;
}

/* What the weeks from one place to another have too many matches a token. */
static double
average(const Trial *trial, const guint *order, guint from, guint to)
{
	double excess = 0, part = 0;

	for (guint i = from; i < to; i++) {
		excess += trial->excess[order[i]];
		part += trial->parts[order[i]];
	}
	return excess / part;
}

/* Of neighbouring Pearson residuals about the best step; 0 where there are none. */
static double
correlate_neighbours(const Trial *trial, const guint *order)
{
	const guint n_before = find_step(trial, order);
	const double averages[] = {average(trial, order, 0, n_before),
				   average(trial, order, n_before, trial->n)};
	double last = 0, products = 0, squares = 0;

	for (guint i = 0; i < trial->n; i++) {
		const double level = averages[i >= n_before];
		const double expected =
			(trial->rate * trial->size + level) * trial->parts[order[i]];
		const double gap = trial->excess[order[i]] - level * trial->parts[order[i]];
		const double residual =
			expected > ROUNDING && fabs(gap) > ROUNDING ? gap / sqrt(expected) : 0;

		products += residual * last;
		squares += residual * residual;
		last = residual;
	}
	return squares > 0 ? products / squares : 0;
}

static Trial
trial_new(const CadSeries *series, guint min_segment)
{
	Trial trial = {.n = series->n, .min_segment = min_segment, .series = series};
	double count = 0;

	for (guint i = 0; i < series->n; i++) {
		count += (double)series->counts[i];
		trial.size += (double)series->sizes[i];
	}
	trial.rate = count / trial.size;
	trial.excess = g_new(double, series->n);
	trial.parts = g_new(double, series->n);
	trial.right = g_new(double, series->n);
	trial.by_rate = g_new(guint, series->n);
	for (guint i = 0; i < series->n; i++) {
		trial.excess[i] = (double)series->counts[i] - trial.rate * (double)series->sizes[i];
		trial.parts[i] = (double)series->sizes[i] / trial.size;
	}
	fill_order(trial.by_rate, series->n);
	g_qsort_with_data(trial.by_rate, (int)series->n, sizeof *trial.by_rate, compare_rates,
			  (gpointer)series);
	return trial;
}

/* Deals. */

/* A week of the made-up series. */
typedef struct {
	double value;
	guint place;
} Made;

/* Deals of one correlation. The same for every series of as many weeks. */
typedef struct {
	guint n;
	double rho;
	CadRandom random;
	Made *made;   /* scratch */
	guint *ranks; /* of each place, the last dealt */
} Dealer;

static void
dealer_clear(Dealer *dealer)
{
	g_free(dealer->made);
	g_free(dealer->ranks);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Dealer, dealer_clear)

static void
dealer_init(Dealer *dealer, guint n, guint step, guint64 seed)
{
	*dealer = (Dealer){n, (double)step / STEPS_PER_1, {{0}}, g_new(Made, n), g_new(guint, n)};
	cad_random_start(&dealer->random, seed + step);
}

static double
draw(CadRandom *random)
{
	gint64 sum = 0;

	for (guint i = 0; i < N_INNOVATIONS; i++)
		sum += (gint64)(cad_random_next(random) >> 12);
	return (double)sum - (double)N_INNOVATIONS / 2 * (double)(G_GINT64_CONSTANT(1) << 52);
}

static int
compare_made(const void *a, const void *b)
{
	const Made *first = a, *second = b;

	if (first->value < second->value || first->value > second->value)
		return first->value < second->value ? -1 : 1;
	return (first->place > second->place) - (first->place < second->place);
}

static void
dealer_deal(Dealer *dealer)
{
	double value = 0;

	for (guint i = 0; i < WARM_UP && dealer->rho > 0; i++)
		value = dealer->rho * value + draw(&dealer->random);
	for (guint i = 0; i < dealer->n; i++) {
		value = dealer->rho * value + draw(&dealer->random);
		dealer->made[i] = (Made){value, i};
	}
	qsort(dealer->made, dealer->n, sizeof *dealer->made, compare_made);
	for (guint i = 0; i < dealer->n; i++)
		dealer->ranks[dealer->made[i].place] = i;
}

static void
dealer_arrange(const Dealer *dealer, const Trial *trial, guint *order)
{
	for (guint i = 0; i < dealer->n; i++)
		order[i] = trial->by_rate[dealer->ranks[i]];
}

/* The tests. */

/* @shown: (out): for each series, the mean of what deals show. */
static void
look(const Trial *trials, guint n_series, guint step, guint64 seed, double *shown)
{
	const guint n = trials[0].n;
	g_autofree guint *order = g_new(guint, n);
	g_auto(Dealer) dealer = {0};

	dealer_init(&dealer, n, step, seed);
	for (guint i = 0; i < N_LOOKS; i++) {
		dealer_deal(&dealer);
		for (guint k = 0; k < n_series; k++) {
			dealer_arrange(&dealer, &trials[k], order);
			shown[k] += correlate_neighbours(&trials[k], order) / N_LOOKS;
		}
	}
}

/* Where the means reach what is shown, in twentieths, to the nearest. @means: (array): of N_COARSE.
 */
static guint
find_crossing(const double *means, double shown)
{
	for (guint i = 0; i < N_COARSE; i++) {
		double rest;

		if (means[i] < shown)
			continue;
		if (i == 0)
			return 0;
		rest = (shown - means[i - 1]) / (means[i] - means[i - 1]);
		return (guint)floor((i - 1 + rest) * COARSE + 0.5);
	}
	return N_STEPS - 1;
}

static void
find_correlations(Trial *trials, guint n_series, guint64 seed)
{
	g_autofree double *means = g_new(double, n_series *N_COARSE);
	g_autofree double *shown = g_new(double, n_series);
	g_autofree guint *order = g_new(guint, trials[0].n);

	fill_order(order, trials[0].n);
	for (guint i = 0; i < N_COARSE; i++) {
		for (guint k = 0; k < n_series; k++)
			shown[k] = 0;
		look(trials, n_series, i * COARSE, ~seed, shown);
		for (guint k = 0; k < n_series; k++)
			means[k * N_COARSE + i] = shown[k];
	}
	for (guint k = 0; k < n_series; k++)
		trials[k].step = find_crossing(&means[k * N_COARSE],
					       correlate_neighbours(&trials[k], order));
}

/* Of all series of one correlation. */
static void
count_reached(Trial *trials, guint n_series, guint step, guint n_deals, guint64 seed)
{
	const guint n = trials[0].n;
	g_autofree guint *order = g_new(guint, n);
	g_auto(Dealer) dealer = {0};
	gboolean is_any = TRUE;

	dealer_init(&dealer, n, step, seed);
	for (guint i = 0; i < n_deals && is_any; i++) {
		is_any = FALSE;
		dealer_deal(&dealer);
		for (guint k = 0; k < n_series; k++) {
			Trial *trial = &trials[k];

			if (trial->step != step || trial->n_reached >= ENOUGH)
				continue;
			dealer_arrange(&dealer, trial, order);
			trial->n_reached +=
				find_largest(trial, order) >= trial->observed * (1 - ROUNDING);
			trial->n_dealt++;
			is_any = TRUE;
		}
	}
}

static CadChangeTest
conclude(const Trial *trial)
{
	const double correlation = (double)trial->step / STEPS_PER_1;

	if (trial->n_reached >= ENOUGH)
		return (CadChangeTest){correlation, (double)trial->n_reached / trial->n_dealt};
	return (CadChangeTest){correlation, (trial->n_reached + 1.0) / (trial->n_dealt + 1.0)};
}

void
cad_change_test_all(const CadSeries *series, guint n_series, guint min_segment, guint n_deals,
		    guint64 seed, CadChangeTest *tests)
{
	g_autofree Trial *trials = g_new0(Trial, n_series + 1);
	g_autofree guint *order = g_new(guint, n_series > 0 ? series[0].n + 1 : 1);

	for (guint k = 0; k < n_series; k++)
		tests[k] = (CadChangeTest){CAD_NAN, CAD_NAN};
	if (n_series == 0 || series[0].n / 2 < min_segment)
		return;
	fill_order(order, series[0].n);
	for (guint k = 0; k < n_series; k++) {
		trials[k] = trial_new(&series[k], min_segment);
		trials[k].observed = find_largest(&trials[k], order);
	}
	find_correlations(trials, n_series, seed);
	for (guint step = 0; step < N_STEPS; step++)
		count_reached(trials, n_series, step, n_deals, seed);
	for (guint k = 0; k < n_series; k++) {
		tests[k] = conclude(&trials[k]);
		trial_clear(&trials[k]);
	}
}
