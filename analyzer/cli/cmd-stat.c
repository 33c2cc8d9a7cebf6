#include "config.h"

#include <string.h>

#include "command.h"
#include "options.h"
#include "output.h"

typedef struct {
	FormatOptions format;
	char **arguments;
	char **terms;
	char **groups;
	char **subsets;
	char *by;
	char *positive;
	char *negative;
	char *confidence;
	char *seed;
	char *permutations;
	char *resamples;
	gboolean list;
} StatOptions;

static void
stat_options_clear(StatOptions *options)
{
	format_options_clear(&options->format);
	g_strfreev(options->arguments);
	g_strfreev(options->terms);
	g_strfreev(options->groups);
	g_strfreev(options->subsets);
	g_free(options->by);
	g_free(options->positive);
	g_free(options->negative);
	g_free(options->confidence);
	g_free(options->seed);
	g_free(options->permutations);
	g_free(options->resamples);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(StatOptions, stat_options_clear)

/* The list of statistics. */

#define LIST_WIDTH  80
#define LIST_INDENT 4

static const CadrageField list_fields[] = {
	{.name = "name"},
	{.name = "summary"},
	{.name = "needs"},
};

static gboolean
write_list_rows(CadrageFormat format, gboolean raw_csv, GOutputStream *stream, GError **error)
{
	g_autoptr(CadrageTableWriter) writer = cadrage_table_writer_new(
		list_fields, G_N_ELEMENTS(list_fields), format, raw_csv, stream);

	for (guint i = 0; i < cadrage_statistics_get_n(); i++) {
		const CadrageStatisticInfo *info = cadrage_statistics_get(i);
		const CadrageValue row[] = {
			{.text = info->name}, {.text = info->summary}, {.text = info->needs}};

		if (!cadrage_table_writer_add(writer, row, error))
			return FALSE;
	}
	return cadrage_table_writer_close(writer, error);
}

/* Words up to the width of the list, the later lines as far in as the first. */
static void
append_wrapped(GString *text, const char *words)
{
	g_auto(GStrv) all = g_strsplit(words, " ", -1);
	gsize column = 0;

	for (gsize i = 0; all[i]; i++) {
		const gsize width = strlen(all[i]);

		if (i > 0 && column + 1 + width > LIST_WIDTH) {
			g_string_append_printf(text, "\n%*s", LIST_INDENT, "");
			column = LIST_INDENT;
		} else {
			g_string_append_printf(text, "%*s", i == 0 ? LIST_INDENT : 1, "");
			column += i == 0 ? LIST_INDENT : 1;
		}
		g_string_append(text, all[i]);
		column += width;
	}
	g_string_append_c(text, '\n');
}

static gboolean
write_list_text(GOutputStream *stream, GError **error)
{
	g_autoptr(GString) text = g_string_new(NULL);

	for (guint i = 0; i < cadrage_statistics_get_n(); i++) {
		const CadrageStatisticInfo *info = cadrage_statistics_get(i);
		g_autofree char *needs = g_strconcat("needs ", info->needs, NULL);

		g_string_append_printf(text, "%s\n", info->name);
		append_wrapped(text, info->summary);
		append_wrapped(text, needs);
	}
	return g_output_stream_write_all(stream, text->str, text->len, NULL, NULL, error);
}

static Status
list(const StatOptions *options, CadrageFormat format)
{
	g_autoptr(Output) output = output_new(options->format.output);
	g_autoptr(GError) error = NULL;
	GOutputStream *stream = output_get_stream(output);
	const gboolean is_written =
		format == CADRAGE_FORMAT_TEXT
			? write_list_text(stream, &error)
			: write_list_rows(format, options->format.raw_csv, stream, &error);

	return is_written ? output_finish(output, STATUS_DONE) : output_fail(error);
}

/* A statistic. */

static char **
split_columns(const char *text)
{
	char **columns = text ? g_strsplit(text, ",", -1) : NULL;

	for (gsize i = 0; columns && columns[i]; i++)
		g_strstrip(columns[i]);
	return columns;
}

static gboolean
read_numbers(const StatOptions *options, CadrageStatisticOptions *statistic)
{
	guint64 n_permutations = statistic->n_permutations;
	guint64 n_resamples = statistic->n_resamples;

	if (!options_read_share("confidence", options->confidence, &statistic->confidence) ||
	    !options_read_uint("seed", options->seed, G_MAXUINT64, &statistic->seed) ||
	    !options_read_uint("permutations", options->permutations, G_MAXINT, &n_permutations) ||
	    !options_read_uint("resamples", options->resamples, G_MAXINT, &n_resamples))
		return FALSE;
	if (!(statistic->confidence > 0 && statistic->confidence < 1) || n_permutations == 0 ||
	    n_resamples == 0) {
		g_printerr("cadrage stat: --confidence lies between 0 and 1, and "
			   "--permutations and --resamples are at least 1\n");
		return FALSE;
	}
	statistic->n_permutations = (guint)n_permutations;
	statistic->n_resamples = (guint)n_resamples;
	return TRUE;
}

static Status
write_statistic(const StatOptions *options, const CadrageStatistic *statistic, CadrageFormat format)
{
	g_autoptr(Output) output = output_new(options->format.output);
	g_autoptr(GError) error = NULL;

	if (!cadrage_statistic_write(statistic, format, options->format.raw_csv, output_get_width(),
				     output_get_stream(output), &error))
		return output_fail(error);
	return output_finish(output, cadrage_statistic_get_n_rows(statistic) > 0 ? STATUS_DONE
										 : STATUS_PARTLY);
}

static Status
compute(const StatOptions *options, CadrageFormat format)
{
	CadrageStatisticOptions statistic_options = CADRAGE_STATISTIC_OPTIONS_INIT;
	g_auto(GStrv) positive = split_columns(options->positive);
	g_auto(GStrv) negative = split_columns(options->negative);
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageStatistic) statistic = NULL;
	g_autoptr(GError) error = NULL;

	statistic_options.terms = (const char *const *)options->terms;
	statistic_options.groups = (const char *const *)options->groups;
	statistic_options.group_column = options->by;
	statistic_options.subsets = (const char *const *)options->subsets;
	statistic_options.positive = (const char *const *)positive;
	statistic_options.negative = (const char *const *)negative;
	if (!options_check_utf8(statistic_options.terms) ||
	    !options_check_utf8(statistic_options.groups) ||
	    !options_check_utf8(statistic_options.subsets) ||
	    !read_numbers(options, &statistic_options))
		return STATUS_FAILED;
	statistic = cadrage_statistic_new(options->arguments[0],
					  (const char *const *)options->arguments + 1,
					  &statistic_options, diagnostics, &error);
	output_print_diagnostics(diagnostics);
	return statistic ? write_statistic(options, statistic, format) : output_fail(error);
}

