/* Small multiples: a panel an outlet, its weeks in colour over those of the others in grey. */
#include "config.h"

#include <math.h>

#include "base/limits.h"
#include "base/number.h"
#include "reports/axis.h"
#include "reports/canvas.h"
#include "reports/chart.h"
#include "reports/lettering.h"

#define PLOT_HEIGHT	150.0
#define TICKS_FACTOR	1.7  /* numbers above each other need less room than side by side */
#define STATUS_HEIGHT	15.0 /* below the axis: weeks that have no place on it */
#define MIN_PANEL_WIDTH 200.0
#define MAX_COLUMNS	3
#define LONG_WEEKS	40 /* from here on a panel takes half the width, */
#define LONGEST_WEEKS	80 /* and from here on all of it */
#define PANEL_GAP	26.0
#define ROW_GAP		12.0
#define NAME_LINE	24.0
#define NOTE_LINE	18.0
#define NOTE_LINES	2
#define LETTER_LINE	16.0 /* of the events' letters */
#define TICK_LINE	20.0
#define YEAR_LINE	16.0
#define TICK_SPACE	14.0 /* between two labels of weeks */
#define GRID_PX		1.0
#define MARK_SCALE	0.62
#define CROSS_SCALE	0.6
#define MIN_MARK_PX	7.0 /* narrower weeks have no marks but where they stand alone */
#define KEY_PX		18.0
#define MAX_PANELS	24
#define MAX_EVENTS	12
#define TEXT_CHARS	160

static const CadScriptStyle note_style = {CAD_SCRIPT_NOTE_PX, FALSE, CAD_ALIGN_LEFT,
					  CAD_ROLE_MUTED};
static const CadScriptStyle letter_style = {CAD_SCRIPT_NOTE_PX, TRUE, CAD_ALIGN_CENTRE,
					    CAD_ROLE_TEXT};
static const CadScriptStyle value_style = {CAD_SCRIPT_NOTE_PX, FALSE, CAD_ALIGN_RIGHT,
					   CAD_ROLE_MUTED};
static const CadScriptStyle week_style = {CAD_SCRIPT_NOTE_PX, FALSE, CAD_ALIGN_CENTRE,
					  CAD_ROLE_MUTED};

/* What all panels share. */
typedef struct {
	CadCanvas *canvas;
	const CadFigure *figure;
	const CadSeries *series;
	CadAxis axis;
	guint n_columns;
	double values_px; /* room for the numbers of the value axis */
	double width;	  /* of a panel's plot */
} Sheet;

/* One panel's plot. */
typedef struct {
	const Sheet *sheet;
	const CadSeriesPanel *panel;
	double left;
	double top;
} Plot;

static const CadSeriesPoint *
get_point(const CadSeriesPanel *panel, guint week)
{
	return week < panel->points->len ? &g_array_index(panel->points, CadSeriesPoint, week)
					 : NULL;
}

static gboolean
is_counted(const CadSeriesPanel *panel, guint week)
{
	const CadSeriesPoint *point = get_point(panel, week);

	return point && point->state == CAD_POINT_COUNTED && isfinite(point->value);
}

static double
get_week_px(const Plot *plot)
{
	return plot->sheet->width / MAX(1, plot->sheet->series->weeks->len);
}

static double
get_x(const Plot *plot, double week)
{
	return plot->left + (week + 0.5) * get_week_px(plot);
}

static double
get_y(const Plot *plot, double value)
{
	const double part = CLAMP(value / plot->sheet->axis.max, 0, 1);

	return plot->top + PLOT_HEIGHT * (1 - part);
}

/* Layout. */

