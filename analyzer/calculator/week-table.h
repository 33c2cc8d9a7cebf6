/* Week tables: the series of a table with one week a row. */
#pragma once

#include "calculator/frame.h"
#include "stats/series.h"

#define CAD_WEEK_TABLE_NEEDS "series; week, a number or such as 2015-W47; tokens; count"

/**
 * CadWeekSeries:
 * @name: the cells of column series; the table's name without one
 * @counts: (array length=n): matches
 * @sizes: (array length=n): tokens
 * @places: (array length=n): when each week was, in weeks from some week; ascending
 * @labels: (array length=n): each week as the table has it; lasts as long as the frame
 * @n: weeks
 *
 * One series, in order of time.
 */
typedef struct {
	char *name;
	guint64 *counts;
	guint64 *sizes;
	double *places;
	const char **labels;
	guint n;
} CadWeekSeries;

/**
 * cad_week_table_read:
 * @frame: a table with columns week, tokens and count, perhaps series
 *
 * A week whose tokens or count are missing was not counted, and is passed over. Reports what is no
 * week or no count, a count without tokens, a week that stands twice in a series, and a series of
 * more than CAD_MAX_SERIES_WEEKS.
 *
 * Returns: (transfer full) (nullable) (element-type CadWeekSeries): the series, in the order of
 *   their first rows; NULL after any report.
 */
GPtrArray *cad_week_table_read(CadFrame *frame);

/** cad_week_series_get_series: Returns: its counts and sizes; they last as long as it. */
CadSeries cad_week_series_get_series(const CadWeekSeries *weeks);

/** cad_week_series_drop_empty: leaves out the weeks without tokens: they have no rate. */
void cad_week_series_drop_empty(CadWeekSeries *weeks);
