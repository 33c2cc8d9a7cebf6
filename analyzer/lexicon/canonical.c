#include "config.h"

#include <string.h>

#include "lexicon/canonical.h"

/*
 * Every part is written as its kind, its fields and its children between brackets; what has no
 * order of its own (alternatives, patterns, conditions) is sorted as written. Text is preceded by
 * its length, so that no two lexicons are written alike.
 */

static char *write_node(const CadNode *node);

static void
write_text(GString *out, const char *text)
{
	if (text != NULL)
		g_string_append_printf(out, "%" G_GSIZE_FORMAT ":%s", strlen(text), text);
	else
		g_string_append_c(out, '-');
}

static int
compare_strings(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void
write_parts(GString *out, GPtrArray *parts, gboolean is_ordered)
{
	if (!is_ordered)
		g_ptr_array_sort(parts, compare_strings);
	g_string_append_c(out, '[');
	for (guint i = 0; i < parts->len; i++)
		g_string_append(out, g_ptr_array_index(parts, i));
	g_string_append_c(out, ']');
}

static void
write_forms(GString *out, const GPtrArray *forms)
{
	g_string_append_c(out, '(');
	for (guint i = 0; forms != NULL && i < forms->len; i++)
		write_text(out, g_ptr_array_index(forms, i));
	g_string_append_c(out, ')');
}

static void
write_children(GString *out, const CadNode *node)
{
	g_autoptr(GPtrArray) parts = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < node->children->len; i++)
		g_ptr_array_add(parts, write_node(g_ptr_array_index(node->children, i)));
	write_parts(out, parts, node->kind != CAD_NODE_ALTERNATION);
}

static char *
write_node(const CadNode *node)
{
	static const char *const kinds[] = {
		[CAD_NODE_WORD] = "word",	  [CAD_NODE_EXACT] = "exact",
		[CAD_NODE_PREFIX] = "prefix",	  [CAD_NODE_GAP] = "gap",
		[CAD_NODE_SEQUENCE] = "sequence", [CAD_NODE_ALTERNATION] = "alternation",
		[CAD_NODE_OPTIONAL] = "optional", [CAD_NODE_REGEX] = "regex",
	};
	GString *out = g_string_new(kinds[node->kind]);

	if (node->kind == CAD_NODE_WORD || node->kind == CAD_NODE_EXACT)
		write_forms(out, node->forms);
	else if (node->kind == CAD_NODE_GAP)
		g_string_append_printf(out, "%u-%u", node->min, node->max);
	else if (node->children != NULL)
		write_children(out, node);
	else
		write_text(out, node->text);
	if (node->caseless)
		g_string_append_c(out, 'i');
	return g_string_free(out, FALSE);
}

static char *
write_condition(const CadCondition *condition)
{
	g_autofree char *pattern = write_node(condition->pattern);

	return g_strdup_printf("condition %d %u %s", (int)condition->kind, condition->near_tokens,
			       pattern);
}

char *
cad_canonical_pattern(const CadTermPattern *pattern)
{
	GString *out = g_string_new(pattern->fold_accents ? "fold" : "keep");
	g_autoptr(GPtrArray) conditions = g_ptr_array_new_with_free_func(g_free);
	g_autofree char *root = write_node(pattern->root);

	for (guint i = 0; i < pattern->conditions->len; i++)
		g_ptr_array_add(conditions,
				write_condition(g_ptr_array_index(pattern->conditions, i)));
	g_string_append(out, root);
	write_parts(out, conditions, FALSE);
	return g_string_free(out, FALSE);
}

static void
write_term(GString *out, const CadTerm *term)
{
	g_autoptr(GPtrArray) patterns = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < term->patterns->len; i++)
		g_ptr_array_add(patterns,
				cad_canonical_pattern(g_ptr_array_index(term->patterns, i)));
	g_string_append(out, "term ");
	write_text(out, term->label);
	g_string_append_printf(out, "%d", term->value);
	write_parts(out, patterns, FALSE);
	g_string_append_c(out, '\n');
}

char *
cad_canonical_hash(const CadLexiconFile *file)
{
	g_autoptr(GString) out = g_string_new("cadrage lexicon 1\n");

	write_text(out, file->language);
	for (guint i = 0; i < file->categories->len; i++) {
		const CadCategory *category = g_ptr_array_index(file->categories, i);

		g_string_append(out, "\ncategory ");
		write_text(out, category->id);
		g_string_append_printf(out, "%d\n", (int)category->kind);
		for (guint j = 0; j < category->terms->len; j++)
			write_term(out, g_ptr_array_index(category->terms, j));
	}
	return g_compute_checksum_for_string(G_CHECKSUM_SHA256, out->str, (gssize)out->len);
}
