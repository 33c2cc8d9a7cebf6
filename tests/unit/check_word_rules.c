#include "config.h"

#include "lexicon/specimen.h"
#include "loading.h"

/*
 * The rules of the language for words and phrases, 8 to 21, each from what an analyst writes to
 * what is matched; the tests of phrase, dictionary, inflection, tag and matcher go into detail.
 */

static const char rule_affixes[] =
	"SET UTF-8\nVERSION 1\nFLAG long\nNEEDAFFIX ()\nFULLSTRIP\n"
	"SFX S. Y 2\nSFX S. 0 0 . is:sg\nSFX S. 0 s . is:pl\n"
	"SFX F. Y 4\nSFX F. 0 0 . is:mas is:sg\nSFX F. 0 e . is:fem is:sg\n"
	"SFX F. 0 s . is:mas is:pl\nSFX F. 0 es . is:fem is:pl\n"
	"SFX a0 Y 7\nSFX a0 er er er po:infi\nSFX a0 er e er po:ipre po:3sg\n"
	"SFX a0 er ait er po:iimp po:3sg\nSFX a0 er é er po:ppas is:mas is:sg\n"
	"SFX a0 er ée er po:ppas is:fem is:sg\nSFX a0 er és er po:ppas is:mas is:pl\n"
	"SFX a0 er ées er po:ppas is:fem is:pl\n"
	"SFX zA Y 4\nSFX zA 0 0 avoir po:infi\nSFX zA avoir ont avoir po:ipre po:3pl\n"
	"SFX zA voir urait avoir po:cond po:3sg\nSFX zA voir uraient avoir po:cond po:3pl\n";
static const char rule_words[] =
	"11\npreuve/S.() po:nom\nconcret/F.() po:adj\nétat/S.() po:nom\nislamiste/S.() po:nom\n"
	"accuser/a0() po:v1\naccusé/F.() po:nom\nprésumer/a0() po:v1\navoir/zA() po:v0\n"
	"chef/S.() po:nom\nle po:det\nde po:prep\n";

/* Matches of the term `x = @pattern` in @text as "[words] [words]", messages of loading first. */
static char *
find(const char *pattern, const char *text)
{
	g_autoptr(Trial) trial = trial_of("x = preuve\n");
	g_autofree char *file = g_strconcat(LEXICON_HEADER "[a]\nx = ", pattern, "\n", NULL);
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageLexicons) lexicons = NULL;
	g_autoptr(CadMatcherScratch) scratch = NULL;
	g_autoptr(CadSpecimen) specimen = NULL;
	GString *found = g_string_new(NULL);
	g_autofree char *messages = NULL;

	scratch_folder_write(trial->folder, "fr.aff", rule_affixes);
	scratch_folder_write(trial->folder, "fr.dic", rule_words);
	scratch_folder_write(trial->folder, "essai.lex", file);
	trial_load(trial);
	messages = lexicon_text_describe(trial->diagnostics);
	g_string_append(found, messages);
	if (trial->lexicon == NULL)
		return g_string_free(found, FALSE);
	lexicons = cadrage_lexicons_new(&trial->lexicon, 1, diagnostics, NULL);
	scratch = cad_matcher_scratch_new(lexicons);
	specimen = cad_specimen_new(lexicons, scratch, text, "fr");
	for (guint i = 0; i < specimen->matches->len; i++) {
		const CadMatch *match = &g_array_index(specimen->matches, CadMatch, i);
		g_autofree char *node = cad_specimen_quote(specimen, match);

		if (match->loser_to == G_MAXUINT32)
			g_string_append_printf(found, "%s[%s]", found->len > 0 ? " " : "", node);
	}
	return g_string_free(found, FALSE);
}

#define assert_found(pattern, text, expected)                      \
	do {                                                       \
		g_autofree char *found_ = find((pattern), (text)); \
		ck_assert_str_eq(found_, (expected));              \
	} while (0)

