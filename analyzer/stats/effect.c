#include "config.h"

#include <math.h>

#define MATHLIB_STANDALONE 1
#include <Rmath.h>

#include "base/number.h"
#include "stats/effect.h"

/* A variance of logarithms as small as this is what rounding left of none. */
#define NO_VARIANCE 1e-24

static gboolean
measure_cell(const CadSample *sample, double confidence, CadJackknife *cell)
{
	return sample->n >= CAD_EFFECT_MIN_DOCUMENTS &&
	       cad_jackknife_rate(sample, confidence, cell);
}

/* Degrees of freedom of a sum of variances, each with its own. */
static double
satterthwaite(const CadJackknife *cells, guint n, double variance)
{
	double sum = 0;

	for (guint i = 0; i < n; i++) {
		double part = cells[i].se_log * cells[i].se_log;

		sum += part * part / cells[i].df;
	}
	return variance * variance / sum;
}

gboolean
cad_effect_of_event(const CadEffectCells *cells, double confidence, CadEffect *effect)
{
	const CadSample *samples[] = {&cells->after, &cells->before, &cells->reference_after,
				      &cells->reference_before};
	const double signs[] = {1, -1, -1, 1};
	CadJackknife measured[G_N_ELEMENTS(samples)];
	double sum = 0, variance = 0, reach;

	*effect = (CadEffect){CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN, {CAD_NAN, CAD_NAN},
			      CAD_NAN, CAD_NAN};
	for (guint i = 0; i < G_N_ELEMENTS(samples); i++) {
		if (!measure_cell(samples[i], confidence, &measured[i]))
			return FALSE;
		sum += signs[i] * log(measured[i].rate);
		variance += measured[i].se_log * measured[i].se_log;
	}
	if (!(variance > NO_VARIANCE))
		return FALSE;
	effect->log_ratio = sum;
	effect->ratio = exp(sum);
	effect->se_log = sqrt(variance);
	effect->df = satterthwaite(measured, G_N_ELEMENTS(samples), variance);
	reach = qt((1 - confidence) / 2, effect->df, FALSE, FALSE) * effect->se_log;
	effect->interval = (CadInterval){exp(sum - reach), exp(sum + reach)};
	effect->t = sum / effect->se_log;
	effect->p = MIN(1, 2 * pt(-fabs(effect->t), effect->df, TRUE, FALSE));
	return TRUE;
}
