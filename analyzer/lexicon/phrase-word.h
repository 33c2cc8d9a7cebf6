/* Phrase words: single words of a pattern, plain, quoted, cut short or picked by their tags. */
#pragma once

#include "lexicon/phrase-reader.h"

/** cad_phrase_is_word_sign: Returns: whether @c may be part of a word. */
gboolean cad_phrase_is_word_sign(char c);

/**
 * cad_phrase_word_parse:
 * @reader: a reader in front of a word, perhaps with a tag behind it: avoir<cond>
 *
 * Returns: (transfer full) (nullable): the word, or the sequence of tokens it is cut into; NULL
 * after a report.
 */
CadNode *cad_phrase_word_parse(CadPhraseReader *reader);

/** cad_phrase_quoted_parse: the same in front of a quotation mark. */
CadNode *cad_phrase_quoted_parse(CadPhraseReader *reader);

/** cad_phrase_class_parse: the same in front of "<": a tag that stands alone, <ppas>. */
CadNode *cad_phrase_class_parse(CadPhraseReader *reader);
