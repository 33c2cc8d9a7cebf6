/* Ties: places where two labels of one category match the same words with equal right. */
#pragma once

#include "lexicon/lexicon-set.h"

/**
 * cad_tie_report:
 * @source: a lexicon
 * @diagnostics: takes one error for each pair of labels that tie: a warning where a condition may
 *   tell them apart
 *
 * Two patterns tie when, word for word, they have a form in common and are of one kind (exact,
 * inflected, prefix), so that nothing but the names of their labels would decide which counts.
 * Gaps are held against gaps; words that one pattern has and the other skips are not looked into,
 * nor are regular expressions. Of very many that begin alike not all are held against each other.
 */
void cad_tie_report(const CadLexiconSource *source, CadrageDiagnostics *diagnostics);
