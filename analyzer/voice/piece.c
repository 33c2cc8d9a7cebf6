#include "config.h"

#include "base/limits.h"
#include "text/character.h"
#include "voice/piece.h"

typedef struct {
	const CadText *text;
	const CadTokens *tokens;
	const GArray *quotations;
	CadPieces *out;
	const char *clean;
	CadSentence sentence;
	guint next_quotation;
	guint32 last_end; /* clean byte where the piece before ended */
	gboolean is_open; /* the sentence has a piece */
} Cutter;

/* What stands in [@from, @to). */
static guint8
read_gap(const Cutter *cutter, guint32 from, guint32 to)
{
	guint8 gap = 0;
	guint n_bytes;

	for (guint32 at = from; at < to; at += n_bytes) {
		gunichar c = cad_character_read(cutter->clean + at, &n_bytes);

		switch (cad_character_get_kind(c)) {
		case CAD_CHARACTER_PAUSE:
			gap |= c == ':' ? CAD_GAP_COLON : CAD_GAP_COMMA;
			break;
		case CAD_CHARACTER_DASH:
		case CAD_CHARACTER_HYPHEN:
			gap |= CAD_GAP_DASH;
			break;
		case CAD_CHARACTER_OPENING:
			gap |= CAD_GAP_OPEN;
			break;
		case CAD_CHARACTER_CLOSING:
			gap |= CAD_GAP_CLOSE;
			break;
		case CAD_CHARACTER_STOP:
			gap |= CAD_GAP_STOP;
			break;
		case CAD_CHARACTER_OTHER:
		case CAD_CHARACTER_BLANK:
		case CAD_CHARACTER_INVISIBLE:
		case CAD_CHARACTER_LETTER:
		case CAD_CHARACTER_DIGIT:
		case CAD_CHARACTER_APOSTROPHE:
		case CAD_CHARACTER_QUOTE:
			break;
		}
	}
	return gap;
}

/* Whether the words of a quotation end with a stop, before its closing mark. */
static gboolean
ends_with_stop(const Cutter *cutter, CadrageSpan span)
{
	const char *start = cutter->clean + span.start;
	const char *p = g_utf8_find_prev_char(start, cutter->clean + span.end);

	while (p && (p = g_utf8_find_prev_char(start, p)) != NULL) {
		CadCharacterKind kind = cad_character_get_kind(g_utf8_get_char(p));

		if (kind == CAD_CHARACTER_STOP)
			return TRUE;
		if (kind != CAD_CHARACTER_BLANK && kind != CAD_CHARACTER_CLOSING &&
		    kind != CAD_CHARACTER_QUOTE)
			return FALSE;
	}
	return FALSE;
}

static void
end_sentence(Cutter *cutter)
{
	CadSentence *sentence = &cutter->sentence;

	sentence->end = cutter->out->pieces->len;
	if (sentence->end > sentence->first)
		g_array_append_val(cutter->out->sentences, *sentence);
	sentence->first = sentence->end;
}

/* Whether a new sentence begins with the token @token, the piece before being @before. */
static gboolean
begins_sentence(const Cutter *cutter, const CadPiece *before, guint32 token, gboolean is_quotation,
		guint8 gap)
{
	guint8 flags = cutter->tokens->flags[token];
	gboolean may_begin = is_quotation || (flags & (CAD_TOKEN_CAPITAL | CAD_TOKEN_NUMBER));

	if (before->quotation == CAD_PIECE_WORD)
		return is_quotation ? (gap & CAD_GAP_STOP) != 0 : (flags & CAD_TOKEN_SENTENCE) != 0;
	if (gap & (CAD_GAP_COMMA | CAD_GAP_COLON | CAD_GAP_DASH | CAD_GAP_OPEN))
		return (gap & CAD_GAP_STOP) && may_begin && !(gap & CAD_GAP_OPEN);
	if (gap & CAD_GAP_STOP)
		return may_begin;
	return before->ends_with_stop && may_begin;
}

