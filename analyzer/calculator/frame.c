#include "config.h"

#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "base/shorten.h"
#include "calculator/complaint.h"
#include "calculator/frame.h"
#include "ingest/delimited.h"
#include "text/text.h"

/* A cell: its text and place. */
typedef struct {
	const char *text; /* in .texts of the frame */
	guint line;
	guint column;
} Cell;

struct _CadFrame {
	CadComplaints *complaints;
	GHashTable *columns; /* by heading, to their number and 1 */
	GHashTable *folded;  /* the same by heading in lower case */
	char *file;	     /* for messages */
	char *name;
	GStringChunk *texts;
	GArray *header;	     /* of Cell */
	GArray *cells;	     /* of Cell, row after row */
	gboolean has_commas; /* comma is the separator, so never a decimal point */
};

void
cad_frame_free(CadFrame *frame)
{
	if (!frame)
		return;
	cad_complaints_free(frame->complaints);
	g_hash_table_unref(frame->columns);
	g_hash_table_unref(frame->folded);
	g_free(frame->file);
	g_free(frame->name);
	g_string_chunk_free(frame->texts);
	g_array_unref(frame->header);
	g_array_unref(frame->cells);
	g_free(frame);
}

/* Messages. */

static void
report_place(CadFrame *frame, const Cell *place, const char *format, ...) G_GNUC_PRINTF(3, 4);

static void
report_place(CadFrame *frame, const Cell *place, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	cad_complaints_add(frame->complaints, CADRAGE_SEVERITY_ERROR, place->line, place->column,
			   format, arguments);
	va_end(arguments);
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

static void report_cell(CadFrame *frame, CadrageSeverity severity, const Cell *place,
			const char *format, va_list arguments) G_GNUC_PRINTF(4, 0);

static void
report_cell(CadFrame *frame, CadrageSeverity severity, const Cell *place, const char *format,
	    va_list arguments)
{
	cad_complaints_add(frame->complaints, severity, place ? place->line : 0,
			   place ? place->column : 0, format, arguments);
}

void
cad_frame_report(CadFrame *frame, int row, int column, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	report_cell(frame, CADRAGE_SEVERITY_ERROR, find_place(frame, row, column), format,
		    arguments);
	va_end(arguments);
}

void
cad_frame_note(CadFrame *frame, guint column, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	report_cell(frame, CADRAGE_SEVERITY_NOTE, find_place(frame, -1, (int)column), format,
		    arguments);
	va_end(arguments);
}

gboolean
cad_frame_has_errors(const CadFrame *frame)
{
	return cad_complaints_have_errors(frame->complaints);
}

gboolean
cad_frame_check_pairs(CadFrame *frame, guint n, const char *what)
{
	const guint64 n_pairs = (guint64)n * (n - MIN(n, 1)) / 2;

	if (n_pairs <= CAD_MAX_COMPARISONS)
		return TRUE;
	cad_frame_report(frame, -1, -1,
			 "%u %s make %" G_GUINT64_FORMAT
			 " pairs, more than %u (CAD_MAX_COMPARISONS)",
			 n, what, n_pairs, CAD_MAX_COMPARISONS);
	return FALSE;
}

void
cad_frame_flush(CadFrame *frame)
{
	cad_complaints_flush(frame->complaints);
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
		const Cell cell = keep_cell(frame, &row->cells[i]);
		char *folded = g_ascii_strdown(cell.text, -1);

		g_array_append_val(frame->header, cell);
		if (g_hash_table_contains(frame->columns, cell.text) && *cell.text != '\0')
			report_place(frame, &cell, "column \"%s\" stands twice", cell.text);
		else
			g_hash_table_insert(frame->columns, (char *)cell.text,
					    GUINT_TO_POINTER(i + 1));
		if (g_hash_table_contains(frame->folded, folded))
			g_free(folded);
		else
			g_hash_table_insert(frame->folded, folded, GUINT_TO_POINTER(i + 1));
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

		report_place(frame, &place, "the row has %u cells, the header %u%s", row->n_cells,
			     n, row->n_cells > n ? "; is a cell with a separator not quoted?" : "");
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
	frame->file = strcmp(path, "-") == 0 ? g_strdup("stdin") : g_filename_display_name(path);
	frame->name = make_name(path);
	frame->complaints = cad_complaints_new(diagnostics, frame->file);
	frame->columns = g_hash_table_new(g_str_hash, g_str_equal);
	frame->folded = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	frame->texts = g_string_chunk_new(65536);
	frame->header = g_array_new(FALSE, FALSE, sizeof(Cell));
	frame->cells = g_array_new(FALSE, FALSE, sizeof(Cell));
	const char *data = cad_text_get_clean(text, &n_bytes);

	stream = g_memory_input_stream_new_from_data(data, (gssize)n_bytes, NULL);
	delimited = cad_delimited_new(stream, frame->file, cad_delimited_separator_of_name(path),
				      CAD_MAX_TABLE_BYTES, "CAD_MAX_TABLE_BYTES");
	if (read_rows(frame, delimited, error))
		return g_steal_pointer(&frame);
	cad_frame_flush(frame);
	return NULL;
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
	g_autofree char *folded = g_ascii_strdown(name, -1);
	void *found = g_hash_table_lookup(frame->columns, name);

	if (!found && name[0] && name[1])
		found = g_hash_table_lookup(frame->folded, folded);
	return (int)GPOINTER_TO_UINT(found) - 1;
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

/* Whether a column names the rows: it holds words and no number; in the first column no more
 * numbers than words, for a list of words may have years among them. */
static gboolean
is_key_column(const CadFrame *frame, guint column)
{
	guint n_words = 0, n_numbers = 0;
	double number;

	for (guint row = 0; row < cad_frame_get_n_rows(frame); row++) {
		if (cad_frame_look_at_number(frame, row, column, &number))
			n_numbers++;
		else
			n_words += !cad_frame_is_missing(frame, row, column);
	}
	return n_words > 0 && n_numbers <= (column == 0 ? n_words : 0);
}

int
cad_frame_find_key(const CadFrame *frame, const char *const *names)
{
	const int named = cad_frame_find_any(frame, names);

	for (guint i = 0; named < 0 && i < frame->header->len; i++)
		if (is_key_column(frame, i))
			return (int)i;
	return named;
}

static char *
join_headings(const CadFrame *frame)
{
	GString *all = g_string_new(NULL);
	const guint n_shown = 20;

	for (guint i = 0; i < MIN(frame->header->len, n_shown); i++) {
		g_autofree char *heading =
			cad_shorten(cad_frame_get_heading(frame, i), CAD_MAX_NAME_SHOWN);

		g_string_append_printf(all, "%s%s", i > 0 ? ", " : "", heading);
	}
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

gboolean
cad_frame_has_commas(const CadFrame *frame)
{
	return frame->has_commas;
}
