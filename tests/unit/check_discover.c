#include "config.h"

#include <string.h>

#include <cadrage/discover.h>

#include "sandbox.h"
#include "stats/random.h"
#include "suite.h"

static const char categories[] = "[doute]\nprétendu = \"prétendu\"\n";

/* Subjects that articles are about, each with a name of its own. */
static const char *const places[] = {"Valbrune",  "Morneval", "Castrelles", "Oudreville",
				     "Pontarnac", "Sevrigny", "Lormont",    "Brissac"};

/* What articles are made of besides. */
static const char *const fillers[] = {"maison",	 "jardin",  "voiture", "marché",  "école",
				      "route",	 "réunion", "projet",  "budget",  "rivière",
				      "atelier", "musique", "théâtre", "cuisine", "travail",
				      "lecture", "horloge", "fenêtre", "cheval",  "montagne"};

/* Articles of two outlets on the same subjects. */
typedef struct {
	Sandbox sandbox;
	GPtrArray *scores; /* of CadrageScore, owned */
	CadRandom random;
} Press;

static Press
press_open(void)
{
	Press press = {sandbox_open(categories),
		       g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_score_unref),
		       {{0}}};

	cad_random_start(&press.random, 1);
	return press;
}

static void
press_close(Press *press)
{
	sandbox_close(&press->sandbox);
	g_ptr_array_unref(press->scores);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Press, press_close)

/* An article about the place number @index, with @sentence in the middle. */
static void
press_add(Press *press, const char *outlet, guint index, const char *sentence)
{
	const char *place = places[index % G_N_ELEMENTS(places)];
	g_autofree char *id = g_strdup_printf("%04u", press->scores->len);
	g_autoptr(GString) body = g_string_new(NULL);

	for (guint i = 0; i < 10; i++) {
		if (i == 5)
			g_string_append_printf(body, "%s ", sentence);
		g_string_append_printf(
			body, "À %s la %s et le %s de %s sont avec une %s. ", place,
			fillers[cad_random_below(&press->random, G_N_ELEMENTS(fillers))],
			fillers[cad_random_below(&press->random, G_N_ELEMENTS(fillers))], place,
			fillers[cad_random_below(&press->random, G_N_ELEMENTS(fillers))]);
	}
	g_ptr_array_add(press->scores,
			sandbox_score_of(&press->sandbox, outlet, "fr", id, "Titre", body->str));
}

/* 32 articles of each of two outlets; every other one of alpha has @words, each in a sentence of
 * its own: what is said again and again is boilerplate. */
static void
press_fill(Press *press, const char *words)
{
	for (guint i = 0; i < 32; i++) {
		const gboolean has_it = i / G_N_ELEMENTS(places) % 2 == 0;
		g_autofree char *sentence = g_strdup_printf("Un %s et un %s %s.", fillers[i % 20],
							    fillers[(i * 3 + 1) % 20], words);

		press_add(press, "alpha", i, has_it ? sentence : "Il pleut.");
		press_add(press, "beta", i, "Il pleut.");
	}
}

static CadrageDiscovery *
press_look(const Press *press, const CadrageDiscoveryOptions *options, gboolean is_backwards)
{
	CadrageDiscovery *discovery = cadrage_discovery_new(options);
	const guint n = press->scores->len;

	for (guint i = 0; i < n; i++)
		cadrage_discovery_add(discovery,
				      press->scores->pdata[is_backwards ? n - 1 - i : i]);
	ck_assert(cadrage_discovery_finish(discovery, NULL));
	return discovery;
}

static CadrageDiscovery *
press_look_plainly(const Press *press)
{
	CadrageDiscoveryOptions options = CADRAGE_DISCOVERY_OPTIONS_INIT;

	options.outlet = "alpha";
	return press_look(press, &options, FALSE);
}

static const CadrageFind *
find_words(const CadrageDiscovery *discovery, const char *words)
{
	for (guint i = 0; i < cadrage_discovery_get_n_finds(discovery); i++) {
		const CadrageFind *find = cadrage_discovery_get_find(discovery, i);

		if (strcmp(find->words, words) == 0)
			return find;
	}
	return NULL;
}

