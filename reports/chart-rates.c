/* The Cleveland dot plot: blocks of rows, a mark and its interval in each, on one axis. */
#include "config.h"

#include <math.h>

#include "base/limits.h"
#include "reports/chart.h"

#define BLOCK_GAP	  9.0 /* above the title of a block but the first */
#define TITLE_CHARS	  70
#define TEXT_CHARS	  36
#define LINE_CHARS	  90
#define TICK_PX		  70.0 /* room that a tick with its number wants */
#define MIN_TICKS	  2
#define MAX_TICKS	  6
#define ROWS_FOR_TWO_AXES 24 /* from here on the axis is repeated at the top */
/* An interval may reach this many times the largest value, or this many times the length that
 * three in four intervals keep to, before it is clipped: one row must not flatten the others. */
#define REACH_OF_VALUES	   2.5
#define REACH_OF_INTERVALS 1.5
#define AXIS_ROOM	   1.02
#define DASH		   "–"

typedef struct {
	const CadFigureRow *row;
	double y;
} Place;

typedef struct {
	double max;
	double step;
	gboolean is_clipping;
} Axis;

static const CadScriptStyle block_style = {CAD_SCRIPT_TEXT_PX, TRUE, CAD_ALIGN_LEFT, CAD_ROLE_TEXT};
static const CadScriptStyle column_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_RIGHT,
					    CAD_ROLE_MUTED};
static const CadScriptStyle unit_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_LEFT,
					  CAD_ROLE_MUTED};

/* Values. */

static double
upper_end(const CadFigureRow *row)
{
	return isnan(row->hi) ? row->value : MAX(row->hi, row->value);
}

static double
lower_end(const CadFigureRow *row)
{
	return isnan(row->lo) ? row->value : MAX(0, MIN(row->lo, row->value));
}

static gboolean
is_defined(const CadFigureRow *row)
{
	return isfinite(row->value) && row->value >= 0;
}

