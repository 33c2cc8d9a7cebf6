#include "config.h"

#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "lexicon/dictionary.h"
#include "lexicon/paradigm.h"

/* Spellings of one word to look up: five accents on each of a few capitals. */
#define MAX_SPELLINGS 512

struct _CadDictionary {
	CadAffixRules *rules;
	CadWordList *words;
	char *version;
};

static void
dictionary_clear(gpointer data)
{
	CadDictionary *dictionary = data;

	cad_affix_rules_free(dictionary->rules);
	cad_word_list_free(dictionary->words);
	g_free(dictionary->version);
}

CadDictionary *
cad_dictionary_ref(CadDictionary *dictionary)
{
	return g_atomic_rc_box_acquire(dictionary);
}

void
cad_dictionary_unref(CadDictionary *dictionary)
{
	if (dictionary != NULL)
		g_atomic_rc_box_release_full(dictionary, dictionary_clear);
}

/* ---- Loading ---- */

static GBytes *
read_half(const char *folder, const char *language, const char *ending, char **path, GError **error)
{
	g_autofree char *name = g_strconcat(language, ending, NULL);

	*path = g_build_filename(folder, name, NULL);
	if (g_file_test(*path, G_FILE_TEST_EXISTS))
		return cad_file_read(*path, CAD_MAX_DICTIONARY_BYTES, "CAD_MAX_DICTIONARY_BYTES",
				     error);
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND, "there is no dictionary %s",
		    *path);
	return NULL;
}

static char *
digest(GBytes *affixes, GBytes *words)
{
	g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
	GBytes *halves[] = {affixes, words};

	for (guint i = 0; i < G_N_ELEMENTS(halves); i++) {
		gsize n_bytes;
		const guchar *data = g_bytes_get_data(halves[i], &n_bytes);

		g_checksum_update(checksum, data, (gssize)n_bytes);
	}
	return g_strdup(g_checksum_get_string(checksum));
}

CadDictionary *
cad_dictionary_load(const char *folder, const char *language, GError **error)
{
	g_autoptr(CadDictionary) dictionary = g_atomic_rc_box_new0(CadDictionary);
	g_autofree char *affix_path = NULL;
	g_autofree char *word_path = NULL;
	g_autoptr(GBytes) affixes = read_half(folder, language, ".aff", &affix_path, error);
	g_autoptr(GBytes) words = NULL;
	char *text;

	if (affixes != NULL)
		words = read_half(folder, language, ".dic", &word_path, error);
	if (words == NULL)
		return NULL;
	dictionary->rules = cad_affix_rules_parse(affix_path, affixes, error);
	if (dictionary->rules == NULL)
		return NULL;
	text = cad_affix_decode(words, dictionary->rules->encoding, word_path, error);
	if (text == NULL)
		return NULL;
	dictionary->words = cad_word_list_new(text);
	if (dictionary->rules->version != NULL)
		dictionary->version = g_strdup(dictionary->rules->version);
	else
		dictionary->version = digest(affixes, words);
	return g_steal_pointer(&dictionary);
}

const char *
cad_dictionary_get_version(const CadDictionary *dictionary)
{
	return dictionary->version;
}

gboolean
cad_dictionary_is_headword(const CadDictionary *dictionary, const char *word)
{
	return cad_word_list_find(dictionary->words, word) != NULL;
}

/* ---- Spellings that a capital may hide ---- */

/* Accents that French, Spanish, Portuguese and their neighbours leave off capitals. */
static const gunichar accents[] = {0x301, 0x300, 0x302, 0x308, 0x327, 0x303};

static char *
lower(const char *text)
{
	GString *out = g_string_new(NULL);

	for (; *text != '\0'; text = g_utf8_next_char(text))
		g_string_append_unichar(out, g_unichar_tolower(g_utf8_get_char(text)));
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

/* The word in one capitalisation, then with the accents that its capitals may hide. */
static GPtrArray *
find_spellings(const char *word, gboolean in_lower_case)
{
	GPtrArray *spellings = g_ptr_array_new_with_free_func(g_free);
	glong index = 0;

	g_ptr_array_add(spellings, in_lower_case ? lower(word) : g_strdup(word));
	for (const char *at = word; *at != '\0'; at = g_utf8_next_char(at), index++)
		if (g_unichar_isupper(g_utf8_get_char(at)))
			add_accents(spellings, index);
	return spellings;
}

/* A form without the accents that its spelling has and the word as written has not. */
static char *
remove_accents(const char *form, const char *spelling, const char *word)
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

static GHashTable *
set_new(void)
{
	return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

static gboolean
add_reading(const CadDictionary *dictionary, const char *word, gboolean as_headword,
	    GHashTable *forms)
{
	const CadParadigms paradigms = {dictionary->rules, dictionary->words};

	return as_headword ? cad_paradigms_add_headword(&paradigms, word, NULL, forms)
			   : cad_paradigms_add_variants(&paradigms, word, forms);
}

static gboolean
add_spelling(const CadDictionary *dictionary, const char *word, const char *spelling,
	     gboolean as_headword, GHashTable *forms)
{
	g_autoptr(GHashTable) found = set_new();
	GHashTableIter iter;
	gpointer form;

	if (!add_reading(dictionary, spelling, as_headword, found))
		return FALSE;
	g_hash_table_iter_init(&iter, found);
	while (g_hash_table_iter_next(&iter, &form, NULL)) {
		g_hash_table_add(forms, g_strdup(form));
		g_hash_table_add(forms, remove_accents(form, spelling, word));
	}
	return TRUE;
}

static gboolean
add_spellings(const CadDictionary *dictionary, const char *word, gboolean in_lower_case,
	      gboolean as_headword, GHashTable *forms)
{
	g_autoptr(GPtrArray) spellings = find_spellings(word, in_lower_case);
	gboolean is_found = FALSE;

	for (guint i = 0; i < spellings->len; i++)
		is_found |= add_spelling(dictionary, word, g_ptr_array_index(spellings, i),
					 as_headword, forms);
	return is_found;
}

/* As written, else with what its capitals may stand for: first a common word, then a name. */
static gboolean
add_readings(const CadDictionary *dictionary, const char *word, gboolean as_headword,
	     GHashTable *forms)
{
	return add_reading(dictionary, word, as_headword, forms) ||
	       add_spellings(dictionary, word, TRUE, as_headword, forms) ||
	       add_spellings(dictionary, word, FALSE, as_headword, forms);
}

static int
compare_strings(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static GPtrArray *
sort_forms(GHashTable *forms)
{
	GPtrArray *sorted = g_ptr_array_new_with_free_func(g_free);
	GHashTableIter iter;
	gpointer form;

	g_hash_table_iter_init(&iter, forms);
	while (g_hash_table_iter_next(&iter, &form, NULL))
		g_ptr_array_add(sorted, g_strdup(form));
	g_ptr_array_sort(sorted, compare_strings);
	return sorted;
}

GPtrArray *
cad_dictionary_expand(const CadDictionary *dictionary, const char *word, const char *model)
{
	const CadParadigms paradigms = {dictionary->rules, dictionary->words};
	g_autoptr(GHashTable) forms = set_new();
	gboolean is_found;

	if (model != NULL)
		is_found = cad_paradigms_add_headword(&paradigms, word, model, forms);
	else
		is_found = add_readings(dictionary, word, TRUE, forms) ||
			   add_readings(dictionary, word, FALSE, forms);
	return is_found ? sort_forms(forms) : NULL;
}
