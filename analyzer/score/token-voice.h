/* Token voices: in whose words each token of a document stands. */
#pragma once

#include <cadrage/score.h>

/**
 * cad_token_voices_new:
 * @document: a document
 * @voices: its voices
 * @min_confidence: a paraphrase told by a rule that is right less often is the outlet's own
 *
 * Returns: (transfer full) (array): a CadrageVoice for each of the document's tokens.
 */
guint8 *cad_token_voices_new(const CadrageDocument *document, const CadrageVoices *voices,
			     double min_confidence);

/** cad_token_voices_find_segment: Returns: (transfer none) (nullable): the segment that holds the
 * clean byte @offset. */
const CadrageVoiceSegment *
cad_token_voices_find_segment(const CadrageVoices *voices, guint32 offset);
