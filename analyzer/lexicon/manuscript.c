#include "config.h"

#include <string.h>

#include "lexicon/manuscript.h"

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

static GArray *
lines_find(const char *text, gsize n_bytes)
{
	GArray *lines = g_array_new(FALSE, FALSE, sizeof(guint32));
	guint32 start = 0;

	g_array_append_val(lines, start);
	for (gsize i = 0; i < n_bytes; i++) {
		if (text[i] != '\n')
			continue;
		start = (guint32)i + 1;
		g_array_append_val(lines, start);
	}
	return lines;
}

void
cad_manuscript_free(CadManuscript *manuscript)
{
	if (manuscript == NULL)
		return;
	g_free(manuscript->file);
	g_free(manuscript->written);
	g_free(manuscript->text);
	g_clear_pointer(&manuscript->lines, g_array_unref);
	g_free(manuscript);
}

static void
report_broken_utf8(const CadManuscript *manuscript, CadrageDiagnostics *diagnostics, gsize offset)
{
	const CadPlace place = cad_manuscript_find_place(
		manuscript, (CadrageSpan){(guint32)offset, (guint32)offset + 1});
	g_autofree char *message = g_strdup_printf("byte 0x%02X is not valid UTF-8",
						   (guint8)manuscript->written[offset]);

	cad_manuscript_report(manuscript, diagnostics, CADRAGE_SEVERITY_ERROR,
			      (CadPlace){place.line, place.column, 1, manuscript},
			      "save the file in the encoding UTF-8", message);
}

/* One message a line is enough: a file in another encoding has a mistake in every word. */
static gboolean
check_utf8(const CadManuscript *manuscript, CadrageDiagnostics *diagnostics)
{
	const char *text = manuscript->written;
	const char *end = text + manuscript->n_bytes;
	const char *at = text;
	gboolean is_valid = TRUE;

	while (at < end && !g_utf8_validate(at, end - at, &at)) {
		report_broken_utf8(manuscript, diagnostics, (gsize)(at - text));
		is_valid = FALSE;
		at = memchr(at, '\n', (gsize)(end - at));
		if (at == NULL)
			break;
	}
	return is_valid;
}

static gboolean
is_refused_character(gunichar c)
{
	if (c == '\n' || c == '\t')
		return FALSE;
	return g_unichar_type(c) == G_UNICODE_CONTROL || (c >= 0x202a && c <= 0x202e) ||
	       (c >= 0x2066 && c <= 0x2069);
}

static gboolean
check_characters(const CadManuscript *manuscript, CadrageDiagnostics *diagnostics)
{
	gboolean is_clean = TRUE;

	for (const char *at = manuscript->written; *at != '\0'; at = g_utf8_next_char(at)) {
		const guint32 offset = (guint32)(at - manuscript->written);
		g_autofree char *message = NULL;

		if ((at[0] == '\r' && at[1] == '\n') || !is_refused_character(g_utf8_get_char(at)))
			continue;
		message = g_strdup_printf("control character U+%04X", g_utf8_get_char(at));
		cad_manuscript_report(
			manuscript, diagnostics, CADRAGE_SEVERITY_ERROR,
			cad_manuscript_find_place(manuscript, (CadrageSpan){offset, offset + 1}),
			"remove it", message);
		is_clean = FALSE;
	}
	return is_clean;
}

CadManuscript *
cad_manuscript_new(const char *file, GBytes *bytes, CadrageDiagnostics *diagnostics)
{
	g_autoptr(CadManuscript) manuscript = g_new0(CadManuscript, 1);
	gsize n_bytes;
	const char *data = g_bytes_get_data(bytes, &n_bytes);

	if (n_bytes >= strlen(BYTE_ORDER_MARK) && memcmp(data, BYTE_ORDER_MARK, 3) == 0) {
		data += 3;
		n_bytes -= 3;
	}
	manuscript->file = g_strdup(file);
	manuscript->written = g_malloc(n_bytes + 1);
	if (n_bytes > 0)
		memcpy(manuscript->written, data, n_bytes);
	manuscript->written[n_bytes] = '\0';
	manuscript->n_bytes = n_bytes;
	manuscript->lines = lines_find(manuscript->written, n_bytes);
	if (!check_utf8(manuscript, diagnostics) || !check_characters(manuscript, diagnostics))
		return NULL;
	manuscript->text = g_strdup(manuscript->written);
	return g_steal_pointer(&manuscript);
}