static CadAxis
find_axis(const CadSeries *series)
{
	g_autoptr(GArray) rows = g_array_new(FALSE, TRUE, sizeof(CadFigureRow));
	g_autoptr(GPtrArray) places = g_ptr_array_new();

	for (guint i = 0; i < series->panels->len; i++) {
		const CadSeriesPanel *panel = series->panels->pdata[i];

		for (guint k = 0; k < panel->points->len; k++) {
			const CadSeriesPoint *point = get_point(panel, k);
			const CadFigureRow row = {
				.value = point->value, .lo = point->lo, .hi = point->hi};

			if (is_counted(panel, k))
				g_array_append_val(rows, row);
		}
	}
	for (guint i = 0; i < rows->len; i++)
		g_ptr_array_add(places, &g_array_index(rows, CadFigureRow, i));
	return cad_axis_find((const CadFigureRow *const *)places->pdata, places->len,
			     PLOT_HEIGHT * TICKS_FACTOR);
}

static double
measure_values(const CadAxis *axis, char decimal_sign)
{
	double width = 0;

	for (double value = 0; value <= axis->max; value += axis->step) {
		g_autofree char *text = cad_axis_write_number(value, decimal_sign);

		width = MAX(width, cad_lettering_width(text, CAD_SCRIPT_NOTE_PX));
	}
	return width + 6;
}

static guint
count_columns(const CadScript *script, const CadSeries *series, double values_px)
{
	const double room = script->width - 2 * CAD_CHART_PAD - values_px;
	const guint fitting = (guint)((room + PANEL_GAP) / (MIN_PANEL_WIDTH + PANEL_GAP));
	const guint most = series->weeks->len > LONGEST_WEEKS ? 1
			   : series->weeks->len > LONG_WEEKS  ? 2
							      : MAX_COLUMNS;

	return CLAMP(MIN(fitting, series->panels->len), 1, most);
}

static GPtrArray *
wrap_note(const Sheet *sheet, const CadSeriesPanel *panel)
{
	g_autofree char *clean = cad_lettering_clean(panel->note, TEXT_CHARS);

	return cad_lettering_wrap(clean, CAD_SCRIPT_NOTE_PX, sheet->width, NOTE_LINES);
}

static Sheet
make_sheet(CadCanvas *canvas, const CadFigure *figure)
{
	const CadScript *script = canvas->script;
	Sheet sheet = {.canvas = canvas, .figure = figure, .series = figure->series};

	sheet.axis = find_axis(sheet.series);
	sheet.values_px = measure_values(&sheet.axis, figure->decimal_sign);
	sheet.n_columns = count_columns(script, sheet.series, sheet.values_px);
	sheet.width = (script->width - 2 * CAD_CHART_PAD - sheet.values_px -
		       (sheet.n_columns - 1) * PANEL_GAP) /
		      sheet.n_columns;
	return sheet;
}

/* The ground of a panel. */

static void
draw_grid(const Plot *plot, gboolean has_values)
{
	const Sheet *sheet = plot->sheet;

	for (double value = 0; value <= sheet->axis.max; value += sheet->axis.step) {
		const double y = get_y(plot, value);
		const CadBox line = {plot->left, plot->left + sheet->width, y - GRID_PX / 2,
				     y + GRID_PX / 2};
		g_autofree char *text = cad_axis_write_number(value, sheet->figure->decimal_sign);

		cad_canvas_add_box(sheet->canvas, &line, CAD_ROLE_GRID);
		if (has_values)
			cad_script_label(sheet->canvas->script, plot->left - 6, y, &value_style,
					 text);
	}
}

/* Weeks of which nothing was collected are pale from top to bottom. */
static void
draw_uncollected(const Plot *plot, guint first, guint end)
{
	const double left = get_x(plot, first) - get_week_px(plot) / 2;
	const double right = get_x(plot, end) - get_week_px(plot) / 2;
	const double bottom = plot->top + PLOT_HEIGHT;
	const CadBox ground = {left, right, plot->top, bottom};
	const CadBox status = {left + 1, right - 1, bottom + 3, bottom + STATUS_HEIGHT - 2};

	cad_canvas_add_box(plot->sheet->canvas, &ground, CAD_ROLE_ZERO);
	cad_canvas_add_hatch(plot->sheet->canvas, &status, CAD_ROLE_UNKNOWN);
}

