#include "config.h"

#include <string.h>

#include "reports/csv.h"
#include "reports/terminal.h"

#define REPLACEMENT_CHARACTER 0xFFFD

/* What a spreadsheet, or a person who cleans a column, may drop before the formula. */
static gboolean
is_skipped(gunichar character)
{
	return character == '"' || g_unichar_isspace(character) ||
	       g_unichar_type(character) == G_UNICODE_FORMAT;
}

static gboolean
begins_formula(gunichar character)
{
	return (character < 0x80 && character > 0 && strchr("=+-@", (int)character)) ||
	       character == 0xFF1D || character == 0xFF0B || character == 0xFF0D ||
	       character == 0xFF20;
}

static gboolean
is_number(const char *text)
{
	char *end;

	if (strpbrk(text, "xXnN")) /* what strtod reads beyond decimal numbers */
		return FALSE;
	g_ascii_strtod(text, &end);
	return end > text && *end == '\0';
}

static gboolean
is_formula(const char *text)
{
	const char *at = text;

	if (*text == '\t' || *text == '\r')
		return TRUE;
	while (*at && is_skipped(g_utf8_get_char(at)))
		at = g_utf8_next_char(at);
	return begins_formula(g_utf8_get_char(at)) && !is_number(text);
}

void
cad_csv_append(GString *row, const char *text, gboolean is_raw)
{
	g_autofree char *valid = text ? g_utf8_make_valid(text, -1) : NULL;
	gboolean is_guarded, is_quoted;

	if (!valid)
		return;
	is_guarded = !is_raw && is_formula(valid);
	is_quoted = strpbrk(valid, ",\"\n\r") != NULL;
	if (is_quoted)
		g_string_append_c(row, '"');
	if (is_guarded)
		g_string_append_c(row, '\'');
	for (const char *at = valid; *at; at = g_utf8_next_char(at)) {
		gunichar character = g_utf8_get_char(at);

		if (character == '"')
			g_string_append(row, "\"\"");
		else if (character != '\n' && cad_character_is_control(character))
			g_string_append_unichar(row, REPLACEMENT_CHARACTER);
		else
			g_string_append_unichar(row, character);
	}
	if (is_quoted)
		g_string_append_c(row, '"');
}
