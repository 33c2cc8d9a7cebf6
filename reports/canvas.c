#include "config.h"

#include <math.h>

#include "reports/canvas.h"

#define HATCH_PX 9.0 /* between two slanted lines, along an edge */
#define DASH_PX	 4.0 /* a dash, and the gap after it */
#define LINE_PX	 1.0

#define BAND_OPACITY "0.18"

/* A hollow mark is a smaller one of the background's colour on top. */
#define HOLLOW_PART 0.6
/* gnuplot's point type of a cross. */
#define CROSS 2

CadCanvas *
cad_canvas_new(CadScript *script)
{
	CadCanvas *canvas = g_new0(CadCanvas, 1);

	canvas->script = script;
	canvas->boxes = g_string_new(NULL);
	canvas->bands = g_string_new(NULL);
	canvas->band_roles = g_array_new(FALSE, FALSE, sizeof(CadRole));
	canvas->lines = g_string_new(NULL);
	canvas->strokes = g_string_new(NULL);
	canvas->marks = g_string_new(NULL);
	script->plot_left = 0;
	script->plot_right = script->width;
	script->axis_max = script->width;
	script->plot_top = script->y;
	return canvas;
}

void
cad_canvas_free(CadCanvas *canvas)
{
	if (!canvas)
		return;
	g_string_free(canvas->boxes, TRUE);
	g_string_free(canvas->bands, TRUE);
	g_array_unref(canvas->band_roles);
	g_string_free(canvas->lines, TRUE);
	g_string_free(canvas->strokes, TRUE);
	g_string_free(canvas->marks, TRUE);
	g_free(canvas);
}

static void
append(GString *out, double value)
{
	char digits[G_ASCII_DTOSTR_BUF_SIZE];

	g_string_append_c(out, ' ');
	g_string_append(out, g_ascii_formatd(digits, sizeof digits, "%.10g", value));
}

/* Hundredths of a pixel are finer than any picture. */
static void
append_place(GString *out, double px)
{
	append(out, round(px * 100) / 100);
}

static void
append_colour(GString *out, const CadCanvas *canvas, CadRole role)
{
	append(out, cad_palette_get_rgb(role, canvas->script->theme));
	g_string_append_c(out, '\n');
}

void
cad_canvas_add_box(CadCanvas *canvas, const CadBox *box, CadRole fill)
{
	append_place(canvas->boxes, box->left);
	append_place(canvas->boxes, box->right);
	append_place(canvas->boxes, box->top);
	append_place(canvas->boxes, box->bottom);
	append_colour(canvas->boxes, canvas, fill);
}

static void
append_straight(GString *out, const CadCanvas *canvas, CadSpot from, CadSpot to, CadRole role)
{
	append_place(out, from.x);
	append_place(out, from.y);
	append_place(out, to.x - from.x);
	append_place(out, to.y - from.y);
	append_colour(out, canvas, role);
}

void
cad_canvas_add_line(CadCanvas *canvas, CadSpot from, CadSpot to, CadRole role)
{
	append_straight(canvas->lines, canvas, from, to, role);
}

void
cad_canvas_add_stroke(CadCanvas *canvas, CadSpot from, CadSpot to, CadRole role)
{
	append_straight(canvas->strokes, canvas, from, to, role);
}

void
cad_canvas_add_band(CadCanvas *canvas, const CadSpot *corners, guint n_corners, CadRole fill)
{
	g_array_append_val(canvas->band_roles, fill);
	g_string_append_printf(canvas->bands, "$band%u << EOD\n", canvas->band_roles->len);
	for (guint i = 0; i < n_corners; i++) {
		append_place(canvas->bands, corners[i].x);
		append_place(canvas->bands, corners[i].y);
		g_string_append_c(canvas->bands, '\n');
	}
	g_string_append(canvas->bands, "EOD\n");
}

