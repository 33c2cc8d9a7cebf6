#include "config.h"

#include <string.h>
#include <unistd.h>

#include "drawing.h"
#include "measuring.h"
#include "output.h"
#include "page-format.h"
#include "week-session.h"

typedef struct {
	InputOptions inputs;
	FormatOptions format;
	WeekOptions weeks;
	char *against;
	char *language;
	char *title;
	char *chart;
	char *theme;
	gboolean passages;
	gboolean html;
	gboolean markdown;
	gboolean require_charts;
} ReportOptions;

static void
report_options_clear(ReportOptions *options)
{
	input_options_clear(&options->inputs);
	format_options_clear(&options->format);
	week_options_clear(&options->weeks);
	g_free(options->against);
	g_free(options->language);
	g_free(options->title);
	g_free(options->chart);
	g_free(options->theme);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ReportOptions, report_options_clear)

/* Against the rest, all outlets are read, and the others are one; against some, those and the ones
 * that are held against them. */
static gboolean
choose_outlets(ReportOptions *options)
{
	g_autoptr(GStrvBuilder) builder = g_strv_builder_new();
	g_auto(GStrv) against = NULL;

	if (!options->against)
		return TRUE;
	if (!options->inputs.outlets) {
		g_printerr("cadrage report: --against wants --outlet, the outlet that is held "
			   "against others\n");
		return FALSE;
	}
	if (strcmp(options->against, CADRAGE_REST) == 0) {
		options->weeks.targets = g_steal_pointer(&options->inputs.outlets);
		return options_check_utf8((const char *const *)options->weeks.targets);
	}
	against = g_strsplit(options->against, ",", -1);
	g_strv_builder_addv(builder, (const char **)options->inputs.outlets);
	g_strv_builder_addv(builder, (const char **)against);
	g_clear_pointer(&options->inputs.outlets, g_strfreev);
	options->inputs.outlets = g_strv_builder_end(builder);
	return TRUE;
}

/* Writing. */

/* A folder gets a file named after the week: a week has one place however often it is written. */
static char *
choose_path(const ReportOptions *options, const WeekSession *weeks)
{
	const char *path = options->format.output;
	g_autofree char *name = NULL, *file = NULL;

	if (!path || (!g_str_has_suffix(path, "/") && !g_file_test(path, G_FILE_TEST_IS_DIR)))
		return g_strdup(path);
	name = weeks->weekly ? cadrage_week_to_text(weeks->week) : g_strdup("undated");
	file = g_strconcat(name, options->markdown ? ".md" : ".html", NULL);
	return g_build_filename(path, file, NULL);
}

static gboolean
make_folder(const char *path)
{
	g_autofree char *folder = path ? g_path_get_dirname(path) : NULL;
	g_autoptr(GError) error = NULL;
	g_autoptr(GFile) file = folder ? g_file_new_for_path(folder) : NULL;

	if (!file || g_file_test(folder, G_FILE_TEST_IS_DIR) ||
	    g_file_make_directory_with_parents(file, NULL, &error))
		return TRUE;
	output_fail(error);
	return FALSE;
}

static Status
write_report(CadrageReport *report, CadrageFormat format, const char *path,
	     const ReportOptions *options, Status status)
{
	g_autoptr(GPtrArray) warnings = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(Output) output = output_new(path);
	g_autoptr(GError) error = NULL;

	if (!cadrage_report_write(report, format, output_get_stream(output), warnings, &error))
		return output_fail(error);
	for (guint i = 0; i < warnings->len; i++)
		g_printerr("cadrage: %s\n", (const char *)warnings->pdata[i]);
	if (warnings->len > 0 && options->require_charts)
		return STATUS_FAILED;
	return output_finish(output, status);
}

static Status
draw(CadrageReport *report, const ReportOptions *options, Status status)
{
	const DrawingOptions drawing = {options->chart, options->format.output, options->theme,
					options->format.csv || options->format.raw_csv};
	char **categories = options->weeks.categories;

	return drawing_write(report, &drawing, categories ? categories[0] : NULL, status);
}

