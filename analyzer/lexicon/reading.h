/* Readings: for each token of a document, which atoms of a vocabulary it satisfies. */
#pragma once

#include "lexicon/vocabulary.h"
#include "text/token.h"

/**
 * CadAtomSet:
 * @first: where its atoms begin
 * @n: how many atoms, ascending
 * @place: which array they stand in
 */
typedef struct {
	guint32 first;
	guint32 n;
	guint32 place;
} CadAtomSet;

/* Arrays of atoms: of the vocabulary's words, beginnings, ends, parts, numbers, and the pool. */
#define CAD_N_ATOM_PLACES 6

/**
 * CadReadings:
 * @places: the arrays that atom sets point into
 * @reading_of: (array length=n_allocated): for each token, its place in @readings; 0, the empty
 *   reading, for nearly all
 * @readings: (element-type CadAtomSet)
 * @pool: (element-type guint32): atoms of tokens that agree with more than one form
 * @letters: working memory
 *
 * Reading a token costs one look into a filter and, for the few that pass, one into a table;
 * accents and capitals are compared for those alone. Kept from one document to the next for its
 * memory; not for use from two threads at once.
 */
typedef struct {
	const GArray *places[CAD_N_ATOM_PLACES];
	guint32 *reading_of;
	guint32 n_allocated;
	GArray *readings;
	GArray *pool;
	GString *letters;
} CadReadings;

CadReadings *cad_readings_new(void);
void cad_readings_free(CadReadings *readings);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadReadings, cad_readings_free)

/**
 * cad_readings_fill:
 * @readings: what to fill; earlier contents go
 * @vocabulary: a finished vocabulary, to outlive the contents
 * @clean: the text that @tokens were cut from
 * @tokens: tokens
 * @skip: (nullable): for each token, non-zero where nothing is to be read
 */
void cad_readings_fill(CadReadings *readings, const CadVocabulary *vocabulary, const char *clean,
		       const CadTokens *tokens, const guint8 *skip);

/** cad_readings_get: @n: (out): how many. Returns: (array length=n): the atoms of @token,
 * ascending, valid until the next fill. */
const guint32 *cad_readings_get(const CadReadings *readings, guint32 token, guint32 *n);

/** cad_readings_has: Returns: whether @token satisfies @atom. */
gboolean cad_readings_has(const CadReadings *readings, guint32 token, guint32 atom);

/**
 * cad_vocabulary_find_form:
 * @vocabulary: a finished vocabulary
 * @clean: a text
 * @tokens: its tokens
 * @token: one of them
 * @atom: an atom
 *
 * Returns: (transfer none) (nullable): the form by which the token satisfies the atom (of a
 * prefix, its letters); the most literal one if there are several.
 */
const char *cad_vocabulary_find_form(const CadVocabulary *vocabulary, const char *clean,
				     const CadTokens *tokens, guint32 token, guint32 atom);
