/* Quotation: which words stand in quotation marks. */
#pragma once

#include <cadrage/span.h>

#include "text/text.h"

typedef enum {
	CAD_QUOTE_STRAIGHT,  /* " " */
	CAD_QUOTE_CURLY,     /* “ ” and „ “ */
	CAD_QUOTE_GUILLEMET, /* « » */
	CAD_QUOTE_SINGLE,    /* ‘ ’ and ‹ › */
	CAD_QUOTE_PLUS,	     /* +coalitions+, agency usage inside a quotation */
} CadQuoteStyle;

/**
 * CadQuotation:
 * @span: from the opening mark to one past the closing mark, clean bytes
 * @style: of its marks
 * @depth: 0 for a quotation that stands in none
 * @is_recovered: a mark was missing; it was closed at the end of its paragraph or sentence
 */
typedef struct {
	CadrageSpan span;
	CadQuoteStyle style;
	guint8 depth;
	gboolean is_recovered;
} CadQuotation;

/**
 * cad_quotations_find:
 * @text: the text
 * @from: first clean byte of a stretch of one zone
 * @to: one past its last byte
 * @quotations: (element-type CadQuotation): array to append to
 *
 * Finds the quotations of a stretch, in order of their beginnings; inner ones follow the one that
 * holds them. Apostrophes and inch or minute marks are no quotation marks. A quotation may run
 * over wrapped lines, and over a paragraph's end when the next paragraph repeats the mark at its
 * beginning, or closes what it has not opened; otherwise a missing mark costs a sentence. A stray
 * closing mark is ignored. Linear in the stretch's length.
 */
void cad_quotations_find(const CadText *text, guint32 from, guint32 to, GArray *quotations);
