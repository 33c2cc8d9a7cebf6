/* A canvas: shapes at places in pixels, collected while a chart is laid out, drawn by one plot. */
#pragma once

#include "reports/script.h"

G_BEGIN_DECLS

/**
 * CadCanvas:
 *
 * Boxes lie below lines, lines below marks; within each kind the later lies on top. Everything
 * from script->y at the canvas's beginning to script->y at its end is its area.
 */
typedef struct {
	CadScript *script;
	GString *boxes;
	GString *lines;
	GString *marks;
} CadCanvas;

/** cad_canvas_new: makes all of @script's width, from script->y on, one plot of a unit a pixel. */
CadCanvas *cad_canvas_new(CadScript *script);
void cad_canvas_free(CadCanvas *canvas);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadCanvas, cad_canvas_free)

typedef struct {
	double left;
	double right;
	double top;
	double bottom;
} CadBox;

void cad_canvas_add_box(CadCanvas *canvas, const CadBox *box, CadRole fill);
/** cad_canvas_add_frame: the outline of @box, in dashes. */
void cad_canvas_add_frame(CadCanvas *canvas, const CadBox *box, CadRole role);
/** cad_canvas_add_hatch: slanted lines within @box, and its outline: what is not known. */
void cad_canvas_add_hatch(CadCanvas *canvas, const CadBox *box, CadRole role);
/** cad_canvas_add_mark: @number: of the outlet. @scale: 1 is ordinary. @is_hollow: filled with the
 * background. */
void cad_canvas_add_mark(CadCanvas *canvas, double x, double y, guint number, double scale,
			 CadRole role, gboolean is_hollow);

/** cad_canvas_finish: writes the plot; the area ends at script->y. */
void cad_canvas_finish(CadCanvas *canvas);

G_END_DECLS
