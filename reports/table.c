#include "config.h"

#include <math.h>
#include <string.h>

#include <cadrage/table.h>

#include "reports/csv.h"
#include "reports/json.h"
#include "reports/terminal.h"

#define TABLE_GAP  2
#define TABLE_DASH "–"

struct _CadrageTableWriter {
	CadrageField *fields;
	guint n_fields;
	CadrageFormat format;
	gboolean raw_csv;
	gboolean has_header; /* CSV: the header row was written */
	GOutputStream *output;
	GPtrArray *cells; /* text: of char *, owned; row after row, the headings first */
	guint fold_width; /* text: 0 for any */
	guint n_keys;
};

static gboolean
write_string(CadrageTableWriter *writer, const GString *text, GError **error)
{
	return g_output_stream_write_all(writer->output, text->str, text->len, NULL, NULL, error);
}

static CadrageField *
copy_fields(const CadrageField *fields, guint n_fields)
{
	CadrageField *copy = g_memdup2(fields, n_fields * sizeof *fields);

	for (guint i = 0; i < n_fields; i++) {
		copy[i].name = g_strdup(fields[i].name);
		copy[i].heading = g_strdup(fields[i].heading);
	}
	return copy;
}

CadrageTableWriter *
cadrage_table_writer_new(const CadrageField *fields, guint n_fields, CadrageFormat format,
			 gboolean raw_csv, GOutputStream *output)
{
	CadrageTableWriter *writer = g_new0(CadrageTableWriter, 1);

	writer->fields = copy_fields(fields, n_fields);
	writer->n_fields = n_fields;
	writer->format = format;
	writer->raw_csv = raw_csv;
	writer->output = g_object_ref(output);
	writer->cells = g_ptr_array_new_with_free_func(g_free);
	for (guint i = 0; i < n_fields; i++)
		g_ptr_array_add(writer->cells,
				g_strdup(fields[i].heading ? fields[i].heading : fields[i].name));
	return writer;
}

void
cadrage_table_writer_fold(CadrageTableWriter *writer, guint width, guint n_keys)
{
	g_return_if_fail(writer != NULL && n_keys <= writer->n_fields);
	writer->fold_width = width;
	writer->n_keys = n_keys;
}

void
cadrage_table_writer_free(CadrageTableWriter *writer)
{
	if (!writer)
		return;
	for (guint i = 0; i < writer->n_fields; i++) {
		g_free((char *)writer->fields[i].name);
		g_free((char *)writer->fields[i].heading);
	}
	g_free(writer->fields);
	g_object_unref(writer->output);
	g_ptr_array_unref(writer->cells);
	g_free(writer);
}

static const char *
infinity_name(double value)
{
	return value > 0 ? "Inf" : "-Inf";
}

static void
append_json(CadJson *json, const CadrageField *field, CadrageValue value)
{
	cad_json_key(json, field->name);
	switch (field->type) {
	case CADRAGE_FIELD_TEXT:
		cad_json_string(json, value.text);
		return;
	case CADRAGE_FIELD_INTEGER:
		cad_json_integer(json, value.integer);
		return;
	case CADRAGE_FIELD_NUMBER:
		cad_json_number(json, value.number);
		return;
	case CADRAGE_FIELD_FIGURE:
		if (isinf(value.number))
			cad_json_string(json, infinity_name(value.number));
		else
			cad_json_number(json, value.number);
		return;
	case CADRAGE_FIELD_BOOLEAN:
	default:
		cad_json_boolean(json, value.boolean);
	}
}

static void
append_csv(GString *row, const CadrageField *field, CadrageValue value, gboolean is_raw)
{
	switch (field->type) {
	case CADRAGE_FIELD_TEXT:
		cad_csv_append(row, value.text, is_raw);
		return;
	case CADRAGE_FIELD_INTEGER:
		g_string_append_printf(row, "%" G_GINT64_FORMAT, value.integer);
		return;
	case CADRAGE_FIELD_NUMBER:
		if (isfinite(value.number))
			cad_number_append(row, value.number);
		return;
	case CADRAGE_FIELD_FIGURE:
		if (isfinite(value.number))
			cad_number_append(row, value.number);
		else
			g_string_append(row,
					isnan(value.number) ? "NA" : infinity_name(value.number));
		return;
	case CADRAGE_FIELD_BOOLEAN:
	default:
		g_string_append(row, value.boolean ? "true" : "false");
	}
}

static char *
make_number(const CadrageField *field, double value)
{
	const gboolean is_figure = field->type == CADRAGE_FIELD_FIGURE;
	char buffer[G_ASCII_DTOSTR_BUF_SIZE];
	g_autofree char *format = g_strdup_printf("%%.%u%c", field->digits, is_figure ? 'g' : 'f');

	if (is_figure && isinf(value))
		return g_strdup(infinity_name(value));
	if (!isfinite(value))
		return g_strdup(TABLE_DASH);
	return g_strdup(g_ascii_formatd(buffer, sizeof buffer, format, value));
}

static char *
make_cell(const CadrageField *field, CadrageValue value)
{
	switch (field->type) {
	case CADRAGE_FIELD_TEXT: {
		g_autofree char *text =
			cadrage_text_for_terminal(value.text ? value.text : TABLE_DASH);

		return field->max_width > 0
			       ? cad_terminal_fit(text, field->max_width, field->is_left_cut)
			       : g_steal_pointer(&text);
	}
	case CADRAGE_FIELD_INTEGER:
		return g_strdup_printf("%" G_GINT64_FORMAT, value.integer);
	case CADRAGE_FIELD_NUMBER:
	case CADRAGE_FIELD_FIGURE:
		return make_number(field, value.number);
	case CADRAGE_FIELD_BOOLEAN:
	default:
		return g_strdup(value.boolean ? "yes" : "no");
	}
}

