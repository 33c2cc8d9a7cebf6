#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "loading.h"

START_TEST(words_take_all_their_forms_and_exact_words_none)
{
	g_autoptr(Trial) trial = trial_of("x = frapper \"Preuve\"\n");

	assert_forms(trial, "frappait,frappe,frapper Preuve");
}
END_TEST

START_TEST(little_words_match_elided_too)
{
	g_autoptr(Trial) trial = trial_of("x = le état de preuve\n");

	assert_forms(trial, "l',le état,états d',de preuve,preuves");
}
END_TEST

START_TEST(an_elided_word_matches_as_written)
{
	g_autoptr(Trial) trial = trial_of("x = l'état\n");

	assert_forms(trial, "l' état,états");
}
END_TEST

START_TEST(a_capital_without_its_accent_is_looked_up_with_it)
{
	g_autoptr(Trial) trial = trial_of("x = Etat\n");

	assert_forms(trial, "etat,etats,état,états");
}
END_TEST

START_TEST(a_form_of_several_tokens_is_dropped)
{
	g_autoptr(Trial) trial = trial_of("x = lieu\n");

	assert_forms(trial, "lieu");
}
END_TEST

START_TEST(rule_19_hyphen_is_a_hyphen_a_blank_or_nothing)
{
	g_autoptr(Trial) trial = trial_of("x = contre-preuve~preuve\n");
	g_autoptr(Trial) quoted = trial_of("x = \"contre-preuve\"\n");
	g_autoptr(Trial) clitic = trial_of("x = \"dit-il\"\n");

	assert_forms(trial, "contre-preuve,contre-preuves,contrepreuve,contrepreuves contre "
			    "preuve,preuves");
	assert_forms(quoted, "contre-preuve");
	assert_forms(clitic, "dit -il");
}
END_TEST

START_TEST(rule_19_locks_hold_the_hyphenated_forms_only)
{
	g_autoptr(Trial) trial = trial_of("x = contre-preuve~preuve\n");
	g_autofree char *path = scratch_folder_add(trial->folder, "essai.forms", "", -1);
	g_autofree char *text = NULL;

	ck_assert(cadrage_lexicon_write_lock(trial->lexicon, NULL, NULL));
	ck_assert(g_file_get_contents(path, &text, NULL, NULL));
	ck_assert_str_eq(text, "cadrage-forms 1\tfr\t1\ncontre-preuve~preuve\tcontre-preuve "
			       "contre-preuves\n");
}
END_TEST

START_TEST(excepted_forms_are_struck)
{
	g_autoptr(Trial) trial = trial_of("x = frapper { except: frappe, FRAPPAIT }\n");

	assert_forms(trial, "frapper");
}
END_TEST

START_TEST(an_exception_that_strikes_nothing_is_warned_of)
{
	g_autoptr(Trial) trial = trial_of("x = frapper { except: frappa }\n");

	assert_all_messages(trial, "5:23: \"frappa\" is no form of any word here (remove it)\n");
	ck_assert_ptr_nonnull(trial->lexicon);
}
END_TEST

START_TEST(a_word_keeps_one_form_at_least)
{
	g_autoptr(Trial) trial = trial_of("x = de preuve { except: preuve, preuves }\n");

	assert_all_messages(trial, "5:8: every form of the word is struck (strike fewer forms)\n");
	ck_assert_ptr_null(trial->lexicon);
}
END_TEST

START_TEST(an_unknown_word_matches_as_written_with_one_warning)
{
	g_autoptr(Trial) trial = trial_of("x = quux | Quux | quux preuve\n");

	assert_all_messages(trial,
			    "5:5: the dictionary does not know \"quux\": it matches as written "
			    "only (write quux~MODEL to inflect it like a known word, or \"quux\" "
			    "in quotation marks)\n"
			    "5:12: the dictionary does not know \"Quux\": it matches as written "
			    "only (write Quux~MODEL to inflect it like a known word, or \"Quux\" "
			    "in quotation marks)\n");
}
END_TEST

