#include "config.h"

#include <check.h>
#include <glib/gstdio.h>
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

/* The Wednesday of week number @week of the series. */
static char *
get_day(const Desk *desk, guint week)
{
	g_autofree char *monday =
		cadrage_week_get_first_day(cadrage_weekly_get_week(desk->weekly, week));
	GDate date;
	char text[11];

	g_date_clear(&date, 1);
	g_date_set_parse(&date, monday);
	g_date_add_days(&date, 2);
	g_date_strftime(text, sizeof text, "%Y-%m-%d", &date);
	return g_strdup(text);
}

/* Dealt from a generator with a fixed seed: what an article counts does not hang on its week. */
static void
add_shuffled_weeks(Desk *desk, guint n_weeks, guint n_a_week)
{
	GRand *random = g_rand_new_with_seed(20151117);

	for (guint i = 0; i < n_weeks * n_a_week; i++) {
		g_autofree char *day = get_day(desk, i / n_a_week);
		/* Most articles have none, some have many: as words come in news. */
		const guint n_threats = g_rand_int_range(random, 0, 4) == 0
						? (guint)g_rand_int_range(random, 1, 9)
						: 0;

		add_article(desk, "alpha", day, n_threats, (guint)g_rand_int_range(random, 0, 3));
	}
	g_rand_free(random);
}

START_TEST(weeks_that_differ_by_chance_alone_establish_nothing)
{
	const CadrageWeeklyOptions options = make_options("2015-W47", 16);
	g_auto(Desk) desk = desk_open(&options);

	add_shuffled_weeks(&desk, 16, 20);
	cadrage_weekly_finish(desk.weekly);
	for (guint row = 0; row < N_ROWS; row++) {
		ck_assert_int_eq(cadrage_weekly_get_change(desk.weekly, 0, row)->verdict,
				 CADRAGE_VERDICT_NOT_ESTABLISHED);
		ck_assert_int_eq(cadrage_weekly_get_trend(desk.weekly, 0, row)->verdict,
				 CADRAGE_VERDICT_NOT_ESTABLISHED);
		ck_assert_int_eq(cadrage_weekly_get_turn(desk.weekly, 0, row)->verdict,
				 CADRAGE_VERDICT_NOT_ESTABLISHED);
	}
	ck_assert_uint_eq(cadrage_weekly_get_family_size(desk.weekly, CADRAGE_FAMILY_CHANGES),
			  N_ROWS);
	ck_assert_uint_eq(cadrage_weekly_get_family_size(desk.weekly, CADRAGE_FAMILY_TRENDS),
			  N_ROWS);
	ck_assert_uint_eq(cadrage_weekly_get_family_size(desk.weekly, CADRAGE_FAMILY_TURNS),
			  N_ROWS);
}
END_TEST

static void
compare_weeklies(const CadrageWeekly *a, const CadrageWeekly *b, guint n_weeks)
{
	for (guint row = 0; row < N_ROWS; row++) {
		for (guint week = 0; week < n_weeks; week++)
			ck_assert_int_eq(memcmp(cadrage_weekly_get_point(a, 0, row, week),
						cadrage_weekly_get_point(b, 0, row, week),
						sizeof(CadragePoint)),
					 0);
		ck_assert_double_eq(cadrage_weekly_get_change(a, 0, row)->p,
				    cadrage_weekly_get_change(b, 0, row)->p);
		ck_assert_double_eq(cadrage_weekly_get_change(a, 0, row)->lo,
				    cadrage_weekly_get_change(b, 0, row)->lo);
		ck_assert_double_eq(cadrage_weekly_get_trend(a, 0, row)->p,
				    cadrage_weekly_get_trend(b, 0, row)->p);
		ck_assert_double_eq(cadrage_weekly_get_turn(a, 0, row)->p,
				    cadrage_weekly_get_turn(b, 0, row)->p);
	}
}

