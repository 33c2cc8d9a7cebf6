#include "config.h"

#include <string.h>

#include <cadrage/diagnostic.h>

#include "base/arena.h"
#include "base/limits.h"
#include "base/shorten.h"

enum {
	DIAGNOSTIC_TAB_COLUMNS = 8,
	DIAGNOSTIC_SOURCE_CHARS = 200, /* of a source line shown; more is no help to a reader */
	DIAGNOSTIC_LEAD_CHARS = 60,    /* shown before the place, where the line is longer */
};

struct _CadrageDiagnostics {
	CadArena *arena;     /* holds the messages and their strings */
	GPtrArray *messages; /* of CadrageDiagnostic, in the arena */
	guint n_by_severity[CADRAGE_SEVERITY_ERROR + 1];
	gboolean is_complete;
	gboolean is_full;
};

/* How a severity is written, and the SGR code of its colour. */
static const struct {
	const char *name;
	const char *colour;
} severities[] = {
	[CADRAGE_SEVERITY_NOTE] = {"note", "1;36"},
	[CADRAGE_SEVERITY_WARNING] = {"warning", "1;35"},
	[CADRAGE_SEVERITY_ERROR] = {"error", "1;31"},
};

CadrageDiagnostics *
cadrage_diagnostics_new(void)
{
	CadrageDiagnostics *diagnostics = g_atomic_rc_box_new0(CadrageDiagnostics);

	diagnostics->arena = cad_arena_new();
	diagnostics->messages = g_ptr_array_new();
	return diagnostics;
}

CadrageDiagnostics *
cadrage_diagnostics_new_complete(void)
{
	CadrageDiagnostics *diagnostics = cadrage_diagnostics_new();

	diagnostics->is_complete = TRUE;
	return diagnostics;
}

CadrageDiagnostics *
cadrage_diagnostics_ref(CadrageDiagnostics *diagnostics)
{
	g_return_val_if_fail(diagnostics != NULL, NULL);
	return g_atomic_rc_box_acquire(diagnostics);
}

static void
diagnostics_clear(gpointer data)
{
	CadrageDiagnostics *diagnostics = data;

	g_ptr_array_unref(diagnostics->messages);
	cad_arena_free(diagnostics->arena);
}

void
cadrage_diagnostics_unref(CadrageDiagnostics *diagnostics)
{
	if (diagnostics != NULL)
		g_atomic_rc_box_release_full(diagnostics, diagnostics_clear);
}

static const char *
keep_string(CadArena *arena, const char *text)
{
	return text != NULL ? cad_arena_strndup(arena, text, strlen(text)) : NULL;
}

static void
append_copy(CadrageDiagnostics *diagnostics, const CadrageDiagnostic *diagnostic)
{
	CadrageDiagnostic *copy = cad_arena_alloc(diagnostics->arena, sizeof *copy);
	g_autofree char *message = cad_shorten(diagnostic->message, CAD_MAX_MESSAGE_BYTES);

	*copy = *diagnostic;
	copy->file = keep_string(diagnostics->arena, diagnostic->file);
	copy->message = keep_string(diagnostics->arena, message);
	copy->hint = keep_string(diagnostics->arena, diagnostic->hint);
	copy->source = keep_string(diagnostics->arena, diagnostic->source);
	g_ptr_array_add(diagnostics->messages, copy);
	diagnostics->n_by_severity[copy->severity]++;
}

void
cadrage_diagnostics_add(CadrageDiagnostics *diagnostics, const CadrageDiagnostic *diagnostic)
{
	CadrageDiagnostic last = {.severity = CADRAGE_SEVERITY_NOTE};

	g_return_if_fail(diagnostics != NULL && diagnostic != NULL);
	g_return_if_fail(diagnostic->severity < G_N_ELEMENTS(severities));
	g_return_if_fail(diagnostic->message != NULL);
	if (diagnostics->is_full) {
		/* Whether there was an error at all must not depend on the limit. */
		diagnostics->n_by_severity[diagnostic->severity]++;
		return;
	}
	if (diagnostics->is_complete || diagnostics->messages->len < CAD_MAX_DIAGNOSTICS) {
		append_copy(diagnostics, diagnostic);
		return;
	}
	diagnostics->is_full = TRUE;
	diagnostics->n_by_severity[diagnostic->severity]++;
	last.file = diagnostic->file;
	last.message = "more messages were left out (limit CAD_MAX_DIAGNOSTICS)";
	append_copy(diagnostics, &last);
}

guint
cadrage_diagnostics_get_n(const CadrageDiagnostics *diagnostics)
{
	g_return_val_if_fail(diagnostics != NULL, 0);
	return diagnostics->messages->len;
}

guint
cadrage_diagnostics_count(const CadrageDiagnostics *diagnostics, CadrageSeverity severity)
{
	g_return_val_if_fail(diagnostics != NULL, 0);
	g_return_val_if_fail(severity < G_N_ELEMENTS(severities), 0);
	return diagnostics->n_by_severity[severity];
}

