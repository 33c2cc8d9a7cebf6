/* The numbers of the charts that show cells of the comparison. */
#include "config.h"

#include "base/number.h"
#include "reports/picture.h"
#include "reports/section-tables.h"

enum {
	FIELD_OUTLET,
	FIELD_CATEGORY,
	FIELD_LABEL,
	FIELD_VOICE,
	FIELD_COUNT,
	FIELD_TOKENS,
	FIELD_DOCUMENTS,
	FIELD_DOCUMENTS_WITH,
	FIELD_DOCUMENTS_UNCOUNTED,
	FIELD_RATE,
	FIELD_LO,
	FIELD_HI,
	FIELD_INTERVAL,
	FIELD_SHARE,
	FIELD_SHARE_LO,
	FIELD_SHARE_HI,
	N_FIELDS
};

/* Counts are numbers, so that one that is not defined stays empty. */
static const CadrageField fields[N_FIELDS] = {
	[FIELD_OUTLET] = {.name = "outlet"},
	[FIELD_CATEGORY] = {.name = "category"},
	[FIELD_LABEL] = {.name = "label"},
	[FIELD_VOICE] = {.name = "voice"},
	[FIELD_COUNT] = {.name = "count_matches", .type = CADRAGE_FIELD_NUMBER},
	[FIELD_TOKENS] = {.name = "size_tokens", .type = CADRAGE_FIELD_NUMBER},
	[FIELD_DOCUMENTS] = {.name = "documents", .type = CADRAGE_FIELD_NUMBER},
	[FIELD_DOCUMENTS_WITH] = {.name = "documents_with", .type = CADRAGE_FIELD_NUMBER},
	[FIELD_DOCUMENTS_UNCOUNTED] = {.name = "documents_uncounted", .type = CADRAGE_FIELD_NUMBER},
	[FIELD_RATE] = {.name = "rate_per_1000_tokens", .type = CADRAGE_FIELD_NUMBER},
	[FIELD_LO] = {.name = "rate_lo_per_1000_tokens", .type = CADRAGE_FIELD_NUMBER},
	[FIELD_HI] = {.name = "rate_hi_per_1000_tokens", .type = CADRAGE_FIELD_NUMBER},
	[FIELD_INTERVAL] = {.name = "interval"},
	[FIELD_SHARE] = {.name = "share_of_mentions", .type = CADRAGE_FIELD_NUMBER},
	[FIELD_SHARE_LO] = {.name = "share_lo_of_mentions", .type = CADRAGE_FIELD_NUMBER},
	[FIELD_SHARE_HI] = {.name = "share_hi_of_mentions", .type = CADRAGE_FIELD_NUMBER},
};

static double
if_covered(const CadrageCell *cell, guint64 number)
{
	return cell->is_covered ? (double)number : CAD_NAN;
}

static gboolean
write_cell(const CadrageReport *report, CadrageTableWriter *writer, guint outlet, guint row,
	   GError **error)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	const CadrageColumn column = cadrage_comparison_get_options(report->comparison)->column;
	const CadrageRow *place = cadrage_comparison_get_row(report->comparison, row);
	const CadrageCell *cell = cad_report_get_cell(report, outlet, row);
	const char *label = place->label == G_MAXUINT
				    ? NULL
				    : cadrage_lexicons_get_label(lexicons, place->label);
	const CadrageValue values[N_FIELDS] = {
		[FIELD_OUTLET] =
			{.text = cadrage_comparison_get_outlet(report->comparison, outlet)->id},
		[FIELD_CATEGORY] = {.text = cad_report_get_category_id(report, row)},
		[FIELD_LABEL] = {.text = label},
		[FIELD_VOICE] = {.text = cadrage_column_to_name(column)},
		[FIELD_COUNT] = {.number = if_covered(cell, cell->count)},
		[FIELD_TOKENS] = {.number = if_covered(cell, cell->n_tokens)},
		[FIELD_DOCUMENTS] = {.number = if_covered(cell, cell->n_documents)},
		[FIELD_DOCUMENTS_WITH] = {.number = if_covered(cell, cell->n_documents_with)},
		[FIELD_DOCUMENTS_UNCOUNTED] = {.number = if_covered(cell, cell->n_uncounted)},
		[FIELD_RATE] = {.number = cell->rate},
		[FIELD_LO] = {.number = cell->lo},
		[FIELD_HI] = {.number = cell->hi},
		[FIELD_INTERVAL] = {.text = cadrage_interval_to_name(cell->interval)},
		[FIELD_SHARE] = {.number = cell->share},
		[FIELD_SHARE_LO] = {.number = cell->share_lo},
		[FIELD_SHARE_HI] = {.number = cell->share_hi},
	};

	return cadrage_table_writer_add(writer, values, error);
}

gboolean
cad_picture_write_cells(const CadrageReport *report, const GArray *rows, GOutputStream *output,
			GError **error)
{
	g_autoptr(CadrageTableWriter) writer = cadrage_table_writer_new(
		fields, N_FIELDS, CADRAGE_FORMAT_CSV, report->options.raw_csv, output);
	const guint n_outlets = cadrage_comparison_get_n_outlets(report->comparison);

	for (guint i = 0; i < rows->len; i++)
		for (guint outlet = 0; outlet < n_outlets; outlet++)
			if (!write_cell(report, writer, outlet, g_array_index(rows, guint, i),
					error))
				return FALSE;
	return cadrage_table_writer_close(writer, error);
}
