/* The sheet of suggestions as a page that works by itself: decide in a browser, download the CSV.
 */
#pragma once

#include "suggest-sheet.h"

/** suggest_page_write: @categories: (array zero-terminated=1): offered for choice. Returns: whether
 * all was written. */
gboolean suggest_page_write(const SuggestSheet *sheet, const char *const *categories,
			    GOutputStream *stream, GError **error);
