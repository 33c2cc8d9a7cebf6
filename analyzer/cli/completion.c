#include "config.h"

#include <string.h>

#include "completion.h"
#include "session.h"

/* A command line that is being typed. */
typedef struct {
	const Command *command; /* NULL while it is being typed itself */
	GArray *entries;	/* of GOptionEntry, the command's options */
	char **words;
	guint n; /* the last one is being typed */
} Line;

static const char *
get_current(const Line *line)
{
	return line->words[line->n - 1];
}

static void
print_word(const char *current, const char *before, const char *word, const char *description)
{
	g_autofree char *whole = g_strconcat(before, word, NULL);

	if (!g_str_has_prefix(whole, current))
		return;
	if (description)
		g_print("%s\t%s\n", whole, description);
	else
		g_print("%s\n", whole);
}

static void
print_words(const char *current, const char *before, const char *const *words)
{
	for (gsize i = 0; words && words[i]; i++)
		print_word(current, before, words[i], NULL);
}

static void
print_commands(const char *current)
{
	for (const Command *command = commands_get(); command->name; command++)
		print_word(current, "", command->name, command->summary);
}

/* What must be looked up. A session that cannot be opened completes nothing. */

/* The profiles and lexicons that the line names already; the arrays keep their lists. */
static InputOptions
read_inputs(const Line *line, GPtrArray *profiles, GPtrArray *lexicons)
{
	InputOptions inputs = INPUT_OPTIONS_INIT;

	for (guint i = 1; i + 1 < line->n; i++) {
		const char *word = line->words[i];
		const gboolean is_last = i + 2 == line->n;

		if (g_str_has_prefix(word, "--profiles="))
			g_ptr_array_add(profiles, line->words[i] + strlen("--profiles="));
		else if (g_str_has_prefix(word, "--lexicon="))
			g_ptr_array_add(lexicons, line->words[i] + strlen("--lexicon="));
		else if (!is_last && strcmp(word, "--profiles") == 0)
			g_ptr_array_add(profiles, line->words[++i]);
		else if (!is_last && (strcmp(word, "--lexicon") == 0 || strcmp(word, "-l") == 0))
			g_ptr_array_add(lexicons, line->words[++i]);
	}
	g_ptr_array_add(profiles, NULL);
	g_ptr_array_add(lexicons, NULL);
	inputs.profiles = profiles->len > 1 ? (char **)profiles->pdata : NULL;
	inputs.lexicons = lexicons->len > 1 ? (char **)lexicons->pdata : NULL;
	return inputs;
}

static void
print_outlets(const Line *line, const char *current, const char *before)
{
	g_auto(Session) session = SESSION_INIT;
	g_autoptr(GPtrArray) profiles = g_ptr_array_new();
	g_autoptr(GPtrArray) lexicons = g_ptr_array_new();
	const InputOptions inputs = read_inputs(line, profiles, lexicons);

	if (session_load_settings(&session) && session_load_outlets(&session, &inputs))
		print_words(current, before, cadrage_outlets_get_ids(session.outlets));
}

static void
print_lexicons(const char *current, const char *before)
{
	g_auto(Session) session = SESSION_INIT;
	g_auto(GStrv) names = NULL;

	if (!session_load_settings(&session))
		return;
	const CadrageLexiconOptions options = session_get_lexicon_options(&session);

	names = cadrage_lexicon_find_names(&options);
	print_words(current, before, (const char *const *)names);
}

static void
print_categories(const Line *line, const char *current, const char *before)
{
	g_auto(Session) session = SESSION_INIT;
	g_autoptr(GPtrArray) profiles = g_ptr_array_new();
	g_autoptr(GPtrArray) lexicons = g_ptr_array_new();
	const InputOptions inputs = read_inputs(line, profiles, lexicons);

	if (!session_load_settings(&session) || !session_load_lexicons(&session, &inputs))
		return;
	for (guint i = 0; i < cadrage_lexicons_get_n_categories(session.lexicons); i++)
		print_word(current, before, cadrage_lexicons_get_category_id(session.lexicons, i),
			   cadrage_lexicons_get_category_title(session.lexicons, i, "en"));
}

static void
print_charts(const char *current, const char *before)
{
	for (guint i = 0; i < CADRAGE_N_CHARTS; i++)
		print_word(current, before, cadrage_chart_to_name((CadrageChart)i),
			   cadrage_chart_get_summary((CadrageChart)i));
}

static void
print_statistics(const char *current, const char *before)
{
	for (guint i = 0; i < cadrage_statistics_get_n(); i++) {
		const CadrageStatisticInfo *info = cadrage_statistics_get(i);

		print_word(current, before, info->name, info->summary);
	}
}

