#include "config.h"

#include "base/limits.h"
#include "lexicon/program.h"
#include "lexicon/variant.h"

/* Compiling. */

typedef struct {
	CadVocabulary *vocabulary;
	gboolean fold_accents;
	gboolean is_backward;
	GArray *steps; /* of CadStep: of this program, targets counted from its first */
	guint depth;
	GError **error;
} Compilation;

static gboolean compile_node(Compilation *compilation, const CadNode *node, guint32 *max_tokens);

static gboolean
refuse(Compilation *compilation, CadrageError code, const char *why)
{
	g_set_error_literal(compilation->error, CADRAGE_ERROR, code, why);
	return FALSE;
}

/* Appends a step. Returns: its place. */
static guint32
emit(Compilation *compilation, CadOp op, guint32 argument)
{
	CadStep step = {op, argument};

	g_array_append_val(compilation->steps, step);
	return compilation->steps->len - 1;
}

/* Makes an earlier SPLIT or JUMP lead to the next step to come. */
static void
lead_here(Compilation *compilation, guint32 place)
{
	g_array_index(compilation->steps, CadStep, place).argument = compilation->steps->len;
}

static guint32
compile_gap(Compilation *compilation, const CadNode *node)
{
	g_autoptr(GArray) ways_out = g_array_new(FALSE, FALSE, sizeof(guint32));
	guint32 max = MAX(node->min, node->max);

	emit(compilation, CAD_OP_LOOSE, 0);
	for (guint32 i = 0; i < max && i < CAD_MAX_PATTERN_STEPS; i++) {
		if (i >= node->min) {
			guint32 split = emit(compilation, CAD_OP_SPLIT, 0);

			g_array_append_val(ways_out, split);
		}
		emit(compilation, CAD_OP_ANY, 0);
	}
	for (guint i = 0; i < ways_out->len; i++)
		lead_here(compilation, g_array_index(ways_out, guint32, i));
	return max;
}

static gboolean
compile_sequence(Compilation *compilation, const CadNode *node, guint32 *max_tokens)
{
	guint n = node->children->len;

	for (guint i = 0; i < n; i++) {
		guint at = compilation->is_backward ? n - 1 - i : i;
		guint32 max = 0;

		if (!compile_node(compilation, node->children->pdata[at], &max))
			return FALSE;
		*max_tokens += max;
	}
	return TRUE;
}

static gboolean
compile_alternation(Compilation *compilation, const CadNode *node, guint32 *max_tokens)
{
	g_autoptr(GArray) ways_out = g_array_new(FALSE, FALSE, sizeof(guint32));
	guint n = node->children->len;

	for (guint i = 0; i < n; i++) {
		gboolean is_last = i + 1 == n;
		guint32 split = is_last ? 0 : emit(compilation, CAD_OP_SPLIT, 0);
		guint32 max = 0;

		if (!compile_node(compilation, node->children->pdata[i], &max))
			return FALSE;
		*max_tokens = MAX(*max_tokens, max);
		if (!is_last) {
			guint32 jump = emit(compilation, CAD_OP_JUMP, 0);

			g_array_append_val(ways_out, jump);
			lead_here(compilation, split);
		}
	}
	for (guint i = 0; i < ways_out->len; i++)
		lead_here(compilation, g_array_index(ways_out, guint32, i));
	return TRUE;
}

static gboolean
compile_optional(Compilation *compilation, const CadNode *node, guint32 *max_tokens)
{
	guint32 split = emit(compilation, CAD_OP_SPLIT, 0);

	if (!compile_sequence(compilation, node, max_tokens))
		return FALSE;
	lead_here(compilation, split);
	return TRUE;
}

static gboolean
compile_kind(Compilation *compilation, const CadNode *node, guint32 *max_tokens)
{
	switch (node->kind) {
	case CAD_NODE_WORD:
	case CAD_NODE_EXACT:
	case CAD_NODE_PREFIX:
	case CAD_NODE_SUFFIX:
	case CAD_NODE_CLASS:
		emit(compilation, CAD_OP_WORD,
		     cad_vocabulary_add(compilation->vocabulary, node, compilation->fold_accents));
		*max_tokens = 1;
		return TRUE;
	case CAD_NODE_GAP:
		*max_tokens = compile_gap(compilation, node);
		return TRUE;
	case CAD_NODE_SEQUENCE:
		return compile_sequence(compilation, node, max_tokens);
	case CAD_NODE_ALTERNATION:
		return compile_alternation(compilation, node, max_tokens);
	case CAD_NODE_OPTIONAL:
		return compile_optional(compilation, node, max_tokens);
	case CAD_NODE_REGEX:
		break;
	}
	return refuse(compilation, CADRAGE_ERROR_SYNTAX,
		      "a regular expression must be a whole pattern of a term");
}

/* Groups nest at most CAD_MAX_PATTERN_DEPTH deep; each brings an alternation, a sequence and
 * perhaps an option; then come the variants of a word. */
