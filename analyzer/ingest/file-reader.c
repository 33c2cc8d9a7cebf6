#include "config.h"

#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "ingest/article-table.h"
#include "ingest/input.h"
#include "ingest/jsonl.h"
#include "ingest/manifest.h"
#include "ingest/reader.h"
#include "ingest/record.h"

/* Files behind the paths of a command line, one after the other. */
typedef struct {
	GPtrArray *inputs; /* of CadInput, owned */
	guint n_read;	   /* of them */
	/* The input before .n_read, when it holds many articles and is not at its end. */
	CadJsonl *jsonl;	/* (nullable) */
	CadArticleTable *table; /* (nullable) */
	CadColumnMap *map;	/* of all tables */
	CadManifest *manifest;	/* (nullable) */
	char *outlet;		/* (nullable): of every document */
	char *language;		/* (nullable): of every document */
	char **languages;	/* (nullable) */
} FileReader;

/* A mistyped name would otherwise be told by nothing. */
static void
report_unread_rows(const FileReader *reader, const char *manifest, CadrageDiagnostics *diagnostics)
{
	g_autoptr(GPtrArray) paths = g_ptr_array_new();
	g_autofree char *shown = g_filename_display_name(manifest);
	g_autofree char *message = NULL;
	guint line = 0;
	guint n;

	for (guint i = 0; i < reader->inputs->len; i++) {
		const CadInput *input = g_ptr_array_index(reader->inputs, i);

		if (input->path)
			g_ptr_array_add(paths, input->path);
	}
	n = cad_manifest_count_unread(reader->manifest, paths, &line);
	if (n == 0)
		return;
	message = n == 1 ? g_strdup("the row names no file that is read")
			 : g_strdup_printf("this row and %u more name no file that is read", n - 1);
	cadrage_diagnostics_add(diagnostics, &(CadrageDiagnostic){
						     .severity = CADRAGE_SEVERITY_NOTE,
						     .file = shown,
						     .line = line,
						     .message = message,
					     });
}

static void
replace(char **field, const char *value)
{
	if (!value || *value == '\0')
		return;
	g_free(*field);
	*field = g_strdup(value);
}

/* The manifest's words go over those of the input, and the option's over both. */
static void
complete(const FileReader *reader, const CadInput *input, CadrageRecord *record)
{
	const CadManifestEntry *entry =
		reader->manifest ? cad_manifest_find(reader->manifest, input->path) : NULL;

	if (entry) {
		replace(&record->outlet, entry->outlet);
		replace(&record->date, entry->date);
	}
	/* A row is one article; of the many in a file it says what they share. */
	if (entry && input->format == CADRAGE_INPUT_PAGE) {
		replace(&record->title, entry->title);
		replace(&record->url, entry->url);
	}
	replace(&record->outlet, reader->outlet);
	replace(&record->language, reader->language);
	record->languages = g_strdupv(reader->languages);
}

static CadrageReadResult
read_page(const CadInput *input, CadrageRecord **record, GError **error)
{
	g_autoptr(GBytes) bytes =
		cad_file_read(input->path, CAD_MAX_DOCUMENT_BYTES, "CAD_MAX_DOCUMENT_BYTES", error);

	if (!bytes)
		return CADRAGE_READ_REFUSED;
	if (g_bytes_get_size(bytes) == 0) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NO_TEXT, "%s: no text", input->id);
		return CADRAGE_READ_REFUSED;
	}
	*record = cad_record_new(input->id);
	(*record)->page = g_steal_pointer(&bytes);
	return CADRAGE_READ_RECORD;
}

static CadrageReadResult
read_line(FileReader *reader, CadrageRecord **record, GError **error)
{
	CadrageReadResult result = cad_jsonl_next(reader->jsonl, record, error);

	if (result == CADRAGE_READ_END)
		g_clear_pointer(&reader->jsonl, cad_jsonl_close);
	return result;
}

static CadrageReadResult
read_row(FileReader *reader, CadrageRecord **record, GError **error)
{
	CadrageReadResult result = cad_article_table_next(reader->table, record, error);

	if (result == CADRAGE_READ_END)
		g_clear_pointer(&reader->table, cad_article_table_close);
	return result;
}

/* Opens the next input; CADRAGE_READ_END when it is to be read article by article. */
static CadrageReadResult
read_input(FileReader *reader, const CadInput *input, CadrageRecord **record, GError **error)
{
	if (input->problem) {
		g_propagate_error(error, g_error_copy(input->problem));
		return CADRAGE_READ_REFUSED;
	}
	if (input->format == CADRAGE_INPUT_JSONL)
		reader->jsonl = cad_jsonl_open(input->path, input->id, error);
	else if (input->format == CADRAGE_INPUT_TABLE)
		reader->table = cad_article_table_open(input->path, input->id, reader->map, error);
	else
		return read_page(input, record, error);
	return reader->jsonl || reader->table ? CADRAGE_READ_END : CADRAGE_READ_REFUSED;
}

static CadrageReadResult
file_reader_next(void *source, CadrageRecord **record, GError **error)
{
	FileReader *reader = source;
	g_autoptr(CadrageRecord) found = NULL;
	CadrageReadResult result = CADRAGE_READ_END;

	while (result == CADRAGE_READ_END) {
		if (reader->jsonl)
			result = read_line(reader, &found, error);
		else if (reader->table)
			result = read_row(reader, &found, error);
		else if (reader->n_read < reader->inputs->len)
			result = read_input(reader,
					    g_ptr_array_index(reader->inputs, reader->n_read++),
					    &found, error);
		else
			return CADRAGE_READ_END;
	}
	if (result == CADRAGE_READ_RECORD) {
		complete(reader, g_ptr_array_index(reader->inputs, reader->n_read - 1), found);
		*record = g_steal_pointer(&found);
	}
	return result;
}

static void
file_reader_free(void *source)
{
	FileReader *reader = source;

	if (!reader)
		return;
	g_clear_pointer(&reader->inputs, g_ptr_array_unref);
	cad_jsonl_close(reader->jsonl);
	cad_article_table_close(reader->table);
	cad_column_map_free(reader->map);
	cad_manifest_free(reader->manifest);
	g_free(reader->outlet);
	g_free(reader->language);
	g_strfreev(reader->languages);
	g_free(reader);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC(FileReader, file_reader_free)

static const CadReaderSource file_source = {file_reader_next, file_reader_free};

CadrageReader *
cadrage_reader_new(const char *const *paths, const CadrageReaderOptions *options,
		   CadrageDiagnostics *diagnostics, GError **error)
{
	const CadrageReaderOptions defaults = CADRAGE_READER_OPTIONS_INIT;
	g_autoptr(FileReader) reader = NULL;

	g_return_val_if_fail(paths != NULL && diagnostics != NULL, NULL);

	if (!options)
		options = &defaults;
	reader = g_new0(FileReader, 1);
	reader->map = cad_column_map_new(options->columns, error);
	if (!reader->map)
		return NULL;
	if (options->manifest) {
		reader->manifest = cad_manifest_load(options->manifest, diagnostics, error);
		if (!reader->manifest)
			return NULL;
	}
	reader->outlet = g_strdup(options->outlet);
	reader->language = g_strdup(options->language);
	reader->languages = g_strdupv((char **)options->languages);
	reader->inputs = cad_inputs_list(paths, options->format, options->keep_order);
	if (reader->manifest)
		report_unread_rows(reader, options->manifest, diagnostics);
	return cad_reader_new(&file_source, g_steal_pointer(&reader));
}
