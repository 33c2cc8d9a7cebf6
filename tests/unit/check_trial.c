#include "config.h"

#include "lexicon/tie.h"
#include "lexicon/trial.h"
#include "matching.h"
#include "suite.h"

/* Two names of one category. */
static GPtrArray *
names(void)
{
	GPtrArray *categories = tree_new();

	tree_category(categories, "naming")->kind = CADRAGE_CATEGORY_NAMING;
	tree_add(categories, "naming", "Etat islamique", phrase("état islamique"));
	tree_add(categories, "naming", "EI", exact("EI"));
	return categories;
}

/* An example; spans between [ and ] become marks. @label: NULL for one of the category. */
static void
add_example(GPtrArray *categories, const char *label, gboolean is_positive, const char *marked)
{
	CadCategory *category = categories->pdata[0];
	CadExample *example = g_new0(CadExample, 1);
	GString *text = g_string_new(NULL);
	CadrageSpan span = {0};

	for (const char *p = marked; *p != '\0'; p++) {
		if (*p != '[' && *p != ']') {
			g_string_append_c(text, *p);
			continue;
		}
		if (example->marks == NULL)
			example->marks = g_array_new(FALSE, FALSE, sizeof(CadrageSpan));
		if (*p == '[')
			span.start = (guint32)text->len;
		span.end = (guint32)text->len;
		if (*p == ']')
			g_array_append_val(example->marks, span);
	}
	example->is_positive = is_positive;
	example->label = g_strdup(label);
	example->text = g_string_free(text, FALSE);
	example->line = 7;
	g_ptr_array_add(label != NULL ? tree_term(category, label)->examples : category->examples,
			example);
}

