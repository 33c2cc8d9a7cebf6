/* Exclusions: how a term could be kept from a match, by the words beside it. */
#pragma once

#include <cadrage/lexicon.h>

/**
 * cad_exclusion_propose:
 * @lexicon: the lexicon that has the term
 * @rejection: the match
 * @path: the file that the lines are to go to
 *
 * Returns: (transfer full): lines of the lexicon language: the term with `not followed by`, or
 * with `not preceded by`, the words that stand there; empty when the sentence alone does not
 * match, or nothing stands beside the match.
 */
char *cad_exclusion_propose(const CadrageLexicon *lexicon, const CadrageRejection *rejection,
			    const char *path);
