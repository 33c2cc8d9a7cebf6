#include "config.h"

#include <csv.h>
#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "ingest/manifest.h"
#include "text/text.h"

struct _CadManifest {
	GHashTable *near; /* of CadManifestEntry, owned, by name seen from the manifest's folder */
	GHashTable *here; /* the same, not owned, by name seen from the working folder */
};

/* Columns by name; the offset is that of the field in CadManifestEntry. */
static const struct {
	const char *name;
	gsize offset;
} columns[] = {
	{"file", 0},
	{"outlet", G_STRUCT_OFFSET(CadManifestEntry, outlet)},
	{"date", G_STRUCT_OFFSET(CadManifestEntry, date)},
	{"title", G_STRUCT_OFFSET(CadManifestEntry, title)},
	{"url", G_STRUCT_OFFSET(CadManifestEntry, url)},
};

#define FILE_COLUMN    0
#define UNKNOWN_COLUMN (-1)

/* A manifest being read. */
typedef struct {
	CadManifest *manifest;
	CadrageDiagnostics *diagnostics;
	const char *file;  /* the manifest's name, for messages */
	char *folder;	   /* the manifest's */
	GArray *order;	   /* of int: the column behind each field; empty before the header */
	GPtrArray *fields; /* of char *, of the row being read */
	guint line;	   /* the line being read */
	guint row_line;	   /* the line the row began on */
	gboolean has_file_column;
} Reading;

static void
entry_free(CadManifestEntry *entry)
{
	g_free(entry->outlet);
	g_free(entry->date);
	g_free(entry->title);
	g_free(entry->url);
	g_free(entry);
}

void
cad_manifest_free(CadManifest *manifest)
{
	if (!manifest)
		return;
	g_hash_table_unref(manifest->here);
	g_hash_table_unref(manifest->near);
	g_free(manifest);
}

static void
report(const Reading *reading, CadrageSeverity severity, const char *message)
{
	cadrage_diagnostics_add(reading->diagnostics, &(CadrageDiagnostic){
							      .severity = severity,
							      .file = reading->file,
							      .line = reading->row_line,
							      .message = message,
						      });
}

/* The header row. */

static int
find_column(const char *name)
{
	for (gsize i = 0; i < G_N_ELEMENTS(columns); i++)
		if (g_ascii_strcasecmp(columns[i].name, name) == 0)
			return (int)i;
	return UNKNOWN_COLUMN;
}

static gboolean
has_column(const Reading *reading, int column)
{
	for (guint i = 0; i < reading->order->len; i++)
		if (g_array_index(reading->order, int, i) == column)
			return TRUE;
	return FALSE;
}

static void
read_header(Reading *reading)
{
	for (guint i = 0; i < reading->fields->len; i++) {
		const char *name = g_strstrip(g_ptr_array_index(reading->fields, i));
		int column = find_column(name);
		g_autofree char *message = NULL;

		if (column == UNKNOWN_COLUMN)
			message = g_strdup_printf("column \"%s\" is passed over", name);
		else if (has_column(reading, column))
			message = g_strdup_printf("column \"%s\" stands twice; the first counts",
						  name);
		if (message) {
			report(reading, CADRAGE_SEVERITY_NOTE, message);
			column = UNKNOWN_COLUMN;
		}
		g_array_append_val(reading->order, column);
	}
	reading->has_file_column = has_column(reading, FILE_COLUMN);
}

/* The other rows. */

static char *
canonical_name(const char *file, const char *folder)
{
	g_autofree char *name = g_filename_from_utf8(file, -1, NULL, NULL, NULL);

	return g_canonicalize_filename(name ? name : file, folder);
}

static void
add_entry(Reading *reading, const char *file, CadManifestEntry *entry)
{
	CadManifest *manifest = reading->manifest;
	g_autofree char *near = canonical_name(file, reading->folder);
	g_autofree char *here = canonical_name(file, NULL);
	g_autofree char *message = NULL;
	const CadManifestEntry *before = g_hash_table_lookup(manifest->near, near);

	if (before) {
		message = g_strdup_printf("\"%s\" stands twice, on line %u already; the first "
					  "row counts",
					  file, before->line);
		report(reading, CADRAGE_SEVERITY_WARNING, message);
		entry_free(entry);
		return;
	}
	g_hash_table_insert(manifest->near, g_steal_pointer(&near), entry);
	if (!g_hash_table_contains(manifest->here, here))
		g_hash_table_insert(manifest->here, g_steal_pointer(&here), entry);
}

static void
read_row(Reading *reading)
{
	CadManifestEntry *entry = g_new0(CadManifestEntry, 1);
	const char *file = "";
	guint n = MIN(reading->fields->len, reading->order->len);

	entry->line = reading->row_line;
	for (guint i = 0; i < n; i++) {
		int column = g_array_index(reading->order, int, i);
		char *field = g_strstrip(g_ptr_array_index(reading->fields, i));

		if (column == FILE_COLUMN)
			file = field;
		else if (column != UNKNOWN_COLUMN && *field != '\0')
			G_STRUCT_MEMBER(char *, entry, columns[column].offset) = g_strdup(field);
	}
	if (reading->fields->len > reading->order->len)
		report(reading, CADRAGE_SEVERITY_WARNING,
		       "the row has more fields than the header; is a field with commas not "
		       "quoted?");
	if (*file == '\0') {
		report(reading, CADRAGE_SEVERITY_ERROR, "the row names no file");
		entry_free(entry);
		return;
	}
	add_entry(reading, file, entry);
}

