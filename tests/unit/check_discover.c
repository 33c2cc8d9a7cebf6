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

/* Acceptance. */

static const char lexicon_head[] = "lexicon: sandbox\ntitle: Sandbox\nlanguage: fr\nversion: 1\n"
				   "licence: CC0-1.0\n\n";

static CadrageLexicon *
load(const char *path)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	CadrageLexicon *lexicon = cadrage_lexicon_load(path, NULL, diagnostics, NULL);

	ck_assert_ptr_nonnull(lexicon);
	return lexicon;
}

/* Scores all articles again, with a lexicon of @categories. */
static void
press_reread(Press *press, const char *categories_)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autofree char *text = g_strconcat(lexicon_head, categories_, NULL);
	g_autofree char *path = sandbox_write(&press->sandbox, "again.lex", text);
	g_autoptr(CadrageLexicon) lexicon = load(path);

	cadrage_lexicons_unref(press->sandbox.lexicons);
	press->sandbox.lexicons = cadrage_lexicons_new(&lexicon, 1, diagnostics, NULL);
	for (guint i = 0; i < press->scores->len; i++) {
		CadrageScore *score = press->scores->pdata[i];

		press->scores->pdata[i] = cadrage_score_new(cadrage_score_get_document(score),
							    press->sandbox.lexicons, NULL);
		cadrage_score_unref(score);
	}
}

static void
check_rule(const CadrageComparison *comparison, const char *label, gboolean is_found_on)
{
	for (guint i = 0; i < cadrage_comparison_get_n_rows(comparison); i++) {
		const CadrageRow *row = cadrage_comparison_get_row(comparison, i);
		const CadragePair *pair =
			cadrage_comparison_find_pair(comparison, 0, 1, i, CADRAGE_COLUMN_WORDING);

		if (row->label == G_MAXUINT ||
		    strcmp(cadrage_lexicons_get_label(cadrage_comparison_get_lexicons(comparison),
						      row->label),
			   label) != 0)
			continue;
		ck_assert_int_eq(pair->rule == CADRAGE_RULE_FOUND_ON, is_found_on);
		return;
	}
	ck_abort_msg("no row %s", label);
}

static char *
accept_sheet(const Press *press, const char *sheet, const char *name, CadrageAcceptance *acceptance,
	     GError **error)
{
	g_autofree char *path = sandbox_write(&press->sandbox, "feuille.csv", sheet);
	g_autofree char *folder = g_path_get_dirname(path);
	g_autofree char *file = g_strconcat(name, ".lex", NULL);
	g_autofree char *target = g_build_filename(folder, file, NULL);
	const CadrageAcceptanceOptions options = {path, name, target, "fr", press->sandbox.lexicons,
						  NULL};

	return cadrage_discovery_accept(&options, acceptance, error);
}

START_TEST(a_sheet_becomes_a_lexicon_whose_examples_pass)
{
	g_auto(Press) press = press_open();
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageLexicon) lexicon = NULL;
	g_autofree char *text = NULL;
	g_autofree char *base = NULL;
	g_autofree char *base_path = NULL;
	g_autofree char *path = NULL;
	CadrageAcceptance acceptance;
	guint n_passed, n_failed;

	text = accept_sheet(&press,
			    "keep,category,label,pattern,forms\n"
			    "yes,doute,zorguline,\"\"\"zorguline\"\"\",zorguline; zorgulines\n"
			    "no,doute,autre,\"\"\"autre\"\"\",autre\n"
			    "neuf.mot/brastouille,,x,\"sans [..3] \"\"brastouille\"\"\",\n"
			    "oui,doute,prétendu,\"\"\"prétendument\"\"\",prétendument\n",
			    "essai", &acceptance, NULL);
	ck_assert_ptr_nonnull(text);
	ck_assert_uint_eq(acceptance.n_terms, 3);
	ck_assert_uint_eq(acceptance.n_new_categories, 1);
	ck_assert_uint_eq(acceptance.n_without_list, 3);
	ck_assert_ptr_nonnull(strstr(text, "\nprétendu += "));
	ck_assert_ptr_nonnull(strstr(text, "\n[neuf.mot]\nbrastouille = sans"));
	ck_assert_ptr_null(strstr(text, "autre ="));
	base = g_strconcat(lexicon_head, categories, NULL);
	base_path = sandbox_write(&press.sandbox, "sandbox.lex", base);
	path = sandbox_write(&press.sandbox, "essai.lex", text);
	lexicon = load(path);
	cadrage_lexicon_test(lexicon, diagnostics, &n_passed, &n_failed);
	ck_assert_uint_eq(n_failed, 0);
	ck_assert_uint_ge(n_passed, 2);
}
END_TEST

