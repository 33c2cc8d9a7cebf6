#include "config.h"

#include <string.h>

#include "lexicon/negator.h"
#include "suite.h"

/* The stretch between [ and ], and what negates it in the shipped list of a language; "" for
 * nothing. */
static char *
find_negator(const char *language, const char *marked)
{
	const char *const folders[] = {g_getenv("CADRAGE_DATADIR"), NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadNegators) negators = NULL;
	g_autoptr(GString) plain = g_string_new(NULL);
	g_autoptr(CadArena) arena = cad_arena_new();
	g_autoptr(GBytes) bytes = NULL;
	g_autoptr(CadText) text = NULL;
	gsize start = 0, end = 0;
	const CadTokens *tokens;
	guint32 first, after, found;

	ck_assert(cad_negators_load(folders, language, diagnostics, &negators, NULL));
	ck_assert_ptr_nonnull(negators);
	for (const char *p = marked; *p != '\0'; p++) {
		if (*p == '[')
			start = plain->len;
		else if (*p == ']')
			end = plain->len;
		else
			g_string_append_c(plain, *p);
	}
	bytes = g_bytes_new(plain->str, plain->len);
	text = cad_text_new(bytes);
	tokens = cad_tokens_new(arena, text, language);
	first = cad_tokens_find(tokens, (guint32)start);
	after = cad_tokens_find(tokens, (guint32)end);
	found = cad_negators_find(negators, tokens, first, after - first);
	if (found == CAD_NO_NEGATOR)
		return g_strdup("");
	return g_strndup(plain->str + tokens->start[found],
			 tokens->end[found] - tokens->start[found]);
}

#define assert_negator(language, marked, expected)                                              \
	do {                                                                                    \
		g_autofree char *found_ = find_negator(language, marked);                       \
		ck_assert_msg(strcmp(found_, (expected)) == 0, "%s: negated by \"%s\"", marked, \
			      found_);                                                          \
	} while (0)

START_TEST(french_wraps_the_verb)
{
	assert_negator("fr", "Les ports n'ont pas [convenu] d'une date.", "pas");
	assert_negator("fr", "Ce ne sont pas des [pillards].", "pas");
	assert_negator("fr", "Le maire ne [condamne] pas la marche.", "ne");
	assert_negator("fr", "Le maire n'a jamais [condamné] la marche.", "jamais");
	assert_negator("fr", "Le maire n’y voit plus de [menace].", "n’");
	assert_negator("fr", "Ils ne parlent ni de [crise] ni d'accord.", "ni");
	assert_negator("fr", "Rien ne [justifie] cela.", "Rien");
	assert_negator("fr", "Aucun [accord] en vue.", "Aucun");
	assert_negator("fr", "Une marche sans [violence].", "sans");
}
END_TEST

START_TEST(ne_alone_negates_nothing)
{
	assert_negator("fr", "Il ne voit que des [pillards].", "");
	assert_negator("fr", "Avant qu'il ne [menace] la ville.", "");
	assert_negator("fr", "Une personne [menace] la ville.", "");
}
END_TEST

START_TEST(some_negations_affirm)
{
	assert_negator("fr", "C'est sans doute une [menace].", "");
	assert_negator("fr", "Il n'hésite pas à [menacer] la ville.", "");
	assert_negator("fr", "Il n'a pas manqué de [menacer] la ville.", "");
	assert_negator("fr", "Il est plus que jamais une [menace].", "");
	assert_negator("fr", "C'est non seulement une [menace].", "");
	assert_negator("fr", "Ce port n'est pas sans [danger].", "");
	assert_negator("fr", "La grève, sans oublier la [crise].", "");
	assert_negator("fr", "Ce n'est pas seulement une [menace].", "");
}
END_TEST

START_TEST(a_clause_ends_the_negation)
{
	assert_negator("fr", "Il n'est pas parti, la [menace] demeure.", "");
	assert_negator("fr", "Il n'est pas parti. La [menace] demeure.", "");
	assert_negator("fr", "Il n'est pas parti et sa [menace] demeure.", "");
	assert_negator("fr", "Il n'est pas dit qu'une [menace] demeure.", "");
	assert_negator("fr", "Il n'est pas parti mais la [menace] demeure.", "");
}
END_TEST

START_TEST(five_words_are_as_far_as_it_reaches)
{
	assert_negator("fr", "sans un deux trois quatre [preuve]", "sans");
	assert_negator("fr", "sans un deux trois quatre cinq [preuve]", "");
}
END_TEST

