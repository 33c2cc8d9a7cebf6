#include "config.h"

#include <string.h>

#include "pattern/scan.h"

/* One past the character at @p. */
static const char *
past_character(const char *p)
{
	do
		p++;
	while (((guint8)*p & 0xC0) == 0x80);
	return p;
}

/* One past the first @end from @p on, or the end of the source. */
static const char *
past_string(const char *p, const char *end)
{
	const char *found = strstr(p, end);

	return found != NULL ? found + strlen(end) : p + strlen(p);
}

static const char *
past_escape(const char *p)
{
	if (p[1] == '\0')
		return p + 1;
	/* \p{..} \x{..} \g{..} \k<..> and their like take what is in their brackets. */
	if (strchr("pPxoNgk", p[1]) != NULL) {
		if (p[2] == '{')
			return past_string(p + 3, "}");
		if (p[2] == '<')
			return past_string(p + 3, ">");
		if (p[2] == '\'')
			return past_string(p + 3, "'");
	}
	return past_character(p + 1);
}

static const char *
past_class(const char *p)
{
	p += p[1] == '^' ? 2 : 1;
	if (*p == ']') /* stands for itself at the beginning */
		p++;
	while (*p != '\0' && *p != ']') {
		if (p[0] == '\\' && p[1] == 'Q')
			p = past_string(p + 2, "\\E");
		else if (p[0] == '\\' && p[1] != '\0')
			p = past_character(p + 1);
		else if (p[0] == '[' && p[1] == ':' && strstr(p + 2, ":]") != NULL)
			p = past_string(p + 2, ":]");
		else
			p = past_character(p);
	}
	return *p == ']' ? p + 1 : p;
}

/* One past a quantifier at @p, or @p when there is none. */
static const char *
past_repeat(const char *p)
{
	if (*p == '{') {
		gsize n = strspn(p + 1, "0123456789,");

		if (n == 0 || p[1] == ',' || p[n + 1] != '}')
			return p;
		p += n + 2;
	} else if (*p == '*' || *p == '+' || *p == '?') {
		p++;
	} else {
		return p;
	}
	return *p == '+' || *p == '?' ? p + 1 : p;
}

static CadScanPiece
read_escape(const char *p, gboolean *is_literal)
{
	CadScanPiece piece = {CAD_SCAN_ATOM, p, past_escape(p)};

	if (p[1] != '\0' && strchr("bBAzZGKEQ", p[1]) != NULL)
		piece.kind = CAD_SCAN_QUIET;
	if (p[1] == 'Q')
		*is_literal = TRUE;
	return piece;
}

static CadScanPiece
read_open(const char *p)
{
	CadScanPiece piece = {CAD_SCAN_OPEN, p, p + 1};

	if (p[1] == '?' && p[2] == '#') {
		piece.kind = CAD_SCAN_QUIET;
		piece.end = past_string(p, ")");
	} else if (p[1] == '?' && p[2] != '\0') {
		/* Up to the sign that ends a group's kind; what is inside is scanned on. */
		piece.end = p + 2;
		while (*piece.end != '\0' && strchr("|:=!>'()", *piece.end) == NULL &&
		       piece.end - p < 40)
			piece.end = past_character(piece.end);
		if (*piece.end != '\0' && strchr(":=!>|", *piece.end) != NULL)
			piece.end++;
	} else if (p[1] == '*') {
		piece.end = p + 2;
	}
	return piece;
}

CadScanPiece
cad_scan_next(const char *p, gboolean *is_literal)
{
	const char *repeat = *p == '\0' ? p : past_repeat(p);

	if (*p == '\0')
		return (CadScanPiece){CAD_SCAN_END, p, p};
	if (*is_literal) {
		if (p[0] == '\\' && p[1] == 'E') {
			*is_literal = FALSE;
			return (CadScanPiece){CAD_SCAN_QUIET, p, p + 2};
		}
		return (CadScanPiece){CAD_SCAN_ATOM, p, past_character(p)};
	}
	if (repeat > p)
		return (CadScanPiece){CAD_SCAN_REPEAT, p, repeat};
	switch (*p) {
	case '\\':
		return read_escape(p, is_literal);
	case '[':
		return (CadScanPiece){CAD_SCAN_ATOM, p, past_class(p)};
	case '(':
		return read_open(p);
	case ')':
		return (CadScanPiece){CAD_SCAN_CLOSE, p, p + 1};
	case '|':
		return (CadScanPiece){CAD_SCAN_BRANCH, p, p + 1};
	case '^':
	case '$':
		return (CadScanPiece){CAD_SCAN_QUIET, p, p + 1};
	default:
		return (CadScanPiece){CAD_SCAN_ATOM, p, past_character(p)};
	}
}
