#include "config.h"

#include <string.h>

#include <cadrage/keyness.h>

#include "sandbox.h"
#include "stats/keyness.h"
#include "suite.h"

/* Keyness looks at all words; a lexicon is there because a comparison needs one. */
static const char categories[] = "[doute]\nprétendu = \"prétendu\"\n";

/* Articles of two outlets, or more. */
typedef struct {
	Sandbox sandbox;
	GPtrArray *scores; /* of CadrageScore, owned */
} Press;

static Press
press_open(void)
{
	return (Press){sandbox_open(categories),
		       g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_score_unref)};
}

static void
press_close(Press *press)
{
	sandbox_close(&press->sandbox);
	g_ptr_array_unref(press->scores);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Press, press_close)

static void
press_add(Press *press, const char *outlet, const char *body)
{
	g_autofree char *id = g_strdup_printf("%03u", press->scores->len);

	g_ptr_array_add(press->scores,
			sandbox_score_of(&press->sandbox, outlet, "fr", id, "Titre", body));
}

/* @n articles with @text, each unlike the others by a number. */
static void
press_add_many(Press *press, const char *outlet, guint n, const char *text)
{
	for (guint i = 0; i < n; i++) {
		g_autofree char *body =
			g_strdup_printf("Article %u, %s. La rivière coule.", i + 10, text);

		press_add(press, outlet, body);
	}
}

static CadrageKeyness *
press_rank_ordered(const Press *press, const CadrageKeynessOptions *options, gboolean is_backwards,
		   GError **error)
{
	CadrageComparisonOptions comparison_options = CADRAGE_COMPARISON_OPTIONS_INIT;
	g_autoptr(CadrageComparison) comparison = NULL;
	const guint n = press->scores->len;

	comparison_options.count_words = TRUE;
	comparison = cadrage_comparison_new(press->sandbox.outlets, press->sandbox.lexicons,
					    &comparison_options, NULL);
	for (guint i = 0; i < n; i++)
		cadrage_comparison_add(comparison,
				       press->scores->pdata[is_backwards ? n - 1 - i : i]);
	cadrage_comparison_finish(comparison);
	return cadrage_keyness_new(comparison, options, error);
}

/* Copies left out: @pairs, of ids. */
static CadrageKeyness *
press_rank_without(const Press *press, const CadrageCopyPair *pairs, guint n)
{
	CadrageComparisonOptions options = CADRAGE_COMPARISON_OPTIONS_INIT;
	g_autoptr(CadrageCopies) copies = cadrage_copies_new();
	g_autoptr(CadrageComparison) comparison = NULL;

	options.count_words = TRUE;
	options.copies = CADRAGE_COPIES_WITHOUT;
	comparison = cadrage_comparison_new(press->sandbox.outlets, press->sandbox.lexicons,
					    &options, NULL);
	for (guint i = 0; i < n; i++)
		cadrage_copies_add_pair(copies, &pairs[i]);
	cadrage_copies_finish(copies);
	cadrage_comparison_set_copies(comparison, copies);
	for (guint i = press->scores->len; i-- > 0;)
		cadrage_comparison_add(comparison, press->scores->pdata[i]);
	cadrage_comparison_finish(comparison);
	return cadrage_keyness_new(comparison, NULL, NULL);
}

static CadrageKeyness *
press_rank(const Press *press, const CadrageKeynessOptions *options)
{
	CadrageKeyness *keyness = press_rank_ordered(press, options, FALSE, NULL);

	ck_assert_ptr_nonnull(keyness);
	return keyness;
}

static const CadrageKeyword *
find_word(const CadrageKeyness *keyness, const char *word)
{
	for (guint i = 0; i < cadrage_keyness_get_n_words(keyness); i++)
		if (strcmp(cadrage_keyness_get_word(keyness, i)->word, word) == 0)
			return cadrage_keyness_get_word(keyness, i);
	return NULL;
}

START_TEST(a_word_is_one_whatever_its_case_and_shown_as_mostly_written)
{
	g_auto(Press) press = press_open();
	g_autoptr(CadrageKeyness) keyness = NULL;
	const CadrageKeyword *word;

	press_add_many(&press, "alpha", 3, "Émeute, émeute et EMEUTE, émeute");
	press_add_many(&press, "beta", 3, "fête");
	keyness = press_rank(&press, NULL);
	word = find_word(keyness, "émeute");
	ck_assert_ptr_nonnull(word);
	ck_assert_uint_eq(word->count_target, 12);
	ck_assert_uint_eq(word->documents_target, 3);
	ck_assert_uint_eq(word->count_reference, 0);
	ck_assert_uint_eq(word->documents_reference, 0);
}
END_TEST

