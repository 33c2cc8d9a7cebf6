#include "config.h"

#include <math.h>
#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "base/number.h"
#include "calculator/frame.h"
#include "ingest/delimited.h"
#include "text/text.h"

/* Whole numbers that a double holds exactly. */
#define MAX_COUNT ((guint64)1 << 53)

/* A cell: its text and place. */
typedef struct {
	const char *text; /* in .texts of the frame */
	guint line;
	guint column;
} Cell;

struct _CadFrame {
	CadrageDiagnostics *diagnostics;
	char *file; /* for messages */
	char *name;
	GStringChunk *texts;
	GArray *header;	     /* of Cell */
	GArray *cells;	     /* of Cell, row after row */
	gboolean has_commas; /* comma is the separator, so never a decimal point */
	gboolean has_errors;
};

void
cad_frame_free(CadFrame *frame)
{
	if (!frame)
		return;
	cadrage_diagnostics_unref(frame->diagnostics);
	g_free(frame->file);
	g_free(frame->name);
	g_string_chunk_free(frame->texts);
	g_array_unref(frame->header);
	g_array_unref(frame->cells);
	g_free(frame);
}

/* Messages. */

static void
report_at(CadFrame *frame, CadrageSeverity severity, const Cell *place, const char *message)
{
	cadrage_diagnostics_add(frame->diagnostics, &(CadrageDiagnostic){
							    .severity = severity,
							    .file = frame->file,
							    .line = place ? place->line : 0,
							    .column = place ? place->column : 0,
							    .length = 1,
							    .message = message,
						    });
	frame->has_errors |= severity == CADRAGE_SEVERITY_ERROR;
}

static const Cell *
get_cell(const CadFrame *frame, guint row, guint column)
{
	return &g_array_index(frame->cells, Cell, row * frame->header->len + column);
}

static const Cell *
find_place(const CadFrame *frame, int row, int column)
{
	const guint at = column < 0 ? 0 : (guint)column;

	if (frame->header->len == 0)
		return NULL;
	return row < 0 ? &g_array_index(frame->header, Cell, at) : get_cell(frame, (guint)row, at);
}

void
cad_frame_report(CadFrame *frame, int row, int column, const char *format, ...)
{
	g_autofree char *message = NULL;
	va_list arguments;

	va_start(arguments, format);
	message = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	report_at(frame, CADRAGE_SEVERITY_ERROR, find_place(frame, row, column), message);
}

void
cad_frame_note(CadFrame *frame, guint column, const char *format, ...)
{
	g_autofree char *message = NULL;
	va_list arguments;

	va_start(arguments, format);
	message = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	report_at(frame, CADRAGE_SEVERITY_NOTE, find_place(frame, -1, (int)column), message);
}

gboolean
cad_frame_has_errors(const CadFrame *frame)
{
	return frame->has_errors;
}

/* Reading. */

static Cell
keep_cell(CadFrame *frame, const CadCell *cell)
{
	g_autofree char *text = g_strstrip(g_strdup(cell->text));

	return (Cell){g_string_chunk_insert_const(frame->texts, text), cell->line, cell->column};
}

static void
read_header(CadFrame *frame, const CadRow *row)
{
	for (guint i = 0; i < row->n_cells; i++) {
		Cell cell = keep_cell(frame, &row->cells[i]);

		for (guint k = 0; k < i && *cell.text; k++) {
			if (strcmp(g_array_index(frame->header, Cell, k).text, cell.text) != 0)
				continue;
			g_autofree char *message =
				g_strdup_printf("column \"%s\" stands twice", cell.text);

			report_at(frame, CADRAGE_SEVERITY_ERROR, &cell, message);
			break;
		}
		g_array_append_val(frame->header, cell);
	}
}

static gboolean
is_blank_row(const CadRow *row)
{
	for (guint i = 0; i < row->n_cells; i++)
		if (row->cells[i].text[strspn(row->cells[i].text, " \t")] != '\0')
			return FALSE;
	return TRUE;
}

static void
read_row(CadFrame *frame, const CadRow *row)
{
	const guint n = frame->header->len;

	if (is_blank_row(row))
		return;
	if (row->n_cells != n) {
		const CadCell *last = &row->cells[MIN(row->n_cells - 1, n)];
		const Cell place = {NULL, last->line, last->column};
		g_autofree char *message = g_strdup_printf(
			"the row has %u cells, the header %u%s", row->n_cells, n,
			row->n_cells > n ? "; is a cell with a separator not quoted?" : "");

		report_at(frame, CADRAGE_SEVERITY_ERROR, &place, message);
	}
	for (guint i = 0; i < n; i++) {
		const CadCell missing = {"", 0, row->cells[0].line, row->cells[0].column};
		Cell cell = keep_cell(frame, i < row->n_cells ? &row->cells[i] : &missing);

		g_array_append_val(frame->cells, cell);
	}
}

