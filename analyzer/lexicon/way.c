#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "lexicon/way.h"

/* Words and gaps of a way that is held against another; nobody writes longer ones. */
#define MAX_COMPARED 40

/* Ways. */

/* Each of @paths followed by each of @tails. */
static GPtrArray *
join_paths(const GPtrArray *paths, const GPtrArray *tails)
{
	GPtrArray *joined = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);

	for (guint i = 0; i < paths->len; i++)
		for (guint j = 0; j < tails->len && joined->len < CAD_MAX_WAYS; j++) {
			GPtrArray *path = g_ptr_array_copy(paths->pdata[i], NULL, NULL);

			g_ptr_array_extend(path, tails->pdata[j], NULL, NULL);
			g_ptr_array_add(joined, path);
		}
	return joined;
}

static GPtrArray *
new_paths(void)
{
	return g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
}

GPtrArray *
cad_ways_find(const CadNode *node)
{
	g_autoptr(GPtrArray) paths = new_paths();
	guint n_children = node->children != NULL ? node->children->len : 0;

	if (node->kind == CAD_NODE_ALTERNATION) {
		for (guint i = 0; i < n_children; i++) {
			g_autoptr(GPtrArray) ways = cad_ways_find(node->children->pdata[i]);

			for (guint j = 0; j < ways->len && paths->len < CAD_MAX_WAYS; j++)
				g_ptr_array_add(paths, g_ptr_array_ref(ways->pdata[j]));
		}
		return g_steal_pointer(&paths);
	}
	g_ptr_array_add(paths, g_ptr_array_new());
	if (n_children == 0)
		g_ptr_array_add(paths->pdata[0], (void *)node);
	for (guint i = 0; i < n_children; i++) {
		g_autoptr(GPtrArray) ways = cad_ways_find(node->children->pdata[i]);
		GPtrArray *joined = join_paths(paths, ways);

		g_ptr_array_unref(paths);
		paths = joined;
	}
	if (node->kind == CAD_NODE_OPTIONAL)
		g_ptr_array_add(paths, g_ptr_array_new());
	return g_steal_pointer(&paths);
}

/* Words in common. */

guint
cad_node_count_forms(const CadNode *node)
{
	return node->forms != NULL && node->forms->len > 0 ? node->forms->len : 1;
}

static const char *
get_raw_form(const CadNode *node, guint index)
{
	return node->forms != NULL && node->forms->len > 0 ? node->forms->pdata[index] : node->text;
}

char *
cad_node_get_form(const CadNode *node, guint index)
{
	return g_utf8_strdown(get_raw_form(node, index), -1);
}

char *
cad_node_get_start(const CadNode *node, guint index)
{
	g_autofree char *form = NULL;

	if (node->kind == CAD_NODE_SUFFIX)
		return g_strdup(CAD_START_OF_ENDINGS);
	if (node->klass != NULL)
		return g_strdup(CAD_START_OF_CLASSES);
	form = cad_node_get_form(node, index);
	return g_utf8_substring(form, 0, MIN(g_utf8_strlen(form, -1), CAD_MIN_PREFIX_LETTERS));
}

/* Whether a form of one node is one that the other takes: itself, or by its edge. */
static gboolean
takes_form(const CadNode *node, const char *own, const char *form)
{
	if (node->kind == CAD_NODE_PREFIX)
		return g_str_has_prefix(form, own);
	if (node->kind == CAD_NODE_SUFFIX)
		return g_str_has_suffix(form, own);
	return strcmp(form, own) == 0;
}

/* Returns: (transfer full) (nullable): a word that a class and another node both take. */
static char *
find_common_in_class(const CadNode *klass, const CadNode *other)
{
	if (other->klass != NULL)
		return strcmp(klass->text, other->text) == 0 ? g_strdup(klass->text) : NULL;
	for (guint i = 0; other->forms != NULL && i < cad_node_count_forms(other); i++) {
		g_autofree char *form = cad_node_get_form(other, i);

		if (cad_form_class_holds(klass->klass, form))
			return g_steal_pointer(&form);
	}
	return NULL;
}

char *
cad_node_find_common(const CadNode *a, const CadNode *b)
{
	if (a->kind == CAD_NODE_GAP || b->kind == CAD_NODE_GAP) {
		gboolean is_common = a->kind == b->kind && a->min <= b->max && b->min <= a->max;

		return is_common ? g_strdup("...") : NULL;
	}
	if (a->klass != NULL || b->klass != NULL)
		return a->klass != NULL ? find_common_in_class(a, b) : find_common_in_class(b, a);
	for (guint i = 0; i < cad_node_count_forms(a); i++) {
		g_autofree char *form_a = cad_node_get_form(a, i);

		for (guint j = 0; j < cad_node_count_forms(b); j++) {
			g_autofree char *form_b = cad_node_get_form(b, j);

			if (takes_form(a, form_a, form_b) || takes_form(b, form_b, form_a))
				return g_strdup(strlen(form_a) > strlen(form_b) ? form_a : form_b);
		}
	}
	return NULL;
}