START_TEST(its_rank_is_that_of_its_counts_and_the_sizes)
{
	g_auto(Press) press = press_open();
	g_autoptr(CadrageKeyness) keyness = NULL;
	const CadrageKeyword *word;
	CadFrequencyPair pair;

	press_add_many(&press, "alpha", 4, "émeute sur le port");
	press_add_many(&press, "beta", 3, "émeute, puis le calme revient sur le port");
	keyness = press_rank(&press, NULL);
	word = find_word(keyness, "émeute");
	ck_assert_ptr_nonnull(word);
	pair = (CadFrequencyPair){word->count_target, cadrage_keyness_get_target(keyness)->n_tokens,
				  word->count_reference,
				  cadrage_keyness_get_reference(keyness)->n_tokens};
	/* Titre Article 10 émeute sur le port La rivière coule */
	ck_assert_uint_eq(pair.size_a, 40);
	ck_assert_uint_eq(pair.size_b, 42);
	ck_assert_double_eq(word->g2, cad_keyness_g2(&pair));
	ck_assert_double_eq_tol(word->rate_target, 1000 * 4 / 40.0, 1e-12);
}
END_TEST

START_TEST(a_word_of_too_few_articles_is_not_shown)
{
	g_auto(Press) press = press_open();
	CadrageKeynessOptions lower = CADRAGE_KEYNESS_OPTIONS_INIT;
	g_autoptr(CadrageKeyness) strict = NULL, loose = NULL;

	press_add_many(&press, "alpha", 3, "village village");
	press_add(&press, "alpha", "Émeute, émeute, émeute, émeute, émeute, émeute.");
	press_add_many(&press, "beta", 3, "fête fête");
	strict = press_rank(&press, NULL);
	lower.min_documents = 1;
	loose = press_rank(&press, &lower);
	ck_assert_ptr_null(find_word(strict, "émeute"));
	ck_assert_ptr_nonnull(find_word(strict, "village"));
	ck_assert_ptr_nonnull(find_word(strict, "fête")); /* on the other side */
	ck_assert_ptr_nonnull(find_word(loose, "Émeute") ? find_word(loose, "Émeute")
							 : find_word(loose, "émeute"));
}
END_TEST

START_TEST(function_words_are_left_out_unless_asked_for)
{
	g_auto(Press) press = press_open();
	CadrageKeynessOptions options = CADRAGE_KEYNESS_OPTIONS_INIT;
	g_autoptr(CadrageKeyness) without = NULL, with = NULL;

	press_add_many(&press, "alpha", 5, "dans le village dans le port");
	press_add_many(&press, "beta", 5, "village, port");
	without = press_rank(&press, NULL);
	options.keep_stop_words = TRUE;
	with = press_rank(&press, &options);
	ck_assert_ptr_null(find_word(without, "dans"));
	ck_assert_ptr_nonnull(find_word(with, "dans"));
	ck_assert_ptr_null(find_word(with, "10")); /* no word */
}
END_TEST

START_TEST(a_repeat_counts_once)
{
	g_auto(Press) press = press_open();
	g_autoptr(CadrageKeyness) keyness = NULL;

	press_add_many(&press, "alpha", 4, "émeute émeute");
	press_add_many(&press, "alpha", 4, "ÉMEUTE émeute"); /* the same words */
	press_add_many(&press, "beta", 4, "fête");
	keyness = press_rank(&press, NULL);
	ck_assert_uint_eq(find_word(keyness, "émeute")->count_target, 8);
	ck_assert_uint_eq(cadrage_keyness_get_target(keyness)->n_documents, 4);
	ck_assert_uint_eq(cadrage_keyness_get_target(keyness)->n_tokens, 4 * 8);
}
END_TEST

START_TEST(words_of_copies_left_out_are_not_counted)
{
	/* Alpha's first article is its second, its third is the first of beta. */
	static const CadrageCopyPair pairs[] = {
		{"000", "001", 90, 90, 90, 1, 1, 1},
		{"002", "010", 90, 90, 90, 1, 1, 1},
	};
	g_auto(Press) press = press_open();
	g_autoptr(CadrageKeyness) keyness = NULL;

	press_add_many(&press, "alpha", 6, "émeute émeute");
	press_add_many(&press, "alpha", 4, "Émeute émeute"); /* the first four again */
	press_add_many(&press, "beta", 6, "fête");
	keyness = press_rank_without(&press, pairs, G_N_ELEMENTS(pairs));
	ck_assert_ptr_nonnull(keyness);
	ck_assert_uint_eq(cadrage_keyness_get_target(keyness)->n_documents, 4);
	ck_assert_uint_eq(cadrage_keyness_get_target(keyness)->n_tokens, 4 * 8);
	ck_assert_uint_eq(find_word(keyness, "émeute")->count_target, 8);
	ck_assert_uint_eq(find_word(keyness, "émeute")->documents_target, 4);
	ck_assert_uint_eq(cadrage_keyness_get_reference(keyness)->n_documents, 5);
	ck_assert_uint_eq(find_word(keyness, "fête")->count_reference, 5);
}
END_TEST

