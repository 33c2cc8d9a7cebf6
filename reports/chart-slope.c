/* Slope graphs: last week against this one, in colour only where the gap is established. */
#include "config.h"

#include <math.h>

#include "base/limits.h"
#include "reports/canvas.h"
#include "reports/chart.h"
#include "reports/lettering.h"

#define TWO_COLUMNS_WIDTH 720.0 /* canvas from which on two panels stand side by side */
#define MAX_PANEL_WIDTH	  560.0
#define PANEL_GAP	  28.0
#define ROW_GAP		  26.0
#define NAME_LINE	  24.0
#define NOTE_LINE	  18.0
#define NOTE_LINES	  3
#define HEAD_LINE	  22.0
#define LABEL_PX	  14.0
#define LABEL_LINE	  18.0 /* between two labels of one side */
#define MIN_PLOT_HEIGHT	  130.0
#define VALUE_ROOM	  1.04
#define TEXT_GAP	  10.0 /* between a mark and its label */
#define LEADER_PX	  9.0  /* from a mark to a label that had to move */
#define NAME_PART	  0.56 /* of a panel, for the labels at the right */
#define MARK_SCALE	  0.8
#define GRID_PX		  1.0
#define MAX_PANELS	  24
#define MAX_SLOPES	  16 /* of a panel */
#define TEXT_CHARS	  160
#define DASH		  "–"

static const CadScriptStyle head_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_CENTRE,
					  CAD_ROLE_MUTED};
static const CadScriptStyle note_style = {CAD_SCRIPT_NOTE_PX, FALSE, CAD_ALIGN_LEFT,
					  CAD_ROLE_MUTED};

typedef struct {
	CadCanvas *canvas;
	const CadSlopes *slopes;
	guint n_columns;
	double width;	  /* of a panel */
	double values_px; /* of the widest value at the left */
} Sheet;

/* The lines of one panel. */
typedef struct {
	const Sheet *sheet;
	const CadSlopePanel *panel;
	double left; /* of the two uprights */
	double right;
	double top;
	double bottom;
	double edge; /* of the panel, at the right */
	double max;  /* the value at the top: each panel has a scale of its own */
} Plot;

static guint
count_slopes(const CadSlopePanel *panel)
{
	return MIN(panel->slopes->len, MAX_SLOPES);
}

static gboolean
is_defined(const CadSlopeEnd *end)
{
	return isfinite(end->value) && end->value >= 0;
}

static double
get_y(const Plot *plot, double value)
{
	return plot->bottom - (plot->bottom - plot->top) * value / plot->max;
}

/* Layout. */

static double
find_max(const CadSlopePanel *panel)
{
	double max = 0;

	for (guint k = 0; k < count_slopes(panel); k++) {
		const CadSlope *slope = panel->slopes->pdata[k];

		if (is_defined(&slope->before))
			max = MAX(max, slope->before.value);
		if (is_defined(&slope->after))
			max = MAX(max, slope->after.value);
	}
	return max > 0 ? max * VALUE_ROOM : 1;
}

static char *
clean_value(const CadSlopeEnd *end)
{
	return cad_lettering_clean(is_defined(end) ? end->text : DASH, CAD_CHART_NAME_CHARS);
}

static double
measure_values(const CadSlopes *slopes)
{
	double width = cad_lettering_width(DASH, LABEL_PX);

	for (guint i = 0; i < slopes->panels->len; i++) {
		const CadSlopePanel *panel = slopes->panels->pdata[i];

		for (guint k = 0; k < count_slopes(panel); k++) {
			const CadSlope *slope = panel->slopes->pdata[k];
			g_autofree char *before = clean_value(&slope->before);

			width = MAX(width, cad_lettering_width(before, LABEL_PX));
		}
	}
	return width;
}

static Sheet
make_sheet(CadCanvas *canvas, const CadSlopes *slopes)
{
	const double room = canvas->script->width - 2 * CAD_CHART_PAD;
	Sheet sheet = {.canvas = canvas, .slopes = slopes};

	sheet.n_columns =
		canvas->script->width >= TWO_COLUMNS_WIDTH && slopes->panels->len > 1 ? 2 : 1;
	sheet.width =
		MIN((room - (sheet.n_columns - 1) * PANEL_GAP) / sheet.n_columns, MAX_PANEL_WIDTH);
	sheet.values_px = MIN(measure_values(slopes), sheet.width / 4);
	return sheet;
}

static GPtrArray *
wrap_note(const Sheet *sheet, const CadSlopePanel *panel)
{
	g_autofree char *clean = cad_lettering_clean(panel->note, TEXT_CHARS);

	return cad_lettering_wrap(clean, CAD_SCRIPT_NOTE_PX, sheet->width, NOTE_LINES);
}

/* Panels of a row begin and end at one height. */
static double
measure_notes(const Sheet *sheet, guint first, guint end)
{
	guint n_lines = 0;

	for (guint i = first; i < end; i++) {
		g_autoptr(GPtrArray) lines = wrap_note(sheet, sheet->slopes->panels->pdata[i]);

		n_lines = MAX(n_lines, lines->len);
	}
	return n_lines * NOTE_LINE;
}

