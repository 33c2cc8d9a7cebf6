/* Pattern trees built by hand, for tests of what reads them. */
#pragma once

#include <stdarg.h>
#include <string.h>

#include "lexicon/lexicon-set.h"

static inline CadNode *
tree_node(CadNodeKind kind, const char *text)
{
	CadNode *node = cad_node_new(kind);

	node->text = g_strdup(text);
	node->column = 1;
	node->length = 1;
	return node;
}

/* A word with its forms, "word" alone or "word form form"; the first is what the pattern says. */
static inline CadNode *
word(const char *forms)
{
	g_auto(GStrv) each = g_strsplit(forms, " ", -1);
	CadNode *node = tree_node(CAD_NODE_WORD, each[0]);

	node->forms = g_ptr_array_new_with_free_func(g_free);
	for (guint i = 0; each[i] != NULL; i++)
		g_ptr_array_add(node->forms, g_strdup(each[i]));
	return node;
}

static inline CadNode *
exact(const char *text)
{
	CadNode *node = tree_node(CAD_NODE_EXACT, text);

	node->forms = g_ptr_array_new_with_free_func(g_free);
	g_ptr_array_add(node->forms, g_strdup(text));
	return node;
}

static inline CadNode *
prefix(const char *text)
{
	return tree_node(CAD_NODE_PREFIX, text);
}

static inline CadNode *
suffix(const char *text)
{
	return tree_node(CAD_NODE_SUFFIX, text);
}

/* A class of the forms in @forms, "état tué"; "num" takes figures, too. */
static inline CadNode *
klass(const char *name, const char *forms)
{
	g_auto(GStrv) each = g_strsplit(forms, " ", -1);
	g_autoptr(GPtrArray) words = g_ptr_array_new();
	g_autofree char *text = g_strdup_printf("<%s>", name);
	CadNode *node = tree_node(CAD_NODE_CLASS, text);

	for (guint i = 0; each[i] != NULL; i++)
		g_ptr_array_add(words, each[i]);
	node->tags = g_strdup(name);
	node->klass = cad_form_class_new_from(name, words, strcmp(name, "num") == 0 ? NULL : "1");
	return node;
}

static inline CadNode *
regex(const char *source)
{
	return tree_node(CAD_NODE_REGEX, source);
}

static inline CadNode *
gap(guint min, guint max)
{
	CadNode *node = tree_node(CAD_NODE_GAP, NULL);

	node->min = min;
	node->max = max;
	return node;
}

static inline CadNode *
tree_group(CadNodeKind kind, CadNode *first, va_list rest)
{
	CadNode *node = tree_node(kind, NULL);

	for (CadNode *child = first; child != NULL; child = va_arg(rest, CadNode *))
		g_ptr_array_add(node->children, child);
	return node;
}

static inline CadNode *seq(CadNode *first, ...) G_GNUC_NULL_TERMINATED;
static inline CadNode *
seq(CadNode *first, ...)
{
	va_list rest;
	CadNode *node;

	va_start(rest, first);
	node = tree_group(CAD_NODE_SEQUENCE, first, rest);
	va_end(rest);
	return node;
}

static inline CadNode *alt(CadNode *first, ...) G_GNUC_NULL_TERMINATED;
static inline CadNode *
alt(CadNode *first, ...)
{
	va_list rest;
	CadNode *node;

	va_start(rest, first);
	node = tree_group(CAD_NODE_ALTERNATION, first, rest);
	va_end(rest);
	return node;
}

static inline CadNode *
opt(CadNode *child)
{
	CadNode *node = tree_node(CAD_NODE_OPTIONAL, NULL);

	g_ptr_array_add(node->children, child);
	return node;
}

/* A phrase of plain words, none of them inflected. */
static inline CadNode *
phrase(const char *words)
{
	g_auto(GStrv) each = g_strsplit(words, " ", -1);
	CadNode *node = tree_node(CAD_NODE_SEQUENCE, NULL);

	for (guint i = 0; each[i] != NULL; i++)
		g_ptr_array_add(node->children, word(each[i]));
	return node;
}

static inline CadCategory *
tree_category(GPtrArray *categories, const char *id)
{
	for (guint i = 0; i < categories->len; i++)
		if (strcmp(((CadCategory *)categories->pdata[i])->id, id) == 0)
			return categories->pdata[i];
	g_ptr_array_add(categories, cad_category_new(id, categories->len + 1));
	return categories->pdata[categories->len - 1];
}

static inline CadTerm *
tree_term(CadCategory *category, const char *label)
{
	for (guint i = 0; i < category->terms->len; i++)
		if (strcmp(((CadTerm *)category->terms->pdata[i])->label, label) == 0)
			return category->terms->pdata[i];
	g_ptr_array_add(category->terms, cad_term_new(label, 10 + category->terms->len));
	return category->terms->pdata[category->terms->len - 1];
}

/* Adds a line `label = root`, or `label += root` when the label is there. The root is wrapped in
 * an alternation unless it is one. */
static inline CadTermPattern *
tree_add(GPtrArray *categories, const char *id, const char *label, CadNode *root)
{
	CadTerm *term = tree_term(tree_category(categories, id), label);
	CadTermPattern *pattern = g_new0(CadTermPattern, 1);

	pattern->root = root->kind == CAD_NODE_ALTERNATION ? root : alt(root, NULL);
	pattern->conditions = g_ptr_array_new_with_free_func((GDestroyNotify)cad_condition_unref);
	pattern->line = term->line + 100 * term->patterns->len;
	for (guint i = 0; i < pattern->root->children->len; i++)
		((CadNode *)pattern->root->children->pdata[i])->line = pattern->line;
	g_ptr_array_add(term->patterns, pattern);
	return pattern;
}

static inline void
tree_condition(CadTermPattern *pattern, CadConditionKind kind, guint near_tokens, CadNode *root)
{
	g_ptr_array_add(pattern->conditions, cad_condition_new(kind, near_tokens, root));
}

static inline GPtrArray *
tree_new(void)
{
	return g_ptr_array_new_with_free_func((GDestroyNotify)cad_category_free);
}
