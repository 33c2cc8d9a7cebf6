#include "config.h"

#include <string.h>

#include "reports/chart.h"
#include "reports/gnuplot.h"
#include "reports/html.h"
#include "reports/phrase-book.h"
#include "reports/picture.h"
#include "reports/render.h"
#include "reports/svg.h"

typedef struct {
	const CadrageReport *report;
	GString *out;
	GPtrArray *warnings; /* or NULL */
	guint n_figures;
} HtmlPage;

static void
append_anchor_id(GString *out, CadAnchor anchor)
{
	g_string_append_printf(out, "p-%u-%u", anchor.outlet, anchor.row);
}

static void
append_link(HtmlPage *page, const char *text, CadAnchor anchor)
{
	if (anchor.outlet == G_MAXUINT) {
		cad_html_append(page->out, text);
		return;
	}
	g_string_append(page->out, "<a href=\"#");
	append_anchor_id(page->out, anchor);
	g_string_append(page->out, "\">");
	cad_html_append(page->out, text);
	g_string_append(page->out, "</a>");
}

static void
append_cell(HtmlPage *page, const CadTable *table, guint row, guint column)
{
	const CadCellText *cell = cad_table_get_cell(table, row, column);
	const gboolean is_number = g_array_index(table->columns, CadColumnHead, column).is_number;
	const gboolean is_note = !is_number && column > 1 && column + 1 == table->columns->len;
	const char *class = is_number && cell->is_pale ? " class=\"n pale\""
			    : is_number		       ? " class=\"n\""
			    : is_note		       ? " class=\"note\""
			    : cell->is_pale	       ? " class=\"pale\""
						       : "";

	g_string_append_printf(page->out, "<td%s>", class);
	append_link(page, cell->text, cell->anchor);
	g_string_append(page->out, "</td>");
}

/* The first column heads its row, or, in groups, all rows of the group that it is the same in. */
static void
append_row_head(HtmlPage *page, const CadTable *table, guint row)
{
	const guint n_rows = cad_table_get_n_rows(table);
	const char *text = cad_table_get_cell(table, row, 0)->text;
	guint n = 1;

	if (table->breaks->len > 0 && row > 0 && !cad_table_begins_group(table, row) &&
	    strcmp(text, cad_table_get_cell(table, row - 1, 0)->text) == 0)
		return;
	while (table->breaks->len > 0 && row + n < n_rows &&
	       !cad_table_begins_group(table, row + n) &&
	       strcmp(text, cad_table_get_cell(table, row + n, 0)->text) == 0)
		n++;
	if (n > 1)
		g_string_append_printf(page->out, "<th scope=\"rowgroup\" rowspan=\"%u\">", n);
	else
		g_string_append(page->out, "<th scope=\"row\">");
	append_link(page, text, cad_table_get_cell(table, row, 0)->anchor);
	g_string_append(page->out, "</th>");
}

static void
append_table(HtmlPage *page, const CadTable *table, gboolean has_caption)
{
	g_string_append(page->out, "<div class=\"wide\"><table>");
	if (has_caption && table->caption) {
		g_string_append(page->out, "<caption>");
		cad_html_append(page->out, table->caption);
		g_string_append(page->out, "</caption>");
	}
	g_string_append(page->out, "<thead><tr>");
	for (guint i = 0; i < table->columns->len; i++) {
		const CadColumnHead *column = &g_array_index(table->columns, CadColumnHead, i);

		g_string_append_printf(page->out, "<th scope=\"col\"%s>",
				       column->is_number ? " class=\"n\"" : "");
		cad_html_append(page->out, column->heading);
		g_string_append(page->out, "</th>");
	}
	g_string_append(page->out, "</tr></thead><tbody>\n");
	for (guint row = 0; row < cad_table_get_n_rows(table); row++) {
		g_string_append(page->out, cad_table_begins_group(table, row)
						   ? "<tr class=\"first\">"
						   : "<tr>");
		append_row_head(page, table, row);
		for (guint i = 1; i < table->columns->len; i++)
			append_cell(page, table, row, i);
		g_string_append(page->out, "</tr>\n");
	}
	g_string_append(page->out, "</tbody></table></div>\n");
}

static void
append_csv_link(HtmlPage *page, const CadBlock *block)
{
	g_autoptr(GOutputStream) csv = g_memory_output_stream_new_resizable();
	GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM(csv);
	g_autofree char *text = NULL, *data = NULL;

	if (!cad_picture_get_kind(block->chart)->write_csv(page->report, block->subject, csv, NULL))
		return;
	text = g_strndup(g_memory_output_stream_get_data(memory),
			 g_memory_output_stream_get_data_size(memory));
	data = g_uri_escape_string(text, NULL, FALSE);
	g_string_append_printf(page->out,
			       "<a download=\"figure-%u.csv\" "
			       "href=\"data:text/csv;charset=utf-8,%s\">CSV</a>",
			       page->n_figures, data);
}

