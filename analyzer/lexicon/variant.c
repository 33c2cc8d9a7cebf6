#include "config.h"

#include <string.h>

#include "lexicon/variant.h"

/* A group that stands where @node stands. */
static CadNode *
group_new(CadNodeKind kind, const CadNode *node)
{
	CadNode *group = cad_node_new(kind);

	group->manuscript = node->manuscript;
	group->line = node->line;
	group->column = node->column;
	group->length = node->length;
	return group;
}

/* Hyphens. */

static int
compare_strings(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void
add_once(GPtrArray *forms, const char *form)
{
	if (!g_ptr_array_find_with_equal_func(forms, form, g_str_equal, NULL))
		g_ptr_array_add(forms, g_strdup(form));
}

/* A hyphen at the beginning is a clitic's: "-t-il". */
static gboolean
is_hyphenated(const CadNode *node)
{
	return node->kind == CAD_NODE_WORD && !node->has_variants && *node->text != '\0' &&
	       strchr(node->text + 1, '-') != NULL;
}

/* Gives the word its forms without hyphens as well; the array is its lexicon's and not changed. */
static void
add_joined(CadNode *word)
{
	GPtrArray *forms = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < word->forms->len; i++) {
		const char *form = g_ptr_array_index(word->forms, i);
		g_auto(GStrv) parts = g_strsplit(form, "-", -1);
		g_autofree char *joined = g_strjoinv("", parts);

		add_once(forms, form);
		if (*joined != '\0')
			add_once(forms, joined);
	}
	g_ptr_array_sort(forms, compare_strings);
	g_ptr_array_unref(word->forms);
	word->forms = forms;
}

static CadNode *
part_new(const CadNode *word, const char *text)
{
	CadNode *part = group_new(CAD_NODE_WORD, word);

	part->text = g_strdup(text);
	part->forms = g_ptr_array_new_with_free_func(g_free);
	return part;
}

static guint
count_parts(const char *form)
{
	guint n = 1;

	for (; *form != '\0'; form++)
		n += *form == '-' ? 1 : 0;
	return n;
}

/* Adds the parts of a form to those of other forms that have as many. */
static void
add_parts(CadNode *sequence, const CadNode *word, const char *form)
{
	g_auto(GStrv) parts = g_strsplit(form, "-", -1);

	for (guint i = 0; parts[i] != NULL; i++) {
		if (i == sequence->children->len)
			g_ptr_array_add(sequence->children, part_new(word, parts[i]));
		add_once(((CadNode *)g_ptr_array_index(sequence->children, i))->forms, parts[i]);
	}
}

/* The sequence in @ways that has @n parts, made at need. */
static CadNode *
take_sequence(CadNode *ways, const CadNode *word, guint n)
{
	CadNode *sequence;

	for (guint i = 1; i < ways->children->len; i++) {
		sequence = g_ptr_array_index(ways->children, i);
		if (sequence->children->len == n)
			return sequence;
	}
	sequence = group_new(CAD_NODE_SEQUENCE, word);
	g_ptr_array_add(ways->children, sequence);
	return sequence;
}

/* Takes @word. Returns: it, or its parts as words of their own, each in any of its forms. */
static CadNode *
spread_word(CadNode *word)
{
	CadNode *ways = group_new(CAD_NODE_ALTERNATION, word);

	g_ptr_array_add(ways->children, word);
	for (guint i = 0; i < word->forms->len; i++) {
		const char *form = g_ptr_array_index(word->forms, i);
		const guint n = count_parts(form);

		if (n > 1)
			add_parts(take_sequence(ways, word, n), word, form);
	}
	add_joined(word);
	word->has_variants = TRUE;
	return ways;
}

/* Numbers. */

static CadNode *
number_dup(const CadNode *number)
{
	CadNode *copy = group_new(CAD_NODE_CLASS, number);

	copy->text = g_strdup(number->text);
	copy->tags = g_strdup(number->tags);
	copy->klass = cad_form_class_ref(number->klass);
	copy->has_variants = TRUE;
	return copy;
}

/* Takes @number. Returns: it, and perhaps more of them. */
static CadNode *
spread_number(CadNode *number)
{
	CadNode *tail = NULL;

	number->has_variants = TRUE;
	for (guint i = 1; i <= CAD_NUMBER_TOKENS; i++) {
		CadNode *sequence = group_new(CAD_NODE_SEQUENCE, number);
		CadNode *first = i < CAD_NUMBER_TOKENS ? number_dup(number) : number;

		g_ptr_array_add(sequence->children, first);
		if (tail != NULL) {
			CadNode *optional = group_new(CAD_NODE_OPTIONAL, number);

			g_ptr_array_add(optional->children, tail);
			g_ptr_array_add(sequence->children, optional);
		}
		tail = sequence;
	}
	return tail;
}

/* Goes down no deeper than CAD_MAX_PATTERN_DEPTH groups: the parser builds nothing deeper. */
void
cad_variants_add(CadNode *root)
{
	for (guint i = 0; root->children != NULL && i < root->children->len; i++) {
		CadNode *child = g_ptr_array_index(root->children, i);

		if (is_hyphenated(child))
			root->children->pdata[i] = spread_word(child);
		else if (child->klass != NULL && child->klass->takes_digits && !child->has_variants)
			root->children->pdata[i] = spread_number(child);
		else
			cad_variants_add(child);
	}
}
