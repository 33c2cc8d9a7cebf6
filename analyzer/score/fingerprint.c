#include "config.h"

#include <string.h>

#include "document/outlet.h"
#include "score/reading-form.h"
#include "voice/cue-set.h"

/* Raised when the rules by which documents are read change within a version. */
#define RULES 1

static int
compare_strings(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void
append_lexicons(GString *text, CadrageLexicons *lexicons, const char *language)
{
	g_autoptr(GPtrArray) hashes = g_ptr_array_new();

	for (guint i = 0; i < cadrage_lexicons_get_n(lexicons); i++) {
		CadrageLexicon *lexicon = cadrage_lexicons_get(lexicons, i);

		if (g_strcmp0(cadrage_lexicon_get_language(lexicon), language) == 0)
			g_ptr_array_add(hashes, (gpointer)cadrage_lexicon_get_hash(lexicon));
	}
	g_ptr_array_sort(hashes, compare_strings);
	for (guint i = 0; i < hashes->len; i++)
		g_string_append_printf(text, "lexicon %s\n",
				       (const char *)g_ptr_array_index(hashes, i));
}

char *
cadrage_reading_fingerprint(CadrageLexicons *lexicons, CadrageOutlets *outlets,
			    const char *language, const CadrageScoreOptions *options)
{
	static const CadrageScoreOptions standard = CADRAGE_SCORE_OPTIONS_INIT;
	const CadrageScoreOptions *chosen = options ? options : &standard;
	char confidence[G_ASCII_DTOSTR_BUF_SIZE];
	g_autoptr(GString) text = g_string_new("cadrage reading\n");
	const CadCueWords *words;

	g_return_val_if_fail(lexicons && outlets && language, NULL);
	words = cad_attribution_find(chosen->attribution, language);
	g_string_append_printf(text, "version %s.%d\nform %u\nlanguage %s\n", cadrage_version(),
			       RULES, CAD_READING_FORMAT, language);
	append_lexicons(text, lexicons, language);
	if (words)
		g_string_append_printf(text, "attribution %s\n",
				       cadrage_lexicon_get_hash(cad_cue_words_get_lexicon(words)));
	g_string_append_printf(
		text, "profiles %s\nrecurrence %s\nmin-confidence %s\n",
		cadrage_outlets_get_hash(outlets),
		cad_outlets_get_recurrence(outlets) ? "on" : "off",
		g_ascii_dtostr(confidence, sizeof confidence, chosen->min_confidence));
	return g_compute_checksum_for_string(G_CHECKSUM_SHA256, text->str, (gssize)text->len);
}
