/* Namesakes: labels whose own words count as something else. */
#pragma once

#include "lexicon/lexicon-set.h"

/**
 * cad_namesake_report:
 * @source: a lexicon
 * @lexicons: the same, compiled
 * @diagnostics: takes a warning for each label that, read as a text, is matched over all its words
 * by other labels of its category only: a reader of the figures takes the one for the other
 */
void cad_namesake_report(const CadLexiconSource *source, const CadrageLexicons *lexicons,
			 CadrageDiagnostics *diagnostics);
