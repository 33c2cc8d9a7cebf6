#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "lexicon/lexicon-set.h"
#include "scratch-folder.h"
#include "suite.h"

#define HEADER(name) "lexicon: " name "\nlanguage: fr\nversion: 1\n"

#define BASE                                                               \
	HEADER("base")                                                     \
	"[a]\ntitle: Base\nun = \"un\"\n  + [[un]] mot\ndeux = \"deux\"\n" \
	"examples:\n  + un: [[un]] et deux\n  + [[un]] et [[deux]]\n"      \
	"[a.b]\ntrois = \"trois\"\n"

static ScratchFolder folder;

static void
setup(void)
{
	folder = scratch_folder_new();
	scratch_folder_write(folder, "base.lex", BASE);
}

static void
teardown(void)
{
	scratch_folder_remove(&folder);
}

/* Messages as "FILE:LINE: MESSAGE (HINT)\n", without the folder. */
static char *
describe(const CadrageDiagnostics *diagnostics)
{
	g_autofree char *prefix = g_strconcat(folder, "/", NULL);
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < cadrage_diagnostics_get_n(diagnostics); i++) {
		const CadrageDiagnostic *diagnostic = cadrage_diagnostics_get(diagnostics, i);

		g_string_append_printf(out, "%s:%u: %s", diagnostic->file, diagnostic->line,
				       diagnostic->message);
		if (diagnostic->hint != NULL)
			g_string_append_printf(out, " (%s)", diagnostic->hint);
		g_string_append_c(out, '\n');
	}
	g_string_replace(out, prefix, "", 0);
	g_string_replace(out, folder, "DIR", 0);
	return g_string_free(out, FALSE);
}

static CadrageLexicon *
load(const char *name, CadrageDiagnostics *diagnostics)
{
	const char *const folders[] = {folder, NULL};
	const CadrageLexiconOptions options = {.folders = folders, .dictionaries = folder};
	g_autofree char *path = g_build_filename(folder, name, NULL);

	return cadrage_lexicon_load(path, &options, diagnostics, NULL);
}

/* Reads @text as ext.lex beside base.lex. */
static CadrageLexicon *
extend(const char *text)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autofree char *messages = NULL;
	CadrageLexicon *lexicon;

	scratch_folder_write(folder, "ext.lex", text);
	lexicon = load("ext.lex", diagnostics);
	messages = describe(diagnostics);
	ck_assert_str_eq(messages, "");
	ck_assert_ptr_nonnull(lexicon);
	return lexicon;
}

static void
assert_refused(const char *text, const char *expected)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageLexicon) lexicon = NULL;
	g_autofree char *messages = NULL;

	scratch_folder_write(folder, "ext.lex", text);
	lexicon = load("ext.lex", diagnostics);
	messages = describe(diagnostics);
	ck_assert_str_eq(messages, expected);
	ck_assert_ptr_null(lexicon);
}

/* "category/label=first words,... " of all terms; each pattern by the text of its first node. */
static char *
list_terms(const CadrageLexicon *lexicon)
{
	const GPtrArray *categories = cad_lexicon_get_categories(lexicon);
	GString *out = g_string_new(NULL);

	for (guint i = 0; i < categories->len; i++) {
		const CadCategory *category = categories->pdata[i];

		for (guint j = 0; j < category->terms->len; j++) {
			const CadTerm *term = category->terms->pdata[j];

			g_string_append_printf(out, "%s%s/%s=", out->len > 0 ? " " : "",
					       category->id, term->label);
			for (guint k = 0; k < term->patterns->len; k++) {
				const CadTermPattern *pattern = term->patterns->pdata[k];
				const CadNode *node = pattern->root->children->pdata[0];

				g_string_append_printf(out, "%s%s", k > 0 ? "," : "", node->text);
			}
		}
	}
	return g_string_free(out, FALSE);
}

static void
assert_terms(const CadrageLexicon *lexicon, const char *expected)
{
	g_autofree char *terms = list_terms(lexicon);

	ck_assert_str_eq(terms, expected);
}

static const CadCategory *
get_category(const CadrageLexicon *lexicon, guint index)
{
	return cad_lexicon_get_categories(lexicon)->pdata[index];
}

/* How an extension changes its base. */

START_TEST(an_extension_has_the_terms_of_its_base_and_its_own)
{
	g_autoptr(CadrageLexicon) lexicon =
		extend(HEADER("ext") "include: base.lex\n[c]\nquatre = \"quatre\"\n");

	assert_terms(lexicon, "a/deux=deux a/un=un a.b/trois=trois c/quatre=quatre");
	ck_assert_str_eq(cadrage_lexicon_get_name(lexicon), "ext");
}
END_TEST

