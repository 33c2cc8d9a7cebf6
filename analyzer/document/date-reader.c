#include "config.h"

#include <string.h>

#include "document/date.h"
#include "text/fold.h"

/* Words of dates by their fold keys; abbreviations may be followed by a full stop. */
typedef struct {
	const char *key;
	guint number;
} Name;

static const Name months[] = {
	{"janvier", 1},	  {"january", 1},   {"janv", 1},     {"jan", 1},       {"fevrier", 2},
	{"february", 2},  {"fevr", 2},	    {"fev", 2},	     {"feb", 2},       {"mars", 3},
	{"march", 3},	  {"mar", 3},	    {"avril", 4},    {"april", 4},     {"avr", 4},
	{"apr", 4},	  {"mai", 5},	    {"may", 5},	     {"juin", 6},      {"june", 6},
	{"jun", 6},	  {"juillet", 7},   {"july", 7},     {"juil", 7},      {"jul", 7},
	{"aout", 8},	  {"august", 8},    {"aug", 8},	     {"septembre", 9}, {"september", 9},
	{"sept", 9},	  {"sep", 9},	    {"octobre", 10}, {"october", 10},  {"oct", 10},
	{"novembre", 11}, {"november", 11}, {"nov", 11},     {"decembre", 12}, {"december", 12},
	{"dec", 12},
};

static const Name weekdays[] = {
	{"lundi", 1},	  {"monday", 1}, {"lun", 1},	  {"mon", 1},	 {"mardi", 2},
	{"tuesday", 2},	  {"mar", 2},	 {"tue", 2},	  {"tues", 2},	 {"mercredi", 3},
	{"wednesday", 3}, {"mer", 3},	 {"wed", 3},	  {"jeudi", 4},	 {"thursday", 4},
	{"jeu", 4},	  {"thu", 4},	 {"thur", 4},	  {"thurs", 4},	 {"vendredi", 5},
	{"friday", 5},	  {"ven", 5},	 {"fri", 5},	  {"samedi", 6}, {"saturday", 6},
	{"sam", 6},	  {"sat", 6},	 {"dimanche", 7}, {"sunday", 7}, {"dim", 7},
	{"sun", 7},
};

/* A place in the text that moves on as pieces are taken. */
typedef struct {
	const char *at;
	const char *end;
} Cursor;

static gboolean
is_word_byte(char c)
{
	return g_ascii_isalnum(c) || (guchar)c >= 0x80;
}

static gboolean
take_char(Cursor *cursor, const char *set, char *taken)
{
	if (cursor->at == cursor->end || *cursor->at == '\0' || !strchr(set, *cursor->at))
		return FALSE;
	if (taken)
		*taken = *cursor->at;
	cursor->at++;
	return TRUE;
}

static void
skip_blanks(Cursor *cursor)
{
	for (;;) {
		if (take_char(cursor, " \t\r\n", NULL))
			continue;
		/* U+00A0 and U+202F stand between the parts of French dates. */
		if (cursor->end - cursor->at >= 2 && memcmp(cursor->at, "\xc2\xa0", 2) == 0)
			cursor->at += 2;
		else if (cursor->end - cursor->at >= 3 &&
			 memcmp(cursor->at, "\xe2\x80\xaf", 3) == 0)
			cursor->at += 3;
		else
			return;
	}
}

/* A run of digits; more than nine digits are no number here. */
static gboolean
take_number(Cursor *cursor, guint *value, guint *n_digits)
{
	const char *at = cursor->at;
	guint number = 0;

	while (at < cursor->end && g_ascii_isdigit(*at) && at - cursor->at < 10)
		number = number * 10 + (guint)(*at++ - '0');
	*n_digits = (guint)(at - cursor->at);
	if (*n_digits == 0 || *n_digits > 9)
		return FALSE;
	*value = number;
	cursor->at = at;
	return TRUE;
}

/* U+060C: sites made in Arabic put it into dates of any language. */
#define ARABIC_COMMA "\xd8\x8c"

/* No name of a month or a day is longer. */
#define MAX_WORD_BYTES 24

