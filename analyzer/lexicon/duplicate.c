#include "config.h"

#include <string.h>

#include "lexicon/canonical.h"
#include "lexicon/duplicate.h"

/* One whole pattern, where it stands. */
typedef struct {
	const CadCategory *category;
	const CadTerm *term;
	const CadTermPattern *line;
	const CadNode *whole;
} Place;

typedef struct {
	const CadLexiconSource *source;
	CadrageDiagnostics *diagnostics;
	GHashTable *first;    /* of char *, owned, to Place, owned: what was met before */
	GHashTable *as_words; /* of char *, owned, to Place, owned: phrases as written, of one
				 category */
} Examination;

typedef void (*VisitFunc)(Examination *examination, const Place *place);

static void
visit_category(Examination *examination, const CadCategory *category, VisitFunc visit)
{
	for (guint i = 0; i < category->terms->len; i++) {
		const CadTerm *term = category->terms->pdata[i];

		for (guint j = 0; j < term->patterns->len; j++) {
			const CadTermPattern *line = term->patterns->pdata[j];
			const GPtrArray *wholes = line->root->children;

			for (guint k = 0; wholes != NULL && k < wholes->len; k++)
				visit(examination,
				      &(const Place){category, term, line, wholes->pdata[k]});
		}
	}
}

/* FILE:LINE, or only the line where the file is the same. */
static char *
name_place(const Place *place, const Place *from)
{
	const CadManuscript *manuscript = place->whole->manuscript;

	if (manuscript == NULL || manuscript == from->whole->manuscript)
		return g_strdup_printf("on line %u", place->line->line);
	return g_strdup_printf("in %s:%u", manuscript->file, place->line->line);
}

G_GNUC_PRINTF(5, 6)
static void
report(const Examination *examination, CadrageSeverity severity, const Place *place,
       const char *hint, const char *format, ...)
{
	g_autofree char *message = NULL;
	va_list arguments;

	va_start(arguments, format);
	message = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	cad_lexicon_set_report(examination->source, examination->diagnostics, severity,
			       cad_node_get_place(place->whole), hint, message);
}

/* The same pattern twice. */

static void
compare(const Examination *examination, const Place *place, const Place *first)
{
	g_autofree char *where = name_place(first, place);

	if (place->term == first->term)
		report(examination, CADRAGE_SEVERITY_WARNING, place, "remove one of them",
		       "\"%s\" has this pattern already, %s", place->term->label, where);
	else if (place->category != first->category)
		report(examination, CADRAGE_SEVERITY_NOTE, place, NULL,
		       "\"%s\" of category \"%s\" has the same pattern, %s", first->term->label,
		       first->category->id, where);
	else if (place->whole->kind == CAD_NODE_REGEX)
		report(examination, CADRAGE_SEVERITY_WARNING, place, "remove one of them",
		       "\"%s\" has the same pattern, %s", first->term->label, where);
}

static void
visit_duplicate(Examination *examination, const Place *place)
{
	g_autofree char *key = cad_canonical_node(place->whole);
	const Place *first = g_hash_table_lookup(examination->first, key);

	if (first != NULL)
		compare(examination, place, first);
	else
		g_hash_table_insert(examination->first, g_steal_pointer(&key),
				    g_memdup2(place, sizeof *place));
}

/* Phrases that lose to the same words as written. */

/* The words of a phrase in which each has one form, and NULL of any other. */
static char *
write_words(const CadNode *whole)
{
	g_autoptr(GString) words = g_string_new(NULL);
	const guint n = whole->kind == CAD_NODE_SEQUENCE ? whole->children->len : 1;

	for (guint i = 0; i < n; i++) {
		const CadNode *node =
			whole->kind == CAD_NODE_SEQUENCE ? whole->children->pdata[i] : whole;

		if ((node->kind != CAD_NODE_WORD && node->kind != CAD_NODE_EXACT) ||
		    node->forms == NULL || node->forms->len != 1)
			return NULL;
		g_string_append_printf(words, "%s ", (const char *)node->forms->pdata[0]);
	}
	return g_string_free(g_steal_pointer(&words), FALSE);
}

/* A line that says when and where it counts may leave words to another. */
static gboolean
is_unconditional(const CadTermPattern *line)
{
	return (line->conditions == NULL || line->conditions->len == 0) && line->scope.said == 0;
}

static void
visit_as_written(Examination *examination, const Place *place)
{
	g_autofree char *words = write_words(place->whole);

	if (words == NULL || cad_ruleset_find_kind(place->whole) != CAD_MATCH_EXACT ||
	    !is_unconditional(place->line))
		return;
	if (!g_hash_table_contains(examination->as_words, words))
		g_hash_table_insert(examination->as_words, g_steal_pointer(&words),
				    g_memdup2(place, sizeof *place));
}

static void
visit_shadowed(Examination *examination, const Place *place)
{
	g_autofree char *words = write_words(place->whole);
	g_autofree char *where = NULL;
	const Place *other;

	if (words == NULL || cad_ruleset_find_kind(place->whole) == CAD_MATCH_EXACT)
		return;
	other = g_hash_table_lookup(examination->as_words, words);
	if (other == NULL || other->term == place->term)
		return;
	where = name_place(other, place);
	report(examination, CADRAGE_SEVERITY_WARNING, place, "remove one of them",
	       "this never counts: \"%s\" has the same words in quotation marks, %s",
	       other->term->label, where);
}

void
cad_duplicate_report(const CadLexiconSource *source, CadrageDiagnostics *diagnostics)
{
	g_autoptr(GHashTable) first =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	g_autoptr(GHashTable) as_words =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	Examination examination = {source, diagnostics, first, as_words};

	for (guint i = 0; i < source->categories->len; i++) {
		const CadCategory *category = source->categories->pdata[i];

		visit_category(&examination, category, visit_duplicate);
		g_hash_table_remove_all(as_words);
		visit_category(&examination, category, visit_as_written);
		visit_category(&examination, category, visit_shadowed);
	}
}
