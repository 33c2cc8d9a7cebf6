#include "config.h"

#include "reports/phrase-book.h"
#include "reports/section-tables.h"

#define INDEX_DIGITS 2

/* "–" where nothing is covered, which is no zero. */
static void
add_index(const CadrageReport *report, CadTable *table, guint outlet, guint row)
{
	const CadrageCell *cell = cad_report_get_cell(report, outlet, row);
	const CadrageReportLanguage language = report->options.language;

	cad_table_take_count(
		table,
		cell->is_covered ? cad_format_number(language, cell->weighted_index, INDEX_DIGITS)
				 : g_strdup("–"),
		cell->count, outlet, row, FALSE);
	cad_table_take_count(table,
			     cell->is_covered
				     ? cad_format_number(language, cell->rate, INDEX_DIGITS)
				     : g_strdup("–"),
			     cell->count, outlet, row, TRUE);
}

/* Whether weights change anything of a row. */
static gboolean
is_weighted(const CadrageReport *report, guint row)
{
	for (guint outlet = 0; outlet < cadrage_comparison_get_n_outlets(report->comparison);
	     outlet++) {
		const CadrageCell *cell = cad_report_get_cell(report, outlet, row);

		if (cell->count > 0 && cell->weighted_index != cell->rate)
			return TRUE;
	}
	return FALSE;
}

static void
add_row(const CadrageReport *report, CadTable *table, guint row)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	const guint label = cadrage_comparison_get_row(report->comparison, row)->label;

	cad_table_begin_group(table);
	for (guint outlet = 0; outlet < cadrage_comparison_get_n_outlets(report->comparison);
	     outlet++) {
		cad_table_add_named(table, cad_report_get_category_title(report, row),
				    cad_report_get_category_id(report, row));
		cad_table_add_text(table, label == G_MAXUINT
						  ? "–"
						  : cadrage_lexicons_get_label(lexicons, label));
		cad_table_add_text(table, cad_report_get_outlet_name(report, outlet));
		add_index(report, table, outlet, row);
	}
}

void
cad_report_add_weights(CadrageReport *report)
{
	g_autofree char *caption = g_strdup_printf(
		_("Weighted index: sum of the terms' weights per 1,000 tokens (%s). It has no "
		  "interval and no test, and changes no other figure"),
		cad_report_name_voice(report));
	g_autoptr(CadTable) table = cad_table_new(caption);
	CadSection *section;

	if (!cadrage_lexicons_has_weights(cadrage_comparison_get_lexicons(report->comparison)))
		return;
	cad_table_add_column(table, _("category"), FALSE);
	cad_table_add_column(table, _("term"), FALSE);
	cad_table_add_column(table, _("outlet"), FALSE);
	cad_table_add_column(table, _("weighted index"), TRUE);
	cad_table_add_column(table, _("per 1,000"), TRUE);
	for (guint row = 0; row < cadrage_comparison_get_n_rows(report->comparison); row++)
		if (is_weighted(report, row))
			add_row(report, table, row);
	if (cad_table_get_n_rows(table) == 0)
		return;
	section = cad_report_add_section(report, "weights", _("Weighted index"));
	cad_section_add_table(section, g_steal_pointer(&table));
}
