#include "config.h"

#include <string.h>

#include "document/origin.h"
#include "document/outlet.h"
#include "document/sample-page.h"
#include "document/zone.h"

/* From here on a paragraph is taken for text of the article, wherever it stands; on a page with
 * hardly any such, sentences are. */
#define MIN_LONG_WORDS	   20
#define MIN_LONG_LINES	   2
#define MIN_SENTENCE_WORDS 7

static void
line_free(CadSampleLine *line)
{
	g_free(line->text);
	g_free(line);
}

void
cad_sample_page_free(CadSamplePage *sample)
{
	if (!sample)
		return;
	cadrage_document_unref(sample->document);
	g_free(sample->name);
	g_free(sample->host);
	g_free(sample->language);
	g_free(sample->agency);
	g_ptr_array_unref(sample->lines);
	g_clear_pointer(&sample->shingles, cad_shingles_free);
	g_free(sample);
}

CadSampleLine *
cad_sample_page_get_line(const CadSamplePage *sample, guint index)
{
	return g_ptr_array_index(sample->lines, index);
}

static void
add_line(CadSamplePage *sample, const CadText *text, const CadParagraph *paragraph,
	 gboolean is_part)
{
	CadSampleLine *line = g_new0(CadSampleLine, 1);
	const char *raw = cad_text_get_clean(text, NULL) + paragraph->span.start;
	const CadPageRule *rule = paragraph->rule;
	const gsize n_raw = paragraph->span.end - paragraph->span.start;

	line->line = paragraph->first_line + 1;
	line->text = cad_paragraph_to_line(paragraph, text);
	line->n_words = paragraph->n_words;
	line->label = paragraph->label;
	line->ends_sentence = paragraph->ends_sentence;
	line->is_adjacent = !paragraph->is_after_blank;
	line->is_part = is_part ? 1 : 0;
	line->is_known = rule && (rule->has_block || rule->has_to_end) &&
			 strcmp(rule->profile, CAD_OUTLETS_BASE_ID) == 0;
	line->has_odd_blanks = n_raw != strlen(line->text) || memcmp(raw, line->text, n_raw) != 0;
	g_ptr_array_add(sample->lines, line);
}

/* The lines of a wrapped paragraph, too: furniture as wide as a wrap looks like one. */
static void
add_paragraph(CadSamplePage *sample, const CadText *text, const CadParagraph *paragraph)
{
	add_line(sample, text, paragraph, FALSE);
	for (guint i = paragraph->first_line;
	     paragraph->last_line > paragraph->first_line && i <= paragraph->last_line; i++) {
		CadParagraph part = cad_paragraph_read(text, i, i);

		part.label = paragraph->label;
		add_line(sample, text, &part, TRUE);
	}
}

static void
mark_long(CadSamplePage *sample)
{
	guint n_long = 0;

	for (guint i = 0; i < sample->lines->len; i++) {
		CadSampleLine *line = cad_sample_page_get_line(sample, i);

		line->is_long = line->n_words >= MIN_LONG_WORDS && !line->is_part;
		n_long += line->is_long;
	}
	for (guint i = 0; n_long < MIN_LONG_LINES && i < sample->lines->len; i++) {
		CadSampleLine *line = cad_sample_page_get_line(sample, i);

		line->is_long |= line->n_words >= MIN_SENTENCE_WORDS && line->ends_sentence &&
				 !line->is_part;
	}
}

static void
mark_places(CadSamplePage *sample)
{
	guint first = 0;
	guint last = sample->lines->len;

	while (first < last && !cad_sample_page_get_line(sample, first)->is_long)
		first++;
	while (last > first && !cad_sample_page_get_line(sample, last - 1)->is_long)
		last--;
	for (guint i = 0; i < sample->lines->len; i++) {
		CadSampleLine *line = cad_sample_page_get_line(sample, i);

		line->is_top = i < first;
		line->is_end = i >= last && last > first;
	}
}

static void
read_dateline(CadSamplePage *sample, const CadText *text, const CadDateline *dateline)
{
	const CadrageSpan agency = dateline->agency;

	sample->has_dateline = TRUE;
	if (agency.end > agency.start)
		sample->agency = g_strndup(cad_text_get_clean(text, NULL) + agency.start,
					   agency.end - agency.start);
}

CadSamplePage *
cad_sample_page_new(CadrageDocument *document, const CadProfile *layout, const CadProfile *base)
{
	CadSamplePage *sample = g_new0(CadSamplePage, 1);
	g_autoptr(CadPatternScratch) scratch = cad_pattern_scratch_new();
	const CadText *text = cad_document_get_text(document);
	const char *url = cadrage_document_get_url(document);
	g_autofree char *name = NULL;
	const CadZoning zoning = {.text = text, .layout = layout, .base = base, .scratch = scratch};
	CadDateline dateline;
	gboolean has_dateline = FALSE;
	g_autoptr(GArray) paragraphs = cad_zones_cut(&zoning, &dateline, &has_dateline);

	sample->document = cadrage_document_ref(document);
	name = g_path_get_basename(cadrage_document_get_id(document));
	sample->name = cad_field_clean(name);
	sample->host = url ? cad_outlets_get_url_host(url) : NULL;
	sample->language = g_strdup(cadrage_document_get_language(document));
	sample->lines = g_ptr_array_new_with_free_func((GDestroyNotify)line_free);
	sample->shingles = cad_shingles_new_from_document(document);
	if (has_dateline)
		read_dateline(sample, text, &dateline);
	for (guint i = 0; i < paragraphs->len; i++) {
		const CadParagraph *paragraph = &g_array_index(paragraphs, CadParagraph, i);

		sample->has_byline |= paragraph->tail_start < paragraph->span.end ||
				      paragraph->label == CAD_LABEL_BYLINE;
		add_paragraph(sample, text, paragraph);
	}
	mark_long(sample);
	mark_places(sample);
	return sample;
}
