#include "config.h"

#include <string.h>
#include <time.h>

#include "base/limits.h"
#include "pattern/pattern.h"
#include "suite.h"

static CadPattern *
pattern_of(const char *source, CadPatternFlags flags)
{
	g_autoptr(GError) error = NULL;
	CadPattern *pattern = cad_pattern_new(source, flags, NULL, &error);

	ck_assert_msg(pattern != NULL, "%s: %s", source, error != NULL ? error->message : "");
	return pattern;
}

/* Writes all matches, each between brackets, and ! where the budget ran out. */
static void
assert_matches(const char *source, CadPatternFlags flags, const char *text, const char *expected)
{
	g_autoptr(CadPattern) pattern = pattern_of(source, flags);
	g_autoptr(CadPatternScratch) scratch = cad_pattern_scratch_new();
	g_autoptr(GString) got = g_string_new(NULL);
	CadrageSpan span = {0};
	CadPatternResult result;

	while ((result = cad_pattern_find(pattern, scratch, text, strlen(text), span.end, &span)) ==
	       CAD_PATTERN_FOUND)
		g_string_append_printf(got, "[%.*s]", (int)(span.end - span.start),
				       text + span.start);
	ck_assert_int_eq(result, CAD_PATTERN_NONE);
	ck_assert_str_eq(got->str, expected);
}

static void
assert_refused(const char *source, gsize offset, const char *part)
{
	g_autoptr(GError) error = NULL;
	gsize where = 12345;

	ck_assert_msg(cad_pattern_new(source, 0, &where, &error) == NULL, "%s", source);
	ck_assert(error->domain == CADRAGE_ERROR);
	ck_assert_msg(strstr(error->message, part) != NULL, "%s: %s", source, error->message);
	ck_assert_uint_eq(where, offset);
}

START_TEST(all_matches_are_found_in_order)
{
	assert_matches("djihad\\w+", 0, "le djihadiste et les djihadistes",
		       "[djihadiste][djihadistes]");
	assert_matches("É\\w*|\\bœ\\w+", CAD_PATTERN_CASELESS, "l’état, l'Œuvre", "[état][Œuvre]");
	assert_matches("rien", 0, "", "");
}
END_TEST

START_TEST(a_match_may_begin_and_end_in_any_window)
{
	g_autoptr(GString) text = g_string_new(NULL);

	for (guint n = 0; n < 3 * CAD_REGEX_WINDOW; n++) {
		g_autofree char *expected = NULL;

		g_string_truncate(text, 0);
		for (guint i = 0; i < n; i++)
			g_string_append(text, i % 3 == 0 ? "é" : ".");
		expected = g_strdup("[début de la fin]");
		g_string_append(text, "début de la fin");
		assert_matches("dé.*fin", 0, text->str, expected);
	}
}
END_TEST

START_TEST(look_behind_sees_what_stands_before)
{
	g_autoptr(CadPattern) pattern = pattern_of("(?<=l')\\w+", 0);
	g_autoptr(CadPatternScratch) scratch = cad_pattern_scratch_new();
	CadrageSpan span;

	ck_assert_int_eq(cad_pattern_find(pattern, scratch, "l'armée", 8, 2, &span),
			 CAD_PATTERN_FOUND);
	ck_assert_uint_eq(span.start, 2);
}
END_TEST

START_TEST(named_groups_are_given_where_they_took_part)
{
	g_autoptr(CadPattern) pattern = pattern_of("(?<jour>\\d+)(?: (?<mois>[a-z]+))?", 0);
	g_autoptr(CadPatternScratch) scratch = cad_pattern_scratch_new();
	CadrageSpan span, group;

	ck_assert_int_eq(cad_pattern_find(pattern, scratch, "le 14 juillet", 13, 0, &span),
			 CAD_PATTERN_FOUND);
	ck_assert(cad_pattern_get_group(pattern, scratch, "mois", &group));
	ck_assert_uint_eq(group.start, 6);
	ck_assert_uint_eq(group.end, 13);
	ck_assert(!cad_pattern_get_group(pattern, scratch, "an", &group));
	ck_assert_int_eq(cad_pattern_find(pattern, scratch, "le 14", 5, 0, &span),
			 CAD_PATTERN_FOUND);
	ck_assert(cad_pattern_get_group(pattern, scratch, "jour", &group));
	ck_assert(!cad_pattern_get_group(pattern, scratch, "mois", &group));
}
END_TEST

START_TEST(more_groups_than_usual_are_kept)
{
	g_autoptr(GString) source = g_string_new(NULL);
	g_autoptr(CadPattern) pattern = NULL;
	g_autoptr(CadPatternScratch) scratch = cad_pattern_scratch_new();
	CadrageSpan span, group;

	for (guint i = 0; i < 100; i++)
		g_string_append(source, "(a)");
	g_string_append(source, "(?<last>b)");
	pattern = pattern_of(source->str, 0);
	g_string_truncate(source, 0);
	for (guint i = 0; i < 100; i++)
		g_string_append_c(source, 'a');
	g_string_append_c(source, 'b');
	ck_assert_int_eq(cad_pattern_find(pattern, scratch, source->str, source->len, 0, &span),
			 CAD_PATTERN_FOUND);
	ck_assert(cad_pattern_get_group(pattern, scratch, "last", &group));
	ck_assert_uint_eq(group.start, 100);
}
END_TEST