/* What goes in a place that the help calls @kind; @before stands in the same word already. */
static void
print_kind(const Line *line, const char *kind, const char *before)
{
	const char *current = get_current(line);

	if (strchr(kind, '|')) {
		g_auto(GStrv) choices = g_strsplit(kind, "|", -1);

		print_words(current, before, (const char *const *)choices);
	} else if (strcmp(kind, "OUTLET") == 0) {
		print_outlets(line, current, before);
	} else if (strcmp(kind, "CATEGORY") == 0) {
		print_categories(line, current, before);
	} else if (strcmp(kind, "CHART") == 0) {
		print_charts(current, before);
	} else if (strcmp(kind, "LEXICON") == 0) {
		print_lexicons(current, before);
		g_print(":files\n");
	} else if (strcmp(kind, "COMMAND") == 0) {
		print_commands(current);
	} else if (strcmp(kind, "QUERY") == 0) {
		print_categories(line, current, "@");
	} else if (strcmp(kind, "FOLDER") == 0) {
		g_print(":folders\n");
	} else if (strcmp(kind, "STATISTIC") == 0) {
		print_statistics(current, before);
	} else if (strcmp(kind, "FILE") == 0 || strcmp(kind, "TABLE") == 0) {
		g_print(":files\n");
	}
}

/* Options. */

static const GOptionEntry *
find_option(const Line *line, const char *word)
{
	for (guint i = 0; i < line->entries->len; i++) {
		const GOptionEntry *entry = &g_array_index(line->entries, GOptionEntry, i);

		if (g_str_has_prefix(word, "--") && strcmp(word + 2, entry->long_name) == 0)
			return entry;
		if (word[0] == '-' && word[1] != '\0' && word[1] == entry->short_name &&
		    word[2] == '\0')
			return entry;
	}
	return NULL;
}

/* The option whose value is being typed as a word of its own, or NULL. */
static const GOptionEntry *
find_open_option(const Line *line)
{
	const GOptionEntry *entry =
		line->n > 2 ? find_option(line, line->words[line->n - 2]) : NULL;

	return entry && entry->arg != G_OPTION_ARG_NONE ? entry : NULL;
}

static void
print_options(const Line *line)
{
	for (guint i = 0; i < line->entries->len; i++) {
		const GOptionEntry *entry = &g_array_index(line->entries, GOptionEntry, i);

		print_word(get_current(line), "--", entry->long_name, entry->description);
	}
}

/* "--lang=f": the value of an option that stands in the same word. */
static gboolean
print_joined_value(const Line *line)
{
	const char *current = get_current(line);
	const char *equals = strchr(current, '=');
	g_autofree char *before = NULL;
	g_autofree char *name = NULL;
	const GOptionEntry *entry;

	if (!g_str_has_prefix(current, "--") || !equals)
		return FALSE;
	before = g_strndup(current, (gsize)(equals - current) + 1);
	name = g_strndup(current, (gsize)(equals - current));
	entry = find_option(line, name);
	if (entry && entry->arg_description)
		print_kind(line, entry->arg_description, before);
	return TRUE;
}

/* Arguments. */

/* Which argument is being typed, counted from 0. */
static guint
count_arguments(const Line *line)
{
	guint n = 0;

	for (guint i = 1; i + 1 < line->n; i++) {
		const GOptionEntry *entry = find_option(line, line->words[i]);

		if (entry && entry->arg != G_OPTION_ARG_NONE)
			i++;
		else if (line->words[i][0] != '-' || line->words[i][1] == '\0')
			n++;
	}
	return n;
}

/* Argument number @index of "QUERY FILE...", without its brackets and dots. */
static char *
find_argument(const Command *command, guint index)
{
	g_auto(GStrv) kinds = g_strsplit(command->arguments, " ", -1);
	const guint n = g_strv_length(kinds);
	const char *kind;

	if (n == 0)
		return NULL;
	kind = kinds[MIN(index, n - 1)];
	if (index >= n && !strstr(kind, "..."))
		return NULL;
	kind += strspn(kind, "[");
	return g_strndup(kind, strcspn(kind, ".]"));
}

static void
print_arguments(const Line *line)
{
	const guint index = count_arguments(line);
	g_autofree char *kind = find_argument(line->command, index);

	if (index == 0 && line->command->get_actions)
		print_words(get_current(line), "", line->command->get_actions());
	else if (kind)
		print_kind(line, kind, "");
}

static void
take_entry(const GOptionEntry *entry, void *payload)
{
	GArray *entries = payload;

	g_array_append_vals(entries, entry, 1);
}

static gboolean
has_double_dash(const Line *line)
{
	for (guint i = 1; i + 1 < line->n; i++)
		if (strcmp(line->words[i], "--") == 0)
			return TRUE;
	return FALSE;
}

int
completion_print(char **words)
{
	g_autoptr(GArray) entries = g_array_new(FALSE, FALSE, sizeof(GOptionEntry));
	Line line = {NULL, entries, words, g_strv_length(words)};
	const GOptionEntry *open;

	if (line.n <= 1) {
		print_commands(line.n == 0 ? "" : words[0]);
		return STATUS_DONE;
	}
	line.command = command_look_up(words[0]);
	if (!line.command)
		return STATUS_DONE;
	options_list(line.command, take_entry, entries);
	open = find_open_option(&line);
	if (open && open->arg_description)
		print_kind(&line, open->arg_description, "");
	else if (has_double_dash(&line))
		print_arguments(&line);
	else if (!print_joined_value(&line) && get_current(&line)[0] == '-')
		print_options(&line);
	else if (get_current(&line)[0] != '-')
		print_arguments(&line);
	return STATUS_DONE;
}