static int
compare_doubles(gconstpointer a, gconstpointer b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

/* The value that three in four of the row's upper ends keep to; 0 without rows. */
static double
upper_quartile(GArray *ends)
{
	if (ends->len == 0)
		return 0;
	g_array_sort(ends, compare_doubles);
	return g_array_index(ends, double, (ends->len * 3 - 1) / 4);
}

/* 1, 2 or 5 times a power of ten, so that @max takes about as many of them as @width_px has room
 * for. */
static double
nice_step(double max, double width_px)
{
	double rough = max / CLAMP(width_px / TICK_PX, MIN_TICKS, MAX_TICKS);
	double power = pow(10, floor(log10(rough)));
	double digit = rough / power;

	return power * (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10);
}

static Axis
find_axis(GArray *places, double width_px)
{
	g_autoptr(GArray) ends = g_array_new(FALSE, FALSE, sizeof(double));
	double largest_value = 0, furthest = 0, reach;
	Axis axis;

	for (guint i = 0; i < places->len; i++) {
		const CadFigureRow *row = g_array_index(places, Place, i).row;
		double end = upper_end(row);

		if (!is_defined(row))
			continue;
		largest_value = MAX(largest_value, row->value);
		furthest = MAX(furthest, end);
		if (isfinite(end))
			g_array_append_val(ends, end);
	}
	reach = MAX(largest_value * REACH_OF_VALUES, upper_quartile(ends) * REACH_OF_INTERVALS);
	axis.is_clipping = furthest > reach && (reach > 0 || isinf(furthest));
	axis.max = axis.is_clipping ? reach : furthest * AXIS_ROOM;
	if (!(axis.max > 0))
		axis.max = 1;
	axis.step = nice_step(axis.max, width_px);
	return axis;
}

/* Layout. */

static void
draw_block_title(CadScript *script, const CadFigureBlock *block, gboolean is_first)
{
	double max_px = script->width - 2 * CAD_CHART_PAD;
	g_autofree char *title = cad_chart_clean(block->title, TITLE_CHARS, max_px);

	if (!is_first)
		script->y += BLOCK_GAP;
	if (*title == '\0')
		return;
	cad_script_label(script, CAD_CHART_PAD, script->y + CAD_CHART_ROW / 2, &block_style, title);
	script->y += CAD_CHART_ROW;
}

/* Draws titles, and gives each row its place, as far as a picture can hold the blocks. */
static GArray *
place_rows(CadScript *script, const CadFigure *figure)
{
	GArray *places = g_array_new(FALSE, FALSE, sizeof(Place));
	guint n_lines = 0;

	for (guint i = 0; i < figure->blocks->len; i++) {
		const CadFigureBlock *block = figure->blocks->pdata[i];

		n_lines += 1 + block->rows->len;
		if (n_lines > CAD_CHART_MAX_ROWS && i > 0)
			break;
		draw_block_title(script, block, i == 0);
		for (guint k = 0; k < block->rows->len && k < CAD_CHART_MAX_ROWS; k++) {
			Place place = {block->rows->pdata[k], script->y + CAD_CHART_ROW / 2};

			g_array_append_val(places, place);
			script->y += CAD_CHART_ROW;
		}
	}
	return places;
}

static char *
shown_name(const CadScript *script, const CadFigureRow *row)
{
	return cad_chart_clean(row->name, CAD_CHART_NAME_CHARS,
			       script->width * CAD_CHART_NAME_PART);
}

static char *
shown_text(const CadScript *script, const CadFigureRow *row)
{
	return cad_chart_clean(row->text, TEXT_CHARS, script->width * CAD_CHART_TEXT_PART);
}

static void
find_plot_sides(CadScript *script, GArray *places)
{
	double left = 0, right = 0;

	for (guint i = 0; i < places->len; i++) {
		const CadFigureRow *row = g_array_index(places, Place, i).row;
		g_autofree char *name = shown_name(script, row);
		g_autofree char *text = shown_text(script, row);

		left = MAX(left, cad_chart_width(name));
		right = MAX(right, cad_chart_width(text));
	}
	script->plot_left = 2 * CAD_CHART_PAD + left + CAD_CHART_GAP;
	script->plot_right = script->width - CAD_CHART_PAD - right - 2 * CAD_CHART_GAP;
}

/* Words. */

static void
draw_row_texts(CadScript *script, const Place *place)
{
	CadScriptStyle name_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_RIGHT,
				     cad_palette_get_outlet(place->row->colour)};
	g_autofree char *name = shown_name(script, place->row);
	g_autofree char *text = shown_text(script, place->row);

	cad_script_label(script, script->plot_left - CAD_CHART_GAP, place->y, &name_style, name);
	cad_script_label(script, script->width - CAD_CHART_PAD, place->y, &column_style, text);
	if (!is_defined(place->row))
		cad_script_label(script, script->plot_left + 4, place->y, &unit_style, DASH);
}

/* A line of its own, that begins or ends at @x unless it would leave the canvas. */
static void
draw_line(CadScript *script, double x, const CadScriptStyle *style, const char *text)
{
	double room = script->width - 2 * CAD_CHART_PAD;
	g_autofree char *clean = cad_chart_clean(text, LINE_CHARS, room);
	double end = script->width - CAD_CHART_PAD;

	if (*clean == '\0')
		return;
	if (style->align == CAD_ALIGN_LEFT)
		x = MIN(x, end - cad_chart_width(clean));
	cad_script_label(script, x, script->y + CAD_CHART_ROW / 2, style, clean);
	script->y += CAD_CHART_ROW;
}

/* The plot. */

static void
write_axis(CadScript *script, const Axis *axis, const CadFigure *figure, gboolean is_repeated)
{
	static const char *const sides[] = {"x", "x2"};
	static const char *const nearer[] = {" offset 0,0.3", " offset 0,-0.4"};

	cad_script_add(script, figure->decimal_sign == ',' ? "set decimalsign ','\n"
							   : "set decimalsign '.'\n");
	for (guint i = 0; i < (is_repeated ? 2 : 1); i++) {
		cad_script_add(script, "set format ");
		cad_script_add(script, sides[i]);
		cad_script_add(script, " '%g'\nset ");
		cad_script_add(script, sides[i]);
		cad_script_add(script, "tics 0,");
		cad_script_add_number(script, axis->step);
		cad_script_add(script, nearer[i]);
		cad_script_add(script, " scale 0 textcolor rgb");
		cad_script_add_colour(script, CAD_ROLE_MUTED);
		cad_script_add(script, "\n");
	}
	if (is_repeated) {
		cad_script_add(script, "set x2range [0 :");
		cad_script_add_number(script, axis->max);
		cad_script_add(script, " ]\n");
	}
	cad_script_add(script, "set grid xtics linetype 1 linewidth 1 linecolor rgb");
	cad_script_add_colour(script, CAD_ROLE_GRID);
	cad_script_add(script, "\n");
}

