/* Article tables: CSV, TSV and their kin with one article a row, read as a stream. */
#pragma once

#include "ingest/column-map.h"
#include "ingest/record.h"

/* Not for use from two threads at once. */
typedef struct _CadArticleTable CadArticleTable;

/**
 * cad_article_table_open:
 * @path: a file's name, or "-" for standard input
 * @id: the name that records and messages carry
 * @map: which column holds what
 * @error: return location
 *
 * Opens the file, UTF-8, CP1252 or UTF-16 with a byte order mark, and reads its header. Names that
 * end in .tsv or .tab have tabs between cells, others what the header has most of.
 *
 * Errors: CADRAGE_ERROR_IO; CADRAGE_ERROR_LIMIT (CAD_MAX_TABLE_COLUMNS and those of a row);
 * CADRAGE_ERROR_NO_TEXT for an empty file; those of cad_column_map_apply().
 *
 * Returns: (transfer full): the table.
 */
CadArticleTable *cad_article_table_open(const char *path, const char *id, CadColumnMap *map,
					GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_article_table_close(CadArticleTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadArticleTable, cad_article_table_close)

/**
 * cad_article_table_next:
 * @table: an open table
 * @record: (out) (transfer full): the next record
 * @error: return location
 *
 * A record's id is the table's with the row's first line, "stories.csv:12", and where a column
 * holds an id of letters, digits and ".-_", that: "stories.csv:12#a81f". Each row is UTF-8 or
 * CP1252 by itself, as pages are. One row is held at a time.
 *
 * Errors: CADRAGE_ERROR_NO_TEXT and CADRAGE_ERROR_SYNTAX (a row with more cells than the header),
 * after which reading goes on; CADRAGE_ERROR_IO, CADRAGE_ERROR_LIMIT (CAD_MAX_DOCUMENT_BYTES) and
 * CADRAGE_ERROR_SYNTAX (a quotation mark is not closed), which end the table.
 *
 * Returns: what happened.
 */
CadrageReadResult cad_article_table_next(CadArticleTable *table, CadrageRecord **record,
					 GError **error) G_GNUC_WARN_UNUSED_RESULT;
