#include "config.h"

#include <string.h>

#include "text/character.h"
#include "text/token.h"
#include "text/word.h"

enum {
	TOKEN_USUAL_BYTES = 4,	 /* of text for each token; French has 5 to 6 */
	TOKEN_KEY_PADDING = 32,	 /* readable bytes after the keys */
	TOKEN_HASHED_BYTES = 16, /* of a key */
};

/* What stands between the last token and the next one. */
typedef enum {
	GAP_PARAGRAPH = 1 << 0, /* its end */
	GAP_STOP = 1 << 1,	/* a sentence's end, if no small letter follows */
	GAP_APART = 1 << 2,
	GAP_BRACKET = 1 << 3, /* an opening one, right before the next token */
	GAP_MARK = 1 << 4,    /* anything but blanks */
	GAP_BLANK = 1 << 5,   /* the last character is one */
	GAP_HYPHEN = 1 << 6,  /* the last character is one */
} TokenGap;

typedef struct {
	CadArena *arena;
	CadTokens *tokens;
	guint32 capacity; /* of each array of @tokens */
	CadWordReader reader;
	guint gap; /* of TokenGap */
	guint32 n_sentences;
} Tokenizer;

#define GROW(tokenizer, array)                                       \
	((tokenizer)->tokens->array =                                \
		 grow_array((tokenizer), (tokenizer)->tokens->array, \
			    sizeof *(tokenizer)->tokens->array, (tokenizer)->capacity))

static void *
grow_array(Tokenizer *tokenizer, const void *old, gsize size, guint32 capacity)
{
	void *array = cad_arena_alloc(tokenizer->arena, capacity * size);

	if (tokenizer->tokens->n > 0)
		memcpy(array, old, tokenizer->tokens->n * size);
	return array;
}

static void
grow(Tokenizer *tokenizer, guint32 capacity)
{
	tokenizer->capacity = capacity;
	GROW(tokenizer, start);
	GROW(tokenizer, end);
	GROW(tokenizer, key_start);
	GROW(tokenizer, key_length);
	GROW(tokenizer, hash);
	GROW(tokenizer, flags);
	GROW(tokenizer, sentence);
}

/* Flags of the next token from the gap before it and its first character. */
static guint
flags_from_gap(Tokenizer *tokenizer, gunichar first)
{
	guint flags = 0;

	if (cad_character_is_capital(first))
		flags |= CAD_TOKEN_CAPITAL;
	if (cad_character_get_kind(first) == CAD_CHARACTER_DIGIT)
		flags |= CAD_TOKEN_NUMBER;
	if ((tokenizer->gap & GAP_PARAGRAPH) != 0)
		flags |= CAD_TOKEN_PARAGRAPH | CAD_TOKEN_SENTENCE | CAD_TOKEN_APART;
	if ((tokenizer->gap & GAP_STOP) != 0 && !g_unichar_islower(first))
		flags |= CAD_TOKEN_SENTENCE | CAD_TOKEN_APART;
	if ((tokenizer->gap & GAP_APART) != 0)
		flags |= CAD_TOKEN_APART;
	if ((tokenizer->gap & GAP_BRACKET) != 0)
		flags |= CAD_TOKEN_BRACKET;
	return flags;
}

static void
append_token(Tokenizer *tokenizer, CadrageSpan span, CadrageSpan key, guint flags)
{
	CadTokens *tokens = tokenizer->tokens;
	guint32 i = tokens->n;

	if (i == tokenizer->capacity)
		grow(tokenizer, tokenizer->capacity * 2);
	if (i > 0 && tokens->end[i - 1] == span.start)
		flags |= CAD_TOKEN_JOINED;
	if ((flags & CAD_TOKEN_SENTENCE) != 0)
		tokenizer->n_sentences++;
	tokens->start[i] = span.start;
	tokens->end[i] = span.end;
	tokens->key_start[i] = key.start;
	tokens->key_length[i] = key.end - key.start;
	tokens->flags[i] = (guint8)flags;
	tokens->sentence[i] = tokenizer->n_sentences - 1;
	tokens->n = i + 1;
}