START_TEST(without_a_dictionary_a_plain_rule_stands_in_with_one_warning)
{
	g_autoptr(Trial) trial = trial_of("x = militant preuve\n");
	g_autofree char *forms = NULL;

	trial->options.dictionaries = "/nonexistent";
	trial_load(trial);
	ck_assert_uint_eq(cadrage_diagnostics_get_n(trial->diagnostics), 1);
	ck_assert_int_eq(cadrage_diagnostics_get(trial->diagnostics, 0)->severity,
			 CADRAGE_SEVERITY_WARNING);
	forms = describe_forms(trial);
	ck_assert_str_eq(forms, "militant,militante,militantes,militants "
				"preuve,preuvee,preuvees,preuves");
}
END_TEST

START_TEST(too_many_forms_are_an_error_that_names_the_limit)
{
	g_autoptr(Trial) trial = trial_of("x = mot\n");
	g_autoptr(GString) many = g_string_new("SET UTF-8\nSFX S Y 500\n");

	for (guint i = 0; i < CAD_MAX_FORMS_PER_WORD; i++)
		g_string_append_printf(many, "SFX S 0 s%u .\n", i);
	scratch_folder_write(trial->folder, "fr.aff", many->str);
	scratch_folder_write(trial->folder, "fr.dic", "1\nmot/S\n");
	trial_load(trial);
	ck_assert_ptr_null(trial->lexicon);
	assert_all_messages(trial, "5:5: the word has more than CAD_MAX_FORMS_PER_WORD (400) "
				   "forms (write the forms you mean)\n");
}
END_TEST

/* Locks. */

START_TEST(a_lock_is_sorted_and_names_its_dictionary)
{
	g_autoptr(Trial) trial = trial_of("x = preuve de Etat | quux~état\n");
	g_autofree char *path = scratch_folder_add(trial->folder, "essai.forms", "", -1);
	g_autofree char *text = NULL;

	ck_assert(cadrage_lexicon_write_lock(trial->lexicon, NULL, NULL));
	ck_assert(g_file_get_contents(path, &text, NULL, NULL));
	ck_assert_str_eq(text, "cadrage-forms 1\tfr\t1\nEtat\tetat etats état états\n"
			       "preuve\tpreuve preuves\nquux~état\tquux quuxs\n");
}
END_TEST

START_TEST(a_lock_stands_before_the_dictionary)
{
	g_autoptr(Trial) trial = trial_of("x = preuve\n");

	scratch_folder_write(trial->folder, "essai.forms",
			     "cadrage-forms 1\tfr\t0\npreuve\tprouve prouvée\n");
	trial->options.dictionaries = "/nonexistent";
	trial_load(trial);
	assert_forms(trial, "prouve,prouvée");
	trial->options.dictionaries = trial->folder;
	trial->options.ignore_lock = TRUE;
	trial_load(trial);
	assert_forms(trial, "preuve,preuves");
}
END_TEST

START_TEST(words_that_the_lock_lacks_come_from_the_dictionary)
{
	g_autoptr(Trial) trial = trial_of("x = preuve état\n");

	scratch_folder_write(trial->folder, "essai.forms",
			     "cadrage-forms 1\tfr\t0\npreuve\tpreuve\n");
	trial_load(trial);
	assert_forms(trial, "preuve état,états");
}
END_TEST

START_TEST(a_broken_lock_is_refused_with_its_line)
{
	static const char *const broken[] = {
		"",
		"forms\n",
		"cadrage-forms 1\tfr\n",
		"cadrage-forms 1\tfr\t1\npreuve\n",
		"cadrage-forms 1\tfr\t1\npreuve\ta\npreuve\tb\n",
		"cadrage-forms 1\tfr\t1\n\xff\ta\n",
	};
	g_autoptr(Trial) trial = trial_of("x = preuve\n");
	g_autofree char *path = g_build_filename(trial->folder, "essai.lex", NULL);

	for (guint i = 0; i < G_N_ELEMENTS(broken); i++) {
		g_autoptr(GError) error = NULL;

		scratch_folder_write(trial->folder, "essai.forms", broken[i]);
		ck_assert_ptr_null(
			cadrage_lexicon_load(path, &trial->options, trial->diagnostics, &error));
		ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX));
		ck_assert_ptr_nonnull(strstr(error->message, "essai.forms:"));
	}
}
END_TEST