static gboolean
compile_node(Compilation *compilation, const CadNode *node, guint32 *max_tokens)
{
	gboolean ok;

	if (++compilation->depth > 3 * CAD_MAX_PATTERN_DEPTH + CAD_VARIANT_DEPTH)
		return refuse(compilation, CADRAGE_ERROR_LIMIT,
			      "groups nest too deep (CAD_MAX_PATTERN_DEPTH)");
	ok = compile_kind(compilation, node, max_tokens);
	compilation->depth--;
	if (ok && compilation->steps->len >= CAD_MAX_PATTERN_STEPS)
		return refuse(compilation, CADRAGE_ERROR_LIMIT,
			      "the pattern is too long (CAD_MAX_PATTERN_STEPS)");
	return ok;
}

static gboolean
is_phrase(const GArray *steps)
{
	for (guint i = 0; i + 1 < steps->len; i++)
		if (g_array_index(steps, CadStep, i).op != CAD_OP_WORD)
			return FALSE;
	return TRUE;
}

gboolean
cad_program_compile(const CadNode *root, CadVocabulary *vocabulary, gboolean fold_accents,
		    gboolean is_backward, GArray *steps, CadProgram *program, GError **error)
{
	g_autoptr(GArray) own = g_array_new(FALSE, FALSE, sizeof(CadStep));
	Compilation compilation = {vocabulary, fold_accents, is_backward, own, 0, error};
	guint32 max_tokens = 0;

	if (!compile_node(&compilation, root, &max_tokens))
		return FALSE;
	if (max_tokens == 0)
		return refuse(&compilation, CADRAGE_ERROR_SYNTAX, "the pattern matches nothing");
	emit(&compilation, CAD_OP_END, 0);
	*program = (CadProgram){
		.first = steps->len,
		.n_steps = own->len,
		.max_tokens = max_tokens,
		.is_phrase = is_phrase(own),
		.is_backward = is_backward,
	};
	g_array_append_vals(steps, own->data, own->len);
	return TRUE;
}

/* Running. */

/* A state is a step, twice over: reached as it is, or through a gap and so loose. */
#define STATE(step, is_loose) ((step)*2 + ((is_loose) ? 1u : 0u))
#define N_STATES	      (2 * (CAD_MAX_PATTERN_STEPS + 1))

/* States to look at for one token; only those that take a token. */
typedef struct {
	guint32 n;
	guint32 state[N_STATES];
} StateSet;

struct _CadStates {
	StateSet sets[2];
	guint32 waiting[N_STATES]; /* states still to be followed */
	guint64 seen[N_STATES];	   /* number of the set that a state was last put in */
	guint64 n_sets;
};

CadStates *
cad_states_new(void)
{
	return g_new0(CadStates, 1);
}

void
cad_states_free(CadStates *states)
{
	g_free(states);
}

static void
wait_for(CadStates *states, guint32 *n_waiting, guint32 state)
{
	if (states->seen[state] == states->n_sets)
		return;
	states->seen[state] = states->n_sets;
	states->waiting[(*n_waiting)++] = state;
}

/*
 * Adds a state and all that is reached from it without taking a token.
 *
 * Returns: whether the end is among them.
 */
static gboolean
add_state(CadStates *states, StateSet *set, const CadStep *steps, guint32 first_state)
{
	guint32 n_waiting = 0;
	gboolean is_end = FALSE;

	wait_for(states, &n_waiting, first_state);
	while (n_waiting > 0) {
		guint32 state = states->waiting[--n_waiting];
		guint32 at = state / 2;
		gboolean is_loose = state % 2;

		switch (steps[at].op) {
		case CAD_OP_WORD:
		case CAD_OP_ANY:
			set->state[set->n++] = state;
			break;
		case CAD_OP_LOOSE:
			wait_for(states, &n_waiting, STATE(at + 1, TRUE));
			break;
		case CAD_OP_SPLIT:
			wait_for(states, &n_waiting, STATE(at + 1, is_loose));
			wait_for(states, &n_waiting, STATE(steps[at].argument, is_loose));
			break;
		case CAD_OP_JUMP:
			wait_for(states, &n_waiting, STATE(steps[at].argument, is_loose));
			break;
		case CAD_OP_END:
			is_end = TRUE;
			break;
		}
	}
	return is_end;
}

/* The token to take after @n_taken; FALSE where the text, the sentence or the zone ends. */
static gboolean
find_next(const CadProgram *program, const CadRun *run, guint32 n_taken, guint32 *token,
	  gboolean *is_apart)
{
	const CadTokens *tokens = run->view->tokens;
	guint32 boundary;

	if (program->is_backward) {
		if (n_taken > run->start)
			return FALSE;
		*token = run->start - n_taken;
		boundary = *token + 1;
	} else {
		*token = run->start + n_taken;
		boundary = *token;
	}
	if (*token >= tokens->n || (run->view->skip != NULL && run->view->skip[*token]))
		return FALSE;
	*is_apart = FALSE;
	if (n_taken == 0 && !run->is_continued)
		return TRUE;
	if (boundary >= tokens->n)
		return FALSE;
	*is_apart = (tokens->flags[boundary] & CAD_TOKEN_APART) != 0;
	return (tokens->flags[boundary] & CAD_TOKEN_SENTENCE) == 0;
}

