#include "config.h"

#include <string.h>

#include "text/character.h"
#include "text/word.h"

/* Enough to see "-t-il" and "donne-le-moi" from the end of a word. */
#define WORD_MAX_JOINTS 3

/* The word being read. A part is what stands between two joints. */
typedef struct {
	CadWordReader *reader;
	CadWord *word;
	guint32 part;			    /* where the last part begins */
	gboolean is_initials;		    /* all parts are single letters: U.S. J.-C. */
	gboolean is_address;		    /* has an @ */
	gboolean is_host;		    /* ends in a top-level domain */
	CadWordCut joints[WORD_MAX_JOINTS]; /* the last ones */
	guint n_joints;			    /* of them all */
} WordState;

/* What a sign after letters is to the word. */
typedef enum {
	JOINT_NONE,    /* the word ends before it */
	JOINT_INSIDE,  /* the word goes on */
	JOINT_LAST,    /* the word ends after it */
	JOINT_ADDRESS, /* all up to the next blank belongs to an address */
} WordJoint;

static gboolean
is_letter_or_digit(CadCharacterKind kind)
{
	return kind == CAD_CHARACTER_LETTER || kind == CAD_CHARACTER_DIGIT;
}

/* Reads letters and digits, the hot loop of the whole analysis. Returns where they end. */
static guint32
read_letters(CadWordReader *reader, guint32 at)
{
	const char *text = reader->text;
	char *key = reader->keys + reader->n_keys;

	while (at < reader->end) {
		guint8 byte = (guint8)text[at];
		gunichar character;
		CadCharacterKind kind;
		guint n_bytes = 1;
		char letter;

		if (byte < 0x80) {
			if (!is_letter_or_digit(cad_character_ascii_kinds[byte]))
				break;
			*key++ = cad_character_ascii_folds[byte];
			at++;
			continue;
		}
		character = cad_character_read(text + at, &n_bytes);
		if (character < CAD_CHARACTER_LATIN_END &&
		    (letter = cad_character_fold_latin(character)) != 0) {
			*key++ = letter;
			at += n_bytes;
			continue;
		}
		kind = cad_character_get_wide_kind(character);
		if (!is_letter_or_digit(kind) && kind != CAD_CHARACTER_INVISIBLE)
			break;
		key += cad_character_fold(character, key);
		at += n_bytes;
	}
	reader->n_keys = (guint32)(key - reader->keys);
	return at;
}

/* The character at @at, a blank at the end of the line. */
static gunichar
character_at(const CadWordReader *reader, guint32 at)
{
	guint n_bytes;

	return at < reader->end ? cad_character_read(reader->text + at, &n_bytes) : ' ';
}

static gboolean
is_word_at(const CadWordReader *reader, guint32 at)
{
	guint n_bytes;

	for (; at < reader->end; at += n_bytes) {
		gunichar character = cad_character_read(reader->text + at, &n_bytes);
		CadCharacterKind kind = cad_character_get_kind(character);

		if (kind != CAD_CHARACTER_INVISIBLE)
			return is_letter_or_digit(kind);
	}
	return FALSE;
}

static gboolean
is_digit_at(const CadWordReader *reader, guint32 at)
{
	return cad_character_get_kind(character_at(reader, at)) == CAD_CHARACTER_DIGIT;
}

/* The next character that is no blank, over the end of a wrapped line; 0 when there is none. */
static gunichar
peek_after_blanks(const CadWordReader *reader, guint32 at)
{
	guint n_bytes;

	for (; at < reader->text_end; at += n_bytes) {
		gunichar character = cad_character_read(reader->text + at, &n_bytes);

		if (cad_character_get_kind(character) != CAD_CHARACTER_BLANK)
			return character;
	}
	return 0;
}

static gboolean
has_key(const WordState *state, const char *key)
{
	gsize length = state->reader->n_keys - state->word->key_start;

	return length == strlen(key) &&
	       memcmp(state->reader->keys + state->word->key_start, key, length) == 0;
}