/* Bytes beyond ASCII are letters here, but for the blanks and the comma that stand in dates. */
static gboolean
is_letter(const char *at, const char *end)
{
	static const char *const breaks[] = {"\xc2\xa0", "\xe2\x80\xaf", ARABIC_COMMA};

	if (g_ascii_isalpha(*at))
		return TRUE;
	for (gsize i = 0; i < G_N_ELEMENTS(breaks); i++)
		if ((gsize)(end - at) >= strlen(breaks[i]) &&
		    memcmp(at, breaks[i], strlen(breaks[i])) == 0)
			return FALSE;
	return (guchar)*at >= 0x80;
}

/* A run of letters, as its fold key. */
static gboolean
take_word(Cursor *cursor, GString *key)
{
	const char *at = cursor->at;

	while (at < cursor->end && at - cursor->at <= MAX_WORD_BYTES && is_letter(at, cursor->end))
		at++;
	g_string_truncate(key, 0);
	if (at == cursor->at || at - cursor->at > MAX_WORD_BYTES)
		return FALSE;
	cad_fold_append(key, cursor->at, (gsize)(at - cursor->at));
	cursor->at = at;
	return TRUE;
}

static guint
find_name(const Name *names, gsize n_names, const char *key)
{
	for (gsize i = 0; i < n_names; i++)
		if (strcmp(names[i].key, key) == 0)
			return names[i].number;
	return 0;
}

static gboolean
take_name(Cursor *cursor, const Name *names, gsize n_names, guint *number)
{
	g_autoptr(GString) key = g_string_new(NULL);
	Cursor ahead = *cursor;

	if (!take_word(&ahead, key))
		return FALSE;
	*number = find_name(names, n_names, key->str);
	if (*number == 0)
		return FALSE;
	take_char(&ahead, ".", NULL);
	*cursor = ahead;
	return TRUE;
}

/* One of the words of a set, by fold key. */
static gboolean
take_any_word(Cursor *cursor, const char *const *words)
{
	g_autoptr(GString) key = g_string_new(NULL);
	Cursor ahead = *cursor;

	if (!take_word(&ahead, key) || !g_strv_contains(words, key->str))
		return FALSE;
	*cursor = ahead;
	return TRUE;
}

/* A leap year, so that 29 February is a possible day while the year is not known. */
#define ANY_LEAP_YEAR 2000

static CadDateResult
settle(CadDate *date, guint year, guint month, guint day, guint weekday)
{
	if (!cad_date_is_valid(year ? year : ANY_LEAP_YEAR, month, day))
		return CAD_DATE_IMPOSSIBLE;
	*date = (CadDate){(guint16)year, (guint8)month, (guint8)day, (guint8)weekday, FALSE};
	if (year == 0)
		return CAD_DATE_NO_YEAR;
	if (weekday != 0 && weekday != cad_date_get_weekday(date))
		return CAD_DATE_IMPOSSIBLE;
	return CAD_DATE_EXACT;
}

/* "03/04/2015": by the numbers themselves, else by the order that is usual. */
static CadDateResult
settle_numeric(CadDate *date, guint first, guint second, guint year, char separator,
	       CadDateOrder order)
{
	if (separator == '.')
		order = CAD_DATE_DAY_FIRST;
	else if (separator == '-' && order == CAD_DATE_MONTH_FIRST)
		order = CAD_DATE_ORDER_UNKNOWN;
	if (first > 12 || first == second)
		return settle(date, year, second, first, 0);
	if (second > 12)
		return settle(date, year, first, second, 0);
	if (order == CAD_DATE_ORDER_UNKNOWN)
		return cad_date_is_valid(year, first, second) ? CAD_DATE_AMBIGUOUS
							      : CAD_DATE_IMPOSSIBLE;
	return order == CAD_DATE_DAY_FIRST ? settle(date, year, second, first, 0)
					   : settle(date, year, first, second, 0);
}

/* Two digits of a year, as POSIX and spreadsheets of our days expand them, near enough. */
static guint
expand_year(guint year)
{
	return year < 50 ? 2000 + year : 1900 + year;
}

