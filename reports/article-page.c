#include "config.h"

#include <string.h>

#include "document/document.h"
#include "reports/article-page.h"
#include "reports/html.h"
#include "reports/marked-text.h"
#include "reports/model.h"
#include "reports/phrase-book.h"
#include "reports/provenance.h"

/* Text on a hue has a contrast of at least 4.8. */
static const char style[] =
	":root{--h0:#cfe5f5;--h1:#ffe0b8;--h2:#f3d3e7;--h3:#c9eadf;--h4:#ded6f7;--h5:#ece7b0;"
	"--h6:#f2d8cd;--h7:#d9dee3}"
	"@media(prefers-color-scheme:dark){:root{--h0:#12415f;--h1:#5c3a0e;--h2:#5a2a4a;"
	"--h3:#0f4a3c;--h4:#3a2f6e;--h5:#4a4410;--h6:#553226;--h7:#3d454d}}"
	"@media print{:root{--h0:#cfe5f5;--h1:#ffe0b8;--h2:#f3d3e7;--h3:#c9eadf;--h4:#ded6f7;"
	"--h5:#ece7b0;--h6:#f2d8cd;--h7:#d9dee3}}"
	"mark.h0{background:var(--h0)}mark.h1{background:var(--h1)}mark.h2{background:var(--h2)}"
	"mark.h3{background:var(--h3)}mark.h4{background:var(--h4)}mark.h5{background:var(--h5)}"
	"mark.h6{background:var(--h6)}mark.h7{background:var(--h7)}"
	"mark{-webkit-print-color-adjust:exact;print-color-adjust:exact}"
	".v-quoted{text-decoration:underline dotted var(--muted);text-underline-offset:.25em}"
	".v-paraphrase{text-decoration:underline dashed var(--muted);text-underline-offset:.25em}"
	".text mark{padding:0}.text p{margin:.7rem 0;overflow-wrap:anywhere}.text "
	".headline{font-size:1.25rem;"
	"font-weight:600}.text .lead{font-weight:600}.text .subhead{font-weight:600}"
	".zone{display:inline-block;font-size:.75rem;font-weight:400;color:var(--muted);"
	"border:1px solid var(--grid);border-radius:.2rem;padding:0 .35rem;margin-right:.4rem}"
	".cut{color:var(--muted);font-size:.88rem;font-weight:400;border-left:3px solid "
	"var(--grid);padding-left:.6rem}"
	".inline{color:var(--muted);font-size:.88rem}"
	"sup{line-height:0;font-size:.7rem}sup a{text-decoration:none;padding:0 .1rem}"
	"dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem .9rem;font-size:.92rem}"
	"dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}"
	".legend span{margin-right:1rem;white-space:nowrap;font-size:.9rem}";

const char *
cad_article_page_get_style(void)
{
	return style;
}

static const CadrageDocument *
get_document(const CadArticlePage *page)
{
	return cadrage_score_get_document(page->score);
}

/* What is known of the article. */

/* @note: (nullable) (transfer full): in smaller letters. */
static void
append_fact(GString *out, const char *name, const char *value, char *note)
{
	g_string_append(out, "<dt>");
	cad_html_append(out, name);
	g_string_append(out, "</dt><dd>");
	cad_html_append(out, value);
	if (note) {
		g_string_append(out, " <small>");
		cad_html_append(out, note);
		g_string_append(out, "</small>");
	}
	g_string_append(out, "</dd>\n");
	g_free(note);
}

static void
append_origin(const CadArticlePage *page, GString *out)
{
	const CadrageDocument *document = get_document(page);
	const char *passage;
	const CadrageEvidence evidence = cadrage_document_get_outlet_evidence(document, &passage);
	const char *id = cadrage_document_get_outlet(document);
	const char *name = id ? cadrage_outlets_get_name(page->outlets, id) : NULL;

	append_fact(out, _("outlet"),
		    name ? name
		    : id ? id
			 : "–",
		    cad_provenance_describe_outlet(evidence, passage));
	if (cadrage_document_get_agency(document))
		append_fact(out, _("agency"), cadrage_document_get_agency(document), NULL);
}

static void
append_date(const CadArticlePage *page, GString *out)
{
	const CadrageDocument *document = get_document(page);
	const char *day = cadrage_document_get_date(document);
	CadDateProvenance date = {
		.reliability = cadrage_document_get_date_reliability(document),
		.candidates = cadrage_document_get_date_candidates(document),
	};

	date.evidence = cadrage_document_get_date_evidence(document, &date.passage);
	append_fact(out, _("date"), day ? day : "–", cad_provenance_describe_date(&date));
}

