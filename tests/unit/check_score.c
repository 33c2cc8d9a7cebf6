#include "config.h"

#include <string.h>

#include <cadrage/reader.h>

#include "sandbox.h"
#include "score/score.h"
#include "suite.h"

/* Exact forms only, so that no dictionary is needed. */
static const char categories[] = "[ton]\n"
				 "title: Tone\n"
				 "[ton.doute]\n"
				 "title: Doubt\n"
				 "prétendu = \"prétendu\" | \"prétendue\"\n"
				 "preuve = sans [..2] \"preuve\"\n"
				 "[ton.peur]\n"
				 "title: Fear\n"
				 "menace = \"prétendue\" \"menace\" | \"menace\"\n"
				 "[verbes]\n"
				 "kind: verbs\n"
				 "title: Verbs\n"
				 "affirmer = \"affirme\"\n";

static CadrageMatch
get_match(const CadrageScore *score, guint index)
{
	guint n_matches;
	const CadrageMatch *matches = cadrage_score_get_matches(score, &n_matches);

	ck_assert_uint_lt(index, n_matches);
	return matches[index];
}

static guint
count_matches(const CadrageScore *score)
{
	guint n_matches;

	cadrage_score_get_matches(score, &n_matches);
	return n_matches;
}

START_TEST(a_match_says_where_it_stands)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageScore) score =
		sandbox_score(&sandbox, "a", "Un prétendu accord",
			      "Été sec.\nLe ministre évoque « une menace ».\n");
	CadrageMatch first = get_match(score, 0);
	CadrageMatch second = get_match(score, 1);
	g_autofree char *text = cadrage_score_get_match_text(score, &second);

	ck_assert_uint_eq(count_matches(score), 2);
	ck_assert_int_eq(first.zone, CADRAGE_ZONE_HEADLINE);
	ck_assert_int_eq(first.voice, CADRAGE_VOICE_OWN);
	ck_assert_uint_eq(first.raw.start, 3);
	ck_assert_uint_eq(first.column, 4);
	ck_assert_int_eq(second.zone, CADRAGE_ZONE_BODY);
	ck_assert_int_eq(second.voice, CADRAGE_VOICE_QUOTED);
	ck_assert(!second.crosses_voice);
	/* Characters count as columns, bytes as places: "é" is one and two. */
	ck_assert_uint_eq(second.column, 26);
	ck_assert_uint_eq(second.raw.end - second.raw.start, 6);
	ck_assert_uint_eq(second.line, first.line + 3);
	ck_assert_str_eq(text, "menace");
}
END_TEST

START_TEST(a_match_across_a_quotation_mark_has_its_first_voice)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageScore) score = sandbox_score(
		&sandbox, "a", "Titre neutre", "Il parle de la prétendue « menace » du nord.\n");
	CadrageMatch match = get_match(score, 1);

	ck_assert_uint_eq(match.n_tokens, 2);
	ck_assert_int_eq(match.voice, CADRAGE_VOICE_OWN);
	ck_assert(match.crosses_voice);
}
END_TEST

START_TEST(a_quoted_verb_attributes_nothing)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageScore) score = sandbox_score(
		&sandbox, "a", "Titre neutre",
		"Le ministre affirme que tout va bien.\n« Il affirme cela », dit la députée.\n");

	ck_assert_uint_eq(
		cadrage_score_count(score, sandbox_find_category(&sandbox, "verbes"), NULL), 1);
	ck_assert_int_eq(get_match(score, 0).voice, CADRAGE_VOICE_OWN);
}
END_TEST

START_TEST(a_parent_counts_each_stretch_once)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageScore) score =
		sandbox_score(&sandbox, "a", "Titre neutre",
			      "La prétendue menace recule. Une menace demeure, sans la moindre "
			      "preuve.\n");

	ck_assert_uint_eq(
		cadrage_score_count(score, sandbox_find_category(&sandbox, "ton.doute"), NULL), 2);
	ck_assert_uint_eq(
		cadrage_score_count(score, sandbox_find_category(&sandbox, "ton.peur"), NULL), 2);
	ck_assert_uint_eq(cadrage_score_count(score, sandbox_find_category(&sandbox, "ton"), NULL),
			  3);
}
END_TEST

