#include "config.h"

#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"

static const Command commands[] = {
	{"compare", "[FILE...]", "outlets side by side, with charts and passages", "Texts",
	 cmd_compare, NULL},
	{"report", "[FILE...]", "one week: what changed, for whom, how sure that is", "Texts",
	 cmd_report, NULL},
	{"trend", "[FILE...]", "categories week by week, with slopes and change points", "Texts",
	 cmd_trend, NULL},
	{"score", "[FILE...]", "the matches of each article", "Texts", cmd_score, NULL},
	{"kwic", "QUERY [FILE...]", "matches in their context", "Texts", cmd_kwic, NULL},
	{"naming", "[NAME] [FILE...]", "the names that outlets have for one and the same", "Texts",
	 cmd_naming, NULL},
	{"keyness", "[FILE...]", "words more frequent in one outlet than in the others", "Texts",
	 cmd_keyness, NULL},
	{"speakers", "[FILE...]", "who is quoted and paraphrased, by outlet", "Texts", cmd_speakers,
	 NULL},
	{"export", "[pages|documents|originals|matches] [FILE...]",
	 "articles as pages with their matches marked, or as data", "Texts", cmd_export, NULL},
	{"add", "FILE...", "articles into the store, each whole or not at all", "Corpus", cmd_add,
	 NULL},
	{"list", "", "the articles of the store", "Corpus", cmd_list, NULL},
	{"show", "ARTICLE...", "what is known of an article, and its text by zones", "Corpus",
	 cmd_show, NULL},
	{"set", "ARTICLE... FIELD=VALUE...", "set date, outlet, zones of an article by hand",
	 "Corpus", cmd_set, NULL},
	{"reread", "", "read the stored originals again after the profiles changed", "Corpus",
	 cmd_reread, NULL},
	{"check", "", "whether the store is whole, and what the program needs", "Corpus", cmd_check,
	 NULL},
	{"remove", "ARTICLE...", "take articles out of the store", "Corpus", cmd_remove, NULL},
	{"lexicon", "ACTION [LEXICON...]", "check, test, explain, lock and list lexicons",
	 "Lexicons", cmd_lexicon, cmd_lexicon_get_actions},
	{"outlet", "ACTION", "list, make and test outlet profiles", "Lexicons", cmd_outlet,
	 cmd_outlet_get_actions},
	{"validate", "[FILE...]", "passages for people to code, and what that says of a lexicon",
	 "Lexicons", cmd_validate, NULL},
	{"stat", "STATISTIC TABLE...", "a calculator for tables of counts", "Tables", cmd_stat,
	 NULL},
	{"config", "--show", "the settings in force and where each comes from", "Program",
	 cmd_config, NULL},
	{"completion", "SHELL", "a script that completes command lines", "Program", cmd_completion,
	 cmd_completion_get_actions},
	{"help", "[COMMAND]", "this list, or the options of a command", "Program", cmd_help, NULL},
	{NULL, NULL, NULL, NULL, NULL, NULL},
};

const Command *
commands_get(void)
{
	return commands;
}

const Command *
command_look_up(const char *name)
{
	for (gsize i = 0; commands[i].name; i++)
		if (strcmp(commands[i].name, name) == 0)
			return &commands[i];
	return NULL;
}

const Command *
command_find(const char *name)
{
	const Command *command = command_look_up(name);
	const char *names[G_N_ELEMENTS(commands)] = {NULL};
	const char *nearest;

	if (command)
		return command;
	for (gsize i = 0; commands[i].name; i++)
		names[i] = commands[i].name;
	nearest = cadrage_suggest(name, names);
	g_autofree char *shown = cadrage_text_for_terminal(name);
	if (nearest)
		g_printerr("cadrage: there is no command \"%s\"; did you mean \"%s\"?\n", shown,
			   nearest);
	else
		g_printerr("cadrage: there is no command \"%s\"; see \"cadrage help\"\n", shown);
	return NULL;
}

/* What g_print() could not write is told here, once for all commands. */
static int
finish(int status)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return status;
	if (errno == EPIPE)
		return STATUS_SIGPIPE;
	g_printerr("cadrage: standard output: %s\n", g_strerror(errno));
	return STATUS_FAILED;
}

/* How many arguments "--store DIR" or "--store=DIR" takes before the command; 0 when it is not
 * there. */
static int
count_store_arguments(int argc, char *argv[])
{
	if (argc > 2 && strcmp(argv[1], "--store") == 0)
		return 2;
	return argc > 1 && g_str_has_prefix(argv[1], "--store=");
}

/* Runs the command behind the store's option, which is its own to read. */
static int
run_with_store(int argc, char *argv[], int n_options)
{
	const Command *command = command_find(argv[1 + n_options]);
	g_autofree char **moved = g_new0(char *, (gsize)argc);
	int n = 0;

	if (!command)
		return STATUS_FAILED;
	moved[n++] = argv[1 + n_options];
	for (int i = 1; i <= n_options; i++)
		moved[n++] = argv[i];
	for (int i = 2 + n_options; i < argc; i++)
		moved[n++] = argv[i];
	return command->run(moved);
}

int
main(int argc, char *argv[])
{
	const int n_options = count_store_arguments(argc, argv);
	const Command *command;

	/* Numbers are never read or printed by locale. UTF-8 is wanted whatever it says. */
	if (!setlocale(LC_CTYPE, "C.UTF-8"))
		(void)setlocale(LC_CTYPE, "");
	/* A reader that goes away is noticed where the write fails, see output.h. */
	(void)signal(SIGPIPE, SIG_IGN);
	g_set_prgname("cadrage");
	if (argc == 2 && strcmp(argv[1], "--store") == 0) {
		g_printerr("cadrage: --store takes a folder\n");
		return STATUS_FAILED;
	}
	if (argc < 2 + n_options) {
		g_printerr("cadrage: name a command; \"cadrage help\" lists them\n");
		return STATUS_FAILED;
	}
	if (n_options > 0)
		return finish(run_with_store(argc, argv, n_options));
	if (strcmp(argv[1], "--version") == 0) {
		g_print("cadrage %s\n", cadrage_version());
		return finish(STATUS_DONE);
	}
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)
		return finish(cmd_help((char *[]){argv[0], NULL}));
	command = command_find(argv[1]);
	return command ? finish(command->run(argv + 1)) : STATUS_FAILED;
}
