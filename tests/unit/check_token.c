#include "config.h"

#include <string.h>

#include "suite.h"
#include "text/token.h"

/* Writes tokens as they stand, each after a sign for what is before it: ¶ a paragraph's first, §
 * a sentence's first, | set apart, ~ joined to the one before, else a blank; and ( after it for a
 * bracket. */
static char *
describe(const CadTokens *tokens, const char *clean)
{
	g_autoptr(GString) out = g_string_new(NULL);

	for (guint32 i = 0; i < tokens->n; i++) {
		guint flags = tokens->flags[i];

		if ((flags & CAD_TOKEN_PARAGRAPH) != 0)
			g_string_append(out, "¶");
		else if ((flags & CAD_TOKEN_SENTENCE) != 0)
			g_string_append(out, "§");
		else if ((flags & CAD_TOKEN_APART) != 0)
			g_string_append(out, "|");
		else
			g_string_append(out, (flags & CAD_TOKEN_JOINED) != 0 ? "~" : " ");
		if ((flags & CAD_TOKEN_BRACKET) != 0)
			g_string_append(out, "(");
		g_string_append_len(out, clean + tokens->start[i],
				    tokens->end[i] - tokens->start[i]);
	}
	return g_string_free(g_steal_pointer(&out), FALSE);
}

static void
assert_invariants(const CadTokens *tokens, const char *clean)
{
	for (guint32 i = 0; i < tokens->n; i++) {
		guint32 previous = i > 0 ? tokens->end[i - 1] : 0;
		guint flags = tokens->flags[i];

		ck_assert_uint_lt(tokens->start[i], tokens->end[i]);
		ck_assert_uint_ge(tokens->start[i], previous);
		ck_assert_uint_eq(
			tokens->hash[i],
			cad_token_hash(tokens->keys + tokens->key_start[i], tokens->key_length[i]));
		ck_assert_uint_eq(
			tokens->sentence[i],
			i == 0 ? 0 : tokens->sentence[i - 1] + ((flags & CAD_TOKEN_SENTENCE) != 0));
		if ((flags & CAD_TOKEN_SENTENCE) != 0)
			ck_assert_uint_ne(flags & CAD_TOKEN_APART, 0);
		ck_assert(g_utf8_validate(clean + tokens->start[i],
					  tokens->end[i] - tokens->start[i], NULL));
	}
}

static void
assert_tokens(const char *language, const char *source, const char *expected)
{
	g_autoptr(GBytes) raw = g_bytes_new_static(source, strlen(source));
	g_autoptr(CadText) text = cad_text_new(raw);
	g_autoptr(CadArena) arena = cad_arena_new();
	CadTokens *tokens = cad_tokens_new(arena, text, language);
	const char *clean = cad_text_get_clean(text, NULL);
	g_autofree char *got = describe(tokens, clean);

	assert_invariants(tokens, clean);
	ck_assert_str_eq(got, expected);
}

static void
assert_keys(const char *source, const char *expected)
{
	g_autoptr(GBytes) raw = g_bytes_new_static(source, strlen(source));
	g_autoptr(CadText) text = cad_text_new(raw);
	g_autoptr(CadArena) arena = cad_arena_new();
	CadTokens *tokens = cad_tokens_new(arena, text, "fr");
	g_autoptr(GString) got = g_string_new(NULL);

	for (guint32 i = 0; i < tokens->n; i++)
		g_string_append_printf(got, "%s%.*s", i > 0 ? " " : "", (int)tokens->key_length[i],
				       tokens->keys + tokens->key_start[i]);
	ck_assert_str_eq(got->str, expected);
}

START_TEST(elision_splits_after_the_apostrophe)
{
	assert_tokens("fr", "L'Etat qu'on n’a", "¶L'~Etat qu'~on n’~a");
	assert_tokens("fr", "jusqu'ici lorsqu'il d’aujourd'hui",
		      "¶jusqu'~ici lorsqu'~il d’~aujourd'hui");
	assert_tokens("fr", "d'«urgence» l'\"accord\"", "¶d' urgence l' accord");
	assert_tokens("fr", "y'a-t-il à 16 h.L'objectif", "¶y'~a~-t-il à 16 h§L'~objectif");
	assert_tokens("fr", "l'ONU et d'1,5 million", "¶l'~ONU et d'~1,5 million");
}
END_TEST

