#include "config.h"

#include "calculator/outcome.h"

struct _CadOutcome {
	const CadrageField *fields;
	guint n_fields;
	GArray *values;	     /* of CadrageValue, row after row */
	GStringChunk *texts; /* of the values */
};

CadOutcome *
cad_outcome_new(const CadrageField *fields, guint n_fields)
{
	CadOutcome *outcome = g_new0(CadOutcome, 1);

	outcome->fields = fields;
	outcome->n_fields = n_fields;
	outcome->values = g_array_new(FALSE, FALSE, sizeof(CadrageValue));
	outcome->texts = g_string_chunk_new(4096);
	return outcome;
}

void
cad_outcome_free(CadOutcome *outcome)
{
	if (!outcome)
		return;
	g_array_unref(outcome->values);
	g_string_chunk_free(outcome->texts);
	g_free(outcome);
}

void
cad_outcome_add(CadOutcome *outcome, const CadrageValue *values)
{
	for (guint i = 0; i < outcome->n_fields; i++) {
		CadrageValue value = values[i];

		if (outcome->fields[i].type == CADRAGE_FIELD_TEXT && value.text)
			value.text = g_string_chunk_insert_const(outcome->texts, value.text);
		g_array_append_val(outcome->values, value);
	}
}

guint
cad_outcome_get_n_rows(const CadOutcome *outcome)
{
	return outcome->values->len / outcome->n_fields;
}

const CadrageValue *
cad_outcome_get_row(const CadOutcome *outcome, guint row)
{
	return &g_array_index(outcome->values, CadrageValue, row * outcome->n_fields);
}
