#include "config.h"

#include <cadrage/store.h>

#include "corpus/by-hand.h"
#include "corpus/original.h"
#include "corpus/stored-record.h"

struct _CadStoredRecords {
	CadDatabase *database; /* not owned */
	CadStatement *original;
	CadByHand *by_hand;
};

CadStoredRecords *
cad_stored_records_new(CadDatabase *database, GError **error)
{
	g_autoptr(CadStoredRecords) records = g_new0(CadStoredRecords, 1);

	records->database = database;
	records->original = cad_statement_new(
		database,
		"SELECT id, is_page, outlet, url, date, title, language, n_bytes, bytes"
		" FROM original WHERE number = ?",
		error);
	if (records->original)
		records->by_hand = cad_by_hand_new(database, error);
	return records->by_hand ? g_steal_pointer(&records) : NULL;
}

void
cad_stored_records_free(CadStoredRecords *records)
{
	if (!records)
		return;
	cad_statement_free(records->original);
	cad_by_hand_free(records->by_hand);
	g_free(records);
}

/* The record of the row; NULL when its original is not whole. */
static CadrageRecord *
read_row(const CadStatement *row)
{
	g_autofree char *id = g_strndup(cad_statement_get_text(row, 0), CADRAGE_SHOWN_ID_DIGITS);
	g_autoptr(CadrageRecord) record = cad_record_new(id);
	g_autoptr(GBytes) packed = cad_statement_get_bytes(row, 8);
	const gboolean is_page = cad_statement_get_integer(row, 1) != 0;

	record->outlet = g_strdup(cad_statement_get_text(row, 2));
	record->url = g_strdup(cad_statement_get_text(row, 3));
	record->date = g_strdup(cad_statement_get_text(row, 4));
	record->title = g_strdup(cad_statement_get_text(row, 5));
	record->language = g_strdup(cad_statement_get_text(row, 6));
	if (!cad_original_unpack(record, packed, (gsize)cad_statement_get_integer(row, 7), is_page))
		return NULL;
	return g_steal_pointer(&record);
}

CadrageRecord *
cad_stored_records_load_given(CadStoredRecords *records, gint64 number, GError **error)
{
	g_autoptr(CadrageRecord) record = NULL;
	gboolean has_row;

	cad_statement_bind_integer(records->original, 1, number);
	if (!cad_statement_step(records->original, &has_row, error))
		return NULL;
	if (!has_row) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
			    "%s: the article is no longer in the store",
			    cad_database_get_path(records->database));
		return NULL;
	}
	record = read_row(records->original);
	if (!record)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_DAMAGED,
			    "%.*s: the stored original is damaged; see \"cadrage check\"",
			    CADRAGE_SHOWN_ID_DIGITS, cad_statement_get_text(records->original, 0));
	cad_statement_reset(records->original);
	return g_steal_pointer(&record);
}

CadrageRecord *
cad_stored_records_load(CadStoredRecords *records, gint64 number, GError **error)
{
	g_autoptr(CadrageRecord) record = cad_stored_records_load_given(records, number, error);

	if (!record || !cad_by_hand_load(records->by_hand, number, &record->hand, error))
		return NULL;
	return g_steal_pointer(&record);
}
