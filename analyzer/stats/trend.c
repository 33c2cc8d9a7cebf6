#include "config.h"

#include <math.h>

#define MATHLIB_STANDALONE 1
#include <Rmath.h>

#include "base/number.h"
#include "stats/negative-binomial-fit.h"
#include "stats/persistence.h"
#include "stats/poisson-fit.h"
#include "stats/trend.h"

static double *
to_doubles(const guint64 *numbers, guint n)
{
	double *doubles = g_new(double, n);

	for (guint i = 0; i < n; i++)
		doubles[i] = (double)numbers[i];
	return doubles;
}

static void
set_quasi_poisson(CadTrend *trend, const CadPoissonFit *fit, double confidence)
{
	double reach;

	trend->slope = fit->line.slope;
	trend->percent_per_week = 100 * expm1(trend->slope);
	trend->se_poisson = fit->se_slope;
	trend->phi = fit->phi;
	if (fit->df == 0)
		return;
	trend->se_quasi = sqrt(fit->phi) * fit->se_slope;
	reach = qt((1 - confidence) / 2, fit->df, FALSE, FALSE) * trend->se_quasi;
	trend->interval = (CadInterval){trend->slope - reach, trend->slope + reach};
	/* Counts that lie on the line leave no error to measure the slope by. */
	if (trend->se_quasi > 0)
		trend->p = 2 * pt(-fabs(trend->slope) / trend->se_quasi, fit->df, TRUE, FALSE);
}

/* One error of the slope; the widest of all is what may be claimed. */
static void
widen(CadTrend *trend, double se, double df, double confidence)
{
	double reach;

	if (!(se > 0))
		return;
	reach = qt((1 - confidence) / 2, df, FALSE, FALSE) * se;
	trend->lasting.lo = MIN(trend->lasting.lo, trend->slope - reach);
	trend->lasting.hi = MAX(trend->lasting.hi, trend->slope + reach);
	trend->p_lasting = MAX(trend->p_lasting, 2 * pt(-fabs(trend->slope) / se, df, TRUE, FALSE));
}

static void
set_lasting(CadTrend *trend, const CadPoissonFit *fit, const CadCountData *data, double confidence)
{
	CadPersistence persistence;

	cad_persistence_measure(fit, data, &persistence);
	trend->correlation = persistence.correlation;
	trend->lasting = trend->interval;
	trend->p_lasting = trend->p;
	widen(trend, persistence.se_correlated, persistence.df_correlated, confidence);
	widen(trend, persistence.se_waves, persistence.n_waves, confidence);
}

static void
set_negative_binomial(CadTrend *trend, const CadCountData *data)
{
	CadNegativeBinomialFit fit;

	trend->is_bunched = cad_negative_binomial_fit(data, &fit) && !fit.is_poisson;
	if (!trend->is_bunched)
		return;
	trend->bunched_slope = fit.line.slope;
	trend->bunched_theta = fit.theta;
	trend->bunched_se = fit.se_slope;
}

gboolean
cad_trend(const CadSeries *series, const double *weeks, double confidence, CadTrend *trend)
{
	g_autofree double *counts = to_doubles(series->counts, series->n);
	g_autofree double *sizes = to_doubles(series->sizes, series->n);
	const CadCountData data = {counts, sizes, weeks, series->n};
	CadPoissonFit fit;

	*trend = (CadTrend){.slope = CAD_NAN,
			    .percent_per_week = CAD_NAN,
			    .se_poisson = CAD_NAN,
			    .phi = CAD_NAN,
			    .se_quasi = CAD_NAN,
			    .interval = {CAD_NAN, CAD_NAN},
			    .p = CAD_NAN,
			    .se_newey_west = CAD_NAN,
			    .correlation = CAD_NAN,
			    .lasting = {CAD_NAN, CAD_NAN},
			    .p_lasting = CAD_NAN,
			    .bunched_slope = CAD_NAN,
			    .bunched_theta = CAD_NAN,
			    .bunched_se = CAD_NAN};
	if (!cad_poisson_fit(&data, &fit))
		return FALSE;
	set_quasi_poisson(trend, &fit, confidence);
	trend->se_newey_west = cad_poisson_fit_newey_west(&fit, &data, CAD_TREND_LAG);
	set_lasting(trend, &fit, &data, confidence);
	set_negative_binomial(trend, &data);
	return TRUE;
}

/* Whether week b has a higher rate than week a (1), a lower one (-1) or the same. */
static int
compare_rates(const CadSeries *series, guint a, guint b)
{
	__int128 of_a = (__int128)series->counts[a] * series->sizes[b];
	__int128 of_b = (__int128)series->counts[b] * series->sizes[a];

	return (of_b > of_a) - (of_b < of_a);
}

CadKendall
cad_kendall(const CadSeries *series)
{
	const double n = series->n;
	double rises = 0, ties = 0, of_ties = 0, variance;

	for (guint b = 0; b < series->n; b++) {
		double n_same = 1;

		for (guint a = 0; a < series->n; a++) {
			int way = compare_rates(series, a, b);

			rises += a < b ? way : 0;
			n_same += a != b && way == 0;
		}
		/* Each of the t of a tied group brings its part. */
		ties += (n_same - 1) / 2;
		of_ties += (n_same - 1) * (2 * n_same + 5);
	}
	variance = (n * (n - 1) * (2 * n + 5) - of_ties) / 18;
	if (series->n < 2 || ties >= n * (n - 1) / 2)
		return (CadKendall){CAD_NAN, CAD_NAN};
	return (CadKendall){
		.tau_b = rises / sqrt(n * (n - 1) / 2 * (n * (n - 1) / 2 - ties)),
		.p = 2 * pnorm(-fabs(rises) / sqrt(variance), 0, 1, TRUE, FALSE),
	};
}
