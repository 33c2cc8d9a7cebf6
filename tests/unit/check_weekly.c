#include "config.h"

#include <check.h>
#include <string.h>

#include <cadrage/weekly.h>

#include "sandbox.h"
#include "suite.h"

/* Rows: doute, its label, peur, its label. */
static const char categories[] = "[doute]\n"
				 "prétendu = \"prétendu\"\n"
				 "[peur]\n"
				 "menace = \"menace\"\n";

enum { ROW_DOUBT, ROW_ALLEGED, ROW_FEAR, ROW_THREAT, N_ROWS };

/* Of each made-up article. */
#define N_TOKENS 100

typedef struct {
	Sandbox sandbox;
	CadrageWeekly *weekly;
	CadrageEvents *events;
	guint n_pages;
	GPtrArray *readings; /* of CadrageReading: pages waiting to be added, where wanted */
} Desk;

static void
desk_close(Desk *desk)
{
	g_clear_pointer(&desk->weekly, cadrage_weekly_unref);
	g_clear_pointer(&desk->events, cadrage_events_unref);
	g_clear_pointer(&desk->readings, g_ptr_array_unref);
	sandbox_close(&desk->sandbox);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Desk, desk_close)

static CadrageWeeklyOptions
make_options(const char *week, guint n_weeks)
{
	CadrageWeeklyOptions options = CADRAGE_WEEKLY_OPTIONS_INIT;

	ck_assert(cadrage_week_parse(week, &options.week, NULL));
	options.n_weeks = n_weeks;
	return options;
}

static Desk
desk_open(const CadrageWeeklyOptions *options)
{
	g_autoptr(GError) error = NULL;
	Desk desk = {.sandbox = sandbox_open(categories)};

	desk.weekly =
		cadrage_weekly_new(desk.sandbox.outlets, desk.sandbox.lexicons, options, &error);
	ck_assert_msg(desk.weekly != NULL, "%s", error ? error->message : "nothing");
	return desk;
}

/* An article of N_TOKENS words, the first of them its own, @n_threats of them "menace" and
 * @n_alleged "prétendu". */
static CadrageReading *
write_article(const Sandbox *sandbox, const char *outlet, const char *day, guint number,
	      guint n_threats, guint n_alleged)
{
	g_autofree char *id = g_strdup_printf("page-%04u", number);
	GString *body = g_string_new(NULL);
	g_autoptr(CadrageScore) score = NULL;
	g_autofree char *text = NULL;

	g_string_append_printf(body, "Numéro%u", number);
	for (guint i = 1; i < N_TOKENS; i++)
		g_string_append(body, i <= n_threats		   ? " menace"
				      : i <= n_threats + n_alleged ? " prétendu"
								   : " mer");
	g_string_append_c(body, '.');
	text = g_string_free(body, FALSE);
	score = sandbox_score_published(sandbox, outlet, day, id, text);
	return cadrage_reading_new(score);
}

static void
add_article(Desk *desk, const char *outlet, const char *day, guint n_threats, guint n_alleged)
{
	g_autoptr(CadrageReading) reading =
		write_article(&desk->sandbox, outlet, day, desk->n_pages++, n_threats, n_alleged);

	if (desk->readings)
		g_ptr_array_add(desk->readings, g_steal_pointer(&reading));
	else
		cadrage_weekly_add(desk->weekly, reading);
}

static void
add_articles(Desk *desk, const char *outlet, const char *day, const guint *threats, guint n)
{
	for (guint i = 0; i < n; i++)
		add_article(desk, outlet, day, threats[i], 0);
}

