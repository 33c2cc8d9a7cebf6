/* The Cleveland dot plot: blocks of rows, a mark and its interval in each, on one axis. */
#include "config.h"

#include "base/limits.h"
#include "reports/axis.h"
#include "reports/chart.h"

#define BLOCK_GAP	  9.0 /* above the title of a block but the first */
#define TITLE_CHARS	  70
#define LINE_CHARS	  90
#define ROWS_FOR_TWO_AXES 24 /* from here on the axis is repeated at the top */
#define DASH		  "–"

typedef struct {
	const CadFigureRow *row;
	double y;
} Place;

static const CadScriptStyle block_style = {CAD_SCRIPT_TEXT_PX, TRUE, CAD_ALIGN_LEFT, CAD_ROLE_TEXT};
static const CadScriptStyle column_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_RIGHT,
					    CAD_ROLE_MUTED};
static const CadScriptStyle unit_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_LEFT,
					  CAD_ROLE_MUTED};

static CadAxis
find_axis(GArray *places, double width_px)
{
	g_autoptr(GPtrArray) rows = g_ptr_array_new();

	for (guint i = 0; i < places->len; i++)
		g_ptr_array_add(rows, (gpointer)g_array_index(places, Place, i).row);
	return cad_axis_find((const CadFigureRow *const *)rows->pdata, rows->len, width_px);
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

static void
find_plot_sides(CadScript *script, GArray *places)
{
	double left = 0, right = 0;

	for (guint i = 0; i < places->len; i++) {
		const CadFigureRow *row = g_array_index(places, Place, i).row;
		g_autofree char *name = cad_chart_clean_name(script, row->name);
		g_autofree char *text = cad_chart_clean_text(script, row->text);

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
	g_autofree char *name = cad_chart_clean_name(script, place->row->name);
	g_autofree char *text = cad_chart_clean_text(script, place->row->text);

	cad_script_label(script, script->plot_left - CAD_CHART_GAP, place->y, &name_style, name);
	cad_script_label(script, script->width - CAD_CHART_PAD, place->y, &column_style, text);
	if (!cad_row_is_defined(place->row))
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
write_axis(CadScript *script, const CadAxis *axis, const CadFigure *figure, gboolean is_repeated)
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
write_row(CadScript *script, const Place *place, const CadAxis *axis)
{
	const CadFigureRow *row = place->row;
	CadRole role = cad_palette_get_outlet(row->colour);
	double end = cad_row_get_upper(row);

	cad_script_add_number(script, place->y);
	cad_script_add_number(script, row->value);
	cad_script_add_number(script, cad_row_get_lower(row));
	cad_script_add_number(script, MIN(end, axis->max));
	cad_script_add_number(script, end > axis->max);
	cad_script_add_number(script, cad_palette_get_mark(row->colour));
	cad_script_add_number(script, cad_palette_get_rgb(role, script->theme));
	cad_script_add_number(script, row->is_hollow);
	cad_script_add(script, "\n");
}

static void
write_rows(CadScript *script, GArray *places, const CadAxis *axis)
{
	cad_script_add(script, "$rows << EOD\n");
	for (guint i = 0; i < places->len; i++) {
		const Place *place = &g_array_index(places, Place, i);

		if (cad_row_is_defined(place->row))
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
	CadAxis axis;

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
