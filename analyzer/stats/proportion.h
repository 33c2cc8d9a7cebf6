/* Proportions: intervals of a share of independent trials, by every method that scholars quote. */
#pragma once

#include "stats/interval.h"

/**
 * CadProportion:
 * @wilson: score interval
 * @wilson_corrected: score interval with continuity correction
 * @jeffreys: quantiles of Beta(x + 1/2, n - x + 1/2); 0 below at x = 0, 1 above at x = n
 * @clopper_pearson: exact
 * @agresti_coull: Wald's about the centre of the score interval, cut to 0 and 1
 */
typedef struct {
	CadInterval wilson;
	CadInterval wilson_corrected;
	CadInterval jeffreys;
	CadInterval clopper_pearson;
	CadInterval agresti_coull;
} CadProportion;

/**
 * cad_proportion:
 * @count: x, successes
 * @total: n, trials; @count is at most this
 * @confidence: 0 to 1
 *
 * A total of 0 gives NAN.
 *
 * Source: Wilson 1927; Newcombe 1998 (correction); Clopper & Pearson 1934; Brown, Cai & DasGupta
 * 2001, Statistical Science 16 (Jeffreys and Agresti-Coull).
 * Oracle: tests/reference/proportions.tsv
 *
 * Returns: the intervals, within 0 and 1.
 */
CadProportion cad_proportion(guint64 count, guint64 total, double confidence);

/**
 * cad_interval_jeffreys_rate:
 * @count: x, events
 * @size: what they are counted out of
 * @confidence: 0 to 1
 *
 * Quantiles of Gamma(x + 1/2) over the size, a Poisson rate; 0 below at x = 0. A size of 0 gives
 * NAN.
 *
 * Source: Brown, Cai & DasGupta 2003, Statistica Sinica 13.
 * Oracle: tests/reference/poisson_ci.tsv
 *
 * Returns: the interval, events per unit of @size.
 */
CadInterval cad_interval_jeffreys_rate(guint64 count, guint64 size, double confidence);