static void
draw_cross(const Plot *plot, double x, double y)
{
	const double scale = MIN(CROSS_SCALE, get_week_px(plot) / 12);

	cad_canvas_add_cross(plot->sheet->canvas, x, y, scale, CAD_ROLE_MUTED);
}

static void
draw_dash(CadCanvas *canvas, double x, double y, double width)
{
	cad_canvas_add_stroke(canvas, (CadSpot){x - width / 2, y}, (CadSpot){x + width / 2, y},
			      CAD_ROLE_UNKNOWN);
}

static void
draw_states(const Plot *plot)
{
	const double y = plot->top + PLOT_HEIGHT + STATUS_HEIGHT / 2;
	guint end;

	for (guint week = 0; week < plot->panel->points->len; week = end) {
		const CadPointState state = get_point(plot->panel, week)->state;

		end = week + 1;
		if (state == CAD_POINT_THIN)
			draw_cross(plot, get_x(plot, week), y);
		if (state == CAD_POINT_EMPTY)
			draw_dash(plot->sheet->canvas, get_x(plot, week), y,
				  MIN(8, get_week_px(plot) * 0.7));
		while (state == CAD_POINT_UNCOLLECTED && end < plot->panel->points->len &&
		       get_point(plot->panel, end)->state == state)
			end++;
		if (state == CAD_POINT_UNCOLLECTED)
			draw_uncollected(plot, week, end);
	}
}

/* Weeks and years. */

/* Labels stand at the last week and before it at even distances that give each room. */
static void
draw_weeks(const Plot *plot)
{
	const GPtrArray *weeks = plot->sheet->series->weeks;
	CadScript *script = plot->sheet->canvas->script;
	const double y = plot->top + PLOT_HEIGHT + STATUS_HEIGHT + TICK_LINE / 2;
	const char *year = NULL;
	double widest = 0;
	guint step;

	for (guint i = 0; i < weeks->len; i++)
		widest = MAX(widest, cad_lettering_width(((CadSeriesWeek *)weeks->pdata[i])->label,
							 CAD_SCRIPT_NOTE_PX));
	step = (guint)ceil((widest + TICK_SPACE) / get_week_px(plot));
	for (guint i = weeks->len > 0 ? (weeks->len - 1) % MAX(1, step) : 0; i < weeks->len;
	     i += MAX(1, step)) {
		const CadSeriesWeek *week = weeks->pdata[i];
		const double x = get_x(plot, i);

		cad_script_label(script, x, y, &week_style, week->label);
		if (g_strcmp0(week->year, year) != 0)
			cad_script_label(script, x, y + YEAR_LINE, &week_style, week->year);
		year = week->year;
	}
}

/* Lines and bands. */

static guint
find_run_end(const CadSeriesPanel *panel, guint first)
{
	guint end = first;

	while (is_counted(panel, end))
		end++;
	return end;
}

static CadSpot
get_spot(const Plot *plot, const CadSeriesPanel *panel, guint week)
{
	const CadSeriesPoint *point = get_point(panel, week);

	return (CadSpot){get_x(plot, week), point ? get_y(plot, point->value) : CAD_NAN};
}

static double
get_lower(const CadSeriesPoint *point)
{
	return isfinite(point->lo) ? MIN(point->lo, point->value) : point->value;
}

static double
get_upper(const CadSeriesPoint *point)
{
	return isnan(point->hi) ? point->value : MAX(point->hi, point->value);
}

static void
draw_band(const Plot *plot, guint first, guint end, CadRole role)
{
	const guint n = end - first;
	g_autofree CadSpot *corners = g_new(CadSpot, 2 * n);

	for (guint i = 0; i < n; i++) {
		const CadSeriesPoint *point = get_point(plot->panel, first + i);
		const double x = get_x(plot, first + i);

		corners[i] = (CadSpot){x, get_y(plot, get_upper(point))};
		corners[2 * n - 1 - i] = (CadSpot){x, get_y(plot, get_lower(point))};
	}
	cad_canvas_add_band(plot->sheet->canvas, corners, 2 * n, role);
}