static gboolean
is_single_letter(const WordState *state, guint32 from, guint32 to)
{
	guint n_bytes;
	gunichar character;

	if (from >= to)
		return FALSE;
	character = cad_character_read(state->reader->text + from, &n_bytes);
	return n_bytes == to - from && cad_character_get_kind(character) == CAD_CHARACTER_LETTER;
}

/* "N'Djamena" and "D'Souza" are names, "L'ONU" and "L'homme" are not. */
static gboolean
is_prefixed_name(const WordState *state, guint32 next)
{
	const CadWordReader *reader = state->reader;
	gunichar first = character_at(reader, state->word->start);
	gunichar second = character_at(reader, next);

	return cad_character_is_capital(first) && second < 0x80 &&
	       cad_character_is_capital(second) && strchr("AEIOUYH", (int)second) == NULL &&
	       next + 1 < reader->end && g_ascii_islower(reader->text[next + 1]);
}

static WordJoint
judge_apostrophe(const WordState *state, guint32 next)
{
	const CadWordReader *reader = state->reader;
	const char *key = reader->keys + state->word->key_start;
	gboolean is_elision = state->n_joints == 0 &&
			      cad_token_rules_is_elision(reader->rules, key,
							 reader->n_keys - state->word->key_start);

	if (is_elision && !is_prefixed_name(state, next))
		return JOINT_LAST;
	return is_word_at(reader, next) ? JOINT_INSIDE : JOINT_NONE;
}

/* Whether a single letter of the same case as the one before goes on with initials: "U.S." but
 * not "16 h.L'objectif". */
static gboolean
is_initial(const WordState *state, guint32 at)
{
	const CadWordReader *reader = state->reader;
	gunichar letter, after;
	guint n_bytes;

	letter = cad_character_read(reader->text + at, &n_bytes);
	after = character_at(reader, at + n_bytes);
	return is_single_letter(state, at, at + n_bytes) && !is_word_at(reader, at + n_bytes) &&
	       cad_character_get_kind(after) != CAD_CHARACTER_APOSTROPHE &&
	       cad_character_is_capital(letter) ==
		       cad_character_is_capital(character_at(reader, state->part));
}

/* A full stop with a letter or digit right after it. */
static WordJoint
judge_inner_dot(const WordState *state, guint32 dot)
{
	const CadWordReader *reader = state->reader;
	const char *text = reader->text;
	CadAbbreviation kind = CAD_ABBREVIATION_NONE;
	guint32 next = dot + 1;

	if (state->is_address || (is_digit_at(reader, next) && g_ascii_isdigit(text[dot - 1])))
		return JOINT_INSIDE;
	if (has_key(state, "www"))
		return JOINT_ADDRESS;
	if (state->is_initials && is_single_letter(state, state->part, dot)) {
		if (is_initial(state, next))
			return JOINT_INSIDE;
		if (cad_character_is_capital(character_at(reader, state->part)))
			return JOINT_LAST;
	}
	if (state->n_joints == 0)
		kind = cad_token_rules_get_abbreviation(reader->rules, text + state->word->start,
							dot - state->word->start);
	if (kind == CAD_ABBREVIATION_WORD && cad_character_is_capital(character_at(reader, next)))
		return JOINT_NONE;
	if (kind != CAD_ABBREVIATION_NONE)
		return JOINT_LAST;
	return cad_token_rules_is_domain(text + next, reader->end - next) ? JOINT_INSIDE
									  : JOINT_NONE;
}

static WordJoint
judge_abbreviation(const WordState *state, guint32 dot)
{
	const CadWordReader *reader = state->reader;
	guint32 start = state->word->start;
	gunichar next = peek_after_blanks(reader, dot + 1);
	CadAbbreviation kind;

	kind = cad_token_rules_get_abbreviation(reader->rules, reader->text + start, dot - start);
	if (kind == CAD_ABBREVIATION_LAST)
		state->word->may_end_sentence = TRUE;
	if (kind == CAD_ABBREVIATION_WORD && !cad_character_is_capital(next) &&
	    is_letter_or_digit(cad_character_get_kind(next)))
		return JOINT_LAST;
	if (kind == CAD_ABBREVIATION_TITLE || kind == CAD_ABBREVIATION_LAST)
		return JOINT_LAST;
	/* "J. Martin", but not "un plan B." at the end of its paragraph. */
	return is_single_letter(state, start, dot) &&
			       cad_character_is_capital(character_at(reader, start)) &&
			       cad_character_is_capital(next)
		       ? JOINT_LAST
		       : JOINT_NONE;
}

