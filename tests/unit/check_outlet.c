#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include <cadrage/error.h>

#include "document/outlet.h"
#include "scratch-folder.h"
#include "suite.h"

#define PLAIN_PROFILE "[outlet]\nid=plain\n"

/* Reads a profile; its messages are left in @messages, one a line, without the file's name. */
static CadProfile *
read_profile(const char *content, char **messages)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GBytes) bytes = g_bytes_new(content, strlen(content));
	g_autoptr(GString) lines = g_string_new(NULL);
	CadProfile *profile = cad_profile_new("x.outlet", bytes, diagnostics);

	for (guint i = 0; i < cadrage_diagnostics_get_n(diagnostics); i++) {
		const CadrageDiagnostic *one = cadrage_diagnostics_get(diagnostics, i);

		g_string_append_printf(lines, "%u:%u: %s%s%s\n", one->line, one->column,
				       one->message, one->hint ? "; " : "",
				       one->hint ? one->hint : "");
	}
	*messages = g_string_free(g_steal_pointer(&lines), FALSE);
	return profile;
}

static void
assert_refused(const char *content, const char *expected)
{
	g_autofree char *messages = NULL;
	g_autoptr(CadProfile) profile = read_profile(content, &messages);

	ck_assert_ptr_null(profile);
	ck_assert_str_eq(messages, expected);
}

START_TEST(profile_keeps_backslashes_and_lists)
{
	g_autofree char *messages = NULL;
	g_autoptr(CadProfile) profile = read_profile("# a comment\n"
						     "[outlet]\n"
						     "id = example-daily\n"
						     "name=Example Daily\n"
						     "hosts=daily.example; old.example ;\n"
						     "agency=Example;\n"
						     "[date]\n"
						     "years=1999-2012\n"
						     "order=mdy\n"
						     "[rule clock]\n"
						     "label=clock\n"
						     "line=^\\d\\d:\\d\\d\\s$\n"
						     "after=headline;ui\n"
						     "max_words=7\n"
						     "final_punct=false\n",
						     &messages);
	const CadPageRule *rule;

	ck_assert_str_eq(messages, "");
	ck_assert_str_eq(profile->id, "example-daily");
	ck_assert_str_eq(profile->name, "Example Daily");
	ck_assert_uint_eq(g_strv_length(profile->hosts), 2);
	ck_assert_str_eq(profile->hosts[1], "old.example");
	ck_assert_uint_eq(profile->first_year, 1999);
	ck_assert_uint_eq(profile->last_year, 2012);
	ck_assert_int_eq(profile->order, CAD_DATE_MONTH_FIRST);
	ck_assert_uint_eq(profile->rules->len, 1);
	rule = g_ptr_array_index(profile->rules, 0);
	ck_assert_str_eq(rule->name, "clock");
	ck_assert_int_eq(rule->label, CAD_LABEL_CLOCK);
	ck_assert_ptr_nonnull(rule->line);
	ck_assert_uint_eq(rule->after,
			  CAD_LABEL_BIT(CAD_LABEL_HEADLINE) | CAD_LABEL_BIT(CAD_LABEL_UI));
	ck_assert_uint_eq(rule->max_words, 7);
	ck_assert(rule->is_open);
}
END_TEST

START_TEST(a_zone_in_after_means_all_its_labels)
{
	ck_assert_uint_eq(cad_labels_from_name("caption"),
			  CAD_LABEL_BIT(CAD_LABEL_CAPTION) | CAD_LABEL_BIT(CAD_LABEL_CREDIT) |
				  CAD_LABEL_BIT(CAD_LABEL_IMAGE_ALT));
	ck_assert_uint_eq(cad_labels_from_name("credit"), CAD_LABEL_BIT(CAD_LABEL_CREDIT));
	ck_assert_uint_eq(cad_labels_from_name("picture"), 0);
}
END_TEST

