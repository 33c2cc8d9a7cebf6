#include "config.h"

#include "lexicon/condition.h"

/* Whether a program matches at @start; its lengths are kept. */
static gboolean
is_there(CadSurroundings *surroundings, const CadProgram *program, guint32 start,
	 gboolean is_continued)
{
	CadRun run = {
		.view = surroundings->view,
		.steps = (const CadStep *)surroundings->ruleset->steps->data,
		.states = surroundings->states,
		.start = start,
		.is_continued = is_continued,
		.lengths = surroundings->lengths,
	};
	gboolean found;

	g_array_set_size(run.lengths, 0);
	found = cad_program_run(program, &run);
	surroundings->effort += run.effort;
	return found;
}

static guint32
find_last(CadTokenRun run)
{
	return run.token + run.n_tokens - 1;
}

/* The length of one of the program's matches at @start, just found, that lies beside the candidate;
 * 0 when none does. */
static guint32
find_beside(const GArray *lengths, guint32 start, CadTokenRun candidate, guint32 near_tokens)
{
	if (start > find_last(candidate))
		return start - find_last(candidate) <= near_tokens
			       ? g_array_index(lengths, guint32, 0)
			       : 0;
	for (guint i = 0; i < lengths->len; i++) {
		guint32 end = start + g_array_index(lengths, guint32, i);

		if (end <= candidate.token && candidate.token - (end - 1) <= near_tokens)
			return end - start;
	}
	return 0;
}

static gboolean
is_near(CadSurroundings *surroundings, const CadProgram *program, CadTokenRun candidate,
	guint32 near_tokens, CadTokenRun *beside)
{
	const CadTokens *tokens = surroundings->view->tokens;
	guint32 last = find_last(candidate);
	guint32 reach = near_tokens + program->max_tokens - 1;
	guint32 start = candidate.token > reach ? candidate.token - reach : 0;

	for (; start < tokens->n && start <= last + near_tokens; start++) {
		guint32 side = start > last ? last : candidate.token;

		if (tokens->sentence[start] != tokens->sentence[side] ||
		    !is_there(surroundings, program, start, FALSE))
			continue;
		*beside = (CadTokenRun){
			start, find_beside(surroundings->lengths, start, candidate, near_tokens)};
		if (beside->n_tokens > 0)
			return TRUE;
	}
	return FALSE;
}

static gboolean
is_before(CadSurroundings *surroundings, const CadProgram *program, CadTokenRun candidate,
	  CadTokenRun *beside)
{
	if (candidate.token == 0 || !is_there(surroundings, program, candidate.token - 1, TRUE))
		return FALSE;
	beside->n_tokens = g_array_index(surroundings->lengths, guint32, 0);
	beside->token = candidate.token - beside->n_tokens;
	return TRUE;
}

static gboolean
is_after(CadSurroundings *surroundings, const CadProgram *program, CadTokenRun candidate,
	 CadTokenRun *beside)
{
	beside->token = find_last(candidate) + 1;
	if (!is_there(surroundings, program, beside->token, TRUE))
		return FALSE;
	beside->n_tokens = g_array_index(surroundings->lengths, guint32, 0);
	return TRUE;
}

/* Whether the pattern of a condition stands where it is looked for. @beside: (out): there. */
static gboolean
is_met(CadSurroundings *surroundings, const CadRuleCondition *condition, CadTokenRun candidate,
       CadTokenRun *beside)
{
	const CadProgram *program =
		cad_ruleset_get_program(surroundings->ruleset, condition->program);

	switch (cad_condition_kind_get_beside(condition->kind)) {
	case CAD_BESIDE_BEFORE:
		return is_before(surroundings, program, candidate, beside);
	case CAD_BESIDE_AFTER:
		return is_after(surroundings, program, candidate, beside);
	case CAD_BESIDE_NEAR:
		return is_near(surroundings, program, candidate, condition->near_tokens, beside);
	}
	g_return_val_if_reached(FALSE);
}

guint32
cad_surroundings_find_refusal(CadSurroundings *surroundings, const CadClause *clause,
			      CadTokenRun candidate, CadTokenRun *beside)
{
	for (guint32 i = 0; i < clause->n_conditions; i++) {
		const CadRuleCondition *condition =
			cad_ruleset_get_condition(surroundings->ruleset, clause, i);

		*beside = (CadTokenRun){0};
		if (is_met(surroundings, condition, candidate, beside) !=
		    cad_condition_kind_is_only(condition->kind))
			return i;
	}
	return clause->n_conditions;
}
