#include "config.h"

#include <string.h>

#include "lexicon/specimen.h"

CadSpecimen *
cad_specimen_new(const CadrageLexicons *lexicons, CadMatcherScratch *scratch, const char *text,
		 const char *language)
{
	return cad_specimen_new_dated(lexicons, scratch, text, language, 0);
}

CadSpecimen *
cad_specimen_new_dated(const CadrageLexicons *lexicons, CadMatcherScratch *scratch,
		       const char *text, const char *language, CadDay day)
{
	CadMatcherInput input = {.language = language, .day = day, .keep_losers = TRUE};
	CadSpecimen *specimen = g_new0(CadSpecimen, 1);
	g_autoptr(GBytes) bytes = g_bytes_new(text, strlen(text));

	specimen->arena = cad_arena_new();
	specimen->text = cad_text_new(bytes);
	specimen->tokens = cad_tokens_new(specimen->arena, specimen->text, language);
	specimen->matches = g_array_new(FALSE, FALSE, sizeof(CadMatch));
	specimen->refusals = g_array_new(FALSE, FALSE, sizeof(CadRefusal));
	specimen->uncounted = g_array_new(FALSE, FALSE, sizeof(guint32));
	input.text = specimen->text;
	input.tokens = specimen->tokens;
	input.refusals = specimen->refusals;
	cad_matcher_run(lexicons, scratch, &input, specimen->matches, specimen->uncounted);
	return specimen;
}

void
cad_specimen_free(CadSpecimen *specimen)
{
	if (specimen == NULL)
		return;
	g_array_unref(specimen->matches);
	g_array_unref(specimen->refusals);
	g_array_unref(specimen->uncounted);
	cad_text_unref(specimen->text);
	cad_arena_free(specimen->arena);
	g_free(specimen);
}

char *
cad_text_quote_tokens(const CadText *text, const CadTokens *tokens, guint32 token, guint32 n_tokens)
{
	guint32 start = tokens->start[token];
	guint32 end = tokens->end[token + n_tokens - 1];
	char *words = g_strndup(cad_text_get_clean(text, NULL) + start, end - start);

	for (char *p = words; *p != '\0'; p++)
		if (g_ascii_iscntrl(*p))
			*p = ' ';
	return words;
}

char *
cad_specimen_quote(const CadSpecimen *specimen, const CadMatch *match)
{
	return cad_text_quote_tokens(specimen->text, specimen->tokens, match->token,
				     match->n_tokens);
}
