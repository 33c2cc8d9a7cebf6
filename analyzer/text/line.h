/* Lines: where they end, and which ends are mere hard wraps. */
#pragma once

#include "text/text.h"

/**
 * cad_lines_cut:
 * @clean: clean text
 * @n_bytes: its length
 * @n_lines: (out): how many
 *
 * Cuts lines as cad_text_new() says. A text that ends with a line's end has no further line.
 *
 * Returns: (transfer full): the lines.
 */
CadLine *cad_lines_cut(const char *clean, gsize n_bytes, guint *n_lines);
