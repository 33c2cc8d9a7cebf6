/* Duplicates: patterns that are there twice, and patterns that can never count. */
#pragma once

#include "lexicon/lexicon-set.h"

/**
 * cad_duplicate_report:
 * @source: a lexicon
 * @diagnostics: takes a warning for a pattern that its term has twice, or two terms of one category
 *   have as a regular expression; a note for one that two categories have, which is allowed and
 *   sometimes an oversight; and a warning for a phrase that always loses to the same words as
 *   written under another label
 *
 * Two terms of one category with the same words tie, which cad_tie_report() tells.
 */
void cad_duplicate_report(const CadLexiconSource *source, CadrageDiagnostics *diagnostics);
