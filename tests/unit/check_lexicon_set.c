#include "config.h"

#include "suite.h"
#include "tree.h"

typedef struct {
	GPtrArray *categories;
	CadLexiconSource source;
} Lexicon;

static Lexicon
lexicon_named(const char *name, const char *language)
{
	Lexicon lexicon = {.categories = tree_new()};

	lexicon.source = (CadLexiconSource){name, name, language, lexicon.categories, NULL, NULL};
	return lexicon;
}

/* Compiles two lexicons; with @message, expects them to disagree so. */
static CadrageLexicons *
compile_two(const Lexicon *a, const Lexicon *b, const char *message)
{
	const CadLexiconSource sources[] = {a->source, b->source};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;
	CadrageLexicons *lexicons =
		cad_lexicon_set_compile(sources, G_N_ELEMENTS(sources), diagnostics, &error);

	if (message == NULL) {
		ck_assert_ptr_nonnull(lexicons);
		ck_assert_uint_eq(cadrage_diagnostics_get_n(diagnostics), 0);
		return lexicons;
	}
	ck_assert_ptr_null(lexicons);
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID));
	ck_assert_str_eq(cadrage_diagnostics_get(diagnostics, 0)->message, message);
	return NULL;
}

START_TEST(numbers_follow_byte_order_whatever_the_order_of_lexicons)
{
	Lexicon a = lexicon_named("a", "fr"), b = lexicon_named("b", "fr");

	tree_add(a.categories, "z", "un", word("un"));
	tree_add(a.categories, "b.c", "deux", word("deux"));
	tree_add(b.categories, "b.c", "Zéro", word("zéro"));
	tree_add(b.categories, "a", "trois", word("trois"));
	for (guint i = 0; i < 2; i++) {
		g_autoptr(CadrageLexicons) set =
			i == 0 ? compile_two(&a, &b, NULL) : compile_two(&b, &a, NULL);

		ck_assert_uint_eq(cadrage_lexicons_get_n_categories(set), 4);
		ck_assert_str_eq(cadrage_lexicons_get_category_id(set, 0), "a");
		ck_assert_str_eq(cadrage_lexicons_get_category_id(set, 1), "b");
		ck_assert_str_eq(cadrage_lexicons_get_category_id(set, 2), "b.c");
		ck_assert_str_eq(cadrage_lexicons_get_category_id(set, 3), "z");
		ck_assert_uint_eq(cadrage_lexicons_get_n_labels(set), 4);
		ck_assert_str_eq(cadrage_lexicons_get_label(set, 1), "Zéro");
		ck_assert_str_eq(cadrage_lexicons_get_label(set, 2), "deux");
		ck_assert_uint_eq(cadrage_lexicons_get_label_category(set, 2), 2);
		ck_assert_uint_eq(cadrage_lexicons_find_label_lexicon(set, 2, "fr"), i);
		ck_assert_uint_eq(cadrage_lexicons_find_label_lexicon(set, 2, "en"), G_MAXUINT);
		ck_assert_uint_eq(cad_lexicon_set_find_label(set, 2, "deux"), 2);
		ck_assert_uint_eq(cad_lexicon_set_find_label(set, 2, "un"), G_MAXUINT);
	}
	g_ptr_array_unref(a.categories);
	g_ptr_array_unref(b.categories);
}
END_TEST

START_TEST(parents_are_made_up_to_the_root)
{
	Lexicon a = lexicon_named("a", "fr"), b = lexicon_named("b", "fr");
	g_autoptr(CadrageLexicons) set = NULL;
	guint parent;

	tree_add(a.categories, "a.b.c", "un", word("un"));
	tree_category(a.categories, "a.b.c")->kind = CADRAGE_CATEGORY_NAMING;
	tree_add(b.categories, "a-b", "deux", word("deux"));
	set = compile_two(&a, &b, NULL);
	ck_assert_uint_eq(cadrage_lexicons_get_n_categories(set), 4);
	parent = cadrage_lexicons_get_category_parent(set,
						      cadrage_lexicons_find_category(set, "a.b.c"));
	ck_assert_str_eq(cadrage_lexicons_get_category_id(set, parent), "a.b");
	ck_assert_int_eq(cadrage_lexicons_get_category_kind(set, parent), CADRAGE_CATEGORY_RATE);
	parent = cadrage_lexicons_get_category_parent(set, parent);
	ck_assert_str_eq(cadrage_lexicons_get_category_id(set, parent), "a");
	ck_assert_uint_eq(cadrage_lexicons_get_category_parent(set, parent), G_MAXUINT);
	ck_assert_uint_eq(cadrage_lexicons_find_category(set, "a.b.d"), G_MAXUINT);
	g_ptr_array_unref(a.categories);
	g_ptr_array_unref(b.categories);
}
END_TEST

