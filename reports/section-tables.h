/* What the sections share: rows, cells and columns of the comparison. */
#pragma once

#include "reports/model.h"

/** cad_report_get_cell: Returns: (transfer none): a cell of the column that the report is about. */
const CadrageCell *cad_report_get_cell(const CadrageReport *report, guint outlet, guint row);

/** cad_report_count_row: Returns: matches of a row over all outlets, whatever the voice. */
guint64 cad_report_count_row(const CadrageReport *report, guint row);

/** cad_report_get_row_kind: Returns: the kind of a row's category. */
CadrageCategoryKind cad_report_get_row_kind(const CadrageReport *report, guint row);

/** cad_report_is_rate: Returns: whether a row has a rate to show: it is no naming set, nor the
 * mere folder of some. */
gboolean cad_report_is_rate(const CadrageReport *report, guint row);

/** cad_report_is_top: Returns: whether a total stands for a whole dimension: its category has no
 * parent but such a folder. */
gboolean cad_report_is_top(const CadrageReport *report, guint row);

/** cad_report_is_total: Returns: whether a row is its category's total. */
gboolean cad_report_is_total(const CadrageReport *report, guint row);

/** cad_report_format_voices: Returns: (transfer full): the counts of a row in an outlet by voice,
 * "10/3/2": own, paraphrase, quoted. */
char *cad_report_format_voices(const CadrageReport *report, guint outlet, guint row);

/** cad_report_name_voice: Returns: (transfer none): the words counted: "all voices", "quoted". */
const char *cad_report_name_voice(const CadrageReport *report);

/** cad_report_find_anchor: Returns: where a pair's passages are: those of its first outlet, or of
 * the second when the first has none. */
CadAnchor cad_report_find_anchor(const CadrageReport *report, const CadragePair *pair);

/** cad_table_take_count: the next cell, a number that leads to its passages unless it is 0.
 * @text: (transfer full). */
void cad_table_take_count(CadTable *table, char *text, guint64 count, guint outlet, guint row,
			  gboolean is_pale);

/** cad_table_add_row: the next cell, what a row of the comparison is called: a category, or a label
 * of one. */
void cad_table_add_row(const CadrageReport *report, CadTable *table, guint row);

/** cad_report_add_suggestions: @keynesses: (element-type CadrageKeyness): their words that stand in
 * no match are proposed as terms. */
void cad_report_add_suggestions(const CadrageReport *report, CadSection *section,
				const GPtrArray *keynesses);

/**
 * cad_report_add_verdicts:
 * @report: a report
 * @section: where to
 * @rows: (array length=n_rows): rows of the comparison
 * @n_rows: how many
 *
 * The verdicts of these rows for every pair of outlets, what stands first; then, pair by pair, how
 * many rows have too few data and what is missing.
 */
void cad_report_add_verdicts(const CadrageReport *report, CadSection *section, const guint *rows,
			     guint n_rows);

/** cad_report_add_measured: @rows: (array length=n_rows): totals. Of each category that was
 * measured, a sentence with its precision; see CadrageMeasured. */
void cad_report_add_measured(const CadrageReport *report, CadSection *section, const guint *rows,
			     guint n_rows);
