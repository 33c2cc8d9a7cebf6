/* Assignments: "date=2015-10-31", as a person sets a document right. */
#pragma once

#include <cadrage/error.h>

#include "document/hand.h"

/**
 * cad_assignment_apply:
 * @text: "FIELD=VALUE": outlet, date, title, url, language, or zone=LINES:ZONE; without a value
 *   it takes back what was said
 * @n_lines: of the document; lines beyond it are refused
 * @hand: (inout): what is said
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_INVALID, CADRAGE_ERROR_LIMIT; the message names the field and the value.
 *
 * Returns: whether it makes sense; else @hand is as it was.
 */
gboolean cad_assignment_apply(const char *text, guint n_lines, CadHand *hand,
			      GError **error) G_GNUC_WARN_UNUSED_RESULT;
