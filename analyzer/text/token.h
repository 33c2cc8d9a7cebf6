/* Tokens: running words with their fold keys, and the sentences they stand in. */
#pragma once

#include "base/arena.h"
#include "text/text.h"

typedef enum {
	CAD_TOKEN_SENTENCE = 1 << 0,  /* first of its sentence (then also apart) */
	CAD_TOKEN_PARAGRAPH = 1 << 1, /* first of its paragraph (then also of its sentence) */
	CAD_TOKEN_APART = 1 << 2,     /* no phrase runs over the place before it, see below */
	CAD_TOKEN_CAPITAL = 1 << 3,   /* begins with a capital letter */
	CAD_TOKEN_NUMBER = 1 << 4,    /* begins with a digit */
	CAD_TOKEN_BRACKET = 1 << 5,   /* an opening bracket stands before it, with at most blanks,
					 quotation marks and further opening brackets between */
	CAD_TOKEN_JOINED = 1 << 6,    /* nothing stands between it and the token before */
	CAD_TOKEN_HYPHEN = 1 << 7,    /* a hyphen stands in its word: Russie-USA */
} CadTokenFlags;

/*
 * What sets CAD_TOKEN_APART: the end of a sentence or paragraph, and any sign between two tokens
 * but blanks (a wrapped line's end among them), invisible characters, quotation marks,
 * apostrophes, brackets, a hyphen or en dash that touches a letter ("anti- terreur",
 * "Russie–USA"), and a plus sign that touches a letter ("+coalitions+" is quoted). So commas,
 * semicolons, colons, stops, ellipses, em dashes, dashes between blanks, doubled hyphens and
 * other signs (/ = % * ...) do.
 */

/**
 * CadTokens:
 * @n: number of tokens
 * @start: (array length=n): first clean byte of each, ascending
 * @end: (array length=n): one past its last clean byte; tokens are disjoint
 * @key_start: (array length=n): first byte of its fold key in @keys
 * @key_length: (array length=n): length of its fold key
 * @hash: (array length=n): cad_token_hash() of its key
 * @flags: (array length=n): CadTokenFlags
 * @sentence: (array length=n): number of its sentence, ascending from 0
 * @keys: the folded stream; 32 readable bytes follow its end
 *
 * One array a property, all in one arena: matching reads hashes and little else. Flags and
 * sentences may be refined by the document that made them, before it shares them.
 */
typedef struct {
	guint32 n;
	guint32 *start;
	guint32 *end;
	guint32 *key_start;
	guint32 *key_length;
	guint64 *hash;
	guint8 *flags;
	guint32 *sentence;
	const char *keys;
} CadTokens;

/**
 * cad_tokens_new:
 * @arena: where everything is put; the tokens live with it
 * @text: the text
 * @language: ISO 639-1 code; "fr" and "en" have rules of their own, others fall back to letters
 *   and digits
 *
 * Cuts a text into tokens in one pass, with no allocation per token. Letters and digits with
 * inner ' ’ . - ; French elisions and clitics are tokens of their own ("l'", "-t-il"); numbers,
 * abbreviations, e-mail addresses and URLs stay whole. A wrapped line is no boundary; any other
 * line end is one of paragraph and sentence. A sentence may end without a blank ("fin.Début").
 *
 * Returns: (transfer none): the tokens.
 */
CadTokens *cad_tokens_new(CadArena *arena, const CadText *text, const char *language);

/**
 * cad_token_hash:
 * @key: a fold key, with 16 readable bytes from its start
 * @length: its length
 *
 * Returns: the hash of the first 16 bytes and the length.
 */
guint64 cad_token_hash(const char *key, guint32 length);

/** cad_tokens_find: Returns: the index of the first token that ends after the clean byte @offset;
 * n when there is none. */
guint32 cad_tokens_find(const CadTokens *tokens, guint32 offset);
