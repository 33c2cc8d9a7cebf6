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
