#include "config.h"

#include <string.h>

#include "document/date.h"
#include "document/stamp.h"
#include "suite.h"

/* What cad_date_parse() makes of a field: the day, "MM-DD?" without a year, or a word. */
static char *
parse(const char *text, CadDateOrder order)
{
	CadDate date;

	switch (cad_date_parse(text, order, &date)) {
	case CAD_DATE_EXACT:
		return cad_date_to_text(&date);
	case CAD_DATE_NO_YEAR:
		return g_strdup_printf("%02u-%02u?", date.month, date.day);
	case CAD_DATE_AMBIGUOUS:
		return g_strdup("ambiguous");
	case CAD_DATE_IMPOSSIBLE:
		return g_strdup("impossible");
	case CAD_DATE_NONE:
		break;
	}
	return g_strdup("none");
}

static void
assert_parses(const char *text, CadDateOrder order, const char *expected)
{
	g_autofree char *found = parse(text, order);

	ck_assert_msg(strcmp(found, expected) == 0, "\"%s\" is %s, not %s", text, found, expected);
}

START_TEST(fields_of_many_shapes_are_one_day)
{
	static const char *const texts[] = {
		"2015-11-17",
		"20151117",
		"2015/11/17",
		" 17/11/2015 ",
		"17.11.2015",
		"17-11-2015 08:55 AM",
		"11/17/15",
		"2015-11-17T23:30:00Z",
		"2015-11-17T10:00:00.250+02:00",
		"2015-11-17 10:00",
		"mardi 17 novembre 2015",
		"17 novembre 2015 à 12h30",
		"le 17 nov. 2015",
		"Nov. 17, 2015",
		"November 17th, 2015, 10:03 AM EST",
		"Tue, 17 Nov 2015 10:00:00 GMT",
		"17-Nov-2015",
		"17 of November 2015",
	};

	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
		assert_parses(texts[i], CAD_DATE_ORDER_UNKNOWN, "2015-11-17");
	assert_parses("1er août 2014", CAD_DATE_ORDER_UNKNOWN, "2014-08-01");
	assert_parses("1\302\240février\302\2402014", CAD_DATE_ORDER_UNKNOWN, "2014-02-01");
	assert_parses("2020-12-31T23:59:60Z", CAD_DATE_ORDER_UNKNOWN, "2020-12-31");
}
END_TEST

START_TEST(days_that_do_not_exist_are_impossible)
{
	static const char *const texts[] = {
		"2015-02-30",
		"31 février 2015",
		"2020-13-01",
		"0000-00-00",
		"9999-12-31",
		"1447-09-14",
		"29/02/2015",
		"2015-11-17T10:00+99:99",
		"2015-11-17 25:00",
		"2015-11-17 demain",
		"lundi 17 novembre 2015",
	};

	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
		assert_parses(texts[i], CAD_DATE_DAY_FIRST, "impossible");
}
END_TEST

START_TEST(what_is_no_date_is_none)
{
	static const char *const texts[] = {
		"", "demain", "-4713-11-24", "17", "novembre 2015", "2015", "12345678901234567890"};

	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
		assert_parses(texts[i], CAD_DATE_DAY_FIRST, "none");
}
END_TEST

START_TEST(day_and_month_go_by_the_language_or_stay_ambiguous)
{
	assert_parses("03/04/2015", CAD_DATE_ORDER_UNKNOWN, "ambiguous");
	assert_parses("03/04/2015", CAD_DATE_DAY_FIRST, "2015-04-03");
	assert_parses("03/04/2015", CAD_DATE_MONTH_FIRST, "2015-03-04");
	assert_parses("04/04/2015", CAD_DATE_ORDER_UNKNOWN, "2015-04-04");
	assert_parses("31/12/2020", CAD_DATE_MONTH_FIRST, "2020-12-31");
	assert_parses("10/24/16", CAD_DATE_DAY_FIRST, "2016-10-24");
	assert_parses("03.04.2015", CAD_DATE_MONTH_FIRST, "2015-04-03");
	assert_parses("03-04-2015", CAD_DATE_MONTH_FIRST, "ambiguous");
	ck_assert_int_eq(cad_date_order_for_language("fr"), CAD_DATE_DAY_FIRST);
	ck_assert_int_eq(cad_date_order_for_language("en"), CAD_DATE_MONTH_FIRST);
	ck_assert_int_eq(cad_date_order_for_language("und"), CAD_DATE_ORDER_UNKNOWN);
	ck_assert_int_eq(cad_date_order_for_language(NULL), CAD_DATE_ORDER_UNKNOWN);
}
END_TEST

