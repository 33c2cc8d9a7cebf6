/* Misspellings: words of a text that are one letter away from a form of a lexicon. */
#pragma once

#include "lexicon/dictionary.h"
#include "lexicon/lexicon-set.h"

/* Of one lexicon; remembers the words it was asked for. Not for two threads. */
typedef struct _CadMisspellings CadMisspellings;

/**
 * cad_misspellings_new:
 * @source: a lexicon
 * @dictionary: (transfer full) (nullable): of its language; without one nothing is found, since a
 *   word that is like another is most often a word of its own
 *
 * Returns: (transfer full): what its longer forms may be misspelt as.
 */
CadMisspellings *cad_misspellings_new(const CadLexiconSource *source, CadDictionary *dictionary);
void cad_misspellings_free(CadMisspellings *misspellings);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadMisspellings, cad_misspellings_free)

/**
 * cad_misspellings_find:
 * @misspellings: misspellings
 * @word: a word of a text
 * @length: its length in bytes
 *
 * Returns: (transfer none) (nullable): a form of at least seven letters that becomes @word, in
 * lower case, when one letter is added, left out, changed, or swapped with its neighbour; NULL when
 * there is none, or the lexicon or the dictionary knows @word. Of several the first in byte order.
 */
const char *cad_misspellings_find(CadMisspellings *misspellings, const char *word, gsize length);
