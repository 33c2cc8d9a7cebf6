/* The X-ray: one line an article, a tick where each match stands, shorter in others' voices. */
#include "config.h"

#include <math.h>

#include "base/limits.h"
#include "reports/canvas.h"
#include "reports/chart.h"

#define STRIP_HEIGHT 38.0
#define BAND_PX	     15.0 /* height of the article itself */
#define TICK_PX	     2.6  /* width of a tick */
#define LONGEST_PX   26.0 /* of the first voice */
#define SHORTEST_PX  10.0 /* of the last */
#define HEAD_SCALE   0.42 /* of the mark at a tick's upper end, which tells categories apart */
#define GROUP_GAP    8.0
#define KEY_PX	     16.0
#define NAME_UP_PX   7.0 /* of a name with a note, above the middle of its strip */
#define NOTE_DOWN_PX 11.0
#define TITLE_CHARS  70
#define MAX_STRIPS   (CAD_CHART_MAX_ROWS / 2)

static const CadScriptStyle name_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_RIGHT,
					  CAD_ROLE_TEXT};
static const CadScriptStyle note_style = {CAD_SCRIPT_NOTE_PX, FALSE, CAD_ALIGN_RIGHT,
					  CAD_ROLE_MUTED};
static const CadScriptStyle text_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_RIGHT,
					  CAD_ROLE_MUTED};

/* The plot area, and how many voices there are. */
typedef struct {
	double left;
	double right;
	guint n_voices;
} Plot;

static double
tick_height(guint voice, guint n_voices)
{
	const double part = n_voices > 1 ? MIN(voice, n_voices - 1) / (double)(n_voices - 1) : 0;

	return LONGEST_PX - part * (LONGEST_PX - SHORTEST_PX);
}

static Plot
find_plot(const CadScript *script, const CadStrips *strips)
{
	double left = 0, right = 0;

	for (guint i = 0; i < strips->groups->len; i++) {
		const CadStripGroup *group = strips->groups->pdata[i];

		for (guint k = 0; k < group->strips->len; k++) {
			g_autofree char *name = cad_chart_clean_name(
				script, ((const CadStrip *)group->strips->pdata[k])->name);
			g_autofree char *text = cad_chart_clean_text(
				script, ((const CadStrip *)group->strips->pdata[k])->text);

			left = MAX(left, cad_chart_width(name));
			right = MAX(right, cad_chart_width(text));
		}
	}
	return (Plot){CAD_CHART_PAD + left + CAD_CHART_GAP,
		      script->width - CAD_CHART_PAD - right - CAD_CHART_GAP, strips->voices->len};
}

/* A tick with its head; @y is its middle. */
static void
draw_tick(CadCanvas *canvas, double x, double y, double height, guint category)
{
	const CadRole role = cad_palette_get_category(category);
	const CadBox box = {x - TICK_PX / 2, x + TICK_PX / 2, y - height / 2, y + height / 2};

	cad_canvas_add_box(canvas, &box, role);
	if (role != CAD_ROLE_OTHER_CATEGORY)
		cad_canvas_add_mark(canvas, x, y - height / 2, category, HEAD_SCALE, role, FALSE);
}

/* Legends. */

static void
draw_categories(CadCanvas *canvas, const CadStrips *strips)
{
	CadScript *script = canvas->script;
	double x = CAD_CHART_PAD;

	for (guint i = 0; i < strips->categories->len; i++) {
		const double left =
			cad_chart_place_entry(script, strips->categories->pdata[i], KEY_PX, &x);

		draw_tick(canvas, left + KEY_PX / 2, script->y + CAD_CHART_ROW / 2 + 1,
			  CAD_CHART_ROW * 0.6, i);
	}
	if (strips->categories->len > 0)
		script->y += CAD_CHART_ROW;
}

static const CadRole zone_roles[CAD_N_STRIP_ZONES] = {
	[CAD_STRIP_HEADLINE] = CAD_ROLE_HEADLINE,
	[CAD_STRIP_LEAD] = CAD_ROLE_LEAD,
};

/* How long the ticks of each voice are, and how zones are shaded. */
static void
draw_voices(CadCanvas *canvas, const CadStrips *strips)
{
	CadScript *script = canvas->script;
	double x = CAD_CHART_PAD;

	for (guint i = 0; i < strips->voices->len; i++) {
		const double left =
			cad_chart_place_entry(script, strips->voices->pdata[i], KEY_PX, &x);
		const double y = script->y + CAD_CHART_ROW / 2,
			     height = tick_height(i, strips->voices->len) * 0.8;
		const CadBox box = {left + (KEY_PX - TICK_PX) / 2, left + (KEY_PX + TICK_PX) / 2,
				    y - height / 2, y + height / 2};

		cad_canvas_add_box(canvas, &box, CAD_ROLE_MUTED);
	}
	for (guint i = 0; i < CAD_N_STRIP_ZONES; i++) {
		if (!strips->zones[i])
			continue;
		const double left = cad_chart_place_entry(script, strips->zones[i], KEY_PX, &x);
		const double y = script->y + CAD_CHART_ROW / 2;
		const CadBox box = {left, left + KEY_PX, y - BAND_PX / 2, y + BAND_PX / 2};

		cad_canvas_add_box(canvas, &box, zone_roles[i]);
	}
	script->y += CAD_CHART_ROW + GROUP_GAP;
}

