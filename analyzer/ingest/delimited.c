#include "config.h"

#include <csv.h>
#include <string.h>

#include "ingest/delimited.h"

#define CHUNK_BYTES	65536
#define BYTE_ORDER_MARK "\xef\xbb\xbf"

/* By which a long cell's buffer grows: in small steps it would be copied as often as it is long. */
#define GROWTH_BYTES ((gsize)64 << 10)

struct _CadDelimited {
	GBufferedInputStream *stream;
	char *id;
	char separator; /* 0 until the first line was looked at */
	gsize max_row_bytes;
	const char *limit_name;
	struct csv_parser parser;
	GArray *cells;	   /* of CadCell, of the row being read */
	GString *text;	   /* of its cells, a NUL after each */
	gsize n_row_bytes; /* read of the row so far */
	guint line;	   /* of the next byte */
	guint column;
	guint cell_line; /* where the cell being read begins */
	guint cell_column;
	gboolean has_begun;
	gboolean has_cell_begun; /* .cell_line and .cell_column are known */
	gboolean has_content;	 /* the row so far is more than blanks */
	gboolean was_return;	 /* the byte before was a carriage return */
	gboolean is_row_ended;
	gboolean is_ended;
};

char
cad_delimited_separator_of_name(const char *name)
{
	return g_str_has_suffix(name, ".tsv") || g_str_has_suffix(name, ".tab") ? '\t' : 0;
}

CadDelimited *
cad_delimited_new(GInputStream *stream, const char *id, char separator, gsize max_row_bytes,
		  const char *limit_name)
{
	CadDelimited *delimited = g_new0(CadDelimited, 1);

	delimited->stream =
		G_BUFFERED_INPUT_STREAM(g_buffered_input_stream_new_sized(stream, CHUNK_BYTES));
	delimited->id = g_strdup(id);
	delimited->separator = separator;
	delimited->max_row_bytes = max_row_bytes;
	delimited->limit_name = limit_name;
	delimited->cells = g_array_new(FALSE, FALSE, sizeof(CadCell));
	delimited->text = g_string_new(NULL);
	delimited->line = delimited->column = 1;
	if (csv_init(&delimited->parser, CSV_APPEND_NULL) != 0)
		g_error("csv_init() failed");
	csv_set_blk_size(&delimited->parser, GROWTH_BYTES);
	return delimited;
}

void
cad_delimited_free(CadDelimited *delimited)
{
	if (!delimited)
		return;
	csv_free(&delimited->parser);
	g_object_unref(delimited->stream);
	g_array_unref(delimited->cells);
	g_string_free(delimited->text, TRUE);
	g_free(delimited->id);
	g_free(delimited);
}

/* The separator that the first line has most of. */
static char
find_separator(const char *data, gsize n_bytes)
{
	static const char separators[] = ",;\t";
	gsize n[sizeof separators] = {0};
	gboolean is_quoted = FALSE;
	gsize best = 0;

	for (gsize i = 0; i < n_bytes && (is_quoted || (data[i] != '\n' && data[i] != '\r')); i++) {
		const char *found = data[i] != '\0' ? strchr(separators, data[i]) : NULL;

		if (data[i] == '"')
			is_quoted = !is_quoted;
		else if (found && !is_quoted)
			n[found - separators]++;
	}
	for (gsize i = 1; separators[i] != '\0'; i++)
		if (n[i] > n[best])
			best = i;
	return separators[best];
}

static gboolean
fill(CadDelimited *delimited, gssize *n_filled, GError **error)
{
	g_autoptr(GError) problem = NULL;

	*n_filled = g_buffered_input_stream_fill(delimited->stream, -1, NULL, &problem);
	if (*n_filled < 0)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_IO, "%s: cannot read: %s",
			    delimited->id, problem->message);
	return *n_filled >= 0;
}

/* Reads the first line, or what of it fits the buffer, and learns from it. */
static gboolean
begin(CadDelimited *delimited, GError **error)
{
	const char *data;
	gsize n_bytes = 0;
	gssize n_filled;

	do {
		if (!fill(delimited, &n_filled, error))
			return FALSE;
		data = g_buffered_input_stream_peek_buffer(delimited->stream, &n_bytes);
	} while (n_filled > 0 && !memchr(data, '\n', n_bytes));
	delimited->has_begun = TRUE;
	if (n_bytes >= 3 && memcmp(data, BYTE_ORDER_MARK, 3) == 0)
		(void)g_input_stream_skip(G_INPUT_STREAM(delimited->stream), 3, NULL, NULL);
	if (delimited->separator == 0)
		delimited->separator = find_separator(data, n_bytes);
	csv_set_delim(&delimited->parser, (guchar)delimited->separator);
	return TRUE;
}

static void
on_field(void *field, size_t n_bytes, void *payload)
{
	CadDelimited *delimited = payload;
	const CadCell cell = {
		.n_bytes = n_bytes,
		.line = delimited->cell_line,
		.column = delimited->cell_column,
	};

	g_string_append_len(delimited->text, field, (gssize)n_bytes);
	g_string_append_c(delimited->text, '\0');
	g_array_append_val(delimited->cells, cell);
	delimited->has_cell_begun = FALSE;
}