START_TEST(the_order_of_adding_changes_nothing)
{
	const CadrageWeeklyOptions options = make_options("2015-W47", 16);
	g_auto(Desk) desk = desk_open(&options);
	g_autoptr(CadrageWeekly) turned =
		cadrage_weekly_new(desk.sandbox.outlets, desk.sandbox.lexicons, &options, NULL);

	desk.readings = g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_reading_unref);
	add_shuffled_weeks(&desk, 16, 8);
	for (guint i = 0; i < desk.readings->len; i++) {
		cadrage_weekly_add(desk.weekly, g_ptr_array_index(desk.readings, i));
		cadrage_weekly_add(turned,
				   g_ptr_array_index(desk.readings, desk.readings->len - 1 - i));
	}
	cadrage_weekly_finish(desk.weekly);
	cadrage_weekly_finish(turned);
	compare_weeklies(desk.weekly, turned, 16);
}
END_TEST

static void
give_copies(Desk *desk, const CadrageCopyPair *pairs, guint n)
{
	g_autoptr(CadrageCopies) copies = cadrage_copies_new();

	for (guint i = 0; i < n; i++)
		cadrage_copies_add_pair(copies, &pairs[i]);
	cadrage_copies_finish(copies);
	cadrage_weekly_set_copies(desk->weekly, copies);
}

/* In each week three articles, @threats of them together. */
static void
add_weeks(Desk *desk, const char *outlet, const guint *threats, guint n_weeks)
{
	for (guint week = 0; week < n_weeks; week++) {
		g_autofree char *day = get_day(desk, week);

		for (guint i = 0; i < 3; i++)
			add_article(desk, outlet, day, (threats[week] + i) / 3, 0);
	}
}

START_TEST(a_planted_trend_is_established)
{
	const CadrageWeeklyOptions options = make_options("2015-W47", 8);
	/* Doubles in two weeks, so that a week adds 41 %. */
	static const guint threats[] = {4, 6, 8, 11, 16, 23, 32, 45};
	g_auto(Desk) desk = desk_open(&options);
	const CadrageTrend *trend;

	add_weeks(&desk, "alpha", threats, 8);
	cadrage_weekly_finish(desk.weekly);
	trend = cadrage_weekly_get_trend(desk.weekly, 0, ROW_FEAR);
	ck_assert_int_eq(trend->verdict, CADRAGE_VERDICT_ESTABLISHED);
	ck_assert_uint_eq(trend->n_weeks, 8);
	ck_assert_uint_eq(trend->count, 145);
	ck_assert_double_eq_tol(trend->percent, 41.4, 1);
	ck_assert_double_eq_tol(trend->rate_first, 4 / 0.3, 0.5);
	ck_assert_double_eq_tol(trend->rate_last, 45 / 0.3, 2);
	ck_assert_ptr_null(trend->needed);
	/* For a change point there are too few weeks. */
	ck_assert_int_eq(cadrage_weekly_get_turn(desk.weekly, 0, ROW_FEAR)->verdict,
			 CADRAGE_VERDICT_NOT_ENOUGH_DATA);
	ck_assert_str_eq(cadrage_weekly_get_turn(desk.weekly, 0, ROW_FEAR)->needed,
			 "4 more weeks of alpha");
}
END_TEST

START_TEST(a_trend_of_few_weeks_says_how_many_more)
{
	const CadrageWeeklyOptions options = make_options("2015-W47", 12);
	static const guint threats[] = {4, 6, 8, 11, 16};
	g_auto(Desk) desk = desk_open(&options);
	const CadrageTrend *trend;

	add_weeks(&desk, "alpha", threats, 5);
	cadrage_weekly_finish(desk.weekly);
	trend = cadrage_weekly_get_trend(desk.weekly, 0, ROW_FEAR);
	ck_assert_int_eq(trend->verdict, CADRAGE_VERDICT_NOT_ENOUGH_DATA);
	ck_assert_uint_eq(trend->needed_weeks, 3);
	ck_assert_str_eq(trend->needed, "3 more weeks of alpha");
}
END_TEST

