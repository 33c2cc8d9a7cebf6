#include "config.h"

#include <string.h>

#include "document/date.h"
#include "document/line-shape.h"

#define MAX_SIGNATURE_BYTES 40
#define MAX_LEAD_IN_BYTES   40
#define MAX_LEAD_IN_BLANKS  3

#define SPECIALS "\\^$.|?*+()[]{}"

static void
append_character(GString *pattern, gunichar c, gboolean has_odd_blanks)
{
	if (c == ' ' && has_odd_blanks)
		g_string_append(pattern, "\\s+");
	else if (c == '\'' || c == 0x2019)
		g_string_append(pattern, "['’]");
	else {
		if (c < 0x80 && strchr(SPECIALS, (int)c))
			g_string_append_c(pattern, '\\');
		g_string_append_unichar(pattern, c);
	}
}

char *
cad_line_literal_new(const char *line, gboolean has_odd_blanks)
{
	GString *pattern = g_string_new(NULL);

	for (const char *at = line; *at != '\0'; at = g_utf8_next_char(at))
		append_character(pattern, g_utf8_get_char(at), has_odd_blanks);
	return g_string_free(pattern, FALSE);
}

/* Whether a digit and a sign of dates or hours stand on one side of a number. */
static gboolean
is_joined(const char *line, const char *number, gsize n)
{
	const char *after = number + n;

	if (number - line >= 2 && strchr("-/.:", number[-1]) && g_ascii_isdigit(number[-2]))
		return TRUE;
	return *after != '\0' && strchr("-/.:", *after) && g_ascii_isdigit(after[1]);
}

/* A number by itself is a count, or a year, and may grow. */
static const char *
append_number(GString *pattern, const char *line, const char *at, gboolean is_date)
{
	const gsize n = strspn(at, "0123456789");
	const gboolean is_short = n <= 2 && (is_date || is_joined(line, at, n));

	g_string_append(pattern, is_short ? "\\d{1,2}" : n == 4 ? "\\d{4}" : "\\d+");
	return at + n;
}

static const char *
append_letters(GString *pattern, const char *at, const char *end)
{
	while (at < end && g_unichar_isalpha(g_utf8_get_char(at)))
		at = g_utf8_next_char(at);
	g_string_append(pattern, "\\p{L}+");
	return at;
}

/* "AM" or "pm" after a number. */
static gboolean
is_half_day(const char *line, const char *at)
{
	const char *before = at;

	if (!strchr("AaPp", *at) || !strchr("Mm", at[1]) || at[1] == '\0' || g_ascii_isalpha(at[2]))
		return FALSE;
	while (before > line && before[-1] == ' ')
		before--;
	return before > line && g_ascii_isdigit(before[-1]);
}

static gboolean
is_inside(const CadrageSpan *spans, gsize n_spans, guint32 offset)
{
	for (gsize i = 0; i < n_spans; i++)
		if (offset >= spans[i].start && offset < spans[i].end)
			return TRUE;
	return FALSE;
}

char *
cad_line_shape_new(const char *line, gboolean has_odd_blanks)
{
	const gsize n_bytes = strlen(line);
	GString *pattern = g_string_new(NULL);
	CadrageSpan spans[2] = {{0, 0}, {0, 0}};
	CadDate date;

	cad_date_find(line, n_bytes, CAD_DATE_ORDER_UNKNOWN, 0, &date, &spans[0]);
	cad_date_find_weekday(line, n_bytes, &spans[1]);
	for (const char *at = line; *at != '\0';) {
		const gunichar c = g_utf8_get_char(at);
		const gboolean is_date =
			is_inside(spans, G_N_ELEMENTS(spans), (guint32)(at - line));

		if (g_ascii_isdigit(*at)) {
			at = append_number(pattern, line, at, is_date);
		} else if (is_half_day(line, at)) {
			g_string_append(pattern, "[AaPp][Mm]");
			at += 2;
		} else if (g_unichar_isalpha(c) && is_date) {
			at = append_letters(pattern, at, line + n_bytes);
		} else {
			append_character(pattern, c, has_odd_blanks);
			at = g_utf8_next_char(at);
		}
	}
	return g_string_free(pattern, FALSE);
}

const char *
cad_line_find_signature(const char *line)
{
	static const char *const dashes[] = {" - ", " – ", " — ", " | ", " / "};
	const char *name = NULL;

	for (gsize i = 0; i < G_N_ELEMENTS(dashes); i++) {
		const char *dash = g_strrstr(line, dashes[i]);

		if (dash && dash != line && (!name || dash + strlen(dashes[i]) > name))
			name = dash + strlen(dashes[i]);
	}
	if (!name || strlen(name) > MAX_SIGNATURE_BYTES || strpbrk(name, ".!?:;,\"»"))
		return NULL;
	return g_unichar_isupper(g_utf8_get_char(name)) ? name : NULL;
}

/* The sign a line begins with, blanks left out; what opens a quotation or a bracket is none. */
static gsize
find_sign(const char *line)
{
	const char *at = line;

	while (*at != '\0' && !g_unichar_isalnum(g_utf8_get_char(at)) &&
	       !g_unichar_isspace(g_utf8_get_char(at)) &&
	       !strchr("\"'([{-#@$", *at < 0 ? 'x' : *at)) {
		const gunichar c = g_utf8_get_char(at);

		if (c == 0xab || c == 0x2018 || c == 0x2019 || c == 0x201c || c == 0x201e ||
		    c == 0x2013 || c == 0x2014 || c == 0x2026)
			return 0;
		at = g_utf8_next_char(at);
	}
	return *at == '\0' ? 0 : (gsize)(at - line);
}

gsize
cad_line_find_lead_in(const char *line)
{
	const gsize n_sign = find_sign(line);
	const char *colon = strchr(line, ':');
	guint n_blanks = 0;

	if (n_sign > 0)
		return n_sign;
	if (!colon || colon - line > MAX_LEAD_IN_BYTES || colon[1] != ' ' || colon[2] == '\0')
		return 0;
	for (const char *at = line; at < colon - 1; at++) {
		if (g_ascii_isdigit(*at) || *at == '"')
			return 0;
		n_blanks += *at == ' ';
	}
	return n_blanks <= MAX_LEAD_IN_BLANKS ? (gsize)(colon - line) + 1 : 0;
}
