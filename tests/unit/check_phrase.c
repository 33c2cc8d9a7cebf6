#include "config.h"

#include "base/limits.h"
#include "lexicon-text.h"

/* A tree as one line: (a b) a sequence, (a|b) an alternation, x? optional, "x" exact, x* the
 * beginning of a token, [0..3] a gap. */
static void
write_node(GString *out, const CadNode *node)
{
	const char *separator = node->kind == CAD_NODE_ALTERNATION ? "|" : " ";

	if (node->kind == CAD_NODE_GAP)
		g_string_append_printf(out, "[%u..%u]", node->min, node->max);
	else if (node->kind == CAD_NODE_REGEX)
		g_string_append_printf(out, "/%s/%s", node->text, node->caseless ? "i" : "");
	else if (node->kind == CAD_NODE_EXACT)
		g_string_append_printf(out, "\"%s\"", node->text);
	else if (node->text != NULL)
		g_string_append_printf(out, "%s%s%s", node->kind == CAD_NODE_SUFFIX ? "*" : "",
				       node->text, node->kind == CAD_NODE_PREFIX ? "*" : "");
	if (node->model != NULL)
		g_string_append_printf(out, "~%s", node->model);
	if (node->kind == CAD_NODE_WORD && node->tags != NULL)
		g_string_append_printf(out, "<%s>", node->tags);
	if (node->children == NULL)
		return;
	if (node->kind != CAD_NODE_OPTIONAL)
		g_string_append_c(out, '(');
	for (guint i = 0; i < node->children->len; i++) {
		if (i > 0)
			g_string_append(out, separator);
		write_node(out, g_ptr_array_index(node->children, i));
	}
	g_string_append_c(out, node->kind == CAD_NODE_OPTIONAL ? '?' : ')');
}

static void
assert_tree(const char *pattern, const char *expected)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadLexiconFile) file = cad_lexicon_file_read_pattern(pattern, "fr", diagnostics);
	g_autofree char *messages = lexicon_text_describe(diagnostics);
	g_autoptr(GString) tree = g_string_new(NULL);
	const CadCategory *category;
	const CadTerm *term;

	ck_assert_str_eq(messages, "");
	category = g_ptr_array_index(file->categories, 0);
	term = g_ptr_array_index(category->terms, 0);
	write_node(tree, ((CadTermPattern *)g_ptr_array_index(term->patterns, 0))->root);
	ck_assert_str_eq(tree->str, expected);
}

/* Every message of a pattern that is refused (or warned of), as in assert_messages(). */
static void
assert_refusal(const char *pattern, const char *expected)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadLexiconFile) file = cad_lexicon_file_read_pattern(pattern, "fr", diagnostics);
	g_autofree char *messages = lexicon_text_describe(diagnostics);

	ck_assert_str_eq(messages, expected);
	ck_assert_ptr_null(file);
}

START_TEST(a_star_begins_or_ends_a_word)
{
	assert_tree("terror* [..2] (*-presse|*isme)", "((terror* [0..2] (*-presse|*isme)))");
}
END_TEST

START_TEST(tags_bind_to_the_word_before_them)
{
	assert_tree("avoir<cond> [..2] <ppas>", "((avoir<cond> [0..2] <ppas>))");
	assert_tree("l'avoir<3pl + cond>", "((l' avoir<3pl+cond>))");
	assert_tree("avoir <ppas>?", "((avoir <ppas>?))");
	assert_tree("new~old<pl>", "(new~old<pl>)");
}
END_TEST

START_TEST(a_pattern_is_an_alternation_even_of_one)
{
	assert_tree("rebelle", "(rebelle)");
	assert_tree("rebelle | insurgé", "(rebelle|insurgé)");
}
END_TEST

START_TEST(the_bar_binds_loosest_then_sequence_then_the_question_mark)
{
	assert_tree("a b? | c d", "((a b?)|(c d))");
	assert_tree("(a b)? c", "(((a b)? c))");
	assert_tree("x ((a|b) [..2])? y", "((x ((a|b) [0..2])? y))");
}
END_TEST

