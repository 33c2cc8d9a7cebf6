/* Messages about a file that a person wrote (lexicon, profile, manifest), in a compiler's form. */
#pragma once

#include <cadrage/version.h>

G_BEGIN_DECLS

typedef enum {
	CADRAGE_SEVERITY_NOTE,
	CADRAGE_SEVERITY_WARNING,
	CADRAGE_SEVERITY_ERROR,
} CadrageSeverity;

/**
 * CadrageDiagnostic:
 * @severity: how bad it is
 * @file: the file's name as the user gave it
 * @line: 1-based line, 0 when the message is about the whole file
 * @column: 1-based column in characters, 0 when unknown
 * @length: characters to underline, at least 1 when @column is known
 * @message: what is wrong, without the place
 * @hint: (nullable): what to do about it, such as `did you mean "language"?`
 * @source: (nullable): the line of the file, as written
 *
 * Strings live as long as the list that holds the message.
 */
typedef struct {
	CadrageSeverity severity;
	const char *file;
	guint line;
	guint column;
	guint length;
	const char *message;
	const char *hint;
	const char *source;
} CadrageDiagnostic;

/**
 * CadrageDiagnostics:
 *
 * A growing list of messages, in the order they were found. Reference counted; not for use from
 * two threads at once.
 */
typedef struct _CadrageDiagnostics CadrageDiagnostics;

CADRAGE_API CadrageDiagnostics *cadrage_diagnostics_new(void);
/** cadrage_diagnostics_new_complete: Returns: (transfer full): a list that leaves no message out,
 * for what is bounded by other limits. */
CADRAGE_API CadrageDiagnostics *cadrage_diagnostics_new_complete(void);
CADRAGE_API CadrageDiagnostics *cadrage_diagnostics_ref(CadrageDiagnostics *diagnostics);
CADRAGE_API void cadrage_diagnostics_unref(CadrageDiagnostics *diagnostics);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageDiagnostics, cadrage_diagnostics_unref)

/**
 * cadrage_diagnostics_add:
 * @diagnostics: a list
 * @diagnostic: the message; copied
 *
 * After CAD_MAX_DIAGNOSTICS messages one last message says that more were left out, unless the list
 * is complete.
 */
CADRAGE_API void
cadrage_diagnostics_add(CadrageDiagnostics *diagnostics, const CadrageDiagnostic *diagnostic);

/**
 * cadrage_diagnostics_get_n:
 * @diagnostics: a list
 *
 * Returns: the number of messages.
 */
CADRAGE_API guint cadrage_diagnostics_get_n(const CadrageDiagnostics *diagnostics);

/**
 * cadrage_diagnostics_count:
 * @diagnostics: a list
 * @severity: a severity
 *
 * Returns: the number of messages of exactly @severity.
 */
CADRAGE_API guint cadrage_diagnostics_count(const CadrageDiagnostics *diagnostics,
					    CadrageSeverity severity);

/**
 * cadrage_diagnostics_get:
 * @diagnostics: a list
 * @index: below cadrage_diagnostics_get_n()
 *
 * Returns: (transfer none): the message.
 */
CADRAGE_API const CadrageDiagnostic *
cadrage_diagnostics_get(const CadrageDiagnostics *diagnostics, guint index);

/**
 * cadrage_diagnostic_to_text:
 * @diagnostic: a message
 * @use_colour: whether to set severities in colour by SGR escapes
 *
 * `FILE:LINE:COLUMN: error: MESSAGE`, then the source line, a caret under the place and the hint.
 * Control characters of the file are shown as U+FFFD. Ends with a newline.
 *
 * Returns: (transfer full): the text.
 */
CADRAGE_API char *
cadrage_diagnostic_to_text(const CadrageDiagnostic *diagnostic, gboolean use_colour);

G_END_DECLS
