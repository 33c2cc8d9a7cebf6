/* Contingency: a table whose rows and columns are both names, and whose cells are counts. */
#pragma once

#include <cadrage/statistic.h>

#include "calculator/frame.h"

/**
 * CadContingency:
 * @row_names: (element-type utf8): names of the rows
 * @column_names: (element-type utf8): names of the columns of counts
 * @counts: (array): row after row, .column_names->len a row
 */
typedef struct {
	GPtrArray *row_names;
	GPtrArray *column_names;
	guint64 *counts;
} CadContingency;

/**
 * cad_contingency_read:
 * @frame: a frame
 * @options: options; their terms are the columns
 * @keys: (array zero-terminated=1): columns that may name the rows, see cad_frame_find_key();
 *   without any the rows are numbered
 * @joins_rows: whether rows of one name are added up, in the place of the first
 *
 * Reports what is no count.
 *
 * Returns: (transfer full) (nullable): the table, NULL after any report.
 */
CadContingency *cad_contingency_read(CadFrame *frame, const CadrageStatisticOptions *options,
				     const char *const *keys, gboolean joins_rows);
void cad_contingency_free(CadContingency *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadContingency, cad_contingency_free)

/** cad_contingency_get_row: Returns: (array): the counts of row @row. */
const guint64 *cad_contingency_get_row(const CadContingency *table, guint row);
/** cad_contingency_get: Returns: one count. */
guint64 cad_contingency_get(const CadContingency *table, guint row, guint column);
/** cad_contingency_sum_column: Returns: what a column holds in all. */
guint64 cad_contingency_sum_column(const CadContingency *table, guint column);
/** cad_contingency_sum_row: Returns: what a row holds in all. */
guint64 cad_contingency_sum_row(const CadContingency *table, guint row);
