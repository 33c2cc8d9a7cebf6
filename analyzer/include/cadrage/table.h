/* Tables written row by row: aligned text, CSV, or JSON Lines. */
#pragma once

#include <gio/gio.h>

#include <cadrage/error.h>

G_BEGIN_DECLS

typedef enum {
	CADRAGE_FORMAT_TEXT,
	CADRAGE_FORMAT_CSV,
	CADRAGE_FORMAT_JSON,
	CADRAGE_FORMAT_HTML,	 /* reports only */
	CADRAGE_FORMAT_MARKDOWN, /* reports only */
} CadrageFormat;

typedef enum {
	CADRAGE_FIELD_TEXT,
	CADRAGE_FIELD_INTEGER,
	CADRAGE_FIELD_NUMBER,
	CADRAGE_FIELD_BOOLEAN,
	CADRAGE_FIELD_FIGURE, /* a number of any size, perhaps infinite */
} CadrageFieldType;

/**
 * CadrageField:
 * @name: column name of CSV and key of JSON; also the text heading when @heading is NULL
 * @heading: (nullable): heading in a text table
 * @type: what the values are
 * @digits: digits after the decimal point in a text table (CSV and JSON give all that matter); of a
 *   figure, significant digits
 * @max_width: longest text shown in a text table, in columns of a terminal; 0 for any
 * @is_left_cut: cut a long text at its beginning, not its end
 *
 * One column. What an initializer leaves out is what most columns are: a text of any width under
 * its own name.
 */
typedef struct {
	const char *name;
	const char *heading;
	CadrageFieldType type;
	guint digits;
	guint max_width;
	gboolean is_left_cut;
} CadrageField;

/**
 * CadrageValue:
 *
 * One value; which member counts is the field's type. NULL text and NAN are "not defined": empty
 * in CSV, null in JSON, a dash in text. Of a figure it is NA in CSV, and infinities are Inf and
 * -Inf (strings in JSON), as R reads them.
 */
typedef union {
	const char *text;
	gint64 integer;
	double number;
	gboolean boolean;
} CadrageValue;

typedef struct _CadrageTableWriter CadrageTableWriter;

/**
 * cadrage_table_writer_new:
 * @fields: (array length=n_fields): the columns; copied
 * @n_fields: how many
 * @format: text, CSV or JSON (JSON Lines: one object a row)
 * @raw_csv: leave cells that a spreadsheet would take for a formula as they are; otherwise they
 *   get a leading apostrophe
 * @output: where to
 *
 * CSV and JSON are written as rows come; a text table when it is closed, since its widths are
 * not known before. Text output holds no control character of a value.
 *
 * Returns: (transfer full): the writer.
 */
CADRAGE_API CadrageTableWriter *
cadrage_table_writer_new(const CadrageField *fields, guint n_fields, CadrageFormat format,
			 gboolean raw_csv, GOutputStream *output);
CADRAGE_API void cadrage_table_writer_free(CadrageTableWriter *writer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageTableWriter, cadrage_table_writer_free)

/**
 * cadrage_table_writer_fold:
 * @writer: a writer
 * @width: columns of the terminal that a text table may take
 * @n_keys: fields at the left that tell the rows
 *
 * A text table that is wider goes on below, with its first @n_keys fields repeated.
 */
CADRAGE_API void cadrage_table_writer_fold(CadrageTableWriter *writer, guint width, guint n_keys);

/** cadrage_table_writer_add: @values: (array): one for each field. Returns: whether it was
 * written. */
CADRAGE_API gboolean cadrage_table_writer_add(CadrageTableWriter *writer,
					      const CadrageValue *values,
					      GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** cadrage_table_writer_close: writes what is left; the output stays open. Returns: whether all
 * was written. */
CADRAGE_API gboolean cadrage_table_writer_close(CadrageTableWriter *writer,
						GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_text_for_terminal:
 * @text: UTF-8
 *
 * Returns: (transfer full): @text with control characters (C0, C1, DEL) as U+FFFD, line ends and
 * tabs as blanks, and bidirectional controls removed.
 */
CADRAGE_API char *cadrage_text_for_terminal(const char *text);

G_END_DECLS
