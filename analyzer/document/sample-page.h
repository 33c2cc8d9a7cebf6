/* Sample pages: pages taken apart into lines, to learn from what they have in common. */
#pragma once

#include "document/paragraph.h"
#include "document/shingle.h"

/**
 * CadSampleLine:
 * @page: index of the page, from 0
 * @line: 1-based line of the page
 * @text: trimmed, blanks made single
 * @n_words: words between blanks
 * @label: what the rules take it for
 * @ends_sentence: its last character closes a sentence, a quotation or a clause
 * @is_adjacent: no blank line stands before it
 * @is_long: it reads like a paragraph of the article
 * @is_part: one of several lines that look like one wrapped paragraph, which stands before it
 * @is_top: it stands before the first long paragraph
 * @is_end: it stands after the last one
 * @is_known: a rule that every page gets knows it, and what stands below it
 * @has_odd_blanks: its blanks are not all single spaces
 * @is_told: a finding speaks of it
 * @n_pages: distinct pages that have it
 *
 * A paragraph of a page or, when @is_part, one line of it.
 */
typedef struct {
	guint page;
	guint line;
	char *text;
	guint n_words;
	CadLabel label;
	guint n_pages;
	guint ends_sentence : 1;
	guint is_adjacent : 1;
	guint is_long : 1;
	guint is_part : 1;
	guint is_top : 1;
	guint is_end : 1;
	guint is_known : 1;
	guint has_odd_blanks : 1;
	guint is_told : 1;
} CadSampleLine;

/**
 * CadSamplePage:
 * @document: the page
 * @name: the file's name, without its folder
 * @host: (nullable): of its URL
 * @language: ISO 639-1 code, or "und"
 * @agency: (nullable): of its dateline
 * @has_dateline: whether it has one that every page's rules know
 * @has_byline: whether the rules that every page gets know a byline at its end
 * @lines: (element-type CadSampleLine): in order
 * @shingles: of its article
 */
typedef struct {
	CadrageDocument *document;
	char *name;
	char *host;
	char *language;
	char *agency;
	gboolean has_dateline;
	gboolean has_byline;
	GPtrArray *lines;
	CadShingles *shingles;
} CadSamplePage;

/**
 * cad_sample_page_new:
 * @document: a page that was read
 * @layout: (nullable): rules of a first attempt; those of the document's own layout are left out
 * @base: (nullable): the rules that every page gets
 *
 * Returns: (transfer full): the page's lines.
 */
CadSamplePage *
cad_sample_page_new(CadrageDocument *document, const CadProfile *layout, const CadProfile *base);
void cad_sample_page_free(CadSamplePage *sample);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadSamplePage, cad_sample_page_free)

/** cad_sample_page_get_line: Returns: (transfer none): the line of this index. */
CadSampleLine *cad_sample_page_get_line(const CadSamplePage *sample, guint index);
