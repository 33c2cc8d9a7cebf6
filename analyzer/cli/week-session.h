/* Sessions of weeks: which week a command is about, and reading the articles of its weeks. */
#pragma once

#include "session.h"

/**
 * WeekOptions:
 *
 * Options of the commands that look at weeks. The week itself is that of the input options.
 */
typedef struct {
	char **categories;
	char *voice;
	char *copies;
	char *rolling;
	char *weeks;
	char *events;
	char *reference;
	char *min_documents;
	char *min_mentions;
	char *seed;
	gboolean strict;
	char **targets; /* outlets held against all others together; NULL for none */
} WeekOptions;

void week_options_clear(WeekOptions *options);

/* The entries of WeekOptions, to stand in a command's own list. */
#define WEEK_OPTION_ENTRIES(options)                                                \
	{"category",                                                                \
	 'c',                                                                       \
	 0,                                                                         \
	 G_OPTION_ARG_FILENAME_ARRAY,                                               \
	 &(options).categories,                                                     \
	 "only this category and those below it (may be repeated)",                 \
	 "CATEGORY"},                                                               \
		{"voice",                                                           \
		 0,                                                                 \
		 0,                                                                 \
		 G_OPTION_ARG_FILENAME,                                             \
		 &(options).voice,                                                  \
		 "words that rates and verdicts are about",                         \
		 "wording|own|paraphrase|quoted|all"},                              \
		{"copies",                                                          \
		 0,                                                                 \
		 0,                                                                 \
		 G_OPTION_ARG_FILENAME,                                             \
		 &(options).copies,                                                 \
		 "whether copies count",                                            \
		 "all|without"},                                                    \
		{"rolling",                                                         \
		 0,                                                                 \
		 0,                                                                 \
		 G_OPTION_ARG_FILENAME,                                             \
		 &(options).rolling,                                                \
		 "weeks joined, up to the week (default: 1)",                       \
		 "N"},                                                              \
		{"weeks",                                                           \
		 0,                                                                 \
		 0,                                                                 \
		 G_OPTION_ARG_FILENAME,                                             \
		 &(options).weeks,                                                  \
		 "weeks of the curves, up to the week (default: 12)",               \
		 "N"},                                                              \
		{"events",                                                          \
		 0,                                                                 \
		 0,                                                                 \
		 G_OPTION_ARG_FILENAME,                                             \
		 &(options).events,                                                 \
		 "CSV or TSV with columns date, label, url: drawn on the curves",   \
		 "FILE"},                                                           \
		{"reference",                                                       \
		 0,                                                                 \
		 0,                                                                 \
		 G_OPTION_ARG_FILENAME,                                             \
		 &(options).reference,                                              \
		 "outlet that others are held against around events",               \
		 "OUTLET"},                                                         \
		{"min-documents",                                                   \
		 0,                                                                 \
		 0,                                                                 \
		 G_OPTION_ARG_FILENAME,                                             \
		 &(options).min_documents,                                          \
		 "articles an outlet needs for a verdict (default: 5)",             \
		 "N"},                                                              \
		{"min-mentions",                                                    \
		 0,                                                                 \
		 0,                                                                 \
		 G_OPTION_ARG_FILENAME,                                             \
		 &(options).min_mentions,                                           \
		 "mentions two outlets need for a verdict on naming (default: 30)", \
		 "N"},                                                              \
		{"strict",                                                          \
		 0,                                                                 \
		 0,                                                                 \
		 G_OPTION_ARG_NONE,                                                 \
		 &(options).strict,                                                 \
		 "correct for many tests by Holm, not Benjamini-Hochberg",          \
		 NULL},                                                             \
	{                                                                           \
		"seed", 0, 0, G_OPTION_ARG_FILENAME, &(options).seed,               \
			"of the permutations that are drawn", "N"                   \
	}

/**
 * WeekSession:
 * @weekly: what was read and computed; NULL when no article has a sure date
 * @comparison: in that case, all articles side by side; else that of @weekly
 * @week: the week; of no use without @weekly
 * @tally: what was read
 *
 * What a command of weeks shows.
 */
typedef struct {
	CadrageWeekly *weekly;
	CadrageComparison *comparison;
	CadrageWeek week;
	Tally tally;
} WeekSession;

void week_session_clear(WeekSession *weeks);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(WeekSession, week_session_clear)

/**
 * week_session_read:
 * @weeks: an empty one
 * @session: an open session
 * @options: the options
 * @inputs: the options; the week, without one the last complete one that has articles
 * @count_words: whether words are counted
 * @status: (out): how to end when the result is FALSE
 *
 * Reads the articles of the weeks that are looked at, once the week is known: of the store from its
 * list, of files from their dates, which are then read twice.
 *
 * Returns: whether there is something to show; messages are printed when not.
 */
gboolean week_session_read(WeekSession *weeks, Session *session, const WeekOptions *options,
			   const InputOptions *inputs, gboolean count_words, Status *status);

/** week_session_append: appends to a command the week and the options that shape the output, each
 * with a blank behind it: with the week named it gives the same whenever it is run. */
void week_session_append(const WeekSession *weeks, const WeekOptions *options, GString *command);

/** week_session_make_inputs: Returns: (transfer full): the arguments by which the articles are
 * named on another command; @is_dated: those of the week only. */
char *
week_session_make_inputs(const WeekSession *weeks, const InputOptions *inputs, gboolean is_dated);

/** week_session_make_trend_command: @outlets: the options that name outlets, with a blank behind
 * each. @inputs: what week_session_make_inputs() gave. Returns: (transfer full): the command that
 * shows the curves. */
char *week_session_make_trend_command(const WeekSession *weeks, const WeekOptions *options,
				      const char *outlets, const char *inputs);