static void
add_piece(Cutter *cutter, CadPiece piece, CadrageSpan span)
{
	GArray *pieces = cutter->out->pieces;

	if (pieces->len > cutter->sentence.first) {
		const CadPiece *before = &g_array_index(pieces, CadPiece, pieces->len - 1);

		piece.gap = read_gap(cutter, cutter->last_end, span.start);
		if (pieces->len - cutter->sentence.first == CAD_MAX_SENTENCE_PIECES ||
		    begins_sentence(cutter, before, piece.token, piece.quotation != CAD_PIECE_WORD,
				    piece.gap))
			end_sentence(cutter);
	}
	if (pieces->len == cutter->sentence.first)
		piece.gap = read_gap(cutter, MIN(cutter->last_end, span.start), span.start) &
			    (CAD_GAP_OPEN | CAD_GAP_DASH);
	g_array_append_val(pieces, piece);
	cutter->last_end = span.end;
}

/* Adds the outermost quotation that begins before the token ends. Returns: whether there was
 * one; @token is moved past it. */
static gboolean
add_quotation(Cutter *cutter, guint32 *token, guint32 end)
{
	const CadTokens *tokens = cutter->tokens;

	while (cutter->next_quotation < cutter->quotations->len) {
		const CadQuotation *quotation =
			&g_array_index(cutter->quotations, CadQuotation, cutter->next_quotation);
		CadPiece piece = {.token = *token, .quotation = cutter->next_quotation};
		guint32 last = *token;

		if (quotation->depth == 0 && quotation->span.start > tokens->start[*token])
			return FALSE;
		cutter->next_quotation++;
		if (quotation->depth > 0 || quotation->span.end <= tokens->start[*token])
			continue;
		while (last < end && tokens->start[last] < quotation->span.end)
			last++;
		piece.n_tokens = last - *token;
		piece.ends_with_stop = ends_with_stop(cutter, quotation->span);
		add_piece(cutter, piece, quotation->span);
		*token = last;
		return TRUE;
	}
	return FALSE;
}

static void
cut_span(Cutter *cutter, const CadZoneSpan *span)
{
	const CadTokens *tokens = cutter->tokens;
	guint32 token = cad_tokens_find(tokens, span->span.start);
	guint32 end = token;

	while (end < tokens->n && tokens->start[end] < span->span.end)
		end++;
	cutter->sentence.zone = span->zone;
	cutter->sentence.paragraph++;
	cutter->last_end = span->span.start;
	while (token < end) {
		CadrageSpan word;

		if (tokens->flags[token] & CAD_TOKEN_PARAGRAPH &&
		    cutter->out->pieces->len > cutter->sentence.first) {
			end_sentence(cutter);
			cutter->sentence.paragraph++;
			cutter->last_end = tokens->start[token];
		}
		if (add_quotation(cutter, &token, end))
			continue;
		word = (CadrageSpan){tokens->start[token], tokens->end[token]};
		add_piece(cutter,
			  (CadPiece){.token = token, .n_tokens = 1, .quotation = CAD_PIECE_WORD},
			  word);
		token++;
	}
	end_sentence(cutter);
}

void
cad_pieces_cut(const CadrageDocument *document, const GArray *quotations, CadPieces *pieces)
{
	guint n;
	const CadZoneSpan *spans = cad_document_get_zone_spans(document, &n);
	Cutter cutter = {.text = cad_document_get_text(document),
			 .tokens = cad_document_get_tokens(document),
			 .quotations = quotations,
			 .out = pieces};

	pieces->pieces = g_array_new(FALSE, FALSE, sizeof(CadPiece));
	pieces->sentences = g_array_new(FALSE, FALSE, sizeof(CadSentence));
	cutter.clean = cad_text_get_clean(cutter.text, NULL);
	for (guint i = 0; i < n; i++) {
		if (cadrage_zone_is_article(spans[i].zone))
			cut_span(&cutter, &spans[i]);
		while (cutter.next_quotation < quotations->len &&
		       g_array_index(quotations, CadQuotation, cutter.next_quotation).span.start <
			       spans[i].span.end)
			cutter.next_quotation++;
	}
}

void
cad_pieces_clear(CadPieces *pieces)
{
	g_clear_pointer(&pieces->pieces, g_array_unref);
	g_clear_pointer(&pieces->sentences, g_array_unref);
}
