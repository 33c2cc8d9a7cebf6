#include "config.h"

#include <math.h>

#include "base/number.h"
#include "compare/cell.h"
#include "compare/weekly-parts.h"
#include "stats/trend.h"

#define TOKENS_PER_RATE 1000.0

/* The fitted rate of a week: the line goes through the sum of all counts. */
static double
fit_rate(const CadSeries *series, const double *weeks, double slope, double week)
{
	double counts = 0, sizes = 0;

	for (guint i = 0; i < series->n; i++) {
		counts += (double)series->counts[i];
		sizes += (double)series->sizes[i] * exp(slope * (weeks[i] - week));
	}
	return counts / sizes * TOKENS_PER_RATE;
}

/* Fits where the weeks are enough; with fewer no number is shown. */
static void
fit(CadrageTrend *trend, CadTested *tested, const CadCountedWeeks *counted, guint n_weeks)
{
	const CadSeries series = cad_counted_weeks_get_series(counted);
	const double *weeks = (const double *)(const void *)counted->weeks->data;
	CadTrend fitted;

	if (series.n < CADRAGE_MIN_TREND_WEEKS ||
	    !cad_trend(&series, weeks, CAD_CONFIDENCE, &fitted))
		return;
	trend->percent = fitted.percent_per_week;
	trend->lo = expm1(fitted.lasting.lo) * 100;
	trend->hi = expm1(fitted.lasting.hi) * 100;
	trend->phi = fitted.phi;
	trend->correlation = fitted.correlation;
	trend->rate_first = fit_rate(&series, weeks, fitted.slope, 0);
	trend->rate_last = fit_rate(&series, weeks, fitted.slope, n_weeks - 1);
	trend->p = fitted.p_lasting;
	tested->p = fitted.p_lasting;
	tested->facts.lo = exp(fitted.lasting.lo);
	tested->facts.hi = exp(fitted.lasting.hi);
}

static void
measure(CadrageWeekly *weekly, guint outlet, guint row, CadTested *tested)
{
	const guint place = outlet * cad_weekly_count_rows(weekly) + row;
	CadrageTrend *trend = &g_array_index(weekly->trends, CadrageTrend, place);
	g_auto(CadCountedWeeks) weeks = {0};

	*tested = (CadTested){.facts = cad_weekly_get_facts(weekly, outlet, row), .p = CAD_NAN};
	*trend = (CadrageTrend){
		.n_weeks = tested->facts.n_documents_a,
		.count = tested->facts.n_matches,
		.percent = CAD_NAN,
		.lo = CAD_NAN,
		.hi = CAD_NAN,
		.phi = CAD_NAN,
		.correlation = CAD_NAN,
		.rate_first = CAD_NAN,
		.rate_last = CAD_NAN,
		.p = CAD_NAN,
		.q = CAD_NAN,
	};
	cad_counted_weeks_init(&weeks, weekly, outlet, row);
	fit(trend, tested, &weeks, weekly->options.n_weeks);
}

void
cad_weekly_compute_trends(CadrageWeekly *weekly)
{
	const guint n_rows = cad_weekly_count_rows(weekly);
	const guint n = cad_weekly_count_outlets(weekly) * n_rows;
	g_autofree CadTested *tested = g_new0(CadTested, n + 1);
	CadrageComparisonOptions options = weekly->options.comparison;

	/* The units are weeks. */
	options.min_documents = CADRAGE_MIN_TREND_WEEKS;
	g_array_set_size(weekly->trends, n);
	for (guint i = 0; i < n; i++)
		measure(weekly, i / n_rows, i % n_rows, &tested[i]);
	weekly->family_sizes[CADRAGE_FAMILY_TRENDS] = cad_family_judge(tested, n, &options);
	for (guint i = 0; i < n; i++) {
		CadrageTrend *trend = &g_array_index(weekly->trends, CadrageTrend, i);
		const CadNeeded needed = cad_verdict_get_needed(&tested[i].facts, &options);

		trend->q = tested[i].facts.q;
		trend->verdict = tested[i].verdict;
		trend->needed_weeks = needed.documents_a;
		trend->needed_matches = needed.matches;
		trend->needed = cad_weekly_tell_needed(weekly, i / n_rows, needed.documents_a,
						       needed.matches);
	}
}