START_TEST(words_that_hold_an_apostrophe_stay_whole)
{
	assert_tokens("fr", "aujourd'hui presqu'île entr'ouvrir prud'hommes",
		      "¶aujourd'hui presqu'île entr'ouvrir prud'hommes");
	assert_tokens("fr", "N'Djamena et O'Hara", "¶N'Djamena et O'Hara");
	assert_tokens("fr", "un 'mot' seul", "¶un mot seul");
}
END_TEST

START_TEST(clitics_are_tokens_of_their_own)
{
	assert_tokens("fr", "a-t-il dit", "¶a~-t-il dit");
	assert_tokens("fr", "selon lui, dit-on", "¶selon lui|dit~-on");
	assert_tokens("fr", "donnez-le-moi, allez-y", "¶donnez~-le~-moi|allez~-y");
	assert_tokens("fr", "Est-ce vrai", "¶Est~-ce vrai");
	assert_tokens("fr", "A-T-IL DIT", "¶A~-T-IL DIT");
}
END_TEST

START_TEST(compounds_and_names_keep_their_hyphens)
{
	assert_tokens("fr", "un rendez-vous, celui-là, peut-être",
		      "¶un rendez-vous|celui-là|peut-être");
	assert_tokens("fr", "le cessez-le-feu à Saint-Germain-en-Laye",
		      "¶le cessez-le-feu à Saint-Germain-en-Laye");
	assert_tokens("fr", "le chef Jong-il parle", "¶le chef Jong-il parle");
	assert_tokens("fr", "ECLAIRAGE-Le voyage", "¶ECLAIRAGE-Le voyage");
}
END_TEST

START_TEST(numbers_stay_whole)
{
	assert_tokens("fr", "à 14h, 14h30, 8,5 % et 1.000 le 1er du 21ème",
		      "¶à 14h|14h30|8,5|et 1.000 le 1er du 21ème");
	assert_tokens("fr", "en 2015, puis en 2016.", "¶en 2015|puis en 2016");
}
END_TEST

START_TEST(abbreviations_keep_their_stop_and_end_no_sentence)
{
	assert_tokens("fr", "M. Untel et MM. Tel. Le Dr. Tel", "¶M. Untel et MM. Tel§Le Dr. Tel");
	assert_tokens("fr", "ce que M.Untel confirme", "¶ce que M.~Untel confirme");
	assert_tokens("fr", "J.-C. Untel, J. Untel et A.B. Untel",
		      "¶J.-C. Untel|J. Untel et A.B. Untel");
	assert_tokens("fr", "les U.S. et l'O.N.U. ici", "¶les U.S. et l'~O.N.U. ici");
	assert_tokens("fr", "des chars, etc. Puis", "¶des chars|etc.§Puis");
	assert_tokens("fr", "l'art.5 et cet art.Puis", "¶l'~art.~5 et cet art§Puis");
	assert_tokens("fr", "selon l'art. 5. Son art. Fin", "¶selon l'~art. 5§Son art§Fin");
}
END_TEST

START_TEST(a_single_capital_ends_its_paragraph_without_a_stop)
{
	assert_tokens("fr", "le plan B.", "¶le plan B");
	assert_tokens("fr", "il y en a.", "¶il y en a");
}
END_TEST

START_TEST(addresses_stay_whole)
{
	assert_tokens("fr", "écrire à nom.prenom@exemple.fr, vite",
		      "¶écrire à nom.prenom@exemple.fr|vite");
	assert_tokens("fr", "voir (https://exemple.fr/a?b=c).", "¶voir (https://exemple.fr/a?b=c");
	assert_tokens("fr", "sur www.exemple.com et exemple.fr/une. Fin",
		      "¶sur www.exemple.com et exemple.fr/une§Fin");
}
END_TEST

START_TEST(a_sentence_ends_with_or_without_a_blank)
{
	assert_tokens("fr", "La fin.Début", "¶La fin§Début");
	assert_tokens("fr", "La fin.\"Début\"", "¶La fin§Début");
	assert_tokens("fr", "Quoi ? Oui ! Bon… Soit", "¶Quoi§Oui§Bon§Soit");
	assert_tokens("fr", "« Fini. » Puis rien", "¶Fini§Puis rien");
}
END_TEST

