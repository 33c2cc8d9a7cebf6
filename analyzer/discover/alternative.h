/* Alternatives: what else stands where the names of a known party stand. */
#pragma once

#include "discover/ngram.h"

/**
 * CadAlternative:
 * @category: the naming category whose place it takes
 * @ngram: the words, with the units of the target that have them
 * @n_contexts: different contexts that it shares with the category's names
 * @together: of the units with it, the part that also names the party
 * @score: how much it is like a name of that party
 */
typedef struct {
	guint32 category;
	CadNgram ngram; /* postings owned */
	guint n_contexts;
	double together;
	double score;
} CadAlternative;

/**
 * cad_alternatives_find:
 * @quarry: a closed quarry
 * @min_units: of the target that an alternative must stand in
 *
 * A context is the two words before, the two behind, or the word on each side, within a sentence.
 * It weighs the more the rarer it is, and is not looked at when it is common. Runs of one to three
 * words that begin and end with a word that says something, hold no match of a lexicon, and stand
 * in CAD_ALTERNATIVE_CONTEXTS different contexts of a category's names are alternatives, if
 * CAD_ALTERNATIVE_TOGETHER of their articles also name the party. Their score is the sum of the
 * weights of the shared contexts over the root of how often they stand anywhere.
 *
 * Returns: (transfer full) (element-type CadAlternative): by category, CAD_ALTERNATIVES_SHOWN of
 * each, best first.
 */
GArray *cad_alternatives_find(const CadQuarry *quarry, guint min_units);

#define CAD_ALTERNATIVE_CONTEXTS 4
#define CAD_ALTERNATIVE_TOGETHER 0.5
#define CAD_ALTERNATIVES_SHOWN	 3
