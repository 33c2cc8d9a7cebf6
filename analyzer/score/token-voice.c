#include "config.h"

#include "document/document.h"
#include "score/token-voice.h"

static CadrageVoice
find_voice(const CadrageVoiceSegment *segment, double min_confidence)
{
	const gboolean is_unsure =
		segment->voice == CADRAGE_VOICE_PARAPHRASE && segment->confidence < min_confidence;

	return is_unsure ? CADRAGE_VOICE_OWN : segment->voice;
}

guint8 *
cad_token_voices_new(const CadrageDocument *document, const CadrageVoices *voices,
		     double min_confidence)
{
	const CadTokens *tokens = cad_document_get_tokens(document);
	guint8 *token_voices = g_new(guint8, tokens->n + 1);
	guint n_segments;
	const CadrageVoiceSegment *segments = cadrage_voices_get_segments(voices, &n_segments);
	guint segment = 0;

	for (guint32 i = 0; i < tokens->n; i++) {
		while (segment < n_segments && segments[segment].span.end <= tokens->start[i])
			segment++;
		token_voices[i] =
			segment < n_segments && segments[segment].span.start <= tokens->start[i]
				? (guint8)find_voice(&segments[segment], min_confidence)
				: (guint8)CADRAGE_VOICE_NONE;
	}
	return token_voices;
}

const CadrageVoiceSegment *
cad_token_voices_find_segment(const CadrageVoices *voices, guint32 offset)
{
	guint n;
	const CadrageVoiceSegment *segments = cadrage_voices_get_segments(voices, &n);
	guint low = 0;

	while (low < n) {
		const guint middle = low + (n - low) / 2;

		if (segments[middle].span.end > offset)
			n = middle;
		else
			low = middle + 1;
	}
	cadrage_voices_get_segments(voices, &n);
	return low < n && segments[low].span.start <= offset ? &segments[low] : NULL;
}
