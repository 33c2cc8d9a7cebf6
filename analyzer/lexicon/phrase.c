#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "lexicon/phrase-token.h"
#include "lexicon/phrase.h"
#include "lexicon/shape.h"
#include "pattern/pattern.h"

/* One list of patterns under reading. */
typedef struct {
	CadReading *reading;
	const char *text; /* the manuscript's */
	guint32 at;
	guint32 end;
	guint depth; /* of groups that are open */
	guint n_nodes;
	gboolean has_failed;
	CadPhraseFlags flags;
} Phrase;

static CadNode *parse_alternatives(Phrase *phrase);

static char
peek(const Phrase *phrase)
{
	return phrase->at < phrase->end ? phrase->text[phrase->at] : '\0';
}

static void
skip_blanks(Phrase *phrase)
{
	while (peek(phrase) == ' ')
		phrase->at++;
}

static void
fail(Phrase *phrase, guint32 start, guint32 end, const char *hint, const char *message)
{
	phrase->has_failed = TRUE;
	cad_reading_error(phrase->reading, (CadrageSpan){start, end}, hint, "%s", message);
}

static CadNode *
node_new(Phrase *phrase, CadNodeKind kind, guint32 start, guint32 end)
{
	const CadPlace place =
		cad_manuscript_find_place(phrase->reading->manuscript, (CadrageSpan){start, end});
	CadNode *node = cad_node_new(kind);

	node->manuscript = place.manuscript;
	node->line = place.line;
	node->column = place.column;
	node->length = place.length;
	if (++phrase->n_nodes == CAD_MAX_PATTERN_STEPS)
		fail(phrase, start, end, "split the pattern into several with \"+=\"",
		     "the pattern has more than CAD_MAX_PATTERN_STEPS (" G_STRINGIFY(
			     CAD_MAX_PATTERN_STEPS) ") parts");
	return node;
}

/* A sequence or an alternation of one is that one. */
static CadNode *
unwrap(CadNode *node)
{
	CadNode *only;

	if (node->children->len != 1)
		return node;
	only = g_ptr_array_steal_index(node->children, 0);
	cad_node_free(node);
	return only;
}

/* Words. */

/* What a text may have between two words of a phrase. */
static const char between_words[] = " -'\u2019\"\u00ab\u00bb\u201c\u201d\u201e()[]{}";

static void
warn_of_punctuation(Phrase *phrase, guint32 start, const char *word, const GArray *tokens)
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
		cad_reading_warn(phrase->reading, (CadrageSpan){start + offset, start + offset + 1},
				 "leave it out",
				 "punctuation is no part of a pattern and is not matched");
		return;
	}
}

static GArray *
cut_tokens(Phrase *phrase, guint32 start, const char *word)
{
	GArray *tokens = cad_phrase_tokens_cut(word, phrase->reading->language);

	if (tokens->len == 0)
		fail(phrase, start, start + (guint32)strlen(word), "write a word",
		     "there is no letter or digit here to match");
	else
		warn_of_punctuation(phrase, start, word, tokens);
	return tokens;
}

/* A word as written, "d'Assad", is a sequence of tokens. */
static CadNode *
tokens_to_node(Phrase *phrase, CadNodeKind kind, guint32 start, GArray *tokens)
{
	g_autoptr(CadNode) sequence = node_new(phrase, CAD_NODE_SEQUENCE, start, start);

	for (guint i = 0; i < tokens->len; i++) {
		CadPhraseToken *token = &g_array_index(tokens, CadPhraseToken, i);
		CadNode *node = node_new(phrase, kind, start + token->start, start + token->end);

		node->text = g_steal_pointer(&token->text);
		g_ptr_array_add(sequence->children, node);
	}
	return unwrap(g_steal_pointer(&sequence));
}

