#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "lexicon/statement.h"

static gboolean
ends_word(char c)
{
	return c == ' ' || c == '\n' || c == '\0';
}

/* Where a quotation or /regular expression/ that opens at @at closes, or @at itself when it does
 * not close before @end: then its mark is a letter like another. */
static guint32
find_close(const char *text, guint32 at, guint32 end)
{
	for (guint32 i = at + 1; i < end; i++) {
		if (text[i] == '\\')
			i++;
		else if (text[i] == text[at])
			return i;
	}
	return at;
}

/* A slash opens a regular expression only where a pattern begins. */
static gboolean
begins_pattern(const char *text, guint32 start, guint32 at)
{
	while (at > start && text[at - 1] == ' ')
		at--;
	return at > start && (text[at - 1] == '=' || text[at - 1] == '|');
}

/* Where the comment of a line begins, or @line.end. */
static guint32
find_comment(const char *text, CadrageSpan line, gboolean is_example)
{
	gboolean may_quote = !is_example;

	for (guint32 i = line.start; i < line.end; i++) {
		const gboolean opens =
			text[i] == '"' || (text[i] == '/' && begins_pattern(text, line.start, i));

		if (may_quote && opens) {
			const guint32 close = find_close(text, i, line.end);

			may_quote = close > i;
			i = close;
		}
		if (text[i] == '#' && (i == line.start || text[i - 1] == ' ') &&
		    ends_word(text[i + 1]))
			return i;
	}
	return line.end;
}

static gboolean
looks_like_example(const char *text, CadrageSpan line)
{
	guint32 i = line.start;

	while (i < line.end && text[i] == ' ')
		i++;
	return i < line.end && (text[i] == '+' || text[i] == '-') && ends_word(text[i + 1]) &&
	       !(text[i] == '+' && text[i + 1] == '=');
}

static void
report_length(CadReading *reading, CadrageSpan span)
{
	cad_reading_error(reading, (CadrageSpan){span.start, span.start + 1},
			  "split it with \"+=\"",
			  "the line is longer than CAD_MAX_LEXICON_LINE, %" G_GSIZE_FORMAT " bytes",
			  CAD_MAX_LEXICON_LINE);
}

/* One physical line, tidied: its tabs reported, its carriage return and comment blanked. */
static CadrageSpan
tidy_line(CadReading *reading, guint line)
{
	CadManuscript *manuscript = reading->manuscript;
	const guint32 start = g_array_index(manuscript->lines, guint32, line);
	const guint32 length = (guint32)strcspn(manuscript->text + start, "\n");
	CadrageSpan span = {start, start + length};
	char *text = manuscript->text;
	char *tab;
	guint32 comment;

	if (length > CAD_MAX_LEXICON_LINE) {
		report_length(reading, span);
		return (CadrageSpan){start, start};
	}
	if (length > 0 && text[span.end - 1] == '\r')
		text[span.end - 1] = ' ';
	tab = memchr(text + start, '\t', length);
	if (tab != NULL)
		cad_reading_error(reading,
				  (CadrageSpan){(guint32)(tab - text), (guint32)(tab - text) + 1},
				  "write blanks", "a tab");
	for (guint32 i = span.start; i < span.end; i++)
		if (text[i] == '\t')
			text[i] = ' ';
	comment = find_comment(text, span, looks_like_example(text, span));
	memset(text + comment, ' ', span.end - comment);
	return span;
}

/* The last character of a statement, where it is a bar. */
static gboolean
goes_on(const CadReading *reading, CadrageSpan span)
{
	const CadrageSpan trimmed = cad_reading_trim(reading, span);
	const char *text = reading->manuscript->text;

	return trimmed.end > trimmed.start && text[trimmed.end - 1] == '|' &&
	       text[trimmed.start] != '[' && !looks_like_example(text, trimmed);
}

/* Joins the lines that follow a bar; @line is moved to the last one read. */
static CadrageSpan
join_lines(CadReading *reading, CadrageSpan span, guint *line)
{
	const char *text = reading->manuscript->text;

	while (goes_on(reading, span)) {
		const CadrageSpan bar = cad_reading_trim(reading, span);
		CadrageSpan next;
		CadrageSpan trimmed;

		if (*line + 1 < reading->manuscript->lines->len)
			next = tidy_line(reading, *line + 1);
		else
			next = (CadrageSpan){span.end, span.end};
		trimmed = cad_reading_trim(reading, next);
		if (trimmed.start == trimmed.end || text[trimmed.start] == '[' ||
		    looks_like_example(text, next)) {
			cad_reading_error(reading, (CadrageSpan){bar.end - 1, bar.end},
					  "remove it, or go on in the next line",
					  "the line ends in \"|\" but no pattern follows");
			return (CadrageSpan){span.start, bar.end - 1};
		}
		reading->manuscript->text[span.end] = ' ';
		span.end = next.end;
		(*line)++;
	}
	return span;
}

