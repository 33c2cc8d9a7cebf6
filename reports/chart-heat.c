/* The heat map: outlets by labels; many labels go on in further bands below. */
#include "config.h"

#include <math.h>
#include <string.h>

#include "base/limits.h"
#include "reports/canvas.h"
#include "reports/chart.h"
#include "reports/lettering.h"

#define CELL_HEIGHT    46.0
#define CELL_GAP       4.0
#define MIN_CELL_WIDTH 80.0
#define MAX_WORD_WIDTH 118.0 /* longer words of a heading are broken */
#define MAX_CELL_WIDTH 150.0
#define COUNT_PX       18.0
#define HEAD_PX	       14.0
#define HEAD_LINE      17.0
#define HEAD_LINES     3 /* of a label */
#define GROUP_LINE     16.0
#define GROUP_LINES    3 /* of a category */
#define GROUP_RULE     5.0
#define BAND_GAP       16.0
#define TEXT_CHARS     80
#define MAX_LINES      (CAD_CHART_MAX_ROWS / 4) /* of one band */
#define COUNT_FROM_MID 8.0
#define NOTE_FROM_MID  12.0
#define DASH	       "–"

static const CadScriptStyle name_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_RIGHT,
					  CAD_ROLE_TEXT};
static const CadScriptStyle text_style = {CAD_SCRIPT_NOTE_PX, FALSE, CAD_ALIGN_RIGHT,
					  CAD_ROLE_MUTED};
static const CadScriptStyle head_style = {HEAD_PX, FALSE, CAD_ALIGN_CENTRE, CAD_ROLE_TEXT};
static const CadScriptStyle group_style = {CAD_SCRIPT_NOTE_PX, FALSE, CAD_ALIGN_LEFT,
					   CAD_ROLE_MUTED};

/* Columns from @first to @end, side by side from @left on. */
typedef struct {
	guint first;
	guint end;
	double left;
	double width; /* of a column, its gap included */
} Band;

static double
find_left(const CadScript *script, const CadGrid *grid)
{
	double left = 0;

	for (guint i = 0; i < grid->lines->len; i++) {
		const CadGridLine *line = grid->lines->pdata[i];
		g_autofree char *name = cad_chart_clean_name(script, line->name);
		g_autofree char *text = cad_lettering_clean(line->text, TEXT_CHARS);

		left = MAX(left, cad_chart_width(name));
		left = MAX(left, cad_lettering_width(text, CAD_SCRIPT_NOTE_PX));
	}
	return CAD_CHART_PAD + MIN(left, script->width * CAD_CHART_NAME_PART) + CAD_CHART_GAP;
}

/* The column that the longest word of the headings fits in. */
static double
find_narrowest(const CadGrid *grid)
{
	double narrowest = MIN_CELL_WIDTH;

	for (guint i = 0; i < grid->columns->len; i++) {
		const CadGridColumn *column = grid->columns->pdata[i];
		g_autofree char *title = cad_lettering_clean(column->title, TEXT_CHARS);
		g_auto(GStrv) words = g_strsplit(title, " ", -1);

		for (guint k = 0; words[k]; k++)
			narrowest = MAX(narrowest,
					cad_lettering_width(words[k], HEAD_PX) + 2 * CELL_GAP + 1);
	}
	return MIN(narrowest, MAX_WORD_WIDTH);
}

/* As many columns a band as there is room for, dealt out evenly. */
static Band
make_band(const CadScript *script, const CadGrid *grid)
{
	const double left = find_left(script, grid);
	const double room = script->width - CAD_CHART_PAD - left;
	const guint n = grid->columns->len;
	const guint most = MAX(1, (guint)(room / find_narrowest(grid)));
	const guint n_bands = (n + most - 1) / most;
	const guint n_each = (n + n_bands - 1) / n_bands;

	return (Band){0, n_each, left, MIN(room / n_each, MAX_CELL_WIDTH)};
}

static GPtrArray *
wrap(const char *text, double size_px, double width, guint max_lines)
{
	g_autofree char *clean = cad_lettering_clean(text, TEXT_CHARS);

	return cad_lettering_wrap(clean, size_px, width, max_lines);
}

/* Headings. */

static guint
find_group_end(const CadGrid *grid, guint first, guint end)
{
	const CadGridColumn *column = grid->columns->pdata[first];
	guint last = first + 1;

	while (last < end &&
	       g_strcmp0(((CadGridColumn *)grid->columns->pdata[last])->group, column->group) == 0)
		last++;
	return last;
}

/* Returns: the most lines that a heading takes. */
static guint
count_head_lines(const CadGrid *grid, const Band *band, gboolean is_group)
{
	guint most = 0, next;

	for (guint i = band->first; i < band->end; i = next) {
		const CadGridColumn *column = grid->columns->pdata[i];

		next = is_group ? find_group_end(grid, i, band->end) : i + 1;
		const double width = (next - i) * band->width - 2 * CELL_GAP;
		g_autoptr(GPtrArray) lines =
			is_group ? wrap(column->group, CAD_SCRIPT_NOTE_PX, width, GROUP_LINES)
				 : wrap(column->title, HEAD_PX, width, HEAD_LINES);

		most = MAX(most, lines->len);
	}
	return most;
}

