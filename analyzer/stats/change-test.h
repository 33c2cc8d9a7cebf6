/* Change test: whether a series steps more than weeks that hang together would by chance. */
#pragma once

#include "stats/series.h"

/**
 * CadChangeTest:
 * @correlation: of neighbouring weeks about the step, 0 to 0.9, in twentieths
 * @p: how often weeks that hang together as much, but step nowhere, step as much; NAN where there
 *   is no place to look at
 */
typedef struct {
	double correlation;
	double p;
} CadChangeTest;

/**
 * cad_change_test_all:
 * @series: (array length=n_series): all of equally many weeks
 * @n_series: how many
 * @min_segment: weeks on each side of a change, at least; above 0
 * @n_deals: how often weeks are dealt out
 * @seed: of the generator, see CadRandom
 * @tests: (out) (array length=n_series): of each series
 *
 * Shuffled weeks (cad_change_point_test()) forget that topics last, and almost any series of such
 * weeks steps more than its shuffles. Here weeks are dealt out by the ranks of a made-up series
 * that follows itself from week to week with correlation rho: the week of the lowest rate goes
 * where that series is lowest, and so on. Each deal has all the weeks as they are, their matches
 * and tokens, and neighbours as alike as rho makes them; with rho 0 it is a shuffle.
 *
 * rho is found by the same means: of the series the correlation of neighbouring Pearson residuals
 * is taken about its own best step; rho is that with which deals show as much about theirs, in the
 * mean of some hundred. So it is not lowered by the step that is always found.
 *
 * What is compared is the largest G(k) = S(k)^2 / V(k), where S(k) is the sum of matches less
 * expected ones in the first k weeks, and V(k) the sum of the squares of such sums within either
 * side, each with its own rate: weeks that wander on either side have a large V. Dealing ends after
 * 500 deals that step as much; p = (b+1)/(m+1), b of m deals reaching the observed G, or b/m where
 * it ended early. What is found for one series does not depend on the others.
 *
 * Cost: @n_deals times the weeks, for series whose p is above 0.2 a quarter of it.
 *
 * Source: Shao & Zhang 2010, JASA 105 (G); Besag & Clifford 1991, Biometrika 78 (when to end);
 * Phipson & Smyth 2010, SAGMB 9 (p is never 0).
 */
void cad_change_test_all(const CadSeries *series, guint n_series, guint min_segment, guint n_deals,
			 guint64 seed, CadChangeTest *tests);
