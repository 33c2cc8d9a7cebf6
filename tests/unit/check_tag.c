#include "config.h"

#include "base/limits.h"
#include "lexicon/class-file.h"
#include "lexicon/tag.h"
#include "loading.h"

/* A verb and a noun whose forms say what they are. */
static const char tagged_affixes[] =
	"SET UTF-8\nVERSION 3\nFLAG long\nNEEDAFFIX ()\nFULLSTRIP\n"
	"SFX S. Y 2\nSFX S. 0 0 . is:sg\nSFX S. 0 s . is:pl\n"
	"SFX zA Y 6\nSFX zA 0 0 avoir po:infi\nSFX zA voir urait avoir po:cond po:3sg\n"
	"SFX zA voir uraient avoir po:cond po:3pl\nSFX zA avoir ont avoir po:ipre po:3pl!\n"
	"SFX zA avoir eu avoir po:ppas is:mas is:sg\nSFX zA avoir eue avoir po:ppas is:fem is:sg\n"
	"SFX a0 Y 4\nSFX a0 er er er po:infi\nSFX a0 er erait er po:cond po:3sg\n"
	"SFX a0 er é er po:ppas is:mas is:sg\nSFX a0 er é-là er po:ppas is:mas\n";
static const char tagged_words[] = "4\navoir/zA() po:v0\navoir/S.() po:nom is:mas\n"
				   "tuer/a0() po:v1\nmur/S.() po:nom is:mas\n";

static Trial *
tagged_of(const char *body)
{
	Trial *trial = trial_of("x = mur\n");
	g_autofree char *text = g_strconcat(LEXICON_HEADER "[a]\n", body, NULL);

	scratch_folder_write(trial->folder, "fr.aff", tagged_affixes);
	scratch_folder_write(trial->folder, "fr.dic", tagged_words);
	scratch_folder_write(trial->folder, "essai.lex", text);
	trial_load(trial);
	return trial;
}

static const CadNode *
first_node(const Trial *trial)
{
	const CadCategory *category =
		g_ptr_array_index(cad_lexicon_get_categories(trial->lexicon), 0);
	const CadTerm *term = g_ptr_array_index(category->terms, 0);
	const CadTermPattern *pattern = g_ptr_array_index(term->patterns, 0);

	const CadNode *node = g_ptr_array_index(pattern->root->children, 0);

	while (node->children != NULL)
		node = g_ptr_array_index(node->children, 0);
	return node;
}

static void
assert_class(const Trial *trial, const char *expected)
{
	g_autoptr(GString) forms = g_string_new(NULL);
	const CadNode *node;

	ck_assert_ptr_nonnull(trial->lexicon);
	node = first_node(trial);
	for (const char *form = NULL; (form = cad_form_class_next(node->klass, form)) != NULL;)
		g_string_append_printf(forms, "%s%s", forms->len > 0 ? " " : "", form);
	ck_assert_str_eq(forms->str, expected);
}

/* Names. */

START_TEST(a_tag_stands_for_the_field_of_its_name)
{
	const char *const fields[] = {"po:v1__t___zz", "po:cond po:3pl!", ""};

	ck_assert(cad_tags_hold("cond", fields, 3));
	ck_assert(cad_tags_hold("3pl", fields, 3));
	ck_assert(cad_tags_hold("3pl+cond", fields, 3));
	ck_assert(!cad_tags_hold("3sg+cond", fields, 3));
	ck_assert(!cad_tags_hold("con", fields, 3));
	ck_assert(!cad_tags_hold("ppas", fields, 3));
}
END_TEST

START_TEST(the_order_of_tags_does_not_matter)
{
	g_autofree char *names = cad_tags_normalize("cond + 3pl+cond");

	ck_assert_str_eq(names, "3pl+cond");
	ck_assert_ptr_null(cad_tags_normalize("cond+"));
	ck_assert_ptr_null(cad_tags_normalize("po:cond"));
}
END_TEST

/* Words. */

START_TEST(rule_12_a_tag_keeps_the_forms_that_have_it)
{
	g_autoptr(Trial) trial = tagged_of("x = avoir<cond>\n");
	g_autoptr(Trial) both = tagged_of("x = avoir<3pl+cond>\n");
	g_autoptr(Trial) noun = tagged_of("x = avoir<nom>\n");
	g_autoptr(Trial) form = tagged_of("x = auraient<3sg>\n");

	assert_forms(trial, "auraient,aurait");
	assert_forms(both, "auraient");
	assert_forms(noun, "avoir,avoirs");
	assert_forms(form, "aurait");
}
END_TEST

START_TEST(a_word_inflected_like_another_takes_its_tags)
{
	g_autoptr(Trial) trial = tagged_of("x = daechiser~tuer<cond>\n");

	assert_forms(trial, "daechiserait");
}
END_TEST

