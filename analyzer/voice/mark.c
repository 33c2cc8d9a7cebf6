#include "config.h"

#include <string.h>

#include "text/character.h"
#include "voice/mark.h"

/* A paragraph with the place that is looked at, and what stands around it. */
typedef struct {
	const char *clean;
	guint32 to;
	gunichar before; /* the last character that is not invisible; 0 at the beginning */
	gunichar sign;
	guint32 at;   /* of the sign */
	guint32 next; /* one past the sign */
} MarkPlace;

static gunichar
character_at(const MarkPlace *place, guint32 at)
{
	guint n_bytes;

	return at < place->to ? cad_character_read(place->clean + at, &n_bytes) : 0;
}

/* A blank that typesetters put inside guillemets, so never outside of a quotation. */
static gboolean
is_inner_blank(gunichar character)
{
	return character == 0xA0 || character == 0x202F || character == 0x2009;
}

static gboolean
is_blank(gunichar character)
{
	return character == 0 || cad_character_get_kind(character) == CAD_CHARACTER_BLANK;
}

static gboolean
is_word(gunichar character)
{
	CadCharacterKind kind = cad_character_get_kind(character);

	return character != 0 && (kind == CAD_CHARACTER_LETTER || kind == CAD_CHARACTER_DIGIT);
}

/* Whether what stands before a mark may stand before a quotation. */
static gboolean
may_come_before(gunichar before)
{
	switch ((int)cad_character_get_kind(before)) {
	case CAD_CHARACTER_BLANK:
	case CAD_CHARACTER_OPENING:
	case CAD_CHARACTER_APOSTROPHE: /* d'"urgence" */
	case CAD_CHARACTER_HYPHEN:
	case CAD_CHARACTER_DASH:
	case CAD_CHARACTER_QUOTE:
		return TRUE;
	default:
		return before == '/';
	}
}

/* Whether what stands after a mark may stand after a quotation. */
static gboolean
may_come_after(const MarkPlace *place, guint32 at)
{
	gunichar after = character_at(place, at);

	if (after == 0)
		return TRUE;
	switch ((int)cad_character_get_kind(after)) {
	case CAD_CHARACTER_STOP: /* but "...suite" begins with an ellipsis */
		return after != 0x2026 && !(after == '.' && character_at(place, at + 1) == '.');
	case CAD_CHARACTER_BLANK:
	case CAD_CHARACTER_PAUSE:
	case CAD_CHARACTER_CLOSING:
	case CAD_CHARACTER_DASH:
	case CAD_CHARACTER_HYPHEN:
	case CAD_CHARACTER_QUOTE:
		return TRUE;
	default:
		return after == '/';
	}
}

/* The role of a mark whose two shapes are the same. */
static CadMarkRole
role_by_context(const MarkPlace *place)
{
	gunichar after = character_at(place, place->next);
	gboolean may_open = may_come_before(place->before);
	gboolean may_close = may_come_after(place, place->next);

	if (place->before == 0)
		return CAD_MARK_OPEN;
	if (after == 0)
		return CAD_MARK_CLOSE;
	if (may_open != may_close)
		return may_open ? CAD_MARK_OPEN : CAD_MARK_CLOSE;
	if (!may_open)
		return CAD_MARK_EITHER;
	/* Before a word it was an elision's, else it closed a quotation in single marks. */
	if (cad_character_get_kind(place->before) == CAD_CHARACTER_APOSTROPHE)
		return is_word(after) ? CAD_MARK_OPEN : CAD_MARK_CLOSE;
	if (cad_character_get_kind(after) == CAD_CHARACTER_QUOTE)
		return is_blank(place->before) ? CAD_MARK_OPEN : CAD_MARK_EITHER;
	if (!is_blank(after))
		return is_blank(place->before) ? CAD_MARK_CLOSE : CAD_MARK_EITHER;
	if (is_inner_blank(after) != is_inner_blank(place->before))
		return is_inner_blank(after) ? CAD_MARK_OPEN : CAD_MARK_CLOSE;
	return CAD_MARK_EITHER;
}

