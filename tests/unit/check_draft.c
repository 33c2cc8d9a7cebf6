#include "config.h"

#include <string.h>

#include <cadrage/draft.h>

#include "document/document.h"
#include "document/line-shape.h"
#include "document/profile.h"
#include "suite.h"

/* Two paragraphs that no two pages have in common. */
#define TEXT_A                                                                                   \
	"The harbour board said on Monday that the northern pier will stay closed until divers " \
	"have looked at every one of its forty piles.\n\nFishing boats may still use the old "   \
	"basin, where the board has asked for lamps and a second ladder before the dark "        \
	"months begin again.\n"
#define TEXT_B                                                                                   \
	"Two villages in the hills have gone without a bus for eleven weeks, and their mayors "  \
	"now pay a taxi driver to take children down to school.\n\nThe regional company blames " \
	"a lack of drivers, of whom nine left during the summer for better wages across the "    \
	"border.\n"

static const char *const no_folders[] = {NULL};

static void
add_page(CadrageOutletDraft *draft, CadrageOutlets *outlets, const char *id, const char *page)
{
	const CadGiven given = {.id = id, .language = "en"};
	g_autoptr(GBytes) bytes = g_bytes_new(page, strlen(page));
	g_autoptr(CadText) text = cad_text_new(bytes);
	g_autoptr(GError) error = NULL;
	g_autoptr(CadrageDocument) document =
		cad_document_new(&given, text, FALSE, outlets, &error);

	ck_assert_msg(document != NULL, "%s", error ? error->message : "");
	cadrage_outlet_draft_add(draft, document);
}

/* What two pages suggest; @is_turned: the second is given first. */
static char *
draft_pages(const char *first, const char *second, gboolean is_turned, CadrageDraftFigures *figures)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageOutlets) outlets = cadrage_outlets_load(no_folders, diagnostics, NULL);
	g_autoptr(CadrageOutletDraft) draft = cadrage_outlet_draft_new("gazette", outlets);

	if (!is_turned)
		add_page(draft, outlets, "a.txt", first);
	add_page(draft, outlets, "b.txt", second);
	if (is_turned)
		add_page(draft, outlets, "a.txt", first);
	return cadrage_outlet_draft_write(draft, figures);
}

static CadProfile *
read_profile(const char *text)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GBytes) bytes = g_bytes_new(text, strlen(text));
	CadProfile *profile = cad_profile_new("gazette", bytes, diagnostics);

	ck_assert_msg(profile != NULL, "%s\n%s",
		      cadrage_diagnostics_get_n(diagnostics) > 0
			      ? cadrage_diagnostics_get(diagnostics, 0)->message
			      : "",
		      text);
	return profile;
}

START_TEST(a_shape_fits_its_line_and_others_that_differ_in_numbers)
{
	static const struct {
		const char *line;
		const char *other;
	} lines[] = {
		{"12 shares", "3417 shares"},
		{"Edition of Monday 4 March 2030 (no. 12)",
		 "Edition of Tuesday 5 April 2031 (no. 9)"},
		{"26-11-2024 08:55 AM The Gazette", "1-2-2025 11:05 PM The Gazette"},
		{"C'est [à] lire | 5 + 5 = ? {2}^$.*\\E", "C’est [à] lire | 7 + 1 = ? {9}^$.*\\E"},
	};
	g_autofree char *shape = cad_line_shape_new(lines[_i].line, FALSE);
	g_autofree char *whole = g_strdup_printf("^%s$", shape);
	g_autoptr(CadPattern) pattern = cad_pattern_new(whole, CAD_PATTERN_TRUSTED, NULL, NULL);
	g_autoptr(CadPatternScratch) scratch = cad_pattern_scratch_new();
	g_autofree char *more = g_strconcat(lines[_i].line, "x", NULL);
	CadrageSpan span;

	ck_assert_msg(pattern != NULL, "%s", whole);
	cad_pattern_scratch_start(scratch);
	ck_assert_int_eq(cad_pattern_find(pattern, scratch, lines[_i].line, strlen(lines[_i].line),
					  0, &span),
			 CAD_PATTERN_FOUND);
	ck_assert_int_eq(cad_pattern_find(pattern, scratch, lines[_i].other,
					  strlen(lines[_i].other), 0, &span),
			 CAD_PATTERN_FOUND);
	ck_assert_int_eq(cad_pattern_find(pattern, scratch, more, strlen(more), 0, &span),
			 CAD_PATTERN_NONE);
}
END_TEST

START_TEST(a_line_of_two_pages_is_furniture_and_of_one_page_is_not)
{
	CadrageDraftFigures figures;
	g_autofree char *text =
		draft_pages("Pier stays closed\n\nTurn the page\n" TEXT_A "\nOnly here\n",
			    "No bus for the hills\n\nTurn the page\n" TEXT_B, FALSE, &figures);

	ck_assert_uint_eq(figures.n_pages, 2);
	ck_assert_uint_eq(figures.n_rules, 1);
	ck_assert_uint_eq(figures.n_weak, 0);
	ck_assert_ptr_nonnull(strstr(text, "# - 2 of 2 pages (a.txt:3, b.txt:3)\nlabel=ui\n"
					   "line=^Turn the page$\n"));
	ck_assert_ptr_null(strstr(text, "Only here"));
}
END_TEST

START_TEST(a_headline_among_the_links_of_another_page_stays)
{
	CadrageDraftFigures figures;
	g_autofree char *text = draft_pages(
		"Pier stays closed\n\n" TEXT_A "\nNo bus for the hills\n",
		"No bus for the hills\n\n" TEXT_B "\nPier stays closed\n", FALSE, &figures);

	ck_assert_msg(figures.n_rules == 0, "%s", text);
}
END_TEST

