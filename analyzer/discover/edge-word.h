/* Edge words: which words may begin or end a phrase that is proposed as a term. */
#pragma once

#include <glib.h>

/** cad_edge_word_may_begin: @language: ISO 639-1 code. @word: in lower case. Returns: whether a
 * phrase may begin with it: what is no stop word, and those that turn what follows ("without"). */
gboolean cad_edge_word_may_begin(const char *language, const char *word);

/** cad_edge_word_is_content: Returns: whether a word says something by itself: it is no stop word
 * and no name of a day or month. */
gboolean cad_edge_word_is_content(const char *language, const char *word);