START_TEST(titles_fall_back_to_untranslated_and_to_the_id)
{
	Lexicon a = lexicon_named("a", "fr"), b = lexicon_named("b", "fr");
	g_autoptr(CadrageLexicons) set = NULL;
	GHashTable *titles = tree_category(a.categories, "c")->titles;

	g_hash_table_insert(titles, g_strdup(""), g_strdup("Doubt"));
	g_hash_table_insert(titles, g_strdup("fr"), g_strdup("Doute"));
	tree_add(a.categories, "c", "un", word("un"));
	tree_add(b.categories, "d", "deux", word("deux"));
	set = compile_two(&a, &b, NULL);
	ck_assert_str_eq(cadrage_lexicons_get_category_title(set, 0, "fr"), "Doute");
	ck_assert_str_eq(cadrage_lexicons_get_category_title(set, 0, "en"), "Doubt");
	ck_assert_str_eq(cadrage_lexicons_get_category_title(set, 1, "en"), "d");
	g_ptr_array_unref(a.categories);
	g_ptr_array_unref(b.categories);
}
END_TEST

START_TEST(one_label_in_two_lexicons_is_a_disagreement)
{
	Lexicon a = lexicon_named("a", "fr"), b = lexicon_named("b", "fr");

	tree_add(a.categories, "c", "Été", word("un"));
	tree_add(b.categories, "c", "ete", word("deux"));
	compile_two(&a, &b, "label \"Été\" of category \"c\" is also in b:10");
	g_ptr_array_unref(a.categories);
	g_ptr_array_unref(b.categories);
}
END_TEST

START_TEST(one_label_in_two_languages_is_one_row)
{
	Lexicon a = lexicon_named("a", "fr"), b = lexicon_named("b", "en");
	g_autoptr(CadrageLexicons) set = NULL;

	tree_add(a.categories, "c", "Daech", word("daech"));
	tree_add(a.categories, "c", "Etat", word("etat"));
	tree_add(b.categories, "c", "Daech", word("daesh"));
	tree_add(b.categories, "c", "State", word("state"));
	set = compile_two(&a, &b, NULL);
	ck_assert_uint_eq(cadrage_lexicons_get_n_labels(set), 3);
	ck_assert_uint_eq(cadrage_lexicons_find_label_lexicon(set, 0, "fr"), 0);
	ck_assert_uint_eq(cadrage_lexicons_find_label_lexicon(set, 0, "en"), 1);
	ck_assert_uint_eq(cadrage_lexicons_find_label_lexicon(set, 1, "en"), G_MAXUINT);
	ck_assert_str_eq(cad_lexicon_set_get_source_path(set, 0, "en"), "b");
	ck_assert_str_eq(cad_lexicon_set_get_source_path(set, 0, "fr"), "a");
	g_ptr_array_unref(a.categories);
	g_ptr_array_unref(b.categories);
}
END_TEST

START_TEST(a_label_has_one_rung_in_all_languages)
{
	Lexicon a = lexicon_named("a", "fr"), b = lexicon_named("b", "en");
	CadCategory *french = tree_category(a.categories, "c");
	CadCategory *english = tree_category(b.categories, "c");
	g_autoptr(CadrageLexicons) set = NULL;

	french->kind = english->kind = CADRAGE_CATEGORY_LADDER;
	tree_add(a.categories, "c", "raid", word("raid"));
	tree_add(b.categories, "c", "raid", word("raid"));
	tree_term(french, "raid")->value = 2;
	compile_two(&a, &b, "label \"raid\" of category \"c\" has the value 2 in a:10");
	tree_term(english, "raid")->value = 2;
	set = compile_two(&a, &b, NULL);
	ck_assert_int_eq(cadrage_lexicons_get_label_value(set, 0), 2);
	g_ptr_array_unref(a.categories);
	g_ptr_array_unref(b.categories);
}
END_TEST

