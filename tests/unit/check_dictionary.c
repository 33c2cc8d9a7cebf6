#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "lexicon/dictionary.h"
#include "scratch-folder.h"
#include "suite.h"

static CadDictionary *
load(const char *affixes, const char *words)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autoptr(GError) error = NULL;
	CadDictionary *dictionary;

	scratch_folder_write(folder, "xx.aff", affixes);
	scratch_folder_write(folder, "xx.dic", words);
	dictionary = cad_dictionary_load(folder, "xx", &error);
	ck_assert_msg(dictionary != NULL, "%s", error != NULL ? error->message : "");
	return dictionary;
}

/* @word may be "new~model". */
static void
assert_forms(const CadDictionary *dictionary, const char *word, const char *expected)
{
	g_auto(GStrv) parts = g_strsplit(word, "~", 2);
	g_autoptr(GPtrArray) forms = cad_dictionary_expand(dictionary, parts[0], parts[1], NULL);
	g_autoptr(GString) line = g_string_new(NULL);

	for (guint i = 0; forms != NULL && i < forms->len; i++)
		g_string_append_printf(line, "%s%s", i > 0 ? " " : "",
				       (const char *)g_ptr_array_index(forms, i));
	ck_assert_str_eq(line->str, expected);
}

static void
assert_dictionary(const char *affixes, const char *words, const char *word, const char *expected)
{
	g_autoptr(CadDictionary) dictionary = load(affixes, words);

	assert_forms(dictionary, word, expected);
}

START_TEST(a_headword_gives_all_its_forms)
{
	assert_dictionary("SET UTF-8\nSFX S Y 2\nSFX S 0 s [^sx]\nSFX S al aux al\n",
			  "2\nchat/S\ncheval/S\n", "chat", "chat chats");
	assert_dictionary("SET UTF-8\nSFX S Y 2\nSFX S 0 s [^sxl]\nSFX S al aux al\n",
			  "1\ncheval/S\n", "cheval", "cheval chevaux");
}
END_TEST

START_TEST(a_word_not_there_gives_nothing)
{
	assert_dictionary("SET UTF-8\n", "1\nchat\n", "chien", "");
}
END_TEST

START_TEST(conditions_are_read_over_characters)
{
	static const char affixes[] = "SET UTF-8\nSFX S Y 1\nSFX S 0 s [^é]é.[aâ]\n";

	assert_dictionary(affixes, "1\nbéxâ/S\n", "béxâ", "béxâ béxâs");
	assert_dictionary(affixes, "1\nééxâ/S\n", "ééxâ", "ééxâ");
	assert_dictionary(affixes, "1\nxâ/S\n", "xâ", "xâ");
}
END_TEST

START_TEST(flags_may_be_long_numbers_or_any_character)
{
	assert_dictionary("SET UTF-8\nFLAG long\nSFX s1 Y 1\nSFX s1 0 s .\nSFX s2 Y 1\n"
			  "SFX s2 0 x .\n",
			  "1\nmot/s1s2\n", "mot", "mot mots motx");
	assert_dictionary("SET UTF-8\nFLAG num\nSFX 101 Y 1\nSFX 101 0 s .\nSFX 7 Y 1\n"
			  "SFX 7 0 x .\n",
			  "1\nmot/101,7\n", "mot", "mot mots motx");
	assert_dictionary("SET UTF-8\nFLAG UTF-8\nSFX é Y 1\nSFX é 0 s .\nSFX è Y 1\n"
			  "SFX è 0 x .\n",
			  "1\nmot/è\n", "mot", "mot motx");
}
END_TEST

START_TEST(aliases_stand_for_flags_and_tags)
{
	static const char affixes[] = "SET UTF-8\nAF 2\nAF S\nAF SX # both\nAM 1\nAM po:cond\n"
				      "SFX S Y 1\nSFX S 0 s . 1\nSFX X Y 1\nSFX X 0 x .\n";

	assert_dictionary(affixes, "2\nun/1\ndeux/2\n", "un", "un uns");
	assert_dictionary(affixes, "2\nun/1\ndeux/2\n", "deux", "deux deuxs deuxx");
}
END_TEST

START_TEST(a_whole_word_is_stripped_only_under_fullstrip)
{
	assert_dictionary("SET UTF-8\nSFX A Y 1\nSFX A aller va aller\n", "1\naller/A\n", "aller",
			  "aller");
	assert_dictionary("SET UTF-8\nFULLSTRIP\nSFX A Y 1\nSFX A aller va aller\n", "1\naller/A\n",
			  "aller", "aller va");
}
END_TEST

