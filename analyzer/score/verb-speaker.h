/* Verb speakers: whom a reporting verb lets speak. */
#pragma once

#include <cadrage/score.h>

#include "lexicon/matcher.h"

/**
 * cad_verb_speaker_find:
 * @document: an article
 * @voices: its voices
 * @match: a reporting verb in the outlet's own words
 *
 * The verb stands in the words that frame somebody's: those beside the frame in the same sentence,
 * before it ("...", a dit X) or else after it (X a dit que ...).
 *
 * Returns: index of the speaker; CADRAGE_NO_SPEAKER when nothing of the sentence is anybody's.
 */
guint32 cad_verb_speaker_find(const CadrageDocument *document, const CadrageVoices *voices,
			      const CadMatch *match);
