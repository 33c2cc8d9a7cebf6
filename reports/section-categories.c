#include "config.h"

#include <math.h>

#include "reports/phrase-book.h"
#include "reports/section-tables.h"

/* Outlets side by side in one table of terms; more stand in a table of their own. */
#define TERMS_OUTLETS 4

static gboolean
is_shown(const CadrageReport *report, guint row)
{
	return cad_report_is_rate(report, row) && cad_report_count_row(report, row) > 0;
}

/* Rates below 1 would lose what they say to rounding. */
static guint
choose_digits(double rate)
{
	return rate > 0 && rate < 1 ? 2 : 1;
}

/* "not covered" is no zero: a dash stands for it. */
static char *
make_count(CadrageReportLanguage language, const CadrageCell *cell)
{
	return cell->is_covered ? cad_format_count(language, cell->count) : g_strdup("–");
}

static char *
make_documents(const CadrageCell *cell)
{
	if (!cell->is_covered)
		return g_strdup("–");
	if (cell->n_uncounted > 0)
		return g_strdup_printf(
			cad_translate_count("%u/%u, %u not counted", "%u/%u, %u not counted",
					    cell->n_uncounted),
			cell->n_documents_with, cell->n_documents, cell->n_uncounted);
	return g_strdup_printf("%u/%u", cell->n_documents_with, cell->n_documents);
}

static void
add_rate(const CadrageReport *report, CadTable *table, guint outlet, guint row)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageCell *cell = cad_report_get_cell(report, outlet, row);
	const CadrageCell *all =
		cadrage_comparison_get_cell(report->comparison, outlet, row, CADRAGE_COLUMN_ALL);
	const gboolean is_naive = cell->interval != CADRAGE_INTERVAL_JACKKNIFE;
	const guint digits = choose_digits(cell->rate);
	g_autofree char *range = cad_format_range(language, cell->lo, cell->hi, digits);

	cad_table_add_named(table, cad_report_get_category_title(report, row),
			    cad_report_get_category_id(report, row));
	cad_table_add_text(table, cad_report_get_outlet_name(report, outlet));
	cad_table_take_count(table, cad_format_number(language, cell->rate, digits), cell->count,
			     outlet, row, is_naive);
	cad_table_take_count(table, g_strdup_printf("%s%s", range, is_naive ? "*" : ""),
			     cell->count, outlet, row, is_naive);
	cad_table_take_count(table, make_count(language, cell), cell->count, outlet, row, FALSE);
	cad_table_take_count(table, make_documents(cell), cell->count, outlet, row, FALSE);
	cad_table_take_count(table, cad_report_format_voices(report, outlet, row), all->count,
			     outlet, row, FALSE);
}

static CadTable *
make_rates(const CadrageReport *report, const GArray *totals)
{
	g_autofree char *caption =
		g_strdup_printf(_("Matches per 1,000 tokens, with 95 %% intervals (%s); * words "
				  "taken as independent, too narrow"),
				cad_report_name_voice(report));
	CadTable *table = cad_table_new(caption);

	cad_table_add_column(table, _("category"), FALSE);
	cad_table_add_column(table, _("outlet"), FALSE);
	cad_table_add_column(table, _("per 1,000"), TRUE);
	cad_table_add_column(table, _("interval"), TRUE);
	cad_table_add_column(table, _("count"), TRUE);
	cad_table_add_column(table, _("articles"), TRUE);
	cad_table_add_column(table, _("own/para/quoted"), TRUE);
	for (guint i = 0; i < totals->len; i++) {
		cad_table_begin_group(table);
		for (guint outlet = 0;
		     outlet < cadrage_comparison_get_n_outlets(report->comparison); outlet++)
			add_rate(report, table, outlet, g_array_index(totals, guint, i));
	}
	return table;
}

