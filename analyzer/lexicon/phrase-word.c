#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "lexicon/phrase-token.h"
#include "lexicon/phrase-word.h"
#include "lexicon/tag.h"

/* Words. */

/* What a text may have between two words of a phrase. */
static const char between_words[] = " -'\u2019\"\u00ab\u00bb\u201c\u201d\u201e()[]{}";

static void
warn_of_punctuation(CadPhraseReader *reader, guint32 start, const char *word, const GArray *tokens)
{
	guint next = 0;

	for (const char *at = word; *at != '\0'; at = g_utf8_next_char(at)) {
		const guint32 offset = (guint32)(at - word);

		while (next < tokens->len &&
		       g_array_index(tokens, CadPhraseToken, next).end <= offset)
			next++;
		if (next < tokens->len &&
		    g_array_index(tokens, CadPhraseToken, next).start <= offset)
			continue;
		if (g_utf8_strchr(between_words, -1, g_utf8_get_char(at)) != NULL)
			continue;
		cad_reading_warn(reader->reading, (CadrageSpan){start + offset, start + offset + 1},
				 "leave it out",
				 "punctuation is no part of a pattern and is not matched");
		return;
	}
}

static GArray *
cut_tokens(CadPhraseReader *reader, guint32 start, const char *word)
{
	GArray *tokens = cad_phrase_tokens_cut(word, reader->reading->language);

	if (tokens->len == 0)
		cad_phrase_fail(reader, start, start + (guint32)strlen(word), "write a word",
				"there is no letter or digit here to match");
	else
		warn_of_punctuation(reader, start, word, tokens);
	return tokens;
}

/* A word as written, "d'Assad", is a sequence of tokens. */
static CadNode *
tokens_to_node(CadPhraseReader *reader, CadNodeKind kind, guint32 start, GArray *tokens)
{
	g_autoptr(CadNode) sequence = cad_phrase_node_new(reader, CAD_NODE_SEQUENCE, start, start);

	for (guint i = 0; i < tokens->len; i++) {
		CadPhraseToken *token = &g_array_index(tokens, CadPhraseToken, i);
		CadNode *node =
			cad_phrase_node_new(reader, kind, start + token->start, start + token->end);

		node->text = g_steal_pointer(&token->text);
		g_ptr_array_add(sequence->children, node);
	}
	return cad_phrase_unwrap(g_steal_pointer(&sequence));
}

static CadNode *
parse_plain(CadPhraseReader *reader, guint32 start, const char *word)
{
	g_autoptr(GArray) tokens = cut_tokens(reader, start, word);

	return tokens->len > 0 ? tokens_to_node(reader, CAD_NODE_WORD, start, tokens) : NULL;
}

static guint
count_letters(const char *text)
{
	guint n = 0;

	for (; *text != '\0'; text = g_utf8_next_char(text))
		n += g_unichar_isalnum(g_utf8_get_char(text)) ? 1 : 0;
	return n;
}

/* Of `l'islam*` only the last token is a beginning. */
static CadNode *
parse_prefix(CadPhraseReader *reader, guint32 start, char *word)
{
	const guint32 end = start + (guint32)strlen(word);
	g_autoptr(GArray) tokens = NULL;
	CadNode *node;
	CadNode *last;

	word[strlen(word) - 1] = '\0';
	tokens = cad_phrase_tokens_cut(word, reader->reading->language);
	if (tokens->len == 0 ||
	    count_letters(g_array_index(tokens, CadPhraseToken, tokens->len - 1).text) <
		    CAD_MIN_PREFIX_LETTERS) {
		cad_phrase_fail(
			reader, start, end, "write more letters, or the words themselves",
			"at least CAD_MIN_PREFIX_LETTERS (" G_STRINGIFY(
				CAD_MIN_PREFIX_LETTERS) ") letters must stand before \"*\"");
		return NULL;
	}
	node = tokens_to_node(reader, CAD_NODE_WORD, start, tokens);
	last = node->kind == CAD_NODE_SEQUENCE
		       ? g_ptr_array_index(node->children, node->children->len - 1)
		       : node;
	last->kind = CAD_NODE_PREFIX;
	return node;
}