static CadNode *
parse_plain(Phrase *phrase, guint32 start, const char *word)
{
	g_autoptr(GArray) tokens = cut_tokens(phrase, start, word);

	return tokens->len > 0 ? tokens_to_node(phrase, CAD_NODE_WORD, start, tokens) : NULL;
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
parse_prefix(Phrase *phrase, guint32 start, char *word)
{
	const guint32 end = start + (guint32)strlen(word);
	g_autoptr(GArray) tokens = NULL;
	CadNode *node;
	CadNode *last;

	word[strlen(word) - 1] = '\0';
	tokens = cad_phrase_tokens_cut(word, phrase->reading->language);
	if (tokens->len == 0 ||
	    count_letters(g_array_index(tokens, CadPhraseToken, tokens->len - 1).text) <
		    CAD_MIN_PREFIX_LETTERS) {
		fail(phrase, start, end, "write more letters, or the words themselves",
		     "at least CAD_MIN_PREFIX_LETTERS (" G_STRINGIFY(
			     CAD_MIN_PREFIX_LETTERS) ") letters must stand before \"*\"");
		return NULL;
	}
	node = tokens_to_node(phrase, CAD_NODE_WORD, start, tokens);
	last = node->kind == CAD_NODE_SEQUENCE
		       ? g_ptr_array_index(node->children, node->children->len - 1)
		       : node;
	last->kind = CAD_NODE_PREFIX;
	return node;
}

/* `takfiriste~islamiste`: the first is inflected like the second. */
static CadNode *
parse_modelled(Phrase *phrase, guint32 start, char *word)
{
	const guint32 end = start + (guint32)strlen(word);
	const char *language = phrase->reading->language;
	char *tilde = strchr(word, '~');
	CadNode *node;

	*tilde = '\0';
	if (!cad_phrase_token_is_single(word, language) ||
	    !cad_phrase_token_is_single(tilde + 1, language)) {
		fail(phrase, start, end, "write NEW~KNOWN, such as takfiriste~islamiste",
		     "\"~\" stands between two single words");
		return NULL;
	}
	node = node_new(phrase, CAD_NODE_WORD, start, end);
	node->text = g_utf8_normalize(word, -1, G_NORMALIZE_NFC);
	node->model = g_utf8_normalize(tilde + 1, -1, G_NORMALIZE_NFC);
	return node;
}

static CadNode *
parse_starred(Phrase *phrase, guint32 start, char *word)
{
	const guint32 length = (guint32)strlen(word);
	const char *star = strchr(word, '*');

	if (star == word + length - 1 && strchr(word, '~') == NULL)
		return parse_prefix(phrase, start, word);
	fail(phrase, start + (guint32)(star - word), start + (guint32)(star - word) + 1,
	     "\"*\" may only end a word, as in terror*",
	     length == 1    ? "\"*\" alone would match every word"
	     : star == word ? "endings (*-presse) are not in this version yet"
			    : "a \"*\" inside a word is not in this version yet");
	return NULL;
}

static gboolean
is_word_sign(char c)
{
	return c != '\0' && strchr(" ()|{}\"[]=?<>", c) == NULL;
}

static CadNode *
parse_word(Phrase *phrase)
{
	const guint32 start = phrase->at;
	g_autofree char *word = NULL;

	while (is_word_sign(peek(phrase)))
		phrase->at++;
	word = g_strndup(phrase->text + start, phrase->at - start);
	if (strchr(word, '*') != NULL)
		return parse_starred(phrase, start, word);
	if (strchr(word, '~') != NULL)
		return parse_modelled(phrase, start, word);
	return parse_plain(phrase, start, word);
}

/* What stands in marks of its own. */

/* "..." as written but for \" and \\, blanks in place of the escapes so that offsets hold. */
static CadNode *
parse_quoted(Phrase *phrase)
{
	const guint32 start = phrase->at;
	g_autoptr(GString) content = g_string_new(NULL);
	g_autoptr(GArray) tokens = NULL;

	for (phrase->at++; phrase->at < phrase->end && peek(phrase) != '"'; phrase->at++) {
		const gboolean is_escape = peek(phrase) == '\\' && phrase->at + 1 < phrase->end &&
					   strchr("\"\\", phrase->text[phrase->at + 1]) != NULL;

		if (is_escape) {
			g_string_append_c(content, ' ');
			phrase->at++;
		}
		g_string_append_c(content, peek(phrase));
	}
	if (phrase->at >= phrase->end) {
		fail(phrase, start, phrase->end, "add '\"'", "the quotation mark is not closed");
		return NULL;
	}
	phrase->at++;
	tokens = cut_tokens(phrase, start + 1, content->str);
	return tokens->len > 0 ? tokens_to_node(phrase, CAD_NODE_EXACT, start + 1, tokens) : NULL;
}

static gboolean
read_number(Phrase *phrase, guint *number)
{
	const guint32 start = phrase->at;

	*number = 0;
	while (g_ascii_isdigit(peek(phrase))) {
		*number = MIN(*number * 10 + (guint)(peek(phrase) - '0'), 100000);
		phrase->at++;
	}
	return phrase->at > start;
}

/* [..3] or [1..3]; what was read so far is in the caller's @node. */
static gboolean
read_gap(Phrase *phrase, CadNode *node)
{
	phrase->at++;
	skip_blanks(phrase);
	read_number(phrase, &node->min);
	if (!g_str_has_prefix(phrase->text + phrase->at, ".."))
		return FALSE;
	phrase->at += 2;
	if (!read_number(phrase, &node->max))
		return FALSE;
	skip_blanks(phrase);
	return peek(phrase) == ']';
}

static CadNode *
parse_gap(Phrase *phrase)
{
	const guint32 start = phrase->at;
	g_autoptr(CadNode) node = node_new(phrase, CAD_NODE_GAP, start, start + 1);

	if (!read_gap(phrase, node)) {
		while (peek(phrase) != '\0' && strchr("]|", peek(phrase)) == NULL)
			phrase->at++;
		phrase->at += peek(phrase) == ']' ? 1 : 0;
		fail(phrase, start, phrase->at, "write [..3] or [1..3]", "this is not a gap");
		return NULL;
	}
	phrase->at++;
	node->length = phrase->at - start;
	if (node->max > CAD_MAX_GAP_TOKENS)
		fail(phrase, start, phrase->at, NULL,
		     "the gap is longer than CAD_MAX_GAP_TOKENS (" G_STRINGIFY(
			     CAD_MAX_GAP_TOKENS) ") words");
	else if (node->max == 0 || node->min > node->max)
		fail(phrase, start, phrase->at, "write the smaller number first",
		     "the gap lets no word pass");
	return g_steal_pointer(&node);
}

/* The slash that closes a regular expression, or 0. */
static guint32
find_slash(const Phrase *phrase, guint32 at)
{
	for (; at < phrase->end; at++) {
		if (phrase->text[at] == '\\')
			at++;
		else if (phrase->text[at] == '/')
			return at;
	}
	return 0;
}

static void
check_regex(Phrase *phrase, const CadNode *node, guint32 start)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(CadPattern) pattern = NULL;
	gsize offset = 0;

	pattern = cad_pattern_new(node->text, node->caseless ? CAD_PATTERN_CASELESS : 0, &offset,
				  &error);
	if (pattern == NULL) {
		const guint32 at = start + 1 + (guint32)MIN(offset, strlen(node->text));

		fail(phrase, at, at + 1, NULL, error->message);
	}
}

