#include "config.h"

#include <string.h>

#include <cadrage/survey.h>

#include "base/limits.h"
#include "sandbox.h"
#include "suite.h"

/* A dictionary of one verb and one noun, so that no test depends on the machine's. */
static const char affixes[] = "SET UTF-8\nVERSION 1\nFLAG long\nNEEDAFFIX ()\nFULLSTRIP\n"
			      "SFX v0 Y 3\nSFX v0 er er er po:infi\nSFX v0 er e er po:ipre\n"
			      "SFX v0 er ait er po:iimp\n";
static const char words[] = "3\ngrever/v0() po:v1\nrenverse\nréclame\n";

typedef struct {
	Sandbox sandbox;
	CadrageSurvey *survey;
} Fixture;

static Fixture
fixture_open(const char *categories)
{
	Fixture fixture = {sandbox_open(categories), NULL};
	CadrageLexiconOptions options = CADRAGE_LEXICON_OPTIONS_INIT;
	g_autoptr(GError) error = NULL;

	scratch_folder_write(fixture.sandbox.folder, "fr.aff", affixes);
	scratch_folder_write(fixture.sandbox.folder, "fr.dic", words);
	options.dictionaries = fixture.sandbox.folder;
	fixture.survey = cadrage_survey_new(fixture.sandbox.lexicons, &options, 2, &error);
	ck_assert_msg(fixture.survey != NULL, "%s", error ? error->message : "");
	return fixture;
}

static void
fixture_clear(Fixture *fixture)
{
	cadrage_survey_free(fixture->survey);
	sandbox_close(&fixture->sandbox);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Fixture, fixture_clear)

static void
read_article(const Fixture *fixture, const char *id, const char *body)
{
	g_autoptr(CadrageScore) score = sandbox_score(&fixture->sandbox, id, "Un titre", body);

	cadrage_survey_add(fixture->survey, score);
}

/* Every finding as "LINE: MESSAGE (HINT)\n", but the first, which says what was read. */
static char *
describe(const Fixture *fixture)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	GString *out = g_string_new(NULL);

	cadrage_survey_report(fixture->survey, diagnostics);
	for (guint i = 1; i < cadrage_diagnostics_get_n(diagnostics); i++) {
		const CadrageDiagnostic *diagnostic = cadrage_diagnostics_get(diagnostics, i);

		g_string_append_printf(out, "%u: %s", diagnostic->line, diagnostic->message);
		if (diagnostic->hint != NULL)
			g_string_append_printf(out, " (%s)", diagnostic->hint);
		g_string_append_c(out, '\n');
	}
	return g_string_free(out, FALSE);
}

static void
assert_findings(const Fixture *fixture, const char *expected)
{
	g_autofree char *findings = describe(fixture);

	ck_assert_str_eq(findings, expected);
}

START_TEST(terms_that_match_have_no_findings)
{
	g_auto(Fixture) fixture = fixture_open("[a]\nmeneur = \"meneur\"\n");

	read_article(&fixture, "a", "Le meneur parle.\n");
	assert_findings(&fixture, "");
}
END_TEST

START_TEST(a_term_that_never_matches_is_dead)
{
	g_auto(Fixture) fixture = fixture_open("[a]\nmeneur = \"meneur\"\ntribun = \"tribun\"\n");

	read_article(&fixture, "a", "Le meneur parle.\n");
	assert_findings(&fixture, "9: \"tribun\" matches nowhere here\n");
}
END_TEST

START_TEST(a_term_that_always_loses_is_shadowed)
{
	g_auto(Fixture) fixture =
		fixture_open("[a]\nmeneur = \"meneur\"\nle meneur = \"le\" \"meneur\"\n");

	read_article(&fixture, "a", "Le meneur parle. Puis le meneur se tait.\n");
	assert_findings(&fixture,
			"8: \"meneur\" never counts: where it matches (2 times) it loses, most "
			"often to \"le meneur\" of line 9 (take its words out of the other, or "
			"remove it)\n");
}
END_TEST

static void
read_repeats(const Fixture *fixture, guint n)
{
	for (guint i = 0; i < n; i++) {
		g_autofree char *id = g_strdup_printf("%u", i);

		read_article(fixture, id, "Un meneur. Un tribun. Un meneur. Une grève.\n");
	}
}

#define THREE_TERMS "[a]\nmeneur = \"meneur\"\ntribun = \"tribun\"\ngrève = \"grève\" \"longue\"\n"

START_TEST(a_term_with_most_matches_is_over_broad_from_a_floor_on)
{
	g_auto(Fixture) few = fixture_open(THREE_TERMS);
	g_auto(Fixture) many = fixture_open(THREE_TERMS);
	g_autofree char *of_few = NULL;
	g_autofree char *of_many = NULL;

	read_repeats(&few, CAD_BROAD_MIN_MATCHES / 3 - 1);
	read_repeats(&many, CAD_BROAD_MIN_MATCHES / 3 + 1);
	of_few = describe(&few);
	of_many = describe(&many);
	ck_assert_ptr_null(strstr(of_few, "over-broad"));
	ck_assert_msg(g_str_has_prefix(of_many, "8: \"meneur\" makes 28 of the 42 matches of "
						"\"a\", 66 %: over-broad?"),
		      "%s", of_many);
}
END_TEST

