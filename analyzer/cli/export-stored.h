/* What the store holds, written so that it can be taken back. */
#pragma once

#include "options.h"

/**
 * export_documents:
 * @inputs: which articles; the arguments name some
 * @output: (nullable): the file, NULL for standard output
 *
 * A line of JSON for each article with all that is given and known of it.
 */
int export_documents(const InputOptions *inputs, const char *output);

/**
 * export_originals:
 * @inputs: which articles; the arguments name some
 * @folder: where to; made, or empty
 * @raw_csv: leave cells of the manifest that look like formulas as they are
 *
 * A file for each article, named by its id: a page as it was given, or a record's line of JSON; and
 * a manifest of what was given with the pages.
 */
int export_originals(const InputOptions *inputs, const char *folder, gboolean raw_csv);