START_TEST(forms_from_a_plain_rule_are_never_locked)
{
	g_autoptr(Trial) trial = trial_of("x = preuve\n");
	g_autoptr(GError) error = NULL;

	trial->options.dictionaries = "/nonexistent";
	trial_load(trial);
	ck_assert(!cadrage_lexicon_write_lock(trial->lexicon, NULL, &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND));
}
END_TEST

/* Check. */

static void
assert_findings(Trial *trial, const char *expected)
{
	g_autofree char *messages = describe_findings(trial);

	ck_assert_str_eq(messages, expected);
}

START_TEST(a_sound_lexicon_has_no_findings)
{
	g_autoptr(Trial) trial = trial_of("x = preuve\n  + une [[preuve]]\n"
					  "y = état\nz = \"frappe\"\nexamples:\n  + y: un état\n"
					  "  + une [[frappe]]\n");

	assert_findings(trial, "");
}
END_TEST

START_TEST(terms_without_examples_and_patterns_there_twice_are_found)
{
	g_autoptr(Trial) trial = trial_of("x = preuve | lieu\n  - un lieudit\nx += lieu | état\n");

	assert_findings(trial, "5:1: \"x\" has no \"+\" example (write \"  + a sentence with a "
			       "[[match]]\" below it)\n"
			       "7:6: \"x\" has this pattern already, on line 5 (remove one of "
			       "them)\n");
}
END_TEST

START_TEST(a_pattern_of_two_categories_is_noted)
{
	g_autoptr(Trial) trial = trial_of("x = frappe [..2] preuve\n  + frappe preuve\n[autre]\n"
					  "y = frappe [..2] preuve\n  + frappe preuve\n");

	assert_findings(trial, "8:5: \"x\" of category \"a\" has the same pattern, on line 5\n");
}
END_TEST

START_TEST(a_phrase_that_another_label_has_as_written_never_counts)
{
	g_autoptr(Trial) trial = trial_of("x = 7\n  + 7 fois\ny = \"7\"\n  + les [[7]]\n");

	assert_findings(trial, "5:5: this never counts: the same words go first to \"y\" by "
			       "\"7\" on line 7 (remove one of them, or make this one a "
			       "longer phrase)\n");
}
END_TEST

START_TEST(risky_regular_expressions_are_found)
{
	g_autoptr(Trial) trial = trial_of("x = /(a+)+b/\n  + aab\n");

	assert_findings(trial, "5:5: the regular expression can backtrack without end: where it "
			       "runs out of CAD_REGEX_BUDGET_MS the term is \"not counted\" (make "
			       "its repeats exclude each other, or write words and gaps)\n");
}
END_TEST

START_TEST(two_labels_of_one_pattern_tie)
{
	g_autoptr(Trial) trial = trial_of("x = preuve\n  + preuve\ny = preuve\n  + preuve\n");
	g_autoptr(CadrageDiagnostics) findings = cadrage_diagnostics_new();

	cadrage_lexicon_check(trial->lexicon, &trial->options, findings);
	ck_assert_uint_eq(cadrage_diagnostics_count(findings, CADRAGE_SEVERITY_ERROR), 1);
}
END_TEST

START_TEST(homographs_are_named_for_words_that_stand_alone)
{
	g_autoptr(Trial) trial = trial_of("x = frapper\n  + frapper\ny = de frapper\n  + de\n");

	assert_findings(trial, "5:5: among the forms of \"frapper\" are words of their own: frappe "
			       "(strike those you do not mean: { except: FORM, FORM })\n");
}
END_TEST

START_TEST(a_lock_that_differs_from_the_dictionary_is_found)
{
	g_autoptr(Trial) trial = trial_of("x = preuve | état\n  + une preuve\n");

	scratch_folder_write(trial->folder, "essai.forms",
			     "cadrage-forms 1\tfr\t0\nmot\tmot\npreuve\tpreuve épreuve\n");
	trial_load(trial);
	assert_findings(trial,
			"0:0: the lock was made with dictionary 0; here is 1 (write it anew with "
			"\"cadrage lexicon lock\")\n"
			"0:0: the dictionary has other forms of \"preuve\": +preuves -épreuve "
			"(write it anew with \"cadrage lexicon lock\")\n"
			"0:0: the lock lacks \"état\" (write it anew with \"cadrage lexicon "
			"lock\")\n"
			"0:0: the lexicon no longer has \"mot\" (write it anew with \"cadrage "
			"lexicon lock\")\n");
}
END_TEST

