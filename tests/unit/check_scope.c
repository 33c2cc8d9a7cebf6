#include "config.h"

#include "base/day.h"
#include "sandbox.h"
#include "suite.h"

/* When and where terms count, from the lexicon's words to the score. */

START_TEST(a_period_has_its_first_and_last_day)
{
	static const struct {
		const char *text;
		CadDay first, last;
	} periods[] = {
		{"2014", 20140101, 20141231},	    {"2014-09", 20140901, 20140930},
		{"2016-02", 20160201, 20160229},    {"2014-09-15", 20140915, 20140915},
		{"2016-02-29", 20160229, 20160229},
	};

	for (gsize i = 0; i < G_N_ELEMENTS(periods); i++) {
		CadPeriod period;

		ck_assert(cad_period_parse(periods[i].text, &period));
		ck_assert_uint_eq(period.first, periods[i].first);
		ck_assert_uint_eq(period.last, periods[i].last);
	}
}
END_TEST

START_TEST(what_is_no_period_is_refused)
{
	static const char *const wrong[] = {"",		"14",	      "2014-9",	    "2014-13",
					    "2014-00",	"2015-02-29", "2014-09-31", "2014/09/15",
					    "20140915", "0014",	      "2014-09-15 "};

	for (gsize i = 0; i < G_N_ELEMENTS(wrong); i++)
		ck_assert(!cad_period_parse(wrong[i], &(CadPeriod){0}));
	ck_assert_uint_eq(cad_day_from_text("2014-09"), 0);
	ck_assert_uint_eq(cad_day_from_text(NULL), 0);
	ck_assert_uint_eq(cad_day_from_text("2014-09-15"), 20140915);
}
END_TEST

static const char categories[] = "[ton]\n"
				 "zone: lead, body\n"
				 "until: 2014\n"
				 "[ton.a]\n"
				 "menace = \"menace\" { zone: headline; since: 2014-09 }\n"
				 "crise = \"crise\"\n"
				 "[ton.b]\n"
				 "peur = \"peur\" { zone: article; voice: wording }\n";

/* What was found, one letter each: M, C or P when counted, m, c or p when not, "?" behind what is
 * undated. */
static char *
describe(const CadrageScore *score)
{
	guint n_counted, n_excluded;
	const CadrageMatch *counted = cadrage_score_get_matches(score, &n_counted);
	const CadrageMatch *excluded = cadrage_score_get_excluded(score, &n_excluded);
	CadrageLexicons *lexicons = cadrage_score_get_lexicons(score);
	GString *found = g_string_new(NULL);

	for (guint i = 0; i < n_counted + n_excluded; i++) {
		const CadrageMatch *match = i < n_counted ? &counted[i] : &excluded[i - n_counted];
		char letter = cadrage_lexicons_get_label(lexicons, match->label)[0];

		ck_assert(i < n_counted ? match->exclusion == CADRAGE_EXCLUSION_NONE
					: match->exclusion != CADRAGE_EXCLUSION_NONE);
		g_string_append_c(found, i < n_counted ? g_ascii_toupper(letter) : letter);
		if (match->is_undated)
			g_string_append_c(found, '?');
	}
	return g_string_free(found, FALSE);
}

static void
assert_found(const char *date, const char *title, const char *body, const char *expected)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageScore) score = sandbox_score_dated(&sandbox, date, "a", title, body);
	g_autofree char *found = describe(score);

	ck_assert_str_eq(found, expected);
}

START_TEST(a_term_counts_in_its_zones_only)
{
	assert_found("2014-10-01", "La menace, la peur, la crise.",
		     "Une peur, une menace, une crise.\n", "MPPCcm");
}
END_TEST

START_TEST(a_term_counts_in_its_voices_only)
{
	assert_found("2014-10-01", "Un titre", "La peur, dit-il, « la peur, la crise ».\n", "PCp");
}
END_TEST

