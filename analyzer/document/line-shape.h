/* Line shapes: a line of a page as a regular expression for lines like it. */
#pragma once

#include <glib.h>

/**
 * cad_line_shape_new:
 * @line: one line, blanks made single
 * @has_odd_blanks: its blanks were not all single spaces
 *
 * Numbers may differ, and the words of a date; all else stays. A line without any gives
 * cad_line_literal_new().
 *
 * Returns: (transfer full): a regular expression, not anchored.
 */
char *cad_line_shape_new(const char *line, gboolean has_odd_blanks);

/** cad_line_literal_new: Returns: (transfer full): a regular expression, not anchored, for just
 * this line; apostrophes may be of either kind. */
char *cad_line_literal_new(const char *line, gboolean has_odd_blanks);

/**
 * cad_line_find_signature:
 * @line: one line
 *
 * What follows its last dash or bar, where that may be a name: short, beginning with a capital,
 * without punctuation.
 *
 * Returns: (transfer none) (nullable): the name within @line.
 */
const char *cad_line_find_signature(const char *line);

/**
 * cad_line_find_lead_in:
 * @line: one line
 *
 * The sign it begins with ("»", "©"), or the words before its first colon, where other words
 * follow.
 *
 * Returns: bytes of the lead-in, colon included; 0 when there is none.
 */
gsize cad_line_find_lead_in(const char *line);
