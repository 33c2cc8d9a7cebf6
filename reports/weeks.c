#include "config.h"

#include <math.h>
#include <string.h>

#include "reports/calendar.h"
#include "reports/phrase-book.h"
#include "reports/section-tables.h"
#include "reports/weeks.h"

static CadrageWeek
get_last(const CadrageReport *report, gboolean is_now)
{
	const CadrageWeeklyOptions *options = cadrage_weekly_get_options(report->weekly);

	return is_now ? options->week : cadrage_week_add(options->week, -(int)options->rolling);
}

static CadrageWeek
get_first(const CadrageReport *report, gboolean is_now)
{
	const CadrageWeeklyOptions *options = cadrage_weekly_get_options(report->weekly);

	return cadrage_week_add(get_last(report, is_now), 1 - (int)options->rolling);
}

static char *
name_weeks(CadrageReportLanguage language, CadrageWeek first, CadrageWeek last)
{
	const int n = cadrage_week_count_from(first, last) + 1;
	g_autofree char *from = cadrage_week_to_text(first);
	g_autofree char *to = cadrage_week_to_text(last);
	g_autofree char *first_day = cadrage_week_get_first_day(first);
	g_autofree char *last_day = cadrage_week_get_last_day(last);
	g_autofree char *days = cad_calendar_name_days(language, first_day, last_day);

	if (n == 1)
		return cad_calendar_name_week(language, last);
	/* Translators: "4 weeks, 2015-W44 to 2015-W47, from 26 October to 22 November 2015". */
	return g_strdup_printf(
		cad_translate_count("%d week, %s to %s, %s", "%d weeks, %s to %s, %s", (guint64)n),
		n, from, to, days);
}

char *
cad_weeks_name(const CadrageReport *report, gboolean is_now)
{
	return name_weeks(report->options.language, get_first(report, is_now),
			  get_last(report, is_now));
}

char *
cad_weeks_label(const CadrageReport *report, gboolean is_now)
{
	g_autofree char *first = cad_calendar_label_week(get_first(report, is_now));
	g_autofree char *last = cad_calendar_label_week(get_last(report, is_now));

	return strcmp(first, last) == 0 ? g_steal_pointer(&last)
					: g_strdup_printf("%s–%s", first, last);
}

char *
cad_weeks_name_series(const CadrageReport *report)
{
	const guint n = cadrage_weekly_get_n_weeks(report->weekly);

	return name_weeks(report->options.language, cadrage_weekly_get_week(report->weekly, 0),
			  cadrage_weekly_get_week(report->weekly, n - 1));
}

char *
cad_weeks_describe_size(const CadrageReport *report)
{
	const CadrageReportLanguage language = report->options.language;
	const guint n_outlets = cadrage_weekly_get_n_outlets(report->weekly);
	guint n_documents = 0;

	for (guint i = 0; i < n_outlets; i++)
		n_documents += cadrage_weekly_get_outlet(report->weekly, i)->n_documents;
	g_autofree char *outlets = cad_say_count(language, "%s outlet", "%s outlets", n_outlets);
	g_autofree char *articles =
		cad_say_count(language, "%s article", "%s articles", n_documents);

	return g_strdup_printf("%s, %s", articles, outlets);
}

gboolean
cad_weeks_is_followed(const CadrageReport *report, guint row)
{
	return cad_report_is_top(report, row) && cad_report_is_rate(report, row) &&
	       cadrage_weekly_shows_row(report->weekly, row);
}

gboolean
cad_weeks_is_decided(CadrageVerdict verdict)
{
	return verdict == CADRAGE_VERDICT_ESTABLISHED || verdict == CADRAGE_VERDICT_NOT_ESTABLISHED;
}

/* A row, and what it has to say. */
typedef struct {
	guint row;
	gboolean is_verbs;
	guint n_established;
	guint64 count;
} Followed;