START_TEST(a_text_printed_every_week_carries_a_trend_alone)
{
	const CadrageWeeklyOptions options = make_options("2015-W47", 8);
	CadrageCopyPair pairs[7];
	char ids[8][16];
	g_auto(Desk) desk = desk_open(&options);

	/* In each week one article with threats, all one text, and two without any. */
	for (guint i = 0; i < 8; i++)
		g_snprintf(ids[i], sizeof ids[i], "page-%04u", i * 3);
	for (guint i = 0; i < 7; i++)
		pairs[i] = (CadrageCopyPair){ids[i], ids[i + 1], 90, 90, 90, 1, 1, 1};
	give_copies(&desk, pairs, G_N_ELEMENTS(pairs));
	for (guint week = 0; week < 8; week++) {
		g_autofree char *day = get_day(&desk, week);

		for (guint i = 0; i < 3; i++)
			add_article(&desk, "alpha", day, i == 0 ? 2 + 3 * week : 0, 0);
	}
	cadrage_weekly_finish(desk.weekly);
	ck_assert_int_eq(cadrage_weekly_get_trend(desk.weekly, 0, ROW_FEAR)->verdict,
			 CADRAGE_VERDICT_CONCENTRATED);
}
END_TEST

START_TEST(a_planted_step_is_dated)
{
	const CadrageWeeklyOptions options = make_options("2015-W47", 14);
	static const guint threats[] = {3, 4, 3, 5, 3, 4, 3, 4, 15, 16, 14, 15, 17, 16};
	g_auto(Desk) desk = desk_open(&options);
	const CadrageTurn *turn;

	add_weeks(&desk, "alpha", threats, 14);
	cadrage_weekly_finish(desk.weekly);
	turn = cadrage_weekly_get_turn(desk.weekly, 0, ROW_FEAR);
	ck_assert_int_eq(turn->verdict, CADRAGE_VERDICT_ESTABLISHED);
	ck_assert_uint_eq(turn->week, 8);
	ck_assert_double_eq_tol(turn->rate_before, 29.0 / 2.4, 1e-9);
	ck_assert_double_eq_tol(turn->rate_after, 93.0 / 1.8, 1e-9);
}
END_TEST

START_TEST(weeks_joined_are_held_against_as_many_before)
{
	CadrageWeeklyOptions options = make_options("2015-W47", 2);
	static const guint threats[] = {0, 1, 0, 1, 0, 1, 5, 6, 7, 5, 6, 7};
	g_auto(Desk) desk = {0};
	const CadrageChange *change;

	options.rolling = 2;
	desk = desk_open(&options);
	ck_assert_str_eq(cadrage_weekly_get_first_day(desk.weekly), "2015-10-26");
	add_articles(&desk, "alpha", "2015-10-28", threats, 3);
	add_articles(&desk, "alpha", "2015-11-08", threats + 3, 3);
	add_articles(&desk, "alpha", "2015-11-09", threats + 6, 3);
	add_articles(&desk, "alpha", "2015-11-22", threats + 9, 3);
	cadrage_weekly_finish(desk.weekly);
	change = cadrage_weekly_get_change(desk.weekly, 0, ROW_FEAR);
	ck_assert_uint_eq(change->n_documents_now, 6);
	ck_assert_uint_eq(change->n_documents_before, 6);
	ck_assert_uint_eq(change->count_now, 36);
	ck_assert_uint_eq(change->count_before, 3);
	ck_assert_int_eq(change->verdict, CADRAGE_VERDICT_ESTABLISHED);
	ck_assert_uint_eq(
		cadrage_comparison_get_n_documents(cadrage_weekly_get_comparison(desk.weekly)), 6);
}
END_TEST