START_TEST(bom_and_crlf_do_not_matter)
{
	g_autofree char *messages = NULL;
	g_autoptr(CadProfile) profile = read_profile(
		"\xef\xbb\xbf[outlet]\r\nid=plain\r\nname=Plain\r\n[detect]\r\nline=End$\r\n",
		&messages);

	ck_assert_str_eq(messages, "");
	ck_assert_str_eq(profile->name, "Plain");
	ck_assert_ptr_nonnull(profile->detect);
}
END_TEST

START_TEST(every_mistake_is_told_in_one_run)
{
	assert_refused("stray=1\n"
		       "[outlet]\n"
		       "id=No Good\n"
		       "naem=x\n"
		       "what is this\n"
		       "[detect]\n"
		       "line=a(b\n"
		       "[rule one]\n"
		       "label=captoin\n"
		       "line=x\n"
		       "where=bottom\n"
		       "max_words=many\n"
		       "[rule two]\n"
		       "line=x\n"
		       "[outlets]\n"
		       "id=x\n",
		       "1:1: a key before the first [group]\n"
		       "5:1: neither a [group], a key=value nor a # comment\n"
		       "3:4: an id is made of lower-case letters a-z, digits and hyphens\n"
		       "4:1: unknown key \"naem\" in [outlet]; did you mean \"name\"?\n"
		       "7:9: regular expression: missing closing parenthesis\n"
		       "9:7: unknown label \"captoin\"; did you mean \"caption\"?\n"
		       "11:7: unknown place \"bottom\"; it may be any, top, deck, mid\n"
		       "12:11: not a number from 1 to 65535\n"
		       "13:1: the rule has no label; add a line such as \"label=caption\"\n"
		       "15:1: unknown group [outlets]; groups are outlet, detect, date, inline, "
		       "rule NAME, html and test\n");
}
END_TEST

START_TEST(tests_say_the_zones_of_lines_of_a_page_beside_the_profile)
{
	g_autofree char *messages = NULL;
	g_autoptr(CadProfile) profile = read_profile("[outlet]\nid=plain\n[test]\nfile=a.txt\n"
						     "expect=3 headline; 5-12 body;\n"
						     "file-two=/b.txt\nexpect-two=1 furniture\n",
						     &messages);
	const CadProfileTest *first;
	const CadProfileTest *second;

	ck_assert_str_eq(messages, "");
	ck_assert_uint_eq(profile->tests->len, 2);
	first = g_ptr_array_index(profile->tests, 0);
	second = g_ptr_array_index(profile->tests, 1);
	ck_assert_str_eq(first->path, "./a.txt");
	ck_assert_uint_eq(first->zones->len, 2);
	ck_assert_uint_eq(g_array_index(first->zones, CadrageExpectedZone, 1).last, 12);
	ck_assert_int_eq(g_array_index(first->zones, CadrageExpectedZone, 1).zone,
			 CADRAGE_ZONE_BODY);
	ck_assert_str_eq(second->name, "two");
	ck_assert_str_eq(second->path, "/b.txt");
}
END_TEST

START_TEST(a_test_without_a_page_or_with_unknown_zones_is_a_mistake)
{
	assert_refused("[outlet]\nid=plain\n[test]\nexpect=3 headline\n",
		       "3:1: a test has no file; a test is file=PAGE and expect=LINES ZONE; ..., "
		       "or file-NAME= and expect-NAME=\n");
	assert_refused("[outlet]\nid=plain\n[test]\nfile=a\nexpect=4-3 body\n",
		       "5:8: \"4-3 body\" is no line with its zone; write such as 3 headline; 5-12 "
		       "body\n");
}
END_TEST

START_TEST(repeated_keys_and_groups_are_mistakes)
{
	assert_refused("[outlet]\nid=a\nid=b\n[outlet]\n",
		       "3:1: \"id\" is said twice\n4:1: [outlet] is opened twice\n");
}
END_TEST

