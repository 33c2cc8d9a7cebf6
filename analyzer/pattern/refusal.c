#include "config.h"

#include "pattern/refusal.h"
#include "pattern/scan.h"

/* Beginnings of pieces, "0" for any digit. */
static const struct {
	const char *start;
	const char *name;
} refusals[] = {
	{"(*", "a verb \"(*...)\""},
	{"(?C", "a callout"},
	{"(?R", "recursion"},
	{"(?0", "recursion"},
	{"(?+0", "recursion"},
	{"(?-0", "recursion"},
	{"(?&", "a subroutine call"},
	{"(?P>", "a subroutine call"},
	{"\\g<", "a subroutine call"},
	{"\\g'", "a subroutine call"},
	{"\\C", "\\C, which matches part of a character,"},
};

static gboolean
begins_with(const char *piece, const char *start)
{
	for (; *start != '\0'; piece++, start++) {
		if (*start == '0' ? !g_ascii_isdigit(*piece) : *piece != *start)
			return FALSE;
	}
	return TRUE;
}

static const char *
find_refusal(const CadScanPiece *piece)
{
	if (piece->kind != CAD_SCAN_OPEN && piece->start[0] != '\\')
		return NULL;
	for (gsize i = 0; i < G_N_ELEMENTS(refusals); i++) {
		if (begins_with(piece->start, refusals[i].start))
			return refusals[i].name;
	}
	return NULL;
}

gboolean
cad_refusal_check(const char *source, gsize *offset, GError **error)
{
	gboolean is_literal = FALSE;
	CadScanPiece piece = {CAD_SCAN_QUIET, source, source};

	while (piece.kind != CAD_SCAN_END) {
		gboolean was_literal = is_literal;
		const char *name;

		piece = cad_scan_next(piece.end, &is_literal);
		name = was_literal ? NULL : find_refusal(&piece);
		if (name == NULL)
			continue;
		*offset = (gsize)(piece.start - source);
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX,
			    "regular expression: %s is not allowed", name);
		return FALSE;
	}
	return TRUE;
}
