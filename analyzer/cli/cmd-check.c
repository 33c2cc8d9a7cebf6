#include "config.h"

#include <string.h>
#include <sys/resource.h>

#include "output.h"
#include "session.h"

/* Charts name this font; others take its place where it is missing. */
#define CHART_FONT "Noto Sans"

/* Less room than this is worth a word. */
#define LITTLE_ROOM_BYTES ((guint64)100 << 20)

typedef struct {
	InputOptions inputs;
	FormatOptions format;
	char *store;
	gboolean repair;
	gboolean prune;
} CheckOptions;

static void
check_options_clear(CheckOptions *options)
{
	input_options_clear(&options->inputs);
	format_options_clear(&options->format);
	g_free(options->store);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CheckOptions, check_options_clear)

enum { CHECK_WHAT, CHECK_STATE, CHECK_MESSAGE, N_CHECK_FIELDS };

static const CadrageField fields[N_CHECK_FIELDS] = {
	[CHECK_WHAT] = {.name = "what"},
	[CHECK_STATE] = {.name = "state"},
	[CHECK_MESSAGE] = {.name = "message"},
};

/* One run of the command. */
typedef struct {
	CadrageTableWriter *writer;
	CadrageFinding worst;
	GError *error;
} Checking;

static void
tell(CadrageFinding finding, const char *what, const char *message, void *payload)
{
	Checking *checking = payload;
	const CadrageValue row[N_CHECK_FIELDS] = {
		[CHECK_WHAT] = {.text = what},
		[CHECK_STATE] = {.text = cadrage_finding_to_name(finding)},
		[CHECK_MESSAGE] = {.text = message},
	};

	checking->worst = MAX(checking->worst, finding);
	/* The first row that cannot be written ends the table. */
	if (!checking->error && !cadrage_table_writer_add(checking->writer, row, &checking->error))
		return;
}

G_GNUC_PRINTF(4, 5)
static void
tell_format(Checking *checking, CadrageFinding finding, const char *what, const char *format, ...)
{
	g_autofree char *message = NULL;
	va_list arguments;

	va_start(arguments, format);
	message = g_strdup_vprintf(format, arguments);
	va_end(arguments);
	tell(finding, what, message, checking);
}

/* The program's surroundings. */

/* The first line that a program prints; NULL when it cannot be run. */
static char *
ask_program(const char *const *argv)
{
	g_autofree char *program = g_find_program_in_path(argv[0]);
	g_autofree char *text = NULL;
	int status;

	if (!program ||
	    !g_spawn_sync(NULL, (char **)argv, NULL,
			  G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &text, NULL,
			  &status, NULL) ||
	    !g_spawn_check_wait_status(status, NULL))
		return NULL;
	return g_strndup(text, strcspn(text, "\n"));
}

static void
check_gnuplot(Checking *checking)
{
	const char *const argv[] = {"gnuplot", "--version", NULL};
	g_autofree char *version = ask_program(argv);

	if (version)
		tell(CADRAGE_FINDING_SOUND, "gnuplot", version, checking);
	else
		tell(CADRAGE_FINDING_NOTE, "gnuplot",
		     "is missing: reports have tables and no charts; on Debian: apt-get install "
		     "gnuplot-nox",
		     checking);
}

static void
check_font(Checking *checking)
{
	const char *const argv[] = {"fc-match", "--format=%{family}", CHART_FONT, NULL};
	g_autofree char *family = ask_program(argv);

	if (!family)
		tell(CADRAGE_FINDING_NOTE, "fonts",
		     "fc-match is missing: the font of PNG charts is not known", checking);
	else if (strstr(family, CHART_FONT))
		tell(CADRAGE_FINDING_SOUND, "fonts", family, checking);
	else
		tell_format(checking, CADRAGE_FINDING_NOTE, "fonts",
			    "%s takes the place of " CHART_FONT
			    " in PNG charts; on Debian: apt-get install fonts-noto-core",
			    family);
}

/* The nearest folder above @path that is there. */
static char *
find_folder(const char *path)
{
	char *folder = g_canonicalize_filename(path, NULL);

	while (!g_file_test(folder, G_FILE_TEST_IS_DIR) && strcmp(folder, "/") != 0) {
		char *parent = g_path_get_dirname(folder);

		g_free(folder);
		folder = parent;
	}
	return folder;
}

static void
check_room(Checking *checking, const char *store)
{
	g_autofree char *folder = find_folder(store);
	g_autoptr(GFile) file = g_file_new_for_path(folder);
	g_autoptr(GFileInfo) info =
		g_file_query_filesystem_info(file, G_FILE_ATTRIBUTE_FILESYSTEM_FREE, NULL, NULL);
	guint64 n_bytes;

	if (!info || !g_file_info_has_attribute(info, G_FILE_ATTRIBUTE_FILESYSTEM_FREE))
		return;
	n_bytes = g_file_info_get_attribute_uint64(info, G_FILE_ATTRIBUTE_FILESYSTEM_FREE);
	tell_format(checking,
		    n_bytes < LITTLE_ROOM_BYTES ? CADRAGE_FINDING_NOTE : CADRAGE_FINDING_SOUND,
		    "disk", "%" G_GUINT64_FORMAT " MB are free where the store is",
		    n_bytes / 1000000);
}