/* Appends a word as one token, or as several where it comes apart. */
static void
append_word(Tokenizer *tokenizer, const CadWord *word, guint flags)
{
	CadrageSpan span = {word->start, word->end}, key = {word->key_start, word->key_end};

	if (word->has_hyphen)
		flags |= CAD_TOKEN_HYPHEN;
	for (guint i = 0; i < word->n_cuts; i++) {
		span.end = word->cuts[i].at;
		key.end = word->cuts[i].key;
		append_token(tokenizer, span, key, flags);
		flags = 0;
		span = (CadrageSpan){span.end, word->end};
		key = (CadrageSpan){key.end, word->key_end};
	}
	append_token(tokenizer, span, key, flags);
}

static guint32
take_word(Tokenizer *tokenizer, guint32 at, gunichar first)
{
	guint flags = flags_from_gap(tokenizer, first);
	gboolean may_invert = (flags & CAD_TOKEN_SENTENCE) != 0 || (tokenizer->gap & GAP_MARK) != 0;
	CadWord word;

	cad_word_read(&tokenizer->reader, at, may_invert, &word);
	append_word(tokenizer, &word, flags);
	tokenizer->gap = word.may_end_sentence ? GAP_STOP : 0;
	return word.end;
}

static gboolean
is_letter_beside(const Tokenizer *tokenizer, guint32 before, guint32 after)
{
	const CadTokens *tokens = tokenizer->tokens;
	guint n_bytes;

	if (tokens->n > 0 && tokens->end[tokens->n - 1] == before)
		return TRUE;
	return after < tokenizer->reader.end &&
	       cad_character_get_kind(cad_character_read(tokenizer->reader.text + after,
							 &n_bytes)) == CAD_CHARACTER_LETTER;
}

static gboolean
is_blank_at(const Tokenizer *tokenizer, guint32 at)
{
	guint n_bytes;

	return at >= tokenizer->reader.end ||
	       cad_character_get_kind(cad_character_read(tokenizer->reader.text + at, &n_bytes)) ==
		       CAD_CHARACTER_BLANK;
}

/* Whether a hyphen or dash holds words apart: between blanks, or doubled; an em dash always does,
 * a shorter one between letters does not. */
static gboolean
is_dash_apart(const Tokenizer *tokenizer, gunichar sign, guint32 at, guint32 next)
{
	if (sign >= 0x2014)
		return TRUE;
	if ((tokenizer->gap & GAP_HYPHEN) != 0)
		return TRUE;
	return ((tokenizer->gap & GAP_BLANK) != 0 || sign == 0x2013) &&
	       (is_blank_at(tokenizer, next) || !is_letter_beside(tokenizer, at, next));
}

/* Takes note of one character between words. */
static void
widen_gap(Tokenizer *tokenizer, gunichar sign, CadCharacterKind kind, guint32 at, guint32 next)
{
	guint gap = tokenizer->gap & ~(guint)(GAP_BLANK | GAP_HYPHEN);

	switch (kind) {
	case CAD_CHARACTER_BLANK:
		tokenizer->gap = gap | GAP_BLANK;
		return;
	case CAD_CHARACTER_HYPHEN:
	case CAD_CHARACTER_DASH:
		if (is_dash_apart(tokenizer, sign, at, next))
			gap |= GAP_APART;
		gap = (gap & ~(guint)GAP_BRACKET) | GAP_HYPHEN;
		break;
	case CAD_CHARACTER_STOP:
		gap = (gap & ~(guint)GAP_BRACKET) | GAP_APART | GAP_STOP;
		break;
	case CAD_CHARACTER_PAUSE: /* the sentence goes on after all */
		gap = (gap & ~(guint)(GAP_BRACKET | GAP_STOP)) | GAP_APART;
		break;
	case CAD_CHARACTER_OPENING:
		gap |= GAP_BRACKET;
		break;
	case CAD_CHARACTER_CLOSING:
		gap &= ~(guint)GAP_BRACKET;
		break;
	case CAD_CHARACTER_OTHER:
		gap &= ~(guint)GAP_BRACKET;
		/* "+coalitions+" is in quotation marks of a kind. */
		if (sign != '+' || !is_letter_beside(tokenizer, at, next))
			gap |= GAP_APART;
		break;
	case CAD_CHARACTER_QUOTE:
	case CAD_CHARACTER_APOSTROPHE:
		break;
	case CAD_CHARACTER_INVISIBLE:
	case CAD_CHARACTER_LETTER:
	case CAD_CHARACTER_DIGIT:
	default:
		return;
	}
	tokenizer->gap = gap | GAP_MARK;
}