/* Runs one example. Returns: (transfer full): message and hint, "" when it passes. */
static char *
try_one(const char *label, gboolean is_positive, const char *marked)
{
	g_autoptr(GPtrArray) categories = names();
	CadLexiconSource source = {"test", "test.lex", "fr", categories, NULL, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	const CadrageDiagnostic *diagnostic;
	guint n_passed, n_failed;

	add_example(categories, label, is_positive, marked);
	cad_trial_run(&source, diagnostics, &n_passed, &n_failed);
	ck_assert_uint_eq(n_passed + n_failed, 1);
	ck_assert_uint_eq(cadrage_diagnostics_get_n(diagnostics), n_failed);
	if (n_failed == 0)
		return g_strdup("");
	diagnostic = cadrage_diagnostics_get(diagnostics, 0);
	ck_assert_uint_eq(diagnostic->line, 7);
	ck_assert_str_eq(diagnostic->file, "test.lex");
	return g_strdup_printf("%s (%s)", diagnostic->message, diagnostic->hint);
}

#define assert_trial(label, is_positive, marked, expected)                             \
	do {                                                                           \
		g_autofree char *outcome_ = try_one((label), (is_positive), (marked)); \
		ck_assert_str_eq(outcome_, (expected));                                \
	} while (0)

START_TEST(positive_example_wants_a_match_that_counts)
{
	assert_trial("EI", TRUE, "l'EI recule", "");
	assert_trial("EI", TRUE, "rien ici", "\"EI\" should match here (what matches: nothing)");
	assert_trial("EI", TRUE, "l'Etat islamique (EI) recule",
		     "\"EI\" should match here (what matches: Etat islamique on \"Etat islamique "
		     "(EI\", EI on \"EI\" (lost to Etat islamique))");
}
END_TEST

START_TEST(negative_example_wants_none_that_counts)
{
	assert_trial("EI", FALSE, "rien ici", "");
	assert_trial("EI", FALSE, "l'Etat islamique (EI) recule", "");
	assert_trial("EI", FALSE, "l'EI recule",
		     "\"EI\" should not match here (what matches: EI on \"EI\")");
}
END_TEST

START_TEST(marks_want_the_same_tokens)
{
	assert_trial("Etat islamique", TRUE, "l'[Etat islamique] et l'[Etat islamique (EI)]", "");
	assert_trial("Etat islamique", TRUE, "l'Etat [islamique]",
		     "\"Etat islamique\" should match exactly \"islamique\" here (what matches: "
		     "Etat islamique on \"Etat islamique\")");
	assert_trial("EI", TRUE, "l'[EI], EI",
		     "\"EI\" should match exactly \"EI\" here (what matches: EI on \"EI\", EI on "
		     "\"EI\")");
	assert_trial("EI", TRUE, "l'[EI], [rien]",
		     "\"EI\" should match exactly \"EI\", \"rien\" here (what matches: EI on "
		     "\"EI\")");
}
END_TEST

START_TEST(marks_of_a_negative_example_want_no_match_there)
{
	assert_trial("EI", FALSE, "l'EI et [lui]", "");
	assert_trial("EI", FALSE, "l'[EI] et lui",
		     "\"EI\" should not match \"EI\" here (what matches: EI on \"EI\")");
}
END_TEST

START_TEST(example_of_a_category_looks_at_all_its_labels)
{
	assert_trial(NULL, TRUE, "l'[EI], l'[Etat islamique]", "");
	assert_trial(NULL, TRUE, "l'[EI], l'Etat islamique",
		     "\"naming\" should match exactly \"EI\" here (what matches: EI on \"EI\", "
		     "Etat islamique on \"Etat islamique\")");
	assert_trial(NULL, FALSE, "un Etat laïc", "");
}
END_TEST

/* Ties. */

/* Returns: (transfer full): severity, line and message, "" for none. */
static char *
find_ties(GPtrArray *categories)
{
	CadLexiconSource source = {"test", "test.lex", "fr", categories, NULL, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	GString *found = g_string_new(NULL);

	cad_tie_report(&source, diagnostics);
	for (guint i = 0; i < cadrage_diagnostics_get_n(diagnostics); i++) {
		const CadrageDiagnostic *diagnostic = cadrage_diagnostics_get(diagnostics, i);

		g_string_append_printf(found, "%s%u: %s",
				       diagnostic->severity == CADRAGE_SEVERITY_ERROR ? "error "
										      : "warning ",
				       diagnostic->line, diagnostic->message);
	}
	g_ptr_array_unref(categories);
	return g_string_free(found, FALSE);
}

static GPtrArray *
two(CadNode *a, CadNode *b)
{
	GPtrArray *categories = tree_new();

	tree_add(categories, "c", "a", a);
	tree_add(categories, "c", "b", b);
	return categories;
}

#define assert_tie(a, b, expected)                                  \
	do {                                                        \
		g_autofree char *found_ = find_ties(two((a), (b))); \
		ck_assert_str_eq(found_, (expected));               \
	} while (0)

START_TEST(common_form_is_a_tie)
{
	assert_tie(word("rebelle rebelles"), word("rebelle"),
		   "error 11: \"rebelle\" is matched by \"b\" and by \"a\" on line 10: a tie");
	assert_tie(word("mitraille"), word("mitrailler mitraille"),
		   "error 11: \"mitraille\" is matched by \"b\" and by \"a\" on line 10: a tie");
	assert_tie(word("rebelle"), word("révolté"), "");
}
END_TEST

START_TEST(common_path_through_two_phrases_is_a_tie)
{
	assert_tie(seq(word("groupe"), opt(word("armé")), word("rebelle"), NULL),
		   alt(word("bande"), phrase("groupe rebelle"), NULL),
		   "error 11: \"groupe rebelle\" is matched by \"b\" and by \"a\" on line 10: a "
		   "tie");
	assert_tie(seq(word("sans"), gap(0, 3), word("preuve"), NULL),
		   seq(word("sans"), gap(1, 2), alt(word("fait"), word("preuve"), NULL), NULL),
		   "error 11: \"sans ... preuve\" is matched by \"b\" and by \"a\" on line 10: a "
		   "tie");
	assert_tie(phrase("groupe rebelle"), word("groupe"), "");
}
END_TEST

START_TEST(lines_of_other_years_do_not_tie)
{
	const CadScope until = {.said = CAD_SCOPE_UNTIL, .until = 20131231};
	const CadScope since = {.said = CAD_SCOPE_SINCE, .since = 20140101};
	GPtrArray *apart = tree_new();
	GPtrArray *together = tree_new();
	g_autofree char *none = NULL;
	g_autofree char *tie = NULL;

	tree_add(apart, "c", "a", word("rebelle"))->scope = until;
	tree_add(apart, "c", "b", word("rebelle"))->scope = since;
	none = find_ties(apart);
	ck_assert_str_eq(none, "");
	tree_add(together, "c", "a", word("rebelle"))->scope = since;
	tree_add(together, "c", "b", word("rebelle"))->scope = since;
	tie = find_ties(together);
	ck_assert_str_ne(tie, "");
}
END_TEST

START_TEST(nested_labels_do_not_tie)
{
	const CadScope nested = {.said = CAD_SCOPE_NESTED, .is_nested = TRUE};
	GPtrArray *categories = tree_new();
	g_autofree char *none = NULL;

	tree_add(categories, "c", "a", word("rebelle"))->scope = nested;
	tree_add(categories, "c", "b", word("rebelle"))->scope = nested;
	none = find_ties(categories);
	ck_assert_str_eq(none, "");
}
END_TEST

START_TEST(kinds_differ_without_a_tie)
{
	assert_tie(exact("rebelle"), word("rebelle"), "");
	assert_tie(prefix("rebel"), word("rebelle"), "");
}
END_TEST

START_TEST(prefix_of_a_prefix_is_a_tie)
{
	assert_tie(prefix("terror"), prefix("terr"),
		   "error 11: \"terror\" is matched by \"b\" and by \"a\" on line 10: a tie");
	assert_tie(prefix("terror"), prefix("terreu"), "");
}
END_TEST

START_TEST(condition_makes_a_tie_a_warning)
{
	GPtrArray *categories = two(word("rebelle"), word("rebelle"));
	g_autofree char *found = NULL;

	tree_condition(tree_term(categories->pdata[0], "a")->patterns->pdata[0],
		       CAD_CONDITION_NOT_FOLLOWED, 0, word("modéré"));
	found = find_ties(categories);
	ck_assert_str_eq(found, "warning 11: \"rebelle\" is matched by \"b\" and by \"a\" on line "
				"10: a tie");
}
END_TEST

START_TEST(other_categories_and_the_same_label_do_not_tie)
{
	GPtrArray *categories = tree_new();
	g_autofree char *found = NULL;

	tree_add(categories, "c", "a", word("rebelle"));
	tree_add(categories, "c", "a", word("rebelle"));
	tree_add(categories, "d", "b", word("rebelle"));
	found = find_ties(categories);
	ck_assert_str_eq(found, "");
}
END_TEST

/* Explanations. */

static void
assert_explained(GPtrArray *categories, const char *text, const char *expected)
{
	g_autoptr(CadrageLexicons) lexicons = compile(categories);
	g_autofree char *found = cadrage_lexicons_explain(lexicons, text, "fr");

	ck_assert_str_eq(found, expected);
	g_ptr_array_unref(categories);
}

START_TEST(explanation_names_form_and_folding)
{
	GPtrArray *categories = tree_new();

	tree_add(categories, "c", "a", phrase("état d' islamiques"));
	assert_explained(categories, "un ETAT d’Islamiques",
			 "\"ETAT d’Islamiques\": c / a (test.lex:10)\n"
			 "    ETAT: \"état\", accents folded\n"
			 "    d’: \"d'\", apostrophe folded, elided\n"
			 "    Islamiques: \"islamiques\", case folded\n");
}
END_TEST

START_TEST(explanation_names_the_inflected_word_and_the_prefix)
{
	GPtrArray *categories = tree_new();

	tree_add(categories, "c", "a", seq(word("cœur cœurs"), prefix("terror"), NULL));
	assert_explained(categories, "coeurs terroristes",
			 "\"coeurs terroristes\": c / a (test.lex:10)\n"
			 "    coeurs: \"cœurs\", form of \"cœur\", ligature folded\n"
			 "    terroristes: \"terror*\"\n");
}
END_TEST

START_TEST(explanation_lists_losers_last)
{
	assert_explained(names(), "Etat islamique (EI)",
			 "\"Etat islamique (EI\": naming / Etat islamique (test.lex:10)\n"
			 "    Etat: \"état\", accents folded\n"
			 "    islamique: \"islamique\"\n"
			 "\"EI\": naming / EI (test.lex:11)\n"
			 "    lost to: Etat islamique\n");
}
END_TEST

START_TEST(explanation_says_when_there_is_nothing)
{
	assert_explained(names(), "rien", "nothing matches\n");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("trial");
	TCase *trials = tcase_create("trial");
	TCase *ties = tcase_create("tie");
	TCase *explanations = tcase_create("explanation");

	tcase_add_test(trials, positive_example_wants_a_match_that_counts);
	tcase_add_test(trials, negative_example_wants_none_that_counts);
	tcase_add_test(trials, marks_want_the_same_tokens);
	tcase_add_test(trials, marks_of_a_negative_example_want_no_match_there);
	tcase_add_test(trials, example_of_a_category_looks_at_all_its_labels);
	tcase_add_test(ties, common_form_is_a_tie);
	tcase_add_test(ties, common_path_through_two_phrases_is_a_tie);
	tcase_add_test(ties, lines_of_other_years_do_not_tie);
	tcase_add_test(ties, nested_labels_do_not_tie);
	tcase_add_test(ties, kinds_differ_without_a_tie);
	tcase_add_test(ties, prefix_of_a_prefix_is_a_tie);
	tcase_add_test(ties, condition_makes_a_tie_a_warning);
	tcase_add_test(ties, other_categories_and_the_same_label_do_not_tie);
	tcase_add_test(explanations, explanation_names_form_and_folding);
	tcase_add_test(explanations, explanation_names_the_inflected_word_and_the_prefix);
	tcase_add_test(explanations, explanation_lists_losers_last);
	tcase_add_test(explanations, explanation_says_when_there_is_nothing);
	suite_add_tcase(suite, trials);
	suite_add_tcase(suite, ties);
	suite_add_tcase(suite, explanations);
	return suite_run(suite);
}
