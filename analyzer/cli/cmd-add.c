#include "config.h"

#include <string.h>
#include <unistd.h>

#include "output.h"
#include "session.h"

/* Between two lines of progress. */
#define PROGRESS_US (G_USEC_PER_SEC / 5)

typedef struct {
	InputOptions inputs;
	char *store;
} AddOptions;

static void
add_options_clear(AddOptions *options)
{
	input_options_clear(&options->inputs);
	g_free(options->store);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(AddOptions, add_options_clear)

static char *
describe(const CadrageAddCounts *counts)
{
	const guint n_refused = counts->n_refused + counts->n_failed;
	const guint n = counts->n_new + counts->n_known + n_refused;

	return g_strdup_printf("%u article%s, %u new, %u already there, %u refused", n,
			       n == 1 ? "" : "s", counts->n_new, counts->n_known, n_refused);
}

/* Progress, for a person who looks on. */
typedef struct {
	gboolean is_shown;
	gint64 last_us;
} Progress;

static void
clear_line(const Progress *progress)
{
	if (progress->is_shown)
		g_printerr("\r\033[K");
}

static void
tell(const CadrageAddCounts *counts, const GError *refusal, void *payload)
{
	Progress *progress = payload;
	const gint64 now = g_get_monotonic_time();

	if (refusal) {
		g_autofree char *message = cadrage_text_for_terminal(refusal->message);

		clear_line(progress);
		g_printerr("cadrage: %s\n", message);
	}
	if (!progress->is_shown || now - progress->last_us < PROGRESS_US)
		return;
	g_autofree char *line = describe(counts);

	clear_line(progress);
	g_printerr("%s", line);
	progress->last_us = now;
}

static int
counts_to_status(const CadrageAddCounts *counts)
{
	if (counts->n_refused + counts->n_failed == 0)
		return counts->n_new + counts->n_known > 0 ? STATUS_DONE : STATUS_PARTLY;
	if (counts->n_new + counts->n_known == 0 && counts->n_failed > 0)
		return STATUS_FAILED;
	return STATUS_PARTLY;
}

/* "cadrage add" with what it was given, so that an addition can be told from others. */
static char *
make_command(const InputOptions *inputs)
{
	g_autofree char *rest = options_to_command(inputs, inputs->arguments);
	g_autofree char *valid = g_utf8_make_valid(rest, -1);

	return g_strconcat("cadrage add ", valid, NULL);
}

static int
add(Session *session, const AddOptions *options, CadrageStore *store, CadrageReader *reader)
{
	g_autoptr(GDateTime) now = g_date_time_new_now_local();
	g_autofree char *day = g_date_time_format(now, "%Y-%m-%d");
	g_autofree char *command = make_command(&options->inputs);
	Progress progress = {.is_shown = isatty(STDERR_FILENO)};
	const CadrageAddOptions add_options = {
		.n_threads = session->n_threads,
		.day = day,
		.command = command,
		.func = tell,
		.payload = &progress,
	};
	CadrageAddCounts counts;
	g_autoptr(GError) error = NULL;
	const gboolean is_whole =
		cadrage_store_add(store, reader, session->outlets, &add_options, &counts, &error);
	g_autofree char *line = describe(&counts);

	clear_line(&progress);
	g_printerr("%s\n", line);
	return is_whole ? counts_to_status(&counts) : (int)output_fail(error);
}

/* Whether there is anything to read: a mistyped name makes no store. */
static gboolean
has_inputs(char **paths)
{
	for (gsize i = 0; paths[i]; i++)
		if (strcmp(paths[i], "-") == 0 || g_file_test(paths[i], G_FILE_TEST_EXISTS))
			return TRUE;
	for (gsize i = 0; paths[i]; i++) {
		g_autofree char *shown = cadrage_text_for_terminal(paths[i]);

		g_printerr("cadrage: %s: there is no such file\n", shown);
	}
	return FALSE;
}

int
cmd_add(char **argv)
{
	g_auto(AddOptions) options = {.inputs = INPUT_OPTIONS_INIT};
	InputOptions *inputs = &options.inputs;
	const GOptionEntry entries[] = {
		{"outlet", 0, 0, G_OPTION_ARG_FILENAME, &inputs->assumed_outlet,
		 "outlet of every article, whatever the pages say", "OUTLET"},
		{"language", 0, 0, G_OPTION_ARG_FILENAME, &inputs->language,
		 "language of every article, such as fr", "CODE"},
		{"manifest", 'm', 0, G_OPTION_ARG_FILENAME, &inputs->manifest,
		 "CSV or TSV with columns file, outlet, date, title, url", "FILE"},
		{"jsonl", 0, 0, G_OPTION_ARG_NONE, &inputs->jsonl,
		 "inputs are JSON Lines, whatever their names", NULL},
		{"table", 0, 0, G_OPTION_ARG_NONE, &inputs->table,
		 "inputs are CSV or TSV tables with an article a row, whatever their names", NULL},
		{"columns", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs->columns,
		 "columns of such tables, as text=Body,title=Headline (may be repeated)", "PAIRS"},
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
	g_autoptr(CadrageReader) reader = NULL;
	g_autoptr(CadrageStore) store = NULL;
	int status;

	if (!options_parse("add", entries, NULL, argv, &status))
		return status;
	if (!inputs->arguments) {
		g_printerr("cadrage add: name the articles to add, or - for standard input\n");
		return STATUS_FAILED;
	}
	/* Nothing is made before it is known that there is something to read with. */
	if (!has_inputs(inputs->arguments) || !session_prepare_reading(&session, inputs))
		return STATUS_FAILED;
	reader = session_open_reader(inputs, inputs->arguments, NULL);
	if (!reader)
		return STATUS_FAILED;
	store = session_open_store(&session, options.store, CADRAGE_STORE_WRITE);
	return store ? add(&session, &options, store, reader) : STATUS_FAILED;
}
