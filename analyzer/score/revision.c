#include "config.h"

#include <string.h>

#include <cadrage/revision.h>

#include "lexicon/canonical.h"
#include "lexicon/term.h"

struct _CadrageRevision {
	GArray *changes; /* of CadrageTermChange */
	GStringChunk *strings;
	guint n_same;
};

static const char *const change_names[] = {
	[CADRAGE_REVISION_ADDED] = "added",
	[CADRAGE_REVISION_REMOVED] = "removed",
	[CADRAGE_REVISION_CHANGED] = "changed",
};

const char *
cadrage_revision_kind_to_name(CadrageRevisionKind change)
{
	g_return_val_if_fail(change < G_N_ELEMENTS(change_names), NULL);
	return change_names[change];
}

/* The lines of a term as they are written. */
static char *
copy_term(const CadTerm *term)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < term->patterns->len; i++) {
		const CadTermPattern *pattern = g_ptr_array_index(term->patterns, i);
		const CadManuscript *manuscript = pattern->root->manuscript;
		const CadrageSpan span = pattern->span, braces = pattern->braces;
		g_autofree char *patterns =
			g_strndup(manuscript->text + span.start, span.end - span.start);
		g_autofree char *attributes =
			g_strndup(manuscript->text + braces.start, braces.end - braces.start);

		g_string_append_printf(text, "%s%s", i > 0 ? " | " : "", g_strstrip(patterns));
		if (*g_strstrip(attributes))
			g_string_append_printf(text, " %s", attributes);
	}
	return g_string_free(text, FALSE);
}

static void
collect_forms(const CadNode *node, GHashTable *forms)
{
	for (guint i = 0; node->forms && i < node->forms->len; i++)
		g_hash_table_add(forms, g_ptr_array_index(node->forms, i));
	for (guint i = 0; node->children && i < node->children->len; i++)
		collect_forms(g_ptr_array_index(node->children, i), forms);
}

/* Set of surface forms, borrowed from the term. */
static GHashTable *
get_forms(const CadTerm *term)
{
	GHashTable *forms = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; term && i < term->patterns->len; i++) {
		const CadTermPattern *pattern = g_ptr_array_index(term->patterns, i);

		collect_forms(pattern->root, forms);
	}
	return forms;
}

static guint
count_missing(GHashTable *from, GHashTable *in)
{
	GHashTableIter iter;
	gpointer form;
	guint n = 0;

	g_hash_table_iter_init(&iter, from);
	while (g_hash_table_iter_next(&iter, &form, NULL))
		n += !g_hash_table_contains(in, form);
	return n;
}

static const char *
keep(CadrageRevision *revision, char *text)
{
	g_autofree char *owned = text;

	return owned ? g_string_chunk_insert_const(revision->strings, owned) : NULL;
}

static void
add_change(CadrageRevision *revision, const char *category, const CadTerm *before,
	   const CadTerm *after)
{
	g_autoptr(GHashTable) had = get_forms(before);
	g_autoptr(GHashTable) has = get_forms(after);
	const CadrageTermChange change = {
		.change = !before  ? CADRAGE_REVISION_ADDED
			  : !after ? CADRAGE_REVISION_REMOVED
				   : CADRAGE_REVISION_CHANGED,
		.category = keep(revision, g_strdup(category)),
		.label = keep(revision, g_strdup(before ? before->label : after->label)),
		.before = keep(revision, before ? copy_term(before) : NULL),
		.after = keep(revision, after ? copy_term(after) : NULL),
		.n_forms_added = count_missing(has, had),
		.n_forms_removed = count_missing(had, has),
	};

	g_array_append_val(revision->changes, change);
}

static void
compare_terms(CadrageRevision *revision, const char *category, const CadTerm *before,
	      const CadTerm *after)
{
	g_autofree char *was = before ? cad_canonical_term(before) : NULL;
	g_autofree char *is = after ? cad_canonical_term(after) : NULL;

	if (g_strcmp0(was, is) == 0)
		revision->n_same++;
	else
		add_change(revision, category, before, after);
}

/* A category of one lexicon alone has no terms in the other. Terms are in order of label. */
static void
compare_categories(CadrageRevision *revision, const CadCategory *before, const CadCategory *after)
{
	const char *id = before ? before->id : after->id;
	const guint n_before = before ? before->terms->len : 0;
	const guint n_after = after ? after->terms->len : 0;

	for (guint i = 0, j = 0; i < n_before || j < n_after;) {
		const CadTerm *was = i < n_before ? g_ptr_array_index(before->terms, i) : NULL;
		const CadTerm *is = j < n_after ? g_ptr_array_index(after->terms, j) : NULL;
		const int order = !was ? 1 : !is ? -1 : strcmp(was->label, is->label);

		compare_terms(revision, id, order <= 0 ? was : NULL, order >= 0 ? is : NULL);
		i += order <= 0;
		j += order >= 0;
	}
}

