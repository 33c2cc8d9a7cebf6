/* Options: what the commands share of their command lines. */
#pragma once

#include <cadrage.h>

#include "command.h"
#include "settings.h"

/**
 * InputOptions:
 *
 * Options of every command that reads articles. Lists are NULL when not given.
 */
typedef struct {
	char **lexicons;
	char **profiles;      /* folders of further outlet profiles */
	char *assumed_outlet; /* of every article, over what the pages say */
	char *language;
	char *manifest;
	char *threads;
	char *min_confidence; /* of a paraphrase */
	char **columns;	      /* of tables */
	gboolean jsonl;
	gboolean table;
	gboolean no_recurrence; /* each page by itself */
	gboolean selects;	/* whether the command takes those that follow, up to .store */
	char **outlets;		/* only of these */
	char *since;
	char *until;
	char *week;
	char *topic;
	char **ids;
	char *store;		/* its folder */
	char **arguments;	/* what is left: files, for most */
	gboolean keeps_undated; /* no option: articles without a certain day fit all days */
} InputOptions;

#define INPUT_OPTIONS_INIT                                                                        \
	{                                                                                         \
		NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, FALSE, FALSE, FALSE, FALSE, NULL, \
			NULL, NULL, NULL, NULL, NULL, NULL, NULL, FALSE                           \
	}

/* Of a command that takes the options that select articles. */
#define SELECTING_INPUT_OPTIONS_INIT \
	{                            \
		.selects = TRUE      \
	}

void input_options_clear(InputOptions *options);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(InputOptions, input_options_clear)

/**
 * options_parse:
 * @command: the command's name
 * @own: (array): the command's own options, ended by a NULL entry
 * @inputs: (nullable): the shared options, when the command takes them; their remaining arguments
 *   go there
 * @argv: (array zero-terminated=1): the arguments, the command's name first
 * @status: (out): how to end when the result is FALSE
 *
 * Reads the options. "--help" prints them. A mistyped option gets the nearest real one.
 *
 * Returns: whether the command should go on.
 */
gboolean options_parse(const char *command, const GOptionEntry *own, InputOptions *inputs,
		       char **argv, int *status);

/**
 * options_list:
 * @command: a command
 * @take: takes each of its options, "--help" among them
 * @payload: given to @take
 *
 * The command is run as far as options_parse(), which then tells what it would parse.
 */
typedef void (*OptionsTakeFunc)(const GOptionEntry *entry, void *payload);
void options_list(const Command *command, OptionsTakeFunc take, void *payload);

/**
 * options_read_uint:
 * @name: the option's name, for messages
 * @text: (nullable): what was given; NULL leaves @value alone
 * @max: the largest allowed
 * @value: (inout): the number
 *
 * Returns: whether @text is a whole number from 0 to @max; a message is printed when it is not.
 */
gboolean options_read_uint(const char *name, const char *text, guint64 max, guint64 *value);

/** options_read_share: @value: (inout): a number from 0 to 1, left alone when @text is NULL.
 * Returns: whether @text is one; a message is printed when it is not. */
gboolean options_read_share(const char *name, const char *text, double *value);

/** options_check_utf8: Returns: whether every string of @list is UTF-8; a message is printed when
 * one is not. */
gboolean options_check_utf8(const char *const *list);

/**
 * FormatOptions:
 *
 * Options of every command that writes a list.
 */
typedef struct {
	gboolean json;
	gboolean csv;
	gboolean raw_csv;
	char *output; /* a file, NULL for standard output */
} FormatOptions;

#define FORMAT_OPTIONS_INIT               \
	{                                 \
		FALSE, FALSE, FALSE, NULL \
	}

void format_options_clear(FormatOptions *options);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(FormatOptions, format_options_clear)

/* The entries of FormatOptions, to stand in a command's own list. */
#define FORMAT_OPTION_ENTRIES(options)                                                            \
	{"json", 0, 0, G_OPTION_ARG_NONE, &(options).json, "as JSON, see cadrage-json(5)", NULL}, \
		{"csv", 0, 0, G_OPTION_ARG_NONE, &(options).csv, "as CSV", NULL},                 \
		{"raw-csv",                                                                       \
		 0,                                                                               \
		 0,                                                                               \
		 G_OPTION_ARG_NONE,                                                               \
		 &(options).raw_csv,                                                              \
		 "as CSV, cells that look like formulas left as they are",                        \
		 NULL},                                                                           \
	{                                                                                         \
		"output", 'o', 0, G_OPTION_ARG_FILENAME, &(options).output,                       \
			"write to FILE, not to standard output", "FILE"                           \
	}

/* The folder of the store, to stand in a command's own list. */
#define STORE_OPTION_ENTRY(folder)                                                            \
	{                                                                                     \
		"store", 0, 0, G_OPTION_ARG_FILENAME, &(folder), "folder of the store", "DIR" \
	}

/** format_options_choose: @format: (inout): left alone when no option names one. Returns: whether
 * the options agree; a message is printed when not. */
gboolean format_options_choose(const FormatOptions *options, CadrageFormat *format);

/** options_choose: finds @text in @known; when it is not there, a message names @what it is for
 * and the nearest word. Returns: the index, -1 when unknown. */
int options_choose(const char *what, const char *text, const char *const *known);

/** options_choose_voices: @voices: (out): the set that @text, words with commas between, names.
 * Returns: whether it names one; a message is printed when not. */
gboolean options_choose_voices(const char *text, CadrageVoiceSet *voices);

/** options_choose_copies: @text: (nullable): "all" or "without"; @use: (inout): left alone when it
 * is NULL. Returns: whether it is one of them; a message is printed when not. */
gboolean options_choose_copies(const char *text, CadrageCopyUse *use);

/** options_choose_column: @text: (nullable): as above; NULL leaves @column alone. @column: (inout):
 * what counts these voices. Returns: whether there is one; a message is printed when not. */
gboolean options_choose_column(const char *text, CadrageColumn *column);

/** options_to_command: Returns: (transfer full): the options of @inputs and the @files (nullable),
 * quoted for a shell, as they must stand on another command that reads the same articles the same
 * way; but for --outlet, which options_outlets_to_command() gives. */
char *options_to_command(const InputOptions *inputs, char **files);

/** options_outlets_to_command: Returns: (transfer full): "--outlet a --outlet b " or "". */
char *options_outlets_to_command(const InputOptions *inputs);

/** options_have_files: Returns: whether @files (nullable) names any; else the store is read. */
gboolean options_have_files(char **files);

/** options_sort_files: @files: (nullable). Sorts in byte order, each name once. */
void options_sort_files(char **files);

/** options_quote: Returns: (transfer full): @argument as a POSIX shell needs it quoted. */
char *options_quote(const char *argument);