static guint
find_line(const CadManuscript *manuscript, guint32 offset)
{
	guint low = 0;
	guint high = manuscript->lines->len;

	while (high - low > 1) {
		const guint middle = low + (high - low) / 2;

		if (g_array_index(manuscript->lines, guint32, middle) <= offset)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* Characters in a stretch of text that need not be valid UTF-8: every byte that does not go on
 * with a character begins one. */
static guint
count_characters(const char *text, gsize n_bytes)
{
	guint n = 0;

	for (gsize i = 0; i < n_bytes; i++)
		n += ((guint8)text[i] & 0xc0) != 0x80;
	return n;
}

static gsize
line_length(const CadManuscript *manuscript, guint line)
{
	const char *start = manuscript->written + g_array_index(manuscript->lines, guint32, line);
	gsize n_bytes = strcspn(start, "\n");

	return n_bytes > 0 && start[n_bytes - 1] == '\r' ? n_bytes - 1 : n_bytes;
}

CadPlace
cad_manuscript_find_place(const CadManuscript *manuscript, CadrageSpan span)
{
	const guint line = find_line(manuscript, span.start);
	const guint32 start = g_array_index(manuscript->lines, guint32, line);
	const guint32 line_end = start + (guint32)line_length(manuscript, line);
	const guint32 end = MAX(span.start, MIN(span.end, line_end));

	return (CadPlace){
		.line = line + 1,
		.column = count_characters(manuscript->written + start, span.start - start) + 1,
		.length = MAX(1,
			      count_characters(manuscript->written + span.start, end - span.start)),
		.manuscript = manuscript,
	};
}

void
cad_manuscript_report(const CadManuscript *manuscript, CadrageDiagnostics *diagnostics,
		      CadrageSeverity severity, CadPlace place, const char *hint,
		      const char *message)
{
	const CadManuscript *where = place.manuscript != NULL ? place.manuscript : manuscript;
	g_autofree char *source = NULL;
	CadrageDiagnostic diagnostic = {
		.severity = severity,
		.file = where->file,
		.line = place.line,
		.column = place.column,
		.length = place.length,
		.message = message,
		.hint = hint,
	};

	if (place.line > 0 && place.line <= where->lines->len) {
		const char *start =
			where->written + g_array_index(where->lines, guint32, place.line - 1);

		source = g_utf8_make_valid(start, (gssize)line_length(where, place.line - 1));
	}
	diagnostic.source = source;
	cadrage_diagnostics_add(diagnostics, &diagnostic);
}

static void
reading_report(CadReading *reading, CadrageSeverity severity, CadrageSpan span, const char *hint,
	       const char *message)
{
	cad_manuscript_report(reading->manuscript, reading->diagnostics, severity,
			      cad_manuscript_find_place(reading->manuscript, span), hint, message);
}

void
cad_reading_error(CadReading *reading, CadrageSpan span, const char *hint, const char *format, ...)
{
	g_autofree char *message = NULL;
	va_list arguments;

	va_start(arguments, format);
	message = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	reading->n_errors++;
	reading_report(reading, CADRAGE_SEVERITY_ERROR, span, hint, message);
}

void
cad_reading_warn(CadReading *reading, CadrageSpan span, const char *hint, const char *format, ...)
{
	g_autofree char *message = NULL;
	va_list arguments;

	va_start(arguments, format);
	message = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	reading_report(reading, CADRAGE_SEVERITY_WARNING, span, hint, message);
}

CadrageSpan
cad_reading_trim(const CadReading *reading, CadrageSpan span)
{
	const char *text = reading->manuscript->text;

	while (span.start < span.end && text[span.start] == ' ')
		span.start++;
	while (span.end > span.start && text[span.end - 1] == ' ')
		span.end--;
	return span;
}

char *
cad_reading_dup(const CadReading *reading, CadrageSpan span)
{
	return g_strndup(reading->manuscript->text + span.start, span.end - span.start);
}
