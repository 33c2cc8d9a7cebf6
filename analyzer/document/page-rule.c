#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "document/page-rule.h"

static gboolean
is_found(const CadPattern *pattern, CadPatternScratch *scratch, const char *line, gsize n_bytes)
{
	CadrageSpan span;

	cad_pattern_scratch_start(scratch);
	return cad_pattern_find(pattern, scratch, line, n_bytes, 0, &span) == CAD_PATTERN_FOUND;
}

static gboolean
fits_place(const CadPageRule *rule, const CadPagePlace *place)
{
	if (rule->after != 0 &&
	    !(place->has_previous && (rule->after & CAD_LABEL_BIT(place->previous))))
		return FALSE;
	if (place->is_tail && cadrage_zone_is_article(cad_label_get_zone(rule->label)))
		return FALSE;
	switch (rule->where) {
	case CAD_WHERE_TOP:
		return !place->has_body;
	case CAD_WHERE_DECK:
		return place->has_headline && !place->has_body;
	case CAD_WHERE_MID:
		return place->has_body;
	case CAD_WHERE_ANY:
		return TRUE;
	}
	return TRUE;
}

/* What is cheap to ask comes first: most rules fail there. */
static gboolean
fits(const CadPageRule *rule, CadPatternScratch *scratch, const CadParagraph *paragraph,
     const CadPagePlace *place, const char *line, gsize n_bytes)
{
	if (rule->max_words != 0 && paragraph->n_words > rule->max_words)
		return FALSE;
	if ((rule->is_open && paragraph->ends_sentence) ||
	    (rule->is_adjacent && paragraph->is_after_blank))
		return FALSE;
	if (!fits_place(rule, place))
		return FALSE;
	if (rule->line && !is_found(rule->line, scratch, line, n_bytes))
		return FALSE;
	return !(rule->except && is_found(rule->except, scratch, line, n_bytes));
}

const CadPageRule *
cad_page_rule_find(const CadProfile *profile, CadPatternScratch *scratch, const CadText *text,
		   const CadParagraph *paragraph, const CadPagePlace *place)
{
	const char *line = cad_text_get_clean(text, NULL) + paragraph->span.start;
	gsize n_bytes = paragraph->span.end - paragraph->span.start;
	g_autofree char *joined = NULL;

	if (!profile || n_bytes > CAD_MAX_RULE_LINE_BYTES)
		return NULL;
	if (paragraph->last_line > paragraph->first_line) {
		joined = cad_paragraph_to_line(paragraph, text);
		line = joined;
		n_bytes = strlen(joined);
	}
	for (guint i = 0; i < profile->rules->len; i++) {
		const CadPageRule *rule = g_ptr_array_index(profile->rules, i);

		if (fits(rule, scratch, paragraph, place, line, n_bytes))
			return rule;
	}
	return NULL;
}

gboolean
cad_page_rule_finds(const CadPattern *pattern, CadPatternScratch *scratch, const CadText *text,
		    const CadParagraph *paragraph)
{
	gsize n_bytes = paragraph->span.end - paragraph->span.start;

	return pattern && n_bytes <= CAD_MAX_RULE_LINE_BYTES &&
	       is_found(pattern, scratch, cad_text_get_clean(text, NULL) + paragraph->span.start,
			n_bytes);
}
