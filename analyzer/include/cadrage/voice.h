/* Voices: in whose words a text is written. */
#pragma once

#include <cadrage/version.h>

G_BEGIN_DECLS

/**
 * CadrageVoice:
 *
 * In whose words a token stands, as far as quotation marks tell. UNQUOTED holds the outlet's own
 * words and its paraphrases of others, which are not told apart yet.
 */
typedef enum {
	CADRAGE_VOICE_UNQUOTED,
	CADRAGE_VOICE_QUOTED,
} CadrageVoice;

#define CADRAGE_N_VOICES 2

/** cadrage_voice_to_name: Returns: (transfer none): its lower-case word, such as "quoted". */
CADRAGE_API const char *cadrage_voice_to_name(CadrageVoice voice);
/** cadrage_voice_from_name: @voice: (out): the voice, left alone when @name is none. Returns:
 * whether @name is a voice. */
CADRAGE_API gboolean cadrage_voice_from_name(const char *name, CadrageVoice *voice);

G_END_DECLS
