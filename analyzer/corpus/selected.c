#include "config.h"

#include <string.h>

#include "corpus/selected.h"
#include "corpus/store.h"
#include "ingest/reader.h"

/* Languages are few and short. */
#define CHUNK_BYTES 256

void
cad_selected_list_free(CadSelectedList *list)
{
	if (!list)
		return;
	g_array_unref(list->documents);
	g_string_chunk_free(list->strings);
	g_clear_pointer(&list->filter, cad_filter_free);
	g_free(list);
}

static void
read_row(const CadSelectedList *list, const CadStatement *row, CadSelected *selected)
{
	selected->number = cad_statement_get_integer(row, 0);
	selected->language =
		g_string_chunk_insert_const(list->strings, cad_statement_get_text(row, 1));
	selected->revision = cad_statement_get_integer(row, 2);
}

static gboolean
fill_list(CadSelectedList *list, CadStatement *statement, GError **error)
{
	gboolean has_row = TRUE;

	while (has_row) {
		CadSelected selected;

		if (!cad_statement_step(statement, &has_row, error))
			return FALSE;
		if (!has_row)
			break;
		read_row(list, statement, &selected);
		g_array_append_val(list->documents, selected);
	}
	return TRUE;
}

/* The rows of those that are selected. @clause: what stands behind the condition. */
static CadStatement *
open_rows(const CadSelectedList *list, CadrageStore *store, const char *clause, GError **error)
{
	g_autofree char *sql = g_strdup_printf("SELECT number, language, revision FROM document"
					       " WHERE (%s) %s",
					       list->filter->sql->str, clause);
	CadStatement *statement = cad_statement_new(cad_store_get_database(store), sql, error);

	if (statement)
		cad_filter_bind(list->filter, statement, 1);
	return statement;
}

CadSelectedList *
cad_selected_list_new(CadrageStore *store, const CadrageSelection *selection, GError **error)
{
	g_autoptr(CadSelectedList) list = g_new(CadSelectedList, 1);
	g_autoptr(CadStatement) statement = NULL;

	*list = (CadSelectedList){g_array_new(FALSE, FALSE, sizeof(CadSelected)),
				  g_string_chunk_new(CHUNK_BYTES),
				  cad_filter_new(selection, error)};
	if (!list->filter)
		return NULL;
	statement = open_rows(list, store, "ORDER BY id", error);
	return statement && fill_list(list, statement, error) ? g_steal_pointer(&list) : NULL;
}

gboolean
cad_selected_list_refresh(CadSelectedList *list, CadrageStore *store, guint index,
			  gboolean *is_there, GError **error)
{
	CadSelected *selected = &g_array_index(list->documents, CadSelected, index);
	g_autofree char *clause =
		g_strdup_printf("AND number = %" G_GINT64_FORMAT, selected->number);
	g_autoptr(CadStatement) statement = open_rows(list, store, clause, error);

	if (!statement || !cad_statement_step(statement, is_there, error))
		return FALSE;
	if (*is_there)
		read_row(list, statement, selected);
	return TRUE;
}

const CadSelected *
cad_selected_list_get(const CadSelectedList *list, guint index)
{
	return &g_array_index(list->documents, CadSelected, index);
}

gboolean
cadrage_store_count(CadrageStore *store, const CadrageSelection *selection, guint *n,
		    GError **error)
{
	g_autoptr(CadFilter) filter = NULL;
	g_autoptr(CadStatement) statement = NULL;
	g_autofree char *sql = NULL;
	gboolean has_row;

	g_return_val_if_fail(store != NULL && n != NULL, FALSE);

	filter = cad_filter_new(selection, error);
	if (!filter)
		return FALSE;
	sql = g_strdup_printf("SELECT count(*) FROM document WHERE %s", filter->sql->str);
	statement = cad_statement_new(cad_store_get_database(store), sql, error);
	if (!statement)
		return FALSE;
	cad_filter_bind(filter, statement, 1);
	if (!cad_statement_step(statement, &has_row, error))
		return FALSE;
	*n = (guint)cad_statement_get_integer(statement, 0);
	return TRUE;
}

/* The records. */

struct _CadSelectedReader {
	CadStoredRecords *records;
	const CadSelectedList *list;
	CadSelectedList *own; /* the list, when nobody else has it */
	const GArray *wanted; /* of guint; NULL for all */
	GArray *given;	      /* of guint; NULL */
	guint n_read;
	char **languages;
};

/* The record of the document at @place; NULL without an error when it is gone. */
static CadrageRecord *
load(const CadSelectedReader *reader, guint place, GError **error)
{
	const CadSelected *selected = cad_selected_list_get(reader->list, place);
	g_autoptr(GError) problem = NULL;
	CadrageRecord *record =
		cad_stored_records_load(reader->records, selected->number, &problem);

	if (!record && !g_error_matches(problem, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND))
		g_propagate_error(error, g_steal_pointer(&problem));
	if (!record)
		return NULL;
	if (!record->language && strcmp(selected->language, "und") != 0)
		record->language = g_strdup(selected->language);
	record->languages = g_strdupv(reader->languages);
	return record;
}

static CadrageReadResult
selected_reader_next(void *source, CadrageRecord **record, GError **error)
{
	CadSelectedReader *reader = source;
	const guint n = reader->wanted ? reader->wanted->len : reader->list->documents->len;

	while (reader->n_read < n) {
		const guint i = reader->n_read++;
		const guint place = reader->wanted ? g_array_index(reader->wanted, guint, i) : i;
		g_autoptr(GError) problem = NULL;

		*record = load(reader, place, &problem);
		if (!*record && !problem)
			continue;
		if (reader->given)
			g_array_append_val(reader->given, place);
		if (*record)
			return CADRAGE_READ_RECORD;
		g_propagate_error(error, g_steal_pointer(&problem));
		return CADRAGE_READ_REFUSED;
	}
	return CADRAGE_READ_END;
}

static void
selected_reader_free(void *source)
{
	CadSelectedReader *reader = source;

	cad_stored_records_free(reader->records);
	cad_selected_list_free(reader->own);
	g_strfreev(reader->languages);
	g_free(reader);
}

static const CadReaderSource selected_source = {selected_reader_next, selected_reader_free};

CadrageReader *
cad_selected_reader_new(CadrageStore *store, const CadSelectedList *list, const GArray *wanted,
			const char *const *languages, GArray *given, GError **error)
{
	CadStoredRecords *records = cad_stored_records_new(cad_store_get_database(store), error);
	CadSelectedReader *reader;

	if (!records)
		return NULL;
	reader = g_new0(CadSelectedReader, 1);
	reader->records = records;
	reader->list = list;
	reader->wanted = wanted;
	reader->given = given;
	reader->languages = g_strdupv((char **)languages);
	return cad_reader_new(&selected_source, reader);
}

CadrageReader *
cadrage_store_select(CadrageStore *store, const CadrageSelection *selection,
		     const char *const *languages, GError **error)
{
	g_autoptr(CadSelectedList) list = NULL;
	g_autoptr(CadStoredRecords) records = NULL;
	CadSelectedReader *reader;

	g_return_val_if_fail(store != NULL, NULL);

	list = cad_selected_list_new(store, selection, error);
	records = list ? cad_stored_records_new(cad_store_get_database(store), error) : NULL;
	if (!records)
		return NULL;
	reader = g_new0(CadSelectedReader, 1);
	reader->records = g_steal_pointer(&records);
	reader->list = reader->own = g_steal_pointer(&list);
	reader->languages = g_strdupv((char **)languages);
	return cad_reader_new(&selected_source, reader);
}