static Followed
weigh(const CadrageReport *report, guint row)
{
	Followed followed = {row, cad_report_get_row_kind(report, row) == CADRAGE_CATEGORY_VERBS, 0,
			     0};

	for (guint i = 0; i < cadrage_weekly_get_n_outlets(report->weekly); i++) {
		const CadrageTrend *trend = cadrage_weekly_get_trend(report->weekly, i, row);
		const CadrageChange *change = cadrage_weekly_get_change(report->weekly, i, row);

		followed.count += trend->count;
		followed.n_established += trend->verdict == CADRAGE_VERDICT_ESTABLISHED;
		followed.n_established += change->verdict == CADRAGE_VERDICT_ESTABLISHED;
	}
	return followed;
}

static int
compare_followed(gconstpointer a, gconstpointer b)
{
	const Followed *left = a, *right = b;

	if (left->is_verbs != right->is_verbs)
		return left->is_verbs ? 1 : -1;
	if (left->n_established != right->n_established)
		return left->n_established > right->n_established ? -1 : 1;
	if (left->count != right->count)
		return left->count > right->count ? -1 : 1;
	return left->row < right->row ? -1 : 1;
}

GArray *
cad_weeks_find_rows(const CadrageReport *report)
{
	g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(Followed));
	GArray *rows = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint row = 0; row < cadrage_comparison_get_n_rows(report->comparison); row++) {
		if (!cad_weeks_is_followed(report, row))
			continue;
		const Followed followed = weigh(report, row);

		if (followed.count > 0)
			g_array_append_val(found, followed);
	}
	g_array_sort(found, compare_followed);
	for (guint i = 0; i < found->len; i++)
		g_array_append_val(rows, g_array_index(found, Followed, i).row);
	return rows;
}

guint
cad_weeks_find_row(const CadrageReport *report, const char *id)
{
	for (guint row = 0; row < cadrage_comparison_get_n_rows(report->comparison); row++)
		if (cad_report_is_total(report, row) &&
		    strcmp(cad_report_get_category_id(report, row), id) == 0)
			return row;
	return G_MAXUINT;
}

gboolean
cad_weeks_is_covered(const CadrageReport *report, guint outlet, guint row)
{
	gboolean has_documents = FALSE;

	for (guint week = 0; week < cadrage_weekly_get_n_weeks(report->weekly); week++) {
		const CadragePoint *point =
			cadrage_weekly_get_point(report->weekly, outlet, row, week);

		if (point->status == CADRAGE_WEEK_COUNTED)
			return TRUE;
		has_documents |= point->status == CADRAGE_WEEK_NOT_COVERED;
	}
	return !has_documents;
}

CadAnchor
cad_weeks_get_anchor(const CadrageReport *report, guint outlet, guint row)
{
	const CadAnchor none = CAD_ANCHOR_NONE;
	const guint compared = cadrage_weekly_get_outlet(report->weekly, outlet)->compared;

	if (compared == G_MAXUINT ||
	    cadrage_comparison_get_cell(report->comparison, compared, row, CADRAGE_COLUMN_ALL)
			    ->count == 0)
		return none;
	return (CadAnchor){compared, row};
}

char *
cad_weeks_format_percent(const CadrageReport *report, double percent)
{
	const CadrageReportLanguage language = report->options.language;
	const char *blank = language == CADRAGE_LANGUAGE_FR ? "\u202f" : " ";

	if (!isfinite(percent))
		return g_strdup("–");
	g_autofree char *number = cad_format_apart(language, percent, 0, 1);

	return g_strdup_printf("%s%s%s%%", percent > 0 ? "+" : "", number, blank);
}

/* What is missing to the floors of a trend; "" when nothing is. */
static char *
say_needed(const CadrageReport *report, const CadrageTrend *trend)
{
	if (trend->verdict != CADRAGE_VERDICT_NOT_ENOUGH_DATA)
		return g_strdup("");
	if (trend->needed_weeks > 0)
		return cad_say_count(report->options.language, " (%s more week)",
				     " (%s more weeks)", trend->needed_weeks);
	if (trend->needed_matches > 0)
		return cad_say_count(report->options.language, " (%s more match)",
				     " (%s more matches)", trend->needed_matches);
	return g_strdup("");
}

