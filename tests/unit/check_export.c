#include "config.h"

#include <string.h>

#include <cadrage/export.h>

#include "sandbox.h"
#include "suite.h"

static const char categories[] = "[names]\n"
				 "kind: naming\n"
				 "title: How the mill is named\n"
				 "vieux moulin = \"vieux\" \"moulin\"\n"
				 "[doubt]\n"
				 "title: Doubt\n"
				 "prétendu = \"prétendu\" | \"prétendue\"\n"
				 "moulin = \"moulin\"\n";

/* The pages that a list of bodies gives, in one text; titles are "Titre 1", "Titre 2". */
typedef struct {
	Sandbox sandbox;
	CadrageExport *export;
	char *folder;
} Desk;

static Desk
desk_open(void)
{
	Desk desk = {.sandbox = sandbox_open(categories)};
	GError *error = NULL;

	desk.folder = g_build_filename(desk.sandbox.folder, "pages", NULL);
	desk.export = cadrage_export_new(desk.folder, desk.sandbox.outlets, desk.sandbox.lexicons,
					 NULL, &error);
	ck_assert_ptr_nonnull(desk.export);
	return desk;
}

static void
desk_close(Desk *desk)
{
	cadrage_export_free(desk->export);
	g_free(desk->folder);
	sandbox_close(&desk->sandbox);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Desk, desk_close)

static void
desk_add(Desk *desk, const char *id, const char *title, const char *body)
{
	g_autoptr(CadrageScore) score = sandbox_score(&desk->sandbox, id, title, body);

	ck_assert(cadrage_export_add(desk->export, score, NULL));
}

static char *
desk_read(const Desk *desk, const char *name)
{
	g_autofree char *path = g_build_filename(desk->folder, name, NULL);
	char *text = NULL;

	ck_assert(g_file_get_contents(path, &text, NULL, NULL));
	return text;
}

static guint
count(const char *text, const char *part)
{
	guint n = 0;

	for (const char *at = strstr(text, part); at; at = strstr(at + 1, part))
		n++;
	return n;
}

static void
assert_has(const char *text, const char *part)
{
	const char *body = strstr(text, "<main>");

	ck_assert_msg(strstr(text, part) != NULL, "no %s in %.1200s", part, body);
}

START_TEST(a_match_and_its_row_lead_to_each_other)
{
	g_auto(Desk) desk = desk_open();
	g_autofree char *page = NULL;

	desk_add(&desk, "a", "Un titre", "Le prétendu moulin tourne.");
	page = desk_read(&desk, "article-0001.html");
	assert_has(page, "<a id=\"m1\"></a><mark class=\"h0 v-own\" title=\"doubt/prétendu · "
			 "own\">prétendu</mark><sup><a href=\"#r1\">1</a></sup>");
	assert_has(page, "<tr id=\"r1\"><td class=\"n\"><a href=\"#m1\">1</a></td>");
	ck_assert_uint_eq(count(page, "<a id=\"m"), 2);
	ck_assert_uint_eq(count(page, "<tr id=\"r"), 2);
}
END_TEST

START_TEST(a_match_inside_another_keeps_its_own_colour)
{
	g_auto(Desk) desk = desk_open();
	g_autofree char *page = NULL;

	desk_add(&desk, "a", "Un titre", "Le vieux moulin tourne.");
	page = desk_read(&desk, "article-0001.html");
	assert_has(page, "names/vieux moulin · own\">vieux </mark>");
	assert_has(page, "<mark class=\"h0 v-own\" title=\"names/vieux moulin · own; "
			 "doubt/moulin · own\">moulin</mark>");
}
END_TEST

START_TEST(quoted_words_and_their_marks_are_shown_as_such)
{
	g_auto(Desk) desk = desk_open();
	g_autofree char *page = NULL;

	desk_add(&desk, "a", "Un titre", "Il dit : « le vent est bon », puis il part.");
	page = desk_read(&desk, "article-0001.html");
	assert_has(page, "Il dit : <span class=\"v-quoted\">« le vent est bon »</span>, puis");
}
END_TEST

START_TEST(what_is_cut_says_why)
{
	g_auto(Desk) desk = desk_open();
	g_autofree char *page = NULL;

	desk_add(&desk, "a", "Un titre", "UN TITRE\n\nLe prétendu moulin tourne depuis lundi.");
	page = desk_read(&desk, "article-0001.html");
	assert_has(page, "<p class=\"cut\"> <span class=\"inline\"><span class=\"zone\">headline: "
			 "says again what the headline or the lead said</span>UN TITRE</span></p>");
}
END_TEST

START_TEST(text_of_an_article_is_no_markup)
{
	g_auto(Desk) desk = desk_open();
	g_autofree char *page = NULL, *index = NULL;

	desk_add(&desk, "<b>a", "<script>alert(1)</script>", "Le prétendu <img src=x> moulin.");
	cadrage_export_add_refusal(desk.export, "<i>b: no text");
	ck_assert(cadrage_export_finish(desk.export, NULL));
	page = desk_read(&desk, "article-0001.html");
	index = desk_read(&desk, "index.html");
	ck_assert_ptr_null(strstr(page, "<script"));
	ck_assert_ptr_null(strstr(page, "<img"));
	ck_assert_ptr_null(strstr(index, "<script"));
	ck_assert_ptr_null(strstr(index, "<b>"));
	assert_has(index, "&lt;i&gt;b: no text");
}
END_TEST

START_TEST(the_index_leads_to_every_article)
{
	g_auto(Desk) desk = desk_open();
	g_autofree char *index = NULL;

	desk_add(&desk, "a", "Un titre", "Le moulin tourne.");
	desk_add(&desk, "b", "Un autre", "Le moulin ne tourne plus.");
	ck_assert(cadrage_export_finish(desk.export, NULL));
	index = desk_read(&desk, "index.html");
	assert_has(index, "<a href=\"article-0001.html\">Un titre</a>");
	assert_has(index, "<a href=\"article-0002.html\">Un autre</a>");
}
END_TEST

START_TEST(a_folder_with_something_in_it_is_left_alone)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autofree char *path = sandbox_write(&sandbox, "note.txt", "mine");
	g_autofree char *folder = g_path_get_dirname(path);
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(
		cadrage_export_new(folder, sandbox.outlets, sandbox.lexicons, NULL, &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("export");
	TCase *pages = tcase_create("pages");

	tcase_add_test(pages, a_match_and_its_row_lead_to_each_other);
	tcase_add_test(pages, a_match_inside_another_keeps_its_own_colour);
	tcase_add_test(pages, quoted_words_and_their_marks_are_shown_as_such);
	tcase_add_test(pages, what_is_cut_says_why);
	tcase_add_test(pages, text_of_an_article_is_no_markup);
	tcase_add_test(pages, the_index_leads_to_every_article);
	tcase_add_test(pages, a_folder_with_something_in_it_is_left_alone);
	suite_add_tcase(suite, pages);
	return suite_run(suite);
}
