#include "config.h"

#include "lexicon/notation.h"
#include "loading.h"

/* What there is to say of category "a" with @body. */
static char *
check(const char *body)
{
	g_autoptr(Trial) trial = trial_of(body);

	return describe_findings(trial);
}

#define assert_check(body, expected)                   \
	do {                                           \
		g_autofree char *found_ = check(body); \
		ck_assert_str_eq(found_, (expected));  \
	} while (0)

START_TEST(a_pattern_inside_another_of_its_term_adds_nothing)
{
	assert_check(
		"x = \"cri\" | \"cri\" \"fort\" | \"cri\" (\"fort\" | \"bas\")\n  + [[cri]]\n",
		"5:13: this adds nothing: all that it matches is matched by \"cri\" (\"fort\" | "
		"\"bas\") on line 5 (remove it)\n");
	assert_check(
		"x = \"sans\" [..3] \"cri\" | \"sans\" \"un\" [..2] \"cri\"\n  + [[sans cri]]\n",
		"5:26: this adds nothing: all that it matches is matched by \"sans\" [..3] \"cri\" "
		"on line 5 (remove it)\n");
}
END_TEST

START_TEST(what_another_pattern_does_not_match_in_full_adds_something)
{
	assert_check("x = \"sans\" [1..3] \"cri\" | \"sans\" \"cri\"\n  + [[sans cri]]\n", "");
	assert_check(
		"x = \"sans\" [..2] \"cri\" | \"sans\" \"un\" [..2] \"cri\"\n  + [[sans cri]]\n",
		"");
	assert_check("x = \"cri\" \"fort\" | \"cri\" \"fort\" \"bas\"?\n  + [[cri fort]]\n",
		     "5:5: this adds nothing: all that it matches is matched by \"cri\" \"fort\" "
		     "\"bas\"? on line 5 (remove it)\n");
}
END_TEST

START_TEST(a_capital_at_the_beginning_makes_a_pattern_of_its_own)
{
	assert_check("x = \"port\" | \"Port\"\n  + [[port]]\n", "");
	assert_check(
		"x = \"port\" | \"poRT\"\n  + [[port]]\n",
		"5:15: this adds nothing: all that it matches is matched by \"port\" on line 5 "
		"(remove it)\n");
}
END_TEST

START_TEST(conditions_keep_a_pattern_apart_from_a_narrower_one)
{
	assert_check("x = \"cri\" (\"fort\" | \"bas\") { not followed by: \"ici\" }\n"
		     "  + [[cri bas]]\n  - cri fort ici\nx += \"cri\" \"fort\"\n",
		     "");
	assert_check(
		"x = \"cri\" \"fort\" { not followed by: \"ici\" }\n"
		"  + [[cri fort]]\n  - cri fort ici\nx += \"cri\" (\"fort\" | \"bas\")\n",
		"5:5: this adds nothing: all that it matches is matched by \"cri\" (\"fort\" | "
		"\"bas\") on line 8 (remove it)\n");
}
END_TEST

START_TEST(a_pattern_that_loses_wherever_it_matches_never_counts)
{
	assert_check(
		"x = état\n  + un [[état]]\ny = \"état\" | \"états\"\n  + un [[état]]\n",
		"5:5: this never counts: the same words go first to \"y\" by \"états\" on line 7 "
		"(remove one of them, or make this one a longer phrase)\n");
}
END_TEST

START_TEST(a_gap_that_holds_the_words_of_another_term_ties)
{
	assert_check("x = \"sans\" [..2] \"cri\"\n  + [[sans cri]]\ny = \"sans\" \"un\" \"cri\"\n"
		     "  + [[sans un cri]]\n",
		     "7:5: every match of this is also one of \"x\" by \"sans\" [..2] \"cri\" on "
		     "line 5: "
		     "a tie (take it out of one of them)\n");
}
END_TEST

START_TEST(patterns_of_stop_words_are_broad)
{
	assert_check(
		"x = \"de\" [..2] \"la\"\n  + [[de la]]\n",
		"5:5: \"de\" [..2] \"la\" matches where only the commonest words stand (add a word "
		"that tells, or a condition)\n");
	assert_check(
		"x = \"de\" \"la\" { only near 3: \"mer\" }\n  + [[de la]] mer\n  - de la rue\n",
		"");
	assert_check(
		"x = /[a-z]+/\n  + [[mer]]\n",
		"5:5: the regular expression matches what stands in every text (say more of what "
		"stands there)\n");
}
END_TEST

START_TEST(a_label_whose_words_count_as_another_is_told)
{
	assert_check("cri = \"bruit\"\n  + un [[bruit]]\nbruit sourd = \"cri\"\n  + un [[cri]]\n",
		     "5:1: the words of this label count as \"bruit sourd\", by line 7 (name it "
		     "otherwise, or take the words out of the other)\n");
}
END_TEST

START_TEST(an_example_that_stands_twice_is_told)
{
	assert_check("cri = \"cri\"\n  + un [[cri]]\n  + un [[cri]]\n",
		     "7:3: the same example stands on line 6 (remove one of them)\n");
	assert_check("cri = \"cri\"\n  + un [[cri]]\n  + {date: 2014} un [[cri]]\n", "");
}
END_TEST