static void
take_line(Tokenizer *tokenizer, const CadLine *line, guint32 text_end)
{
	CadWordReader *reader = &tokenizer->reader;
	guint n_bytes;

	reader->end = line->end;
	reader->text_end = line->is_wrapped ? text_end : line->end;
	for (guint32 at = line->start; at < line->end;) {
		gunichar character = cad_character_read(reader->text + at, &n_bytes);
		CadCharacterKind kind = cad_character_get_kind(character);

		if (kind == CAD_CHARACTER_LETTER || kind == CAD_CHARACTER_DIGIT) {
			at = take_word(tokenizer, at, character);
			continue;
		}
		widen_gap(tokenizer, character, kind, at, at + n_bytes);
		at += n_bytes;
	}
	tokenizer->gap = (tokenizer->gap & ~(guint)GAP_HYPHEN) | GAP_BLANK;
	if (!line->is_wrapped)
		tokenizer->gap |= GAP_PARAGRAPH;
}

static void
hash_keys(CadTokens *tokens)
{
	for (guint32 i = 0; i < tokens->n; i++)
		tokens->hash[i] =
			cad_token_hash(tokens->keys + tokens->key_start[i], tokens->key_length[i]);
}

CadTokens *
cad_tokens_new(CadArena *arena, const CadText *text, const char *language)
{
	CadTokens *tokens = cad_arena_alloc(arena, sizeof *tokens);
	Tokenizer tokenizer = {.arena = arena, .tokens = tokens, .gap = GAP_PARAGRAPH | GAP_BLANK};
	CadWordReader *reader = &tokenizer.reader;
	gsize n_bytes;
	guint n_lines;
	const CadLine *lines = cad_text_get_lines(text, &n_lines);

	*tokens = (CadTokens){0};
	reader->text = cad_text_get_clean(text, &n_bytes);
	reader->rules = cad_token_rules_find(language);
	/* No key is longer than its word; a fold may write past its end before it is cut. */
	reader->keys = cad_arena_alloc(arena, n_bytes + TOKEN_KEY_PADDING);
	grow(&tokenizer, (guint32)(n_bytes / TOKEN_USUAL_BYTES) + 16);
	for (guint i = 0; i < n_lines; i++)
		take_line(&tokenizer, &lines[i], (guint32)n_bytes);
	memset(reader->keys + reader->n_keys, 0, TOKEN_KEY_PADDING);
	tokens->keys = reader->keys;
	hash_keys(tokens);
	return tokens;
}

/* Mixes two words into one by the two halves of their product. */
static guint64
mix(guint64 a, guint64 b)
{
	__uint128_t product = (__uint128_t)a * b;

	return (guint64)product ^ (guint64)(product >> 64);
}

guint64
cad_token_hash(const char *key, guint32 length)
{
	/* Odd constants with as many ones as zeros, so that no input is without effect. */
	const guint64 first = G_GUINT64_CONSTANT(0x9E3779B97F4A7C15);
	const guint64 second = G_GUINT64_CONSTANT(0xD1B54A32D192ED03);
	guint64 words[TOKEN_HASHED_BYTES / 8];
	guint n = MIN(length, TOKEN_HASHED_BYTES);

	memcpy(words, key, sizeof words);
	if (n < 8)
		words[0] &= (G_GUINT64_CONSTANT(1) << n * 8) - 1;
	if (n <= 8)
		words[1] = 0;
	else if (n < 16)
		words[1] &= (G_GUINT64_CONSTANT(1) << (n - 8) * 8) - 1;
	return mix(words[0] ^ first, words[1] ^ second ^ length);
}

guint32
cad_tokens_find(const CadTokens *tokens, guint32 offset)
{
	guint32 low = 0, high = tokens->n;

	while (low < high) {
		guint32 middle = low + (high - low) / 2;

		if (tokens->end[middle] > offset)
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}
