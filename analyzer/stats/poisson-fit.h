/* Poisson regression: a count on a covariate, the logarithm of its size as offset. */
#pragma once

#include "stats/log-linear.h"

/**
 * CadPoissonFit:
 * @line: the coefficients
 * @se_intercept: standard error of the intercept, were the counts Poisson
 * @se_slope: the same of the slope; NAN without a covariate
 * @phi: Pearson's dispersion, X2 over the degrees of freedom; NAN where there are none
 * @df: degrees of freedom: n less the number of coefficients
 * @log_likelihood: of the counts
 *
 * The quasi-Poisson standard error is sqrt(@phi) times the Poisson one, with t of @df.
 */
typedef struct {
	CadLine line;
	double se_intercept;
	double se_slope;
	double phi;
	guint df;
	double log_likelihood;
} CadPoissonFit;

/**
 * cad_poisson_fit:
 * @data: counts
 * @fit: (out): the fit; its numbers are NAN where it is not defined
 *
 * count_i ~ Poisson(size_i * exp(intercept + slope * covariate_i)) by greatest likelihood.
 *
 * Source: McCullagh & Nelder 1989, Generalized Linear Models, chapter 6.
 * Oracle: tests/reference/rate_ratios.tsv (columns qp_*), trend.tsv
 *
 * Returns: whether there is one, see cad_log_linear_fit().
 */
gboolean cad_poisson_fit(const CadCountData *data, CadPoissonFit *fit);

/** cad_poisson_fit_residual: Returns: count @i less what the fit expects; 0 for what rounding left
 * of none. */
double cad_poisson_fit_residual(const CadPoissonFit *fit, const CadCountData *data, guint i);

/**
 * cad_poisson_fit_newey_west:
 * @fit: of @data
 * @data: counts in their order of time, with a covariate
 * @lag: how many steps apart residuals may still hang together; 0 for none, which is White's HC0
 *
 * Standard error of the slope that allows any variance, and correlation up to @lag: with
 * e_i = (y_i - mu_i)(x_i - xbar) / sum mu (x - xbar)^2, xbar the mean weighted by mu, the square
 * root of sum_i e_i^2 + 2 sum_(l=1..lag) (1 - l/(lag+1)) sum_i e_i e_(i-l). No prewhitening, no
 * correction for few documents.
 *
 * Source: White 1980, Econometrica 48; Newey & West 1987, Econometrica 55.
 * Oracle: tests/reference/rate_ratios.tsv (hc0_se_log), trend.tsv (se_newey_west_lag2)
 *
 * Returns: the standard error; NAN where @fit has no degrees of freedom, and its residuals are 0
 * whatever the error is.
 */
double cad_poisson_fit_newey_west(const CadPoissonFit *fit, const CadCountData *data, guint lag);