/* Whether a state takes the token. */
static gboolean
takes(const CadRun *run, const CadStep *step, gboolean is_loose, guint32 token, gboolean is_apart)
{
	if (step->op == CAD_OP_ANY)
		return TRUE;
	return (is_loose || !is_apart) &&
	       cad_readings_has(run->view->readings, token, step->argument);
}

static gboolean
run_phrase(const CadProgram *program, CadRun *run)
{
	const CadStep *steps = run->steps + program->first;
	guint32 n_words = program->n_steps - 1;

	for (guint32 i = 0; i < n_words; i++) {
		guint32 token;
		gboolean is_apart;

		run->effort++;
		if (!find_next(program, run, i, &token, &is_apart) ||
		    !takes(run, &steps[i], FALSE, token, is_apart))
			return FALSE;
	}
	g_array_append_val(run->lengths, n_words);
	return TRUE;
}

gboolean
cad_program_run(const CadProgram *program, CadRun *run)
{
	const CadStep *steps = run->steps + program->first;
	CadStates *states = run->states;
	StateSet *now = &states->sets[0], *next = &states->sets[1];
	guint32 n_taken = 0, token;
	gboolean is_apart, has_matched = FALSE;

	if (program->is_phrase)
		return run_phrase(program, run);
	now->n = 0;
	states->n_sets++;
	add_state(states, now, steps, STATE(0, FALSE));
	while (now->n > 0 && find_next(program, run, n_taken, &token, &is_apart)) {
		StateSet *swap = now;
		gboolean is_end = FALSE;

		next->n = 0;
		states->n_sets++;
		run->effort += now->n;
		for (guint32 i = 0; i < now->n; i++) {
			guint32 at = now->state[i] / 2;

			if (takes(run, &steps[at], now->state[i] % 2, token, is_apart))
				is_end |= add_state(states, next, steps,
						    STATE(at + 1, steps[at].op == CAD_OP_ANY));
		}
		n_taken++;
		if (is_end)
			g_array_append_val(run->lengths, n_taken);
		has_matched |= is_end;
		now = next;
		next = swap;
	}
	return has_matched;
}

/* Beginnings. */

/* More pairs than this are not worth telling apart. */
#define MAX_BEGINNINGS 256

/* Adds the pairs of one first word and what may follow it. */
static void
add_pairs(CadStates *states, const CadStep *steps, guint32 at, GArray *beginnings)
{
	StateSet *after = &states->sets[1];
	guint32 first = steps[at].argument;
	gboolean is_open;

	after->n = 0;
	states->n_sets++;
	is_open = add_state(states, after, steps, STATE(at + 1, FALSE));
	for (guint32 i = 0; i < after->n; i++)
		is_open |= steps[after->state[i] / 2].op == CAD_OP_ANY;
	for (guint32 i = 0; i < after->n && !is_open; i++) {
		CadBeginning pair = {first, steps[after->state[i] / 2].argument};

		g_array_append_val(beginnings, pair);
	}
	if (is_open) {
		CadBeginning any = {first, CAD_ATOM_ANY};

		g_array_append_val(beginnings, any);
	}
}

static int
compare_beginnings(const void *a, const void *b)
{
	const CadBeginning *left = a, *right = b;

	if (left->first != right->first)
		return left->first < right->first ? -1 : 1;
	return (left->second > right->second) - (left->second < right->second);
}

/* Sorts those from @from on and drops what was there before; too many pairs become one each
 * first word. */
static void
simplify(GArray *beginnings, guint from)
{
	gboolean is_many = beginnings->len - from > MAX_BEGINNINGS;
	guint n_kept = from;

	if (beginnings->len == from)
		return;
	for (guint i = from; i < beginnings->len && is_many; i++)
		g_array_index(beginnings, CadBeginning, i).second = CAD_ATOM_ANY;
	qsort(&g_array_index(beginnings, CadBeginning, from), beginnings->len - from,
	      sizeof(CadBeginning), compare_beginnings);
	for (guint i = from; i < beginnings->len; i++) {
		CadBeginning *pair = &g_array_index(beginnings, CadBeginning, i);

		if (n_kept == from ||
		    compare_beginnings(pair,
				       &g_array_index(beginnings, CadBeginning, n_kept - 1)) != 0)
			g_array_index(beginnings, CadBeginning, n_kept++) = *pair;
	}
	g_array_set_size(beginnings, n_kept);
}

void
cad_program_find_beginnings(const CadProgram *program, const CadStep *steps, CadStates *states,
			    GArray *beginnings)
{
	const CadStep *own = steps + program->first;
	StateSet *heads = &states->sets[0];
	guint from = beginnings->len;

	heads->n = 0;
	states->n_sets++;
	add_state(states, heads, own, STATE(0, FALSE));
	for (guint32 i = 0; i < heads->n; i++) {
		guint32 at = heads->state[i] / 2;

		/* Both states of one step lead to the same words. */
		if (own[at].op == CAD_OP_WORD)
			add_pairs(states, own, at, beginnings);
	}
	simplify(beginnings, from);
}