static WordJoint
judge_dot(const WordState *state, guint32 dot)
{
	const CadWordReader *reader = state->reader;

	if (is_word_at(reader, dot + 1))
		return judge_inner_dot(state, dot);
	if (state->is_initials && is_single_letter(state, state->part, dot)) {
		if (character_at(reader, dot + 1) == '-' && is_word_at(reader, dot + 2))
			return JOINT_INSIDE;
		if (state->n_joints > 0)
			return JOINT_LAST;
	}
	return state->n_joints == 0 ? judge_abbreviation(state, dot) : JOINT_NONE;
}

static WordJoint
judge_sign(const WordState *state, gunichar sign, guint32 at, guint32 next)
{
	const CadWordReader *reader = state->reader;

	switch (sign) {
	case '.':
		return judge_dot(state, at);
	case ',':
		return g_ascii_isdigit(reader->text[at - 1]) && is_digit_at(reader, next)
			       ? JOINT_INSIDE
			       : JOINT_NONE;
	case '_':
	case '@':
		return is_word_at(reader, next) ? JOINT_INSIDE : JOINT_NONE;
	case ':':
		if (reader->end - at > 3 && memcmp(reader->text + at, "://", 3) == 0 &&
		    (has_key(state, "http") || has_key(state, "https") || has_key(state, "ftp")))
			return JOINT_ADDRESS;
		return JOINT_NONE;
	case '/':
		return state->is_host && is_word_at(reader, next) ? JOINT_ADDRESS : JOINT_NONE;
	default:
		return JOINT_NONE;
	}
}

static WordJoint
judge(const WordState *state, gunichar sign, guint32 at, guint32 next)
{
	switch ((int)cad_character_get_kind(sign)) {
	case CAD_CHARACTER_BLANK:
		return JOINT_NONE;
	case CAD_CHARACTER_APOSTROPHE:
		return judge_apostrophe(state, next);
	case CAD_CHARACTER_HYPHEN:
		return is_word_at(state->reader, next) ? JOINT_INSIDE : JOINT_NONE;
	default:
		return judge_sign(state, sign, at, next);
	}
}

/* Takes a joint into the word. */
static void
pass_joint(WordState *state, gunichar sign, guint32 at, guint32 next)
{
	CadWordReader *reader = state->reader;
	CadWordCut joint = {at, reader->n_keys};
	gboolean is_after_dot = at == state->part && at > state->word->start;

	state->is_initials =
		state->is_initials && (sign == '.' ? is_single_letter(state, state->part, at)
						   : sign == '-' && is_after_dot);
	state->is_address |= sign == '@';
	state->word->has_hyphen |= cad_character_get_kind(sign) == CAD_CHARACTER_HYPHEN;
	state->is_host = sign == '.' && !g_ascii_isdigit(reader->text[at - 1]);
	memmove(state->joints, state->joints + 1, sizeof state->joints - sizeof *state->joints);
	state->joints[WORD_MAX_JOINTS - 1] = joint;
	state->n_joints++;
	reader->n_keys += cad_character_fold(sign, reader->keys + reader->n_keys);
	state->part = next;
}

