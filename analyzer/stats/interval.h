/* Intervals: of a rate, of the ratio of two rates, of shares and of a proportion. */
#pragma once

#include "stats/sample.h"

/** CadInterval: two ends; both NAN when the interval is not defined. */
typedef struct {
	double lo;
	double hi;
} CadInterval;

/**
 * cad_interval_garwood:
 * @count: events, such as matches
 * @size: what they are counted out of, such as tokens
 * @confidence: 0 to 1, such as 0.95
 *
 * Exact interval of a Poisson rate. It takes words as independent, which they are not, and so is
 * too narrow for words of documents. At count 0 the lower end is 0; size 0 gives NAN.
 *
 * Source: Garwood 1936, Biometrika 28: chi2(a/2, 2x)/2 and chi2(1-a/2, 2x+2)/2, over the size.
 * Oracle: tests/reference/poisson_ci.tsv
 *
 * Returns: the interval, events per unit of @size.
 */
CadInterval cad_interval_garwood(guint64 count, guint64 size, double confidence);

/**
 * cad_interval_rate_ratio:
 * @count_a: events of one side
 * @size_a: what they are counted out of
 * @count_b: events of the other side
 * @size_b: what they are counted out of
 * @confidence: 0 to 1
 *
 * Exact interval of the ratio of two Poisson rates, a over b, given the sum of the counts:
 * size_b/size_a * t/(1-t), t being the ends of Clopper and Pearson's interval of @count_a among
 * both counts. Like Garwood's it takes words as independent, and so is too narrow. A @count_a of 0
 * gives a lower end of 0, a @count_b of 0 an infinite upper end; no count or no size NAN.
 *
 * Source: Clopper & Pearson 1934, Biometrika 26; Przyborowski & Wilenski 1940, Biometrika 31.
 * Oracle: tests/reference/rate_ratios.tsv
 *
 * Returns: the interval.
 */
CadInterval cad_interval_rate_ratio(guint64 count_a, guint64 size_a, guint64 count_b,
				    guint64 size_b, double confidence);

/**
 * CadJackknife:
 * @rate: matches per unit of size, all documents pooled
 * @se_log: standard error of the logarithm of the rate
 * @df: degrees of freedom, documents less one
 * @interval: of the rate
 */
typedef struct {
	double rate;
	double se_log;
	double df;
	CadInterval interval;
} CadJackknife;

/**
 * cad_jackknife_rate:
 * @sample: documents
 * @confidence: 0 to 1
 * @result: (out): the estimate; its members are NAN where not defined
 *
 * Delete-one-document jackknife on the log scale. Y and N are the sums of the counts y_i and of
 * the sizes n_i of k documents:
 *   t_i = ln((Y - y_i + 0.5) / (N - n_i)),  v = (k-1)/k * sum (t_i - mean t)^2,
 *   interval = Y/N * exp(+- t(k-1) * sqrt v).
 * Not defined for fewer than two documents, for no match at all, and when one document holds the
 * whole size. Whether so few documents are enough is for the caller to say: below five the
 * interval is not to be trusted.
 *
 * Source: Tukey 1958; Cochran 1977, chapter 6 (ratio estimators).
 * Oracle: tests/reference/jackknife_rates.tsv
 *
 * Returns: whether the interval is defined.
 */
gboolean cad_jackknife_rate(const CadSample *sample, double confidence, CadJackknife *result);

/**
 * cad_jackknife_rate_error:
 * @sample: documents
 *
 * Delete-one-document jackknife of the rate itself, not of its logarithm, and without the 0.5:
 * sqrt((k-1)/k * sum (r_i - mean r)^2), r_i the rate without document i. It is 0 without a match.
 *
 * Source: Quenouille 1956, Biometrika 43; Tukey 1958.
 * Oracle: column jack_se_ratio_c0_survey_jk1 of tests/reference/jackknife_rates.tsv
 *
 * Returns: the standard error of the rate; NAN for fewer than two documents, and when one document
 * holds the whole size.
 */
double cad_jackknife_rate_error(const CadSample *sample);

/**
 * CadRatio:
 * @ratio: rate of a over rate of b; NAN when either is 0
 * @se_log: standard error of its natural logarithm
 * @df: Welch-Satterthwaite degrees of freedom
 * @interval: of the ratio
 * @t: the logarithm of the ratio over its standard error
 * @p: two-sided p-value of @t with @df
 */
typedef struct {
	double ratio;
	double se_log;
	double df;
	CadInterval interval;
	double t;
	double p;
} CadRatio;

/**
 * cad_jackknife_ratio:
 * @a: documents of one outlet
 * @b: documents of another
 * @confidence: 0 to 1
 * @result: (out): the estimate; its members are NAN where not defined
 *
 * Ratio of two rates: ln ratio +- t(df) * sqrt(v_a + v_b), with each outlet's v as for
 * cad_jackknife_rate() and df = (v_a + v_b)^2 / (v_a^2/(k_a-1) + v_b^2/(k_b-1)). Not defined where
 * either outlet's interval is not, nor when both variances are 0.
 *
 * Source: Welch 1947, Biometrika 34.
 * Oracle: tests/reference/jackknife_ratios.tsv
 *
 * Returns: whether the interval is defined.
 */
gboolean
cad_jackknife_ratio(const CadSample *a, const CadSample *b, double confidence, CadRatio *result);

/** cad_interval_t: @confidence: 0 to 1; @df: degrees of freedom, above 0. Returns: how many
 * standard errors an interval by Student's t reaches to each side. */
double cad_interval_t(double confidence, double df);

/**
 * cad_interval_goodman:
 * @count: mentions under one name
 * @total: mentions under any name; @count is at most this
 * @n_names: number of names; at least 1
 * @confidence: 0 to 1, of all names' intervals together
 *
 * One of the simultaneous intervals of multinomial shares, in closed form, with
 * A = chi2(1 - (1 - confidence)/n_names, 1). A total of 0 gives NAN.
 *
 * Source: Goodman 1965, Technometrics 7, equation 6.
 * Oracle: tests/reference/naming_shares.tsv
 *
 * Returns: the interval, within 0 and 1.
 */
CadInterval cad_interval_goodman(guint64 count, guint64 total, guint n_names, double confidence);

/**
 * cad_interval_wilson:
 * @count: successes
 * @total: trials; @count is at most this
 * @confidence: 0 to 1
 *
 * Score interval of a proportion, without continuity correction. A total of 0 gives NAN.
 *
 * Source: Wilson 1927, JASA 22.
 * Oracle: tests/reference/proportions.tsv
 *
 * Returns: the interval, within 0 and 1.
 */
CadInterval cad_interval_wilson(guint64 count, guint64 total, double confidence);

/**
 * cad_interval_score:
 * @share: of successes, 0 to 1
 * @size: trials; of weighted ones the effective size (sum w)^2 / sum w^2 (Kish 1965)
 * @confidence: 0 to 1
 *
 * cad_interval_wilson() of a share that need not be a count over a count. A size of 0 gives NAN.
 *
 * Returns: the interval, within 0 and 1.
 */
CadInterval cad_interval_score(double share, double size, double confidence);
