#include "config.h"

#include <string.h>

#include "article-line.h"
#include "output.h"
#include "session.h"

typedef struct {
	InputOptions inputs;
	char *store;
} SetOptions;

static void
set_options_clear(SetOptions *options)
{
	input_options_clear(&options->inputs);
	g_free(options->store);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(SetOptions, set_options_clear)

/* The first argument is an article, even with a "=" in its name; of the others those with one are
 * assignments. */
static void
sort_arguments(char **arguments, GStrvBuilder *names, GStrvBuilder *assignments)
{
	for (gsize i = 0; arguments[i]; i++) {
		if (i > 0 && strchr(arguments[i], '='))
			g_strv_builder_add(assignments, arguments[i]);
		else
			g_strv_builder_add(names, arguments[i]);
	}
}

static Status
set(Session *session, const SetOptions *options, char **names, char **assignments)
{
	g_autoptr(CadrageStore) store =
		session_open_store(session, options->store, CADRAGE_STORE_CHANGE);
	g_auto(GStrv) ids = store ? session_find_documents(store, names) : NULL;
	CadrageSelection selection = CADRAGE_SELECTION_INIT;
	g_autoptr(GError) error = NULL;

	if (!ids)
		return STATUS_FAILED;
	selection.ids = (const char *const *)ids;
	if (!cadrage_store_set(store, (const char *const *)ids, (const char *const *)assignments,
			       session->outlets, &error) ||
	    !cadrage_store_list(store, &selection, CADRAGE_ORDER_ID, 0, article_line_print, NULL,
				&error))
		return output_fail(error);
	return STATUS_DONE;
}

int
cmd_set(char **argv)
{
	g_auto(SetOptions) options = {.inputs = INPUT_OPTIONS_INIT};
	InputOptions *inputs = &options.inputs;
	const GOptionEntry entries[] = {
		{"profiles", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs->profiles,
		 "folder of further outlet profiles (may be repeated)", "FOLDER"},
		STORE_OPTION_ENTRY(options.store),
		{G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs->arguments, NULL,
		 NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	g_auto(Session) session = SESSION_INIT;
	g_autoptr(GStrvBuilder) names = g_strv_builder_new();
	g_autoptr(GStrvBuilder) assignments = g_strv_builder_new();
	int status;

	if (!options_parse("set", entries, NULL, argv, &status))
		return status;
	if (inputs->arguments)
		sort_arguments(inputs->arguments, names, assignments);
	g_auto(GStrv) name_list = g_strv_builder_end(names);
	g_auto(GStrv) assignment_list = g_strv_builder_end(assignments);

	if (!name_list[0] || !assignment_list[0]) {
		g_printerr("cadrage set: name an article and what holds of it, such as "
			   "date=2015-10-31\n");
		return STATUS_FAILED;
	}
	if (!options_check_utf8((const char *const *)assignment_list) ||
	    !session_prepare_reading(&session, inputs))
		return STATUS_FAILED;
	return set(&session, &options, name_list, assignment_list);
}
