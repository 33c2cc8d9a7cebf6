/* Delimited text: the rows and cells of CSV, TSV and their kin, each with its place. */
#pragma once

#include <gio/gio.h>

#include <cadrage/error.h>

/**
 * CadCell:
 * @text: what the cell holds, quotation marks removed; NUL-terminated
 * @n_bytes: its length
 * @line: 1-based line it begins on
 * @column: 1-based column it begins in, characters
 *
 * Bytes are those of the input, of whatever encoding. Blanks around an unquoted cell are left out.
 */
typedef struct {
	const char *text;
	gsize n_bytes;
	guint line;
	guint column;
} CadCell;

/** CadRow: cells of one row, at least one; they last until the next row is read. */
typedef struct {
	const CadCell *cells;
	guint n_cells;
} CadRow;

/**
 * CadDelimited:
 *
 * A reader of delimited text. It holds one row at a time.
 */
typedef struct _CadDelimited CadDelimited;

/** cad_delimited_separator_of_name: Returns: a tab for names that end in .tsv or .tab, else 0:
 * what the header says. */
char cad_delimited_separator_of_name(const char *name);

/**
 * cad_delimited_new:
 * @stream: the text; a byte order mark at its beginning is passed over
 * @id: its name, for messages
 * @separator: between cells; 0 for the one of comma, semicolon and tab that the first line has most
 *   of outside quotation marks
 * @max_row_bytes: the most that one row may hold
 * @limit_name: the maximum's name, for the message
 *
 * Lines end in LF, CRLF or CR. A cell may stand in double quotation marks, and then hold
 * separators, line ends and quotation marks (doubled). Blank lines are passed over.
 *
 * Returns: (transfer full): the reader.
 */
CadDelimited *cad_delimited_new(GInputStream *stream, const char *id, char separator,
				gsize max_row_bytes, const char *limit_name);
void cad_delimited_free(CadDelimited *delimited);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadDelimited, cad_delimited_free)

/**
 * cad_delimited_next:
 * @delimited: a reader
 * @row: (out): the next row, the header among them
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_IO; CADRAGE_ERROR_LIMIT; CADRAGE_ERROR_SYNTAX: a quotation mark is not
 * closed. After one there are no more rows.
 *
 * Returns: whether there is a row; without @error set, FALSE is the end.
 */
gboolean
cad_delimited_next(CadDelimited *delimited, CadRow *row, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cad_delimited_get_separator: Returns: what stands between cells; known when a row was read. */
char cad_delimited_get_separator(const CadDelimited *delimited);
