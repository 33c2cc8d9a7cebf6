/* Inclusion: the files that a lexicon includes, found and read. */
#pragma once

#include "lexicon/sheet.h"

/**
 * cad_inclusion_read:
 * @name: the lexicon file's name as the user gave it
 * @bytes: what it holds
 * @folders: (array zero-terminated=1) (nullable): folders of lexicons
 * @diagnostics: takes every mistake, of the included files, too
 *
 * Reads a lexicon file and all that it includes, each file once. A name is looked for in the
 * folder of the file that says it, then in @folders, there also as the name of a lexicon. Files
 * that include one another in a circle, of another language, too deep, too many or too large
 * together are errors. An included file comes with the lock beside it.
 *
 * Returns: (transfer full) (element-type CadSheet) (nullable): the sheets, each after those that
 * it includes, the file's own last; NULL when the file's own bytes are no text. Mistakes are
 * counted in the sheets' readings.
 */
GPtrArray *cad_inclusion_read(const char *name, GBytes *bytes, const char *const *folders,
			      CadrageDiagnostics *diagnostics);

/** cad_inclusion_spell: Returns: (transfer full): the file @target as a path from the folder of the
 * file @path. */
char *cad_inclusion_spell(const char *target, const char *path);

/** cad_inclusion_identify: Returns: (transfer full): a name that two paths of one file share. */
char *cad_inclusion_identify(const char *path);