START_TEST(what_can_match_nothing_is_refused_unless_trusted)
{
	static const char *const sources[] = {"x*", "\\b", "(?=a)", "", "(mot)?", "a|", "^$"};

	for (gsize i = 0; i < G_N_ELEMENTS(sources); i++) {
		assert_refused(sources[i], 0, "can match nothing");
		cad_pattern_free(pattern_of(sources[i], CAD_PATTERN_TRUSTED));
	}
	assert_matches("x*", CAD_PATTERN_TRUSTED, "axxb", "[xx]");
}
END_TEST

START_TEST(verbs_callouts_recursion_and_parts_of_characters_are_refused)
{
	assert_refused("(*UTF)a", 0, "verb");
	assert_refused("a(*COMMIT)b", 1, "verb");
	assert_refused("a(?C1)b", 1, "callout");
	assert_refused("a(?R)?b", 1, "recursion");
	assert_refused("(a(?1)?b)", 2, "recursion");
	assert_refused("(a)(?+1)(b)", 3, "recursion");
	assert_refused("(?<n>a)(?&n)", 7, "subroutine");
	assert_refused("(?<n>a)(?P>n)", 7, "subroutine");
	assert_refused("(a)\\g<1>", 3, "subroutine");
	assert_refused("a\\Cb", 1, "\\C");
}
END_TEST

START_TEST(what_only_looks_like_a_verb_is_allowed)
{
	assert_matches("[(*]C1", 0, "(C1", "[(C1]");
	assert_matches("\\(\\?R\\)", 0, "a (?R) b", "[(?R)]");
	assert_matches("\\Q(?R)\\E", 0, "a (?R) b", "[(?R)]");
	assert_matches("(?#(?R)a(?-i)b", 0, "ab", "[ab]");
	assert_matches("(?i-s:AB)", 0, "ab", "[ab]");
}
END_TEST

START_TEST(a_mistake_is_given_with_its_place)
{
	assert_refused("abc(def", 7, "parenthes");
	assert_refused("a[z-a]", 4, "range");
	assert_refused("(?<=\\w+)x", 0, "lookbehind");
}
END_TEST

START_TEST(the_longest_expression_is_taken_and_a_longer_one_names_the_limit)
{
	g_autofree char *longest = g_strnfill(CAD_MAX_REGEX_BYTES, 'a');
	g_autofree char *longer = g_strnfill(CAD_MAX_REGEX_BYTES + 1, 'a');
	g_autoptr(GError) error = NULL;

	cad_pattern_free(pattern_of(longest, 0));
	ck_assert_ptr_null(cad_pattern_new(longer, 0, NULL, &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_LIMIT));
	ck_assert_ptr_nonnull(strstr(error->message, "CAD_MAX_REGEX_BYTES"));
}
END_TEST

static double
cpu_seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* One call may run on when the budget ends; the slowest seen takes a tenth of a second. The
 * bound is loose for the sake of sanitizers and busy machines: without limits the patterns below
 * take minutes. */
static void
assert_out_of_budget(const char *source, const char *text)
{
	g_autoptr(CadPattern) pattern = pattern_of(source, 0);
	g_autoptr(CadPatternScratch) scratch = cad_pattern_scratch_new();
	double start = cpu_seconds();
	CadrageSpan span;

	ck_assert_int_eq(cad_pattern_find(pattern, scratch, text, strlen(text), 0, &span),
			 CAD_PATTERN_OUT_OF_BUDGET);
	ck_assert_msg(cpu_seconds() - start < CAD_REGEX_BUDGET_MS * 8 / 1e3, "%s: %.3f s", source,
		      cpu_seconds() - start);
}

START_TEST(a_pattern_without_end_is_cut_and_never_none)
{
	g_autofree char *letters = g_strnfill(100000, 'a');
	g_autoptr(GString) words = g_string_new(NULL);

	letters[99999] = '!';
	for (guint i = 0; i < 20000; i++)
		g_string_append(words, "mots ");
	g_string_append(words, "!");
	assert_out_of_budget("(a+)+$", letters);
	assert_out_of_budget("(\\w+\\s?)+\\d$", letters);
	assert_out_of_budget("(\\w+\\s?)+\\d$", words->str);
	assert_out_of_budget("\\w*\\d", letters);
	assert_out_of_budget("(?:(\\w)|(\\s))*\\d", letters);
	assert_out_of_budget("(a|aa)+\\d", letters);
}
END_TEST

