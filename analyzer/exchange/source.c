#include "config.h"

#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "exchange/source.h"

#define UTF8_MARK "\xEF\xBB\xBF"

static gboolean
has_utf16_mark(const char *bytes, gsize n_bytes)
{
	return n_bytes >= 2 &&
	       (memcmp(bytes, "\xFF\xFE", 2) == 0 || memcmp(bytes, "\xFE\xFF", 2) == 0);
}

/* Characters of no text: their bytes say what the file is not. */
static gboolean
holds_nul(const char *text, gsize n_bytes)
{
	return memchr(text, '\0', n_bytes) != NULL;
}

static char *
convert(const char *bytes, gsize n_bytes, const char *encoding)
{
	gsize n_made = 0;
	g_autofree char *text =
		g_convert(bytes, (gssize)n_bytes, "UTF-8", encoding, NULL, &n_made, NULL);

	return text && !holds_nul(text, n_made) ? g_steal_pointer(&text) : NULL;
}

static char *
decode(CadSource *source, const char *bytes, gsize n_bytes, GError **error)
{
	char *text;

	if (n_bytes >= strlen(UTF8_MARK) && memcmp(bytes, UTF8_MARK, strlen(UTF8_MARK)) == 0) {
		bytes += strlen(UTF8_MARK);
		n_bytes -= strlen(UTF8_MARK);
	}
	if (g_utf8_validate_len(bytes, n_bytes, NULL))
		return g_strndup(bytes, n_bytes);
	text = convert(bytes, n_bytes, has_utf16_mark(bytes, n_bytes) ? "UTF-16" : "WINDOWS-1252");
	if (!text)
		g_set_error_literal(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX,
				    "no text in UTF-8, UTF-16 or Windows-1252");
	else if (!has_utf16_mark(bytes, n_bytes))
		cadrage_diagnostics_add(source->losses,
					&(CadrageDiagnostic){
						.severity = CADRAGE_SEVERITY_NOTE,
						.file = source->name,
						.message = "is no UTF-8: read as Windows-1252",
					});
	return text;
}

/* Files put behind one another have marks in the middle, too. */
static void
drop_marks(char *text)
{
	const gsize n_mark = strlen(UTF8_MARK);
	char *to = text;

	for (const char *from = text; *from;) {
		if (strncmp(from, UTF8_MARK, n_mark) == 0)
			from += n_mark;
		else
			*to++ = *from++;
	}
	*to = '\0';
}

static char **
cut_lines(const char *text)
{
	char **lines = g_strsplit(text, "\n", -1);

	for (gsize i = 0; lines[i]; i++)
		g_strchomp(lines[i]);
	return lines;
}

CadSource *
cad_source_read(const char *path, const char *language, CadrageDiagnostics *losses, GError **error)
{
	g_autoptr(CadSource) source = g_new0(CadSource, 1);
	g_autoptr(GBytes) bytes =
		cad_file_read(path, CAD_MAX_LEXICON_BYTES, "CAD_MAX_LEXICON_BYTES", error);
	gsize n_bytes;
	const char *data;

	if (!bytes)
		return NULL;
	source->name = g_filename_display_name(path);
	source->losses = cadrage_diagnostics_ref(losses);
	source->language = g_strdup(language);
	data = g_bytes_get_data(bytes, &n_bytes);
	source->text = decode(source, data ? data : "", n_bytes, error);
	if (!source->text) {
		g_prefix_error(error, "%s: ", source->name);
		return NULL;
	}
	drop_marks(source->text);
	source->lines = cut_lines(source->text);
	return g_steal_pointer(&source);
}

void
cad_source_free(CadSource *source)
{
	if (!source)
		return;
	g_free(source->name);
	g_free(source->text);
	g_free(source->language);
	g_strfreev(source->lines);
	g_clear_pointer(&source->losses, cadrage_diagnostics_unref);
	g_free(source);
}

void
cad_source_lose(const CadSource *source, guint line, const char *message, const char *hint)
{
	cadrage_diagnostics_add(source->losses, &(CadrageDiagnostic){
							.severity = CADRAGE_SEVERITY_WARNING,
							.file = source->name,
							.line = line,
							.message = message,
							.hint = hint,
						});
}

gboolean
cad_source_fail(const CadSource *source, guint line, const char *message, GError **error)
{
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX, "%s:%u: %s", source->name, line,
		    message);
	return FALSE;
}