/* A mark with a direction goes by it, unless what stands around it speaks for the other one:
 * German quotations end with “ or «, Swedish ones begin with ”. */
static CadMarkRole
role_by_shape(const MarkPlace *place, CadMarkRole usual)
{
	gunichar after = character_at(place, place->next);

	if (usual == CAD_MARK_CLOSE)
		return is_blank(place->before) && is_word(after) ? CAD_MARK_EITHER : usual;
	return !is_blank(place->before) && !may_come_before(place->before) &&
			       may_come_after(place, place->next) && !is_inner_blank(after)
		       ? CAD_MARK_EITHER
		       : usual;
}

/* Words that begin with an apostrophe: "'tis the rebels' fight" quotes nothing. */
static gboolean
is_clipped_word(const MarkPlace *place)
{
	static const char *const clipped[] = {"em", "n", "til", "tis", "twas"};
	char word[8];
	gsize length = 0;

	while (length < sizeof word && place->next + length < place->to &&
	       g_ascii_isalpha(place->clean[place->next + length])) {
		word[length] = g_ascii_tolower(place->clean[place->next + length]);
		length++;
	}
	for (gsize i = 0; i < G_N_ELEMENTS(clipped); i++)
		if (length == strlen(clipped[i]) && memcmp(word, clipped[i], length) == 0)
			return !is_word(character_at(place, place->next + (guint32)length));
	return FALSE;
}

/* ‘ ’ and ': between letters an apostrophe, elsewhere perhaps one. */
static gboolean
judge_single(const MarkPlace *place, CadMark *mark)
{
	gunichar after = character_at(place, place->next);
	gboolean is_after_word = is_word(place->before);
	gboolean is_before_word = is_word(after);

	mark->family = CAD_MARK_SINGLE;
	mark->style = CAD_QUOTE_SINGLE;
	mark->is_weak = TRUE;
	if ((is_after_word && is_before_word) || is_clipped_word(place))
		return FALSE;
	if (is_before_word && place->sign != 0x2019) {
		mark->role = CAD_MARK_OPEN;
		/* '90s */
		return may_come_before(place->before) &&
		       cad_character_get_kind(after) == CAD_CHARACTER_LETTER;
	}
	mark->role = CAD_MARK_CLOSE;
	return !is_blank(place->before) && may_come_after(place, place->next);
}

/* +coalitions+ */
static gboolean
judge_plus(const MarkPlace *place, CadMark *mark)
{
	gboolean is_after_word = is_word(place->before);
	gboolean is_before_word = is_word(character_at(place, place->next));

	mark->family = CAD_MARK_PLUS;
	mark->style = CAD_QUOTE_PLUS;
	mark->is_weak = TRUE;
	mark->role = is_before_word ? CAD_MARK_OPEN : CAD_MARK_CLOSE;
	return is_after_word != is_before_word;
}

/* Two signs that make one mark: << >> '' ’’ */
static gboolean
is_doubled(const MarkPlace *place)
{
	return character_at(place, place->next) == place->sign &&
	       character_at(place, place->next + (place->next - place->at)) != place->sign &&
	       place->before != place->sign;
}

static gboolean
judge_doubled(const MarkPlace *place, CadMark *mark)
{
	MarkPlace whole = *place;

	mark->length *= 2;
	whole.next += whole.next - whole.at;
	mark->style = CAD_QUOTE_STRAIGHT;
	mark->role = role_by_context(&whole);
	if (place->sign == '<' || place->sign == '>') {
		mark->family = CAD_MARK_GUILLEMET;
		mark->style = CAD_QUOTE_GUILLEMET;
		mark->role = place->sign == '<' ? CAD_MARK_OPEN : CAD_MARK_CLOSE;
	}
	return TRUE;
}

static void
set_mark(CadMark *mark, CadMarkFamily family, CadQuoteStyle style, CadMarkRole role)
{
	mark->family = family;
	mark->style = style;
	mark->role = role;
}

