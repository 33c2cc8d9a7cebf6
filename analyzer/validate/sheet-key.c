#include "config.h"

#include <string.h>

#include <cadrage/error.h>
#include <cadrage/suggestion.h>

#include "base/limits.h"
#include "calculator/frame.h"
#include "validate/sheet-key.h"

/* The columns of a key while it is read. */
enum { ID, LEXICON, HASH, CATEGORY, STRATUM, POPULATION, KIND, LABEL, VOICE, ZONE, N_COLUMNS };

static const char *const columns[N_COLUMNS + 1] = {
	[ID] = "id",
	[LEXICON] = "lexicon",
	[HASH] = "lexicon_hash",
	[CATEGORY] = "category",
	[STRATUM] = "stratum",
	[POPULATION] = "population",
	[KIND] = "kind",
	[LABEL] = "label",
	[VOICE] = "voice",
	[ZONE] = "zone",
};

typedef struct {
	CadSheetKey *key;
	CadFrame *frame;
	int at[N_COLUMNS];
	GHashTable *numbers; /* of a stratum in the file, to index and 1 */
} KeyReader;

void
cad_sheet_key_free(CadSheetKey *key)
{
	if (!key)
		return;
	g_hash_table_unref(key->ids);
	g_array_unref(key->tasks);
	g_array_unref(key->strata);
	g_array_unref(key->rows);
	g_string_chunk_free(key->texts);
	g_free(key);
}

/* A cell; the apostrophe that guards spreadsheets is taken off. */
static const char *
get_text(const KeyReader *reader, guint row, guint column)
{
	const char *text = cad_frame_get_text(reader->frame, row, (guint)reader->at[column]);

	if (text[0] == '\'' && text[1] && strchr("=+-@", text[1]))
		text++;
	return g_string_chunk_insert_const(reader->key->texts, text);
}

static void
report(const KeyReader *reader, guint row, guint column, const char *what)
{
	cad_frame_report(reader->frame, (int)row, reader->at[column],
			 "%s; take the key as it was written", what);
}

static guint
find_task(const KeyReader *reader, guint row)
{
	GArray *tasks = reader->key->tasks;
	const CadKeyTask task = {get_text(reader, row, LEXICON), get_text(reader, row, HASH),
				 get_text(reader, row, CATEGORY)};

	for (guint i = 0; i < tasks->len; i++) {
		const CadKeyTask *known = &g_array_index(tasks, CadKeyTask, i);

		if (strcmp(known->lexicon, task.lexicon) != 0)
			continue;
		if (strcmp(known->hash, task.hash) != 0)
			report(reader, row, HASH, "the lexicon has another hash above");
		if (strcmp(known->category, task.category) == 0)
			return i;
	}
	g_array_append_val(tasks, task);
	return tasks->len - 1;
}

/* Whether the row's stratum is what the rows above say it is. */
static void
check_stratum(const KeyReader *reader, guint row, const CadKeyStratum *stratum,
	      const CadKeyStratum *known)
{
	if (stratum->task != known->task || stratum->kind != known->kind)
		report(reader, row, STRATUM, "the stratum is of another category or kind above");
	else if (stratum->population != known->population)
		report(reader, row, POPULATION, "the stratum has another population above");
}

static guint
find_stratum(const KeyReader *reader, guint row)
{
	const char *number = get_text(reader, row, STRATUM);
	const guint index = GPOINTER_TO_UINT(g_hash_table_lookup(reader->numbers, number));
	CadKeyStratum stratum = {find_task(reader, row), CADRAGE_DRAWN_OTHER, 0, 0};
	CadKeyStratum *known;

	if (!cadrage_drawn_kind_from_name(get_text(reader, row, KIND), &stratum.kind))
		report(reader, row, KIND, "the kind is none of match, near and other");
	if (!cad_frame_look_at_count(reader->frame, row, (guint)reader->at[POPULATION],
				     &stratum.population) ||
	    stratum.population == 0 || stratum.population > G_MAXUINT32)
		report(reader, row, POPULATION, "the population is no whole number from 1 to 2^32");
	if (index == 0) {
		g_array_append_val(reader->key->strata, stratum);
		g_hash_table_insert(reader->numbers, (char *)number,
				    GUINT_TO_POINTER(reader->key->strata->len));
	}
	known = &g_array_index(reader->key->strata, CadKeyStratum,
			       index == 0 ? reader->key->strata->len - 1 : index - 1);
	check_stratum(reader, row, &stratum, known);
	if (++known->n_rows > known->population)
		report(reader, row, POPULATION, "more passages are drawn than the stratum has");
	return (guint)(known - (CadKeyStratum *)(gpointer)reader->key->strata->data);
}