static gboolean
write_csv_header(CadrageTableWriter *writer, GError **error)
{
	g_autoptr(GString) row = g_string_new(NULL);

	if (writer->has_header)
		return TRUE;
	writer->has_header = TRUE;
	for (guint i = 0; i < writer->n_fields; i++)
		g_string_append_printf(row, "%s%s", i > 0 ? "," : "", writer->fields[i].name);
	g_string_append_c(row, '\n');
	return write_string(writer, row, error);
}

static gboolean
write_csv(CadrageTableWriter *writer, const CadrageValue *values, GError **error)
{
	g_autoptr(GString) row = g_string_new(NULL);

	if (!write_csv_header(writer, error))
		return FALSE;
	for (guint i = 0; i < writer->n_fields; i++) {
		if (i > 0)
			g_string_append_c(row, ',');
		append_csv(row, &writer->fields[i], values[i], writer->raw_csv);
	}
	g_string_append_c(row, '\n');
	return write_string(writer, row, error);
}

static gboolean
write_json(CadrageTableWriter *writer, const CadrageValue *values, GError **error)
{
	g_autoptr(GString) row = g_string_new(NULL);
	CadJson json = CAD_JSON_INIT(row);

	cad_json_begin_object(&json);
	for (guint i = 0; i < writer->n_fields; i++)
		append_json(&json, &writer->fields[i], values[i]);
	cad_json_end_object(&json);
	g_string_append_c(row, '\n');
	return write_string(writer, row, error);
}

gboolean
cadrage_table_writer_add(CadrageTableWriter *writer, const CadrageValue *values, GError **error)
{
	if (writer->format == CADRAGE_FORMAT_CSV)
		return write_csv(writer, values, error);
	if (writer->format == CADRAGE_FORMAT_JSON)
		return write_json(writer, values, error);
	for (guint i = 0; i < writer->n_fields; i++)
		g_ptr_array_add(writer->cells, make_cell(&writer->fields[i], values[i]));
	return TRUE;
}

static guint
column_width(const CadrageTableWriter *writer, guint column)
{
	guint width = 0;

	for (guint i = column; i < writer->cells->len; i += writer->n_fields)
		width = MAX(width, cad_terminal_width(writer->cells->pdata[i]));
	return width;
}

static gboolean
is_right_aligned(const CadrageField *field)
{
	return field->type == CADRAGE_FIELD_INTEGER || field->type == CADRAGE_FIELD_NUMBER ||
	       field->type == CADRAGE_FIELD_FIGURE;
}

/* Numbers stand at the right of their column, words at its left. */
static void
append_aligned(GString *text, const CadrageField *field, const char *cell, guint width,
	       gboolean is_last)
{
	gboolean is_right = is_right_aligned(field);
	int padding = (int)(width - cad_terminal_width(cell));

	g_string_append_printf(text, "%*s%s", is_right ? padding : 0, "", cell);
	if (is_last)
		g_string_append_c(text, '\n');
	else
		g_string_append_printf(text, "%*s", (is_right ? 0 : padding) + TABLE_GAP, "");
}

/* One past the last field that fits beside the keys, from @from on: at least one. */
static guint
find_fold(const CadrageTableWriter *writer, const guint *widths, guint from)
{
	const guint n_keys = from > 0 ? writer->n_keys : 0;
	guint width = 0;
	guint end;

	for (guint i = 0; i < n_keys; i++)
		width += widths[i] + TABLE_GAP;
	for (end = from; end < writer->n_fields; end++) {
		width += widths[end] + (end > from ? TABLE_GAP : 0);
		if (writer->fold_width > 0 && width > writer->fold_width &&
		    end > MAX(from, writer->n_keys))
			break;
	}
	return end;
}

/* Fields from @from to @end, the keys before them. */
static void
append_fold(GString *text, const CadrageTableWriter *writer, const guint *widths, guint from,
	    guint end)
{
	const guint n_keys = from > 0 ? writer->n_keys : 0;

	for (guint row = 0; row < writer->cells->len; row += writer->n_fields) {
		for (guint i = 0; i < n_keys; i++)
			append_aligned(text, &writer->fields[i], writer->cells->pdata[row + i],
				       widths[i], FALSE);
		for (guint i = from; i < end; i++)
			append_aligned(text, &writer->fields[i], writer->cells->pdata[row + i],
				       widths[i], i + 1 == end);
	}
}

static gboolean
write_text(CadrageTableWriter *writer, GError **error)
{
	g_autoptr(GString) text = g_string_new(NULL);
	g_autofree guint *widths = g_new(guint, writer->n_fields);

	if (writer->cells->len <= writer->n_fields)
		return TRUE; /* no rows, no headings */
	for (guint i = 0; i < writer->n_fields; i++)
		widths[i] = column_width(writer, i);
	for (guint from = 0, end; from < writer->n_fields; from = end) {
		end = find_fold(writer, widths, from);
		if (from > 0)
			g_string_append_c(text, '\n');
		append_fold(text, writer, widths, from, end);
	}
	return write_string(writer, text, error);
}

gboolean
cadrage_table_writer_close(CadrageTableWriter *writer, GError **error)
{
	if (writer->format == CADRAGE_FORMAT_CSV)
		return write_csv_header(writer, error);
	if (writer->format == CADRAGE_FORMAT_JSON)
		return TRUE;
	return write_text(writer, error);
}