START_TEST(words_are_cut_like_text)
{
	assert_tree("d'Armor", "((d' Armor))");
	assert_tree("l’armée", "((l' armée))");
	assert_tree("aujourd'hui", "(aujourd'hui)");
}
END_TEST

START_TEST(words_are_composed)
{
	assert_tree("e\u0301tat", "(état)");
}
END_TEST

START_TEST(quotation_marks_make_exact_tokens)
{
	assert_tree("\"EI\"", "(\"EI\")");
	assert_tree("\"Etat islamique\"", "((\"Etat\" \"islamique\"))");
	assert_tree("\"l'EI\" a", "(((\"l'\" \"EI\") a))");
}
END_TEST

START_TEST(signs_inside_quotation_marks_are_literal)
{
	assert_tree("\"a [b] {c} (d\"", "((\"a\" \"b\" \"c\" \"d\"))");
	assert_tree("\"dit \\\"oui\\\"\"", "((\"dit\" \"oui\"))");
}
END_TEST

START_TEST(gaps_have_a_maximum_and_perhaps_a_minimum)
{
	assert_tree("a [..3] b", "((a [0..3] b))");
	assert_tree("a [1..3] b", "((a [1..3] b))");
	assert_tree("a [ ..3 ] b", "((a [0..3] b))");
}
END_TEST

START_TEST(a_star_ends_the_beginning_of_a_token)
{
	assert_tree("terror*", "(terror*)");
	assert_tree("l'islam*", "((l' islam*))");
}
END_TEST

START_TEST(a_tilde_names_a_model)
{
	assert_tree("takfiriste~islamiste", "(takfiriste~islamiste)");
}
END_TEST

START_TEST(a_regular_expression_is_a_whole_pattern)
{
	assert_tree("/[Dd]a(e|i)ch{1,2}/", "(/[Dd]a(e|i)ch{1,2}/)");
	assert_tree("/a\\/b/i | mot", "(/a\\/b/i|mot)");
}
END_TEST

START_TEST(places_are_kept)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadLexiconFile) file =
		lexicon_text_read(LEXICON_HEADER "[a]\nété = été |\n  hiver\n", diagnostics);
	const CadCategory *category = g_ptr_array_index(file->categories, 0);
	const CadTerm *term = g_ptr_array_index(category->terms, 0);
	const CadTermPattern *pattern = g_ptr_array_index(term->patterns, 0);
	const CadNode *summer = g_ptr_array_index(pattern->root->children, 0);
	const CadNode *winter = g_ptr_array_index(pattern->root->children, 1);

	ck_assert_uint_eq(summer->line, 5);
	ck_assert_uint_eq(summer->column, 7);
	ck_assert_uint_eq(summer->length, 3);
	ck_assert_uint_eq(winter->line, 6);
	ck_assert_uint_eq(winter->column, 3);
	ck_assert_uint_eq(winter->length, 5);
}
END_TEST

