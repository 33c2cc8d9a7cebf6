/* Sentence ends: where a quotation that lacks its closing mark may have ended. */
#pragma once

#include "voice/quotation.h"

/* The end of a quotation whose closing mark has not come yet. */
#define CAD_QUOTATION_IS_OPEN G_MAXUINT32

/* A clean text up to the end of one of its paragraphs. */
typedef struct {
	const char *clean;
	guint32 end;
} CadParagraphText;

/* Where a search is. */
typedef struct {
	guint32 at;	  /* clean byte */
	guint next_inner; /* first quotation that may lie after it, to be skipped */
} CadSentenceSearch;

/**
 * cad_sentence_find_end:
 * @paragraph: the paragraph
 * @quotations: (element-type CadQuotation): those found so far, in order of beginning
 * @search: (inout): where to begin; where to go on when none was found
 * @limit: where to stop, at most the paragraph's end
 *
 * Looks for a sentence's end outside of quotations, with its closing brackets. What follows a
 * quotation that is still open is not looked at, for it may belong to that one.
 *
 * Returns: one past the first sentence that ends before @limit, else @limit.
 */
guint32 cad_sentence_find_end(const CadParagraphText *paragraph, const GArray *quotations,
			      CadSentenceSearch *search, guint32 limit);

/** cad_sentence_find_last_pause: Returns: one past the last comma or the like in [@at, @limit),
 * @at when there is none. */
guint32 cad_sentence_find_last_pause(const CadParagraphText *paragraph, guint32 at, guint32 limit);

/** cad_sentence_is_paused: Returns: whether a stop, a pause or the paragraph's end comes next, with
 * at most blanks before it. */
gboolean cad_sentence_is_paused(const CadParagraphText *paragraph, guint32 at);
