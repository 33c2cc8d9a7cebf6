/* Article lines: one line by which a person knows a stored article. */
#pragma once

#include <cadrage.h>

/** article_line_print: a CadrageStoredFunc: id, date, outlet, title, and what was set by hand.
 * Returns: TRUE. */
gboolean article_line_print(const CadrageStoredDocument *document, void *payload);
