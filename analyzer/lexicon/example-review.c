#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "lexicon/example-review.h"
#include "lexicon/specimen.h"
#include "lexicon/way.h"

typedef struct {
	const CadLexiconSource *source;
	const CadrageLexicons *lexicons;
	const CadRuleset *ruleset;
	CadMatcherScratch *scratch;
	CadReadings *readings;
	CadrageDiagnostics *diagnostics;
	GHashTable *seen;      /* of char * (an example in words), owned, to CadExample */
	GHashTable *tested;    /* of clauses whose conditions keep something out, by number + 1 */
	GHashTable *has_regex; /* of labels, by number + 1: words say nothing about them */
	GArray *label_atoms;   /* of GHashTable *, owned: of each label the atoms of its patterns */
	GArray *label_starts;  /* of GHashTable *, owned: of each label what its words begin with */
	guint category;	       /* under review */
} Review;

#define ANY_LABEL G_MAXUINT32

/* Letters that make words alike: an example with "extreme" guards "extremist". */
#define N_ALIKE CAD_MIN_PREFIX_LETTERS

static void
warn(const Review *review, CadPlace place, const char *hint, const char *message)
{
	cad_lexicon_set_report(review->source, review->diagnostics, CADRAGE_SEVERITY_WARNING, place,
			       hint, message);
}

/* What patterns are made of. */

static void
unref_set(void *data)
{
	g_hash_table_unref(*(GHashTable **)data);
}

static void
note_rule(Review *review, guint32 index)
{
	const CadRule *rule = cad_ruleset_get_rule(review->ruleset, index);
	const guint32 label = cad_ruleset_get_clause(review->ruleset, index)->label;
	GHashTable *atoms = g_array_index(review->label_atoms, GHashTable *, label);
	const CadProgram *program;

	if (rule->pattern != NULL) {
		g_hash_table_add(review->has_regex, GUINT_TO_POINTER(label + 1));
		return;
	}
	program = cad_ruleset_get_program(review->ruleset, rule->program);
	for (guint32 i = 0; i < program->n_steps; i++) {
		const CadStep *step =
			&g_array_index(review->ruleset->steps, CadStep, program->first + i);

		if (step->op == CAD_OP_WORD)
			g_hash_table_add(atoms, GUINT_TO_POINTER(step->argument + 1));
	}
}

/* In lower case and without accents. */
static char *
write_plainly(const char *word, gssize n_bytes)
{
	g_autofree char *low = g_utf8_strdown(word, n_bytes);
	g_autofree char *apart = g_utf8_normalize(low, -1, G_NORMALIZE_NFD);
	GString *plain = g_string_new(NULL);

	for (const char *at = apart; at != NULL && *at != '\0'; at = g_utf8_next_char(at)) {
		const gunichar character = g_utf8_get_char(at);

		if (!g_unichar_ismark(character))
			g_string_append_unichar(plain, character);
	}
	return g_string_free(plain, FALSE);
}

/* Patterns nest at most CAD_MAX_PATTERN_DEPTH groups deep: they have been compiled. */
static void
note_starts(GHashTable *starts, const CadNode *node)
{
	for (guint i = 0; node->children != NULL && i < node->children->len; i++)
		note_starts(starts, node->children->pdata[i]);
	if (node->kind != CAD_NODE_WORD && node->kind != CAD_NODE_EXACT &&
	    node->kind != CAD_NODE_PREFIX)
		return;
	for (guint i = 0; i < cad_node_count_forms(node); i++) {
		g_autofree char *form = cad_node_get_form(node, i);

		g_autofree char *plain = write_plainly(form, -1);

		g_hash_table_add(
			starts, g_utf8_substring(plain, 0, MIN(g_utf8_strlen(plain, -1), N_ALIKE)));
	}
}

static GArray *
new_sets(void)
{
	GArray *sets = g_array_new(FALSE, FALSE, sizeof(GHashTable *));

	g_array_set_clear_func(sets, unref_set);
	return sets;
}

