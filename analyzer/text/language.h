/* Language: a vote of stop words. */
#pragma once

#include <glib.h>

/* Enough words for a vote; the rest of a long text would not change it. */
#define CAD_LANGUAGE_SAMPLE_BYTES ((gsize)16 << 10)

/**
 * cad_language_guess:
 * @text: UTF-8
 * @n_bytes: its length; only the first CAD_LANGUAGE_SAMPLE_BYTES are read
 * @margin: (out) (optional): how far ahead the winner is, 0 to 1
 *
 * Counts the stop words of each language it knows (fr, en, es, de, it, pt, ru, ar).
 *
 * Returns: (transfer none): an ISO 639-1 code, or "und" when fewer than three stop words were
 * seen or none leads.
 */
const char *cad_language_guess(const char *text, gsize n_bytes, double *margin);

/**
 * cad_language_choose:
 * @text: UTF-8
 * @n_bytes: its length; only the first CAD_LANGUAGE_SAMPLE_BYTES are read
 * @languages: (array zero-terminated=1): ISO 639-1 codes
 *
 * For a text too short to guess at: which of a few languages it is most likely in.
 *
 * Returns: (transfer none): the only one of @languages, else the one that most of its stop words
 * speak for; NULL when none leads.
 */
const char *cad_language_choose(const char *text, gsize n_bytes, const char *const *languages);

/** cad_language_is_stop_word: @word: UTF-8. Returns: whether @word, of whatever capitals and
 * accents, is one of the words by which the texts in @language are told. */
gboolean cad_language_is_stop_word(const char *language, const char *word);

/** cad_language_list_stop_words: Returns: (transfer full) (array zero-terminated=1): those words,
 * without capitals and accents, in byte order; none for a language it does not know. */
const char **cad_language_list_stop_words(const char *language);
