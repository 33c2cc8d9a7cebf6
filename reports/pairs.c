#include "config.h"

#include <cadrage/table.h>

#include "reports/model.h"

enum {
	FIELD_OUTLET_A,
	FIELD_OUTLET_B,
	FIELD_CATEGORY,
	FIELD_LABEL,
	FIELD_VOICE,
	FIELD_RATIO,
	FIELD_LO,
	FIELD_HI,
	FIELD_P,
	FIELD_Q,
	FIELD_MIN_P,
	FIELD_VERDICT,
	FIELD_NEEDED,
	FIELD_INDEPENDENT_A,
	FIELD_INDEPENDENT_B,
	FIELD_RULE,
	N_FIELDS
};

static const CadrageField fields[N_FIELDS] = {
	[FIELD_OUTLET_A] = {.name = "outlet_a", .max_width = 12},
	[FIELD_OUTLET_B] = {.name = "outlet_b", .max_width = 12},
	[FIELD_CATEGORY] = {.name = "category", .max_width = 18},
	[FIELD_LABEL] = {.name = "label", .max_width = 12},
	[FIELD_VOICE] = {.name = "voice"},
	[FIELD_RATIO] = {.name = "ratio", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[FIELD_LO] = {.name = "lo", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[FIELD_HI] = {.name = "hi", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[FIELD_P] = {.name = "p", .type = CADRAGE_FIELD_NUMBER, .digits = 4},
	[FIELD_Q] = {.name = "q", .type = CADRAGE_FIELD_NUMBER, .digits = 4},
	[FIELD_MIN_P] = {.name = "min_p", .type = CADRAGE_FIELD_NUMBER, .digits = 4},
	[FIELD_VERDICT] = {.name = "verdict"},
	[FIELD_NEEDED] = {.name = "needed"},
	[FIELD_INDEPENDENT_A] = {.name = "independent_a", .type = CADRAGE_FIELD_INTEGER},
	[FIELD_INDEPENDENT_B] = {.name = "independent_b", .type = CADRAGE_FIELD_INTEGER},
	[FIELD_RULE] = {.name = "rule"},
};

static gboolean
write_pair(const CadrageReport *report, CadrageTableWriter *writer, const CadragePair *pair,
	   GError **error)
{
	const CadrageComparison *comparison = report->comparison;
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(comparison);
	const CadrageRow *place = cadrage_comparison_get_row(comparison, pair->row);
	const char *label = place->label == G_MAXUINT
				    ? NULL
				    : cadrage_lexicons_get_label(lexicons, place->label);
	const CadrageValue row[N_FIELDS] = {
		[FIELD_OUTLET_A] =
			{.text = cadrage_comparison_get_outlet(comparison, pair->outlet_a)->id},
		[FIELD_OUTLET_B] =
			{.text = cadrage_comparison_get_outlet(comparison, pair->outlet_b)->id},
		[FIELD_CATEGORY] = {.text = cadrage_lexicons_get_category_id(lexicons,
									     place->category)},
		[FIELD_LABEL] = {.text = label},
		[FIELD_VOICE] = {.text = cadrage_column_to_name(pair->column)},
		[FIELD_RATIO] = {.number = pair->ratio},
		[FIELD_LO] = {.number = pair->lo},
		[FIELD_HI] = {.number = pair->hi},
		[FIELD_P] = {.number = pair->p},
		[FIELD_Q] = {.number = pair->q},
		[FIELD_MIN_P] = {.number = pair->min_p},
		[FIELD_VERDICT] = {.text = cadrage_verdict_to_name(pair->verdict)},
		[FIELD_NEEDED] = {.text = pair->needed},
		[FIELD_INDEPENDENT_A] = {.integer = pair->n_independent_a},
		[FIELD_INDEPENDENT_B] = {.integer = pair->n_independent_b},
		[FIELD_RULE] = {.text = cadrage_rule_to_name(pair->rule)},
	};

	return cadrage_table_writer_add(writer, row, error);
}

gboolean
cadrage_report_write_pairs(CadrageReport *report, CadrageFormat format, GOutputStream *output,
			   GError **error)
{
	g_autoptr(CadrageTableWriter) writer =
		cadrage_table_writer_new(fields, N_FIELDS, format, report->options.raw_csv, output);

	for (guint i = 0; i < cadrage_comparison_get_n_pairs(report->comparison); i++) {
		const CadragePair *pair = cadrage_comparison_get_pair(report->comparison, i);

		if (cadrage_comparison_shows_row(report->comparison, pair->row) &&
		    !write_pair(report, writer, pair, error))
			return FALSE;
	}
	return cadrage_table_writer_close(writer, error);
}
