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
	GHashTable *first; /* of char *, owned, to Place, owned: what was met before */
} Examination;

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
visit_pattern(Examination *examination, const Place *place)
{
	g_autofree char *key = cad_canonical_node(place->whole);
	const Place *first = g_hash_table_lookup(examination->first, key);

	if (first != NULL)
		compare(examination, place, first);
	else
		g_hash_table_insert(examination->first, g_steal_pointer(&key),
				    g_memdup2(place, sizeof *place));
}

static void
visit_category(Examination *examination, const CadCategory *category)
{
	for (guint i = 0; i < category->terms->len; i++) {
		const CadTerm *term = category->terms->pdata[i];

		for (guint j = 0; j < term->patterns->len; j++) {
			const CadTermPattern *line = term->patterns->pdata[j];
			const GPtrArray *wholes = line->root->children;

			for (guint k = 0; wholes != NULL && k < wholes->len; k++)
				visit_pattern(examination, &(const Place){category, term, line,
									  wholes->pdata[k]});
		}
	}
}

void
cad_duplicate_report(const CadLexiconSource *source, CadrageDiagnostics *diagnostics)
{
	g_autoptr(GHashTable) first =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	Examination examination = {source, diagnostics, first};

	for (guint i = 0; i < source->categories->len; i++)
		visit_category(&examination, source->categories->pdata[i]);
}