START_TEST(tags_that_no_form_has_are_an_error_with_a_suggestion)
{
	g_autoptr(Trial) trial = tagged_of("x = avoir<cont>\ny = mur<cond>\nz = quux<cond>\n");

	assert_all_messages(trial,
			    "5:5: the dictionary has no tag \"cont\" (did you mean <cond>?)\n"
			    "6:5: no form of \"mur\" is <cond>\n"
			    "7:5: the dictionary does not know \"quux\" (write NEW~KNOWN<TAG> to "
			    "inflect it like a known word)\n");
}
END_TEST

START_TEST(without_dictionary_or_tags_a_tag_is_an_error)
{
	g_autoptr(Trial) trial = tagged_of("x = avoir<cond> | <ppas>\n");

	trial->options.dictionaries = "/nonexistent";
	trial_load(trial);
	ck_assert_ptr_null(trial->lexicon);
	trial->options.dictionaries = trial->folder;
	scratch_folder_write(trial->folder, "fr.aff", "SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n");
	scratch_folder_write(trial->folder, "fr.dic", "1\navoir/S\n");
	trial_load(trial);
	assert_all_messages(trial, "5:5: the dictionary of \"fr\" has no tags, so that it cannot "
				   "tell which forms are <cond> (write the forms, with \"|\" "
				   "between)\n"
				   "5:19: the dictionary of \"fr\" has no tags, so that it cannot "
				   "tell which forms are <ppas> (write the forms, with \"|\" "
				   "between)\n");
}
END_TEST

START_TEST(forms_by_tag_are_locked_under_word_and_tag)
{
	g_autoptr(Trial) trial = tagged_of("x = avoir<cond>\n");
	g_autofree char *path = scratch_folder_add(trial->folder, "essai.forms", "", -1);
	g_autofree char *text = NULL;

	ck_assert(cadrage_lexicon_write_lock(trial->lexicon, NULL, NULL));
	ck_assert(g_file_get_contents(path, &text, NULL, NULL));
	ck_assert_str_eq(text, "cadrage-forms 1\tfr\t3\navoir<cond>\tauraient aurait\n");
	trial->options.dictionaries = "/nonexistent";
	trial_load(trial);
	assert_forms(trial, "auraient,aurait");
}
END_TEST

/* Classes. */

START_TEST(rule_12_a_tag_alone_means_any_such_form)
{
	g_autoptr(Trial) trial = tagged_of("x = <ppas>\n");
	g_autoptr(Trial) both = tagged_of("x = <ppas+fem>\n");

	assert_class(trial, "eu eue tué tué-là");
	assert_class(both, "eue");
}
END_TEST

START_TEST(exceptions_strike_forms_of_a_class)
{
	g_autoptr(Trial) trial = tagged_of("x = <ppas> { except: eu, tué-là }\n");

	assert_class(trial, "eue tué");
}
END_TEST

START_TEST(a_lexicon_asks_for_so_many_classes_and_no_more)
{
	g_autoptr(GString) body = g_string_new("x = \"a\"\n");
	g_autoptr(GString) all = g_string_new("cadrage-classes 1\tfr\n");
	g_autoptr(Trial) trial = NULL;

	for (guint i = 0; i <= CAD_MAX_CLASSES; i++) {
		g_string_append_printf(body, "x += <c%u>\n", i);
		g_string_append_printf(all, "<c%u>\t1\nmot\n", i);
	}
	trial = tagged_of(body->str);
	scratch_folder_write(trial->folder, "fr.classes", all->str);
	trial_load(trial);
	assert_all_messages(trial, "70:6: the lexicon asks for more than CAD_MAX_CLASSES (64) "
				   "classes of forms (write the forms of some of them)\n");
}
END_TEST

START_TEST(numbers_need_no_dictionary)
{
	g_autoptr(Trial) trial = tagged_of("x = <num>\n");

	trial->options.dictionaries = "/nonexistent";
	trial_load(trial);
	assert_all_messages(trial, "");
	ck_assert(first_node(trial)->klass->takes_digits);
	ck_assert(cad_form_class_holds(first_node(trial)->klass, "quatre-vingt-onze"));
	ck_assert(!cad_form_class_holds(first_node(trial)->klass, "un"));
}
END_TEST

START_TEST(classes_are_locked_once_for_all_lexicons_of_a_folder)
{
	g_autoptr(Trial) trial = tagged_of("x = <ppas> <num>\n");
	g_autofree char *path = scratch_folder_add(trial->folder, "fr.classes", "", -1);
	g_autofree char *text = NULL;

	scratch_folder_write(trial->folder, "essai.forms", "");
	scratch_folder_write(trial->folder, "fr.classes",
			     "cadrage-classes 1\tfr\n<cond>\t2\nserait\n<ppas>\t2\nabc\n");
	trial->options.ignore_lock = TRUE;
	trial_load(trial);
	ck_assert(cadrage_lexicon_write_lock(trial->lexicon, NULL, NULL));
	ck_assert(g_file_get_contents(path, &text, NULL, NULL));
	ck_assert_str_eq(text, "cadrage-classes 1\tfr\n<cond>\t2\nserait\n<ppas>\t3\neu\neue\n"
			       "tué tué-là\n");
}
END_TEST