char *
cad_weeks_say_trend(const CadrageReport *report, const CadrageTrend *trend)
{
	const char *verdict = cad_verdict_to_text(trend->verdict);
	g_autofree char *percent = cad_weeks_format_percent(report, trend->percent);
	g_autofree char *range =
		cad_format_range_apart(report->options.language, trend->lo, trend->hi, 0, 1);
	g_autofree char *needed = say_needed(report, trend);

	if (!cad_weeks_is_decided(trend->verdict) || !isfinite(trend->percent))
		return g_strconcat(verdict, needed, NULL);
	/* Translators: "+3.1 % a week [-1.0–7.4]: not established". */
	return g_strdup_printf(_("%s a week %s: %s"), percent, range, verdict);
}

char *
cad_weeks_say_missing(CadrageWeekStatus status)
{
	switch (status) {
	case CADRAGE_WEEK_EMPTY:
		return g_strdup(_("nothing published (this is not a zero)"));
	case CADRAGE_WEEK_NOT_COLLECTED:
		return g_strdup(_("no article collected (this is not a zero)"));
	case CADRAGE_WEEK_NOT_COVERED:
		return g_strdup(_("not covered"));
	case CADRAGE_WEEK_COUNTED:
	default:
		return NULL;
	}
}

double
cad_weeks_find_max(const CadrageReport *report, guint row)
{
	double max = 0;

	for (guint i = 0; i < cadrage_weekly_get_n_outlets(report->weekly); i++)
		for (guint week = 0; week < cadrage_weekly_get_n_weeks(report->weekly); week++) {
			const CadragePoint *point =
				cadrage_weekly_get_point(report->weekly, i, row, week);

			if (point->status == CADRAGE_WEEK_COUNTED && !point->is_thin &&
			    isfinite(point->rate))
				max = MAX(max, point->rate);
		}
	return max;
}

static const char *
sketch_point(const CadragePoint *point, double max)
{
	static const char *const bars[] = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
	const int last = (int)G_N_ELEMENTS(bars) - 1;

	switch (point->status) {
	case CADRAGE_WEEK_EMPTY:
		return "–";
	case CADRAGE_WEEK_NOT_COLLECTED:
		return "·";
	case CADRAGE_WEEK_NOT_COVERED:
		return "?";
	case CADRAGE_WEEK_COUNTED:
	default:
		if (point->is_thin || !isfinite(point->rate))
			return "×";
		return max > 0 ? bars[CLAMP((int)lround(point->rate / max * last), 0, last)]
			       : bars[0];
	}
}

char *
cad_weeks_sketch(const CadrageReport *report, guint outlet, guint row, double max)
{
	GString *text = g_string_new(NULL);

	for (guint week = 0; week < cadrage_weekly_get_n_weeks(report->weekly); week++)
		g_string_append(text, sketch_point(cadrage_weekly_get_point(report->weekly, outlet,
									    row, week),
						   max));
	return g_string_free(text, FALSE);
}

guint
cad_weeks_count_changes(const CadrageReport *report)
{
	guint n = 0;

	for (guint i = 0; i < cadrage_weekly_get_n_outlets(report->weekly); i++)
		for (guint row = 0; row < cadrage_comparison_get_n_rows(report->comparison); row++)
			n += cadrage_weekly_get_change(report->weekly, i, row)->verdict ==
			     CADRAGE_VERDICT_ESTABLISHED;
	return n;
}

char *
cad_weeks_say_changes(const CadrageReport *report)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageComparisonOptions *options =
		cadrage_comparison_get_options(report->comparison);
	const guint n = cadrage_weekly_get_family_size(report->weekly, CADRAGE_FAMILY_CHANGES);
	g_autofree char *all = cad_format_count(language, n);
	g_autofree char *before = cad_weeks_label(report, FALSE);
	g_autofree char *now = cad_weeks_label(report, TRUE);
	g_autofree char *tested = g_strdup_printf(
		cad_translate_count("Of %s change from %s to %s that could be tested",
				    "Of %s changes from %s to %s that could be tested", n),
		all, before, now);

	g_autofree char *standing =
		cad_say_count(language, "%s stands after correction", "%s stand after correction",
			      cad_weeks_count_changes(report));

	return n == 0 ? NULL : cad_say_family(tested, standing, options->use_holm);
}
