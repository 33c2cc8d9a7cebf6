#include "config.h"

#include "text/character.h"
#include "voice/sentence-end.h"

static gboolean
is_stop(gunichar character)
{
	return cad_character_get_kind(character) == CAD_CHARACTER_STOP;
}

static gboolean
is_closer(gunichar character)
{
	CadCharacterKind kind = cad_character_get_kind(character);

	return kind == CAD_CHARACTER_STOP || kind == CAD_CHARACTER_CLOSING;
}

/* Whether a sentence that stopped before @at is over: a blank and no small letter follow, or
 * right away a capital, unless the stop is of initials. */
static gboolean
is_sentence_over(const CadParagraphText *paragraph, guint32 at, gunichar before_stop)
{
	gboolean has_blank = FALSE;
	guint n_bytes;

	while (at < paragraph->end) {
		gunichar character = cad_character_read(paragraph->clean + at, &n_bytes);
		CadCharacterKind kind = cad_character_get_kind(character);

		if (kind != CAD_CHARACTER_BLANK)
			return has_blank ? !g_unichar_islower(character) &&
						   kind != CAD_CHARACTER_PAUSE
					 : cad_character_is_capital(character) &&
						   !cad_character_is_capital(before_stop);
		has_blank = TRUE;
		at += n_bytes;
	}
	return TRUE;
}

/* Moves a search past the quotations at its place. Returns FALSE at one that is still open: all
 * that follows may belong to it. */
static gboolean
skip_quotations(const GArray *quotations, CadSentenceSearch *search)
{
	for (; search->next_inner < quotations->len; search->next_inner++) {
		CadrageSpan inner =
			g_array_index(quotations, CadQuotation, search->next_inner).span;

		if (inner.start > search->at)
			break;
		if (inner.end == CAD_QUOTATION_IS_OPEN)
			return FALSE;
		search->at = MAX(search->at, inner.end);
	}
	return TRUE;
}

guint32
cad_sentence_find_end(const CadParagraphText *paragraph, const GArray *quotations,
		      CadSentenceSearch *search, guint32 limit)
{
	gunichar before = 0;
	guint n_bytes;

	for (;;) {
		gunichar character, next;
		guint32 end;

		if (!skip_quotations(quotations, search) || search->at >= limit)
			return limit;
		character = cad_character_read(paragraph->clean + search->at, &n_bytes);
		search->at += n_bytes;
		if (!is_stop(character)) {
			before = character;
			continue;
		}
		for (end = search->at; end < limit; end += n_bytes) {
			next = cad_character_read(paragraph->clean + end, &n_bytes);
			if (!is_closer(next))
				break;
		}
		if (is_sentence_over(paragraph, end, before))
			return MIN(end, limit);
		search->at = end;
	}
}

guint32
cad_sentence_find_last_pause(const CadParagraphText *paragraph, guint32 at, guint32 limit)
{
	guint32 last = at;
	guint n_bytes;

	for (; at < limit; at += n_bytes) {
		gunichar character = cad_character_read(paragraph->clean + at, &n_bytes);

		if (cad_character_get_kind(character) == CAD_CHARACTER_PAUSE)
			last = at + n_bytes;
	}
	return last;
}

gboolean
cad_sentence_is_paused(const CadParagraphText *paragraph, guint32 at)
{
	CadCharacterKind kind;
	guint n_bytes;

	for (; at < paragraph->end; at += n_bytes) {
		kind = cad_character_get_kind(cad_character_read(paragraph->clean + at, &n_bytes));
		if (kind != CAD_CHARACTER_BLANK)
			return kind == CAD_CHARACTER_STOP || kind == CAD_CHARACTER_PAUSE;
	}
	return TRUE;
}
