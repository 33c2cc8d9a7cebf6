/* "Did you mean": the nearest known word to a mistyped one. */
#pragma once

#include <cadrage/version.h>

G_BEGIN_DECLS

/**
 * cadrage_suggest:
 * @typed: what was written, UTF-8
 * @known: (array zero-terminated=1): the words it may have been meant for
 *
 * The known word at the smallest edit distance (insertion, deletion, substitution, swap of
 * neighbours; case ignored), if that is at most a third of the longer word's length, rounded up.
 * Ties go to the first of @known.
 *
 * Returns: (transfer none) (nullable): an element of @known, or NULL when none is near.
 */
CADRAGE_API const char *cadrage_suggest(const char *typed, const char *const *known);

G_END_DECLS
