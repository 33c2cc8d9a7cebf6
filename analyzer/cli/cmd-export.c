#include "config.h"

#include <string.h>

#include "export-stored.h"
#include "output.h"
#include "score-rows.h"
#include "session.h"

typedef struct {
	InputOptions inputs;
	FormatOptions format;
	char *output;
	char *language;
	char *title;
} ExportOptions;

static void
export_options_clear(ExportOptions *options)
{
	input_options_clear(&options->inputs);
	format_options_clear(&options->format);
	g_free(options->output);
	g_free(options->language);
	g_free(options->title);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ExportOptions, export_options_clear)

typedef struct {
	CadrageExport *export;
	GError *error;
} Writing;

/* Stops at the first page that cannot be written: the next ones could not either. */
static gboolean
take(CadrageScore *score, const GError *refusal, void *payload)
{
	Writing *writing = payload;

	if (refusal)
		cadrage_export_add_refusal(writing->export, refusal->message);
	return !score || cadrage_export_add(writing->export, score, &writing->error);
}

static char *
make_command(const ExportOptions *options, const char *outlets, const char *inputs)
{
	g_autofree char *folder = options_quote(options->output);
	g_autofree char *title = options->title ? options_quote(options->title) : NULL;

	char *command = g_strdup_printf(
		"cadrage export%s%s%s%s -o %s %s%s", options->language ? " --lang " : "",
		options->language ? options->language : "", title ? " --title " : "",
		title ? title : "", folder, outlets, inputs);

	return g_strchomp(command);
}

static Status
export_pages(const ExportOptions *options)
{
	CadrageExportOptions export_options = CADRAGE_EXPORT_OPTIONS_INIT;
	char **files = options->inputs.arguments;
	g_auto(Session) session = SESSION_INIT;
	g_autoptr(CadrageExport) export = NULL;
	g_autoptr(GError) error = NULL;
	Tally tally;

	options_sort_files(files);
	g_autofree char *inputs = options_to_command(&options->inputs, files);
	g_autofree char *outlets = options_outlets_to_command(&options->inputs);
	g_autofree char *command = make_command(options, outlets, inputs);

	if (!session_open(&session, &options->inputs) ||
	    !session_choose_language(&session, options->language, &export_options.language))
		return STATUS_FAILED;
	export_options.title = options->title;
	export_options.command = command;
	export = cadrage_export_new(options->output, session.outlets, session.lexicons,
				    &export_options, &error);
	if (!export)
		return output_fail(error);
	Writing writing = {export, NULL};

	if (!session_read(&session, &options->inputs, files, take, &writing, &tally))
		return (Status)tally_to_status(&tally);
	if (writing.error || !cadrage_export_finish(export, &writing.error)) {
		g_propagate_error(&error, writing.error);
		return output_fail(error);
	}
	return tally_to_status(&tally);
}

/* What may be exported; the pages without being named, too. */
enum { EXPORT_PAGES, EXPORT_DOCUMENTS, EXPORT_ORIGINALS, EXPORT_MATCHES };

static const char *const parts[] = {
	[EXPORT_PAGES] = "pages",
	[EXPORT_DOCUMENTS] = "documents",
	[EXPORT_ORIGINALS] = "originals",
	[EXPORT_MATCHES] = "matches",
};

/* Takes the name of what is to be exported from the arguments. A file of that name is "./pages". */
static int
take_part(char **arguments)
{
	const guint n = arguments ? g_strv_length(arguments) : 0;

	for (int part = 0; n > 0 && part < (int)G_N_ELEMENTS(parts); part++) {
		if (strcmp(arguments[0], parts[part]) != 0)
			continue;
		g_free(arguments[0]);
		memmove(arguments, arguments + 1, n * sizeof *arguments);
		return part;
	}
	return EXPORT_PAGES;
}

/* Whether a folder is named where one is needed, and a format where there is a choice. */
static gboolean
check_options(const ExportOptions *options, int part)
{
	const gboolean has_format =
		options->format.json || options->format.csv || options->format.raw_csv;

	if (!options->output && (part == EXPORT_PAGES || part == EXPORT_ORIGINALS)) {
		g_printerr("cadrage export: name the folder to write with -o FOLDER\n");
		return FALSE;
	}
	if (has_format && part != EXPORT_MATCHES &&
	    !(part == EXPORT_ORIGINALS && options->format.raw_csv)) {
		g_printerr("cadrage export: --json and --csv are for \"export matches\"\n");
		return FALSE;
	}
	return TRUE;
}

static int
export_part(ExportOptions *options, int part)
{
	switch (part) {
	case EXPORT_DOCUMENTS:
		return export_documents(&options->inputs, options->output);
	case EXPORT_ORIGINALS:
		return export_originals(&options->inputs, options->output, options->format.raw_csv);
	case EXPORT_MATCHES:
		options->format.output = g_strdup(options->output);
		return score_write_rows(&options->inputs, &options->format);
	default:
		return export_pages(options);
	}
}

int
cmd_export(char **argv)
{
	g_auto(ExportOptions) options = {
		.inputs = SELECTING_INPUT_OPTIONS_INIT,
		.format = FORMAT_OPTIONS_INIT,
	};
	const GOptionEntry entries[] = {
		{"output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output,
		 "the folder of pages or originals to write, new or empty; the file otherwise",
		 "PATH"},
		{"lang", 0, 0, G_OPTION_ARG_FILENAME, &options.language, "language of the pages",
		 "en|fr"},
		{"title", 0, 0, G_OPTION_ARG_FILENAME, &options.title,
		 "title of the page that lists the articles", "TEXT"},
		{"json", 0, 0, G_OPTION_ARG_NONE, &options.format.json, "matches as JSON", NULL},
		{"csv", 0, 0, G_OPTION_ARG_NONE, &options.format.csv,
		 "matches as CSV, as without it", NULL},
		{"raw-csv", 0, 0, G_OPTION_ARG_NONE, &options.format.raw_csv,
		 "as CSV, cells that look like formulas left as they are", NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	int status;
	int part;

	if (!options_parse("export", entries, &options.inputs, argv, &status))
		return status;
	part = take_part(options.inputs.arguments);
	return check_options(&options, part) ? export_part(&options, part) : STATUS_FAILED;
}
