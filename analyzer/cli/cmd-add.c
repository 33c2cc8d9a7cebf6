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
	char *covers; /* FIRST..LAST: days of which nothing is missing */
} AddOptions;

static void
add_options_clear(AddOptions *options)
{
	input_options_clear(&options->inputs);
	g_free(options->store);
	g_free(options->covers);
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

/* FIRST..LAST, or a day. Returns: (array length=2) (transfer full): the days, whether they are any
 * or not. */
static char **
split_days(const char *covers)
{
	const char *dots = strstr(covers, "..");
	char **days = g_new0(char *, 3);

	days[0] = dots ? g_strndup(covers, (gsize)(dots - covers)) : g_strdup(covers);
	days[1] = g_strdup(dots ? dots + strlen("..") : covers);
	return days;
}

/* Keeps that nothing is missing of the outlet in these days. */
static int
cover(const Session *session, const AddOptions *options, CadrageStore *store)
{
	g_auto(GStrv) days = split_days(options->covers);
	g_autofree char *day = session_get_today();
	g_autoptr(GError) error = NULL;

	if (cadrage_store_cover(store, options->inputs.assumed_outlet, days[0], days[1], day,
				session->outlets, &error))
		return STATUS_DONE;
	g_prefix_error(&error, "--covers: ");
	return output_fail(error);
}

static int
add(Session *session, const AddOptions *options, CadrageStore *store, CadrageReader *reader)
{
	g_autofree char *day = session_get_today();
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

/* Adds the files, if there are any, and keeps what days they cover. */
static int
add_and_cover(Session *session, const AddOptions *options, CadrageReader *reader)
{
	g_autoptr(CadrageStore) store =
		session_open_store(session, options->store, CADRAGE_STORE_WRITE);
	int status = STATUS_DONE;

	if (!store)
		return STATUS_FAILED;
	if (reader)
		status = add(session, options, store, reader);
	if (!options->covers)
		return status;
	if (status == STATUS_DONE)
		return cover(session, options, store);
	g_printerr("cadrage: the days are not kept as covered, since not all articles are in\n");
	return status;
}

/* Before anything is added: what is mistyped is not done in part. */
static gboolean
check_covers(const AddOptions *options)
{
	g_auto(GStrv) days = NULL;
	g_autoptr(GError) error = NULL;

	if (!options->covers)
		return TRUE;
	if (!options->inputs.assumed_outlet) {
		g_printerr("cadrage add: --covers needs the --outlet that was collected\n");
		return FALSE;
	}
	days = split_days(options->covers);
	if (cadrage_cover_check(days[0], days[1], &error))
		return TRUE;
	g_prefix_error(&error, "--covers: ");
	output_fail(error);
	return FALSE;
}

/* Whether the options make sense together; a message is printed when not. */
static gboolean
check_options(const AddOptions *options)
{
	if (!options->inputs.arguments && !options->covers) {
		g_printerr("cadrage add: name the articles to add, or - for standard input\n");
		return FALSE;
	}
	if (!check_covers(options))
		return FALSE;
	return !options->inputs.arguments || has_inputs(options->inputs.arguments);
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
		{"covers", 0, 0, G_OPTION_ARG_FILENAME, &options.covers,
		 "nothing is missing of the outlet in these days, such as 2015-11-16..2015-11-22",
		 "FIRST..LAST"},
		STORE_OPTION_ENTRY(options.store),
		{G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs->arguments, NULL,
		 NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	g_auto(Session) session = SESSION_INIT;
	g_autoptr(CadrageReader) reader = NULL;
	int status;

	if (!options_parse("add", entries, NULL, argv, &status))
		return status;
	/* Nothing is made before it is known that there is something to read, and to read with. */
	if (!check_options(&options) || !session_prepare_reading(&session, inputs))
		return STATUS_FAILED;
	if (inputs->arguments) {
		reader = session_open_reader(inputs, inputs->arguments, NULL);
		if (!reader)
			return STATUS_FAILED;
	}
	return add_and_cover(&session, &options, reader);
}
