/* Text: bytes from outside as clean UTF-8, with its lines and the way back to the bytes. */
#pragma once

#include <cadrage/error.h>
#include <cadrage/span.h>

typedef enum {
	CAD_ENCODING_UTF8,
	CAD_ENCODING_CP1252,
} CadEncoding;

/**
 * CadLine:
 * @start: first byte in the clean text
 * @end: one past the last byte, the line's end left out
 * @indent: blanks at its beginning, in characters
 * @is_blank: holds nothing but white space (U+00A0 and its like count as white space)
 * @is_wrapped: its end is a mere hard wrap: the paragraph goes on in the next line
 */
typedef struct {
	guint32 start;
	guint32 end;
	guint32 indent;
	guint is_blank : 1;
	guint is_wrapped : 1;
} CadLine;

/**
 * CadText:
 *
 * A document's text. Clean: valid UTF-8, NUL-terminated, no NUL inside (each is U+FFFD), no byte
 * order mark at its beginning; otherwise what the file holds, control characters and line ends
 * included, so that line N of the text is line N of the file. Immutable, shared by threads,
 * reference counted.
 */
typedef struct _CadText CadText;

/**
 * cad_text_new:
 * @raw: the bytes
 *
 * Decodes: bytes with any valid multi-byte UTF-8 sequence are UTF-8, and each broken one becomes
 * U+FFFD; bytes above 0x7F without one are CP1252. Cuts lines at LF, CRLF, CR, U+2028 and U+2029.
 * A line is wrapped when it is 40 to 120 characters long, the next line is not blank and not
 * indented more than it, and the next line's first word would not have fitted on it, in the
 * width of its block of lines; and when the block proves to be wrapped text: two lines of it are
 * so full, or it has but two, and one of them ends within a sentence; or an earlier block was
 * wrapped to that width.
 *
 * Returns: (transfer full): the text.
 */
CadText *cad_text_new(GBytes *raw);

/**
 * cad_text_new_titled:
 * @title: (nullable): a title kept apart from the text
 * @lead: (nullable): a lead kept apart from the text
 * @body: the text
 *
 * A text made of fields of a record: the title's line, a blank line, the lead, a blank line, the
 * body. Offsets lead back into each field.
 *
 * Returns: (transfer full): the text.
 */
CadText *cad_text_new_titled(const char *title, const char *lead, const char *body);

CadText *cad_text_ref(CadText *text);
void cad_text_unref(CadText *text);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadText, cad_text_unref)

/** cad_text_get_clean: @n_bytes: (out) (optional): its length. Returns: (transfer none): the
 * clean text, NUL-terminated. */
const char *cad_text_get_clean(const CadText *text, gsize *n_bytes);
/** cad_text_get_lines: @n_lines: (out): how many. Returns: (transfer none): the lines, ascending.
 */
const CadLine *cad_text_get_lines(const CadText *text, guint *n_lines);
/** cad_text_find_line: Returns: the 0-based index of the line that holds the clean byte @offset. */
guint cad_text_find_line(const CadText *text, guint32 offset);
/** cad_text_get_column: Returns: the 1-based column, in characters, of the clean byte @offset. */
guint cad_text_get_column(const CadText *text, guint32 offset);
/** cad_text_to_raw: Returns: the original bytes behind a span of clean text. */
CadrageSpan cad_text_to_raw(const CadText *text, CadrageSpan clean);
CadEncoding cad_text_get_encoding(const CadText *text);
/** cad_text_get_n_repairs: @first: (out) (optional): raw offset of the first. Returns: sequences
 * that were not UTF-8 and became U+FFFD. */
guint cad_text_get_n_repairs(const CadText *text, guint32 *first);
/** cad_text_get_n_nuls: Returns: NUL bytes that became U+FFFD. */
guint cad_text_get_n_nuls(const CadText *text);
