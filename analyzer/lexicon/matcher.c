#include "config.h"

#include "base/limits.h"
#include "lexicon/condition.h"
#include "lexicon/lexicon-set.h"
#include "lexicon/matcher.h"
#include "lexicon/overlap.h"

struct _CadMatcherScratch {
	CadReadings *readings;
	CadStates *states;
	GArray *lengths;    /* of guint32: from one run of a rule */
	GArray *others;	    /* of guint32: from one run of a condition */
	GArray *candidates; /* of CadMatch */
	GArray *taken;	    /* of guint32: for overlaps */
	GArray *meters;	    /* of guint64: effort spent by each metered rule */
	GArray *spent;	    /* of guint32: labels that ran out of budget */
	CadExpressionPage *page;
	CadPatternScratch *patterns;
	GArray *runs; /* of CadTokenRun: from one expression */
};

CadMatcherScratch *
cad_matcher_scratch_new(const CadrageLexicons *lexicons)
{
	CadMatcherScratch *scratch = g_new0(CadMatcherScratch, 1);

	g_return_val_if_fail(lexicons != NULL, NULL);
	scratch->readings = cad_readings_new();
	scratch->states = cad_states_new();
	scratch->lengths = g_array_new(FALSE, FALSE, sizeof(guint32));
	scratch->others = g_array_new(FALSE, FALSE, sizeof(guint32));
	scratch->candidates = g_array_new(FALSE, FALSE, sizeof(CadMatch));
	scratch->taken = g_array_new(FALSE, TRUE, sizeof(guint32));
	scratch->meters = g_array_new(FALSE, TRUE, sizeof(guint64));
	scratch->spent = g_array_new(FALSE, FALSE, sizeof(guint32));
	scratch->page = cad_expression_page_new();
	scratch->patterns = cad_pattern_scratch_new();
	scratch->runs = g_array_new(FALSE, FALSE, sizeof(CadTokenRun));
	return scratch;
}

void
cad_matcher_scratch_free(CadMatcherScratch *scratch)
{
	if (scratch == NULL)
		return;
	cad_readings_free(scratch->readings);
	cad_states_free(scratch->states);
	g_array_unref(scratch->lengths);
	g_array_unref(scratch->others);
	g_array_unref(scratch->candidates);
	g_array_unref(scratch->taken);
	g_array_unref(scratch->meters);
	g_array_unref(scratch->spent);
	cad_expression_page_free(scratch->page);
	cad_pattern_scratch_free(scratch->patterns);
	g_array_unref(scratch->runs);
	g_free(scratch);
}

/* One document and one rule set. */
typedef struct {
	const CadRuleset *ruleset;
	CadMatcherScratch *scratch;
	CadProgramView view;
	CadSurroundings surroundings;
	CadDay day;	  /* of the document, 0 for none */
	GArray *refusals; /* of CadRefusal; NULL where nobody asks */
} Search;

/* Budgets. */

static void
spend(const Search *search, guint32 rule)
{
	guint32 label = cad_ruleset_get_clause(search->ruleset, rule)->label;

	g_array_append_val(search->scratch->spent, label);
}

/* Whether a rule has effort left for this document. */
static gboolean
may_run(const Search *search, guint32 meter)
{
	return meter == CAD_UNMETERED ||
	       g_array_index(search->scratch->meters, guint64, meter) <= CAD_MAX_MATCH_EFFORT;
}

static void
book_effort(const Search *search, guint32 rule, guint64 effort)
{
	guint32 meter = cad_ruleset_get_rule(search->ruleset, rule)->meter;
	guint64 *total;

	if (meter == CAD_UNMETERED)
		return;
	total = &g_array_index(search->scratch->meters, guint64, meter);
	*total += effort;
	if (*total > CAD_MAX_MATCH_EFFORT)
		spend(search, rule);
}

/* Candidates. */

static guint32
find_negator(const Search *search, CadTokenRun tokens)
{
	const CadNegators *negators = search->ruleset->negators;

	return negators == NULL ? CAD_NO_NEGATOR
				: cad_negators_find(negators, search->view.tokens, tokens.token,
						    tokens.n_tokens);
}

