#include "config.h"

#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "ingest/delimited.h"
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
	const char *file; /* the manifest's name, for messages */
	char *folder;	  /* the manifest's */
	GArray *order;	  /* of int: the column behind each field; empty before the header */
	guint row_line;	  /* the line the row being read began on */
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
read_header(Reading *reading, const CadRow *row)
{
	for (guint i = 0; i < row->n_cells; i++) {
		g_autofree char *name = g_strstrip(g_strdup(row->cells[i].text));
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
read_row(Reading *reading, const CadRow *row)
{
	CadManifestEntry *entry = g_new0(CadManifestEntry, 1);
	g_autofree char *file = g_strdup("");
	guint n = MIN(row->n_cells, reading->order->len);

	entry->line = reading->row_line;
	for (guint i = 0; i < n; i++) {
		int column = g_array_index(reading->order, int, i);
		g_autofree char *field = g_strstrip(g_strdup(row->cells[i].text));

		if (column == FILE_COLUMN) {
			g_free(file);
			file = g_steal_pointer(&field);
		} else if (column != UNKNOWN_COLUMN && *field != '\0') {
			G_STRUCT_MEMBER(char *, entry, columns[column].offset) =
				g_steal_pointer(&field);
		}
	}
	if (row->n_cells > reading->order->len)
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

/* The file. */

static gboolean
read_rows(Reading *reading, CadDelimited *delimited, GError **error)
{
	g_autoptr(GError) problem = NULL;
	CadRow row;

	while (cad_delimited_next(delimited, &row, &problem)) {
		reading->row_line = row.cells[0].line;
		if (reading->order->len == 0)
			read_header(reading, &row);
		else if (reading->has_file_column)
			read_row(reading, &row);
	}
	if (!problem)
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&problem));
	return FALSE;
}

static gboolean
read_manifest(Reading *reading, GBytes *bytes, GError **error)
{
	g_autoptr(CadText) text = cad_text_new(bytes);
	gsize n_bytes;
	const char *data = cad_text_get_clean(text, &n_bytes);
	g_autoptr(GInputStream) stream =
		g_memory_input_stream_new_from_data(data, (gssize)n_bytes, NULL);
	g_autoptr(CadDelimited) delimited = cad_delimited_new(
		stream, reading->file, 0, CAD_MAX_MANIFEST_BYTES, "CAD_MAX_MANIFEST_BYTES");

	if (!read_rows(reading, delimited, error))
		return FALSE;
	if (!reading->has_file_column)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX,
			    "%s: the header has no column \"file\"; the columns are file, outlet, "
			    "date, title, url",
			    reading->file);
	return reading->has_file_column;
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
	Reading reading = {
		.diagnostics = diagnostics,
		.file = shown,
		.folder = folder,
		.order = order,
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
