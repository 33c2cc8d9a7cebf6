#include "config.h"

#include "reports/figure.h"

static void
row_free(gpointer data)
{
	CadFigureRow *row = data;

	g_free(row->name);
	g_free(row->text);
	g_free(row);
}

static void
block_free(gpointer data)
{
	CadFigureBlock *block = data;

	g_free(block->title);
	g_ptr_array_unref(block->rows);
	g_free(block);
}

static void
segment_free(gpointer data)
{
	CadFigureSegment *segment = data;

	g_free(segment->label);
	g_free(segment->text);
	g_free(segment);
}

static void
bar_free(gpointer data)
{
	CadFigureBar *bar = data;

	g_free(bar->name);
	g_free(bar->text);
	g_ptr_array_unref(bar->segments);
	g_free(bar);
}

static gpointer
last(GPtrArray *array)
{
	return array->pdata[array->len - 1];
}

CadFigure *
cad_figure_new(CadFigureKind kind)
{
	CadFigure *figure = g_new0(CadFigure, 1);

	figure->kind = kind;
	figure->decimal_sign = '.';
	figure->width_px = CAD_FIGURE_WIDTH_PX;
	figure->subtitles = g_ptr_array_new_with_free_func(g_free);
	figure->notes = g_ptr_array_new_with_free_func(g_free);
	figure->blocks = g_ptr_array_new_with_free_func(block_free);
	figure->bars = g_ptr_array_new_with_free_func(bar_free);
	figure->grid = cad_grid_new();
	figure->strips = cad_strips_new();
	figure->contrast = cad_contrast_new();
	figure->contrast->left_colour = G_MAXUINT;
	figure->series = cad_series_new();
	figure->slopes = cad_slopes_new();
	return figure;
}

void
cad_figure_free(CadFigure *figure)
{
	if (!figure)
		return;
	for (guint i = 0; i < CAD_N_FIGURE_TEXTS; i++)
		g_free(figure->texts[i]);
	g_ptr_array_unref(figure->subtitles);
	g_ptr_array_unref(figure->notes);
	g_ptr_array_unref(figure->blocks);
	g_ptr_array_unref(figure->bars);
	cad_grid_free(figure->grid);
	cad_strips_free(figure->strips);
	cad_contrast_free(figure->contrast);
	cad_series_free(figure->series);
	cad_slopes_free(figure->slopes);
	g_free(figure);
}

void
cad_figure_set_text(CadFigure *figure, CadFigureText which, const char *text)
{
	g_free(figure->texts[which]);
	figure->texts[which] = g_strdup(text);
}

void
cad_figure_add_subtitle(CadFigure *figure, const char *line)
{
	g_ptr_array_add(figure->subtitles, g_strdup(line));
}

void
cad_figure_add_note(CadFigure *figure, const char *line)
{
	g_ptr_array_add(figure->notes, g_strdup(line));
}

void
cad_figure_add_block(CadFigure *figure, const char *title)
{
	CadFigureBlock *block = g_new0(CadFigureBlock, 1);

	block->title = g_strdup(title);
	block->rows = g_ptr_array_new_with_free_func(row_free);
	g_ptr_array_add(figure->blocks, block);
}

void
cad_figure_add_row(CadFigure *figure, const CadFigureRow *row)
{
	CadFigureRow *copy = g_new(CadFigureRow, 1);
	CadFigureBlock *block;

	if (figure->blocks->len == 0)
		cad_figure_add_block(figure, NULL);
	block = last(figure->blocks);
	*copy = *row;
	copy->name = g_strdup(row->name);
	copy->text = g_strdup(row->text);
	g_ptr_array_add(block->rows, copy);
}

void
cad_figure_add_bar(CadFigure *figure, const char *name, const char *text)
{
	CadFigureBar *bar = g_new0(CadFigureBar, 1);

	bar->name = g_strdup(name);
	bar->text = g_strdup(text);
	bar->segments = g_ptr_array_new_with_free_func(segment_free);
	g_ptr_array_add(figure->bars, bar);
}

void
cad_figure_set_bar_unknown(CadFigure *figure)
{
	CadFigureBar *bar = last(figure->bars);

	bar->is_unknown = TRUE;
}

void
cad_figure_add_segment(CadFigure *figure, const CadFigureSegment *segment)
{
	CadFigureSegment *copy = g_new(CadFigureSegment, 1);
	CadFigureBar *bar = last(figure->bars);

	*copy = *segment;
	copy->label = g_strdup(segment->label);
	copy->text = g_strdup(segment->text);
	g_ptr_array_add(bar->segments, copy);
}

guint
cad_figure_get_n_rows(const CadFigure *figure)
{
	guint n_rows = 0;

	for (guint i = 0; i < figure->blocks->len; i++) {
		const CadFigureBlock *block = figure->blocks->pdata[i];

		n_rows += block->rows->len;
	}
	return n_rows;
}
