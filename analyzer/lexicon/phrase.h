/* Phrases: a list of patterns, as written in a lexicon, read into a tree. */
#pragma once

#include "lexicon/manuscript.h"
#include "lexicon/term.h"

typedef enum {
	CAD_PHRASE_MAY_BE_REGEX = 1 << 0,	/* /.../ may stand for a whole pattern */
	CAD_PHRASE_MAY_BEGIN_WITH_GAP = 1 << 1, /* `not followed by: [..2] P` */
	CAD_PHRASE_MAY_END_WITH_GAP = 1 << 2,	/* `not preceded by: P [..2]` */
} CadPhraseFlags;

/**
 * cad_phrase_parse:
 * @reading: the reading
 * @span: the patterns
 * @flags: what may stand here
 *
 * Reads `P | P | ...`. Reports every mistake. The words have no forms yet.
 *
 * Returns: (transfer full) (nullable): an ALTERNATION of whole patterns, even of one; NULL when
 * anything is wrong.
 */
CadNode *cad_phrase_parse(CadReading *reading, CadrageSpan span, CadPhraseFlags flags);
