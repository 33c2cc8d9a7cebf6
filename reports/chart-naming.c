/* Stacked bars: which part of the mentions each name takes, or of the matches each rung of a
 * ladder, one bar an outlet. */
#include "config.h"

#include <math.h>

#include "base/limits.h"
#include "reports/canvas.h"
#include "reports/chart.h"

#define BAR	    40.0
#define BAR_GAP	    12.0
#define MAX_BARS    (CAD_CHART_MAX_ROWS / 2) /* a bar is two rows high */
#define LABEL_ROOM  10.0 /* around a text inside a segment, both sides together */
#define SEGMENT_GAP 1.0	 /* on each side of a segment, as far as it is wide enough */
#define LEGEND_BOX  14.0
#define TEXT_CHARS  24
#define LABEL_CHARS 80

/* A name of the set, in whichever bars. */
typedef struct {
	const char *label;
	guint number;
	double total; /* of its shares */
	CadRole fill;
} Label;

/* What is drawn of a bar: a segment, or all those that share the grey. */
typedef struct {
	const char *label;
	const char *text; /* NULL: made from the share */
	double share;
	CadRole fill;
} Piece;

static const CadScriptStyle name_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_RIGHT,
					  CAD_ROLE_TEXT};
static const CadScriptStyle text_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_RIGHT,
					  CAD_ROLE_MUTED};
static const CadScriptStyle empty_style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_LEFT,
					   CAD_ROLE_MUTED};

/* Labels. */

static gboolean
is_shown(const CadFigureSegment *segment)
{
	return isfinite(segment->share) && segment->share > 0;
}

static int
compare_totals(gconstpointer a, gconstpointer b)
{
	const Label *x = a, *y = b;

	if (x->total != y->total)
		return x->total < y->total ? 1 : -1;
	return (x->number > y->number) - (x->number < y->number);
}

static int
compare_numbers(gconstpointer a, gconstpointer b)
{
	const Label *x = a, *y = b;

	return (x->number > y->number) - (x->number < y->number);
}

/* Segments of one number become one label. @labels is in order of numbers. */
static void
merge_equal_numbers(GArray *labels)
{
	guint n_kept = 0;

	for (guint i = 0; i < labels->len; i++) {
		Label *label = &g_array_index(labels, Label, i);
		Label *previous = n_kept ? &g_array_index(labels, Label, n_kept - 1) : NULL;

		if (previous && previous->number == label->number)
			previous->total += label->total;
		else
			g_array_index(labels, Label, n_kept++) = *label;
	}
	g_array_set_size(labels, n_kept);
}

/* The largest labels get a colour each, in order of their numbers; the others share the grey. */
static void
give_fills(GArray *labels)
{
	guint n_coloured = MIN(labels->len, CAD_PALETTE_N_LABELS);

	g_array_sort(labels, compare_totals);
	for (guint i = 0; i < n_coloured; i++)
		g_array_index(labels, Label, i).fill = CAD_ROLE_LABEL;
	g_array_sort(labels, compare_numbers);
	for (guint i = 0, used = 0; i < labels->len; i++) {
		Label *label = &g_array_index(labels, Label, i);

		if (label->fill == CAD_ROLE_LABEL)
			label->fill += used++;
	}
}

/* Each rung has its step of the ramp, lowest first. */
static void
give_steps(GArray *labels)
{
	for (guint i = 0; i < labels->len; i++)
		g_array_index(labels, Label, i).fill =
			cad_palette_get_step(CAD_ROLE_RUNG, i / (double)MAX(1, labels->len - 1));
}

/* A ladder shows the rungs without matches too. */
static void
collect_segment(GArray *labels, const CadFigureSegment *segment, gboolean is_ladder)
{
	Label label = {segment->label, segment->colour, segment->share, CAD_ROLE_OTHER};

	if (is_ladder || is_shown(segment))
		g_array_append_val(labels, label);
}