/* One line a row: place from the top, value, ends of the interval inside the axis, whether it goes
 * on beyond, mark, colour, whether the mark is hollow. */
static void
write_row(CadScript *script, const Place *place, const Axis *axis)
{
	const CadFigureRow *row = place->row;
	CadRole role = cad_palette_get_outlet(row->colour);
	double end = upper_end(row);

	cad_script_add_number(script, place->y);
	cad_script_add_number(script, row->value);
	cad_script_add_number(script, lower_end(row));
	cad_script_add_number(script, MIN(end, axis->max));
	cad_script_add_number(script, end > axis->max);
	cad_script_add_number(script, cad_palette_get_mark(row->colour));
	cad_script_add_number(script, cad_palette_get_rgb(role, script->theme));
	cad_script_add_number(script, row->is_hollow);
	cad_script_add(script, "\n");
}

static void
write_rows(CadScript *script, GArray *places, const Axis *axis)
{
	cad_script_add(script, "$rows << EOD\n");
	for (guint i = 0; i < places->len; i++) {
		const Place *place = &g_array_index(places, Place, i);

		if (is_defined(place->row))
			write_row(script, place, axis);
	}
	cad_script_add(script, "EOD\n");
}

/* Intervals first, then marks; a hollow mark is a smaller one of the background's colour on top. */
static void
write_plot(CadScript *script)
{
	cad_script_add(
		script,
		"plot $rows using ($5 > 0 ? NaN : $3):1:($4 - $3):(0):7 with vectors nohead "
		"linewidth 2 linecolor rgb variable, \\\n"
		"  $rows using ($5 > 0 ? $3 : NaN):1:($4 - $3):(0):7 with vectors "
		"head filled size screen 0.012,20,90 "
		"linewidth 2 linecolor rgb variable, \\\n"
		"  $rows using 2:1:(1.4):6:7 with points pointsize variable "
		"pointtype variable linecolor rgb variable, \\\n"
		"  $rows using ($8 > 0 ? $2 : NaN):1:(0.85):6 with points pointsize variable "
		"pointtype variable linecolor rgb");
	cad_script_add_colour(script, CAD_ROLE_BACKGROUND);
	cad_script_add(script, ", \\\n  NaN\n");
}

void
cad_chart_draw_rates(CadScript *script, const CadFigure *figure)
{
	gboolean is_tall = cad_figure_get_n_rows(figure) >= ROWS_FOR_TWO_AXES;
	g_autoptr(GArray) places = NULL;
	Axis axis;

	draw_line(script, script->width - CAD_CHART_PAD, &column_style,
		  figure->texts[CAD_FIGURE_COLUMN]);
	if (is_tall)
		script->y += CAD_CHART_ROW;
	script->plot_top = script->y;
	places = place_rows(script, figure);
	script->plot_bottom = script->y;
	find_plot_sides(script, places);
	axis = find_axis(places, script->plot_right - script->plot_left);
	script->axis_max = axis.max;
	for (guint i = 0; i < places->len; i++)
		draw_row_texts(script, &g_array_index(places, Place, i));
	script->y += CAD_CHART_ROW + 4;
	draw_line(script, script->plot_left, &unit_style, figure->texts[CAD_FIGURE_UNIT]);
	write_axis(script, &axis, figure, is_tall);
	write_rows(script, places, &axis);
	write_plot(script);
	script->y += CAD_CHART_PAD / 2;
	if (axis.is_clipping)
		cad_chart_draw_note(script, figure->texts[CAD_FIGURE_CLIPPED]);
	if (places->len < cad_figure_get_n_rows(figure))
		cad_chart_draw_note(script, figure->texts[CAD_FIGURE_CUT]);
}