START_TEST(a_sentence_goes_on_after_a_small_letter_or_a_comma)
{
	assert_tokens("fr", "\"Vraiment ?\" a-t-il dit", "¶Vraiment|a~-t-il dit");
	assert_tokens("fr", "\"Jamais !\", Untel le dit", "¶Jamais|Untel le dit");
	assert_tokens("fr", "il hésite... puis part", "¶il hésite|puis part");
}
END_TEST

START_TEST(line_ends_part_paragraphs_and_wraps_do_not)
{
	assert_tokens("fr", "Un titre\nUn texte", "¶Un titre¶Un texte");
	assert_tokens("fr",
		      "Une ligne assez longue pour être pliée à soixante dix, l'Etat\n"
		      "islamique recule encore et la phrase va jusqu'à sa fin sans\n"
		      "rien.",
		      "¶Une ligne assez longue pour être pliée à soixante dix|l'~Etat islamique "
		      "recule encore et la phrase va jusqu'~à sa fin sans rien");
}
END_TEST

START_TEST(quotes_and_brackets_do_not_set_apart)
{
	assert_tokens("fr", "le «groupe» \"Etat\" (islamique)", "¶le groupe Etat (islamique");
	assert_tokens("fr", "des +coalitions+ et [deux] (« trois »)",
		      "¶des coalitions et (deux (trois");
	assert_tokens("fr", "anti- terreur, Russie–USA", "¶anti terreur|Russie USA");
}
END_TEST

START_TEST(other_signs_set_apart)
{
	assert_tokens("fr", "un, deux; trois: quatre… cinq", "¶un|deux|trois|quatre|cinq");
	assert_tokens("fr", "un – deux - trois — quatre -- cinq", "¶un|deux|trois|quatre|cinq");
	assert_tokens("fr", "et/ou A + B * C", "¶et|ou A|B|C");
}
END_TEST

START_TEST(english_possessives_are_cut_and_negations_are_not)
{
	assert_tokens("en", "the minister's aide doesn't", "¶the minister~'s aide doesn't");
	assert_tokens("en", "the minister’s aide doesn’t", "¶the minister~’s aide doesn’t");
	assert_tokens("en", "the MINISTER’S aide", "¶the MINISTER~’S aide");
	assert_tokens("en", "the ministers' aide, Mr. Smith", "¶the ministers aide|Mr. Smith");
	assert_tokens("en", "l'Etat a-t-il", "¶l'Etat a-t-il");
}
END_TEST

START_TEST(english_abbreviations_end_no_sentence)
{
	assert_tokens("en", "Gov. Low met Sen. High in the U.S. Senate.",
		      "¶Gov. Low met Sen. High in the U.S. Senate");
	assert_tokens("en", "at 5 p.m. Monday, No. 3 of the U.S.-led force",
		      "¶at 5 p.m. Monday|No. 3 of the U.S.-led force");
	assert_tokens("en", "He said no. They left the '90s", "¶He said no§They left the 90s");
}
END_TEST

START_TEST(keys_are_folded)
{
	assert_keys("L’État d'Élisabeth", "l' etat d' elisabeth");
	assert_keys("CŒUR cœur coeur Ægypte", "coeur coeur coeur aegypte");
	assert_keys("E\xCC\x81tat tak\xC2\xAD"
		    "fir\xE2\x80\x8Biste",
		    "etat takfiriste");
	assert_keys("Заголовок ЁЛКА", "заголовок елка");
}
END_TEST

START_TEST(other_scripts_are_cut_at_blanks)
{
	assert_tokens("ru", "Москва сообщила. Потом", "¶Москва сообщила§Потом");
	assert_tokens("ar", "قال الرئيس، ثم", "¶قال الرئيس|ثم");
}
END_TEST

START_TEST(text_without_words_has_no_tokens)
{
	assert_tokens("fr", "", "");
	assert_tokens("fr", " \n\n … -- «»\n", "");
}
END_TEST