START_TEST(a_point_counts_the_documents_of_its_week)
{
	const CadrageWeeklyOptions options = make_options("2015-W47", 2);
	static const guint threats[] = {1, 0, 2, 0, 1};
	g_auto(Desk) desk = desk_open(&options);
	const CadragePoint *point;

	add_articles(&desk, "alpha", "2015-11-16", threats, 3);
	add_articles(&desk, "alpha", "2015-11-22", threats + 3, 2);
	add_articles(&desk, "alpha", "2015-11-15", threats, 2);
	cadrage_weekly_finish(desk.weekly);
	ck_assert_uint_eq(cadrage_weekly_get_n_outlets(desk.weekly), 1);
	point = cadrage_weekly_get_point(desk.weekly, 0, ROW_FEAR, 1);
	ck_assert_int_eq(point->status, CADRAGE_WEEK_COUNTED);
	ck_assert_uint_eq(point->n_documents, 5);
	ck_assert_uint_eq(point->n_documents_with, 3);
	ck_assert_uint_eq(point->count, 4);
	ck_assert_uint_eq(point->n_tokens, 5 * N_TOKENS);
	ck_assert_double_eq_tol(point->rate, 8, 1e-12);
	ck_assert_int_eq(point->interval, CADRAGE_INTERVAL_JACKKNIFE);
	ck_assert(!point->is_thin);
	point = cadrage_weekly_get_point(desk.weekly, 0, ROW_FEAR, 0);
	ck_assert_uint_eq(point->n_documents, 2);
	ck_assert_int_eq(point->interval, CADRAGE_INTERVAL_NAIVE);
	ck_assert(point->is_thin);
}
END_TEST

START_TEST(a_week_without_articles_is_empty_only_where_it_was_collected)
{
	const CadrageWeeklyOptions options = make_options("2015-W47", 3);
	g_auto(Desk) desk = desk_open(&options);

	add_article(&desk, "alpha", "2015-11-16", 1, 0);
	/* Five days of the first week, all of the second, in two spans. */
	cadrage_weekly_set_collected(desk.weekly, "alpha", "2015-11-04", "2015-11-11");
	cadrage_weekly_set_collected(desk.weekly, "alpha", "2015-11-11", "2015-11-15");
	cadrage_weekly_set_collected(desk.weekly, "beta", "2015-11-16", "2015-11-22");
	cadrage_weekly_finish(desk.weekly);
	ck_assert_int_eq(cadrage_weekly_get_point(desk.weekly, 0, ROW_FEAR, 0)->status,
			 CADRAGE_WEEK_NOT_COLLECTED);
	ck_assert_uint_eq(cadrage_weekly_get_point(desk.weekly, 0, ROW_FEAR, 0)->n_days_collected,
			  5);
	ck_assert_int_eq(cadrage_weekly_get_point(desk.weekly, 0, ROW_FEAR, 1)->status,
			 CADRAGE_WEEK_EMPTY);
	ck_assert_int_eq(cadrage_weekly_get_point(desk.weekly, 0, ROW_FEAR, 2)->status,
			 CADRAGE_WEEK_COUNTED);
	/* An outlet that published nothing at all has its place. */
	ck_assert_str_eq(cadrage_weekly_get_outlet(desk.weekly, 1)->id, "beta");
	ck_assert_int_eq(cadrage_weekly_get_point(desk.weekly, 1, ROW_FEAR, 2)->status,
			 CADRAGE_WEEK_EMPTY);
	ck_assert_int_eq(cadrage_weekly_get_point(desk.weekly, 1, ROW_FEAR, 1)->status,
			 CADRAGE_WEEK_NOT_COLLECTED);
}
END_TEST

START_TEST(weeks_run_on_over_the_end_of_a_year)
{
	const CadrageWeeklyOptions options = make_options("2021-W01", 3);
	g_auto(Desk) desk = desk_open(&options);
	g_autofree char *middle = NULL;

	add_article(&desk, "alpha", "2020-12-27", 1, 0);
	add_article(&desk, "alpha", "2020-12-28", 2, 0);
	add_article(&desk, "alpha", "2021-01-03", 3, 0);
	add_article(&desk, "alpha", "2021-01-04", 4, 0);
	cadrage_weekly_finish(desk.weekly);
	middle = cadrage_week_to_text(cadrage_weekly_get_week(desk.weekly, 1));
	ck_assert_str_eq(middle, "2020-W53");
	ck_assert_uint_eq(cadrage_weekly_get_point(desk.weekly, 0, ROW_FEAR, 0)->count, 1);
	ck_assert_uint_eq(cadrage_weekly_get_point(desk.weekly, 0, ROW_FEAR, 1)->count, 5);
	ck_assert_uint_eq(cadrage_weekly_get_point(desk.weekly, 0, ROW_FEAR, 2)->count, 4);
	ck_assert_uint_eq(cadrage_weekly_get_change(desk.weekly, 0, ROW_FEAR)->count_before, 5);
}
END_TEST