START_TEST(all_but_the_targets_are_one_outlet)
{
	static const char *const targets[] = {"alpha", NULL};
	static const guint threats[] = {1, 0, 2, 1, 0};
	const CadrageCopyPair copy = {"page-0005", "page-0010", 90, 90, 90, 1, 1, 1};
	CadrageWeeklyOptions options = make_options("2015-W47", 2);
	g_auto(Desk) desk = {0};
	CadrageComparison *comparison;
	const CadragePair *pair;

	options.comparison.targets = targets;
	options.comparison.rest_name = "les autres";
	desk = desk_open(&options);
	give_copies(&desk, &copy, 1);
	add_articles(&desk, "alpha", "2015-11-18", threats, 5);
	add_articles(&desk, "beta", "2015-11-18", threats, 5);
	add_articles(&desk, "gamma", "2015-11-18", threats, 3);
	cadrage_weekly_set_collected(desk.weekly, "beta", "2015-11-09", "2015-11-22");
	cadrage_weekly_finish(desk.weekly);
	comparison = cadrage_weekly_get_comparison(desk.weekly);
	ck_assert_uint_eq(cadrage_weekly_get_n_outlets(desk.weekly), 2);
	ck_assert_str_eq(cadrage_weekly_get_outlet(desk.weekly, 1)->id, CADRAGE_REST);
	ck_assert_str_eq(cadrage_weekly_get_outlet(desk.weekly, 1)->name, "les autres");
	ck_assert_uint_eq(cadrage_comparison_get_n_outlets(comparison), 2);
	ck_assert_str_eq(cadrage_comparison_get_outlet(comparison, 1)->name, "les autres");
	ck_assert_uint_eq(cadrage_comparison_get_outlet(comparison, 1)->n_documents, 8);
	/* One text of beta's and gamma's is one unit of the rest. */
	pair = cadrage_comparison_find_pair(comparison, 0, 1, ROW_FEAR, CADRAGE_COLUMN_WORDING);
	ck_assert_uint_eq(pair->n_independent_a, 5);
	ck_assert_uint_eq(pair->n_independent_b, 7);
	ck_assert_int_eq(cadrage_weekly_get_point(desk.weekly, 1, ROW_FEAR, 0)->status,
			 CADRAGE_WEEK_NOT_COLLECTED);
}
END_TEST

START_TEST(a_text_that_comes_again_next_week_is_no_unit_of_a_change)
{
	const CadrageWeeklyOptions options = make_options("2015-W47", 2);
	static const guint threats[] = {0, 1, 0, 1, 0, 5, 6, 7, 5, 6};
	const CadrageCopyPair pair = {"page-0001", "page-0008", 90, 90, 90, 1, 1, 1};
	g_auto(Desk) desk = desk_open(&options);
	const CadrageChange *change;

	give_copies(&desk, &pair, 1);
	add_articles(&desk, "alpha", "2015-11-12", threats, 5);
	add_articles(&desk, "alpha", "2015-11-18", threats + 5, 5);
	cadrage_weekly_finish(desk.weekly);
	change = cadrage_weekly_get_change(desk.weekly, 0, ROW_FEAR);
	ck_assert_int_eq(change->verdict, CADRAGE_VERDICT_NOT_ENOUGH_DATA);
	ck_assert_uint_eq(change->needed_documents_now, 1);
	ck_assert_uint_eq(change->needed_documents_before, 1);
	ck_assert_uint_eq(cadrage_weekly_get_point(desk.weekly, 0, ROW_FEAR, 1)->n_units, 5);
}
END_TEST

START_TEST(a_week_of_copies_left_out_is_one_of_too_few_documents)
{
	CadrageWeeklyOptions options = make_options("2015-W47", 2);
	static const guint threats[] = {5, 6, 7, 5, 6};
	static const CadrageCopyPair pairs[] = {
		{"page-0005", "page-0010", 90, 90, 90, 1, 1, 1},
		{"page-0006", "page-0011", 90, 90, 90, 1, 1, 1},
	};
	g_auto(Desk) desk = {0};
	const CadrageChange *change;

	options.comparison.copies = CADRAGE_COPIES_WITHOUT;
	desk = desk_open(&options);
	give_copies(&desk, pairs, G_N_ELEMENTS(pairs));
	add_articles(&desk, "alpha", "2015-11-12", threats, 5);
	add_articles(&desk, "alpha", "2015-11-18", threats, 2);
	add_articles(&desk, "beta", "2015-11-12", threats, 3);
	add_articles(&desk, "beta", "2015-11-18", threats, 2);
	cadrage_weekly_finish(desk.weekly);
	change = cadrage_weekly_get_change(desk.weekly, 0, ROW_FEAR);
	ck_assert_int_eq(change->verdict, CADRAGE_VERDICT_NOT_ENOUGH_DATA);
	ck_assert_str_eq(change->needed, "5 more documents of alpha in 2015-W47");
	ck_assert_int_eq(change->now, CADRAGE_WEEK_COUNTED);
	ck_assert_uint_eq(cadrage_weekly_get_point(desk.weekly, 0, ROW_FEAR, 1)->n_documents, 0);
	ck_assert_double_nan(cadrage_weekly_get_point(desk.weekly, 0, ROW_FEAR, 1)->rate);
	/* No week of a trend. */
	ck_assert_uint_eq(cadrage_weekly_get_trend(desk.weekly, 0, ROW_FEAR)->n_weeks, 1);
}
END_TEST