static CadNode *
parse_regex(Phrase *phrase, gboolean is_first)
{
	const guint32 start = phrase->at;
	const guint32 close = find_slash(phrase, start + 1);
	CadNode *node;

	if (close == 0) {
		phrase->at = phrase->end;
		fail(phrase, start, phrase->end, "add \"/\"",
		     "the regular expression is not closed");
		return NULL;
	}
	phrase->at = close + 1;
	if ((phrase->flags & CAD_PHRASE_MAY_BE_REGEX) == 0 || phrase->depth > 0 || !is_first) {
		fail(phrase, start, close + 1, NULL,
		     "a regular expression is a whole pattern of a term, never part of one");
		return NULL;
	}
	if (close == start + 1) {
		fail(phrase, start, close + 1, NULL, "the regular expression is empty");
		return NULL;
	}
	node = node_new(phrase, CAD_NODE_REGEX, start, close + 1);
	node->text = g_strndup(phrase->text + start + 1, close - start - 1);
	if (peek(phrase) == 'i') {
		node->caseless = TRUE;
		phrase->at++;
	}
	check_regex(phrase, node, start);
	return node;
}

static CadNode *
parse_group(Phrase *phrase)
{
	const guint32 start = phrase->at;
	g_autoptr(CadNode) node = NULL;

	if (phrase->depth == CAD_MAX_PATTERN_DEPTH) {
		phrase->at = phrase->end;
		fail(phrase, start, start + 1, "write fewer groups inside each other",
		     "groups are nested deeper than CAD_MAX_PATTERN_DEPTH (" G_STRINGIFY(
			     CAD_MAX_PATTERN_DEPTH) ")");
		return NULL;
	}
	phrase->at++;
	phrase->depth++;
	node = parse_alternatives(phrase);
	phrase->depth--;
	if (peek(phrase) == ')')
		phrase->at++;
	else if (!phrase->has_failed)
		fail(phrase, start, phrase->end, "add \")\"", "the group is not closed");
	return node->children->len > 0 ? unwrap(g_steal_pointer(&node)) : NULL;
}

static CadNode *
parse_tag(Phrase *phrase)
{
	const guint32 start = phrase->at;

	while (peek(phrase) != '\0' && peek(phrase) != '>')
		phrase->at++;
	phrase->at += peek(phrase) == '>' ? 1 : 0;
	fail(phrase, start, phrase->at, "write the forms, or a word in the tense meant",
	     "forms by tag (<cond>, <ppas>) are not in this version yet");
	return NULL;
}

static CadNode *
parse_stray(Phrase *phrase)
{
	g_autofree char *message = g_strdup_printf("\"%c\" has no meaning here", peek(phrase));

	fail(phrase, phrase->at, phrase->at + 1,
	     "put quotation marks round it to mean the sign itself", message);
	phrase->at++;
	return NULL;
}

/* How parts are put together. */

