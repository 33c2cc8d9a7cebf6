/* Sources: another program's file as UTF-8 lines, and what is lost of it. */
#pragma once

#include <cadrage/diagnostic.h>
#include <cadrage/error.h>

/**
 * CadSource:
 * @name: the file's name, for messages
 * @text: what it holds, UTF-8 without a byte order mark
 * @lines: (array zero-terminated=1): the same, line by line, without line ends
 * @losses: takes what a lexicon cannot say, or the other format
 * @language: (nullable): of its words, as ISO 639-1 code
 */
typedef struct {
	char *name;
	char *text;
	char **lines;
	CadrageDiagnostics *losses;
	char *language;
} CadSource;

/**
 * cad_source_read:
 * @path: a file
 * @language: (nullable): see CadSource; so @losses
 * @error: return location
 *
 * UTF-8, with or without byte order marks, UTF-16 with one, else Windows-1252, which is noted.
 *
 * Errors: CADRAGE_ERROR_IO, CADRAGE_ERROR_LIMIT (CAD_MAX_LEXICON_BYTES), CADRAGE_ERROR_SYNTAX
 * (no text in any of these).
 *
 * Returns: (transfer full): the source.
 */
CadSource *cad_source_read(const char *path, const char *language, CadrageDiagnostics *losses,
			   GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_source_free(CadSource *source);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadSource, cad_source_free)

/** cad_source_lose: says that something of line @line is lost or changed: @message says what,
 * @hint (nullable) what became of it. */
void cad_source_lose(const CadSource *source, guint line, const char *message, const char *hint);

/** cad_source_fail: sets CADRAGE_ERROR_SYNTAX, "FILE:LINE: MESSAGE". Returns: FALSE. */
gboolean cad_source_fail(const CadSource *source, guint line, const char *message, GError **error);