START_TEST(counting_all_categories_agrees_with_counting_one)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageScore) score = sandbox_score(
		&sandbox, "a", "Une menace",
		"« La prétendue menace recule », affirme-t-il. Une « menace » demeure.\n");
	guint n_categories = cadrage_lexicons_get_n_categories(sandbox.lexicons);
	g_autofree CadMatchSum *sums = g_new0(CadMatchSum, n_categories * CADRAGE_N_VOICES);

	cad_score_count_categories(score, sums);
	ck_assert_uint_gt(count_matches(score), 3);
	for (guint i = 0; i < n_categories * CADRAGE_N_VOICES; i++) {
		CadrageVoice voice = i % CADRAGE_N_VOICES;

		ck_assert_uint_eq(sums[i].n,
				  cadrage_score_count(score, i / CADRAGE_N_VOICES, &voice));
	}
}
END_TEST

START_TEST(tokens_by_voice_and_zone_sum_up_to_the_article)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageScore) score =
		sandbox_score(&sandbox, "a", "Une menace", "Elle dit : « tout va bien ».\n");
	guint sum = 0;

	for (guint voice = 0; voice < CADRAGE_N_VOICES; voice++) {
		for (guint zone = 0; zone < CADRAGE_N_ZONES; zone++)
			sum += cadrage_score_get_n_tokens(score, voice, zone);
	}
	ck_assert_uint_eq(sum, 7);
	ck_assert_uint_eq(sum, cadrage_document_get_n_tokens(cadrage_score_get_document(score)));
	ck_assert_uint_eq(
		cadrage_score_get_n_tokens(score, CADRAGE_VOICE_QUOTED, CADRAGE_ZONE_BODY), 3);
}
END_TEST

static void
assert_context(const CadrageScore *score, guint match, guint width, const char *left,
	       const char *right)
{
	CadrageMatch found = get_match(score, match);
	g_autofree char *before = NULL;
	g_autofree char *after = NULL;

	cadrage_score_get_match_context(score, &found, width, &before, &after);
	ck_assert_str_eq(before, left);
	ck_assert_str_eq(after, right);
}

START_TEST(context_stays_in_the_paragraph)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageScore) score = sandbox_score(
		&sandbox, "a", "Titre neutre",
		"Un premier alinéa.\n\nD'où \t vient cette menace, dit-on ?\n\nFin.\n");

	assert_context(score, 0, 100, "D'où vient cette ", ", dit-on ?");
}
END_TEST

START_TEST(context_is_cut_between_words)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageScore) score = sandbox_score(&sandbox, "a", "Titre neutre",
						      "Ils élèvent une menace extérieure.\n");

	assert_context(score, 0, 11, "une ", "");
	assert_context(score, 0, 12, "élèvent une ", " extérieure.");
	assert_context(score, 0, 0, "", "");
}
END_TEST

START_TEST(a_word_too_long_for_the_context_is_cut)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageScore) score = sandbox_score(
		&sandbox, "a", "Titre neutre",
		"anticonstitutionnellement/menace/anticonstitutionnellement et voilà\n");

	assert_context(score, 0, 5, "ment/", "/anti");
}
END_TEST

START_TEST(a_match_text_is_on_one_line)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageScore) score = sandbox_score(
		&sandbox, "a", "Titre neutre", "On parle de la prétendue \xc2\xa0 menace.\n");
	CadrageMatch match = get_match(score, 1);
	g_autofree char *text = cadrage_score_get_match_text(score, &match);

	ck_assert_str_eq(text, "prétendue menace");
}
END_TEST

START_TEST(voices_have_names_that_are_read_back)
{
	for (guint i = 0; i < CADRAGE_N_VOICES; i++) {
		CadrageVoice voice = CADRAGE_N_VOICES;

		ck_assert(cadrage_voice_from_name(cadrage_voice_to_name(i), &voice));
		ck_assert_uint_eq(voice, i);
	}
	ck_assert(!cadrage_voice_from_name("outlet", &(CadrageVoice){0}));
}
END_TEST

/* What a batch gave, as one text. */
static gboolean
write_down(CadrageScore *score, const GError *refusal, void *payload)
{
	GString *text = payload;

	if (refusal)
		g_string_append_printf(text, "refused %s\n", refusal->message);
	else
		g_string_append_printf(text, "%s: %u matches\n",
				       cadrage_document_get_id(cadrage_score_get_document(score)),
				       count_matches(score));
	return TRUE;
}

