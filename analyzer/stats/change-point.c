#include "config.h"

#include <math.h>

#include "base/number.h"
#include "stats/change-point.h"
#include "stats/random.h"

/* Equal ratios may differ by so much when their sums are rounded in another order. */
#define ROUNDING 1e-9

/* l of a segment. */
static double
log_likelihood(double count, double size)
{
	return count > 0 ? count * log(count / size) : 0;
}

/* What is summed up to each week. */
typedef struct {
	double count;
	double size;
} Sum;

static Sum
sum_all(const CadSeries *series)
{
	Sum all = {0, 0};

	for (guint i = 0; i < series->n; i++) {
		all.count += (double)series->counts[i];
		all.size += (double)series->sizes[i];
	}
	return all;
}

/* The largest ratio of the weeks taken in an order, and the first place that has it. */
static double
largest_ratio(const CadSeries *series, const guint *order, guint min_segment, Sum all,
	      guint *n_before)
{
	const double none = log_likelihood(all.count, all.size);
	double largest = -HUGE_VAL;
	Sum before = {0, 0};

	for (guint i = 0; i + min_segment < series->n; i++) {
		double ratio;

		before.count += (double)series->counts[order[i]];
		before.size += (double)series->sizes[order[i]];
		if (i + 1 < min_segment)
			continue;
		ratio = 2 *
			(log_likelihood(before.count, before.size) +
			 log_likelihood(all.count - before.count, all.size - before.size) - none);
		if (ratio > largest) {
			largest = ratio;
			*n_before = i + 1;
		}
	}
	return MAX(0, largest);
}

/* The weeks' numbers, in order of time. */
static guint *
weeks_in_order(const CadSeries *series)
{
	guint *order = g_new(guint, series->n);

	for (guint i = 0; i < series->n; i++)
		order[i] = i;
	return order;
}

static double
rate_between(const CadSeries *series, guint from, guint to)
{
	double count = 0, size = 0;

	for (guint i = from; i < to; i++) {
		count += (double)series->counts[i];
		size += (double)series->sizes[i];
	}
	return count / size;
}

static double
dispersion_of_neighbours(const CadSeries *series)
{
	double sum = 0;
	guint n = 0;

	for (guint i = 1; i < series->n; i++) {
		double size = (double)series->sizes[i], last_size = (double)series->sizes[i - 1];
		double step = (double)series->counts[i] / size -
			      (double)series->counts[i - 1] / last_size;
		double pooled = rate_between(series, i - 1, i + 1);

		if (pooled <= 0)
			continue;
		sum += step * step / (pooled * (1 / size + 1 / last_size));
		n++;
	}
	return n > 0 ? sum / n : CAD_NAN;
}

static double
largest_running_sum(const CadSeries *series, Sum all)
{
	const double rate = all.count / all.size;
	double sum = 0, largest = 0;

	if (!(rate > 0))
		return CAD_NAN;
	for (guint i = 0; i < series->n; i++) {
		double expected = rate * (double)series->sizes[i];

		sum += ((double)series->counts[i] - expected) / sqrt(expected);
		largest = MAX(largest, fabs(sum));
	}
	return largest / sqrt(series->n);
}

gboolean
cad_change_point(const CadSeries *series, guint min_segment, CadChangePoint *point)
{
	g_autofree guint *order = weeks_in_order(series);
	const Sum all = sum_all(series);

	*point = (CadChangePoint){0, CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN};
	if (series->n / 2 < min_segment)
		return FALSE;
	point->likelihood_ratio = largest_ratio(series, order, min_segment, all, &point->n_before);
	point->rate_before = rate_between(series, 0, point->n_before);
	point->rate_after = rate_between(series, point->n_before, series->n);
	point->phi = dispersion_of_neighbours(series);
	point->ratio_over_phi =
		isnan(point->phi) ? CAD_NAN : point->likelihood_ratio / MAX(1, point->phi);
	point->cusum = largest_running_sum(series, all);
	return TRUE;
}

/* A series being tested, its weeks as they are added up. */
typedef struct {
	Sum *weeks;
	Sum all;
	double none; /* l of all of it */
	double threshold;
	guint n_reached;
} Trial;

/* Whether some ratio of the weeks in an order is at least the threshold, above 0. Most places are
 * ruled out without a logarithm: twice the divergence is at most Pearson's X2 = (Y1 N - Y N1)^2 /
 * (Y N1 N2). */
