#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "options.h"

void
input_options_clear(InputOptions *options)
{
	g_clear_pointer(&options->lexicons, g_strfreev);
	g_clear_pointer(&options->profiles, g_strfreev);
	g_clear_pointer(&options->assumed_outlet, g_free);
	g_clear_pointer(&options->language, g_free);
	g_clear_pointer(&options->manifest, g_free);
	g_clear_pointer(&options->threads, g_free);
	g_clear_pointer(&options->min_confidence, g_free);
	g_clear_pointer(&options->columns, g_strfreev);
	g_clear_pointer(&options->outlets, g_strfreev);
	g_clear_pointer(&options->since, g_free);
	g_clear_pointer(&options->until, g_free);
	g_clear_pointer(&options->week, g_free);
	g_clear_pointer(&options->topic, g_free);
	g_clear_pointer(&options->ids, g_strfreev);
	g_clear_pointer(&options->store, g_free);
	g_clear_pointer(&options->arguments, g_strfreev);
}

/* Who is told of the options instead of their being parsed; see options_list(). */
static struct {
	OptionsTakeFunc take;
	void *payload;
} listener;

static void
tell(const GOptionEntry *entries)
{
	for (const GOptionEntry *entry = entries; entry->long_name; entry++)
		if (*entry->long_name)
			listener.take(entry, listener.payload);
}

static void
add_entries(GOptionContext *context, const GOptionEntry *entries)
{
	if (context)
		g_option_context_add_main_entries(context, entries, NULL);
	else
		tell(entries);
}

/* To @context, or to the listener when it is NULL. Every string is taken as a file name is: GLib
 * would refuse other bytes than the locale's. */
