#include "config.h"

#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "lexicon/dictionary.h"
#include "lexicon/paradigm.h"
#include "lexicon/spelling.h"
#include "lexicon/tag.h"

struct _CadDictionary {
	CadAffixRules *rules;
	CadWordList *words;
	char *version;
};

void
cad_dictionary_free(CadDictionary *dictionary)
{
	if (dictionary == NULL)
		return;
	cad_affix_rules_free(dictionary->rules);
	cad_word_list_free(dictionary->words);
	g_free(dictionary->version);
	g_free(dictionary);
}

/* Loading. */

static int
compare_strings(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static gboolean
has_dictionary(const char *folder, const char *stem)
{
	g_autofree char *name = g_strconcat(stem, ".aff", NULL);
	g_autofree char *path = g_build_filename(folder, name, NULL);

	return g_file_test(path, G_FILE_TEST_EXISTS);
}

/* The first of a language's regional dictionaries, in byte order, or NULL. */
static char *
find_regional(const char *folder, const char *language)
{
	g_autofree char *prefix = g_strconcat(language, "_", NULL);
	g_autoptr(GDir) directory = g_dir_open(folder, 0, NULL);
	g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
	const char *name;
	char *first;

	while (directory != NULL && (name = g_dir_read_name(directory)) != NULL)
		if (g_str_has_prefix(name, prefix) && g_str_has_suffix(name, ".aff"))
			g_ptr_array_add(names, g_strndup(name, strlen(name) - strlen(".aff")));
	g_ptr_array_sort(names, compare_strings);
	if (names->len == 0)
		return NULL;
	first = g_ptr_array_steal_index(names, 0);
	return first;
}

/* "fr", else the language's own country "fr_FR", else the United States, else any. */
static char *
find_stem(const char *folder, const char *language)
{
	g_autofree char *country = g_ascii_strup(language, -1);
	g_autofree char *own = g_strconcat(language, "_", country, NULL);
	g_autofree char *american = g_strconcat(language, "_US", NULL);
	const char *stems[] = {language, own, american};
	char *regional;

	for (guint i = 0; i < G_N_ELEMENTS(stems); i++)
		if (has_dictionary(folder, stems[i]))
			return g_strdup(stems[i]);
	regional = find_regional(folder, language);
	return regional != NULL ? regional : g_strdup(language);
}

const char *
cad_dictionary_get_package(const char *language)
{
	/* Where no package is called after the language alone. */
	static const char *const packages[][2] = {
		{"de", "de-de"}, {"en", "en-us"}, {"pt", "pt-pt"}};

	for (gsize i = 0; i < G_N_ELEMENTS(packages); i++)
		if (strcmp(packages[i][0], language) == 0)
			return packages[i][1];
	return language;
}

static GBytes *
read_half(const char *folder, const char *stem, const char *ending, char **path, GError **error)
{
	g_autofree char *name = g_strconcat(stem, ending, NULL);

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
	g_autoptr(CadDictionary) dictionary = g_new0(CadDictionary, 1);
	g_autofree char *stem = find_stem(folder, language);
	g_autofree char *affix_path = NULL;
	g_autofree char *word_path = NULL;
	g_autoptr(GBytes) affixes = read_half(folder, stem, ".aff", &affix_path, error);
	g_autoptr(GBytes) words = NULL;
	char *text;

	if (affixes != NULL)
		words = read_half(folder, stem, ".dic", &word_path, error);
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

guint
cad_dictionary_count_headwords(const CadDictionary *dictionary, const char *letters,
			       gboolean at_end, GPtrArray *some, guint n_some)
{
	const guint n = cad_word_list_get_n(dictionary->words);
	guint n_found = 0;

	for (guint i = 0; i < n; i++) {
		const char *word = cad_word_list_get(dictionary->words, i)->word;

		if (!at_end && *word != *letters)
			continue;
		if (!(at_end ? g_str_has_suffix(word, letters) : g_str_has_prefix(word, letters)))
			continue;
		if (n_found++ < n_some)
			g_ptr_array_add(some, (void *)word);
	}
	return n_found;
}

GHashTable *
cad_dictionary_find_tags(const CadDictionary *dictionary)
{
	GHashTable *names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	const GPtrArray *affixes = dictionary->rules->affixes;
	const guint n = cad_word_list_get_n(dictionary->words);

	for (guint i = 0; i < affixes->len; i++)
		cad_tags_collect(((const CadAffix *)g_ptr_array_index(affixes, i))->tags, names);
	for (guint i = 0; i < n; i++)
		cad_tags_collect(cad_word_list_get(dictionary->words, i)->tags, names);
	return names;
}

/* Forms. */

static GHashTable *
set_new(void)
{
	return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

static gboolean
add_reading(const CadParadigms *paradigms, const char *word, gboolean as_headword,
	    GHashTable *forms)
{
	return as_headword ? cad_paradigms_add_headword(paradigms, word, NULL, forms)
			   : cad_paradigms_add_variants(paradigms, word, forms);
}

static gboolean
add_spelling(const CadParadigms *paradigms, const char *word, const char *spelling,
	     gboolean as_headword, GHashTable *forms)
{
	g_autoptr(GHashTable) found = set_new();
	GHashTableIter iter;
	gpointer form;

	if (!add_reading(paradigms, spelling, as_headword, found))
		return FALSE;
	g_hash_table_iter_init(&iter, found);
	while (g_hash_table_iter_next(&iter, &form, NULL)) {
		g_hash_table_add(forms, g_strdup(form));
		g_hash_table_add(forms, cad_spelling_remove_accents(form, spelling, word));
	}
	return TRUE;
}

static gboolean
add_spellings(const CadParadigms *paradigms, const char *word, gboolean in_lower_case,
	      gboolean as_headword, GHashTable *forms)
{
	g_autoptr(GPtrArray) spellings = cad_spellings_find(word, in_lower_case);
	gboolean is_found = FALSE;

	for (guint i = 0; i < spellings->len; i++)
		is_found |= add_spelling(paradigms, word, g_ptr_array_index(spellings, i),
					 as_headword, forms);
	return is_found;
}

/* As written, else with what its capitals may stand for: first a common word, then a name. */
static gboolean
add_readings(const CadParadigms *paradigms, const char *word, gboolean as_headword,
	     GHashTable *forms)
{
	return add_reading(paradigms, word, as_headword, forms) ||
	       add_spellings(paradigms, word, TRUE, as_headword, forms) ||
	       add_spellings(paradigms, word, FALSE, as_headword, forms);
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
cad_dictionary_expand(const CadDictionary *dictionary, const char *word, const char *model,
		      const char *tags)
{
	const CadParadigms paradigms = {dictionary->rules, dictionary->words, tags};
	g_autoptr(GHashTable) forms = set_new();
	gboolean is_found;

	if (model != NULL)
		is_found = cad_paradigms_add_headword(&paradigms, word, model, forms);
	else
		is_found = add_readings(&paradigms, word, TRUE, forms) ||
			   add_readings(&paradigms, word, FALSE, forms);
	return is_found ? sort_forms(forms) : NULL;
}

GPtrArray *
cad_dictionary_list(const CadDictionary *dictionary, const char *tags)
{
	const CadParadigms paradigms = {dictionary->rules, dictionary->words, tags};
	g_autoptr(GHashTable) forms = set_new();

	cad_paradigms_add_all(&paradigms, forms);
	return sort_forms(forms);
}

GPtrArray *
cad_dictionary_expand_fully(const CadDictionary *dictionary, const char *word)
{
	const CadParadigms paradigms = {.rules = dictionary->rules, .words = dictionary->words};
	g_autoptr(GHashTable) forms = set_new();

	return cad_paradigms_add_relatives(&paradigms, word, forms) ? sort_forms(forms) : NULL;
}