static void
on_field(void *field, size_t n_bytes, void *payload)
{
	Reading *reading = payload;

	if (reading->fields->len == 0)
		reading->row_line = reading->line;
	g_ptr_array_add(reading->fields, g_strndup(field, n_bytes));
}

static void
on_row(int end, void *payload)
{
	Reading *reading = payload;

	(void)end;
	if (reading->fields->len > 0 && reading->order->len == 0)
		read_header(reading);
	else if (reading->fields->len > 0 && reading->has_file_column)
		read_row(reading);
	g_ptr_array_set_size(reading->fields, 0);
}

/* The file. */

/* The separator that the header has most of. */
static char
find_separator(const char *data)
{
	static const char separators[] = ",;\t";
	gsize best = 0;
	char separator = ',';

	for (const char *candidate = separators; *candidate != '\0'; candidate++) {
		gsize n = 0;

		for (const char *at = data; *at != '\0' && *at != '\n'; at++)
			n += *at == *candidate;
		if (n <= best)
			continue;
		best = n;
		separator = *candidate;
	}
	return separator;
}

/* Line by line, so that messages know where they are. Returns: whether every quote is closed. */
static gboolean
parse(Reading *reading, const char *data, gsize n_bytes)
{
	struct csv_parser parser;
	const char *end = data + n_bytes;
	gboolean is_closed;

	if (csv_init(&parser, CSV_APPEND_NULL) != 0)
		g_error("csv_init() failed");
	csv_set_delim(&parser, (guchar)find_separator(data));
	for (const char *line = data; line < end;) {
		const char *newline = memchr(line, '\n', (gsize)(end - line));
		const char *next = newline ? newline + 1 : end;

		reading->line++;
		csv_parse(&parser, line, (gsize)(next - line), on_field, on_row, reading);
		line = next;
	}
	/* Strict only now: a quotation mark inside a field is no mistake, one left open is. */
	csv_set_opts(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL);
	is_closed = csv_fini(&parser, on_field, on_row, reading) == 0;
	csv_free(&parser);
	return is_closed;
}

static gboolean
read_manifest(Reading *reading, GBytes *bytes, GError **error)
{
	g_autoptr(CadText) text = cad_text_new(bytes);
	gsize n_bytes;
	const char *data = cad_text_get_clean(text, &n_bytes);
	gboolean is_closed = parse(reading, data, n_bytes);

	if (!is_closed)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX,
			    "%s:%u: a quotation mark is not closed", reading->file, reading->line);
	else if (!reading->has_file_column)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX,
			    "%s: the header has no column \"file\"; the columns are file, outlet, "
			    "date, title, url",
			    reading->file);
	return is_closed && reading->has_file_column;
}

CadManifest *
cad_manifest_load(const char *path, CadrageDiagnostics *diagnostics, GError **error)
{
	g_autoptr(CadManifest) manifest = NULL;
	g_autoptr(GBytes) bytes =
		cad_file_read(path, CAD_MAX_MANIFEST_BYTES, "CAD_MAX_MANIFEST_BYTES", error);
	g_autofree char *shown = g_filename_display_name(path);
	g_autofree char *parent = g_path_get_dirname(path);
	g_autofree char *folder = g_canonicalize_filename(parent, NULL);
	g_autoptr(GArray) order = g_array_new(FALSE, FALSE, sizeof(int));
	g_autoptr(GPtrArray) fields = g_ptr_array_new_with_free_func(g_free);
	Reading reading = {
		.diagnostics = diagnostics,
		.file = shown,
		.folder = folder,
		.order = order,
		.fields = fields,
	};

	if (!bytes)
		return NULL;
	manifest = g_new0(CadManifest, 1);
	manifest->near =
		g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)entry_free);
	manifest->here = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	reading.manifest = manifest;
	if (!read_manifest(&reading, bytes, error))
		return NULL;
	return g_steal_pointer(&manifest);
}

const CadManifestEntry *
cad_manifest_find(const CadManifest *manifest, const char *path)
{
	g_autofree char *name = g_canonicalize_filename(path, NULL);
	const CadManifestEntry *entry = g_hash_table_lookup(manifest->near, name);

	return entry ? entry : g_hash_table_lookup(manifest->here, name);
}

guint
cad_manifest_count_unread(const CadManifest *manifest, const GPtrArray *paths, guint *line)
{
	g_autoptr(GHashTable) read = g_hash_table_new(NULL, NULL);
	GHashTableIter iter;
	void *value;
	guint first = G_MAXUINT;
	guint n = 0;

	for (guint i = 0; i < paths->len; i++)
		g_hash_table_add(read,
				 (void *)cad_manifest_find(manifest, g_ptr_array_index(paths, i)));
	g_hash_table_iter_init(&iter, manifest->near);
	while (g_hash_table_iter_next(&iter, NULL, &value)) {
		if (g_hash_table_contains(read, value))
			continue;
		first = MIN(first, ((const CadManifestEntry *)value)->line);
		n++;
	}
	if (n > 0)
		*line = first;
	return n;
}
