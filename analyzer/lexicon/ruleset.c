#include "config.h"

#include "lexicon/ruleset.h"

/* A rule that can never cost more states than this from one token is not metered. */
#define CHEAP_EFFORT 4000

static void
rule_clear(void *data)
{
	CadRule *rule = data;

	g_clear_pointer(&rule->pattern, cad_pattern_free);
}

CadRuleset *
cad_ruleset_new(const char *language)
{
	CadRuleset *ruleset = g_new0(CadRuleset, 1);

	ruleset->language = g_strdup(language);
	ruleset->vocabulary = cad_vocabulary_new();
	ruleset->steps = g_array_new(FALSE, FALSE, sizeof(CadStep));
	ruleset->programs = g_array_new(FALSE, FALSE, sizeof(CadProgram));
	ruleset->conditions = g_array_new(FALSE, FALSE, sizeof(CadRuleCondition));
	ruleset->clause_conditions = g_array_new(FALSE, FALSE, sizeof(guint32));
	for (gsize i = 0; i < G_N_ELEMENTS(ruleset->known_conditions); i++)
		ruleset->known_conditions[i] = g_hash_table_new(NULL, NULL);
	ruleset->clauses = g_array_new(FALSE, FALSE, sizeof(CadClause));
	ruleset->rules = g_array_new(FALSE, FALSE, sizeof(CadRule));
	g_array_set_clear_func(ruleset->rules, rule_clear);
	ruleset->starts = g_array_new(FALSE, FALSE, sizeof(CadStart));
	ruleset->periods = g_hash_table_new_full(NULL, NULL, NULL, g_free);
	ruleset->regexes = g_array_new(FALSE, FALSE, sizeof(guint32));
	return ruleset;
}

void
cad_ruleset_free(CadRuleset *ruleset)
{
	if (ruleset == NULL)
		return;
	g_free(ruleset->language);
	cad_negators_unref(ruleset->negators);
	cad_vocabulary_free(ruleset->vocabulary);
	g_array_unref(ruleset->steps);
	g_array_unref(ruleset->programs);
	g_array_unref(ruleset->conditions);
	g_array_unref(ruleset->clause_conditions);
	for (gsize i = 0; i < G_N_ELEMENTS(ruleset->known_conditions); i++)
		g_clear_pointer(&ruleset->known_conditions[i], g_hash_table_unref);
	g_array_unref(ruleset->clauses);
	g_array_unref(ruleset->rules);
	g_free(ruleset->first_start);
	g_array_unref(ruleset->starts);
	g_hash_table_unref(ruleset->periods);
	g_array_unref(ruleset->regexes);
	g_free(ruleset);
}

/* Depth is bounded: the pattern has been compiled. */
CadMatchKind
cad_ruleset_find_kind(const CadNode *node)
{
	CadMatchKind weakest = CAD_MATCH_EXACT;

	if (node->kind == CAD_NODE_REGEX)
		return CAD_MATCH_REGEX;
	if (node->kind == CAD_NODE_WORD || node->kind == CAD_NODE_CLASS)
		return CAD_MATCH_INFLECTED;
	if (node->kind == CAD_NODE_PREFIX || node->kind == CAD_NODE_SUFFIX)
		return CAD_MATCH_PREFIX;
	for (guint i = 0; node->children != NULL && i < node->children->len; i++)
		weakest = MAX(weakest, cad_ruleset_find_kind(node->children->pdata[i]));
	return weakest;
}

/* The most states that one run of a program can look at. */
static guint64
bound_effort(const CadProgram *program)
{
	return program->is_phrase ? program->n_steps
				  : (guint64)2 * program->n_steps * program->max_tokens;
}

/* The same for a rule and its conditions, from one token. */
static guint64
bound_rule_effort(const CadRuleset *ruleset, const CadRule *rule)
{
	const CadClause *clause = &g_array_index(ruleset->clauses, CadClause, rule->clause);
	const CadProgram *program = cad_ruleset_get_program(ruleset, rule->program);
	guint64 beside = 0;

	for (guint32 i = 0; i < clause->n_conditions; i++) {
		const CadRuleCondition *condition = cad_ruleset_get_condition(ruleset, clause, i);
		const CadProgram *other = cad_ruleset_get_program(ruleset, condition->program);
		guint64 n_places =
			cad_condition_kind_get_beside(condition->kind) == CAD_BESIDE_NEAR
				? 2 * ((guint64)condition->near_tokens + other->max_tokens)
				: 1;

		beside += n_places * bound_effort(other);
	}
	return bound_effort(program) + program->max_tokens * beside;
}

