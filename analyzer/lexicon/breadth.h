/* Breadth: patterns that match far more than their author can have in mind. */
#pragma once

#include "lexicon/dictionary.h"
#include "lexicon/lexicon-set.h"

/**
 * cad_breadth_report:
 * @source: a lexicon
 * @dictionary: (nullable): of its language
 * @diagnostics: takes a warning for each whole pattern that is nothing but stop words, nothing but
 * a class, a beginning or end that CAD_BROAD_HEADWORDS words of the dictionary have, or a regular
 *   expression that matches more than a quarter of the stop words
 *
 * What can be told without an article to look at. Reporting verbs may be common words: categories
 * of that kind are not held to the first.
 */
void cad_breadth_report(const CadLexiconSource *source, const CadDictionary *dictionary,
			CadrageDiagnostics *diagnostics);
