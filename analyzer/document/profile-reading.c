#include "config.h"

#include <string.h>

#include <cadrage/suggestion.h>

#include "document/profile-reading.h"

/* Messages. */

void
cad_profile_report(CadProfileReading *reading, guint line, guint column, const char *message,
		   const char *hint)
{
	CadrageDiagnostic diagnostic = {
		.severity = CADRAGE_SEVERITY_ERROR,
		.file = reading->file,
		.line = line,
		.column = column,
		.length = 1,
		.message = message,
		.hint = hint,
		.source = line ? reading->lines[line - 1] : NULL,
	};

	reading->has_mistake = TRUE;
	cadrage_diagnostics_add(reading->diagnostics, &diagnostic);
}

guint
cad_profile_find_place(const CadProfileReading *reading, const char *group, const char *key)
{
	g_autofree char *place = key ? g_strdup_printf("%s\n%s", group, key) : g_strdup(group);

	return GPOINTER_TO_UINT(g_hash_table_lookup(reading->places, place));
}

/* The 1-based column, in characters, of byte @offset of the value on @line. */
static guint
value_column(const char *line, gsize offset)
{
	const char *value = strchr(line, '=');

	if (!value)
		return 1;
	value++;
	value += strspn(value, " \t");
	offset = MIN(offset, strlen(value));
	return (guint)g_utf8_strlen(line, value - line + (gssize)offset) + 1;
}

/* A mistake in the value being read, at byte @offset of it. */
void
cad_profile_report_value(CadProfileReading *reading, gsize offset, const char *message,
			 const char *hint)
{
	guint line = cad_profile_find_place(reading, reading->group, reading->key);
	guint column = line ? value_column(reading->lines[line - 1], offset) : 0;

	cad_profile_report(reading, line, column, message, hint);
}

char *
cad_profile_did_you_mean(const char *typed, const char *const *known)
{
	const char *meant = cadrage_suggest(typed, known);

	return meant ? g_strdup_printf("did you mean \"%s\"?", meant) : NULL;
}

void
cad_profile_report_unknown(CadProfileReading *reading, const char *what, const char *typed,
			   const char *const *known)
{
	g_autofree char *message = g_strdup_printf("unknown %s \"%s\"", what, typed);
	g_autofree char *hint = cad_profile_did_you_mean(typed, known);

	if (!hint) {
		g_autofree char *words = g_strjoinv(", ", (char **)known);

		hint = g_strconcat("it may be ", words, NULL);
	}
	cad_profile_report_value(reading, 0, message, hint);
}

/* Notes where a group or key stands; told twice is a mistake. */
static void
note_place(CadProfileReading *reading, const char *group, const char *key, guint line)
{
	char *place = key ? g_strdup_printf("%s\n%s", group, key) : g_strdup(group);
	g_autofree char *message = NULL;

	if (!g_hash_table_contains(reading->places, place)) {
		g_hash_table_insert(reading->places, place, GUINT_TO_POINTER(line));
		return;
	}
	message = key ? g_strdup_printf("\"%s\" is said twice", key)
		      : g_strdup_printf("[%s] is opened twice", group);
	cad_profile_report(reading, line, 1, message, NULL);
	g_free(place);
}

/* Whether GKeyFile can make something of the line; notes where its group or key stands. */
static gboolean
scan_line(CadProfileReading *reading, guint line, char **group)
{
	g_autofree char *text = g_strstrip(g_strdup(reading->lines[line - 1]));
	char *equals = strchr(text, '=');

	if (*text == '\0' || *text == '#')
		return TRUE;
	if (*text == '[' && g_str_has_suffix(text, "]")) {
		g_free(*group);
		*group = g_strndup(text + 1, strlen(text) - 2);
		note_place(reading, *group, NULL, line);
		return TRUE;
	}
	if (!equals || equals == text) {
		cad_profile_report(reading, line, 1,
				   "neither a [group], a key=value nor a # comment", NULL);
		return FALSE;
	}
	if (!*group) {
		cad_profile_report(reading, line, 1, "a key before the first [group]", NULL);
		return FALSE;
	}
	*equals = '\0';
	note_place(reading, *group, g_strchomp(text), line);
	return TRUE;
}

/* The file without the lines that GKeyFile would stop at. */
char *
cad_profile_scan(CadProfileReading *reading)
{
	g_autoptr(GString) good = g_string_new(NULL);
	g_autofree char *group = NULL;

	for (guint i = 0; reading->lines[i]; i++) {
		if (scan_line(reading, i + 1, &group))
			g_string_append(good, reading->lines[i]);
		g_string_append_c(good, '\n');
	}
	return g_string_free(g_steal_pointer(&good), FALSE);
}

/* The lines of the file as text; NULL when it is no UTF-8. */
char **
cad_profile_split_lines(GBytes *content)
{
	gsize n_bytes = 0;
	const char *data = g_bytes_get_data(content, &n_bytes);
	g_auto(GStrv) lines = NULL;
	g_autofree char *text = NULL;

	if (n_bytes > 0 && !g_utf8_validate_len(data, n_bytes, NULL))
		return NULL;
	text = g_strndup(n_bytes ? data : "", n_bytes);
	lines = g_strsplit(g_str_has_prefix(text, "\xef\xbb\xbf") ? text + 3 : text, "\n", -1);
	for (char **line = lines; *line; line++)
		if (g_str_has_suffix(*line, "\r"))
			(*line)[strlen(*line) - 1] = '\0';
	return g_steal_pointer(&lines);
}
