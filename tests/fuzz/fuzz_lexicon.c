/* Fuzz target: lexicon files and single patterns. */
#include "config.h"

#include "lexicon/lexicon-file.h"

int LLVMFuzzerTestOneInput(const guint8 *data, gsize n_bytes);

static void
read_pattern(const guint8 *data, gsize n_bytes)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autofree char *pattern = g_strndup((const char *)data, n_bytes);
	CadLexiconFile *file = NULL;

	file = cad_lexicon_file_read_pattern(pattern, "fr", diagnostics);
	cad_lexicon_file_free(file);
}

int
LLVMFuzzerTestOneInput(const guint8 *data, gsize n_bytes)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GBytes) bytes = g_bytes_new_static(data, n_bytes);
	CadLexiconFile *file = cad_lexicon_file_read("fuzz.lex", bytes, diagnostics);
	const guint n = cadrage_diagnostics_get_n(diagnostics);

	/* A file is read, or a message says why not; every message can be shown. */
	g_assert(file != NULL ||
		 cadrage_diagnostics_count(diagnostics, CADRAGE_SEVERITY_ERROR) > 0);
	for (guint i = 0; i < n; i++)
		g_free(cadrage_diagnostic_to_text(cadrage_diagnostics_get(diagnostics, i), FALSE));
	cad_lexicon_file_free(file);
	read_pattern(data, n_bytes);
	return 0;
}