START_TEST(a_document_without_a_day_is_in_no_week)
{
	const CadrageWeeklyOptions options = make_options("2015-W47", 4);
	g_auto(Desk) desk = desk_open(&options);

	add_article(&desk, "alpha", NULL, 1, 0);
	add_article(&desk, "alpha", "2015-11-17", 1, 0);
	add_article(&desk, "alpha", "2015-11-23", 1, 0);
	cadrage_weekly_finish(desk.weekly);
	ck_assert_uint_eq(cadrage_weekly_get_n_undated(desk.weekly), 1);
	ck_assert_str_eq(cadrage_weekly_get_undated(desk.weekly, 0)->id, "page-0000");
	ck_assert_str_eq(cadrage_weekly_get_undated(desk.weekly, 0)->outlet, "alpha");
	ck_assert_uint_eq(cadrage_weekly_get_n_outside(desk.weekly), 1);
	ck_assert_uint_eq(
		cadrage_comparison_get_n_documents(cadrage_weekly_get_comparison(desk.weekly)), 1);
}
END_TEST

START_TEST(a_planted_change_is_established)
{
	const CadrageWeeklyOptions options = make_options("2015-W47", 2);
	static const guint few[] = {0, 1, 0, 1, 0, 1, 0, 1};
	static const guint many[] = {5, 6, 7, 5, 6, 7, 5, 7};
	g_auto(Desk) desk = desk_open(&options);
	const CadrageChange *change;

	add_articles(&desk, "alpha", "2015-11-12", few, 8);
	add_articles(&desk, "alpha", "2015-11-18", many, 8);
	cadrage_weekly_finish(desk.weekly);
	change = cadrage_weekly_get_change(desk.weekly, 0, ROW_FEAR);
	ck_assert_int_eq(change->verdict, CADRAGE_VERDICT_ESTABLISHED);
	ck_assert_double_eq_tol(change->ratio, 12, 1e-12);
	ck_assert_double_eq_tol(change->rate_now, 60, 1e-12);
	ck_assert_double_eq_tol(change->rate_before, 5, 1e-12);
	/* Of 12,870 ways to deal 8 + 8 documents two part them as they are. */
	ck_assert(change->is_exact);
	ck_assert_double_eq_tol(change->p, 2.0 / 12870, 1e-12);
	ck_assert_int_eq(cadrage_weekly_get_change(desk.weekly, 0, ROW_DOUBT)->verdict,
			 CADRAGE_VERDICT_NOT_ENOUGH_DATA);
}
END_TEST

START_TEST(no_change_is_claimed_where_the_week_before_is_missing)
{
	const CadrageWeeklyOptions options = make_options("2015-W47", 2);
	static const guint many[] = {5, 6, 7, 5, 6, 7, 5, 7};
	g_auto(Desk) desk = desk_open(&options);
	const CadrageChange *change;

	add_articles(&desk, "alpha", "2015-11-18", many, 8);
	cadrage_weekly_finish(desk.weekly);
	change = cadrage_weekly_get_change(desk.weekly, 0, ROW_FEAR);
	ck_assert_int_eq(change->now, CADRAGE_WEEK_COUNTED);
	ck_assert_int_eq(change->before, CADRAGE_WEEK_NOT_COLLECTED);
	ck_assert_int_eq(change->verdict, CADRAGE_VERDICT_NOT_ENOUGH_DATA);
	ck_assert_str_eq(change->needed, "5 more documents of alpha in 2015-W46");
	ck_assert_uint_eq(change->needed_documents_before, 5);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("weekly");
	TCase *series = tcase_create("series");
	TCase *changes = tcase_create("changes");

	tcase_add_test(series, a_point_counts_the_documents_of_its_week);
	tcase_add_test(series, a_week_without_articles_is_empty_only_where_it_was_collected);
	tcase_add_test(series, weeks_run_on_over_the_end_of_a_year);
	tcase_add_test(series, a_document_without_a_day_is_in_no_week);
	suite_add_tcase(suite, series);
	tcase_add_test(changes, a_planted_change_is_established);
	tcase_add_test(changes, no_change_is_claimed_where_the_week_before_is_missing);
	suite_add_tcase(suite, changes);
	return suite_run(suite);
}
