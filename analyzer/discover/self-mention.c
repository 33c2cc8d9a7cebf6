#include "config.h"

#include <string.h>

#include "discover/self-mention.h"

/* Letters of the shortest part of a name that is looked for. */
#define MIN_LETTERS 3

static void
mark_parts(CadWordBank *bank, const char *outlet, GHashTable *words)
{
	g_auto(GStrv) parts = g_str_tokenize_and_fold(outlet, NULL, NULL);

	for (gsize i = 0; parts[i]; i++) {
		guint32 word;

		if (g_utf8_strlen(parts[i], -1) < MIN_LETTERS)
			continue;
		word = cad_word_bank_add(bank, parts[i], strlen(parts[i]));
		if (word != CAD_NO_WORD)
			g_hash_table_add(words, GUINT_TO_POINTER(word));
	}
}

void
cad_self_mention_bar(CadQuarry *quarry, GHashTable *outlets)
{
	g_autoptr(GHashTable) words = g_hash_table_new(NULL, NULL);
	GHashTableIter iter;
	gpointer outlet;

	g_hash_table_iter_init(&iter, outlets);
	while (g_hash_table_iter_next(&iter, &outlet, NULL))
		mark_parts(quarry->bank, outlet, words);
	for (guint i = 0; i < quarry->documents->len; i++) {
		const CadQuarryDocument *document = cad_quarry_get(quarry, i);

		for (guint32 k = 0; k < document->n; k++)
			if ((document->flags[k] & CAD_PLACE_UPPER) != 0 &&
			    g_hash_table_contains(words, GUINT_TO_POINTER(document->words[k])))
				document->flags[k] |= CAD_PLACE_BARRED;
	}
}
