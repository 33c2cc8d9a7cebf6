#include "config.h"

#include <string.h>

#include "outlet-action.h"
#include "output.h"

enum {
	FIELD_ID,
	FIELD_NAME,
	FIELD_USE,
	FIELD_LANGUAGE,
	FIELD_RULES,
	FIELD_TESTS,
	FIELD_HOSTS,
	FIELD_FILE,
	FIELD_HIDDEN_BY,
	N_FIELDS
};

static const CadrageField fields[N_FIELDS] = {
	[FIELD_ID] = {.name = "id"},
	[FIELD_NAME] = {.name = "name", .max_width = 24},
	[FIELD_USE] = {.name = "use"},
	[FIELD_LANGUAGE] = {.name = "language", .heading = "lang"},
	[FIELD_RULES] = {.name = "rules", .type = CADRAGE_FIELD_INTEGER},
	[FIELD_TESTS] = {.name = "tests", .type = CADRAGE_FIELD_INTEGER},
	[FIELD_HOSTS] = {.name = "hosts", .max_width = 24},
	[FIELD_FILE] = {.name = "file", .max_width = 40, .is_left_cut = TRUE},
	[FIELD_HIDDEN_BY] = {.name = "hidden_by", .max_width = 40, .is_left_cut = TRUE},
};

static gboolean
write_outlet(CadrageTableWriter *writer, const CadrageOutletProfile *profile, GError **error)
{
	g_autofree char *hosts = profile->hosts ? g_strjoinv(";", (char **)profile->hosts) : NULL;
	const CadrageValue row[N_FIELDS] = {
		[FIELD_ID] = {.text = profile->id},
		[FIELD_NAME] = {.text = profile->name},
		[FIELD_USE] = {.text = cadrage_outlet_use_to_name(profile->use)},
		[FIELD_LANGUAGE] = {.text = profile->language},
		[FIELD_RULES] = {.integer = profile->n_rules},
		[FIELD_TESTS] = {.integer = profile->n_tests},
		[FIELD_HOSTS] = {.text = hosts},
		[FIELD_FILE] = {.text = profile->file},
		[FIELD_HIDDEN_BY] = {.text = profile->hidden_by},
	};

	return cadrage_table_writer_add(writer, row, error);
}

static gboolean
write_outlets(const CadrageOutlets *outlets, CadrageFormat format, gboolean raw_csv,
	      GOutputStream *stream, GError **error)
{
	g_autoptr(GArray) profiles = cadrage_outlets_list(outlets);
	g_autoptr(CadrageTableWriter) writer =
		cadrage_table_writer_new(fields, N_FIELDS, format, raw_csv, stream);

	for (guint i = 0; i < profiles->len; i++)
		if (!write_outlet(writer, &g_array_index(profiles, CadrageOutletProfile, i), error))
			return FALSE;
	return cadrage_table_writer_close(writer, error);
}

static Status
list(const OutletOptions *options, Session *session)
{
	const FormatOptions *format_options = &options->format;
	CadrageFormat format = CADRAGE_FORMAT_TEXT;
	g_autoptr(Output) output = NULL;
	g_autoptr(GError) error = NULL;

	if (!format_options_choose(format_options, &format) ||
	    !session_load_outlets(session, &options->inputs))
		return STATUS_FAILED;
	output = output_new(format_options->output);
	if (!write_outlets(session->outlets, format, format_options->raw_csv,
			   output_get_stream(output), &error))
		return output_fail(error);
	return output_finish(output, STATUS_DONE);
}

static const char *const actions[] = {"list", "new", "test", NULL};

typedef Status (*ActionFunc)(const OutletOptions *options, Session *session);

/* In the order of their names. */
static const ActionFunc runs[] = {list, outlet_new, outlet_test};

const char *const *
cmd_outlet_get_actions(void)
{
	return actions;
}

static void
outlet_options_clear(OutletOptions *options)
{
	input_options_clear(&options->inputs);
	format_options_clear(&options->format);
	g_strfreev(options->pages);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(OutletOptions, outlet_options_clear)

static void
drop_first(char **strings)
{
	g_free(*strings);
	for (; *strings; strings++)
		*strings = strings[1];
}

static int
run(OutletOptions *options)
{
	g_auto(Session) session = SESSION_INIT;
	int action;

	if (!options->inputs.arguments) {
		g_printerr("cadrage outlet: say what to do: list, new or test\n");
		return STATUS_FAILED;
	}
	action = options_choose("the action of outlet", options->inputs.arguments[0], actions);
	if (action < 0 || !session_load_settings(&session))
		return STATUS_FAILED;
	drop_first(options->inputs.arguments);
	if (!*options->inputs.arguments)
		g_clear_pointer(&options->inputs.arguments, g_strfreev);
	return runs[action](options, &session);
}

int
cmd_outlet(char **argv)
{
	g_auto(OutletOptions) options = {.inputs = INPUT_OPTIONS_INIT,
					 .format = FORMAT_OPTIONS_INIT};
	const GOptionEntry entries[] = {
		{"from", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.pages,
		 "for new: sample pages; those that follow are, too", "FILE"},
		{"manifest", 'm', 0, G_OPTION_ARG_FILENAME, &options.inputs.manifest,
		 "for new: a CSV or TSV file with the pages' URLs", "FILE"},
		{"profiles", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.inputs.profiles,
		 "folder of further outlet profiles (may be repeated)", "FOLDER"},
		{"quiet", 'q', 0, G_OPTION_ARG_NONE, &options.quiet, "no line of success", NULL},
		FORMAT_OPTION_ENTRIES(options.format),
		{G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.inputs.arguments,
		 NULL, NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	int status;

	if (!options_parse("outlet", entries, NULL, argv, &status))
		return status;
	return run(&options);
}
