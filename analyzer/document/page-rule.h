/* Page rules: fitting the rules of profiles to the paragraphs of a page. */
#pragma once

#include "document/paragraph.h"
#include "document/profile.h"

/**
 * CadPagePlace:
 * @previous: label of the paragraph before; only when @has_previous
 * @has_headline: the headline stands before
 * @has_body: a body paragraph stands before
 * @is_tail: a rule has given the rest of the page away: rules for article zones do not hold
 *
 * Where in a page a paragraph stands.
 */
typedef struct {
	CadLabel previous;
	gboolean has_previous;
	gboolean has_headline;
	gboolean has_body;
	gboolean is_tail;
} CadPagePlace;

/**
 * cad_page_rule_find:
 * @profile: (nullable): whose rules are tried, in order
 * @scratch: working memory
 * @text: the text
 * @paragraph: a paragraph
 * @place: where it stands
 *
 * Returns: (transfer none) (nullable): the first rule that fits.
 */
const CadPageRule *
cad_page_rule_find(const CadProfile *profile, CadPatternScratch *scratch, const CadText *text,
		   const CadParagraph *paragraph, const CadPagePlace *place);

/** cad_page_rule_finds: @pattern: (nullable): a pattern. Returns: whether it is found in a
 * paragraph that is short enough for rules. */
gboolean cad_page_rule_finds(const CadPattern *pattern, CadPatternScratch *scratch,
			     const CadText *text, const CadParagraph *paragraph);
