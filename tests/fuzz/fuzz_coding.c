/* Any bytes as a key and, behind a form feed, a coded sheet; and as a measured file: refused with
 * messages, or read into figures that hold together. */
#include "config.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <math.h>
#include <string.h>
#include <unistd.h>

#include <cadrage/measured.h>

#include "fuzz.h"

static void
check_measure(const CadrageMeasure *measure)
{
	g_assert(isnan(measure->lo) || isnan(measure->hi) || measure->lo <= measure->hi);
	g_assert(measure->n_positive <= measure->n_units);
}

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
read_sheets(const char *key, const char *sheet)
{
	const CadrageValidationOptions options = {0.95, 19, 1};
	const char *const sheets[] = {sheet, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;
	g_autoptr(CadrageValidation) validation =
		cadrage_validation_read(key, sheets, &options, diagnostics, &error);

	g_assert((validation == NULL) == (error != NULL));
	check_messages(diagnostics);
	for (guint i = 0; validation && i < cadrage_validation_get_n_measures(validation); i++)
		check_measure(cadrage_validation_get_measure(validation, i));
}

static void
read_measured(const uint8_t *data, size_t n_bytes)
{
	int file = -1;
	g_autofree char *path = fuzz_write_file(data, n_bytes, &file);
	g_autoptr(GError) error = NULL;
	g_autoptr(CadrageMeasured) measured = cadrage_measured_load(path, &error);

	(void)close(file);
	g_assert((measured == NULL) == (error != NULL));
	for (guint i = 0; measured && i < cadrage_measured_get_n(measured); i++)
		g_assert(cadrage_measured_get(measured, i)->category != NULL);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n_bytes)
{
	const uint8_t *feed = n_bytes > 0 ? memchr(data, '\f', n_bytes) : NULL;
	const size_t n_key = feed ? (size_t)(feed - data) : n_bytes;
	int key_file = -1, sheet_file = -1;
	g_autofree char *key = fuzz_write_file(data, n_key, &key_file);
	g_autofree char *sheet = fuzz_write_file(feed ? feed + 1 : data,
						 feed ? n_bytes - n_key - 1 : 0, &sheet_file);

	read_sheets(key, sheet);
	(void)close(key_file);
	(void)close(sheet_file);
	read_measured(data, n_bytes);
	return 0;
}
