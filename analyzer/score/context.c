#include "config.h"

#include "base/limits.h"
#include "document/document.h"
#include "score/score.h"

/*
 * The text around a match. Work is bounded by the width asked for, not by the length of lines and
 * paragraphs: of a long run of blanks no more is looked at than this many bytes a character.
 */
#define SCANNED_BYTES_PER_CHARACTER 16

/* The zone's stretch that holds a clean byte. */
static CadrageSpan
find_zone_span(const CadrageDocument *document, guint32 offset)
{
	guint n;
	const CadZoneSpan *spans = cad_document_get_zone_spans(document, &n);
	guint low = 0;

	while (n - low > 1) {
		guint middle = low + (n - low) / 2;

		if (spans[middle].span.start <= offset)
			low = middle;
		else
			n = middle;
	}
	return spans[low].span;
}

/* The paragraph around a match, no further than @reach bytes to each side. */
static CadrageSpan
find_paragraph(const CadrageDocument *document, CadrageSpan match, guint64 reach)
{
	const CadText *text = cad_document_get_text(document);
	CadrageSpan zone = find_zone_span(document, match.start);
	guint n_lines;
	const CadLine *lines = cad_text_get_lines(text, &n_lines);
	guint first = cad_text_find_line(text, match.start);
	guint last = cad_text_find_line(text, match.end - 1);

	while (first > 0 && lines[first - 1].is_wrapped && lines[first].start + reach > match.start)
		first--;
	while (last + 1 < n_lines && lines[last].is_wrapped && lines[last].end < match.end + reach)
		last++;
	return (CadrageSpan){
		MAX(zone.start, lines[first].start),
		MAX(match.end, MIN(zone.end, lines[last].end)),
	};
}

static gboolean
is_blank(const char *p)
{
	gunichar c = g_utf8_get_char(p);

	return g_unichar_isspace(c) || c == '\0';
}

/* Appends @from to @to with each run of white space as one blank. */
static void
append_folded(GString *folded, const char *from, const char *to)
{
	for (const char *p = from; p < to; p = g_utf8_next_char(p)) {
		if (!is_blank(p))
			g_string_append_len(folded, p, g_utf8_next_char(p) - p);
		else if (folded->len == 0 || folded->str[folded->len - 1] != ' ')
			g_string_append_c(folded, ' ');
	}
}

static char *
take_left(const char *limit, const char *end, guint width, guint64 reach)
{
	g_autoptr(GString) folded = g_string_new(NULL);
	const char *from = end;
	const char *cut;
	guint n = 0;

	while (from > limit && n < width && (guint64)(end - from) < reach) {
		const char *before = g_utf8_find_prev_char(limit, from);

		if (!is_blank(before) || from == end || !is_blank(from))
			n++;
		from = before;
	}
	/* A word that is cut is left out, unless nothing would be left. */
	cut = from;
	if (from > limit && !is_blank(g_utf8_find_prev_char(limit, from)))
		while (cut < end && !is_blank(cut))
			cut = g_utf8_next_char(cut);
	append_folded(folded, cut < end ? cut : from, end);
	if (folded->str[0] == ' ')
		g_string_erase(folded, 0, 1);
	return g_string_free(g_steal_pointer(&folded), FALSE);
}

static char *
take_right(const char *start, const char *limit, guint width, guint64 reach)
{
	g_autoptr(GString) folded = g_string_new(NULL);
	const char *to = start;
	const char *cut;
	gboolean was_blank = FALSE;
	guint n = 0;

	while (to < limit && n < width && (guint64)(to - start) < reach) {
		n += !is_blank(to) || !was_blank;
		was_blank = is_blank(to);
		to = g_utf8_next_char(to);
	}
	cut = to;
	if (to < limit && !is_blank(to))
		while (cut > start && !is_blank(g_utf8_find_prev_char(start, cut)))
			cut = g_utf8_find_prev_char(start, cut);
	append_folded(folded, start, cut > start ? cut : to);
	if (folded->len > 0 && folded->str[folded->len - 1] == ' ')
		g_string_truncate(folded, folded->len - 1);
	return g_string_free(g_steal_pointer(&folded), FALSE);
}

void
cadrage_score_get_match_context(const CadrageScore *score, const CadrageMatch *match, guint width,
				char **left, char **right)
{
	const CadrageDocument *document = cadrage_score_get_document(score);
	const char *clean = cad_text_get_clean(cad_document_get_text(document), NULL);
	guint64 reach = (guint64)width * SCANNED_BYTES_PER_CHARACTER;
	CadrageSpan paragraph = find_paragraph(document, match->span, reach);

	*left = take_left(clean + paragraph.start, clean + match->span.start, width, reach);
	*right = take_right(clean + match->span.end, clean + paragraph.end, width, reach);
}

/* The sentence around a match, with the signs that touch its last word. */
static CadrageSpan
find_sentence(const CadrageDocument *document, const CadrageMatch *match)
{
	const CadTokens *tokens = cad_document_get_tokens(document);
	const char *clean = cad_text_get_clean(cad_document_get_text(document), NULL);
	guint32 first = cad_tokens_find(tokens, match->span.start);
	guint32 last = first + match->n_tokens - 1;
	guint32 end;

	while (first > 0 && tokens->sentence[first - 1] == tokens->sentence[first])
		first--;
	while (last + 1 < tokens->n && tokens->sentence[last + 1] == tokens->sentence[last])
		last++;
	end = tokens->end[last];
	while (clean[end] != '\0' && g_unichar_ispunct(g_utf8_get_char(clean + end)))
		end += (guint32)(g_utf8_next_char(clean + end) - (clean + end));
	return (CadrageSpan){tokens->start[first],
			     last + 1 < tokens->n ? MIN(end, tokens->start[last + 1]) : end};
}

void
cadrage_score_get_match_sentence(const CadrageScore *score, const CadrageMatch *match, char **left,
				 char **right)
{
	const CadrageDocument *document = cadrage_score_get_document(score);
	const char *clean = cad_text_get_clean(cad_document_get_text(document), NULL);
	const guint64 reach = (guint64)CAD_MAX_SENTENCE_SHOWN * SCANNED_BYTES_PER_CHARACTER;
	const CadrageSpan sentence = find_sentence(document, match);

	*left = take_left(clean + sentence.start, clean + match->span.start, CAD_MAX_SENTENCE_SHOWN,
			  reach);
	*right = take_right(clean + match->span.end, clean + sentence.end, CAD_MAX_SENTENCE_SHOWN,
			    reach);
}

char *
cadrage_score_get_match_text(const CadrageScore *score, const CadrageMatch *match)
{
	const CadText *text = cad_document_get_text(cadrage_score_get_document(score));
	const char *start = cad_text_get_clean(text, NULL) + match->span.start;
	const char *end = cad_text_get_clean(text, NULL) + match->span.end;
	g_autoptr(GString) folded = g_string_new(NULL);
	const char *cut = start;

	for (guint n = 0; cut < end && n < CAD_MAX_MATCH_SHOWN; n++)
		cut = g_utf8_next_char(cut);
	append_folded(folded, start, MIN(cut, end));
	if (cut < end)
		g_string_append(folded, "…");
	return g_string_free(g_steal_pointer(&folded), FALSE);
}
