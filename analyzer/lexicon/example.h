/* Examples: sentences that a term must or must not match. */
#pragma once

#include "lexicon/draft.h"

/**
 * cad_example_read:
 * @reading: the reading
 * @draft: the example as written
 * @category: the category it stands in, its labels all known
 *
 * Reads `+ text`, `- text`, `+ LABEL: text` after `examples:`, `+ {label: LABEL} text`, and the
 * [[ ]] marks.
 *
 * Returns: (transfer full) (nullable): the example; NULL after a report.
 */
CadExample *cad_example_read(CadReading *reading, const CadExampleDraft *draft,
			     const CadCategoryDraft *category);