static GArray *
collect_labels(const CadFigure *figure)
{
	GArray *labels = g_array_new(FALSE, FALSE, sizeof(Label));
	const gboolean is_ladder = figure->kind == CAD_FIGURE_LADDER;

	for (guint i = 0; i < figure->bars->len; i++) {
		const CadFigureBar *bar = figure->bars->pdata[i];

		for (guint k = 0; k < bar->segments->len; k++)
			collect_segment(labels, bar->segments->pdata[k], is_ladder);
	}
	g_array_sort(labels, compare_numbers);
	merge_equal_numbers(labels);
	if (is_ladder)
		give_steps(labels);
	else
		give_fills(labels);
	return labels;
}

static CadRole
find_fill(GArray *labels, guint number)
{
	Label wanted = {.number = number};
	guint at;

	if (!g_array_binary_search(labels, &wanted, compare_numbers, &at))
		return CAD_ROLE_OTHER;
	return g_array_index(labels, Label, at).fill;
}

/* Bars. */

static const char *
other_label(const CadFigure *figure)
{
	const char *text = figure->texts[CAD_FIGURE_OTHER];

	return text ? text : "…";
}

static GArray *
cut_bar(const CadFigure *figure, const CadFigureBar *bar, GArray *labels)
{
	GArray *pieces = g_array_new(FALSE, FALSE, sizeof(Piece));
	Piece other = {other_label(figure), NULL, 0, CAD_ROLE_OTHER};

	for (guint i = 0; i < bar->segments->len; i++) {
		const CadFigureSegment *segment = bar->segments->pdata[i];
		Piece piece = {segment->label, segment->text, segment->share, CAD_ROLE_OTHER};

		if (!is_shown(segment))
			continue;
		piece.fill = find_fill(labels, segment->colour);
		if (piece.fill == CAD_ROLE_OTHER)
			other.share += piece.share;
		else
			g_array_append_val(pieces, piece);
	}
	if (other.share > 0)
		g_array_append_val(pieces, other);
	return pieces;
}

static double
total_share(GArray *pieces)
{
	double total = 0;

	for (guint i = 0; i < pieces->len; i++)
		total += g_array_index(pieces, Piece, i).share;
	return total;
}

static char *
shown_number(const Piece *piece)
{
	if (piece->text)
		return cad_chart_clean(piece->text, TEXT_CHARS, G_MAXINT);
	return g_strdup_printf("%.0f", piece->share * 100);
}

/* Label and number where they fit, else the number, else nothing. Returns: whether the label was
 * written. */
static gboolean
draw_piece_text(CadScript *script, const Piece *piece, double middle, double width)
{
	CadScriptStyle style = {CAD_SCRIPT_TEXT_PX, FALSE, CAD_ALIGN_CENTRE,
				cad_palette_get_ink(piece->fill)};
	g_autofree char *label = cad_chart_clean(piece->label, LABEL_CHARS, script->width);
	g_autofree char *number = shown_number(piece);
	g_autofree char *both = g_strconcat(label, " ", number, NULL);
	gboolean is_named = cad_chart_width(both) + LABEL_ROOM <= width;
	double y = script->y + BAR / 2;

	if (is_named)
		cad_script_label(script, middle, y, &style, both);
	else if (cad_chart_width(number) + LABEL_ROOM / 2 <= width)
		cad_script_label(script, middle, y, &style, number);
	return is_named;
}

/* Returns: whether every piece has its label. */
static gboolean
draw_pieces(CadCanvas *canvas, GArray *pieces, double from, double to)
{
	CadScript *script = canvas->script;
	double px_per_share = (to - from) / MAX(1, total_share(pieces));
	gboolean is_named = TRUE;

	for (guint i = 0; i < pieces->len; i++) {
		const Piece *piece = &g_array_index(pieces, Piece, i);
		double width = piece->share * px_per_share;
		double gap = MIN(SEGMENT_GAP, width / 4);
		CadBox box = {from + gap, from + width - gap, script->y, script->y + BAR};

		cad_canvas_add_box(canvas, &box, piece->fill);
		is_named &= draw_piece_text(script, piece, from + width / 2, width);
		from += width;
	}
	return is_named;
}

