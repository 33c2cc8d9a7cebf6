/* Alpha: how far coders agree beyond chance, whatever their number, codes missing or not. */
#pragma once

#include "stats/coding.h"
#include "stats/interval.h"

/**
 * CadAlphaLevel:
 * @CAD_ALPHA_NOMINAL: codes are names: two are alike or not
 * @CAD_ALPHA_ORDINAL: codes are ranks
 * @CAD_ALPHA_INTERVAL: differences of codes count
 * @CAD_ALPHA_RATIO: differences count in proportion to the codes, which are at least 0
 */
typedef enum {
	CAD_ALPHA_NOMINAL,
	CAD_ALPHA_ORDINAL,
	CAD_ALPHA_INTERVAL,
	CAD_ALPHA_RATIO,
} CadAlphaLevel;

#define CAD_N_ALPHA_LEVELS 4

/**
 * cad_alpha:
 * @coding: the coding
 * @level: what the codes are
 *
 * Krippendorff's alpha, 1 - D_o/D_e. Units with fewer than two codes drop out; of the others,
 * with m_u codes in unit u, n_c codes c in all and n codes together:
 *   D_o = 1/n sum over u of 1/(m_u - 1) sum over its ordered pairs of d(c, k),
 *   D_e = 1/(n(n-1)) sum over c and k of n_c n_k d(c, k).
 * The squared difference d is 1 for different names; (sum from c to k of n_g, less
 * (n_c + n_k)/2)^2 for ranks; (c - k)^2; ((c - k)/(c + k))^2. Cost: codes, and for ratios the
 * square of the number of different ones.
 *
 * Source: Krippendorff 2004, Content Analysis, chapter 11.
 * Oracle: tests/reference/agreement.tsv
 *
 * Returns: alpha, at most 1; NAN when no unit has two codes, when all codes are the same, and of
 *   ratios when a code is below 0.
 */
double cad_alpha(const CadCoding *coding, CadAlphaLevel level);

/**
 * CadAlphaBootstrap:
 * @interval: percentile interval; NAN without a usable resample
 * @se: standard deviation of the resamples; NAN with fewer than two
 * @n_usable: resamples in which alpha is defined
 */
typedef struct {
	CadInterval interval;
	double se;
	guint n_usable;
} CadAlphaBootstrap;

/** cad_alpha_summarize: @values: (array length=n): of the resamples in which a figure is defined;
 * they are sorted. Returns: what they say. */
CadAlphaBootstrap cad_alpha_summarize(double *values, guint n, double confidence);

/**
 * cad_alpha_bootstrap:
 * @coding: the coding
 * @level: what the codes are
 * @confidence: 0 to 1
 * @n_resamples: how many
 * @seed: of the generator, see CadRandom
 *
 * Units are drawn with replacement, with all their codes, as many as there are; percentiles by
 * linear interpolation between order statistics. Cost: @n_resamples times that of cad_alpha().
 *
 * Source: Zapf et al. 2016, BMC Medical Research Methodology 16.
 * Oracle: tests/reference/agreement_bootstrap.tsv
 *
 * Returns: what the resamples say.
 */
CadAlphaBootstrap cad_alpha_bootstrap(const CadCoding *coding, CadAlphaLevel level,
				      double confidence, guint n_resamples, guint64 seed);
