#include "config.h"

#include <string.h>

#include "document/document.h"
#include "document/recurrence.h"
#include "suite.h"

/* Pages of one outlet that no profile knows. */
typedef struct {
	const char *outlet;
	const char *text;
} Page;

static CadrageOutlets *
load_nothing(void)
{
	static const char *const folders[] = {NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();

	return cadrage_outlets_load(folders, diagnostics, NULL);
}

static CadrageDocument *
read_page(const Page *page, const CadHand *hand, CadrageOutlets *outlets)
{
	const CadGiven given = {.id = "x", .outlet = page->outlet, .language = "fr", .hand = hand};
	g_autoptr(GBytes) bytes = g_bytes_new(page->text, strlen(page->text));
	g_autoptr(CadText) text = cad_text_new(bytes);
	CadrageDocument *document = cad_document_new(&given, text, FALSE, outlets, NULL);

	ck_assert_ptr_nonnull(document);
	return document;
}

/* The lines that recur over the first @n of @pages, the last one first when @is_backward. */
static CadrageRecurrence *
find(const Page *pages, guint n, gboolean is_backward)
{
	CadrageRecurrence *recurrence = cadrage_recurrence_new();
	g_autoptr(CadrageOutlets) outlets = load_nothing();

	for (guint i = 0; i < n; i++) {
		g_autoptr(CadrageDocument) document =
			read_page(&pages[is_backward ? n - 1 - i : i], NULL, outlets);

		cadrage_recurrence_add(recurrence, document);
	}
	cadrage_recurrence_finish(recurrence);
	return recurrence;
}

/* The first letters of the zones of all lines that are not blank. */
static char *
read_zones(const Page *page, const CadHand *hand, CadrageRecurrence *recurrence)
{
	g_autoptr(CadrageOutlets) none = load_nothing();
	g_autoptr(CadrageOutlets) outlets = cadrage_outlets_with_recurrence(none, recurrence);
	g_autoptr(CadrageDocument) document = read_page(page, hand, outlets);
	GString *zones = g_string_new(NULL);

	for (guint i = 0; i < cadrage_document_get_n_lines(document); i++) {
		g_autofree char *line = NULL;
		CadrageZone zone;
		gboolean is_repeat;

		if (cadrage_document_get_line(document, i, &zone, &is_repeat, &line))
			g_string_append_c(zones, *cadrage_zone_to_name(zone));
	}
	return g_string_free(zones, FALSE);
}

/* What the first of @n pages is cut into when all are known, in either order. */
static void
assert_zones(const Page *pages, guint n, const char *expected)
{
	for (gboolean is_backward = FALSE; is_backward <= TRUE; is_backward++) {
		g_autoptr(CadrageRecurrence) recurrence = find(pages, n, is_backward);
		g_autofree char *zones = read_zones(&pages[0], NULL, recurrence);

		ck_assert_str_eq(zones, expected);
	}
}

/* Two paragraphs of text each, every few words one that only this one has. */
#define TEXT(word)                                                                              \
	"Les pêcheurs, dit " word ", ont quitté le port de " word " avant l'aube, et " word     \
	" a vu " word ", malgré le vent.\n\n"                                                  \
	"Le maire, dit " word ", a promis devant " word " que rien de " word " ne serait " word \
	" ce jour-là.\n\n"

START_TEST(lines_above_and_below_the_text_of_two_pages_are_furniture)
{
	const Page pages[] = {
		{"Le Phare",
		 "La digue du nord cède\n\n12 partages de cet article ici\nVotre compte et vos "
		 "cahiers "
		 "choisis\n\n" TEXT("Hélion") "À lire aussi dans ce cahier\nEnvoyez votre avis à "
					      "notre courrier\n"},
		{"Le Phare",
		 "L'école des îles ferme\n\n7 partages de cet article ici\nVotre compte et vos "
		 "cahiers "
		 "choisis\n\n" TEXT("Grande-Sole") "À lire aussi dans ce cahier\nEnvoyez votre "
						   "avis à notre courrier\n"},
	};

	assert_zones(pages, 1, "hlbbbbb");
	assert_zones(pages, 2, "hffbbff");
}
END_TEST

START_TEST(a_line_within_the_text_takes_three_articles)
{
	const Page pages[] = {
		{"Le Phare", "La digue du nord cède\n\n" TEXT(
				     "Hélion") "Suite après l'annonce\n\n" TEXT("Port-Vieux")},
		{"Le Phare", "L'école des îles ferme\n\n" TEXT(
				     "Sole") "Suite après l'annonce\n\n" TEXT("Nord")},
		{"Le Phare", "Un navire grec échoue\n\n" TEXT(
				     "Brisant") "Suite après l'annonce\n\n" TEXT("Sud")},
	};

	assert_zones(pages, 2, "hbbbbb");
	assert_zones(pages, 3, "hbbfbb");
}
END_TEST

START_TEST(a_short_sentence_that_two_dispatches_share_stays)
{
	const Page pages[] = {
		{"Le Phare",
		 "La digue du nord cède\n\n" TEXT("Hélion") "« C'est fini », a-t-il dit.\n\n" TEXT(
			 "Port-Vieux") "La préfecture se tait.\n"},
		{"Le Phare",
		 "L'école des îles ferme\n\n" TEXT("Sole") "« C'est fini », a-t-il dit.\n\n" TEXT(
			 "Nord") "La préfecture se tait.\n"},
	};

	assert_zones(pages, 2, "hbbbbbb");
}
END_TEST

START_TEST(a_short_sentence_beside_page_text_below_the_article_is_page_text)
{
	const Page pages[] = {
		{"Le Phare", "La digue du nord cède\n\n" TEXT(
				     "Hélion") "Connectez-vous pour écrire.\nAucun avis\n"},
		{"Le Phare", "L'école des îles ferme\n\n" TEXT(
				     "Sole") "Connectez-vous pour écrire.\nAucun avis\n"},
	};

	assert_zones(pages, 2, "hbbff");
}
END_TEST

START_TEST(a_long_sentence_that_recurs_is_stock)
{
	const char *const background =
		"L'archipel, rattaché au continent depuis le traité de 1951, a deux fois voté "
		"pour son autonomie.\n\n";
	g_autofree char *one =
		g_strconcat("La digue du nord cède\n\n" TEXT("Hélion"), background, NULL);
	g_autofree char *other =
		g_strconcat("L'école des îles ferme\n\n" TEXT("Sole"), background, NULL);
	const Page pages[] = {{"Le Phare", one}, {"Le Phare", other}};

	assert_zones(pages, 2, "hbbs");
}
END_TEST

START_TEST(articles_that_are_nearly_the_same_count_once)
{
	const Page pages[] = {
		{"Le Phare",
		 "La digue du nord cède\n\nLa longue nuit de Port-Hélion racontée\n\n" TEXT(
			 "Hélion") TEXT("Sud") "La fin de la longue nuit\n"},
		{"Le Phare",
		 "La digue du nord a enfin cédé\n\nLa longue nuit de Port-Hélion racontée\n\n" TEXT(
			 "Hélion") TEXT("Sud") "La fin de la longue nuit\n"},
	};

	assert_zones(pages, 2, "hlbbbbb");
}
END_TEST

START_TEST(thirty_versions_of_an_article_count_once)
{
	Page pages[31];
	g_autoptr(CadrageRecurrence) recurrence = NULL;

	for (guint i = 0; i < 30; i++)
		pages[i] = (Page){
			"Le Phare",
			g_strdup_printf(
				"Version %u\n\nLa longue nuit de Port-Hélion racontée\n\n" TEXT(
					"Hélion") TEXT("Sud") "Le point de %u heures vient "
							      "de la version %u.\n",
				i, i, i)};
	recurrence = find(pages, 30, FALSE);
	ck_assert_uint_eq(cadrage_recurrence_get_n_lines(recurrence), 0);
	for (guint i = 0; i < 30; i++)
		g_free((char *)pages[i].text);
}
END_TEST

START_TEST(lines_of_another_outlet_tell_nothing)
{
	const Page pages[] = {
		{"Le Phare", "La digue du nord cède\n\n" TEXT(
				     "Hélion") "Envoyez votre avis à notre courrier\n"},
		{"La Vigie",
		 "L'école des îles ferme\n\n" TEXT("Sole") "Envoyez votre avis à notre courrier\n"},
	};

	assert_zones(pages, 2, "hbbb");
}
END_TEST

START_TEST(a_headline_that_other_pages_link_to_stays)
{
	const Page pages[] = {
		{"Le Phare", "La digue du nord cède\n\n" TEXT("Hélion")},
		{"Le Phare",
		 "L'école des îles ferme\n\n" TEXT("Sole") TEXT("Nord") "La digue du nord cède\n"},
		{"Le Phare",
		 "Un navire grec échoue\n\n" TEXT("Brisant") TEXT("Sud") "La digue du nord cède\n"},
	};

	assert_zones(pages, 3, "hbb");
}
END_TEST

START_TEST(a_name_over_every_headline_is_furniture)
{
	const Page pages[] = {
		{"Le Phare", "Le Phare de La longue nuit de Port-Hélion racontée\n\nLa digue nord "
			     "cède sous la tempête\n\n" TEXT("Hélion")},
		{"Le Phare", "Le Phare de La longue nuit de Port-Hélion racontée\n\nL'école des "
			     "îles ferme ses portes\n\n" TEXT("Sole")},
		{"Le Phare", "Le Phare de La longue nuit de Port-Hélion racontée\n\nUn navire "
			     "grec échoue au nord\n\n" TEXT("Brisant")},
	};

	assert_zones(pages, 2, "hlbb");
	assert_zones(pages, 3, "fhbb");
}
END_TEST

START_TEST(headlines_that_are_alike_stay)
{
	const Page pages[] = {
		{"Le Phare", "Tempête : 12 navires au port\n\nLe quai, hier\n\n" TEXT("Hélion")},
		{"Le Phare", "Tempête : 15 navires au port\n\nLe phare, lundi\n\n" TEXT("Sole")},
		{"Le Phare", "Tempête : 19 navires au port\n\nLa digue\n\n" TEXT("Brisant")},
	};
	const Page same[] = {
		{"Le Phare", "Tempête : ce que l'on sait\n\n" TEXT("Hélion")},
		{"Le Phare", "Tempête : ce que l'on sait\n\n" TEXT("Sole")},
		{"Le Phare", "Tempête : ce que l'on sait\n\n" TEXT("Brisant")},
	};
	g_autoptr(CadrageRecurrence) recurrence = find(pages, 3, FALSE);
	g_autofree char *zones = read_zones(&pages[0], NULL, recurrence);

	ck_assert_int_eq(zones[0], 'h');
	assert_zones(same, 3, "hbb");
}
END_TEST

#define SAID "L'île n'a pas de pont.\n\n"

START_TEST(a_short_sentence_of_five_texts_is_stock)
{
	const Page pages[] = {
		{"Le Phare", "La digue cède\n\n" TEXT("Hélion") SAID TEXT("Vieux")},
		{"Le Phare", "L'école ferme\n\n" TEXT("Sole") SAID TEXT("Nord")},
		{"Le Phare", "Un navire échoue\n\n" TEXT("Brisant") SAID TEXT("Sud")},
		{"Le Phare", "Le maire part\n\n" TEXT("Falaise") SAID TEXT("Est")},
		{"Le Phare", "La criée rouvre\n\n" TEXT("Lagune") SAID TEXT("Ouest")},
	};

	assert_zones(pages, 4, "hbbbbb");
	assert_zones(pages, 5, "hbbsbb");
}
END_TEST

START_TEST(a_persons_word_goes_over_what_recurs)
{
	const Page pages[] = {
		{"Le Phare", "La digue du nord cède\n\n" TEXT(
				     "Hélion") "Envoyez votre avis à notre courrier\n"},
		{"Le Phare",
		 "L'école des îles ferme\n\n" TEXT("Sole") "Envoyez votre avis à notre courrier\n"},
	};
	g_autoptr(CadrageRecurrence) recurrence = find(pages, 2, FALSE);
	g_autoptr(CadHand) hand = cad_hand_new();
	const CadHandZone said = {7, 7, CADRAGE_ZONE_CAPTION};
	g_autofree char *zones = NULL;

	g_array_append_val(hand->zones, said);
	zones = read_zones(&pages[0], hand, recurrence);
	ck_assert_str_eq(zones, "hbbc");
}
END_TEST

START_TEST(the_reason_says_on_how_many_pages)
{
	const Page pages[] = {
		{"Le Phare", "La digue du nord cède\n\n" TEXT(
				     "Hélion") "Envoyez votre avis à notre courrier\n"},
		{"Le Phare",
		 "L'école des îles ferme\n\n" TEXT("Sole") "Envoyez votre avis à notre courrier\n"},
		{"Le Phare", "Un navire grec échoue\n\n" TEXT(
				     "Brisant") "Envoyez votre avis à notre courrier\n"},
	};
	g_autoptr(CadrageRecurrence) recurrence = find(pages, 3, FALSE);
	g_autoptr(CadrageOutlets) none = load_nothing();
	g_autoptr(CadrageOutlets) outlets = cadrage_outlets_with_recurrence(none, recurrence);
	g_autoptr(CadrageDocument) document = read_page(&pages[0], NULL, outlets);

	ck_assert_int_eq(cadrage_document_get_line_reason(document, 6, NULL, NULL),
			 CADRAGE_REASON_RECURS);
	ck_assert_uint_eq(cadrage_document_get_line_recurrence(document, 6), 3);
	ck_assert_uint_eq(cadrage_document_get_line_recurrence(document, 0), 0);
	ck_assert_str_eq(cadrage_outlets_get_hash(outlets), cadrage_outlets_get_hash(none));
}
END_TEST

START_TEST(pages_of_nothing_but_recurring_lines_stay_as_they_are)
{
	const Page pages[] = {
		{"Le Phare", "Envoyez votre avis à notre courrier\n"},
		{"Le Phare", "Autre chose\nEnvoyez votre avis à notre courrier\n"},
	};
	g_autoptr(CadrageRecurrence) recurrence = find(pages, 2, FALSE);
	g_autofree char *zones = read_zones(&pages[0], NULL, recurrence);

	ck_assert_str_eq(zones, "h");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("recurrence");
	TCase *lines = tcase_create("lines");
	TCase *articles = tcase_create("articles");

	tcase_add_test(lines, lines_above_and_below_the_text_of_two_pages_are_furniture);
	tcase_add_test(lines, a_line_within_the_text_takes_three_articles);
	tcase_add_test(lines, a_short_sentence_that_two_dispatches_share_stays);
	tcase_add_test(lines, a_short_sentence_beside_page_text_below_the_article_is_page_text);
	tcase_add_test(lines, a_long_sentence_that_recurs_is_stock);
	tcase_add_test(lines, a_headline_that_other_pages_link_to_stays);
	tcase_add_test(lines, a_name_over_every_headline_is_furniture);
	tcase_add_test(lines, headlines_that_are_alike_stay);
	tcase_add_test(lines, a_short_sentence_of_five_texts_is_stock);
	tcase_add_test(lines, a_persons_word_goes_over_what_recurs);
	tcase_add_test(lines, the_reason_says_on_how_many_pages);
	tcase_add_test(articles, articles_that_are_nearly_the_same_count_once);
	tcase_add_test(articles, thirty_versions_of_an_article_count_once);
	tcase_add_test(articles, lines_of_another_outlet_tell_nothing);
	tcase_add_test(articles, pages_of_nothing_but_recurring_lines_stay_as_they_are);
	suite_add_tcase(suite, lines);
	suite_add_tcase(suite, articles);
	return suite_run(suite);
}
