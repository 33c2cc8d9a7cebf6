/* Datelines and byline tails: what agencies write at the two ends of a dispatch. */
#pragma once

#include "document/paragraph.h"
#include "document/profile.h"

/**
 * CadDateline:
 * @span: clean bytes, the blanks after it included
 * @agency: the agency's name as written; empty when it names none
 * @result: what cad_date_find() found in it
 * @date: the date, when the result is EXACT or NO_YEAR
 * @day: where the date stands
 */
typedef struct {
	CadrageSpan span;
	CadrageSpan agency;
	CadDateResult result;
	CadDate date;
	CadrageSpan day;
} CadDateline;

/**
 * cad_dateline_find:
 * @profile: (nullable): whose patterns are tried
 * @scratch: working memory
 * @text: the text
 * @paragraph: a paragraph
 * @dateline: (out): what it begins with
 *
 * Returns: whether the paragraph begins with a dateline.
 */
gboolean
cad_dateline_find(const CadProfile *profile, CadPatternScratch *scratch, const CadText *text,
		  const CadParagraph *paragraph, CadDateline *dateline);

/**
 * cad_byline_tail_find:
 * @profile: (nullable): whose patterns are tried
 * @scratch: working memory
 * @text: the text
 * @paragraph: a paragraph
 * @span: (out): clean bytes of the byline, the blanks before it left out
 *
 * Returns: whether the paragraph ends with a byline, or is one.
 */
gboolean
cad_byline_tail_find(const CadProfile *profile, CadPatternScratch *scratch, const CadText *text,
		     const CadParagraph *paragraph, CadrageSpan *span);