/* Whether a line takes what its pattern matches. @refusal: (out): why not. */
static gboolean
is_allowed(Search *search, const CadClause *clause, CadTime time, CadRefusal *refusal)
{
	const CadTokenRun tokens = {refusal->match.token, refusal->match.n_tokens};
	CadTokenRun beside;

	refusal->reason = CAD_REFUSED_BY_DATE;
	if (time == CAD_TIME_OUTSIDE)
		return FALSE;
	refusal->reason = CAD_REFUSED_BY_CONDITION;
	refusal->condition =
		cad_surroundings_find_refusal(&search->surroundings, clause, tokens, &beside);
	if (refusal->condition < clause->n_conditions) {
		refusal->beside = beside.token;
		refusal->n_beside = beside.n_tokens;
		return FALSE;
	}
	if (cad_scope_get_negation(&clause->scope) != CAD_NEGATION_DROP)
		return TRUE;
	refusal->reason = CAD_REFUSED_BY_NEGATION;
	refusal->beside = find_negator(search, tokens);
	refusal->n_beside = 1;
	return refusal->beside == CAD_NO_NEGATOR;
}

static void
add_candidate(Search *search, guint32 rule, CadTokenRun tokens)
{
	const CadClause *clause = cad_ruleset_get_clause(search->ruleset, rule);
	CadTime time = cad_scope_find_time(&clause->scope, search->day);
	CadMatch match = {
		.label = clause->label,
		.category = clause->category,
		.token = tokens.token,
		.n_tokens = tokens.n_tokens,
		.kind = cad_ruleset_get_rule(search->ruleset, rule)->kind,
		.contest = cad_scope_is_nested(&clause->scope) ? clause->label + 1 : 0,
		.rule = rule,
		.loser_to = G_MAXUINT32,
		.is_undated = time == CAD_TIME_UNKNOWN,
		.negator = CAD_NO_NEGATOR,
	};
	CadRefusal refusal = {0};

	refusal.match = match;
	if (is_allowed(search, clause, time, &refusal))
		g_array_append_val(search->scratch->candidates, match);
	else if (search->refusals != NULL)
		g_array_append_val(search->refusals, refusal);
}

/* Every length counts as a candidate: what a condition or an overlap refuses the longest, a
 * shorter one may still be. */
static void
run_rule(Search *search, guint32 rule_index, guint32 token)
{
	const CadRule *rule = cad_ruleset_get_rule(search->ruleset, rule_index);
	CadRun run = {
		.view = &search->view,
		.steps = (const CadStep *)search->ruleset->steps->data,
		.states = search->scratch->states,
		.start = token,
		.lengths = search->scratch->lengths,
	};

	if (!may_run(search, rule->meter))
		return;
	g_array_set_size(run.lengths, 0);
	search->surroundings.effort = 0;
	cad_program_run(cad_ruleset_get_program(search->ruleset, rule->program), &run);
	for (guint i = 0; i < run.lengths->len; i++)
		add_candidate(search, rule_index,
			      (CadTokenRun){token, g_array_index(run.lengths, guint32, i)});
	book_effort(search, rule_index, run.effort + search->surroundings.effort);
}

/* The first of @n starts whose second word is not before @atom. */
static const CadStart *
find_second(const CadStart *starts, gsize n, guint32 atom)
{
	while (n > 0) {
		gsize half = n / 2;

		if (starts[half].second < atom) {
			starts += half + 1;
			n -= half + 1;
		} else {
			n = half;
		}
	}
	return starts;
}

/* Runs those of an atom's rules that the next token does not rule out. */
static void
run_starts(Search *search, guint32 token, guint32 atom, const guint32 *next, guint32 n_next)
{
	const guint32 *first = search->ruleset->first_start + atom;
	const CadStart *start, *end;

	if (first[0] == first[1])
		return; /* a word of conditions, or one that never comes first */
	start = &g_array_index(search->ruleset->starts, CadStart, first[0]);
	end = start + (first[1] - first[0]);
	for (; start < end && start->second == CAD_ATOM_ANY; start++)
		run_rule(search, start->rule, token);
	for (guint32 i = 0; i < n_next && start < end; i++) {
		start = find_second(start, (gsize)(end - start), next[i]);
		for (; start < end && start->second == next[i]; start++)
			run_rule(search, start->rule, token);
	}
}

