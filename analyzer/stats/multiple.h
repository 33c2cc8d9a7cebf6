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
 * cad_multiple_benjamini_yekutieli:
 * @p: (array length=n): as above
 * @n: how many
 * @q: (out) (array length=n): as above
 *
 * Benjamini and Hochberg's times 1 + 1/2 + ... + 1/m: for tests that depend on each other in any
 * way.
 *
 * Source: Benjamini & Yekutieli 2001, Annals of Statistics 29.
 * Oracle: tests/reference/multiple_testing.tsv
 *
 * Returns: the size of the family.
 */
guint cad_multiple_benjamini_yekutieli(const double *p, guint n, double *q);

/**
 * cad_multiple_bonferroni:
 * @p: (array length=n): as above
 * @n: how many
 * @q: (out) (array length=n): as above
 *
 * m p, at most 1.
 *
 * Oracle: tests/reference/multiple_testing.tsv
 *
 * Returns: the size of the family.
 */
guint cad_multiple_bonferroni(const double *p, guint n, double *q);

/**
 * cad_multiple_hochberg:
 * @p: (array length=n): as above
 * @n: how many
 * @q: (out) (array length=n): as above
 *
 * The minimum of (m - r + 1) * p over this and all larger p; for tests that are independent.
 *
 * Source: Hochberg 1988, Biometrika 75.
 * Oracle: tests/reference/multiple_testing.tsv
 *
 * Returns: the size of the family.
 */
guint cad_multiple_hochberg(const double *p, guint n, double *q);

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
