/* Rank tests: do one outlet's documents tend to have higher rates than another's? */
#pragma once

#include "stats/sample.h"

/**
 * CadRankSum:
 * @u: pairs of documents whose rate is higher in a, ties counted half
 * @z: @u less its mean over its standard deviation, that corrected for ties
 * @p: two-sided p-value of @z
 * @p_corrected: the same with a continuity correction of one half
 * @superiority: probability that a document of a has the higher rate, ties counted half
 * @rank_biserial: 2 * @superiority - 1
 *
 * NAN where not defined: all without documents on both sides; @z and the p-values when every rate
 * is the same.
 */
typedef struct {
	double u;
	double z;
	double p;
	double p_corrected;
	double superiority;
	double rank_biserial;
} CadRankSum;

/**
 * cad_rank_sum:
 * @a: documents of one outlet
 * @b: documents of another
 *
 * Rank sum test of Wilcoxon, Mann and Whitney on the documents' rates, by the normal distribution.
 * Documents without a size have no rate and are passed over. Rates are compared as fractions, so
 * that equal ones always tie. With k documents, k_a and k_b of them on each side, and tied groups
 * of t documents, U has mean k_a k_b / 2 and variance
 * k_a k_b / 12 * (k + 1 - sum (t^3 - t) / (k (k - 1))).
 *
 * Source: Mann & Whitney 1947, Annals of Mathematical Statistics 18; Lehmann 1975, Nonparametrics.
 * Oracle: tests/reference/wilcoxon.tsv
 *
 * Returns: the test.
 */
CadRankSum cad_rank_sum(const CadSample *a, const CadSample *b);

/**
 * CadKruskal:
 * @h: the statistic, corrected for ties
 * @df: groups with documents, less one
 * @p: upper tail of chi-square
 */
typedef struct {
	double h;
	guint df;
	double p;
} CadKruskal;

/**
 * cad_kruskal:
 * @samples: (array length=n_samples): each outlet's documents
 * @n_samples: how many
 *
 * The rank test of Kruskal and Wallis on the documents' rates, as for cad_rank_sum(), for any
 * number of outlets; those without documents are passed over. NAN when fewer than two are left or
 * every rate is the same.
 *
 * Source: Kruskal & Wallis 1952, JASA 47.
 * Oracle: tests/reference/kruskal.tsv
 *
 * Returns: the test.
 */
CadKruskal cad_kruskal(const CadSample *samples, guint n_samples);
