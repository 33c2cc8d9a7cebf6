/* Paragraphs: a page's lines, those that a hard wrap cuts taken together. */
#pragma once

#include "document/profile.h"
#include "text/text.h"

/**
 * CadParagraph:
 * @first_line: index of its first line
 * @last_line: index of its last line
 * @span: clean bytes, trimmed of blanks at both ends
 * @head_end: end of the dateline it begins with, blanks included; @span.start without one
 * @tail_start: start of the byline it ends with, blanks included; @span.end without one
 * @n_words: words between blanks
 * @label: what it is
 * @ends_sentence: its last character closes a sentence, a quotation or a clause
 * @ends_with_stop: its last character is a full stop
 * @is_after_blank: a blank line stands before it
 * @reason: why it has that label
 * @rule: (nullable): the rule behind a reason of RULE, BLOCK or TAIL
 * @n_articles: with a reason of RECURS, articles of the outlet that have it
 * @is_repeat: says again what an earlier headline or lead said
 */
typedef struct {
	guint first_line;
	guint last_line;
	CadrageSpan span;
	guint32 head_end;
	guint32 tail_start;
	guint n_words;
	CadLabel label;
	CadrageReason reason;
	const CadPageRule *rule;
	guint n_articles;
	guint ends_sentence : 1;
	guint ends_with_stop : 1;
	guint is_after_blank : 1;
	guint is_repeat : 1;
} CadParagraph;

/**
 * cad_paragraph_read:
 * @text: the text
 * @first_line: a line that is not blank
 * @last_line: one at or after it
 *
 * Returns: the paragraph made of these lines, labelled as body.
 */
CadParagraph cad_paragraph_read(const CadText *text, guint first_line, guint last_line);

/** cad_paragraph_find_end: Returns: the last line of the paragraph that begins with @line. */
guint cad_paragraph_find_end(const CadText *text, guint line);

/** cad_paragraph_is_solid: Returns: whether it reads like text of an article, not like a piece of
 * a page: a sentence, or many words. */
gboolean cad_paragraph_is_solid(const CadParagraph *paragraph);

/** cad_paragraph_to_line: Returns: (transfer full): its text on one line, blanks made single. */
char *cad_paragraph_to_line(const CadParagraph *paragraph, const CadText *text);

/** cad_span_trim: Returns: @span without blanks at both ends; empty at its start when all blank.
 */
CadrageSpan cad_span_trim(const CadText *text, CadrageSpan span);
