#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "ingest/article-table.h"
#include "ingest/input.h"
#include "ingest/record.h"
#include "text/decode.h"

#define MAX_ID_BYTES 64

struct _CadArticleTable {
	char *id;
	CadDelimited *rows;
	CadColumns columns;
	gboolean has_rows; /* behind the header */
	gboolean is_ended;
};

void
cad_article_table_close(CadArticleTable *table)
{
	if (!table)
		return;
	g_free(table->id);
	cad_delimited_free(table->rows);
	g_free(table);
}

/* The header. */

/* What spreadsheets call Unicode text begins with one of these. */
static gboolean
is_utf16(GInputStream *stream)
{
	static const guint8 marks[2][2] = {{0xFF, 0xFE}, {0xFE, 0xFF}};
	gsize n = 0;
	const void *head;

	(void)g_buffered_input_stream_fill(G_BUFFERED_INPUT_STREAM(stream), -1, NULL, NULL);
	head = g_buffered_input_stream_peek_buffer(G_BUFFERED_INPUT_STREAM(stream), &n);
	return n >= 2 && (memcmp(head, marks[0], 2) == 0 || memcmp(head, marks[1], 2) == 0);
}

static GInputStream *
open_stream(const char *path, GError **error)
{
	g_autoptr(GInputStream) file = cad_input_open(path, error);
	g_autoptr(GInputStream) stream = NULL;
	g_autoptr(GCharsetConverter) converter = NULL;

	if (!file)
		return NULL;
	stream = g_buffered_input_stream_new(file);
	if (!is_utf16(stream))
		return g_steal_pointer(&stream);
	converter = g_charset_converter_new("UTF-8", "UTF-16", error);
	return converter ? g_converter_input_stream_new(stream, G_CONVERTER(converter)) : NULL;
}

/* The first @n cells as clean UTF-8, in one encoding: a row has been written by one program.
 * Those that the row lacks are empty. */
static char **
decode_row(const CadRow *row, guint n)
{
	const guint n_there = MIN(row->n_cells, n);
	char **cells = g_new0(char *, n + 1);
	gboolean is_utf8 = FALSE;

	for (guint i = 0; i < n_there && !is_utf8; i++)
		is_utf8 = cad_decode_has_sequence(row->cells[i].text, row->cells[i].n_bytes);
	for (guint i = n_there; i < n; i++)
		cells[i] = g_strdup("");
	for (guint i = 0; i < n_there; i++)
		cells[i] = cad_decode(is_utf8 ? CAD_ENCODING_UTF8 : CAD_ENCODING_CP1252,
				      row->cells[i].text, row->cells[i].n_bytes);
	return cells;
}

static gboolean
read_header(CadArticleTable *table, const CadColumnMap *map, GError **error)
{
	g_auto(GStrv) names = NULL;
	g_autoptr(GError) problem = NULL;
	CadRow row;

	if (!cad_delimited_next(table->rows, &row, &problem)) {
		if (problem)
			g_propagate_error(error, g_steal_pointer(&problem));
		else
			g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NO_TEXT, "%s: no text",
				    table->id);
		return FALSE;
	}
	if (row.n_cells > CAD_MAX_TABLE_COLUMNS) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_LIMIT,
			    "%s:%u: the table has %u columns (limit CAD_MAX_TABLE_COLUMNS)",
			    table->id, row.cells[0].line, row.n_cells);
		return FALSE;
	}
	names = decode_row(&row, row.n_cells);
	for (guint i = 0; i < row.n_cells; i++)
		g_strstrip(names[i]);
	return cad_column_map_apply(map, (const char *const *)names, table->id, row.cells[0].line,
				    &table->columns, error);
}

CadArticleTable *
cad_article_table_open(const char *path, const char *id, CadColumnMap *map, GError **error)
{
	g_autoptr(GInputStream) stream = open_stream(path, error);
	g_autoptr(CadArticleTable) table = NULL;

	if (!stream)
		return NULL;
	table = g_new0(CadArticleTable, 1);
	table->id = g_strdup(id);
	table->rows = cad_delimited_new(stream, id, cad_delimited_separator_of_name(path),
					CAD_MAX_DOCUMENT_BYTES, "CAD_MAX_DOCUMENT_BYTES");
	return read_header(table, map, error) ? g_steal_pointer(&table) : NULL;
}

