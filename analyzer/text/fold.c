#include "config.h"

#include <string.h>

#include "text/character.h"
#include "text/fold.h"

/* Bytes folded before they are appended: most words take one go. */
#define FOLD_CHUNK 64

void
cad_fold_append(GString *key, const char *text, gsize n_bytes)
{
	char folded[FOLD_CHUNK + CAD_CHARACTER_FOLD_BYTES];
	const char *end = text + n_bytes;
	gsize n = 0;
	guint n_read;

	for (const char *p = text; p < end; p += n_read) {
		n += cad_character_fold(cad_character_read(p, &n_read), folded + n);
		if (n >= FOLD_CHUNK) {
			g_string_append_len(key, folded, (gssize)n);
			n = 0;
		}
	}
	g_string_append_len(key, folded, (gssize)n);
}

/* A word read letter by letter: composed, ligatures written out, invisible characters skipped. */
typedef struct {
	const char *p;
	const char *end;
	gunichar pending; /* second letter of a ligature, 0 for none */
} FoldReader;

/* What is left of a word's end. */
#define FOLD_END ((gunichar)-1)

static gunichar
peek_raw(const FoldReader *reader, guint *n_bytes)
{
	return reader->p < reader->end ? cad_character_read(reader->p, n_bytes) : FOLD_END;
}

/* Takes the accents that follow a letter into it where there is such a letter. */
static gunichar
compose_with_accents(FoldReader *reader, gunichar letter)
{
	gunichar next, composed;
	guint n_bytes = 0;

	while ((next = peek_raw(reader, &n_bytes)) != FOLD_END && next >= 0x300 &&
	       cad_character_get_kind(next) == CAD_CHARACTER_INVISIBLE) {
		if (g_unichar_compose(letter, next, &composed))
			letter = composed;
		reader->p += n_bytes;
	}
	return letter;
}

/* The second letter of a ligature waits with the case of the first. */
static gunichar
split_ligature(FoldReader *reader, gunichar letter)
{
	char folded[CAD_CHARACTER_FOLD_BYTES];
	gboolean is_capital;

	if (letter < 0x80 || cad_character_fold(letter, folded) != 2 ||
	    !g_ascii_isalpha(folded[0]) || !g_ascii_isalpha(folded[1]))
		return letter;
	is_capital = cad_character_is_capital(letter);
	reader->pending = (guint8)(is_capital ? g_ascii_toupper(folded[1]) : folded[1]);
	return (guint8)(is_capital ? g_ascii_toupper(folded[0]) : folded[0]);
}

static gunichar
read_letter(FoldReader *reader)
{
	gunichar letter = reader->pending;
	guint n_bytes = 0;

	if (letter != 0) {
		reader->pending = 0;
		return letter;
	}
	while ((letter = peek_raw(reader, &n_bytes)) != FOLD_END) {
		CadCharacterKind kind = cad_character_get_kind(letter);

		reader->p += n_bytes;
		if (kind == CAD_CHARACTER_APOSTROPHE)
			return '\'';
		if (kind == CAD_CHARACTER_HYPHEN)
			return '-';
		if (kind != CAD_CHARACTER_INVISIBLE)
			return split_ligature(reader, compose_with_accents(reader, letter));
	}
	return FOLD_END;
}

static gboolean
is_same_key(gunichar a, gunichar b)
{
	char key_a[CAD_CHARACTER_FOLD_BYTES], key_b[CAD_CHARACTER_FOLD_BYTES];
	guint n_a = cad_character_fold(a, key_a), n_b = cad_character_fold(b, key_b);

	return n_a == n_b && memcmp(key_a, key_b, n_a) == 0;
}

/* Capitals are often typed without their accents. */
static gboolean
is_bare_capital(gunichar letter)
{
	char key[CAD_CHARACTER_FOLD_BYTES], lower[CAD_CHARACTER_FOLD_BYTES];
	guint n_key, n_lower;

	if (!cad_character_is_capital(letter))
		return FALSE;
	n_key = cad_character_fold(letter, key);
	n_lower = (guint)g_unichar_to_utf8(g_unichar_tolower(letter), lower);
	return n_key == n_lower && memcmp(key, lower, n_key) == 0;
}

static gboolean
letters_agree(gunichar form, gunichar text, CadFoldMode mode)
{
	if (form == text)
		return TRUE;
	if (form == FOLD_END || text == FOLD_END)
		return FALSE;
	if (mode == CAD_FOLD_EXACT && cad_character_is_capital(form) &&
	    !cad_character_is_capital(text))
		return FALSE;
	if (g_unichar_tolower(form) == g_unichar_tolower(text))
		return TRUE;
	return (is_bare_capital(text) || is_bare_capital(form)) && is_same_key(form, text);
}

gboolean
cad_fold_agrees(const char *form, const char *text, gsize n_bytes, CadFoldMode mode)
{
	FoldReader of_form = {form, form + strlen(form), 0};
	FoldReader of_text = {text, text + n_bytes, 0};
	gunichar letter;

	if (mode == CAD_FOLD_ACCENTS)
		return TRUE;
	do {
		letter = read_letter(&of_form);
		if (!letters_agree(letter, read_letter(&of_text), mode))
			return FALSE;
	} while (letter != FOLD_END);
	return TRUE;
}