/* @sheet is refused with @message. */
static void
check_refusal(const char *sheet, const char *message)
{
	g_auto(Press) press = press_open();
	g_autoptr(GError) error = NULL;
	CadrageAcceptance acceptance;
	g_autofree char *text = accept_sheet(&press, sheet, "essai", &acceptance, &error);

	ck_assert_ptr_null(text);
	ck_assert_ptr_nonnull(error);
	ck_assert_msg(strstr(error->message, message) != NULL, "%s", error->message);
}

START_TEST(what_a_sheet_gets_wrong_is_told_with_its_line)
{
	check_refusal("label,pattern\nx,y\n", "\"keep\" is a column that the sheet needs");
	check_refusal("keep,category,label,pattern\nyes,,x,y\n",
		      "csv:2: \"x\" is kept without a category");
	check_refusal("keep,category,label,pattern\nno,,x,y\nyes,Du Doute,x,y\n",
		      "csv:3: \"Du Doute\" is no category");
	check_refusal("keep,category,label,pattern\nyes,doute,x,(a\n",
		      "csv:2: \"(a\" is no pattern");
	check_refusal("keep,category,label,pattern\nyes,doute,x,a { voice: own }\n",
		      "is no pattern");
	check_refusal("keep,category,label,pattern\nno,,x,y\n", "nothing is kept");
}
END_TEST

START_TEST(a_term_is_not_tested_on_the_articles_it_was_found_on)
{
	CadrageComparisonOptions options = CADRAGE_COMPARISON_OPTIONS_INIT;
	g_auto(Press) press = press_open();
	g_autoptr(CadrageDiscovery) discovery = NULL;
	g_autoptr(CadrageComparison) comparison = NULL;
	g_autofree char *list = NULL;
	g_autofree char *lexicon = NULL;
	g_autofree char *path = NULL;
	const char *hashes;

	press_fill(&press, "de forme zorguline");
	discovery = press_look_plainly(&press);
	list = g_strconcat(cadrage_discovery_get_found_on(discovery, &hashes), CADRAGE_FOUND_SUFFIX,
			   NULL);
	path = sandbox_write(&press.sandbox, list, hashes);
	lexicon = g_strdup_printf("[neuf]\nzorguline = \"zorguline\" { found on: %s }\n"
				  "pluie = \"pleut\"\n",
				  cadrage_discovery_get_found_on(discovery, &hashes));
	press_reread(&press, lexicon);
	comparison = cadrage_comparison_new(press.sandbox.outlets, press.sandbox.lexicons, &options,
					    NULL);
	for (guint i = 0; i < press.scores->len; i++)
		cadrage_comparison_add(comparison, press.scores->pdata[i]);
	cadrage_comparison_finish(comparison);
	check_rule(comparison, "zorguline", TRUE);
	check_rule(comparison, "pluie", FALSE);
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
	tcase_add_test(tests, a_sheet_becomes_a_lexicon_whose_examples_pass);
	tcase_add_test(tests, what_a_sheet_gets_wrong_is_told_with_its_line);
	tcase_add_test(tests, a_term_is_not_tested_on_the_articles_it_was_found_on);
	suite_add_tcase(suite, tests);
	return suite_run(suite);
}