static CadNode *
parse_part(Phrase *phrase, gboolean is_first)
{
	switch (peek(phrase)) {
	case '(':
		return parse_group(phrase);
	case '"':
		return parse_quoted(phrase);
	case '[':
		return parse_gap(phrase);
	case '<':
		return parse_tag(phrase);
	case '/':
		return parse_regex(phrase, is_first);
	default:
		return is_word_sign(peek(phrase)) ? parse_word(phrase) : parse_stray(phrase);
	}
}

static CadNode *
make_optional(Phrase *phrase, CadNode *child, guint32 start)
{
	CadNode *optional;

	if (peek(phrase) != '?')
		return child;
	phrase->at++;
	optional = node_new(phrase, CAD_NODE_OPTIONAL, start, phrase->at);
	g_ptr_array_add(optional->children, child);
	return optional;
}

static gboolean
ends_sequence(const Phrase *phrase)
{
	return peek(phrase) == '\0' || peek(phrase) == '|' ||
	       (peek(phrase) == ')' && phrase->depth > 0);
}

static gboolean
holds_regex(const CadNode *sequence)
{
	return sequence->children->len > 0 &&
	       ((CadNode *)g_ptr_array_index(sequence->children, 0))->kind == CAD_NODE_REGEX;
}

static CadNode *
parse_sequence(Phrase *phrase)
{
	CadNode *sequence;

	skip_blanks(phrase);
	sequence = node_new(phrase, CAD_NODE_SEQUENCE, phrase->at, phrase->at);
	for (; !ends_sequence(phrase); skip_blanks(phrase)) {
		const guint32 start = phrase->at;
		CadNode *part;

		if (holds_regex(sequence)) {
			fail(phrase, start, phrase->end, "put \"|\" between two patterns",
			     "a regular expression is a whole pattern; nothing may follow it");
			phrase->at = phrase->end;
			break;
		}
		part = parse_part(phrase, sequence->children->len == 0);
		if (part != NULL)
			g_ptr_array_add(sequence->children, make_optional(phrase, part, start));
		else if (peek(phrase) == '?')
			phrase->at++;
	}
	return sequence;
}

/* Stops at the end or at the ")" of the group it stands in. */
static CadNode *
parse_alternatives(Phrase *phrase)
{
	CadNode *alternation = node_new(phrase, CAD_NODE_ALTERNATION, phrase->at, phrase->at);

	for (;;) {
		const guint32 start = phrase->at;
		CadNode *sequence = parse_sequence(phrase);

		if (sequence->children->len > 0) {
			g_ptr_array_add(alternation->children, unwrap(sequence));
		} else {
			cad_node_free(sequence);
			if (!phrase->has_failed)
				fail(phrase, start, MAX(phrase->at, start + 1), NULL,
				     "no pattern stands here");
		}
		if (peek(phrase) != '|')
			return alternation;
		phrase->at++;
	}
}

/* What a whole pattern may be. */

static void
refuse(Phrase *phrase, CadPlace place, const char *hint, const char *message)
{
	phrase->has_failed = TRUE;
	phrase->reading->n_errors++;
	cad_manuscript_report(phrase->reading->manuscript, phrase->reading->diagnostics,
			      CADRAGE_SEVERITY_ERROR, place, hint, message);
}

static void
check_pattern(Phrase *phrase, const CadNode *pattern)
{
	const CadNode *first = cad_shape_find_outer_gap(pattern, FALSE);
	const CadNode *last = cad_shape_find_outer_gap(pattern, TRUE);

	if (first != NULL && (phrase->flags & CAD_PHRASE_MAY_BEGIN_WITH_GAP) == 0)
		refuse(phrase, cad_node_get_place(first), "remove the gap",
		       "a pattern may not begin with a gap");
	else if (last != NULL && (phrase->flags & CAD_PHRASE_MAY_END_WITH_GAP) == 0)
		refuse(phrase, cad_node_get_place(last), "remove the gap",
		       "a pattern may not end with a gap");
	else if (cad_shape_can_be_empty(pattern))
		refuse(phrase, cad_node_get_place(pattern), "remove one \"?\"",
		       "this pattern can match nothing");
}

CadNode *
cad_phrase_parse(CadReading *reading, CadrageSpan span, CadPhraseFlags flags)
{
	Phrase phrase = {
		.reading = reading,
		.text = reading->manuscript->text,
		.at = span.start,
		.end = span.end,
		.flags = flags,
	};
	g_autoptr(CadNode) root = NULL;

	root = parse_alternatives(&phrase);
	for (guint i = 0; i < root->children->len && !phrase.has_failed; i++)
		check_pattern(&phrase, g_ptr_array_index(root->children, i));
	return phrase.has_failed ? NULL : g_steal_pointer(&root);
}