START_TEST(equals_replaces_and_plus_equals_adds_and_remove_strikes)
{
	g_autoptr(CadrageLexicon) lexicon =
		extend(HEADER("ext") "include: base.lex\nremove: a.b/trois\n"
				     "[a]\nUn = \"uns\"\ndeux += \"deuz\"\n");
	const CadTerm *deux = get_category(lexicon, 0)->terms->pdata[1];
	const CadTerm *un = get_category(lexicon, 0)->terms->pdata[0];

	assert_terms(lexicon, "a/Un=uns a/deux=deux,deuz");
	ck_assert_uint_eq(un->replaced.line, 6);
	ck_assert_uint_eq(deux->replaced.line, 0);
}
END_TEST

START_TEST(a_removed_category_takes_those_below_it_along)
{
	g_autoptr(CadrageLexicon) lexicon = extend(
		HEADER("ext") "include: base.lex\nremove: a\n[a]\nkind: naming\nsix = \"six\"\n");

	assert_terms(lexicon, "a/six=six");
	ck_assert_int_eq(get_category(lexicon, 0)->kind, CADRAGE_CATEGORY_NAMING);
	ck_assert_uint_eq(get_category(lexicon, 0)->examples->len, 0);
}
END_TEST

START_TEST(examples_of_a_replaced_term_go_with_it)
{
	g_autoptr(CadrageLexicon) lexicon = extend(
		HEADER("ext") "include: base.lex\n[a]\nun = \"uns\"\n  + [[uns]]\n"
			      "examples:\n  + un: les [[uns]]\n  + les [[uns]] et [[deux]]\n");
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	guint n_passed, n_failed;

	cadrage_lexicon_test(lexicon, diagnostics, &n_passed, &n_failed);
	ck_assert_uint_eq(n_failed, 0);
	ck_assert_uint_eq(n_passed, 3);
}
END_TEST

START_TEST(examples_of_an_unchanged_base_are_run)
{
	g_autoptr(CadrageLexicon) lexicon =
		extend(HEADER("ext") "include: base.lex\n[a]\nneuf = \"neuf\"\n");

	ck_assert_uint_eq(cadrage_lexicon_get_n_examples(lexicon), 3);
}
END_TEST

START_TEST(keys_of_a_category_may_be_set_again)
{
	g_autoptr(CadrageLexicon) lexicon =
		extend(HEADER("ext") "include: base.lex\n[a]\ntitle: Mine\nnot near 3: \"six\"\n"
				     "cite: A study of words\n");
	const CadCategory *category = get_category(lexicon, 0);
	const CadTerm *un = category->terms->pdata[1];
	const CadTermPattern *pattern = un->patterns->pdata[0];

	ck_assert_str_eq(g_hash_table_lookup(category->titles, ""), "Mine");
	ck_assert_uint_eq(pattern->conditions->len, 1);
	ck_assert_uint_eq(category->citations->len, 1);
}
END_TEST

START_TEST(the_hash_is_that_of_the_result)
{
	g_autoptr(CadrageLexicon) lexicon = extend(
		HEADER("ext") "include: base.lex\nremove: a.b\nremove: a/un\n[a]\nun = \"uns\"\n");
	g_autofree char *first = g_strdup(cadrage_lexicon_get_hash(lexicon));
	g_autoptr(CadrageLexicon) flat =
		extend(HEADER("flat") "[a]\nun = \"uns\"\ndeux = \"deux\"\n");

	ck_assert_str_eq(first, cadrage_lexicon_get_hash(flat));
}
END_TEST

/* Several files. */

static void
write_two(const char *left, const char *right)
{
	g_autofree char *left_text = g_strconcat(HEADER("left"), left, NULL);
	g_autofree char *right_text = g_strconcat(HEADER("right"), right, NULL);

	scratch_folder_write(folder, "left.lex", left_text);
	scratch_folder_write(folder, "right.lex", right_text);
}

START_TEST(a_diamond_is_one_base)
{
	g_autoptr(CadrageLexicon) lexicon = NULL;

	write_two("include: base.lex\n[a]\nun += \"uns\"\n",
		  "include: base.lex\n[a]\ndeux = \"deuz\"\n");
	lexicon = extend(HEADER("ext") "include: left.lex, right.lex\n");
	assert_terms(lexicon, "a/deux=deuz a/un=un,uns a.b/trois=trois");
}
END_TEST

