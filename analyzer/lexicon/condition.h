/* Conditions: what must not stand beside a candidate. */
#pragma once

#include "lexicon/expression.h"
#include "lexicon/ruleset.h"

/**
 * CadSurroundings:
 * @ruleset: where the conditions are
 * @view: the document
 * @states: working memory
 * @lengths: (element-type guint32): working memory
 * @effort: raised by the number of states looked at
 */
typedef struct {
	const CadRuleset *ruleset;
	const CadProgramView *view;
	CadStates *states;
	GArray *lengths;
	guint64 effort;
} CadSurroundings;

/**
 * cad_surroundings_allow:
 * @surroundings: the document
 * @clause: a clause
 * @candidate: tokens that one of its patterns matches
 *
 * NOT_PRECEDED and NOT_FOLLOWED refuse a pattern that ends just before the candidate or begins
 * just after it, as if both were one phrase: the same sentence, no comma between. NOT_NEAR refuses
 * one in the same sentence whose nearest token is at most so many tokens away (1: the neighbour)
 * and that shares none with the candidate.
 *
 * Returns: whether no condition of the clause refuses the candidate.
 */
gboolean cad_surroundings_allow(CadSurroundings *surroundings, const CadClause *clause,
				CadTokenRun candidate);
