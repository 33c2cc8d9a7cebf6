/* Lexicons of tests: files written in the test, and what reading them gives. */
#pragma once

#include <string.h>

#include "lexicon/lexicon-file.h"
#include "lexicon/term.h"
#include "suite.h"

#define LEXICON_HEADER "lexicon: essai\nlanguage: fr\nversion: 1\n"

static inline CadLexiconFile *
lexicon_text_read(const char *text, CadrageDiagnostics *diagnostics)
{
	g_autoptr(GBytes) bytes = g_bytes_new_static(text, strlen(text));

	return cad_lexicon_file_read("essai.lex", bytes, NULL, diagnostics);
}

/* Every message as "LINE:COLUMN: MESSAGE (HINT)\n". */
static inline char *
lexicon_text_describe(const CadrageDiagnostics *diagnostics)
{
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < cadrage_diagnostics_get_n(diagnostics); i++) {
		const CadrageDiagnostic *diagnostic = cadrage_diagnostics_get(diagnostics, i);

		g_string_append_printf(out, "%u:%u: %s", diagnostic->line, diagnostic->column,
				       diagnostic->message);
		if (diagnostic->hint != NULL)
			g_string_append_printf(out, " (%s)", diagnostic->hint);
		g_string_append_c(out, '\n');
	}
	return g_string_free(out, FALSE);
}

/* Reads @text and compares every message with @expected. */
static inline void
assert_messages(const char *text, const char *expected)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadLexiconFile) file = lexicon_text_read(text, diagnostics);
	g_autofree char *messages = lexicon_text_describe(diagnostics);
	const guint n_errors = cadrage_diagnostics_count(diagnostics, CADRAGE_SEVERITY_ERROR);

	ck_assert_str_eq(messages, expected);
	ck_assert_int_eq(file == NULL, n_errors > 0);
}
