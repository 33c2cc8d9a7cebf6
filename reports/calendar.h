/* The calendar: days and weeks as a reader of the report's language writes them. */
#pragma once

#include <cadrage/report.h>
#include <cadrage/week.h>

/** cad_calendar_name_day: @day: "2015-11-17"; what is none is given back as it is. Returns:
 * (transfer full): "17 November 2015". */
char *cad_calendar_name_day(CadrageReportLanguage language, const char *day);

/** cad_calendar_name_days: Returns: (transfer full): "from 16 to 22 November 2015"; what both days
 * share is said once. */
char *cad_calendar_name_days(CadrageReportLanguage language, const char *first, const char *last);

/** cad_calendar_name_week: Returns: (transfer full): "week 2015-W47, from 16 to 22 November 2015".
 */
char *cad_calendar_name_week(CadrageReportLanguage language, CadrageWeek week);

/** cad_calendar_label_week: Returns: (transfer full): "W47", as an axis has room for it. */
char *cad_calendar_label_week(CadrageWeek week);

/** cad_calendar_count_days: Returns: the days from @from to @to, both days; negative when @to is
 * earlier. */
int cad_calendar_count_days(const char *from, const char *to);
