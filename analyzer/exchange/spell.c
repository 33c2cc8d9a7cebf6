#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "exchange/spell.h"

typedef struct {
	const CadrageLexicon *lexicon;
	const CadSpelling *spelling;
	CadrageDiagnostics *losses;
	/* Why a line cannot be spelt out; NULL while it can. */
	const char *problem;
} Speller;

static void
lose(const Speller *speller, const CadNode *node, const char *message, const char *hint)
{
	cad_lexicon_report(speller->lexicon, speller->losses, CADRAGE_SEVERITY_WARNING,
			   cad_node_get_place(node), hint, message);
}

static GPtrArray *
spellings_new(void)
{
	return g_ptr_array_new_with_free_func(g_free);
}

static GPtrArray *spell_node(Speller *speller, const CadNode *node);

static GPtrArray *
give_up(Speller *speller, const char *problem)
{
	if (!speller->problem)
		speller->problem = problem;
	return spellings_new();
}

static GPtrArray *
spell_forms(const GPtrArray *forms)
{
	GPtrArray *all = spellings_new();

	for (guint i = 0; i < forms->len; i++)
		g_ptr_array_add(all, g_utf8_strdown(g_ptr_array_index(forms, i), -1));
	return all;
}

static GPtrArray *
spell_class(Speller *speller, const CadFormClass *klass)
{
	GPtrArray *all;

	if (klass->takes_digits)
		return give_up(speller, "a number of any kind has no list of words");
	if (klass->n_forms > CAD_MAX_SPELLINGS)
		return give_up(speller, "a tag stands for more words than can be written out");
	all = spellings_new();
	for (const char *form = cad_form_class_next(klass, NULL); form;
	     form = cad_form_class_next(klass, form))
		g_ptr_array_add(all, g_strdup(form));
	return all;
}

static GPtrArray *
spell_gap(Speller *speller, const CadNode *node)
{
	GPtrArray *all;

	if (!speller->spelling->has_any_word)
		return give_up(speller, "the format has no sign for any word, as a gap needs");
	all = spellings_new();
	for (guint n = node->min; n <= node->max; n++) {
		g_autoptr(GString) stars = g_string_new(NULL);

		for (guint i = 0; i < n; i++)
			g_string_append(stars, i > 0 ? " *" : "*");
		g_ptr_array_add(all, g_strdup(stars->str));
	}
	return all;
}

/* What an apostrophe cuts into two here is one word for other programs: "d'accord", "he's". */
static const char *
get_joint(const char *head, const char *tail)
{
	return *head && *tail && *tail != '\'' && !g_str_has_suffix(head, "'") ? " " : "";
}

/* Each of @heads before each of @tails; both are taken. */
static GPtrArray *
multiply(Speller *speller, GPtrArray *heads, GPtrArray *tails)
{
	g_autoptr(GPtrArray) first = heads;
	g_autoptr(GPtrArray) second = tails;
	GPtrArray *all;

	if ((guint64)first->len * second->len > CAD_MAX_SPELLINGS)
		return give_up(speller, "it has more forms than can be written out "
					"(CAD_MAX_SPELLINGS)");
	all = spellings_new();
	for (guint i = 0; i < first->len; i++) {
		for (guint j = 0; j < second->len; j++) {
			const char *head = g_ptr_array_index(first, i);
			const char *tail = g_ptr_array_index(second, j);

			g_ptr_array_add(all, g_strconcat(head, get_joint(head, tail), tail, NULL));
		}
	}
	return all;
}

static GPtrArray *
spell_sequence(Speller *speller, const CadNode *node)
{
	GPtrArray *all = spellings_new();

	g_ptr_array_add(all, g_strdup(""));
	for (guint i = 0; i < node->children->len && !speller->problem; i++)
		all = multiply(speller, all,
			       spell_node(speller, g_ptr_array_index(node->children, i)));
	return all;
}

static GPtrArray *
spell_alternation(Speller *speller, const CadNode *node)
{
	GPtrArray *all = spellings_new();

	for (guint i = 0; i < node->children->len && !speller->problem; i++)
		g_ptr_array_extend_and_steal(
			all, spell_node(speller, g_ptr_array_index(node->children, i)));
	if (node->kind == CAD_NODE_OPTIONAL)
		g_ptr_array_add(all, g_strdup(""));
	if (all->len > CAD_MAX_SPELLINGS) {
		g_ptr_array_unref(all);
		return give_up(speller, "it has more forms than can be written out "
					"(CAD_MAX_SPELLINGS)");
	}
	return all;
}

static GPtrArray *
spell_part(const char *head, const char *letters, const char *tail)
{
	GPtrArray *all = spellings_new();
	g_autofree char *lower = g_utf8_strdown(letters, -1);

	g_ptr_array_add(all, g_strconcat(head, lower, tail, NULL));
	return all;
}