/* The colon of `key: value`, or 0: letters, digits, blanks, dots and hyphens stand before it. */
static guint32
find_key_colon(const char *text, CadrageSpan span)
{
	for (guint32 i = span.start; i < span.end; i++) {
		if (text[i] == ':')
			return i > span.start && (i + 1 == span.end || text[i + 1] == ' ') ? i : 0;
		if (!g_ascii_isalnum(text[i]) && (guint8)text[i] < 0x80 &&
		    strchr(" .-_", text[i]) == NULL)
			return 0;
	}
	return 0;
}

/* The "=" that parts a label from its patterns, or @span.end. One inside quotation marks, braces
 * or a regular expression parts nothing. */
static guint32
find_equals(const char *text, CadrageSpan span)
{
	for (guint32 i = span.start; i < span.end && text[i] != '{'; i++) {
		if (text[i] == '=')
			return i;
		if (text[i] == '"' || (text[i] == '/' && i == span.start)) {
			const guint32 close = find_close(text, i, span.end);

			if (close == i)
				break;
			i = close;
		}
	}
	return span.end;
}

static void
split_term(CadReading *reading, CadStatement *statement)
{
	const char *text = reading->manuscript->text;
	const CadrageSpan span = statement->span;
	const guint32 equals = find_equals(text, span);
	guint32 sign = equals;

	statement->kind = CAD_STATEMENT_TERM;
	statement->is_bare = equals == span.end;
	if (statement->is_bare) {
		statement->name = statement->value = span;
		return;
	}
	statement->adds = equals > span.start && text[equals - 1] == '+';
	if (statement->adds)
		sign--;
	if ((sign > span.start && text[sign - 1] != ' ') ||
	    (equals + 1 < span.end && text[equals + 1] != ' '))
		cad_reading_error(reading, (CadrageSpan){sign, equals + 1},
				  "write LABEL = PATTERNS, with blanks",
				  "blanks are missing round \"%s\"", statement->adds ? "+=" : "=");
	statement->name = cad_reading_trim(reading, (CadrageSpan){span.start, sign});
	statement->value = cad_reading_trim(reading, (CadrageSpan){equals + 1, span.end});
}

static void
check_indent(CadReading *reading, const CadStatement *statement, guint32 indent)
{
	if (statement->kind == CAD_STATEMENT_EXAMPLE && indent < 2)
		cad_reading_error(reading,
				  (CadrageSpan){statement->span.start, statement->span.start + 1},
				  "begin the line with two blanks", "an example is indented");
	if (statement->kind == CAD_STATEMENT_TERM && statement->is_bare && indent > 0)
		cad_reading_error(reading, statement->span,
				  "begin an example with \"+ \" or \"- \", a term without blanks",
				  "an indented line that is no example");
}

static CadStatement
classify(CadReading *reading, CadrageSpan line)
{
	const char *text = reading->manuscript->text;
	CadStatement statement = {.span = cad_reading_trim(reading, line)};
	guint32 colon;

	if (looks_like_example(text, statement.span)) {
		statement.kind = CAD_STATEMENT_EXAMPLE;
	} else if (text[statement.span.start] == '[') {
		statement.kind = CAD_STATEMENT_HEAD;
	} else if ((colon = find_key_colon(text, statement.span)) > 0) {
		statement.kind = CAD_STATEMENT_KEY;
		statement.name =
			cad_reading_trim(reading, (CadrageSpan){statement.span.start, colon});
		statement.value =
			cad_reading_trim(reading, (CadrageSpan){colon + 1, statement.span.end});
	} else {
		split_term(reading, &statement);
	}
	check_indent(reading, &statement, statement.span.start - line.start);
	return statement;
}

GArray *
cad_statements_cut(CadReading *reading)
{
	GArray *statements = g_array_new(FALSE, FALSE, sizeof(CadStatement));

	for (guint line = 0; line < reading->manuscript->lines->len; line++) {
		CadrageSpan span = join_lines(reading, tidy_line(reading, line), &line);
		const CadrageSpan trimmed = cad_reading_trim(reading, span);
		CadStatement statement;

		if (trimmed.start == trimmed.end)
			continue;
		if (span.end - span.start > CAD_MAX_LEXICON_LINE) {
			report_length(reading, trimmed);
			continue;
		}
		statement = classify(reading, span);
		g_array_append_val(statements, statement);
	}
	return statements;
}