static double
measure_plots(const Sheet *sheet, guint first, guint end)
{
	double height = 0;

	for (guint i = first; i < end; i++) {
		const guint n = count_slopes(sheet->slopes->panels->pdata[i]);

		if (n > 0)
			height = MAX(height, MAX(n * LABEL_LINE, MIN_PLOT_HEIGHT));
	}
	return height;
}

/* Labels. */

/* A label's place: as near as can be to what it names, and no nearer to another than a line. */
typedef struct {
	guint slope;
	double wanted;
	double y;
} Label;

static int
compare_labels(gconstpointer a, gconstpointer b)
{
	const Label *left = a, *right = b;

	if (left->wanted < right->wanted || left->wanted > right->wanted)
		return left->wanted < right->wanted ? -1 : 1;
	return (left->slope > right->slope) - (left->slope < right->slope);
}

/* Neighbours that would overlap form a block around the middle of what they want; blocks that would
 * overlap become one. */
static void
spread(GArray *labels, double top, double bottom)
{
	g_autofree double *sums = g_new0(double, labels->len);
	g_autofree guint *sizes = g_new0(guint, labels->len);
	guint n_blocks = 0, at = 0;

	g_array_sort(labels, compare_labels);
	for (guint i = 0; i < labels->len; i++) {
		sums[n_blocks] = g_array_index(labels, Label, i).wanted - i * LABEL_LINE;
		sizes[n_blocks++] = 1;
		while (n_blocks > 1 && sums[n_blocks - 1] / sizes[n_blocks - 1] <
					       sums[n_blocks - 2] / sizes[n_blocks - 2]) {
			n_blocks--;
			sums[n_blocks - 1] += sums[n_blocks];
			sizes[n_blocks - 1] += sizes[n_blocks];
		}
	}
	bottom -= labels->len > 0 ? (labels->len - 1) * LABEL_LINE : 0;
	for (guint block = 0; block < n_blocks; block++)
		for (guint k = 0; k < sizes[block]; k++, at++)
			g_array_index(labels, Label, at).y =
				CLAMP(sums[block] / sizes[block], top, MAX(top, bottom)) +
				at * LABEL_LINE;
}

/* Labels of one side. A row without a value there has its label at the height of the other end. */
static GArray *
place_labels(const Plot *plot, gboolean is_after)
{
	GArray *labels = g_array_new(FALSE, FALSE, sizeof(Label));

	for (guint i = 0; i < count_slopes(plot->panel); i++) {
		const CadSlope *slope = plot->panel->slopes->pdata[i];
		const CadSlopeEnd *end = is_after ? &slope->after : &slope->before;
		const CadSlopeEnd *other = is_after ? &slope->before : &slope->after;
		const double value = is_defined(end)	 ? end->value
				     : is_defined(other) ? other->value
							 : 0;
		const Label label = {i, get_y(plot, value), 0};

		g_array_append_val(labels, label);
	}
	spread(labels, plot->top, plot->bottom);
	return labels;
}

static void
draw_leader(const Plot *plot, const Label *label, double x, double side)
{
	if (fabs(label->y - label->wanted) < 2)
		return;
	cad_canvas_add_line(plot->sheet->canvas, (CadSpot){x + side * 5, label->wanted},
			    (CadSpot){x + side * (5 + LEADER_PX), label->y}, CAD_ROLE_BETWEEN);
}

static void
draw_label(const Plot *plot, const Label *label, gboolean is_after)
{
	const CadSlope *slope = plot->panel->slopes->pdata[label->slope];
	const CadSlopeEnd *end = is_after ? &slope->after : &slope->before;
	const double side = is_after ? 1 : -1, x = is_after ? plot->right : plot->left;
	const double text_x = x + side * (TEXT_GAP + LEADER_PX);
	const CadScriptStyle style = {LABEL_PX, FALSE, is_after ? CAD_ALIGN_LEFT : CAD_ALIGN_RIGHT,
				      slope->is_established
					      ? cad_palette_get_outlet(plot->panel->colour)
					      : CAD_ROLE_MUTED};
	g_autofree char *value = clean_value(end);
	g_autofree char *whole =
		is_after ? g_strdup_printf("%s  %s", value, slope->name) : g_strdup(value);
	g_autofree char *clean = cad_lettering_clean(whole, TEXT_CHARS);
	g_autofree char *text = cad_lettering_fit(clean, TEXT_CHARS, LABEL_PX,
						  is_after ? plot->edge - text_x : G_MAXINT);

	/* What is missing is said once, before the name. */
	if (!is_defined(end) && !is_after)
		return;
	if (is_defined(end))
		draw_leader(plot, label, x, side);
	cad_script_label(plot->sheet->canvas->script, text_x, label->y, &style, text);
}

/* Lines. */