START_TEST(a_negative_example_without_words_of_its_term_is_idle)
{
	assert_check("cri = \"cri\"\n  + un [[cri]]\n  - le vent\n",
		     "7:3: this example can never fail: no word of the term stands in it (write a "
		     "sentence with words of the term that it must not match)\n");
	assert_check("cri = \"cri\"\n  + un [[cri]]\n  - une crique\n", "");
	assert_check("cri = /cri\\b/\n  + un [[cri]]\n  - le vent\n", "");
}
END_TEST

START_TEST(conditions_want_an_example_of_what_they_keep_out)
{
	assert_check("cri = \"cri\" { not followed by: \"fort\" }\n  + un [[cri]]\n",
		     "5:13: \"cri\" has conditions, and no \"-\" example shows what they keep out "
		     "(write \"  - a sentence that they keep out\" below it)\n");
	assert_check("cri = \"cri\" { not followed by: \"fort\" }\n  + un cri fort, un [[cri]]\n",
		     "");
	assert_check("not followed by: \"fort\"\ncri = \"cri\"\n  + un [[cri]]\nbruit = \"bruit\"\n"
		     "  + un [[bruit]]\n",
		     "");
}
END_TEST

START_TEST(a_lexicon_of_inflected_words_wants_a_lock)
{
	g_autoptr(Trial) trial = trial_of("x = preuve\n  + une [[preuve]]\n");
	g_autoptr(CadrageDiagnostics) findings = cadrage_diagnostics_new();
	g_autofree char *messages = NULL;

	cadrage_lexicon_check(trial->lexicon, &trial->options, findings);
	messages = lexicon_text_describe(findings);
	ck_assert_str_eq(messages, NO_LOCK);
}
END_TEST

START_TEST(a_word_with_two_readings_is_named)
{
	assert_check("frappe = frappe\n  + une [[frappe]]\n",
		     "5:10: \"frappe\" is also a form of: frapper (tell them apart by what stands "
		     "beside it: { not preceded by: ... })\n");
	assert_check(
		"frappe = frappe { not preceded by: \"il\" }\n  + une [[frappe]]\n  - il frappe\n",
		"");
}
END_TEST

/* The first pattern of a term, written back. */
static char *
write_back(const char *pattern)
{
	g_autofree char *body = g_strdup_printf("x = %s\n", pattern);
	g_autoptr(Trial) trial = trial_of(body);
	const CadCategory *category;
	const CadTerm *term;

	ck_assert_ptr_nonnull(trial->lexicon);
	category = cad_lexicon_get_categories(trial->lexicon)->pdata[0];
	term = category->terms->pdata[0];
	return cad_notation_write(((const CadTermPattern *)term->patterns->pdata[0])->root);
}

START_TEST(a_pattern_is_written_as_it_was)
{
	static const char *const patterns[] = {
		"\"sans\" [..2] \"la\"? (\"preuve\" | \"cri\" \"fort\")",
		"état [1..2] preuve | (de le)? preuv* | *euve",
		"/a b/i",
		"nouveau~preuve preuve<nom>",
		"vice-preuve~preuve",
	};

	for (gsize i = 0; i < G_N_ELEMENTS(patterns); i++) {
		g_autofree char *written = write_back(patterns[i]);

		ck_assert_str_eq(written, patterns[i]);
	}
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("lint");
	TCase *swallow = tcase_create("swallow");
	TCase *breadth = tcase_create("breadth");
	TCase *examples = tcase_create("examples");
	TCase *notation = tcase_create("notation");

	tcase_add_test(swallow, a_pattern_inside_another_of_its_term_adds_nothing);
	tcase_add_test(swallow, what_another_pattern_does_not_match_in_full_adds_something);
	tcase_add_test(swallow, a_capital_at_the_beginning_makes_a_pattern_of_its_own);
	tcase_add_test(swallow, conditions_keep_a_pattern_apart_from_a_narrower_one);
	tcase_add_test(swallow, a_pattern_that_loses_wherever_it_matches_never_counts);
	tcase_add_test(swallow, a_gap_that_holds_the_words_of_another_term_ties);
	suite_add_tcase(suite, swallow);
	tcase_add_test(breadth, patterns_of_stop_words_are_broad);
	tcase_add_test(breadth, a_label_whose_words_count_as_another_is_told);
	tcase_add_test(breadth, a_word_with_two_readings_is_named);
	tcase_add_test(breadth, a_lexicon_of_inflected_words_wants_a_lock);
	suite_add_tcase(suite, breadth);
	tcase_add_test(examples, an_example_that_stands_twice_is_told);
	tcase_add_test(examples, a_negative_example_without_words_of_its_term_is_idle);
	tcase_add_test(examples, conditions_want_an_example_of_what_they_keep_out);
	suite_add_tcase(suite, examples);
	tcase_add_test(notation, a_pattern_is_written_as_it_was);
	suite_add_tcase(suite, notation);
	return suite_run(suite);
}
