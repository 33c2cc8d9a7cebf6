/* A rule set: all that the lexicons of one language look for, compiled. */
#pragma once

#include "lexicon/matcher.h"
#include "lexicon/program.h"
#include "lexicon/term.h"
#include "pattern/pattern.h"

#define CAD_UNMETERED G_MAXUINT32

/* One condition of a clause: a program that must, or must not, match beside the candidate. */
typedef struct {
	CadConditionKind kind;
	guint32 near_tokens;
	guint32 program;
} CadRuleCondition;

/**
 * CadClause:
 *
 * One line `label = patterns { ... }`: what its patterns have in common.
 */
typedef struct {
	guint32 label;
	guint32 category;
	guint32 first_condition; /* in the rule set's clause_conditions */
	guint32 n_conditions;
	CadScope scope;
	guint32 line;
	const char *file; /* that the line is in, borrowed; NULL for a tree from elsewhere */
} CadClause;

/**
 * CadRule:
 * @clause: the line it stands on
 * @program: for words; its place in the programs
 * @pattern: for a regular expression; else NULL
 * @kind: the weakest way in which any word of it is reached
 * @meter: which count of effort it is held to; CAD_UNMETERED when it is cheap whatever the text
 *
 * One whole pattern: a top-level alternative of a clause.
 */
typedef struct {
	guint32 clause;
	guint32 program;
	CadPattern *pattern;
	CadMatchKind kind;
	guint32 meter;
} CadRule;

/* A rule that can begin at an atom, when @second follows (CAD_ATOM_ANY: whatever follows). */
typedef struct {
	guint32 second;
	guint32 rule;
} CadStart;

/**
 * CadRuleset:
 * @first_start: (array): of each atom, and one more: its place in @starts
 * @starts: (element-type CadStart): of one atom after another; those that may be followed by
 *   anything come first, then in order of the second word
 * @clause_conditions: (element-type guint32): places in @conditions, of one clause after another
 * @known_conditions: of CadCondition * to place in @conditions, one table for each way of folding
 *   accents: terms of a category share its conditions; NULL once finished
 * @negators: (nullable): the language's
 * @regexes: (element-type guint32): rules that are regular expressions
 * @periods: of label number to CadPeriod, owned: from the first day to the last on which any line
 *   of a label is in force; labels that always are have none
 *
 * Immutable once made. Arrays hold what their names say, by value.
 */
typedef struct {
	char *language;
	CadNegators *negators;
	CadVocabulary *vocabulary;
	GArray *steps;
	GArray *programs;
	GArray *conditions;
	GArray *clause_conditions;
	GHashTable *known_conditions[2];
	GArray *clauses;
	GArray *rules;
	guint32 *first_start;
	GArray *starts;
	GArray *regexes;
	GHashTable *periods;
	guint32 n_meters;
} CadRuleset;

CadRuleset *cad_ruleset_new(const char *language);
void cad_ruleset_free(CadRuleset *ruleset);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadRuleset, cad_ruleset_free)

/** cad_ruleset_set_negators: @negators: (nullable). The first list that is given holds. */
void cad_ruleset_set_negators(CadRuleset *ruleset, CadNegators *negators);

/**
 * cad_ruleset_add:
 * @ruleset: a rule set, not finished
 * @label: number of the label
 * @category: number of its category
 * @pattern: one of the label's lines
 * @culprit: (out): on failure, the node that is at fault
 * @error: return location
 *
 * Errors: those of cad_program_compile() and cad_pattern_new().
 *
 * Returns: whether the line was compiled; a rule set with a failure is not to be used.
 */
gboolean
cad_ruleset_add(CadRuleset *ruleset, guint32 label, guint32 category, const CadTermPattern *pattern,
		const CadNode **culprit, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_ruleset_has_dates: Returns: whether any label has dates. */
gboolean cad_ruleset_has_dates(const CadRuleset *ruleset);
/** cad_ruleset_get_period: Returns: (nullable): the days of a label; NULL when it is always in
 * force. An open end is the day 0 or G_MAXUINT32. */
const CadPeriod *cad_ruleset_get_period(const CadRuleset *ruleset, guint32 label);
/** cad_ruleset_is_in_force: Returns: whether any line of @label is in force on @day. */
gboolean cad_ruleset_is_in_force(const CadRuleset *ruleset, guint32 label, CadDay day);

/** cad_ruleset_find_kind: Returns: the weakest way in which any word of a whole pattern is reached.
 */
CadMatchKind cad_ruleset_find_kind(const CadNode *node);

/** cad_ruleset_get_condition: Returns: condition number @index of @clause. */
const CadRuleCondition *
cad_ruleset_get_condition(const CadRuleset *ruleset, const CadClause *clause, guint32 index);
/** cad_ruleset_get_rule: Returns: rule number @rule. */
const CadRule *cad_ruleset_get_rule(const CadRuleset *ruleset, guint32 rule);
/** cad_ruleset_get_clause: Returns: the clause of rule number @rule. */
const CadClause *cad_ruleset_get_clause(const CadRuleset *ruleset, guint32 rule);
/** cad_ruleset_get_program: Returns: program number @program. */
const CadProgram *cad_ruleset_get_program(const CadRuleset *ruleset, guint32 program);

/** cad_ruleset_finish: makes it ready to match with; nothing can be added after. */
void cad_ruleset_finish(CadRuleset *ruleset);