static CadDateResult
take_numeric(Cursor *cursor, CadDateOrder order, gboolean is_field, CadDate *date)
{
	guint value[3];
	guint digits[3];
	char separator;
	char again;

	if (!take_number(cursor, &value[0], &digits[0]))
		return CAD_DATE_NONE;
	if (is_field && digits[0] == 8)
		return settle(date, value[0] / 10000, value[0] / 100 % 100, value[0] % 100, 0);
	if (!take_char(cursor, "-/.", &separator) || !take_number(cursor, &value[1], &digits[1]) ||
	    digits[1] > 2 || !take_char(cursor, "-/.", &again) || again != separator ||
	    !take_number(cursor, &value[2], &digits[2]))
		return CAD_DATE_NONE;
	if (digits[0] == 4 && digits[2] <= 2)
		return settle(date, value[0], value[1], value[2], 0);
	if (digits[0] > 2)
		return CAD_DATE_NONE;
	if (digits[2] == 2 && is_field)
		return settle_numeric(date, value[0], value[1], expand_year(value[2]), separator,
				      order);
	if (digits[2] != 4)
		return CAD_DATE_NONE;
	return settle_numeric(date, value[0], value[1], value[2], separator, order);
}

static void
take_comma(Cursor *cursor)
{
	const gsize n_bytes = strlen(ARABIC_COMMA);

	if ((gsize)(cursor->end - cursor->at) >= n_bytes &&
	    memcmp(cursor->at, ARABIC_COMMA, n_bytes) == 0)
		cursor->at += n_bytes;
	else
		take_char(cursor, ",", NULL);
}

/* A year of four digits, if one follows. */
static guint
take_year(Cursor *cursor)
{
	static const char *const links[] = {"of", "de", NULL};
	Cursor ahead = *cursor;
	guint year;
	guint n_digits;

	skip_blanks(&ahead);
	take_comma(&ahead);
	skip_blanks(&ahead);
	if (take_any_word(&ahead, links))
		skip_blanks(&ahead);
	if (!take_number(&ahead, &year, &n_digits) || n_digits != 4 || year < CAD_DATE_MIN_YEAR ||
	    year > CAD_DATE_MAX_YEAR)
		return 0;
	*cursor = ahead;
	return year;
}

static gboolean
take_day(Cursor *cursor, guint *day)
{
	static const char *const ordinals[] = {"er", "st", "nd", "rd", "th", NULL};
	guint n_digits;

	if (!take_number(cursor, day, &n_digits) || n_digits > 2)
		return FALSE;
	take_any_word(cursor, ordinals);
	return TRUE;
}

static gboolean
take_day_and_month(Cursor *cursor, guint *day, guint *month)
{
	static const char *const links[] = {"of", "de", NULL};
	Cursor ahead = *cursor;

	if (!take_day(&ahead, day))
		return FALSE;
	/* "17-Nov-2015" */
	take_char(&ahead, "-", NULL);
	skip_blanks(&ahead);
	if (take_any_word(&ahead, links))
		skip_blanks(&ahead);
	if (!take_name(&ahead, months, G_N_ELEMENTS(months), month))
		return FALSE;
	take_char(&ahead, "-", NULL);
	*cursor = ahead;
	return TRUE;
}

static gboolean
take_month_and_day(Cursor *cursor, guint *day, guint *month)
{
	Cursor ahead = *cursor;

	if (!take_name(&ahead, months, G_N_ELEMENTS(months), month))
		return FALSE;
	skip_blanks(&ahead);
	if (!take_day(&ahead, day))
		return FALSE;
	*cursor = ahead;
	return TRUE;
}

/* "mardi 17 novembre 2015", "Nov. 17, 2015"; the weekday and the year may be missing. */
static CadDateResult
take_named(Cursor *cursor, guint weekday, CadDate *date)
{
	guint day;
	guint month;

	if (!take_day_and_month(cursor, &day, &month) && !take_month_and_day(cursor, &day, &month))
		return CAD_DATE_NONE;
	return settle(date, take_year(cursor), month, day, weekday);
}