static void
draw_groups(CadCanvas *canvas, const CadGrid *grid, const Band *band)
{
	CadScript *script = canvas->script;
	const guint n_lines = count_head_lines(grid, band, TRUE);
	guint next;

	if (n_lines == 0)
		return;
	for (guint i = band->first; i < band->end; i = next) {
		const CadGridColumn *column = grid->columns->pdata[i];
		const double x = band->left + (i - band->first) * band->width;
		const double top = script->y + n_lines * GROUP_LINE;

		next = find_group_end(grid, i, band->end);
		const double width = (next - i) * band->width;
		const CadBox rule = {x, x + width - CELL_GAP, top + 1, top + 2};
		g_autoptr(GPtrArray) lines =
			wrap(column->group, CAD_SCRIPT_NOTE_PX, width - 2 * CELL_GAP, GROUP_LINES);

		for (guint k = 0; k < lines->len; k++)
			cad_script_label(script, x, top - (lines->len - k - 0.5) * GROUP_LINE,
					 &group_style, lines->pdata[k]);
		if (lines->len > 0)
			cad_canvas_add_box(canvas, &rule, CAD_ROLE_UNKNOWN);
	}
	script->y += n_lines * GROUP_LINE + GROUP_RULE;
}

static void
draw_heads(CadScript *script, const CadGrid *grid, const Band *band)
{
	const guint n_lines = count_head_lines(grid, band, FALSE);
	const double bottom = script->y + n_lines * HEAD_LINE;

	for (guint i = band->first; i < band->end; i++) {
		const CadGridColumn *column = grid->columns->pdata[i];
		const double middle =
			band->left + (i - band->first + 0.5) * band->width - CELL_GAP / 2;
		g_autoptr(GPtrArray) lines =
			wrap(column->title, HEAD_PX, band->width - 2 * CELL_GAP, HEAD_LINES);

		for (guint k = 0; k < lines->len; k++)
			cad_script_label(script, middle,
					 bottom - (lines->len - k - 0.5) * HEAD_LINE, &head_style,
					 lines->pdata[k]);
	}
	script->y = bottom + CELL_GAP;
}

/* Cells. */

static void
draw_cell(CadCanvas *canvas, const CadGridCell *cell, const CadBox *box)
{
	const gboolean is_known = isfinite(cell->level), has_note = cell->note && *cell->note;
	const CadRole fill = !is_known		? CAD_ROLE_BACKGROUND
			     : cell->level <= 0 ? CAD_ROLE_ZERO
						: cad_palette_get_step(CAD_ROLE_HEAT, cell->level);
	const CadRole ink = is_known ? cad_palette_get_ink(fill) : CAD_ROLE_MUTED;
	const CadScriptStyle count = {COUNT_PX, is_known, CAD_ALIGN_CENTRE, ink};
	const CadScriptStyle note = {CAD_SCRIPT_NOTE_PX, FALSE, CAD_ALIGN_CENTRE, ink};
	const double x = (box->left + box->right) / 2, y = (box->top + box->bottom) / 2;

	if (is_known) {
		cad_canvas_add_box(canvas, box, fill);
		cad_script_label(canvas->script, x, has_note ? y - COUNT_FROM_MID : y, &count,
				 cell->text);
		cad_script_label(canvas->script, x, y + NOTE_FROM_MID, &note, cell->note);
		return;
	}
	cad_canvas_add_hatch(canvas, box, CAD_ROLE_UNKNOWN);
	cad_script_label(canvas->script, x, y, &count, DASH);
}

static void
draw_line(CadCanvas *canvas, const CadGridLine *line, const Band *band)
{
	CadScript *script = canvas->script;
	const double middle = script->y + CELL_HEIGHT / 2, x = band->left - CAD_CHART_GAP;
	const gboolean has_text = line->text && *line->text;
	g_autofree char *name = cad_chart_clean_name(script, line->name);

	cad_script_label(script, x, has_text ? middle - COUNT_FROM_MID : middle, &name_style, name);
	cad_script_label(script, x, middle + NOTE_FROM_MID, &text_style, line->text);
	for (guint i = band->first; i < band->end && i < line->cells->len; i++) {
		const double left = band->left + (i - band->first) * band->width;
		const CadBox box = {left, left + band->width - CELL_GAP, script->y,
				    script->y + CELL_HEIGHT};

		draw_cell(canvas, line->cells->pdata[i], &box);
	}
	script->y += CELL_HEIGHT + CELL_GAP;
}

void
cad_chart_draw_heat(CadScript *script, const CadFigure *figure)
{
	const CadGrid *grid = figure->grid;
	g_autoptr(CadCanvas) canvas = cad_canvas_new(script);
	const guint n = grid->columns->len, n_lines = MIN(grid->lines->len, MAX_LINES);
	Band band = {0, 0, 0, 0};

	if (n > 0)
		band = make_band(script, grid);
	for (const guint n_each = band.end; band.first < n; band.first += n_each) {
		band.end = MIN(band.first + n_each, n);
		if (band.first > 0)
			script->y += BAND_GAP;
		draw_groups(canvas, grid, &band);
		draw_heads(script, grid, &band);
		for (guint i = 0; i < n_lines; i++)
			draw_line(canvas, grid->lines->pdata[i], &band);
	}
	cad_canvas_finish(canvas);
	script->y += CAD_CHART_PAD / 2;
	if (n_lines < grid->lines->len)
		cad_chart_draw_note(script, figure->texts[CAD_FIGURE_CUT]);
}
