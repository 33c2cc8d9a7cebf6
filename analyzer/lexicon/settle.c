#include "config.h"

#include <string.h>

#include "lexicon/draft.h"
#include "lexicon/example.h"
#include "lexicon/found-list.h"

typedef struct {
	GHashTable *by_id;	  /* of char * id to CadCategoryDraft, borrowed */
	GPtrArray *no_conditions; /* of the many patterns without */
} Settling;

/* From category to subcategory. */

static int
compare_ids(gconstpointer a, gconstpointer b)
{
	const CadCategoryDraft *const *left = a;
	const CadCategoryDraft *const *right = b;

	return strcmp((*left)->category->id, (*right)->category->id);
}

/* The nearest category above that the lexicon declares, or NULL: of a.b.c first a.b, then a. */
static CadCategoryDraft *
find_parent(const Settling *settling, const char *id)
{
	g_autofree char *ancestor = g_strdup(id);
	char *dot;

	while ((dot = strrchr(ancestor, '.')) != NULL) {
		CadCategoryDraft *found;

		*dot = '\0';
		found = g_hash_table_lookup(settling->by_id, ancestor);
		if (found != NULL)
			return found;
	}
	return NULL;
}

/* Parents come before their children in order of id, so each takes from one that has taken. */
static void
inherit(const Settling *settling, CadCategoryDraft *draft)
{
	const CadCategoryDraft *parent = find_parent(settling, draft->category->id);

	if (parent == NULL) {
		cad_attributes_inherit(&draft->attributes, draft->of_file);
		return;
	}
	cad_attributes_inherit(&draft->attributes, &parent->attributes);
	if (!draft->has_kind)
		draft->category->kind = parent->category->kind;
	if (draft->category->tags == NULL)
		draft->category->tags = g_strdup(parent->category->tags);
}

/* From category to term. */

static void
settle_pattern(const CadCategoryDraft *category, CadPatternDraft *draft, GPtrArray *no_conditions)
{
	CadTermPattern *pattern = draft->pattern;

	cad_attributes_inherit(&draft->attributes, &category->attributes);
	pattern->conditions = draft->attributes.conditions != NULL
				      ? g_ptr_array_ref(draft->attributes.conditions)
				      : g_ptr_array_ref(no_conditions);
	pattern->fold_accents = draft->attributes.fold_accents;
	pattern->scope = draft->attributes.scope;
}

static void
check_rung(const CadCategoryDraft *category, const CadTermDraft *term, const CadPatternDraft *first,
	   const CadPatternDraft *pattern)
{
	CadReading *reading = pattern->reading;
	const gboolean is_ladder = category->category->kind == CADRAGE_CATEGORY_LADDER;
	const CadAttributes *attributes = &pattern->attributes;

	if (attributes->has_value && !is_ladder)
		cad_reading_error(reading, attributes->value_span,
				  "write \"kind: ladder\" in the category",
				  "only terms of a ladder have a value");
	else if (is_ladder && !first->attributes.has_value && pattern == first)
		cad_reading_error(reading, term->span, "write { value: 2 } after the pattern",
				  "a term of a ladder needs a value");
	else if (attributes->has_value && attributes->value != first->attributes.value)
		cad_reading_error(reading, attributes->value_span, NULL,
				  "the term already has the value %d", first->attributes.value);
}

/* The braces of every line of a term name sources of the term. */
static void
take_citations(CadTerm *term, CadPatternDraft *pattern)
{
	GPtrArray *citations = g_steal_pointer(&pattern->attributes.citations);

	if (citations == NULL)
		return;
	if (term->citations == NULL)
		term->citations = citations;
	else
		g_ptr_array_extend_and_steal(term->citations, citations);
}

/* A term is found on the articles of the lists of all its lines. */
static void
take_found_on(CadTerm *term, const CadPatternDraft *pattern)
{
	const CadAttributes *attributes = &pattern->attributes;
	CadReading *reading = pattern->reading;
	GPtrArray *list;

	if (attributes->found_on == NULL)
		return;
	list = cad_found_list_read(reading->manuscript->file, attributes->found_on);
	if (list == NULL) {
		cad_reading_warn(reading, attributes->found_on_span,
				 "put it beside the lexicon, or take the key out",
				 "the list \"%s.found\" of the articles that the term was found "
				 "on cannot be read: it will be tested on them, too",
				 attributes->found_on);
		return;
	}
	if (term->found_on == NULL)
		term->found_on = list;
	else
		g_ptr_array_extend_and_steal(term->found_on, list);
}

