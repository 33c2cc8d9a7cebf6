#include "config.h"

#include "reports/calendar.h"
#include "suite.h"

static const struct {
	const char *first;
	const char *last;
	const char *name;
} spans[] = {
	{"2015-11-16", "2015-11-22", "from 16 to 22 November 2015"},
	{"2015-11-30", "2015-12-06", "from 30 November to 6 December 2015"},
	{"2015-12-28", "2016-01-03", "from 28 December 2015 to 3 January 2016"},
	{"2016-02-29", "2016-03-06", "from 29 February to 6 March 2016"},
};

START_TEST(what_two_days_share_is_said_once)
{
	g_autofree char *name =
		cad_calendar_name_days(CADRAGE_LANGUAGE_EN, spans[_i].first, spans[_i].last);

	ck_assert_str_eq(name, spans[_i].name);
}
END_TEST

START_TEST(a_week_stands_with_its_days)
{
	const CadrageWeek week = {2020, 53};
	g_autofree char *name = cad_calendar_name_week(CADRAGE_LANGUAGE_EN, week);
	g_autofree char *label = cad_calendar_label_week(week);

	ck_assert_str_eq(name, "week 2020-W53, from 28 December 2020 to 3 January 2021");
	ck_assert_str_eq(label, "W53");
}
END_TEST

START_TEST(french_has_a_first_of_the_month)
{
	g_autofree char *first = cad_calendar_name_day(CADRAGE_LANGUAGE_FR, "2015-11-01");
	g_autofree char *second = cad_calendar_name_day(CADRAGE_LANGUAGE_FR, "2015-11-02");

	ck_assert(g_str_has_prefix(first, "1er "));
	ck_assert(g_str_has_prefix(second, "2 "));
}
END_TEST

START_TEST(what_is_no_day_stays_as_it_is)
{
	g_autofree char *name = cad_calendar_name_day(CADRAGE_LANGUAGE_EN, "2015-02-30");

	ck_assert_str_eq(name, "2015-02-30");
}
END_TEST

START_TEST(days_are_counted_both_ways_and_over_leap_days)
{
	ck_assert_int_eq(cad_calendar_count_days("2015-11-09", "2015-11-13"), 4);
	ck_assert_int_eq(cad_calendar_count_days("2016-03-01", "2016-02-28"), -2);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("calendar");
	TCase *calendar = tcase_create("calendar");

	tcase_add_loop_test(calendar, what_two_days_share_is_said_once, 0, G_N_ELEMENTS(spans));
	tcase_add_test(calendar, a_week_stands_with_its_days);
	tcase_add_test(calendar, french_has_a_first_of_the_month);
	tcase_add_test(calendar, what_is_no_day_stays_as_it_is);
	tcase_add_test(calendar, days_are_counted_both_ways_and_over_leap_days);
	suite_add_tcase(suite, calendar);
	return suite_run(suite);
}
