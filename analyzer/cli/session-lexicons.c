#include "config.h"

#include <string.h>

#include "output.h"
#include "session.h"

static gboolean
fail(GError *error)
{
	output_fail(error);
	return FALSE;
}

/* "@0.3" of "doubt@0.3"; NULL without a version, as in the name of a file that is there. */
static const char *
find_version(const char *name)
{
	const char *at = strrchr(name, '@');

	return at && at > name && at[1] != '\0' && !g_file_test(name, G_FILE_TEST_EXISTS) ? at
											  : NULL;
}

/* Whether the lexicon is of the version that @name asks for, if any. */
static gboolean
has_version(const CadrageLexicon *lexicon, const char *name)
{
	const char *wanted = find_version(name);
	const char *version = cadrage_lexicon_get_version(lexicon);

	if (!wanted || strcmp(wanted + 1, version) == 0)
		return TRUE;
	g_autofree char *shown = cadrage_text_for_terminal(name);

	g_printerr("cadrage: --lexicon %s: the version there is %s; ask for %s@%s, or put the file "
		   "of that version in its place\n",
		   shown, version, cadrage_lexicon_get_name(lexicon), version);
	return FALSE;
}

CadrageLexicon *
session_load_lexicon(const Session *session, const char *name)
{
	const CadrageLexiconOptions options = session_get_lexicon_options(session);
	const char *version = find_version(name);
	g_autofree char *bare = version ? g_strndup(name, (gsize)(version - name)) : g_strdup(name);
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_auto(GStrv) meant = cadrage_lexicon_expand_name(bare, &options);
	g_autoptr(GError) error = NULL;
	g_autoptr(CadrageLexicon) lexicon = NULL;

	if (meant[1]) {
		g_printerr("cadrage: \"%s\" is short for %s and %s; name one of them\n", bare,
			   meant[0], meant[1]);
		return NULL;
	}
	lexicon = cadrage_lexicon_load(bare, &options, diagnostics, &error);
	output_print_diagnostics(diagnostics);
	if (!lexicon && cadrage_diagnostics_count(diagnostics, CADRAGE_SEVERITY_ERROR) == 0)
		output_fail(error);
	return lexicon && has_version(lexicon, name) ? g_steal_pointer(&lexicon) : NULL;
}

/* Languages that a pattern is taken in when none is named, so that every article is searched. */
static const char *const pattern_languages[] = {"fr", "en"};

static CadrageLexicon *
read_pattern(const Session *session, const char *pattern, const char *language,
	     CadrageDiagnostics *diagnostics, GError **error)
{
	const CadrageLexiconOptions options = session_get_lexicon_options(session);

	return cadrage_lexicon_new_from_pattern(pattern, language, &options, diagnostics, error);
}

/* A language that a pattern makes no sense in is passed over while there is another, and so is a
 * word that one of several dictionaries lacks. */
static void
add_pattern(const Session *session, const char *pattern, GPtrArray *lexicons)
{
	for (gsize i = 0; i < G_N_ELEMENTS(pattern_languages); i++) {
		g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
		g_autoptr(GError) error = NULL;
		CadrageLexicon *lexicon =
			read_pattern(session, pattern, pattern_languages[i], diagnostics, &error);

		if (lexicon)
			g_ptr_array_add(lexicons, lexicon);
	}
}

gboolean
session_load_pattern(const Session *session, const char *pattern, const char *language,
		     GPtrArray *lexicons)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;
	CadrageLexicon *lexicon;

	if (!language)
		add_pattern(session, pattern, lexicons);
	if (lexicons->len > 0)
		return TRUE;
	lexicon = read_pattern(session, pattern, language ? language : pattern_languages[0],
			       diagnostics, &error);
	output_print_diagnostics(diagnostics);
	if (lexicon)
		g_ptr_array_add(lexicons, lexicon);
	else if (cadrage_diagnostics_count(diagnostics, CADRAGE_SEVERITY_ERROR) == 0)
		output_fail(error);
	return lexicon != NULL;
}

