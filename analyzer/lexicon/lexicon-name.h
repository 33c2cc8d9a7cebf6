/* Names of lexicons, and the files behind them. */
#pragma once

#include <cadrage/lexicon.h>

/** cad_lexicon_name_is_path: Returns: whether @name is a file rather than a lexicon's name. */
gboolean cad_lexicon_name_is_path(const char *name);

/**
 * cad_lexicon_name_find:
 * @name: a lexicon's name: NAME is FOLDER/NAME.lex or FOLDER/LANGUAGE/NAME.lex; LANGUAGE-NAME is
 *   FOLDER/LANGUAGE/NAME.lex, too
 * @folders: (array zero-terminated=1) (nullable): where to look, first match wins
 * @language: (nullable): whose NAME is meant where several languages have it; NULL for the first
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_NOT_FOUND, with the nearest known name.
 *
 * Returns: (transfer full): the file.
 */
char *cad_lexicon_name_find(const char *name, const char *const *folders, const char *language,
			    GError **error) G_GNUC_WARN_UNUSED_RESULT;