static void
add_inputs(GOptionContext *context, InputOptions *inputs)
{
	const GOptionEntry entries[] = {
		{"lexicon", 'l', 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs->lexicons,
		 "a lexicon, by name or file (may be repeated; default: all installed)", "LEXICON"},
		{"assume-outlet", 0, 0, G_OPTION_ARG_FILENAME, &inputs->assumed_outlet,
		 "outlet of every article, whatever the pages say", "OUTLET"},
		{"language", 0, 0, G_OPTION_ARG_FILENAME, &inputs->language,
		 "language of every article of the files; of the store, only articles in it",
		 "CODE"},
		{"manifest", 'm', 0, G_OPTION_ARG_FILENAME, &inputs->manifest,
		 "CSV or TSV with columns file, outlet, date, title, url", "FILE"},
		{"profiles", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs->profiles,
		 "folder of further outlet profiles (may be repeated)", "FOLDER"},
		{"jsonl", 0, 0, G_OPTION_ARG_NONE, &inputs->jsonl,
		 "inputs are JSON Lines, whatever their names", NULL},
		{"table", 0, 0, G_OPTION_ARG_NONE, &inputs->table,
		 "inputs are CSV or TSV tables with an article a row, whatever their names", NULL},
		{"columns", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs->columns,
		 "columns of such tables, as text=Body,title=Headline (may be repeated)", "PAIRS"},
		{"no-recurrence", 0, 0, G_OPTION_ARG_NONE, &inputs->no_recurrence,
		 "each page by itself: lines that recur in other articles tell nothing", NULL},
		{"threads", 'j', 0, G_OPTION_ARG_FILENAME, &inputs->threads,
		 "worker threads (default: one per processor)", "N"},
		{"voice-min-confidence", 0, 0, G_OPTION_ARG_FILENAME, &inputs->min_confidence,
		 "paraphrases told less surely count as own words (0 to 1; default: 0)", "SHARE"},
		{G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs->arguments, NULL,
		 NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};

	add_entries(context, entries);
}

/* Which articles a command is about. */
static void
add_selection(GOptionContext *context, InputOptions *inputs)
{
	const GOptionEntry entries[] = {
		{"outlet", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs->outlets,
		 "only articles of this outlet (may be repeated)", "OUTLET"},
		{"since", 0, 0, G_OPTION_ARG_FILENAME, &inputs->since,
		 "from this day on: 2015-11-16, 2015-11 or 2015", "DAY"},
		{"until", 0, 0, G_OPTION_ARG_FILENAME, &inputs->until, "up to this day", "DAY"},
		{"week", 0, 0, G_OPTION_ARG_FILENAME, &inputs->week,
		 "only articles of this week, such as 2015-W47", "WEEK"},
		{"topic", 0, 0, G_OPTION_ARG_FILENAME, &inputs->topic,
		 "only articles in which this pattern of the lexicon language matches", "PATTERN"},
		{"id", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &inputs->ids,
		 "only this article (may be repeated)", "ARTICLE"},
		STORE_OPTION_ENTRY(inputs->store),
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};

	add_entries(context, entries);
}

static const char *const input_option_names[] = {
	"lexicon", "assume-outlet", "language", "manifest", "profiles",
	"jsonl",   "table",	    "columns",	"threads",  "voice-min-confidence",
	"help",	   "no-recurrence", NULL};

static const char *const selection_option_names[] = {"outlet", "since", "until", "week",
						     "topic",  "id",	"store", NULL};

static const char *
suggest_option(const char *typed, const GOptionEntry *own, const InputOptions *inputs)
{
	g_autoptr(GPtrArray) known = g_ptr_array_new();

	for (const GOptionEntry *entry = own; entry->long_name; entry++)
		g_ptr_array_add(known, (gpointer)entry->long_name);
	for (gsize i = 0; inputs && input_option_names[i]; i++)
		g_ptr_array_add(known, (gpointer)input_option_names[i]);
	for (gsize i = 0; inputs && inputs->selects && selection_option_names[i]; i++)
		g_ptr_array_add(known, (gpointer)selection_option_names[i]);
	g_ptr_array_add(known, NULL);
	return cadrage_suggest(typed, (const char *const *)known->pdata);
}

/* GOption says "Unknown option --foo"; what a person wants to know is what was meant. */
static void
report_option(const char *command, const GError *error, const GOptionEntry *own,
	      const InputOptions *inputs)
{
	g_autofree char *message = cadrage_text_for_terminal(error->message);
	const char *nearest = NULL;

	if (g_error_matches(error, G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION)) {
		const char *dashes = strstr(error->message, "--");

		nearest = dashes ? suggest_option(dashes + 2, own, inputs) : NULL;
	}
	if (nearest)
		g_printerr("cadrage %s: %s; did you mean --%s?\n", command, message, nearest);
	else
		g_printerr("cadrage %s: %s; see \"cadrage help %s\"\n", command, message, command);
}

gboolean
options_parse(const char *command, const GOptionEntry *own, InputOptions *inputs, char **argv,
	      int *status)
{
	g_autoptr(GOptionContext) context = NULL;
	g_autoptr(GError) error = NULL;
	g_auto(GStrv) arguments = g_strdupv(argv);
	const Command *entry = command_look_up(command);
	gboolean wants_help = FALSE;
	const GOptionEntry help[] = {
		{"help", 'h', 0, G_OPTION_ARG_NONE, &wants_help, "these lines", NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};

	g_autofree char *prefix = g_strdup_printf("%s [OPTION...] %s", command, entry->arguments);

	if (!listener.take) {
		context = g_option_context_new(NULL);
		g_option_context_set_help_enabled(context, FALSE);
	}
	add_entries(context, own);
	if (inputs && inputs->selects)
		add_selection(context, inputs);
	if (inputs)
		add_inputs(context, inputs);
	add_entries(context, help);
	*status = STATUS_DONE;
	if (!context)
		return FALSE;
	if (!g_option_context_parse_strv(context, &arguments, &error)) {
		report_option(command, error, own, inputs);
		*status = STATUS_FAILED;
		return FALSE;
	}
	if (wants_help) {
		g_autofree char *text = g_option_context_get_help(context, FALSE, NULL);
		const char *options = strstr(text, "Options:\n");

		g_print("Usage:\n  cadrage %s\n\n%s\n%s", prefix, entry->summary,
			options ? options : "");
		return FALSE;
	}
	return TRUE;
}

void
options_list(const Command *command, OptionsTakeFunc take, void *payload)
{
	char *argv[] = {(char *)command->name, NULL};

	listener.take = take;
	listener.payload = payload;
	(void)command->run(argv);
	listener.take = NULL;
}

gboolean
options_read_uint(const char *name, const char *text, guint64 max, guint64 *value)
{
	guint64 number;

	if (!text)
		return TRUE;
	if (!g_ascii_string_to_unsigned(text, 10, 0, max, &number, NULL)) {
		g_autofree char *shown = cadrage_text_for_terminal(text);

		g_printerr("cadrage: --%s takes a whole number from 0 to %" G_GUINT64_FORMAT
			   ", not \"%s\"\n",
			   name, max, shown);
		return FALSE;
	}
	*value = number;
	return TRUE;
}

gboolean
options_read_share(const char *name, const char *text, double *value)
{
	char *end;
	double number;

	if (!text)
		return TRUE;
	number = g_ascii_strtod(text, &end);
	if (end == text || *end != '\0' || !(number >= 0 && number <= 1)) {
		g_autofree char *shown = cadrage_text_for_terminal(text);

		g_printerr("cadrage: --%s takes a number from 0 to 1, not \"%s\"\n", name, shown);
		return FALSE;
	}
	*value = number;
	return TRUE;
}

gboolean
options_check_utf8(const char *const *list)
{
	for (gsize i = 0; list && list[i]; i++) {
		if (g_utf8_validate(list[i], -1, NULL))
			continue;
		g_autofree char *shown = cadrage_text_for_terminal(list[i]);

		g_printerr("cadrage: \"%s\" is not UTF-8\n", shown);
		return FALSE;
	}
	return TRUE;
}

int
options_choose(const char *what, const char *text, const char *const *known)
{
	const char *nearest;

	for (int i = 0; known[i]; i++)
		if (strcmp(known[i], text) == 0)
			return i;
	nearest = cadrage_suggest(text, known);
	g_autofree char *shown = cadrage_text_for_terminal(text);
	g_autofree char *all = g_strjoinv(", ", (char **)known);

	if (nearest)
		g_printerr("cadrage: %s: there is no \"%s\"; did you mean \"%s\"?\n", what, shown,
			   nearest);
	else
		g_printerr("cadrage: %s is one of %s, not \"%s\"\n", what, all, shown);
	return -1;
}

gboolean
options_choose_voices(const char *text, CadrageVoiceSet *voices)
{
	static const char *const known[] = {"own", "paraphrase", "quoted", "wording", "all", NULL};
	g_auto(GStrv) words = NULL;

	*voices = cadrage_voice_set_from_name(text);
	if (*voices != 0)
		return TRUE;
	words = g_strsplit(text, ",", -1);
	for (gsize i = 0; words[i]; i++)
		if (options_choose("--voice", g_strstrip(words[i]), known) < 0)
			break;
	return FALSE;
}

gboolean
options_choose_column(const char *text, CadrageColumn *column)
{
	CadrageVoiceSet voices;

	if (!text)
		return TRUE;
	if (!options_choose_voices(text, &voices))
		return FALSE;
	if (cadrage_column_from_name(text, column))
		return TRUE;
	g_printerr("cadrage: --voice takes one voice, \"wording\" (own and paraphrase) or "
		   "\"all\"\n");
	return FALSE;
}

gboolean
options_choose_copies(const char *text, CadrageCopyUse *use)
{
	/* In the order of CadrageCopyUse. */
	static const char *const uses[] = {"all", "without", NULL};
	const int index = text ? options_choose("--copies", text, uses) : (int)*use;

	if (index < 0)
		return FALSE;
	*use = (CadrageCopyUse)index;
	return TRUE;
}

void
format_options_clear(FormatOptions *options)
{
	g_clear_pointer(&options->output, g_free);
}

gboolean
format_options_choose(const FormatOptions *options, CadrageFormat *format)
{
	if (options->json && (options->csv || options->raw_csv)) {
		g_printerr("cadrage: --json and --csv exclude each other\n");
		return FALSE;
	}
	if (options->json)
		*format = CADRAGE_FORMAT_JSON;
	if (options->csv || options->raw_csv)
		*format = CADRAGE_FORMAT_CSV;
	return TRUE;
}

static void
append_option(GString *command, const char *name, const char *value)
{
	g_autofree char *quoted = options_quote(value);

	g_string_append_printf(command, "--%s %s ", name, quoted);
}

static void
append_selection(GString *command, const InputOptions *inputs)
{
	const char *const parts[][2] = {
		{"since", inputs->since}, {"until", inputs->until}, {"week", inputs->week},
		{"topic", inputs->topic}, {"store", inputs->store},
	};

	for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
		if (parts[i][1])
			append_option(command, parts[i][0], parts[i][1]);
	for (gsize i = 0; inputs->ids && inputs->ids[i]; i++)
		append_option(command, "id", inputs->ids[i]);
}

char *
options_to_command(const InputOptions *inputs, char **files)
{
	GString *command = g_string_new(NULL);

	for (gsize i = 0; inputs->lexicons && inputs->lexicons[i]; i++)
		append_option(command, "lexicon", inputs->lexicons[i]);
	for (gsize i = 0; inputs->profiles && inputs->profiles[i]; i++)
		append_option(command, "profiles", inputs->profiles[i]);
	if (inputs->assumed_outlet)
		append_option(command, "assume-outlet", inputs->assumed_outlet);
	if (inputs->language)
		append_option(command, "language", inputs->language);
	if (inputs->manifest)
		append_option(command, "manifest", inputs->manifest);
	if (inputs->min_confidence)
		append_option(command, "voice-min-confidence", inputs->min_confidence);
	for (gsize i = 0; inputs->columns && inputs->columns[i]; i++)
		append_option(command, "columns", inputs->columns[i]);
	if (inputs->jsonl)
		g_string_append(command, "--jsonl ");
	if (inputs->table)
		g_string_append(command, "--table ");
	if (inputs->no_recurrence)
		g_string_append(command, "--no-recurrence ");
	append_selection(command, inputs);
	for (gsize i = 0; files && files[i]; i++) {
		g_autofree char *quoted = options_quote(files[i]);

		if (i == 0 && files[i][0] == '-' && files[i][1])
			g_string_append(command, "-- ");
		g_string_append_printf(command, "%s%s", quoted, files[i + 1] ? " " : "");
	}
	if (!options_have_files(files) && command->len > 0)
		g_string_truncate(command, command->len - 1);
	return g_string_free(command, FALSE);
}

char *
options_outlets_to_command(const InputOptions *inputs)
{
	GString *command = g_string_new(NULL);

	for (gsize i = 0; inputs->outlets && inputs->outlets[i]; i++)
		append_option(command, "outlet", inputs->outlets[i]);
	return g_string_free(command, FALSE);
}

gboolean
options_have_files(char **files)
{
	return files && files[0];
}

static int
compare_names(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

void
options_sort_files(char **files)
{
	guint n = files ? g_strv_length(files) : 0;
	guint kept = 0;

	if (n == 0)
		return;
	qsort(files, n, sizeof *files, compare_names);
	for (guint i = 0; i < n; i++) {
		if (kept > 0 && strcmp(files[i], files[kept - 1]) == 0)
			g_free(files[i]);
		else
			files[kept++] = files[i];
	}
	files[kept] = NULL;
}

char *
options_quote(const char *argument)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
				    "_-./:=@,+";

	if (*argument && argument[strspn(argument, plain)] == '\0')
		return g_strdup(argument);
	return g_shell_quote(argument);
}
