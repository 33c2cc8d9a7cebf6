/* Headlines: the short forms in which they say who said it. */
#pragma once

#include "voice/mention.h"

/** cad_headline_tell: Tells a sentence of a headline: "X: P", "P (X)", "P - X", "P-press". */
void cad_headline_tell(CadTelling *telling);

/** cad_headline_ends_topic: Returns: whether piece @i follows what a headline begins with to say
 * what it is about: "Alep: P". */
gboolean cad_headline_ends_topic(const CadTelling *telling, guint32 i);
