/* Reports: what a reader sees of a comparison, in text, HTML, JSON or CSV, with charts. */
#pragma once

#include <cadrage/comparison.h>
#include <cadrage/keyness.h>
#include <cadrage/measured.h>
#include <cadrage/table.h>
#include <cadrage/weekly.h>

G_BEGIN_DECLS

typedef enum {
	CADRAGE_LANGUAGE_EN,
	CADRAGE_LANGUAGE_FR,
} CadrageReportLanguage;

/**
 * cadrage_report_set_language:
 * @language: of headings and sentences
 * @locale_folder: where message catalogues are, in LANGUAGE/LC_MESSAGES
 *
 * Chooses the language for the whole process, whatever the locale; call it once, before the first
 * report and before other threads are started.
 */
CADRAGE_API void
cadrage_report_set_language(CadrageReportLanguage language, const char *locale_folder);

/**
 * CadrageScope:
 * @is_store: a selection of the store was read, not files
 * @n_stored: articles in the store
 * @n_selected: those of the store that were asked for
 * @n_undated: those left out for want of a certain day
 * @n_left_out: those read, and left out for whatever reason
 *
 * What a report is about.
 */
typedef struct {
	gboolean is_store;
	guint n_stored;
	guint n_selected;
	guint n_undated;
	guint n_left_out;
} CadrageScope;

/**
 * CadrageReportOptions:
 * @language: of numbers and category titles; the same as cadrage_report_set_language() was given
 * @title: (nullable): the report's title; NULL for one made from the outlets' names
 * @command: (nullable): the command that remakes the report, to be printed in it
 * @inputs: (nullable): the arguments by which the articles are named, but for --outlet, as one
 *   string, for the commands under each table
 * @outlets: (nullable): the --outlet options that were given, for commands that are not about one
 *   outlet; empty, or with a blank at the end
 * @scope: what was read
 * @outlets_hash: (nullable): SHA-256 of the profiles in force
 * @width: columns of a terminal for text
 * @use_colour: whether text may hold SGR escapes
 * @max_passages: passages listed for each outlet and label in a page; the rest is counted
 * @show_passages: whether text lists passages
 * @keyness: sides and floors of keyness, where the comparison counted words
 * @trend_command: (nullable): the command that draws curves of these weeks, without what is drawn
 * @is_undated: whether a week was asked for, and no article has a sure date: all are compared
 * instead, and the report says so
 * @raw_csv: leave CSV cells that a spreadsheet would take for a formula as they are
 * @measured: (array zero-terminated=1) (nullable): what was measured of the lexicons in force, of
 *   the versions that they are
 */
typedef struct {
	CadrageReportLanguage language;
	const char *title;
	const char *command;
	const char *inputs;
	const char *outlets;
	CadrageScope scope;
	const char *outlets_hash;
	const char *trend_command;
	gboolean is_undated;
	guint width;
	gboolean use_colour;
	guint max_passages;
	gboolean show_passages;
	gboolean raw_csv;
	CadrageKeynessOptions keyness;
	CadrageMeasured *const *measured;
} CadrageReportOptions;

#define CADRAGE_REPORT_OPTIONS_INIT                                                            \
	{                                                                                      \
		CADRAGE_LANGUAGE_EN, NULL, NULL, NULL, NULL, {FALSE, 0, 0, 0, 0}, NULL, NULL,  \
			FALSE, 80, FALSE, 20, FALSE, FALSE, CADRAGE_KEYNESS_OPTIONS_INIT, NULL \
	}

/**
 * CadrageReport:
 *
 * The model: titles, sentences, tables, figures and notes; numbers, no markup. Immutable,
 * reference counted.
 */
typedef struct _CadrageReport CadrageReport;

/** cadrage_report_name_rest: Returns: (transfer none): what all outlets but those looked at are
 * called, in the language chosen last: "all others". */
CADRAGE_API const char *cadrage_report_name_rest(void);

/**
 * cadrage_report_new:
 * @comparison: a finished comparison
 * @options: (nullable): options; copied
 *
 * Returns: (transfer full): the report on a comparison.
 */
CADRAGE_API CadrageReport *
cadrage_report_new(CadrageComparison *comparison, const CadrageReportOptions *options);

/**
 * cadrage_report_new_weekly:
 * @weekly: a finished one
 * @options: (nullable): options; copied
 *
 * Returns: (transfer full): the report of a week: that on its comparison, with what changed since
 * the week before, the curves of the weeks, and what the lexicons changed.
 */
CADRAGE_API CadrageReport *
cadrage_report_new_weekly(CadrageWeekly *weekly, const CadrageReportOptions *options);

/**
 * cadrage_report_new_trend:
 * @weekly: a finished one
 * @options: (nullable): options; copied
 *
 * Returns: (transfer full): the curves of the weeks, every category drawn, and no more.
 */
CADRAGE_API CadrageReport *
cadrage_report_new_trend(CadrageWeekly *weekly, const CadrageReportOptions *options);
CADRAGE_API CadrageReport *cadrage_report_ref(CadrageReport *report);
CADRAGE_API void cadrage_report_unref(CadrageReport *report);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageReport, cadrage_report_unref)

/**
 * cadrage_report_write:
 * @report: a report
 * @format: text, HTML, Markdown, JSON (one object), or CSV (one row an outlet x category x label x
 * voice)
 * @output: where to
 * @warnings: (nullable) (element-type utf8): takes sentences about charts that could not be drawn
 * @error: return location
 *
 * Same report, same bytes. A chart that cannot be drawn leaves its table and a line that says
 * why.
 *
 * Returns: whether all was written.
 */
