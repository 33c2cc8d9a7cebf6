#include "config.h"

#include <string.h>
#include <unistd.h>

#include "command.h"
#include "comparing.h"
#include "drawing.h"
#include "measuring.h"
#include "output.h"
#include "page-format.h"
#include "session.h"

typedef struct {
	InputOptions inputs;
	FormatOptions format;
	char **categories;
	char *voice;
	char *by;
	char *copies;
	char *min_documents;
	char *min_mentions;
	char *seed;
	char *language;
	char *title;
	char *chart;
	char *theme;
	gboolean strict;
	gboolean pairs;
	gboolean passages;
	gboolean html;
	gboolean markdown;
	gboolean require_charts;
} CompareOptions;

static void
compare_options_clear(CompareOptions *options)
{
	input_options_clear(&options->inputs);
	format_options_clear(&options->format);
	g_strfreev(options->categories);
	g_free(options->voice);
	g_free(options->by);
	g_free(options->copies);
	g_free(options->min_documents);
	g_free(options->min_mentions);
	g_free(options->seed);
	g_free(options->language);
	g_free(options->title);
	g_free(options->chart);
	g_free(options->theme);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CompareOptions, compare_options_clear)

/* In the order of CadrageGroup. */
static const char *const groups[] = {"outlet", "agency", NULL};

static gboolean
choose(const char *what, const char *text, const char *const *known, int *index)
{
	if (!text)
		return TRUE;
	*index = options_choose(what, text, known);
	return *index >= 0;
}

static gboolean
read_comparison(const CompareOptions *options, CadrageComparisonOptions *comparison)
{
	guint64 min_documents = comparison->min_documents;
	guint64 min_mentions = comparison->min_mentions;
	int group = comparison->group;

	if (!options_check_utf8((const char *const *)options->categories) ||
	    !options_choose_column(options->voice, &comparison->column) ||
	    !choose("--by", options->by, groups, &group) ||
	    !options_choose_copies(options->copies, &comparison->copies) ||
	    !options_read_uint("min-documents", options->min_documents, G_MAXUINT,
			       &min_documents) ||
	    !options_read_uint("min-mentions", options->min_mentions, G_MAXUINT, &min_mentions) ||
	    !options_read_uint("seed", options->seed, G_MAXUINT64, &comparison->seed))
		return FALSE;
	comparison->categories = (const char *const *)options->categories;
	comparison->group = (CadrageGroup)group;
	comparison->min_documents = (guint)min_documents;
	comparison->min_mentions = (guint)min_mentions;
	comparison->use_holm = options->strict;
	return TRUE;
}

static void
append(GString *command, const char *name, const char *value)
{
	if (!value)
		return;
	g_autofree char *quoted = options_quote(value);

	g_string_append_printf(command, "--%s %s ", name, quoted);
}

/* The command that makes the same output again: what shapes it, and nothing else. */
static char *
make_command(const CompareOptions *options, const char *outlets, const char *inputs)
{
	GString *command = g_string_new("cadrage compare ");

	for (gsize i = 0; options->categories && options->categories[i]; i++)
		append(command, "category", options->categories[i]);
	append(command, "voice", options->voice);
	append(command, "by", options->by);
	append(command, "copies", options->copies);
	append(command, "min-documents", options->min_documents);
	append(command, "min-mentions", options->min_mentions);
	append(command, "seed", options->seed);
	if (options->strict)
		g_string_append(command, "--strict ");
	append(command, "lang", options->language);
	append(command, "title", options->title);
	append(command, "output", options->format.output);
	g_string_append_printf(command, "%s%s", outlets, inputs);
	if (command->str[command->len - 1] == ' ')
		g_string_truncate(command, command->len - 1);
	return g_string_free(command, FALSE);
}

static Status
write_report(CadrageReport *report, CadrageFormat format, const CompareOptions *options,
	     Status status)
{
	g_autoptr(GPtrArray) warnings = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(Output) output = output_new(options->format.output);
	GOutputStream *stream = output_get_stream(output);
	g_autoptr(GError) error = NULL;
	gboolean is_written;

	if (options->pairs)
		is_written = cadrage_report_write_pairs(report, format, stream, &error);
	else
		is_written = cadrage_report_write(report, format, stream, warnings, &error);
	if (!is_written)
		return output_fail(error);
	for (guint i = 0; i < warnings->len; i++)
		g_printerr("cadrage: %s\n", (const char *)warnings->pdata[i]);
	if (warnings->len > 0 && options->require_charts)
		return STATUS_FAILED;
	return output_finish(output, status);
}

static Status
draw(CadrageReport *report, const CompareOptions *options, Status status)
{
	const DrawingOptions drawing = {options->chart, options->format.output, options->theme,
					options->format.csv || options->format.raw_csv};

	return drawing_write(report, &drawing, options->categories ? options->categories[0] : NULL,
			     status);
}

static gboolean
choose_format(const CompareOptions *options, CadrageFormat *format)
{
	const PageOptions page = {options->html, options->markdown};

	*format = CADRAGE_FORMAT_TEXT;
	if (options->chart)
		return drawing_check_format(&options->format,
					    options->html || options->markdown || options->pairs);
	if (!page_options_choose(&page, &options->format, format))
		return FALSE;
	if (options->pairs &&
	    (*format == CADRAGE_FORMAT_HTML || *format == CADRAGE_FORMAT_MARKDOWN)) {
		g_printerr("cadrage: --pairs is written as text, --json or --csv only\n");
		return FALSE;
	}
	return TRUE;
}

