/* Source phrases: "according to X", "for X" and what they say somebody said. */
#pragma once

#include "voice/mention.h"

/** cad_source_phrase_tell_initial: Tells a sentence that begins with a source phrase; to be called
 * before its verbs are told, which may pass on words of others inside it. */
void cad_source_phrase_tell_initial(CadTelling *telling);

/** cad_source_phrases_tell: Tells the words of the sentence that other source phrases pass on. */
void cad_source_phrases_tell(CadTelling *telling);
