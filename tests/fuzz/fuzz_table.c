/* Any bytes as a table, of a statistic that the first byte chooses: refused with messages, or
 * computed and written. */
#include "config.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include <cadrage/statistic.h>

#include "fuzz.h"

static void
check_messages(const CadrageDiagnostics *diagnostics)
{
	for (guint i = 0; i < cadrage_diagnostics_get_n(diagnostics); i++) {
		g_autofree char *text =
			cadrage_diagnostic_to_text(cadrage_diagnostics_get(diagnostics, i), FALSE);

		g_assert(g_utf8_validate(text, -1, NULL));
	}
}

static void
write_statistic(const CadrageStatistic *statistic, CadrageFormat format)
{
	g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable();
	g_autoptr(GError) error = NULL;
	gboolean is_written = cadrage_statistic_write(statistic, format, FALSE, 80, stream, &error);

	g_assert(is_written && !error);
	g_assert(g_utf8_validate(
		g_memory_output_stream_get_data(G_MEMORY_OUTPUT_STREAM(stream)),
		(gssize)g_memory_output_stream_get_data_size(G_MEMORY_OUTPUT_STREAM(stream)),
		NULL));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n_bytes)
{
	CadrageStatisticOptions options = CADRAGE_STATISTIC_OPTIONS_INIT;
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageStatistic) statistic = NULL;
	g_autoptr(GError) error = NULL;
	g_autofree char *path = NULL;
	int file = -1;

	if (n_bytes == 0)
		return 0;
	options.n_permutations = options.n_resamples = 19;
	path = fuzz_write_file(data + 1, n_bytes - 1, &file);
	const char *const tables[] = {path, NULL};
	const guint index = (data[0] - 'A') % cadrage_statistics_get_n();

	statistic = cadrage_statistic_new(cadrage_statistics_get(index)->name, tables, &options,
					  diagnostics, &error);
	(void)close(file);
	g_assert((statistic == NULL) == (error != NULL));
	check_messages(diagnostics);
	for (CadrageFormat format = CADRAGE_FORMAT_TEXT; statistic && format <= CADRAGE_FORMAT_JSON;
	     format++)
		write_statistic(statistic, format);
	return 0;
}
