/* Number words: the numbers of a language that are written as one token. */
#pragma once

#include "lexicon/form-class.h"

/** cad_number_words_new: Returns: (transfer full): the class "num" of @language: figures, and its
 * number words where there is a table of them. What is an article, too, ("un", "one") is left
 * out. */
CadFormClass *cad_number_words_new(const char *language);
