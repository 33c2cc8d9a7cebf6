#include "config.h"

#include <unistd.h>

#include "output.h"
#include "session.h"

typedef struct {
	InputOptions inputs;
	char *store;
	gboolean all;
} RereadOptions;

static void
reread_options_clear(RereadOptions *options)
{
	input_options_clear(&options->inputs);
	g_free(options->store);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(RereadOptions, reread_options_clear)

static void
show_progress(const CadrageRereadCounts *counts, guint n_total, void *payload)
{
	(void)payload;
	g_printerr("\r\033[K%u of %u articles, %u changed", counts->n_documents, n_total,
		   counts->n_changed);
}

static void
print_counts(const CadrageRereadCounts *counts)
{
	const struct {
		guint n;
		const char *what;
	} changes[] = {
		{counts->n_outlet, "outlet"},
		{counts->n_date, "date"},
		{counts->n_title, "title"},
		{counts->n_language, "language"},
		{counts->n_layout, "agency or layout"},
		{counts->n_text, "article text"},
	};

	g_print("%u article%s read again, %u changed\n", counts->n_documents,
		counts->n_documents == 1 ? "" : "s", counts->n_changed);
	for (gsize i = 0; i < G_N_ELEMENTS(changes); i++)
		if (changes[i].n > 0)
			g_print("  %s: %u\n", changes[i].what, changes[i].n);
	if (counts->n_refused > 0)
		g_print("  no text left: %u\n", counts->n_refused);
}

static Status
reread(Session *session, const RereadOptions *options)
{
	g_autoptr(CadrageStore) store =
		session_open_store(session, options->store, CADRAGE_STORE_CHANGE);
	const gboolean shows_progress = isatty(STDERR_FILENO);
	const CadrageRereadOptions reread_options = {
		.n_threads = session->n_threads,
		.all = options->all,
		.func = shows_progress ? show_progress : NULL,
	};
	g_autoptr(GError) error = NULL;
	CadrageRereadCounts counts;
	gboolean is_whole;

	if (!store)
		return STATUS_FAILED;
	is_whole = cadrage_store_reread(store, session->outlets, &reread_options, &counts, &error);
	if (shows_progress)
		g_printerr("\r\033[K");
	print_counts(&counts);
	if (!is_whole)
		return output_fail(error);
	return counts.n_refused > 0 ? STATUS_PARTLY : STATUS_DONE;
}

int
cmd_reread(char **argv)
{
	g_auto(RereadOptions) options = {.inputs = INPUT_OPTIONS_INIT};
	InputOptions *inputs = &options.inputs;
	const GOptionEntry entries[] = {
		{"all", 0, 0, G_OPTION_ARG_NONE, &options.all,
		 "every article, not only those that other profiles have read", NULL},
		{"profiles", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs->profiles,
		 "folder of further outlet profiles (may be repeated)", "FOLDER"},
		{"threads", 'j', 0, G_OPTION_ARG_FILENAME, &inputs->threads,
		 "worker threads (default: one per processor)", "N"},
		STORE_OPTION_ENTRY(options.store),
		{G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs->arguments, NULL,
		 NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	g_auto(Session) session = SESSION_INIT;
	int status;

	if (!options_parse("reread", entries, NULL, argv, &status))
		return status;
	if (inputs->arguments) {
		g_printerr("cadrage reread: takes options only; see \"cadrage help reread\"\n");
		return STATUS_FAILED;
	}
	if (!session_prepare_reading(&session, inputs))
		return STATUS_FAILED;
	return reread(&session, &options);
}