static gboolean
add_program(CadRuleset *ruleset, const CadNode *node, gboolean fold_accents, gboolean is_backward,
	    GError **error)
{
	CadProgram program;

	if (!cad_program_compile(node, ruleset->vocabulary, fold_accents, is_backward,
				 ruleset->steps, &program, error))
		return FALSE;
	g_array_append_val(ruleset->programs, program);
	return TRUE;
}

static gboolean
add_condition(CadRuleset *ruleset, const CadCondition *source, gboolean fold_accents,
	      GError **error)
{
	GHashTable *known = ruleset->known_conditions[fold_accents ? 1 : 0];
	CadRuleCondition condition = {source->kind, source->near_tokens, ruleset->programs->len};
	guint32 place = ruleset->conditions->len;
	void *found;

	if (g_hash_table_lookup_extended(known, source, NULL, &found)) {
		place = GPOINTER_TO_UINT(found);
		g_array_append_val(ruleset->clause_conditions, place);
		return TRUE;
	}
	if (!add_program(ruleset, source->pattern, fold_accents,
			 cad_condition_kind_get_beside(source->kind) == CAD_BESIDE_BEFORE, error))
		return FALSE;
	g_array_append_val(ruleset->conditions, condition);
	g_array_append_val(ruleset->clause_conditions, place);
	g_hash_table_insert(known, (void *)source, GUINT_TO_POINTER(place));
	return TRUE;
}

static gboolean
add_regex(CadRuleset *ruleset, const CadNode *node, CadRule *rule, GError **error)
{
	CadPatternFlags flags = node->caseless ? CAD_PATTERN_CASELESS : 0;

	rule->kind = CAD_MATCH_REGEX;
	rule->pattern = cad_pattern_new(node->text, flags, NULL, error);
	if (rule->pattern == NULL)
		return FALSE;
	g_array_append_val(ruleset->regexes, ruleset->rules->len);
	return TRUE;
}

static gboolean
add_rule(CadRuleset *ruleset, const CadNode *node, gboolean fold_accents, GError **error)
{
	CadRule rule = {.clause = ruleset->clauses->len - 1, .meter = CAD_UNMETERED};

	if (node->kind == CAD_NODE_REGEX) {
		if (!add_regex(ruleset, node, &rule, error))
			return FALSE;
	} else {
		rule.program = ruleset->programs->len;
		if (!add_program(ruleset, node, fold_accents, FALSE, error))
			return FALSE;
		rule.kind = cad_ruleset_find_kind(node);
		if (bound_rule_effort(ruleset, &rule) > CHEAP_EFFORT)
			rule.meter = ruleset->n_meters++;
	}
	g_array_append_val(ruleset->rules, rule);
	return TRUE;
}

gboolean
cad_ruleset_has_dates(const CadRuleset *ruleset)
{
	return g_hash_table_size(ruleset->periods) > 0;
}

const CadPeriod *
cad_ruleset_get_period(const CadRuleset *ruleset, guint32 label)
{
	return g_hash_table_lookup(ruleset->periods, GUINT_TO_POINTER(label));
}

gboolean
cad_ruleset_is_in_force(const CadRuleset *ruleset, guint32 label, CadDay day)
{
	const CadPeriod *period = cad_ruleset_get_period(ruleset, label);

	return period == NULL || (day >= period->first && day <= period->last);
}

void
cad_ruleset_set_negators(CadRuleset *ruleset, CadNegators *negators)
{
	if (ruleset->negators == NULL && negators != NULL)
		ruleset->negators = cad_negators_ref(negators);
}

gboolean
cad_ruleset_add(CadRuleset *ruleset, guint32 label, guint32 category, const CadTermPattern *pattern,
		const CadNode **culprit, GError **error)
{
	const CadNode *root = pattern->root;
	gboolean is_list = root->kind == CAD_NODE_ALTERNATION;
	guint n_wholes = is_list ? root->children->len : 1;
	const CadManuscript *manuscript = root->manuscript;
	CadClause clause = {
		.label = label,
		.category = category,
		.first_condition = ruleset->clause_conditions->len,
		.scope = pattern->scope,
		.line = pattern->line,
		.file = manuscript != NULL ? manuscript->file : NULL,
	};

	for (guint i = 0; pattern->conditions != NULL && i < pattern->conditions->len; i++) {
		const CadCondition *condition = pattern->conditions->pdata[i];

		*culprit = condition->pattern;
		if (!add_condition(ruleset, condition, pattern->fold_accents, error))
			return FALSE;
		clause.n_conditions++;
	}
	g_array_append_val(ruleset->clauses, clause);
	for (guint i = 0; i < n_wholes; i++) {
		*culprit = is_list ? root->children->pdata[i] : root;
		if (!add_rule(ruleset, *culprit, pattern->fold_accents, error))
			return FALSE;
	}
	return TRUE;
}

