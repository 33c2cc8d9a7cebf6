/* A canvas: shapes at places in pixels, collected while a chart is laid out, drawn by one plot. */
#pragma once

#include "reports/script.h"

G_BEGIN_DECLS

/**
 * CadCanvas:
 *
 * Boxes lie below bands, bands below lines, lines below strokes, strokes below marks; within each
 * kind the later lies on top. Everything
 * from script->y at the canvas's beginning to script->y at its end is its area.
 */
typedef struct {
	CadScript *script;
	GString *boxes;
	GString *bands;	    /* a block of data each */
	GArray *band_roles; /* of CadRole: what each is filled with */
	GString *lines;
	GString *strokes;
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

typedef struct {
	double x;
	double y;
} CadSpot;

/** cad_canvas_add_band: the area within @corners: (array length=n_corners), which lets through what
 * lies below it. */
void cad_canvas_add_band(CadCanvas *canvas, const CadSpot *corners, guint n_corners, CadRole fill);
/** cad_canvas_add_line: a thin straight line. */
void cad_canvas_add_line(CadCanvas *canvas, CadSpot from, CadSpot to, CadRole role);
/** cad_canvas_add_stroke: a broad straight line. */
void cad_canvas_add_stroke(CadCanvas *canvas, CadSpot from, CadSpot to, CadRole role);
/** cad_canvas_add_cross: a mark that stands for no value. @scale: 1 is ordinary. */
void cad_canvas_add_cross(CadCanvas *canvas, double x, double y, double scale, CadRole role);

/** cad_canvas_finish: writes the plot; the area ends at script->y. */
void cad_canvas_finish(CadCanvas *canvas);

G_END_DECLS
