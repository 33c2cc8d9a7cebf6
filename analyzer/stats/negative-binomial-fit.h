/* Negative binomial regression: counts that bunch in a few documents. */
#pragma once

#include "stats/log-linear.h"

/**
 * CadNegativeBinomialFit:
 * @line: the coefficients
 * @se_slope: standard error of the slope from the expected information, theta taken as known; NAN
 *   without a covariate
 * @theta: shape: variance = mean + mean^2 / theta; infinite for @is_poisson
 * @log_likelihood: of the counts
 * @is_poisson: the counts bunch no more than Poisson ones do: the likelihood still grows as theta
 *   runs away, and the fit is Poisson's
 */
typedef struct {
	CadLine line;
	double se_slope;
	double theta;
	double log_likelihood;
	gboolean is_poisson;
} CadNegativeBinomialFit;

/**
 * cad_negative_binomial_fit:
 * @data: counts
 * @fit: (out): the fit; its numbers are NAN where it is not defined
 *
 * NB2 regression with the logarithm of the sizes as offset, coefficients and theta by greatest
 * likelihood. At most some hundred looks at all counts.
 *
 * Source: Lawless 1987, Canadian Journal of Statistics 15; Venables & Ripley 2002, section 7.4.
 * Oracle: tests/reference/rate_ratios.tsv (columns nb_*), trend.tsv
 *
 * Returns: whether there is one; with @is_poisson the negative binomial itself has none.
 */
gboolean cad_negative_binomial_fit(const CadCountData *data, CadNegativeBinomialFit *fit);
