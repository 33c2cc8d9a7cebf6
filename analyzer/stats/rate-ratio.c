#include "config.h"

#include <math.h>

#define MATHLIB_STANDALONE 1
#include <Rmath.h>

#include "base/number.h"
#include "stats/negative-binomial-fit.h"
#include "stats/poisson-fit.h"
#include "stats/rate-ratio.h"
#include "stats/rate.h"

static const CadModelRatio undefined = {CAD_NAN, CAD_NAN, {CAD_NAN, CAD_NAN}, CAD_NAN};

/* The documents of both outlets, in one array each. */
typedef struct {
	double *counts;
	double *sizes;
	double *is_a;
	guint n;
} Documents;

static void
documents_clear(Documents *documents)
{
	g_free(documents->counts);
	g_free(documents->sizes);
	g_free(documents->is_a);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Documents, documents_clear)

static void
documents_add(Documents *documents, const CadSample *sample, double is_a)
{
	for (guint i = 0; i < sample->n; i++) {
		if (sample->sizes[i] == 0)
			continue;
		documents->counts[documents->n] = sample->counts[i];
		documents->sizes[documents->n] = sample->sizes[i];
		documents->is_a[documents->n] = is_a;
		documents->n++;
	}
}

static void
documents_start(Documents *documents, const CadSample *a, const CadSample *b)
{
	guint n = a->n + b->n;

	*documents = (Documents){g_new(double, n), g_new(double, n), g_new(double, n), 0};
	documents_add(documents, a, 1);
	documents_add(documents, b, 0);
}

static CadModelRatio
model_ratio(double slope, double se, double quantile)
{
	return (CadModelRatio){
		.ratio = exp(slope),
		.se_log = se,
		.interval = {exp(slope - quantile * se), exp(slope + quantile * se)},
		.p = CAD_NAN,
	};
}

static void
compare_quasi(CadRateRatio *result, const CadCountData *data, double confidence)
{
	double tail = (1 - confidence) / 2;
	CadPoissonFit fit;
	double se;

	if (!cad_poisson_fit(data, &fit) || fit.df == 0)
		return;
	se = fit.se_slope * sqrt(fit.phi);
	result->phi = fit.phi;
	result->hc0_se_log = cad_poisson_fit_newey_west(&fit, data, 0);
	if (!(fit.phi > 0))
		return;
	result->quasi = model_ratio(fit.line.slope, se, qt(tail, fit.df, FALSE, FALSE));
	result->quasi.p = 2 * pt(-fabs(fit.line.slope / se), fit.df, TRUE, FALSE);
}

static void
compare_bunched(CadRateRatio *result, const CadCountData *data, double confidence)
{
	CadCountData pooled = *data;
	CadNegativeBinomialFit fit, common;

	if (!cad_negative_binomial_fit(data, &fit) || fit.is_poisson)
		return;
	result->is_fitted = TRUE;
	result->theta = fit.theta;
	result->log_likelihood = fit.log_likelihood;
	result->bunched = model_ratio(fit.line.slope, fit.se_slope,
				      qnorm((1 - confidence) / 2, 0, 1, FALSE, FALSE));
	result->bunched.p = 2 * pnorm(-fabs(fit.line.slope / fit.se_slope), 0, 1, TRUE, FALSE);
	pooled.covariate = NULL;
	if (cad_negative_binomial_fit(&pooled, &common))
		result->p_likelihood = pchisq(
			MAX(0, 2 * (fit.log_likelihood - common.log_likelihood)), 1, FALSE, FALSE);
}

static double
linear_error(const CadRate *a, const CadRate *b)
{
	return hypot(a->se / a->rate, b->se / b->rate);
}

CadRateRatio
cad_rate_ratio(const CadSample *a, const CadSample *b, double confidence)
{
	CadRate rate_a = cad_rate(a, confidence);
	CadRate rate_b = cad_rate(b, confidence);
	CadRateRatio result = {
		.ratio = rate_a.rate / rate_b.rate,
		.exact = cad_interval_rate_ratio(rate_a.count, rate_a.size, rate_b.count,
						 rate_b.size, confidence),
		.phi = CAD_NAN,
		.quasi = undefined,
		.hc0_se_log = CAD_NAN,
		.linear_se_log = CAD_NAN,
		.bunched = undefined,
		.theta = CAD_NAN,
		.log_likelihood = CAD_NAN,
		.p_likelihood = CAD_NAN,
	};
	g_auto(Documents) documents = {0};
	CadCountData data;

	if (rate_a.count == 0 || rate_b.count == 0)
		return result;
	documents_start(&documents, a, b);
	data = (CadCountData){documents.counts, documents.sizes, documents.is_a, documents.n};
	result.linear_se_log = linear_error(&rate_a, &rate_b);
	compare_quasi(&result, &data, confidence);
	compare_bunched(&result, &data, confidence);
	return result;
}