static void
add_term(const CadrageReport *report, CadTable *table, guint row, guint first, guint end)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	const guint label = cadrage_comparison_get_row(report->comparison, row)->label;

	cad_table_add_named(table, cad_report_get_category_title(report, row),
			    cad_report_get_category_id(report, row));
	cad_table_add_text(table, cadrage_lexicons_get_label(lexicons, label));
	for (guint outlet = first; outlet < end; outlet++) {
		const CadrageCell *cell = cad_report_get_cell(report, outlet, row);
		g_autofree char *count = make_count(language, cell);
		g_autofree char *rate =
			cad_format_number(language, cell->rate, choose_digits(cell->rate));

		cad_table_take_count(table,
				     cell->count > 0 ? g_strdup_printf("%s (%s)", count, rate)
						     : g_steal_pointer(&count),
				     cell->count, outlet, row, cell->count == 0);
	}
}

static CadTable *
make_terms(const CadrageReport *report, guint first, guint end)
{
	g_autofree char *caption = g_strdup_printf(_("Terms: count (per 1,000 tokens), %s"),
						   cad_report_name_voice(report));
	CadTable *table = cad_table_new(caption);
	guint category = G_MAXUINT;

	cad_table_add_column(table, _("category"), FALSE);
	cad_table_add_column(table, _("term"), FALSE);
	for (guint outlet = first; outlet < end; outlet++)
		cad_table_add_column(table, cad_report_get_outlet_name(report, outlet), TRUE);
	for (guint row = 0; row < cadrage_comparison_get_n_rows(report->comparison); row++) {
		const CadrageRow *place = cadrage_comparison_get_row(report->comparison, row);

		if (place->label == G_MAXUINT || !is_shown(report, row))
			continue;
		if (place->category != category)
			cad_table_begin_group(table);
		category = place->category;
		add_term(report, table, row, first, end);
	}
	return table;
}

/* The totals of the rows that are shown. */
static GArray *
find_totals(const CadrageReport *report)
{
	GArray *totals = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint row = 0; row < cadrage_comparison_get_n_rows(report->comparison); row++)
		if (cad_report_is_total(report, row) && is_shown(report, row))
			g_array_append_val(totals, row);
	return totals;
}

void
cad_report_add_terms(CadrageReport *report)
{
	const guint n = cadrage_comparison_get_n_outlets(report->comparison);
	g_autoptr(GArray) totals = find_totals(report);
	CadSection *section;

	if (totals->len == 0)
		return;
	section = cad_report_add_section(report, "terms", _("Terms"));
	cad_section_add_figure(section, CADRAGE_CHART_HEAT, NULL,
			       g_strdup(_("Terms, by outlet. The tables below have them all.")),
			       NULL);
	for (guint first = 0; first < n; first += TERMS_OUTLETS)
		cad_section_add_table(section,
				      make_terms(report, first, MIN(first + TERMS_OUTLETS, n)));
}

void
cad_report_add_categories(CadrageReport *report)
{
	g_autoptr(GArray) totals = find_totals(report);
	CadSection *section;
	CadTable *table;

	if (totals->len == 0)
		return;
	section = cad_report_add_section(report, "categories", _("Categories of framing"));
	table = make_rates(report, totals);
	cad_section_add_figure(section,
			       cadrage_comparison_get_n_outlets(report->comparison) == 2
				       ? CADRAGE_CHART_DUMBBELL
				       : CADRAGE_CHART_RATES,
			       NULL, g_strdup(table->caption), table);
	cad_section_add(section, CAD_BLOCK_PARAGRAPH,
			g_strdup(_("The passages of a category, here of the first:")));
	cad_section_add(
		section, CAD_BLOCK_COMMAND,
		cad_report_make_kwic_command(report, g_array_index(totals, guint, 0), G_MAXUINT));
	cad_report_add_measured(report, section, (const guint *)(gpointer)totals->data,
				totals->len);
	cad_report_add_verdicts(report, section, (const guint *)(gpointer)totals->data,
				totals->len);
}