START_TEST(a_file_of_classes_stands_before_the_dictionary)
{
	g_autoptr(Trial) trial = tagged_of("x = <ppas>\n");

	scratch_folder_write(trial->folder, "fr.classes",
			     "cadrage-classes 1\tfr\n<ppas>\t2\nmort né\nété\n");
	trial_load(trial);
	assert_class(trial, "mort né été");
	trial->options.ignore_lock = TRUE;
	trial_load(trial);
	assert_class(trial, "eu eue tué tué-là");
}
END_TEST

START_TEST(a_broken_file_of_classes_is_an_error_with_its_line)
{
	static const char *const broken[] = {"", "forms\n", "cadrage-classes 1\n",
					     "cadrage-classes 1\tfr\nmort\n",
					     "cadrage-classes 1\tfr\n<ppas>\t1\n\xff\n"};
	g_autoptr(Trial) trial = tagged_of("x = <ppas>\n");

	for (guint i = 0; i < G_N_ELEMENTS(broken); i++) {
		g_autofree char *messages = NULL;

		scratch_folder_write(trial->folder, "fr.classes", broken[i]);
		trial_load(trial);
		messages = lexicon_text_describe(trial->diagnostics);
		ck_assert_ptr_null(trial->lexicon);
		ck_assert_ptr_nonnull(strstr(messages, "fr.classes:"));
	}
}
END_TEST

START_TEST(another_class_is_another_hash)
{
	g_autoptr(Trial) trial = tagged_of("x = <ppas>\n");
	g_autofree char *hash = g_strdup(cadrage_lexicon_get_hash(trial->lexicon));

	scratch_folder_write(trial->folder, "fr.classes",
			     "cadrage-classes 1\tfr\n<ppas>\t3\neu eue\ntué tué-là\n");
	trial_load(trial);
	ck_assert_str_eq(cadrage_lexicon_get_hash(trial->lexicon), hash);
	scratch_folder_write(trial->folder, "fr.classes",
			     "cadrage-classes 1\tfr\n<ppas>\t3\neu eue\ntué\n");
	trial_load(trial);
	ck_assert_str_ne(cadrage_lexicon_get_hash(trial->lexicon), hash);
}
END_TEST

START_TEST(a_class_that_differs_from_the_dictionary_is_found)
{
	g_autoptr(Trial) trial = tagged_of("x = \"mot\" <ppas>\n  + [[mot eu]]\n");
	g_autoptr(CadrageDiagnostics) findings = cadrage_diagnostics_new();
	g_autofree char *messages = NULL;

	scratch_folder_write(trial->folder, "essai.forms", "cadrage-forms 1\tfr\t3\n");
	scratch_folder_write(trial->folder, "fr.classes",
			     "cadrage-classes 1\tfr\n<ppas>\t2\neu eus\n");
	trial_load(trial);
	cadrage_lexicon_check(trial->lexicon, &trial->options, findings);
	messages = lexicon_text_describe(findings);
	ck_assert_str_eq(messages, "0:0: in <ppas> dictionary 3 has 3 more forms and 1 fewer than "
				   "2: +eue +tué +tué-là -eus (write it anew with \"cadrage "
				   "lexicon lock\")\n");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("tag");
	TCase *names = tcase_create("names");
	TCase *forms = tcase_create("words");
	TCase *classes = tcase_create("classes");

	tcase_add_test(names, a_tag_stands_for_the_field_of_its_name);
	tcase_add_test(names, the_order_of_tags_does_not_matter);
	suite_add_tcase(suite, names);
	tcase_add_test(forms, rule_12_a_tag_keeps_the_forms_that_have_it);
	tcase_add_test(forms, a_word_inflected_like_another_takes_its_tags);
	tcase_add_test(forms, tags_that_no_form_has_are_an_error_with_a_suggestion);
	tcase_add_test(forms, without_dictionary_or_tags_a_tag_is_an_error);
	tcase_add_test(forms, forms_by_tag_are_locked_under_word_and_tag);
	suite_add_tcase(suite, forms);
	tcase_add_test(classes, rule_12_a_tag_alone_means_any_such_form);
	tcase_add_test(classes, exceptions_strike_forms_of_a_class);
	tcase_add_test(classes, a_lexicon_asks_for_so_many_classes_and_no_more);
	tcase_add_test(classes, numbers_need_no_dictionary);
	tcase_add_test(classes, classes_are_locked_once_for_all_lexicons_of_a_folder);
	tcase_add_test(classes, a_file_of_classes_stands_before_the_dictionary);
	tcase_add_test(classes, a_broken_file_of_classes_is_an_error_with_its_line);
	tcase_add_test(classes, another_class_is_another_hash);
	tcase_add_test(classes, a_class_that_differs_from_the_dictionary_is_found);
	suite_add_tcase(suite, classes);
	return suite_run(suite);
}
