#include "config.h"

#include <string.h>

#include "output.h"
#include "session.h"

typedef struct {
	InputOptions inputs;
	char *output;
	char *language;
	char *title;
} ExportOptions;

static void
export_options_clear(ExportOptions *options)
{
	input_options_clear(&options->inputs);
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
write_folder(const ExportOptions *options)
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

int
cmd_export(char **argv)
{
	g_auto(ExportOptions) options = {.inputs = SELECTING_INPUT_OPTIONS_INIT};
	const GOptionEntry entries[] = {
		{"output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output,
		 "the folder to write, new or empty", "FOLDER"},
		{"lang", 0, 0, G_OPTION_ARG_FILENAME, &options.language, "language of the pages",
		 "en|fr"},
		{"title", 0, 0, G_OPTION_ARG_FILENAME, &options.title,
		 "title of the page that lists the articles", "TEXT"},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	int status;

	if (!options_parse("export", entries, &options.inputs, argv, &status))
		return status;
	if (!options.output) {
		g_printerr("cadrage export: name the folder to write with -o FOLDER\n");
		return STATUS_FAILED;
	}
	return write_folder(&options);
}
