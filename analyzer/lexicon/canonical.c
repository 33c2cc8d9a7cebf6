#include "config.h"

#include <string.h>

#include "lexicon/canonical.h"

/*
 * Every part is written as its kind, its fields and its children between brackets; what has no
 * order of its own (alternatives, patterns, conditions) is sorted as written. Text ends with a
 * byte that UTF-8 never has, so that no two lexicons are written alike.
 */
#define END_OF_TEXT '\xff'

/* Writes one part of a kind of its own; @part is a CadNode, a CadCondition or a CadTermPattern. */
typedef void (*WriteFunc)(GString *out, gconstpointer part);

static int
compare_strings(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void
write_text(GString *out, const char *text)
{
	g_string_append(out, text);
	g_string_append_c(out, END_OF_TEXT);
}

static void
write_sorted(GString *out, const GPtrArray *parts, WriteFunc write)
{
	g_autoptr(GPtrArray) written = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < parts->len; i++) {
		GString *part = g_string_new(NULL);

		write(part, g_ptr_array_index(parts, i));
		g_ptr_array_add(written, g_string_free(part, FALSE));
	}
	g_ptr_array_sort(written, compare_strings);
	for (guint i = 0; i < written->len; i++)
		g_string_append(out, g_ptr_array_index(written, i));
}

static void
write_parts(GString *out, const GPtrArray *parts, gboolean is_ordered, WriteFunc write)
{
	g_string_append_c(out, '[');
	if (!is_ordered && parts->len > 1) {
		write_sorted(out, parts, write);
	} else {
		for (guint i = 0; i < parts->len; i++)
			write(out, g_ptr_array_index(parts, i));
	}
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
write_node(GString *out, gconstpointer part)
{
	static const char *const kinds[] = {
		[CAD_NODE_WORD] = "word",	  [CAD_NODE_EXACT] = "exact",
		[CAD_NODE_PREFIX] = "prefix",	  [CAD_NODE_GAP] = "gap",
		[CAD_NODE_CLASS] = "class",	  [CAD_NODE_SUFFIX] = "suffix",
		[CAD_NODE_SEQUENCE] = "sequence", [CAD_NODE_ALTERNATION] = "alternation",
		[CAD_NODE_OPTIONAL] = "optional", [CAD_NODE_REGEX] = "regex",
	};
	const CadNode *node = part;

	g_string_append(out, kinds[node->kind]);
	if (node->kind == CAD_NODE_WORD || node->kind == CAD_NODE_EXACT)
		write_forms(out, node->forms);
	else if (node->kind == CAD_NODE_CLASS)
		g_string_append_printf(out, "%s %016" G_GINT64_MODIFIER "x", node->klass->name,
				       node->klass->digest);
	else if (node->kind == CAD_NODE_GAP)
		g_string_append_printf(out, "%u-%u", node->min, node->max);
	else if (node->children != NULL)
		write_parts(out, node->children, node->kind != CAD_NODE_ALTERNATION, write_node);
	else
		write_text(out, node->text);
	if (node->caseless)
		g_string_append_c(out, 'i');
}

static void
write_condition(GString *out, gconstpointer part)
{
	const CadCondition *condition = part;

	g_string_append_printf(out, "condition %d %u ", (int)condition->kind,
			       condition->near_tokens);
	write_node(out, condition->pattern);
}

static void
write_pattern(GString *out, gconstpointer part)
{
	const CadTermPattern *pattern = part;

	g_string_append(out, pattern->fold_accents ? "fold" : "keep");
	cad_scope_append(&pattern->scope, out);
	write_node(out, pattern->root);
	write_parts(out, pattern->conditions, FALSE, write_condition);
}

static void
write_term(GString *out, const CadTerm *term)
{
	g_string_append(out, "term ");
	write_text(out, term->label);
	g_string_append_printf(out, "%d", term->value);
	write_parts(out, term->patterns, FALSE, write_pattern);
	g_string_append_c(out, '\n');
}

char *
cad_canonical_node(const CadNode *node)
{
	GString *out = g_string_new(NULL);

	write_node(out, node);
	return g_string_free(out, FALSE);
}

char *
cad_canonical_pattern(const CadTermPattern *pattern)
{
	GString *out = g_string_new(NULL);

	write_pattern(out, pattern);
	return g_string_free(out, FALSE);
}

char *
cad_canonical_term(const CadTerm *term)
{
	GString *out = g_string_new(NULL);

	write_term(out, term);
	return g_string_free(out, FALSE);
}

char *
cad_canonical_hash(const CadLexiconFile *file, const char *negators)
{
	g_autoptr(GString) out = g_string_new("cadrage lexicon 1\n");

	write_text(out, file->language);
	if (negators != NULL)
		g_string_append_printf(out, "negators %s\n", negators);
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