START_TEST(a_word_of_one_outlet_is_established_with_its_passages)
{
	g_auto(Press) press = press_open();
	g_autoptr(CadrageDiscovery) discovery = NULL;
	const CadrageFind *find;

	press_fill(&press, "de forme zorguline");
	discovery = press_look_plainly(&press);
	find = cadrage_discovery_get_find(discovery, 0);
	ck_assert_ptr_nonnull(strstr(find->words, "zorguline"));
	ck_assert_int_eq(find->verdict, CADRAGE_VERDICT_ESTABLISHED);
	ck_assert_uint_eq(find->documents_target, 16);
	ck_assert_uint_eq(find->documents_reference, 0);
	ck_assert_uint_eq(find->n_passages, 3);
	ck_assert_ptr_nonnull(strstr(find->passages[0].words, "zorguline"));
	ck_assert(find->q <= 0.05);
}
END_TEST

START_TEST(what_the_lexicons_have_is_not_offered)
{
	g_auto(Press) press = press_open();
	g_autoptr(CadrageDiscovery) discovery = NULL;

	press_fill(&press, "du prétendu");
	discovery = press_look_plainly(&press);
	ck_assert_ptr_null(find_words(discovery, "prétendu"));
}
END_TEST

START_TEST(names_are_offered_only_when_asked_for)
{
	CadrageDiscoveryOptions options = CADRAGE_DISCOVERY_OPTIONS_INIT;
	g_auto(Press) press = press_open();
	g_autoptr(CadrageDiscovery) without = NULL;
	g_autoptr(CadrageDiscovery) with = NULL;

	press_fill(&press, "chez Zorgul");
	options.outlet = "alpha";
	without = press_look(&press, &options, FALSE);
	options.keep_names = TRUE;
	with = press_look(&press, &options, FALSE);
	ck_assert_ptr_null(find_words(without, "zorgul"));
	ck_assert_ptr_nonnull(find_words(with, "zorgul"));
}
END_TEST

START_TEST(quotations_are_not_the_outlets_words)
{
	CadrageDiscoveryOptions options = CADRAGE_DISCOVERY_OPTIONS_INIT;
	g_auto(Press) press = press_open();
	g_autoptr(CadrageDiscovery) own = NULL;
	g_autoptr(CadrageDiscovery) all = NULL;

	press_fill(&press, "et « une forme zorguline »");
	own = press_look_plainly(&press);
	options.outlet = "alpha";
	options.voices = CADRAGE_VOICES_ALL;
	all = press_look(&press, &options, FALSE);
	for (guint i = 0; i < cadrage_discovery_get_n_finds(own); i++)
		ck_assert_ptr_null(strstr(cadrage_discovery_get_find(own, i)->words, "zorguline"));
	ck_assert_ptr_nonnull(strstr(cadrage_discovery_get_find(all, 0)->words, "zorguline"));
}
END_TEST

/* Each article says it in words of its own, so that the sentence is no boilerplate. */
static void
press_fill_variously(Press *press)
{
	static const char *const middles[] = {"la moindre", "aucune", "de vraie", "la plus petite"};

	for (guint i = 0; i < 32; i++) {
		const guint round = i / G_N_ELEMENTS(places);
		g_autofree char *sentence = g_strdup_printf(
			"Le %s parle sans %s zorguline du %s.", fillers[i % 20],
			middles[(i + round) % G_N_ELEMENTS(middles)], fillers[(i + 7) % 20]);

		press_add(press, "alpha", i, sentence);
		press_add(press, "beta", i, "Le zorguline est bleu.");
	}
}

START_TEST(a_phrase_whose_middle_varies_has_a_gap)
{
	g_auto(Press) press = press_open();
	g_autoptr(CadrageDiscovery) discovery = NULL;
	const CadrageFind *find;

	press_fill_variously(&press);
	discovery = press_look_plainly(&press);
	find = find_words(discovery, "sans ... zorguline");
	ck_assert_ptr_nonnull(find);
	ck_assert(find->has_gap);
	ck_assert_ptr_nonnull(strstr(find->pattern, "[..3]"));
}
END_TEST

START_TEST(a_sentence_of_article_after_article_is_furniture)
{
	g_auto(Press) press = press_open();
	g_autoptr(CadrageDiscovery) discovery = NULL;

	for (guint i = 0; i < 32; i++) {
		press_add(&press, "alpha", i,
			  "Retrouvez chaque soir toute notre sélection zorguline en ligne.");
		press_add(&press, "beta", i, "Il pleut.");
	}
	discovery = press_look_plainly(&press);
	ck_assert_uint_eq(cadrage_discovery_get_summary(discovery)->n_established, 0);
}
END_TEST