static gboolean
read_rows(CadFrame *frame, CadDelimited *delimited, GError **error)
{
	g_autoptr(GError) problem = NULL;
	CadRow row;

	while (cad_delimited_next(delimited, &row, &problem)) {
		if (frame->header->len > 0)
			read_row(frame, &row);
		else
			read_header(frame, &row);
	}
	if (problem) {
		g_propagate_error(error, g_steal_pointer(&problem));
		return FALSE;
	}
	if (frame->header->len == 0) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX,
			    "%s: the table is empty; its first row names the columns", frame->file);
		return FALSE;
	}
	frame->has_commas = cad_delimited_get_separator(delimited) == ',';
	return TRUE;
}

static char *
make_name(const char *path)
{
	static const char *const endings[] = {".csv", ".tsv", ".tab", ".txt"};
	g_autofree char *base = g_path_get_basename(path);
	char *name = g_filename_display_name(base);

	if (strcmp(path, "-") == 0) {
		g_free(name);
		return g_strdup("stdin");
	}
	for (gsize i = 0; i < G_N_ELEMENTS(endings); i++) {
		if (!g_str_has_suffix(name, endings[i]))
			continue;
		name[strlen(name) - strlen(endings[i])] = '\0';
		break;
	}
	return name;
}

CadFrame *
cad_frame_load(const char *path, CadrageDiagnostics *diagnostics, GError **error)
{
	g_autoptr(GBytes) bytes =
		cad_file_read(path, CAD_MAX_TABLE_BYTES, "CAD_MAX_TABLE_BYTES", error);
	g_autoptr(CadText) text = bytes ? cad_text_new(bytes) : NULL;
	g_autoptr(GInputStream) stream = NULL;
	g_autoptr(CadDelimited) delimited = NULL;
	g_autoptr(CadFrame) frame = NULL;
	gsize n_bytes;

	if (!text)
		return NULL;
	frame = g_new0(CadFrame, 1);
	frame->diagnostics = cadrage_diagnostics_ref(diagnostics);
	frame->file = strcmp(path, "-") == 0 ? g_strdup("stdin") : g_filename_display_name(path);
	frame->name = make_name(path);
	frame->texts = g_string_chunk_new(65536);
	frame->header = g_array_new(FALSE, FALSE, sizeof(Cell));
	frame->cells = g_array_new(FALSE, FALSE, sizeof(Cell));
	const char *data = cad_text_get_clean(text, &n_bytes);

	stream = g_memory_input_stream_new_from_data(data, (gssize)n_bytes, NULL);
	delimited = cad_delimited_new(stream, frame->file, cad_delimited_separator_of_name(path),
				      CAD_MAX_TABLE_BYTES, "CAD_MAX_TABLE_BYTES");
	return read_rows(frame, delimited, error) ? g_steal_pointer(&frame) : NULL;
}

/* What it holds. */

const char *
cad_frame_get_name(const CadFrame *frame)
{
	return frame->name;
}

guint
cad_frame_get_n_rows(const CadFrame *frame)
{
	return frame->cells->len / frame->header->len;
}

guint
cad_frame_get_n_columns(const CadFrame *frame)
{
	return frame->header->len;
}

const char *
cad_frame_get_heading(const CadFrame *frame, guint column)
{
	return g_array_index(frame->header, Cell, column).text;
}

const char *
cad_frame_get_text(const CadFrame *frame, guint row, guint column)
{
	return get_cell(frame, row, column)->text;
}

gboolean
cad_frame_is_missing(const CadFrame *frame, guint row, guint column)
{
	const char *text = cad_frame_get_text(frame, row, column);

	return *text == '\0' || strcmp(text, "NA") == 0;
}

int
cad_frame_find(const CadFrame *frame, const char *name)
{
	for (guint i = 0; i < frame->header->len; i++)
		if (strcmp(cad_frame_get_heading(frame, i), name) == 0)
			return (int)i;
	for (guint i = 0; name[0] && name[1] && i < frame->header->len; i++)
		if (g_ascii_strcasecmp(cad_frame_get_heading(frame, i), name) == 0)
			return (int)i;
	return -1;
}