const CadRuleCondition *
cad_ruleset_get_condition(const CadRuleset *ruleset, const CadClause *clause, guint32 index)
{
	guint32 place =
		g_array_index(ruleset->clause_conditions, guint32, clause->first_condition + index);

	return &g_array_index(ruleset->conditions, CadRuleCondition, place);
}

const CadRule *
cad_ruleset_get_rule(const CadRuleset *ruleset, guint32 rule)
{
	return &g_array_index(ruleset->rules, CadRule, rule);
}

const CadClause *
cad_ruleset_get_clause(const CadRuleset *ruleset, guint32 rule)
{
	return &g_array_index(ruleset->clauses, CadClause,
			      cad_ruleset_get_rule(ruleset, rule)->clause);
}

const CadProgram *
cad_ruleset_get_program(const CadRuleset *ruleset, guint32 program)
{
	return &g_array_index(ruleset->programs, CadProgram, program);
}

/* Finishing: where each rule may begin. */

typedef struct {
	guint32 first;
	CadStart start;
} AtomStart;

/* Orders so that CAD_ATOM_ANY, the greatest number, comes first. */
static int
compare_starts(const void *a, const void *b)
{
	const AtomStart *left = a, *right = b;
	guint32 left_second = left->start.second + 1, right_second = right->start.second + 1;

	if (left->first != right->first)
		return left->first < right->first ? -1 : 1;
	if (left_second != right_second)
		return left_second < right_second ? -1 : 1;
	return (left->start.rule > right->start.rule) - (left->start.rule < right->start.rule);
}

static GArray *
collect_starts(const CadRuleset *ruleset)
{
	GArray *all = g_array_new(FALSE, FALSE, sizeof(AtomStart));
	g_autoptr(GArray) beginnings = g_array_new(FALSE, FALSE, sizeof(CadBeginning));
	g_autoptr(CadStates) states = cad_states_new();

	for (guint32 i = 0; i < ruleset->rules->len; i++) {
		const CadRule *rule = &g_array_index(ruleset->rules, CadRule, i);

		if (rule->pattern != NULL)
			continue;
		g_array_set_size(beginnings, 0);
		cad_program_find_beginnings(cad_ruleset_get_program(ruleset, rule->program),
					    (const CadStep *)ruleset->steps->data, states,
					    beginnings);
		for (guint j = 0; j < beginnings->len; j++) {
			CadBeginning pair = g_array_index(beginnings, CadBeginning, j);
			AtomStart start = {pair.first, {pair.second, i}};

			g_array_append_val(all, start);
		}
	}
	g_array_sort(all, compare_starts);
	return all;
}

static void
widen_period(CadRuleset *ruleset, const CadClause *clause)
{
	const CadScope *scope = &clause->scope;
	void *key = GUINT_TO_POINTER(clause->label);
	CadPeriod *period = g_hash_table_lookup(ruleset->periods, key);
	const CadDay first = (scope->said & CAD_SCOPE_SINCE) != 0 ? scope->since : 0;
	const CadDay last = (scope->said & CAD_SCOPE_UNTIL) != 0 ? scope->until : G_MAXUINT32;

	if (period == NULL) {
		period = g_new(CadPeriod, 1);
		*period = (CadPeriod){first, last};
		g_hash_table_insert(ruleset->periods, key, period);
	} else {
		*period = (CadPeriod){MIN(period->first, first), MAX(period->last, last)};
	}
}

static gboolean
is_always(void *label, void *value, void *payload)
{
	const CadPeriod *period = value;

	(void)label;
	(void)payload;
	return period->first == 0 && period->last == G_MAXUINT32;
}

static void
find_periods(CadRuleset *ruleset)
{
	for (guint i = 0; i < ruleset->clauses->len; i++)
		widen_period(ruleset, &g_array_index(ruleset->clauses, CadClause, i));
	g_hash_table_foreach_remove(ruleset->periods, is_always, NULL);
}

void
cad_ruleset_finish(CadRuleset *ruleset)
{
	g_autoptr(GArray) all = collect_starts(ruleset);
	guint32 n_atoms = ruleset->vocabulary->n_atoms;
	guint32 atom = 0;

	find_periods(ruleset);
	cad_vocabulary_finish(ruleset->vocabulary);
	for (gsize i = 0; i < G_N_ELEMENTS(ruleset->known_conditions); i++)
		g_clear_pointer(&ruleset->known_conditions[i], g_hash_table_unref);
	ruleset->first_start = g_new(guint32, n_atoms + 1);
	for (guint32 i = 0; i < all->len; i++) {
		const AtomStart *start = &g_array_index(all, AtomStart, i);

		while (atom <= start->first)
			ruleset->first_start[atom++] = i;
		g_array_append_val(ruleset->starts, start->start);
	}
	while (atom <= n_atoms)
		ruleset->first_start[atom++] = all->len;
}
