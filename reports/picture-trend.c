/* The trend: a category through the weeks, outlet by outlet. */
#include "config.h"

#include <math.h>

#include "base/number.h"
#include "reports/calendar.h"
#include "reports/phrase-book.h"
#include "reports/picture.h"
#include "reports/points.h"
#include "reports/section-tables.h"
#include "reports/weeks.h"

/* The row of a category's id; of none given, the one that says most. */
static guint
find_row(const CadrageReport *report, const char *subject, GError **error)
{
	guint row = G_MAXUINT;

	if (!report->weekly) {
		cad_picture_refuse(error, "a trend needs weeks: see \"cadrage trend\"");
		return G_MAXUINT;
	}
	if (subject) {
		row = cad_weeks_find_row(report, subject);
	} else {
		g_autoptr(GArray) rows = cad_weeks_find_rows(report);

		row = rows->len > 0 ? g_array_index(rows, guint, 0) : G_MAXUINT;
	}
	if (row == G_MAXUINT || !cadrage_weekly_shows_row(report->weekly, row)) {
		cad_picture_refuse(error, "%s%sthere is no week to draw", subject ? subject : "",
				   subject ? ": " : "");
		return G_MAXUINT;
	}
	return row;
}

/* Panels. */

static CadSeriesPoint
make_point(const CadragePoint *point)
{
	CadSeriesPoint made = {CAD_POINT_UNCOLLECTED, CAD_NAN, CAD_NAN, CAD_NAN, FALSE};

	if (point->status == CADRAGE_WEEK_EMPTY)
		made.state = CAD_POINT_EMPTY;
	if (point->status != CADRAGE_WEEK_COUNTED)
		return made;
	if (point->is_thin || !isfinite(point->rate)) {
		made.state = CAD_POINT_THIN;
		return made;
	}
	return (CadSeriesPoint){CAD_POINT_COUNTED, point->rate, point->lo, point->hi,
				point->interval != CADRAGE_INTERVAL_JACKKNIFE};
}

static void
add_panel(const CadrageReport *report, CadFigure *figure, guint outlet, guint row)
{
	const CadrageWeeklyOutlet *summary = cadrage_weekly_get_outlet(report->weekly, outlet);
	g_autofree char *note =
		cad_weeks_say_trend(report, cadrage_weekly_get_trend(report->weekly, outlet, row));

	cad_series_add_panel(figure->series, summary->name, note, outlet);
	for (guint week = 0; week < cadrage_weekly_get_n_weeks(report->weekly); week++) {
		const CadSeriesPoint point =
			make_point(cadrage_weekly_get_point(report->weekly, outlet, row, week));

		cad_series_add_point(figure->series, &point);
	}
}

static gboolean
has_uncovered(const CadrageReport *report, guint row)
{
	for (guint i = 0; i < cadrage_weekly_get_n_outlets(report->weekly); i++)
		for (guint week = 0; cad_weeks_is_covered(report, i, row) &&
				     week < cadrage_weekly_get_n_weeks(report->weekly);
		     week++)
			if (cadrage_weekly_get_point(report->weekly, i, row, week)->status ==
			    CADRAGE_WEEK_NOT_COVERED)
				return TRUE;
	return FALSE;
}

static void
set_keys(const CadrageReport *report, CadFigure *figure, guint row)
{
	figure->series->others = g_strdup(_("the other outlets"));
	cad_series_set_key(figure->series, CAD_POINT_THIN,
			   _("fewer than 5 articles: no line, but in the slope"));
	cad_series_set_key(figure->series, CAD_POINT_EMPTY,
			   _("nothing published (this is not a zero)"));
	cad_series_set_key(figure->series, CAD_POINT_UNCOLLECTED,
			   has_uncovered(report, row) ? _("no article collected, or not covered")
						      : _("no article collected"));
}

/* Weeks and events. */

static void
add_weeks(const CadrageReport *report, CadFigure *figure)
{
	for (guint i = 0; i < cadrage_weekly_get_n_weeks(report->weekly); i++) {
		const CadrageWeek week = cadrage_weekly_get_week(report->weekly, i);
		g_autofree char *label = cad_calendar_label_week(week);
		g_autofree char *year = g_strdup_printf("%u", week.year);

		cad_series_add_week(figure->series, label, year);
	}
}

