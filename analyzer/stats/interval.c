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

/* An end of Clopper and Pearson's interval as odds, t/(1-t): 1-t is found as a quantile of its own,
 * since it loses its digits where t is near 1. */
static double
beta_odds(double p, double a, double b)
{
	return qbeta(p, a, b, TRUE, FALSE) / qbeta(p, b, a, FALSE, FALSE);
}

CadInterval
cad_interval_rate_ratio(guint64 count_a, guint64 size_a, guint64 count_b, guint64 size_b,
			double confidence)
{
	double tail = (1 - confidence) / 2;
	double a = (double)count_a, b = (double)count_b;
	double scale = (double)size_b / (double)size_a;

	if (size_a == 0 || size_b == 0 || (count_a == 0 && count_b == 0))
		return undefined;
	return (CadInterval){
		.lo = count_a == 0 ? 0 : scale * beta_odds(tail, a, b + 1),
		.hi = count_b == 0 ? HUGE_VAL : scale * beta_odds(1 - tail, a + 1, b),
	};
}

/* Added to the count of each replicate, so that leaving out the one document that has all the
 * matches leaves a logarithm. */
#define REPLICATE_COUNT 0.5

/* The rate without one document of @count and @size. */
typedef double (*Replicate)(guint64 count, guint64 size);

static double
log_replicate(guint64 count, guint64 size)
{
	return log(((double)count + REPLICATE_COUNT) / (double)size);
}

static double
plain_replicate(guint64 count, guint64 size)
{
	return (double)count / (double)size;
}

/* Variance of the estimate; NAN where a replicate has no size left. Two passes, since the
 * replicates of many documents differ by little. */
static double
jackknife_variance(const CadSample *sample, Replicate replicate)
{
	guint64 sum_counts = cad_sample_sum_counts(sample);
	guint64 sum_sizes = cad_sample_sum_sizes(sample);
	g_autofree double *replicates = g_new(double, sample->n);
	double k = sample->n;
	double mean = 0;
	double sum_squares = 0;

	for (guint i = 0; i < sample->n; i++) {
		if (sample->sizes[i] == sum_sizes)
			return CAD_NAN;
		replicates[i] =
			replicate(sum_counts - sample->counts[i], sum_sizes - sample->sizes[i]);
		mean += replicates[i] / k;
	}
	for (guint i = 0; i < sample->n; i++)
		sum_squares += (replicates[i] - mean) * (replicates[i] - mean);
	return (k - 1) / k * sum_squares;
}

static CadInterval
log_interval(double estimate, double se_log, double df, double confidence)
{
	double reach = cad_interval_t(confidence, df) * se_log;

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
	variance = jackknife_variance(sample, log_replicate);
	if (isnan(variance))
		return FALSE;
	result->se_log = sqrt(variance);
	result->df = sample->n - 1.0;
	result->interval = log_interval(result->rate, result->se_log, result->df, confidence);
	return TRUE;
}

double
cad_jackknife_rate_error(const CadSample *sample)
{
	return sample->n < 2 ? CAD_NAN : sqrt(jackknife_variance(sample, plain_replicate));
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

	*result = (CadRatio){CAD_NAN, CAD_NAN, CAD_NAN, undefined, CAD_NAN, CAD_NAN};
	if (of_a.rate > 0 && of_b.rate > 0)
		result->ratio = of_a.rate / of_b.rate;
	if (!has_a || !has_b || !(variance > 0))
		return FALSE;
	result->se_log = sqrt(variance);
	result->df = variance * variance /
		     (variance_a * variance_a / of_a.df + variance_b * variance_b / of_b.df);
	result->interval = log_interval(result->ratio, result->se_log, result->df, confidence);
	result->t = log(result->ratio) / result->se_log;
	result->p = 2 * pt(-fabs(result->t), result->df, TRUE, FALSE);
	return TRUE;
}

double
cad_interval_t(double confidence, double df)
{
	return qt((1 - confidence) / 2, df, FALSE, FALSE);
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

CadInterval
cad_interval_score(double share, double size, double confidence)
{
	const double z = qnorm((1 - confidence) / 2, 0, 1, FALSE, FALSE);
	const double middle = (share + z * z / (2 * size)) / (1 + z * z / size);
	const double reach = z / (1 + z * z / size) *
			     sqrt(share * (1 - share) / size + z * z / (4 * size * size));

	if (!(size > 0))
		return (CadInterval){CAD_NAN, CAD_NAN};
	return (CadInterval){MAX(0, middle - reach), MIN(1, middle + reach)};
}
