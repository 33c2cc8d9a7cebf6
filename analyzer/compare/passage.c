#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "compare/passage.h"
#include "score/document-reading.h"

/* Kept when a cell is cut down, and the number at which it is cut down. */
#define N_RESERVED ((guint)(2 * CAD_MAX_PASSAGES_PER_CELL))
#define N_OVERFULL ((guint)(2 * N_RESERVED))

/* A passage before documents have numbers. */
typedef struct {
	const CadEntry *entry;
	CadragePassage passage;
	CadReadingPassage shown; /* owns what the passage shows */
} Record;

/* One outlet, language and label. */
typedef struct {
	char *outlet;
	guint language;
	guint label;
	GPtrArray *records; /* of Record, owned */
	const char *last;   /* id of the last document kept; NULL while all are */
} Cell;

struct _CadPassages {
	GHashTable *cells; /* set of Cell, owned */
};

static void
record_free(Record *record)
{
	cad_reading_passage_clear(&record->shown);
	g_free(record);
}

static void
cell_free(Cell *cell)
{
	g_free(cell->outlet);
	g_ptr_array_unref(cell->records);
	g_free(cell);
}

static guint
cell_hash(const void *key)
{
	const Cell *cell = key;

	return (g_str_hash(cell->outlet) * 31 + cell->language) * 31 + cell->label;
}

static gboolean
cell_equal(const void *a, const void *b)
{
	const Cell *first = a;
	const Cell *second = b;

	return first->label == second->label && first->language == second->language &&
	       g_str_equal(first->outlet, second->outlet);
}

CadPassages *
cad_passages_new(void)
{
	CadPassages *passages = g_new0(CadPassages, 1);

	passages->cells =
		g_hash_table_new_full(cell_hash, cell_equal, (GDestroyNotify)cell_free, NULL);
	return passages;
}

void
cad_passages_free(CadPassages *passages)
{
	if (!passages)
		return;
	g_hash_table_unref(passages->cells);
	g_free(passages);
}

static Cell *
find_cell(CadPassages *passages, const CadEntry *entry, guint label)
{
	Cell wanted = {(char *)entry->outlet, entry->tally->language, label, NULL, NULL};
	Cell *cell = g_hash_table_lookup(passages->cells, &wanted);

	if (cell)
		return cell;
	cell = g_new0(Cell, 1);
	cell->outlet = g_strdup(entry->outlet);
	cell->language = entry->tally->language;
	cell->label = label;
	cell->records = g_ptr_array_new_with_free_func((GDestroyNotify)record_free);
	g_hash_table_add(passages->cells, cell);
	return cell;
}

static int
compare_places(const CadragePassage *a, const CadragePassage *b)
{
	if (a->line != b->line)
		return a->line < b->line ? -1 : 1;
	return (a->column > b->column) - (a->column < b->column);
}

static int
compare_records(const void *a, const void *b)
{
	const Record *first = *(const Record *const *)a;
	const Record *second = *(const Record *const *)b;
	int order = strcmp(first->entry->summary.id, second->entry->summary.id);

	return order ? order : compare_places(&first->passage, &second->passage);
}

static void
cell_cut(Cell *cell, guint n)
{
	const Record *last;

	g_ptr_array_sort(cell->records, compare_records);
	if (cell->records->len <= n)
		return;
	g_ptr_array_set_size(cell->records, (int)n);
	last = g_ptr_array_index(cell->records, n - 1);
	cell->last = last->entry->summary.id;
}

/* Returns: (transfer full) (nullable): NULL when the reading has no such passage. */
static Record *
record_new(const CadEntry *entry, const CadrageReading *reading, guint index)
{
	guint n;
	const CadReadingMatch *match = &cad_reading_get_matches(reading, &n)[index];
	CadReadingPassage shown;
	Record *record;

	if (!cad_reading_get_passage(reading, index, &shown))
		return NULL;
	record = g_new0(Record, 1);
	record->entry = entry;
	record->shown = shown;
	record->passage = (CadragePassage){
		.category = cadrage_lexicons_get_label_category(
			cadrage_reading_get_lexicons(reading), match->label),
		.label = match->label,
		.voice = match->voice,
		.speaker = shown.speaker,
		.crosses_voice = shown.crosses_voice,
		.zone = match->zone,
		.is_negated = match->is_negated,
		.is_undated = match->is_undated,
		.raw = shown.raw,
		.line = shown.line,
		.column = shown.column,
		.left = shown.left,
		.text = shown.text,
		.right = shown.right,
	};
	return record;
}

static void
add_passage(CadPassages *passages, const CadEntry *entry, const CadrageReading *reading,
	    guint index, guint label)
{
	Cell *cell = find_cell(passages, entry, label);
	Record *record;

	if (cell->last && strcmp(entry->summary.id, cell->last) > 0)
		return;
	record = record_new(entry, reading, index);
	if (record)
		g_ptr_array_add(cell->records, record);
	if (cell->records->len >= N_OVERFULL)
		cell_cut(cell, N_RESERVED);
}

void
cad_passages_add(CadPassages *passages, const CadEntry *entry, const CadrageReading *reading,
		 const GArray *label_rows)
{
	g_autofree guint *n_taken = g_new0(guint, label_rows->len + 1);
	guint n_matches;
	const CadReadingMatch *matches = cad_reading_get_matches(reading, &n_matches);

	for (guint i = 0; i < n_matches; i++) {
		const guint32 label = matches[i].label;

		/* No more of one document can be shown. */
		if (label < label_rows->len &&
		    g_array_index(label_rows, guint, label) != G_MAXUINT &&
		    n_taken[label]++ < CAD_MAX_PASSAGES_PER_CELL)
			add_passage(passages, entry, reading, i, label);
	}
}

/* Appends a cell's first passages of counted documents. */
static void
take_passages(Cell *cell, GArray *taken)
{
	guint n = 0;

	cell_cut(cell, cell->records->len);
	for (guint i = 0; i < cell->records->len && n < CAD_MAX_PASSAGES_PER_CELL; i++) {
		const Record *record = g_ptr_array_index(cell->records, i);
		CadragePassage passage = record->passage;

		if (record->entry->summary.status != CADRAGE_STATUS_COUNTED)
			continue;
		passage.document = record->entry->index;
		passage.outlet = record->entry->summary.outlet;
		g_array_append_val(taken, passage);
		n++;
	}
}

static int
compare_passages(const void *a, const void *b)
{
	const CadragePassage *first = a;
	const CadragePassage *second = b;
	int order;

	if (first->document != second->document)
		return first->document < second->document ? -1 : 1;
	order = compare_places(first, second);
	return order ? order : (first->label > second->label) - (first->label < second->label);
}

GArray *
cad_passages_finish(CadPassages *passages)
{
	GArray *taken = g_array_new(FALSE, FALSE, sizeof(CadragePassage));
	GHashTableIter iter;
	gpointer cell;

	g_hash_table_iter_init(&iter, passages->cells);
	while (g_hash_table_iter_next(&iter, &cell, NULL))
		take_passages(cell, taken);
	g_array_sort(taken, compare_passages);
	return taken;
}