START_TEST(copies_are_found_among_the_scores_of_both_weeks)
{
	const CadrageWeeklyOptions options = make_options("2015-W47", 3);
	static const char *const days[] = {"2015-11-05", "2015-11-06", "2015-11-12", "2015-11-18",
					   "2015-11-19"};
	g_auto(Desk) desk = desk_open(&options);

	for (guint i = 0; i < G_N_ELEMENTS(days); i++) {
		g_autofree char *id = g_strdup_printf("page-%u", i);
		g_autofree char *body = g_strdup_printf(
			"La mer monte et la menace pèse sur le port, dit le maire, page %u.", i);
		g_autoptr(CadrageScore) score =
			sandbox_score_published(&desk.sandbox, "alpha", days[i], id, body);

		cadrage_weekly_add_score(desk.weekly, score);
	}
	cadrage_weekly_finish(desk.weekly);
	/* Of the week two articles are one text, and the week before has it, too. */
	ck_assert_uint_eq(cadrage_weekly_get_point(desk.weekly, 0, ROW_FEAR, 2)->n_units, 1);
	ck_assert_uint_eq(cadrage_weekly_get_point(desk.weekly, 0, ROW_FEAR, 2)->n_documents, 2);
	ck_assert_uint_eq(cadrage_weekly_get_change(desk.weekly, 0, ROW_FEAR)->needed_documents_now,
			  5);
	/* Earlier weeks are not looked at. */
	ck_assert_uint_eq(cadrage_weekly_get_point(desk.weekly, 0, ROW_FEAR, 0)->n_units, 2);
}
END_TEST

/* Events. */

static CadrageEvents *
load_events(const Sandbox *sandbox, const char *name, const char *text,
	    CadrageDiagnostics *diagnostics, GError **error)
{
	g_autofree char *path = sandbox_write(sandbox, name, text);
	CadrageEvents *events = cadrage_events_load(path, diagnostics, error);

	g_remove(path);
	return events;
}

START_TEST(events_come_in_order_of_their_days)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageEvents) events =
		load_events(&sandbox, "events.tsv",
			    "label\tdate\turl\n"
			    "La digue cède\t2015-11-18\thttps://exemple.test/digue\n"
			    "Grève, au port\t2015-11-03\n",
			    diagnostics, NULL);

	ck_assert_uint_eq(cadrage_events_get_n(events), 2);
	ck_assert_str_eq(cadrage_events_get(events, 0)->label, "Grève, au port");
	ck_assert_ptr_null(cadrage_events_get(events, 0)->url);
	ck_assert_uint_eq(cadrage_events_get(events, 0)->week.week, 45);
	ck_assert_str_eq(cadrage_events_get(events, 1)->url, "https://exemple.test/digue");
}
END_TEST

START_TEST(every_bad_event_is_named_with_its_place)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;
	const CadrageDiagnostic *first, *second;

	ck_assert_ptr_null(load_events(&sandbox, "events.csv",
				       "date,label\n"
				       "2015-11-03,Grève\n"
				       "3 novembre,Crue\n"
				       "2015-11-18,\n",
				       diagnostics, &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX));
	ck_assert_uint_eq(cadrage_diagnostics_get_n(diagnostics), 2);
	first = cadrage_diagnostics_get(diagnostics, 0);
	second = cadrage_diagnostics_get(diagnostics, 1);
	ck_assert_uint_eq(first->line, 3);
	ck_assert_uint_eq(first->column, 1);
	ck_assert_uint_eq(second->line, 4);
	ck_assert_uint_eq(second->column, 12);
}
END_TEST

