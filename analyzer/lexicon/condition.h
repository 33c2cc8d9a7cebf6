/* Conditions: what must or must not stand beside a candidate. */
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
 * cad_surroundings_find_refusal:
 * @surroundings: the document
 * @clause: a clause
 * @candidate: tokens that one of its patterns matches
 * @beside: (out): what stands there and may not; no tokens where what must stand there does not
 *
 * Patterns before and after end just before the candidate or begin just after it, as if both were
 * one phrase: the same sentence, no comma between. One that is near stands in the same sentence,
 * its nearest token at most so many tokens away (1: the neighbour), and shares none with the
 * candidate.
 *
 * Returns: the number of the first of the clause's conditions that does not hold; n_conditions when
 * nothing is there that may not be, and all that must be.
 */
guint32 cad_surroundings_find_refusal(CadSurroundings *surroundings, const CadClause *clause,
				      CadTokenRun candidate, CadTokenRun *beside);