/* Thursday is the middle of a week. */
static double
find_place(CadrageWeek first, const CadrageEvent *event)
{
	g_autofree char *monday = cadrage_week_get_first_day(event->week);

	return cadrage_week_count_from(first, event->week) +
	       (cad_calendar_count_days(monday, event->date) - 3) / 7.0;
}

static void
add_events(const CadrageReport *report, CadFigure *figure)
{
	const CadrageEvents *events = cadrage_weekly_get_options(report->weekly)->events;
	const CadrageWeek first = cadrage_weekly_get_week(report->weekly, 0);
	const int n_weeks = (int)cadrage_weekly_get_n_weeks(report->weekly);

	for (guint i = 0; events && i < cadrage_events_get_n(events); i++) {
		const CadrageEvent *event = cadrage_events_get(events, i);
		const int week = cadrage_week_count_from(first, event->week);
		g_autofree char *day = cad_calendar_name_day(report->options.language, event->date);
		g_autofree char *text = g_strdup_printf(_("%s: %s"), day, event->label);

		if (week >= 0 && week < n_weeks)
			cad_series_add_event(figure->series, find_place(first, event), text);
	}
}

static CadFigure *
make_trend(const CadrageReport *report, const char *subject, GError **error)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_TREND);
	const guint row = find_row(report, subject, error);
	g_autofree char *subtitle = g_strdup_printf(
		_("Matches per 1,000 tokens, %s; band: 95 %% interval of the week."),
		cad_report_name_voice(report));

	if (row == G_MAXUINT)
		return NULL;
	cad_figure_add_subtitle(figure, subtitle);
	cad_figure_set_text(figure, CAD_FIGURE_CLIPPED,
			    _("A band that ends at the top goes on beyond the axis."));
	cad_figure_set_text(figure, CAD_FIGURE_CUT, _("More rows are in the table."));
	set_keys(report, figure, row);
	add_weeks(report, figure);
	add_events(report, figure);
	for (guint i = 0; i < cadrage_weekly_get_n_outlets(report->weekly); i++)
		if (cad_weeks_is_covered(report, i, row))
			add_panel(report, figure, i, row);
	return g_steal_pointer(&figure);
}

/* Titles. */

static char *
make_title(const CadrageReport *report, const char *subject)
{
	const guint row = find_row(report, subject, NULL);
	const char *name;
	guint n_decided = 0, n_established = 0;

	if (row == G_MAXUINT)
		return g_strdup(_("Week by week"));
	name = cad_report_get_category_title(report, row);
	for (guint i = 0; i < cadrage_weekly_get_n_outlets(report->weekly); i++) {
		const CadrageVerdict verdict =
			cadrage_weekly_get_trend(report->weekly, i, row)->verdict;

		n_decided += cad_weeks_is_decided(verdict);
		n_established += verdict == CADRAGE_VERDICT_ESTABLISHED;
	}
	if (n_decided == 0)
		return g_strdup_printf(_("%s, week by week: too little to state a trend"), name);
	if (n_established == 0)
		return g_strdup_printf(_("%s, week by week: no trend that can be told from chance"),
				       name);
	return g_strdup_printf(
		cad_translate_count("%s, week by week: a trend is established in %u outlet of %u",
				    "%s, week by week: a trend is established in %u outlets of %u",
				    n_established),
		name, n_established, n_decided);
}

static gboolean
write_csv(const CadrageReport *report, const char *subject, GOutputStream *output, GError **error)
{
	const guint row = find_row(report, subject, error);

	return row != G_MAXUINT &&
	       cad_points_write(report, &row, 1, CADRAGE_FORMAT_CSV, output, error);
}

const CadPictureKind cad_picture_trend = {
	.name = "trend",
	.summary = "a category week by week, a panel an outlet (of the first --category)",
	.make = make_trend,
	.make_title = make_title,
	.write_csv = write_csv,
};