/* Says whether the sign at a place may be a quotation mark, and which. */
static gboolean
judge(const MarkPlace *place, CadMark *mark)
{
	switch (place->sign) {
	case '"':
	case 0xFF02:
		set_mark(mark, CAD_MARK_DOUBLE, CAD_QUOTE_STRAIGHT, role_by_context(place));
		return TRUE;
	case 0x201C:
	case 0x201F:
		set_mark(mark, CAD_MARK_DOUBLE, CAD_QUOTE_CURLY,
			 role_by_shape(place, CAD_MARK_OPEN));
		return TRUE;
	case 0x201D:
		set_mark(mark, CAD_MARK_DOUBLE, CAD_QUOTE_CURLY,
			 role_by_shape(place, CAD_MARK_CLOSE));
		return TRUE;
	case 0x201E:
		set_mark(mark, CAD_MARK_DOUBLE, CAD_QUOTE_CURLY, CAD_MARK_OPEN);
		return TRUE;
	case 0xAB:
	case 0xBB:
		set_mark(
			mark, CAD_MARK_GUILLEMET, CAD_QUOTE_GUILLEMET,
			role_by_shape(place, place->sign == 0xAB ? CAD_MARK_OPEN : CAD_MARK_CLOSE));
		return TRUE;
	case 0x2039:
	case 0x203A:
		set_mark(mark, CAD_MARK_ANGLE, CAD_QUOTE_SINGLE,
			 role_by_shape(place,
				       place->sign == 0x2039 ? CAD_MARK_OPEN : CAD_MARK_CLOSE));
		return TRUE;
	case '<':
	case '>':
		return is_doubled(place) && judge_doubled(place, mark);
	case '\'':
	case 0x2018:
	case 0x2019:
	case 0x201B:
		return is_doubled(place) ? judge_doubled(place, mark) : judge_single(place, mark);
	case 0x201A:
		set_mark(mark, CAD_MARK_SINGLE, CAD_QUOTE_SINGLE, CAD_MARK_OPEN);
		mark->is_weak = TRUE;
		return is_word(character_at(place, place->next));
	case '+':
		return judge_plus(place, mark);
	default:
		return FALSE;
	}
}

/* Bytes that may begin a mark; all others are passed over quickly. */
static gboolean
may_begin_mark(guint8 byte)
{
	switch (byte) {
	case '"':
	case '\'':
	case '+':
	case '<':
	case '>':
	case 0xC2:
	case 0xE2:
	case 0xEF:
		return TRUE;
	default:
		return FALSE;
	}
}

/* The character before @at, invisible ones left out; 0 when @at is the beginning. */
static gunichar
character_before(const char *clean, guint32 first, guint32 at)
{
	guint n_bytes;

	while (at > first) {
		gunichar character;

		do
			at--;
		while (((guint8)clean[at] & 0xC0) == 0x80);
		character = cad_character_read(clean + at, &n_bytes);
		if (cad_character_get_kind(character) != CAD_CHARACTER_INVISIBLE)
			return character;
	}
	return 0;
}

static guint32
skip_blanks(const char *clean, guint32 at, guint32 to)
{
	guint n_bytes;

	while (at < to && is_blank(cad_character_read(clean + at, &n_bytes)))
		at += n_bytes;
	return at;
}

void
cad_marks_find(const char *clean, guint32 from, guint32 to, GArray *marks)
{
	MarkPlace place = {.clean = clean, .to = to};
	guint32 first = skip_blanks(clean, from, to);
	guint n_bytes;

	g_array_set_size(marks, 0);
	for (place.at = first; place.at < to; place.at = place.next) {
		CadMark mark = {.start = place.at};

		place.next = place.at + 1; /* perhaps within a character, which begins no mark */
		if (!may_begin_mark((guint8)clean[place.at]))
			continue;
		place.sign = cad_character_read(clean + place.at, &n_bytes);
		place.next = place.at + n_bytes;
		place.before = character_before(clean, first, place.at);
		mark.length = n_bytes;
		if (!judge(&place, &mark))
			continue;
		mark.is_first = place.before == 0 ? 1 : 0;
		mark.is_after_digit = place.before != 0 && cad_character_get_kind(place.before) ==
								   CAD_CHARACTER_DIGIT
					      ? 1
					      : 0;
		g_array_append_val(marks, mark);
		place.next = mark.start + mark.length;
	}
}
