/* Pictures: the figures of a report, made from its comparison. */
#pragma once

#include "reports/figure.h"
#include "reports/model.h"

/**
 * cad_report_make_figure:
 * @report: a report
 * @chart: which chart
 * @category: (nullable): the naming category; NULL for the first with mentions
 * @error: return location
 *
 * Returns: (transfer full): the figure; NULL with CADRAGE_ERROR_NOT_FOUND when there is nothing to
 * draw.
 */
CadFigure *cad_report_make_figure(const CadrageReport *report, CadrageChart chart,
				  const char *category, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_report_get_figure_title: Returns: (transfer full): a title that claims no more than the
 * verdicts give. */
char *
cad_report_get_figure_title(const CadrageReport *report, CadrageChart chart, const char *category);
