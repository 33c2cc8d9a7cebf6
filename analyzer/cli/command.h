/* Commands: the one table behind dispatch, help and the test of the manual. */
#pragma once

#include <cadrage.h>

/* How a command ends; a closed pipe ends it as a shell would report SIGPIPE. */
typedef enum {
	STATUS_DONE = 0,
	STATUS_PARTLY = 1, /* nothing found, or some inputs refused */
	STATUS_FAILED = 2,
	STATUS_SIGPIPE = 141,
} Status;

typedef struct {
	const char *name;
	const char *arguments; /* after the options, for usage lines */
	const char *summary;   /* one line, lower case, no full stop */
	const char *group;
	int (*run)(char **argv);		 /* argv[0] is the command's name; a Status */
	const char *const *(*get_actions)(void); /* what may be its first argument; NULL: any */
} Command;

/** commands_get: Returns: the table, ended by a NULL name. */
const Command *commands_get(void);

/** command_look_up: Returns: the command called @name, or NULL. */
const Command *command_look_up(const char *name);

/** command_find: Returns: the command called @name, or NULL after a message with the nearest. */
const Command *command_find(const char *name);

int cmd_add(char **argv);
int cmd_check(char **argv);
int cmd_compare(char **argv);
int cmd_report(char **argv);
int cmd_trend(char **argv);
int cmd_completion(char **argv);
int cmd_config(char **argv);
int cmd_export(char **argv);
int cmd_help(char **argv);
int cmd_keyness(char **argv);
int cmd_kwic(char **argv);
int cmd_lexicon(char **argv);
int cmd_list(char **argv);
int cmd_naming(char **argv);
int cmd_outlet(char **argv);
int cmd_remove(char **argv);
int cmd_reread(char **argv);
int cmd_score(char **argv);
int cmd_set(char **argv);
int cmd_show(char **argv);
int cmd_speakers(char **argv);
int cmd_stat(char **argv);
int cmd_validate(char **argv);

const char *const *cmd_completion_get_actions(void);
const char *const *cmd_lexicon_get_actions(void);
const char *const *cmd_outlet_get_actions(void);