START_TEST(a_date_without_year_stays_without)
{
	assert_parses("17 novembre", CAD_DATE_DAY_FIRST, "11-17?");
	assert_parses("jeudi 14 juillet", CAD_DATE_DAY_FIRST, "07-14?");
	assert_parses("29 février", CAD_DATE_DAY_FIRST, "02-29?");
}
END_TEST

START_TEST(weekday_narrows_the_candidates)
{
	CadDate date;
	g_auto(GStrv) days = NULL;
	g_autofree char *joined = NULL;

	ck_assert_int_eq(cad_date_parse("jeudi 14 juillet", CAD_DATE_DAY_FIRST, &date),
			 CAD_DATE_NO_YEAR);
	days = cad_date_list_candidates(&date, 2000, 2030);
	joined = g_strjoinv(" ", days);
	ck_assert_str_eq(joined, "2005-07-14 2011-07-14 2016-07-14 2022-07-14");
}
END_TEST

START_TEST(leap_day_fits_leap_years_only)
{
	CadDate date;
	g_auto(GStrv) days = NULL;
	g_autofree char *joined = NULL;

	ck_assert_int_eq(cad_date_parse("29 février", CAD_DATE_DAY_FIRST, &date), CAD_DATE_NO_YEAR);
	days = cad_date_list_candidates(&date, 2013, 2021);
	joined = g_strjoinv(" ", days);
	ck_assert_str_eq(joined, "2016-02-29 2020-02-29");
}
END_TEST

START_TEST(dates_are_found_in_running_text)
{
	const char *text = "L'accord du 3 000 mai, signé le 1er décembre 2014 à Nordhaven.";
	CadDate date;
	CadrageSpan span;
	g_autofree char *found = NULL;

	ck_assert_int_eq(cad_date_find(text, strlen(text), CAD_DATE_DAY_FIRST, 0, &date, &span),
			 CAD_DATE_EXACT);
	found = g_strndup(text + span.start, span.end - span.start);
	ck_assert_str_eq(found, "1er décembre 2014");
	ck_assert_uint_eq(date.day, 1);
}
END_TEST

START_TEST(numbers_inside_words_and_numbers_are_no_dates)
{
	static const char *const texts[] = {"192.12.11.2015", "A12/11/2015", "12/11/20155",
					    "version 1.2.3", "17 novembres"};
	CadDate date;
	CadrageSpan span;

	for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
		ck_assert_msg(cad_date_find(texts[i], strlen(texts[i]), CAD_DATE_DAY_FIRST, 0,
					    &date, &span) == CAD_DATE_NONE,
			      "%s", texts[i]);
}
END_TEST

START_TEST(two_weekdays_name_no_day)
{
	const char *one = "a annoncé mardi le ministre, mardi soir";
	const char *two = "a annoncé mardi, après les entretiens de lundi";
	CadrageSpan span;

	ck_assert_uint_eq(cad_date_find_weekday(one, strlen(one), &span), 2);
	ck_assert_uint_eq(span.start, strlen("a annoncé "));
	ck_assert_uint_eq(cad_date_find_weekday(two, strlen(two), &span), 0);
	ck_assert_uint_eq(cad_date_find_weekday("la mer", 6, &span), 0);
	ck_assert_uint_eq(cad_date_find_weekday("mardi, après lundi dernier", 27, &span), 2);
}
END_TEST

START_TEST(urls_hold_dates_in_their_paths)
{
	static const struct {
		const char *url;
		const char *day;
	} cases[] = {
		{"https://news.example/2015/10/31/vienna.html", "2015-10-31"},
		{"https://news.example/politics-2015-10-31", "2015-10-31"},
		{"https://news.example/20151031/vienna-102.html", "2015-10-31"},
		{"https://news.example/international/201510311019169226/", "2015-10-31"},
		{"https://news.example/2015/10/", NULL},
		{"https://news.example/2015/13/31/", NULL},
		{"https://news.example/story?d=/2015/10/31/", NULL},
		{"https://2015-10-31.example", NULL},
		{"https://news.example/a91232200/", NULL},
		{"", NULL},
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		CadDate date;
		gboolean is_found = cad_date_from_url(cases[i].url, &date);
		g_autofree char *day = is_found ? cad_date_to_text(&date) : NULL;

		ck_assert_msg(g_strcmp0(day, cases[i].day) == 0, "%s: %s", cases[i].url, day);
	}
}
END_TEST