/* Takes all up to the next blank, but for the punctuation at its end. Returns where that is. */
static guint32
read_address(CadWordReader *reader, guint32 at)
{
	guint32 end = at, n_keys = reader->n_keys;
	guint n_bytes;

	for (; at < reader->end; at += n_bytes) {
		gunichar character = cad_character_read(reader->text + at, &n_bytes);
		CadCharacterKind kind = cad_character_get_kind(character);

		if (kind == CAD_CHARACTER_BLANK || kind == CAD_CHARACTER_QUOTE ||
		    character == '<' || character == '>')
			break;
		reader->n_keys += cad_character_fold(character, reader->keys + reader->n_keys);
		if (kind == CAD_CHARACTER_STOP || kind == CAD_CHARACTER_PAUSE ||
		    kind == CAD_CHARACTER_CLOSING || kind == CAD_CHARACTER_APOSTROPHE)
			continue;
		end = at + n_bytes;
		n_keys = reader->n_keys;
	}
	reader->n_keys = n_keys;
	return end;
}

/* Reads to the end of the word. */
static guint32
read_parts(WordState *state)
{
	CadWordReader *reader = state->reader;
	guint32 at = read_letters(reader, state->word->start);

	while (at < reader->end) {
		guint n_bytes;
		gunichar sign = cad_character_read(reader->text + at, &n_bytes);
		WordJoint joint = judge(state, sign, at, at + n_bytes);

		if (joint == JOINT_NONE)
			return at;
		if (joint == JOINT_ADDRESS)
			return read_address(reader, at);
		pass_joint(state, sign, at, at + n_bytes);
		at += n_bytes;
		if (joint == JOINT_LAST)
			return at;
		at = read_letters(reader, at);
	}
	return at;
}

static gboolean
is_clitic(const WordState *state, guint32 from, guint32 to)
{
	return cad_token_rules_is_clitic(state->reader->rules, state->reader->keys + from,
					 to - from);
}

/* Whether a clitic may be cut off there: its letters are ASCII ("celui-là" has no "-la"), in
 * capitals only if the word before it is, and the word is not a name. */
static gboolean
may_cut(const WordState *state, const CadWordCut *cut, gboolean may_invert)
{
	const CadWordReader *reader = state->reader;
	const CadWord *word = state->word;
	const char *text = reader->text;
	guint n_bytes;
	gunichar sign = cad_character_read(text + cut->at, &n_bytes);

	if (word->end - cut->at - n_bytes != word->key_end - cut->key - 1 ||
	    cad_token_rules_keeps(reader->rules, reader->keys + word->key_start,
				  cut->key - word->key_start))
		return FALSE;
	if (g_ascii_isupper(text[cut->at + n_bytes]))
		return !g_ascii_islower(text[cut->at - 1]) && !g_ascii_islower(text[word->end - 1]);
	return may_invert || cad_character_get_kind(sign) == CAD_CHARACTER_APOSTROPHE ||
	       !cad_character_is_capital(character_at(reader, word->start));
}

/* Cuts off one clitic, or two as in "donne-le-moi". */
static void
cut_clitics(const WordState *state, gboolean may_invert)
{
	guint n = MIN(state->n_joints, WORD_MAX_JOINTS);
	const CadWordCut *joints = state->joints + WORD_MAX_JOINTS - n;
	CadWord *word = state->word;

	for (guint i = 0; i < n && word->n_cuts == 0; i++) {
		guint n_cuts = is_clitic(state, joints[i].key, word->key_end) ? 1 : 0;

		if (i + 1 < n && n_cuts == 0 &&
		    is_clitic(state, joints[i].key, joints[i + 1].key) &&
		    is_clitic(state, joints[i + 1].key, word->key_end))
			n_cuts = 2;
		if (n_cuts == 0 || !may_cut(state, &joints[i], may_invert))
			continue;
		memcpy(word->cuts, joints + i, n_cuts * sizeof *joints);
		word->n_cuts = n_cuts;
	}
}

void
cad_word_read(CadWordReader *reader, guint32 start, gboolean may_invert, CadWord *word)
{
	WordState state = {.reader = reader, .word = word, .part = start, .is_initials = TRUE};

	*word = (CadWord){.start = start, .key_start = reader->n_keys};
	word->end = read_parts(&state);
	word->key_end = reader->n_keys;
	if (state.n_joints > 0)
		cut_clitics(&state, may_invert);
}
