/* The dumbbell: of two outlets the rates of a category, both ends on one line. */
#include "config.h"

#include <math.h>

#include "base/limits.h"
#include "reports/axis.h"
#include "reports/canvas.h"
#include "reports/chart.h"
#include "reports/lettering.h"

#define LINE_HEIGHT 50.0
#define SIDE_PX	    10.0 /* from the middle of a line to each outlet's interval */
#define BETWEEN_PX  5.0	 /* height of the way from one value to the other */
#define INTERVAL_PX 2.0
#define STUB_PX	    1.0 /* width of what joins an interval to its mark */
/* Marks nearer than this lie on each other: each moves towards its interval. */
#define CLOSE_PX	    13.0
#define APART_PX	    4.5
#define TITLE_PART	    0.28
#define TITLE_LINES	    2
#define TITLE_LINE	    19.0
#define MARK_KEY_PX	    14.0
#define MAX_BLOCKS	    (CAD_CHART_MAX_ROWS / 2)
#define TICK_LINE_PX	    1.0
#define BLOCKS_FOR_TWO_AXES 12 /* from here on the axis is repeated at the top */
#define DASH		    "–"

static const CadScriptStyle title_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_RIGHT,
					   CAD_ROLE_TEXT};
static const CadScriptStyle column_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_RIGHT,
					    CAD_ROLE_MUTED};
static const CadScriptStyle unit_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_LEFT,
					  CAD_ROLE_MUTED};
static const CadScriptStyle tick_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_CENTRE,
					  CAD_ROLE_MUTED};

/* The plot area and its scale. */
typedef struct {
	double left;
	double right;
	CadAxis axis;
} Plot;

static double
place_value(const Plot *plot, double value)
{
	return plot->left + MIN(value / plot->axis.max, 1) * (plot->right - plot->left);
}

static GPtrArray *
wrap_title(const CadScript *script, const CadFigureBlock *block)
{
	g_autofree char *clean = cad_lettering_clean(block->title, CAD_CHART_LABEL_CHARS);

	return cad_lettering_wrap(clean, CAD_SCRIPT_TEXT_PX, script->width * TITLE_PART,
				  TITLE_LINES);
}

static Plot
find_plot(const CadScript *script, const CadFigure *figure, guint n_blocks)
{
	g_autoptr(GPtrArray) rows = g_ptr_array_new();
	double left = 0, right = 0;
	Plot plot;

	for (guint i = 0; i < n_blocks; i++) {
		const CadFigureBlock *block = figure->blocks->pdata[i];
		g_autoptr(GPtrArray) lines = wrap_title(script, block);

		for (guint k = 0; k < lines->len; k++)
			left = MAX(left, cad_chart_width(lines->pdata[k]));
		for (guint k = 0; k < block->rows->len; k++) {
			g_autofree char *text = cad_chart_clean_text(
				script, ((const CadFigureRow *)block->rows->pdata[k])->text);

			right = MAX(right, cad_chart_width(text));
			g_ptr_array_add(rows, block->rows->pdata[k]);
		}
	}
	plot.left = CAD_CHART_PAD + left + 2 * CAD_CHART_GAP;
	plot.right = script->width - CAD_CHART_PAD - right - 2 * CAD_CHART_GAP;
	plot.axis = cad_axis_find((const CadFigureRow *const *)rows->pdata, rows->len,
				  plot.right - plot.left);
	return plot;
}

/* Both outlets with their marks, and at the right what the texts are. */
static void
draw_legend(CadCanvas *canvas, const CadFigure *figure)
{
	CadScript *script = canvas->script;
	const CadFigureBlock *block = figure->blocks->len > 0 ? figure->blocks->pdata[0] : NULL;
	g_autofree char *column = cad_chart_clean_text(script, figure->texts[CAD_FIGURE_COLUMN]);
	const double top = script->y;
	double x = CAD_CHART_PAD;

	for (guint i = 0; block && i < block->rows->len; i++) {
		const CadFigureRow *row = block->rows->pdata[i];
		const double left = cad_chart_place_entry(script, row->name, MARK_KEY_PX, &x);

		cad_canvas_add_mark(canvas, left + MARK_KEY_PX / 2, script->y + CAD_CHART_ROW / 2,
				    row->colour, 1, cad_palette_get_outlet(row->colour), FALSE);
	}
	script->y += CAD_CHART_ROW;
	/* On the legend's line where the two have room for it. */
	if (script->y - top > CAD_CHART_ROW ||
	    x + cad_chart_width(column) > script->width - CAD_CHART_PAD)
		script->y += CAD_CHART_ROW;
	cad_script_label(script, script->width - CAD_CHART_PAD, script->y - CAD_CHART_ROW / 2,
			 &column_style, column);
}

static void
draw_grid(CadCanvas *canvas, const CadFigure *figure, const Plot *plot, guint n_blocks)
{
	const gboolean is_repeated = n_blocks >= BLOCKS_FOR_TWO_AXES;
	const double above = canvas->script->y + CAD_CHART_ROW / 2;
	const CadAxis *axis = &plot->axis;
	double bottom;

	if (is_repeated)
		canvas->script->y += CAD_CHART_ROW;
	bottom = canvas->script->y + n_blocks * LINE_HEIGHT;

	for (guint i = 0; i * axis->step <= axis->max * (1 + 1e-9); i++) {
		const double x = place_value(plot, i * axis->step);
		const CadBox line = {x - TICK_LINE_PX / 2, x + TICK_LINE_PX / 2, canvas->script->y,
				     bottom};
		g_autofree char *number =
			cad_axis_write_number(i * axis->step, figure->decimal_sign);

		cad_canvas_add_box(canvas, &line, CAD_ROLE_GRID);
		cad_script_label(canvas->script, x, bottom + CAD_CHART_ROW / 2, &tick_style,
				 number);
		if (is_repeated)
			cad_script_label(canvas->script, x, above, &tick_style, number);
	}
}

