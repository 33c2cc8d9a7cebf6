/* Weeks: ISO 8601, Monday to Sunday; a week belongs to the year of its Thursday. */
#pragma once

#include <cadrage/error.h>

G_BEGIN_DECLS

/**
 * CadrageWeek:
 * @year: the week's own year, 1001 to 9998, which is that of its Thursday
 * @week: 1 to 52 or 53
 *
 * 2020-12-31 and 2021-01-03 are both in 2020-W53. Days are proleptic Gregorian, "2015-11-17".
 */
typedef struct {
	guint16 year;
	guint8 week;
} CadrageWeek;

/**
 * cadrage_week_parse:
 * @text: "2015-W47"
 * @week: (out): the week; left alone when the result is FALSE
 * @error: return location
 *
 * Returns: whether @text names a week; CADRAGE_ERROR_INVALID when not.
 */
CADRAGE_API gboolean cadrage_week_parse(const char *text, CadrageWeek *week,
					GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_week_from_day:
 * @day: (nullable): "2015-11-17"
 * @week: (out): the week it is in; left alone when the result is FALSE
 *
 * Returns: whether @day is a day, and in a week's range of years.
 */
CADRAGE_API gboolean cadrage_week_from_day(const char *day, CadrageWeek *week);

/** cadrage_week_to_text: Returns: (transfer full): "2015-W47". */
CADRAGE_API char *cadrage_week_to_text(CadrageWeek week);

/** cadrage_week_get_first_day: Returns: (transfer full): its Monday, "2015-11-16". */
CADRAGE_API char *cadrage_week_get_first_day(CadrageWeek week);

/** cadrage_week_get_last_day: Returns: (transfer full): its Sunday, "2015-11-22". */
CADRAGE_API char *cadrage_week_get_last_day(CadrageWeek week);

/** cadrage_week_add: Returns: the week @n_weeks after @week, before it when @n_weeks is negative.
 */
CADRAGE_API CadrageWeek cadrage_week_add(CadrageWeek week, int n_weeks);

/** cadrage_week_count_from: Returns: the weeks from @from to @to: 1 when @to is the next one,
 * negative when it is earlier. */
CADRAGE_API int cadrage_week_count_from(CadrageWeek from, CadrageWeek to);

G_END_DECLS