gboolean
session_compile(Session *session, GPtrArray *lexicons)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;

	session->lexicons = cadrage_lexicons_new((CadrageLexicon *const *)lexicons->pdata,
						 lexicons->len, diagnostics, &error);
	output_print_diagnostics(diagnostics);
	return session->lexicons ? TRUE : fail(error);
}

char **
session_expand_lexicons(const Session *session, char **names)
{
	const CadrageLexiconOptions options = session_get_lexicon_options(session);
	g_autoptr(GStrvBuilder) builder = g_strv_builder_new();

	for (gsize i = 0; names[i]; i++) {
		const char *version = find_version(names[i]);
		g_autofree char *bare = version ? g_strndup(names[i], (gsize)(version - names[i]))
						: g_strdup(names[i]);
		g_auto(GStrv) meant = cadrage_lexicon_expand_name(bare, &options);

		for (gsize k = 0; meant[k]; k++) {
			g_autofree char *name = g_strconcat(meant[k], version, NULL);

			g_strv_builder_add(builder, name);
		}
	}
	return g_strv_builder_end(builder);
}

/* The names in force: the options' own, else the settings', else all that are installed and all of
 * the user's folder. */
static char **
choose_lexicons(const Session *session, const InputOptions *inputs)
{
	const char *setting = settings_get(session->settings, SETTING_LEXICONS);
	const CadrageLexiconOptions options = session_get_lexicon_options(session);

	if (inputs->lexicons)
		return session_expand_lexicons(session, inputs->lexicons);
	if (*setting) {
		g_auto(GStrv) names = g_strsplit(setting, ";", -1);

		return session_expand_lexicons(session, names);
	}
	return cadrage_lexicon_find_names(&options);
}

/* All in one line, since nobody named them. */
static void
report_left_out(const Session *session, const GPtrArray *lexicons)
{
	g_autoptr(GString) names = g_string_new(NULL);

	for (guint i = 0; i < lexicons->len; i++) {
		const CadrageLexicon *lexicon = g_ptr_array_index(lexicons, i);
		gboolean is_in_force = FALSE;

		for (guint k = 0; k < cadrage_lexicons_get_n(session->lexicons); k++)
			is_in_force = is_in_force ||
				      cadrage_lexicons_get(session->lexicons, k) == lexicon;
		if (!is_in_force)
			g_string_append_printf(names, "%s%s", names->len > 0 ? ", " : "",
					       cadrage_lexicon_get_name(lexicon));
	}
	if (names->len > 0)
		g_printerr("cadrage: counted as part of an extension: %s\n", names->str);
}

/* Puts all that were found in force. */
static gboolean
compile_found(Session *session, GPtrArray *lexicons)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageDiagnostics) graver = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;

	session->lexicons = cadrage_lexicons_new((CadrageLexicon *const *)lexicons->pdata,
						 lexicons->len, diagnostics, &error);
	for (guint i = 0; i < cadrage_diagnostics_get_n(diagnostics); i++) {
		const CadrageDiagnostic *diagnostic = cadrage_diagnostics_get(diagnostics, i);

		if (diagnostic->severity != CADRAGE_SEVERITY_NOTE)
			cadrage_diagnostics_add(graver, diagnostic);
	}
	output_print_diagnostics(graver);
	if (!session->lexicons)
		return fail(error);
	report_left_out(session, lexicons);
	return TRUE;
}

gboolean
session_load_lexicons(Session *session, const InputOptions *inputs)
{
	g_autoptr(GPtrArray) lexicons =
		g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_lexicon_unref);
	g_auto(GStrv) names = choose_lexicons(session, inputs);
	gboolean is_whole = TRUE;

	if (!names[0]) {
		g_printerr("cadrage: no lexicon in %s; name one with --lexicon\n",
			   settings_get(session->settings, SETTING_DATA_FOLDER));
		return FALSE;
	}
	for (gsize i = 0; names[i]; i++) {
		CadrageLexicon *lexicon =
			*names[i] ? session_load_lexicon(session, names[i]) : NULL;

		if (lexicon)
			g_ptr_array_add(lexicons, lexicon);
		else if (*names[i])
			is_whole = FALSE;
	}
	if (!is_whole)
		return FALSE;
	return inputs->lexicons ? session_compile(session, lexicons)
				: compile_found(session, lexicons);
}