/* The interval of a week without neighbours has no band to be seen in. */
static void
draw_bar(const Plot *plot, guint week, CadRole role)
{
	const CadSeriesPoint *point = get_point(plot->panel, week);
	const double x = get_x(plot, week);

	cad_canvas_add_stroke(plot->sheet->canvas, (CadSpot){x, get_y(plot, get_lower(point))},
			      (CadSpot){x, get_y(plot, get_upper(point))}, role);
}

static void
draw_run(const Plot *plot, guint first, guint end)
{
	const CadRole role = cad_palette_get_outlet(plot->panel->colour);
	const gboolean has_marks = end == first + 1 || get_week_px(plot) >= MIN_MARK_PX;

	if (end == first + 1)
		draw_bar(plot, first, role);
	else
		draw_band(plot, first, end, role);
	for (guint week = first; week < end; week++) {
		const CadSeriesPoint *point = get_point(plot->panel, week);
		const CadSpot spot = get_spot(plot, plot->panel, week);

		if (week > first)
			cad_canvas_add_stroke(plot->sheet->canvas,
					      get_spot(plot, plot->panel, week - 1), spot, role);
		if (has_marks && point)
			cad_canvas_add_mark(plot->sheet->canvas, spot.x, spot.y,
					    plot->panel->colour, MARK_SCALE, role,
					    point->is_hollow);
	}
}

static void
draw_others(const Plot *plot)
{
	const GPtrArray *panels = plot->sheet->series->panels;

	for (guint i = 0; i < panels->len; i++) {
		const CadSeriesPanel *panel = panels->pdata[i];

		for (guint week = 1; panel != plot->panel && week < panel->points->len; week++)
			if (is_counted(panel, week - 1) && is_counted(panel, week))
				cad_canvas_add_line(plot->sheet->canvas,
						    get_spot(plot, panel, week - 1),
						    get_spot(plot, panel, week), CAD_ROLE_BETWEEN);
	}
}

/* Events. */

static char *
get_letter(guint event)
{
	return g_strdup_printf("%c", 'A' + (int)event);
}

static void
draw_events(const Plot *plot)
{
	const GPtrArray *events = plot->sheet->series->events;
	double last = -G_MAXDOUBLE;

	for (guint i = 0; i < MIN(events->len, MAX_EVENTS); i++) {
		const CadSeriesEvent *event = events->pdata[i];
		const double x =
			CLAMP(get_x(plot, event->at), plot->left, plot->left + plot->sheet->width);
		g_autofree char *letter = get_letter(i);

		cad_canvas_add_line(plot->sheet->canvas, (CadSpot){x, plot->top - 2},
				    (CadSpot){x, plot->top + PLOT_HEIGHT}, CAD_ROLE_MUTED);
		last = MAX(last + CAD_SCRIPT_NOTE_PX, x);
		cad_script_label(plot->sheet->canvas->script, last, plot->top - LETTER_LINE / 2,
				 &letter_style, letter);
	}
}

/* Panels. */

static void
draw_panel_heading(const Sheet *sheet, const CadSeriesPanel *panel, double left, double top)
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

/* Panels of a row have their plots at one height. */
static double
measure_headings(const Sheet *sheet, guint first, guint end)
{
	guint n_lines = 0;

	for (guint i = first; i < end; i++) {
		g_autoptr(GPtrArray) lines = wrap_note(sheet, sheet->series->panels->pdata[i]);

		n_lines = MAX(n_lines, lines->len);
	}
	return NAME_LINE + n_lines * NOTE_LINE + 6 +
	       (sheet->series->events->len > 0 ? LETTER_LINE : 0);
}

