#include "config.h"

#include <string.h>

#include "pattern/risk.h"
#include "pattern/scan.h"

/* The ASCII characters that an atom may match, and whether it may match any other. Too many is
 * the safe side: it only makes a warning more likely. */
typedef struct {
	guint64 low;  /* U+0000 to U+003F */
	guint64 high; /* U+0040 to U+007F */
	gboolean has_others;
} RiskSet;

static const RiskSet every_character = {G_MAXUINT64, G_MAXUINT64, TRUE};

typedef struct {
	gboolean has_repeat;   /* an unbounded one, anywhere inside */
	gboolean after_repeat; /* the last piece is an unbounded repeat, of @repeated */
	RiskSet repeated;
	gboolean has_atom; /* the last piece is an atom, of @atom, or a group */
	RiskSet atom;
	gboolean atom_has_repeat; /* it is a group that holds an unbounded repeat */
} RiskGroup;

static void
add_character(RiskSet *set, guint8 byte)
{
	if (byte >= 0x80)
		set->has_others = TRUE;
	else if (byte < 0x40)
		set->low |= G_GUINT64_CONSTANT(1) << byte;
	else
		set->high |= G_GUINT64_CONSTANT(1) << (byte - 0x40);
}

static void
add_matching(RiskSet *set, gboolean (*matches)(char), gboolean is_negated)
{
	for (guint8 byte = 0; byte < 0x80; byte++) {
		if (matches((char)byte) != is_negated)
			add_character(set, byte);
	}
	set->has_others = TRUE;
}

static gboolean
is_word(char byte)
{
	return g_ascii_isalnum(byte) || byte == '_';
}

static gboolean
is_digit(char byte)
{
	return g_ascii_isdigit(byte);
}

static gboolean
is_space(char byte)
{
	return g_ascii_isspace(byte);
}

static void
add_escape(RiskSet *set, char letter)
{
	switch (letter) {
	case 'w':
	case 'W':
		add_matching(set, is_word, letter == 'W');
		break;
	case 'd':
	case 'D':
		add_matching(set, is_digit, letter == 'D');
		break;
	case 's':
	case 'S':
		add_matching(set, is_space, letter == 'S');
		break;
	default:
		if (g_ascii_isalnum(letter)) /* \p{..}, \x{..}, \R: not looked into */
			*set = every_character;
		else
			add_character(set, (guint8)letter);
	}
}

static RiskSet
set_of_class(const CadScanPiece *piece)
{
	RiskSet set = {0};
	gboolean is_negated = piece->start[1] == '^';

	for (const char *p = piece->start + (is_negated ? 2 : 1); p + 1 < piece->end; p++) {
		if (p[0] == '[' && p[1] == ':')
			return every_character;
		if (p[0] == '\\') {
			add_escape(&set, *++p);
		} else if (p[1] == '-' && p + 3 < piece->end && p[2] != '\\') {
			for (guint byte = (guint8)p[0]; byte <= (guint8)p[2]; byte++)
				add_character(&set, (guint8)byte);
			p += 2;
		} else {
			add_character(&set, (guint8)*p);
		}
	}
	return is_negated ? (RiskSet){~set.low, ~set.high, TRUE} : set;
}

static RiskSet
set_of_atom(const CadScanPiece *piece)
{
	RiskSet set = {0};

	if (*piece->start == '.')
		return every_character;
	if (*piece->start == '[')
		return set_of_class(piece);
	if (*piece->start == '\\')
		add_escape(&set, piece->start[1]);
	else
		add_character(&set, (guint8)*piece->start);
	return set;
}

static gboolean
share_a_character(const RiskSet *a, const RiskSet *b)
{
	return (a->low & b->low) != 0 || (a->high & b->high) != 0 ||
	       (a->has_others && b->has_others);
}

static gboolean
is_unbounded(const CadScanPiece *piece)
{
	char first = *piece->start;

	if (piece->end - piece->start > 1 && piece->end[-1] == '+')
		return FALSE; /* possessive: gives nothing back */
	if (first == '{') {
		const char *comma = memchr(piece->start, ',', (gsize)(piece->end - piece->start));

		return comma != NULL && comma[1] == '}';
	}
	return first == '*' || first == '+';
}

/* Takes a quantifier in. Returns whether it makes the expression risky. */
static gboolean
take_repeat(RiskGroup *group, const CadScanPiece *piece)
{
	gboolean is_neighbour =
		group->after_repeat && share_a_character(&group->repeated, &group->atom);

	if (!is_unbounded(piece)) {
		group->has_atom = FALSE;
		group->after_repeat = FALSE;
		return FALSE;
	}
	if (group->has_atom && (group->atom_has_repeat || is_neighbour))
		return TRUE;
	group->has_repeat = TRUE;
	group->after_repeat = group->has_atom;
	group->repeated = group->atom;
	group->has_atom = FALSE;
	return FALSE;
}

/* An atom without a quantifier parts the repeats around it when they cannot take its place. */
static void
take_atom(RiskGroup *group, RiskSet set, gboolean has_repeat)
{
	if (group->has_atom)
		group->after_repeat = FALSE;
	group->has_atom = TRUE;
	group->atom = set;
	group->atom_has_repeat = has_repeat;
}

static void
take_close(GArray *groups)
{
	RiskGroup *inner, *outer;

	if (groups->len < 2)
		return;
	inner = &g_array_index(groups, RiskGroup, groups->len - 1);
	outer = &g_array_index(groups, RiskGroup, groups->len - 2);
	outer->has_repeat |= inner->has_repeat;
	take_atom(outer, every_character, inner->has_repeat);
	outer->after_repeat = FALSE; /* a group's beginning is not looked into */
	g_array_set_size(groups, groups->len - 1);
}

/* Takes one piece in. Returns whether it makes the expression risky. */
static gboolean
take_piece(GArray *groups, const CadScanPiece *piece)
{
	RiskGroup *group = &g_array_index(groups, RiskGroup, groups->len - 1);
	const RiskGroup fresh = {0};

	switch (piece->kind) {
	case CAD_SCAN_ATOM:
		take_atom(group, set_of_atom(piece), FALSE);
		return FALSE;
	case CAD_SCAN_OPEN:
		g_array_append_val(groups, fresh);
		return FALSE;
	case CAD_SCAN_CLOSE:
		take_close(groups);
		return FALSE;
	case CAD_SCAN_REPEAT:
		return take_repeat(group, piece);
	case CAD_SCAN_BRANCH:
		group->after_repeat = group->has_atom = FALSE;
		return FALSE;
	case CAD_SCAN_QUIET:
	case CAD_SCAN_END:
	default:
		return FALSE;
	}
}

gboolean
cad_risk_check(const char *source)
{
	g_autoptr(GArray) groups = g_array_new(FALSE, TRUE, sizeof(RiskGroup));
	CadScanPiece piece = {CAD_SCAN_QUIET, source, source};
	gboolean is_literal = FALSE;

	g_array_set_size(groups, 1);
	while (piece.kind != CAD_SCAN_END) {
		piece = cad_scan_next(piece.end, &is_literal);
		if (take_piece(groups, &piece))
			return TRUE;
	}
	return FALSE;
}
