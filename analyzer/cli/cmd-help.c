#include "config.h"

#include <string.h>

#include "options.h"

#define NAME_WIDTH 12

static void
print_list(void)
{
	const char *group = NULL;

	g_print("cadrage: how news outlets frame the same events, with the passages behind every "
		"number\n\nUsage:\n  cadrage COMMAND [OPTION...] [ARGUMENT...]\n");
	for (const Command *command = commands_get(); command->name; command++) {
		if (g_strcmp0(group, command->group) != 0)
			g_print("\n%s\n", command->group);
		group = command->group;
		g_print("  %-*s %s\n", NAME_WIDTH, command->name, command->summary);
	}
	g_print("\n\"cadrage help COMMAND\" gives its options; \"man cadrage\" the whole.\n"
		"First steps: cadrage compare article-1.txt article-2.txt ...\n");
}

int
cmd_help(char **argv)
{
	const GOptionEntry none[] = {{NULL, 0, 0, 0, NULL, NULL, NULL}};
	const Command *command;
	int status;

	if (!options_parse("help", none, NULL, argv, &status))
		return status;
	if (!argv[1]) {
		print_list();
		return STATUS_DONE;
	}
	command = command_find(argv[1]);
	if (!command)
		return STATUS_FAILED;
	char *arguments[] = {argv[1], (char *)"--help", NULL};

	return command->run(arguments);
}
