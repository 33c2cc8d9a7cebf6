#include "config.h"

#include <string.h>

#include "lexicon/canonical.h"
#include "lexicon/notation.h"
#include "lexicon/swallow.h"
#include "lexicon/way.h"

/* Patterns with one beginning that a pattern is held against: no lexicon that a person writes has
 * more, and an imported one shall not take forever. */
#define MAX_HELD_AGAINST 1000

/* One whole pattern, where it stands. */
typedef struct {
	const CadTerm *term;
	const CadTermPattern *line;
	const CadNode *whole;
	CadMatchKind kind;
	GPtrArray *ways;  /* of GPtrArray of CadNode; owned */
	char *canonical;  /* owned */
	GHashTable *ends; /* of char *, owned: cad_node_get_start() of the last words */
} Entry;

typedef struct {
	const CadLexiconSource *source;
	CadrageDiagnostics *diagnostics;
	GPtrArray *entries;   /* of Entry, owned: of one category */
	GHashTable *by_start; /* of char *, owned, to GPtrArray of Entry, owned */
} Examination;

static void
entry_free(void *data)
{
	Entry *entry = data;

	g_ptr_array_unref(entry->ways);
	g_free(entry->canonical);
	g_hash_table_unref(entry->ends);
	g_free(entry);
}

/* Collecting. */

static void
index_entry(Examination *examination, const char *start, Entry *entry)
{
	GPtrArray *entries = g_hash_table_lookup(examination->by_start, start);

	if (entries == NULL) {
		entries = g_ptr_array_new();
		g_hash_table_insert(examination->by_start, g_strdup(start), entries);
	}
	if (entries->len == 0 || entries->pdata[entries->len - 1] != entry)
		g_ptr_array_add(entries, entry);
}

static void
index_way(Examination *examination, Entry *entry, const CadNode *first, const CadNode *last)
{
	for (guint i = 0; i < cad_node_count_forms(first); i++) {
		g_autofree char *start = cad_node_get_start(first, i);

		index_entry(examination, start, entry);
	}
	for (guint i = 0; i < cad_node_count_forms(last); i++)
		g_hash_table_add(entry->ends, cad_node_get_start(last, i));
}

static void
add_entry(Examination *examination, const CadTerm *term, const CadTermPattern *line,
	  const CadNode *whole)
{
	Entry *entry;

	if (whole->kind == CAD_NODE_REGEX)
		return;
	entry = g_new0(Entry, 1);
	*entry = (Entry){.term = term,
			 .line = line,
			 .whole = whole,
			 .kind = cad_ruleset_find_kind(whole),
			 .ways = cad_ways_find(whole),
			 .canonical = cad_canonical_node(whole)};
	entry->ends = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_ptr_array_add(examination->entries, entry);
	for (guint i = 0; i < entry->ways->len; i++) {
		const GPtrArray *way = entry->ways->pdata[i];

		if (way->len > 0)
			index_way(examination, entry, way->pdata[0], way->pdata[way->len - 1]);
	}
}

static void
collect(Examination *examination, const CadCategory *category)
{
	for (guint i = 0; i < category->terms->len; i++) {
		const CadTerm *term = category->terms->pdata[i];

		for (guint j = 0; j < term->patterns->len; j++) {
			const CadTermPattern *line = term->patterns->pdata[j];
			const GPtrArray *wholes = line->root->children;

			for (guint k = 0; wholes != NULL && k < wholes->len; k++)
				add_entry(examination, term, line, wholes->pdata[k]);
		}
	}
}

/* Holding one against another. */

/* Whether every condition of one line is one of the other, so that it lets as much through. */
static gboolean
has_no_more_conditions(const CadTermPattern *wide, const CadTermPattern *narrow)
{
	for (guint i = 0; wide->conditions != NULL && i < wide->conditions->len; i++)
		if (narrow->conditions == NULL ||
		    !g_ptr_array_find(narrow->conditions, wide->conditions->pdata[i], NULL))
			return FALSE;
	return TRUE;
}

static gboolean
is_scope_as_wide(const CadScope *wide, const CadScope *narrow)
{
	const guint limits = CAD_SCOPE_SINCE | CAD_SCOPE_UNTIL | CAD_SCOPE_ZONE | CAD_SCOPE_VOICE;
	const guint said = wide->said & limits;

	return (narrow->said & said) == said &&
	       ((said & CAD_SCOPE_SINCE) == 0 || wide->since == narrow->since) &&
	       ((said & CAD_SCOPE_UNTIL) == 0 || wide->until == narrow->until) &&
	       ((said & CAD_SCOPE_ZONE) == 0 || wide->zones == narrow->zones) &&
	       ((said & CAD_SCOPE_VOICE) == 0 || wide->voices == narrow->voices) &&
	       (cad_scope_get_negation(wide) != CAD_NEGATION_DROP ||
		cad_scope_get_negation(narrow) == CAD_NEGATION_DROP);
}

