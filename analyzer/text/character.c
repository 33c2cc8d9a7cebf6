#include "config.h"

#include <string.h>

#include "text/character.h"

#define LATIN_FIRST 0x80
#define LATIN_END   CAD_CHARACTER_LATIN_END

/* clang-format off */
const guint8 cad_character_ascii_kinds[128] = {
	[0x00 ... 0x20] = CAD_CHARACTER_BLANK,
	[0x7F] = CAD_CHARACTER_BLANK,
	['0' ... '9'] = CAD_CHARACTER_DIGIT,
	['A' ... 'Z'] = CAD_CHARACTER_LETTER,
	['a' ... 'z'] = CAD_CHARACTER_LETTER,
	['\''] = CAD_CHARACTER_APOSTROPHE,
	['`'] = CAD_CHARACTER_APOSTROPHE,
	['-'] = CAD_CHARACTER_HYPHEN,
	['.'] = CAD_CHARACTER_STOP,
	['!'] = CAD_CHARACTER_STOP,
	['?'] = CAD_CHARACTER_STOP,
	[','] = CAD_CHARACTER_PAUSE,
	[';'] = CAD_CHARACTER_PAUSE,
	[':'] = CAD_CHARACTER_PAUSE,
	['"'] = CAD_CHARACTER_QUOTE,
	['('] = CAD_CHARACTER_OPENING,
	['['] = CAD_CHARACTER_OPENING,
	['{'] = CAD_CHARACTER_OPENING,
	[')'] = CAD_CHARACTER_CLOSING,
	[']'] = CAD_CHARACTER_CLOSING,
	['}'] = CAD_CHARACTER_CLOSING,
};

const char cad_character_ascii_folds[128] =
	"                "
	"                "
	" !\"#$%&'()*+,-./"
	"0123456789:;<=>?"
	"@abcdefghijklmno"
	"pqrstuvwxyz[\\]^_"
	"'abcdefghijklmno"
	"pqrstuvwxyz{|}~ ";

/* U+0080 to U+024F: the letter each character folds to; a capital stands for two letters (see
 * digraphs), "." is no letter, "?" a letter that folds to no other. */
const char cad_character_latin_folds[LATIN_END - LATIN_FIRST] =
	"................" /* U+0080 */
	"................"
	"..........a....."
	".....?....o....."
	"aaaaaaAceeeeiiii" /* U+00C0 */
	"dnooooo.ouuuuyTS"
	"aaaaaaAceeeeiiii"
	"dnooooo.ouuuuyTy"
	"aaaaaaccccccccdd" /* U+0100 */
	"ddeeeeeeeeeegggg"
	"gggghhhhiiiiiiii"
	"iiIIjjkkklllllll"
	"lllnnnnnnN??oooo" /* U+0140 */
	"ooOOrrrrrrssssss"
	"ssttttttuuuuuuuu"
	"uuuuwwyyyzzzzzzs"
	"bbbb???cc?ddd???" /* U+0180 */
	"?ffg???ikkl??nno"
	"oo??pp?????ttttu"
	"u?vyyzz?????????"
	"????DdDLlLJnJaai" /* U+01C0 */
	"ioouuuuuuuuuu?aa"
	"aaAAggggkkoooo??"
	"jDdDgg??nnaaAAoo"
	"aaaaeeeeiiiioooo" /* U+0200 */
	"rrrruuuusstt??hh"
	"nd??zzaaeeoooooo"
	"ooyylnt???acclts"
	"z??b??eejj?qrryy"; /* U+0240 */
/* clang-format on */

static const char *const digraphs[128] = {
	['A'] = "ae", ['D'] = "dz", ['I'] = "ij", ['J'] = "nj", ['L'] = "lj",
	['N'] = "'n", ['O'] = "oe", ['S'] = "ss", ['T'] = "th",
};

