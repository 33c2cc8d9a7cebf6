/* Drift: what the lock beside a lexicon has other than the dictionary of this machine. */
#pragma once

#include <cadrage/lexicon.h>

/**
 * cad_drift_report:
 * @lexicon: a lexicon
 * @options: (nullable): the options it was loaded with
 * @diagnostics: takes the findings
 *
 * Reports a lock that was made with another dictionary, that lacks words of the lexicon or has
 * words it no longer uses, and each word and class whose forms differ. Without a lock there is no
 * drift.
 */
void cad_drift_report(const CadrageLexicon *lexicon, const CadrageLexiconOptions *options,
		      CadrageDiagnostics *diagnostics);
