#include "config.h"

#include "reports/figure-grid.h"

static void
column_free(gpointer data)
{
	CadGridColumn *column = data;

	g_free(column->title);
	g_free(column->group);
	g_free(column);
}

static void
cell_free(gpointer data)
{
	CadGridCell *cell = data;

	g_free(cell->text);
	g_free(cell->note);
	g_free(cell);
}

static void
line_free(gpointer data)
{
	CadGridLine *line = data;

	g_free(line->name);
	g_free(line->text);
	g_ptr_array_unref(line->cells);
	g_free(line);
}

CadGrid *
cad_grid_new(void)
{
	CadGrid *grid = g_new0(CadGrid, 1);

	grid->columns = g_ptr_array_new_with_free_func(column_free);
	grid->lines = g_ptr_array_new_with_free_func(line_free);
	return grid;
}

void
cad_grid_free(CadGrid *grid)
{
	if (!grid)
		return;
	g_ptr_array_unref(grid->columns);
	g_ptr_array_unref(grid->lines);
	g_free(grid);
}

void
cad_grid_add_column(CadGrid *grid, const char *title, const char *group)
{
	CadGridColumn *column = g_new0(CadGridColumn, 1);

	column->title = g_strdup(title);
	column->group = g_strdup(group);
	g_ptr_array_add(grid->columns, column);
}

void
cad_grid_add_line(CadGrid *grid, const char *name, const char *text)
{
	CadGridLine *line = g_new0(CadGridLine, 1);

	line->name = g_strdup(name);
	line->text = g_strdup(text);
	line->cells = g_ptr_array_new_with_free_func(cell_free);
	g_ptr_array_add(grid->lines, line);
}

void
cad_grid_add_cell(CadGrid *grid, const CadGridCell *cell)
{
	CadGridLine *line = grid->lines->pdata[grid->lines->len - 1];
	CadGridCell *copy = g_new(CadGridCell, 1);

	*copy = *cell;
	copy->text = g_strdup(cell->text);
	copy->note = g_strdup(cell->note);
	g_ptr_array_add(line->cells, copy);
}