START_TEST(what_stands_inside_negates_nothing)
{
	assert_negator("fr", "Le maire parle [sans preuve].", "");
	assert_negator("fr", "Cela ne [tient pas].", "");
}
END_TEST

START_TEST(quotation_marks_are_no_boundary)
{
	assert_negator("fr", "Ce ne sont pas des « [pillards] ».", "pas");
}
END_TEST

START_TEST(english_contracts)
{
	assert_negator("en", "They don't fear the [threat].", "don't");
	assert_negator("en", "It isn’t a [threat].", "isn’t");
	assert_negator("en", "There was no [evidence].", "no");
	assert_negator("en", "They spoke without [evidence].", "without");
	assert_negator("en", "It was not only a [threat].", "");
	assert_negator("en", "He never left, so the [threat] remains.", "");
	assert_negator("en", "He never left because the [threat] remains.", "");
}
END_TEST

/* Lists. */

static char *
read_mistakes(const char *list)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GBytes) bytes = g_bytes_new(list, strlen(list));
	g_autoptr(CadNegators) negators = cad_negators_read("list", bytes, "fr", diagnostics);
	GString *found = g_string_new(NULL);

	ck_assert_int_eq(negators == NULL, cadrage_diagnostics_get_n(diagnostics) > 0);
	for (guint i = 0; i < cadrage_diagnostics_get_n(diagnostics); i++) {
		const CadrageDiagnostic *diagnostic = cadrage_diagnostics_get(diagnostics, i);

		g_string_append_printf(found, "%u:%u: %s", diagnostic->line, diagnostic->column,
				       diagnostic->message);
	}
	return g_string_free(found, FALSE);
}

static const struct {
	const char *list, *expected;
} lists[] = {
	{"# a comment\r\n\r\nnegator: pas { not before: que; only with: ne }\r\nclause: et\n", ""},
	{"negater: pas\n", "1:1: this is no key of a list of negators"},
	{"pas\n", "1:1: this is no key of a list of negators"},
	{"negator:\n", "1:1: words are missing"},
	{"negator: pas\nclause: Pas\n", "2:9: the word is already in line 1"},
	{"negator: pas { not before: que\n", "1:14: the braces are not closed"},
	{"negator: pas { before: que }\n", "1:16: this is no key of a list of negators"},
	{"clause: que { not before: pas }\n", "1:13: a word that begins a clause has no braces"},
	{"negator: *\n", "1:10: this is no word"},
	{"negator: \x80\n", "1:10: byte 0x80 is not valid UTF-8"},
};

START_TEST(mistakes_of_a_list_have_their_place)
{
	g_autofree char *found = read_mistakes(lists[_i].list);

	ck_assert_str_eq(found, lists[_i].expected);
}
END_TEST

static char *
hash_list(const char *list)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GBytes) bytes = g_bytes_new(list, strlen(list));
	g_autoptr(CadNegators) negators = cad_negators_read("list", bytes, "fr", diagnostics);

	return g_strdup(cad_negators_get_hash(negators));
}

START_TEST(the_hash_is_of_what_a_list_says)
{
	g_autofree char *list = hash_list("negator: pas sans { not before: a b }\nclause: et\n");
	g_autofree char *same = hash_list("# now\nclause: et\nnegator: sans { not before: b a "
					  "}\nnegator: pas { not before: a "
					  "b }");
	g_autofree char *other = hash_list("negator: pas sans { not before: a }\nclause: et\n");

	ck_assert_str_eq(list, same);
	ck_assert_str_ne(list, other);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("negator");
	TCase *finding = tcase_create("finding");
	TCase *reading = tcase_create("reading");

	tcase_add_test(finding, french_wraps_the_verb);
	tcase_add_test(finding, ne_alone_negates_nothing);
	tcase_add_test(finding, some_negations_affirm);
	tcase_add_test(finding, a_clause_ends_the_negation);
	tcase_add_test(finding, five_words_are_as_far_as_it_reaches);
	tcase_add_test(finding, what_stands_inside_negates_nothing);
	tcase_add_test(finding, quotation_marks_are_no_boundary);
	tcase_add_test(finding, english_contracts);
	suite_add_tcase(suite, finding);
	tcase_add_loop_test(reading, mistakes_of_a_list_have_their_place, 0, G_N_ELEMENTS(lists));
	tcase_add_test(reading, the_hash_is_of_what_a_list_says);
	suite_add_tcase(suite, reading);
	return suite_run(suite);
}
