/* Pictures: the figures of a report, made from its comparison. */
#pragma once

#include "reports/figure.h"
#include "reports/model.h"

/**
 * CadPictureKind:
 * @name: of `--chart`
 * @summary: what it shows, in a line of help
 * @is_headed: whether a heading above it in a report says what its title would
 * @make: makes the figure but for its title and source; NULL with CADRAGE_ERROR_NOT_FOUND when
 *   there is nothing to draw
 * @make_title: (transfer full): a title that claims no more than the verdicts give
 * @write_csv: writes the figure's numbers, units in the columns' names
 *
 * One chart. The subject of each is what it is about: a category, an outlet, or NULL for what the
 * chart itself holds for the first.
 */
typedef struct {
	const char *name;
	const char *summary;
	gboolean is_headed;
	CadFigure *(*make)(const CadrageReport *report, const char *subject, GError **error);
	char *(*make_title)(const CadrageReport *report, const char *subject);
	gboolean (*write_csv)(const CadrageReport *report, const char *subject,
			      GOutputStream *output, GError **error);
} CadPictureKind;

extern const CadPictureKind cad_picture_dot;
extern const CadPictureKind cad_picture_naming;
extern const CadPictureKind cad_picture_heat;
extern const CadPictureKind cad_picture_ladder;
extern const CadPictureKind cad_picture_dumbbell;
extern const CadPictureKind cad_picture_xray;
extern const CadPictureKind cad_picture_keyness;
extern const CadPictureKind cad_picture_trend;
extern const CadPictureKind cad_picture_slope;

/** cad_picture_get_kind: Returns: what there is to know of a chart. */
const CadPictureKind *cad_picture_get_kind(CadrageChart chart);

/**
 * cad_report_make_figure:
 * @report: a report
 * @chart: which chart
 * @subject: (nullable): what it is about, see CadPictureKind
 * @error: return location
 *
 * Returns: (transfer full): the figure, its source among its notes, without a title; NULL with
 * CADRAGE_ERROR_NOT_FOUND when there is nothing to draw.
 */
CadFigure *cad_report_make_figure(const CadrageReport *report, CadrageChart chart,
				  const char *subject, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* What the kinds share. */

/**
 * cad_picture_write_cells:
 * @report: a report
 * @rows: (element-type guint): rows of the comparison
 * @output: where to
 * @error: return location
 *
 * Writes the cells of these rows for every outlet, in the report's own column, as CSV.
 *
 * Returns: whether all was written.
 */
gboolean cad_picture_write_cells(const CadrageReport *report, const GArray *rows,
				 GOutputStream *output, GError **error);

/** cad_picture_count_articles: Returns: the articles compared. */
guint cad_picture_count_articles(const CadrageReport *report);

/** cad_picture_add_floor_note: names the outlets with too few articles for a verdict, if any. */
void cad_picture_add_floor_note(const CadrageReport *report, CadFigure *figure);

/** cad_picture_refuse: sets CADRAGE_ERROR_NOT_FOUND with a message in English. Returns: NULL. */
CadFigure *cad_picture_refuse(GError **error, const char *format, ...) G_GNUC_PRINTF(2, 3);
