/* Marked text: stretches of an article with their matches and voices, as HTML. */
#pragma once

#include <cadrage/score.h>

/**
 * CadMarkedText:
 * @score: the article
 * @matches: (array length=n_matches): its matches
 * @n_matches: how many
 * @out: where to append
 * @next: first match not begun yet
 * @active: (element-type guint): matches that go on
 *
 * A walk through an article, stretch after stretch.
 */
typedef struct {
	const CadrageScore *score;
	const CadrageMatch *matches;
	guint n_matches;
	GString *out;
	guint next;
	GArray *active;
} CadMarkedText;

/** cad_marked_text_start: Returns: a walk that begins; to be ended by cad_marked_text_end(). */
CadMarkedText cad_marked_text_start(const CadrageScore *score, GString *out);
void cad_marked_text_end(CadMarkedText *text);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CadMarkedText, cad_marked_text_end)

/**
 * cad_marked_text_append:
 * @text: a walk
 * @span: clean bytes, behind those appended before
 *
 * Appends them. A match is a mark with the class of its category's hue, followed by its number,
 * which leads to "#rNUMBER"; the mark is preceded by the anchor "mNUMBER". Words of another voice
 * than the default one have the class of that voice.
 */
void cad_marked_text_append(CadMarkedText *text, CadrageSpan span);

/** cad_marked_text_get_hue: Returns: the number of the hue of a category: that of the highest
 * category above it. */
guint cad_marked_text_get_hue(const CadrageLexicons *lexicons, guint category);

/** cad_marked_text_get_top: Returns: the highest category above @category, perhaps itself. */
guint cad_marked_text_get_top(const CadrageLexicons *lexicons, guint category);
