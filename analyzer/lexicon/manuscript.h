/* A manuscript: the text of one lexicon file as it is read, and who is told of its mistakes. */
#pragma once

#include <cadrage/diagnostic.h>
#include <cadrage/span.h>

/**
 * CadManuscript:
 * @file: the file's name as the user gave it
 * @written: the text as written, valid UTF-8 without a byte order mark, NUL-terminated
 * @text: the same bytes, but for comments, carriage returns and the line ends inside a statement,
 *   which are blanks: an offset means the same place in both
 * @n_bytes: length of both
 * @lines: (element-type guint32): where each line begins
 *
 * Immutable once its statements are cut.
 */
typedef struct {
	char *file;
	char *written;
	char *text;
	gsize n_bytes;
	GArray *lines;
} CadManuscript;

/**
 * cad_manuscript_new:
 * @file: the file's name as the user gave it
 * @bytes: what it holds
 * @diagnostics: takes a message for each line that is not UTF-8 or holds a control character
 *
 * A byte order mark is dropped. Control characters, but for line ends and tabs, are refused, as
 * are the invisible ones that change the order of letters.
 *
 * Returns: (transfer full) (nullable): the manuscript; NULL when it has any such line.
 */
CadManuscript *cad_manuscript_new(const char *file, GBytes *bytes, CadrageDiagnostics *diagnostics);
void cad_manuscript_free(CadManuscript *manuscript);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadManuscript, cad_manuscript_free)

/* A place in a file, for people: 1-based, columns and length in characters. */
typedef struct {
	guint line;
	guint column;
	guint length;
	const CadManuscript *manuscript; /* NULL: the one that the context is about */
} CadPlace;

/** cad_manuscript_find_place: Returns: the place of a span; its length ends with its line. */
CadPlace cad_manuscript_find_place(const CadManuscript *manuscript, CadrageSpan span);

/**
 * cad_manuscript_report:
 * @manuscript: a manuscript
 * @diagnostics: takes the message
 * @severity: how bad it is
 * @place: where, in its own manuscript if it names one; a line of 0 means the whole file
 * @hint: (nullable): what to do about it
 * @message: what is wrong
 */
void cad_manuscript_report(const CadManuscript *manuscript, CadrageDiagnostics *diagnostics,
			   CadrageSeverity severity, CadPlace place, const char *hint,
			   const char *message);

/* One reading of a manuscript. */
typedef struct {
	CadManuscript *manuscript;	 /* borrowed */
	CadrageDiagnostics *diagnostics; /* borrowed */
	const char *language;		 /* borrowed; "" until it is known */
	guint n_errors;
} CadReading;

void cad_reading_error(CadReading *reading, CadrageSpan span, const char *hint, const char *format,
		       ...) G_GNUC_PRINTF(4, 5);
void cad_reading_warn(CadReading *reading, CadrageSpan span, const char *hint, const char *format,
		      ...) G_GNUC_PRINTF(4, 5);

/** cad_reading_trim: Returns: a span without the blanks at its ends. */
CadrageSpan cad_reading_trim(const CadReading *reading, CadrageSpan span);
/** cad_reading_dup: Returns: (transfer full): the text of a span. */
char *cad_reading_dup(const CadReading *reading, CadrageSpan span);
