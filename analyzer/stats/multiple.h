/* Multiple tests: p-values corrected for the number of tests made. */
#pragma once

#include <glib.h>

/**
 * cad_multiple_benjamini_hochberg:
 * @p: (array length=n): p-values, 0 to 1; NAN for a test that was not made
 * @n: how many
 * @q: (out) (array length=n): the corrected values, at most 1, NAN where @p is; may be @p itself
 *
 * The smallest false discovery rates at which each test is kept: with m tests made and r the rank
 * of p from the smallest, the minimum of m/r * p over this and all larger p.
 *
 * Source: Benjamini & Hochberg 1995, JRSS B 57.
 * Oracle: tests/reference/multiple_testing.tsv
 *
 * Returns: the size of the family: tests that were made.
 */
guint cad_multiple_benjamini_hochberg(const double *p, guint n, double *q);

/**
 * cad_multiple_holm:
 * @p: (array length=n): as above
 * @n: how many
 * @q: (out) (array length=n): as above
 *
 * The smallest family-wise error rates at which each test is kept: the maximum of (m - r + 1) * p
 * over this and all smaller p.
 *
 * Source: Holm 1979, Scandinavian Journal of Statistics 6.
 * Oracle: tests/reference/multiple_testing.tsv
 *
 * Returns: the size of the family.
 */
guint cad_multiple_holm(const double *p, guint n, double *q);
