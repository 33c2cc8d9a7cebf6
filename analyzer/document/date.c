#include "config.h"

#include <string.h>

#include "document/date.h"

gboolean
cad_date_is_valid(guint year, guint month, guint day)
{
	if (year < CAD_DATE_MIN_YEAR || year > CAD_DATE_MAX_YEAR || month < 1 || month > 12)
		return FALSE;
	return day >= 1 && day <= g_date_get_days_in_month((GDateMonth)month, (GDateYear)year);
}

guint
cad_date_get_weekday(const CadDate *date)
{
	GDate day;

	g_date_clear(&day, 1);
	g_date_set_dmy(&day, date->day, (GDateMonth)date->month, date->year);
	return (guint)g_date_get_weekday(&day);
}

/* Pages of earlier days were put on line later, under the day of that. */
#define FIRST_URL_YEAR 1990
#define LAST_URL_YEAR  2050

/* Whether @at has the form of @shape, where '9' is any digit; its digits go to @digits. */
static gboolean
has_shape(const char *at, const char *shape, GString *digits)
{
	g_string_truncate(digits, 0);
	for (; *shape != '\0'; at++, shape++) {
		if (*shape == '9' ? !g_ascii_isdigit(*at) : *at != *shape)
			return FALSE;
		if (*shape == '9')
			g_string_append_c(digits, *at);
	}
	return TRUE;
}

/* A date that begins a path segment, or stands in one after a hyphen or underscore. */
static gboolean
read_url_date(const char *at, gboolean begins_segment, CadDate *date)
{
	static const char *const shapes[] = {"9999/99/99", "9999-99-99", "99999999"};
	g_autoptr(GString) digits = g_string_new(NULL);

	for (gsize i = 0; i < G_N_ELEMENTS(shapes); i++) {
		gboolean is_joined = strlen(shapes[i]) == 8;

		if (!has_shape(at, shapes[i], digits) || (is_joined && !begins_segment))
			continue;
		if (!is_joined && g_ascii_isdigit(at[strlen(shapes[i])]))
			continue;
		if (cad_date_parse(digits->str, CAD_DATE_ORDER_UNKNOWN, date) == CAD_DATE_EXACT &&
		    date->year >= FIRST_URL_YEAR && date->year <= LAST_URL_YEAR)
			return TRUE;
	}
	return FALSE;
}

gboolean
cad_date_from_url(const char *url, CadDate *date)
{
	const char *path = strstr(url, "://");
	CadDate found;

	path = strchr(path ? path + 3 : url, '/');
	for (; path && *path != '\0' && *path != '?' && *path != '#'; path++) {
		if (!strchr("/_-", *path) || (path > url && g_ascii_isdigit(path[-1])))
			continue;
		if (!read_url_date(path + 1, *path == '/', &found))
			continue;
		*date = found;
		return TRUE;
	}
	return FALSE;
}

char *
cad_date_to_text(const CadDate *date)
{
	return g_strdup_printf("%04u-%02u-%02u", date->year, date->month, date->day);
}

char **
cad_date_list_candidates(const CadDate *date, guint first_year, guint last_year)
{
	g_autoptr(GStrvBuilder) days = g_strv_builder_new();

	for (guint year = first_year; year <= last_year; year++) {
		CadDate day = {(guint16)year, date->month, date->day, 0, FALSE};
		g_autofree char *text = NULL;

		if (!cad_date_is_valid(year, date->month, date->day))
			continue;
		if (date->weekday != 0 && cad_date_get_weekday(&day) != date->weekday)
			continue;
		text = cad_date_to_text(&day);
		g_strv_builder_add(days, text);
	}
	return g_strv_builder_end(days);
}

static const struct {
	const char *language;
	CadDateOrder order;
} orders[] = {
	{"fr", CAD_DATE_DAY_FIRST}, {"es", CAD_DATE_DAY_FIRST},	  {"de", CAD_DATE_DAY_FIRST},
	{"it", CAD_DATE_DAY_FIRST}, {"pt", CAD_DATE_DAY_FIRST},	  {"ru", CAD_DATE_DAY_FIRST},
	{"ar", CAD_DATE_DAY_FIRST}, {"en", CAD_DATE_MONTH_FIRST},
};

CadDateOrder
cad_date_order_for_language(const char *language)
{
	for (gsize i = 0; language && i < G_N_ELEMENTS(orders); i++)
		if (strcmp(orders[i].language, language) == 0)
			return orders[i].order;
	return CAD_DATE_ORDER_UNKNOWN;
}
