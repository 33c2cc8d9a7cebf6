/* Example reviews: what examples do not show, though they pass. */
#pragma once

#include "lexicon/lexicon-set.h"

/**
 * cad_example_review_report:
 * @source: a lexicon
 * @lexicons: the same, compiled
 * @diagnostics: takes a warning for each example that stands there twice; for a "-" example in
 * which, or in whose marks, no word of the term stands, so that no change of the term can make it
 * fail; and for a line whose conditions no example puts to the test: in none do they keep out what
 * its patterns match
 *
 * Conditions of a category count as put to the test by any of its terms.
 */
void cad_example_review_report(const CadLexiconSource *source, const CadrageLexicons *lexicons,
			       CadrageDiagnostics *diagnostics);
