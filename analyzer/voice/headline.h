/* Headlines: the short forms in which they say who said it. */
#pragma once

#include "voice/mention.h"

/** cad_headline_tell: Tells a sentence of a headline: "X: P", "P (X)", "P - X", "P-press". */
void cad_headline_tell(CadTelling *telling);
