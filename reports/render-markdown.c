#include "config.h"

#include <string.h>

#include <cadrage/table.h>

#include "reports/phrase-book.h"
#include "reports/render.h"

typedef struct {
	const CadrageReport *report;
	GString *out;
} MarkdownPage;

/* Appends @text so that none of its characters is markup. */
static void
append_text(GString *out, const char *text)
{
	g_autofree char *clean = cadrage_text_for_terminal(text);

	for (const char *at = clean; *at; at++) {
		if (strchr("\\`*_[]<>|#&~$", *at))
			g_string_append_c(out, '\\');
		g_string_append_c(out, *at);
	}
}

static void
append_heading(MarkdownPage *page, const char *marks, const char *text)
{
	g_string_append_printf(page->out, "\n%s ", marks);
	append_text(page->out, text);
	g_string_append(page->out, "\n\n");
}

static void
append_table(MarkdownPage *page, const CadTable *table)
{
	const guint n = table->columns->len;

	if (table->caption) {
		append_text(page->out, table->caption);
		g_string_append(page->out, "\n\n");
	}
	for (guint i = 0; i < n; i++) {
		g_string_append(page->out, "| ");
		append_text(page->out, g_array_index(table->columns, CadColumnHead, i).heading);
		g_string_append(page->out, i + 1 < n ? " " : " |\n");
	}
	for (guint i = 0; i < n; i++)
		g_string_append(page->out, g_array_index(table->columns, CadColumnHead, i).is_number
						   ? "|--:"
						   : "|---");
	g_string_append(page->out, "|\n");
	for (guint row = 0; row < cad_table_get_n_rows(table); row++)
		for (guint i = 0; i < n; i++) {
			g_string_append(page->out, "| ");
			append_text(page->out, cad_table_get_cell(table, row, i)->text);
			g_string_append(page->out, i + 1 < n ? " " : " |\n");
		}
	g_string_append_c(page->out, '\n');
}

static void
append_passage(MarkdownPage *page, const CadragePassage *passage)
{
	const CadrageDocumentSummary *document =
		cadrage_comparison_get_document(page->report->comparison, passage->document);
	g_autofree char *marks = cad_match_marks_to_text(passage->is_negated, passage->is_undated);
	g_autofree char *voice =
		cad_voice_describe(passage->voice, passage->crosses_voice, passage->speaker);
	g_autofree char *place =
		g_strdup_printf("%s · %s%s · %s:%u", voice, cad_zone_to_text(passage->zone), marks,
				document->id, passage->line);
	g_autofree char *left = g_strdup(passage->left);

	g_string_append(page->out, "- ");
	append_text(page->out, g_strchug(left));
	g_string_append(page->out, "**");
	append_text(page->out, passage->text);
	g_string_append(page->out, "**");
	append_text(page->out, passage->right);
	g_string_append(page->out, " (");
	append_text(page->out, place);
	g_string_append(page->out, ")\n");
}

/* Indented by four: what a command holds is never markup. */
static void
append_command(MarkdownPage *page, const char *command)
{
	g_autofree char *clean = cadrage_text_for_terminal(command);

	g_string_append_printf(page->out, "\n    %s\n\n", clean);
}

static void
append_passages(MarkdownPage *page, const CadBlock *block)
{
	append_heading(page, "####", block->text);
	for (guint i = 0; i < block->passages->len; i++)
		append_passage(page, cadrage_comparison_get_passage(
					     page->report->comparison,
					     g_array_index(block->passages, guint, i)));
	if (block->n_more == 0)
		return;
	g_autofree char *more = cad_say_count(page->report->options.language,
					      "and %s more:", "and %s more:", block->n_more);
	g_autofree char *command =
		cad_report_make_kwic_command(page->report, block->anchor.row, block->anchor.outlet);

	g_string_append_c(page->out, '\n');
	append_text(page->out, more);
	g_string_append_c(page->out, '\n');
	append_command(page, command);
}

static void
append_sentence(MarkdownPage *page, const CadBlock *block)
{
	g_string_append(page->out, "- ");
	if (block->badge != CAD_BADGE_NONE)
		g_string_append_printf(page->out, "**%s.** ", cad_badge_to_text(block->badge));
	append_text(page->out, block->text);
	g_string_append_c(page->out, '\n');
}

static void
append_paragraph(MarkdownPage *page, const char *before, const char *text)
{
	g_string_append_printf(page->out, "\n%s", before);
	append_text(page->out, text);
	g_string_append(page->out, "\n\n");
}

static void
append_block(MarkdownPage *page, const CadBlock *block)
{
	switch (block->kind) {
	case CAD_BLOCK_SENTENCE:
		append_sentence(page, block);
		return;
	case CAD_BLOCK_PARAGRAPH:
		append_paragraph(page, "", block->text);
		return;
	case CAD_BLOCK_HEADING:
		append_heading(page, "###", block->text);
		return;
	case CAD_BLOCK_WARNING:
		append_paragraph(page, "> ", block->text);
		return;
	case CAD_BLOCK_TABLE:
	case CAD_BLOCK_FIGURE: /* what it shows stands in its table */
		if (block->table)
			append_table(page, block->table);
		return;
	case CAD_BLOCK_PASSAGES:
		append_passages(page, block);
		return;
	case CAD_BLOCK_COMMAND:
	default:
		append_command(page, block->text);
	}
}

void
cad_render_markdown(const CadrageReport *report, GString *out, GPtrArray *warnings)
{
	MarkdownPage page = {report, out};

	(void)warnings;
	g_string_append(out, "# ");
	append_text(out, report->title);
	g_string_append(out, "\n\n");
	append_text(out, report->subtitle);
	g_string_append_c(out, '\n');
	for (guint i = 0; i < report->sections->len; i++) {
		const CadSection *section = report->sections->pdata[i];

		append_heading(&page, "##", section->title);
		for (guint j = 0; j < section->blocks->len; j++)
			append_block(&page, section->blocks->pdata[j]);
	}
}