int
cmd_stat(char **argv)
{
	g_auto(StatOptions) options = {.format = FORMAT_OPTIONS_INIT};
	const GOptionEntry entries[] = {
		{"list", 0, 0, G_OPTION_ARG_NONE, &options.list,
		 "the statistics, what each gives and which columns it needs", NULL},
		{"term", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.terms,
		 "a column that is counted (may be repeated; default: every column of counts)",
		 "COLUMN"},
		{"by", 0, 0, G_OPTION_ARG_FILENAME, &options.by,
		 "the column that tells the documents' groups (default: outlet)", "COLUMN"},
		{"group", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.groups,
		 "a group that is looked at (may be repeated; default: all)", "GROUP"},
		{"subset", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.subsets,
		 "permutation_exact: documents that are relabelled (may be repeated)",
		 "all|firstM_firstN"},
		{"positive", 0, 0, G_OPTION_ARG_FILENAME, &options.positive,
		 "slant: columns on the one side, commas between", "COLUMNS"},
		{"negative", 0, 0, G_OPTION_ARG_FILENAME, &options.negative,
		 "slant: columns on the other side", "COLUMNS"},
		{"confidence", 0, 0, G_OPTION_ARG_FILENAME, &options.confidence,
		 "of intervals whose columns name no level (default: 0.95)", "SHARE"},
		{"seed", 0, 0, G_OPTION_ARG_FILENAME, &options.seed,
		 "of relabellings and resamples (default: 20151117)", "N"},
		{"permutations", 0, 0, G_OPTION_ARG_FILENAME, &options.permutations,
		 "relabellings drawn where not all are tried (default: 9999)", "N"},
		{"resamples", 0, 0, G_OPTION_ARG_FILENAME, &options.resamples,
		 "resamples of a bootstrap (default: 39999)", "N"},
		FORMAT_OPTION_ENTRIES(options.format),
		{G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options.arguments, NULL,
		 NULL},
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	CadrageFormat format = CADRAGE_FORMAT_TEXT;
	int status;

	if (!options_parse("stat", entries, NULL, argv, &status))
		return status;
	if (!format_options_choose(&options.format, &format))
		return STATUS_FAILED;
	if (options.list)
		return list(&options, format);
	if (!options.arguments || !options.arguments[1]) {
		g_printerr("cadrage stat: name a statistic and the tables to read, or - for "
			   "standard input; --list lists the statistics\n");
		return STATUS_FAILED;
	}
	return compute(&options, format);
}
