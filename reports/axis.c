#include "config.h"

#include <math.h>
#include <string.h>

#include "reports/axis.h"

#define TICK_PX	  70.0 /* room that a tick with its number wants */
#define MIN_TICKS 2
#define MAX_TICKS 6
/* An interval may reach this many times the largest value, or this many times the length that
 * three in four intervals keep to, before it is clipped: one row must not flatten the others. */
#define REACH_OF_VALUES	   2.5
#define REACH_OF_INTERVALS 1.5
#define AXIS_ROOM	   1.02

double
cad_row_get_upper(const CadFigureRow *row)
{
	return isnan(row->hi) ? row->value : MAX(row->hi, row->value);
}

double
cad_row_get_lower(const CadFigureRow *row)
{
	return isnan(row->lo) ? row->value : MAX(0, MIN(row->lo, row->value));
}

gboolean
cad_row_is_defined(const CadFigureRow *row)
{
	return isfinite(row->value) && row->value >= 0;
}

static int
compare_doubles(gconstpointer a, gconstpointer b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* The value that three in four of the row's upper ends keep to; 0 without rows. */
static double
upper_quartile(GArray *ends)
{
	if (ends->len == 0)
		return 0;
	g_array_sort(ends, compare_doubles);
	return g_array_index(ends, double, (ends->len * 3 - 1) / 4);
}

/* 1, 2 or 5 times a power of ten, so that @max takes about as many of them as @width_px has room
 * for. */
double
cad_axis_get_step(double max, double width_px)
{
	double rough = max / CLAMP(width_px / TICK_PX, MIN_TICKS, MAX_TICKS);
	double power = pow(10, floor(log10(rough)));
	double digit = rough / power;

	return power * (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10);
}

CadAxis
cad_axis_find(const CadFigureRow *const *rows, guint n_rows, double width_px)
{
	g_autoptr(GArray) ends = g_array_new(FALSE, FALSE, sizeof(double));
	double largest_value = 0, furthest = 0, reach;
	CadAxis axis;

	for (guint i = 0; i < n_rows; i++) {
		const CadFigureRow *row = rows[i];
		double end = cad_row_get_upper(row);

		if (!cad_row_is_defined(row))
			continue;
		largest_value = MAX(largest_value, row->value);
		furthest = MAX(furthest, end);
		if (isfinite(end))
			g_array_append_val(ends, end);
	}
	reach = MAX(largest_value * REACH_OF_VALUES, upper_quartile(ends) * REACH_OF_INTERVALS);
	axis.is_clipping = furthest > reach && (reach > 0 || isinf(furthest));
	axis.max = axis.is_clipping ? reach : furthest * AXIS_ROOM;
	if (!(axis.max > 0))
		axis.max = 1;
	axis.step = cad_axis_get_step(axis.max, width_px);
	return axis;
}

char *
cad_axis_write_number(double value, char decimal_sign)
{
	char digits[G_ASCII_DTOSTR_BUF_SIZE];
	char *point;

	/* 0.1 + 0.2 is written 0.3. */
	g_ascii_formatd(digits, sizeof digits, "%.10g", fabs(value));
	point = strchr(digits, '.');
	if (point)
		*point = decimal_sign;
	return g_strconcat(value < 0 ? "−" : "", digits, NULL);
}