START_TEST(a_plain_pattern_reads_the_largest_document)
{
	g_autoptr(GString) text = g_string_sized_new(CAD_MAX_DOCUMENT_BYTES);
	g_autoptr(CadPattern) pattern = pattern_of("zèbres?", 0);
	g_autoptr(CadPatternScratch) scratch = cad_pattern_scratch_new();
	CadrageSpan span;

	while (text->len + 100 < CAD_MAX_DOCUMENT_BYTES)
		g_string_append(text, "Le ministre a dit que les deux pays se parlent encore. ");
	ck_assert_int_eq(cad_pattern_find(pattern, scratch, text->str, text->len, 0, &span),
			 CAD_PATTERN_NONE);
	g_string_append(text, "zèbres");
	cad_pattern_scratch_start(scratch);
	ck_assert_int_eq(cad_pattern_find(pattern, scratch, text->str, text->len, 0, &span),
			 CAD_PATTERN_FOUND);
}
END_TEST

START_TEST(a_fresh_start_gives_a_fresh_budget)
{
	g_autofree char *letters = g_strnfill(100000, 'a');
	g_autoptr(CadPattern) slow = pattern_of("\\w*\\d", 0);
	g_autoptr(CadPattern) quick = pattern_of("b", 0);
	g_autoptr(CadPatternScratch) scratch = cad_pattern_scratch_new();
	CadrageSpan span;

	ck_assert_int_eq(cad_pattern_find(slow, scratch, letters, 100000, 0, &span),
			 CAD_PATTERN_OUT_OF_BUDGET);
	cad_pattern_scratch_start(scratch);
	ck_assert_int_eq(cad_pattern_find(quick, scratch, letters, 1000, 0, &span),
			 CAD_PATTERN_NONE);
}
END_TEST

START_TEST(deep_nesting_outgrows_the_jit_stack_and_is_still_answered)
{
	g_autoptr(GString) text = g_string_new(NULL);
	g_autoptr(CadPattern) pattern = pattern_of("(?:(a)|(b))+c", 0);
	g_autoptr(CadPatternScratch) scratch = cad_pattern_scratch_new();
	CadrageSpan span;

	for (guint i = 0; i < 4000; i++)
		g_string_append(text, "ab");
	g_string_append(text, "c");
	ck_assert_int_eq(cad_pattern_find(pattern, scratch, text->str, text->len, 0, &span),
			 CAD_PATTERN_FOUND);
	ck_assert_uint_eq(span.end, text->len);
}
END_TEST

START_TEST(risky_shapes_are_told_from_plain_ones)
{
	static const char *const risky[] = {"(a+)+$",	    "(\\w+\\s?)+\\d$", "(a*)*b",
					    "\\w+\\w*x",    ".*.*=",	       "([a-z]+)*1",
					    "(?:x|y+){2,}", "[^,]*\\w*;"};
	static const char *const plain[] = {"a+b+",	 "\\w+ \\w+",	 "(a+b)?c",
					    "(?:ab)+",	 "a++a*b",	 "[(+*]x",
					    "\\d+,\\d*", "a{2,5}a{1,3}", "\\Q(a+)+\\E"};

	for (gsize i = 0; i < G_N_ELEMENTS(risky); i++) {
		g_autoptr(CadPattern) pattern = pattern_of(risky[i], 0);

		ck_assert_msg(cad_pattern_is_risky(pattern), "%s", risky[i]);
	}
	for (gsize i = 0; i < G_N_ELEMENTS(plain); i++) {
		g_autoptr(CadPattern) pattern = pattern_of(plain[i], 0);

		ck_assert_msg(!cad_pattern_is_risky(pattern), "%s", plain[i]);
	}
}
END_TEST

static Suite *
pattern_suite(void)
{
	Suite *suite = suite_create("pattern");
	TCase *find = tcase_create("find"), *refusal = tcase_create("refusal");
	TCase *limit = tcase_create("limit"), *risk = tcase_create("risk");

	tcase_add_test(find, all_matches_are_found_in_order);
	tcase_add_test(find, a_match_may_begin_and_end_in_any_window);
	tcase_add_test(find, look_behind_sees_what_stands_before);
	tcase_add_test(find, named_groups_are_given_where_they_took_part);
	tcase_add_test(find, more_groups_than_usual_are_kept);
	suite_add_tcase(suite, find);
	tcase_add_test(refusal, what_can_match_nothing_is_refused_unless_trusted);
	tcase_add_test(refusal, verbs_callouts_recursion_and_parts_of_characters_are_refused);
	tcase_add_test(refusal, what_only_looks_like_a_verb_is_allowed);
	tcase_add_test(refusal, a_mistake_is_given_with_its_place);
	suite_add_tcase(suite, refusal);
	tcase_set_timeout(limit, 60);
	tcase_add_test(limit, the_longest_expression_is_taken_and_a_longer_one_names_the_limit);
	tcase_add_test(limit, a_pattern_without_end_is_cut_and_never_none);
	tcase_add_test(limit, a_plain_pattern_reads_the_largest_document);
	tcase_add_test(limit, a_fresh_start_gives_a_fresh_budget);
	tcase_add_test(limit, deep_nesting_outgrows_the_jit_stack_and_is_still_answered);
	suite_add_tcase(suite, limit);
	tcase_add_test(risk, risky_shapes_are_told_from_plain_ones);
	suite_add_tcase(suite, risk);
	return suite;
}

int
main(void)
{
	return suite_run(pattern_suite());
}