static gboolean
choose_format(const ReportOptions *options, CadrageFormat *format)
{
	const PageOptions page = {options->html, options->markdown};
	const char *path = options->format.output;

	if (options->chart)
		return drawing_check_format(&options->format, options->html || options->markdown);
	if (!page_options_choose(&page, &options->format, format))
		return FALSE;
	if (*format == CADRAGE_FORMAT_TEXT && path &&
	    (g_str_has_suffix(path, "/") || g_file_test(path, G_FILE_TEST_IS_DIR)))
		*format = CADRAGE_FORMAT_HTML;
	return TRUE;
}

/* Commands. */

/* The week by name: the same command gives the same report whenever it is run. */
static char *
make_command(const ReportOptions *options, const WeekSession *weeks, const char *outlets,
	     const char *inputs)
{
	GString *command = g_string_new("cadrage report ");

	week_session_append(weeks, &options->weeks, command);
	for (gsize i = 0; options->weeks.targets && options->weeks.targets[i]; i++) {
		g_autofree char *target = options_quote(options->weeks.targets[i]);

		g_string_append_printf(command, "--outlet %s ", target);
	}
	if (options->weeks.targets)
		g_string_append(command, "--against " CADRAGE_REST " ");
	if (options->language)
		g_string_append_printf(command, "--lang %s ", options->language);
	if (options->title) {
		g_autofree char *title = options_quote(options->title);

		g_string_append_printf(command, "--title %s ", title);
	}
	if (options->format.output) {
		g_autofree char *output = options_quote(options->format.output);

		g_string_append_printf(command, "--output %s ", output);
	}
	g_string_append_printf(command, "%s%s", outlets, inputs);
	return g_strchomp(g_string_free(command, FALSE));
}

static gboolean
read_report(const ReportOptions *options, const Session *session, CadrageReportOptions *report)
{
	if (!session_choose_language(session, options->language, &report->language))
		return FALSE;
	report->title = options->title;
	report->outlets_hash = cadrage_outlets_get_hash(session->outlets);
	report->width = output_get_width();
	report->use_colour = !options->format.output && output_use_colour(STDOUT_FILENO);
	report->show_passages = options->passages;
	report->raw_csv = options->format.raw_csv;
	return TRUE;
}

static Status
show(const ReportOptions *options, const WeekSession *weeks, CadrageReportOptions *report_options,
     CadrageFormat format, Status status)
{
	g_autofree char *path = choose_path(options, weeks);
	g_autoptr(CadrageReport) report = NULL;

	report_options->is_undated = !weeks->weekly;
	report = weeks->weekly ? cadrage_report_new_weekly(weeks->weekly, report_options)
			       : cadrage_report_new(weeks->comparison, report_options);
	if (options->chart)
		return draw(report, options, status);
	if (!make_folder(path))
		return STATUS_FAILED;
	return write_report(report, format, path, options, status);
}

/* Words are counted only where they are shown. */
static gboolean
shows_words(const ReportOptions *options, CadrageFormat format, CadrageChart chart)
{
	if (options->chart)
		return chart == CADRAGE_CHART_KEYNESS;
	return format == CADRAGE_FORMAT_HTML || format == CADRAGE_FORMAT_MARKDOWN;
}

static gboolean
has_outlet(const CadrageWeekly *weekly, const char *id)
{
	for (guint i = 0; i < cadrage_weekly_get_n_outlets(weekly); i++) {
		const char *other = cadrage_weekly_get_outlet(weekly, i)->id;

		if (g_str_has_prefix(other, id) && strchr(":", other[strlen(id)]))
			return TRUE;
	}
	return FALSE;
}

/* The outlets held against the rest are among those read. */
static gboolean
check_targets(const ReportOptions *options, const WeekSession *weeks)
{
	char **targets = options->weeks.targets;

	for (gsize i = 0; weeks->weekly && targets && targets[i]; i++) {
		g_autofree char *shown = cadrage_text_for_terminal(targets[i]);

		if (has_outlet(weeks->weekly, targets[i]))
			continue;
		g_printerr("cadrage report: no article of these weeks is of the outlet \"%s\"\n",
			   shown);
		return FALSE;
	}
	return TRUE;
}

