/* Line traces: what is kept of a page so that lines can be known again on other pages. */
#pragma once

#include "document/paragraph.h"

/**
 * CadTracedLine:
 * @key: hash of its words, folded, numbers all alike; 0 without words
 * @first_line: index of its first line
 * @last_line: index of its last line
 * @is_top: it stands at the top of the page, where the headline is: no long sentence above
 * @is_solid: it reads like text of an article
 *
 * One paragraph.
 */
typedef struct {
	guint64 key;
	guint first_line;
	guint last_line;
	guint is_top : 1;
	guint is_solid : 1;
} CadTracedLine;

/** cad_line_key: Returns: the key of a paragraph. */
guint64 cad_line_key(const CadText *text, const CadParagraph *paragraph);

/** cad_line_is_sentence: Returns: whether the paragraph ends like a sentence. */
gboolean cad_line_is_sentence(const CadText *text, const CadParagraph *paragraph);

/** cad_line_is_stock: Returns: whether the paragraph, when it recurs, is text all the same: a long
 * sentence, or too long for page text. */
gboolean cad_line_is_stock(const CadText *text, const CadParagraph *paragraph);

/** cad_line_trace_new: Returns: (transfer full) (element-type CadTracedLine): the page's
 * paragraphs, the first CAD_MAX_RULED_PARAGRAPHS of them. */
GArray *cad_line_trace_new(const CadText *text);

/**
 * CadPageTrace:
 * @outlet: from cad_recurrence_get_outlet()
 * @lines: (element-type CadTracedLine): its paragraphs
 * @sample: (element-type guint64): hashes of a part of the runs of words of its long sentences,
 *   ascending, by which pages that are nearly the same are told; of all its lines where it has no
 *   long sentences
 */
typedef struct {
	guint64 outlet;
	GArray *lines;
	GArray *sample;
} CadPageTrace;

/** cad_page_trace_new: @outlet: (nullable): the outlet's id. Returns: (transfer full): what is kept
 * of the page. */
CadPageTrace *cad_page_trace_new(const char *outlet, const CadText *text);

/** cad_page_trace_new_from_keys: @keys: (element-type guint64): of its lines, the lowest bit set
 * for those at its top; @sample: (transfer full): as above. Returns: (transfer full): what was kept
 * of a page; where its lines stand is not known. */
CadPageTrace *cad_page_trace_new_from_keys(const char *outlet, const GArray *keys, GArray *sample);
void cad_page_trace_free(CadPageTrace *trace);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadPageTrace, cad_page_trace_free)
