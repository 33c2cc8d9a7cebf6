/* Overlaps: which of the candidates that share tokens counts. */
#pragma once

#include "lexicon/matcher.h"

/**
 * cad_overlap_settle:
 * @lexicons: the lexicons in force
 * @text: the text
 * @tokens: its tokens
 * @candidates: (element-type CadMatch): every way in which every term matches, in any order; given
 *   back as the matches that count and those that lost, in order of token, then of category
 * @taken: (element-type guint32): working memory, kept from one text to the next
 *
 * Within each category takes candidates by most tokens, then the earliest, then kind, then byte
 * order of the label; what shares a token with one taken before has lost to it. A candidate that
 * lost to another of its own label is left out: it is the same mention. Last, in naming
 * categories, two names of which the second stands in brackets beside the first become one match
 * of the longer name.
 */
void cad_overlap_settle(const CadrageLexicons *lexicons, const CadText *text,
			const CadTokens *tokens, GArray *candidates, GArray *taken);
