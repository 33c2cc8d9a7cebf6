/* Order: numbers by size. */
#pragma once

#include <glib.h>

/** cad_compare_numbers: of two doubles, none of them a NaN; for qsort() and bsearch(). */
int cad_compare_numbers(const void *a, const void *b);

/**
 * cad_quantile:
 * @sorted: (array length=n): numbers, ascending
 * @n: how many, at least 1
 * @level: 0 to 1
 *
 * Returns: the quantile by linear interpolation between the two numbers next to it (R's type 7).
 */
double cad_quantile(const double *sorted, guint n, double level);
