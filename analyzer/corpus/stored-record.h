/* Stored records: what was given of a stored document, as the reader of files gives it. */
#pragma once

#include "corpus/database.h"
#include "ingest/record.h"

/* The statements that it takes. Lives no longer than its database. */
typedef struct _CadStoredRecords CadStoredRecords;

CadStoredRecords *
cad_stored_records_new(CadDatabase *database, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_stored_records_free(CadStoredRecords *records);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadStoredRecords, cad_stored_records_free)

/** cad_stored_records_load_given: cad_stored_records_load() without what was set by hand. */
CadrageRecord *cad_stored_records_load_given(CadStoredRecords *records, gint64 number,
					     GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cad_stored_records_load:
 * @records: the statements
 * @number: the document's key
 * @error: return location
 *
 * Its original, what was given with it and what was set by hand. Its id is the first
 * CADRAGE_SHOWN_ID_DIGITS digits of the document's.
 *
 * Errors: CADRAGE_ERROR_NOT_FOUND; CADRAGE_ERROR_DAMAGED when the original is not whole;
 * CADRAGE_ERROR_IO.
 *
 * Returns: (transfer full): the record.
 */
CadrageRecord *cad_stored_records_load(CadStoredRecords *records, gint64 number,
				       GError **error) G_GNUC_WARN_UNUSED_RESULT;
