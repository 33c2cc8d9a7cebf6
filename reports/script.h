/* A gnuplot script being written: the only place where text enters one.
 *
 * Places are pixels of a canvas whose height is known last: x from the left, y from the top.
 * Inside the plot area x is the value axis instead. */
#pragma once

#include "reports/palette.h"

G_BEGIN_DECLS

/* Printed to standard error when all is drawn: a picture without it is not whole. */
#define CAD_SCRIPT_END_MARK "cadrage: picture complete"

/**
 * CadScript:
 * @labels: the texts, which gnuplot wants before what it plots
 * @body: data and what is plotted
 * @picture: file format
 * @theme: colours
 * @width: of the canvas, pixels
 * @plot_left: plot area; set before cad_script_finish()
 * @plot_right: plot area
 * @plot_top: plot area
 * @plot_bottom: plot area
 * @axis_max: the value at @plot_right; @plot_left is 0
 * @y: where the next line goes: its top
 * @n_labels: labels so far
 */
typedef struct {
	GString *labels;
	GString *body;
	CadragePicture picture;
	CadrageTheme theme;
	double width;
	double plot_left;
	double plot_right;
	double plot_top;
	double plot_bottom;
	double axis_max;
	double y;
	guint n_labels;
} CadScript;

typedef enum {
	CAD_ALIGN_LEFT,
	CAD_ALIGN_CENTRE,
	CAD_ALIGN_RIGHT,
} CadAlign;

/* Sizes in pixels. */
#define CAD_SCRIPT_TITLE_PX 22.0
#define CAD_SCRIPT_TEXT_PX  16.0
#define CAD_SCRIPT_NOTE_PX  13.0

typedef struct {
	double size_px;
	gboolean is_bold;
	CadAlign align;
	CadRole role;
} CadScriptStyle;

CadScript *cad_script_new(CadragePicture picture, CadrageTheme theme, double width);
void cad_script_free(CadScript *script);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadScript, cad_script_free)

/** cad_script_add: appends words of gnuplot's language: never a text from outside. */
void cad_script_add(CadScript *script, const char *words);
/** cad_script_add_number: appends a blank and @value as gnuplot reads it; NAN is NaN. */
void cad_script_add_number(CadScript *script, double value);
/** cad_script_add_colour: appends " '#rrggbb'". */
void cad_script_add_colour(CadScript *script, CadRole role);

/** cad_script_label: @text: any bytes; cleaned and quoted here. Draws it with its middle at height
 * @y, in front of all else. */
void cad_script_label(CadScript *script, double x, double y, const CadScriptStyle *style,
		      const char *text);

/** cad_script_finish: @height: of the canvas. Returns: (transfer full): the whole script. */
char *cad_script_finish(CadScript *script, double height);

G_END_DECLS
