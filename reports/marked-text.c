#include "config.h"

#include "document/document.h"
#include "reports/article-page.h"
#include "reports/html.h"
#include "reports/marked-text.h"
#include "reports/model.h"
#include "score/score.h"

CadMarkedText
cad_marked_text_start(const CadrageScore *score, GString *out)
{
	CadMarkedText text = {.score = score, .out = out};

	text.matches = cadrage_score_get_matches(score, &text.n_matches);
	text.active = g_array_new(FALSE, FALSE, sizeof(guint));
	return text;
}

void
cad_marked_text_end(CadMarkedText *text)
{
	g_clear_pointer(&text->active, g_array_unref);
}

guint
cad_marked_text_get_top(const CadrageLexicons *lexicons, guint category)
{
	for (;;) {
		const guint parent = cadrage_lexicons_get_category_parent(lexicons, category);

		if (parent == G_MAXUINT)
			return category;
		category = parent;
	}
}

guint
cad_marked_text_get_hue(const CadrageLexicons *lexicons, guint category)
{
	const guint top = cad_marked_text_get_top(lexicons, category);
	guint hue = 0;

	for (guint i = 0; i < top; i++)
		hue += cadrage_lexicons_get_category_parent(lexicons, i) == G_MAXUINT;
	return hue % CAD_ARTICLE_N_HUES;
}

/* The first match not begun yet; NULL when there is none. */
static const CadrageMatch *
peek_next(const CadMarkedText *text)
{
	return text->next < text->n_matches ? &text->matches[text->next] : NULL;
}

static guint
get_active(const CadMarkedText *text, guint i)
{
	return g_array_index(text->active, guint, i);
}

/* Begins the matches at @at, each with its anchor. */
static void
begin_matches(CadMarkedText *text, guint32 at)
{
	const CadrageMatch *match = peek_next(text);

	while (match && match->span.start <= at) {
		g_string_append_printf(text->out, "<a id=\"m%u\"></a>", text->next + 1);
		g_array_append_val(text->active, text->next);
		text->next++;
		match = peek_next(text);
	}
}

/* Ends the matches at @at, each with its number. */
static void
end_matches(CadMarkedText *text, guint32 at)
{
	guint n_kept = 0;

	for (guint i = 0; i < text->active->len; i++) {
		const guint index = get_active(text, i);

		if (text->matches[index].span.end > at)
			g_array_index(text->active, guint, n_kept++) = index;
		else
			g_string_append_printf(text->out, "<sup><a href=\"#r%u\">%u</a></sup>",
					       index + 1, index + 1);
	}
	g_array_set_size(text->active, n_kept);
}

/* Where what is marked changes next, at most @end. */
static guint32
find_change(const CadMarkedText *text, guint32 end)
{
	const CadrageMatch *next = peek_next(text);

	if (next)
		end = MIN(end, next->span.start);
	for (guint i = 0; i < text->active->len; i++)
		end = MIN(end, text->matches[get_active(text, i)].span.end);
	return end;
}

static gboolean
is_quotation_mark(gunichar c)
{
	static const gunichar marks[] = {'"',	 '\'',	 0xAB,	 0xBB,	 0x2018, 0x2019,
					 0x201C, 0x201D, 0x201E, 0x2039, 0x203A};

	for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
		if (c == marks[i])
			return TRUE;
	return FALSE;
}

/* Between two words of different voices: the border that leaves quotation marks with the words
 * they stand around. */
static guint32
find_border(const CadMarkedText *text, CadrageSpan gap, CadrageVoice voice)
{
	const CadrageDocument *document = cadrage_score_get_document(text->score);
	const char *clean = cad_text_get_clean(cad_document_get_text(document), NULL);
	const gboolean is_opening = voice == CADRAGE_VOICE_QUOTED;
	guint32 border = is_opening ? gap.end : gap.start;

	for (const char *at = clean + gap.start; at < clean + gap.end; at = g_utf8_next_char(at)) {
		if (!is_quotation_mark(g_utf8_get_char(at)))
			continue;
		if (is_opening)
			return (guint32)(at - clean);
		border = (guint32)(g_utf8_next_char(at) - clean);
	}
	return border;
}

/* The voice of the word at or after @at, and in @end where another begins, if that is earlier. */
static CadrageVoice
find_voice(const CadMarkedText *text, guint32 at, guint32 *end)
{
	const CadTokens *tokens = cad_document_get_tokens(cadrage_score_get_document(text->score));
	const guint8 *voices = cad_score_get_token_voices(text->score);
	const guint32 token = cad_tokens_find(tokens, at);

	if (token >= tokens->n || tokens->start[token] >= *end)
		return 0;
	for (guint32 i = token + 1; i < tokens->n && tokens->start[i] < *end; i++) {
		if (voices[i] == voices[i - 1])
			continue;
		*end = find_border(text, (CadrageSpan){tokens->end[i - 1], tokens->start[i]},
				   voices[i]);
		break;
	}
	return voices[token];
}

static void
append_titles(const CadMarkedText *text)
{
	const CadrageLexicons *lexicons = cadrage_score_get_lexicons(text->score);

	for (guint i = 0; i < text->active->len; i++) {
		const CadrageMatch *match = &text->matches[get_active(text, i)];
		g_autofree char *voice =
			cad_voice_describe(match->voice, match->crosses_voice,
					   cadrage_score_get_speaker(text->score, match));
		g_autofree char *marks =
			cad_match_marks_to_text(match->is_negated, match->is_undated);
		g_autofree char *title = g_strdup_printf(
			"%s%s/%s · %s%s", i > 0 ? "; " : "",
			cadrage_lexicons_get_category_id(lexicons, match->category),
			cadrage_lexicons_get_label(lexicons, match->label), voice, marks);

		cad_html_append(text->out, title);
	}
}

/* Where several matches share a stretch, it has the colour of the one that began last. */
static void
append_stretch(CadMarkedText *text, CadrageSpan span, CadrageVoice voice)
{
	const CadrageDocument *document = cadrage_score_get_document(text->score);
	const char *clean = cad_text_get_clean(cad_document_get_text(document), NULL);
	g_autofree char *words = g_strndup(clean + span.start, span.end - span.start);

	if (text->active->len > 0) {
		const CadrageMatch *last = &text->matches[get_active(text, text->active->len - 1)];

		g_string_append_printf(
			text->out, "<mark class=\"h%u v-%s\" title=\"",
			cad_marked_text_get_hue(cadrage_score_get_lexicons(text->score),
						last->category),
			cadrage_voice_to_name(voice));
		append_titles(text);
		g_string_append(text->out, "\">");
		cad_html_append(text->out, words);
		g_string_append(text->out, "</mark>");
	} else if (voice != 0) {
		g_string_append_printf(text->out, "<span class=\"v-%s\">",
				       cadrage_voice_to_name(voice));
		cad_html_append(text->out, words);
		g_string_append(text->out, "</span>");
	} else {
		cad_html_append(text->out, words);
	}
}

void
cad_marked_text_append(CadMarkedText *text, CadrageSpan span)
{
	guint32 at = span.start;

	while (at < span.end) {
		guint32 end;
		CadrageVoice voice;

		begin_matches(text, at);
		end_matches(text, at); /* of a stretch that was not appended */
		end = find_change(text, span.end);
		voice = find_voice(text, at, &end);
		append_stretch(text, (CadrageSpan){at, end}, voice);
		end_matches(text, end);
		at = end;
	}
}