static const struct {
	const char *pattern;
	const char *messages;
} refusals[] = {
	{"(a|b", "1:1: the group is not closed (add \")\")\n"},
	{"a b)", "1:4: \")\" has no meaning here (put quotation marks round it to mean the sign "
		 "itself)\n"},
	{"\"a", "1:1: the quotation mark is not closed (add '\"')\n"},
	{"a | | b", "1:4: no pattern stands here\n"},
	{"a ()", "1:4: no pattern stands here\n"},
	{"(mot)?", "1:1: this pattern can match nothing (remove one \"?\")\n"},
	{"a? b?", "1:1: this pattern can match nothing (remove one \"?\")\n"},
	{"mot | autre?", "1:7: this pattern can match nothing (remove one \"?\")\n"},
	{"[..3] mot", "1:1: a pattern may not begin with a gap (remove the gap)\n"},
	{"x? [..3] mot", "1:4: a pattern may not begin with a gap (remove the gap)\n"},
	{"mot ([..3] x)? [..2]", "1:16: a pattern may not end with a gap (remove the gap)\n"},
	{"mot (x [1..3])?", "1:8: a pattern may not end with a gap (remove the gap)\n"},
	{"a [3..] b", "1:3: this is not a gap (write [..3] or [1..3])\n"},
	{"a [] b", "1:3: this is not a gap (write [..3] or [1..3])\n"},
	{"a [3..1] b", "1:3: the gap lets no word pass (write the smaller number first)\n"},
	{"a [..21] b", "1:3: the gap is longer than CAD_MAX_GAP_TOKENS (20) words\n"},
	{"*", "1:1: \"*\" alone would match every word (\"*\" begins or ends a word: terror*, "
	      "*-presse)\n"},
	{"te*", "1:1: at least CAD_MIN_PREFIX_LETTERS (3) letters must stand before \"*\" (write "
		"more letters, or the words themselves)\n"},
	{"*-on", "1:1: at least CAD_MIN_PREFIX_LETTERS (3) letters must stand behind \"*\" "
		 "(write more letters, or the words themselves)\n"},
	{"*-elles", "1:1: no single word ends so\n"},
	{"*isme*", "1:1: a \"*\" inside a word is not in this version yet (\"*\" begins or ends "
		   "a word: terror*, *-presse)\n"},
	{"ter*eur", "1:4: a \"*\" inside a word is not in this version yet (\"*\" begins or ends "
		    "a word: terror*, *-presse)\n"},
	{"avoir<cond", "1:6: the tag is not closed (add \">\")\n"},
	{"<>", "1:1: this is not a tag (write a tag such as <cond>, or several: <cond+3pl>)\n"},
	{"<po:cond>", "1:1: this is not a tag (write a tag such as <cond>, or several: "
		      "<cond+3pl>)\n"},
	{"terror*<cond>", "1:8: only a whole word has forms by tag (write the whole word)\n"},
	{"a > b", "1:3: \">\" has no meaning here (put quotation marks round it to mean the sign "
		  "itself)\n"},
	{"a~b~c", "1:1: \"~\" stands between two single words (write NEW~KNOWN, such as "
		  "takfiriste~islamiste)\n"},
	{"- a", "1:1: there is no letter or digit here to match (write a word)\n"},
	{"/a", "1:1: the regular expression is not closed (add \"/\")\n"},
	{"//", "1:1: the regular expression is empty\n"},
	{"mot /a/", "1:5: a regular expression is a whole pattern of a term, never part of one\n"},
	{"(/a/)", "1:2: a regular expression is a whole pattern of a term, never part of one\n"},
	{"/a/ mot", "1:5: a regular expression is a whole pattern; nothing may follow it (put "
		    "\"|\" between two patterns)\n"},
	{"a = b", "1:3: \"=\" has no meaning here (put quotation marks round it to mean the sign "
		  "itself)\n"},
};

START_TEST(what_has_no_meaning_is_refused_with_its_place)
{
	assert_refusal(refusals[_i].pattern, refusals[_i].messages);
}
END_TEST

START_TEST(every_mistake_of_a_pattern_is_reported)
{
	assert_refusal("a [] te* \"b\" [..99] c { weight: 0,5; foo: 1 }",
		       "1:3: this is not a gap (write [..3] or [1..3])\n"
		       "1:6: at least CAD_MIN_PREFIX_LETTERS (3) letters must stand before \"*\" "
		       "(write more letters, or the words themselves)\n"
		       "1:14: the gap is longer than CAD_MAX_GAP_TOKENS (20) words\n"
		       "1:33: a decimal comma (use a point)\n"
		       "1:38: unknown key \"foo\" of a term\n");
}
END_TEST

