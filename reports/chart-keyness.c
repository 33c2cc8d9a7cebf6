/* Diverging bars: words to the right of a line for one side, to the left for the other. */
#include "config.h"

#include <math.h>

#include "base/limits.h"
#include "reports/axis.h"
#include "reports/canvas.h"
#include "reports/chart.h"
#include "reports/lettering.h"

#define BAR_ROW	    27.0
#define BAR_PX	    18.0
#define MIDDLE_PX   1.4 /* width of the line between the sides */
#define GRID_PX	    1.0
#define TEXT_GAP    8.0 /* between a bar and its word */
#define NOTE_GAP    9.0 /* between a word and its counts */
#define TEXT_CHARS  40
#define HEAD_CHARS  60
#define TEXT_PART   0.33 /* of the canvas, for a word and its counts */
#define MAX_BARS    (CAD_CHART_MAX_ROWS / 2)
#define SCALE_STEPS 60 /* halvings: finer than any picture */

static const CadScriptStyle unit_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_CENTRE,
					  CAD_ROLE_MUTED};

/* Where values stand. */
typedef struct {
	double middle; /* of the canvas, where 0 is */
	double px;     /* for a value of 1 */
} Scale;

static char *
shown_note(const CadContrastBar *bar)
{
	return cad_chart_clean(bar->note, TEXT_CHARS, G_MAXINT);
}

/* The word, cut so that its counts have room. */
static char *
shown_word(const CadScript *script, const CadContrastBar *bar)
{
	g_autofree char *note = shown_note(bar);

	return cad_chart_clean(bar->text, CAD_CHART_NAME_CHARS,
			       MAX(script->width * TEXT_PART - NOTE_GAP - cad_chart_width(note),
				   script->width * TEXT_PART / 2));
}

/* Room beyond the end of a bar. */
static double
text_room(const CadScript *script, const CadContrastBar *bar)
{
	g_autofree char *word = shown_word(script, bar), *note = shown_note(bar);

	return TEXT_GAP + cad_chart_width(word) + (*note ? NOTE_GAP + cad_chart_width(note) : 0);
}

/* How far bars and words reach to one side, at @px for a value of 1. */
static double
find_reach(const CadScript *script, const CadContrast *contrast, double sign, double px)
{
	double reach = 0;

	for (guint i = 0; i < contrast->bars->len && i < MAX_BARS; i++) {
		const CadContrastBar *bar = contrast->bars->pdata[i];

		if (bar->value * sign > 0)
			reach = MAX(reach, fabs(bar->value) * px + text_room(script, bar));
	}
	return reach;
}

/* The largest scale that leaves room for every word at the end of its bar. */
static Scale
find_scale(const CadScript *script, const CadContrast *contrast)
{
	const double room = script->width - 2 * CAD_CHART_PAD;
	double low = 0, high = room;
	Scale scale;

	for (guint i = 0; i < SCALE_STEPS; i++) {
		const double px = (low + high) / 2;

		if (find_reach(script, contrast, 1, px) + find_reach(script, contrast, -1, px) <=
		    room)
			low = px;
		else
			high = px;
	}
	scale.px = low;
	scale.middle = CAD_CHART_PAD + find_reach(script, contrast, -1, low);
	return scale;
}

static CadRole
side_role(guint colour)
{
	return colour == G_MAXUINT ? CAD_ROLE_REST : cad_palette_get_outlet(colour);
}

/* Headings of both sides, at the middle line where they have room, one below the other where the
 * two have not. */
static void
draw_heads(CadScript *script, const CadContrast *contrast, const Scale *scale)
{
	const double room = script->width - 2 * CAD_CHART_PAD;
	const CadScriptStyle left_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_RIGHT,
					   contrast->left_colour == G_MAXUINT
						   ? CAD_ROLE_MUTED
						   : side_role(contrast->left_colour)};
	const CadScriptStyle right_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_LEFT,
					    side_role(contrast->right_colour)};
	g_autofree char *left = cad_chart_clean(contrast->left, HEAD_CHARS, room);
	g_autofree char *right = cad_chart_clean(contrast->right, HEAD_CHARS, room);
	const double left_px = cad_chart_width(left), right_px = cad_chart_width(right);
	const gboolean is_one_line = left_px + right_px + 2 * TEXT_GAP <= room;
	const double end = script->width - CAD_CHART_PAD;
	double left_x = MAX(scale->middle - TEXT_GAP, CAD_CHART_PAD + left_px);
	double right_x = MIN(scale->middle + TEXT_GAP, end - right_px);

	if (is_one_line && right_x - left_x < 2 * TEXT_GAP) {
		left_x = MIN(left_x, right_x - 2 * TEXT_GAP);
		left_x = MAX(left_x, CAD_CHART_PAD + left_px);
		right_x = left_x + 2 * TEXT_GAP;
	}
	cad_script_label(script, right_x, script->y + CAD_CHART_ROW / 2, &right_style, right);
	if (!is_one_line)
		script->y += CAD_CHART_ROW;
	cad_script_label(script, left_x, script->y + CAD_CHART_ROW / 2, &left_style, left);
	script->y += CAD_CHART_ROW + 2;
}

