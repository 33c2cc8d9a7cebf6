/* Slopes: what each outlet had in the week before, and has in this one. */
#include "config.h"

#include <math.h>

#include "base/number.h"
#include "reports/phrase-book.h"
#include "reports/picture.h"
#include "reports/section-tables.h"
#include "reports/weeks.h"

/* Lines of one panel. */
#define MAX_LINES 8

static gboolean
is_drawn(const CadrageChange *change)
{
	return change->test == CADRAGE_TEST_RATE && change->now != CADRAGE_WEEK_NOT_COVERED &&
	       change->before != CADRAGE_WEEK_NOT_COVERED &&
	       change->count_now + change->count_before > 0;
}

/* A row of an outlet, and its place among the lines. */
typedef struct {
	guint row;
	gboolean is_established;
	double rate;
} Line;

static int
compare_lines(gconstpointer a, gconstpointer b)
{
	const Line *left = a, *right = b;

	if (left->is_established != right->is_established)
		return left->is_established ? -1 : 1;
	if (left->rate < right->rate || left->rate > right->rate)
		return left->rate > right->rate ? -1 : 1;
	return left->row < right->row ? -1 : 1;
}

static double
get_rate(double rate)
{
	return isfinite(rate) ? rate : 0;
}

/* Reporting verbs are left out where there is anything else: they are so many that all other lines
 * would lie flat. */
static GArray *
find_lines(const CadrageReport *report, guint outlet)
{
	g_autoptr(GArray) rows = cad_weeks_find_rows(report);
	GArray *lines = g_array_new(FALSE, FALSE, sizeof(Line));

	for (guint i = 0; i < rows->len; i++) {
		const guint row = g_array_index(rows, guint, i);
		const CadrageChange *change =
			cadrage_weekly_get_change(report->weekly, outlet, row);
		const Line line = {row, change->verdict == CADRAGE_VERDICT_ESTABLISHED,
				   MAX(get_rate(change->rate_now), get_rate(change->rate_before))};

		if (cad_report_get_row_kind(report, row) == CADRAGE_CATEGORY_VERBS &&
		    lines->len > 0)
			break;
		if (is_drawn(change))
			g_array_append_val(lines, line);
	}
	g_array_sort(lines, compare_lines);
	g_array_set_size(lines, MIN(lines->len, MAX_LINES));
	return lines;
}

static char *
format_rate(const CadrageReport *report, double rate)
{
	return cad_format_number(report->options.language, rate, rate > 0 && rate < 1 ? 2 : 1);
}

static void
add_line(const CadrageReport *report, CadFigure *figure, guint outlet, guint row)
{
	const guint floor = cadrage_comparison_get_options(report->comparison)->min_documents;
	const CadrageChange *change = cadrage_weekly_get_change(report->weekly, outlet, row);
	g_autofree char *before = format_rate(report, change->rate_before);
	g_autofree char *now = format_rate(report, change->rate_now);
	const CadSlope slope = {
		.name = (char *)cad_report_get_category_title(report, row),
		.before = {change->before == CADRAGE_WEEK_COUNTED ? change->rate_before : CAD_NAN,
			   before, change->n_documents_before < floor},
		.after = {change->now == CADRAGE_WEEK_COUNTED ? change->rate_now : CAD_NAN, now,
			  change->n_documents_now < floor},
		.is_established = change->verdict == CADRAGE_VERDICT_ESTABLISHED,
	};

	cad_slopes_add(figure->slopes, &slope);
}

/* How many articles, or why there are none. */
static char *
say_week(const CadrageReport *report, CadrageWeekStatus status, guint n_documents, gboolean is_now)
{
	g_autofree char *label = cad_weeks_label(report, is_now);
	g_autofree char *missing = cad_weeks_say_missing(status);
	g_autofree char *articles =
		cad_say_count(report->options.language, "%s article", "%s articles", n_documents);

	return g_strdup_printf(_("%s: %s"), label, missing ? missing : articles);
}