START_TEST(suffixes_follow_suffixes_once)
{
	static const char affixes[] = "SET UTF-8\nSFX A Y 1\nSFX A 0 eur/S .\nSFX S Y 1\n"
				      "SFX S 0 s/A .\n";

	assert_dictionary(affixes, "1\nport/A\n", "port", "port porteur porteurs");
}
END_TEST

START_TEST(a_prefix_makes_another_word)
{
	static const char affixes[] = "SET UTF-8\nPFX D Y 1\nPFX D 0 dis .\nSFX S Y 1\n"
				      "SFX S 0 s .\nSFX N N 1\nSFX N 0 n .\n";
	static const char words[] = "1\nagree/DSN\n";

	assert_dictionary(affixes, words, "agree", "agree agreen agrees");
	assert_dictionary(affixes, words, "disagree", "disagree disagrees");
}
END_TEST

START_TEST(an_elided_prefix_is_no_part_of_a_word)
{
	static const char affixes[] =
		"SET UTF-8\nPFX L Y 1\nPFX L 0 l' [aeiou]\nSFX S Y 2\nSFX S 0 0/L . is:sg\n"
		"SFX S 0 s . is:pl\n";

	assert_dictionary(affixes, "1\nami/S\n", "ami", "ami amis");
	assert_dictionary(affixes, "1\nami/S\n", "l'ami", "");
}
END_TEST

START_TEST(a_prefix_without_letters_hands_on_its_flags)
{
	static const char affixes[] = "SET UTF-8\nFLAG long\nNEEDAFFIX ()\nPFX Um Y 2\n"
				      "PFX Um 0 0/S. .\nPFX Um 0 kilo/S.() .\nSFX S. Y 2\n"
				      "SFX S. 0 0 . is:sg\nSFX S. 0 s . is:pl\n";

	assert_dictionary(affixes, "1\nmètre/Um()\n", "mètre", "mètre mètres");
	assert_dictionary(affixes, "1\nmètre/Um()\n", "kilomètre", "kilomètre kilomètres");
	assert_dictionary(affixes, "1\nmètre/Um()\n", "kilomètres", "kilomètre kilomètres");
}
END_TEST

START_TEST(a_stem_that_needs_an_affix_is_no_word)
{
	static const char affixes[] = "SET UTF-8\nNEEDAFFIX X\nSFX S Y 1\nSFX S 0 s . is:pl\n";

	assert_dictionary(affixes, "1\nstem/XS\n", "stem", "");
	assert_dictionary(affixes, "1\nstem/XS\n", "stems", "stems");
}
END_TEST

START_TEST(forbidden_words_and_parts_of_compounds_are_no_words)
{
	static const char affixes[] = "SET UTF-8\nFORBIDDENWORD F\nONLYINCOMPOUND C\nSFX S Y 2\n"
				      "SFX S 0 s .\nSFX S 0 x/C .\n";

	assert_dictionary(affixes, "2\nnon/F\nmot/S\n", "non", "");
	assert_dictionary(affixes, "2\npart/C\nmot/S\n", "part", "");
	assert_dictionary(affixes, "2\npart/C\nmot/S\n", "mot", "mot mots");
}
END_TEST

START_TEST(a_circumfix_stands_whole_or_not_at_all)
{
	assert_dictionary("SET UTF-8\nCIRCUMFIX C\nPFX G Y 1\nPFX G 0 ge/C .\nSFX T Y 2\n"
			  "SFX T 0 t .\nSFX T 0 t/C .\n",
			  "1\nspiel/GT\n", "spiel", "gespielt spiel spielt");
}
END_TEST

static const char tagged[] = "SET UTF-8\nFLAG long\nNEEDAFFIX ()\nFULLSTRIP\n"
			     "SFX v0 Y 8\n"
			     "SFX v0 er er er po:infi\n"
			     "SFX v0 er ait er po:iimp po:3sg\n"
			     "SFX v0 er aient er po:iimp po:3pl\n"
			     "SFX v0 er era er po:ifut po:3sg\n"
			     "SFX v0 er erait er po:cond po:3sg\n"
			     "SFX v0 er eraient er po:cond po:3pl!\n"
			     "SFX v0 er e er po:ipre po:3sg\n"
			     "SFX v0 er es er po:ipre po:2sg\n"
			     "SFX p+ Y 4\n"
			     "SFX p+ er é er po:ppas po:adj po:1jsg is:mas is:sg\n"
			     "SFX p+ er és er po:ppas po:adj is:mas is:pl\n"
			     "SFX p+ er ée er po:ppas po:adj is:fem is:sg\n"
			     "SFX p+ er ées er po:ppas po:adj is:fem is:pl\n"
			     "SFX S. Y 2\nSFX S. 0 0 . is:sg\nSFX S. 0 s . is:pl\n";
