#include "config.h"

#include <string.h>

#include <cadrage/table.h>

#include "reports/phrase-book.h"
#include "reports/render.h"
#include "reports/terminal.h"

#define MIN_WIDTH    60
#define COLUMN_GAP   2
#define INDENT	     2
#define MIN_SHRUNK   8
#define PASSAGE_EDGE 30

typedef struct {
	const CadrageReport *report;
	GString *out;
	guint width;
} TextPage;

static void
append_blanks(GString *out, guint n)
{
	g_string_append_printf(out, "%*s", (int)n, "");
}

/* Breaks @text at blanks; lines after the first begin with @indent blanks. */
static void
append_wrapped(TextPage *page, const char *text, guint column, guint indent)
{
	g_autofree char *shown = cadrage_text_for_terminal(text);
	g_auto(GStrv) words = g_strsplit(shown, " ", -1);
	gboolean is_first = TRUE;

	for (gsize i = 0; words[i]; i++) {
		const guint width = cad_terminal_width(words[i]);

		if (!*words[i])
			continue;
		if (!is_first && column + 1 + width > page->width) {
			g_string_append_c(page->out, '\n');
			append_blanks(page->out, indent);
			column = indent;
		} else if (!is_first) {
			g_string_append_c(page->out, ' ');
			column++;
		}
		g_string_append(page->out, words[i]);
		column += width;
		is_first = FALSE;
	}
	g_string_append_c(page->out, '\n');
}

/* A heading in bold; without colour, underlined where there is an @underline. */
static void
append_heading(TextPage *page, const char *text, guint indent, const char *underline)
{
	g_autofree char *shown = cadrage_text_for_terminal(text);
	const gboolean use_colour = page->report->options.use_colour;

	append_blanks(page->out, indent);
	g_string_append(page->out, use_colour ? "\033[1m" : "");
	append_wrapped(page, shown, indent, indent);
	if (use_colour) /* before the end of the line */
		g_string_insert(page->out, (gssize)page->out->len - 1, "\033[0m");
	if (use_colour || !underline)
		return;
	for (guint i = 0; i < MIN(cad_terminal_width(shown), page->width); i++)
		g_string_append(page->out, underline);
	g_string_append_c(page->out, '\n');
}

/* A terminal has little room. */
static const char *
get_text(const CadCellText *cell)
{
	return cell->brief ? cell->brief : cell->text;
}

static guint
measure_cells(const CadTable *table, guint column)
{
	guint width = 0;

	for (guint row = 0; row < cad_table_get_n_rows(table); row++)
		width = MAX(width,
			    cad_terminal_width(get_text(cad_table_get_cell(table, row, column))));
	return width;
}

static guint
measure_column(const CadTable *table, guint column)
{
	const CadColumnHead *head = &g_array_index(table->columns, CadColumnHead, column);

	return MAX(cad_terminal_width(head->heading), measure_cells(table, column));
}

/* How a table is laid out in the page's width. */
typedef struct {
	const CadTable *table;
	guint *widths; /* of every column; owned */
	guint begin;   /* 1 when the first column heads its group, on a line of its own; else 0 */
	guint end;     /* the last column goes below its row when this is not its number */
	guint indent;
} TextGrid;

static guint
measure_grid(const TextGrid *grid)
{
	guint sum = grid->indent;

	for (guint i = grid->begin; i < grid->end; i++)
		sum += grid->widths[i] + (i > grid->begin ? COLUMN_GAP : 0);
	return sum;
}

static const CadColumnHead *
get_column(const TextGrid *grid, guint column)
{
	return &g_array_index(grid->table->columns, CadColumnHead, column);
}

/* The least width of a column: words and headings may be cut, numbers may not. */
static guint
find_floor(const TextGrid *grid, guint column)
{
	return get_column(grid, column)->is_number
		       ? MAX(measure_cells(grid->table, column), MIN_SHRUNK)
		       : MIN_SHRUNK;
}