static GPtrArray *
spell_node(Speller *speller, const CadNode *node)
{
	switch (node->kind) {
	case CAD_NODE_WORD:
	case CAD_NODE_EXACT:
		return spell_forms(node->forms);
	case CAD_NODE_PREFIX:
		return spell_part("", node->text, "*");
	case CAD_NODE_SUFFIX:
		return spell_part("*", node->text, "");
	case CAD_NODE_CLASS:
		return spell_class(speller, node->klass);
	case CAD_NODE_GAP:
		return spell_gap(speller, node);
	case CAD_NODE_SEQUENCE:
		return spell_sequence(speller, node);
	case CAD_NODE_ALTERNATION:
	case CAD_NODE_OPTIONAL:
		return spell_alternation(speller, node);
	case CAD_NODE_REGEX:
		break;
	}
	return give_up(speller, "a regular expression");
}

static gboolean
has_capital(const CadNode *node)
{
	if (node->kind == CAD_NODE_EXACT)
		for (const char *p = node->text; *p; p = g_utf8_next_char(p))
			if (g_unichar_isupper(g_utf8_get_char(p)))
				return TRUE;
	for (guint i = 0; node->children && i < node->children->len; i++)
		if (has_capital(g_ptr_array_index(node->children, i)))
			return TRUE;
	return FALSE;
}

/* What is counted too much where it is dropped. */
static void
tell_dropped(const Speller *speller, const CadTermPattern *pattern)
{
	const guint scope = pattern->scope.said & ~(guint)(CAD_SCOPE_NESTED | CAD_SCOPE_WEIGHT);

	if (pattern->conditions && pattern->conditions->len > 0)
		lose(speller, pattern->root, "its conditions are lost",
		     "there it counts whatever stands beside it");
	if (scope != 0)
		lose(speller, pattern->root, "its dates, zones, voices or negation are lost",
		     "there it counts everywhere");
	if ((pattern->scope.said & CAD_SCOPE_WEIGHT) != 0 && !speller->spelling->has_weights)
		lose(speller, pattern->root, "its weight is lost", "there it weighs as any other");
	if (pattern->fold_accents)
		lose(speller, pattern->root, "accents do not count in it",
		     "there they do: only the accents written here match");
	if (has_capital(pattern->root))
		lose(speller, pattern->root, "its capitals are lost",
		     "there it counts in small letters, too");
}

static int
compare_texts(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The alternatives of a line that can be written out. */
static GPtrArray *
spell_root(Speller *speller, const CadNode *root)
{
	GPtrArray *all = spellings_new();

	for (guint i = 0; i < root->children->len; i++) {
		const CadNode *node = g_ptr_array_index(root->children, i);
		g_autoptr(GPtrArray) of = NULL;

		speller->problem = NULL;
		of = spell_node(speller, node);
		if (speller->problem)
			lose(speller, node, speller->problem, "it is left out");
		else
			g_ptr_array_extend_and_steal(all, g_steal_pointer(&of));
	}
	g_ptr_array_sort(all, compare_texts);
	return all;
}

static void
spell_line(Speller *speller, const CadTerm *term, const CadTermPattern *pattern,
	   CadGlossaryCategory *category)
{
	g_autoptr(GPtrArray) all = spell_root(speller, pattern->root);

	if (all->len > 0)
		tell_dropped(speller, pattern);
	for (guint i = 0; i < all->len; i++) {
		const char *words = g_ptr_array_index(all, i);
		CadGlossaryEntry *entry;

		if (i > 0 && strcmp(words, g_ptr_array_index(all, i - 1)) == 0)
			continue;
		entry = cad_glossary_category_add(category, words, term->line);
		if (!entry)
			continue;
		entry->label = g_strdup(term->label);
		entry->weight = (pattern->scope.said & CAD_SCOPE_WEIGHT) != 0
					? pattern->scope.weight
					: CAD_GLOSSARY_WEIGHT;
	}
}

CadGlossary *
cad_spell(const CadrageLexicon *lexicon, const CadSpelling *spelling, CadrageDiagnostics *losses)
{
	const GPtrArray *categories = cad_lexicon_get_categories(lexicon);
	CadGlossary *glossary = cad_glossary_new();
	Speller speller = {lexicon, spelling, losses, NULL};

	for (guint i = 0; i < categories->len; i++) {
		const CadCategory *category = g_ptr_array_index(categories, i);
		CadGlossaryCategory *to =
			cad_glossary_add_path(glossary, category->id, category->line);

		for (guint j = 0; j < category->terms->len; j++) {
			const CadTerm *term = g_ptr_array_index(category->terms, j);

			for (guint k = 0; k < term->patterns->len; k++)
				spell_line(&speller, term, g_ptr_array_index(term->patterns, k),
					   to);
		}
	}
	cad_glossary_nest(glossary);
	return glossary;
}
