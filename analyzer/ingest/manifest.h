/* Manifests: a table that says of files what they do not say themselves. */
#pragma once

#include <gio/gio.h>

#include <cadrage/diagnostic.h>
#include <cadrage/error.h>

typedef struct _CadManifest CadManifest;

/**
 * CadManifestEntry:
 * @line: 1-based line of the manifest
 *
 * One row. Strings are NULL where the row says nothing.
 */
typedef struct {
	guint line;
	char *outlet;
	char *date;
	char *title;
	char *url;
} CadManifestEntry;

/**
 * cad_manifest_load:
 * @path: a CSV or TSV file with a header row; the separator (comma, semicolon, tab) is the one
 *   that the header has most of
 * @diagnostics: takes messages about rows and columns
 * @error: return location
 *
 * Columns: file (required), outlet, date, title, url; others are passed over with a note.
 *
 * Errors: CADRAGE_ERROR_IO, CADRAGE_ERROR_LIMIT (CAD_MAX_MANIFEST_BYTES), CADRAGE_ERROR_SYNTAX.
 *
 * Returns: (transfer full): the manifest.
 */
CadManifest *cad_manifest_load(const char *path, CadrageDiagnostics *diagnostics,
			       GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_manifest_free(CadManifest *manifest);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadManifest, cad_manifest_free)

/**
 * cad_manifest_find:
 * @manifest: a manifest
 * @path: a file's name
 *
 * The row whose file is @path, seen from the manifest's folder or, failing that, from the working
 * folder.
 *
 * Returns: (transfer none) (nullable): the row.
 */
const CadManifestEntry *cad_manifest_find(const CadManifest *manifest, const char *path);

/**
 * cad_manifest_count_unread:
 * @manifest: a manifest
 * @paths: (element-type filename): the files that are read
 * @line: (out): 1-based line of the first such row; left as it is when there is none
 *
 * Returns: the number of rows whose file is none of @paths.
 */
guint cad_manifest_count_unread(const CadManifest *manifest, const GPtrArray *paths, guint *line);