static void
draw_panel(const Sheet *sheet, guint index, double heading_px)
{
	const guint column = index % sheet->n_columns;
	const Plot plot = {sheet, sheet->series->panels->pdata[index],
			   CAD_CHART_PAD + sheet->values_px + column * (sheet->width + PANEL_GAP),
			   sheet->canvas->script->y + heading_px};
	guint end;

	draw_panel_heading(sheet, plot.panel, plot.left, sheet->canvas->script->y);
	draw_states(&plot);
	draw_grid(&plot, column == 0);
	draw_events(&plot);
	draw_others(&plot);
	for (guint week = 0; week < plot.panel->points->len; week = end + 1) {
		end = find_run_end(plot.panel, week);
		if (end > week)
			draw_run(&plot, week, end);
	}
	draw_weeks(&plot);
}

static void
draw_panels(const Sheet *sheet, guint n_panels)
{
	CadScript *script = sheet->canvas->script;

	for (guint first = 0; first < n_panels; first += sheet->n_columns) {
		const guint end = MIN(first + sheet->n_columns, n_panels);
		const double heading_px = measure_headings(sheet, first, end);

		for (guint i = first; i < end; i++)
			draw_panel(sheet, i, heading_px);
		script->y +=
			heading_px + PLOT_HEIGHT + STATUS_HEIGHT + TICK_LINE + YEAR_LINE + ROW_GAP;
	}
}

/* The legend. */

static void
draw_key(CadCanvas *canvas, CadPointState state, double x, double y)
{
	const CadBox box = {x, x + KEY_PX, y - 6, y + 6};

	if (state == CAD_POINT_THIN)
		cad_canvas_add_cross(canvas, x + KEY_PX / 2, y, CROSS_SCALE, CAD_ROLE_MUTED);
	else if (state == CAD_POINT_EMPTY)
		draw_dash(canvas, x + KEY_PX / 2, y, 8);
	else
		cad_canvas_add_hatch(canvas, &box, CAD_ROLE_UNKNOWN);
}

static void
draw_legend(const Sheet *sheet)
{
	CadScript *script = sheet->canvas->script;
	double x = CAD_CHART_PAD;

	if (sheet->series->panels->len > 1 && sheet->series->others) {
		const double left =
			cad_chart_place_entry(script, sheet->series->others, KEY_PX, &x);
		const double y = script->y + CAD_CHART_ROW / 2;

		cad_canvas_add_line(sheet->canvas, (CadSpot){left, y}, (CadSpot){left + KEY_PX, y},
				    CAD_ROLE_BETWEEN);
	}
	for (guint i = CAD_POINT_THIN; i < CAD_N_POINT_STATES; i++) {
		const char *key = sheet->series->keys[i];

		if (!key || !cad_series_has_state(sheet->series, (CadPointState)i))
			continue;
		const double left = cad_chart_place_entry(script, key, KEY_PX, &x);

		draw_key(sheet->canvas, (CadPointState)i, left, script->y + CAD_CHART_ROW / 2);
	}
	if (x > CAD_CHART_PAD)
		script->y += CAD_CHART_ROW;
}

static void
describe_events(CadScript *script, const CadSeries *series)
{
	for (guint i = 0; i < MIN(series->events->len, MAX_EVENTS); i++) {
		const CadSeriesEvent *event = series->events->pdata[i];
		g_autofree char *letter = get_letter(i);
		g_autofree char *text = g_strdup_printf("%s  %s", letter, event->text);

		cad_chart_draw_note(script, text);
	}
}

void
cad_chart_draw_trend(CadScript *script, const CadFigure *figure)
{
	g_autoptr(CadCanvas) canvas = cad_canvas_new(script);
	const Sheet sheet = make_sheet(canvas, figure);
	const guint n_panels = MIN(sheet.series->panels->len, MAX_PANELS);

	draw_panels(&sheet, n_panels);
	draw_legend(&sheet);
	cad_canvas_finish(canvas);
	script->y += CAD_CHART_PAD / 2;
	describe_events(script, sheet.series);
	if (sheet.axis.is_clipping)
		cad_chart_draw_note(script, figure->texts[CAD_FIGURE_CLIPPED]);
	if (n_panels < sheet.series->panels->len || sheet.series->events->len > MAX_EVENTS)
		cad_chart_draw_note(script, figure->texts[CAD_FIGURE_CUT]);
}