START_TEST(the_order_of_includes_changes_nothing)
{
	g_autoptr(CadrageLexicon) one = NULL;
	g_autoptr(CadrageLexicon) other = NULL;

	write_two("include: base\n[a]\ntags: x\nun += \"uns\"\n",
		  "include: base\n[a]\ntitle: Right\ndeux = \"deuz\"\n");
	one = extend(HEADER("ext") "include: left\ninclude: right\n");
	other = extend(HEADER("ext") "include: right\ninclude: left\n");
	ck_assert_str_eq(cadrage_lexicon_get_hash(one), cadrage_lexicon_get_hash(other));
}
END_TEST

START_TEST(files_that_say_the_same_agree)
{
	g_autoptr(CadrageLexicon) lexicon = NULL;

	write_two("[c]\nsix = \"six\" | \"sis\"\n", "[c]\nsix = \"six\" | \"sis\"\n");
	lexicon = extend(HEADER("ext") "include: left.lex, right.lex\n");
	ck_assert_uint_eq(cadrage_lexicon_get_n_terms(lexicon), 1);
}
END_TEST

START_TEST(what_two_files_add_alike_is_there_once)
{
	g_autoptr(CadrageLexicon) lexicon = NULL;

	write_two("include: base.lex\n[a]\nun += \"uns\"\n",
		  "include: base.lex\n[a]\nun += \"unes\"\nun += \"uns\"\n");
	lexicon = extend(HEADER("ext") "include: left.lex, right.lex\n");
	assert_terms(lexicon, "a/deux=deux a/un=un,uns,unes a.b/trois=trois");
}
END_TEST

START_TEST(files_that_disagree_are_refused_until_one_decides)
{
	g_autoptr(CadrageLexicon) lexicon = NULL;

	write_two("[c]\ntitle: L\nsix = \"six\"\n", "[c]\ntitle: R\nsix = \"sis\"\n");
	assert_refused(HEADER("ext") "include: left.lex, right.lex\n",
		       "right.lex:5: \"title\" of category \"c\" is \"L\" in left.lex:5 "
		       "(set it in the file that includes both)\n"
		       "right.lex:6: \"six\" of category \"c\" is set here, but left.lex:6 sets it "
		       "in another way (decide in ext.lex: set it with \"=\", or \"remove: "
		       "c/six\")\n");
	lexicon = extend(HEADER("ext") "include: left.lex, right.lex\n[c]\ntitle: M\n"
				       "six = \"seis\"\n");
	assert_terms(lexicon, "c/six=seis");
	g_clear_pointer(&lexicon, cadrage_lexicon_unref);
	lexicon = extend(HEADER("ext") "include: left.lex, right.lex\nremove: c/six\n"
				       "[c]\ntitle: M\n[d]\nun = \"un\"\n");
	assert_terms(lexicon, "d/un=un");
}
END_TEST

START_TEST(adding_to_what_another_file_replaces_is_a_disagreement)
{
	write_two("include: base.lex\n[a]\nun += \"uns\"\n", "include: base.lex\nremove: a/un\n");
	assert_refused(HEADER("ext") "include: left.lex, right.lex\n",
		       "left.lex:6: \"un\" of category \"a\" is added to here, but right.lex:5 "
		       "removes it (decide in ext.lex: set it with \"=\", or \"remove: a/un\")\n");
}
END_TEST

START_TEST(striking_a_category_that_another_file_goes_on_with_is_refused)
{
	write_two("include: base.lex\n[a]\nneuf = \"neuf\"\n", "include: base.lex\nremove: a\n");
	assert_refused(HEADER("ext") "include: left.lex, right.lex\n",
		       "right.lex:5: category \"a\" is removed here, but left.lex:5 goes on with "
		       "it (remove it in the file that includes both, too)\n");
}
END_TEST

/* Mistakes. */

START_TEST(a_circle_names_its_files)
{
	write_two("include: right.lex\n", "include: left.lex\n");
	assert_refused(HEADER("ext") "include: left.lex\n",
		       "right.lex:4: the files include one another: left.lex includes right.lex "
		       "includes left.lex (remove one of the includes)\n");
	assert_refused(HEADER("ext") "include: ext.lex\n",
		       "ext.lex:4: the files include one another: ext.lex includes ext.lex (remove "
		       "one of the includes)\n");
}
END_TEST

