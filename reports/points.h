/* The numbers of weeks: series, trends and changes as rows. */
#pragma once

#include "reports/model.h"

/** cad_points_write: one row an outlet, row of @rows: (array length=n_rows) and week. Returns:
 * whether all was written. */
gboolean cad_points_write(const CadrageReport *report, const guint *rows, guint n_rows,
			  CadrageFormat format, GOutputStream *output, GError **error);
