/* Stop words: words that hold sentences together and say little of what they are about. */
#pragma once

#include <glib.h>

/** cad_stop_word_is: @language: (nullable): ISO 639-1 code. @key: a token's fold key. Returns:
 * whether it is an article, pronoun, preposition, conjunction, auxiliary or the like; FALSE in a
 * language without a list. */
gboolean cad_stop_word_is(const char *language, const char *key);
