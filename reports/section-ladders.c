#include "config.h"

#include <math.h>

#include "reports/ladder.h"
#include "reports/phrase-book.h"
#include "reports/section-tables.h"

/* The counts of a rung by voice, as cad_report_format_voices() gives those of a row. */
static char *
format_voices(const CadrageReport *report, const CadRung *rung, guint outlet)
{
	static const CadrageColumn columns[CADRAGE_N_VOICES] = {
		CADRAGE_COLUMN_OWN, CADRAGE_COLUMN_PARAPHRASE, CADRAGE_COLUMN_QUOTED};
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < CADRAGE_N_VOICES; i++) {
		g_autofree char *count = cad_format_count(
			report->options.language, cad_rung_count(report, rung, outlet, columns[i]));

		g_string_append_printf(text, "%s%s", i > 0 ? "/" : "", count);
	}
	return g_string_free(text, FALSE);
}

/* A rung has no passages of its own: those of its most frequent label with any stand for them. */
static guint
find_row(const CadrageReport *report, const CadRung *rung, guint outlet)
{
	for (guint i = 0; i < rung->rows->len; i++) {
		const guint row = g_array_index(rung->rows, guint, i);

		if (cadrage_comparison_get_cell(report->comparison, outlet, row, CADRAGE_COLUMN_ALL)
			    ->count > 0)
			return row;
	}
	return g_array_index(rung->rows, guint, 0);
}

static void
add_rung(const CadrageReport *report, CadTable *table, guint outlet, const CadRung *rung,
	 guint64 all)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageColumn column = cadrage_comparison_get_options(report->comparison)->column;
	const gboolean is_covered = cad_rung_is_covered(report, rung, outlet);
	const guint64 count = cad_rung_count(report, rung, outlet, column);
	const guint64 in_all = cad_rung_count(report, rung, outlet, CADRAGE_COLUMN_ALL);
	const guint row = find_row(report, rung, outlet);
	const double share = all > 0 ? (double)count / (double)all : (double)NAN;
	g_autofree char *name = cad_rung_name(rung);

	cad_table_add_text(table, cad_report_get_outlet_name(report, outlet));
	cad_table_add_text(table, name);
	cad_table_take_count(table, is_covered ? cad_format_count(language, count) : g_strdup("–"),
			     in_all, outlet, row, FALSE);
	cad_table_take_count(table, cad_format_share(language, share), 0, outlet, row, FALSE);
	cad_table_take_count(table,
			     is_covered ? format_voices(report, rung, outlet) : g_strdup("–"),
			     in_all, outlet, row, FALSE);
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
	cad_table_add_column(table, _("own/para/quoted"), TRUE);
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
		cad_report_add_measured(report, section, &total, 1);
	}
}