static CadDateResult
take_weekday_and_date(Cursor *cursor, CadDateOrder order, gboolean is_field, CadDate *date)
{
	static const char *const links[] = {"le", "the", NULL};
	Cursor ahead = *cursor;
	guint weekday;
	CadDateResult result;

	if (!take_name(&ahead, weekdays, G_N_ELEMENTS(weekdays), &weekday))
		return CAD_DATE_NONE;
	skip_blanks(&ahead);
	take_char(&ahead, ",", NULL);
	skip_blanks(&ahead);
	if (take_any_word(&ahead, links))
		skip_blanks(&ahead);
	*cursor = ahead;
	result = take_named(cursor, weekday, date);
	if (result != CAD_DATE_NONE)
		return result;
	*cursor = ahead;
	result = take_numeric(cursor, order, is_field, date);
	if (result != CAD_DATE_EXACT)
		return result;
	return settle(date, date->year, date->month, date->day, weekday);
}

/* A date that begins exactly here. */
static CadDateResult
take_date(Cursor *cursor, CadDateOrder order, gboolean is_field, CadDate *date)
{
	const Cursor start = *cursor;
	CadDateResult result = take_weekday_and_date(cursor, order, is_field, date);

	if (result != CAD_DATE_NONE)
		return result;
	*cursor = start;
	result = take_named(cursor, 0, date);
	if (result != CAD_DATE_NONE)
		return result;
	*cursor = start;
	return take_numeric(cursor, order, is_field, date);
}

static gboolean
take_am_pm(Cursor *cursor)
{
	Cursor ahead = *cursor;

	skip_blanks(&ahead);
	if (!take_char(&ahead, "aApP", NULL))
		return FALSE;
	take_char(&ahead, ".", NULL);
	if (!take_char(&ahead, "mM", NULL) || (ahead.at < ahead.end && is_word_byte(*ahead.at)))
		return FALSE;
	take_char(&ahead, ".", NULL);
	*cursor = ahead;
	return TRUE;
}

/* "+01:00", "-0500", "Z", "GMT", "(CET)"; nothing at all is right too. */
static gboolean
take_time_zone(Cursor *cursor)
{
	guint hours;
	guint minutes = 0;
	guint n_digits;

	skip_blanks(cursor);
	if (take_char(cursor, "+-", NULL)) {
		if (!take_number(cursor, &hours, &n_digits))
			return FALSE;
		if (n_digits == 4) {
			minutes = hours % 100;
			hours /= 100;
		} else if (n_digits > 2 || (take_char(cursor, ":", NULL) &&
					    !take_number(cursor, &minutes, &n_digits))) {
			return FALSE;
		}
		/* Kiribati is fourteen hours ahead. */
		return hours <= 14 && minutes <= 59;
	}
	take_char(cursor, "(", NULL);
	for (guint n = 0; n < 5 && cursor->at < cursor->end && g_ascii_isupper(*cursor->at); n++)
		cursor->at++;
	take_char(cursor, ")", NULL);
	return TRUE;
}

/* "10:00", "10:00:00.5 AM", "12h30", "9 h": whether such a time exists. */
static gboolean
take_time(Cursor *cursor)
{
	guint hour;
	guint minute = 0;
	guint second = 0;
	guint n_digits;
	char separator = '\0';
	gboolean is_twelve_hours;

	if (!take_number(cursor, &hour, &n_digits) || n_digits > 2)
		return FALSE;
	skip_blanks(cursor);
	if (take_char(cursor, ":hH.", &separator)) {
		skip_blanks(cursor);
		if (!take_number(cursor, &minute, &n_digits) && separator != 'h' &&
		    separator != 'H')
			return FALSE;
	}
	if (separator == ':' && take_char(cursor, ":", NULL) &&
	    !take_number(cursor, &second, &n_digits))
		return FALSE;
	if (take_char(cursor, ".,", NULL))
		while (take_char(cursor, "0123456789", NULL))
			continue;
	is_twelve_hours = take_am_pm(cursor);
	if (separator == '\0' && !is_twelve_hours)
		return FALSE;
	/* 24:00 ends a day, 23:59:60 is a leap second. */
	return hour <= (is_twelve_hours ? 12 : 24) && minute <= 59 && second <= 60;
}