/* Signs that matter in running text, from U+0080 on. */
static CadCharacterKind
sign_kind(gunichar character)
{
	switch (character) {
	case 0x00B4: /* acute accent, typed for an apostrophe */
	case 0x02B9:
	case 0x02BB:
	case 0x02BC:
	case 0x02C8:
	case 0x2018:
	case 0x2019:
	case 0x201B:
	case 0x2032: /* prime */
	case 0xFF07:
		return CAD_CHARACTER_APOSTROPHE;
	case 0x2010:
	case 0x2011:
		return CAD_CHARACTER_HYPHEN;
	case 0x00AB:
	case 0x00BB:
	case 0x201A:
	case 0x201C ... 0x201F:
	case 0x2039:
	case 0x203A:
	case 0x300C ... 0x300F:
	case 0xFF02:
		return CAD_CHARACTER_QUOTE;
	case 0x2026:
	case 0x203C ... 0x203D:
	case 0x2047 ... 0x2049:
	case 0x061F:
	case 0x06D4:
	case 0x0964:
	case 0x3002:
	case 0xFF01:
	case 0xFF0E:
	case 0xFF1F:
		return CAD_CHARACTER_STOP;
	case 0x060C:
	case 0x061B:
	case 0x3001:
	case 0xFF0C:
	case 0xFF1A:
	case 0xFF1B:
		return CAD_CHARACTER_PAUSE;
	default:
		return CAD_CHARACTER_OTHER;
	}
}

/* Accents and vowel points hang on a letter and may be left out; other marks, as those of the
 * scripts of India, are letters in their own right. */
static gboolean
is_accent(gunichar character)
{
	return g_unichar_combining_class(character) > 0;
}

static CadCharacterKind
kind_by_type(gunichar character)
{
	switch (g_unichar_type(character)) {
	case G_UNICODE_CONTROL:
	case G_UNICODE_LINE_SEPARATOR:
	case G_UNICODE_PARAGRAPH_SEPARATOR:
	case G_UNICODE_SPACE_SEPARATOR:
		return CAD_CHARACTER_BLANK;
	case G_UNICODE_FORMAT:
		return CAD_CHARACTER_INVISIBLE;
	case G_UNICODE_NON_SPACING_MARK:
		return is_accent(character) ? CAD_CHARACTER_INVISIBLE : CAD_CHARACTER_LETTER;
	case G_UNICODE_LOWERCASE_LETTER:
	case G_UNICODE_UPPERCASE_LETTER:
	case G_UNICODE_TITLECASE_LETTER:
	case G_UNICODE_OTHER_LETTER:
	case G_UNICODE_SPACING_MARK:
		return CAD_CHARACTER_LETTER;
	case G_UNICODE_MODIFIER_LETTER: /* U+0640 only stretches an Arabic word */
		return character == 0x0640 ? CAD_CHARACTER_INVISIBLE : CAD_CHARACTER_LETTER;
	case G_UNICODE_DECIMAL_NUMBER:
	case G_UNICODE_LETTER_NUMBER:
	case G_UNICODE_OTHER_NUMBER:
		return CAD_CHARACTER_DIGIT;
	case G_UNICODE_DASH_PUNCTUATION:
		return CAD_CHARACTER_DASH;
	case G_UNICODE_OPEN_PUNCTUATION:
		return CAD_CHARACTER_OPENING;
	case G_UNICODE_CLOSE_PUNCTUATION:
		return CAD_CHARACTER_CLOSING;
	case G_UNICODE_INITIAL_PUNCTUATION:
	case G_UNICODE_FINAL_PUNCTUATION:
		return CAD_CHARACTER_QUOTE;
	case G_UNICODE_ENCLOSING_MARK:
	case G_UNICODE_PRIVATE_USE:
	case G_UNICODE_UNASSIGNED:
	case G_UNICODE_SURROGATE:
	case G_UNICODE_CONNECT_PUNCTUATION:
	case G_UNICODE_OTHER_PUNCTUATION:
	case G_UNICODE_CURRENCY_SYMBOL:
	case G_UNICODE_MODIFIER_SYMBOL:
	case G_UNICODE_MATH_SYMBOL:
	case G_UNICODE_OTHER_SYMBOL:
	default:
		return CAD_CHARACTER_OTHER;
	}
}