static void
note_term(Review *review, const CadCategory *category, const CadTerm *term)
{
	const guint index = cadrage_lexicons_find_category(review->lexicons, category->id);
	const guint label = cad_lexicon_set_find_label(review->lexicons, index, term->label);

	for (guint i = 0; i < term->patterns->len; i++)
		note_starts(g_array_index(review->label_starts, GHashTable *, label),
			    ((const CadTermPattern *)term->patterns->pdata[i])->root);
}

static void
note_patterns(Review *review)
{
	const guint n = cadrage_lexicons_get_n_labels(review->lexicons);

	for (guint i = 0; i < n; i++) {
		GHashTable *atoms = g_hash_table_new(NULL, NULL);
		GHashTable *starts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

		g_array_append_val(review->label_atoms, atoms);
		g_array_append_val(review->label_starts, starts);
	}
	for (guint i = 0; i < review->source->categories->len; i++) {
		const CadCategory *category = review->source->categories->pdata[i];

		for (guint j = 0; j < category->terms->len; j++)
			note_term(review, category, category->terms->pdata[j]);
	}
	for (guint32 i = 0; i < review->ruleset->rules->len; i++)
		note_rule(review, i);
}

/* Examples that can show nothing. */

static gboolean
is_word_of(const Review *review, guint32 label, guint32 token)
{
	GHashTable *own = g_array_index(review->label_atoms, GHashTable *, label);
	guint32 n;
	const guint32 *atoms = cad_readings_get(review->readings, token, &n);

	for (guint32 i = 0; i < n; i++)
		if (g_hash_table_contains(own, GUINT_TO_POINTER(atoms[i] + 1)))
			return TRUE;
	return FALSE;
}

static gboolean
is_like_word_of(const Review *review, guint32 label, const CadSpecimen *specimen, guint32 token)
{
	const CadTokens *tokens = specimen->tokens;
	g_autofree char *word =
		write_plainly(cad_text_get_clean(specimen->text, NULL) + tokens->start[token],
			      tokens->end[token] - tokens->start[token]);
	GHashTableIter iter;
	void *start;

	g_hash_table_iter_init(&iter, g_array_index(review->label_starts, GHashTable *, label));
	while (g_hash_table_iter_next(&iter, &start, NULL))
		if (strstr(word, start) != NULL && g_utf8_strlen(start, -1) == N_ALIKE)
			return TRUE;
	return FALSE;
}

static gboolean
is_marked(const CadExample *example, const CadTokens *tokens, guint32 token)
{
	for (guint i = 0; example->marks != NULL && i < example->marks->len; i++) {
		const CadrageSpan mark = g_array_index(example->marks, CadrageSpan, i);

		if (tokens->start[token] < mark.end && mark.start < tokens->end[token])
			return TRUE;
	}
	return example->marks == NULL;
}

/* Whether a word of @label stands where the example looks. */
static gboolean
is_near_label(const Review *review, const CadExample *example, const CadSpecimen *specimen,
	      guint32 label)
{
	if (g_hash_table_contains(review->has_regex, GUINT_TO_POINTER(label + 1)))
		return TRUE;
	for (guint32 i = 0; i < specimen->tokens->n; i++)
		if (is_marked(example, specimen->tokens, i) &&
		    (is_word_of(review, label, i) || is_like_word_of(review, label, specimen, i)))
			return TRUE;
	return FALSE;
}

static gboolean
is_near_any(const Review *review, const CadExample *example, const CadSpecimen *specimen)
{
	const guint n = cadrage_lexicons_get_n_labels(review->lexicons);

	for (guint32 i = 0; i < n; i++)
		if (cadrage_lexicons_get_label_category(review->lexicons, i) == review->category &&
		    is_near_label(review, example, specimen, i))
			return TRUE;
	return FALSE;
}

static CadPlace
place_of(const CadExample *example)
{
	return (CadPlace){example->line, CAD_EXAMPLE_COLUMN, 1, example->manuscript};
}