/* `takfiriste~islamiste`: the first is inflected like the second. */
static CadNode *
parse_modelled(CadPhraseReader *reader, guint32 start, char *word)
{
	const guint32 end = start + (guint32)strlen(word);
	const char *language = reader->reading->language;
	char *tilde = strchr(word, '~');
	CadNode *node;

	*tilde = '\0';
	if (!cad_phrase_token_is_single(word, language) ||
	    !cad_phrase_token_is_single(tilde + 1, language)) {
		cad_phrase_fail(reader, start, end, "write NEW~KNOWN, such as takfiriste~islamiste",
				"\"~\" stands between two single words");
		return NULL;
	}
	node = cad_phrase_node_new(reader, CAD_NODE_WORD, start, end);
	node->text = g_utf8_normalize(word, -1, G_NORMALIZE_NFC);
	node->model = g_utf8_normalize(tilde + 1, -1, G_NORMALIZE_NFC);
	return node;
}

/* `*-presse`: signs inside the ending are the word's own, and only in a word are they one token. */
static CadNode *
parse_suffix(CadPhraseReader *reader, guint32 start, const char *word)
{
	const guint32 end = start + (guint32)strlen(word);
	g_autofree char *ending = g_utf8_normalize(word + 1, -1, G_NORMALIZE_NFC);
	g_autofree char *whole = g_strconcat("xxxx", ending, NULL);
	g_autoptr(GArray) tokens = cad_phrase_tokens_cut(whole, reader->reading->language);
	CadNode *node;

	if (count_letters(ending) < CAD_MIN_PREFIX_LETTERS) {
		cad_phrase_fail(reader, start, end, "write more letters, or the words themselves",
				"at least CAD_MIN_PREFIX_LETTERS (" G_STRINGIFY(
					CAD_MIN_PREFIX_LETTERS) ") letters must stand behind "
								"\"*\"");
		return NULL;
	}
	if (tokens->len != 1 || g_array_index(tokens, CadPhraseToken, 0).end != strlen(whole)) {
		cad_phrase_fail(reader, start, end, NULL, "no single word ends so");
		return NULL;
	}
	node = cad_phrase_node_new(reader, CAD_NODE_SUFFIX, start, end);
	node->text = g_strdup(g_array_index(tokens, CadPhraseToken, 0).text + strlen("xxxx"));
	return node;
}

static CadNode *
parse_starred(CadPhraseReader *reader, guint32 start, char *word)
{
	const guint32 length = (guint32)strlen(word);
	const char *star = strchr(word, '*');

	if (length > 1 && strchr(star + 1, '*') == NULL && strchr(word, '~') == NULL) {
		if (star == word + length - 1)
			return parse_prefix(reader, start, word);
		if (star == word)
			return parse_suffix(reader, start, word);
	}
	cad_phrase_fail(reader, start + (guint32)(star - word), start + (guint32)(star - word) + 1,
			"\"*\" begins or ends a word: terror*, *-presse",
			length == 1 ? "\"*\" alone would match every word"
				    : "a \"*\" inside a word is not in this version yet");
	return NULL;
}

gboolean
cad_phrase_is_word_sign(char c)
{
	return c != '\0' && strchr(" ()|{}\"[]=?<>", c) == NULL;
}

/* Tags. */