START_TEST(two_kinds_of_one_category_are_a_disagreement)
{
	Lexicon a = lexicon_named("a", "fr"), b = lexicon_named("b", "fr");

	tree_category(a.categories, "c")->kind = CADRAGE_CATEGORY_NAMING;
	tree_category(b.categories, "c")->kind = CADRAGE_CATEGORY_RATE;
	compile_two(&a, &b, "category \"c\" has another kind in another lexicon");
	g_ptr_array_unref(a.categories);
	g_ptr_array_unref(b.categories);
}
END_TEST

START_TEST(languages_are_covered_by_their_lexicons)
{
	Lexicon a = lexicon_named("a", "fr"), b = lexicon_named("b", "en");
	g_autoptr(CadrageLexicons) set = NULL;

	tree_add(a.categories, "c", "un", word("un"));
	set = compile_two(&a, &b, NULL);
	ck_assert(cadrage_lexicons_covers(set, "fr"));
	ck_assert(cadrage_lexicons_covers(set, "en"));
	ck_assert(!cadrage_lexicons_covers(set, "de"));
	g_ptr_array_unref(a.categories);
	g_ptr_array_unref(b.categories);
}
END_TEST

/* Patterns past a limit. */

static void
assert_refused(CadNode *root, const char *message)
{
	Lexicon a = lexicon_named("a", "fr"), b = lexicon_named("b", "fr");

	tree_add(a.categories, "c", "un", seq(root, NULL));
	compile_two(&a, &b, message);
	g_ptr_array_unref(a.categories);
	g_ptr_array_unref(b.categories);
}

START_TEST(patterns_have_a_longest)
{
	CadNode *long_one = tree_node(CAD_NODE_SEQUENCE, NULL);

	for (guint i = 0; i < 4000; i++)
		g_ptr_array_add(long_one->children, word("un"));
	assert_refused(long_one, "the pattern is too long (CAD_MAX_PATTERN_STEPS)");
}
END_TEST

START_TEST(patterns_have_a_deepest)
{
	CadNode *deep = word("un");

	for (guint i = 0; i < 60; i++)
		deep = seq(deep, NULL);
	assert_refused(deep, "groups nest too deep (CAD_MAX_PATTERN_DEPTH)");
}
END_TEST

START_TEST(patterns_of_nothing_are_refused)
{
	assert_refused(gap(0, 0), "the pattern matches nothing");
}
END_TEST

START_TEST(expressions_are_whole_patterns)
{
	assert_refused(seq(word("un"), regex("deux"), NULL),
		       "a regular expression must be a whole pattern of a term");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("lexicon set");
	TCase *numbering = tcase_create("numbering");
	TCase *limits = tcase_create("limits");

	tcase_add_test(numbering, numbers_follow_byte_order_whatever_the_order_of_lexicons);
	tcase_add_test(numbering, parents_are_made_up_to_the_root);
	tcase_add_test(numbering, titles_fall_back_to_untranslated_and_to_the_id);
	tcase_add_test(numbering, one_label_in_two_lexicons_is_a_disagreement);
	tcase_add_test(numbering, one_label_in_two_languages_is_one_row);
	tcase_add_test(numbering, a_label_has_one_rung_in_all_languages);
	tcase_add_test(numbering, two_kinds_of_one_category_are_a_disagreement);
	tcase_add_test(numbering, languages_are_covered_by_their_lexicons);
	tcase_add_test(limits, patterns_have_a_longest);
	tcase_add_test(limits, patterns_have_a_deepest);
	tcase_add_test(limits, patterns_of_nothing_are_refused);
	tcase_add_test(limits, expressions_are_whole_patterns);
	suite_add_tcase(suite, numbering);
	suite_add_tcase(suite, limits);
	return suite_run(suite);
}