CADRAGE_API gboolean cadrage_report_write(CadrageReport *report, CadrageFormat format,
					  GOutputStream *output, GPtrArray *warnings,
					  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_report_write_pairs:
 * @report: a report
 * @format: text, CSV or JSON Lines
 * @output: where to
 * @error: return location
 *
 * One row a pair of outlets, row and column.
 *
 * Returns: whether all was written.
 */
CADRAGE_API gboolean cadrage_report_write_pairs(CadrageReport *report, CadrageFormat format,
						GOutputStream *output,
						GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_report_write_points:
 * @report: a report of weeks
 * @format: text, CSV or JSON Lines
 * @output: where to
 * @error: return location
 *
 * One row an outlet, row of the comparison and week.
 *
 * Returns: whether all was written.
 */
CADRAGE_API gboolean cadrage_report_write_points(CadrageReport *report, CadrageFormat format,
						 GOutputStream *output,
						 GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** cadrage_report_write_trends: one row an outlet and row of the comparison: slope and change
 * point, as above. */
CADRAGE_API gboolean cadrage_report_write_trends(CadrageReport *report, CadrageFormat format,
						 GOutputStream *output,
						 GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** cadrage_report_write_changes: one row an outlet and row of the comparison: the week before and
 * the week, as above. */
CADRAGE_API gboolean cadrage_report_write_changes(CadrageReport *report, CadrageFormat format,
						  GOutputStream *output,
						  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_score_write_json:
 * @score: a scored document
 * @output: where to
 * @error: return location
 *
 * One line: the document with its metadata, token counts and matches, as cadrage-json(5)
 * describes them.
 *
 * Returns: whether it was written.
 */
CADRAGE_API gboolean cadrage_score_write_json(const CadrageScore *score, GOutputStream *output,
					      GError **error) G_GNUC_WARN_UNUSED_RESULT;

typedef enum {
	CADRAGE_CHART_RATES,	/* dot plot: rates with intervals, by category and outlet */
	CADRAGE_CHART_NAMING,	/* stacked bars: shares of each name, by outlet */
	CADRAGE_CHART_HEAT,	/* heat map: counts and rates of terms, by outlet */
	CADRAGE_CHART_LADDER,	/* stacked bars: shares of each rung of a ladder, by outlet */
	CADRAGE_CHART_DUMBBELL, /* two outlets' rates on one line, by category */
	CADRAGE_CHART_XRAY,	/* strips: where in each article its matches stand */
	CADRAGE_CHART_KEYNESS,	/* bars to both sides: words unlike the others' */
	CADRAGE_CHART_TREND,	/* panels: a category week by week, outlet by outlet */
	CADRAGE_CHART_SLOPE,	/* lines from the week before to the week, outlet by outlet */
} CadrageChart;

#define CADRAGE_N_CHARTS 9

typedef enum {
	CADRAGE_PICTURE_SVG,
	CADRAGE_PICTURE_PNG,
} CadragePicture;

typedef enum {
	CADRAGE_THEME_LIGHT,
	CADRAGE_THEME_DARK,
} CadrageTheme;

/**
 * cadrage_report_draw:
 * @report: a report
 * @chart: which chart
 * @subject: (nullable): for CADRAGE_CHART_NAMING and CADRAGE_CHART_LADDER the id of the category,
 *   NULL for the first that has matches; for CADRAGE_CHART_KEYNESS the id of the outlet held
 * against the rest, NULL for the sides of the report's options; otherwise not looked at
 * @picture: file format
 * @theme: colours
 * @error: return location
 *
 * Draws by gnuplot, in a child process with limits.
 *
 * Errors: CADRAGE_ERROR_TOOL (no gnuplot, it failed, it was too slow, its picture is not whole),
 * CADRAGE_ERROR_NOT_FOUND (nothing to draw, or the chart does not suit these data; the message says
 * why).
 *
 * Returns: (transfer full): the picture.
 */
CADRAGE_API GBytes *
cadrage_report_draw(CadrageReport *report, CadrageChart chart, const char *subject,
		    CadragePicture picture, CadrageTheme theme,
		    GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_chart_from_name:
 * @name: such as "dot"
 * @chart: (out): the chart
 *
 * Returns: whether there is such a chart.
 */
CADRAGE_API gboolean cadrage_chart_from_name(const char *name, CadrageChart *chart);

/** cadrage_chart_to_name: Returns: (transfer none): the chart's name. */
CADRAGE_API const char *cadrage_chart_to_name(CadrageChart chart);
/** cadrage_chart_get_summary: Returns: (transfer none): what the chart shows, in a line. */
CADRAGE_API const char *cadrage_chart_get_summary(CadrageChart chart);

/**
 * cadrage_chart_write_script:
 * @report: a report
 * @chart: which chart
 * @subject: (nullable): as for cadrage_report_draw()
 * @picture: file format
 * @theme: colours
 * @error: return location
 *
 * The gnuplot script that cadrage_report_draw() would run; a pure function.
 *
 * Returns: (transfer full): the script.
 */
CADRAGE_API char *
cadrage_chart_write_script(CadrageReport *report, CadrageChart chart, const char *subject,
			   CadragePicture picture, CadrageTheme theme,
			   GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_chart_write_csv:
 * @report: a report
 * @chart: which chart
 * @subject: (nullable): as for cadrage_report_draw()
 * @output: where to
 * @error: return location
 *
 * The numbers that the chart shows, in full precision, as CSV; the columns' names say the units.
 *
 * Errors: CADRAGE_ERROR_NOT_FOUND as for cadrage_report_draw(); those of @output.
 *
 * Returns: whether all was written.
 */
CADRAGE_API gboolean cadrage_chart_write_csv(CadrageReport *report, CadrageChart chart,
					     const char *subject, GOutputStream *output,
					     GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
