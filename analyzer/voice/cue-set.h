/* Attribution: the languages of all languages, read from the installed and the user's files. */
#pragma once

#include <cadrage/attribution.h>

#include "voice/cue.h"

/** cad_attribution_find: Returns: (nullable): the words of @language. */
const CadCueWords *
cad_attribution_find(const CadrageAttribution *attribution, const char *language);
