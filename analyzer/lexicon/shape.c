#include "config.h"

#include "lexicon/shape.h"

static gboolean
all_can_be_empty(const GPtrArray *nodes)
{
	for (guint i = 0; i < nodes->len; i++)
		if (!cad_shape_can_be_empty(g_ptr_array_index(nodes, i)))
			return FALSE;
	return TRUE;
}

static gboolean
any_can_be_empty(const GPtrArray *nodes)
{
	for (guint i = 0; i < nodes->len; i++)
		if (cad_shape_can_be_empty(g_ptr_array_index(nodes, i)))
			return TRUE;
	return FALSE;
}

gboolean
cad_shape_can_be_empty(const CadNode *node)
{
	switch (node->kind) {
	case CAD_NODE_OPTIONAL:
		return TRUE;
	case CAD_NODE_GAP:
		return node->min == 0;
	case CAD_NODE_SEQUENCE:
		return all_can_be_empty(node->children);
	case CAD_NODE_ALTERNATION:
		return any_can_be_empty(node->children);
	case CAD_NODE_WORD:
	case CAD_NODE_EXACT:
	case CAD_NODE_PREFIX:
	case CAD_NODE_SUFFIX:
	case CAD_NODE_CLASS:
	case CAD_NODE_REGEX:
	default:
		return FALSE;
	}
}

const CadNode *
cad_shape_find_outer_gap(const CadNode *node, gboolean at_end)
{
	if (node->kind == CAD_NODE_GAP)
		return node;
	if (node->children == NULL)
		return NULL;
	for (guint i = 0; i < node->children->len; i++) {
		const guint index = at_end ? node->children->len - 1 - i : i;
		const CadNode *child = g_ptr_array_index(node->children, index);
		const CadNode *gap = cad_shape_find_outer_gap(child, at_end);

		if (gap != NULL)
			return gap;
		if (node->kind == CAD_NODE_SEQUENCE && !cad_shape_can_be_empty(child))
			return NULL;
	}
	return NULL;
}
