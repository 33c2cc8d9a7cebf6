#include "config.h"

#include "document/document.h"
#include "score/token-voice.h"
#include "score/verb-speaker.h"

static gboolean
is_told(const CadrageVoiceSegment *segment)
{
	return segment->voice == CADRAGE_VOICE_PARAPHRASE || segment->voice == CADRAGE_VOICE_QUOTED;
}

/* The sentence of a segment's first or last token. */
static guint32
find_sentence(const CadTokens *tokens, const CadrageVoiceSegment *segment, gboolean is_last)
{
	guint32 token = cad_tokens_find(tokens, segment->span.start);

	while (is_last && token + 1 < tokens->n && tokens->start[token + 1] < segment->span.end)
		token++;
	return token < tokens->n ? tokens->sentence[token] : G_MAXUINT32;
}

guint32
cad_verb_speaker_find(const CadrageDocument *document, const CadrageVoices *voices,
		      const CadMatch *match)
{
	const CadTokens *tokens = cad_document_get_tokens(document);
	const guint32 sentence = tokens->sentence[match->token];
	guint n;
	const CadrageVoiceSegment *segments = cadrage_voices_get_segments(voices, &n);
	const CadrageVoiceSegment *frame =
		cad_token_voices_find_segment(voices, tokens->start[match->token]);
	const gsize index = frame ? (gsize)(frame - segments) : n;

	if (index > 0 && index < n && is_told(frame - 1) &&
	    find_sentence(tokens, frame - 1, TRUE) == sentence)
		return (frame - 1)->speaker;
	if (index + 1 < n && is_told(frame + 1) &&
	    find_sentence(tokens, frame + 1, FALSE) == sentence)
		return (frame + 1)->speaker;
	return CADRAGE_NO_SPEAKER;
}
