/* Risk: regular expressions whose shape lets them backtrack without end. */
#pragma once

#include <glib.h>

/**
 * cad_risk_check:
 * @source: a regular expression that compiles
 *
 * A guess from its shape, for a warning: the limits hold either way.
 *
 * Returns: whether it holds an unbounded repeat inside an unbounded repeat, or two neighbouring
 * unbounded repeats of sets that share a character.
 */
gboolean cad_risk_check(const char *source);
