#include "config.h"

#include <string.h>

#include "lexicon/tie.h"
#include "lexicon/way.h"

/* Ways of one length and beginning that one is held against: no lexicon that a person writes has
 * more, and an imported one shall not take forever. */
#define MAX_COMPARED 1000

/* One way through a pattern: words and gaps, options taken or left. */
typedef struct {
	GPtrArray *nodes; /* of CadNode, borrowed */
	CadMatchKind kind;
	const CadTerm *term;
	const CadTermPattern *clause;
	const CadNode *whole;
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

/* Words in common. */

/* Returns: (transfer full) (nullable): words that both paths take. */
static char *
find_common_words(const Path *a, const Path *b)
{
	g_autoptr(GString) words = g_string_new(NULL);

	if (a->nodes->len != b->nodes->len || a->kind != b->kind)
		return NULL;
	for (guint i = 0; i < a->nodes->len; i++) {
		g_autofree char *word =
			cad_node_find_common(a->nodes->pdata[i], b->nodes->pdata[i]);

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

	if (!g_hash_table_add(examination->reported, g_steal_pointer(&pair)))
		return;
	other = name_line(earlier->clause, later->clause);
	message = g_strdup_printf("\"%s\" is matched by \"%s\" and by \"%s\" %s: a tie", words,
				  later->term->label, earlier->term->label, other);
	cad_lexicon_set_report(examination->source, examination->diagnostics,
			       may_differ ? CADRAGE_SEVERITY_WARNING : CADRAGE_SEVERITY_ERROR,
			       cad_node_get_place(later->whole),
			       "take it out of one of them, or make one a longer phrase", message);
}

static void
compare_with(Examination *examination, const GPtrArray *others, const Path *path)
{
	for (guint i = 0; others != NULL && i < MIN(others->len, MAX_COMPARED); i++) {
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

	for (guint i = 0; i < cad_node_count_forms(first); i++) {
		g_autofree char *letters = cad_node_get_start(first, i);

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
		g_autoptr(GPtrArray) paths = cad_ways_find(whole);

		for (guint j = 0; j < paths->len && whole->kind != CAD_NODE_REGEX; j++) {
			GPtrArray *nodes = paths->pdata[j];
			Path *path;

			if (nodes->len == 0)
				continue;
			path = g_new0(Path, 1);
			*path = (Path){g_ptr_array_ref(nodes), cad_ruleset_find_kind(whole), term,
				       clause, whole};
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
