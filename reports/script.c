#include "config.h"

#include <math.h>

#include "base/limits.h"
#include "reports/lettering.h"
#include "reports/script.h"

#define FONT "Noto Sans"
/* A PNG has twice the pixels, for dense screens. */
#define PNG_SCALE 2
/* The PNG terminal takes font sizes in points, 72 an inch, and draws 96 pixels an inch; the SVG
 * terminal takes pixels. */
#define POINTS_PER_PX 0.75

CadScript *
cad_script_new(CadragePicture picture, CadrageTheme theme, double width)
{
	CadScript *script = g_new0(CadScript, 1);

	script->labels = g_string_new(NULL);
	script->body = g_string_new(NULL);
	script->picture = picture;
	script->theme = theme;
	script->width = width;
	script->axis_max = 1;
	return script;
}

void
cad_script_free(CadScript *script)
{
	if (!script)
		return;
	g_string_free(script->labels, TRUE);
	g_string_free(script->body, TRUE);
	g_free(script);
}

/* Pixels of the picture for each pixel of the canvas. */
static guint
get_scale(const CadScript *script)
{
	return script->picture == CADRAGE_PICTURE_PNG ? PNG_SCALE : 1;
}

void
cad_script_add(CadScript *script, const char *words)
{
	g_string_append(script->body, words);
}

static void
append_number(GString *out, double value)
{
	char digits[G_ASCII_DTOSTR_BUF_SIZE];

	g_ascii_formatd(digits, sizeof(digits), "%.10g", value);
	g_string_append_printf(out, " %s", isfinite(value) ? digits : "NaN");
}

void
cad_script_add_number(CadScript *script, double value)
{
	append_number(script->body, value);
}

static void
append_colour(GString *out, const CadScript *script, CadRole role)
{
	g_string_append_printf(out, " '#%06x'", cad_palette_get_rgb(role, script->theme));
}

void
cad_script_add_colour(CadScript *script, CadRole role)
{
	append_colour(script->body, script, role);
}

/* A coordinate: hundredths of a pixel are finer than any picture. */
static void
append_place(GString *out, double px)
{
	append_number(out, round(px * 100) / 100);
}

static void
append_fraction(GString *out, double px, double whole)
{
	append_number(out, round(px / whole * 1e6) / 1e6);
}

static void
append_font(GString *out, const CadScript *script, double size_px, gboolean is_bold)
{
	char digits[G_ASCII_DTOSTR_BUF_SIZE];
	double size = script->picture == CADRAGE_PICTURE_PNG ? size_px * PNG_SCALE * POINTS_PER_PX
							     : size_px;

	g_string_append(out, is_bold ? " font '" FONT " Bold," : " font '" FONT ",");
	g_string_append(out, g_ascii_formatd(digits, sizeof(digits), "%g", size));
	g_string_append_c(out, '\'');
}

/* Inside single quotes gnuplot gives a meaning to the quote itself only, and to nothing else
 * (version 6 to a backslash too); the clean text holds neither. */
static void
append_text(GString *out, const char *text)
{
	g_autofree char *clean = cad_lettering_clean(text, CAD_CHART_LABEL_CHARS);

	g_string_append_printf(out, " '%s'", clean);
}

void
cad_script_label(CadScript *script, double x, double y, const CadScriptStyle *style,
		 const char *text)
{
	static const char *const alignments[] = {
		[CAD_ALIGN_LEFT] = " left",
		[CAD_ALIGN_CENTRE] = " center",
		[CAD_ALIGN_RIGHT] = " right",
	};
	GString *out = script->labels;

	if (!text || *text == '\0')
		return;
	g_string_append_printf(out, "set label %u", ++script->n_labels);
	append_text(out, text);
	g_string_append(out, " at screen");
	append_fraction(out, x, script->width);
	g_string_append(out, ", first");
	append_place(out, y);
	g_string_append(out, alignments[style->align]);
	append_font(out, script, style->size_px, style->is_bold);
	g_string_append(out, " textcolor rgb");
	append_colour(out, script, style->role);
	g_string_append(out, " front\n");
}

static void
append_terminal(GString *out, const CadScript *script, double height)
{
	gboolean is_png = script->picture == CADRAGE_PICTURE_PNG;

	g_string_append(out, is_png ? "set terminal pngcairo size" : "set terminal svg size");
	append_number(out, script->width * get_scale(script));
	g_string_append_c(out, ',');
	append_number(out, height * get_scale(script));
	g_string_append(out, is_png ? " noenhanced" : " fixed noenhanced name 'cadrage'");
	append_font(out, script, CAD_SCRIPT_TEXT_PX, FALSE);
	g_string_append(out, " background");
	append_colour(out, script, CAD_ROLE_BACKGROUND);
	/* The terminals have each their own unit for marks; with these they look alike. */
	g_string_append(out,
			is_png ? " linewidth 2\nset pointsize 2.2\n" : "\nset pointsize 0.7\n");
}

static void
append_margin(GString *out, const char *name, double px, double whole)
{
	g_string_append_printf(out, "set %s at screen", name);
	append_fraction(out, px, whole);
	g_string_append_c(out, '\n');
}

static void
append_range(GString *out, const char *name, double from, double to)
{
	g_string_append_printf(out, "set %s [", name);
	append_number(out, from);
	g_string_append(out, " :");
	append_number(out, to);
	g_string_append(out, " ]\n");
}

char *
cad_script_finish(CadScript *script, double height)
{
	GString *out = g_string_new(NULL);

	if (script->plot_bottom <= script->plot_top)
		script->plot_bottom = script->plot_top + 1;
	if (script->plot_right <= script->plot_left)
		script->plot_right = script->plot_left + 1;
	append_terminal(out, script, height);
	g_string_append(out, "set encoding utf8\nset border 0\nset tics scale 0\nunset key\n"
			     "unset xtics\nunset ytics\nset style fill solid 1 noborder\n");
	append_margin(out, "lmargin", script->plot_left, script->width);
	append_margin(out, "rmargin", script->plot_right, script->width);
	append_margin(out, "tmargin", height - script->plot_top, height);
	append_margin(out, "bmargin", height - script->plot_bottom, height);
	append_range(out, "xrange", 0, script->axis_max);
	append_range(out, "yrange", script->plot_bottom, script->plot_top);
	g_string_append_len(out, script->labels->str, (gssize)script->labels->len);
	g_string_append_len(out, script->body->str, (gssize)script->body->len);
	g_string_append(out, "unset output\nprint '" CAD_SCRIPT_END_MARK "'\n");
	return g_string_free(out, FALSE);
}