static gboolean
read_report(const CompareOptions *options, const Session *session, CadrageReportOptions *report)
{
	if (!session_choose_language(session, options->language, &report->language))
		return FALSE;
	report->title = options->title;
	report->outlets_hash = cadrage_outlets_get_hash(session->outlets);
	report->width = output_get_width();
	report->use_colour = !options->format.output && output_use_colour(STDOUT_FILENO);
	report->show_passages = options->passages;
	return TRUE;
}

static Status
compare(const CompareOptions *options)
{
	CadrageComparisonOptions comparison_options = CADRAGE_COMPARISON_OPTIONS_INIT;
	CadrageReportOptions report_options = CADRAGE_REPORT_OPTIONS_INIT;
	char **files = options->inputs.arguments;
	g_auto(Session) session = SESSION_INIT;
	g_autoptr(CadrageComparison) comparison = NULL;
	g_autoptr(CadrageReport) report = NULL;
	g_autoptr(GPtrArray) measured = NULL;
	g_autoptr(GError) error = NULL;
	CadrageFormat format;
	CadrageChart chart;
	gboolean shows_passages;
	Tally tally;

	if (options->chart && !drawing_find_chart(options->chart, &chart))
		return STATUS_FAILED;
	options_sort_files(files);
	g_autofree char *inputs = options_to_command(&options->inputs, files);
	g_autofree char *outlets = options_outlets_to_command(&options->inputs);
	g_autofree char *command = make_command(options, outlets, inputs);

	if (!choose_format(options, &format) || !read_comparison(options, &comparison_options) ||
	    !session_open(&session, &options->inputs) ||
	    !read_report(options, &session, &report_options))
		return STATUS_FAILED;
	shows_passages = !options->chart && !options->pairs && format != CADRAGE_FORMAT_CSV;
	comparison_options.count_words =
		options->chart ? chart == CADRAGE_CHART_KEYNESS
			       : format == CADRAGE_FORMAT_HTML || format == CADRAGE_FORMAT_MARKDOWN;
	comparison = cadrage_comparison_new(session.outlets, session.lexicons, &comparison_options,
					    &error);
	if (!comparison)
		return output_fail(error);
	if (!comparing_read(&session, &options->inputs, files, shows_passages, comparison, &tally))
		return (Status)tally_to_status(&tally);
	cadrage_comparison_finish(comparison);
	report_options.command = command;
	report_options.inputs = inputs;
	report_options.outlets = outlets;
	report_options.scope = session.scope;
	report_options.raw_csv = options->format.raw_csv;
	measured = measuring_load(&session);
	report_options.measured = (CadrageMeasured *const *)measured->pdata;
	report = cadrage_report_new(comparison, &report_options);
	if (options->chart)
		return draw(report, options, tally_to_status(&tally));
	return write_report(report, format, options, tally_to_status(&tally));
}

int
cmd_compare(char **argv)
{
	g_auto(CompareOptions) options = {.inputs = SELECTING_INPUT_OPTIONS_INIT};
	const GOptionEntry entries[] = {
		{"category", 'c', 0, G_OPTION_ARG_FILENAME_ARRAY, &options.categories,
		 "only this category and those below it (may be repeated)", "CATEGORY"},
		{"voice", 0, 0, G_OPTION_ARG_FILENAME, &options.voice,
		 "words that rates and verdicts are about", "wording|own|paraphrase|quoted|all"},
		{"by", 0, 0, G_OPTION_ARG_FILENAME, &options.by, "what stands side by side",
		 "outlet|agency"},
		{"copies", 0, 0, G_OPTION_ARG_FILENAME, &options.copies,
		 "count articles that are copies of others, or leave them out", "all|without"},
		{"pairs", 0, 0, G_OPTION_ARG_NONE, &options.pairs,
		 "one row a pair of outlets, with its test and verdict", NULL},
		{"passages", 0, 0, G_OPTION_ARG_NONE, &options.passages,
		 "with the passages behind the numbers", NULL},
		{"min-documents", 0, 0, G_OPTION_ARG_FILENAME, &options.min_documents,
		 "articles an outlet needs for a verdict (default: 5)", "N"},
		{"min-mentions", 0, 0, G_OPTION_ARG_FILENAME, &options.min_mentions,
		 "mentions two outlets need for a verdict on naming (default: 30)", "N"},
		{"strict", 0, 0, G_OPTION_ARG_NONE, &options.strict,
		 "correct for many tests by Holm, not Benjamini-Hochberg", NULL},
		{"seed", 0, 0, G_OPTION_ARG_FILENAME, &options.seed,
		 "of the permutations that are drawn", "N"},
		{"lang", 0, 0, G_OPTION_ARG_FILENAME, &options.language, "language of the report",
		 "en|fr"},
		{"title", 0, 0, G_OPTION_ARG_FILENAME, &options.title, "title of the report",
		 "TEXT"},
		{"html", 0, 0, G_OPTION_ARG_NONE, &options.html,
		 "as one HTML page (as -o FILE.html does)", NULL},
		{"markdown", 0, 0, G_OPTION_ARG_NONE, &options.markdown,
		 "as Markdown (as -o FILE.md does)", NULL},
		{"chart", 0, 0, G_OPTION_ARG_FILENAME, &options.chart,
		 "draw a chart, such as dot or heat.png; \"help\" lists them", "CHART"},
		{"theme", 0, 0, G_OPTION_ARG_FILENAME, &options.theme, "colours of a chart",
		 "light|dark"},
		{"require-charts", 0, 0, G_OPTION_ARG_NONE, &options.require_charts,
		 "fail when a chart cannot be drawn", NULL},
		FORMAT_OPTION_ENTRIES(options.format),
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	int status;

	if (!options_parse("compare", entries, &options.inputs, argv, &status))
		return status;
	if (drawing_is_help(options.chart))
		return drawing_print_charts();
	return compare(&options);
}
