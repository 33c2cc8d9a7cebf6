#include "config.h"

#include "base/day.h"
#include "reports/calendar.h"
#include "reports/phrase-book.h"

static const char *const months[] = {
	N_("January"),	 N_("February"), N_("March"),	 N_("April"),
	N_("May"),	 N_("June"),	 N_("July"),	 N_("August"),
	N_("September"), N_("October"),	 N_("November"), N_("December"),
};

/* How much of a day is said. */
typedef enum {
	WITH_YEAR,
	WITH_MONTH,
	ALONE,
} Detail;

/* French has an ordinal for the first day of a month only. */
static char *
name_number(CadrageReportLanguage language, guint number)
{
	return g_strdup_printf("%u%s", number,
			       language == CADRAGE_LANGUAGE_FR && number == 1 ? "er" : "");
}

static char *
name_day(CadrageReportLanguage language, CadDay day, Detail detail)
{
	g_autofree char *number = name_number(language, day % 100);
	const char *month = _(months[day / 100 % 100 - 1]);

	if (detail == ALONE)
		return g_steal_pointer(&number);
	if (detail == WITH_MONTH)
		return g_strdup_printf("%s %s", number, month);
	return g_strdup_printf("%s %s %u", number, month, day / 10000);
}

static Detail
find_detail(CadDay first, CadDay last)
{
	if (first / 10000 != last / 10000)
		return WITH_YEAR;
	return first / 100 != last / 100 ? WITH_MONTH : ALONE;
}

char *
cad_calendar_name_day(CadrageReportLanguage language, const char *day)
{
	const CadDay known = cad_day_from_text(day);

	return known ? name_day(language, known, WITH_YEAR) : g_strdup(day);
}

char *
cad_calendar_name_days(CadrageReportLanguage language, const char *first, const char *last)
{
	const CadDay start = cad_day_from_text(first), end = cad_day_from_text(last);
	g_autofree char *from =
		start && end ? name_day(language, start, find_detail(start, end)) : g_strdup(first);
	g_autofree char *to = cad_calendar_name_day(language, last);

	/* Translators: two days: "from 16 to 22 November 2015". */
	return g_strdup_printf(_("from %s to %s"), from, to);
}

char *
cad_calendar_name_week(CadrageReportLanguage language, CadrageWeek week)
{
	g_autofree char *name = cadrage_week_to_text(week);
	g_autofree char *first = cadrage_week_get_first_day(week);
	g_autofree char *last = cadrage_week_get_last_day(week);
	g_autofree char *days = cad_calendar_name_days(language, first, last);

	/* Translators: "week 2015-W47, from 16 to 22 November 2015". */
	return g_strdup_printf(_("week %s, %s"), name, days);
}

char *
cad_calendar_label_week(CadrageWeek week)
{
	/* Translators: the number of a week, as short as can be: "W47". */
	return g_strdup_printf(_("W%u"), week.week);
}

static GDate
make_date(CadDay day)
{
	GDate date;

	g_date_clear(&date, 1);
	g_date_set_dmy(&date, (GDateDay)(day % 100), (GDateMonth)(day / 100 % 100),
		       (GDateYear)(day / 10000));
	return date;
}

int
cad_calendar_count_days(const char *from, const char *to)
{
	const GDate first = make_date(cad_day_from_text(from));
	const GDate last = make_date(cad_day_from_text(to));

	return g_date_days_between(&first, &last);
}