static const char tagged_words[] =
	"5\nprésumer/v0p+() po:v1\nattaquer/v0p+() po:v1\nattaque/S.() po:nom\n"
	"accuser/v0p+()\naccusé/S.() po:nom\nétat/S.() po:nom\n";

START_TEST(an_inflected_form_gives_its_variants_in_the_same_tense)
{
	assert_dictionary(tagged, tagged_words, "présumé", "présumé présumée présumées présumés");
	assert_dictionary(tagged, tagged_words, "présumeraient", "présumeraient présumerait");
	assert_dictionary(tagged, tagged_words, "présumait", "présumaient présumait");
}
END_TEST

START_TEST(a_reading_as_a_headword_wins)
{
	assert_dictionary(tagged, tagged_words, "accusé", "accusé accusés");
	assert_dictionary(tagged, tagged_words, "attaque", "attaque attaques");
}
END_TEST

START_TEST(a_reading_without_a_tense_wins_over_a_verb)
{
	assert_dictionary(tagged, tagged_words, "attaques", "attaque attaques");
}
END_TEST

START_TEST(without_tags_an_inflected_form_stays_alone)
{
	static const char affixes[] =
		"SET UTF-8\nSFX D Y 1\nSFX D 0 ed .\nSFX S Y 1\nSFX S 0 s .\n";

	assert_dictionary(affixes, "1\nwalk/DS\n", "walked", "walked");
}
END_TEST

START_TEST(a_capital_may_hide_an_accent)
{
	assert_dictionary(tagged, tagged_words, "Etat", "etat etats état états");
	assert_dictionary(tagged, tagged_words, "ETATS", "etat etats état états");
	assert_dictionary(tagged, tagged_words, "État", "état états");
	assert_dictionary(tagged, tagged_words, "etat", "");
}
END_TEST

START_TEST(a_capital_hides_no_accent_inside_the_word)
{
	assert_dictionary(tagged, tagged_words, "Presumer", "");
}
END_TEST

START_TEST(a_new_word_is_inflected_like_a_known_one)
{
	assert_dictionary(tagged, tagged_words, "tweeter~attaquer",
			  "tweetaient tweetait tweete tweeter tweetera tweeteraient tweeterait "
			  "tweetes tweeté tweetée tweetées tweetés");
}
END_TEST

START_TEST(a_model_that_is_not_there_gives_nothing)
{
	assert_dictionary(tagged, tagged_words, "tweeter~gazouiller", "");
}
END_TEST

START_TEST(another_encoding_is_converted)
{
	assert_dictionary("SET ISO8859-1\nSFX S Y 1\nSFX S 0 s [\xe9]\n", "1\nd\xe9/S\n", "dé",
			  "dé dés");
}
END_TEST

START_TEST(words_hold_blanks_and_escaped_slashes)
{
	static const char affixes[] = "SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n";

	assert_dictionary(affixes, "2\nparce que po:cj\nkm\\/h/S\n", "parce que", "parce que");
	assert_dictionary(affixes, "2\nmot\tpo:nom\n", "mot", "mot");
}
END_TEST

START_TEST(the_version_is_said_or_computed)
{
	g_autoptr(CadDictionary) said = load("# Words, v7.0 by hand\nSET UTF-8\n", "0\n");
	g_autoptr(CadDictionary) keyword = load("SET UTF-8\nVERSION 2.1\n", "0\n");
	g_autoptr(CadDictionary) computed = load("SET UTF-8\n", "0\n");

	ck_assert_str_eq(cad_dictionary_get_version(said), "7.0");
	ck_assert_str_eq(cad_dictionary_get_version(keyword), "2.1");
	ck_assert_uint_eq(strlen(cad_dictionary_get_version(computed)), 64);
}
END_TEST

START_TEST(forms_end_one_past_their_limit)
{
	g_autoptr(GString) affixes = g_string_new("SET UTF-8\nSFX S Y 500\n");
	g_autoptr(CadDictionary) dictionary = NULL;
	g_autoptr(GPtrArray) forms = NULL;

	for (guint i = 0; i < CAD_MAX_FORMS_PER_WORD + 100; i++)
		g_string_append_printf(affixes, "SFX S 0 s%u .\n", i);
	dictionary = load(affixes->str, "1\nmot/S\n");
	forms = cad_dictionary_expand(dictionary, "mot", NULL, NULL);
	ck_assert_uint_eq(forms->len, CAD_MAX_FORMS_PER_WORD + 1);
}
END_TEST

START_TEST(a_missing_dictionary_is_not_found)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(cad_dictionary_load(folder, "xx", &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND));
}
END_TEST

