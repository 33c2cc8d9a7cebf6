#include "config.h"

#include "lexicon/inflection.h"

static void
fill_node(CadNode *node)
{
	if (node->kind == CAD_NODE_WORD || node->kind == CAD_NODE_EXACT) {
		node->forms = g_ptr_array_new_with_free_func(g_free);
		g_ptr_array_add(node->forms, g_strdup(node->text));
	}
	for (guint i = 0; node->children != NULL && i < node->children->len; i++)
		fill_node(g_ptr_array_index(node->children, i));
}

static void
fill_pattern(CadTermPattern *pattern)
{
	pattern->except = g_ptr_array_new_with_free_func(g_free);
	fill_node(pattern->root);
	for (guint i = 0; i < pattern->conditions->len; i++)
		fill_node(((CadCondition *)g_ptr_array_index(pattern->conditions, i))->pattern);
}

CadLock *
cad_inflection_run(CadLexiconFile *file, const CadLock *lock, const char *dictionaries,
		   CadrageDiagnostics *diagnostics)
{
	CadLock *record = cad_lock_new(file->language);

	(void)lock;
	(void)dictionaries;
	(void)diagnostics;
	for (guint i = 0; i < file->drafts->len; i++) {
		CadCategoryDraft *draft = g_ptr_array_index(file->drafts, i);

		for (guint j = 0; j < draft->terms->len; j++) {
			CadTermDraft *term = g_ptr_array_index(draft->terms, j);

			for (guint k = 0; k < term->patterns->len; k++)
				fill_pattern(
					((CadPatternDraft *)g_ptr_array_index(term->patterns, k))
						->pattern);
		}
	}
	return record;
}