START_TEST(what_is_not_there_is_named_with_a_suggestion)
{
	assert_refused(HEADER("ext") "include: bsae\ninclude: sub/base.lex\nremove: a/deuz\n",
		       "ext.lex:4: there is no lexicon \"bsae\"; did you mean \"base\"?\n"
		       "ext.lex:5: there is no file \"sub/base.lex\" in DIR nor in the folders of "
		       "lexicons\n"
		       "ext.lex:6: no included file has a category \"a\"\n");
}
END_TEST

START_TEST(what_to_remove_must_be_there)
{
	assert_refused(HEADER("ext") "include: base.lex\nremove: a/deuz\nremove: aa\n",
		       "ext.lex:5: no included file has a term \"deuz\" in category \"a\" (did you "
		       "mean \"deux\"?)\n"
		       "ext.lex:6: no included file has a category \"aa\" (did you mean "
		       "\"a\"?)\n");
	assert_refused(HEADER("ext") "remove: a\n",
		       "ext.lex:4: \"remove\" strikes what an included file holds, and none is "
		       "included (delete it in this file itself)\n");
}
END_TEST

START_TEST(mistakes_of_an_included_file_are_told_where_they_stand)
{
	scratch_folder_write(folder, "left.lex", HEADER("left") "[c]\nsix = (\"six\"\n");
	assert_refused(HEADER("ext") "include: left.lex\n[d]\nun=\"un\"\n",
		       "ext.lex:6: blanks are missing round \"=\" (write LABEL = PATTERNS, with "
		       "blanks)\n"
		       "left.lex:5: the group is not closed (add \")\")\n");
}
END_TEST

START_TEST(a_kind_stays)
{
	scratch_folder_write(folder, "left.lex", HEADER("left") "[a]\nkind: naming\n");
	assert_refused(HEADER("ext") "include: left.lex\n[a]\nkind: rate\nun = \"un\"\n",
		       "ext.lex:6: \"kind\" of category \"a\" is \"naming\" in left.lex:5 (a "
		       "category keeps its kind; remove it first, or take another name)\n");
}
END_TEST

START_TEST(one_lexicon_is_of_one_language)
{
	scratch_folder_write(folder, "left.lex", "lexicon: left\nlanguage: en\nversion: 1\n");
	assert_refused(HEADER("ext") "include: left.lex\n",
		       "ext.lex:4: left.lex is of the language \"en\", this lexicon of \"fr\" (use "
		       "both with --lexicon instead: one lexicon is of one language)\n");
}
END_TEST

START_TEST(only_lexicon_files_near_by_are_read)
{
	assert_refused(HEADER("ext") "include: /etc/passwd\ninclude: ./passwd\n",
		       "ext.lex:4: \"/etc/passwd\" begins at the root of one machine; write a path "
		       "from this file's folder, or the name of a lexicon\n"
		       "ext.lex:5: \"./passwd\" is no lexicon file: its name does not end in "
		       ".lex\n");
}
END_TEST

static void
write_chain(guint n)
{
	for (guint i = 0; i < n; i++) {
		g_autofree char *name = g_strdup_printf("chain%u.lex", i);
		g_autofree char *text =
			g_strdup_printf(HEADER("chain") "include: chain%u.lex\n", i + 1);

		scratch_folder_write(folder, name, i + 1 < n ? text : HEADER("chain"));
	}
}

START_TEST(files_include_one_another_so_deep_and_no_deeper)
{
	g_autoptr(CadrageLexicon) lexicon = NULL;

	write_chain(CAD_MAX_INCLUDE_DEPTH);
	lexicon = extend(HEADER("ext") "include: chain0.lex\n");
	write_chain(CAD_MAX_INCLUDE_DEPTH + 1);
	assert_refused(HEADER("ext") "include: chain0.lex\n",
		       "chain7.lex:4: files include one another more than CAD_MAX_INCLUDE_DEPTH "
		       "(8) deep (include fewer files)\n");
}
END_TEST

START_TEST(files_are_so_many_and_no_more)
{
	g_autoptr(GString) text = g_string_new(HEADER("ext"));
	g_autoptr(CadrageLexicon) lexicon = NULL;

	for (guint i = 0; i < CAD_MAX_INCLUDED_FILES; i++) {
		g_autofree char *name = g_strdup_printf("f%u.lex", i);

		scratch_folder_write(folder, name, HEADER("f"));
		g_string_append_printf(text, "include: %s\n", name);
	}
	lexicon = extend(text->str);
	g_string_append(text, "include: base.lex\n");
	assert_refused(text->str,
		       "ext.lex:64: more than CAD_MAX_INCLUDED_FILES (60) files (include fewer "
		       "files)\n");
}
END_TEST

