/* Reported speech: what verbs of speech govern, and what stands around them. */
#pragma once

#include "voice/verb.h"

/**
 * cad_reported_tell:
 * @telling: an article
 *
 * Tells the sentence's words that verbs of speech pass on: "X said that P", "X denounced N", and
 * with the verb behind or between them, "Q", said X. From left to right, so that a verb inside
 * what another one passes on has the last word about what it governs itself.
 */
void cad_reported_tell(CadTelling *telling);