START_TEST(a_profile_needs_an_id_and_a_rule_a_condition)
{
	assert_refused("[outlet]\nname=x\n",
		       "1:0: the profile has no id; add \"id=NAME\" to the group [outlet]\n");
	assert_refused(PLAIN_PROFILE "[rule all]\nlabel=ui\n",
		       "3:1: the rule fits every line; add line=, after= or where=\n");
	assert_refused(PLAIN_PROFILE "[date]\nyears=2010-2000\n",
		       "4:7: not a span of years such as 2000-2030\n");
}
END_TEST

START_TEST(a_profile_that_is_not_text_is_refused)
{
	assert_refused("[outlet]\nid=\xff\n", "0:0: the file is not UTF-8\n");
}
END_TEST

static CadrageOutlets *
load_folder(const char *folder, guint n_mistakes)
{
	const char *const folders[] = {folder, "/nonexistent/folder", NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	CadrageOutlets *outlets = cadrage_outlets_load(folders, diagnostics, NULL);

	ck_assert_ptr_nonnull(outlets);
	ck_assert_uint_eq(cadrage_diagnostics_count(diagnostics, CADRAGE_SEVERITY_ERROR),
			  n_mistakes);
	return outlets;
}

START_TEST(layouts_and_the_base_are_no_outlets)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autoptr(CadrageOutlets) outlets = NULL;
	g_autofree char *ids = NULL;

	scratch_folder_write(folder, "z.outlet", "[outlet]\nid=gazette\nname=La Gazette\n");
	scratch_folder_write(folder, "b.outlet", "[outlet]\nid=portal\nlayout_only=true\n");
	scratch_folder_write(folder, "a.outlet", "[outlet]\nid=default\n");
	scratch_folder_write(folder, "c.outlet", "[outlet]\nid=courier\n");
	scratch_folder_write(folder, "readme.txt", "not a profile");
	outlets = load_folder(folder, 0);
	ids = g_strjoinv(" ", (char **)cadrage_outlets_get_ids(outlets));
	ck_assert_str_eq(ids, "courier gazette");
	ck_assert_str_eq(cadrage_outlets_get_name(outlets, "gazette"), "La Gazette");
	ck_assert_str_eq(cadrage_outlets_get_name(outlets, "other"), "other");
	ck_assert_ptr_nonnull(cad_outlets_get_base(outlets));
}
END_TEST

START_TEST(a_bad_profile_is_left_out_and_the_others_stay)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autoptr(CadrageOutlets) outlets = NULL;
	g_autofree char *ids = NULL;

	scratch_folder_write(folder, "a.outlet", "[outlet]\nid=a\ncolour=red\n");
	scratch_folder_write(folder, "b.outlet", "[outlet]\nid=b\n");
	scratch_folder_write(folder, "c.outlet", "[outlet]\nid=b\n");
	outlets = load_folder(folder, 2);
	ids = g_strjoinv(" ", (char **)cadrage_outlets_get_ids(outlets));
	ck_assert_str_eq(ids, "b");
}
END_TEST

START_TEST(an_earlier_folder_hides_the_same_id_in_a_later_one)
{
	g_auto(ScratchFolder) first = scratch_folder_new();
	g_auto(ScratchFolder) second = scratch_folder_new();
	const char *const folders[] = {first, second, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageOutlets) outlets = NULL;

	scratch_folder_write(first, "a.outlet", "[outlet]\nid=gazette\nname=Mine\n");
	scratch_folder_write(second, "b.outlet", "[outlet]\nid=gazette\nname=Theirs\n");
	outlets = cadrage_outlets_load(folders, diagnostics, NULL);
	ck_assert_uint_eq(cadrage_diagnostics_get_n(diagnostics), 0);
	ck_assert_str_eq(cadrage_outlets_get_name(outlets, "gazette"), "Mine");
}
END_TEST

