/* Swallowed patterns: those that match nothing but what another of their category matches. */
#pragma once

#include "lexicon/lexicon-set.h"

/**
 * cad_swallow_report:
 * @source: a lexicon
 * @diagnostics: takes the findings, at the swallowed patterns
 *
 * Of one term: a pattern that adds nothing to another of its patterns, a warning. Of two terms of
 * one category: a pattern that never counts, since another goes first wherever it matches, a
 * warning; and one of which every match is also one of the other, so that nothing but their names
 * decides, an error, or a warning where a condition may tell them apart. Held against each other
 * are words in all their forms, beginnings and ends, classes, and gaps against what they may hold;
 * regular expressions are not. A pattern that is canonically the same as the other is no finding
 * here. Of very many patterns that begin alike, and of very long ones, not all are held against
 * each other.
 */
void cad_swallow_report(const CadLexiconSource *source, CadrageDiagnostics *diagnostics);