static gboolean
draw_bar(CadCanvas *canvas, const CadFigure *figure, const CadFigureBar *bar, GArray *labels,
	 double from, double to)
{
	CadScript *script = canvas->script;
	g_autoptr(GArray) pieces = cut_bar(figure, bar, labels);
	g_autofree char *name = cad_chart_clean_name(script, bar->name);
	g_autofree char *text = cad_chart_clean_text(script, bar->text);
	gboolean is_named = draw_pieces(canvas, pieces, from, to);
	const CadBox whole = {from, to, script->y, script->y + BAR};
	double y = script->y + BAR / 2;

	cad_script_label(script, from - CAD_CHART_GAP, y, &name_style, name);
	cad_script_label(script, script->width - CAD_CHART_PAD, y, &text_style, text);
	if (bar->is_unknown)
		cad_canvas_add_hatch(canvas, &whole, CAD_ROLE_UNKNOWN);
	else if (pieces->len == 0)
		cad_script_label(script, from, y, &empty_style, figure->texts[CAD_FIGURE_EMPTY]);
	script->y += BAR + BAR_GAP;
	return is_named;
}

static void
find_bar_ends(CadScript *script, const CadFigure *figure, double *from, double *to)
{
	double left = 0, right = 0;

	for (guint i = 0; i < figure->bars->len; i++) {
		g_autofree char *name = cad_chart_clean_name(
			script, ((const CadFigureBar *)figure->bars->pdata[i])->name);
		g_autofree char *text = cad_chart_clean_text(
			script, ((const CadFigureBar *)figure->bars->pdata[i])->text);

		left = MAX(left, cad_chart_width(name));
		right = MAX(right, cad_chart_width(text));
	}
	*from = CAD_CHART_PAD + left + CAD_CHART_GAP;
	*to = script->width - CAD_CHART_PAD - right - CAD_CHART_GAP;
}

/* Legend. */

static void
draw_legend_entry(CadCanvas *canvas, const char *label, CadRole fill, double *x)
{
	const double left = cad_chart_place_entry(canvas->script, label, LEGEND_BOX, x);
	const double top = canvas->script->y + (CAD_CHART_ROW - LEGEND_BOX) / 2;
	const CadBox box = {left, left + LEGEND_BOX, top, top + LEGEND_BOX};

	cad_canvas_add_box(canvas, &box, fill);
}

static void
draw_legend(CadCanvas *canvas, const CadFigure *figure, GArray *labels)
{
	double x = CAD_CHART_PAD;
	gboolean has_other = FALSE;

	for (guint i = 0; i < labels->len; i++) {
		const Label *label = &g_array_index(labels, Label, i);

		if (label->fill == CAD_ROLE_OTHER)
			has_other = TRUE;
		else
			draw_legend_entry(canvas, label->label, label->fill, &x);
	}
	if (has_other)
		draw_legend_entry(canvas, other_label(figure), CAD_ROLE_OTHER, &x);
	canvas->script->y += CAD_CHART_ROW;
}

void
cad_chart_draw_naming(CadScript *script, const CadFigure *figure)
{
	g_autoptr(GArray) labels = collect_labels(figure);
	g_autoptr(CadCanvas) canvas = cad_canvas_new(script);
	guint n_bars = MIN(figure->bars->len, MAX_BARS);
	gboolean is_named = TRUE;
	double from, to;

	find_bar_ends(script, figure, &from, &to);
	for (guint i = 0; i < n_bars; i++)
		is_named &= draw_bar(canvas, figure, figure->bars->pdata[i], labels, from, to);
	if (!is_named || figure->kind == CAD_FIGURE_LADDER)
		draw_legend(canvas, figure, labels);
	cad_canvas_finish(canvas);
	script->y += CAD_CHART_PAD / 2;
	if (n_bars < figure->bars->len)
		cad_chart_draw_note(script, figure->texts[CAD_FIGURE_CUT]);
}