/* The lexicon. */

static char *
hash_of(const char *body)
{
	g_autoptr(Trial) trial = trial_of(body);

	ck_assert_ptr_nonnull(trial->lexicon);
	return g_strdup(cadrage_lexicon_get_hash(trial->lexicon));
}

START_TEST(the_order_of_lines_and_comments_change_no_hash)
{
	g_autofree char *one = hash_of("x = preuve | état\ny = de\n[b]\nz = le\n");
	g_autofree char *two = hash_of("# why\ny = de\n\nx = état | preuve # so\n[b]\nz = le\n");
	g_autofree char *three = hash_of("x += état\nx = preuve\ny = de\n[b]\nz = le\n");
	g_autofree char *four = hash_of("x = preuve\nx += état\ny = de\n[b]\nz = le\n");

	ck_assert_str_eq(one, two);
	ck_assert_str_eq(three, four);
}
END_TEST

START_TEST(what_changes_matches_changes_the_hash)
{
	static const char *const bodies[] = {
		"x = preuve\n",
		"x = \"preuve\"\n",
		"x = preuve { except: preuves }\n",
		"x = preuve { accents: fold }\n",
		"x = preuve { not near 3: de }\n",
		"x = preuve { not near 4: de }\n",
		"y = preuve\n",
		"x = preuve de\n",
		"x = de preuve\n",
		"x = preuve | de\n",
		"x = preuve de?\n",
		"kind: naming\nx = preuve\n",
	};
	g_autoptr(GHashTable) hashes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	for (guint i = 0; i < G_N_ELEMENTS(bodies); i++)
		ck_assert(g_hash_table_add(hashes, hash_of(bodies[i])));
}
END_TEST

START_TEST(getters_say_what_the_file_says)
{
	g_autoptr(Trial) trial = trial_of("x = preuve | de\n  + une preuve\nexamples:\n  - le\n");
	const CadrageLexicon *lexicon = trial->lexicon;

	ck_assert_str_eq(cadrage_lexicon_get_name(lexicon), "essai");
	ck_assert_str_eq(cadrage_lexicon_get_language(lexicon), "fr");
	ck_assert_str_eq(cadrage_lexicon_get_version(lexicon), "1");
	ck_assert_str_eq(cadrage_lexicon_get_title(lexicon, "fr"), "essai");
	ck_assert(g_str_has_suffix(cadrage_lexicon_get_path(lexicon), "essai.lex"));
	ck_assert_uint_eq(cadrage_lexicon_get_n_terms(lexicon), 1);
	ck_assert_uint_eq(cadrage_lexicon_get_n_forms(lexicon), 4);
	ck_assert_uint_eq(cadrage_lexicon_get_n_examples(lexicon), 2);
	ck_assert_uint_eq(strlen(cadrage_lexicon_get_hash(lexicon)), 64);
}
END_TEST

START_TEST(a_pattern_alone_is_a_lexicon)
{
	g_autoptr(Trial) trial = trial_new();
	g_autoptr(GError) error = NULL;

	trial->diagnostics = cadrage_diagnostics_new();
	trial->lexicon = cadrage_lexicon_new_from_pattern("de [..3] preuve", "fr", &trial->options,
							  trial->diagnostics, &error);
	assert_forms(trial, "d',de  preuve,preuves");
	ck_assert_ptr_null(cadrage_lexicon_new_from_pattern("(de", "fr", &trial->options,
							    trial->diagnostics, &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX));
	assert_all_messages(trial, "1:1: the group is not closed (add \")\")\n");
}
END_TEST

/* Names. */

static void
assert_found(const CadrageLexiconOptions *options, const char *name, const char *ending)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;
	g_autoptr(CadrageLexicon) lexicon =
		cadrage_lexicon_load(name, options, diagnostics, &error);

	ck_assert_msg(lexicon != NULL, "%s", error != NULL ? error->message : "");
	ck_assert(g_str_has_suffix(cadrage_lexicon_get_path(lexicon), ending));
}