START_TEST(an_event_file_needs_days_and_labels)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(load_events(&sandbox, "events.csv", "jour,label\n2015-11-03,Grève\n",
				       diagnostics, &error));
	ck_assert_ptr_nonnull(strstr(error->message, "no column \"date\""));
}
END_TEST

/* Around 2015-11-09 alpha goes from few threats to many, beta, gamma and delta stay as they were.
 */
static Desk
open_event_desk(const char *reference, const CadrageCopyPair *pairs, guint n_pairs)
{
	static const guint few[] = {1, 2, 1, 3, 2, 1};
	static const guint many[] = {8, 9, 7, 8, 10, 9};
	static const char *const steady[] = {"beta", "gamma"};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	CadrageWeeklyOptions options = make_options("2015-W47", 4);
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	CadrageEvents *events = load_events(&sandbox, "events.csv", "date,label\n2015-11-09,Crue\n",
					    diagnostics, NULL);
	Desk desk;

	options.events = events;
	options.reference = reference;
	options.n_event_weeks = 2;
	desk = desk_open(&options);
	desk.events = events;
	if (pairs)
		give_copies(&desk, pairs, n_pairs);
	add_articles(&desk, "alpha", "2015-11-08", few, 6);
	add_articles(&desk, "alpha", "2015-11-09", many, 6);
	for (guint i = 0; i < G_N_ELEMENTS(steady); i++) {
		add_articles(&desk, steady[i], "2015-10-26", few, 6);
		add_articles(&desk, steady[i], "2015-11-22", few, 6);
		/* Before the weeks around the event. */
		add_articles(&desk, steady[i], "2015-10-25", many, 6);
	}
	cadrage_weekly_finish(desk.weekly);
	return desk;
}

static const CadrageEffect *
find_effect(const Desk *desk, const char *outlet, guint row)
{
	for (guint i = 0; i < cadrage_weekly_get_n_effects(desk->weekly); i++) {
		const CadrageEffect *effect = cadrage_weekly_get_effect(desk->weekly, i);

		if (effect->row == row &&
		    strcmp(cadrage_weekly_get_outlet(desk->weekly, effect->outlet)->id, outlet) ==
			    0)
			return effect;
	}
	return NULL;
}

START_TEST(an_effect_is_what_the_reference_did_not_do)
{
	g_auto(Desk) desk = open_event_desk("beta", NULL, 0);
	const CadrageEffect *alpha = find_effect(&desk, "alpha", ROW_FEAR);
	const CadrageEffect *gamma = find_effect(&desk, "gamma", ROW_FEAR);

	/* 10 threats in 600 words became 51; the reference kept its 10. */
	ck_assert_double_eq_tol(alpha->ratio, 5.1, 1e-9);
	ck_assert_int_eq(alpha->verdict, CADRAGE_VERDICT_ESTABLISHED);
	ck_assert_double_gt(alpha->lo, 1);
	ck_assert_uint_eq(alpha->n_reference_before, 6);
	ck_assert_double_eq_tol(gamma->ratio, 1, 1e-9);
	ck_assert_int_eq(gamma->verdict, CADRAGE_VERDICT_NOT_ESTABLISHED);
	ck_assert_ptr_null(find_effect(&desk, "beta", ROW_FEAR));
	ck_assert_int_eq(find_effect(&desk, "alpha", ROW_DOUBT)->verdict,
			 CADRAGE_VERDICT_NOT_ENOUGH_DATA);
}
END_TEST

START_TEST(what_two_of_an_effect_share_is_no_unit_of_it)
{
	/* Of alpha's articles after the event two are beta's, too: the one after it, the other
	 * before it. */
	static const CadrageCopyPair pairs[] = {
		{"page-0006", "page-0018", 90, 90, 90, 1, 1, 1},
		{"page-0007", "page-0012", 90, 90, 90, 1, 1, 1},
	};
	g_auto(Desk) desk = open_event_desk("beta", pairs, G_N_ELEMENTS(pairs));
	const CadrageEffect *alpha = find_effect(&desk, "alpha", ROW_FEAR);

	ck_assert_double_eq_tol(alpha->ratio, 5.1, 1e-9);
	ck_assert_uint_eq(alpha->n_after, 6);
	ck_assert_int_eq(alpha->verdict, CADRAGE_VERDICT_NOT_ENOUGH_DATA);
	ck_assert_uint_eq(alpha->needed_documents, 1);
	ck_assert_uint_eq(alpha->needed_reference, 0);
	/* Gamma has none of these texts. */
	ck_assert_int_eq(find_effect(&desk, "gamma", ROW_FEAR)->verdict,
			 CADRAGE_VERDICT_NOT_ESTABLISHED);
}
END_TEST