/* Limits of the shell that a run would meet. */
static void
check_limits(Checking *checking)
{
	static const struct {
		int resource;
		const char *what;
		rlim_t enough;
	} limits[] = {
		{RLIMIT_NOFILE, "open files", 64},
		{RLIMIT_AS, "bytes of memory", (rlim_t)1 << 30},
		{RLIMIT_FSIZE, "bytes of a file", (rlim_t)1 << 32},
		{RLIMIT_CPU, "seconds of processor time", 3600},
	};
	guint n = 0;

	for (gsize i = 0; i < G_N_ELEMENTS(limits); i++) {
		struct rlimit limit;

		if (getrlimit(limits[i].resource, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY ||
		    limit.rlim_cur >= limits[i].enough)
			continue;
		n++;
		tell_format(checking, CADRAGE_FINDING_NOTE, "limits",
			    "this shell allows %" G_GUINT64_FORMAT " %s only; see ulimit",
			    (guint64)limit.rlim_cur, limits[i].what);
	}
	if (n == 0)
		tell(CADRAGE_FINDING_SOUND, "limits", "those of this shell are wide enough",
		     checking);
}

/* The store. */

static Status
repair(Checking *checking, Session *session, const char *folder)
{
	g_autofree char *day = session_get_today();
	g_autofree char *copy = NULL;
	g_autoptr(GError) error = NULL;
	CadrageRepairCounts counts;
	const gboolean is_done =
		cadrage_store_repair(folder, session->outlets, day, &counts, &error);

	copy = counts.copy;
	if (!is_done)
		return output_fail(error);
	/* What was found before is mended, or counted here. */
	checking->worst = CADRAGE_FINDING_SOUND;
	g_autofree char *shown = g_filename_display_name(copy);

	tell_format(checking, counts.n_lost > 0 ? CADRAGE_FINDING_LOST : CADRAGE_FINDING_SOUND,
		    "repair",
		    "%u articles are in the mended store, %u could not be saved; the old "
		    "one is %s",
		    counts.n_saved, counts.n_lost, shown);
	return STATUS_DONE;
}

static Status
prune(Checking *checking, const char *folder)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(CadrageStore) store = cadrage_store_open(folder, CADRAGE_STORE_CHANGE, &error);
	guint n_readings;

	if (!store || !cadrage_store_prune(store, &n_readings, &error))
		return output_fail(error);
	tell_format(checking, CADRAGE_FINDING_SOUND, "prune", "%u older readings were dropped",
		    n_readings);
	return STATUS_DONE;
}

static Status
check_store(Checking *checking, Session *session, const CheckOptions *options, const char *folder)
{
	g_autoptr(GError) error = NULL;
	Status status = STATUS_DONE;

	if (!cadrage_store_inspect(folder, session->outlets, tell, checking, &error)) {
		/* Without a store named there may be none. */
		if (options->store || options->repair || options->prune ||
		    !g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND))
			return output_fail(error);
		tell(CADRAGE_FINDING_NOTE, "store", error->message, checking);
		return STATUS_DONE;
	}
	if (options->repair && checking->worst >= CADRAGE_FINDING_FAULT)
		status = repair(checking, session, folder);
	if (status == STATUS_DONE && options->prune)
		status = prune(checking, folder);
	return status;
}

static Status
check(Session *session, const CheckOptions *options, CadrageFormat format)
{
	const char *folder =
		options->store ? options->store : settings_get(session->settings, SETTING_STORE);
	g_autoptr(Output) output = output_new(options->format.output);
	g_autoptr(CadrageTableWriter) writer = cadrage_table_writer_new(
		fields, N_CHECK_FIELDS, format, options->format.raw_csv, output_get_stream(output));
	g_autoptr(GError) error = NULL;
	Checking checking = {.writer = writer, .worst = CADRAGE_FINDING_SOUND};
	Status status = check_store(&checking, session, options, folder);
	const gboolean is_wrong = checking.worst >= CADRAGE_FINDING_FAULT;

	check_room(&checking, folder);
	check_gnuplot(&checking);
	check_font(&checking);
	check_limits(&checking);
	error = checking.error;
	if (error || !cadrage_table_writer_close(writer, &error))
		return output_fail(error);
	if (status == STATUS_DONE && is_wrong)
		status = STATUS_PARTLY;
	return output_finish(output, status);
}

int
cmd_check(char **argv)
{
	g_auto(CheckOptions) options = {.inputs = INPUT_OPTIONS_INIT,
					.format = FORMAT_OPTIONS_INIT};
	InputOptions *inputs = &options.inputs;
	const GOptionEntry entries[] = {
		{"repair", 0, 0, G_OPTION_ARG_NONE, &options.repair,
		 "make a new store of every article that is whole; a copy of the old one is kept",
		 NULL},
		{"prune", 0, 0, G_OPTION_ARG_NONE, &options.prune,
		 "drop readings with older lexicons, and give the room back", NULL},
		{"profiles", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs->profiles,
		 "folder of further outlet profiles (may be repeated)", "FOLDER"},
		STORE_OPTION_ENTRY(options.store),
		FORMAT_OPTION_ENTRIES(options.format),
		{G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs->arguments, NULL,
		 NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	g_auto(Session) session = SESSION_INIT;
	CadrageFormat format = CADRAGE_FORMAT_TEXT;
	int status;

	if (!options_parse("check", entries, NULL, argv, &status))
		return status;
	if (inputs->arguments) {
		g_printerr("cadrage check: takes options only; see \"cadrage help check\"\n");
		return STATUS_FAILED;
	}
	if (!format_options_choose(&options.format, &format) ||
	    !session_prepare_reading(&session, inputs))
		return STATUS_FAILED;
	return check(&session, &options, format);
}
