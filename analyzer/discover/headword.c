#include "config.h"

#include <string.h>

#include "discover/edge-word.h"
#include "discover/headword.h"
#include "lexicon/dictionary.h"

/* Letters that a form shares with its headword: prefixes make other words. */
#define SAME_LETTERS 2

static gboolean
begins_alike(const char *a, const char *b)
{
	for (guint i = 0; i < SAME_LETTERS; i++) {
		if (*a == '\0' || g_utf8_get_char(a) != g_utf8_get_char(b))
			return FALSE;
		a = g_utf8_next_char(a);
		b = g_utf8_next_char(b);
	}
	return TRUE;
}

static gboolean
is_better(const char *form, const char *best)
{
	const gsize length = strlen(form);
	const gsize best_length = best ? strlen(best) : 0;

	return !best || length < best_length || (length == best_length && strcmp(form, best) < 0);
}

/* Whether a lexicon's pattern @headword matches @word. */
static gboolean
is_form_of(const CadDictionary *dictionary, const char *word, const char *headword)
{
	g_autoptr(GPtrArray) forms = cad_dictionary_expand(dictionary, headword, NULL, NULL);

	return forms && g_ptr_array_find_with_equal_func(forms, word, g_str_equal, NULL);
}

/* NULL where the dictionary does not know the word. */
static char *
find_headword(const CadDictionary *dictionary, const char *word)
{
	g_autoptr(GPtrArray) forms = NULL;
	const char *best = NULL;

	if (cad_dictionary_is_headword(dictionary, word))
		return g_strdup(word);
	forms = cad_dictionary_expand_fully(dictionary, word);
	for (guint i = 0; forms && i < forms->len; i++) {
		const char *form = forms->pdata[i];

		if (cad_dictionary_is_headword(dictionary, form) && begins_alike(form, word) &&
		    is_better(form, best) && is_form_of(dictionary, word, form))
			best = form;
	}
	return forms ? g_strdup(best ? best : word) : NULL;
}

static void
replace_words(CadQuarry *quarry, const guint32 *headwords)
{
	for (guint i = 0; i < quarry->documents->len; i++) {
		const CadQuarryDocument *document = cad_quarry_get(quarry, i);

		for (guint32 k = 0; k < document->n; k++)
			document->words[k] = headwords[document->words[k]];
	}
}

guint8 *
cad_headwords_join(CadQuarry *quarry, const char *folder)
{
	g_autoptr(CadDictionary) dictionary =
		cad_dictionary_load(folder ? folder : CAD_HUNSPELL_FOLDER, quarry->language, NULL);
	const guint n = cad_word_bank_get_n(quarry->bank);
	g_autofree guint32 *headwords = g_new(guint32, n + 1);
	g_autoptr(GArray) known = g_array_new(FALSE, TRUE, sizeof(guint8));

	if (!dictionary)
		return NULL;
	g_array_set_size(known, n);
	for (guint32 word = 0; word < n; word++) {
		g_autofree char *text = g_strdup(cad_word_bank_get_text(quarry->bank, word));
		g_autofree char *headword = NULL;

		headwords[word] = word;
		if (cad_word_bank_is_name(quarry->bank, word) ||
		    !cad_edge_word_is_content(quarry->language, text))
			continue;
		headword = find_headword(dictionary, text);
		if (!headword)
			continue;
		const guint32 other = cad_word_bank_add(quarry->bank, headword, strlen(headword));

		if (other == CAD_NO_WORD || cad_word_bank_is_name(quarry->bank, other))
			continue;
		if (other >= known->len)
			g_array_set_size(known, other + 1);
		headwords[word] = other;
		g_array_index(known, guint8, word) = TRUE;
		g_array_index(known, guint8, other) = TRUE;
	}
	replace_words(quarry, headwords);
	g_array_set_size(known, cad_word_bank_get_n(quarry->bank));
	return (guint8 *)g_array_free(g_steal_pointer(&known), FALSE);
}
