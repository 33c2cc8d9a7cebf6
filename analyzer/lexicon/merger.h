/* Merger: the sheets of a lexicon put together, as an extension wants its base changed. */
#pragma once

#include "lexicon/sheet.h"

/**
 * cad_sheets_merge:
 * @sheets: (element-type CadSheet): each after those that it includes; their drafts are taken
 *
 * What a sheet says of a term or of a key of a category stands for all that the sheets it includes
 * say of it: "=" replaces, "+=" adds, `remove:` strikes. What is left is one statement, or two
 * sheets disagree that do not see each other, an error until one that includes both decides. So
 * the order of includes changes nothing. Mistakes are counted in the readings of the sheets.
 *
 * Returns: (transfer full) (element-type CadCategoryDraft): the categories of the lexicon, each
 * once.
 */
GPtrArray *cad_sheets_merge(GPtrArray *sheets);