static void
on_row(int end, void *payload)
{
	CadDelimited *delimited = payload;

	(void)end;
	delimited->is_row_ended = delimited->cells->len > 0;
}

/* Whether @byte ends lines, between rows: what stands there belongs to no cell. */
static gboolean
is_between_rows(const CadDelimited *delimited, char byte)
{
	return (byte == '\n' || byte == '\r') && delimited->cells->len == 0 &&
	       !delimited->has_content;
}

/* Moves the place over one byte. */
static void
step(CadDelimited *delimited, char byte)
{
	if (delimited->was_return && byte != '\n') {
		delimited->line++;
		delimited->column = 1;
	}
	delimited->was_return = byte == '\r';
	if (is_between_rows(delimited, byte)) {
		delimited->has_cell_begun = FALSE;
	} else if (!delimited->has_cell_begun) {
		delimited->has_cell_begun = TRUE;
		delimited->cell_line = delimited->line;
		delimited->cell_column = delimited->column;
	}
	delimited->has_content |= !strchr(" \t\r\n", byte);
	if (byte == '\n') {
		delimited->line++;
		delimited->column = 1;
	} else if (((guchar)byte & 0xC0) != 0x80) {
		delimited->column++;
	}
}

/* Bytes up to the next one at which a cell can end, that one included. */
static gsize
measure_piece(const CadDelimited *delimited, const char *data, gsize n_bytes)
{
	for (gsize i = 0; i < n_bytes; i++)
		if (data[i] == delimited->separator || data[i] == '\n' || data[i] == '\r')
			return i + 1;
	return n_bytes;
}

/* Feeds one piece; a callback can only be due at its last byte. */
static gboolean
take_piece(CadDelimited *delimited, GError **error)
{
	gsize n_ready = 0;
	const char *data = g_buffered_input_stream_peek_buffer(delimited->stream, &n_ready);
	gsize n_bytes = measure_piece(delimited, data, n_ready);

	delimited->n_row_bytes += n_bytes;
	if (delimited->n_row_bytes > delimited->max_row_bytes) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_LIMIT,
			    "%s:%u: a row is longer than %" G_GSIZE_FORMAT
			    " bytes (limit %s); is a quotation mark not closed?",
			    delimited->id, delimited->cell_line, delimited->max_row_bytes,
			    delimited->limit_name);
		return FALSE;
	}
	for (gsize i = 0; i < n_bytes; i++)
		step(delimited, data[i]);
	csv_parse(&delimited->parser, data, n_bytes, on_field, on_row, delimited);
	(void)g_input_stream_skip(G_INPUT_STREAM(delimited->stream), n_bytes, NULL, NULL);
	if (!delimited->has_content && delimited->cells->len == 0)
		delimited->n_row_bytes = 0; /* blank lines are no part of a row */
	return TRUE;
}

/* The last row, which no line end ends. */
static gboolean
end(CadDelimited *delimited, GError **error)
{
	delimited->is_ended = TRUE;
	/* Strict only now: a quotation mark inside a field is no mistake, one left open is. */
	csv_set_opts(&delimited->parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL);
	if (csv_fini(&delimited->parser, on_field, on_row, delimited) == 0)
		return TRUE;
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX,
		    "%s:%u:%u: a quotation mark is not closed", delimited->id, delimited->cell_line,
		    delimited->cell_column);
	return FALSE;
}

/* Reads on until a row or the input ends. */
static gboolean
advance(CadDelimited *delimited, GError **error)
{
	if (!delimited->has_begun && !begin(delimited, error))
		return FALSE;
	while (!delimited->is_row_ended && !delimited->is_ended) {
		gssize n = (gssize)g_buffered_input_stream_get_available(delimited->stream);

		if (n == 0 && !fill(delimited, &n, error))
			return FALSE;
		if (n == 0 ? !end(delimited, error) : !take_piece(delimited, error))
			return FALSE;
	}
	return TRUE;
}

static void
begin_row(CadDelimited *delimited)
{
	g_array_set_size(delimited->cells, 0);
	g_string_truncate(delimited->text, 0);
	delimited->n_row_bytes = 0;
	delimited->has_content = FALSE;
	delimited->is_row_ended = FALSE;
}

gboolean
cad_delimited_next(CadDelimited *delimited, CadRow *row, GError **error)
{
	const char *text;

	begin_row(delimited);
	if (!advance(delimited, error)) {
		delimited->is_ended = TRUE;
		return FALSE;
	}
	if (delimited->cells->len == 0)
		return FALSE;
	text = delimited->text->str;
	for (guint i = 0; i < delimited->cells->len; i++) {
		CadCell *cell = &g_array_index(delimited->cells, CadCell, i);

		cell->text = text;
		text += cell->n_bytes + 1;
	}
	*row = (CadRow){(const CadCell *)(void *)delimited->cells->data, delimited->cells->len};
	return TRUE;
}

char
cad_delimited_get_separator(const CadDelimited *delimited)
{
	return delimited->separator;
}