/* Whether a line is in force wherever another is. */
static gboolean
is_as_wide(const CadTermPattern *wide, const CadTermPattern *narrow)
{
	return wide == narrow || (has_no_more_conditions(wide, narrow) &&
				  is_scope_as_wide(&wide->scope, &narrow->scope) &&
				  (wide->fold_accents || !narrow->fold_accents));
}

static gboolean
is_way_covered(const Entry *wide, const GPtrArray *way)
{
	for (guint i = 0; i < wide->ways->len; i++)
		if (cad_way_covers(wide->ways->pdata[i], way))
			return TRUE;
	return FALSE;
}

/* A quick look at the last word, before any is held against another. */
static gboolean
may_end_alike(const Entry *wide, const Entry *narrow)
{
	GHashTableIter iter;
	void *end;

	if (g_hash_table_contains(wide->ends, CAD_START_OF_ENDINGS) ||
	    g_hash_table_contains(wide->ends, CAD_START_OF_CLASSES))
		return TRUE;
	g_hash_table_iter_init(&iter, narrow->ends);
	while (g_hash_table_iter_next(&iter, &end, NULL))
		if (!g_hash_table_contains(wide->ends, end))
			return FALSE;
	return TRUE;
}

static gboolean
covers(const Entry *wide, const Entry *narrow)
{
	if (narrow->ways->len == CAD_MAX_WAYS || !may_end_alike(wide, narrow) ||
	    !is_as_wide(wide->line, narrow->line))
		return FALSE;
	for (guint i = 0; i < narrow->ways->len; i++)
		if (!is_way_covered(wide, narrow->ways->pdata[i]))
			return FALSE;
	return TRUE;
}

/* Whether two patterns are one word after another, as many of the one as of the other: what
 * cad_tie_report() tells. */
static gboolean
is_plain_tie(const Entry *a, const Entry *b)
{
	for (guint i = 0; i < a->ways->len; i++)
		for (guint j = 0; j < b->ways->len; j++) {
			const GPtrArray *left = a->ways->pdata[i], *right = b->ways->pdata[j];
			gboolean is_plain = left->len == right->len;

			for (guint k = 0; is_plain && k < left->len; k++) {
				g_autofree char *common =
					cad_node_find_common(left->pdata[k], right->pdata[k]);

				is_plain = common != NULL;
			}
			if (is_plain)
				return TRUE;
		}
	return FALSE;
}

/* Telling. */

/* FILE:LINE, or only the line where the file is the same. */
static char *
name_place(const Entry *entry, const Entry *from)
{
	const CadManuscript *manuscript = entry->whole->manuscript;

	if (manuscript == NULL || manuscript == from->whole->manuscript)
		return g_strdup_printf("on line %u", entry->line->line);
	return g_strdup_printf("in %s:%u", manuscript->file, entry->line->line);
}

static void
report(const Examination *examination, CadrageSeverity severity, const Entry *narrow,
       const Entry *wide, const char *hint, const char *before, const char *after)
{
	g_autofree char *pattern = cad_notation_write(wide->whole);
	g_autofree char *where = name_place(wide, narrow);
	g_autofree char *message =
		wide->term == narrow->term
			? g_strdup_printf("%s %s %s%s", before, pattern, where, after)
			: g_strdup_printf("%s \"%s\" by %s %s%s", before, wide->term->label,
					  pattern, where, after);

	cad_lexicon_set_report(examination->source, examination->diagnostics, severity,
			       cad_node_get_place(narrow->whole), hint, message);
}

static void
report_pair(const Examination *examination, const Entry *narrow, const Entry *wide)
{
	const gboolean may_differ =
		narrow->line->conditions != NULL && narrow->line->conditions->len > 0;

	if (narrow->term == wide->term)
		report(examination, CADRAGE_SEVERITY_WARNING, narrow, wide, "remove it",
		       "this adds nothing: all that it matches is matched by", "");
	else if (wide->kind < narrow->kind)
		report(examination, CADRAGE_SEVERITY_WARNING, narrow, wide,
		       "remove one of them, or make this one a longer phrase",
		       "this never counts: the same words go first to", "");
	else if (wide->kind == narrow->kind && !is_plain_tie(narrow, wide))
		report(examination, may_differ ? CADRAGE_SEVERITY_WARNING : CADRAGE_SEVERITY_ERROR,
		       narrow, wide, "take it out of one of them",
		       "every match of this is also one of", ": a tie");
}

