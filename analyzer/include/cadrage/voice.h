/* Voices: in whose words a text is written. */
#pragma once

#include <cadrage/version.h>

G_BEGIN_DECLS

/**
 * CadrageVoice:
 *
 * In whose words a token stands: the outlet's own; the outlet's words under somebody else's
 * responsibility; or somebody else's words. Own words and paraphrases together are the outlet's
 * wording.
 */
typedef enum {
	CADRAGE_VOICE_OWN,
	CADRAGE_VOICE_PARAPHRASE,
	CADRAGE_VOICE_QUOTED,
	CADRAGE_VOICE_NONE, /* what is not the article; never of a match */
} CadrageVoice;

/* The voices that are counted. */
#define CADRAGE_N_VOICES 3

/* A set of voices: one bit each. */
typedef guint32 CadrageVoiceSet;

#define CADRAGE_VOICE_BIT(voice) ((CadrageVoiceSet)1 << (voice))
#define CADRAGE_VOICES_ALL	 (CADRAGE_VOICE_BIT(CADRAGE_N_VOICES) - 1)
#define CADRAGE_VOICES_WORDING \
	(CADRAGE_VOICE_BIT(CADRAGE_VOICE_OWN) | CADRAGE_VOICE_BIT(CADRAGE_VOICE_PARAPHRASE))

/** cadrage_voice_to_name: Returns: (transfer none): its lower-case word, such as "quoted". */
CADRAGE_API const char *cadrage_voice_to_name(CadrageVoice voice);
/** cadrage_voice_from_name: @voice: (out): the voice, left alone when @name is none. Returns:
 * whether @name is a voice. */
CADRAGE_API gboolean cadrage_voice_from_name(const char *name, CadrageVoice *voice);

/** cadrage_voice_set_from_name: @names: words with commas between: of voices, "wording" or "all".
 * Returns: the set; 0 when any of them is none of these. */
CADRAGE_API CadrageVoiceSet cadrage_voice_set_from_name(const char *names);

G_END_DECLS
