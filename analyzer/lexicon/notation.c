#include "config.h"

#include <string.h>

#include "lexicon/notation.h"

static void append(GString *out, const CadNode *node, gboolean is_inner);

/* A word that was given its other spellings, or a number its further words, is written as it was.
 */
static const CadNode *
find_written(const CadNode *node)
{
	const CadNode *first =
		node->children != NULL && node->children->len > 0 ? node->children->pdata[0] : NULL;
	const gboolean is_made =
		first != NULL && first->has_variants &&
		((node->kind == CAD_NODE_ALTERNATION && first->kind == CAD_NODE_WORD) ||
		 (node->kind == CAD_NODE_SEQUENCE && first->kind == CAD_NODE_CLASS));

	return is_made ? first : node;
}

static void
append_word(GString *out, const CadNode *node)
{
	g_string_append(out, node->text);
	if (node->model != NULL)
		g_string_append_printf(out, "~%s", node->model);
	if (node->tags != NULL)
		g_string_append_printf(out, "<%s>", node->tags);
}

static void
append_exact(GString *out, const char *text)
{
	g_string_append_c(out, '"');
	for (; *text != '\0'; text++) {
		if (*text == '"' || *text == '\\')
			g_string_append_c(out, '\\');
		g_string_append_c(out, *text);
	}
	g_string_append_c(out, '"');
}

static void
append_gap(GString *out, const CadNode *node)
{
	if (node->min > 0)
		g_string_append_printf(out, "[%u..%u]", node->min, node->max);
	else
		g_string_append_printf(out, "[..%u]", node->max);
}

static void
append_children(GString *out, const CadNode *node, const char *separator)
{
	for (guint i = 0; i < node->children->len; i++) {
		g_string_append(out, i > 0 ? separator : "");
		append(out, node->children->pdata[i], node->kind != CAD_NODE_ALTERNATION);
	}
}

/* With brackets round it where it stands in something else. */
static void
append_group(GString *out, const CadNode *node, const char *separator, gboolean is_inner)
{
	const gboolean is_group = is_inner && node->children->len > 1;

	g_string_append(out, is_group ? "(" : "");
	append_children(out, node, separator);
	g_string_append(out, is_group ? ")" : "");
}

/* Depth is bounded: the pattern has been compiled. */
static void
append(GString *out, const CadNode *node, gboolean is_inner)
{
	node = find_written(node);
	switch (node->kind) {
	case CAD_NODE_WORD:
		append_word(out, node);
		break;
	case CAD_NODE_EXACT:
		append_exact(out, node->text);
		break;
	case CAD_NODE_PREFIX:
		g_string_append_printf(out, "%s*", node->text);
		break;
	case CAD_NODE_SUFFIX:
		g_string_append_printf(out, "*%s", node->text);
		break;
	case CAD_NODE_CLASS:
		g_string_append(out, node->text);
		break;
	case CAD_NODE_GAP:
		append_gap(out, node);
		break;
	case CAD_NODE_SEQUENCE:
		append_group(out, node, " ", is_inner);
		break;
	case CAD_NODE_ALTERNATION:
		append_group(out, node, " | ", is_inner);
		break;
	case CAD_NODE_OPTIONAL:
		append_children(out, node, " ");
		g_string_append_c(out, '?');
		break;
	case CAD_NODE_REGEX:
		g_string_append_printf(out, "/%s/%s", node->text, node->caseless ? "i" : "");
		break;
	}
}

char *
cad_notation_write(const CadNode *node)
{
	GString *out = g_string_new(NULL);

	append(out, node, FALSE);
	return g_string_free(out, FALSE);
}