static gboolean
is_swallowed_by(const Entry *narrow, const Entry *wide)
{
	/* One that goes first in a tie may be there for that. */
	if (wide == narrow || strcmp(wide->canonical, narrow->canonical) == 0 ||
	    wide->kind > narrow->kind ||
	    (wide->term == narrow->term && cad_scope_get_weight(&wide->line->scope) !=
						   cad_scope_get_weight(&narrow->line->scope)))
		return FALSE;
	/* Of two that match the same the one further down is told. */
	return covers(wide, narrow) &&
	       (wide->kind != narrow->kind || wide->line->line < narrow->line->line ||
		!covers(narrow, wide));
}

/* Returns: whether it is swallowed by one of @others, and told. */
static gboolean
examine_against(const Examination *examination, const Entry *entry, const char *start)
{
	const GPtrArray *others = g_hash_table_lookup(examination->by_start, start);

	for (guint i = 0; others != NULL && i < MIN(others->len, MAX_HELD_AGAINST); i++) {
		const Entry *other = others->pdata[i];

		if (!is_swallowed_by(entry, other))
			continue;
		report_pair(examination, entry, other);
		return TRUE;
	}
	return FALSE;
}

/* The other term whose pattern goes first where a word of one form stands; NULL for none. */
static const Entry *
find_stronger(const Examination *examination, const Entry *entry, CadNode *form)
{
	g_autofree char *start = cad_node_get_start(form, 0);
	const GPtrArray *others = g_hash_table_lookup(examination->by_start, start);
	g_autoptr(GPtrArray) way = g_ptr_array_new();

	g_ptr_array_add(way, form);
	for (guint i = 0; others != NULL && i < MIN(others->len, MAX_HELD_AGAINST); i++) {
		const Entry *other = others->pdata[i];

		if (other->term != entry->term && other->kind < entry->kind &&
		    is_as_wide(other->line, entry->line) && is_way_covered(other, way))
			return other;
	}
	return NULL;
}

/* Whether each form of a word is one that another term goes first with, though none does with all
 * of them. */
static void
examine_forms(const Examination *examination, const Entry *entry)
{
	const Entry *other = NULL;

	if (entry->whole->kind != CAD_NODE_WORD)
		return;
	for (guint i = 0; i < cad_node_count_forms(entry->whole); i++) {
		g_autoptr(CadNode) form = cad_node_copy(entry->whole);
		GPtrArray *forms = g_ptr_array_new_with_free_func(g_free);

		g_ptr_array_add(forms, cad_node_get_form(entry->whole, i));
		g_clear_pointer(&form->forms, g_ptr_array_unref);
		form->forms = forms;
		other = find_stronger(examination, entry, form);
		if (other == NULL)
			return;
	}
	if (other != NULL)
		report_pair(examination, entry, other);
}

static void
examine_entry(const Examination *examination, const Entry *entry)
{
	const GPtrArray *way = entry->ways->len > 0 ? entry->ways->pdata[0] : NULL;
	g_autofree char *start = NULL;

	if (way == NULL || way->len == 0)
		return;
	start = cad_node_get_start(way->pdata[0], 0);
	if (!examine_against(examination, entry, start) &&
	    !examine_against(examination, entry, CAD_START_OF_ENDINGS) &&
	    !examine_against(examination, entry, CAD_START_OF_CLASSES))
		examine_forms(examination, entry);
}

static gboolean
is_nested(const CadCategory *category)
{
	for (guint i = 0; i < category->terms->len; i++) {
		const CadTerm *term = category->terms->pdata[i];

		if (term->patterns->len > 0)
			return cad_scope_is_nested(
				&((const CadTermPattern *)term->patterns->pdata[0])->scope);
	}
	return FALSE;
}

void
cad_swallow_report(const CadLexiconSource *source, CadrageDiagnostics *diagnostics)
{
	for (guint i = 0; i < source->categories->len; i++) {
		const CadCategory *category = source->categories->pdata[i];
		g_autoptr(GPtrArray) entries = g_ptr_array_new_with_free_func(entry_free);
		g_autoptr(GHashTable) by_start = g_hash_table_new_full(
			g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
		Examination examination = {source, diagnostics, entries, by_start};

		if (is_nested(category))
			continue;
		collect(&examination, category);
		for (guint j = 0; j < entries->len; j++)
			examine_entry(&examination, entries->pdata[j]);
	}
}
