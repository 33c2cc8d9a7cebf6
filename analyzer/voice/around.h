/* Around: verbs of speech behind what was said, or in the midst of it. */
#pragma once

#include "voice/verb.h"

/**
 * cad_around_tell:
 * @telling: an article
 * @verb: a verb of speech of the sentence
 *
 * Tells the words that stand around a verb: "Q", said X; P, said X; P, X said, P.
 *
 * Returns: whether the verb stands so; otherwise nothing was told.
 */
gboolean cad_around_tell(CadTelling *telling, const CadVerb *verb);