/* Covering. */

/* Whether a word as written takes a form: a small letter takes its capital, too. @form: of an exact
 * word as written, else in lower case and standing for any capitals. */
static gboolean
takes_as_written(const char *written, const char *form)
{
	for (; *written != '\0' && *form != '\0';
	     written = g_utf8_next_char(written), form = g_utf8_next_char(form)) {
		const gunichar wanted = g_utf8_get_char(written);
		const gunichar given = g_utf8_get_char(form);

		if (wanted != given && wanted != g_unichar_tolower(given))
			return FALSE;
	}
	return *written == *form;
}

static gboolean
has_capital(const char *form)
{
	return g_unichar_isupper(g_utf8_get_char(form));
}

/* Whether one form of @wide takes @form of @narrow. A capital at its beginning also lets a word
 * match as a part of a hyphenated one, so that a small letter does not make up for it. */
static gboolean
takes_raw_form(const CadNode *wide, const char *own, const CadNode *narrow, const char *form)
{
	g_autofree char *low_own = g_utf8_strdown(own, -1);
	g_autofree char *low_form = g_utf8_strdown(form, -1);

	if (has_capital(form) && !has_capital(own))
		return FALSE;
	if (wide->kind != CAD_NODE_EXACT)
		return takes_form(wide, low_own, low_form);
	return takes_as_written(own, narrow->kind == CAD_NODE_EXACT ? form : low_form);
}

static gboolean
takes_word(const CadNode *wide, const CadNode *narrow, const char *form)
{
	if (wide->klass != NULL) {
		g_autofree char *low = g_utf8_strdown(form, -1);

		return !has_capital(form) && cad_form_class_holds(wide->klass, low);
	}
	for (guint i = 0; i < cad_node_count_forms(wide); i++)
		if (takes_raw_form(wide, get_raw_form(wide, i), narrow, form))
			return TRUE;
	return FALSE;
}

/* Whether all that one word of a pattern takes, another does. */
static gboolean
covers_word(const CadNode *wide, const CadNode *narrow)
{
	const gboolean is_open = narrow->kind == CAD_NODE_PREFIX ||
				 narrow->kind == CAD_NODE_SUFFIX || narrow->klass != NULL;

	if (is_open && (wide->kind != narrow->kind || (narrow->klass != NULL)))
		return wide->kind == narrow->kind && strcmp(wide->text, narrow->text) == 0;
	for (guint i = 0; i < cad_node_count_forms(narrow); i++)
		if (!takes_word(wide, narrow, get_raw_form(narrow, i)))
			return FALSE;
	return TRUE;
}

/* Whether the gap @wide may hold @n nodes of @nodes from @first on. */
static gboolean
holds_nodes(const CadNode *gap, const GPtrArray *nodes, guint first, guint n)
{
	guint min = 0, max = 0;

	for (guint i = first; i < first + n; i++) {
		const CadNode *node = nodes->pdata[i];

		min += node->kind == CAD_NODE_GAP ? node->min : 1;
		max += node->kind == CAD_NODE_GAP ? node->max : 1;
	}
	return min >= gap->min && max <= gap->max;
}

/* One cell: whether @narrow from @at on is covered by @wide from @on on, where the cells of what
 * comes after are known. @row: how long one of @known is. */
static gboolean
covers_from(const GPtrArray *wide, guint on, const GPtrArray *narrow, guint at,
	    const gboolean *known, guint row)
{
	const CadNode *node = on < wide->len ? wide->pdata[on] : NULL;

	if (node == NULL)
		return at == narrow->len;
	if (node->kind != CAD_NODE_GAP)
		return at < narrow->len &&
		       ((const CadNode *)narrow->pdata[at])->kind != CAD_NODE_GAP &&
		       known[(at + 1) * row + on + 1] && covers_word(node, narrow->pdata[at]);
	for (guint n = 0; at + n <= narrow->len && n <= node->max; n++)
		if (known[(at + n) * row + on + 1] && holds_nodes(node, narrow, at, n))
			return TRUE;
	return FALSE;
}

gboolean
cad_way_covers(const GPtrArray *wide, const GPtrArray *narrow)
{
	const guint row = wide->len + 2;
	g_autofree gboolean *known = NULL;

	if (wide->len > MAX_COMPARED || narrow->len > MAX_COMPARED)
		return FALSE;
	known = g_new0(gboolean, (narrow->len + 2) * row);
	for (guint at = narrow->len + 1; at-- > 0;)
		for (guint on = wide->len + 1; on-- > 0;)
			known[at * row + on] = covers_from(wide, on, narrow, at, known, row);
	return known[0];
}
