/* Page words: what a page says to its visitors, not its article to its readers. */
#pragma once

#include "discover/quarry.h"

/** cad_page_word_bar: bars sentences of CAD_PAGE_SENTENCE words at most that hold such a word:
 * "Click here to read more". */
void cad_page_word_bar(CadQuarry *quarry);

#define CAD_PAGE_SENTENCE 14
