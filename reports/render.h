/* Renderers: one report, several formats. */
#pragma once

#include "reports/model.h"

typedef struct {
	CadrageFormat format;
	/* Appends the whole report. @warnings: (nullable): takes sentences about charts. */
	void (*render)(const CadrageReport *report, GString *out, GPtrArray *warnings);
} CadRenderer;

/** cad_renderer_find: Returns: (transfer none): the renderer of a format. */
const CadRenderer *cad_renderer_find(CadrageFormat format);

void cad_render_text(const CadrageReport *report, GString *out, GPtrArray *warnings);
void cad_render_html(const CadrageReport *report, GString *out, GPtrArray *warnings);
void cad_render_json(const CadrageReport *report, GString *out, GPtrArray *warnings);
void cad_render_csv(const CadrageReport *report, GString *out, GPtrArray *warnings);

/** cad_render_csv_rows: @rows: (array length=n_rows): rows of the comparison. Appends the CSV of
 * the report, these rows only. */
void
cad_render_csv_rows(const CadrageReport *report, const guint *rows, guint n_rows, GString *out);
