/* Keyness: how unlike two frequencies of one word are. */
#pragma once

#include <glib.h>

/**
 * CadFrequencyPair:
 * @count_a: occurrences in the target; at most @size_a
 * @size_a: size of the target, tokens
 * @count_b: occurrences in the reference; at most @size_b
 * @size_b: size of the reference, tokens
 */
typedef struct {
	guint64 count_a;
	guint64 size_a;
	guint64 count_b;
	guint64 size_b;
} CadFrequencyPair;

/**
 * cad_keyness_g2:
 * @pair: frequencies in the target and in the reference
 *
 * Log-likelihood ratio over the four cells (the word and the other words, on both sides):
 * 2 sum O ln(O/E), natural logarithm, 0 ln 0 = 0. Signed: negative when the target's rate is the
 * lower one. 0 when either size is 0, or for equal rates. Computed cell by cell as what each adds
 * to the sum beyond its own O - E, which is never negative, so that nothing cancels.
 *
 * It takes words as independent, which words of one article are not: good for a ranking, not for
 * a test.
 *
 * Source: Dunning 1993, Computational Linguistics 19(1); the cells after Loader 2000 (bd0).
 * Oracle: tests/reference/keyness.tsv
 *
 * Returns: signed G2, dimensionless.
 */
double cad_keyness_g2(const CadFrequencyPair *pair);

/**
 * CadKeynessTests:
 * @g2: cad_keyness_g2()
 * @g2_two_cell: the same sum over the two cells of the word alone, without a sign
 * @g2_williams: @g2 over Williams's q
 * @p: of @g2, the upper tail of chi-square with one degree of freedom; 0 below 1e-308
 * @log10_p: its decimal logarithm, however small it is
 * @chi2: Pearson's
 * @chi2_yates: with |O - E| less 0.5, or 0 where it is below that
 */
typedef struct {
	double g2;
	double g2_two_cell;
	double g2_williams;
	double p;
	double log10_p;
	double chi2;
	double chi2_yates;
} CadKeynessTests;

/**
 * cad_keyness_tests:
 * @pair: frequencies in the target and in the reference
 *
 * The tests of the four-cell table that take words as independent. q = 1 + (N/R1 + N/R2 - 1)
 * (N/n1 + N/n2 - 1) / (6 N), R1 and R2 being the occurrences of the word and of all others, n1 and
 * n2 the sizes, N their sum. All NAN where a size is 0. Where the word does not occur, or no other
 * word does, G2 is 0 and the members that divide by an expected 0 are NAN.
 *
 * Source: Dunning 1993; Rayson & Garside 2000 (two cells); Williams 1976, Biometrika 63; Yates
 * 1934. Oracle: tests/reference/keyness_exact50.tsv
 *
 * Returns: the tests.
 */
CadKeynessTests cad_keyness_tests(const CadFrequencyPair *pair);

/**
 * CadKeynessSizes:
 * @pct_diff: 100 (p1 - p2) / p2
 * @odds_ratio: (f1 / (n1 - f1)) / (f2 / (n2 - f2))
 * @rr: ratio of the rates
 * @bic: two-cell G2 less ln(n1 + n2)
 * @log_ratio_walter: log2((f1 + .5) / (n1 + .5)) - log2((f2 + .5) / (n2 + .5))
 */
typedef struct {
	double pct_diff;
	double odds_ratio;
	double rr;
	double bic;
	double log_ratio_walter;
} CadKeynessSizes;

/**
 * cad_keyness_sizes:
 * @pair: frequencies in the target and in the reference
 *
 * Measures of how large a difference is. Where the reference count is 0 @pct_diff is NAN, @rr and
 * @odds_ratio infinite; where both are, NAN. All NAN where a size is 0.
 *
 * Source: Gabrielatos & Marchi 2012 (%DIFF); Wilson 2013 (BIC); Walter 1975, Biometrika 62.
 * Oracle: tests/reference/keyness.tsv
 *
 * Returns: the sizes.
 */
CadKeynessSizes cad_keyness_sizes(const CadFrequencyPair *pair);

/**
 * cad_keyness_lrc:
 * @pair: frequencies in the target and in the reference
 * @confidence: 0 to 1; for a family of m words 1 - (1 - level) / m
 *
 * Conservative log ratio: the binary logarithm of that end of cad_interval_rate_ratio() which is
 * nearer to 1, and 0 where the interval holds 1.
 *
 * Source: Evert 2022.
 * Oracle: tests/reference/keyness.tsv
 *
 * Returns: the log ratio, bits.
 */
double cad_keyness_lrc(const CadFrequencyPair *pair, double confidence);

/**
 * cad_keyness_log_ratio:
 * @pair: frequencies in the target and in the reference
 *
 * Binary logarithm of the ratio of the two rates: 1 is twice as frequent. A count of 0 is taken
 * as 0.5. NAN when either size or both counts are 0.
 *
 * Source: Hardie 2014.
 * Oracle: tests/reference/keyness.tsv
 *
 * Returns: the log ratio, bits.
 */
double cad_keyness_log_ratio(const CadFrequencyPair *pair);
