/* Exact ratios: whether two Poisson rates differ, given how many events there are in both together.
 */
#pragma once

#include "stats/keyness.h"

/**
 * cad_exact_ratio_p:
 * @pair: events and sizes of the two sides; counts may be above sizes
 *
 * Two-sided p-value that agrees with cad_interval_rate_ratio(): min(1, 2 min(P(X <= count_a),
 * P(X >= count_a))), X ~ Bin(count_a + count_b, size_a / (size_a + size_b)). NAN when a size is 0.
 * It takes events as independent.
 *
 * Oracle: tests/reference/keyness.tsv
 *
 * Returns: p.
 */
double cad_exact_ratio_p(const CadFrequencyPair *pair);