START_TEST(lexicons_are_found_by_name_in_their_folders)
{
	static const char text[] = LEXICON_HEADER "[a]\nx = \"mot\"\n";
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autofree char *second = g_build_filename(folder, "second", NULL);
	const char *folders[] = {folder, second, NULL};
	const CadrageLexiconOptions options = {folders, NULL, FALSE};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;
	g_auto(GStrv) names = NULL;
	g_autofree char *joined = NULL;

	scratch_folder_write(folder, "mine.lex", text);
	scratch_folder_write(folder, "fr/doubt.lex", text);
	scratch_folder_write(folder, "fr/fr-hedge.lex", text);
	scratch_folder_write(folder, "second/mine.lex", text);
	scratch_folder_write(folder, "second/en/doubt.lex", text);
	names = cadrage_lexicon_find_names(&options);
	joined = g_strjoinv(" ", names);
	ck_assert_str_eq(joined, "en-doubt fr-doubt fr-hedge mine second-mine");
	assert_found(&options, "mine", "/mine.lex");
	assert_found(&options, "fr-doubt", "/fr/doubt.lex");
	assert_found(&options, "hedge", "/fr/fr-hedge.lex");
	ck_assert_ptr_null(cadrage_lexicon_load("fr-doutb", &options, diagnostics, &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND));
	ck_assert_ptr_nonnull(strstr(error->message, "did you mean \"fr-doubt\"?"));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("inflection");
	TCase *forms = tcase_create("forms");
	TCase *locks = tcase_create("locks");
	TCase *check = tcase_create("check");
	TCase *lexicon = tcase_create("lexicon");

	tcase_add_test(forms, words_take_all_their_forms_and_exact_words_none);
	tcase_add_test(forms, little_words_match_elided_too);
	tcase_add_test(forms, an_elided_word_matches_as_written);
	tcase_add_test(forms, a_capital_without_its_accent_is_looked_up_with_it);
	tcase_add_test(forms, a_form_of_several_tokens_is_dropped);
	tcase_add_test(forms, rule_19_hyphen_is_a_hyphen_a_blank_or_nothing);
	tcase_add_test(locks, rule_19_locks_hold_the_hyphenated_forms_only);
	tcase_add_test(forms, excepted_forms_are_struck);
	tcase_add_test(forms, an_exception_that_strikes_nothing_is_warned_of);
	tcase_add_test(forms, a_word_keeps_one_form_at_least);
	tcase_add_test(forms, an_unknown_word_matches_as_written_with_one_warning);
	tcase_add_test(forms, without_a_dictionary_a_plain_rule_stands_in_with_one_warning);
	tcase_add_test(forms, too_many_forms_are_an_error_that_names_the_limit);
	suite_add_tcase(suite, forms);
	tcase_add_test(locks, a_lock_is_sorted_and_names_its_dictionary);
	tcase_add_test(locks, a_lock_stands_before_the_dictionary);
	tcase_add_test(locks, words_that_the_lock_lacks_come_from_the_dictionary);
	tcase_add_test(locks, a_broken_lock_is_refused_with_its_line);
	tcase_add_test(locks, forms_from_a_plain_rule_are_never_locked);
	suite_add_tcase(suite, locks);
	tcase_add_test(check, a_sound_lexicon_has_no_findings);
	tcase_add_test(check, terms_without_examples_and_patterns_there_twice_are_found);
	tcase_add_test(check, a_pattern_of_two_categories_is_noted);
	tcase_add_test(check, a_phrase_that_another_label_has_as_written_never_counts);
	tcase_add_test(check, risky_regular_expressions_are_found);
	tcase_add_test(check, two_labels_of_one_pattern_tie);
	tcase_add_test(check, homographs_are_named_for_words_that_stand_alone);
	tcase_add_test(check, a_lock_that_differs_from_the_dictionary_is_found);
	suite_add_tcase(suite, check);
	tcase_add_test(lexicon, the_order_of_lines_and_comments_change_no_hash);
	tcase_add_test(lexicon, what_changes_matches_changes_the_hash);
	tcase_add_test(lexicon, getters_say_what_the_file_says);
	tcase_add_test(lexicon, a_pattern_alone_is_a_lexicon);
	tcase_add_test(lexicon, lexicons_are_found_by_name_in_their_folders);
	suite_add_tcase(suite, lexicon);
	return suite_run(suite);
}
