#include "config.h"

#include <string.h>

#include <cadrage/report.h>

#include "reports/phrase-book.h"
#include "sandbox.h"
#include "suite.h"

/* Threats of all kinds, and those of one kind by themselves. */
static const char categories[] = "[peur]\n"
				 "title: Fear\n"
				 "menace = \"menace\"\n"
				 "[peur.port]\n"
				 "title: Fear for the port\n"
				 "écluse = \"écluse\"\n";

#define N_TOKENS   100
#define N_ARTICLES 8

static void
add_articles(CadrageWeekly *weekly, const Sandbox *sandbox, const char *day, guint n_threats,
	     guint n_locks)
{
	for (guint i = 0; i < N_ARTICLES; i++) {
		g_autofree char *id = g_strdup_printf("%s-%u", day, i);
		const guint threats = n_threats + i % 2;
		const guint locks = n_locks > 0 ? n_locks + i % 3 : 0;
		GString *body = g_string_new(id);
		g_autofree char *text = NULL;
		g_autoptr(CadrageScore) score = NULL;
		g_autoptr(CadrageReading) reading = NULL;

		for (guint k = 1; k < N_TOKENS; k++)
			g_string_append(body, k <= threats	     ? " menace"
					      : k <= threats + locks ? " écluse"
								     : " mer");
		text = g_string_free(body, FALSE);
		score = sandbox_score_published(sandbox, "alpha", day, id, text);
		reading = cadrage_reading_new(score);
		cadrage_weekly_add(weekly, reading);
	}
}

static char *
render(CadrageReport *report)
{
	g_autoptr(GOutputStream) output = g_memory_output_stream_new_resizable();
	GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM(output);

	ck_assert(cadrage_report_write(report, CADRAGE_FORMAT_TEXT, output, NULL, NULL));
	return g_strndup(g_memory_output_stream_get_data(memory),
			 g_memory_output_stream_get_data_size(memory));
}

START_TEST(a_part_that_goes_the_opposite_way_is_said)
{
	CadrageWeeklyOptions options = CADRAGE_WEEKLY_OPTIONS_INIT;
	CadrageReportOptions shown = CADRAGE_REPORT_OPTIONS_INIT;
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageWeekly) weekly = NULL;
	g_autoptr(CadrageReport) report = NULL;
	g_autofree char *text = NULL;

	ck_assert(cadrage_week_parse("2015-W47", &options.week, NULL));
	weekly = cadrage_weekly_new(sandbox.outlets, sandbox.lexicons, &options, NULL);
	/* Fear doubles, and what of it is for the port is gone. */
	add_articles(weekly, &sandbox, "2015-11-12", 2, 6);
	add_articles(weekly, &sandbox, "2015-11-18", 20, 0);
	cadrage_weekly_finish(weekly);
	report = cadrage_report_new_weekly(weekly, &shown);
	text = render(report);
	ck_assert_ptr_nonnull(strstr(text, "Fear: alpha goes from 93.8 (W46) to 205.0 (W47)"));
	ck_assert_ptr_nonnull(strstr(text, "Fear for the port: alpha goes from 68.8 (W46)"));
}
END_TEST

START_TEST(what_is_not_1_does_not_look_like_1)
{
	static const struct {
		double lo;
		double hi;
		const char *shown;
	} cases[] = {
		{1.04, 5.2, "[1.04–5.20]"}, {0.2, 0.97, "[0.20–0.97]"},
		{1.2, 5.2, "[1.2–5.2]"},    {0.9996, 1.0004, "[0.9996–1.0004]"},
		{1, 5.2, "[1.0–5.2]"},
	};

	for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *range =
			cad_format_range_apart(CADRAGE_LANGUAGE_EN, cases[i].lo, cases[i].hi, 1, 1);

		ck_assert_str_eq(range, cases[i].shown);
	}
}
END_TEST

START_TEST(each_number_of_a_sentence_has_its_own_form)
{
	g_autofree char *folder = g_build_filename(g_getenv("top_builddir"), "reports", "po", NULL);
	static const struct {
		guint n;
		const char *shown;
	} cases[] = {{0, "0 reste établie après correction"},
		     {1, "1 reste établie après correction"},
		     {2, "2 restent établies après correction"}};

	cadrage_report_set_language(CADRAGE_LANGUAGE_FR, folder);
	for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *said =
			cad_say_count(CADRAGE_LANGUAGE_FR, "%s stands after correction",
				      "%s stand after correction", cases[i].n);

		ck_assert_str_eq(said, cases[i].shown);
	}
	g_autofree char *one = cad_say_tokens(CADRAGE_LANGUAGE_FR, 1);

	ck_assert_str_eq(one, "1 mot");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("week-report");
	TCase *week = tcase_create("week");

	tcase_add_test(week, a_part_that_goes_the_opposite_way_is_said);
	tcase_add_test(week, what_is_not_1_does_not_look_like_1);
	tcase_add_test(week, each_number_of_a_sentence_has_its_own_form);
	suite_add_tcase(suite, week);
	return suite_run(suite);
}