/* Locks and sets. */

START_TEST(each_file_has_its_own_lock)
{
	g_autoptr(CadrageLexicon) lexicon = NULL;
	g_autofree char *path = g_build_filename(folder, "written.forms", NULL);
	g_autofree char *written = NULL;

	scratch_folder_write(folder, "left.lex", HEADER("left") "[c]\nmot = mot\n");
	scratch_folder_write(folder, "left.forms", "cadrage-forms 1\tfr\t7.0\nmot\tmot mots\n");
	scratch_folder_write(folder, "ext.forms",
			     "cadrage-forms 1\tfr\t7.0\nmot\tmot\nnom\tnom noms\n");
	lexicon = extend(HEADER("ext") "include: left.lex\n[d]\nnom = nom\nmot = mot\n");
	ck_assert_uint_eq(cadrage_lexicon_get_n_forms(lexicon), 5);
	ck_assert(cadrage_lexicon_write_lock(lexicon, path, NULL));
	ck_assert(g_file_get_contents(path, &written, NULL, NULL));
	ck_assert_str_eq(written, "cadrage-forms 1\tfr\t7.0\nmot\tmot\nnom\tnom noms\n");
}
END_TEST

START_TEST(an_extension_stands_for_its_base)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageLexicon) ext = extend(HEADER("ext") "include: base.lex\n");
	g_autoptr(CadrageLexicon) base = load("base.lex", diagnostics);
	CadrageLexicon *both[] = {base, ext};
	g_autoptr(CadrageLexicons) set = cadrage_lexicons_new(both, 2, diagnostics, NULL);
	g_autofree char *messages = describe(diagnostics);

	ck_assert_ptr_nonnull(set);
	ck_assert_uint_eq(cadrage_lexicons_get_n(set), 1);
	ck_assert_ptr_eq(cadrage_lexicons_get(set, 0), ext);
	ck_assert_str_eq(messages,
			 "base.lex:0: \"base\" is not counted beside \"ext\", which includes it\n");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("lexicon inclusion");
	TCase *changes = tcase_create("what an extension changes");
	TCase *several = tcase_create("several files");
	TCase *mistakes = tcase_create("mistakes");
	TCase *together = tcase_create("locks and sets");
	TCase *all[] = {changes, several, mistakes, together};

	for (guint i = 0; i < G_N_ELEMENTS(all); i++) {
		tcase_add_checked_fixture(all[i], setup, teardown);
		suite_add_tcase(suite, all[i]);
	}
	tcase_add_test(changes, an_extension_has_the_terms_of_its_base_and_its_own);
	tcase_add_test(changes, equals_replaces_and_plus_equals_adds_and_remove_strikes);
	tcase_add_test(changes, a_removed_category_takes_those_below_it_along);
	tcase_add_test(changes, examples_of_a_replaced_term_go_with_it);
	tcase_add_test(changes, examples_of_an_unchanged_base_are_run);
	tcase_add_test(changes, keys_of_a_category_may_be_set_again);
	tcase_add_test(changes, the_hash_is_that_of_the_result);
	tcase_add_test(several, a_diamond_is_one_base);
	tcase_add_test(several, the_order_of_includes_changes_nothing);
	tcase_add_test(several, files_that_say_the_same_agree);
	tcase_add_test(several, what_two_files_add_alike_is_there_once);
	tcase_add_test(several, files_that_disagree_are_refused_until_one_decides);
	tcase_add_test(several, adding_to_what_another_file_replaces_is_a_disagreement);
	tcase_add_test(several, striking_a_category_that_another_file_goes_on_with_is_refused);
	tcase_add_test(mistakes, a_circle_names_its_files);
	tcase_add_test(mistakes, what_is_not_there_is_named_with_a_suggestion);
	tcase_add_test(mistakes, what_to_remove_must_be_there);
	tcase_add_test(mistakes, mistakes_of_an_included_file_are_told_where_they_stand);
	tcase_add_test(mistakes, a_kind_stays);
	tcase_add_test(mistakes, one_lexicon_is_of_one_language);
	tcase_add_test(mistakes, only_lexicon_files_near_by_are_read);
	tcase_add_test(mistakes, files_include_one_another_so_deep_and_no_deeper);
	tcase_add_test(mistakes, files_are_so_many_and_no_more);
	tcase_add_test(together, each_file_has_its_own_lock);
	tcase_add_test(together, an_extension_stands_for_its_base);
	return suite_run(suite);
}