/* The other rows. */

/* NULL where the row says nothing. */
static char *
take_cell(const CadArticleTable *table, char **cells, CadArticleField field)
{
	const int column = table->columns.columns[field];

	return column == CAD_NO_COLUMN || cad_record_is_blank(cells[column])
		       ? NULL
		       : g_strdup(cells[column]);
}

/* A cell that is one line of the article. */
static char *
take_line(const CadArticleTable *table, char **cells, CadArticleField field)
{
	char *line = take_cell(table, cells, field);

	return line ? g_strstrip(g_strdelimit(line, "\r\n\t\v\f", ' ')) : NULL;
}

/* An id that can stand in a name: others would be taken for a part of a path or a place. */
static gboolean
is_plain_id(const char *id)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
				    ".-_";

	return strlen(id) <= MAX_ID_BYTES && id[strspn(id, plain)] == '\0';
}

static char *
make_id(const CadArticleTable *table, char **cells, guint line)
{
	g_autofree char *given = take_line(table, cells, CAD_ARTICLE_ID);

	return given && is_plain_id(given) ? g_strdup_printf("%s:%u#%s", table->id, line, given)
					   : g_strdup_printf("%s:%u", table->id, line);
}

static CadrageReadResult
refuse(const CadArticleTable *table, guint line, CadrageError code, const char *why, GError **error)
{
	g_set_error(error, CADRAGE_ERROR, (int)code, "%s:%u: %s", table->id, line, why);
	return CADRAGE_READ_REFUSED;
}

static CadrageReadResult
make_record(const CadArticleTable *table, const CadRow *row, CadrageRecord **record, GError **error)
{
	const guint line = row->cells[0].line;
	g_auto(GStrv) cells = decode_row(row, table->columns.n_columns);
	g_autofree char *id = make_id(table, cells, line);
	g_autoptr(CadrageRecord) made = cad_record_new(id);

	for (guint i = table->columns.n_columns; i < row->n_cells; i++)
		if (row->cells[i].n_bytes > 0)
			return refuse(table, line, CADRAGE_ERROR_SYNTAX,
				      "the row has more cells than the header; is a text that "
				      "holds separators not in quotation marks?",
				      error);
	made->text = take_cell(table, cells, CAD_ARTICLE_TEXT);
	if (!made->text)
		return refuse(table, line, CADRAGE_ERROR_NO_TEXT, "no text", error);
	made->title = take_line(table, cells, CAD_ARTICLE_TITLE);
	made->lead = take_line(table, cells, CAD_ARTICLE_LEAD);
	made->outlet = take_line(table, cells, CAD_ARTICLE_OUTLET);
	made->date = take_line(table, cells, CAD_ARTICLE_DATE);
	made->url = take_line(table, cells, CAD_ARTICLE_URL);
	made->language = take_line(table, cells, CAD_ARTICLE_LANGUAGE);
	*record = g_steal_pointer(&made);
	return CADRAGE_READ_RECORD;
}

CadrageReadResult
cad_article_table_next(CadArticleTable *table, CadrageRecord **record, GError **error)
{
	g_autoptr(GError) problem = NULL;
	CadRow row;

	if (table->is_ended)
		return CADRAGE_READ_END;
	if (cad_delimited_next(table->rows, &row, &problem)) {
		table->has_rows = TRUE;
		return make_record(table, &row, record, error);
	}
	table->is_ended = TRUE;
	if (problem) {
		g_propagate_error(error, g_steal_pointer(&problem));
		return CADRAGE_READ_REFUSED;
	}
	if (table->has_rows)
		return CADRAGE_READ_END;
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NO_TEXT, "%s: no row behind the header",
		    table->id);
	return CADRAGE_READ_REFUSED;
}
