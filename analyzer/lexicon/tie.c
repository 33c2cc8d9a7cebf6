#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "lexicon/tie.h"

/* Ways through one pattern that are looked at; a pattern with more is checked in part. */
#define MAX_PATHS 64

/* One way through a pattern: words and gaps, options taken or left. */
typedef struct {
	GPtrArray *nodes; /* of CadNode, borrowed */
	CadMatchKind kind;
	const CadTerm *term;
	const CadTermPattern *clause;
} Path;

/* One category under examination. */
typedef struct {
	const CadLexiconSource *source;
	CadrageDiagnostics *diagnostics;
	GPtrArray *paths;     /* of Path, owned */
	GHashTable *by_start; /* of char * (length and first form, owned) to GPtrArray of Path,
				 owned */
	GHashTable *reported; /* of char * (two labels, owned) */
} Examination;

static void
path_free(void *data)
{
	Path *path = data;

	g_ptr_array_unref(path->nodes);
	g_free(path);
}

/* Paths. */

/* Each of @paths followed by each of @tails. */
static GPtrArray *
join_paths(const GPtrArray *paths, const GPtrArray *tails)
{
	GPtrArray *joined = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);

	for (guint i = 0; i < paths->len; i++)
		for (guint j = 0; j < tails->len && joined->len < MAX_PATHS; j++) {
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

/* Every way through a node, as arrays of words and gaps. Patterns nest at most
 * CAD_MAX_PATTERN_DEPTH groups deep: they have been compiled. */
static GPtrArray *
find_paths(const CadNode *node)
{
	g_autoptr(GPtrArray) paths = new_paths();
	guint n_children = node->children != NULL ? node->children->len : 0;

	if (node->kind == CAD_NODE_ALTERNATION) {
		for (guint i = 0; i < n_children; i++) {
			g_autoptr(GPtrArray) ways = find_paths(node->children->pdata[i]);

			for (guint j = 0; j < ways->len && paths->len < MAX_PATHS; j++)
				g_ptr_array_add(paths, g_ptr_array_ref(ways->pdata[j]));
		}
		return g_steal_pointer(&paths);
	}
	g_ptr_array_add(paths, g_ptr_array_new());
	if (n_children == 0)
		g_ptr_array_add(paths->pdata[0], (void *)node);
	for (guint i = 0; i < n_children; i++) {
		g_autoptr(GPtrArray) ways = find_paths(node->children->pdata[i]);
		GPtrArray *joined = join_paths(paths, ways);

		g_ptr_array_unref(paths);
		paths = joined;
	}
	if (node->kind == CAD_NODE_OPTIONAL)
		g_ptr_array_add(paths, g_ptr_array_new());
	return g_steal_pointer(&paths);
}

/* Words in common. */

static guint
count_forms(const CadNode *node)
{
	return node->forms != NULL && node->forms->len > 0 ? node->forms->len : 1;
}

/* A form in lower case, as two forms that one word of a text may be are compared. */
static char *
get_form(const CadNode *node, guint index)
{
	const char *form = node->forms != NULL && node->forms->len > 0 ? node->forms->pdata[index]
								       : node->text;

	return g_utf8_strdown(form, -1);
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
	for (guint i = 0; other->forms != NULL && i < count_forms(other); i++) {
		g_autofree char *form = get_form(other, i);

		if (cad_form_class_holds(klass->klass, form))
			return g_steal_pointer(&form);
	}
	return NULL;
}

/* Returns: (transfer full) (nullable): a word that both nodes take. */
static char *
find_common(const CadNode *a, const CadNode *b)
{
	if (a->kind == CAD_NODE_GAP || b->kind == CAD_NODE_GAP) {
		gboolean is_common = a->kind == b->kind && a->min <= b->max && b->min <= a->max;

		return is_common ? g_strdup("...") : NULL;
	}
	if (a->klass != NULL || b->klass != NULL)
		return a->klass != NULL ? find_common_in_class(a, b) : find_common_in_class(b, a);
	for (guint i = 0; i < count_forms(a); i++) {
		g_autofree char *form_a = get_form(a, i);

		for (guint j = 0; j < count_forms(b); j++) {
			g_autofree char *form_b = get_form(b, j);

			if (takes_form(a, form_a, form_b) || takes_form(b, form_b, form_a))
				return g_strdup(strlen(form_a) > strlen(form_b) ? form_a : form_b);
		}
	}
	return NULL;
}

/* Returns: (transfer full) (nullable): words that both paths take. */
static char *
find_common_words(const Path *a, const Path *b)
{
	g_autoptr(GString) words = g_string_new(NULL);

	if (a->nodes->len != b->nodes->len || a->kind != b->kind)
		return NULL;
	for (guint i = 0; i < a->nodes->len; i++) {
		g_autofree char *word = find_common(a->nodes->pdata[i], b->nodes->pdata[i]);

		if (word == NULL)
			return NULL;
		g_string_append_printf(words, "%s%s", i > 0 ? " " : "", word);
	}
	return g_string_free(g_steal_pointer(&words), FALSE);
}

/* Examining. */

static gboolean
has_conditions(const CadTermPattern *clause)
{
	return (clause->conditions != NULL && clause->conditions->len > 0) ||
	       cad_scope_get_negation(&clause->scope) == CAD_NEGATION_DROP;
}

/* Whether two lines are never in force on one day, or their labels take no words from each other.
 */
static gboolean
never_meet(const CadScope *a, const CadScope *b)
{
	const gboolean ends_before = (a->said & CAD_SCOPE_UNTIL) != 0 &&
				     (b->said & CAD_SCOPE_SINCE) != 0 && a->until < b->since;
	const gboolean begins_after = (a->said & CAD_SCOPE_SINCE) != 0 &&
				      (b->said & CAD_SCOPE_UNTIL) != 0 && a->since > b->until;

	return ends_before || begins_after || cad_scope_is_nested(a);
}

/* Where a clause is, for a message about another. */
static char *
name_line(const CadTermPattern *clause, const CadTermPattern *from)
{
	const CadManuscript *manuscript = clause->root->manuscript;

	if (manuscript == NULL || manuscript == from->root->manuscript)
		return g_strdup_printf("on line %u", clause->line);
	return g_strdup_printf("in %s:%u", manuscript->file, clause->line);
}

static void
report_tie(Examination *examination, const Path *earlier, const Path *later, const char *words)
{
	gboolean may_differ = has_conditions(earlier->clause) || has_conditions(later->clause);
	g_autofree char *pair = g_strdup_printf("%s\n%s", earlier->term->label, later->term->label);
	g_autofree char *message = NULL;
	g_autofree char *other = NULL;
	CadPlace place = {later->clause->line, 0, 0, later->clause->root->manuscript};

	if (!g_hash_table_add(examination->reported, g_steal_pointer(&pair)))
		return;
	other = name_line(earlier->clause, later->clause);
	message = g_strdup_printf("\"%s\" is matched by \"%s\" and by \"%s\" %s: a tie", words,
				  later->term->label, earlier->term->label, other);
	cad_lexicon_set_report(examination->source, examination->diagnostics,
			       may_differ ? CADRAGE_SEVERITY_WARNING : CADRAGE_SEVERITY_ERROR,
			       place, "take it out of one of them, or make one a longer phrase",
			       message);
}

static void
compare_with(Examination *examination, const GPtrArray *others, const Path *path)
{
	for (guint i = 0; others != NULL && i < others->len; i++) {
		const Path *other = others->pdata[i];
		gboolean is_earlier = other->clause->line <= path->clause->line;
		g_autofree char *words = NULL;

		if (other->term == path->term ||
		    never_meet(&path->clause->scope, &other->clause->scope))
			continue;
		words = find_common_words(path, other);
		if (words != NULL)
			report_tie(examination, is_earlier ? other : path,
				   is_earlier ? path : other, words);
	}
}

/* Paths that can meet share their length and the first letters of a form of their first word;
 * what begins with an ending is compared with its like only. */
static void
examine_path(Examination *examination, Path *path)
{
	const CadNode *first = path->nodes->pdata[0];
	g_autoptr(GHashTable) starts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	GHashTableIter iter;
	void *start;

	for (guint i = 0; i < count_forms(first); i++) {
		g_autofree char *form = get_form(first, i);
		g_autofree char *letters = first->kind == CAD_NODE_SUFFIX
						   ? g_strdup("*")
						   : g_utf8_substring(form, 0,
								      MIN(g_utf8_strlen(form, -1),
									  CAD_MIN_PREFIX_LETTERS));

		g_hash_table_add(starts, g_strdup_printf("%u %s", path->nodes->len, letters));
	}
	g_hash_table_iter_init(&iter, starts);
	while (g_hash_table_iter_next(&iter, &start, NULL)) {
		GPtrArray *others = g_hash_table_lookup(examination->by_start, start);

		compare_with(examination, others, path);
		if (others == NULL) {
			others = g_ptr_array_new();
			g_hash_table_insert(examination->by_start, g_strdup(start), others);
		}
		g_ptr_array_add(others, path);
	}
}

static void
examine_clause(Examination *examination, const CadTerm *term, const CadTermPattern *clause)
{
	const CadNode *root = clause->root;
	gboolean is_list = root->kind == CAD_NODE_ALTERNATION;
	guint n_wholes = is_list ? root->children->len : 1;

	for (guint i = 0; i < n_wholes; i++) {
		const CadNode *whole = is_list ? root->children->pdata[i] : root;
		g_autoptr(GPtrArray) paths = find_paths(whole);

		for (guint j = 0; j < paths->len && whole->kind != CAD_NODE_REGEX; j++) {
			GPtrArray *nodes = paths->pdata[j];
			Path *path;

			if (nodes->len == 0)
				continue;
			path = g_new0(Path, 1);
			*path = (Path){g_ptr_array_ref(nodes), cad_ruleset_find_kind(whole), term,
				       clause};
			g_ptr_array_add(examination->paths, path);
			examine_path(examination, path);
		}
	}
}

static void
examine_category(const CadLexiconSource *source, const CadCategory *category,
		 CadrageDiagnostics *diagnostics)
{
	g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(path_free);
	g_autoptr(GHashTable) by_start = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
							       (GDestroyNotify)g_ptr_array_unref);
	g_autoptr(GHashTable) reported =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	Examination examination = {source, diagnostics, paths, by_start, reported};

	for (guint i = 0; i < category->terms->len; i++) {
		const CadTerm *term = category->terms->pdata[i];

		for (guint j = 0; j < term->patterns->len; j++)
			examine_clause(&examination, term, term->patterns->pdata[j]);
	}
}

void
cad_tie_report(const CadLexiconSource *source, CadrageDiagnostics *diagnostics)
{
	for (guint i = 0; i < source->categories->len; i++)
		examine_category(source, source->categories->pdata[i], diagnostics);
}