START_TEST(a_hidden_profile_is_listed_below_the_one_that_hides_it)
{
	g_auto(ScratchFolder) first = scratch_folder_new();
	g_auto(ScratchFolder) second = scratch_folder_new();
	const char *const folders[] = {first, second, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageOutlets) outlets = NULL;
	g_autoptr(GArray) list = NULL;
	const CadrageOutletProfile *rows;

	scratch_folder_write(first, "a.outlet", "[outlet]\nid=gazette\nname=Mine\n");
	scratch_folder_write(second, "b.outlet",
			     "[outlet]\nid=gazette\nname=Theirs\nhosts=a.example;b.example\n"
			     "[inline]\ndateline=^X\n[rule x]\nlabel=ui\nline=x\n");
	scratch_folder_write(second, "d.outlet", "[outlet]\nid=default\n");
	outlets = cadrage_outlets_load(folders, diagnostics, NULL);
	list = cadrage_outlets_list(outlets);
	rows = (const CadrageOutletProfile *)(const void *)list->data;
	ck_assert_uint_eq(list->len, 3);
	ck_assert_int_eq(rows[0].use, CADRAGE_OUTLET_USE_EVERY_PAGE);
	ck_assert_str_eq(rows[1].name, "Mine");
	ck_assert_ptr_null(rows[1].hidden_by);
	ck_assert_str_eq(rows[2].name, "Theirs");
	ck_assert_str_eq(rows[2].hidden_by, rows[1].file);
	ck_assert_uint_eq(rows[2].n_rules, 2);
	ck_assert_str_eq(rows[2].hosts[1], "b.example");
}
END_TEST

START_TEST(the_hash_follows_the_content_not_the_file_names)
{
	g_auto(ScratchFolder) first = scratch_folder_new();
	g_auto(ScratchFolder) second = scratch_folder_new();
	g_auto(ScratchFolder) third = scratch_folder_new();
	g_autoptr(CadrageOutlets) one = NULL;
	g_autoptr(CadrageOutlets) same = NULL;
	g_autoptr(CadrageOutlets) other = NULL;

	scratch_folder_write(first, "1.outlet", "[outlet]\nid=a\n");
	scratch_folder_write(first, "2.outlet", "[outlet]\nid=b\n");
	scratch_folder_write(second, "9.outlet", "[outlet]\nid=a\n");
	scratch_folder_write(second, "3.outlet", "[outlet]\nid=b\n");
	scratch_folder_write(third, "1.outlet", "[outlet]\nid=a\n");
	scratch_folder_write(third, "2.outlet", "[outlet]\nid=b\n\n");
	one = load_folder(first, 0);
	same = load_folder(second, 0);
	other = load_folder(third, 0);
	ck_assert_uint_eq(strlen(cadrage_outlets_get_hash(one)), 64);
	ck_assert_str_eq(cadrage_outlets_get_hash(one), cadrage_outlets_get_hash(same));
	ck_assert_str_ne(cadrage_outlets_get_hash(one), cadrage_outlets_get_hash(other));
}
END_TEST

START_TEST(a_folder_that_is_a_file_is_an_error)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autofree char *path = scratch_folder_add(folder, "file", "", -1);
	const char *const folders[] = {path, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(cadrage_outlets_load(folders, diagnostics, &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_IO));
}
END_TEST

