/* Found lists: the articles that a term was found on, as a file beside its lexicon. */
#pragma once

#include <glib.h>

#define CAD_FOUND_LIST_SUFFIX ".found"

/**
 * cad_found_list_read:
 * @lexicon: file of a lexicon
 * @name: of a list in the same folder, without its suffix
 *
 * A list has a content hash of an article a line, 64 hexadecimal digits; other lines are passed
 * over.
 *
 * Returns: (transfer full) (element-type utf8) (nullable): the hashes; NULL when it cannot be read.
 */
GPtrArray *cad_found_list_read(const char *lexicon, const char *name);
