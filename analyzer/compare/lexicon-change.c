#include "config.h"

#include <string.h>

#include "compare/tally.h"
#include "compare/weekly-parts.h"
#include "lexicon/lexicon-set.h"
#include "score/document-reading.h"

typedef struct {
	CadrageWeekly *weekly;
	CadCensus *census;   /* of the week before */
	guint *map;	     /* of the roster */
	GHashTable *entries; /* of CadEntry: counted ones, by id */
	GHashTable *rows;    /* of CadrageLexiconChange, owned, by outlet, category and label */
	guint *n_documents;  /* of each outlet, counted both times */
} Recount;

static const char *const kind_names[] = {
	[CADRAGE_LEXICON_CHANGE_ADDED] = "added",
	[CADRAGE_LEXICON_CHANGE_REMOVED] = "removed",
	[CADRAGE_LEXICON_CHANGE_CHANGED] = "changed",
};

const char *
cadrage_lexicon_change_kind_to_name(CadrageLexiconChangeKind kind)
{
	g_return_val_if_fail(kind < G_N_ELEMENTS(kind_names), NULL);
	return kind_names[kind];
}

static void
recount_clear(Recount *recount)
{
	g_clear_pointer(&recount->census, cad_census_free);
	g_clear_pointer(&recount->map, g_free);
	g_clear_pointer(&recount->entries, g_hash_table_unref);
	g_clear_pointer(&recount->rows, g_hash_table_unref);
	g_clear_pointer(&recount->n_documents, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Recount, recount_clear)

static void
recount_init(Recount *recount, CadrageWeekly *weekly)
{
	recount->weekly = weekly;
	recount->census = cad_weekly_open_shelf(weekly, weekly->before);
	recount->map = cad_roster_map(weekly->roster, recount->census);
	recount->entries = g_hash_table_new(g_str_hash, g_str_equal);
	recount->rows = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	recount->n_documents = g_new0(guint, cad_weekly_count_outlets(weekly) + 1);
	for (guint i = 0; i < recount->census->entries->len; i++) {
		CadEntry *entry = g_ptr_array_index(recount->census->entries, i);

		if (entry->summary.status == CADRAGE_STATUS_COUNTED)
			g_hash_table_insert(recount->entries, (gpointer)entry->summary.id, entry);
	}
}

static guint
find_outlet(const Recount *recount, const CadEntry *entry)
{
	for (guint i = 0; i < cad_weekly_count_outlets(recount->weekly); i++)
		if (recount->map[i] == entry->summary.outlet)
			return i;
	return G_MAXUINT;
}

/* Whether the options keep a category: one that is gone as the nearest above it that is not. */
static gboolean
is_kept(const CadrageWeekly *weekly, const char *id)
{
	g_autofree char *category = g_strdup(id);

	for (;;) {
		const guint index = cadrage_lexicons_find_category(weekly->lexicons, category);
		char *dot = strrchr(category, '.');

		if (index != G_MAXUINT)
			return g_array_index(weekly->layout->total_rows, guint, index) !=
			       CAD_NO_ROW;
		if (!dot)
			return weekly->options.comparison.categories == NULL;
		*dot = '\0';
	}
}

/* @label: (nullable): NULL for the total. Returns: NULL for a category that is not kept. */
static CadrageLexiconChange *
find_row(Recount *recount, guint outlet, const char *category, const char *label)
{
	g_autofree char *key = g_strdup_printf("%u\n%s\n%s", outlet, category, label ? label : "");
	CadrageLexiconChange *row = g_hash_table_lookup(recount->rows, key);

	if (row || !is_kept(recount->weekly, category))
		return row;
	row = g_new0(CadrageLexiconChange, 1);
	row->outlet = outlet;
	row->category = g_string_chunk_insert_const(recount->weekly->strings, category);
	if (label)
		row->label = g_string_chunk_insert_const(recount->weekly->strings, label);
	g_hash_table_insert(recount->rows, g_steal_pointer(&key), row);
	return row;
}

/* A category counts each stretch of tokens once, see cad_reading_count_categories(); those that are
 * gone are known by the dots of their ids only. @ends: where each category's last stretch ends. */
static void
count_totals(Recount *recount, guint outlet, const CadReadingMatch *match, const char *id,
	     GHashTable *ends)
{
	const gboolean is_counted =
		cad_tally_counts_voice(recount->weekly->options.comparison.column, match->voice);
	g_autofree char *category = g_strdup(id);
	char *dot;

	do {
		const guint32 end = GPOINTER_TO_UINT(g_hash_table_lookup(ends, category));
		CadrageLexiconChange *row = find_row(recount, outlet, category, NULL);

		if (row)
			row->then += is_counted && match->token >= end;
		g_hash_table_insert(ends, g_strdup(category),
				    GUINT_TO_POINTER(MAX(end, match->token + match->n_tokens)));
		dot = strrchr(category, '.');
		if (dot)
			*dot = '\0';
	} while (dot);
}

static void
count_then(Recount *recount, guint outlet, const CadrageReading *reading)
{
	g_autoptr(GHashTable) ends = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	const CadrageColumn column = recount->weekly->options.comparison.column;
	guint n_names, n_matches;
	const CadReadingName *names = cad_reading_get_names(reading, &n_names);
	const CadReadingMatch *matches = cad_reading_get_matches(reading, &n_matches);

	for (guint i = 0; i < n_matches; i++) {
		const CadReadingName *name = &names[matches[i].name];
		CadrageLexiconChange *row = find_row(recount, outlet, name->category, name->label);

		if (row)
			row->then += cad_tally_counts_voice(column, matches[i].voice);
		count_totals(recount, outlet, &matches[i], name->category, ends);
	}
}

static void
count_now(Recount *recount, guint outlet, const CadEntry *entry)
{
	const CadrageWeekly *weekly = recount->weekly;
	const CadrageColumn column = weekly->options.comparison.column;

	for (guint i = 0; i < entry->tally->counts->len; i++) {
		const CadTallyCount *count = &g_array_index(entry->tally->counts, CadTallyCount, i);
		const CadrageRow *of = &cad_layout_get_row(weekly->layout, count->row)->row;
		CadrageLexiconChange *row =
			of->is_base ? NULL
				    : find_row(recount, outlet,
					       cadrage_lexicons_get_category_id(weekly->lexicons,
										of->category),
					       of->label == G_MAXUINT
						       ? NULL
						       : cadrage_lexicons_get_label(
								 weekly->lexicons, of->label));

		if (row)
			row->now += count->n[column];
	}
}

/* Whether the lexicons have the row in the outlet's language. */
static gboolean
is_in_force(const CadrageWeekly *weekly, const CadrageLexiconChange *row)
{
	const guint category = cadrage_lexicons_find_category(weekly->lexicons, row->category);
	const char *language = cad_weekly_get_roster_outlet(weekly, row->outlet)->shown.language;
	guint label;

	if (category == G_MAXUINT || !row->label || !language)
		return category != G_MAXUINT;
	label = cad_lexicon_set_find_label(weekly->lexicons, category, row->label);
	return label != G_MAXUINT &&
	       cadrage_lexicons_find_label_lexicon(weekly->lexicons, label, language) != G_MAXUINT;
}

static int
compare_changes(const void *a, const void *b)
{
	const CadrageLexiconChange *first = a;
	const CadrageLexiconChange *second = b;
	int order = (first->outlet > second->outlet) - (first->outlet < second->outlet);

	if (order == 0)
		order = strcmp(first->category, second->category);
	return order ? order : g_strcmp0(first->label, second->label);
}

static void
list_changes(Recount *recount)
{
	CadrageWeekly *weekly = recount->weekly;
	GHashTableIter iter;
	gpointer value;

	g_hash_table_iter_init(&iter, recount->rows);
	while (g_hash_table_iter_next(&iter, NULL, &value)) {
		CadrageLexiconChange *change = value;

		if (change->then == change->now)
			continue;
		change->n_documents = recount->n_documents[change->outlet];
		change->kind = !is_in_force(weekly, change) ? CADRAGE_LEXICON_CHANGE_REMOVED
			       : change->then == 0	    ? CADRAGE_LEXICON_CHANGE_ADDED
							    : CADRAGE_LEXICON_CHANGE_CHANGED;
		g_array_append_val(weekly->lexicon_changes, *change);
	}
	g_array_sort(weekly->lexicon_changes, compare_changes);
}

void
cad_weekly_compute_lexicon_changes(CadrageWeekly *weekly)
{
	g_auto(Recount) recount = {0};

	if (weekly->former->len == 0)
		return;
	recount_init(&recount, weekly);
	for (guint i = 0; i < weekly->former->len; i++) {
		const CadrageReading *reading = g_ptr_array_index(weekly->former, i);
		CadEntry *entry =
			g_hash_table_lookup(recount.entries, cadrage_reading_get_id(reading));
		const guint outlet = entry ? find_outlet(&recount, entry) : G_MAXUINT;

		if (outlet == G_MAXUINT)
			continue;
		/* Once, even if it is given twice. */
		g_hash_table_remove(recount.entries, entry->summary.id);
		recount.n_documents[outlet]++;
		weekly->n_former++;
		count_then(&recount, outlet, reading);
		count_now(&recount, outlet, entry);
	}
	list_changes(&recount);
}
