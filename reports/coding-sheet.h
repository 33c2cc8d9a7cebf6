/* What the forms of a coding sheet have in common. */
#pragma once

#include <cadrage/coding-sheet.h>

/** cad_coding_sheet_begins_task: Returns: whether @row is the first of its task. */
gboolean cad_coding_sheet_begins_task(const CadrageDraw *draw, guint row);

/** cad_coding_sheet_get_title: Returns: (transfer none): the title of a row's category. */
const char *
cad_coding_sheet_get_title(const CadrageDraw *draw, guint row, CadrageReportLanguage language);

/** cad_coding_sheet_count_task: Returns: rows of the task that begins with @row. */
guint cad_coding_sheet_count_task(const CadrageDraw *draw, guint row);

#define CAD_N_CODING_RULES 4

/** cad_coding_sheet_get_rule: Returns: (transfer none): a rule of the code book, translated. */
const char *cad_coding_sheet_get_rule(guint index);

/** cad_coding_sheet_write_page: the sheet as a page. */
gboolean cad_coding_sheet_write_page(const CadrageDraw *draw, CadrageReportLanguage language,
				     GOutputStream *output, GError **error);
