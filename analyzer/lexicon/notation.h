/* Notation: a pattern written back in the lexicon language. */
#pragma once

#include "lexicon/term.h"

/** cad_notation_write: @node: a pattern, at most CAD_MAX_PATTERN_DEPTH groups deep. Returns:
 * (transfer full): what was written to make it, on one line; blanks and brackets may differ. */
char *cad_notation_write(const CadNode *node);