/* The first number of a table that has passages leads to those of the whole figure. */
static void
append_passages_link(HtmlPage *page, const CadTable *table)
{
	for (guint i = 0; table && i < table->cells->len; i++) {
		const CadCellText *cell = &g_array_index(table->cells, CadCellText, i);

		if (cell->anchor.outlet == G_MAXUINT)
			continue;
		append_link(page, _("Passages"), cell->anchor);
		g_string_append(page->out, " · ");
		return;
	}
}

/* The picture, or one line that says why there is none. Returns: whether there is one. */
static gboolean
append_picture(HtmlPage *page, const CadBlock *block, const char *title)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(CadFigure) figure =
		cad_report_make_figure(page->report, block->chart, block->subject, &error);
	g_autofree char *script =
		figure ? cad_chart_write_script(figure, CADRAGE_PICTURE_SVG, CADRAGE_THEME_LIGHT)
		       : NULL;
	g_autoptr(GBytes) picture =
		script ? cad_gnuplot_run(script, CADRAGE_PICTURE_SVG, NULL, &error) : NULL;
	g_autofree char *prefix = g_strdup_printf("figure-%u-", page->n_figures);
	g_autofree char *svg =
		picture ? cad_svg_embed(picture, prefix, title,
					_("The table below has its numbers."), &error)
			: NULL;

	if (svg) {
		g_string_append_printf(page->out, "<div class=\"wide\">%s</div>", svg);
		return TRUE;
	}
	g_autofree char *why = g_strdup_printf(_("No chart: %s"), error->message);

	g_string_append(page->out, "<p class=\"warn\">");
	cad_html_append(page->out, why);
	g_string_append(page->out, "</p>");
	if (page->warnings)
		g_ptr_array_add(page->warnings, g_steal_pointer(&why));
	return FALSE;
}

static void
append_figure_table(HtmlPage *page, const CadTable *table, gboolean is_open)
{
	g_string_append_printf(page->out, "<details%s><summary>", is_open ? " open" : "");
	cad_html_append(page->out, _("Table"));
	g_string_append(page->out, "</summary>");
	append_table(page, table, FALSE);
	g_string_append(page->out, "</details>");
}

static void
append_figure(HtmlPage *page, const CadBlock *block)
{
	const CadPictureKind *kind = cad_picture_get_kind(block->chart);
	g_autofree char *title = kind->make_title(page->report, block->subject);
	g_autofree char *number = NULL;
	gboolean has_picture;

	page->n_figures++;
	number = g_strdup_printf(_("Figure %u."), page->n_figures);
	g_string_append(page->out, "<figure>\n");
	if (!kind->is_headed) {
		g_string_append(page->out, "<h3>");
		cad_html_append(page->out, title);
		g_string_append(page->out, "</h3>\n");
	}
	has_picture = append_picture(page, block, title);
	g_string_append(page->out, "\n<figcaption>");
	cad_html_append(page->out, number);
	g_string_append_c(page->out, ' ');
	cad_html_append(page->out, block->text);
	g_string_append(page->out, " · ");
	append_passages_link(page, block->table);
	append_csv_link(page, block);
	g_string_append(page->out, "</figcaption>\n");
	if (block->table)
		append_figure_table(page, block->table, !has_picture);
	g_string_append(page->out, "</figure>\n");
}

static void
append_place(HtmlPage *page, const CadrageDocumentSummary *document, guint line)
{
	g_autofree char *place = g_strdup_printf("%s:%u", document->id, line);

	if (cad_html_is_web_address(document->url))
		cad_html_append_address(page->out, document->url, place);
	else
		cad_html_append(page->out, place);
}

static void
append_passage(HtmlPage *page, const CadragePassage *passage)
{
	const CadrageDocumentSummary *document =
		cadrage_comparison_get_document(page->report->comparison, passage->document);
	g_autofree char *voice =
		cad_voice_describe(passage->voice, passage->crosses_voice, passage->speaker);
	g_autofree char *marks = cad_match_marks_to_text(passage->is_negated, passage->is_undated);

	g_string_append(page->out, "<li><bdi>");
	cad_html_append(page->out, passage->left);
	g_string_append(page->out, "<mark>");
	cad_html_append(page->out, passage->text);
	g_string_append(page->out, "</mark>");
	cad_html_append(page->out, passage->right);
	g_string_append(page->out, "</bdi> <small>");
	cad_html_append(page->out, voice);
	g_string_append_printf(page->out, " · %s%s", cad_zone_to_text(passage->zone), marks);
	if (document->date)
		g_string_append_printf(page->out, " · %s", document->date);
	g_string_append(page->out, " · ");
	append_place(page, document, passage->line);
	g_string_append(page->out, "</small></li>\n");
}

static void
append_command(HtmlPage *page, const char *command)
{
	g_string_append(page->out, "<pre>");
	cad_html_append(page->out, command);
	g_string_append(page->out, "</pre>\n");
}

