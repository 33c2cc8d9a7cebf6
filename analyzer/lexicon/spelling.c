#include "config.h"

#include "lexicon/spelling.h"

/* Five accents on each of a few capitals; a word in capitals throughout gets no more. */
#define MAX_SPELLINGS 512

/* Accents that French, Spanish, Portuguese and their neighbours leave off capitals. */
static const gunichar accents[] = {0x301, 0x300, 0x302, 0x308, 0x327, 0x303};

char *
cad_spelling_lower(const char *word)
{
	GString *out = g_string_new(NULL);

	for (; *word != '\0'; word = g_utf8_next_char(word))
		g_string_append_unichar(out, g_unichar_tolower(g_utf8_get_char(word)));
	return g_string_free(out, FALSE);
}

/* @text with the letter at @index (in characters) replaced. */
static char *
replace_letter(const char *text, glong index, gunichar letter)
{
	const char *at = g_utf8_offset_to_pointer(text, index);
	GString *out = g_string_new_len(text, at - text);

	g_string_append_unichar(out, letter);
	g_string_append(out, g_utf8_next_char(at));
	return g_string_free(out, FALSE);
}

/* For each spelling so far, those with an accent on one more letter. */
static void
add_accents(GPtrArray *spellings, glong index)
{
	const guint n = spellings->len;

	for (guint i = 0; i < n; i++) {
		const char *spelling = g_ptr_array_index(spellings, i);
		const gunichar letter = g_utf8_get_char(g_utf8_offset_to_pointer(spelling, index));

		for (guint j = 0; j < G_N_ELEMENTS(accents); j++) {
			gunichar accented;

			if (spellings->len < MAX_SPELLINGS &&
			    g_unichar_compose(letter, accents[j], &accented))
				g_ptr_array_add(spellings,
						replace_letter(spelling, index, accented));
		}
	}
}

GPtrArray *
cad_spellings_find(const char *word, gboolean in_lower_case)
{
	GPtrArray *spellings = g_ptr_array_new_with_free_func(g_free);
	glong index = 0;

	g_ptr_array_add(spellings, in_lower_case ? cad_spelling_lower(word) : g_strdup(word));
	for (const char *at = word; *at != '\0'; at = g_utf8_next_char(at), index++)
		if (g_unichar_isupper(g_utf8_get_char(at)))
			add_accents(spellings, index);
	return spellings;
}

char *
cad_spelling_remove_accents(const char *form, const char *spelling, const char *word)
{
	GString *out = g_string_new(NULL);

	for (; *form != '\0'; form = g_utf8_next_char(form)) {
		gunichar letter = g_utf8_get_char(form);

		if (*word != '\0' && *spelling != '\0') {
			const gunichar plain = g_unichar_tolower(g_utf8_get_char(word));
			const gunichar accented = g_utf8_get_char(spelling);

			if (letter == accented && g_unichar_tolower(accented) != plain)
				letter = plain;
			word = g_utf8_next_char(word);
			spelling = g_utf8_next_char(spelling);
		}
		g_string_append_unichar(out, letter);
	}
	return g_string_free(out, FALSE);
}