/* Articles. */

static void
draw_strip(CadCanvas *canvas, const CadStrip *strip, const Plot *plot)
{
	CadScript *script = canvas->script;
	const double y = script->y + STRIP_HEIGHT / 2, width = plot->right - plot->left;
	const CadBox body = {plot->left, plot->right, y - BAND_PX / 2, y + BAND_PX / 2};
	g_autofree char *name = cad_chart_clean_name(script, strip->name);
	g_autofree char *text = cad_chart_clean_text(script, strip->text);

	cad_script_label(script, plot->left - CAD_CHART_GAP, y - (strip->note ? NAME_UP_PX : 0),
			 &name_style, name);
	cad_script_label(script, plot->left - CAD_CHART_GAP, y + NOTE_DOWN_PX, &note_style,
			 strip->note);
	cad_script_label(script, script->width - CAD_CHART_PAD, y, &text_style, text);
	cad_canvas_add_box(canvas, &body, CAD_ROLE_BODY);
	for (guint i = 0; i < strip->parts->len; i++) {
		const CadStripPart *part = &g_array_index(strip->parts, CadStripPart, i);
		const CadBox box = {plot->left + part->from * width, plot->left + part->to * width,
				    body.top, body.bottom};

		cad_canvas_add_box(canvas, &box, zone_roles[part->zone]);
	}
	for (guint i = 0; i < strip->ticks->len; i++) {
		const CadStripTick *tick = &g_array_index(strip->ticks, CadStripTick, i);

		draw_tick(canvas, plot->left + tick->at * width, y,
			  tick_height(tick->voice, plot->n_voices), tick->category);
	}
	script->y += STRIP_HEIGHT;
}

static void
draw_group_title(CadScript *script, const CadStripGroup *group)
{
	const CadScriptStyle style = {CAD_SCRIPT_TEXT_PX, TRUE, CAD_ALIGN_LEFT,
				      cad_palette_get_outlet(group->colour)};
	g_autofree char *title =
		cad_chart_clean(group->title, TITLE_CHARS, script->width - 2 * CAD_CHART_PAD);

	if (*title == '\0')
		return;
	cad_script_label(script, CAD_CHART_PAD, script->y + CAD_CHART_ROW / 2, &style, title);
	script->y += CAD_CHART_ROW;
}

static void
draw_ends(CadScript *script, const CadStrips *strips, const Plot *plot)
{
	static const CadAlign aligns[] = {CAD_ALIGN_LEFT, CAD_ALIGN_CENTRE, CAD_ALIGN_RIGHT};
	const double places[] = {plot->left, (plot->left + plot->right) / 2, plot->right};

	for (guint i = 0; i < G_N_ELEMENTS(aligns); i++) {
		const CadScriptStyle style = {CAD_SCRIPT_TEXT_PX, FALSE, aligns[i], CAD_ROLE_MUTED};

		cad_script_label(script, places[i], script->y + CAD_CHART_ROW / 2, &style,
				 strips->ends[i]);
	}
	script->y += CAD_CHART_ROW;
}

void
cad_chart_draw_xray(CadScript *script, const CadFigure *figure)
{
	const CadStrips *strips = figure->strips;
	g_autoptr(CadCanvas) canvas = cad_canvas_new(script);
	const Plot plot = find_plot(script, strips);
	guint n_drawn = 0, n_all = 0;

	draw_categories(canvas, strips);
	draw_voices(canvas, strips);
	cad_script_label(script, script->width - CAD_CHART_PAD, script->y + CAD_CHART_ROW / 2,
			 &text_style, figure->texts[CAD_FIGURE_COLUMN]);
	for (guint i = 0; i < strips->groups->len; i++) {
		const CadStripGroup *group = strips->groups->pdata[i];

		n_all += group->strips->len;
		if (n_drawn >= MAX_STRIPS)
			continue;
		if (i > 0)
			script->y += GROUP_GAP;
		draw_group_title(script, group);
		for (guint k = 0; k < group->strips->len && n_drawn < MAX_STRIPS; k++, n_drawn++)
			draw_strip(canvas, group->strips->pdata[k], &plot);
	}
	draw_ends(script, strips, &plot);
	cad_canvas_finish(canvas);
	script->y += CAD_CHART_PAD / 2;
	if (n_drawn < n_all)
		cad_chart_draw_note(script, figure->texts[CAD_FIGURE_CUT]);
}
