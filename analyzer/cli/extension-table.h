/* The extension's table: what categories count with their own words, and with new ones besides. */
#pragma once

#include "session.h"

/**
 * extension_table_print:
 * @session: an open session, its lexicons those before the extension, then the extension
 * @inputs: which articles
 * @files: (array zero-terminated=1): where they are
 * @extension: what is counted in their place
 *
 * Reads the articles twice, and prints for each outlet, and each category that the extension
 * changes, the rate of own words and paraphrases by both.
 *
 * Returns: how it went; messages are printed.
 */
Status extension_table_print(Session *session, const InputOptions *inputs, char **files,
			     CadrageLexicon *extension);