/* Takes from the widest column that has to give, one column of the terminal at a time. */
static void
shrink(TextGrid *grid, guint width)
{
	g_autofree guint *floors = g_new(guint, grid->end);

	for (guint i = grid->begin; i < grid->end; i++)
		floors[i] = find_floor(grid, i);
	while (measure_grid(grid) > width) {
		guint widest = grid->end;

		for (guint i = grid->begin; i < grid->end; i++)
			if (grid->widths[i] > floors[i] &&
			    (widest == grid->end || grid->widths[i] > grid->widths[widest]))
				widest = i;
		if (widest == grid->end)
			return;
		grid->widths[widest]--;
	}
}

/* Too wide a table first gives its first column, when that heads groups, then the last, when it
 * holds words; what is still too wide is cut. */
static TextGrid
lay_out(const CadTable *table, guint width)
{
	const guint n = table->columns->len;
	TextGrid grid = {table, g_new(guint, n), 0, n, INDENT};

	for (guint i = 0; i < n; i++)
		grid.widths[i] = measure_column(table, i);
	if (table->breaks->len > 0 && measure_grid(&grid) > width) {
		grid.begin = 1;
		grid.indent = 2 * INDENT;
	}
	if (n > 2 && !get_column(&grid, n - 1)->is_number && measure_grid(&grid) > width)
		grid.end = n - 1;
	shrink(&grid, width);
	return grid;
}

static void
append_cell(TextPage *page, const char *text, guint width, gboolean is_number, gboolean is_last)
{
	g_autofree char *shown = cadrage_text_for_terminal(text);
	g_autofree char *fitted = cad_terminal_fit(shown, MAX(width, 1), FALSE);
	const guint padding = width - MIN(width, cad_terminal_width(fitted));

	if (is_number)
		append_blanks(page->out, padding);
	g_string_append(page->out, fitted);
	if (!is_last)
		append_blanks(page->out, (is_number ? 0 : padding) + COLUMN_GAP);
}

static void
end_line(GString *out)
{
	while (out->len > 0 && out->str[out->len - 1] == ' ')
		g_string_truncate(out, out->len - 1);
	g_string_append_c(out, '\n');
}

static void
append_headings(TextPage *page, const TextGrid *grid)
{
	append_blanks(page->out, grid->indent);
	for (guint i = grid->begin; i < grid->end; i++) {
		const CadColumnHead *column = get_column(grid, i);

		append_cell(page, column->heading, grid->widths[i], column->is_number,
			    i + 1 == grid->end);
	}
	end_line(page->out);
}

/* "doubt.rejected: Claims said to be false", or a plain name. */
static void
append_group(TextPage *page, const CadCellText *cell)
{
	g_autofree char *line =
		cell->brief ? g_strdup_printf("%s: %s", cell->brief, cell->text) : NULL;

	append_blanks(page->out, INDENT);
	append_wrapped(page, line ? line : cell->text, INDENT, 2 * INDENT);
}

static void
append_row(TextPage *page, const TextGrid *grid, guint row)
{
	const CadTable *table = grid->table;

	append_blanks(page->out, grid->indent);
	for (guint i = grid->begin; i < grid->end; i++) {
		const CadCellText *cell = cad_table_get_cell(table, row, i);
		/* What the row above says already is not said again within a group. */
		const gboolean is_repeated =
			i == 0 && row > 0 && table->breaks->len > 0 &&
			!cad_table_begins_group(table, row) &&
			strcmp(cell->text, cad_table_get_cell(table, row - 1, i)->text) == 0;

		append_cell(page, is_repeated ? "" : get_text(cell), grid->widths[i],
			    get_column(grid, i)->is_number, i + 1 == grid->end);
	}
	end_line(page->out);
}

static void
append_note(TextPage *page, const TextGrid *grid, guint row)
{
	const guint last = grid->table->columns->len - 1;
	const char *note = cad_table_get_cell(grid->table, row, last)->text;

	if (grid->end > last || *note == '\0')
		return;
	append_blanks(page->out, 2 * INDENT);
	append_wrapped(page, note, 2 * INDENT, 2 * INDENT);
}