int
cad_frame_find_any(const CadFrame *frame, const char *const *names)
{
	for (gsize i = 0; names[i]; i++) {
		const int column = cad_frame_find(frame, names[i]);

		if (column >= 0)
			return column;
	}
	return -1;
}

static char *
join_headings(const CadFrame *frame)
{
	GString *all = g_string_new(NULL);
	const guint n_shown = 20;

	for (guint i = 0; i < MIN(frame->header->len, n_shown); i++)
		g_string_append_printf(all, "%s%s", i > 0 ? ", " : "",
				       cad_frame_get_heading(frame, i));
	if (frame->header->len > n_shown)
		g_string_append(all, ", ...");
	return g_string_free(all, FALSE);
}

gboolean
cad_frame_require(CadFrame *frame, const char *const *names)
{
	gboolean has_all = TRUE;

	for (gsize i = 0; names[i]; i++) {
		if (cad_frame_find(frame, names[i]) >= 0)
			continue;
		g_autofree char *headings = join_headings(frame);

		cad_frame_report(frame, -1, 0, "there is no column \"%s\"; the columns are %s",
				 names[i], headings);
		has_all = FALSE;
	}
	return has_all;
}

/* Numbers. */

static gboolean
is_decimal(const char *text)
{
	return *text != '\0' && text[strspn(text, "0123456789.+-eE")] == '\0';
}

/* A decimal comma is read where it cannot be the separator. */
static gboolean
parse_number(const CadFrame *frame, const char *text, double *number)
{
	g_autofree char *pointed = NULL;
	const char *comma = frame->has_commas ? NULL : strchr(text, ',');
	char *end;

	if (comma) {
		pointed = g_strdup(text);
		pointed[comma - text] = '.';
		text = pointed;
	}
	if (!is_decimal(text))
		return FALSE;
	*number = g_ascii_strtod(text, &end);
	return end != text && *end == '\0' && isfinite(*number);
}

gboolean
cad_frame_look_at_count(const CadFrame *frame, guint row, guint column, guint64 *count)
{
	double number;

	if (!parse_number(frame, cad_frame_get_text(frame, row, column), &number) || number < 0 ||
	    number > (double)MAX_COUNT || number > trunc(number))
		return FALSE;
	if (count)
		*count = (guint64)number;
	return TRUE;
}

gboolean
cad_frame_look_at_number(const CadFrame *frame, guint row, guint column, double *number)
{
	return parse_number(frame, cad_frame_get_text(frame, row, column), number);
}

guint64 *
cad_frame_read_counts(CadFrame *frame, const char *name)
{
	const int column = cad_frame_find(frame, name);
	const guint n = cad_frame_get_n_rows(frame);
	guint64 *counts = g_new0(guint64, n + 1);

	for (guint row = 0; row < n; row++) {
		if (cad_frame_look_at_count(frame, row, (guint)column, &counts[row]))
			continue;
		cad_frame_report(frame, (int)row, column,
				 "%s takes a whole number from 0, not \"%s\"", name,
				 cad_frame_get_text(frame, row, (guint)column));
	}
	return counts;
}

double *
cad_frame_read_numbers(CadFrame *frame, const char *name, gboolean allow_missing)
{
	const int column = cad_frame_find(frame, name);
	const guint n = cad_frame_get_n_rows(frame);
	double *numbers = g_new0(double, n + 1);

	for (guint row = 0; row < n; row++) {
		const char *text = cad_frame_get_text(frame, row, (guint)column);

		if (parse_number(frame, text, &numbers[row]))
			continue;
		numbers[row] = CAD_NAN;
		if (!allow_missing || !cad_frame_is_missing(frame, row, (guint)column))
			cad_frame_report(frame, (int)row, column, "%s takes a number, not \"%s\"",
					 name, text);
	}
	return numbers;
}

GPtrArray *
cad_frame_read_keys(CadFrame *frame, const char *name)
{
	const int column = name ? cad_frame_find(frame, name) : -1;
	GPtrArray *keys = g_ptr_array_new_with_free_func(g_free);

	for (guint row = 0; row < cad_frame_get_n_rows(frame); row++)
		g_ptr_array_add(
			keys, column < 0 ? g_strdup_printf("%u", row + 1)
					 : g_strdup(cad_frame_get_text(frame, row, (guint)column)));
	return keys;
}
