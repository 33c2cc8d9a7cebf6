#include "config.h"

#include <math.h>

#include "reports/phrase-book.h"
#include "reports/section-tables.h"

static void
add_row(const CadrageReport *report, CadTable *table, guint outlet, guint row)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	const guint label = cadrage_comparison_get_row(report->comparison, row)->label;
	const CadrageCell *cell = cad_report_get_cell(report, outlet, row);
	const CadrageCell *all =
		cadrage_comparison_get_cell(report->comparison, outlet, row, CADRAGE_COLUMN_ALL);

	cad_table_add_text(table, cad_report_get_outlet_name(report, outlet));
	cad_table_add_text(table, label == G_MAXUINT ? _("all names")
						     : cadrage_lexicons_get_label(lexicons, label));
	cad_table_take_count(table, cad_format_count(language, cell->count), cell->count, outlet,
			     row, FALSE);
	cad_table_take_count(
		table, label == G_MAXUINT ? g_strdup("") : cad_format_share(language, cell->share),
		cell->count, outlet, row, FALSE);
	cad_table_take_count(table,
			     label == G_MAXUINT ? g_strdup("")
						: cad_format_range(language, 100 * cell->share_lo,
								   100 * cell->share_hi, 0),
			     cell->count, outlet, row, TRUE);
	cad_table_take_count(table, cad_report_format_voices(report, outlet, row), all->count,
			     outlet, row, FALSE);
	cad_table_take_count(table,
			     g_strdup_printf("%u/%u", cell->n_documents_with, cell->n_documents),
			     cell->count, outlet, row, FALSE);
}

static CadTable *
make_table(const CadrageReport *report, guint total, guint end)
{
	g_autofree char *caption = g_strdup_printf(
		_("Share of the mentions that each name takes, %%, with 95 %% intervals (%s)"),
		cad_report_name_voice(report));
	CadTable *table = cad_table_new(caption);

	cad_table_add_column(table, _("outlet"), FALSE);
	cad_table_add_column(table, _("name"), FALSE);
	cad_table_add_column(table, _("mentions"), TRUE);
	cad_table_add_column(table, _("share"), TRUE);
	cad_table_add_column(table, _("interval"), TRUE);
	cad_table_add_column(table, _("own/para/quoted"), TRUE);
	cad_table_add_column(table, _("articles"), TRUE);
	for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++) {
		cad_table_begin_group(table);
		for (guint row = total + 1; row < end; row++)
			if (cadrage_comparison_get_cell(report->comparison, i, row,
							CADRAGE_COLUMN_ALL)
				    ->count > 0)
				add_row(report, table, i, row);
		add_row(report, table, i, total);
	}
	return table;
}

static guint
find_end(const CadrageReport *report, guint total)
{
	const guint n = cadrage_comparison_get_n_rows(report->comparison);
	const guint category = cadrage_comparison_get_row(report->comparison, total)->category;
	guint end = total + 1;

	while (end < n && cadrage_comparison_get_row(report->comparison, end)->category == category)
		end++;
	return end;
}

/* Shares of one outlet alone compare nothing: they are told in a table. */
static gboolean
is_worth_drawing(const CadrageReport *report, guint total)
{
	guint n_naming = 0;

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++)
		n_naming += cad_report_get_cell(report, i, total)->count > 0;
	return n_naming > 1;
}

/* Names that are looked for in some years only: shares before and after are of different sets. */
static void
add_dates(const CadrageReport *report, CadSection *section, guint total, guint end)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	g_autoptr(GString) names = g_string_new(NULL);

	for (guint row = total + 1; row < end; row++) {
		const guint label = cadrage_comparison_get_row(report->comparison, row)->label;
		g_autofree char *since = NULL;
		g_autofree char *until = NULL;

		if (!cadrage_lexicons_get_label_period(lexicons, label, &since, &until))
			continue;
		g_string_append_printf(names, "%s%s (%s – %s)", names->len > 0 ? ", " : "",
				       cadrage_lexicons_get_label(lexicons, label),
				       since ? since : "…", until ? until : "…");
	}
	if (names->len > 0)
		cad_section_add(section, CAD_BLOCK_PARAGRAPH,
				g_strdup_printf(_("Names with dates: %s. Outside its dates a name "
						  "is not looked for, so that shares of different "
						  "times are of different sets."),
						names->str));
}

static void
add_set(const CadrageReport *report, CadSection *section, guint total)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	const guint category = cadrage_comparison_get_row(report->comparison, total)->category;
	const char *id = cadrage_lexicons_get_category_id(lexicons, category);
	const char *title = cad_report_get_category_title(report, total);
	const guint end = find_end(report, total);
	CadTable *table = make_table(report, total, end);

	cad_section_add(section, CAD_BLOCK_HEADING, g_strdup_printf("%s (%s)", title, id));
	if (is_worth_drawing(report, total))
		cad_section_add_figure(section, CADRAGE_CHART_NAMING, id, g_strdup(table->caption),
				       table);
	else
		cad_section_add_table(section, table);
	add_dates(report, section, total, end);
	cad_section_add(section, CAD_BLOCK_COMMAND,
			cad_report_make_kwic_command(report, total, G_MAXUINT));
	cad_report_add_measured(report, section, &total, 1);
}

/* The set with the most mentions first; sets alike in the order of their rows. */
static int
compare_sets(const void *a, const void *b, void *payload)
{
	const guint left = *(const guint *)a, right = *(const guint *)b;
	const guint64 left_count = cad_report_count_row(payload, left);
	const guint64 right_count = cad_report_count_row(payload, right);

	if (left_count != right_count)
		return left_count > right_count ? -1 : 1;
	return left < right ? -1 : left > right;
}

void
cad_report_add_naming(CadrageReport *report)
{
	g_autoptr(GArray) totals = g_array_new(FALSE, FALSE, sizeof(guint));
	CadSection *section;

	for (guint row = 0; row < cadrage_comparison_get_n_rows(report->comparison); row++)
		if (cad_report_is_total(report, row) &&
		    cad_report_get_row_kind(report, row) == CADRAGE_CATEGORY_NAMING &&
		    cad_report_count_row(report, row) > 0)
			g_array_append_val(totals, row);
	if (totals->len == 0)
		return;
	g_array_sort_with_data(totals, compare_sets, report);
	section = cad_report_add_section(report, "naming", _("How actors are named"));
	for (guint i = 0; i < totals->len; i++)
		add_set(report, section, g_array_index(totals, guint, i));
	cad_report_add_verdicts(report, section, (const guint *)(gpointer)totals->data,
				totals->len);
}
