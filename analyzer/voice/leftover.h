/* Leftovers: quotations that no rule has given to anyone, and the quotative conditional. */
#pragma once

#include "voice/mention.h"

/**
 * cad_leftovers_tell:
 * @telling: an article
 *
 * Of the sentence's words that nothing else told: quotations that stand alone are of whoever spoke
 * last, a few words in a sentence about somebody are his, a word or a name stays the outlet's; a
 * sentence in the conditional of hearsay is a paraphrase. Then notes whom the sentence was about.
 */
void cad_leftovers_tell(CadTelling *telling);