START_TEST(copies_are_found_among_the_scores_around_an_event)
{
	static const char *const days[] = {"2015-10-27", "2015-10-28", "2015-11-12"};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	CadrageWeeklyOptions options = make_options("2015-W47", 4);
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageEvents) events = load_events(
		&sandbox, "events.csv", "date,label\n2015-11-09,Crue\n", diagnostics, NULL);
	g_auto(Desk) desk = {0};

	options.events = events;
	options.reference = "beta";
	options.n_event_weeks = 2;
	desk = desk_open(&options);
	for (guint i = 0; i < G_N_ELEMENTS(days); i++) {
		g_autofree char *id = g_strdup_printf("page-%u", i);
		g_autoptr(CadrageScore) score = sandbox_score_published(
			&desk.sandbox, i == 0 ? "beta" : "alpha", days[i], id,
			"La mer monte et la menace pèse sur le port, dit le maire ce jour.");

		cadrage_weekly_add_score(desk.weekly, score);
	}
	cadrage_weekly_finish(desk.weekly);
	/* Beta's text and both of alpha's are one. */
	ck_assert_uint_eq(find_effect(&desk, "alpha", ROW_FEAR)->needed_documents, 5);
	ck_assert_uint_eq(find_effect(&desk, "alpha", ROW_FEAR)->needed_reference, 5);
}
END_TEST

START_TEST(without_a_reference_there_is_no_effect)
{
	g_auto(Desk) desk = open_event_desk(NULL, NULL, 0);

	ck_assert_uint_eq(cadrage_weekly_get_n_effects(desk.weekly), 0);
}
END_TEST

/* Lexicons that changed. */

static const char former_categories[] = "[doute]\n"
					"prétendu = \"prétendu\"\n"
					"[peur]\n"
					"large = \"mer\"\n"
					"[peur.port]\n"
					"menace = \"menace\"\n";

START_TEST(a_changed_lexicon_shows_what_was_counted_then)
{
	const CadrageWeeklyOptions options = make_options("2015-W47", 2);
	g_auto(Desk) desk = desk_open(&options);
	g_auto(Sandbox) then = sandbox_open(former_categories);
	static const struct {
		CadrageLexiconChangeKind kind;
		const char *category;
		const char *label;
		guint64 then;
		guint64 now;
	} expected[] = {
		{CADRAGE_LEXICON_CHANGE_CHANGED, "peur", NULL, 192, 3},
		{CADRAGE_LEXICON_CHANGE_REMOVED, "peur", "large", 189, 0},
		{CADRAGE_LEXICON_CHANGE_ADDED, "peur", "menace", 0, 3},
		{CADRAGE_LEXICON_CHANGE_REMOVED, "peur.port", NULL, 3, 0},
		{CADRAGE_LEXICON_CHANGE_REMOVED, "peur.port", "menace", 3, 0},
	};

	for (guint i = 0; i < 2; i++) {
		g_autoptr(CadrageReading) before =
			write_article(&then, "alpha", "2015-11-12", i, 1 + i, 3);
		g_autoptr(CadrageReading) former = NULL;
		GBytes *counts, *passages;

		cadrage_reading_to_bytes(before, &counts, &passages);
		former = cadrage_reading_new_from_bytes(counts, NULL, desk.sandbox.lexicons, NULL);
		cadrage_weekly_add_former(desk.weekly, former);
		add_article(&desk, "alpha", "2015-11-12", 1 + i, 3);
		g_bytes_unref(counts);
		g_bytes_unref(passages);
	}
	/* An article that was not read then is no change of the lexicon. */
	add_article(&desk, "alpha", "2015-11-12", 7, 7);
	cadrage_weekly_finish(desk.weekly);
	ck_assert_uint_eq(cadrage_weekly_get_n_former(desk.weekly), 2);
	ck_assert_uint_eq(cadrage_weekly_get_n_lexicon_changes(desk.weekly),
			  G_N_ELEMENTS(expected));
	for (guint i = 0; i < G_N_ELEMENTS(expected); i++) {
		const CadrageLexiconChange *change =
			cadrage_weekly_get_lexicon_change(desk.weekly, i);

		ck_assert_int_eq(change->kind, expected[i].kind);
		ck_assert_str_eq(change->category, expected[i].category);
		ck_assert_int_eq(g_strcmp0(change->label, expected[i].label), 0);
		ck_assert_uint_eq(change->then, expected[i].then);
		ck_assert_uint_eq(change->now, expected[i].now);
		ck_assert_uint_eq(change->n_documents, 2);
	}
}
END_TEST

