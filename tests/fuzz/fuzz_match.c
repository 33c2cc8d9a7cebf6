/* A pattern, a line "%%", and a text: read, inflected by the plain rule, compiled and matched. */
#include "config.h"

#include <string.h>

#include "fuzz.h"
#include "lexicon/specimen.h"

static CadrageLexicon *
read_pattern(const char *pattern)
{
	const CadrageLexiconOptions options = {.dictionaries = "/nonexistent"};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;
	CadrageLexicon *lexicon =
		cadrage_lexicon_new_from_pattern(pattern, "fr", &options, diagnostics, &error);

	g_assert((lexicon == NULL) == (error != NULL));
	return lexicon;
}

static void
match(CadrageLexicon *lexicon, const char *text)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageLexicons) lexicons = cadrage_lexicons_new(&lexicon, 1, diagnostics, NULL);
	g_autoptr(CadMatcherScratch) scratch = NULL;
	g_autoptr(CadSpecimen) specimen = NULL;
	g_autofree char *valid = g_utf8_make_valid(text, -1);

	if (lexicons == NULL)
		return;
	scratch = cad_matcher_scratch_new(lexicons);
	specimen = cad_specimen_new(lexicons, scratch, valid, "fr");
	for (guint i = 0; i < specimen->matches->len; i++) {
		const CadMatch *found = &g_array_index(specimen->matches, CadMatch, i);

		g_assert_cmpuint(found->n_tokens, >, 0);
		g_assert_cmpuint(found->token + found->n_tokens, <=, specimen->tokens->n);
	}
	g_free(cadrage_lexicons_explain(lexicons, valid, "fr"));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autofree char *input = g_strndup((const char *)data, size);
	char *cut = strstr(input, "\n%%\n");
	g_autoptr(CadrageLexicon) lexicon = NULL;

	if (cut != NULL)
		*cut = '\0';
	lexicon = read_pattern(input);
	if (lexicon != NULL)
		match(lexicon, cut != NULL ? cut + strlen("\n%%\n") : input);
	return 0;
}