START_TEST(two_outlets_alike_have_nothing_established)
{
	g_auto(Press) press = press_open();
	g_autoptr(CadrageDiscovery) discovery = NULL;

	for (guint i = 0; i < 80; i++)
		press_add(&press, i % 2 == 0 ? "alpha" : "beta", i / 2, "Il pleut.");
	discovery = press_look_plainly(&press);
	ck_assert_uint_eq(cadrage_discovery_get_summary(discovery)->n_established, 0);
}
END_TEST

START_TEST(the_order_of_articles_changes_nothing)
{
	CadrageDiscoveryOptions options = CADRAGE_DISCOVERY_OPTIONS_INIT;
	g_auto(Press) press = press_open();
	g_autoptr(CadrageDiscovery) forwards = NULL;
	g_autoptr(CadrageDiscovery) backwards = NULL;

	press_fill(&press, "de forme zorguline, sur un monde mirélien");
	options.outlet = "alpha";
	options.limit = 0;
	forwards = press_look(&press, &options, FALSE);
	backwards = press_look(&press, &options, TRUE);
	ck_assert_uint_eq(cadrage_discovery_get_n_finds(forwards),
			  cadrage_discovery_get_n_finds(backwards));
	for (guint i = 0; i < cadrage_discovery_get_n_finds(forwards); i++) {
		const CadrageFind *a = cadrage_discovery_get_find(forwards, i);
		const CadrageFind *b = cadrage_discovery_get_find(backwards, i);

		ck_assert_str_eq(a->words, b->words);
		ck_assert_double_eq(a->p, b->p);
		ck_assert_str_eq(a->passages[0].document, b->passages[0].document);
	}
}
END_TEST

START_TEST(copies_count_once_and_shared_ones_not_at_all)
{
	g_auto(Press) press = press_open();
	g_autoptr(CadrageDiscovery) discovery = NULL;
	const CadrageDiscoverySummary *summary;

	press_fill(&press, "de neige");
	/* The same seed writes the same articles again. */
	cad_random_start(&press.random, 7);
	press_add(&press, "alpha", 0, "Il grêle.");
	cad_random_start(&press.random, 7);
	press_add(&press, "alpha", 0, "Il grêle.");
	cad_random_start(&press.random, 8);
	press_add(&press, "alpha", 0, "Il vente.");
	cad_random_start(&press.random, 8);
	press_add(&press, "beta", 0, "Il vente.");
	discovery = press_look_plainly(&press);
	summary = cadrage_discovery_get_summary(discovery);
	ck_assert_uint_eq(summary->n_copies, 1);
	ck_assert_uint_eq(summary->n_shared, 2);
	ck_assert_uint_eq(summary->n_target, 33);
}
END_TEST

START_TEST(an_unknown_outlet_is_refused_with_the_nearest)
{
	CadrageDiscoveryOptions options = CADRAGE_DISCOVERY_OPTIONS_INIT;
	g_auto(Press) press = press_open();
	g_autoptr(CadrageDiscovery) discovery = NULL;
	g_autoptr(GError) error = NULL;

	options.outlet = "alhpa";
	discovery = cadrage_discovery_new(&options);
	press_add(&press, "alpha", 0, "Il pleut.");
	cadrage_discovery_add(discovery, press.scores->pdata[0]);
	ck_assert(!cadrage_discovery_finish(discovery, &error));
	ck_assert_ptr_nonnull(strstr(error->message, "did you mean \"alpha\"?"));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("discover");
	TCase *tests = tcase_create("discover");

	tcase_add_test(tests, a_word_of_one_outlet_is_established_with_its_passages);
	tcase_add_test(tests, what_the_lexicons_have_is_not_offered);
	tcase_add_test(tests, names_are_offered_only_when_asked_for);
	tcase_add_test(tests, quotations_are_not_the_outlets_words);
	tcase_add_test(tests, a_phrase_whose_middle_varies_has_a_gap);
	tcase_add_test(tests, a_sentence_of_article_after_article_is_furniture);
	tcase_add_test(tests, two_outlets_alike_have_nothing_established);
	tcase_add_test(tests, the_order_of_articles_changes_nothing);
	tcase_add_test(tests, copies_count_once_and_shared_ones_not_at_all);
	tcase_add_test(tests, an_unknown_outlet_is_refused_with_the_nearest);
	suite_add_tcase(suite, tests);
	return suite_run(suite);
}
