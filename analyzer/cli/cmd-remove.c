#include "config.h"

#include "article-line.h"
#include "output.h"
#include "session.h"

typedef struct {
	char **names;
	char *store;
	gboolean dry_run;
} RemoveOptions;

static void
remove_options_clear(RemoveOptions *options)
{
	g_strfreev(options->names);
	g_free(options->store);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(RemoveOptions, remove_options_clear)

static Status
remove_found(const RemoveOptions *options, CadrageStore *store, const char *const *ids)
{
	CadrageSelection selection = CADRAGE_SELECTION_INIT;
	g_autoptr(GError) error = NULL;

	selection.ids = ids;
	if (!cadrage_store_list(store, &selection, CADRAGE_ORDER_ID, 0, article_line_print, NULL,
				&error))
		return output_fail(error);
	if (options->dry_run)
		g_printerr("nothing was removed (--dry-run)\n");
	else if (!cadrage_store_remove(store, ids, &error))
		return output_fail(error);
	return STATUS_DONE;
}

int
cmd_remove(char **argv)
{
	g_auto(RemoveOptions) options = {NULL, NULL, FALSE};
	const GOptionEntry entries[] = {
		{"dry-run", 0, 0, G_OPTION_ARG_NONE, &options.dry_run,
		 "say what would be removed, and leave it", NULL},
		STORE_OPTION_ENTRY(options.store),
		{G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.names, NULL, NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	g_auto(Session) session = SESSION_INIT;
	g_autoptr(CadrageStore) store = NULL;
	g_auto(GStrv) ids = NULL;
	int status;

	if (!options_parse("remove", entries, NULL, argv, &status))
		return status;
	if (!options.names) {
		g_printerr("cadrage remove: name the articles by their ids or files\n");
		return STATUS_FAILED;
	}
	/* The store that is not there is not made to remove something from it. */
	store = session_open_store(&session, options.store, CADRAGE_STORE_CHANGE);
	ids = store ? session_find_documents(store, options.names) : NULL;
	return ids ? remove_found(&options, store, (const char *const *)ids) : STATUS_FAILED;
}
