/* Days: calendar dates that sort as numbers. */
#pragma once

#include <glib.h>

/* Year, month and day in decimal, 20151117; 0 where it is not known. */
typedef guint32 CadDay;

/* From the first day to the last, both in it. */
typedef struct {
	CadDay first;
	CadDay last;
} CadPeriod;

/**
 * cad_period_parse:
 * @text: a year, a month or a day: "2014", "2014-09" or "2014-09-15"
 * @period: (out): its days; left alone when there is none
 *
 * Proleptic Gregorian, years 1000 to 9999.
 *
 * Returns: whether @text is one.
 */
gboolean cad_period_parse(const char *text, CadPeriod *period);

/** cad_day_from_text: @text: (nullable): "2014-09-15". Returns: the day, 0 for anything else. */
CadDay cad_day_from_text(const char *text);

/** cad_day_to_text: @day: a day, not 0. Returns: (transfer full): "2014-09-15". */
char *cad_day_to_text(CadDay day);

/** cad_day_to_number: @day: a day, not 0. Returns: the days since one long before, so that numbers
 * of days can be added and taken away. */
guint32 cad_day_to_number(CadDay day);
/** cad_day_from_number: @number: of a day of the years 1000 to 9999. Returns: the day. */
CadDay cad_day_from_number(guint32 number);
