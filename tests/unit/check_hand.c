#include "config.h"

#include <string.h>

#include "document/document.h"
#include "suite.h"

static const char page[] =
	"Bateaux au port\n"
	"\n"
	"Les bateaux de pêche sont restés au port depuis mardi, a dit la capitainerie.\n"
	"\n"
	"À lire sur ce site\n"
	"La criée ferme pour travaux, et personne ne sait encore quand elle rouvre.\n"
	"Le vent doit faiblir dans la nuit, selon le service de la météo marine.\n";

static CadrageDocument *
read_page(const CadHand *hand)
{
	static const char *const no_folders[] = {NULL};
	const CadGiven given = {
		.id = "x",
		.outlet = "Le Phare",
		.date = "2015-11-17",
		.url = "http://phare.example/2014/01/02/bateaux",
		.language = "fr",
		.hand = hand,
	};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageOutlets) outlets = cadrage_outlets_load(no_folders, diagnostics, NULL);
	g_autoptr(GBytes) bytes = g_bytes_new(page, strlen(page));
	g_autoptr(CadText) text = cad_text_new(bytes);
	g_autoptr(GError) error = NULL;
	CadrageDocument *document = cad_document_new(&given, text, FALSE, outlets, &error);

	ck_assert_msg(document != NULL, "%s", error ? error->message : "");
	return document;
}

/* The first letters of the zones of all lines that are not blank; capitals for what a person
 * said. */
static char *
read_zones(const CadHand *hand)
{
	g_autoptr(CadrageDocument) document = read_page(hand);
	g_autoptr(GString) zones = g_string_new(NULL);

	for (guint i = 0; i < cadrage_document_get_n_lines(document); i++) {
		g_autofree char *line = NULL;
		gboolean is_repeat;
		CadrageZone zone;
		char letter;

		if (!cadrage_document_get_line(document, i, &zone, &is_repeat, &line))
			continue;
		letter = *cadrage_zone_to_name(zone);
		if (cadrage_document_get_line_reason(document, i, NULL, NULL) ==
		    CADRAGE_REASON_HAND)
			letter = g_ascii_toupper(letter);
		g_string_append_c(zones, letter);
	}
	return g_string_free(g_steal_pointer(&zones), FALSE);
}

static void
assert_zones(const CadHand *hand, const char *expected)
{
	g_autofree char *zones = read_zones(hand);

	ck_assert_str_eq(zones, expected);
}

static void
put(CadHand *hand, guint first, guint last, CadrageZone zone)
{
	cad_hand_put_zone(hand, first, last, &zone);
}

START_TEST(a_persons_word_changes_its_lines_and_no_others)
{
	g_autoptr(CadHand) hand = cad_hand_new();

	assert_zones(NULL, "hbbbb");
	put(hand, 5, 6, CADRAGE_ZONE_TEASER);
	assert_zones(hand, "hbTTb");
	put(hand, 6, 6, CADRAGE_ZONE_FURNITURE);
	assert_zones(hand, "hbTFb");
	put(hand, 1, 3, CADRAGE_ZONE_CAPTION);
	assert_zones(hand, "CCTFb");
	cad_hand_put_zone(hand, 1, 6, NULL);
	ck_assert(cad_hand_is_empty(hand));
	assert_zones(hand, "hbbbb");
}
END_TEST

START_TEST(a_persons_lines_split_a_paragraph)
{
	g_autoptr(CadHand) hand = cad_hand_new();

	put(hand, 6, 6, CADRAGE_ZONE_TEASER);
	assert_zones(hand, "hbbTb");
}
END_TEST

START_TEST(a_zone_within_another_cuts_it_in_two)
{
	g_autoptr(CadHand) hand = cad_hand_new();

	put(hand, 2, 9, CADRAGE_ZONE_BODY);
	put(hand, 4, 5, CADRAGE_ZONE_CAPTION);
	ck_assert_uint_eq(hand->zones->len, 3);
	ck_assert_int_eq(cad_hand_find_zone(hand, 3)->last_line, 3);
	ck_assert_int_eq(cad_hand_find_zone(hand, 4)->zone, CADRAGE_ZONE_CAPTION);
	ck_assert_int_eq(cad_hand_find_zone(hand, 6)->first_line, 6);
	ck_assert_ptr_null(cad_hand_find_zone(hand, 1));
	ck_assert_ptr_null(cad_hand_find_zone(hand, 10));
	put(hand, 1, 20, CADRAGE_ZONE_LEAD);
	ck_assert_uint_eq(hand->zones->len, 1);
}
END_TEST

START_TEST(a_person_goes_over_what_is_given)
{
	g_autoptr(CadHand) hand = cad_hand_new();
	g_autoptr(CadrageDocument) document = NULL;
	const char *passage;

	hand->outlet = g_strdup("La Digue");
	hand->date = g_strdup("2015-10-31");
	hand->title = g_strdup("Un autre titre");
	hand->url = g_strdup("http://digue.example/");
	hand->language = g_strdup("en");
	document = read_page(hand);
	ck_assert_str_eq(cadrage_document_get_outlet(document), "La Digue");
	ck_assert_int_eq(cadrage_document_get_outlet_evidence(document, NULL),
			 CADRAGE_EVIDENCE_HAND);
	ck_assert_str_eq(cadrage_document_get_date(document), "2015-10-31");
	ck_assert_int_eq(cadrage_document_get_date_evidence(document, &passage),
			 CADRAGE_EVIDENCE_HAND);
	ck_assert_str_eq(passage, "2015-10-31");
	ck_assert_str_eq(cadrage_document_get_title(document), "Un autre titre");
	ck_assert_str_eq(cadrage_document_get_url(document), "http://digue.example/");
	ck_assert_str_eq(cadrage_document_get_language(document), "en");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("hand");
	TCase *hand = tcase_create("hand");

	tcase_add_test(hand, a_persons_word_changes_its_lines_and_no_others);
	tcase_add_test(hand, a_persons_lines_split_a_paragraph);
	tcase_add_test(hand, a_zone_within_another_cuts_it_in_two);
	tcase_add_test(hand, a_person_goes_over_what_is_given);
	suite_add_tcase(suite, hand);
	return suite_run(suite);
}
