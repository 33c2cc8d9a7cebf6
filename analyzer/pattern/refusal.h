/* Refusals: what a regular expression from a stranger may not hold. */
#pragma once

#include <cadrage/error.h>

/**
 * cad_refusal_check:
 * @source: a regular expression
 * @offset: (out): byte of @source where the mistake is
 * @error: return location
 *
 * Refuses what can take over the match or make its cost unbounded: verbs and script runs "(*...)",
 * callouts, recursion and subroutine calls, \C. Syntax is left to PCRE2.
 *
 * Returns: whether none of them is there.
 */
gboolean
cad_refusal_check(const char *source, gsize *offset, GError **error) G_GNUC_WARN_UNUSED_RESULT;
