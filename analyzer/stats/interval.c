#include "config.h"

#include <math.h>

#define MATHLIB_STANDALONE 1
#include <Rmath.h>

#include "base/number.h"
#include "stats/interval.h"

static const CadInterval undefined = {CAD_NAN, CAD_NAN};

static double
chi2_quantile(double p, double df)
{
	return qchisq(p, df, TRUE, FALSE);
}

/* The two-sided t quantile. */
static double
t_quantile(double confidence, double df)
{
	return qt((1 - confidence) / 2, df, FALSE, FALSE);
}

CadInterval
cad_interval_garwood(guint64 count, guint64 size, double confidence)
{
	double tail = (1 - confidence) / 2;
	double x = (double)count;
	double n = (double)size;

	if (size == 0)
		return undefined;
	return (CadInterval){
		.lo = count == 0 ? 0 : chi2_quantile(tail, 2 * x) / 2 / n,
		.hi = chi2_quantile(1 - tail, 2 * x + 2) / 2 / n,
	};
}

/* Added to the count of each replicate, so that leaving out the one document that has all the
 * matches leaves a logarithm. */
#define REPLICATE_COUNT 0.5

/* The log rate without document i. */
static double
replicate(const CadSample *sample, guint i, guint64 sum_counts, guint64 sum_sizes)
{
	double count = (double)(sum_counts - sample->counts[i]) + REPLICATE_COUNT;

	return log(count / (double)(sum_sizes - sample->sizes[i]));
}

/* Variance of the log rate; NAN where a replicate has no size left. Two passes, since the
 * replicates of many documents differ by little. */
static double
jackknife_variance(const CadSample *sample, guint64 sum_counts, guint64 sum_sizes)
{
	double k = sample->n;
	double mean = 0;
	double sum_squares = 0;

	for (guint i = 0; i < sample->n; i++) {
		if (sample->sizes[i] == sum_sizes)
			return CAD_NAN;
		mean += replicate(sample, i, sum_counts, sum_sizes) / k;
	}
	for (guint i = 0; i < sample->n; i++) {
		double gap = replicate(sample, i, sum_counts, sum_sizes) - mean;

		sum_squares += gap * gap;
	}
	return (k - 1) / k * sum_squares;
}

static CadInterval
log_interval(double estimate, double se_log, double df, double confidence)
{
	double reach = t_quantile(confidence, df) * se_log;

	return (CadInterval){estimate * exp(-reach), estimate * exp(reach)};
}

gboolean
cad_jackknife_rate(const CadSample *sample, double confidence, CadJackknife *result)
{
	guint64 sum_counts = cad_sample_sum_counts(sample);
	guint64 sum_sizes = cad_sample_sum_sizes(sample);
	double variance;

	*result = (CadJackknife){CAD_NAN, CAD_NAN, CAD_NAN, undefined};
	if (sum_sizes > 0)
		result->rate = (double)sum_counts / (double)sum_sizes;
	if (sample->n < 2 || sum_counts == 0)
		return FALSE;
	variance = jackknife_variance(sample, sum_counts, sum_sizes);
	if (isnan(variance))
		return FALSE;
	result->se_log = sqrt(variance);
	result->df = sample->n - 1.0;
	result->interval = log_interval(result->rate, result->se_log, result->df, confidence);
	return TRUE;
}

gboolean
cad_jackknife_ratio(const CadSample *a, const CadSample *b, double confidence, CadRatio *result)
{
	CadJackknife of_a;
	CadJackknife of_b;
	gboolean has_a = cad_jackknife_rate(a, confidence, &of_a);
	gboolean has_b = cad_jackknife_rate(b, confidence, &of_b);
	double variance_a = of_a.se_log * of_a.se_log;
	double variance_b = of_b.se_log * of_b.se_log;
	double variance = variance_a + variance_b;

	*result = (CadRatio){CAD_NAN, CAD_NAN, CAD_NAN, undefined};
	if (of_a.rate > 0 && of_b.rate > 0)
		result->ratio = of_a.rate / of_b.rate;
	if (!has_a || !has_b || !(variance > 0))
		return FALSE;
	result->se_log = sqrt(variance);
	result->df = variance * variance /
		     (variance_a * variance_a / of_a.df + variance_b * variance_b / of_b.df);
	result->interval = log_interval(result->ratio, result->se_log, result->df, confidence);
	return TRUE;
}

CadInterval
cad_interval_goodman(guint64 count, guint64 total, guint n_names, double confidence)
{
	double x = (double)count;
	double n = (double)total;
	double a = chi2_quantile(1 - (1 - confidence) / n_names, 1);
	double reach;

	if (total == 0)
		return undefined;
	reach = sqrt(a * (a + 4 * x * (n - x) / n));
	return (CadInterval){
		.lo = count == 0 ? 0 : MAX(0, (a + 2 * x - reach) / (2 * (n + a))),
		.hi = count == total ? 1 : MIN(1, (a + 2 * x + reach) / (2 * (n + a))),
	};
}

CadInterval
cad_interval_wilson(guint64 count, guint64 total, double confidence)
{
	/* The score interval is Goodman's for one name. */
	return cad_interval_goodman(count, total, 1, confidence);
}
