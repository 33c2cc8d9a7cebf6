/* Headwords: the forms of a word counted as one, where a dictionary knows them. */
#pragma once

#include "discover/quarry.h"

/**
 * cad_headwords_join:
 * @quarry: a closed quarry
 * @folder: (nullable): of dictionaries, NULL for CAD_HUNSPELL_FOLDER
 *
 * Puts in the place of each word its headword: itself if it is one, else the shortest headword, of
 * equals the first in byte order, that the dictionary builds it from, whose pattern in a lexicon
 * matches it, and that begins with the same two letters ("unfair" is no form of "fair"). Names,
 * stop words and words that the dictionary does not know stay as they are.
 *
 * Returns: (transfer full) (array) (nullable): for each word of the bank whether a dictionary knows
 * it; NULL without a dictionary of the quarry's language.
 */
guint8 *cad_headwords_join(CadQuarry *quarry, const char *folder);