START_TEST(pages_of_short_sentences_keep_their_headlines)
{
	CadrageDraftFigures figures;
	g_autofree char *text = draft_pages(
		"Turn the page\n\nPier stays closed\n\nDivers have found a second crack in it.\n\n"
		"Boats may use the old basin until further notice.\n\nMore news\nNo bus for the "
		"hills\nA mayor steps down\n",
		"Turn the page\n\nNo bus for the hills\n\nTwo villages have waited for eleven "
		"weeks.\n"
		"\nTheir mayors pay for a taxi to the school.\n\nMore news\nPier stays closed\n",
		FALSE, &figures);

	ck_assert_msg(!strstr(text, "Pier stays"), "%s", text);
	ck_assert_msg(!strstr(text, "No bus"), "%s", text);
	ck_assert_ptr_nonnull(strstr(text, "Turn the page"));
	ck_assert_ptr_nonnull(strstr(text, "More news"));
}
END_TEST

START_TEST(long_repeated_paragraphs_are_stock)
{
	static const char stock[] = "\nThe port of Nordhaven was rebuilt after the flood of 1907, "
				    "when half of the old town was lost to the sea.\n\n";
	CadrageDraftFigures figures;
	g_autofree char *first = g_strconcat("Pier stays closed\n", stock, TEXT_A, NULL);
	g_autofree char *second = g_strconcat("No bus for the hills\n", stock, TEXT_B, NULL);
	g_autofree char *text = draft_pages(first, second, FALSE, &figures);

	ck_assert_uint_eq(figures.n_rules, 1);
	ck_assert_ptr_nonnull(strstr(text, "label=stock\nline=^The\\s+port\\s+of"));
}
END_TEST

START_TEST(a_page_that_is_nearly_the_same_teaches_nothing)
{
	CadrageDraftFigures figures;
	g_autofree char *text =
		draft_pages("Pier stays closed\n\nTurn the page\n" TEXT_A,
			    "Pier still closed\n\nTurn the page\n" TEXT_A, FALSE, &figures);

	ck_assert_uint_eq(figures.n_pages, 1);
	ck_assert_uint_eq(figures.n_copies, 1);
	ck_assert_ptr_null(strstr(text, "2 of 2"));
}
END_TEST

START_TEST(the_order_of_the_pages_changes_nothing)
{
	CadrageDraftFigures figures;
	static const char first[] = "Pier stays closed\n\nTurn the page\n" TEXT_A "\n4 replies\n";
	static const char second[] = "No bus\n\nTurn the page\n" TEXT_B "\n12 replies\n";
	g_autofree char *one = draft_pages(first, second, FALSE, &figures);
	g_autofree char *other = draft_pages(first, second, TRUE, &figures);

	ck_assert_uint_gt(figures.n_rules, 0);
	ck_assert_str_eq(one, other);
}
END_TEST

START_TEST(whatever_the_lines_say_the_draft_can_be_read)
{
	static const char odd[] = "[rule x]\n\n(*UTF)(?<a>\n\n\\Q\\E\\\n\nlabel=ui\n\n# 1\n\n"
				  "© \\\n\n… | \n\n» : \n\n$$$ 100 000 000 000 = 1\n\n";
	CadrageDraftFigures figures;
	g_autoptr(GString) first = g_string_new("Pier stays closed\n\n");
	g_autoptr(GString) second = g_string_new("No bus for the hills\n\n");
	g_autofree char *text = NULL;
	g_autoptr(CadProfile) profile = NULL;

	for (guint i = 0; i < 300; i++) {
		g_string_append_printf(first, "%s(%c%u%c\n\n", odd, 'a' + (int)(i % 26), i, '+');
		g_string_append_printf(second, "%s(%c%u%c\n\n", odd, 'a' + (int)(i % 26), i, '+');
	}
	g_string_append(first, TEXT_A);
	g_string_append(second, TEXT_B);
	text = draft_pages(first->str, second->str, FALSE, &figures);
	profile = read_profile(text);
	ck_assert_uint_gt(profile->rules->len, 1);
}
END_TEST

START_TEST(a_name_gives_an_id_or_none)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageOutlets) outlets = cadrage_outlets_load(no_folders, diagnostics, NULL);
	g_autoptr(CadrageOutletDraft) draft =
		cadrage_outlet_draft_new("L'Écho du port\nid=x", outlets);

	ck_assert_str_eq(cadrage_outlet_draft_get_id(draft), "l-echo-du-port-id-x");
	ck_assert_ptr_null(cadrage_outlet_draft_new("…", outlets));
	ck_assert_ptr_null(cadrage_outlet_draft_new("порт", outlets));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("draft");
	TCase *drafts = tcase_create("drafts");

	tcase_add_loop_test(drafts, a_shape_fits_its_line_and_others_that_differ_in_numbers, 0, 4);
	tcase_add_test(drafts, a_line_of_two_pages_is_furniture_and_of_one_page_is_not);
	tcase_add_test(drafts, a_headline_among_the_links_of_another_page_stays);
	tcase_add_test(drafts, pages_of_short_sentences_keep_their_headlines);
	tcase_add_test(drafts, long_repeated_paragraphs_are_stock);
	tcase_add_test(drafts, a_page_that_is_nearly_the_same_teaches_nothing);
	tcase_add_test(drafts, the_order_of_the_pages_changes_nothing);
	tcase_add_test(drafts, whatever_the_lines_say_the_draft_can_be_read);
	tcase_add_test(drafts, a_name_gives_an_id_or_none);
	suite_add_tcase(suite, drafts);
	return suite_run(suite);
}
