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

void
cad_term_draft_free(CadTermDraft *draft)
{
	if (draft == NULL)
		return;
	cad_term_free(draft->term);
	g_clear_pointer(&draft->patterns, g_ptr_array_unref);
	g_free(draft);
}

static void
setting_clear(gpointer data)
{
	CadSetting *setting = data;

	g_free(setting->name);
	g_free(setting->value);
}

CadCategoryDraft *
cad_category_draft_new(const char *id, CadrageSpan span, CadReading *reading)
{
	const CadPlace place = cad_manuscript_find_place(reading->manuscript, span);
	CadCategoryDraft *draft = g_new0(CadCategoryDraft, 1);

	draft->category = cad_category_new(id, place.line);
	draft->category->manuscript = place.manuscript;
	draft->reading = reading;
	draft->span = span;
	draft->struck = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	draft->changes = g_array_new(FALSE, FALSE, sizeof(CadChange));
	draft->settings = g_array_new(FALSE, FALSE, sizeof(CadSetting));
	g_array_set_clear_func(draft->settings, setting_clear);
	draft->terms = g_ptr_array_new_with_free_func((GDestroyNotify)cad_term_draft_free);
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
	g_hash_table_unref(draft->struck);
	g_array_unref(draft->settings);
	g_array_unref(draft->changes);
	g_clear_pointer(&draft->terms, g_ptr_array_unref);
	g_array_unref(draft->examples);
	g_free(draft);
}

char *
cad_label_fold(const char *label)
{
	GString *key = g_string_new(NULL);
	gsize n = 0;

	cad_fold_append(key, label, strlen(label));
	for (gsize i = 0; i < key->len; i++)
		if (key->str[i] != ' ' || (n > 0 && key->str[n - 1] != ' '))
			key->str[n++] = key->str[i];
	g_string_truncate(key, n);
	return g_string_free(key, FALSE);
}

CadTermDraft *
cad_category_draft_take_term(CadCategoryDraft *draft, const char *label, CadrageSpan span)
{
	const CadPlace place = cad_manuscript_find_place(draft->reading->manuscript, span);
	g_autofree char *key = cad_label_fold(label);
	CadTermDraft *term = g_hash_table_lookup(draft->labels, key);

	if (term != NULL)
		return term;
	term = g_new0(CadTermDraft, 1);
	term->term = cad_term_new(label, place.line);
	term->term->manuscript = place.manuscript;
	term->reading = draft->reading;
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
	draft->reading = term->reading;
	g_ptr_array_add(term->term->patterns, pattern);
	g_ptr_array_add(term->patterns, draft);
	return draft;
}

void
cad_term_draft_move(CadTermDraft *term, CadTermDraft *from)
{
	g_ptr_array_extend_and_steal(term->term->patterns, g_steal_pointer(&from->term->patterns));
	g_ptr_array_extend_and_steal(term->patterns, g_steal_pointer(&from->patterns));
}