static void
settle_term(const Settling *settling, CadCategoryDraft *category, CadTermDraft *term)
{
	if (!term->is_set)
		cad_reading_error(term->reading, term->span, "write \"=\", or set the term first",
				  "\"+=\" adds to \"%s\", which \"=\" sets nowhere in \"%s\"",
				  term->term->label, category->category->id);
	for (guint i = 0; i < term->patterns->len; i++) {
		const CadPatternDraft *first = g_ptr_array_index(term->patterns, 0);
		CadPatternDraft *pattern = g_ptr_array_index(term->patterns, i);

		settle_pattern(category, pattern, settling->no_conditions);
		take_citations(term->term, pattern);
		take_found_on(term->term, pattern);
		check_rung(category, term, first, pattern);
		term->term->value = first->attributes.value;
	}
}

/* Where labels exclude each other they cannot be nested. */
static void
check_nested(const CadCategoryDraft *draft)
{
	const CadrageCategoryKind kind = draft->category->kind;

	if (cad_scope_is_nested(&draft->attributes.scope) &&
	    (kind == CADRAGE_CATEGORY_NAMING || kind == CADRAGE_CATEGORY_LADDER))
		cad_reading_error(draft->reading, draft->span, "write \"nested: none\" in it",
				  "\"nested: all\" in a category of shares: its labels exclude "
				  "each other");
}

/* Examples. */

/* Whether an example is about what its file could see: a term that an including file set anew is
 * not, nor is a category of which it took terms away. */
static gboolean
is_alive(const CadCategoryDraft *category, const CadExampleDraft *draft, const CadExample *example)
{
	g_autofree char *key = NULL;
	const CadTermDraft *term;

	for (guint i = 0; example->label == NULL && i < category->changes->len; i++) {
		const CadChange *change = &g_array_index(category->changes, CadChange, i);

		if ((draft->sees & change->from) != 0 && (draft->sees & change->by) == 0)
			return FALSE;
	}
	if (example->label == NULL)
		return TRUE;
	key = cad_label_fold(example->label);
	term = g_hash_table_lookup(category->labels, key);
	return term != NULL && (draft->sees & G_GUINT64_CONSTANT(1) << term->sheet) != 0;
}

static void
settle_examples(CadCategoryDraft *category)
{
	for (guint i = 0; i < category->examples->len; i++) {
		const CadExampleDraft *draft =
			&g_array_index(category->examples, CadExampleDraft, i);
		CadExample *example = cad_example_read(draft->reading, draft, category);

		if (example == NULL)
			continue;
		if (!is_alive(category, draft, example))
			cad_example_free(example);
		else if (draft->below != NULL)
			g_ptr_array_add(draft->below->term->examples, example);
		else
			g_ptr_array_add(category->category->examples, example);
	}
}

static int
compare_labels(gconstpointer a, gconstpointer b)
{
	const CadTerm *const *left = a;
	const CadTerm *const *right = b;

	return strcmp((*left)->label, (*right)->label);
}

static void
settle_category(const Settling *settling, CadCategoryDraft *draft)
{
	CadCategory *category = draft->category;

	inherit(settling, draft);
	check_nested(draft);
	for (guint i = 0; i < draft->terms->len; i++)
		settle_term(settling, draft, g_ptr_array_index(draft->terms, i));
	settle_examples(draft);
	for (guint i = 0; i < draft->terms->len; i++) {
		CadTermDraft *term = g_ptr_array_index(draft->terms, i);

		g_ptr_array_add(category->terms, g_steal_pointer(&term->term));
	}
	g_ptr_array_sort(category->terms, compare_labels);
}

GPtrArray *
cad_drafts_settle(GPtrArray *drafts)
{
	g_autoptr(GHashTable) by_id = g_hash_table_new(g_str_hash, g_str_equal);
	g_autoptr(GPtrArray) no_conditions = g_ptr_array_new();
	const Settling settling = {by_id, no_conditions};
	GPtrArray *categories = g_ptr_array_new_with_free_func((GDestroyNotify)cad_category_free);

	g_ptr_array_sort(drafts, compare_ids);
	for (guint i = 0; i < drafts->len; i++) {
		CadCategoryDraft *draft = g_ptr_array_index(drafts, i);

		g_hash_table_insert(by_id, draft->category->id, draft);
	}
	for (guint i = 0; i < drafts->len; i++) {
		CadCategoryDraft *draft = g_ptr_array_index(drafts, i);

		settle_category(&settling, draft);
	}
	for (guint i = 0; i < drafts->len; i++) {
		CadCategoryDraft *draft = g_ptr_array_index(drafts, i);

		g_ptr_array_add(categories, g_steal_pointer(&draft->category));
	}
	return categories;
}
