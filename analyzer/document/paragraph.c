#include "config.h"

#include <string.h>

#include "document/paragraph.h"

/* Text of an article has at least this many words where it does not end like a sentence. */
#define MIN_SOLID_WORDS 12

CadrageSpan
cad_span_trim(const CadText *text, CadrageSpan span)
{
	const char *clean = cad_text_get_clean(text, NULL);
	const char *start = clean + span.start;
	const char *end = clean + span.end;

	while (start < end && g_unichar_isspace(g_utf8_get_char(start)))
		start = g_utf8_find_next_char(start, NULL);
	while (end > start) {
		const char *before = g_utf8_find_prev_char(start, end);

		if (!g_unichar_isspace(g_utf8_get_char(before)))
			break;
		end = before;
	}
	return (CadrageSpan){(guint32)(start - clean), (guint32)(end - clean)};
}

static guint
count_words(const char *text, const char *end)
{
	guint n_words = 0;
	gboolean in_word = FALSE;

	for (; text < end; text = g_utf8_find_next_char(text, NULL)) {
		gunichar c = g_utf8_get_char(text);

		if (g_unichar_isspace(c))
			in_word = FALSE;
		else if (!in_word && g_unichar_isalnum(c)) {
			in_word = TRUE;
			n_words++;
		}
	}
	return n_words;
}

static gunichar
last_character(const CadText *text, CadrageSpan span)
{
	const char *clean = cad_text_get_clean(text, NULL);

	if (span.start == span.end)
		return 0;
	return g_utf8_get_char(g_utf8_prev_char(clean + span.end));
}

/* U+2019 closes English quotations. */
static gboolean
is_closing(gunichar c)
{
	static const gunichar closing[] = {'.', '!',  '?',    '"',    ':',
					   ';', 0xbb, 0x2026, 0x201d, 0x2019};

	for (gsize i = 0; i < G_N_ELEMENTS(closing); i++)
		if (closing[i] == c)
			return TRUE;
	return FALSE;
}

guint
cad_paragraph_find_end(const CadText *text, guint line)
{
	guint n_lines;
	const CadLine *lines = cad_text_get_lines(text, &n_lines);

	while (line + 1 < n_lines && lines[line].is_wrapped && !lines[line + 1].is_blank)
		line++;
	return line;
}

CadParagraph
cad_paragraph_read(const CadText *text, guint first_line, guint last_line)
{
	const char *clean = cad_text_get_clean(text, NULL);
	guint n_lines;
	const CadLine *lines = cad_text_get_lines(text, &n_lines);
	CadrageSpan span =
		cad_span_trim(text, (CadrageSpan){lines[first_line].start, lines[last_line].end});
	gunichar last = last_character(text, span);

	return (CadParagraph){
		.first_line = first_line,
		.last_line = last_line,
		.span = span,
		.head_end = span.start,
		.tail_start = span.end,
		.n_words = count_words(clean + span.start, clean + span.end),
		.label = CAD_LABEL_BODY,
		.ends_sentence = is_closing(last) ? 1 : 0,
		.ends_with_stop = last == '.' || last == 0x2026,
		.is_after_blank = first_line == 0 || lines[first_line - 1].is_blank,
	};
}

gboolean
cad_paragraph_is_solid(const CadParagraph *paragraph)
{
	return paragraph->ends_sentence || paragraph->n_words >= MIN_SOLID_WORDS;
}

char *
cad_paragraph_to_line(const CadParagraph *paragraph, const CadText *text)
{
	const char *clean = cad_text_get_clean(text, NULL);
	const char *end = clean + paragraph->span.end;
	GString *line = g_string_sized_new(paragraph->span.end - paragraph->span.start);
	gboolean is_blank = FALSE;

	for (const char *at = clean + paragraph->span.start; at < end;
	     at = g_utf8_find_next_char(at, NULL)) {
		gunichar c = g_utf8_get_char(at);

		if (g_unichar_isspace(c)) {
			is_blank = TRUE;
			continue;
		}
		if (is_blank)
			g_string_append_c(line, ' ');
		is_blank = FALSE;
		g_string_append_unichar(line, c);
	}
	return g_string_free(line, FALSE);
}