static void
check_idle(Review *review, const CadExample *example, const CadSpecimen *specimen)
{
	const guint32 label = example->label != NULL
				      ? cad_lexicon_set_find_label(review->lexicons,
								   review->category, example->label)
				      : ANY_LABEL;
	const gboolean is_near = label == ANY_LABEL
					 ? is_near_any(review, example, specimen)
					 : is_near_label(review, example, specimen, label);

	if (!example->is_positive && !is_near)
		warn(review, place_of(example),
		     "write a sentence with words of the term that it must not match",
		     "this example can never fail: no word of the term stands in it");
}

/* Examples that stand there twice. */

static char *
write_example(const Review *review, const CadExample *example)
{
	GString *out = g_string_new(NULL);

	g_string_append_printf(out, "%u\n%s\n%d %u %u %u\n%s\n", review->category,
			       example->label != NULL ? example->label : "", example->is_positive,
			       example->day, (guint)example->zones, (guint)example->voices,
			       example->text);
	for (guint i = 0; example->marks != NULL && i < example->marks->len; i++) {
		const CadrageSpan mark = g_array_index(example->marks, CadrageSpan, i);

		g_string_append_printf(out, "%u %u\n", mark.start, mark.end);
	}
	return g_string_free(out, FALSE);
}

static void
check_repeat(Review *review, const CadExample *example)
{
	g_autofree char *words = write_example(review, example);
	const CadExample *first = g_hash_table_lookup(review->seen, words);
	g_autofree char *message = NULL;

	if (first == NULL) {
		g_hash_table_insert(review->seen, g_steal_pointer(&words), (void *)example);
		return;
	}
	message = first->manuscript == example->manuscript
			  ? g_strdup_printf("the same example stands on line %u", first->line)
			  : g_strdup_printf("the same example stands in %s:%u",
					    first->manuscript->file, first->line);
	warn(review, place_of(example), "remove one of them", message);
}

/* Conditions. */

static void
note_tested(Review *review, const CadSpecimen *specimen)
{
	for (guint i = 0; i < specimen->refusals->len; i++) {
		const CadRefusal *refusal = &g_array_index(specimen->refusals, CadRefusal, i);
		const guint32 clause =
			cad_ruleset_get_rule(review->ruleset, refusal->match.rule)->clause;

		if (refusal->reason != CAD_REFUSED_BY_DATE)
			g_hash_table_add(review->tested, GUINT_TO_POINTER(clause + 1));
	}
}

static void
review_example(Review *review, const CadExample *example)
{
	g_autoptr(CadSpecimen) specimen =
		cad_specimen_new_dated(review->lexicons, review->scratch, example->text,
				       review->source->language, example->day);

	check_repeat(review, example);
	cad_readings_fill(review->readings, review->ruleset->vocabulary,
			  cad_text_get_clean(specimen->text, NULL), specimen->tokens, NULL);
	check_idle(review, example, specimen);
	note_tested(review, specimen);
}

static void
review_examples(Review *review, const CadCategory *category)
{
	review->category = cadrage_lexicons_find_category(review->lexicons, category->id);
	for (guint i = 0; i < category->terms->len; i++) {
		const CadTerm *term = category->terms->pdata[i];

		for (guint j = 0; term->examples != NULL && j < term->examples->len; j++)
			review_example(review, term->examples->pdata[j]);
	}
	for (guint i = 0; category->examples != NULL && i < category->examples->len; i++)
		review_example(review, category->examples->pdata[i]);
}

/* How many terms of a category have a condition: one that several have is the category's. */
static guint
count_holders(const CadCategory *category, const CadCondition *condition)
{
	guint n = 0;

	for (guint i = 0; i < category->terms->len && n < 2; i++) {
		const CadTerm *term = category->terms->pdata[i];

		for (guint j = 0; j < term->patterns->len; j++) {
			const CadTermPattern *line = term->patterns->pdata[j];

			n += line->conditions != NULL &&
			     g_ptr_array_find(line->conditions, condition, NULL);
		}
	}
	return n;
}

