#include "config.h"

#include <math.h>

#include "reports/csv.h"
#include "reports/json.h"
#include "reports/render.h"

#define CSV_HEADER                                                           \
	"outlet,category,label,voice,count,tokens,documents,documents_with," \
	"rate_per_1000,lo,hi,interval,share,share_lo,share_hi,"              \
	"negated,date_unknown,weighted_index,independent\n"

static void
append_number(GString *out, double value)
{
	g_string_append_c(out, ',');
	if (isfinite(value))
		cad_number_append(out, value);
}

static void
append_text(const CadrageReport *report, GString *out, const char *text)
{
	g_string_append_c(out, ',');
	cad_csv_append(out, text, report->options.raw_csv);
}

static void
append_row_names(const CadrageReport *report, GString *out, guint row, CadrageColumn column)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	const CadrageRow *place = cadrage_comparison_get_row(report->comparison, row);

	append_text(report, out, cad_report_get_category_id(report, row));
	append_text(report, out,
		    place->label == G_MAXUINT ? NULL
					      : cadrage_lexicons_get_label(lexicons, place->label));
	append_text(report, out, cadrage_column_to_name(column));
}

static void
append_cell(const CadrageReport *report, GString *out, guint outlet, guint row,
	    CadrageColumn column)
{
	const CadrageCell *cell =
		cadrage_comparison_get_cell(report->comparison, outlet, row, column);
	const gboolean has_weights =
		cadrage_lexicons_has_weights(cadrage_comparison_get_lexicons(report->comparison));

	cad_csv_append(out, cadrage_comparison_get_outlet(report->comparison, outlet)->id,
		       report->options.raw_csv);
	append_row_names(report, out, row, column);
	if (cell->is_covered)
		g_string_append_printf(out, ",%" G_GUINT64_FORMAT ",%" G_GUINT64_FORMAT ",%u,%u",
				       cell->count, cell->n_tokens, cell->n_documents,
				       cell->n_documents_with);
	else
		g_string_append(out, ",,,,");
	append_number(out, cell->rate);
	append_number(out, cell->lo);
	append_number(out, cell->hi);
	append_text(report, out, cadrage_interval_to_name(cell->interval));
	append_number(out, cell->share);
	append_number(out, cell->share_lo);
	append_number(out, cell->share_hi);
	if (cell->is_covered)
		g_string_append_printf(out, ",%" G_GUINT64_FORMAT ",%" G_GUINT64_FORMAT,
				       cell->n_negated, cell->n_undated);
	else
		g_string_append(out, ",,");
	append_number(out, has_weights ? cell->weighted_index : (double)NAN);
	g_string_append_c(out, ',');
	if (cell->is_covered)
		g_string_append_printf(out, "%u", cell->n_units);
	g_string_append_c(out, '\n');
}

static void
append_outlet_row(const CadrageReport *report, GString *out, guint outlet, guint row)
{
	for (guint column = 0; column < CADRAGE_N_COLUMNS; column++)
		append_cell(report, out, outlet, row, (CadrageColumn)column);
}

void
cad_render_csv(const CadrageReport *report, GString *out, GPtrArray *warnings)
{
	const guint n_outlets = cadrage_comparison_get_n_outlets(report->comparison);
	const guint n_rows = cadrage_comparison_get_n_rows(report->comparison);

	(void)warnings;
	g_string_append(out, CSV_HEADER);
	for (guint outlet = 0; outlet < n_outlets; outlet++)
		for (guint row = 0; row < n_rows; row++)
			if (cadrage_comparison_shows_row(report->comparison, row))
				append_outlet_row(report, out, outlet, row);
}
