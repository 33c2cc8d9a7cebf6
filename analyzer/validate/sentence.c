#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "validate/sentence.h"

GArray *
cad_sentences_list(const CadrageDocument *document)
{
	GArray *sentences = g_array_new(FALSE, FALSE, sizeof(CadSentence));
	const CadTokens *tokens = cad_document_get_tokens(document);
	const guint8 *zones = cad_document_get_token_zones(document);
	guint32 first = 0;

	while (first < tokens->n) {
		const guint8 zone = zones[first];
		guint32 end = first + 1;

		while (end < tokens->n && tokens->sentence[end] == tokens->sentence[first] &&
		       zones[end] == zone)
			end++;
		if (zone != CAD_ZONE_REPEAT && cadrage_zone_is_article((CadrageZone)zone)) {
			const CadSentence sentence = {first, end, (CadrageZone)zone};

			g_array_append_val(sentences, sentence);
		}
		first = end;
	}
	return sentences;
}

guint
cad_sentences_find(const GArray *sentences, guint32 token)
{
	guint low = 0, high = sentences->len;

	while (low < high) {
		const guint middle = low + (high - low) / 2;
		const CadSentence *sentence = &g_array_index(sentences, CadSentence, middle);

		if (token >= sentence->first && token < sentence->end)
			return middle;
		if (token < sentence->first)
			high = middle;
		else
			low = middle + 1;
	}
	return G_MAXUINT;
}

static gboolean
is_opening(gunichar character)
{
	const GUnicodeType type = g_unichar_type(character);

	return type == G_UNICODE_OPEN_PUNCTUATION || type == G_UNICODE_INITIAL_PUNCTUATION ||
	       character == '"' || character == '\'';
}

/* Where the sentence begins: at the quotation marks and brackets before its first word. */
static const char *
find_start(const char *clean, guint32 limit, guint32 start)
{
	const char *found = clean + start;
	const char *at = found;

	while (at > clean + limit) {
		const char *before = g_utf8_find_prev_char(clean + limit, at);
		const gunichar character = before ? g_utf8_get_char(before) : 0;

		if (is_opening(character))
			found = before;
		else if (character == 0 || character == '\n' || !g_unichar_isspace(character))
			break;
		at = before;
	}
	return found;
}

/* Signs that end a sentence behind a blank, as French sets them. */
static gboolean
is_closing(gunichar character)
{
	return character == '!' || character == '?' ||
	       g_unichar_type(character) == G_UNICODE_FINAL_PUNCTUATION;
}

static gboolean
is_touching(gunichar character)
{
	return g_unichar_ispunct(character) &&
	       g_unichar_type(character) != G_UNICODE_INITIAL_PUNCTUATION;
}

/* Where it ends: behind the signs that touch its last word, and those that may stand apart. */
static const char *
find_end(const char *clean, guint32 end, guint32 limit)
{
	const char *found = clean + end;
	gboolean is_apart = FALSE;

	for (const char *at = found; at < clean + limit; at = g_utf8_next_char(at)) {
		const gunichar character = g_utf8_get_char(at);

		if (character != '\n' && g_unichar_isspace(character)) {
			is_apart = TRUE;
			continue;
		}
		if (!is_closing(character) && (is_apart || !is_touching(character)))
			break;
		found = g_utf8_next_char(at);
	}
	return found;
}

static char *
fold(const char *from, const char *to)
{
	GString *text = g_string_new(NULL);
	guint n = 0;

	for (const char *at = from; at < to; at = g_utf8_next_char(at)) {
		const gunichar character = g_utf8_get_char(at);

		if (n == CAD_MAX_SENTENCE_SHOWN) {
			g_string_append(text, "…");
			break;
		}
		if (!g_unichar_isspace(character) && character != 0)
			g_string_append_unichar(text, character);
		else if (text->len > 0 && text->str[text->len - 1] != ' ')
			g_string_append_c(text, ' ');
		else
			continue;
		n++;
	}
	return g_string_free(text, FALSE);
}

char *
cad_sentence_get_text(const CadrageDocument *document, const CadSentence *sentence)
{
	const CadText *text = cad_document_get_text(document);
	const CadTokens *tokens = cad_document_get_tokens(document);
	gsize n_bytes;
	const char *clean = cad_text_get_clean(text, &n_bytes);
	const guint32 before = sentence->first > 0 ? tokens->end[sentence->first - 1] : 0;
	const guint32 after =
		sentence->end < tokens->n ? tokens->start[sentence->end] : (guint32)n_bytes;

	return fold(find_start(clean, before, tokens->start[sentence->first]),
		    find_end(clean, tokens->end[sentence->end - 1], after));
}