CadCharacterKind
cad_character_get_wide_kind(gunichar character)
{
	CadCharacterKind kind;

	if (character < LATIN_END && cad_character_latin_folds[character - LATIN_FIRST] != '.')
		return CAD_CHARACTER_LETTER;
	kind = sign_kind(character);
	return kind != CAD_CHARACTER_OTHER ? kind : kind_by_type(character);
}

/* The ligatures that only typesetting makes. */
static const char *
unfold_presentation(gunichar character)
{
	static const char *const latin[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

	if (character >= 0xFB00 && character <= 0xFB06)
		return latin[character - 0xFB00];
	return character == 0x1E9E ? "ss" : NULL;
}

static guint
fold_letter(gunichar character, char *out)
{
	gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
	const char *letters = unfold_presentation(character);
	gsize n_parts;

	if (letters != NULL)
		return (guint)strlen(memcpy(out, letters, strlen(letters) + 1));
	if (character >= 0xAC00 && character <= 0xD7A3) /* a Hangul syllable has no accents */
		return (guint)g_unichar_to_utf8(character, out);
	n_parts = g_unichar_fully_decompose(character, FALSE, parts, G_N_ELEMENTS(parts));
	while (n_parts > 1 && is_accent(parts[n_parts - 1]))
		n_parts--;
	/* A vowel of two parts, as the scripts of India have, stays one sign; a rare ideograph
	 * whose usual form takes more bytes stays as it is. */
	if (n_parts > 1 || parts[0] > MAX(character, 0xFFFF))
		parts[0] = character;
	return (guint)g_unichar_to_utf8(g_unichar_tolower(parts[0]), out);
}

static guint
fold_latin(gunichar character, char *out)
{
	char letter = cad_character_latin_folds[character - LATIN_FIRST];

	if (letter == '?')
		return (guint)g_unichar_to_utf8(g_unichar_tolower(character), out);
	if (g_ascii_isupper(letter)) {
		memcpy(out, digraphs[(guint8)letter], 2);
		return 2;
	}
	out[0] = letter;
	return 1;
}

static guint
fold_wide(gunichar character, char *out)
{
	switch (cad_character_get_wide_kind(character)) {
	case CAD_CHARACTER_INVISIBLE:
		return 0;
	case CAD_CHARACTER_BLANK:
		out[0] = ' ';
		return 1;
	case CAD_CHARACTER_APOSTROPHE:
		out[0] = '\'';
		return 1;
	case CAD_CHARACTER_HYPHEN:
		out[0] = '-';
		return 1;
	case CAD_CHARACTER_QUOTE:
		out[0] = '"';
		return 1;
	case CAD_CHARACTER_LETTER:
	case CAD_CHARACTER_DIGIT:
		return fold_letter(character, out);
	case CAD_CHARACTER_DASH:
	case CAD_CHARACTER_STOP:
	case CAD_CHARACTER_PAUSE:
	case CAD_CHARACTER_OPENING:
	case CAD_CHARACTER_CLOSING:
	case CAD_CHARACTER_OTHER:
	default:
		return (guint)g_unichar_to_utf8(character, out);
	}
}

guint
cad_character_fold(gunichar character, char *out)
{
	if (character < LATIN_FIRST) {
		out[0] = cad_character_ascii_folds[character];
		return 1;
	}
	if (character < LATIN_END && cad_character_latin_folds[character - LATIN_FIRST] != '.')
		return fold_latin(character, out);
	return fold_wide(character, out);
}

gboolean
cad_character_is_capital(gunichar character)
{
	if (character < 0x80)
		return g_ascii_isupper((char)character);
	return g_unichar_isupper(character) || g_unichar_istitle(character);
}
