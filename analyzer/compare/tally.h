/* A tally: what one document counts for, row by row. */
#pragma once

#include "compare/layout.h"

/** CadTallyCount: matches of one row, by column. */
typedef struct {
	guint32 row;
	guint32 n[CADRAGE_N_COLUMNS];
} CadTallyCount;

/**
 * CadTallyMarks:
 * @n_negated: matches that are negated
 * @n_undated: matches of terms with dates, in a document that has none for certain
 * @extra_weight: by how much their weights are more than 1 each, in thousandths
 *
 * What is special about a row's matches, by column.
 */
typedef struct {
	guint32 row;
	guint32 n_negated[CADRAGE_N_COLUMNS];
	guint32 n_undated[CADRAGE_N_COLUMNS];
	gint64 extra_weight[CADRAGE_N_COLUMNS];
} CadTallyMarks;

/**
 * CadTally:
 * @language: number of its language in the layout; CAD_MAX_LANGUAGES when no lexicon has it
 * @n_tokens: size of each column
 * @counts: (element-type CadTallyCount): rows with matches, ascending
 * @uncounted: (element-type guint32): rows of which a pattern ran out of budget, ascending, each
 *   once; what @counts says of them is not to be used
 * @marks: (element-type CadTallyMarks): rows with something special, ascending
 * @outside: (element-type guint32): rows whose terms' dates do not cover the document, ascending
 */
typedef struct {
	guint language;
	guint32 n_tokens[CADRAGE_N_COLUMNS];
	GArray *counts;
	GArray *uncounted;
	GArray *marks;
	GArray *outside;
} CadTally;

CadTally *cad_tally_new(void);
void cad_tally_free(CadTally *tally);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadTally, cad_tally_free)

/** cad_tally_counts_voice: Returns: whether a column counts words of a voice. */
gboolean cad_tally_counts_voice(CadrageColumn column, CadrageVoice voice);

/** cad_tally_new_from_reading: Returns: (transfer full): a document's tally. */
CadTally *cad_tally_new_from_reading(const CadrageReading *reading, const CadLayout *layout);