START_TEST(a_frequent_name_among_names_is_no_fault)
{
	g_auto(Fixture) fixture = fixture_open(
		"[a]\nkind: naming\nmeneur = \"meneur\"\ntribun = \"tribun\"\nx = \"Un\" \"x\"\n");
	g_autofree char *findings = NULL;

	read_repeats(&fixture, CAD_BROAD_MIN_MATCHES);
	findings = describe(&fixture);
	ck_assert_ptr_null(strstr(findings, "over-broad"));
}
END_TEST

START_TEST(one_word_more_is_a_near_miss)
{
	g_auto(Fixture) fixture = fixture_open("[a]\nx = \"sans\" \"preuve\" [..1] \"ni\"\n");

	read_article(&fixture, "a",
		     "Tout sans vraie preuve ni aveu. Et sans une vraie preuve ni.\n");
	read_article(&fixture, "b", "Dit sans preuve dans ce ni. Puis sans preuve ni raison.\n");
	assert_findings(&fixture,
			"8: near misses of \"x\", with one word more between: 2 "
			"(a:3:6: Tout [sans vraie preuve ni] aveu. Et sans une vraie; "
			"b:3:5: Dit [sans preuve dans ce ni]. Puis sans preuve ni raison.)\n");
}
END_TEST

START_TEST(another_form_is_a_near_miss)
{
	g_auto(Fixture) fixture = fixture_open("[a]\nx = \"grever\" \"la\"\n");

	read_article(&fixture, "a", "Cela grevait la caisse. Il faut grever la caisse.\n");
	assert_findings(&fixture, "8: near misses of \"x\", in another form: 1 "
				  "(a:3:6: Cela [grevait la] caisse. Il faut grever la)\n");
}
END_TEST

START_TEST(other_accents_and_capitals_are_near_misses)
{
	g_auto(Fixture) fixture = fixture_open("[a]\nx = \"FU\" | \"épars\"\n");

	read_article(&fixture, "a", "Le Fu est là. Des bruits epars. Le FU aussi.\n");
	assert_findings(&fixture, "8: near misses of \"x\", with other accents or capitals: 2 "
				  "(a:3:4: Le [Fu] est là. Des bruits epars. Le; "
				  "a:3:26: Le Fu est là. Des bruits [epars]. Le FU aussi.)\n");
}
END_TEST

START_TEST(one_letter_wrong_is_a_near_miss_unless_the_dictionary_knows_the_word)
{
	g_auto(Fixture) fixture =
		fixture_open("[a]\nx = \"sans\" [..1] \"renversé\" { not followed by: \"de\" }\n"
			     "y = \"réclamé\" \"ici\"\n");

	read_article(&fixture, "a", "Tout est dit sans rennversé. Tout sans renverse.\n");
	read_article(&fixture, "b",
		     "Puis sans un rnversé là, sans renevrsé de plus, ni sans rxnvursé.\n");
	read_article(&fixture, "c", "Le roi sans Rensersé. Rien réclamé ici.\n");
	assert_findings(&fixture, "8: \"x\" matches nowhere here\n"
				  "8: near misses of \"x\", with other accents or capitals: 1 "
				  "(a:3:35: est dit sans rennversé. Tout [sans renverse].)\n"
				  "8: near misses of \"x\", with one letter wrong: 2 "
				  "(a:3:14: Tout est dit [sans rennversé]. Tout sans renverse.; "
				  "b:3:6: Puis [sans un rnversé] là, sans renevrsé de plus, ni)\n");
}
END_TEST

START_TEST(words_of_another_term_and_of_a_condition_are_no_near_misses)
{
	g_auto(Fixture) fixture =
		fixture_open("[a]\nx = \"sans\" \"preuve\" { not followed by: \"de\" }\n"
			     "y = \"sans\" \"vraie\" \"preuve\"\n");

	read_article(&fixture, "a",
		     "Dit sans vraie preuve. Puis sans preuve. Sans autre preuve de.\n");
	assert_findings(&fixture, "");
}
END_TEST

START_TEST(articles_in_another_language_are_passed_over)
{
	g_auto(Fixture) fixture = fixture_open("[a]\nmeneur = \"meneur\"\n");
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageScore) score = sandbox_score_of(&fixture.sandbox, "alpha", "en", "a",
							 "A title", "The leader speaks.\n");

	cadrage_survey_add(fixture.survey, score);
	cadrage_survey_report(fixture.survey, diagnostics);
	ck_assert_uint_eq(cadrage_diagnostics_get_n(diagnostics), 1);
	ck_assert_str_eq(cadrage_diagnostics_get(diagnostics, 0)->message,
			 "looked at in 0 articles, 0 words; 1 more are in another language");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("survey");
	TCase *tcase = tcase_create("survey");

	tcase_add_test(tcase, terms_that_match_have_no_findings);
	tcase_add_test(tcase, a_term_that_never_matches_is_dead);
	tcase_add_test(tcase, a_term_that_always_loses_is_shadowed);
	tcase_add_test(tcase, a_term_with_most_matches_is_over_broad_from_a_floor_on);
	tcase_add_test(tcase, a_frequent_name_among_names_is_no_fault);
	tcase_add_test(tcase, one_word_more_is_a_near_miss);
	tcase_add_test(tcase, another_form_is_a_near_miss);
	tcase_add_test(tcase, other_accents_and_capitals_are_near_misses);
	tcase_add_test(tcase, one_letter_wrong_is_a_near_miss_unless_the_dictionary_knows_the_word);
	tcase_add_test(tcase, words_of_another_term_and_of_a_condition_are_no_near_misses);
	tcase_add_test(tcase, articles_in_another_language_are_passed_over);
	suite_add_tcase(suite, tcase);
	return suite_run(suite);
}
