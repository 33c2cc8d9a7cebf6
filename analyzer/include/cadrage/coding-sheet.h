/* Coding sheets: what was drawn, for people to code, and the key that says what stands behind. */
#pragma once

#include <cadrage/draw.h>
#include <cadrage/report.h>

G_BEGIN_DECLS

/* Rows of a sheet that are solved have this for their id. */
#define CADRAGE_SOLVED_ID "example"

/**
 * cadrage_coding_sheet_write:
 * @draw: a finished draw
 * @format: CADRAGE_FORMAT_CSV, or CADRAGE_FORMAT_HTML: a page that works offline, keeps the answers
 *   in the browser and saves them as CSV
 * @language: of the reader; the same as cadrage_report_set_language() was given
 * @output: where to
 * @error: return location
 *
 * Writes a row or card for each sentence, without a word on where it is from and what a lexicon
 * finds in it, below solved examples of its category. CSV begins with a byte order mark, by which
 * spreadsheets know UTF-8.
 *
 * Returns: whether it was written.
 */
CADRAGE_API gboolean cadrage_coding_sheet_write(const CadrageDraw *draw, CadrageFormat format,
						CadrageReportLanguage language,
						GOutputStream *output,
						GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cadrage_coding_sheet_write_book: writes the code book as plain text: what to do, and each
 * category with examples. Returns: whether it was written. */
CADRAGE_API gboolean cadrage_coding_sheet_write_book(const CadrageDraw *draw,
						     CadrageReportLanguage language,
						     GOutputStream *output,
						     GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cadrage_coding_sheet_write_key: writes as CSV what each row of the sheet stands for, for
 * cadrage_validation_read(). Returns: whether it was written. */
CADRAGE_API gboolean cadrage_coding_sheet_write_key(const CadrageDraw *draw, GOutputStream *output,
						    GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
