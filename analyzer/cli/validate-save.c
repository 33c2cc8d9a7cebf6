#include "config.h"

#include <unistd.h>

#include "output.h"
#include "session.h"
#include "validating.h"

/* Beside the lexicon where that can be written to, else among the user's own. */
static char *
choose_path(const Session *session, const CadrageLexicon *lexicon)
{
	g_autofree char *beside = cadrage_measured_get_default_path(lexicon);
	g_autofree char *folder = g_path_get_dirname(beside);
	g_autofree char *name = g_strconcat(cadrage_lexicon_get_name(lexicon), ".measured", NULL);
	const char *user = settings_get(session->settings, SETTING_USER_FOLDER);

	if (access(folder, W_OK) == 0)
		return g_steal_pointer(&beside);
	(void)g_mkdir_with_parents(user, 0777);
	return g_build_filename(user, name, NULL);
}

static gboolean
save_lexicon(const ValidateOptions *options, const Session *session,
	     const CadrageValidation *validation, const CadrageLexicon *lexicon)
{
	g_autofree char *path = choose_path(session, lexicon);
	g_autofree char *shown = cadrage_text_for_terminal(path);
	g_auto(GStrv) refused = NULL;
	g_autoptr(GError) error = NULL;

	if (!cadrage_measured_save(validation, lexicon, options->coders, path, &refused, &error)) {
		output_fail(error);
		return FALSE;
	}
	for (gsize i = 0; refused[i]; i++)
		g_printerr("cadrage: %s: %s is not kept: its coders agree too little, or nothing "
			   "of it is coded\n",
			   cadrage_lexicon_get_name(lexicon), refused[i]);
	if (g_file_test(path, G_FILE_TEST_EXISTS))
		g_printerr("cadrage: %s holds what was measured of %s\n", shown,
			   cadrage_lexicon_get_name(lexicon));
	return refused[0] == NULL;
}

/* The lexicons of --lexicon, else those of the key by their names. */
static char **
list_lexicons(const ValidateOptions *options, const CadrageValidation *validation)
{
	g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);

	if (options->inputs.lexicons)
		return g_strdupv(options->inputs.lexicons);
	for (guint i = 0; i < cadrage_validation_get_n_measures(validation); i++) {
		const char *name = cadrage_validation_get_measure(validation, i)->lexicon;

		if (name && !g_ptr_array_find_with_equal_func(names, name, g_str_equal, NULL))
			g_ptr_array_add(names, g_strdup(name));
	}
	g_ptr_array_add(names, NULL);
	return (char **)g_ptr_array_steal(names, NULL);
}

Status
validating_save(const ValidateOptions *options, const CadrageValidation *validation)
{
	g_auto(GStrv) names = list_lexicons(options, validation);
	g_auto(Session) session = SESSION_INIT;
	gboolean is_whole = TRUE;

	if (!session_load_settings(&session))
		return STATUS_FAILED;
	g_auto(GStrv) all = session_expand_lexicons(&session, names);

	for (gsize i = 0; all[i]; i++) {
		g_autoptr(CadrageLexicon) lexicon = session_load_lexicon(&session, all[i]);

		if (!lexicon || !save_lexicon(options, &session, validation, lexicon))
			is_whole = FALSE;
	}
	return is_whole ? STATUS_DONE : STATUS_PARTLY;
}
