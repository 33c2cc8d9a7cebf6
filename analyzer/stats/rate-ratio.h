/* Rate ratios: two outlets' rates compared, by every method that scholars quote. */
#pragma once

#include "stats/interval.h"

/**
 * CadModelRatio:
 * @ratio: rate of a over rate of b
 * @se_log: standard error of its natural logarithm
 * @interval: of the ratio
 * @p: two-sided p-value of a ratio of 1, from @se_log
 */
typedef struct {
	double ratio;
	double se_log;
	CadInterval interval;
	double p;
} CadModelRatio;

/**
 * CadRateRatio:
 * @ratio: pooled rate of a over that of b; 0 or infinite when one of them is 0, NAN when both are
 * @exact: cad_interval_rate_ratio()
 * @phi: Pearson's dispersion about both rates, n-2 degrees of freedom
 * @quasi: quasi-Poisson regression, t with n-2 degrees of freedom
 * @hc0_se_log: the same regression's sandwich standard error, any variance allowed
 * @linear_se_log: standard error of the log ratio from both rates as ratio estimates, see
 * cad_rate()
 * @is_fitted: whether the negative binomial regression has a fit
 * @bunched: negative binomial regression, normal interval, Wald's p; the error takes theta as known
 * @theta: its shape
 * @log_likelihood: its log-likelihood
 * @p_likelihood: likelihood ratio test against one rate for both with a theta of its own
 *
 * NAN where not defined. What follows @exact needs a match on both sides and three documents; the
 * negative binomial also needs counts that bunch more than Poisson ones do.
 */
typedef struct {
	double ratio;
	CadInterval exact;
	double phi;
	CadModelRatio quasi;
	double hc0_se_log;
	double linear_se_log;
	gboolean is_fitted;
	CadModelRatio bunched;
	double theta;
	double log_likelihood;
	double p_likelihood;
} CadRateRatio;

/**
 * cad_rate_ratio:
 * @a: documents of one outlet
 * @b: documents of another
 * @confidence: 0 to 1
 *
 * Regressions of the count on the outlet, the logarithm of the size as offset. Documents without a
 * size are passed over.
 *
 * Source: McCullagh & Nelder 1989; White 1980; Lawless 1987 (see poisson-fit.h,
 * negative-binomial-fit.h).
 * Oracle: tests/reference/rate_ratios.tsv
 *
 * Returns: the comparison.
 */
CadRateRatio cad_rate_ratio(const CadSample *a, const CadSample *b, double confidence);
