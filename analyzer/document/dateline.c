#include "config.h"

#include "document/dateline.h"

/* Datelines and bylines are looked for within this many bytes of a paragraph's end. */
#define MAX_DATELINE_BYTES 300
#define MAX_BYLINE_BYTES   600

static CadrageSpan
shift(CadrageSpan span, guint32 by)
{
	return (CadrageSpan){span.start + by, span.end + by};
}

static void
read_dateline(CadDateline *dateline, const CadPattern *pattern, CadPatternScratch *scratch,
	      const char *start, guint32 offset, CadrageSpan span)
{
	*dateline = (CadDateline){.span = shift(span, offset)};
	if (cad_pattern_get_group(pattern, scratch, "agency", &dateline->agency))
		dateline->agency = shift(dateline->agency, offset);
	dateline->result = cad_date_find(start, span.end, CAD_DATE_ORDER_UNKNOWN, 0,
					 &dateline->date, &dateline->day);
	dateline->day = shift(dateline->day, offset);
}

gboolean
cad_dateline_find(const CadProfile *profile, CadPatternScratch *scratch, const CadText *text,
		  const CadParagraph *paragraph, CadDateline *dateline)
{
	const char *start = cad_text_get_clean(text, NULL) + paragraph->span.start;
	const char *end =
		start + MIN(paragraph->span.end - paragraph->span.start, MAX_DATELINE_BYTES);

	/* Not through the middle of a character. */
	while (((guchar)*end & 0xc0) == 0x80)
		end--;
	for (guint i = 0; profile && i < profile->datelines->len; i++) {
		const CadPattern *pattern = g_ptr_array_index(profile->datelines, i);
		CadrageSpan span;

		cad_pattern_scratch_start(scratch);
		if (cad_pattern_find(pattern, scratch, start, (gsize)(end - start), 0, &span) !=
			    CAD_PATTERN_FOUND ||
		    span.start != 0)
			continue;
		read_dateline(dateline, pattern, scratch, start, paragraph->span.start, span);
		return TRUE;
	}
	return FALSE;
}

gboolean
cad_byline_tail_find(const CadProfile *profile, CadPatternScratch *scratch, const CadText *text,
		     const CadParagraph *paragraph, CadrageSpan *span)
{
	const char *clean = cad_text_get_clean(text, NULL);
	const char *end = clean + paragraph->span.end;
	const char *start = end - MIN(paragraph->span.end - paragraph->head_end, MAX_BYLINE_BYTES);

	while (((guchar)*start & 0xc0) == 0x80)
		start++;
	for (guint i = 0; profile && i < profile->byline_tails->len; i++) {
		const CadPattern *pattern = g_ptr_array_index(profile->byline_tails, i);
		CadrageSpan found;

		cad_pattern_scratch_start(scratch);
		if (cad_pattern_find(pattern, scratch, start, (gsize)(end - start), 0, &found) !=
		    CAD_PATTERN_FOUND)
			continue;
		*span = cad_span_trim(text, shift(found, (guint32)(start - clean)));
		return span->end == paragraph->span.end;
	}
	return FALSE;
}