START_TEST(a_regional_dictionary_stands_in)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autoptr(CadDictionary) dictionary = NULL;

	scratch_folder_write(folder, "en_GB.aff", "SET UTF-8\n");
	scratch_folder_write(folder, "en_GB.dic", "1\ncolour\n");
	scratch_folder_write(folder, "en_US.aff", "SET UTF-8\n");
	scratch_folder_write(folder, "en_US.dic", "1\ncolor\n");
	dictionary = cad_dictionary_load(folder, "en", NULL);
	assert_forms(dictionary, "color", "color");
}
END_TEST

START_TEST(broken_rules_are_refused_with_their_line)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autoptr(GError) error = NULL;

	scratch_folder_write(folder, "xx.aff", "SET UTF-8\nSFX S\n");
	scratch_folder_write(folder, "xx.dic", "0\n");
	ck_assert_ptr_null(cad_dictionary_load(folder, "xx", &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX));
	ck_assert_ptr_nonnull(strstr(error->message, "xx.aff:2: "));
}
END_TEST

START_TEST(the_installed_french_dictionary_agrees_with_the_grammar)
{
	static const struct {
		const char *word;
		const char *forms;
	} expected[] = {
		{"présumé", "présumé présumée présumées présumés"},
		{"auraient", "auraient aurais aurait auriez aurions"},
		{"Etat", "etat etats état états"},
		{"autoproclamé", "autoproclamé autoproclamée autoproclamées autoproclamés"},
		{"takfiriste~islamiste", "takfiriste takfiristes"},
		{"national", "national nationale nationales nationaux"},
		{"preuves", "preuve preuves"},
	};
	g_autoptr(GError) error = NULL;
	g_autoptr(CadDictionary) dictionary =
		cad_dictionary_load(CAD_HUNSPELL_FOLDER, "fr", &error);

	if (dictionary == NULL) {
		g_printerr("# SKIP no French dictionary: %s\n", error->message);
		return;
	}
	for (guint i = 0; i < G_N_ELEMENTS(expected); i++)
		assert_forms(dictionary, expected[i].word, expected[i].forms);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("dictionary");
	TCase *rules = tcase_create("rules");
	TCase *readings = tcase_create("readings");
	TCase *files = tcase_create("files");

	tcase_add_test(rules, a_headword_gives_all_its_forms);
	tcase_add_test(rules, a_word_not_there_gives_nothing);
	tcase_add_test(rules, conditions_are_read_over_characters);
	tcase_add_test(rules, flags_may_be_long_numbers_or_any_character);
	tcase_add_test(rules, aliases_stand_for_flags_and_tags);
	tcase_add_test(rules, a_whole_word_is_stripped_only_under_fullstrip);
	tcase_add_test(rules, suffixes_follow_suffixes_once);
	tcase_add_test(rules, a_prefix_makes_another_word);
	tcase_add_test(rules, an_elided_prefix_is_no_part_of_a_word);
	tcase_add_test(rules, a_prefix_without_letters_hands_on_its_flags);
	tcase_add_test(rules, a_stem_that_needs_an_affix_is_no_word);
	tcase_add_test(rules, forbidden_words_and_parts_of_compounds_are_no_words);
	tcase_add_test(rules, a_circumfix_stands_whole_or_not_at_all);
	suite_add_tcase(suite, rules);
	tcase_add_test(readings, an_inflected_form_gives_its_variants_in_the_same_tense);
	tcase_add_test(readings, a_reading_as_a_headword_wins);
	tcase_add_test(readings, a_reading_without_a_tense_wins_over_a_verb);
	tcase_add_test(readings, without_tags_an_inflected_form_stays_alone);
	tcase_add_test(readings, a_capital_may_hide_an_accent);
	tcase_add_test(readings, a_capital_hides_no_accent_inside_the_word);
	tcase_add_test(readings, a_new_word_is_inflected_like_a_known_one);
	tcase_add_test(readings, a_model_that_is_not_there_gives_nothing);
	tcase_add_test(readings, the_installed_french_dictionary_agrees_with_the_grammar);
	suite_add_tcase(suite, readings);
	tcase_add_test(files, another_encoding_is_converted);
	tcase_add_test(files, words_hold_blanks_and_escaped_slashes);
	tcase_add_test(files, the_version_is_said_or_computed);
	tcase_add_test(files, forms_end_one_past_their_limit);
	tcase_add_test(files, a_missing_dictionary_is_not_found);
	tcase_add_test(files, a_regional_dictionary_stands_in);
	tcase_add_test(files, broken_rules_are_refused_with_their_line);
	suite_add_tcase(suite, files);
	return suite_run(suite);
}
