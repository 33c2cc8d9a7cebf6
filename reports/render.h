/* Renderers: one report, several formats. */
#pragma once

#include "reports/model.h"

/* Each appends the whole report. @warnings: (nullable): takes sentences about charts. */
void cad_render_text(const CadrageReport *report, GString *out, GPtrArray *warnings);
void cad_render_html(const CadrageReport *report, GString *out, GPtrArray *warnings);
void cad_render_markdown(const CadrageReport *report, GString *out, GPtrArray *warnings);
void cad_render_json(const CadrageReport *report, GString *out, GPtrArray *warnings);
void cad_render_csv(const CadrageReport *report, GString *out, GPtrArray *warnings);