static void
compare_kinds(CadrageRevision *revision, const CadCategory *before, const CadCategory *after)
{
	static const char *const kinds[] = {
		[CADRAGE_CATEGORY_RATE] = "kind: rate",
		[CADRAGE_CATEGORY_NAMING] = "kind: naming",
		[CADRAGE_CATEGORY_LADDER] = "kind: ladder",
		[CADRAGE_CATEGORY_VERBS] = "kind: verbs",
	};
	CadrageTermChange change = {.change = CADRAGE_REVISION_CHANGED};

	if (!before || !after || before->kind == after->kind)
		return;
	change.category = keep(revision, g_strdup(before->id));
	change.before = kinds[before->kind];
	change.after = kinds[after->kind];
	g_array_append_val(revision->changes, change);
}

CadrageRevision *
cadrage_revision_new(const CadrageLexicon *before, const CadrageLexicon *after)
{
	CadrageRevision *revision = g_new0(CadrageRevision, 1);
	const GPtrArray *old = cad_lexicon_get_categories(before);
	const GPtrArray *new = cad_lexicon_get_categories(after);

	revision->changes = g_array_new(FALSE, TRUE, sizeof(CadrageTermChange));
	revision->strings = g_string_chunk_new(4096);
	for (guint i = 0, j = 0; i < old->len || j < new->len;) {
		const CadCategory *was = i < old->len ? g_ptr_array_index(old, i) : NULL;
		const CadCategory *is = j < new->len ? g_ptr_array_index(new, j) : NULL;
		const int order = !was ? 1 : !is ? -1 : strcmp(was->id, is->id);

		was = order <= 0 ? was : NULL;
		is = order >= 0 ? is : NULL;
		compare_kinds(revision, was, is);
		compare_categories(revision, was, is);
		i += order <= 0;
		j += order >= 0;
	}
	return revision;
}

void
cadrage_revision_free(CadrageRevision *revision)
{
	if (!revision)
		return;
	g_array_unref(revision->changes);
	g_string_chunk_free(revision->strings);
	g_free(revision);
}

guint
cadrage_revision_get_n_changes(const CadrageRevision *revision)
{
	return revision->changes->len;
}

const CadrageTermChange *
cadrage_revision_get_change(const CadrageRevision *revision, guint index)
{
	g_return_val_if_fail(index < revision->changes->len, NULL);
	return &g_array_index(revision->changes, CadrageTermChange, index);
}

guint
cadrage_revision_get_n_same(const CadrageRevision *revision)
{
	return revision->n_same;
}

/* Matches. */

static const char *
get_category(const CadrageScore *score, const CadrageMatch *match)
{
	return cadrage_lexicons_get_category_id(cadrage_score_get_lexicons(score), match->category);
}

static const char *
get_label(const CadrageScore *score, const CadrageMatch *match)
{
	return cadrage_lexicons_get_label(cadrage_score_get_lexicons(score), match->label);
}

/* By place, then by what it counts for: numbers of two sets of lexicons do not agree. */
static int
compare_matches(const CadrageScore *before, const CadrageMatch *was, const CadrageScore *after,
		const CadrageMatch *is)
{
	int order;

	if (was->span.start != is->span.start)
		return was->span.start < is->span.start ? -1 : 1;
	if (was->span.end != is->span.end)
		return was->span.end < is->span.end ? -1 : 1;
	order = strcmp(get_category(before, was), get_category(after, is));
	return order ? order : strcmp(get_label(before, was), get_label(after, is));
}

static int
compare_places(const void *a, const void *b, gpointer score)
{
	return compare_matches(score, *(const CadrageMatch *const *)a, score,
			       *(const CadrageMatch *const *)b);
}

static GPtrArray *
sort_matches(const CadrageScore *score)
{
	guint n;
	const CadrageMatch *matches = cadrage_score_get_matches(score, &n);
	GPtrArray *sorted = g_ptr_array_sized_new(n);

	for (guint i = 0; i < n; i++)
		g_ptr_array_add(sorted, (gpointer)&matches[i]);
	g_ptr_array_sort_with_data(sorted, compare_places, (gpointer)score);
	return sorted;
}

guint
cadrage_score_find_changes(const CadrageScore *before, const CadrageScore *after,
			   CadrageMatchChangeFunc func, void *payload)
{
	g_autoptr(GPtrArray) had = sort_matches(before);
	g_autoptr(GPtrArray) has = sort_matches(after);
	guint n_same = 0;

	for (guint i = 0, j = 0; i < had->len || j < has->len;) {
		const CadrageMatch *was = i < had->len ? g_ptr_array_index(had, i) : NULL;
		const CadrageMatch *is = j < has->len ? g_ptr_array_index(has, j) : NULL;
		const int order = !was ? 1 : !is ? -1 : compare_matches(before, was, after, is);

		if (order < 0)
			func(before, was, CADRAGE_REVISION_REMOVED, payload);
		else if (order > 0)
			func(after, is, CADRAGE_REVISION_ADDED, payload);
		else
			n_same++;
		i += order <= 0;
		j += order >= 0;
	}
	return n_same;
}
