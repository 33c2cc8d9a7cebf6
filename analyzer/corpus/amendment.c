#include "config.h"

#include "corpus/by-hand.h"
#include "corpus/copy-index.h"
#include "corpus/store.h"
#include "corpus/stored-record.h"
#include "corpus/writer.h"
#include "document/assignment.h"
#include "document/document.h"

/* What it takes to set documents right. */
typedef struct {
	CadDatabase *database;
	CadrageOutlets *outlets;
	const char *const *assignments;
	CadStoredRecords *records;
	CadByHand *by_hand;
	CadWriter *writer;
} Amendment;

static void
amendment_clear(Amendment *amendment)
{
	g_clear_pointer(&amendment->records, cad_stored_records_free);
	g_clear_pointer(&amendment->by_hand, cad_by_hand_free);
	g_clear_pointer(&amendment->writer, cad_writer_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Amendment, amendment_clear)

static gboolean
prepare(Amendment *amendment, GError **error)
{
	amendment->records = cad_stored_records_new(amendment->database, error);
	if (amendment->records)
		amendment->by_hand = cad_by_hand_new(amendment->database, error);
	if (amendment->by_hand)
		amendment->writer = cad_writer_new(
			amendment->database, cadrage_outlets_get_hash(amendment->outlets), error);
	return amendment->writer != NULL;
}

/* Adds what is said now to what was said of the record before. */
static gboolean
apply(const Amendment *amendment, CadrageRecord *record, GError **error)
{
	g_autoptr(CadrageDocument) document =
		cadrage_record_to_document(record, amendment->outlets, NULL);
	/* Where no text is left there are lines all the same. */
	const guint n_lines = document ? cadrage_document_get_n_lines(document) : G_MAXINT;

	if (!record->hand)
		record->hand = cad_hand_new();
	for (gsize i = 0; amendment->assignments[i]; i++) {
		if (cad_assignment_apply(amendment->assignments[i], n_lines, record->hand, error))
			continue;
		g_prefix_error(error, "%s: ", record->id);
		return FALSE;
	}
	return TRUE;
}

static gboolean
amend(const Amendment *amendment, const char *id, GError **error)
{
	g_autoptr(CadrageRecord) record = NULL;
	g_autoptr(CadrageDocument) document = NULL;
	g_autoptr(GStringChunk) strings = NULL;
	CadrageStoredDocument read = {.id = id};
	gint64 number;

	if (!cad_writer_find(amendment->writer, id, &number, error))
		return FALSE;
	record = cad_stored_records_load(amendment->records, number, error);
	if (!record || !apply(amendment, record, error))
		return FALSE;
	document = cadrage_record_to_document(record, amendment->outlets, NULL);
	if (!document) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NO_TEXT,
			    "%s: no text would be left of the article", record->id);
		return FALSE;
	}
	strings = g_string_chunk_new(1024);
	cad_article_describe(document, strings, &read);
	return cad_by_hand_save(amendment->by_hand, number, record->hand, error) &&
	       cad_writer_change_metadata(amendment->writer, number, &read, error);
}

static gboolean
amend_all(const Amendment *amendment, const char *const *ids, GError **error)
{
	for (gsize i = 0; ids[i]; i++)
		if (!amend(amendment, ids[i], error))
			return FALSE;
	return cad_database_commit(amendment->database, error);
}

gboolean
cadrage_store_set(CadrageStore *store, const char *const *ids, const char *const *assignments,
		  CadrageOutlets *outlets, GError **error)
{
	g_auto(Amendment) amendment = {.outlets = outlets, .assignments = assignments};

	g_return_val_if_fail(store && ids && assignments && outlets, FALSE);

	amendment.database = cad_store_get_database(store);
	if (!prepare(&amendment, error) || !cad_database_begin(amendment.database, error))
		return FALSE;
	if (amend_all(&amendment, ids, error)) {
		cad_copy_index_follow(amendment.database, outlets);
		return TRUE;
	}
	cad_database_rollback(amendment.database);
	return FALSE;
}

CadrageRecord *
cadrage_store_load(CadrageStore *store, const char *id, GError **error)
{
	g_autoptr(CadStoredRecords) records = NULL;
	g_autoptr(CadStatement) find = NULL;
	gboolean has_row;

	g_return_val_if_fail(store != NULL && id != NULL, NULL);

	records = cad_stored_records_new(cad_store_get_database(store), error);
	if (!records)
		return NULL;
	find = cad_statement_new(cad_store_get_database(store),
				 "SELECT number FROM document WHERE id = ?", error);
	if (!find)
		return NULL;
	cad_statement_bind_text(find, 1, id);
	if (!cad_statement_step(find, &has_row, error))
		return NULL;
	return cad_stored_records_load(records, has_row ? cad_statement_get_integer(find, 0) : 0,
				       error);
}
