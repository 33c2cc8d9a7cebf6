/* Self-mentions: the names of the outlets themselves, which say nothing of how they frame. */
#pragma once

#include "discover/quarry.h"

/** cad_self_mention_bar: bars every word that has a capital and is part of the id of an outlet:
 * "told Example News". @outlets: set of the ids. */
void cad_self_mention_bar(CadQuarry *quarry, GHashTable *outlets);