static gboolean
read_stamp(const char *line, CadStamp *stamp)
{
	return cad_stamp_read(line, strlen(line), CAD_DATE_DAY_FIRST, stamp);
}

START_TEST(stamps_are_told_from_headlines)
{
	static const char *const stamps[] = {
		"04-03-2031 07:40 AM Le Courrier fictif",
		"Publié le 17/11/2015 à 12:03",
		"mardi 17 novembre 2015",
		"Mon Nov 16, 2015 10:12AM",
		"Nov. 17, 2015 / 10:03 AM",
		"le 17 novembre 2015",
	};
	static const char *const others[] = {
		"Attaques du 13 novembre 2015",
		"La trêve entre en vigueur le 12 mai 2016",
		"Le 17 novembre",
		"10:00",
		"",
	};
	CadStamp stamp;

	for (gsize i = 0; i < G_N_ELEMENTS(stamps); i++)
		ck_assert_msg(read_stamp(stamps[i], &stamp), "%s", stamps[i]);
	for (gsize i = 0; i < G_N_ELEMENTS(others); i++)
		ck_assert_msg(!read_stamp(others[i], &stamp), "%s", others[i]);
}
END_TEST

START_TEST(stamps_say_whether_they_are_of_publication)
{
	CadStamp stamp;

	ck_assert(read_stamp("Publié le 17/11/2015, mis à jour le 18/11/2015 à 10:00", &stamp));
	ck_assert(stamp.says_published && !stamp.says_updated && stamp.has_time);
	ck_assert_uint_eq(stamp.date.day, 17);
	ck_assert(read_stamp("Mis à jour le 18/11/2015 à 10:00", &stamp));
	ck_assert(!stamp.says_published && stamp.says_updated);
	ck_assert(read_stamp("Mis en ligne le 18/11/2015 à 10:00", &stamp));
	ck_assert(stamp.says_published && !stamp.says_updated);
	ck_assert(read_stamp("18/11/2015", &stamp));
	ck_assert(!stamp.says_published && !stamp.says_updated && !stamp.has_time);
}
END_TEST

START_TEST(long_garbage_takes_linear_time)
{
	/* A million digits, letters and separators; quadratic work would take minutes. */
	g_autoptr(GString) text = g_string_new(NULL);
	CadDate date;
	CadrageSpan span;

	while (text->len < 1000000)
		g_string_append(text, "12/11-nov janvierjanvierjanvierjanvierjanvier 1/2/");
	ck_assert_int_eq(cad_date_find(text->str, text->len, CAD_DATE_DAY_FIRST, 0, &date, &span),
			 CAD_DATE_NONE);
	ck_assert_uint_eq(cad_date_find_weekday(text->str, text->len, &span), 0);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("date");
	TCase *date = tcase_create("date");
	TCase *stamp = tcase_create("stamp");

	tcase_add_test(date, fields_of_many_shapes_are_one_day);
	tcase_add_test(date, days_that_do_not_exist_are_impossible);
	tcase_add_test(date, what_is_no_date_is_none);
	tcase_add_test(date, day_and_month_go_by_the_language_or_stay_ambiguous);
	tcase_add_test(date, a_date_without_year_stays_without);
	tcase_add_test(date, weekday_narrows_the_candidates);
	tcase_add_test(date, leap_day_fits_leap_years_only);
	tcase_add_test(date, dates_are_found_in_running_text);
	tcase_add_test(date, numbers_inside_words_and_numbers_are_no_dates);
	tcase_add_test(date, two_weekdays_name_no_day);
	tcase_add_test(date, urls_hold_dates_in_their_paths);
	tcase_add_test(date, long_garbage_takes_linear_time);
	tcase_add_test(stamp, stamps_are_told_from_headlines);
	tcase_add_test(stamp, stamps_say_whether_they_are_of_publication);
	suite_add_tcase(suite, date);
	suite_add_tcase(suite, stamp);
	return suite_run(suite);
}