/* Reads "<cond+3pl>". Returns: (transfer full) (nullable): "3pl+cond"; NULL after a report. */
static char *
read_tags(CadPhraseReader *reader)
{
	const guint32 start = reader->at;
	g_autofree char *typed = NULL;
	char *tags;

	while (cad_phrase_peek(reader) != '\0' && cad_phrase_peek(reader) != '>')
		reader->at++;
	if (reader->at >= reader->end) {
		cad_phrase_fail(reader, start, reader->end, "add \">\"", "the tag is not closed");
		return NULL;
	}
	typed = g_strndup(reader->text + start + 1, reader->at - start - 1);
	reader->at++;
	tags = cad_tags_normalize(typed);
	if (tags == NULL)
		cad_phrase_fail(reader, start, reader->at,
				"write a tag such as <cond>, or several: <cond+3pl>",
				"this is not a tag");
	return tags;
}

/* The last token of what was written before the tags. */
static CadNode *
find_tagged(CadNode *node)
{
	return node->kind == CAD_NODE_SEQUENCE
		       ? g_ptr_array_index(node->children, node->children->len - 1)
		       : node;
}

static CadNode *
parse_tagged(CadPhraseReader *reader, CadNode *word)
{
	g_autoptr(CadNode) node = word;
	const guint32 start = reader->at;
	g_autofree char *tags = read_tags(reader);
	CadNode *tagged;

	if (tags == NULL || node == NULL)
		return NULL;
	tagged = find_tagged(node);
	if (tagged->kind != CAD_NODE_WORD) {
		cad_phrase_fail(reader, start, reader->at, "write the whole word",
				"only a whole word has forms by tag");
		return NULL;
	}
	tagged->tags = g_steal_pointer(&tags);
	return g_steal_pointer(&node);
}

CadNode *
cad_phrase_class_parse(CadPhraseReader *reader)
{
	const guint32 start = reader->at;
	g_autofree char *tags = read_tags(reader);
	CadNode *node;

	if (tags == NULL)
		return NULL;
	node = cad_phrase_node_new(reader, CAD_NODE_CLASS, start, reader->at);
	node->tags = g_steal_pointer(&tags);
	node->text = g_strdup_printf("<%s>", node->tags);
	return node;
}

static CadNode *
parse_untagged(CadPhraseReader *reader, guint32 start, char *word)
{
	if (strchr(word, '*') != NULL)
		return parse_starred(reader, start, word);
	if (strchr(word, '~') != NULL)
		return parse_modelled(reader, start, word);
	return parse_plain(reader, start, word);
}

CadNode *
cad_phrase_word_parse(CadPhraseReader *reader)
{
	const guint32 start = reader->at;
	g_autofree char *word = NULL;
	CadNode *node;

	while (cad_phrase_is_word_sign(cad_phrase_peek(reader)))
		reader->at++;
	word = g_strndup(reader->text + start, reader->at - start);
	node = parse_untagged(reader, start, word);
	return cad_phrase_peek(reader) == '<' ? parse_tagged(reader, node) : node;
}

/* "..." as written but for \" and \\, blanks in place of the escapes so that offsets hold. */
CadNode *
cad_phrase_quoted_parse(CadPhraseReader *reader)
{
	const guint32 start = reader->at;
	g_autoptr(GString) content = g_string_new(NULL);
	g_autoptr(GArray) tokens = NULL;

	for (reader->at++; reader->at < reader->end && cad_phrase_peek(reader) != '"';
	     reader->at++) {
		const gboolean is_escape = cad_phrase_peek(reader) == '\\' &&
					   reader->at + 1 < reader->end &&
					   strchr("\"\\", reader->text[reader->at + 1]) != NULL;

		if (is_escape) {
			g_string_append_c(content, ' ');
			reader->at++;
		}
		g_string_append_c(content, cad_phrase_peek(reader));
	}
	if (reader->at >= reader->end) {
		cad_phrase_fail(reader, start, reader->end, "add '\"'",
				"the quotation mark is not closed");
		return NULL;
	}
	reader->at++;
	tokens = cut_tokens(reader, start + 1, content->str);
	return tokens->len > 0 ? tokens_to_node(reader, CAD_NODE_EXACT, start + 1, tokens) : NULL;
}