static char *
run_batch(const Sandbox *sandbox, guint n_threads, CadrageScoreFunc func)
{
	const char *paths[] = {sandbox->folder, NULL};
	CadrageReaderOptions reading = CADRAGE_READER_OPTIONS_INIT;
	CadrageBatchOptions options = {.n_threads = n_threads};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageReader) reader = cadrage_reader_new(paths, &reading, diagnostics, NULL);
	GString *text = g_string_new(NULL);

	ck_assert_ptr_nonnull(reader);
	cadrage_batch_run(reader, sandbox->outlets, sandbox->lexicons, &options, func, text);
	return g_string_free(text, FALSE);
}

/* Pages of very different length, and an empty one among them. */
static void
write_pages(const Sandbox *sandbox)
{
	for (guint i = 0; i < 40; i++) {
		g_autofree char *name = g_strdup_printf("page-%02u.txt", i);
		g_autoptr(GString) page =
			g_string_new(i == 17 ? "" : "Un titre\n\nUn chapeau.\n\n");
		g_autofree char *path = NULL;

		for (guint j = 0; i != 17 && j < (i % 5 == 0 ? 500 : 1 + i % 3); j++)
			g_string_append_printf(page,
					       "Le chef de la région dit que la menace numéro %u "
					       "est là et que les gens le savent.\n\n",
					       j);
		path = sandbox_write(sandbox, name, page->str);
	}
}

START_TEST(a_batch_gives_the_same_for_any_number_of_threads)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autofree char *by_one = NULL;
	const char *refusal;

	write_pages(&sandbox);
	by_one = run_batch(&sandbox, 1, write_down);
	refusal = strstr(by_one, "refused ");
	ck_assert_ptr_nonnull(refusal);
	ck_assert_ptr_nonnull(strstr(refusal, "page-18.txt"));
	ck_assert_ptr_null(strstr(refusal, "page-16.txt"));
	ck_assert_ptr_nonnull(strstr(by_one, "page-00.txt: 500 matches"));
	for (guint n_threads = 2; n_threads <= 8; n_threads *= 2) {
		g_autofree char *by_many = run_batch(&sandbox, n_threads, write_down);

		ck_assert_str_eq(by_many, by_one);
	}
}
END_TEST

static gboolean
stop_at_third(CadrageScore *score, const GError *refusal, void *payload)
{
	GString *text = payload;

	write_down(score, refusal, payload);
	return g_strrstr(text->str, "page-02.txt") == NULL;
}

START_TEST(a_batch_stops_when_it_is_told_to)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autofree char *text = NULL;

	write_pages(&sandbox);
	text = run_batch(&sandbox, 4, stop_at_third);
	ck_assert_ptr_nonnull(strstr(text, "page-02.txt"));
	ck_assert_ptr_null(strstr(text, "page-03.txt"));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("score");
	TCase *score = tcase_create("score");
	TCase *count = tcase_create("count");
	TCase *context = tcase_create("context");
	TCase *batch = tcase_create("batch");

	tcase_add_test(score, a_match_says_where_it_stands);
	tcase_add_test(score, a_match_across_a_quotation_mark_has_its_first_voice);
	tcase_add_test(score, a_quoted_verb_attributes_nothing);
	tcase_add_test(score, voices_have_names_that_are_read_back);
	suite_add_tcase(suite, score);
	tcase_add_test(count, a_parent_counts_each_stretch_once);
	tcase_add_test(count, counting_all_categories_agrees_with_counting_one);
	tcase_add_test(count, tokens_by_voice_and_zone_sum_up_to_the_article);
	suite_add_tcase(suite, count);
	tcase_add_test(context, context_stays_in_the_paragraph);
	tcase_add_test(context, context_is_cut_between_words);
	tcase_add_test(context, a_word_too_long_for_the_context_is_cut);
	tcase_add_test(context, a_match_text_is_on_one_line);
	suite_add_tcase(suite, context);
	tcase_add_test(batch, a_batch_gives_the_same_for_any_number_of_threads);
	tcase_add_test(batch, a_batch_stops_when_it_is_told_to);
	suite_add_tcase(suite, batch);
	return suite_run(suite);
}