/* One outlet's interval, beside the line, and its mark on it or a little to that side. */
static void
draw_end(CadCanvas *canvas, const CadFigureRow *row, const Plot *plot, double y, double side,
	 gboolean is_close)
{
	const CadRole role = cad_palette_get_outlet(row->colour);
	const double x = place_value(plot, row->value);
	const double lo = place_value(plot, cad_row_get_lower(row));
	const double hi = place_value(plot, cad_row_get_upper(row));
	const CadScriptStyle arrow = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_LEFT, role};
	const CadBox interval = {lo, hi, y + side - INTERVAL_PX / 2, y + side + INTERVAL_PX / 2};
	const CadBox stub = {x - STUB_PX / 2, x + STUB_PX / 2, MIN(y, y + side), MAX(y, y + side)};

	cad_canvas_add_box(canvas, &interval, role);
	cad_canvas_add_box(canvas, &stub, role);
	if (cad_row_get_upper(row) > plot->axis.max)
		cad_script_label(canvas->script, hi + 2, y + side, &arrow, "→");
	cad_canvas_add_mark(canvas, x, y + (is_close ? copysign(APART_PX, side) : 0), row->colour,
			    is_close ? 0.9 : 1.15, role, row->is_hollow);
}

static gboolean
are_close(const CadFigureBlock *block, const Plot *plot)
{
	const CadFigureRow *a, *b;

	if (block->rows->len != 2)
		return FALSE;
	a = block->rows->pdata[0];
	b = block->rows->pdata[1];
	return cad_row_is_defined(a) && cad_row_is_defined(b) &&
	       fabs(place_value(plot, a->value) - place_value(plot, b->value)) < CLOSE_PX;
}

static void
draw_between(CadCanvas *canvas, const CadFigureBlock *block, const Plot *plot, double y)
{
	const CadFigureRow *a = block->rows->pdata[0], *b = block->rows->pdata[1];
	const double from = place_value(plot, MIN(a->value, b->value));
	const double to = place_value(plot, MAX(a->value, b->value));
	const CadBox way = {from, to, y - BETWEEN_PX / 2, y + BETWEEN_PX / 2};

	if (cad_row_is_defined(a) && cad_row_is_defined(b))
		cad_canvas_add_box(canvas, &way, CAD_ROLE_BETWEEN);
}

static void
draw_title(CadScript *script, const CadFigureBlock *block, const Plot *plot, double y)
{
	g_autoptr(GPtrArray) lines = wrap_title(script, block);

	for (guint i = 0; i < lines->len; i++)
		cad_script_label(script, plot->left - 2 * CAD_CHART_GAP + 4,
				 y + (i + 0.5 - lines->len / 2.0) * TITLE_LINE, &title_style,
				 lines->pdata[i]);
}

static void
draw_block(CadCanvas *canvas, const CadFigureBlock *block, const Plot *plot)
{
	CadScript *script = canvas->script;
	const double y = script->y + LINE_HEIGHT / 2;
	const gboolean is_close = are_close(block, plot);

	draw_title(script, block, plot, y);
	if (block->rows->len == 2)
		draw_between(canvas, block, plot, y);
	for (guint i = 0; i < block->rows->len; i++) {
		const CadFigureRow *row = block->rows->pdata[i];
		const double side = i == 0 ? -SIDE_PX : SIDE_PX;
		const CadScriptStyle style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_RIGHT,
					      cad_palette_get_outlet(row->colour)};
		const CadScriptStyle dash = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_LEFT, style.role};
		g_autofree char *text = cad_chart_clean_text(script, row->text);

		cad_script_label(script, script->width - CAD_CHART_PAD, y + side, &style, text);
		if (cad_row_is_defined(row))
			draw_end(canvas, row, plot, y, side, is_close);
		else
			cad_script_label(script, plot->left + 4, y + side, &dash, DASH);
	}
	script->y += LINE_HEIGHT;
}

void
cad_chart_draw_dumbbell(CadScript *script, const CadFigure *figure)
{
	g_autoptr(CadCanvas) canvas = cad_canvas_new(script);
	const guint n_blocks = MIN(figure->blocks->len, MAX_BLOCKS);
	const Plot plot = find_plot(script, figure, n_blocks);

	draw_legend(canvas, figure);
	draw_grid(canvas, figure, &plot, n_blocks);
	for (guint i = 0; i < n_blocks; i++)
		draw_block(canvas, figure->blocks->pdata[i], &plot);
	script->y += CAD_CHART_ROW;
	cad_script_label(script, plot.left, script->y + CAD_CHART_ROW / 2, &unit_style,
			 figure->texts[CAD_FIGURE_UNIT]);
	if (figure->texts[CAD_FIGURE_UNIT])
		script->y += CAD_CHART_ROW;
	cad_canvas_finish(canvas);
	script->y += CAD_CHART_PAD / 2;
	if (plot.axis.is_clipping)
		cad_chart_draw_note(script, figure->texts[CAD_FIGURE_CLIPPED]);
	if (n_blocks < figure->blocks->len)
		cad_chart_draw_note(script, figure->texts[CAD_FIGURE_CUT]);
}
