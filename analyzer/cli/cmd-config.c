#include "config.h"

#include "command.h"
#include "options.h"
#include "output.h"

/* In the order of this enumeration. */
enum { FIELD_KEY, FIELD_VALUE, FIELD_ORIGIN, N_FIELDS };

static const CadrageField fields[N_FIELDS] = {
	[FIELD_KEY] = {.name = "key"},
	[FIELD_VALUE] = {.name = "value"},
	[FIELD_ORIGIN] = {.name = "from"},
};

static gboolean
write_settings(const Settings *settings, CadrageFormat format, GOutputStream *stream,
	       GError **error)
{
	g_autoptr(CadrageTableWriter) writer =
		cadrage_table_writer_new(fields, N_FIELDS, format, FALSE, stream);

	for (SettingKey key = 0; key < N_SETTINGS; key++) {
		const CadrageValue row[N_FIELDS] = {
			[FIELD_KEY] = {.text = settings_get_name(key)},
			[FIELD_VALUE] = {.text = settings_get(settings, key)},
			[FIELD_ORIGIN] = {.text = settings_get_origin(settings, key)},
		};

		if (!cadrage_table_writer_add(writer, row, error))
			return FALSE;
	}
	return cadrage_table_writer_close(writer, error);
}

int
cmd_config(char **argv)
{
	gboolean show = FALSE, json = FALSE, csv = FALSE;
	const GOptionEntry entries[] = {
		{"show", 0, 0, G_OPTION_ARG_NONE, &show, "print every setting and its origin",
		 NULL},
		{"json", 0, 0, G_OPTION_ARG_NONE, &json, "as JSON Lines", NULL},
		{"csv", 0, 0, G_OPTION_ARG_NONE, &csv, "as CSV", NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	g_autoptr(Settings) settings = NULL;
	g_autoptr(Output) output = NULL;
	g_autoptr(GError) error = NULL;
	int status;

	if (!options_parse("config", entries, NULL, argv, &status))
		return status;
	if (!show) {
		g_printerr("cadrage config: say --show\n");
		return STATUS_FAILED;
	}
	settings = settings_load(&error);
	if (!settings)
		return output_fail(error);
	output = output_new(NULL);
	if (!write_settings(settings,
			    json  ? CADRAGE_FORMAT_JSON
			    : csv ? CADRAGE_FORMAT_CSV
				  : CADRAGE_FORMAT_TEXT,
			    output_get_stream(output), &error))
		return output_fail(error);
	return output_finish(output, STATUS_DONE);
}
