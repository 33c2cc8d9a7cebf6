#include "config.h"

#include <string.h>

#include <cadrage/week.h>

#include "suite.h"

static char *
read_week_of(const char *day)
{
	CadrageWeek week;

	return cadrage_week_from_day(day, &week) ? cadrage_week_to_text(week) : NULL;
}

START_TEST(a_week_belongs_to_the_year_of_its_thursday)
{
	static const char *const days[][2] = {
		{"2015-11-17", "2015-W47"}, {"2015-11-16", "2015-W47"}, {"2015-11-22", "2015-W47"},
		{"2015-11-23", "2015-W48"}, {"2020-12-31", "2020-W53"}, {"2021-01-03", "2020-W53"},
		{"2021-01-04", "2021-W01"}, {"2018-12-31", "2019-W01"}, {"2012-01-01", "2011-W52"},
		{"2000-02-29", "2000-W09"}, {"1900-01-01", "1900-W01"}, {"2004-12-27", "2004-W53"},
	};

	for (gsize i = 0; i < G_N_ELEMENTS(days); i++) {
		g_autofree char *week = read_week_of(days[i][0]);

		ck_assert_str_eq(week, days[i][1]);
	}
}
END_TEST

START_TEST(every_day_of_forty_years_is_in_the_week_that_glib_prints)
{
	g_autoptr(GDateTime) at = g_date_time_new_utc(1990, 1, 1, 12, 0, 0);

	for (guint i = 0; i < 40 * 366; i++) {
		g_autoptr(GDateTime) next = g_date_time_add_days(at, 1);
		g_autofree char *day = g_date_time_format(at, "%Y-%m-%d");
		g_autofree char *expected = g_date_time_format(at, "%G-W%V");
		g_autofree char *week = read_week_of(day);

		ck_assert_str_eq(week, expected);
		g_date_time_unref(at);
		at = g_steal_pointer(&next);
	}
}
END_TEST

START_TEST(a_week_is_read_back_from_its_days_and_its_text)
{
	for (int year = 1999; year < 2031; year++) {
		CadrageWeek week = {(guint16)year, 1};

		for (; week.year == year; week = cadrage_week_add(week, 1)) {
			g_autofree char *text = cadrage_week_to_text(week);
			g_autofree char *first = cadrage_week_get_first_day(week);
			g_autofree char *last = cadrage_week_get_last_day(week);
			g_autofree char *of_first = read_week_of(first);
			g_autofree char *of_last = read_week_of(last);
			g_autoptr(GError) error = NULL;
			CadrageWeek back;

			ck_assert_str_eq(of_first, text);
			ck_assert_str_eq(of_last, text);
			ck_assert(cadrage_week_parse(text, &back, &error));
			ck_assert_uint_eq(back.year, week.year);
			ck_assert_uint_eq(back.week, week.week);
		}
	}
}
END_TEST

START_TEST(a_week_has_its_monday_and_its_sunday)
{
	const CadrageWeek week = {2020, 53};
	g_autofree char *first = cadrage_week_get_first_day(week);
	g_autofree char *last = cadrage_week_get_last_day(week);

	ck_assert_str_eq(first, "2020-12-28");
	ck_assert_str_eq(last, "2021-01-03");
}
END_TEST

START_TEST(weeks_are_added_and_counted_over_a_long_year)
{
	const CadrageWeek from = {2019, 52};
	const CadrageWeek to = cadrage_week_add(from, 55);

	ck_assert_uint_eq(to.year, 2021);
	ck_assert_uint_eq(to.week, 2);
	ck_assert_int_eq(cadrage_week_count_from(from, to), 55);
	ck_assert_int_eq(cadrage_week_count_from(to, from), -55);
	ck_assert_int_eq(cadrage_week_count_from(to, cadrage_week_add(to, -3)), -3);
}
END_TEST

START_TEST(what_is_no_week_is_refused_with_what_to_write)
{
	static const char *const texts[][2] = {
		{"2015-47", "like 2015-W47"}, {"2015-w47", "like 2015-W47"},
		{"2015-W4", "like 2015-W47"}, {"", "like 2015-W47"},
		{"2015-W54", "W01 to W53"},   {"2014-W53", "W01 to W52"},
		{"2015-W00", "W01 to W53"},   {"0999-W10", "1001 to 9998"},
		{"9999-W10", "1001 to 9998"}, {"2015-W47 ", "like 2015-W47"},
	};

	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
		g_autoptr(GError) error = NULL;
		CadrageWeek week = {1, 2};

		ck_assert(!cadrage_week_parse(texts[i][0], &week, &error));
		ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID));
		ck_assert_ptr_nonnull(strstr(error->message, texts[i][1]));
		ck_assert_uint_eq(week.year, 1);
	}
}
END_TEST

START_TEST(what_is_no_day_is_in_no_week)
{
	static const char *const days[] = {NULL,	 "",	       "2015",	     "2015-11",
					   "2015-02-29", "2015-11-1x", "1000-01-01", "9999-12-31"};
	CadrageWeek week;

	for (gsize i = 0; i < G_N_ELEMENTS(days); i++)
		ck_assert(!cadrage_week_from_day(days[i], &week));
}
END_TEST

static Suite *
week_suite(void)
{
	Suite *suite = suite_create("week");
	TCase *week = tcase_create("week");

	tcase_add_test(week, a_week_belongs_to_the_year_of_its_thursday);
	tcase_add_test(week, every_day_of_forty_years_is_in_the_week_that_glib_prints);
	tcase_add_test(week, a_week_is_read_back_from_its_days_and_its_text);
	tcase_add_test(week, a_week_has_its_monday_and_its_sunday);
	tcase_add_test(week, weeks_are_added_and_counted_over_a_long_year);
	tcase_add_test(week, what_is_no_week_is_refused_with_what_to_write);
	tcase_add_test(week, what_is_no_day_is_in_no_week);
	suite_add_tcase(suite, week);
	return suite;
}

int
main(void)
{
	return suite_run(week_suite());
}
