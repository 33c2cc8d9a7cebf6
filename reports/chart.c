#include "config.h"

#include <math.h>

#include "base/limits.h"
#include "reports/chart.h"
#include "reports/lettering.h"

#define TITLE_LINE	29.0
#define NOTE_LINE	18.0
#define MAX_TITLE_LINES 2
#define MAX_TEXT_LINES	4

static const CadScriptStyle title_style = {CAD_SCRIPT_TITLE_PX, TRUE, CAD_ALIGN_LEFT,
					   CAD_ROLE_TEXT};
static const CadScriptStyle subtitle_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_LEFT,
					      CAD_ROLE_MUTED};
static const CadScriptStyle note_style = {CAD_SCRIPT_NOTE_PX, FALSE, CAD_ALIGN_LEFT,
					  CAD_ROLE_MUTED};

static const CadScriptStyle legend_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_LEFT,
					    CAD_ROLE_TEXT};

/* Legends. */
#define LEGEND_GAP   6.0  /* between a key and its text */
#define LEGEND_SPACE 24.0 /* between two entries */
#define LEGEND_CHARS 96

/* Bold letters are wider. */
#define BOLD_FACTOR 1.08

static void
draw_paragraph(CadScript *script, const char *text, const CadScriptStyle *style, double line_px,
	       guint max_lines)
{
	g_autofree char *clean = cad_lettering_clean(text, CAD_CHART_PARAGRAPH_CHARS);
	double size = style->size_px * (style->is_bold ? BOLD_FACTOR : 1);
	g_autoptr(GPtrArray) lines =
		cad_lettering_wrap(clean, size, script->width - 2 * CAD_CHART_PAD, max_lines);

	for (guint i = 0; i < lines->len; i++) {
		cad_script_label(script, CAD_CHART_PAD, script->y + line_px / 2, style,
				 lines->pdata[i]);
		script->y += line_px;
	}
}

void
cad_chart_draw_note(CadScript *script, const char *text)
{
	draw_paragraph(script, text, &note_style, NOTE_LINE, MAX_TEXT_LINES);
}

char *
cad_chart_clean(const char *text, guint max_chars, double max_px)
{
	g_autofree char *clean = cad_lettering_clean(text, max_chars);

	return cad_lettering_fit(clean, max_chars, CAD_SCRIPT_TEXT_PX, max_px);
}

char *
cad_chart_clean_name(const CadScript *script, const char *name)
{
	return cad_chart_clean(name, CAD_CHART_NAME_CHARS, script->width * CAD_CHART_NAME_PART);
}

char *
cad_chart_clean_text(const CadScript *script, const char *text)
{
	return cad_chart_clean(text, CAD_CHART_TEXT_CHARS, script->width * CAD_CHART_TEXT_PART);
}

double
cad_chart_width(const char *text)
{
	return cad_lettering_width(text, CAD_SCRIPT_TEXT_PX);
}

double
cad_chart_place_entry(CadScript *script, const char *text, double key_px, double *x)
{
	const double end = script->width - CAD_CHART_PAD;
	g_autofree char *clean =
		cad_chart_clean(text, LEGEND_CHARS, end - CAD_CHART_PAD - key_px - LEGEND_GAP);
	const double width = key_px + LEGEND_GAP + cad_chart_width(clean);
	double left;

	if (*x + width > end && *x > CAD_CHART_PAD) {
		*x = CAD_CHART_PAD;
		script->y += CAD_CHART_ROW;
	}
	left = *x;
	cad_script_label(script, left + key_px + LEGEND_GAP, script->y + CAD_CHART_ROW / 2,
			 &legend_style, clean);
	*x += width + LEGEND_SPACE;
	return left;
}

static void
draw_heading(CadScript *script, const CadFigure *figure)
{
	draw_paragraph(script, figure->texts[CAD_FIGURE_TITLE], &title_style, TITLE_LINE,
		       MAX_TITLE_LINES);
	for (guint i = 0; i < figure->subtitles->len; i++)
		draw_paragraph(script, figure->subtitles->pdata[i], &subtitle_style, 22,
			       MAX_TEXT_LINES);
	script->y += CAD_CHART_PAD;
}

/* In the order of CadFigureKind. */
static void (*const draw_kind[])(CadScript *script, const CadFigure *figure) = {
	[CAD_FIGURE_RATES] = cad_chart_draw_rates,
	[CAD_FIGURE_NAMING] = cad_chart_draw_naming,
	[CAD_FIGURE_HEAT] = cad_chart_draw_heat,
	[CAD_FIGURE_LADDER] = cad_chart_draw_naming,
	[CAD_FIGURE_DUMBBELL] = cad_chart_draw_dumbbell,
	[CAD_FIGURE_XRAY] = cad_chart_draw_xray,
	[CAD_FIGURE_KEYNESS] = cad_chart_draw_keyness,
	[CAD_FIGURE_TREND] = cad_chart_draw_trend,
	[CAD_FIGURE_SLOPE] = cad_chart_draw_slope,
};

char *
cad_chart_write_script(const CadFigure *figure, CadragePicture picture, CadrageTheme theme)
{
	g_autoptr(CadScript) script =
		cad_script_new(picture, theme, MAX(figure->width_px, CAD_FIGURE_MIN_WIDTH_PX));

	script->y = CAD_CHART_PAD - 2;
	draw_heading(script, figure);
	draw_kind[figure->kind](script, figure);
	for (guint i = 0; i < figure->notes->len; i++)
		cad_chart_draw_note(script, figure->notes->pdata[i]);
	return cad_script_finish(script, ceil(script->y + CAD_CHART_PAD / 2));
}