/* What may follow the date in a field: nothing, or a time of day. */
static gboolean
take_rest(Cursor *cursor, gboolean *has_time)
{
	static const char *const links[] = {"a", "at", "t", "vers", NULL};

	*has_time = FALSE;
	skip_blanks(cursor);
	while (take_char(cursor, ",|-/", NULL))
		skip_blanks(cursor);
	if (take_any_word(cursor, links))
		skip_blanks(cursor);
	if (cursor->at == cursor->end)
		return TRUE;
	*has_time = TRUE;
	if (!take_time(cursor) || !take_time_zone(cursor))
		return FALSE;
	skip_blanks(cursor);
	return cursor->at == cursor->end;
}

CadDateResult
cad_date_parse(const char *text, CadDateOrder order, CadDate *date)
{
	static const char *const links[] = {"le", "on", NULL};
	Cursor cursor = {text, text + strlen(text)};
	CadDate found;
	gboolean has_time;
	CadDateResult result;

	skip_blanks(&cursor);
	if (take_any_word(&cursor, links))
		skip_blanks(&cursor);
	result = take_date(&cursor, order, TRUE, &found);
	if (result == CAD_DATE_NONE)
		return result;
	if (!take_rest(&cursor, &has_time))
		return CAD_DATE_IMPOSSIBLE;
	if (result == CAD_DATE_EXACT || result == CAD_DATE_NO_YEAR) {
		*date = found;
		date->has_time = has_time;
	}
	return result;
}

/* Whether a date may begin at @at: not inside a word or a number, nor after "1." or "/3". */
static gboolean
is_boundary(const char *text, const char *at)
{
	if (at == text)
		return TRUE;
	if (is_word_byte(at[-1]))
		return at - text >= 2 && memcmp(at - 2, "\xc2\xa0", 2) == 0;
	return !(strchr("/.-", at[-1]) && at - text >= 2 && g_ascii_isdigit(at[-2]));
}

CadDateResult
cad_date_find(const char *text, gsize n_bytes, CadDateOrder order, gsize from, CadDate *date,
	      CadrageSpan *span)
{
	for (const char *at = text + from; at < text + n_bytes; at++) {
		Cursor cursor = {at, text + n_bytes};
		CadDate found;
		CadDateResult result;

		if (!g_ascii_isalnum(*at) || !is_boundary(text, at))
			continue;
		result = take_date(&cursor, order, FALSE, &found);
		if (result == CAD_DATE_NONE || result == CAD_DATE_IMPOSSIBLE)
			continue;
		if (cursor.at < cursor.end && is_word_byte(*cursor.at) &&
		    is_word_byte(cursor.at[-1]))
			continue;
		if (result != CAD_DATE_AMBIGUOUS)
			*date = found;
		*span = (CadrageSpan){(guint32)(at - text), (guint32)(cursor.at - text)};
		return result;
	}
	return CAD_DATE_NONE;
}

/* "lundi dernier", "lundi prochain": not the day at hand. */
static gboolean
is_other_week(Cursor cursor)
{
	static const char *const words[] = {"dernier", "prochain", "precedent", "suivant", NULL};

	skip_blanks(&cursor);
	return take_any_word(&cursor, words);
}

guint
cad_date_find_weekday(const char *text, gsize n_bytes, CadrageSpan *span)
{
	g_autoptr(GString) key = g_string_new(NULL);
	guint weekday = 0;

	for (Cursor cursor = {text, text + n_bytes}; cursor.at < cursor.end;) {
		const char *start = cursor.at;
		guint found;

		if (!is_boundary(text, start) || !take_word(&cursor, key)) {
			cursor.at++;
			continue;
		}
		/* Abbreviations are words of their own in running text ("mer", "sun"). */
		found = key->len < 5 ? 0 : find_name(weekdays, G_N_ELEMENTS(weekdays), key->str);
		if (found == 0 || is_other_week(cursor))
			continue;
		if (weekday != 0 && weekday != found)
			return 0;
		if (weekday == 0)
			*span = (CadrageSpan){(guint32)(start - text), (guint32)(cursor.at - text)};
		weekday = found;
	}
	return weekday;
}