static void
add_outlet(const CadrageReport *report, CadFigure *figure, guint outlet)
{
	g_autoptr(GArray) rows = cad_weeks_find_rows(report);
	g_autoptr(GArray) lines = find_lines(report, outlet);
	const CadrageChange *change = cadrage_weekly_get_change(
		report->weekly, outlet,
		lines->len > 0 ? g_array_index(lines, Line, 0).row : g_array_index(rows, guint, 0));
	g_autofree char *before =
		say_week(report, change->before, change->n_documents_before, FALSE);
	g_autofree char *now = say_week(report, change->now, change->n_documents_now, TRUE);
	g_autofree char *note = g_strdup_printf(_("%s; %s"), before, now);

	cad_slopes_add_panel(figure->slopes,
			     cadrage_weekly_get_outlet(report->weekly, outlet)->name, note, outlet);
	for (guint i = 0; i < lines->len; i++)
		add_line(report, figure, outlet, g_array_index(lines, Line, i).row);
}

static guint
count_lines(const CadFigure *figure)
{
	guint n = 0;

	for (guint i = 0; i < figure->slopes->panels->len; i++)
		n += ((CadSlopePanel *)figure->slopes->panels->pdata[i])->slopes->len;
	return n;
}

static CadFigure *
make_slope(const CadrageReport *report, const char *subject, GError **error)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_SLOPE);
	g_autofree char *subtitle = NULL, *hollow = NULL, *before = NULL, *now = NULL;

	(void)subject;
	if (!report->weekly)
		return cad_picture_refuse(error, "slopes need weeks: see \"cadrage report\"");
	g_autoptr(GArray) rows = cad_weeks_find_rows(report);

	subtitle = g_strdup_printf(_("Matches per 1,000 tokens, %s; each panel has its own scale. "
				     "In colour: the change is established after correction."),
				   cad_report_name_voice(report));
	hollow = cad_say_count(report->options.language,
			       "Hollow mark: fewer than %s article, and no line.",
			       "Hollow mark: fewer than %s articles, and no line.",
			       cadrage_comparison_get_options(report->comparison)->min_documents);
	before = cad_weeks_label(report, FALSE);
	now = cad_weeks_label(report, TRUE);
	cad_figure_add_subtitle(figure, subtitle);
	cad_figure_add_subtitle(figure, hollow);
	cad_figure_set_text(figure, CAD_FIGURE_CUT, _("More rows are in the table."));
	cad_slopes_set_heads(figure->slopes, before, now);
	for (guint i = 0; rows->len > 0 && i < cadrage_weekly_get_n_outlets(report->weekly); i++)
		add_outlet(report, figure, i);
	if (count_lines(figure) == 0)
		return cad_picture_refuse(error, "there is no match in either week to draw");
	return g_steal_pointer(&figure);
}

static char *
make_title(const CadrageReport *report, const char *subject)
{
	guint n_decided = 0, n_established = 0;

	(void)subject;
	if (!report->weekly)
		return g_strdup(_("From the week before to this one"));
	g_autofree char *before = cad_weeks_label(report, FALSE);
	g_autofree char *now = cad_weeks_label(report, TRUE);
	g_autoptr(GArray) rows = cad_weeks_find_rows(report);

	for (guint i = 0; i < rows->len; i++)
		for (guint k = 0; k < cadrage_weekly_get_n_outlets(report->weekly); k++) {
			const CadrageVerdict verdict =
				cadrage_weekly_get_change(report->weekly, k,
							  g_array_index(rows, guint, i))
					->verdict;

			n_decided += cad_weeks_is_decided(verdict);
			n_established += verdict == CADRAGE_VERDICT_ESTABLISHED;
		}
	if (n_decided == 0)
		return g_strdup_printf(_("From %s to %s: too little to state a change"), before,
				       now);
	if (n_established == 0)
		return g_strdup_printf(_("From %s to %s: no change that can be told from chance"),
				       before, now);
	return g_strdup_printf(
		cad_translate_count("From %s to %s: %u of %u changes is established",
				    "From %s to %s: %u of %u changes are established",
				    n_established),
		before, now, n_established, n_decided);
}

static gboolean
write_csv(const CadrageReport *report, const char *subject, GOutputStream *output, GError **error)
{
	(void)subject;
	return cadrage_report_write_changes((CadrageReport *)report, CADRAGE_FORMAT_CSV, output,
					    error);
}

const CadPictureKind cad_picture_slope = {
	.name = "slope",
	.summary = "what each outlet had in the week before, and has in this one",
	.make = make_slope,
	.make_title = make_title,
	.write_csv = write_csv,
};
