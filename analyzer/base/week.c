#include "config.h"

#include <string.h>

#include "base/week.h"

/* Each week of these years has seven days that a CadDay can write. */
#define MIN_YEAR 1001
#define MAX_YEAR 9998

#define LENGTH_OF_TEXT	 8 /* "2015-W47" */
#define DAYS_OF_WEEK	 7
#define DAYS_TO_THURSDAY 3
#define DAYS_TO_SUNDAY	 6
/* This day of January is in the first week of its year, whatever its weekday. */
#define DAY_OF_FIRST_WEEK 4

/* GLib's first Julian day, 1, is a Monday. */
static guint32
get_monday(guint32 julian)
{
	return julian - (julian - 1) % DAYS_OF_WEEK;
}

static guint32
get_first_monday(guint year)
{
	return get_monday(cad_day_to_number(year * 10000 + 100 + DAY_OF_FIRST_WEEK));
}

static guint32
week_to_julian(CadWeek week)
{
	return get_first_monday(week.year) + (week.week - 1u) * DAYS_OF_WEEK;
}

static CadWeek
week_from_monday(guint32 monday)
{
	const guint year = cad_day_from_number(monday + DAYS_TO_THURSDAY) / 10000;
	const guint32 n_days = monday - get_first_monday(year);

	return (CadWeek){(guint16)year, (guint8)(n_days / DAYS_OF_WEEK + 1)};
}

static guint
count_weeks(guint year)
{
	return (get_first_monday(year + 1) - get_first_monday(year)) / DAYS_OF_WEEK;
}

CadWeek
cad_week_from_day(CadDay day)
{
	return week_from_monday(get_monday(cad_day_to_number(day)));
}

CadPeriod
cad_week_get_period(CadWeek week)
{
	const guint32 monday = week_to_julian(week);

	return (CadPeriod){cad_day_from_number(monday),
			   cad_day_from_number(monday + DAYS_TO_SUNDAY)};
}

static gboolean
has_form(const char *text)
{
	static const char form[] = "dddd-Wdd";

	if (strlen(text) != LENGTH_OF_TEXT)
		return FALSE;
	for (gsize i = 0; i < LENGTH_OF_TEXT; i++)
		if (form[i] == 'd' ? !g_ascii_isdigit(text[i]) : text[i] != form[i])
			return FALSE;
	return TRUE;
}

gboolean
cadrage_week_parse(const char *text, CadrageWeek *week, GError **error)
{
	guint year, number;

	g_return_val_if_fail(text && week, FALSE);
	if (!has_form(text)) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
			    "\"%s\" is no week; write it like 2015-W47", text);
		return FALSE;
	}
	year = (guint)g_ascii_strtoull(text, NULL, 10);
	number = (guint)g_ascii_strtoull(text + 6, NULL, 10);
	if (year < MIN_YEAR || year > MAX_YEAR) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
			    "\"%s\" is out of range: weeks are of the years %d to %d", text,
			    MIN_YEAR, MAX_YEAR);
		return FALSE;
	}
	if (number < 1 || number > count_weeks(year)) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
			    "there is no week \"%s\": the weeks of %u are W01 to W%u", text, year,
			    count_weeks(year));
		return FALSE;
	}
	*week = (CadrageWeek){(guint16)year, (guint8)number};
	return TRUE;
}

gboolean
cadrage_week_from_day(const char *day, CadrageWeek *week)
{
	const CadDay number = cad_day_from_text(day);
	CadWeek found;

	if (number == 0)
		return FALSE;
	found = cad_week_from_day(number);
	if (found.year < MIN_YEAR || found.year > MAX_YEAR)
		return FALSE;
	*week = found;
	return TRUE;
}

char *
cadrage_week_to_text(CadrageWeek week)
{
	return g_strdup_printf("%04u-W%02u", week.year, week.week);
}

char *
cadrage_week_get_first_day(CadrageWeek week)
{
	return cad_day_to_text(cad_week_get_period(week).first);
}

char *
cadrage_week_get_last_day(CadrageWeek week)
{
	return cad_day_to_text(cad_week_get_period(week).last);
}

CadrageWeek
cadrage_week_add(CadrageWeek week, int n_weeks)
{
	const gint64 monday = (gint64)week_to_julian(week) + (gint64)n_weeks * DAYS_OF_WEEK;

	return week_from_monday((guint32)monday);
}

int
cadrage_week_count_from(CadrageWeek from, CadrageWeek to)
{
	const gint64 n_days = (gint64)week_to_julian(to) - (gint64)week_to_julian(from);

	return (int)(n_days / DAYS_OF_WEEK);
}