START_TEST(options_without_sense_are_refused)
{
	CadrageWeeklyOptions options = CADRAGE_WEEKLY_OPTIONS_INIT;
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(GError) no_week = NULL;
	g_autoptr(GError) no_weeks = NULL;

	ck_assert_ptr_null(
		cadrage_weekly_new(sandbox.outlets, sandbox.lexicons, &options, &no_week));
	ck_assert(g_error_matches(no_week, CADRAGE_ERROR, CADRAGE_ERROR_INVALID));
	options = make_options("2015-W47", 0);
	ck_assert_ptr_null(
		cadrage_weekly_new(sandbox.outlets, sandbox.lexicons, &options, &no_weeks));
	ck_assert(g_error_matches(no_weeks, CADRAGE_ERROR, CADRAGE_ERROR_INVALID));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("weekly");
	TCase *series = tcase_create("series");
	TCase *changes = tcase_create("changes");
	TCase *events = tcase_create("events");
	TCase *lexicons = tcase_create("lexicons");

	tcase_add_test(series, a_point_counts_the_documents_of_its_week);
	tcase_add_test(series, a_week_without_articles_is_empty_only_where_it_was_collected);
	tcase_add_test(series, weeks_run_on_over_the_end_of_a_year);
	tcase_add_test(series, a_document_without_a_day_is_in_no_week);
	tcase_add_test(series, the_order_of_adding_changes_nothing);
	tcase_add_test(series, a_planted_trend_is_established);
	tcase_add_test(series, a_trend_of_few_weeks_says_how_many_more);
	tcase_add_test(series, a_text_printed_every_week_carries_a_trend_alone);
	tcase_add_test(series, a_planted_step_is_dated);
	tcase_add_test(series, options_without_sense_are_refused);
	suite_add_tcase(suite, series);
	tcase_add_test(changes, a_planted_change_is_established);
	tcase_add_test(changes, no_change_is_claimed_where_the_week_before_is_missing);
	tcase_add_test(changes, weeks_that_differ_by_chance_alone_establish_nothing);
	tcase_add_test(changes, weeks_joined_are_held_against_as_many_before);
	tcase_add_test(changes, all_but_the_targets_are_one_outlet);
	tcase_add_test(changes, a_text_that_comes_again_next_week_is_no_unit_of_a_change);
	tcase_add_test(changes, a_week_of_copies_left_out_is_one_of_too_few_documents);
	tcase_add_test(changes, copies_are_found_among_the_scores_of_both_weeks);
	suite_add_tcase(suite, changes);
	tcase_add_test(events, events_come_in_order_of_their_days);
	tcase_add_test(events, every_bad_event_is_named_with_its_place);
	tcase_add_test(events, an_event_file_needs_days_and_labels);
	tcase_add_test(events, an_effect_is_what_the_reference_did_not_do);
	tcase_add_test(events, what_two_of_an_effect_share_is_no_unit_of_it);
	tcase_add_test(events, copies_are_found_among_the_scores_around_an_event);
	tcase_add_test(events, without_a_reference_there_is_no_effect);
	suite_add_tcase(suite, events);
	tcase_add_test(lexicons, a_changed_lexicon_shows_what_was_counted_then);
	suite_add_tcase(suite, lexicons);
	return suite_run(suite);
}
