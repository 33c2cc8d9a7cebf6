/* A series: one row's counts and sizes, week after week. */
#pragma once

#include <glib.h>

/**
 * CadSeries:
 * @counts: (array length=n): matches of each week
 * @sizes: (array length=n): tokens of each week; all above 0: a week without tokens has no rate,
 *   and is left out beforehand
 * @n: weeks, in order of time
 */
typedef struct {
	const guint64 *counts;
	const guint64 *sizes;
	guint n;
} CadSeries;