static void
draw_words(CadScript *script, const CadContrastBar *bar, double end, double y)
{
	const gboolean is_right = bar->value > 0;
	const CadScriptStyle word_style = {CAD_SCRIPT_TEXT_PX, FALSE,
					   is_right ? CAD_ALIGN_LEFT : CAD_ALIGN_RIGHT,
					   CAD_ROLE_TEXT};
	const CadScriptStyle note_style = {CAD_SCRIPT_TEXT_PX, FALSE, word_style.align,
					   CAD_ROLE_MUTED};
	g_autofree char *word = shown_word(script, bar), *note = shown_note(bar);
	/* On both sides the word comes first, as it is read. */
	const double first =
		is_right ? cad_chart_width(word) + NOTE_GAP : cad_chart_width(note) + NOTE_GAP;

	if (is_right) {
		cad_script_label(script, end + TEXT_GAP, y, &word_style, word);
		cad_script_label(script, end + TEXT_GAP + first, y, &note_style, note);
	} else {
		cad_script_label(script, end - TEXT_GAP, y, &note_style, note);
		cad_script_label(script, end - TEXT_GAP - (*note ? first : 0), y, &word_style,
				 word);
	}
}

static void
draw_bar(CadCanvas *canvas, const CadContrast *contrast, const CadContrastBar *bar,
	 const Scale *scale)
{
	const double end = scale->middle + bar->value * scale->px;
	const double y = canvas->script->y + BAR_ROW / 2;
	const CadBox box = {MIN(scale->middle, end), MAX(scale->middle, end), y - BAR_PX / 2,
			    y + BAR_PX / 2};
	const CadRole role =
		side_role(bar->value > 0 ? contrast->right_colour : contrast->left_colour);

	cad_canvas_add_box(canvas, &box, role);
	draw_words(canvas->script, bar, end, y);
	canvas->script->y += BAR_ROW;
}

/* Ticks as far as bars reach; words stand beyond. */
static void
draw_axis(CadCanvas *canvas, const CadFigure *figure, const Scale *scale, double bottom)
{
	const CadContrast *contrast = figure->contrast;
	double least = 0, most = 0, step;

	for (guint i = 0; i < contrast->bars->len && i < MAX_BARS; i++) {
		const double value = ((const CadContrastBar *)contrast->bars->pdata[i])->value;

		least = MIN(least, value);
		most = MAX(most, value);
	}
	if (!(most - least > 0))
		return;
	step = cad_axis_get_step(most - least, (most - least) * scale->px);
	for (int i = (int)ceil(least / step - 1e-9); i <= (int)floor(most / step + 1e-9); i++) {
		const double x = scale->middle + i * step * scale->px;
		const double width = i == 0 ? MIDDLE_PX : GRID_PX;
		const CadBox line = {x - width / 2, x + width / 2, canvas->script->y, bottom};
		g_autofree char *number = cad_axis_write_number(i * step, figure->decimal_sign);

		cad_canvas_add_box(canvas, &line, i == 0 ? CAD_ROLE_MUTED : CAD_ROLE_GRID);
		cad_script_label(canvas->script, x, bottom + CAD_CHART_ROW / 2, &unit_style,
				 number);
	}
}

void
cad_chart_draw_keyness(CadScript *script, const CadFigure *figure)
{
	const CadContrast *contrast = figure->contrast;
	const guint n_bars = MIN(contrast->bars->len, MAX_BARS);
	g_autoptr(CadCanvas) canvas = cad_canvas_new(script);
	const Scale scale = find_scale(script, contrast);

	draw_heads(script, contrast, &scale);
	draw_axis(canvas, figure, &scale, script->y + n_bars * BAR_ROW);
	for (guint i = 0; i < n_bars; i++)
		draw_bar(canvas, contrast, contrast->bars->pdata[i], &scale);
	script->y += CAD_CHART_ROW;
	if (figure->texts[CAD_FIGURE_UNIT]) {
		cad_script_label(script, scale.middle, script->y + CAD_CHART_ROW / 2, &unit_style,
				 figure->texts[CAD_FIGURE_UNIT]);
		script->y += CAD_CHART_ROW;
	}
	cad_canvas_finish(canvas);
	script->y += CAD_CHART_PAD / 2;
	if (n_bars < contrast->bars->len)
		cad_chart_draw_note(script, figure->texts[CAD_FIGURE_CUT]);
}
