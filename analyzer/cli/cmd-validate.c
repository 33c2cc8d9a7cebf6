#include "config.h"

#include <string.h>

#include "command.h"
#include "output.h"
#include "session.h"
#include "validating.h"

static void
validate_options_clear(ValidateOptions *options)
{
	input_options_clear(&options->inputs);
	format_options_clear(&options->format);
	g_strfreev(options->categories);
	g_strfreev(options->sheets);
	g_free(options->sample);
	g_free(options->seed);
	g_free(options->key);
	g_free(options->coders);
	g_free(options->language);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ValidateOptions, validate_options_clear)

/* Options of the one use with the other's. */
static gboolean
check_use(const ValidateOptions *options)
{
	const char *wrong = NULL;

	if (options->sheets && (options->sample || options->categories))
		wrong = options->sample ? "--sample" : "--category";
	if (wrong) {
		g_printerr("cadrage validate: %s is for drawing a sheet, and --read reads one "
			   "back\n",
			   wrong);
		return FALSE;
	}
	if (!options->sheets && (options->key || options->save || options->coders))
		wrong = options->key ? "--key" : options->save ? "--save" : "--coders";
	if (!wrong)
		return TRUE;
	g_printerr("cadrage validate: %s goes with --read SHEET\n", wrong);
	return FALSE;
}

int
cmd_validate(char **argv)
{
	g_auto(ValidateOptions) options = {.inputs = SELECTING_INPUT_OPTIONS_INIT};
	const GOptionEntry entries[] = {
		{"sample", 'n', 0, G_OPTION_ARG_FILENAME, &options.sample,
		 "passages to draw (default: 100)", "N"},
		{"category", 'c', 0, G_OPTION_ARG_FILENAME_ARRAY, &options.categories,
		 "only this category and those below it (may be repeated)", "CATEGORY"},
		{"seed", 0, 0, G_OPTION_ARG_FILENAME, &options.seed,
		 "of the draw, or of the resampling (default: 1)", "N"},
		{"read", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.sheets,
		 "read a coded sheet back; those of other coders follow", "SHEET"},
		{"key", 0, 0, G_OPTION_ARG_FILENAME, &options.key,
		 "what stands behind the passages of the sheets", "FILE"},
		{"save", 0, 0, G_OPTION_ARG_NONE, &options.save,
		 "keep what was measured beside the lexicon", NULL},
		{"coders", 0, 0, G_OPTION_ARG_FILENAME, &options.coders,
		 "who coded, to be kept with it", "WORDS"},
		{"lang", 0, 0, G_OPTION_ARG_FILENAME, &options.language, "language of the sheet",
		 "en|fr"},
		FORMAT_OPTION_ENTRIES(options.format),
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	const char *strings[] = {options.coders, NULL};
	int status;

	if (!options_parse("validate", entries, &options.inputs, argv, &status))
		return status;
	strings[0] = options.coders;
	if (!check_use(&options) || !options_check_utf8((const char *const *)options.categories) ||
	    (options.coders && !options_check_utf8(strings)))
		return STATUS_FAILED;
	return options.sheets ? validating_read(&options) : validating_draw(&options);
}