static void
append_facts(const CadArticlePage *page, GString *out)
{
	const CadrageDocument *document = get_document(page);
	const char *url = cadrage_document_get_url(document);
	const char *const *notices = cadrage_document_get_notices(document);
	g_autofree char *tokens =
		cad_format_count(page->language, cadrage_document_get_n_tokens(document));

	g_string_append(out, "<dl>\n");
	append_fact(out, _("file"), cadrage_document_get_id(document), NULL);
	append_origin(page, out);
	append_date(page, out);
	append_fact(out, _("language"), cadrage_document_get_language(document),
		    cadrage_score_is_covered(page->score)
			    ? NULL
			    : g_strdup(_("no lexicon in force covers it")));
	append_fact(out, _("tokens"), tokens, NULL);
	if (cad_html_is_web_address(url)) {
		g_string_append(out, "<dt>URL</dt><dd>");
		cad_html_append_address(out, url, url);
		g_string_append(out, "</dd>\n");
	}
	g_string_append(out, "</dl>\n");
	for (gsize i = 0; notices[i]; i++) {
		g_string_append(out, "<p class=\"warn\">");
		cad_html_append(out, notices[i]);
		g_string_append(out, "</p>\n");
	}
}

/* The highest categories that matches belong to, each once, with its colour. */
static void
append_legend(const CadArticlePage *page, GString *out)
{
	const CadrageLexicons *lexicons = cadrage_score_get_lexicons(page->score);
	guint n;
	const CadrageMatch *matches = cadrage_score_get_matches(page->score, &n);
	g_autofree guint *counts = g_new0(guint, cadrage_lexicons_get_n_categories(lexicons) + 1);

	for (guint i = 0; i < n; i++)
		counts[cad_marked_text_get_top(lexicons, matches[i].category)]++;
	g_string_append(out, "<p class=\"legend\">");
	for (guint i = 0; i < cadrage_lexicons_get_n_categories(lexicons); i++) {
		const char *title = cadrage_lexicons_get_category_title(
			lexicons, i, cad_language_to_code(page->language));
		g_autofree char *count = cad_format_count(page->language, counts[i]);

		if (counts[i] == 0)
			continue;
		g_string_append_printf(out, "<span><mark class=\"h%u\">",
				       cad_marked_text_get_hue(lexicons, i));
		cad_html_append(out, title);
		g_string_append_printf(out, "</mark> %s</span> ", count);
	}
	for (guint i = 1; i < CADRAGE_N_VOICES; i++)
		g_string_append_printf(out, "<span class=\"v-%s\">%s</span> ",
				       cadrage_voice_to_name(i), cad_voice_to_text(i));
	g_string_append(out, "</p>\n");
}

/* The text. */

/* A stretch of another zone in the middle of a line: a dateline, an author's initials. */
static gboolean
goes_on(const char *clean, const CadZoneSpan *before, const CadZoneSpan *zone)
{
	return !memchr(clean + before->span.end, '\n', zone->span.start - before->span.end);
}

static gboolean
is_cut(const CadZoneSpan *zone)
{
	return zone->is_repeat || !cadrage_zone_is_article(zone->zone);
}

static char *
describe_cut(const CadZoneSpan *zone)
{
	g_autofree char *reason =
		cad_provenance_describe_cut(zone->reason, zone->rule ? zone->rule->name : NULL,
					    zone->rule ? zone->rule->profile : NULL);

	if (zone->reason == CADRAGE_REASON_USUAL)
		return g_strdup(cad_zone_to_text(zone->zone));
	return g_strdup_printf(_("%s: %s"), cad_zone_to_text(zone->zone), reason);
}

static void
append_zone_name(GString *out, const CadZoneSpan *zone)
{
	g_autofree char *name =
		is_cut(zone) ? describe_cut(zone) : g_strdup(cad_zone_to_text(zone->zone));

	if (zone->zone == CADRAGE_ZONE_BODY && !zone->is_repeat)
		return;
	g_string_append(out, "<span class=\"zone\">");
	cad_html_append(out, name);
	g_string_append(out, "</span>");
}

static void
append_inline(CadMarkedText *text, const CadZoneSpan *zone)
{
	g_string_append_c(text->out, ' ');
	if (is_cut(zone))
		g_string_append(text->out, "<span class=\"inline\">");
	append_zone_name(text->out, zone);
	cad_marked_text_append(text, zone->span);
	if (is_cut(zone))
		g_string_append(text->out, "</span>");
}

static void
append_text(const CadArticlePage *page, GString *out)
{
	const CadrageDocument *document = get_document(page);
	const char *clean = cad_text_get_clean(cad_document_get_text(document), NULL);
	guint n;
	const CadZoneSpan *zones = cad_document_get_zone_spans(document, &n);
	g_auto(CadMarkedText) text = cad_marked_text_start(page->score, out);

	g_string_append(out, "<section class=\"text\">\n");
	for (guint i = 0; i < n; i++) {
		/* A paragraph is what most of its line is: of two on it, the article's. */
		const gboolean begins = i == 0 || !goes_on(clean, &zones[i - 1], &zones[i]);
		const gboolean is_shared = i + 1 < n && goes_on(clean, &zones[i], &zones[i + 1]);

		if (begins && i > 0)
			g_string_append(out, "</p>\n");
		if (begins)
			g_string_append_printf(out, "<p class=\"%s\">",
					       is_cut(&zones[i]) && !is_shared
						       ? "cut"
						       : cadrage_zone_to_name(zones[i].zone));
		append_inline(&text, &zones[i]);
	}
	g_string_append(out, n > 0 ? "</p>\n</section>\n" : "</section>\n");
}

