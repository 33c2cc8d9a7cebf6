/* Frames: a table as it was read, its cells as text with their place. */
#pragma once

#include <cadrage/diagnostic.h>
#include <cadrage/error.h>

/**
 * CadFrame:
 *
 * A header and rows. Its columns are read as numbers or counts when they are asked for; what is
 * wrong goes to its list of messages, one for each cell.
 */
typedef struct _CadFrame CadFrame;

/**
 * cad_frame_load:
 * @path: a file (CSV; TSV by its name; comma, semicolon or tab by its header), "-" for standard
 *   input
 * @diagnostics: takes messages
 * @error: return location
 *
 * Rows whose cells are all empty are passed over. A row of another length than the header, and a
 * column that stands twice, are errors in @diagnostics.
 *
 * Errors: CADRAGE_ERROR_IO, CADRAGE_ERROR_LIMIT (CAD_MAX_TABLE_BYTES), CADRAGE_ERROR_SYNTAX (a
 * quotation mark is not closed, no header).
 *
 * Returns: (transfer full): the frame.
 */
CadFrame *cad_frame_load(const char *path, CadrageDiagnostics *diagnostics,
			 GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_frame_free(CadFrame *frame);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadFrame, cad_frame_free)

/** cad_frame_get_name: Returns: the file's name without folder and ending; "stdin" for "-". */
const char *cad_frame_get_name(const CadFrame *frame);
guint cad_frame_get_n_rows(const CadFrame *frame);
guint cad_frame_get_n_columns(const CadFrame *frame);
/** cad_frame_get_heading: Returns: the name of column @column. */
const char *cad_frame_get_heading(const CadFrame *frame, guint column);
/** cad_frame_get_text: Returns: a cell, blanks around it left out. */
const char *cad_frame_get_text(const CadFrame *frame, guint row, guint column);
/** cad_frame_is_missing: Returns: whether a cell is empty or "NA". */
gboolean cad_frame_is_missing(const CadFrame *frame, guint row, guint column);

/** cad_frame_has_commas: Returns: whether commas separate the cells, and so are no decimal points.
 */
gboolean cad_frame_has_commas(const CadFrame *frame);

/** cad_frame_find: Returns: the column called @name, as written or else in any case (one letter
 * only as written: f and F are two things); -1 when there is none. */
int cad_frame_find(const CadFrame *frame, const char *name);
/** cad_frame_find_any: @names: (array zero-terminated=1). Returns: the column of the first of
 * @names that is there; -1 when none is. */
int cad_frame_find_any(const CadFrame *frame, const char *const *names);

/** cad_frame_find_key: as above; where none of @names is there, the first column that holds words
 * and no number (no more numbers than words, where it is the first of the table). */
int cad_frame_find_key(const CadFrame *frame, const char *const *names);

/**
 * cad_frame_require:
 * @frame: a frame
 * @names: (array zero-terminated=1): columns that it must have
 *
 * Reports each that is missing.
 *
 * Returns: whether all are there.
 */
gboolean cad_frame_require(CadFrame *frame, const char *const *names);

/** cad_frame_report: an error about the cell at @row (the header: -1) and @column (the whole row:
 * -1).
 */
void
cad_frame_report(CadFrame *frame, int row, int column, const char *format, ...) G_GNUC_PRINTF(4, 5);
/** cad_frame_note: a note about the column. */
void cad_frame_note(CadFrame *frame, guint column, const char *format, ...) G_GNUC_PRINTF(3, 4);
/** cad_frame_has_errors: Returns: whether anything was reported of this frame. */
gboolean cad_frame_has_errors(const CadFrame *frame);
/** cad_frame_check_pairs: @n: things that are compared two by two, called @what. Reports more pairs
 * than CAD_MAX_COMPARISONS. Returns: whether there are not. */
gboolean cad_frame_check_pairs(CadFrame *frame, guint n, const char *what);
/** cad_frame_flush: passes on what was reported, in the order of the file. */
void cad_frame_flush(CadFrame *frame);

/** cad_frame_look_at_count: @count: (out) (optional): the number. Returns: whether the cell is a
 * whole number from 0 to 2^53, without reporting. */
gboolean cad_frame_look_at_count(const CadFrame *frame, guint row, guint column, guint64 *count);

/** cad_frame_look_at_number: @number: (out): the number. Returns: whether the cell is a finite
 * number, without reporting. */
gboolean cad_frame_look_at_number(const CadFrame *frame, guint row, guint column, double *number);

/**
 * cad_frame_read_counts:
 * @frame: a frame
 * @name: a column that is there
 *
 * Reports every cell that is not a whole number from 0 to 2^53 ("40", "1e10", "40.0"); it is 0.
 *
 * Returns: (transfer full) (array): one count a row.
 */
guint64 *cad_frame_read_counts(CadFrame *frame, const char *name);

/**
 * cad_frame_read_numbers:
 * @frame: a frame
 * @name: a column that is there
 * @allow_missing: whether a cell may be empty or NA
 *
 * Reports every cell that is not a finite number; it is NAN, as one that is missing is.
 *
 * Returns: (transfer full) (array): one number a row.
 */
double *cad_frame_read_numbers(CadFrame *frame, const char *name, gboolean allow_missing);

/**
 * cad_frame_read_keys:
 * @frame: a frame
 * @column: a column; -1 for the rows' numbers, from 1
 *
 * Returns: (transfer full) (element-type utf8): one text a row.
 */
GPtrArray *cad_frame_read_keys(const CadFrame *frame, int column);