static char *
write_csv(const CadrageKeyness *keyness)
{
	g_autoptr(GOutputStream) output = g_memory_output_stream_new_resizable();
	GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM(output);

	ck_assert(cadrage_keyness_write(keyness, CADRAGE_FORMAT_CSV, FALSE, output, NULL));
	return g_strndup(g_memory_output_stream_get_data(memory),
			 g_memory_output_stream_get_data_size(memory));
}

START_TEST(the_order_of_articles_changes_nothing)
{
	g_auto(Press) press = press_open();
	CadrageKeynessOptions options = CADRAGE_KEYNESS_OPTIONS_INIT;
	g_autoptr(CadrageKeyness) forward = NULL, backward = NULL;
	g_autofree char *first = NULL, *second = NULL;

	options.min_documents = 1;
	options.min_count = 1;
	press_add_many(&press, "alpha", 2, "Émeute au port");
	press_add_many(&press, "alpha", 2, "émeute au Port");
	press_add_many(&press, "beta", 3, "fête au village");
	press_add_many(&press, "gamma", 2, "vent et pluie");
	forward = press_rank(&press, &options);
	backward = press_rank_ordered(&press, &options, TRUE, NULL);
	first = write_csv(forward);
	second = write_csv(backward);
	ck_assert_str_eq(first, second);
	ck_assert_ptr_null(cadrage_keyness_get_reference(forward)->name); /* beta and gamma */
}
END_TEST

START_TEST(each_side_shows_its_most_unlike_words)
{
	g_auto(Press) press = press_open();
	CadrageKeynessOptions options = CADRAGE_KEYNESS_OPTIONS_INIT;
	g_autoptr(CadrageKeyness) keyness = NULL;

	options.limit = 1;
	press_add_many(&press, "alpha", 3, "émeute émeute émeute, port port");
	press_add_many(&press, "beta", 3, "fête fête fête, village village");
	keyness = press_rank(&press, &options);
	ck_assert_uint_eq(cadrage_keyness_get_n_words(keyness), 2);
	ck_assert_str_eq(cadrage_keyness_get_word(keyness, 0)->word, "émeute");
	ck_assert_str_eq(cadrage_keyness_get_word(keyness, 1)->word, "fête");
	ck_assert_uint_eq(cadrage_keyness_get_target(keyness)->n_words, 2);
	ck_assert_str_eq(cadrage_keyness_get_reference(keyness)->name, "beta");
}
END_TEST

START_TEST(what_cannot_be_ranked_says_why)
{
	static const struct {
		const char *target, *reference, *message;
	} cases[] = {
		{"alhpa", NULL, "no article is of the outlet \"alhpa\"; did you mean \"alpha\"?"},
		{"alpha", "alpha", "\"alpha\" cannot be held against itself"},
		{"alpha", NULL,
		 "no word is in 3 articles of its side and 5 times in all: too few articles to "
		 "tell words apart"},
	};
	g_auto(Press) press = press_open();
	CadrageKeynessOptions options = CADRAGE_KEYNESS_OPTIONS_INIT;
	g_autoptr(GError) error = NULL;

	options.target = cases[_i].target;
	options.reference = cases[_i].reference;
	press_add_many(&press, "alpha", 2, "émeute");
	press_add_many(&press, "beta", 2, "fête");
	ck_assert_ptr_null(press_rank_ordered(&press, &options, FALSE, &error));
	ck_assert_str_eq(error->message, cases[_i].message);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("keyness");
	TCase *words = tcase_create("words");

	tcase_add_test(words, a_word_is_one_whatever_its_case_and_shown_as_mostly_written);
	tcase_add_test(words, its_rank_is_that_of_its_counts_and_the_sizes);
	tcase_add_test(words, a_word_of_too_few_articles_is_not_shown);
	tcase_add_test(words, function_words_are_left_out_unless_asked_for);
	tcase_add_test(words, a_repeat_counts_once);
	tcase_add_test(words, words_of_copies_left_out_are_not_counted);
	tcase_add_test(words, the_order_of_articles_changes_nothing);
	tcase_add_test(words, each_side_shows_its_most_unlike_words);
	tcase_add_loop_test(words, what_cannot_be_ranked_says_why, 0, 3);
	suite_add_tcase(suite, words);
	return suite_run(suite);
}
