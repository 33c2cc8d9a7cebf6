/* The canonical form of a lexicon: what it matches, whatever the order of its lines. */
#pragma once

#include "lexicon/lexicon-file.h"

/**
 * cad_canonical_hash:
 * @file: a lexicon
 * @negators: (nullable): the hash of its language's list of negators
 *
 * Returns: (transfer full): SHA-256 of the canonical form, in hexadecimal.
 */
char *cad_canonical_hash(const CadLexiconFile *file, const char *negators);

/** cad_canonical_node: Returns: (transfer full): what a node matches, in words that are the same
 * for nodes that match the same. */
char *cad_canonical_node(const CadNode *node);

/** cad_canonical_pattern: Returns: (transfer full): the canonical form of one pattern: equal for
 * patterns that match the same. */
char *cad_canonical_pattern(const CadTermPattern *pattern);

/** cad_canonical_term: Returns: (transfer full): the canonical form of a term with its label: equal
 * for terms that match the same. */
char *cad_canonical_term(const CadTerm *term);
