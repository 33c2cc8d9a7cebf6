/* Any bytes as a list of negators: refused with messages, or read and tried on a sentence. */
#include "config.h"

#include <string.h>

#include "fuzz.h"
#include "lexicon/negator.h"

static const char sentence[] = "Il ne voit pas, sans doute, que le port n'a plus de menace.";

static void
try_list(const CadNegators *negators)
{
	g_autoptr(GBytes) bytes = g_bytes_new_static(sentence, strlen(sentence));
	g_autoptr(CadArena) arena = cad_arena_new();
	g_autoptr(CadText) text = cad_text_new(bytes);
	const CadTokens *tokens = cad_tokens_new(arena, text, "fr");

	for (guint32 token = 0; token < tokens->n; token++) {
		const guint32 found = cad_negators_find(negators, tokens, token, 1);

		g_assert(found == CAD_NO_NEGATOR ||
			 (found < token && token - found <= CAD_NEGATION_REACH));
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n_bytes)
{
	g_autoptr(GBytes) bytes = g_bytes_new(data, n_bytes);
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadNegators) negators = cad_negators_read("fuzz", bytes, "fr", diagnostics);

	g_assert((negators == NULL) ==
		 (cadrage_diagnostics_count(diagnostics, CADRAGE_SEVERITY_ERROR) > 0));
	if (negators != NULL)
		try_list(negators);
	return 0;
}