static Status
run(ReportOptions *options)
{
	CadrageReportOptions report_options = CADRAGE_REPORT_OPTIONS_INIT;
	g_auto(Session) session = SESSION_INIT;
	g_auto(WeekSession) weeks = {NULL, NULL, {0, 0}, {0, 0, 0}};
	CadrageFormat format = CADRAGE_FORMAT_TEXT;
	CadrageChart chart = CADRAGE_CHART_SLOPE;
	Status status;

	options_sort_files(options->inputs.arguments);
	if ((options->chart && !drawing_find_chart(options->chart, &chart)) ||
	    !choose_format(options, &format) || !choose_outlets(options) ||
	    !session_open(&session, &options->inputs) ||
	    !read_report(options, &session, &report_options))
		return STATUS_FAILED;
	if (!week_session_read(&weeks, &session, &options->weeks, &options->inputs,
			       shows_words(options, format, chart), &status))
		return status;
	if (!check_targets(options, &weeks))
		return STATUS_PARTLY;
	g_autofree char *inputs = week_session_make_inputs(&weeks, &options->inputs, FALSE);
	g_autofree char *dated = week_session_make_inputs(&weeks, &options->inputs, TRUE);
	g_autofree char *outlets = options_outlets_to_command(&options->inputs);
	g_autofree char *command = make_command(options, &weeks, outlets, inputs);
	g_autofree char *trend =
		week_session_make_trend_command(&weeks, &options->weeks, outlets, inputs);

	report_options.command = command;
	report_options.inputs = dated;
	report_options.outlets = outlets;
	report_options.trend_command = trend;
	report_options.scope = session.scope;
	g_autoptr(GPtrArray) measured = measuring_load(&session);

	report_options.measured = (CadrageMeasured *const *)measured->pdata;
	return show(options, &weeks, &report_options, format, status);
}

int
cmd_report(char **argv)
{
	g_auto(ReportOptions) options = {.inputs = SELECTING_INPUT_OPTIONS_INIT};
	const GOptionEntry entries[] = {
		WEEK_OPTION_ENTRIES(options.weeks),
		{"against", 0, 0, G_OPTION_ARG_FILENAME, &options.against,
		 "whom --outlet is held against", "OUTLET,...|rest"},
		{"passages", 0, 0, G_OPTION_ARG_NONE, &options.passages,
		 "with the passages behind the numbers", NULL},
		{"lang", 0, 0, G_OPTION_ARG_FILENAME, &options.language, "language of the report",
		 "en|fr"},
		{"title", 0, 0, G_OPTION_ARG_FILENAME, &options.title, "title of the report",
		 "TEXT"},
		{"html", 0, 0, G_OPTION_ARG_NONE, &options.html,
		 "as one HTML page (as -o FILE.html or -o FOLDER/ does)", NULL},
		{"markdown", 0, 0, G_OPTION_ARG_NONE, &options.markdown,
		 "as Markdown (as -o FILE.md does)", NULL},
		{"chart", 0, 0, G_OPTION_ARG_FILENAME, &options.chart,
		 "draw a chart, such as slope or trend.png; \"help\" lists them", "CHART"},
		{"theme", 0, 0, G_OPTION_ARG_FILENAME, &options.theme, "colours of a chart",
		 "light|dark"},
		{"require-charts", 0, 0, G_OPTION_ARG_NONE, &options.require_charts,
		 "fail when a chart cannot be drawn", NULL},
		FORMAT_OPTION_ENTRIES(options.format),
		{NULL, 0, 0, 0, NULL, NULL, NULL},
	};
	int status;

	if (!options_parse("report", entries, &options.inputs, argv, &status))
		return status;
	if (drawing_is_help(options.chart))
		return drawing_print_charts();
	return run(&options);
}