static gboolean
has_own_conditions(const CadCategory *category, const CadTermPattern *line)
{
	for (guint i = 0; line->conditions != NULL && i < line->conditions->len; i++)
		if (count_holders(category, line->conditions->pdata[i]) < 2)
			return TRUE;
	return FALSE;
}

static gboolean
is_tested(const Review *review, guint32 label, const CadTermPattern *line)
{
	const GArray *clauses = review->ruleset->clauses;
	const char *file = line->root->manuscript != NULL ? line->root->manuscript->file : NULL;

	for (guint32 i = 0; i < clauses->len; i++) {
		const CadClause *clause = &g_array_index(clauses, CadClause, i);

		if (clause->label == label && clause->line == line->line && clause->file == file &&
		    g_hash_table_contains(review->tested, GUINT_TO_POINTER(i + 1)))
			return TRUE;
	}
	return FALSE;
}

static gboolean
has_negative(const GPtrArray *examples, const char *label)
{
	for (guint i = 0; examples != NULL && i < examples->len; i++) {
		const CadExample *example = examples->pdata[i];

		if (!example->is_positive && g_strcmp0(example->label, label) == 0)
			return TRUE;
	}
	return FALSE;
}

static void
check_line(const Review *review, const CadCategory *category, const CadTerm *term,
	   const CadTermPattern *line)
{
	const guint32 label =
		cad_lexicon_set_find_label(review->lexicons, review->category, term->label);
	const CadManuscript *manuscript = line->root->manuscript;
	g_autofree char *message = NULL;
	CadPlace place = {line->line, 1, 1, manuscript};

	if (has_negative(term->examples, term->label) ||
	    has_negative(category->examples, term->label) || !has_own_conditions(category, line) ||
	    is_tested(review, label, line))
		return;
	if (manuscript != NULL && line->braces.start < line->braces.end)
		place = cad_manuscript_find_place(manuscript, line->braces);
	message = g_strdup_printf("\"%s\" has conditions, and no \"-\" example shows what they "
				  "keep out",
				  term->label);
	warn(review, place, "write \"  - a sentence that they keep out\" below it", message);
}

static void
check_conditions(Review *review, const CadCategory *category)
{
	review->category = cadrage_lexicons_find_category(review->lexicons, category->id);
	for (guint i = 0; i < category->terms->len; i++) {
		const CadTerm *term = category->terms->pdata[i];

		for (guint j = 0; j < term->patterns->len; j++)
			check_line(review, category, term, term->patterns->pdata[j]);
	}
}

static void
review_clear(Review *review)
{
	cad_matcher_scratch_free(review->scratch);
	cad_readings_free(review->readings);
	g_hash_table_unref(review->seen);
	g_hash_table_unref(review->tested);
	g_hash_table_unref(review->has_regex);
	g_array_unref(review->label_atoms);
	g_array_unref(review->label_starts);
}

void
cad_example_review_report(const CadLexiconSource *source, const CadrageLexicons *lexicons,
			  CadrageDiagnostics *diagnostics)
{
	Review review = {
		.source = source,
		.lexicons = lexicons,
		.ruleset = cad_lexicon_set_find_ruleset(lexicons, source->language),
		.diagnostics = diagnostics,
	};

	if (review.ruleset == NULL)
		return;
	review.scratch = cad_matcher_scratch_new(lexicons);
	review.readings = cad_readings_new();
	review.seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	review.tested = g_hash_table_new(NULL, NULL);
	review.has_regex = g_hash_table_new(NULL, NULL);
	review.label_atoms = new_sets();
	review.label_starts = new_sets();
	note_patterns(&review);
	for (guint i = 0; i < source->categories->len; i++)
		review_examples(&review, source->categories->pdata[i]);
	for (guint i = 0; i < source->categories->len; i++)
		check_conditions(&review, source->categories->pdata[i]);
	review_clear(&review);
}