static void
search_words(Search *search)
{
	const CadTokens *tokens = search->view.tokens;
	const CadReadings *readings = search->view.readings;

	for (guint32 token = 0; token < tokens->n; token++) {
		guint32 n_atoms, n_next = 0;
		const guint32 *atoms, *next = NULL;

		if (readings->reading_of[token] == 0)
			continue;
		atoms = cad_readings_get(readings, token, &n_atoms);
		if (token + 1 < tokens->n && !(tokens->flags[token + 1] & CAD_TOKEN_SENTENCE))
			next = cad_readings_get(readings, token + 1, &n_next);
		for (guint32 i = 0; i < n_atoms; i++)
			run_starts(search, token, atoms[i], next, n_next);
	}
}

static void
search_expressions(Search *search, const CadText *text)
{
	const GArray *regexes = search->ruleset->regexes;
	CadMatcherScratch *scratch = search->scratch;

	if (regexes->len == 0)
		return;
	cad_expression_page_fill(scratch->page, text, search->view.tokens, search->view.skip);
	for (guint i = 0; i < regexes->len; i++) {
		guint32 rule = g_array_index(regexes, guint32, i);
		const CadPattern *pattern = cad_ruleset_get_rule(search->ruleset, rule)->pattern;

		g_array_set_size(scratch->runs, 0);
		cad_pattern_scratch_start(scratch->patterns);
		if (!cad_expression_find(scratch->page, pattern, scratch->patterns, scratch->runs))
			spend(search, rule);
		for (guint j = 0; j < scratch->runs->len; j++)
			add_candidate(search, rule, g_array_index(scratch->runs, CadTokenRun, j));
	}
}

/* Labels out of budget: their candidates go, and they are given to the caller. */

static int
compare_numbers(const void *a, const void *b)
{
	guint32 left = *(const guint32 *)a, right = *(const guint32 *)b;

	return (left > right) - (left < right);
}

static void
drop_spent(CadMatcherScratch *scratch, GArray *uncounted)
{
	GArray *candidates = scratch->candidates, *spent = scratch->spent;
	guint n_kept = 0;

	if (spent->len == 0)
		return;
	g_array_sort(spent, compare_numbers);
	for (guint i = 0; i < candidates->len; i++) {
		CadMatch match = g_array_index(candidates, CadMatch, i);

		if (!g_array_binary_search(spent, &match.label, compare_numbers, NULL))
			g_array_index(candidates, CadMatch, n_kept++) = match;
	}
	g_array_set_size(candidates, n_kept);
	for (guint i = 0; i < spent->len; i++) {
		guint32 label = g_array_index(spent, guint32, i);

		if (i == 0 || label != g_array_index(spent, guint32, i - 1))
			g_array_append_val(uncounted, label);
	}
}

static void
prepare(CadMatcherScratch *scratch, const CadRuleset *ruleset)
{
	g_array_set_size(scratch->candidates, 0);
	g_array_set_size(scratch->spent, 0);
	g_array_set_size(scratch->meters, 0);
	g_array_set_size(scratch->meters, ruleset->n_meters);
}

void
cad_matcher_run(const CadrageLexicons *lexicons, CadMatcherScratch *scratch,
		const CadMatcherInput *input, GArray *matches, GArray *uncounted)
{
	const CadRuleset *ruleset = cad_lexicon_set_find_ruleset(lexicons, input->language);
	const CadTokens *tokens = input->tokens;
	Search search = {
		.ruleset = ruleset,
		.scratch = scratch,
		.view = {tokens, input->skip, scratch->readings},
		.day = input->day,
		.refusals = input->refusals,
	};

	if (ruleset == NULL || tokens->n == 0)
		return;
	search.surroundings =
		(CadSurroundings){ruleset, &search.view, scratch->states, scratch->others, 0};
	prepare(scratch, ruleset);
	cad_readings_fill(scratch->readings, ruleset->vocabulary,
			  cad_text_get_clean(input->text, NULL), tokens, input->skip);
	search_words(&search);
	search_expressions(&search, input->text);
	drop_spent(scratch, uncounted);
	cad_overlap_settle(lexicons, input->text, tokens, scratch->candidates, scratch->taken);
	for (guint i = 0; i < scratch->candidates->len; i++) {
		CadMatch match = g_array_index(scratch->candidates, CadMatch, i);

		if (!input->keep_losers && match.loser_to != G_MAXUINT32)
			continue;
		match.negator = find_negator(&search, (CadTokenRun){match.token, match.n_tokens});
		g_array_append_val(matches, match);
	}
}
