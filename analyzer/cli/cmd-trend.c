#include "config.h"

#include <string.h>
#include <unistd.h>

#include "drawing.h"
#include "output.h"
#include "page-format.h"
#include "week-session.h"

typedef struct {
	InputOptions inputs;
	FormatOptions format;
	WeekOptions weeks;
	char *language;
	char *title;
	char *chart;
	char *theme;
	gboolean slopes;
	gboolean changes;
	gboolean html;
	gboolean markdown;
} TrendOptions;

static void
trend_options_clear(TrendOptions *options)
{
	input_options_clear(&options->inputs);
	format_options_clear(&options->format);
	week_options_clear(&options->weeks);
	g_free(options->language);
	g_free(options->title);
	g_free(options->chart);
	g_free(options->theme);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(TrendOptions, trend_options_clear)

static gboolean
choose_format(const TrendOptions *options, CadrageFormat *format)
{
	const PageOptions page = {options->html, options->markdown};

	if (options->chart)
		return drawing_check_format(&options->format, options->html || options->markdown ||
								      options->slopes ||
								      options->changes);
	if (!page_options_choose(&page, &options->format, format))
		return FALSE;
	if ((options->slopes || options->changes) &&
	    (*format == CADRAGE_FORMAT_HTML || *format == CADRAGE_FORMAT_MARKDOWN)) {
		g_printerr("cadrage: --slopes and --changes are written as text, --json or --csv "
			   "only\n");
		return FALSE;
	}
	return TRUE;
}

/* Rows, or a page to read. */
static gboolean
write_trend(CadrageReport *report, CadrageFormat format, const TrendOptions *options,
	    GOutputStream *stream, GError **error)
{
	g_autoptr(GPtrArray) warnings = g_ptr_array_new_with_free_func(g_free);

	if (options->slopes)
		return cadrage_report_write_trends(report, format, stream, error);
	if (options->changes)
		return cadrage_report_write_changes(report, format, stream, error);
	if (format == CADRAGE_FORMAT_CSV || format == CADRAGE_FORMAT_JSON)
		return cadrage_report_write_points(report, format, stream, error);
	if (!cadrage_report_write(report, format, stream, warnings, error))
		return FALSE;
	for (guint i = 0; i < warnings->len; i++)
		g_printerr("cadrage: %s\n", (const char *)warnings->pdata[i]);
	return TRUE;
}

static Status
show(CadrageReport *report, CadrageFormat format, const TrendOptions *options, Status status)
{
	char **categories = options->weeks.categories;
	const DrawingOptions drawing = {options->chart, options->format.output, options->theme,
					options->format.csv || options->format.raw_csv};
	g_autoptr(GError) error = NULL;

	if (options->chart)
		return drawing_write(report, &drawing, categories ? categories[0] : NULL, status);
	g_autoptr(Output) output = output_new(options->format.output);

	if (!write_trend(report, format, options, output_get_stream(output), &error))
		return output_fail(error);
	return output_finish(output, status);
}

static gboolean
read_report(const TrendOptions *options, const Session *session, CadrageReportOptions *report)
{
	if (!session_choose_language(session, options->language, &report->language))
		return FALSE;
	report->title = options->title;
	report->outlets_hash = cadrage_outlets_get_hash(session->outlets);
	report->width = output_get_width();
	report->use_colour = !options->format.output && output_use_colour(STDOUT_FILENO);
	report->raw_csv = options->format.raw_csv;
	return TRUE;
}

static Status
run(TrendOptions *options)
{
	CadrageReportOptions report_options = CADRAGE_REPORT_OPTIONS_INIT;
	g_auto(Session) session = SESSION_INIT;
	g_auto(WeekSession) weeks = {NULL, NULL, {0, 0}, {0, 0, 0}};
	g_autoptr(CadrageReport) report = NULL;
	CadrageFormat format = CADRAGE_FORMAT_TEXT;
	CadrageChart chart;
	Status status;

	options_sort_files(options->inputs.arguments);
	if ((options->chart && !drawing_find_chart(options->chart, &chart)) ||
	    !choose_format(options, &format) || !session_open(&session, &options->inputs) ||
	    !read_report(options, &session, &report_options))
		return STATUS_FAILED;
	if (!week_session_read(&weeks, &session, &options->weeks, &options->inputs, FALSE, &status))
		return status;
	if (!weeks.weekly) {
		g_printerr("cadrage trend: no article has a sure date, so that none can be placed "
			   "in a week\n");
		return STATUS_PARTLY;
	}
	g_autofree char *inputs = week_session_make_inputs(&weeks, &options->inputs, FALSE);
	g_autofree char *outlets = options_outlets_to_command(&options->inputs);
	g_autofree char *command =
		week_session_make_trend_command(&weeks, &options->weeks, outlets, inputs);

	report_options.command = command;
	report_options.inputs = inputs;
	report_options.outlets = outlets;
	report_options.scope = session.scope;
	report = cadrage_report_new_trend(weeks.weekly, &report_options);
	return show(report, format, options, status);
}

int
cmd_trend(char **argv)
{
	g_auto(TrendOptions) options = {.inputs = SELECTING_INPUT_OPTIONS_INIT};
	const GOptionEntry entries[] = {
		WEEK_OPTION_ENTRIES(options.weeks),
		{"slopes", 0, 0, G_OPTION_ARG_NONE, &options.slopes,
		 "one row an outlet and category: slope, change point, verdicts", NULL},
		{"changes", 0, 0, G_OPTION_ARG_NONE, &options.changes,
		 "one row an outlet and category: the week before and the week", NULL},
		{"lang", 0, 0, G_OPTION_ARG_FILENAME, &options.language, "language of the output",
		 "en|fr"},
		{"title", 0, 0, G_OPTION_ARG_FILENAME, &options.title, "title of the output",
		 "TEXT"},
		{"html", 0, 0, G_OPTION_ARG_NONE, &options.html,
		 "as one HTML page (as -o FILE.html does)", NULL},
		{"markdown", 0, 0, G_OPTION_ARG_NONE, &options.markdown,
		 "as Markdown (as -o FILE.md does)", NULL},
		{"chart", 0, 0, G_OPTION_ARG_FILENAME, &options.chart,
		 "draw a chart, trend or slope.png; \"help\" lists them", "CHART"},
		{"theme", 0, 0, G_OPTION_ARG_FILENAME, &options.theme, "colours of a chart",
		 "light|dark"},
		FORMAT_OPTION_ENTRIES(options.format),
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	int status;

	if (!options_parse("trend", entries, &options.inputs, argv, &status))
		return status;
	if (drawing_is_help(options.chart))
		return drawing_print_charts();
	return run(&options);
}
