/* Weekly series: trend, change points, week on week. */
#include "config.h"

#include <math.h>

#include "base/number.h"
#include "calculator/statistics.h"
#include "calculator/week-table.h"
#include "stats/change-point.h"
#include "stats/exact-ratio.h"
#include "stats/interval.h"
#include "stats/trend.h"

/* Adds the rows of one series. */
typedef void (*ComputeSeries)(const CadWeekSeries *weeks, const CadrageStatisticOptions *options,
			      CadOutcome *outcome);

/* What stands for a week that there is not. */
#define NO_WEEK "NA"

static void
compute_series(CadFrame *frame, gboolean keep_empty, ComputeSeries compute,
	       const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	g_autoptr(GPtrArray) all = cad_week_table_read(frame);

	for (guint i = 0; all && i < all->len; i++) {
		CadWeekSeries *weeks = g_ptr_array_index(all, i);

		if (!keep_empty)
			cad_week_series_drop_empty(weeks);
		compute(weeks, options, outcome);
	}
}

/* Trend. */

static const CadrageField trend_fields[] = {
	CAD_KEY("series"),
	CAD_COUNT("weeks"),
	CAD_COUNT("count"),
	CAD_COUNT("tokens"),
	CAD_FIGURE("slope"),
	CAD_FIGURE("pct_per_week"),
	CAD_FIGURE("se_poisson"),
	CAD_FIGURE("phi"),
	CAD_FIGURE("se_quasi"),
	CAD_FIGURE("slope_lo_quasi_t"),
	CAD_FIGURE("slope_hi_quasi_t"),
	CAD_FIGURE("p_quasi"),
	CAD_FIGURE("nb_slope"),
	CAD_FIGURE("nb_theta"),
	CAD_FIGURE("nb_se"),
	CAD_COUNT("nb_ok"),
	CAD_FIGURE("se_newey_west_lag2"),
	CAD_FIGURE("kendall_tau_b"),
	CAD_FIGURE("kendall_p"),
};

static guint64
sum(const guint64 *numbers, guint n)
{
	guint64 total = 0;

	for (guint i = 0; i < n; i++)
		total += numbers[i];
	return total;
}

static void
compute_trend_of(const CadWeekSeries *weeks, const CadrageStatisticOptions *options,
		 CadOutcome *outcome)
{
	const CadSeries series = cad_week_series_get_series(weeks);
	const CadKendall kendall = cad_kendall(&series);
	CadTrend trend;

	(void)cad_trend(&series, weeks->places, options->confidence, &trend);
	const CadrageValue row[] = {
		{.text = weeks->name},
		{.integer = weeks->n},
		{.integer = (gint64)sum(weeks->counts, weeks->n)},
		{.integer = (gint64)sum(weeks->sizes, weeks->n)},
		{.number = trend.slope},
		{.number = trend.percent_per_week},
		{.number = trend.se_poisson},
		{.number = trend.phi},
		{.number = trend.se_quasi},
		{.number = trend.interval.lo},
		{.number = trend.interval.hi},
		{.number = trend.p},
		{.number = trend.bunched_slope},
		{.number = trend.bunched_theta},
		{.number = trend.bunched_se},
		{.integer = trend.is_bunched},
		{.number = trend.se_newey_west},
		{.number = kendall.tau_b},
		{.number = kendall.p},
	};

	cad_outcome_add(outcome, row);
}

static void
compute_trend(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	compute_series(frame, FALSE, compute_trend_of, options, outcome);
}

const CadStatistic cad_statistic_trend = {
	{"trend", "how a weekly rate rises or falls: quasi-Poisson slope, Kendall's tau-b",
	 CAD_WEEK_TABLE_NEEDS},
	trend_fields,
	G_N_ELEMENTS(trend_fields),
	compute_trend,
};

/* One change. */

/* As many as the column's name says. */
#define N_SHUFFLES 100000

static const CadrageField change_point_fields[] = {
	CAD_KEY("series"),
	CAD_COUNT("minseg"),
	CAD_KEY("last_week_before_change"),
	CAD_FIGURE("max_lr"),
	CAD_FIGURE("rate_before_per_1000"),
	CAD_FIGURE("rate_after_per_1000"),
	CAD_FIGURE("p_permute_weeks_mc100000"),
	CAD_FIGURE("phi_successive_difference"),
	CAD_FIGURE("max_lr_over_phi"),
	CAD_FIGURE("cusum_pearson"),
};

static void
compute_change_point_of(const CadWeekSeries *weeks, const CadrageStatisticOptions *options,
			CadOutcome *outcome)
{
	const CadSeries series = cad_week_series_get_series(weeks);
	CadChangePoint point;
	const gboolean is_found = cad_change_point(&series, CAD_MIN_SEGMENT, &point);
	const CadrageValue row[] = {
		{.text = weeks->name},
		{.integer = CAD_MIN_SEGMENT},
		{.text = is_found ? weeks->labels[point.n_before - 1] : NO_WEEK},
		{.number = point.likelihood_ratio},
		{.number = point.rate_before * 1000},
		{.number = point.rate_after * 1000},
		{.number = cad_change_point_test(&series, CAD_MIN_SEGMENT, N_SHUFFLES,
						 options->seed)},
		{.number = point.phi},
		{.number = point.ratio_over_phi},
		{.number = point.cusum},
	};

	cad_outcome_add(outcome, row);
}

