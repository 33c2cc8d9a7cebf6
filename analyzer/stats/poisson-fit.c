#include "config.h"

#include <math.h>

#define MATHLIB_STANDALONE 1
#include <Rmath.h>

#include "base/number.h"
#include "stats/poisson-fit.h"

/* A residual below this part of the mean is none: the line is not known better. */
#define ROUNDING 1e-12

static double
residual(const CadLine *line, const CadCountData *data, guint i)
{
	double mean = cad_line_mean(line, data, i);
	double gap = data->counts[i] - mean;

	return fabs(gap) > ROUNDING * mean ? gap : 0;
}

/* The covariate's mean and sum of squares about it, weighted by the means of the model. */
typedef struct {
	double sum; /* of the means */
	double centre;
	double spread;
} Leverage;

static Leverage
measure_leverage(const CadLine *line, const CadCountData *data)
{
	Leverage leverage = {0};
	double moment = 0;

	for (guint i = 0; i < data->n; i++) {
		double mean = cad_line_mean(line, data, i);

		leverage.sum += mean;
		moment += mean * (data->covariate ? data->covariate[i] : 0);
	}
	leverage.centre = moment / leverage.sum;
	for (guint i = 0; i < data->n && data->covariate; i++) {
		double x = data->covariate[i] - leverage.centre;

		leverage.spread += cad_line_mean(line, data, i) * x * x;
	}
	return leverage;
}

static void
measure_errors(CadPoissonFit *fit, const CadCountData *data)
{
	Leverage leverage = measure_leverage(&fit->line, data);
	double variance = 1 / leverage.sum;

	if (data->covariate) {
		fit->se_slope = sqrt(1 / leverage.spread);
		variance += leverage.centre * leverage.centre / leverage.spread;
	}
	fit->se_intercept = sqrt(variance);
}

gboolean
cad_poisson_fit(const CadCountData *data, CadPoissonFit *fit)
{
	guint n_coefficients = data->covariate ? 2 : 1;
	double pearson = 0;

	*fit = (CadPoissonFit){{CAD_NAN, CAD_NAN}, CAD_NAN, CAD_NAN, CAD_NAN, 0, CAD_NAN};
	if (!cad_log_linear_fit(data, 0, &fit->line))
		return FALSE;
	fit->log_likelihood = 0;
	for (guint i = 0; i < data->n; i++) {
		double mean = cad_line_mean(&fit->line, data, i);
		double gap = residual(&fit->line, data, i);

		pearson += gap * gap / mean;
		fit->log_likelihood += dpois(data->counts[i], mean, TRUE);
	}
	fit->df = data->n > n_coefficients ? data->n - n_coefficients : 0;
	if (fit->df > 0)
		fit->phi = pearson / fit->df;
	measure_errors(fit, data);
	return TRUE;
}

double
cad_poisson_fit_residual(const CadPoissonFit *fit, const CadCountData *data, guint i)
{
	return residual(&fit->line, data, i);
}

double
cad_poisson_fit_newey_west(const CadPoissonFit *fit, const CadCountData *data, guint lag)
{
	Leverage leverage = measure_leverage(&fit->line, data);
	g_autofree double *influence = g_new(double, data->n);
	double variance = 0;

	if (fit->df == 0)
		return CAD_NAN;
	for (guint i = 0; i < data->n; i++)
		influence[i] = residual(&fit->line, data, i) *
			       (data->covariate[i] - leverage.centre) / leverage.spread;
	for (guint l = 0; l <= lag && l < data->n; l++) {
		double weight = l == 0 ? 1 : 2 * (1 - l / (lag + 1.0));

		for (guint i = l; i < data->n; i++)
			variance += weight * influence[i] * influence[i - l];
	}
	return sqrt(variance);
}
