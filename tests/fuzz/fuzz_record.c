/* Any bytes as a JSON Lines file, as a table of articles and as a manifest. */
#include "config.h"

#include <sys/mman.h>
#include <unistd.h>

#include "fuzz.h"
#include "ingest/article-table.h"
#include "ingest/jsonl.h"
#include "ingest/manifest.h"

static void
read_lines(const char *path)
{
	g_autoptr(CadJsonl) jsonl = cad_jsonl_open(path, "fuzz.jsonl", NULL);
	CadrageReadResult result = CADRAGE_READ_RECORD;

	while (jsonl && result != CADRAGE_READ_END) {
		g_autoptr(CadrageRecord) record = NULL;
		g_autoptr(GError) error = NULL;

		result = cad_jsonl_next(jsonl, &record, &error);
		g_assert((result == CADRAGE_READ_RECORD) == (record != NULL));
		g_assert((result == CADRAGE_READ_REFUSED) == (error != NULL));
	}
}

static void
read_rows(const char *path)
{
	g_autoptr(CadColumnMap) map = cad_column_map_new(NULL, NULL);
	g_autoptr(GError) problem = NULL;
	g_autoptr(CadArticleTable) table = cad_article_table_open(path, "fuzz.csv", map, &problem);
	CadrageReadResult result = CADRAGE_READ_RECORD;

	g_assert((table == NULL) == (problem != NULL));
	while (table && result != CADRAGE_READ_END) {
		g_autoptr(CadrageRecord) record = NULL;
		g_autoptr(GError) error = NULL;

		result = cad_article_table_next(table, &record, &error);
		g_assert((result == CADRAGE_READ_RECORD) == (record != NULL));
		g_assert((result == CADRAGE_READ_REFUSED) == (error != NULL));
	}
}

static void
read_manifest(const char *path)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;
	g_autoptr(CadManifest) manifest = cad_manifest_load(path, diagnostics, &error);

	g_assert((manifest == NULL) == (error != NULL));
	if (manifest)
		cad_manifest_find(manifest, "a.txt");
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n_bytes)
{
	int fd = memfd_create("fuzz", MFD_CLOEXEC);
	g_autofree char *path = g_strdup_printf("/proc/self/fd/%d", fd);

	g_assert(fd >= 0 && write(fd, data, n_bytes) == (gssize)n_bytes);
	read_lines(path);
	read_rows(path);
	read_manifest(path);
	close(fd);
	return 0;
}