static void
compute_change_point(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	compute_series(frame, FALSE, compute_change_point_of, options, outcome);
}

const CadStatistic cad_statistic_changepoint = {
	{"changepoint", "where a weekly rate steps most, tested by shuffling the weeks",
	 CAD_WEEK_TABLE_NEEDS},
	change_point_fields,
	G_N_ELEMENTS(change_point_fields),
	compute_change_point,
};

/* Several changes. */

static const CadrageField partition_fields[] = {
	CAD_KEY("series"),	  CAD_FIGURE("penalty"),
	CAD_COUNT("minseg"),	  CAD_KEY("changepoints_weighted"),
	CAD_FIGURE("total_cost"),
};

static char *
join_labels(const CadWeekSeries *weeks, const GArray *places)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < places->len; i++)
		g_string_append_printf(text, "%s%s", i > 0 ? " " : "",
				       weeks->labels[g_array_index(places, guint, i) - 1]);
	return g_string_free(text, FALSE);
}

static void
compute_partition_of(const CadWeekSeries *weeks, const CadrageStatisticOptions *options,
		     CadOutcome *outcome)
{
	const CadSeries series = cad_week_series_get_series(weeks);
	const double penalty = weeks->n > 0 ? 2 * log(weeks->n) : CAD_NAN;
	double cost;
	g_autoptr(GArray) places = cad_change_points(&series, CAD_MIN_SEGMENT, penalty, &cost);
	g_autofree char *changes = join_labels(weeks, places);
	const CadrageValue row[] = {
		{.text = weeks->name},
		{.number = penalty},
		{.integer = CAD_MIN_SEGMENT},
		{.text = isnan(cost) ? NO_WEEK : changes},
		{.number = cost},
	};

	(void)options;
	cad_outcome_add(outcome, row);
}

static void
compute_partition(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	compute_series(frame, FALSE, compute_partition_of, options, outcome);
}

const CadStatistic cad_statistic_pelt = {
	{"pelt", "the weeks after which a weekly rate steps, counts taken as Poisson",
	 CAD_WEEK_TABLE_NEEDS},
	partition_fields,
	G_N_ELEMENTS(partition_fields),
	compute_partition,
};

/* Week on week. */

static const CadrageField step_fields[] = {
	CAD_KEY("series"),	  CAD_KEY("week"),	   CAD_COUNT("count"),
	CAD_COUNT("tokens"),	  CAD_KEY("prev_week"),	   CAD_COUNT("prev_count"),
	CAD_COUNT("prev_tokens"), CAD_FIGURE("rr"),	   CAD_FIGURE("exact_lo"),
	CAD_FIGURE("exact_hi"),	  CAD_FIGURE("p_central"),
};

static double
rate_ratio(const CadFrequencyPair *pair)
{
	if (pair->size_a == 0 || pair->size_b == 0 || pair->count_a + pair->count_b == 0)
		return CAD_NAN;
	if (pair->count_b == 0)
		return HUGE_VAL;
	return (double)pair->count_a / (double)pair->size_a /
	       ((double)pair->count_b / (double)pair->size_b);
}

static void
compute_steps_of(const CadWeekSeries *weeks, const CadrageStatisticOptions *options,
		 CadOutcome *outcome)
{
	for (guint i = 1; i < weeks->n; i++) {
		const CadFrequencyPair pair = {weeks->counts[i], weeks->sizes[i],
					       weeks->counts[i - 1], weeks->sizes[i - 1]};
		const CadInterval interval = cad_interval_rate_ratio(
			pair.count_a, pair.size_a, pair.count_b, pair.size_b, options->confidence);
		const double ratio = rate_ratio(&pair);
		const CadrageValue row[] = {
			{.text = weeks->name},
			{.text = weeks->labels[i]},
			{.integer = (gint64)pair.count_a},
			{.integer = (gint64)pair.size_a},
			{.text = weeks->labels[i - 1]},
			{.integer = (gint64)pair.count_b},
			{.integer = (gint64)pair.size_b},
			{.number = ratio},
			{.number = interval.lo},
			{.number = interval.hi},
			{.number = isnan(ratio) ? CAD_NAN : cad_exact_ratio_p(&pair)},
		};

		cad_outcome_add(outcome, row);
	}
}

static void
compute_steps(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	compute_series(frame, TRUE, compute_steps_of, options, outcome);
}

const CadStatistic cad_statistic_week_over_week = {
	{"week_over_week", "each week's rate against the last week before it that was counted",
	 CAD_WEEK_TABLE_NEEDS},
	step_fields,
	G_N_ELEMENTS(step_fields),
	compute_steps,
};
