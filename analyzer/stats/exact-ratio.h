/* Exact ratios: two Poisson rates compared, given how many events there are in both together. */
#pragma once

#include "stats/interval.h"
#include "stats/keyness.h"

/**
 * cad_exact_ratio:
 * @pair: events and sizes of the two sides; counts may be above sizes
 * @confidence: 0 to 1
 *
 * Interval of the ratio of a's rate to b's: (size_b / size_a) t / (1 - t), t being the
 * Clopper-Pearson ends of count_a in count_a + count_b. The lower end is 0 where count_a is, the
 * upper infinite where count_b is 0. NAN when a size is 0. It takes events as independent.
 *
 * Source: Clopper & Pearson 1934, Biometrika 26, on the count that is given the sum of both.
 * Oracle: tests/reference/keyness.tsv
 *
 * Returns: the interval.
 */
CadInterval cad_exact_ratio(const CadFrequencyPair *pair, double confidence);

/**
 * cad_exact_ratio_p:
 * @pair: as above
 *
 * Two-sided p-value that agrees with the interval: min(1, 2 min(P(X <= count_a), P(X >= count_a))),
 * X ~ Bin(count_a + count_b, size_a / (size_a + size_b)). NAN when a size is 0.
 *
 * Oracle: tests/reference/keyness.tsv
 *
 * Returns: p.
 */
double cad_exact_ratio_p(const CadFrequencyPair *pair);
