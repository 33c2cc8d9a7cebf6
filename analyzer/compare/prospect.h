/* A prospect: how many documents would tell a gap of the present size from chance. */
#pragma once

#include "compare/slice.h"

/* No further than this is extrapolated; beyond, "more than" is said. */
#define CAD_MAX_PROSPECT 1000

/**
 * CadGap:
 * @log_gap: logarithm of the ratio of the rates; where one outlet has no match, of the other's
 * rate. 0 when there is nothing to go by
 * @spread_a: variance of the logarithm of a's rate, times its units; NAN when not known
 * @spread_b: the same of b
 * @n_a: units behind @spread_a
 * @n_b: units behind @spread_b
 * @has_zero: whether one outlet has no match; its spread is then not looked at
 * @is_zero_a: whether that is a
 * @zero_size: size of one unit of that outlet, on average
 * @burst: matches of a unit of the other outlet that has any, on average
 *
 * The size of a gap, and how widely the documents behind it vary.
 */
typedef struct {
	double log_gap;
	double spread_a;
	double spread_b;
	guint n_a;
	guint n_b;
	gboolean has_zero;
	gboolean is_zero_a;
	double zero_size;
	double burst;
} CadGap;

/** cad_gap_measure: Returns: the gap that two outlets' units show. */
CadGap cad_gap_measure(const CadSlice *a, const CadSlice *b);

/**
 * cad_prospect_bound_zero:
 * @n: units of an outlet without a match
 * @size: of all of them
 * @burst: matches of a unit of the other outlet that has any
 *
 * A bound of the rate that an outlet without any match may still have: the larger of two. By words,
 * Garwood's upper end; by documents, as many of its units as chance may have hidden (Wilson's upper
 * end of 0 in n), each with as many matches as one of the other outlet that has any. The second is
 * what keeps a handful of articles from proving an absence.
 *
 * Returns: the rate.
 */
double cad_prospect_bound_zero(guint n, double size, double burst);

/**
 * cad_prospect_find:
 * @gap: a gap
 * @confidence: of the interval, 0 to 1
 *
 * The least number of units of each outlet (one that has more keeps them) from which on the
 * interval of the ratio, or its bound where one outlet has no match, would exclude 1, were the gap
 * and the spread of the documents to stay as they are: variances are then as one over the number of
 * units. This is an extrapolation, not a power analysis: the true gap may be smaller than the one
 * seen.
 *
 * Returns: the number; CAD_MAX_PROSPECT + 1 when more; 0 when the gap says nothing.
 */
guint cad_prospect_find(const CadGap *gap, double confidence);