START_TEST(names_hosts_and_agencies_lead_to_a_profile)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autoptr(CadrageOutlets) outlets = NULL;
	const CadProfile *gazette;
	const CadProfile *sports;

	scratch_folder_write(folder, "g.outlet",
			     "[outlet]\nid=gazette\nname=La Gazette d'Été\nhosts=gazette.example;\n"
			     "agency=Gazette Presse;GP;\n");
	scratch_folder_write(folder, "s.outlet",
			     "[outlet]\nid=sports\nhosts=sports.gazette.example;\n");
	scratch_folder_write(
		folder, "p.outlet",
		"[outlet]\nid=portal\nname=Portal\nlayout_only=true\nhosts=portal.example;\n");
	outlets = load_folder(folder, 0);
	gazette = cad_outlets_find(outlets, "gazette");
	sports = cad_outlets_find(outlets, "sports");
	ck_assert_ptr_eq(cad_outlets_find_named(outlets, "GAZETTE"), gazette);
	ck_assert_ptr_eq(cad_outlets_find_named(outlets, "la gazette d’ete"), gazette);
	ck_assert_ptr_null(cad_outlets_find_named(outlets, "Portal"));
	ck_assert_ptr_null(cad_outlets_find_named(outlets, "%"));
	ck_assert_ptr_eq(cad_outlets_find_host(outlets, "https://WWW.gazette.example/a"), gazette);
	ck_assert_ptr_eq(cad_outlets_find_host(outlets, "https://fr.gazette.example/a"), gazette);
	ck_assert_ptr_eq(cad_outlets_find_host(outlets, "http://sports.gazette.example"), sports);
	ck_assert_ptr_null(cad_outlets_find_host(outlets, "http://notgazette.example"));
	ck_assert_ptr_null(cad_outlets_find_host(outlets, "javascript:gazette.example"));
	ck_assert_ptr_eq(cad_outlets_find_agency(outlets, "gazette presse"), gazette);
	ck_assert_ptr_null(cad_outlets_find_agency(outlets, "gazette"));
}
END_TEST

START_TEST(slugs_are_plain_words)
{
	static const char *const cases[][2] = {
		{"Agence Exemple", "agence-exemple"},
		{" L'Été, à 5 h ! ", "l-ete-a-5-h"},
		{"--", ""},
		{"", ""},
		{"РИА", "риа"},
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *slug = cad_outlets_slug(cases[i][0]);

		ck_assert_str_eq(slug, cases[i][1]);
	}
}
END_TEST

START_TEST(shipped_profiles_have_no_mistake)
{
	g_autofree char *folder =
		g_build_filename(g_getenv("top_srcdir"), "lexicons", "outlets", NULL);
	g_autoptr(CadrageOutlets) outlets = load_folder(folder, 0);

	ck_assert_ptr_nonnull(cad_outlets_get_base(outlets));
	ck_assert_ptr_nonnull(cadrage_outlets_get_ids(outlets)[0]);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("outlet");
	TCase *profile = tcase_create("profile");
	TCase *outlet = tcase_create("outlet");

	tcase_add_test(profile, profile_keeps_backslashes_and_lists);
	tcase_add_test(profile, a_zone_in_after_means_all_its_labels);
	tcase_add_test(profile, bom_and_crlf_do_not_matter);
	tcase_add_test(profile, every_mistake_is_told_in_one_run);
	tcase_add_test(profile, tests_say_the_zones_of_lines_of_a_page_beside_the_profile);
	tcase_add_test(profile, a_test_without_a_page_or_with_unknown_zones_is_a_mistake);
	tcase_add_test(profile, repeated_keys_and_groups_are_mistakes);
	tcase_add_test(profile, a_profile_needs_an_id_and_a_rule_a_condition);
	tcase_add_test(profile, a_profile_that_is_not_text_is_refused);
	tcase_add_test(outlet, layouts_and_the_base_are_no_outlets);
	tcase_add_test(outlet, a_bad_profile_is_left_out_and_the_others_stay);
	tcase_add_test(outlet, an_earlier_folder_hides_the_same_id_in_a_later_one);
	tcase_add_test(outlet, a_hidden_profile_is_listed_below_the_one_that_hides_it);
	tcase_add_test(outlet, the_hash_follows_the_content_not_the_file_names);
	tcase_add_test(outlet, a_folder_that_is_a_file_is_an_error);
	tcase_add_test(outlet, names_hosts_and_agencies_lead_to_a_profile);
	tcase_add_test(outlet, slugs_are_plain_words);
	tcase_add_test(outlet, shipped_profiles_have_no_mistake);
	suite_add_tcase(suite, profile);
	suite_add_tcase(suite, outlet);
	return suite_run(suite);
}
