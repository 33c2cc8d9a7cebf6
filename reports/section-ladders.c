#include "config.h"

#include <math.h>

#include "reports/ladder.h"
#include "reports/phrase-book.h"
#include "reports/section-tables.h"

static void
add_rung(const CadrageReport *report, CadTable *table, guint outlet, const CadRung *rung,
	 guint64 all)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageColumn column = cadrage_comparison_get_options(report->comparison)->column;
	const gboolean is_covered = cad_rung_is_covered(report, rung, outlet);
	const guint64 count = cad_rung_count(report, rung, outlet, column);
	const guint64 quoted = cad_rung_count(report, rung, outlet, CADRAGE_COLUMN_QUOTED);
	const guint row = g_array_index(rung->rows, guint, 0);
	g_autofree char *name = cad_rung_name(rung);

	cad_table_add_text(table, cad_report_get_outlet_name(report, outlet));
	cad_table_add_text(table, name);
	/* A rung of several labels has no passages of its own: those of its labels follow. */
	cad_table_take_count(table, is_covered ? cad_format_count(language, count) : g_strdup("–"),
			     rung->rows->len == 1 ? count : 0, outlet, row, FALSE);
	cad_table_take_count(
		table,
		cad_format_share(language, all > 0 ? (double)count / (double)all : (double)NAN), 0,
		outlet, row, FALSE);
	cad_table_take_count(table, is_covered ? cad_format_count(language, quoted) : g_strdup("–"),
			     0, outlet, row, FALSE);
}

static CadTable *
make_table(const CadrageReport *report, guint total)
{
	g_autofree char *caption = g_strdup_printf(_("Share of the matches on each rung, %%, %s"),
						   cad_report_name_voice(report));
	const CadrageColumn column = cadrage_comparison_get_options(report->comparison)->column;
	g_autoptr(GPtrArray) rungs = cad_ladder_get_rungs(report, total);
	CadTable *table = cad_table_new(caption);

	cad_table_add_column(table, _("outlet"), FALSE);
	cad_table_add_column(table, _("rung"), FALSE);
	cad_table_add_column(table, _("count"), TRUE);
	cad_table_add_column(table, _("share"), TRUE);
	cad_table_add_column(table, _("quoted"), TRUE);
	for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++) {
		const guint64 all = cad_rungs_count(report, rungs, i, column);

		cad_table_begin_group(table);
		for (guint k = 0; k < rungs->len; k++)
			add_rung(report, table, i, rungs->pdata[k], all);
	}
	return table;
}

void
cad_report_add_ladders(CadrageReport *report)
{
	g_autoptr(GArray) totals = cad_ladder_find(report);
	CadSection *section;

	if (totals->len == 0)
		return;
	section = cad_report_add_section(report, "ladders", _("Ladders"));
	for (guint i = 0; i < totals->len; i++) {
		const guint total = g_array_index(totals, guint, i);
		const char *id = cad_report_get_category_id(report, total);
		CadTable *table = make_table(report, total);

		cad_section_add(section, CAD_BLOCK_HEADING,
				g_strdup_printf("%s (%s)",
						cad_report_get_category_title(report, total), id));
		cad_section_add_figure(section, CADRAGE_CHART_LADDER, id, g_strdup(table->caption),
				       table);
		cad_section_add(section, CAD_BLOCK_COMMAND,
				cad_report_make_kwic_command(report, total, G_MAXUINT));
	}
}
