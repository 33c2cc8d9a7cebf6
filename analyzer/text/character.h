/* Characters: what part each plays in running text, and the letters it folds to. */
#pragma once

#include <glib.h>

typedef enum {
	CAD_CHARACTER_OTHER,	  /* signs that stand between words: / = * % and the like */
	CAD_CHARACTER_BLANK,	  /* white space of any width, and control characters */
	CAD_CHARACTER_INVISIBLE,  /* soft hyphen, zero-width and direction signs, accents of a
				     decomposed letter: nothing is left of them in a key */
	CAD_CHARACTER_LETTER,	  /* letters, and signs that are part of a letter */
	CAD_CHARACTER_DIGIT,	  /* decimal digits, and numbers such as ½ */
	CAD_CHARACTER_APOSTROPHE, /* ' ’ ‘ ʼ ` ´ and their like */
	CAD_CHARACTER_HYPHEN,	  /* - and the two hyphens of their own */
	CAD_CHARACTER_DASH,	  /* – — */
	CAD_CHARACTER_STOP,	  /* . ! ? … and their like: may end a sentence */
	CAD_CHARACTER_PAUSE,	  /* , ; : and their like */
	CAD_CHARACTER_QUOTE,	  /* " “ ” „ « » ‹ › */
	CAD_CHARACTER_OPENING,	  /* ( [ { */
	CAD_CHARACTER_CLOSING,	  /* ) ] } */
} CadCharacterKind;

/* The most bytes one character folds to. */
#define CAD_CHARACTER_FOLD_BYTES 6

/* Kinds and folded letters of the first 128 characters, folded letters of U+0080 to U+024F; read
 * them through the functions below. */
#define CAD_CHARACTER_LATIN_END 0x250
extern const guint8 cad_character_ascii_kinds[128];
extern const char cad_character_ascii_folds[128];
extern const char cad_character_latin_folds[CAD_CHARACTER_LATIN_END - 0x80];

/** cad_character_read: Returns: the character at @p, which is valid UTF-8; @n_bytes: (out): its
 * length. Inline because every pass over the text does it for each character. */
static inline gunichar
cad_character_read(const char *p, guint *n_bytes)
{
	guint8 first = (guint8)p[0];

	if (first < 0x80) {
		*n_bytes = 1;
		return first;
	}
	if (first < 0xE0) {
		*n_bytes = 2;
		return (gunichar)(first & 0x1F) << 6 | ((guint8)p[1] & 0x3F);
	}
	*n_bytes = first < 0xF0 ? 3 : 4;
	return g_utf8_get_char(p);
}

/** cad_character_get_wide_kind: cad_character_get_kind() of a character from U+0080 on. */
CadCharacterKind cad_character_get_wide_kind(gunichar character);

/** cad_character_get_kind: Returns: the part @character plays. */
static inline CadCharacterKind
cad_character_get_kind(gunichar character)
{
	return character < 0x80 ? (CadCharacterKind)cad_character_ascii_kinds[character]
				: cad_character_get_wide_kind(character);
}

/**
 * cad_character_fold:
 * @character: any character
 * @out: (array fixed-size=CAD_CHARACTER_FOLD_BYTES): takes the folded bytes, no NUL
 *
 * Lower case, without accents, ligatures written out, every apostrophe as ', every hyphen as -,
 * every kind of white space as a blank, invisible characters as nothing. Never longer than the
 * character itself in UTF-8.
 *
 * Returns: bytes written.
 */
guint cad_character_fold(gunichar character, char *out);

/** cad_character_fold_latin: Returns: the one letter that a character below
 * CAD_CHARACTER_LATIN_END folds to, 0 when it is no letter or folds to something else. */
static inline char
cad_character_fold_latin(gunichar character)
{
	char letter = cad_character_latin_folds[character - 0x80];

	return letter >= 'a' ? letter : 0;
}

/** cad_character_is_capital: Returns: whether it is an upper-case or title-case letter. */
gboolean cad_character_is_capital(gunichar character);
