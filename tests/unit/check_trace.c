#include "config.h"

#include "compare/trace.h"
#include "sandbox.h"
#include "suite.h"

static const char categories[] = "[doute]\n"
				 "prétendu = \"prétendu\"\n"
				 "sans preuve = \"sans\" \"preuve\"\n"
				 "[peur]\n"
				 "menace = \"menace\"\n";

static CadTrace *
trace_of(const Sandbox *sandbox, const char *const *kept, const char *title, const char *body)
{
	g_autoptr(CadrageScore) score = sandbox_score(sandbox, "page", title, body);
	g_autoptr(CadrageReading) reading = cadrage_reading_new(score);
	g_autoptr(CadLayout) layout = cad_layout_new(sandbox->lexicons, kept, NULL);

	return cad_trace_new(reading, layout);
}

START_TEST(marks_count_the_tokens_of_the_article)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadTrace) trace = trace_of(&sandbox, NULL, "Une menace au port",
					     "Le prétendu péril est sans preuve, dit le maire.");
	const CadrageMark *marks = (const CadrageMark *)(gpointer)trace->marks->data;

	ck_assert_uint_eq(trace->marks->len, 3);
	ck_assert_uint_eq(marks[0].token, 1);
	ck_assert_int_eq(marks[0].zone, CADRAGE_ZONE_HEADLINE);
	ck_assert_uint_eq(marks[1].token, 5);
	ck_assert_uint_eq(marks[2].token, 8);
	ck_assert_uint_eq(marks[2].n_tokens, 2);
	ck_assert_int_ne(marks[2].zone, CADRAGE_ZONE_HEADLINE);
}
END_TEST

START_TEST(stretches_cover_the_article_without_a_gap)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadTrace) trace =
		trace_of(&sandbox, NULL, "Une menace au port", "Le maire parle. Le vent tombe.");
	guint32 end = 0;

	ck_assert_uint_ge(trace->stretches->len, 2);
	ck_assert_int_eq(g_array_index(trace->stretches, CadrageStretch, 0).zone,
			 CADRAGE_ZONE_HEADLINE);
	for (guint i = 0; i < trace->stretches->len; i++) {
		const CadrageStretch *stretch = &g_array_index(trace->stretches, CadrageStretch, i);

		ck_assert_uint_eq(stretch->first, end);
		ck_assert_uint_gt(stretch->end, end);
		end = stretch->end;
	}
	ck_assert_uint_eq(end, 10);
}
END_TEST

START_TEST(categories_that_are_not_kept_leave_no_mark)
{
	static const char *const kept[] = {"peur", NULL};
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadTrace) trace =
		trace_of(&sandbox, kept, "Une menace au port", "Le prétendu péril.");

	ck_assert_uint_eq(trace->marks->len, 1);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("trace");
	TCase *places = tcase_create("places");

	tcase_add_test(places, marks_count_the_tokens_of_the_article);
	tcase_add_test(places, stretches_cover_the_article_without_a_gap);
	tcase_add_test(places, categories_that_are_not_kept_leave_no_mark);
	suite_add_tcase(suite, places);
	return suite_run(suite);
}