START_TEST(rule_8_the_bar_binds_loosest_then_sequence_then_the_question_mark)
{
	assert_found("\"un\" \"chef\" | \"deux\" (\"grand\"|\"petit\")? \"chef\"",
		     "un chef, deux chef, deux petit chef, deux grand petit chef, un grand chef",
		     "[un chef] [deux chef] [deux petit chef]");
	assert_found("chef?", "chef", "5:5: this pattern can match nothing (remove one \"?\")\n");
	assert_found("[..2] chef", "chef",
		     "5:5: a pattern may not begin with a gap (remove the gap)\n");
}
END_TEST

START_TEST(rule_9_a_gap_lets_so_many_tokens_pass_within_the_sentence)
{
	assert_found("\"sans\" [1..2] preuve",
		     "sans preuve, sans une preuve, sans une seule preuve, sans la moindre petite "
		     "preuve. Il part sans rien. Preuve est faite.",
		     "[sans une preuve] [sans une seule preuve]");
}
END_TEST

START_TEST(rule_10_quotation_marks_take_a_word_as_written)
{
	assert_found("\"EI\" | \"isis\" | \"Preuve\"",
		     "EI, ei, Isis, ISIS, Preuve, preuve, Preuves", "[EI] [Isis] [ISIS] [Preuve]");
	assert_found("\"chef-d'état\"", "un chef-d'état, un chef d'état", "[chef-d'état]");
}
END_TEST

START_TEST(rule_11_a_headword_means_all_its_forms_and_wins)
{
	assert_found("présumer", "présumer, présume, présumait, présumées",
		     "[présumer] [présume] [présumait] [présumées]");
	assert_found("accusé", "accusé, accusées, accuse, accuser, accusait",
		     "[accusé] [accusées]");
}
END_TEST

START_TEST(rule_11_a_form_means_its_variants_in_the_same_tense)
{
	assert_found("présumé", "présumé, présumée, présumés, présumées, présume, présumer",
		     "[présumé] [présumée] [présumés] [présumées]");
	assert_found("auraient", "il aurait, ils auraient, ils ont, avoir", "[aurait] [auraient]");
}
END_TEST

START_TEST(rule_12_tags_keep_forms_and_stand_for_all_that_have_them)
{
	assert_found("avoir<cond> [..1] <ppas>",
		     "ils auraient présumé, il aurait bien accusé, ils ont accusé, ils auraient eu",
		     "[auraient présumé] [aurait bien accusé]");
	assert_found("<num> \"chefs\"",
		     "12 chefs, trente chefs, dix mille chefs, un chefs, des chefs",
		     "[12 chefs] [trente chefs] [dix mille chefs]");
	assert_found("avoir<con>", "",
		     "5:5: the dictionary has no tag \"con\" (did you mean <cond>?)\n");
}
END_TEST

START_TEST(rule_13_a_new_word_is_inflected_like_a_known_one)
{
	assert_found("takfiriste~islamiste", "un takfiriste, des takfiristes",
		     "[takfiriste] [takfiristes]");
	assert_found(
		"takfiriste", "un takfiriste, des takfiristes",
		"5:5: the dictionary does not know \"takfiriste\": it matches as written only "
		"(write takfiriste~MODEL to inflect it like a known word, or \"takfiriste\" in "
		"quotation marks)\n [takfiriste]");
}
END_TEST

START_TEST(rule_14_exceptions_strike_forms)
{
	assert_found("accusé { except: accusés, ACCUSÉE }", "accusé, accusée, accusés, accusées",
		     "[accusé] [accusées]");
}
END_TEST

START_TEST(rule_15_words_of_a_phrase_inflect_freely)
{
	assert_found("preuve concret", "une preuve étatique, preuves concretes, preuve concret",
		     "[preuves concretes] [preuve concret]");
	assert_found("chef accusé", "chef accusés, chefs accusée",
		     "[chef accusés] [chefs accusée]");
}
END_TEST

