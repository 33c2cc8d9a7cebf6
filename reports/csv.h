/* CSV cells, with the guard against spreadsheets that run text. */
#pragma once

#include <glib.h>

/**
 * cad_csv_append:
 * @row: string to append to
 * @text: (nullable): a text cell, such as a file's name; NULL is empty
 * @is_raw: leave a cell that looks like a formula as it is
 *
 * Appends one cell as RFC 4180 has it. Unless @is_raw, a text that begins with = + - @ (also in
 * their full-width forms, and after blanks, quotation marks or invisible characters), a tab or a
 * carriage return gets a leading apostrophe; plain numbers do not. Control characters other than
 * the line feed, and bytes that are not UTF-8, become U+FFFD.
 */
void cad_csv_append(GString *row, const char *text, gboolean is_raw);
