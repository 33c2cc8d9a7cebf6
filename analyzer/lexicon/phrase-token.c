#include "config.h"

#include <string.h>

#include "lexicon/phrase-token.h"
#include "text/token.h"

static void
token_clear(gpointer data)
{
	g_free(((CadPhraseToken *)data)->text);
}

/* Whatever apostrophe is typed, the same one is meant. */
static char *
normalize(const char *text, gsize n_bytes)
{
	static const char *const apostrophes[] = {"\u2019", "\u02bc", "\u2018"};
	g_autofree char *composed = g_utf8_normalize(text, (gssize)n_bytes, G_NORMALIZE_NFC);
	GString *out = g_string_new(composed);

	for (guint i = 0; i < G_N_ELEMENTS(apostrophes); i++)
		g_string_replace(out, apostrophes[i], "'", 0);
	return g_string_free(out, FALSE);
}

static void
add_token(GArray *tokens, char *text, guint32 start, guint32 end)
{
	const CadPhraseToken token = {text, start, end};

	g_array_append_val(tokens, token);
}

/* Letters alone are one token in every language, and have nothing to compose; most words of a
 * lexicon are no more, and large lexicons must load fast. */
static gboolean
is_letters(const char *text)
{
	const char *at = text;

	while (*at != '\0' && g_unichar_isalpha(g_utf8_get_char(at)))
		at = g_utf8_next_char(at);
	return *at == '\0' && at > text;
}

GArray *
cad_phrase_tokens_cut(const char *text, const char *language)
{
	GArray *result = g_array_new(FALSE, FALSE, sizeof(CadPhraseToken));
	g_autoptr(CadArena) arena = NULL;
	g_autoptr(GBytes) bytes = NULL;
	g_autoptr(CadText) clean = NULL;
	const CadTokens *tokens;
	const char *written;

	g_array_set_clear_func(result, token_clear);
	if (*text == '\0')
		return result;
	if (is_letters(text)) {
		add_token(result, g_strdup(text), 0, (guint32)strlen(text));
		return result;
	}
	arena = cad_arena_new();
	bytes = g_bytes_new_static(text, strlen(text));
	clean = cad_text_new(bytes);
	tokens = cad_tokens_new(arena, clean, language);
	written = cad_text_get_clean(clean, NULL);
	for (guint32 i = 0; i < tokens->n; i++)
		add_token(result,
			  normalize(written + tokens->start[i], tokens->end[i] - tokens->start[i]),
			  tokens->start[i], tokens->end[i]);
	return result;
}

gboolean
cad_phrase_token_is_single(const char *text, const char *language)
{
	g_autoptr(GArray) tokens = cad_phrase_tokens_cut(text, language);

	return tokens->len == 1 && g_array_index(tokens, CadPhraseToken, 0).start == 0 &&
	       g_array_index(tokens, CadPhraseToken, 0).end == strlen(text);
}