static void
append_passages(HtmlPage *page, const CadBlock *block)
{
	g_string_append(page->out, "<h4 id=\"");
	append_anchor_id(page->out, block->anchor);
	g_string_append(page->out, "\">");
	cad_html_append(page->out, block->text);
	g_string_append(page->out, "</h4>\n<ul class=\"kwic\">\n");
	for (guint i = 0; i < block->passages->len; i++)
		append_passage(page, cadrage_comparison_get_passage(
					     page->report->comparison,
					     g_array_index(block->passages, guint, i)));
	g_string_append(page->out, "</ul>\n");
	if (block->n_more == 0)
		return;
	g_autofree char *command =
		cad_report_make_kwic_command(page->report, block->anchor.row, block->anchor.outlet);
	g_autofree char *more = cad_say_count(page->report->options.language,
					      "and %s more:", "and %s more:", block->n_more);

	g_string_append(page->out, "<p><small>");
	cad_html_append(page->out, more);
	g_string_append(page->out, "</small></p>");
	append_command(page, command);
}

/* In the order of CadBadge. */
static const char *const badge_classes[] = {"", "yes", "no", "example", "no"};

static void
append_sentence(HtmlPage *page, const CadBlock *block)
{
	g_string_append(page->out, "<li>");
	if (block->badge != CAD_BADGE_NONE)
		g_string_append_printf(page->out, "<span class=\"badge %s\">%s</span> ",
				       badge_classes[block->badge],
				       cad_badge_to_text(block->badge));
	cad_html_append(page->out, block->text);
	if (block->anchor.outlet != G_MAXUINT) {
		g_string_append_c(page->out, ' ');
		append_link(page, _("Passages"), block->anchor);
	}
	g_string_append(page->out, "</li>\n");
}

static void
append_element(HtmlPage *page, const char *tag, const char *class, const CadBlock *block)
{
	g_string_append_printf(page->out, "<%s%s", tag, class);
	if (block->anchor.outlet != G_MAXUINT) {
		g_string_append(page->out, " id=\"");
		append_anchor_id(page->out, block->anchor);
		g_string_append_c(page->out, '"');
	}
	g_string_append_c(page->out, '>');
	cad_html_append(page->out, block->text);
	g_string_append_printf(page->out, "</%s>\n", tag);
}

static void
append_block(HtmlPage *page, const CadBlock *block)
{
	switch (block->kind) {
	case CAD_BLOCK_SENTENCE:
		append_sentence(page, block);
		return;
	case CAD_BLOCK_PARAGRAPH:
		append_element(page, "p", "", block);
		return;
	case CAD_BLOCK_HEADING:
		append_element(page, "h3", "", block);
		return;
	case CAD_BLOCK_WARNING:
		append_element(page, "p", " class=\"warn\"", block);
		return;
	case CAD_BLOCK_TABLE:
		append_table(page, block->table, TRUE);
		return;
	case CAD_BLOCK_FIGURE:
		append_figure(page, block);
		return;
	case CAD_BLOCK_PASSAGES:
		append_passages(page, block);
		return;
	case CAD_BLOCK_COMMAND:
	default:
		append_command(page, block->text);
	}
}

/* Neighbouring sentences are one list. */
static void
append_section(HtmlPage *page, const CadSection *section)
{
	gboolean in_list = FALSE;

	g_string_append_printf(page->out, "<section>\n<h2 id=\"%s\">", section->id);
	cad_html_append(page->out, section->title);
	g_string_append(page->out, "</h2>\n");
	for (guint i = 0; i < section->blocks->len; i++) {
		const CadBlock *block = section->blocks->pdata[i];
		const gboolean is_item = block->kind == CAD_BLOCK_SENTENCE;

		if (is_item != in_list)
			g_string_append(page->out,
					is_item ? "<ol class=\"findings\">\n" : "</ol>\n");
		in_list = is_item;
		append_block(page, block);
	}
	if (in_list)
		g_string_append(page->out, "</ol>\n");
	g_string_append(page->out, "</section>\n");
}

static void
append_navigation(HtmlPage *page)
{
	const GPtrArray *sections = page->report->sections;

	g_string_append(page->out, "<nav>");
	for (guint i = 1; i < sections->len; i++) {
		const CadSection *section = sections->pdata[i];

		g_string_append_printf(page->out, "<a href=\"#%s\">", section->id);
		cad_html_append(page->out, section->title);
		g_string_append(page->out, "</a> ");
	}
	g_string_append(page->out, "</nav>\n");
}

void
cad_render_html(const CadrageReport *report, GString *out, GPtrArray *warnings)
{
	HtmlPage page = {report, out, warnings, 0};

	cad_html_append_head(out, report->title, cad_language_to_code(report->options.language),
			     NULL);
	g_string_append(out, "<main>\n<p class=\"meta\">cadrage</p>\n<h1>");
	cad_html_append(out, report->title);
	g_string_append(out, "</h1>\n<p class=\"meta\">");
	cad_html_append(out, report->subtitle);
	g_string_append(out, "</p>\n");
	for (guint i = 0; i < report->sections->len; i++) {
		append_section(&page, report->sections->pdata[i]);
		if (i == 0)
			append_navigation(&page);
	}
	g_string_append(out, "</main>\n</body>\n</html>\n");
}
