/* Any bytes as an outlet's profile: refused with messages, or read and used. */
#include "config.h"

#include "document/profile.h"
#include "fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n_bytes)
{
	g_autoptr(GBytes) bytes = g_bytes_new(data, n_bytes);
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadProfile) profile = cad_profile_new("fuzz.outlet", bytes, diagnostics);

	g_assert((profile == NULL) ==
		 (cadrage_diagnostics_count(diagnostics, CADRAGE_SEVERITY_ERROR) > 0));
	for (guint i = 0; i < cadrage_diagnostics_get_n(diagnostics); i++) {
		g_autofree char *text =
			cadrage_diagnostic_to_text(cadrage_diagnostics_get(diagnostics, i), FALSE);

		g_assert(g_utf8_validate(text, -1, NULL));
	}
	return 0;
}
