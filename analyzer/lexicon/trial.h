/* Trials: a lexicon's examples run against it. */
#pragma once

#include "lexicon/lexicon-set.h"

/**
 * cad_trial_run:
 * @source: a lexicon
 * @diagnostics: takes one error for each example that fails, with what matched instead
 * @n_passed: (out): examples that pass
 * @n_failed: (out): examples that fail
 *
 * What cadrage_lexicon_test() does, on a tree from anywhere. An example of a term looks at that
 * term's matches, one of a category at all matches of the category; only those that count, since a
 * reader of the figures sees no others. A positive example wants one at least, or with marks
 * exactly one over the tokens of each; a negative one wants none, or with marks none that shares
 * a token with a mark.
 */
void cad_trial_run(const CadLexiconSource *source, CadrageDiagnostics *diagnostics, guint *n_passed,
		   guint *n_failed);
