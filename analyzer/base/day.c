#include "config.h"

#include <string.h>

#include "base/day.h"

/* What "2014", "2014-09" and "2014-09-15" have of the last. */
#define LENGTH_OF_YEAR	4
#define LENGTH_OF_MONTH 7
#define LENGTH_OF_DAY	10

static CadDay
make_day(guint year, guint month, guint day)
{
	return year * 10000 + month * 100 + day;
}

static gboolean
has_form(const char *text)
{
	static const char form[] = "dddd-dd-dd";
	const gsize length = strlen(text);

	if (length != LENGTH_OF_YEAR && length != LENGTH_OF_MONTH && length != LENGTH_OF_DAY)
		return FALSE;
	for (gsize i = 0; i < length; i++)
		if (form[i] == 'd' ? !g_ascii_isdigit(text[i]) : text[i] != form[i])
			return FALSE;
	return text[0] != '0';
}

gboolean
cad_period_parse(const char *text, CadPeriod *period)
{
	const gsize length = strlen(text);
	guint year, month, day;

	if (!has_form(text))
		return FALSE;
	year = (guint)g_ascii_strtoull(text, NULL, 10);
	if (length == LENGTH_OF_YEAR) {
		*period = (CadPeriod){make_day(year, 1, 1), make_day(year, 12, 31)};
		return TRUE;
	}
	month = (guint)g_ascii_strtoull(text + LENGTH_OF_YEAR + 1, NULL, 10);
	if (month < 1 || month > 12)
		return FALSE;
	day = g_date_get_days_in_month((GDateMonth)month, (GDateYear)year);
	if (length == LENGTH_OF_MONTH) {
		*period = (CadPeriod){make_day(year, month, 1), make_day(year, month, day)};
		return TRUE;
	}
	if (!g_date_valid_dmy((GDateDay)g_ascii_strtoull(text + LENGTH_OF_MONTH + 1, NULL, 10),
			      (GDateMonth)month, (GDateYear)year))
		return FALSE;
	day = (guint)g_ascii_strtoull(text + LENGTH_OF_MONTH + 1, NULL, 10);
	*period = (CadPeriod){make_day(year, month, day), make_day(year, month, day)};
	return TRUE;
}

CadDay
cad_day_from_text(const char *text)
{
	CadPeriod period;

	if (text == NULL || strlen(text) != LENGTH_OF_DAY || !cad_period_parse(text, &period))
		return 0;
	return period.first;
}

char *
cad_day_to_text(CadDay day)
{
	return g_strdup_printf("%04u-%02u-%02u", day / 10000, day / 100 % 100, day % 100);
}

guint32
cad_day_to_number(CadDay day)
{
	GDate date;

	g_date_clear(&date, 1);
	g_date_set_dmy(&date, (GDateDay)(day % 100), (GDateMonth)(day / 100 % 100),
		       (GDateYear)(day / 10000));
	return g_date_get_julian(&date);
}

CadDay
cad_day_from_number(guint32 number)
{
	GDate date;

	g_date_clear(&date, 1);
	g_date_set_julian(&date, number);
	return make_day(g_date_get_year(&date), g_date_get_month(&date), g_date_get_day(&date));
}