static void
draw_slope(const Plot *plot, const CadSlope *slope)
{
	CadCanvas *canvas = plot->sheet->canvas;
	const CadRole role =
		slope->is_established ? cad_palette_get_outlet(plot->panel->colour) : CAD_ROLE_REST;
	const CadSpot from = {plot->left, get_y(plot, slope->before.value)};
	const CadSpot to = {plot->right, get_y(plot, slope->after.value)};
	const gboolean is_firm = !slope->before.is_hollow && !slope->after.is_hollow;

	if (is_defined(&slope->before) && is_defined(&slope->after) && is_firm)
		cad_canvas_add_stroke(canvas, from, to, role);
	if (is_defined(&slope->before))
		cad_canvas_add_mark(canvas, from.x, from.y, plot->panel->colour, MARK_SCALE, role,
				    slope->before.is_hollow);
	if (is_defined(&slope->after))
		cad_canvas_add_mark(canvas, to.x, to.y, plot->panel->colour, MARK_SCALE, role,
				    slope->after.is_hollow);
}

static void
draw_uprights(const Plot *plot)
{
	const CadBox before = {plot->left - GRID_PX / 2, plot->left + GRID_PX / 2, plot->top - 6,
			       plot->bottom + 6};
	const CadBox after = {plot->right - GRID_PX / 2, plot->right + GRID_PX / 2, plot->top - 6,
			      plot->bottom + 6};

	cad_canvas_add_box(plot->sheet->canvas, &before, CAD_ROLE_GRID);
	cad_canvas_add_box(plot->sheet->canvas, &after, CAD_ROLE_GRID);
}

/* What is established lies on top. */
static void
draw_plot(const Plot *plot)
{
	CadScript *script = plot->sheet->canvas->script;
	const double head = plot->top - 6 - HEAD_LINE / 2;
	g_autoptr(GArray) before = place_labels(plot, FALSE);
	g_autoptr(GArray) after = place_labels(plot, TRUE);

	cad_script_label(script, plot->left, head, &head_style, plot->sheet->slopes->before);
	cad_script_label(script, plot->right, head, &head_style, plot->sheet->slopes->after);
	draw_uprights(plot);
	for (guint pass = 0; pass < 2; pass++)
		for (guint i = 0; i < count_slopes(plot->panel); i++) {
			const CadSlope *slope = plot->panel->slopes->pdata[i];

			if (slope->is_established == (pass == 1))
				draw_slope(plot, slope);
		}
	for (guint i = 0; i < before->len; i++) {
		draw_label(plot, &g_array_index(before, Label, i), FALSE);
		draw_label(plot, &g_array_index(after, Label, i), TRUE);
	}
}

/* Panels. */

static void
draw_heading(const Sheet *sheet, const CadSlopePanel *panel, double left, double top)
{
	const CadScriptStyle style = {CAD_SCRIPT_TEXT_PX, TRUE, CAD_ALIGN_LEFT,
				      cad_palette_get_outlet(panel->colour)};
	g_autofree char *name = cad_chart_clean(panel->name, CAD_CHART_NAME_CHARS, sheet->width);
	g_autoptr(GPtrArray) lines = wrap_note(sheet, panel);

	cad_script_label(sheet->canvas->script, left, top + NAME_LINE / 2, &style, name);
	for (guint i = 0; i < lines->len; i++)
		cad_script_label(sheet->canvas->script, left,
				 top + NAME_LINE + (i + 0.5) * NOTE_LINE, &note_style,
				 lines->pdata[i]);
}

static void
draw_row(const Sheet *sheet, guint first, guint end)
{
	CadScript *script = sheet->canvas->script;
	const double top = script->y, notes = measure_notes(sheet, first, end);
	const double height = measure_plots(sheet, first, end);
	const double above = NAME_LINE + notes + HEAD_LINE + 12;

	for (guint i = first; i < end; i++) {
		const CadSlopePanel *panel = sheet->slopes->panels->pdata[i];
		const double x = CAD_CHART_PAD + (i - first) * (sheet->width + PANEL_GAP);
		const Plot plot = {
			.sheet = sheet,
			.panel = panel,
			.left = x + sheet->values_px + TEXT_GAP + LEADER_PX,
			.right = x + sheet->width * (1 - NAME_PART),
			.top = top + above,
			.bottom = top + above + height,
			.edge = x + sheet->width,
			.max = find_max(panel),
		};

		draw_heading(sheet, panel, x, top);
		if (count_slopes(panel) > 0)
			draw_plot(&plot);
	}
	script->y += NAME_LINE + notes + (height > 0 ? HEAD_LINE + 12 + height : 0) + ROW_GAP;
}

void
cad_chart_draw_slope(CadScript *script, const CadFigure *figure)
{
	g_autoptr(CadCanvas) canvas = cad_canvas_new(script);
	const CadSlopes *slopes = figure->slopes;
	const Sheet sheet = make_sheet(canvas, slopes);
	const guint n_panels = MIN(slopes->panels->len, MAX_PANELS);

	for (guint i = 0; i < n_panels; i += sheet.n_columns)
		draw_row(&sheet, i, MIN(i + sheet.n_columns, n_panels));
	cad_canvas_finish(canvas);
	script->y += CAD_CHART_PAD / 2;
	if (n_panels < slopes->panels->len)
		cad_chart_draw_note(script, figure->texts[CAD_FIGURE_CUT]);
}
