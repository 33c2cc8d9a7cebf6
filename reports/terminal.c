#include "config.h"

#include <cadrage/table.h>

#include "reports/terminal.h"

#define REPLACEMENT_CHARACTER 0xFFFD
#define ELLIPSIS	      "…"

gboolean
cad_character_is_control(gunichar character)
{
	return character < 0x20 || (character >= 0x7F && character <= 0x9F);
}

gboolean
cad_character_is_bidirectional(gunichar character)
{
	return (character >= 0x202A && character <= 0x202E) ||
	       (character >= 0x2066 && character <= 0x2069) || character == 0x200E ||
	       character == 0x200F || character == 0x061C;
}

char *
cadrage_text_for_terminal(const char *text)
{
	g_autofree char *valid = g_utf8_make_valid(text, -1);
	GString *out = g_string_new(NULL);

	for (const char *at = valid; *at; at = g_utf8_next_char(at)) {
		gunichar character = g_utf8_get_char(at);

		if (character == '\n' || character == '\t' || character == '\r' ||
		    character == 0x2028 || character == 0x2029)
			g_string_append_c(out, ' ');
		else if (cad_character_is_control(character))
			g_string_append_unichar(out, REPLACEMENT_CHARACTER);
		else if (!cad_character_is_bidirectional(character))
			g_string_append_unichar(out, character);
	}
	return g_string_free(out, FALSE);
}

static guint
character_width(gunichar character)
{
	if (g_unichar_iszerowidth(character))
		return 0;
	return g_unichar_iswide(character) ? 2 : 1;
}

guint
cad_terminal_width(const char *text)
{
	guint width = 0;

	for (const char *at = text; *at; at = g_utf8_next_char(at))
		width += character_width(g_utf8_get_char(at));
	return width;
}

static char *
keep_end(const char *text, guint width)
{
	guint left = cad_terminal_width(text);

	while (left > width) {
		left -= character_width(g_utf8_get_char(text));
		text = g_utf8_next_char(text);
	}
	return g_strconcat(ELLIPSIS, text, NULL);
}

static char *
keep_beginning(const char *text, guint width)
{
	const char *end = text;
	guint taken = 0;

	while (*end && taken + character_width(g_utf8_get_char(end)) <= width) {
		taken += character_width(g_utf8_get_char(end));
		end = g_utf8_next_char(end);
	}
	g_autofree char *kept = g_strndup(text, (gsize)(end - text));

	return g_strconcat(kept, ELLIPSIS, NULL);
}

char *
cad_terminal_fit(const char *text, guint width, gboolean is_left_cut)
{
	if (cad_terminal_width(text) <= width)
		return g_strdup(text);
	return is_left_cut ? keep_end(text, width - 1) : keep_beginning(text, width - 1);
}
