/* Change points: where a series of weekly rates steps from one level to another. */
#pragma once

#include "stats/series.h"

/* Weeks on each side of a change, at least. */
#define CAD_MIN_SEGMENT 3

/**
 * CadChangePoint:
 * @n_before: weeks before the change
 * @likelihood_ratio: of one change there against none; at least 0
 * @rate_before: matches per token of the weeks before
 * @rate_after: of the weeks after
 * @phi: by how much neighbouring weeks differ more than Poisson counts of equal rates would: 1 if
 *   they do as those; NAN for a series without a match
 * @ratio_over_phi: @likelihood_ratio over @phi, or as it is where @phi is below 1
 * @cusum: largest absolute running sum of Pearson residuals, over the square root of the weeks;
 *   NAN for a series without a match
 */
typedef struct {
	guint n_before;
	double likelihood_ratio;
	double rate_before;
	double rate_after;
	double phi;
	double ratio_over_phi;
	double cusum;
} CadChangePoint;

/**
 * cad_change_point:
 * @series: weeks
 * @min_segment: weeks on each side of the change, at least; above 0
 * @point: (out): where the series changes most; its members are NAN (0) where not defined
 *
 * With l = Y ln(Y/N) for a segment of Y matches and N tokens (0 for Y = 0), the change after week
 * t has the ratio LR(t) = 2 [l(1..t) + l(t+1..n) - l(1..n)]; the first largest is taken, over all
 * t that leave @min_segment weeks on both sides. With r_i the weeks' rates and m_i the pooled rate
 * of weeks i-1 and i, phi is the mean of (r_i - r_{i-1})^2 / (m_i (1/n_i + 1/n_{i-1})) over the
 * neighbours that have a match. The running sum is that of (y_i - r n_i) / sqrt(r n_i).
 *
 * There is a largest in every series, and weekly counts of words vary more than Poisson counts:
 * only a test says if it means anything.
 *
 * Source: Page 1954, Biometrika 41; Hinkley 1970, Biometrika 57 (the likelihood ratio).
 * Oracle: tests/reference/changepoint.tsv
 *
 * Returns: whether there is a place to look at: at least twice @min_segment weeks.
 */
gboolean cad_change_point(const CadSeries *series, guint min_segment, CadChangePoint *point);

/**
 * cad_change_point_test:
 * @series: weeks
 * @min_segment: as above
 * @n_shuffles: how many
 * @seed: of the generator, see CadRandom
 *
 * Shuffles the weeks, each with its matches and its tokens, and counts how often the largest ratio
 * reaches the observed one: p = (b+1)/(m+1). Weeks that vary much vary as much when shuffled, so
 * that they raise no false alarm; a steady trend does give a small p, and so do topics that last,
 * for which there is cad_change_test_all(). Cost: @n_shuffles times the
 * weeks.
 *
 * Source: Phipson & Smyth 2010, SAGMB 9 (p is never 0).
 * Oracle: tests/reference/changepoint.tsv
 *
 * Returns: p; NAN where there is no place to look at.
 */
double
cad_change_point_test(const CadSeries *series, guint min_segment, guint n_shuffles, guint64 seed);

/**
 * cad_change_points:
 * @series: weeks
 * @min_segment: weeks of a segment, at least; above 0
 * @penalty: what each segment costs
 * @cost: (out): the least cost; NAN for a series shorter than @min_segment
 *
 * Parts the series in segments so that the sum of -2 l(segment) + penalty, less one penalty, is
 * least. All partitions are weighed (PELT prunes some of them, and finds the same). Poisson counts
 * are assumed: in weeks that vary more it finds changes that are none. Cost: the square of the
 * weeks.
 *
 * Source: Jackson et al. 2005, IEEE SPL 12; Killick, Fearnhead & Eckley 2012, JASA 107.
 * Oracle: tests/reference/pelt.tsv
 *
 * Returns: (transfer full) (element-type guint): for each change, the weeks before it, ascending.
 */
GArray *cad_change_points(const CadSeries *series, guint min_segment, double penalty, double *cost);
