/* Keyness as a table: text, CSV or JSON Lines. */
#include "config.h"

#include <cadrage/keyness.h>

enum {
	FIELD_WORD,
	FIELD_G2,
	FIELD_LOG_RATIO,
	FIELD_COUNT_TARGET,
	FIELD_DOCUMENTS_TARGET,
	FIELD_RATE_TARGET,
	FIELD_COUNT_REFERENCE,
	FIELD_DOCUMENTS_REFERENCE,
	FIELD_RATE_REFERENCE,
	N_FIELDS
};

static const CadrageField fields[N_FIELDS] = {
	[FIELD_WORD] = {.name = "word", .max_width = 28},
	[FIELD_G2] = {.name = "g2_signed",
		      .heading = "G2",
		      .type = CADRAGE_FIELD_NUMBER,
		      .digits = 1},
	[FIELD_LOG_RATIO] = {.name = "log2_ratio", .type = CADRAGE_FIELD_NUMBER, .digits = 2},
	[FIELD_COUNT_TARGET] = {.name = "count_target",
				.heading = "target",
				.type = CADRAGE_FIELD_INTEGER},
	[FIELD_COUNT_REFERENCE] = {.name = "count_reference",
				   .heading = "reference",
				   .type = CADRAGE_FIELD_INTEGER},
	[FIELD_DOCUMENTS_TARGET] = {.name = "documents_target",
				    .heading = "articles",
				    .type = CADRAGE_FIELD_INTEGER},
	[FIELD_DOCUMENTS_REFERENCE] = {.name = "documents_reference",
				       .heading = "articles",
				       .type = CADRAGE_FIELD_INTEGER},
	[FIELD_RATE_TARGET] = {.name = "rate_target_per_1000_tokens",
			       .heading = "per 1,000",
			       .type = CADRAGE_FIELD_NUMBER,
			       .digits = 2},
	[FIELD_RATE_REFERENCE] = {.name = "rate_reference_per_1000_tokens",
				  .heading = "per 1,000",
				  .type = CADRAGE_FIELD_NUMBER,
				  .digits = 2},
};

gboolean
cadrage_keyness_write(const CadrageKeyness *keyness, CadrageFormat format, gboolean raw_csv,
		      GOutputStream *output, GError **error)
{
	g_autoptr(CadrageTableWriter) writer =
		cadrage_table_writer_new(fields, N_FIELDS, format, raw_csv, output);

	for (guint i = 0; i < cadrage_keyness_get_n_words(keyness); i++) {
		const CadrageKeyword *word = cadrage_keyness_get_word(keyness, i);
		const CadrageValue values[N_FIELDS] = {
			[FIELD_WORD] = {.text = word->word},
			[FIELD_G2] = {.number = word->g2},
			[FIELD_LOG_RATIO] = {.number = word->log_ratio},
			[FIELD_COUNT_TARGET] = {.integer = (gint64)word->count_target},
			[FIELD_COUNT_REFERENCE] = {.integer = (gint64)word->count_reference},
			[FIELD_DOCUMENTS_TARGET] = {.integer = word->documents_target},
			[FIELD_DOCUMENTS_REFERENCE] = {.integer = word->documents_reference},
			[FIELD_RATE_TARGET] = {.number = word->rate_target},
			[FIELD_RATE_REFERENCE] = {.number = word->rate_reference},
		};

		if (!cadrage_table_writer_add(writer, values, error))
			return FALSE;
	}
	return cadrage_table_writer_close(writer, error);
}
