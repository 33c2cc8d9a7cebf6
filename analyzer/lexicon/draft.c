#include "config.h"

#include <string.h>

#include "lexicon/draft.h"
#include "text/fold.h"

static void
pattern_draft_free(gpointer data)
{
	CadPatternDraft *draft = data;

	cad_attributes_clear(&draft->attributes);
	g_free(draft);
}

static void
term_draft_free(gpointer data)
{
	CadTermDraft *draft = data;

	cad_term_free(draft->term);
	g_clear_pointer(&draft->patterns, g_ptr_array_unref);
	g_free(draft);
}

CadCategoryDraft *
cad_category_draft_new(const char *id, CadrageSpan span, guint line)
{
	CadCategoryDraft *draft = g_new0(CadCategoryDraft, 1);

	draft->category = cad_category_new(id, line);
	draft->span = span;
	cad_attributes_init(&draft->attributes);
	draft->terms = g_ptr_array_new_with_free_func(term_draft_free);
	draft->labels = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	draft->examples = g_array_new(FALSE, FALSE, sizeof(CadExampleDraft));
	return draft;
}

void
cad_category_draft_free(CadCategoryDraft *draft)
{
	if (draft == NULL)
		return;
	cad_category_free(draft->category);
	cad_attributes_clear(&draft->attributes);
	g_hash_table_unref(draft->labels);
	g_ptr_array_unref(draft->terms);
	g_array_unref(draft->examples);
	g_free(draft);
}

char *
cad_label_fold(const char *label)
{
	g_autoptr(GString) key = g_string_new(NULL);
	g_auto(GStrv) words = NULL;
	GString *collapsed = g_string_new(NULL);

	cad_fold_append(key, label, strlen(label));
	words = g_strsplit(key->str, " ", -1);
	for (guint i = 0; words[i] != NULL; i++)
		if (words[i][0] != '\0')
			g_string_append_printf(collapsed, "%s%s", collapsed->len > 0 ? " " : "",
					       words[i]);
	return g_string_free(collapsed, FALSE);
}

CadTermDraft *
cad_category_draft_take_term(CadCategoryDraft *draft, const char *label, CadrageSpan span,
			     guint line)
{
	g_autofree char *key = cad_label_fold(label);
	CadTermDraft *term = g_hash_table_lookup(draft->labels, key);

	if (term != NULL)
		return term;
	term = g_new0(CadTermDraft, 1);
	term->term = cad_term_new(label, line);
	term->span = span;
	term->patterns = g_ptr_array_new_with_free_func(pattern_draft_free);
	g_ptr_array_add(draft->terms, term);
	g_hash_table_insert(draft->labels, g_steal_pointer(&key), term);
	return term;
}

CadPatternDraft *
cad_term_draft_add(CadTermDraft *term, CadTermPattern *pattern)
{
	CadPatternDraft *draft = g_new0(CadPatternDraft, 1);

	draft->pattern = pattern;
	cad_attributes_init(&draft->attributes);
	g_ptr_array_add(term->term->patterns, pattern);
	g_ptr_array_add(term->patterns, draft);
	return draft;
}
