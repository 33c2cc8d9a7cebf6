/* Shapes of patterns: what a match may begin and end with, and whether it may be nothing. */
#pragma once

#include "lexicon/term.h"

/** cad_shape_can_be_empty: Returns: whether @node matches no token at all. */
gboolean cad_shape_can_be_empty(const CadNode *node);

/** cad_shape_find_outer_gap: Returns: (transfer none) (nullable): the gap that a match may begin
 * with, or end with if @at_end. */
const CadNode *cad_shape_find_outer_gap(const CadNode *node, gboolean at_end);
