/* Dates: calendar days as fields, lines, datelines and URLs write them. */
#pragma once

#include <cadrage/span.h>

/**
 * CadDate:
 * @year: CAD_DATE_MIN_YEAR to CAD_DATE_MAX_YEAR, 0 when not written
 * @month: 1 to 12
 * @day: 1 to 31
 * @weekday: 1 Monday to 7 Sunday as written, 0 when not written
 * @has_time: a time of day is written beside it
 *
 * A day of the proleptic Gregorian calendar, in the time zone of whoever wrote it.
 */
typedef struct {
	guint16 year;
	guint8 month;
	guint8 day;
	guint8 weekday;
	gboolean has_time;
} CadDate;

/* The first newspaper, and a century ahead: years outside belong to other calendars or to typing
 * mistakes. */
#define CAD_DATE_MIN_YEAR 1605
#define CAD_DATE_MAX_YEAR 2100

/* What "03/04/2015" means. */
typedef enum {
	CAD_DATE_ORDER_UNKNOWN,
	CAD_DATE_DAY_FIRST,
	CAD_DATE_MONTH_FIRST,
} CadDateOrder;

typedef enum {
	CAD_DATE_NONE,	     /* no date */
	CAD_DATE_EXACT,	     /* one day */
	CAD_DATE_NO_YEAR,    /* day and month only */
	CAD_DATE_AMBIGUOUS,  /* two days fit, and nothing says which */
	CAD_DATE_IMPOSSIBLE, /* has the form of a date, but no such day, time or weekday exists */
} CadDateResult;

/**
 * cad_date_order_for_language:
 * @language: (nullable): ISO 639-1 code
 *
 * Returns: the order of day and month that writers of @language use.
 */
CadDateOrder cad_date_order_for_language(const char *language);

/**
 * cad_date_parse:
 * @text: a field that holds a date and nothing else
 * @order: order of day and month in "03/04/2015"
 * @date: (out): the date, when the result is EXACT or NO_YEAR
 *
 * Reads ISO 8601 and RFC 3339, "20151117", "17/11/2015", "11/17/15", "17.11.2015", "17 novembre
 * 2015", "Nov. 17, 2015", "Tue, 17 Nov 2015 10:00:00 GMT" and their like in French and English,
 * with or without weekday and time of day. The day is the one written: time zones do not move it.
 *
 * Returns: how far it got.
 */
CadDateResult cad_date_parse(const char *text, CadDateOrder order, CadDate *date);

/**
 * cad_date_find:
 * @text: running text, UTF-8
 * @n_bytes: its length
 * @order: as in cad_date_parse()
 * @from: byte to begin at
 * @date: (out): the date, when the result is EXACT or NO_YEAR
 * @span: (out): where it stands, when the result is not NONE
 *
 * The first date in running text. Two-digit years and bare digits are not taken for dates here.
 *
 * Returns: what was found.
 */
CadDateResult cad_date_find(const char *text, gsize n_bytes, CadDateOrder order, gsize from,
			    CadDate *date, CadrageSpan *span);

/**
 * cad_date_find_weekday:
 * @text: running text, UTF-8
 * @n_bytes: its length
 * @span: (out): where it stands
 *
 * Returns: the one weekday (1 to 7) that is spelt out in the text; 0 when there is none, or two.
 * "lundi dernier" and "lundi prochain" are passed over.
 */
guint cad_date_find_weekday(const char *text, gsize n_bytes, CadrageSpan *span);

/**
 * cad_date_from_url:
 * @url: a URL
 * @date: (out): the date
 *
 * Reads /2015/10/31/, /2015-10-31 and a segment that begins with 20151031.
 *
 * Returns: whether there is one.
 */
gboolean cad_date_from_url(const char *url, CadDate *date);

/** cad_date_is_valid: Returns: whether the calendar has this day, in the years accepted here. */
gboolean cad_date_is_valid(guint year, guint month, guint day);

/** cad_date_get_weekday: @date: a valid date with its year. Returns: 1 Monday to 7 Sunday. */
guint cad_date_get_weekday(const CadDate *date);

/** cad_date_to_text: @date: a valid date with its year. Returns: (transfer full): "2015-11-17". */
char *cad_date_to_text(const CadDate *date);

/**
 * cad_date_list_candidates:
 * @date: a date without year
 * @first_year: first year looked at
 * @last_year: last year looked at
 *
 * Returns: (transfer full) (array zero-terminated=1): the days that fit, in order: those of the
 * written weekday when there is one.
 */
char **cad_date_list_candidates(const CadDate *date, guint first_year, guint last_year);
