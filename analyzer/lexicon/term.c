#include "config.h"

#include "lexicon/term.h"

CadNode *
cad_node_new(CadNodeKind kind)
{
	CadNode *node = g_new0(CadNode, 1);

	node->kind = kind;
	if (kind == CAD_NODE_SEQUENCE || kind == CAD_NODE_ALTERNATION || kind == CAD_NODE_OPTIONAL)
		node->children = g_ptr_array_new_with_free_func((GDestroyNotify)cad_node_free);
	return node;
}

CadNode *
cad_node_copy(const CadNode *node)
{
	CadNode *copy = cad_node_new(node->kind);
	GPtrArray *children = copy->children;

	*copy = *node;
	copy->text = g_strdup(node->text);
	copy->model = g_strdup(node->model);
	copy->tags = g_strdup(node->tags);
	copy->klass = node->klass != NULL ? cad_form_class_ref(node->klass) : NULL;
	copy->forms = node->forms != NULL ? g_ptr_array_ref(node->forms) : NULL;
	copy->children = children;
	return copy;
}

/* Goes down no deeper than CAD_MAX_PATTERN_DEPTH groups: the parser builds nothing deeper. */
void
cad_node_free(CadNode *node)
{
	if (node == NULL)
		return;
	g_clear_pointer(&node->children, g_ptr_array_unref);
	g_clear_pointer(&node->forms, g_ptr_array_unref);
	g_free(node->text);
	g_free(node->model);
	g_free(node->tags);
	cad_form_class_unref(node->klass);
	g_free(node);
}

CadPlace
cad_node_get_place(const CadNode *node)
{
	return (CadPlace){node->line, node->column, node->length, node->manuscript};
}

CadBeside
cad_condition_kind_get_beside(CadConditionKind kind)
{
	switch (kind) {
	case CAD_CONDITION_NOT_PRECEDED:
	case CAD_CONDITION_ONLY_PRECEDED:
		return CAD_BESIDE_BEFORE;
	case CAD_CONDITION_NOT_FOLLOWED:
	case CAD_CONDITION_ONLY_FOLLOWED:
		return CAD_BESIDE_AFTER;
	case CAD_CONDITION_NOT_NEAR:
	case CAD_CONDITION_ONLY_NEAR:
		break;
	}
	return CAD_BESIDE_NEAR;
}

gboolean
cad_condition_kind_is_only(CadConditionKind kind)
{
	return kind >= CAD_CONDITION_ONLY_PRECEDED;
}

CadCondition *
cad_condition_new(CadConditionKind kind, guint near_tokens, CadNode *pattern)
{
	CadCondition *condition = g_atomic_rc_box_new0(CadCondition);

	condition->kind = kind;
	condition->near_tokens = near_tokens;
	condition->pattern = pattern;
	return condition;
}

CadCondition *
cad_condition_ref(CadCondition *condition)
{
	return g_atomic_rc_box_acquire(condition);
}

static void
condition_clear(gpointer data)
{
	cad_node_free(((CadCondition *)data)->pattern);
}

void
cad_condition_unref(CadCondition *condition)
{
	if (condition != NULL)
		g_atomic_rc_box_release_full(condition, condition_clear);
}

static void
term_pattern_free(CadTermPattern *pattern)
{
	cad_node_free(pattern->root);
	g_clear_pointer(&pattern->conditions, g_ptr_array_unref);
	g_clear_pointer(&pattern->except, g_ptr_array_unref);
	g_free(pattern);
}

void
cad_example_free(CadExample *example)
{
	if (example == NULL)
		return;
	g_free(example->label);
	g_free(example->text);
	g_clear_pointer(&example->marks, g_array_unref);
	g_free(example);
}

CadTerm *
cad_term_new(const char *label, guint line)
{
	CadTerm *term = g_new0(CadTerm, 1);

	term->label = g_strdup(label);
	term->line = line;
	term->patterns = g_ptr_array_new_with_free_func((GDestroyNotify)term_pattern_free);
	term->examples = g_ptr_array_new_with_free_func((GDestroyNotify)cad_example_free);
	return term;
}

void
cad_term_free(CadTerm *term)
{
	if (term == NULL)
		return;
	g_free(term->label);
	g_clear_pointer(&term->patterns, g_ptr_array_unref);
	g_clear_pointer(&term->examples, g_ptr_array_unref);
	g_clear_pointer(&term->citations, g_ptr_array_unref);
	g_clear_pointer(&term->found_on, g_ptr_array_unref);
	g_free(term);
}

CadCategory *
cad_category_new(const char *id, guint line)
{
	CadCategory *category = g_new0(CadCategory, 1);

	category->id = g_strdup(id);
	category->line = line;
	category->kind = CADRAGE_CATEGORY_RATE;
	category->citations = g_ptr_array_new_with_free_func(g_free);
	category->titles = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	category->terms = g_ptr_array_new_with_free_func((GDestroyNotify)cad_term_free);
	category->examples = g_ptr_array_new_with_free_func((GDestroyNotify)cad_example_free);
	return category;
}

void
cad_category_free(CadCategory *category)
{
	if (category == NULL)
		return;
	g_free(category->id);
	g_free(category->tags);
	g_clear_pointer(&category->citations, g_ptr_array_unref);
	g_clear_pointer(&category->titles, g_hash_table_unref);
	g_clear_pointer(&category->terms, g_ptr_array_unref);
	g_clear_pointer(&category->examples, g_ptr_array_unref);
	g_free(category);
}