START_TEST(a_regular_expressions_mistake_has_its_column)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadLexiconFile) file =
		cad_lexicon_file_read_pattern("/éé[z-a]/", "fr", diagnostics);

	ck_assert_ptr_null(file);
	ck_assert_uint_eq(cadrage_diagnostics_get(diagnostics, 0)->column, 7);
}
END_TEST

START_TEST(punctuation_is_warned_of_and_not_matched)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadLexiconFile) file =
		cad_lexicon_file_read_pattern("oui, non", "fr", diagnostics);
	g_autofree char *messages = lexicon_text_describe(diagnostics);

	ck_assert_ptr_nonnull(file);
	ck_assert_str_eq(messages, "1:4: punctuation is no part of a pattern and is not matched "
				   "(leave it out)\n");
}
END_TEST

/* @depth groups inside each other round one word. */
static char *
nest(guint depth)
{
	g_autofree char *open = g_strnfill(depth, '(');
	g_autofree char *close = g_strnfill(depth, ')');

	return g_strconcat(open, "mot", close, NULL);
}

START_TEST(groups_nest_to_the_limit_and_no_further)
{
	g_autofree char *allowed = nest(CAD_MAX_PATTERN_DEPTH);
	g_autofree char *refused = nest(CAD_MAX_PATTERN_DEPTH + 1);

	assert_tree(allowed, "(mot)");
	assert_refusal(refused, "1:17: groups are nested deeper than CAD_MAX_PATTERN_DEPTH (16) "
				"(write fewer groups inside each other)\n");
}
END_TEST

START_TEST(a_pattern_has_so_many_parts_and_no_more)
{
	g_autoptr(GString) pattern = g_string_new("mot");
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadLexiconFile) file = NULL;

	for (guint i = 0; i < CAD_MAX_PATTERN_STEPS; i++)
		g_string_append(pattern, " mot");
	file = cad_lexicon_file_read_pattern(pattern->str, "fr", diagnostics);
	ck_assert_ptr_null(file);
	ck_assert_uint_eq(cadrage_diagnostics_get_n(diagnostics), 1);
	ck_assert_ptr_nonnull(
		strstr(cadrage_diagnostics_get(diagnostics, 0)->message, "CAD_MAX_PATTERN_STEPS"));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("phrase");
	TCase *tcase = tcase_create("phrase");

	tcase_add_test(tcase, a_star_begins_or_ends_a_word);
	tcase_add_test(tcase, tags_bind_to_the_word_before_them);
	tcase_add_test(tcase, a_pattern_is_an_alternation_even_of_one);
	tcase_add_test(tcase, the_bar_binds_loosest_then_sequence_then_the_question_mark);
	tcase_add_test(tcase, words_are_cut_like_text);
	tcase_add_test(tcase, words_are_composed);
	tcase_add_test(tcase, quotation_marks_make_exact_tokens);
	tcase_add_test(tcase, signs_inside_quotation_marks_are_literal);
	tcase_add_test(tcase, gaps_have_a_maximum_and_perhaps_a_minimum);
	tcase_add_test(tcase, a_star_ends_the_beginning_of_a_token);
	tcase_add_test(tcase, a_tilde_names_a_model);
	tcase_add_test(tcase, a_regular_expression_is_a_whole_pattern);
	tcase_add_test(tcase, places_are_kept);
	tcase_add_loop_test(tcase, what_has_no_meaning_is_refused_with_its_place, 0,
			    G_N_ELEMENTS(refusals));
	tcase_add_test(tcase, every_mistake_of_a_pattern_is_reported);
	tcase_add_test(tcase, a_regular_expressions_mistake_has_its_column);
	tcase_add_test(tcase, punctuation_is_warned_of_and_not_matched);
	tcase_add_test(tcase, groups_nest_to_the_limit_and_no_further);
	tcase_add_test(tcase, a_pattern_has_so_many_parts_and_no_more);
	suite_add_tcase(suite, tcase);
	return suite_run(suite);
}
