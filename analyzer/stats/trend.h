/* Trend: how a weekly rate rises or falls over time. */
#pragma once

#include "stats/interval.h"
#include "stats/series.h"

/* Weeks apart up to which Newey and West's error allows residuals to hang together. */
#define CAD_TREND_LAG 2

/**
 * CadTrend:
 * @slope: what one week adds to the natural logarithm of the rate
 * @percent_per_week: the same as growth, 100 (exp(slope) - 1)
 * @se_poisson: standard error of @slope, were the counts Poisson
 * @phi: Pearson's dispersion about the line
 * @se_quasi: sqrt(@phi) times @se_poisson
 * @interval: of @slope, @se_quasi and t of n-2
 * @p: two-sided, of the same
 * @se_newey_west: standard error that allows any variance, and correlation of weeks up to
 *   CAD_TREND_LAG apart; too small in short series, and where what is written about lasts
 * @correlation: of neighbouring weeks about the line, see cad_persistence_measure()
 * @lasting: of @slope, weeks not taken as independent: the widest of @interval and those of the two
 *   errors of cad_persistence_measure()
 * @p_lasting: two-sided, the largest of the same three; below 1 - confidence when, and only when,
 *   @lasting leaves out 0
 * @is_bunched: whether a negative binomial regression has a fit: counts vary more than Poisson's
 * @bunched_slope: its slope; NAN without one
 * @bunched_theta: its shape, variance = mean + mean^2/theta
 * @bunched_se: standard error of @bunched_slope, theta taken as known
 */
typedef struct {
	double slope;
	double percent_per_week;
	double se_poisson;
	double phi;
	double se_quasi;
	CadInterval interval;
	double p;
	double se_newey_west;
	double correlation;
	CadInterval lasting;
	double p_lasting;
	gboolean is_bunched;
	double bunched_slope;
	double bunched_theta;
	double bunched_se;
} CadTrend;

/**
 * cad_trend:
 * @series: weeks
 * @weeks: (array): their places in time, ascending, in weeks; weeks may be missing between
 * @confidence: 0 to 1
 * @trend: (out): the trend; its members are NAN where not defined
 *
 * Quasi-Poisson regression of the counts on the week, the logarithm of the size as offset. Three
 * weeks have a slope; whether so few are enough is for the caller to say. Not defined without a
 * match, nor when all matches are in the first or all in the last week; two weeks have a slope and
 * no error.
 *
 * Source: McCullagh & Nelder 1989, Generalized Linear Models, chapter 6; Newey & West 1987.
 * Oracle: tests/reference/trend.tsv
 *
 * Returns: whether there is a slope.
 */
gboolean
cad_trend(const CadSeries *series, const double *weeks, double confidence, CadTrend *trend);

/** CadKendall: @tau_b: -1 to 1. @p: two-sided p-value. Both NAN where not defined. */
typedef struct {
	double tau_b;
	double p;
} CadKendall;

/**
 * cad_kendall:
 * @series: weeks
 *
 * Rank correlation of rate and time: S, the pairs of weeks that rise less those that fall, over
 * sqrt(n0 (n0 - ties)) with n0 = n(n-1)/2; p from the normal distribution, S having the variance
 * [n(n-1)(2n+5) - sum over tied groups of t(t-1)(2t+5)]/18. No continuity correction. It asks for
 * no straight line and no Poisson counts, but for independent weeks. Rates are compared as
 * fractions. Not defined when all rates are the same, or for fewer than two weeks. Cost: the
 * square of the weeks.
 *
 * Source: Kendall 1945, Biometrika 33.
 * Oracle: tests/reference/trend.tsv
 *
 * Returns: the correlation.
 */
CadKendall cad_kendall(const CadSeries *series);
