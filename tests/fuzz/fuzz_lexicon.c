/* A lexicon file; the same bytes as a single pattern. */
#include "config.h"

#include "fuzz.h"
#include "lexicon/lexicon-file.h"

static void
read_pattern(const uint8_t *data, size_t size)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autofree char *pattern = g_strndup((const char *)data, size);
	CadLexiconFile *file = NULL;

	file = cad_lexicon_file_read_pattern(pattern, "fr", diagnostics);
	cad_lexicon_file_free(file);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GBytes) bytes = g_bytes_new_static(data, size);
	CadLexiconFile *file = cad_lexicon_file_read("fuzz.lex", bytes, NULL, diagnostics);
	const guint n = cadrage_diagnostics_get_n(diagnostics);

	/* A file is read, or a message says why not; every message can be shown. */
	g_assert(file != NULL ||
		 cadrage_diagnostics_count(diagnostics, CADRAGE_SEVERITY_ERROR) > 0);
	for (guint i = 0; i < n; i++)
		g_free(cadrage_diagnostic_to_text(cadrage_diagnostics_get(diagnostics, i), FALSE));
	cad_lexicon_file_free(file);
	read_pattern(data, size);
	return 0;
}
