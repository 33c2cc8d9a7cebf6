/* Sets of voices. */
#pragma once

#include <cadrage/voice.h>

/* One bit a CadrageVoice. */
typedef guint32 CadVoices;

#define CAD_VOICE_BIT(voice) ((CadVoices)1 << (voice))
#define CAD_VOICES_ALL	     (CAD_VOICE_BIT(CADRAGE_N_VOICES) - 1)

/** cad_voices_from_name: Returns: the voices meant by @name: a voice's word, or "wording" for all
 * that are the outlet's choice of words; 0 when it is neither. */
CadVoices cad_voices_from_name(const char *name);

/** cad_voices_list_names: Returns: (transfer container) (array zero-terminated=1): every word that
 * cad_voices_from_name() knows. */
const char **cad_voices_list_names(void);