START_TEST(no_match_outside_its_dates_here_or_above)
{
	assert_found("2014-08-31", "La menace, la crise", "Une peur, une crise.\n", "PCc");
	assert_found("2015-01-01", "La menace", "Une peur, une crise.\n", "");
}
END_TEST

START_TEST(without_a_date_a_dated_term_matches_and_says_so)
{
	assert_found(NULL, "La menace", "Une peur, une crise.\n", "M?P?C?");
}
END_TEST

START_TEST(what_is_not_counted_is_in_no_count)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageScore) score =
		sandbox_score_dated(&sandbox, "2014-10-01", "a", "La crise", "Une menace.\n");

	ck_assert_uint_eq(cadrage_score_count(score, sandbox_find_category(&sandbox, "ton"), NULL),
			  0);
}
END_TEST

/* Nesting and weights. */

static const char weighted[] = "[ton]\n"
			       "nested: all\n"
			       "weight: 2\n"
			       "menace = \"menace\"\n"
			       "menace grave = \"menace\" \"grave\" | \"grave\" { weight: -0.5 }\n";

START_TEST(nested_labels_count_beside_each_other_and_a_stretch_once)
{
	g_auto(Sandbox) sandbox = sandbox_open(weighted);
	g_autoptr(CadrageScore) score =
		sandbox_score(&sandbox, "a", "Un titre", "Une menace grave, une menace.\n");
	g_autofree char *found = describe(score);

	ck_assert_str_eq(found, "MMM"); /* the words "menace grave" once for each label */
	ck_assert_uint_eq(cadrage_score_count(score, sandbox_find_category(&sandbox, "ton"), NULL),
			  2);
}
END_TEST

START_TEST(braces_win_over_the_category_s_weight)
{
	g_auto(Sandbox) sandbox = sandbox_open(weighted);
	g_autoptr(CadrageScore) score =
		sandbox_score(&sandbox, "a", "Un titre", "Une menace, un danger grave.\n");
	guint n;
	const CadrageMatch *matches = cadrage_score_get_matches(score, &n);

	ck_assert_uint_eq(n, 2);
	ck_assert_int_eq(matches[0].weight, 2000);
	ck_assert_int_eq(matches[1].weight, -500);
	ck_assert(cadrage_lexicons_has_weights(sandbox.lexicons));
}
END_TEST

START_TEST(a_label_s_period_is_that_of_all_its_lines)
{
	g_auto(Sandbox) sandbox = sandbox_open("[a]\n"
					       "x = \"x\" { since: 2014; until: 2015-06 }\n"
					       "x += \"y\" { since: 2013-02 }\n"
					       "z = \"z\" { since: 2014 }\n"
					       "z += \"zz\"\n");
	g_autofree char *since = NULL;
	g_autofree char *until = NULL;
	g_autofree char *none = NULL;

	ck_assert(cadrage_lexicons_get_label_period(sandbox.lexicons, 0, &since, &until));
	ck_assert_str_eq(since, "2013-02-01");
	ck_assert_ptr_null(until);
	ck_assert(!cadrage_lexicons_get_label_period(sandbox.lexicons, 1, &none, &until));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("scope");
	TCase *period = tcase_create("period");
	TCase *scope = tcase_create("scope");

	tcase_add_test(period, a_period_has_its_first_and_last_day);
	tcase_add_test(period, what_is_no_period_is_refused);
	suite_add_tcase(suite, period);
	tcase_add_test(scope, a_term_counts_in_its_zones_only);
	tcase_add_test(scope, a_term_counts_in_its_voices_only);
	tcase_add_test(scope, no_match_outside_its_dates_here_or_above);
	tcase_add_test(scope, without_a_date_a_dated_term_matches_and_says_so);
	tcase_add_test(scope, what_is_not_counted_is_in_no_count);
	tcase_add_test(scope, nested_labels_count_beside_each_other_and_a_stretch_once);
	tcase_add_test(scope, braces_win_over_the_category_s_weight);
	tcase_add_test(scope, a_label_s_period_is_that_of_all_its_lines);
	suite_add_tcase(suite, scope);
	return suite_run(suite);
}
