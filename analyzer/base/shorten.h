/* Texts of strangers in messages: no longer than a person reads. */
#pragma once

#include <glib.h>

/**
 * cad_shorten:
 * @text: UTF-8, or other bytes
 * @max_bytes: at least 4
 *
 * Returns: (transfer full): @text, from @max_bytes bytes on cut between characters with an ellipsis
 * in their place.
 */
char *cad_shorten(const char *text, gsize max_bytes);