START_TEST(rule_16_little_words_match_elided_and_contractions_are_written)
{
	assert_found(
		"chef de le état | chef \"du\"",
		"chef de l'état, chef de le état, chef d'l'état, chef du bureau, chef des états",
		"[chef de l'état] [chef de le état] [chef d'l'état] [chef du]");
}
END_TEST

START_TEST(rule_17_a_bare_capital_is_looked_up_and_matched_with_and_without_its_accent)
{
	assert_found("Etat", "Etat, État, état, ETATS, etats, Étatique",
		     "[Etat] [État] [état] [ETATS] [etats]");
}
END_TEST

START_TEST(rule_18_punctuation_parts_a_phrase_but_not_a_gap)
{
	assert_found("chef accusé",
		     "chef accusé; chef « accusé »; chef (accusé); chef-accusé; chef, accusé; "
		     "chef : accusé; chef ; accusé",
		     "[chef accusé] [chef « accusé] [chef (accusé]");
	assert_found("chef [..2] accusé", "le chef, dit-on, accusé", "[chef, dit-on, accusé]");
}
END_TEST

START_TEST(rule_19_a_hyphen_is_a_hyphen_a_blank_or_nothing)
{
	assert_found("\"un\" contre-chef~chef", "un contre-chef, un contre chef, un contrechef",
		     "[un contre-chef] [un contre chef] [un contrechef]");
	assert_found("\"USA\"", "Russie-USA, russie-usa, anti-USA", "[Russie-USA] [anti-USA]");
}
END_TEST

START_TEST(rule_20_a_star_stands_for_the_rest_of_a_word)
{
	assert_found("terror* | *-presse",
		     "terrorisé, le terroriste, aide-presse, la presse, terreur",
		     "[terrorisé] [terroriste] [aide-presse]");
	assert_found("te*", "",
		     "5:5: at least CAD_MIN_PREFIX_LETTERS (3) letters must stand before \"*\" "
		     "(write more letters, or the words themselves)\n");
}
END_TEST

START_TEST(rule_21_a_regular_expression_is_widened_to_whole_tokens)
{
	assert_found("/ans? preu/i", "Sans preuves, dans preuve, en preuve",
		     "[Sans preuves] [dans preuve]");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("word rules");
	TCase *rules = tcase_create("rules");

	tcase_add_test(rules, rule_8_the_bar_binds_loosest_then_sequence_then_the_question_mark);
	tcase_add_test(rules, rule_9_a_gap_lets_so_many_tokens_pass_within_the_sentence);
	tcase_add_test(rules, rule_10_quotation_marks_take_a_word_as_written);
	tcase_add_test(rules, rule_11_a_headword_means_all_its_forms_and_wins);
	tcase_add_test(rules, rule_11_a_form_means_its_variants_in_the_same_tense);
	tcase_add_test(rules, rule_12_tags_keep_forms_and_stand_for_all_that_have_them);
	tcase_add_test(rules, rule_13_a_new_word_is_inflected_like_a_known_one);
	tcase_add_test(rules, rule_14_exceptions_strike_forms);
	tcase_add_test(rules, rule_15_words_of_a_phrase_inflect_freely);
	tcase_add_test(rules, rule_16_little_words_match_elided_and_contractions_are_written);
	tcase_add_test(rules,
		       rule_17_a_bare_capital_is_looked_up_and_matched_with_and_without_its_accent);
	tcase_add_test(rules, rule_18_punctuation_parts_a_phrase_but_not_a_gap);
	tcase_add_test(rules, rule_19_a_hyphen_is_a_hyphen_a_blank_or_nothing);
	tcase_add_test(rules, rule_20_a_star_stands_for_the_rest_of_a_word);
	tcase_add_test(rules, rule_21_a_regular_expression_is_widened_to_whole_tokens);
	suite_add_tcase(suite, rules);
	return suite_run(suite);
}