static void
append_table(TextPage *page, const CadTable *table)
{
	const TextGrid grid = lay_out(table, page->width);

	if (table->caption) {
		append_blanks(page->out, INDENT);
		append_wrapped(page, table->caption, INDENT, INDENT);
	}
	append_headings(page, &grid);
	for (guint row = 0; row < cad_table_get_n_rows(table); row++) {
		if (grid.begin > 0 && cad_table_begins_group(table, row))
			append_group(page, cad_table_get_cell(table, row, 0));
		append_row(page, &grid, row);
		append_note(page, &grid, row);
	}
	g_free(grid.widths);
}

static void
append_passage(TextPage *page, const CadragePassage *passage)
{
	const CadrageDocumentSummary *document =
		cadrage_comparison_get_document(page->report->comparison, passage->document);
	g_autofree char *left = cadrage_text_for_terminal(passage->left);
	g_autofree char *right = cadrage_text_for_terminal(passage->right);
	g_autofree char *text = cadrage_text_for_terminal(passage->text);
	g_autofree char *before = cad_terminal_fit(left, PASSAGE_EDGE, TRUE);
	g_autofree char *after = cad_terminal_fit(right, PASSAGE_EDGE, FALSE);
	g_autofree char *marks = cad_match_marks_to_text(passage->is_negated, passage->is_undated);
	g_autofree char *voice =
		cad_voice_describe(passage->voice, passage->crosses_voice, passage->speaker);
	g_autofree char *shown = cadrage_text_for_terminal(voice);
	g_autofree char *line =
		g_strdup_printf("%s:%u (%s, %s%s) %s[%s]%s", document->id, passage->line,
				cad_zone_to_text(passage->zone), shown, marks, before, text, after);

	append_blanks(page->out, 2 * INDENT);
	append_wrapped(page, line, 2 * INDENT, 3 * INDENT);
}

static void
append_command(TextPage *page, const char *command)
{
	g_autofree char *shown = cadrage_text_for_terminal(command);

	/* Not wrapped: it is there to be copied. */
	append_blanks(page->out, 2 * INDENT);
	g_string_append_printf(page->out, "%s\n", shown);
}

static void
append_passages(TextPage *page, const CadBlock *block)
{
	append_blanks(page->out, INDENT);
	append_wrapped(page, block->text, INDENT, INDENT);
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

	append_blanks(page->out, 2 * INDENT);
	append_wrapped(page, more, 2 * INDENT, 2 * INDENT);
	append_command(page, command);
}

static void
append_sentence(TextPage *page, const CadBlock *block)
{
	g_autofree char *badge =
		block->badge == CAD_BADGE_NONE
			? g_strdup("")
			: g_strdup_printf("[%s] ", cad_badge_to_text(block->badge));
	g_autofree char *line = g_strconcat("* ", badge, block->text, NULL);

	append_blanks(page->out, INDENT);
	append_wrapped(page, line, INDENT, 2 * INDENT);
}

static void
append_block(TextPage *page, const CadBlock *block)
{
	switch (block->kind) {
	case CAD_BLOCK_SENTENCE:
		append_sentence(page, block);
		return;
	case CAD_BLOCK_HEADING:
		g_string_append_c(page->out, '\n');
		append_heading(page, block->text, INDENT, NULL);
		return;
	case CAD_BLOCK_PARAGRAPH:
	case CAD_BLOCK_WARNING:
		append_blanks(page->out, INDENT);
		append_wrapped(page, block->text, INDENT, INDENT);
		return;
	case CAD_BLOCK_TABLE:
		g_string_append_c(page->out, '\n');
		append_table(page, block->table);
		return;
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
cad_render_text(const CadrageReport *report, GString *out, GPtrArray *warnings)
{
	TextPage page = {report, out, MAX(report->options.width, MIN_WIDTH)};

	(void)warnings;
	append_heading(&page, report->title, 0, "=");
	append_wrapped(&page, report->subtitle, 0, 0);
	for (guint i = 0; i < report->sections->len; i++) {
		const CadSection *section = report->sections->pdata[i];

		if (strcmp(section->id, "passages") == 0 && !report->options.show_passages)
			continue;
		if (strcmp(section->id, "places") == 0) /* a picture, and articles by the dozen */
			continue;
		g_string_append_c(out, '\n');
		append_heading(&page, section->title, 0, "-");
		for (guint j = 0; j < section->blocks->len; j++)
			append_block(&page, section->blocks->pdata[j]);
	}
}
