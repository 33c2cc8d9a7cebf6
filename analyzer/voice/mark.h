/* Quotation marks: what looks like one in a paragraph, and whether it opens or closes. */
#pragma once

#include "text/text.h"
#include "voice/quotation.h"

/* Marks of one family may pair with each other: “texte" is one quotation. */
typedef enum {
	CAD_MARK_DOUBLE,    /* " “ ” „ '' */
	CAD_MARK_GUILLEMET, /* « » << >> */
	CAD_MARK_ANGLE,	    /* ‹ › */
	CAD_MARK_SINGLE,    /* ‘ ’ ‚ ' */
	CAD_MARK_PLUS,	    /* + */
} CadMarkFamily;

typedef enum {
	CAD_MARK_OPEN,
	CAD_MARK_CLOSE,
	CAD_MARK_EITHER, /* what stands around it does not tell */
} CadMarkRole;

/**
 * CadMark:
 * @start: clean byte
 * @length: bytes
 * @family: family
 * @style: for the quotation it opens
 * @role: from its shape, else from what stands before and after it
 * @is_weak: may well be something else (an apostrophe, a sum): counts only as one of a pair
 * @is_after_digit: may be an inch or minute mark
 * @is_first: begins its paragraph
 */
typedef struct {
	guint32 start;
	guint32 length;
	CadMarkFamily family;
	CadQuoteStyle style;
	CadMarkRole role;
	guint is_weak : 1;
	guint is_after_digit : 1;
	guint is_first : 1;
} CadMark;

/**
 * cad_marks_find:
 * @clean: clean text
 * @from: first byte of a paragraph
 * @to: one past its last; a wrapped line's end inside it is a blank
 * @marks: (element-type CadMark): set to the paragraph's marks
 */
void cad_marks_find(const char *clean, guint32 from, guint32 to, GArray *marks);
