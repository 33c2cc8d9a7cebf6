#include "config.h"

#include <math.h>

#define MATHLIB_STANDALONE 1
#include <Rmath.h>

#include "base/number.h"
#include "stats/rate.h"

static const CadInterval undefined = {CAD_NAN, CAD_NAN};

static CadInterval
log_interval(double estimate, double reach)
{
	return (CadInterval){estimate * exp(-reach), estimate * exp(reach)};
}

/* Sets what hangs on how the documents differ; there are two or more, with a size. */
static void
measure_spread(CadRate *rate, const CadSample *sample, double confidence)
{
	double k = sample->n;
	double t = qt((1 - confidence) / 2, k - 1, FALSE, FALSE);
	double sum_squares = 0, pearson = 0;

	for (guint i = 0; i < sample->n; i++) {
		double expected = rate->rate * sample->sizes[i];
		double residual = sample->counts[i] - expected;

		sum_squares += residual * residual;
		if (sample->sizes[i] > 0 || sample->counts[i] > 0)
			pearson += residual * residual / expected;
	}
	rate->se = sqrt(k / (k - 1) * sum_squares) / (double)rate->size;
	rate->linear = (CadInterval){rate->rate - t * rate->se, rate->rate + t * rate->se};
	if (rate->count == 0)
		return;
	rate->phi = pearson / (k - 1);
	rate->logarithmic = log_interval(rate->rate, t * rate->se / rate->rate);
	rate->quasi = log_interval(rate->rate, t * sqrt(rate->phi / (double)rate->count));
}

CadRate
cad_rate(const CadSample *sample, double confidence)
{
	CadRate rate = {
		.n_documents = sample->n,
		.count = cad_sample_sum_counts(sample),
		.size = cad_sample_sum_sizes(sample),
		.rate = CAD_NAN,
		.phi = CAD_NAN,
		.se = CAD_NAN,
		.linear = undefined,
		.logarithmic = undefined,
		.quasi = undefined,
	};

	for (guint i = 0; i < sample->n; i++)
		rate.n_with_match += sample->counts[i] > 0;
	rate.garwood = cad_interval_garwood(rate.count, rate.size, confidence);
	if (rate.size == 0)
		return rate;
	rate.rate = (double)rate.count / (double)rate.size;
	if (sample->n >= 2)
		measure_spread(&rate, sample, confidence);
	return rate;
}
