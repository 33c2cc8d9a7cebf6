/* Affix rules, a line "%%", then words; every word is looked up, and some that may be built. */
#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "fuzz.h"
#include "lexicon/paradigm.h"

enum {
	FUZZ_MAX_WORDS = 20,
};

static void
look_up(const CadParadigms *paradigms, const char *word)
{
	g_autoptr(GHashTable) forms = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	cad_paradigms_add_headword(paradigms, word, NULL, forms);
	cad_paradigms_add_headword(paradigms, "xyz", word, forms);
	g_hash_table_remove_all(forms);
	cad_paradigms_add_variants(paradigms, word, forms);
	g_assert_cmpuint(g_hash_table_size(forms), <=, CAD_MAX_FORMS_PER_WORD + 2);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autofree char *input = g_strndup((const char *)data, size);
	char *cut = strstr(input, "\n%%\n");
	const char *words = cut != NULL ? cut + strlen("\n%%\n") : "";
	g_autoptr(GBytes) bytes =
		g_bytes_new_static(input, cut != NULL ? (gsize)(cut - input) : strlen(input));
	g_autoptr(GError) error = NULL;
	g_autoptr(CadAffixRules) rules = cad_affix_rules_parse("fuzz.aff", bytes, &error);
	g_autoptr(CadWordList) list = cad_word_list_new(g_utf8_make_valid(words, -1));
	g_auto(GStrv) lines = g_strsplit_set(words, "\n/", FUZZ_MAX_WORDS);

	g_assert((rules == NULL) == (error != NULL));
	for (guint i = 0; rules != NULL && lines[i] != NULL; i++) {
		const CadParadigms paradigms = {rules, list, i % 2 == 0 ? NULL : "pl"};
		g_autofree char *word = g_utf8_make_valid(lines[i], -1);

		look_up(&paradigms, word);
	}
	return 0;
}