static gboolean
reaches(const Trial *trial, const guint *order, guint n, guint min_segment)
{
	const Sum all = trial->all;
	Sum before = {0, 0};

	for (guint i = 0; i + min_segment < n; i++) {
		Sum after;
		double gap;

		before.count += trial->weeks[order[i]].count;
		before.size += trial->weeks[order[i]].size;
		after = (Sum){all.count - before.count, all.size - before.size};
		gap = before.count * all.size - all.count * before.size;
		if (i + 1 >= min_segment &&
		    2 * gap * gap >= trial->threshold * all.count * before.size * after.size &&
		    2 * (log_likelihood(before.count, before.size) +
			 log_likelihood(after.count, after.size) - trial->none) >=
			    trial->threshold)
			return TRUE;
	}
	return FALSE;
}

static Trial
trial_new(const CadSeries *series, guint min_segment)
{
	g_autofree guint *order = weeks_in_order(series);
	Trial trial = {.weeks = g_new(Sum, series->n), .all = sum_all(series)};
	guint place;

	trial.none = log_likelihood(trial.all.count, trial.all.size);
	trial.threshold =
		largest_ratio(series, order, min_segment, trial.all, &place) * (1 - ROUNDING) -
		ROUNDING;
	for (guint i = 0; i < series->n; i++)
		trial.weeks[i] = (Sum){(double)series->counts[i], (double)series->sizes[i]};
	return trial;
}

static void
shuffle(guint *order, guint n, CadRandom *random)
{
	for (guint i = n; i > 1; i--) {
		guint j = cad_random_below(random, i);
		guint last = order[i - 1];

		order[i - 1] = order[j];
		order[j] = last;
	}
}

double
cad_change_point_test(const CadSeries *series, guint min_segment, guint n_shuffles, guint64 seed)
{
	g_autofree guint *order = weeks_in_order(series);
	Trial trial;
	CadRandom random;

	if (series->n / 2 < min_segment)
		return CAD_NAN;
	trial = trial_new(series, min_segment);
	cad_random_start(&random, seed);
	for (guint i = 0; i < n_shuffles; i++) {
		shuffle(order, series->n, &random);
		trial.n_reached +=
			trial.threshold <= 0 || reaches(&trial, order, series->n, min_segment);
	}
	g_free(trial.weeks);
	return (trial.n_reached + 1.0) / (n_shuffles + 1.0);
}

/* The last segment of the cheapest partition of the first weeks. */
typedef struct {
	double cost;
	guint start; /* weeks before it */
} Partition;

static Sum *
running_sums(const CadSeries *series)
{
	Sum *sums = g_new0(Sum, series->n + 1);

	for (guint i = 0; i < series->n; i++) {
		sums[i + 1].count = sums[i].count + (double)series->counts[i];
		sums[i + 1].size = sums[i].size + (double)series->sizes[i];
	}
	return sums;
}

static Partition
cheapest_partition(const Partition *partitions, const Sum *sums, guint end, guint min_segment,
		   double penalty)
{
	Partition best = {HUGE_VAL, 0};

	for (guint start = 0; start + min_segment <= end; start++) {
		double cost = partitions[start].cost + penalty -
			      2 * log_likelihood(sums[end].count - sums[start].count,
						 sums[end].size - sums[start].size);

		if (cost < best.cost)
			best = (Partition){cost, start};
	}
	return best;
}

GArray *
cad_change_points(const CadSeries *series, guint min_segment, double penalty, double *cost)
{
	g_autoptr(GArray) places = g_array_new(FALSE, FALSE, sizeof(guint));
	g_autofree Partition *partitions = g_new(Partition, series->n + 1);
	g_autofree Sum *sums = running_sums(series);

	*cost = CAD_NAN;
	if (series->n < min_segment)
		return g_steal_pointer(&places);
	partitions[0] = (Partition){-penalty, 0};
	for (guint end = 1; end <= series->n; end++)
		partitions[end] = cheapest_partition(partitions, sums, end, min_segment, penalty);
	*cost = partitions[series->n].cost;
	for (guint at = partitions[series->n].start; at > 0; at = partitions[at].start)
		g_array_prepend_val(places, at);
	return g_steal_pointer(&places);
}
