/* Spellings: what the capitals of a word as written may stand for. */
#pragma once

#include <glib.h>

/** cad_spelling_lower: Returns: (transfer full): @word in lower case, whatever the locale. */
char *cad_spelling_lower(const char *word);

/**
 * cad_spellings_find:
 * @word: a word, NFC
 * @in_lower_case: whether the spellings are in lower case, or as capitalised as @word
 *
 * A capital is often written without its accent: "Etat" may be "état".
 *
 * Returns: (transfer full) (element-type utf8): the word, then the word with each accent that its
 * capitals may have lost.
 */
GPtrArray *cad_spellings_find(const char *word, gboolean in_lower_case);

/** cad_spelling_remove_accents: Returns: (transfer full): @form, which begins like @spelling,
 * without the accents that @spelling has and @word has not. */
char *cad_spelling_remove_accents(const char *form, const char *spelling, const char *word);