/* The list of matches. */

static void
append_heading(GString *out, const char *text, gboolean is_number)
{
	g_string_append_printf(out, "<th scope=\"col\"%s>", is_number ? " class=\"n\"" : "");
	cad_html_append(out, text);
	g_string_append(out, "</th>");
}

static void
append_text_cell(GString *out, const char *text)
{
	g_string_append(out, "<td>");
	cad_html_append(out, text);
	g_string_append(out, "</td>");
}

static void
append_match(const CadArticlePage *page, const CadrageMatch *match, guint number, GString *out)
{
	const CadrageLexicons *lexicons = cadrage_score_get_lexicons(page->score);
	g_autofree char *words = cadrage_score_get_match_text(page->score, match);
	g_autofree char *marks = cad_match_marks_to_text(match->is_negated, match->is_undated);
	g_autofree char *voice = g_strconcat(cad_voice_to_text(match->voice),
					     match->crosses_voice ? "±" : "", marks, NULL);

	g_string_append_printf(out,
			       "<tr id=\"r%u\"><td class=\"n\"><a href=\"#m%u\">%u</a></td><td>"
			       "<mark class=\"h%u\">",
			       number, number, number,
			       cad_marked_text_get_hue(lexicons, match->category));
	cad_html_append(out, words);
	g_string_append(out, "</mark></td>");
	append_text_cell(out,
			 cadrage_lexicons_get_category_title(lexicons, match->category,
							     cad_language_to_code(page->language)));
	append_text_cell(out, cadrage_lexicons_get_label(lexicons, match->label));
	append_text_cell(out, voice);
	append_text_cell(out, cad_zone_to_text(match->zone));
	g_string_append_printf(out, "<td class=\"n\">%u</td></tr>\n", match->line);
}

static void
append_matches(const CadArticlePage *page, GString *out)
{
	guint n;
	const CadrageMatch *matches = cadrage_score_get_matches(page->score, &n);

	g_string_append(out, "<section>\n<h2>");
	cad_html_append(out, _("Matches"));
	g_string_append(out, "</h2>\n");
	if (n == 0) {
		g_string_append(out, "<p>");
		cad_html_append(out, _("No term of the lexicons in force occurs in this article."));
		g_string_append(out, "</p>\n</section>\n");
		return;
	}
	g_string_append(out, "<div class=\"wide\"><table><thead><tr>");
	append_heading(out, _("no."), TRUE);
	append_heading(out, _("words"), FALSE);
	append_heading(out, _("category"), FALSE);
	append_heading(out, _("term"), FALSE);
	append_heading(out, _("voice"), FALSE);
	append_heading(out, _("zone"), FALSE);
	append_heading(out, _("line"), TRUE);
	g_string_append(out, "</tr></thead><tbody>\n");
	for (guint i = 0; i < n; i++)
		append_match(page, &matches[i], i + 1, out);
	g_string_append(out, "</tbody></table></div>\n</section>\n");
}

/* Terms whose pattern was too slow here: not counted, which is no zero. */
static void
append_uncounted(const CadArticlePage *page, GString *out)
{
	guint n;
	const guint32 *labels = cadrage_score_get_uncounted(page->score, &n);

	for (guint i = 0; i < n; i++) {
		g_autofree char *text = g_strdup_printf(
			_("“%s” could not be counted in this article (pattern too slow)."),
			cadrage_lexicons_get_label(cadrage_score_get_lexicons(page->score),
						   labels[i]));

		g_string_append(out, "<p class=\"warn\">");
		cad_html_append(out, text);
		g_string_append(out, "</p>\n");
	}
}

void
cad_article_page_append(const CadArticlePage *page, GString *out)
{
	const CadrageDocument *document = get_document(page);
	const char *title = cadrage_document_get_title(document);
	const char *shown = title ? title : cadrage_document_get_id(document);

	cad_html_append_head(out, shown, cad_language_to_code(page->language), style);
	g_string_append(out, "<main>\n<p class=\"meta\">cadrage");
	if (page->index) {
		g_string_append_printf(out, " · <a href=\"%s\">", page->index);
		cad_html_append(out, _("all articles"));
		g_string_append(out, "</a>");
	}
	g_string_append(out, "</p>\n<h1>");
	cad_html_append(out, shown);
	g_string_append(out, "</h1>\n");
	append_facts(page, out);
	append_uncounted(page, out);
	append_legend(page, out);
	append_text(page, out);
	append_matches(page, out);
	g_string_append(out, "</main>\n</body>\n</html>\n");
}