void
cad_canvas_add_frame(CadCanvas *canvas, const CadBox *box, CadRole role)
{
	for (double x = box->left; x < box->right; x += 2 * DASH_PX) {
		const double end = MIN(x + DASH_PX, box->right);
		const CadBox top = {x, end, box->top, box->top + LINE_PX};
		const CadBox bottom = {x, end, box->bottom - LINE_PX, box->bottom};

		cad_canvas_add_box(canvas, &top, role);
		cad_canvas_add_box(canvas, &bottom, role);
	}
	for (double y = box->top; y < box->bottom; y += 2 * DASH_PX) {
		const double end = MIN(y + DASH_PX, box->bottom);
		const CadBox left = {box->left, box->left + LINE_PX, y, end};
		const CadBox right = {box->right - LINE_PX, box->right, y, end};

		cad_canvas_add_box(canvas, &left, role);
		cad_canvas_add_box(canvas, &right, role);
	}
}

void
cad_canvas_add_hatch(CadCanvas *canvas, const CadBox *box, CadRole role)
{
	const double width = box->right - box->left, height = box->bottom - box->top;

	cad_canvas_add_frame(canvas, box, role);
	/* Lines x + y = at, as far as they lie in the box. */
	for (double at = HATCH_PX; at < width + height; at += HATCH_PX) {
		const double from = MAX(0, at - height), to = MIN(at, width);

		cad_canvas_add_line(canvas, (CadSpot){box->left + from, box->top + at - from},
				    (CadSpot){box->left + to, box->top + at - to}, role);
	}
}

static void
add_point(CadCanvas *canvas, double x, double y, guint type, double size, CadRole role)
{
	append_place(canvas->marks, x);
	append_place(canvas->marks, y);
	append(canvas->marks, size);
	append(canvas->marks, type);
	append_colour(canvas->marks, canvas, role);
}

void
cad_canvas_add_mark(CadCanvas *canvas, double x, double y, guint number, double scale, CadRole role,
		    gboolean is_hollow)
{
	const guint type = cad_palette_get_mark(number);

	add_point(canvas, x, y, type, scale, role);
	if (is_hollow)
		add_point(canvas, x, y, type, scale * HOLLOW_PART, CAD_ROLE_BACKGROUND);
}

void
cad_canvas_add_cross(CadCanvas *canvas, double x, double y, double scale, CadRole role)
{
	add_point(canvas, x, y, CROSS, scale, role);
}

static void
write_data(CadScript *script, const char *name, const GString *lines)
{
	cad_script_add(script, name);
	cad_script_add(script, " << EOD\n");
	cad_script_add(script, lines->str);
	cad_script_add(script, "EOD\n");
}

/* Only where there are some: a picture without them keeps its bytes. */
static void
write_bands(CadCanvas *canvas)
{
	CadScript *script = canvas->script;

	for (guint i = 0; i < canvas->band_roles->len; i++) {
		g_autofree char *name = g_strdup_printf("$band%u", i + 1);

		cad_script_add(script, name);
		cad_script_add(script, " using 1:2 with filledcurves closed fillcolor rgb");
		cad_script_add_colour(script, g_array_index(canvas->band_roles, CadRole, i));
		cad_script_add(script,
			       " fillstyle transparent solid " BAND_OPACITY " noborder, \\\n  ");
	}
}

void
cad_canvas_finish(CadCanvas *canvas)
{
	CadScript *script = canvas->script;

	script->plot_bottom = script->y;
	write_data(script, "$boxes", canvas->boxes);
	cad_script_add(script, canvas->bands->str);
	write_data(script, "$lines", canvas->lines);
	if (canvas->strokes->len > 0)
		write_data(script, "$strokes", canvas->strokes);
	write_data(script, "$marks", canvas->marks);
	cad_script_add(script, "plot ");
	if (canvas->boxes->len > 0)
		cad_script_add(script, "$boxes using (($1 + $2) / 2):(($3 + $4) / 2):1:2:3:4:5 "
				       "with boxxyerror linecolor rgb variable, \\\n  ");
	write_bands(canvas);
	if (canvas->lines->len > 0)
		cad_script_add(script, "$lines using 1:2:3:4:5 with vectors nohead "
				       "linewidth 1 linecolor rgb variable, \\\n  ");
	if (canvas->strokes->len > 0)
		cad_script_add(script, "$strokes using 1:2:3:4:5 with vectors nohead "
				       "linewidth 2.4 linecolor rgb variable, \\\n  ");
	if (canvas->marks->len > 0)
		cad_script_add(script,
			       "$marks using 1:2:($3 * 1.4):4:5 with points pointsize variable "
			       "pointtype variable linecolor rgb variable, \\\n  ");
	cad_script_add(script, "NaN\n");
}