static void
read_row(const KeyReader *reader, guint index)
{
	CadSheetKey *key = reader->key;
	CadKeyRow row = {.id = get_text(reader, index, ID),
			 .stratum = find_stratum(reader, index),
			 .voice = CADRAGE_VOICE_NONE};
	const gboolean is_match =
		g_array_index(key->strata, CadKeyStratum, row.stratum).kind == CADRAGE_DRAWN_MATCH;

	if (!cadrage_zone_from_name(get_text(reader, index, ZONE), &row.zone))
		report(reader, index, ZONE, "there is no such zone");
	if (is_match) {
		row.label = get_text(reader, index, LABEL);
		if (!cadrage_voice_from_name(get_text(reader, index, VOICE), &row.voice))
			report(reader, index, VOICE, "there is no such voice");
	}
	if (*row.id == '\0')
		report(reader, index, ID, "the id is missing");
	else if (g_hash_table_contains(key->ids, row.id))
		report(reader, index, ID, "the id stands twice");
	g_array_append_val(key->rows, row);
	g_hash_table_insert(key->ids, (char *)row.id, GUINT_TO_POINTER(key->rows->len));
}

static void
read_rows(const KeyReader *reader)
{
	const guint n = cad_frame_get_n_rows(reader->frame);

	if (n == 0)
		cad_frame_report(reader->frame, -1, 0, "the key has no passages");
	if (n > CAD_MAX_DRAWN) {
		cad_frame_report(reader->frame, CAD_MAX_DRAWN, 0,
				 "the key has more than %d passages (CAD_MAX_DRAWN)",
				 CAD_MAX_DRAWN);
		return;
	}
	for (guint row = 0; row < n; row++)
		read_row(reader, row);
}

CadSheetKey *
cad_sheet_key_load(const char *path, CadrageDiagnostics *diagnostics, GError **error)
{
	g_autoptr(CadFrame) frame = cad_frame_load(path, diagnostics, error);
	g_autoptr(CadSheetKey) key = NULL;
	g_autoptr(GHashTable) numbers = g_hash_table_new(g_str_hash, g_str_equal);
	KeyReader reader = {.frame = frame, .numbers = numbers};

	if (!frame)
		return NULL;
	key = g_new0(CadSheetKey, 1);
	key->texts = g_string_chunk_new(4096);
	key->ids = g_hash_table_new(g_str_hash, g_str_equal);
	key->tasks = g_array_new(FALSE, FALSE, sizeof(CadKeyTask));
	key->strata = g_array_new(FALSE, FALSE, sizeof(CadKeyStratum));
	key->rows = g_array_new(FALSE, FALSE, sizeof(CadKeyRow));
	reader.key = key;
	if (cad_frame_require(frame, columns) && !cad_frame_has_errors(frame)) {
		for (guint i = 0; i < N_COLUMNS; i++)
			reader.at[i] = cad_frame_find(frame, columns[i]);
		read_rows(&reader);
	}
	cad_frame_flush(frame);
	if (!cad_frame_has_errors(frame))
		return g_steal_pointer(&key);
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX, "%s: the key is damaged", path);
	return NULL;
}

guint
cad_sheet_key_find(const CadSheetKey *key, const char *id)
{
	g_autofree char *lower = g_ascii_strdown(id, -1);

	return GPOINTER_TO_UINT(g_hash_table_lookup(key->ids, lower)) - 1;
}

const char *
cad_sheet_key_suggest(const CadSheetKey *key, const char *id)
{
	g_autoptr(GPtrArray) ids = g_ptr_array_new();

	for (guint i = 0; i < key->rows->len; i++)
		g_ptr_array_add(ids, (char *)cad_sheet_key_get_row(key, i)->id);
	g_ptr_array_add(ids, NULL);
	return cadrage_suggest(id, (const char *const *)ids->pdata);
}

const CadKeyRow *
cad_sheet_key_get_row(const CadSheetKey *key, guint row)
{
	return &g_array_index(key->rows, CadKeyRow, row);
}

const CadKeyStratum *
cad_sheet_key_get_stratum(const CadSheetKey *key, guint row)
{
	return &g_array_index(key->strata, CadKeyStratum, cad_sheet_key_get_row(key, row)->stratum);
}
