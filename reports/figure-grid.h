/* The grid of a figure: outlets by labels, a count in each cell. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CadGridColumn:
 * @title: the label
 * @group: (nullable): the category; neighbours of one group stand under one heading
 */
typedef struct {
	char *title;
	char *group;
} CadGridColumn;

/**
 * CadGridCell:
 * @text: (nullable): the count
 * @note: (nullable): the rate, in small letters
 * @level: how deep the colour is, 0 to 1; 0 is drawn pale; NAN where nothing could be counted,
 *   which is hatched
 */
typedef struct {
	char *text;
	char *note;
	double level;
} CadGridCell;

/**
 * CadGridLine:
 * @name: the outlet
 * @text: (nullable): below the name, in small letters
 * @cells: (element-type CadGridCell): owned; one a column
 */
typedef struct {
	char *name;
	char *text;
	GPtrArray *cells;
} CadGridLine;

typedef struct {
	GPtrArray *columns; /* of CadGridColumn, owned */
	GPtrArray *lines;   /* of CadGridLine, owned */
} CadGrid;

CadGrid *cad_grid_new(void);
void cad_grid_free(CadGrid *grid);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadGrid, cad_grid_free)

void cad_grid_add_column(CadGrid *grid, const char *title, const char *group);
/** cad_grid_add_line: opens a line that cells go to. */
void cad_grid_add_line(CadGrid *grid, const char *name, const char *text);
/** cad_grid_add_cell: @cell: copied with its texts into the last line, which must be there. */
void cad_grid_add_cell(CadGrid *grid, const CadGridCell *cell);

G_END_DECLS
