/* Outcomes: the rows that a statistic gives. */
#pragma once

#include <cadrage/table.h>

/* Columns of an outcome: words, whole numbers, and figures of any size. */
#define CAD_KEY(column)          \
	{                        \
		.name = (column) \
	}
#define CAD_COUNT(column)                                       \
	{                                                       \
		.name = (column), .type = CADRAGE_FIELD_INTEGER \
	}
#define CAD_FIGURE(column)                                                  \
	{                                                                   \
		.name = (column), .type = CADRAGE_FIELD_FIGURE, .digits = 5 \
	}

typedef struct _CadOutcome CadOutcome;

/** cad_outcome_new: @fields: (array length=n_fields): the columns; not copied. */
CadOutcome *cad_outcome_new(const CadrageField *fields, guint n_fields);
void cad_outcome_free(CadOutcome *outcome);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadOutcome, cad_outcome_free)

/** cad_outcome_add: @values: (array): one for each field; texts are copied. */
void cad_outcome_add(CadOutcome *outcome, const CadrageValue *values);
guint cad_outcome_get_n_rows(const CadOutcome *outcome);
const CadrageValue *cad_outcome_get_row(const CadOutcome *outcome, guint row);
