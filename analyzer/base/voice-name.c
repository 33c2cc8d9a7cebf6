#include "config.h"

#include <string.h>

#include "base/voice-name.h"

static const char *const names[] = {
	[CADRAGE_VOICE_OWN] = "own",
	[CADRAGE_VOICE_PARAPHRASE] = "paraphrase",
	[CADRAGE_VOICE_QUOTED] = "quoted",
	[CADRAGE_VOICE_NONE] = "none",
};
G_STATIC_ASSERT(G_N_ELEMENTS(names) == CADRAGE_N_VOICES + 1);

static const struct {
	const char *name;
	CadrageVoiceSet voices;
} sets[] = {
	{"own", CADRAGE_VOICE_BIT(CADRAGE_VOICE_OWN)},
	{"paraphrase", CADRAGE_VOICE_BIT(CADRAGE_VOICE_PARAPHRASE)},
	{"quoted", CADRAGE_VOICE_BIT(CADRAGE_VOICE_QUOTED)},
	{"wording", CADRAGE_VOICES_WORDING},
	{"all", CADRAGE_VOICES_ALL},
};

static CadrageVoiceSet
find_set(const char *name)
{
	for (gsize i = 0; i < G_N_ELEMENTS(sets); i++)
		if (strcmp(sets[i].name, name) == 0)
			return sets[i].voices;
	return 0;
}

CadrageVoiceSet
cadrage_voice_set_from_name(const char *list)
{
	g_auto(GStrv) words = NULL;
	CadrageVoiceSet all = 0;

	g_return_val_if_fail(list != NULL, 0);
	words = g_strsplit(list, ",", -1);
	for (gsize i = 0; words[i] != NULL; i++) {
		const CadrageVoiceSet set = find_set(g_strstrip(words[i]));

		if (set == 0)
			return 0;
		all |= set;
	}
	return all;
}

const char **
cad_voice_set_list_names(void)
{
	const char **list = g_new0(const char *, G_N_ELEMENTS(sets) + 1);

	for (gsize i = 0; i < G_N_ELEMENTS(sets); i++)
		list[i] = sets[i].name;
	return list;
}

const char *
cadrage_voice_to_name(CadrageVoice voice)
{
	g_return_val_if_fail((guint)voice < G_N_ELEMENTS(names), NULL);
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
