/* Inflection: the surface forms of the words of a lexicon's patterns. */
#pragma once

#include "lexicon/lexicon-file.h"
#include "lexicon/lock.h"

/**
 * cad_inflection_run:
 * @file: a lexicon; the words of its patterns get their forms
 * @class_files: (array zero-terminated=1) (nullable): where classes of forms may be fixed
 * @dictionaries: (nullable): folder of dictionaries, NULL for CAD_HUNSPELL_FOLDER
 * @diagnostics: takes warnings about words that no dictionary knows
 *
 * A word's forms come from the lock of the sheet it is written in, else from the dictionary, which
 * is read only if it is needed, else from a plain rule; forms by tag and classes never come
 * from a rule. Then what the term's `except` strikes is taken out.
 *
 * Returns: (transfer full) (nullable): every inflected word of the file itself, not of those it
 * includes, with its forms; NULL after an error.
 */
CadLock *cad_inflection_run(CadLexiconFile *file, const char *const *class_files,
			    const char *dictionaries, CadrageDiagnostics *diagnostics);