START_TEST(more_tokens_than_expected_still_find_room)
{
	g_autoptr(GString) source = g_string_new(NULL);
	g_autoptr(GBytes) raw = NULL;
	g_autoptr(CadText) text = NULL;
	g_autoptr(CadArena) arena = cad_arena_new();
	CadTokens *tokens;

	for (guint i = 0; i < 5000; i++)
		g_string_append(source, "a ");
	raw = g_bytes_new_static(source->str, source->len);
	text = cad_text_new(raw);
	tokens = cad_tokens_new(arena, text, "fr");
	ck_assert_uint_eq(tokens->n, 5000);
	for (guint32 i = 0; i < tokens->n; i++)
		ck_assert_uint_eq(tokens->start[i], 2 * i);
}
END_TEST

START_TEST(a_token_is_found_by_any_byte_up_to_its_end)
{
	const char *source = "un, deux trois";
	g_autoptr(GBytes) raw = g_bytes_new_static(source, strlen(source));
	g_autoptr(CadText) text = cad_text_new(raw);
	g_autoptr(CadArena) arena = cad_arena_new();
	CadTokens *tokens = cad_tokens_new(arena, text, "fr");

	ck_assert_uint_eq(cad_tokens_find(tokens, 0), 0);
	ck_assert_uint_eq(cad_tokens_find(tokens, 1), 0);
	ck_assert_uint_eq(cad_tokens_find(tokens, 2), 1);
	ck_assert_uint_eq(cad_tokens_find(tokens, 13), 2);
	ck_assert_uint_eq(cad_tokens_find(tokens, 14), 3);
}
END_TEST

START_TEST(the_hash_sees_the_key_and_nothing_after_it)
{
	static const char a[32] = "etatXXXXXXXXXXXXXXXXX", b[32] = "etatYYYYYYYYYYYYYYYYY";
	static const char longer[48] = "anticonstitutionnellement",
			  other[48] = "anticonstitutionnel";

	ck_assert_uint_eq(cad_token_hash(a, 4), cad_token_hash(b, 4));
	ck_assert_uint_ne(cad_token_hash(a, 5), cad_token_hash(b, 5));
	ck_assert_uint_ne(cad_token_hash(longer, 25), cad_token_hash(other, 19));
	ck_assert_uint_ne(cad_token_hash("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 1),
			  cad_token_hash("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 2));
}
END_TEST

static Suite *
token_suite(void)
{
	Suite *suite = suite_create("token");
	TCase *word = tcase_create("word"), *token = tcase_create("token");

	tcase_add_test(word, elision_splits_after_the_apostrophe);
	tcase_add_test(word, words_that_hold_an_apostrophe_stay_whole);
	tcase_add_test(word, clitics_are_tokens_of_their_own);
	tcase_add_test(word, compounds_and_names_keep_their_hyphens);
	tcase_add_test(word, numbers_stay_whole);
	tcase_add_test(word, abbreviations_keep_their_stop_and_end_no_sentence);
	tcase_add_test(word, a_single_capital_ends_its_paragraph_without_a_stop);
	tcase_add_test(word, addresses_stay_whole);
	tcase_add_test(word, english_abbreviations_end_no_sentence);
	tcase_add_test(word, english_possessives_are_cut_and_negations_are_not);
	suite_add_tcase(suite, word);
	tcase_add_test(token, a_sentence_ends_with_or_without_a_blank);
	tcase_add_test(token, a_sentence_goes_on_after_a_small_letter_or_a_comma);
	tcase_add_test(token, line_ends_part_paragraphs_and_wraps_do_not);
	tcase_add_test(token, quotes_and_brackets_do_not_set_apart);
	tcase_add_test(token, other_signs_set_apart);
	tcase_add_test(token, keys_are_folded);
	tcase_add_test(token, other_scripts_are_cut_at_blanks);
	tcase_add_test(token, text_without_words_has_no_tokens);
	tcase_add_test(token, more_tokens_than_expected_still_find_room);
	tcase_add_test(token, a_token_is_found_by_any_byte_up_to_its_end);
	tcase_add_test(token, the_hash_sees_the_key_and_nothing_after_it);
	suite_add_tcase(suite, token);
	return suite;
}

int
main(void)
{
	return suite_run(token_suite());
}
