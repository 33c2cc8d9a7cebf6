#include "config.h"

#include <string.h>

#include "reports/lettering.h"
#include "reports/terminal.h"

#define REPLACEMENT_CHARACTER 0xFFFD
/* Accents of real writing systems; what piles up beyond is there to deface the picture. */
#define MAX_MARKS_IN_A_ROW 4
/* Fonts that may stand in for the first choice are wider by a few per cent. */
#define WIDTH_MARGIN 1.06

/* What to write for a character that a gnuplot string, or XML, cannot carry as it is. */
static const struct {
	gunichar from;
	gunichar to;
} stand_ins[] = {
	{'\'', 0x2019},
	{'`', 0x2018},
	{'\\', 0x2216},
	{'@', 0xFF20},
	{0x2028, ' '},
	{0x2029, ' '},
	{0xFFFE, REPLACEMENT_CHARACTER},
	{0xFFFF, REPLACEMENT_CHARACTER},
};

/* Widths of U+0020 to U+007E in hundredths of the font size, for a common sans serif. */
static const guint8 ascii_widths[95] = {
	26, 27, 41, 65, 58, 83, 74, 23, 30, 30, 56, 58, 27, 33, 27, 38, 58, 58, 58,
	58, 58, 58, 58, 58, 58, 58, 27, 27, 58, 58, 58, 44, 90, 64, 65, 64, 73, 56,
	52, 73, 75, 34, 28, 62, 53, 91, 76, 79, 61, 79, 63, 55, 56, 74, 60, 93, 59,
	57, 58, 33, 38, 33, 58, 45, 28, 57, 62, 48, 62, 57, 35, 62, 62, 26, 26, 54,
	26, 94, 62, 61, 62, 62, 42, 48, 37, 62, 51, 79, 53, 51, 47, 38, 56, 38, 58,
};
#define WIDTH_OF_OTHER_CAPITAL 72
#define WIDTH_OF_OTHER	       62
#define WIDTH_OF_WIDE	       100

static gunichar
stand_in(gunichar character)
{
	for (guint i = 0; i < G_N_ELEMENTS(stand_ins); i++)
		if (stand_ins[i].from == character)
			return stand_ins[i].to;
	return cad_character_is_control(character) ? ' ' : character;
}

static gboolean
is_dropped(gunichar character, guint n_marks)
{
	return character == 0xFEFF || cad_character_is_bidirectional(character) ||
	       n_marks > MAX_MARKS_IN_A_ROW;
}

/* Without the last character when the text is longer than @max_chars. */
static char *
end_in_ellipsis(const char *text, guint max_chars)
{
	const char *end;
	g_autofree char *kept = NULL;

	if (g_utf8_strlen(text, -1) <= (glong)max_chars)
		return g_strdup(text);
	end = g_utf8_offset_to_pointer(text, (glong)max_chars - 1);
	kept = g_strndup(text, (gsize)(end - text));
	return g_strconcat(g_strchomp(kept), CAD_LETTERING_ELLIPSIS, NULL);
}

char *
cad_lettering_clean(const char *text, guint max_chars)
{
	/* Far more bytes than the characters kept can take: a long text costs no more. */
	g_autofree char *begin = g_strndup(text ? text : "", (gsize)max_chars * 16);
	g_autofree char *valid = g_utf8_make_valid(begin, -1);
	g_autoptr(GString) clean = g_string_sized_new(64);
	guint n_marks = 0;

	for (const char *at = valid; *at; at = g_utf8_next_char(at)) {
		gunichar character = g_utf8_get_char(at);

		n_marks = g_unichar_ismark(character) ? n_marks + 1 : 0;
		if (!is_dropped(character, n_marks))
			g_string_append_unichar(clean, stand_in(character));
	}
	return end_in_ellipsis(g_strstrip(clean->str), max_chars);
}

static guint
character_width(gunichar character)
{
	gunichar base = character;

	if (g_unichar_iszerowidth(character))
		return 0;
	g_unichar_fully_decompose(character, FALSE, &base, 1);
	if (base >= 0x20 && base < 0x7F)
		return ascii_widths[base - 0x20];
	if (g_unichar_iswide(base))
		return WIDTH_OF_WIDE;
	if (base == 0xA0 || base == 0x202F || base == 0x2009)
		return ascii_widths[0];
	return g_unichar_isupper(base) ? WIDTH_OF_OTHER_CAPITAL : WIDTH_OF_OTHER;
}

static double
hundredths_to_px(guint hundredths, double size_px)
{
	return hundredths * size_px * WIDTH_MARGIN / 100;
}

/* The width of the character at @at, which is moved behind it. What is no UTF-8 is shown as one
 * character a byte, and ends nothing: a text's last bytes may promise more than there are. */
static guint
take_width(const char **at)
{
	const gunichar c = g_utf8_get_char_validated(*at, -1);

	if (c == (gunichar)-1 || c == (gunichar)-2) {
		(*at)++;
		return WIDTH_OF_OTHER;
	}
	*at = g_utf8_next_char(*at);
	return character_width(c);
}

double
cad_lettering_width(const char *text, double size_px)
{
	guint width = 0;

	while (*text)
		width += take_width(&text);
	return hundredths_to_px(width, size_px);
}

/* Bytes of the longest beginning of @text that is not wider than @max_px. */
static gsize
prefix_within(const char *text, double size_px, double max_px)
{
	guint width = 0;
	const char *at = text;
	const char *next = text;

	while (*next) {
		width += take_width(&next);
		if (hundredths_to_px(width, size_px) > max_px)
			break;
		at = next;
	}
	return (gsize)(at - text);
}

char *
cad_lettering_fit(const char *text, guint max_chars, double size_px, double max_px)
{
	g_autofree char *cut = end_in_ellipsis(text, max_chars);
	double room = max_px - cad_lettering_width(CAD_LETTERING_ELLIPSIS, size_px);

	if (cad_lettering_width(cut, size_px) <= max_px)
		return g_steal_pointer(&cut);
	cut[prefix_within(cut, size_px, room)] = '\0';
	return g_strconcat(g_strchomp(cut), CAD_LETTERING_ELLIPSIS, NULL);
}

/* Whether a line may end before the byte at @at: at a blank, but not one before a sign that must
 * not begin a line (French sets a blank there). */
static gboolean
is_break(const char *at)
{
	return *at == ' ' && !(at[1] != '\0' && strchr(":;!?%", at[1]));
}

/* Bytes of the next line of @text: up to the last blank that fits, else as much as fits, and at
 * least one character. */
static gsize
line_length(const char *text, double size_px, double max_px)
{
	gsize fits = prefix_within(text, size_px, max_px);
	gsize end = fits;

	if (text[fits] == '\0')
		return fits;
	while (end > 0 && !is_break(text + end))
		end--;
	if (end > 0)
		return end;
	return MAX(fits, (gsize)(g_utf8_next_char(text) - text));
}

GPtrArray *
cad_lettering_wrap(const char *text, double size_px, double max_px, guint max_lines)
{
	GPtrArray *lines = g_ptr_array_new_with_free_func(g_free);

	while (*text && lines->len + 1 < max_lines) {
		gsize length = line_length(text, size_px, max_px);

		g_ptr_array_add(lines, g_strndup(text, length));
		text += length;
		text += strspn(text, " ");
	}
	if (*text)
		g_ptr_array_add(lines, cad_lettering_fit(text, G_MAXINT, size_px, max_px));
	return lines;
}
