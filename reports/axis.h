/* A value axis: how far it reaches and where its ticks stand. */
#pragma once

#include "reports/figure.h"

G_BEGIN_DECLS

/**
 * CadAxis:
 * @max: its right end; the left one is 0
 * @step: between two ticks
 * @is_clipping: whether an interval is longer than the axis
 */
typedef struct {
	double max;
	double step;
	gboolean is_clipping;
} CadAxis;

/** cad_axis_find: @width_px: how long it is drawn. Returns: an axis that shows all values of the
 * rows, and their intervals as far as one does not flatten the others. */
CadAxis cad_axis_find(const CadFigureRow *const *rows, guint n_rows, double width_px);

/** cad_axis_get_step: Returns: 1, 2 or 5 times a power of ten, so that @max takes about as many of
 * them as @width_px has room for. */
double cad_axis_get_step(double max, double width_px);

/** cad_axis_write_number: Returns: (transfer full): the number of a tick. */
char *cad_axis_write_number(double value, char decimal_sign);

/** cad_row_is_defined: Returns: whether there is a value to draw. */
gboolean cad_row_is_defined(const CadFigureRow *row);
/** cad_row_get_upper: Returns: the upper end of the interval, the value itself without one. */
double cad_row_get_upper(const CadFigureRow *row);
/** cad_row_get_lower: Returns: the lower end, at least 0. */
double cad_row_get_lower(const CadFigureRow *row);

G_END_DECLS
