/* JSON Lines: files with one object a line, read as a stream. */
#pragma once

#include "ingest/record.h"

/* Not for use from two threads at once. */
typedef struct _CadJsonl CadJsonl;

/**
 * cad_jsonl_open:
 * @path: a file's name, or "-" for standard input
 * @id: the name that records and messages carry
 * @error: return location
 *
 * Returns: (transfer full): the open file; NULL with CADRAGE_ERROR_IO.
 */
CadJsonl *
cad_jsonl_open(const char *path, const char *id, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_jsonl_close(CadJsonl *jsonl);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadJsonl, cad_jsonl_close)

/**
 * cad_jsonl_next:
 * @jsonl: an open file
 * @record: (out) (transfer full): the next record
 * @error: return location
 *
 * Reads the fields outlet, url, date, title, lead, text and language of the next line that is
 * not blank; fields of other names or types are passed over. A line with the schema of "cadrage
 * export documents" gives a page, files' names and what was set by hand, too. A line that is
 * refused is named by its number, and reading may go on after it.
 *
 * Errors: CADRAGE_ERROR_IO, which ends the file; CADRAGE_ERROR_LIMIT (CAD_MAX_DOCUMENT_BYTES,
 * CAD_MAX_JSON_DEPTH); CADRAGE_ERROR_SYNTAX; CADRAGE_ERROR_NO_TEXT.
 *
 * Returns: what happened.
 */
CadrageReadResult
cad_jsonl_next(CadJsonl *jsonl, CadrageRecord **record, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_jsonl_is_likely: Returns: whether the first byte of @path that is not white space is the
 * "{" of an object. */
gboolean cad_jsonl_is_likely(const char *path);
