#include "config.h"

#include <string.h>

#include "voice/cue-set.h"

#define FOLDER	  "voices"
#define FILE_NAME "attribution.lex"

struct _CadrageAttribution {
	GPtrArray *languages; /* of CadCueWords, owned */
};

static int
compare_strings(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The languages of a folder, in byte order, so that messages come in the same order everywhere. */
static GPtrArray *
list_languages(const char *folder)
{
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	g_autofree char *path = g_build_filename(folder, FOLDER, NULL);
	g_autoptr(GDir) directory = g_dir_open(path, 0, NULL);
	const char *name;

	while (directory && (name = g_dir_read_name(directory)) != NULL)
		g_ptr_array_add(names, g_strdup(name));
	g_ptr_array_sort(names, compare_strings);
	return names;
}

static gboolean
load_file(CadrageAttribution *attribution, const char *path, CadrageDiagnostics *diagnostics,
	  GError **error)
{
	g_autoptr(CadrageLexicon) lexicon = NULL;
	CadCueWords *words;

	if (!g_file_test(path, G_FILE_TEST_IS_REGULAR))
		return TRUE;
	lexicon = cadrage_lexicon_load(path, NULL, diagnostics, error);
	if (!lexicon)
		return FALSE;
	if (cad_attribution_find(attribution, cadrage_lexicon_get_language(lexicon)))
		return TRUE;
	words = cad_cue_words_new(lexicon, diagnostics, error);
	if (words)
		g_ptr_array_add(attribution->languages, words);
	return words != NULL;
}

static gboolean
load_folder(CadrageAttribution *attribution, const char *folder, CadrageDiagnostics *diagnostics,
	    GError **error)
{
	g_autoptr(GPtrArray) languages = list_languages(folder);

	for (guint i = 0; i < languages->len; i++) {
		g_autofree char *path = g_build_filename(
			folder, FOLDER, g_ptr_array_index(languages, i), FILE_NAME, NULL);

		if (!load_file(attribution, path, diagnostics, error))
			return FALSE;
	}
	return TRUE;
}

CadrageAttribution *
cadrage_attribution_load(const char *const *folders, CadrageDiagnostics *diagnostics,
			 GError **error)
{
	g_autoptr(CadrageAttribution) attribution = NULL;

	g_return_val_if_fail(folders && diagnostics, NULL);
	attribution = g_atomic_rc_box_new0(CadrageAttribution);
	attribution->languages = g_ptr_array_new_with_free_func((GDestroyNotify)cad_cue_words_free);
	for (guint i = 0; folders[i]; i++)
		if (!load_folder(attribution, folders[i], diagnostics, error))
			return NULL;
	return g_steal_pointer(&attribution);
}

CadrageAttribution *
cadrage_attribution_ref(CadrageAttribution *attribution)
{
	return g_atomic_rc_box_acquire(attribution);
}

static void
attribution_clear(void *box)
{
	CadrageAttribution *attribution = box;

	g_ptr_array_unref(attribution->languages);
}

void
cadrage_attribution_unref(CadrageAttribution *attribution)
{
	if (attribution)
		g_atomic_rc_box_release_full(attribution, attribution_clear);
}

const CadCueWords *
cad_attribution_find(const CadrageAttribution *attribution, const char *language)
{
	for (guint i = 0; attribution && i < attribution->languages->len; i++) {
		const CadCueWords *words = g_ptr_array_index(attribution->languages, i);

		if (g_str_equal(cad_cue_words_get_language(words), language))
			return words;
	}
	return NULL;
}

gboolean
cadrage_attribution_covers(const CadrageAttribution *attribution, const char *language)
{
	return cad_attribution_find(attribution, language) != NULL;
}

CadrageVoiceError
cadrage_attribution_get_error(void)
{
	return (CadrageVoiceError){100, 4, 96, 8};
}
