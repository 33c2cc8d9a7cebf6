#include "config.h"

#include <string.h>

#include "command.h"
#include "output.h"
#include "session.h"

enum { FIELD_ID, FIELD_NAME, N_FIELDS };

static const CadrageField fields[N_FIELDS] = {
	[FIELD_ID] = {.name = "id"},
	[FIELD_NAME] = {.name = "name"},
};

static gboolean
write_outlets(const CadrageOutlets *outlets, CadrageFormat format, gboolean raw_csv,
	      GOutputStream *stream, GError **error)
{
	const char *const *ids = cadrage_outlets_get_ids(outlets);
	g_autoptr(CadrageTableWriter) writer =
		cadrage_table_writer_new(fields, N_FIELDS, format, raw_csv, stream);

	for (gsize i = 0; ids[i]; i++) {
		const CadrageValue row[N_FIELDS] = {
			[FIELD_ID] = {.text = ids[i]},
			[FIELD_NAME] = {.text = cadrage_outlets_get_name(outlets, ids[i])},
		};

		if (!cadrage_table_writer_add(writer, row, error))
			return FALSE;
	}
	return cadrage_table_writer_close(writer, error);
}

static Status
list(const InputOptions *inputs, const FormatOptions *format_options)
{
	g_auto(Session) session = SESSION_INIT;
	CadrageFormat format = CADRAGE_FORMAT_TEXT;
	g_autoptr(Output) output = NULL;
	g_autoptr(GError) error = NULL;

	if (!format_options_choose(format_options, &format) || !session_load_settings(&session) ||
	    !session_load_outlets(&session, inputs))
		return STATUS_FAILED;
	output = output_new(format_options->output);
	if (!write_outlets(session.outlets, format, format_options->raw_csv,
			   output_get_stream(output), &error))
		return output_fail(error);
	return output_finish(output, STATUS_DONE);
}

static const char *const actions[] = {"list", NULL};

const char *const *
cmd_outlet_get_actions(void)
{
	return actions;
}

int
cmd_outlet(char **argv)
{
	g_auto(InputOptions) inputs = INPUT_OPTIONS_INIT;
	g_auto(FormatOptions) format = FORMAT_OPTIONS_INIT;
	const GOptionEntry entries[] = {
		{"profiles", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs.profiles,
		 "folder of further outlet profiles (may be repeated)", "FOLDER"},
		FORMAT_OPTION_ENTRIES(format),
		{G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs.arguments, NULL,
		 NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	int status;

	if (!options_parse("outlet", entries, NULL, argv, &status))
		return status;
	if (!inputs.arguments) {
		g_printerr("cadrage outlet: say what to do: list\n");
		return STATUS_FAILED;
	}
	if (options_choose("the action of outlet", inputs.arguments[0], actions) < 0)
		return STATUS_FAILED;
	return list(&inputs, &format);
}
