#include "config.h"

#include <string.h>

#include "base/voice-name.h"

/* All voices but that of quotations. */
#define WORDING "wording"

static const char *const names[] = {
	[CADRAGE_VOICE_UNQUOTED] = "unquoted",
	[CADRAGE_VOICE_QUOTED] = "quoted",
};
G_STATIC_ASSERT(G_N_ELEMENTS(names) == CADRAGE_N_VOICES);

CadVoices
cad_voices_from_name(const char *name)
{
	CadrageVoice voice;

	if (cadrage_voice_from_name(name, &voice))
		return CAD_VOICE_BIT(voice);
	return strcmp(name, WORDING) == 0 ? CAD_VOICES_ALL & ~CAD_VOICE_BIT(CADRAGE_VOICE_QUOTED)
					  : 0;
}

const char **
cad_voices_list_names(void)
{
	const char **list = g_new0(const char *, CADRAGE_N_VOICES + 2);

	memcpy(list, names, sizeof names);
	list[CADRAGE_N_VOICES] = WORDING;
	return list;
}

const char *
cadrage_voice_to_name(CadrageVoice voice)
{
	g_return_val_if_fail((guint)voice < CADRAGE_N_VOICES, NULL);
	return names[voice];
}

gboolean
cadrage_voice_from_name(const char *name, CadrageVoice *voice)
{
	g_return_val_if_fail(name != NULL && voice != NULL, FALSE);
	for (guint i = 0; i < CADRAGE_N_VOICES; i++) {
		if (strcmp(names[i], name) != 0)
			continue;
		*voice = (CadrageVoice)i;
		return TRUE;
	}
	return FALSE;
}