const CadrageDiagnostic *
cadrage_diagnostics_get(const CadrageDiagnostics *diagnostics, guint index)
{
	g_return_val_if_fail(diagnostics != NULL, NULL);
	g_return_val_if_fail(index < diagnostics->messages->len, NULL);
	return g_ptr_array_index(diagnostics->messages, index);
}

/* Bidirectional controls would let a line show in another order than it has. */
static gboolean
is_shown(gunichar character)
{
	GUnicodeType type = g_unichar_type(character);

	return type != G_UNICODE_CONTROL && type != G_UNICODE_FORMAT &&
	       type != G_UNICODE_LINE_SEPARATOR && type != G_UNICODE_PARAGRAPH_SEPARATOR;
}

/* Appends text from a stranger's file so that a terminal shows it and does nothing else. */
static void
append_shown(GString *out, const char *text)
{
	g_autofree char *valid = g_utf8_make_valid(text, -1);

	for (const char *p = valid; *p != '\0'; p = g_utf8_next_char(p)) {
		gunichar character = g_utf8_get_char(p);

		g_string_append_unichar(out, is_shown(character) ? character : 0xFFFD);
	}
}

static guint
columns_of(gunichar character, guint column)
{
	if (character == '\t')
		return DIAGNOSTIC_TAB_COLUMNS - column % DIAGNOSTIC_TAB_COLUMNS;
	if (!is_shown(character))
		return 1;
	if (g_unichar_iszerowidth(character))
		return 0;
	return g_unichar_iswide(character) ? 2 : 1;
}

/* Appends the characters of a source line from @first on, and under it the caret for the
 * characters [place, place + length). */
static void
append_source(GString *out, const char *source, guint first, guint place, guint length)
{
	g_autofree char *valid = g_utf8_make_valid(source, -1);
	g_autoptr(GString) under = g_string_new(NULL);
	const char *p = valid;
	guint column = 0, i;

	for (i = 0; *p != '\0' && i < first; i++)
		p = g_utf8_next_char(p);
	for (; *p != '\0' && i < first + DIAGNOSTIC_SOURCE_CHARS; i++, p = g_utf8_next_char(p)) {
		gunichar character = g_utf8_get_char(p);
		guint n = columns_of(character, column);
		char sign = i < place ? ' ' : i == place ? '^' : i - place < length ? '~' : ' ';

		if (character == '\t')
			g_string_append_printf(out, "%*s", (int)n, "");
		else
			g_string_append_unichar(out, is_shown(character) ? character : 0xFFFD);
		for (guint k = 0; k < n; k++)
			g_string_append_c(under, k > 0 && sign == '^' ? '~' : sign);
		column += n;
	}
	if (place >= i) /* the place is the end of the line */
		g_string_append_c(under, '^');
	g_strchomp(under->str);
	g_string_append_printf(out, "\n  %s\n", under->str);
}

static void
append_place(GString *out, const CadrageDiagnostic *diagnostic)
{
	if (diagnostic->file == NULL)
		return;
	append_shown(out, diagnostic->file);
	if (diagnostic->line > 0)
		g_string_append_printf(out, ":%u", diagnostic->line);
	if (diagnostic->line > 0 && diagnostic->column > 0)
		g_string_append_printf(out, ":%u", diagnostic->column);
	g_string_append(out, ": ");
}

static void
append_severity(GString *out, CadrageSeverity severity, gboolean use_colour)
{
	if (use_colour)
		g_string_append_printf(out, "\033[%sm", severities[severity].colour);
	g_string_append_printf(out, "%s:", severities[severity].name);
	g_string_append(out, use_colour ? "\033[0m " : " ");
}

char *
cadrage_diagnostic_to_text(const CadrageDiagnostic *diagnostic, gboolean use_colour)
{
	g_autoptr(GString) out = g_string_new(NULL);
	guint place;

	g_return_val_if_fail(diagnostic != NULL, NULL);
	g_return_val_if_fail(diagnostic->severity < G_N_ELEMENTS(severities), NULL);
	append_place(out, diagnostic);
	append_severity(out, diagnostic->severity, use_colour);
	append_shown(out, diagnostic->message);
	g_string_append_c(out, '\n');
	if (diagnostic->source != NULL && diagnostic->column > 0) {
		place = diagnostic->column - 1;
		g_string_append(out, "  ");
		append_source(out, diagnostic->source,
			      place < DIAGNOSTIC_SOURCE_CHARS / 2 ? 0
								  : place - DIAGNOSTIC_LEAD_CHARS,
			      place, MAX(diagnostic->length, 1));
	}
	if (diagnostic->hint != NULL) {
		g_string_append(out, "  ");
		append_shown(out, diagnostic->hint);
		g_string_append_c(out, '\n');
	}
	return g_string_free(g_steal_pointer(&out), FALSE);
}
