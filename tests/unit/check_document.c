#include "config.h"

#include <string.h>

#include "document/document.h"
#include "scratch-folder.h"
#include "suite.h"

/* The shipped rules for every page, and three fictional profiles. */
static CadrageOutlets *
load_outlets(void)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autofree char *shipped = g_build_filename(g_getenv("top_srcdir"), "lexicons", "outlets",
						    "default.outlet", NULL);
	g_autofree char *content = NULL;
	const char *const folders[] = {folder, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	CadrageOutlets *outlets;

	ck_assert(g_file_get_contents(shipped, &content, NULL, NULL));
	scratch_folder_write(folder, "default.outlet", content);
	g_free(scratch_folder_add(folder, "dispatch.outlet",
				  "[outlet]\nid=dispatch\nname=Agence Dispatch\nagency=Dispatch;\n",
				  -1));
	g_free(scratch_folder_add(folder, "gazette.outlet",
				  "[outlet]\nid=gazette\nname=La Gazette\nlang=fr\n"
				  "hosts=gazette.example;\n"
				  "[detect]\nline=- La Gazette$\n"
				  "[date]\nline=^Edition du\nignore=^Il est\n"
				  "url=/(?<year>\\d{4})j(?<month>\\d\\d)(?<day>\\d\\d)/\n"
				  "[rule alt]\nlabel=image_alt\nline=- La Gazette$\n"
				  "[rule teaser]\nlabel=teaser\nafter=image_alt\nmax_words=12\n"
				  "final_punct=false\n"
				  "[rule tail]\nlabel=ui\nline=^Plus loin$\nto_end=ui\n",
				  -1));
	g_free(scratch_folder_add(folder, "portal.outlet",
				  "[outlet]\nid=portal\nlayout_only=true\nlang=fr\n"
				  "hosts=portal.example;\n"
				  "[detect]\nline=^Réservé aux membres du portail\\.$\n"
				  "[rule members]\nlabel=ui\nline=^Réservé aux membres\n",
				  -1));
	outlets = cadrage_outlets_load(folders, diagnostics, NULL);
	ck_assert_uint_eq(cadrage_diagnostics_get_n(diagnostics), 0);
	return outlets;
}

static CadrageDocument *
read_given(const CadGiven *given, const char *page)
{
	g_autoptr(CadrageOutlets) outlets = load_outlets();
	g_autoptr(GBytes) bytes = g_bytes_new(page, strlen(page));
	g_autoptr(CadText) text = cad_text_new(bytes);
	g_autoptr(GError) error = NULL;
	CadrageDocument *document = cad_document_new(given, text, FALSE, outlets, &error);

	ck_assert_msg(document != NULL, "%s", error ? error->message : "");
	return document;
}

static CadrageDocument *
read_page(const char *page)
{
	return read_given(&(CadGiven){.id = "page.txt"}, page);
}

static CadrageDocument *
read_record(const char *title, const char *lead, const char *body)
{
	g_autoptr(CadrageOutlets) outlets = load_outlets();
	g_autoptr(CadText) text = cad_text_new_titled(title, lead, body);
	CadGiven given = {.id = "x.jsonl:1", .title = title, .lead = lead};

	return cad_document_new(&given, text, TRUE, outlets, NULL);
}

/* One letter a line: h l s b c t y d f, upper case for a repeat, '.' for a blank line. */
static char *
spell_zones(const CadrageDocument *document)
{
	static const char letters[] = "hlsbkctydf";
	g_autoptr(GString) word = g_string_new(NULL);

	for (guint i = 0; i < cadrage_document_get_n_lines(document); i++) {
		CadrageZone zone;
		gboolean is_repeat;
		g_autofree char *line = NULL;
		gboolean has_zone =
			cadrage_document_get_line(document, i, &zone, &is_repeat, &line);
		char letter = has_zone ? letters[zone] : '.';

		g_string_append_c(word, has_zone && is_repeat ? g_ascii_toupper(letter) : letter);
	}
	return g_string_free(g_steal_pointer(&word), FALSE);
}

static void
assert_zones(const char *page, const char *expected)
{
	g_autoptr(CadrageDocument) document = read_page(page);
	g_autofree char *zones = spell_zones(document);

	if (g_str_has_suffix(zones, ".") && !g_str_has_suffix(expected, "."))
		zones[strlen(zones) - 1] = '\0';
	ck_assert_str_eq(zones, expected);
}

/* The text of the n-th zone of a kind; NULL when there is none. */
static char *
zone_text(const CadrageDocument *document, CadrageZone zone)
{
	guint n;
	const CadZoneSpan *zones = cad_document_get_zone_spans(document, &n);
	const char *clean = cad_text_get_clean(cad_document_get_text(document), NULL);

	for (guint i = 0; i < n; i++)
		if (zones[i].zone == zone)
			return g_strndup(clean + zones[i].span.start,
					 zones[i].span.end - zones[i].span.start);
	return NULL;
}

#define BODY                                                                                        \
	"Le ministère a annoncé lundi que les travaux du pont de Nordhaven commenceraient à la " \
	"fin du mois, après des années de retard.\n"
#define MORE                                                                                       \
	"Les habitants, qui attendent ce pont depuis dix ans, disent ne plus croire aux annonces " \
	"du gouvernement.\n"

/* Zones. */

START_TEST(first_line_is_the_headline_and_the_rest_body)
{
	assert_zones("Un pont pour Nordhaven\n\n" BODY "\n" MORE, "h.b.b");
}
END_TEST

START_TEST(a_paragraph_is_no_headline)
{
	assert_zones(BODY "\n" MORE, "b.b");
	assert_zones("Le pont sera bâti. Les habitants attendent.\n\n" MORE, "b.b");
}
END_TEST

START_TEST(a_single_line_is_counted)
{
	g_autoptr(CadrageDocument) document = read_page("djihadistes\n");

	ck_assert_uint_eq(cadrage_document_get_n_tokens(document), 1);
}
END_TEST

START_TEST(headline_printed_twice_counts_once)
{
	g_autoptr(CadrageDocument) once = read_page("Un pont pour Nordhaven\n\n" BODY);
	g_autoptr(CadrageDocument) twice =
		read_page("Un pont pour Nordhaven\n\nUN  PONT POUR NORDHAVEN\n\n" BODY);
	g_autofree char *zones = spell_zones(twice);

	ck_assert_str_eq(zones, "h.H.b");
	ck_assert_uint_eq(cadrage_document_get_n_tokens(once),
			  cadrage_document_get_n_tokens(twice));
	ck_assert_str_eq(cadrage_document_get_content_hash(once),
			 cadrage_document_get_content_hash(twice));
}
END_TEST

START_TEST(lead_said_again_with_a_word_added_counts_once)
{
	const char *lead = "Le ministère a annoncé que les travaux du pont de Nordhaven "
			   "commenceraient à la fin du mois.\n";
	const char *again = "Le ministère a annoncé lundi que les travaux du pont de Nordhaven "
			    "commenceraient à la fin du mois.\n";
	g_autofree char *page = g_strconcat("Un pont\n\n", lead, "\n", again, "\n", MORE, NULL);

	assert_zones(page, "h.l.B.b");
}
END_TEST

START_TEST(lead_with_other_words_is_no_repeat)
{
	const char *page =
		"Un pont\n\n"
		"Le ministère promet des travaux, les habitants en doutent.\n\n" BODY "\n" MORE;

	assert_zones(page, "h.l.b.b");
}
END_TEST

START_TEST(subhead_that_is_nearly_the_lead_is_no_repeat)
{
	assert_zones(
		"Un pont\n\n"
		"Le ministère promet des travaux avant la fin du mois, selon la ministre.\n\n" BODY
		"\nLe ministère promet des travaux avant la fin du mois\n\n" MORE,
		"h.l.b.s.b");
}
END_TEST

START_TEST(subhead_equal_to_the_headline_is_a_repeat)
{
	assert_zones("Un pont pour Nordhaven\n\n" BODY "\nUn pont pour Nordhaven\n\n" MORE,
		     "h.b.S.b");
}
END_TEST

START_TEST(lines_without_body_below_are_no_subheads)
{
	assert_zones("Un pont\n\n" BODY "\nLe chantier\n\n" MORE
		     "\nVotre région\nNos applications\n",
		     "h.b.s.b.ff");
}
END_TEST

START_TEST(captions_and_credits_are_not_counted)
{
	assert_zones("Un pont\n\n© Agence / Une photographe\nLe pont de Nordhaven\n\n" BODY,
		     "h.cc.b");
	assert_zones("Un pont\n\nCrédit photo : Agence\n\n" BODY, "h.c.b");
	assert_zones("Un pont\n\n" BODY "\nLe pont vu du ciel (Photo d'archives)\n\n" MORE,
		     "h.b.c.b");
}
END_TEST

START_TEST(lines_signed_with_the_sites_name_are_captions)
{
	assert_zones(
		"Un pont\n\nLe vieux bac - Le Phare\n\n" BODY
		"\nUn ouvrier sur le quai - Le Phare\nLes ouvriers reprennent le travail\n" MORE,
		"h.c.b.ctb");
}
END_TEST

START_TEST(interface_lines_are_furniture_in_french_and_english)
{
	assert_zones("Un pont\n\nle\n0\nS'abonner\nPartager\n\n" BODY "\nPublicité\n\n" MORE
		     "\nShare this article\nTags: pont, Nordhaven\n",
		     "h.ffff.b.f.b.ff");
}
END_TEST

START_TEST(lines_of_a_site_are_furniture)
{
	assert_zones("nouvelles.exemple.fr\nCe contenu a été publié le 27 février 2016 - 11:20\n\n"
		     "Un pont pour la ville\n2016-02-27T11:20+0100\n\n" BODY "\n" MORE
		     "\nPartagez cet article\n"
		     "Le Phare est aussi à lire sur nos sites alternatifs :\n",
		     "ff.hf.b.b.ff");
}
END_TEST

START_TEST(pictures_named_as_such_are_captions)
{
	assert_zones("Un pont\n\n" BODY "\nLe bac au quai (image d’illustration).\n\n" MORE,
		     "h.b.c.b");
	assert_zones("Un pont\n\nLe bac au quai, le 30 mai 2015 afp.com/Une Photographe\n\n" BODY
		     "\n" MORE,
		     "h.c.b.b");
}
END_TEST

START_TEST(desks_are_bylines)
{
	assert_zones("Un pont pour la ville\n\nArticle rédigé par la rédaction du matin\n\n" BODY
		     "\n" MORE "\n(Rédacteurs : A. B., C. D.)\n"
		     " ((bureau@agence.exemple; +33 1 23 45 67 89))\n",
		     "h.y.b.b.yy");
}
END_TEST

START_TEST(see_also_takes_the_lines_below_it)
{
	assert_zones("Un pont\n\n" BODY
		     "\nVOIR AUSSI:\nECLAIRAGE-Un bac et deux rives\nLe bac\n\n" MORE
		     "\nLire aussi : Le bac ne part plus\n",
		     "h.b.ftt.b.t");
}
END_TEST

START_TEST(comments_and_what_follows_are_furniture)
{
	assert_zones("Un pont\n\n" BODY "\nCommentaires (2)\n\n"
		     "Ce pont ne sera jamais fini, croyez-moi.\n",
		     "h.b.f.f");
}
END_TEST

START_TEST(bylines_stand_at_both_ends)
{
	assert_zones("Un pont\nPar Une Journaliste et Un Confrère\n\n" BODY "\n" MORE
		     "\n(Une Journaliste, édité par Un Confrère)\n",
		     "hy.b.b.y");
	assert_zones("A bridge\n\nBy A. Reporter\n\n" BODY "\n" MORE
		     "\n(Reporting by A. Reporter; Editing by B. Editor)\n",
		     "h.y.b.b.y");
}
END_TEST

START_TEST(wrapped_byline_is_one_byline)
{
	assert_zones("Un pont\n\n" BODY
		     "\n (Une Journaliste à Nordhaven; Un Confrère pour le service \nfrançais) \n",
		     "h.b.yy");
}
END_TEST

START_TEST(sections_over_the_headline_are_furniture)
{
	g_autoptr(CadrageDocument) document =
		read_page("Région\n\nUn pont pour la ville de Nordhaven\n\n" BODY "\n" MORE);

	ck_assert_str_eq(cadrage_document_get_title(document),
			 "Un pont pour la ville de Nordhaven");
}
END_TEST

START_TEST(a_site_name_over_furniture_is_no_headline)
{
	g_autoptr(CadrageDocument) document = read_page(
		"Le Phare\nAccueil / Région\n\nUn pont pour la ville de Nordhaven\n\n" BODY
		"\n" MORE);

	ck_assert_str_eq(cadrage_document_get_title(document),
			 "Un pont pour la ville de Nordhaven");
}
END_TEST

START_TEST(a_stamp_under_a_wide_headline_is_cut_off)
{
	g_autoptr(CadrageDocument) document =
		read_page("Un pont de trois cents mètres pour les habitants de Nordhaven\n"
			  "2016-05-12\n\n" BODY "\n" MORE);
	g_autofree char *zones = spell_zones(document);

	ck_assert(g_str_has_prefix(zones, "hf."));
	ck_assert_str_eq(cadrage_document_get_date(document), "2016-05-12");
}
END_TEST

START_TEST(a_profile_rules_its_own_pages)
{
	assert_zones("Un pont\n\nUn bac - La Gazette\nLes bacs ne partent plus\n" BODY
		     "\nPlus loin\nUne phrase entière, avec un point.\n",
		     "h.ctb.ff");
}
END_TEST

/* Why each line that is not blank has its zone, with the rule where there is one. */
static char *
spell_reasons(const CadrageDocument *document)
{
	GString *words = g_string_new(NULL);

	for (guint i = 0; i < cadrage_document_get_n_lines(document); i++) {
		CadrageZone zone;
		gboolean is_repeat;
		const char *rule, *profile;
		g_autofree char *line = NULL;
		CadrageReason reason;

		if (!cadrage_document_get_line(document, i, &zone, &is_repeat, &line))
			continue;
		reason = cadrage_document_get_line_reason(document, i, &rule, &profile);
		g_string_append_printf(words, "%s%s", words->len > 0 ? " " : "",
				       cadrage_reason_to_name(reason));
		if (rule)
			g_string_append_printf(words, "(%s/%s)", profile, rule);
	}
	return g_string_free(words, FALSE);
}

START_TEST(every_line_says_why_it_has_its_zone)
{
	g_autoptr(CadrageDocument) page =
		read_page("Un pont pour Nordhaven\n\nUn pont pour Nordhaven\n\n12-03-2019 "
			  "08:55\n\nNORDHAVEN, 3 mars (Agence) - " BODY "\n" MORE "\nLire aussi :\n"
			  "Un autre pont\n");
	g_autoptr(CadrageDocument) record = read_record("Un pont", "Enfin.", BODY);
	g_autofree char *reasons = spell_reasons(page);
	g_autofree char *fields = spell_reasons(record);

	ck_assert_str_eq(reasons, "usual repeat rule(default/number) usual usual "
				  "rule(default/see-also-head) block(default/see-also-head)");
	ck_assert_str_eq(fields, "field field usual");
}
END_TEST

START_TEST(zone_spans_are_ascending_disjoint_and_trimmed)
{
	g_autoptr(CadrageDocument) document =
		read_page("  Un pont \n\nNORDHAVEN, 3 mars (Dispatch) -  " BODY
			  " \xc2\xa0 \n (Une Journaliste, édité par Un Confrère) \n");
	const char *clean = cad_text_get_clean(cad_document_get_text(document), NULL);
	guint n;
	const CadZoneSpan *zones = cad_document_get_zone_spans(document, &n);

	ck_assert_uint_ge(n, 4);
	for (guint i = 0; i < n; i++) {
		ck_assert_uint_lt(zones[i].span.start, zones[i].span.end);
		ck_assert(!g_ascii_isspace(clean[zones[i].span.start]));
		ck_assert(!g_ascii_isspace(clean[zones[i].span.end - 1]));
		if (i > 0)
			ck_assert_uint_ge(zones[i].span.start, zones[i - 1].span.end);
	}
}
END_TEST

START_TEST(a_change_of_zone_begins_a_sentence)
{
	g_autoptr(CadrageDocument) document =
		read_page("Un pont\n\nNORDHAVEN, 3 mars (Dispatch) - " BODY);
	const CadTokens *tokens = cad_document_get_tokens(document);
	const guint8 *zones = cad_document_get_token_zones(document);

	for (guint i = 1; i < tokens->n; i++) {
		ck_assert_uint_le(tokens->sentence[i], tokens->sentence[i - 1] + 1);
		if (zones[i] == zones[i - 1])
			continue;
		ck_assert(tokens->flags[i] & CAD_TOKEN_SENTENCE);
		ck_assert_uint_eq(tokens->sentence[i], tokens->sentence[i - 1] + 1);
	}
}
END_TEST

START_TEST(fields_of_a_record_are_headline_lead_and_body)
{
	g_autoptr(CadrageDocument) document = read_record("Un pont", "Les habitants attendent.",
							  "Le ministère promet.\nUn mois.");
	g_autofree char *zones = spell_zones(document);

	ck_assert_str_eq(zones, "h.l.bb");
}
END_TEST

START_TEST(a_page_of_furniture_has_no_text)
{
	g_autoptr(CadrageOutlets) outlets = load_outlets();
	g_autoptr(GBytes) bytes = g_bytes_new_static("Partager\n0\n", 11);
	g_autoptr(CadText) text = cad_text_new(bytes);
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(cad_document_new(&(CadGiven){.id = "p"}, text, FALSE, outlets, &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_NO_TEXT));
	ck_assert_str_eq(error->message, "p: no text");
}
END_TEST

START_TEST(many_short_lines_are_read_to_the_end)
{
	/* Past CAD_MAX_RULED_PARAGRAPHS no rule is asked, and a notice says so. */
	g_autoptr(GString) page = g_string_new("Un pont\n\n" BODY "\n");
	g_autoptr(CadrageDocument) document = NULL;

	while (page->len < 1000000)
		g_string_append(page, "Le bac\nPartager\n");
	document = read_page(page->str);
	ck_assert_ptr_nonnull(
		strstr(cadrage_document_get_notices(document)[0], "CAD_MAX_RULED_PARAGRAPHS"));
}
END_TEST

/* Datelines. */

START_TEST(datelines_of_many_shapes_are_cut_off)
{
	static const char *const datelines[][2] = {
		{"PARIS, 17 novembre (Reuters) - ", "reuters"},
		{"BEYROUTH (AFP) - ", "afp"},
		{"Damas, 12 mai (SANA) – ", "sana"},
		{"LONDON, March 3 (Reuters) - ", "reuters"},
		{"NEW YORK, Nov. 17, 2015 (AP) — ", "ap"},
		{"NORDHAVEN/KASSARA, 1er mars (Dispatch) -- ", "dispatch"},
		{"Reuters - ", "reuters"},
		{"Damas-SANA / ", "sana"},
		{"LE CAIRE, Egypte (AFP) – ", "afp"},
	};

	for (gsize i = 0; i < G_N_ELEMENTS(datelines); i++) {
		g_autofree char *page =
			g_strconcat("Un pont\n\n", datelines[i][0], BODY, "\n" MORE, NULL);
		g_autoptr(CadrageDocument) document = read_page(page);
		g_autofree char *found = zone_text(document, CADRAGE_ZONE_DATELINE);
		g_autofree char *expected = g_strchomp(g_strdup(datelines[i][0]));
		g_autofree char *zones = spell_zones(document);

		ck_assert_msg(g_strcmp0(found, expected) == 0, "%s: %s", expected, found);
		ck_assert_str_eq(cadrage_document_get_agency(document), datelines[i][1]);
		ck_assert_str_eq(zones, "h.b.b");
	}
}
END_TEST

START_TEST(a_place_in_capitals_is_a_dateline_without_agency)
{
	static const char *const datelines[] = {"NORDHAVEN - ", "LE CAIRE – ",
						"TEL-MARWA — ", "DOVER, Del. — ",
						"NORDHAVEN—",	"AZIB, South Oronia — "};

	for (gsize i = 0; i < G_N_ELEMENTS(datelines); i++) {
		g_autofree char *page =
			g_strconcat("Un pont\n\n", datelines[i], BODY, "\n" MORE, NULL);
		g_autoptr(CadrageDocument) document = read_page(page);
		g_autofree char *found = zone_text(document, CADRAGE_ZONE_DATELINE);
		g_autofree char *expected = g_strchomp(g_strdup(datelines[i]));

		ck_assert_msg(g_strcmp0(found, expected) == 0, "%s: %s", expected, found);
		ck_assert_ptr_null(cadrage_document_get_agency(document));
	}
}
END_TEST

START_TEST(sentences_are_no_datelines)
{
	static const char *const starts[] = {
		"Le parti (au pouvoir) - dit-il - ",	 "Nordhaven - ville de ponts - attend. ",
		"Kassara, le 3 mars dernier, ",		 "NORDHAVEN (le port) attend. ",
		"NORDHAVEN - ville de ponts - attend. ",
	};

	for (gsize i = 0; i < G_N_ELEMENTS(starts); i++) {
		g_autofree char *page = g_strconcat("Un pont\n\n", starts[i], BODY, NULL);
		g_autoptr(CadrageDocument) document = read_page(page);
		g_autofree char *found = zone_text(document, CADRAGE_ZONE_DATELINE);

		ck_assert_msg(found == NULL, "%s", found);
	}
}
END_TEST

START_TEST(byline_at_the_end_of_a_paragraph_is_cut_off)
{
	g_autoptr(CadrageDocument) document =
		read_page("Un pont\n\nNORDHAVEN, 3 mars (Dispatch) - Le pont (en bois) est fermé. "
			  "(Une Journaliste, édité par Un Confrère)\n");
	g_autofree char *found = zone_text(document, CADRAGE_ZONE_BYLINE);
	g_autofree char *body = zone_text(document, CADRAGE_ZONE_BODY);

	ck_assert_str_eq(found, "(Une Journaliste, édité par Un Confrère)");
	ck_assert_str_eq(body, "Le pont (en bois) est fermé.");
}
END_TEST

/* Origin. */

static void
assert_origin(const CadGiven *given, const char *page, const char *outlet, CadrageEvidence evidence,
	      const char *layout, const char *agency)
{
	g_autoptr(CadrageDocument) document = read_given(given, page);
	const char *passage = NULL;

	ck_assert_int_eq(cadrage_document_get_outlet_evidence(document, &passage), evidence);
	ck_assert_pstr_eq(cadrage_document_get_outlet(document), outlet);
	ck_assert_pstr_eq(cadrage_document_get_layout(document), layout);
	ck_assert_pstr_eq(cadrage_document_get_agency(document), agency);
	ck_assert((passage != NULL) == (outlet != NULL));
}

START_TEST(outlet_agency_and_layout_are_three_things)
{
	const char *page = "Un pont\n\nNORDHAVEN, 3 mars (Dispatch) - " BODY
			   "\nRéservé aux membres du portail.\n";

	assert_origin(&(CadGiven){.id = "p"}, page, "dispatch", CADRAGE_EVIDENCE_DATELINE, "portal",
		      "dispatch");
	assert_origin(&(CadGiven){.id = "p", .url = "https://www.portal.example/1"}, page,
		      "dispatch", CADRAGE_EVIDENCE_DATELINE, "portal", "dispatch");
	assert_origin(&(CadGiven){.id = "p", .url = "https://fr.gazette.example/1"}, page,
		      "gazette", CADRAGE_EVIDENCE_HOST, "portal", "dispatch");
	assert_origin(&(CadGiven){.id = "p", .outlet = "LA GAZETTE"}, page, "gazette",
		      CADRAGE_EVIDENCE_GIVEN, "portal", "dispatch");
}
END_TEST

START_TEST(a_line_names_the_outlet_before_the_dateline)
{
	assert_origin(&(CadGiven){.id = "p"},
		      "Un pont\n\nLe bac - La Gazette\n\nNORDHAVEN (Dispatch) - " BODY, "gazette",
		      CADRAGE_EVIDENCE_LINE, "gazette", "dispatch");
}
END_TEST

START_TEST(an_unknown_host_or_agency_names_the_outlet)
{
	assert_origin(&(CadGiven){.id = "p", .url = "https://www.phare.example/1"},
		      "Un pont\n\n" BODY, "phare.example", CADRAGE_EVIDENCE_HOST, NULL, NULL);
	assert_origin(&(CadGiven){.id = "p"},
		      "Un pont\n\nKASSARA, 3 mars (Presse d'Oronie) - " BODY, "presse-d-oronie",
		      CADRAGE_EVIDENCE_DATELINE, NULL, "presse-d-oronie");
	assert_origin(&(CadGiven){.id = "p", .url = "javascript:alert(1)"}, "Un pont\n\n" BODY,
		      NULL, CADRAGE_EVIDENCE_NONE, NULL, NULL);
}
END_TEST

START_TEST(hostile_outlet_names_are_data)
{
	g_autofree char *long_name = g_strnfill(2 * 4096, 'x');
	g_autoptr(CadrageDocument) sql =
		read_given(&(CadGiven){.id = "p", .outlet = " x'); DROP TABLE a;-- "}, BODY);
	g_autoptr(CadrageDocument) control =
		read_given(&(CadGiven){.id = "p", .outlet = "a\x1b[31m\nb\xff"}, BODY);
	g_autoptr(CadrageDocument) huge =
		read_given(&(CadGiven){.id = "p", .outlet = long_name}, BODY);
	g_autoptr(CadrageDocument) blank =
		read_given(&(CadGiven){.id = "p", .outlet = " \t"}, BODY);

	ck_assert_str_eq(cadrage_document_get_outlet(sql), "x'); DROP TABLE a;--");
	ck_assert_str_eq(cadrage_document_get_outlet(control), "a\xef\xbf\xbd[31m b\xef\xbf\xbd");
	ck_assert_uint_le(strlen(cadrage_document_get_outlet(huge)), 4096);
	ck_assert_ptr_null(cadrage_document_get_outlet(blank));
}
END_TEST

/* Publication. */

static void
assert_date(const CadGiven *given, const char *page, CadrageReliability reliability,
	    CadrageEvidence evidence, const char *days, const char *passage)
{
	g_autoptr(CadrageDocument) document = read_given(given, page);
	const char *found = NULL;
	g_autofree char *candidates =
		g_strjoinv(" ", (char **)cadrage_document_get_date_candidates(document));
	const char *date = cadrage_document_get_date(document);

	ck_assert_int_eq(cadrage_document_get_date_reliability(document), reliability);
	ck_assert_int_eq(cadrage_document_get_date_evidence(document, &found), evidence);
	ck_assert_str_eq(date ? date : candidates, days);
	ck_assert((date != NULL) == (reliability == CADRAGE_RELIABILITY_EXACT));
	ck_assert_pstr_eq(found, passage);
}

START_TEST(given_dates_come_first_and_bad_ones_are_not_replaced)
{
	const char *page = "Un pont\n\nNORDHAVEN, 3 mars 2015 (Dispatch) - " BODY;

	assert_date(&(CadGiven){.id = "p", .date = "17/11/2015"}, page, CADRAGE_RELIABILITY_EXACT,
		    CADRAGE_EVIDENCE_GIVEN, "2015-11-17", "17/11/2015");
	assert_date(&(CadGiven){.id = "p", .date = "2015-02-30"}, page, CADRAGE_RELIABILITY_UNKNOWN,
		    CADRAGE_EVIDENCE_GIVEN, "", "2015-02-30");
	assert_date(&(CadGiven){.id = "p", .date = ""}, page, CADRAGE_RELIABILITY_EXACT,
		    CADRAGE_EVIDENCE_DATELINE, "2015-03-03", "3 mars 2015");
}
END_TEST

START_TEST(numeric_dates_go_by_the_language_of_the_text)
{
	CadGiven given = {.id = "p", .date = "03/04/2015"};

	assert_date(&given, "Un pont\n\n" BODY, CADRAGE_RELIABILITY_EXACT, CADRAGE_EVIDENCE_GIVEN,
		    "2015-04-03", "03/04/2015");
	assert_date(&given,
		    "A bridge\n\nThe ministry said on Monday that the works on the bridge would "
		    "begin at the end of the month.\n",
		    CADRAGE_RELIABILITY_EXACT, CADRAGE_EVIDENCE_GIVEN, "2015-03-04", "03/04/2015");
	assert_date(&given, "Nordhaven\n", CADRAGE_RELIABILITY_UNKNOWN, CADRAGE_EVIDENCE_GIVEN, "",
		    "03/04/2015");
}
END_TEST

START_TEST(urls_say_the_day)
{
	assert_date(&(CadGiven){.id = "p", .url = "https://phare.example/2015/10/31/pont"},
		    "Un pont\n\n" BODY, CADRAGE_RELIABILITY_EXACT, CADRAGE_EVIDENCE_HOST,
		    "2015-10-31", "https://phare.example/2015/10/31/pont");
	assert_date(&(CadGiven){.id = "p", .url = "https://gazette.example/2015j1031/pont"},
		    "Un pont\n\n" BODY, CADRAGE_RELIABILITY_EXACT, CADRAGE_EVIDENCE_HOST,
		    "2015-10-31", "https://gazette.example/2015j1031/pont");
}
END_TEST

START_TEST(the_clock_over_the_headline_is_refused)
{
	const char *page = "26-11-2024 08:55 AM Le Phare\n\nUn pont\n\n" BODY;
	g_autoptr(CadrageDocument) document = read_page(page);

	assert_date(&(CadGiven){.id = "p"}, page, CADRAGE_RELIABILITY_UNKNOWN,
		    CADRAGE_EVIDENCE_TEXT, "", "26-11-2024 08:55 AM Le Phare");
	ck_assert_ptr_nonnull(
		strstr(cadrage_document_get_notices(document)[0], "26-11-2024 08:55 AM"));
}
END_TEST

START_TEST(a_stamp_that_says_published_goes_before_a_clock)
{
	assert_date(&(CadGiven){.id = "p"},
		    "Le Phare de Nordhaven\nmardi, 26 novembre 2024 08:55\n\n"
		    "Publié le 14 mars 2019\n\n" BODY "\n" MORE,
		    CADRAGE_RELIABILITY_EXACT, CADRAGE_EVIDENCE_TEXT, "2019-03-14", "14 mars 2019");
}
END_TEST

START_TEST(a_clock_that_the_dateline_confirms_is_the_day)
{
	assert_date(&(CadGiven){.id = "p"},
		    "03-03-2015 08:55\n\nUn pont\n\nNORDHAVEN, 3 mars (Dispatch) - " BODY,
		    CADRAGE_RELIABILITY_EXACT, CADRAGE_EVIDENCE_TEXT, "2015-03-03", "03-03-2015");
}
END_TEST

START_TEST(stamps_under_the_headline_are_believed)
{
	assert_date(&(CadGiven){.id = "p"}, "Un pont\n\n17 novembre 2015, 12:03\n\n" BODY "\n" MORE,
		    CADRAGE_RELIABILITY_EXACT, CADRAGE_EVIDENCE_TEXT, "2015-11-17",
		    "17 novembre 2015");
	assert_date(&(CadGiven){.id = "p"},
		    "Publié le 17/11/2015 à 12:03\n\nUn pont pour Nordhaven\n\n" BODY "\n" MORE,
		    CADRAGE_RELIABILITY_EXACT, CADRAGE_EVIDENCE_TEXT, "2015-11-17", "17/11/2015");
	assert_date(&(CadGiven){.id = "p"},
		    "Le Phare | 03.02.2016 à 15h12 • Mis à jour le 13.02.2016 à 17h40\n\n"
		    "Un pont pour Nordhaven\n\n" BODY "\n" MORE,
		    CADRAGE_RELIABILITY_EXACT, CADRAGE_EVIDENCE_TEXT, "2016-02-03", "03.02.2016");
	assert_date(&(CadGiven){.id = "p"}, "Un pont\n\n12 mai، 2017\n\n" BODY "\n" MORE,
		    CADRAGE_RELIABILITY_EXACT, CADRAGE_EVIDENCE_TEXT, "2017-05-12", "12 mai، 2017");
	assert_date(&(CadGiven){.id = "p"},
		    "Un pont\n\nMis à jour le 17/11/2015 à 12:03\n\n" BODY "\n" MORE,
		    CADRAGE_RELIABILITY_UNKNOWN, CADRAGE_EVIDENCE_NONE, "", NULL);
}
END_TEST

START_TEST(a_profile_trusts_and_refuses_lines)
{
	assert_date(&(CadGiven){.id = "p", .outlet = "gazette"},
		    "Edition du 17 novembre 2015\n\nUn pont pour Nordhaven\n\n" BODY,
		    CADRAGE_RELIABILITY_EXACT, CADRAGE_EVIDENCE_LINE, "2015-11-17",
		    "Edition du 17 novembre 2015");
	assert_date(&(CadGiven){.id = "p", .outlet = "gazette"},
		    "Un pont\n\nIl est 10:00, 17 novembre 2015\n\n" BODY "\n" MORE,
		    CADRAGE_RELIABILITY_UNKNOWN, CADRAGE_EVIDENCE_LINE, "",
		    "Il est 10:00, 17 novembre 2015");
}
END_TEST

START_TEST(a_dateline_without_year_gives_candidates)
{
	assert_date(
		&(CadGiven){.id = "p"},
		"Un pont\n\nNORDHAVEN, 14 juillet (Dispatch) - Le pont est fermé, a dit jeudi M. "
		"le maire. Il rouvrira lundi.\n",
		CADRAGE_RELIABILITY_CANDIDATES, CADRAGE_EVIDENCE_DATELINE,
		"2005-07-14 2011-07-14 2016-07-14 2022-07-14", "14 juillet … jeudi");
}
END_TEST

/* Odds and ends. */

START_TEST(language_is_given_then_the_profiles_then_guessed)
{
	g_autoptr(CadrageDocument) guessed = read_page("Un pont\n\n" BODY "\n" MORE);
	g_autoptr(CadrageDocument) given =
		read_given(&(CadGiven){.id = "p", .language = "EN-gb"}, BODY);
	g_autoptr(CadrageDocument) profile =
		read_given(&(CadGiven){.id = "p", .outlet = "gazette"}, "Bridge\n\nThe end.\n");
	g_autoptr(CadrageDocument) bad =
		read_given(&(CadGiven){.id = "p", .language = "<script>"}, "Nordhaven\n");

	ck_assert_str_eq(cadrage_document_get_language(guessed), "fr");
	ck_assert_str_eq(cadrage_document_get_language(given), "en");
	ck_assert_str_eq(cadrage_document_get_language(profile), "fr");
	ck_assert_str_eq(cadrage_document_get_language(bad), "und");
}
END_TEST

START_TEST(a_given_title_goes_over_the_headline)
{
	g_autoptr(CadrageDocument) document =
		read_given(&(CadGiven){.id = "p", .title = "Autre  titre"}, "Un pont\n\n" BODY);

	ck_assert_str_eq(cadrage_document_get_title(document), "Autre  titre");
}
END_TEST

START_TEST(repairs_of_the_bytes_are_told)
{
	g_autoptr(CadrageOutlets) outlets = load_outlets();
	const char raw[] = "Un\0pont \xc3\xa9t\xff\n\nLe pont.\n";
	g_autoptr(GBytes) bytes = g_bytes_new_static(raw, sizeof raw - 1);
	g_autoptr(CadText) text = cad_text_new(bytes);
	g_autoptr(CadrageDocument) document =
		cad_document_new(&(CadGiven){.id = "p"}, text, FALSE, outlets, NULL);
	const char *const *notices = cadrage_document_get_notices(document);

	ck_assert_uint_eq(g_strv_length((char **)notices), 2);
	ck_assert_ptr_nonnull(strstr(notices[0], "the first at byte 11"));
	ck_assert_ptr_nonnull(strstr(notices[1], "1 NUL"));
}
END_TEST

static TCase *
zone_tests(void)
{
	TCase *zone = tcase_create("zone");

	tcase_add_test(zone, first_line_is_the_headline_and_the_rest_body);
	tcase_add_test(zone, a_paragraph_is_no_headline);
	tcase_add_test(zone, a_single_line_is_counted);
	tcase_add_test(zone, headline_printed_twice_counts_once);
	tcase_add_test(zone, lead_said_again_with_a_word_added_counts_once);
	tcase_add_test(zone, lead_with_other_words_is_no_repeat);
	tcase_add_test(zone, subhead_that_is_nearly_the_lead_is_no_repeat);
	tcase_add_test(zone, subhead_equal_to_the_headline_is_a_repeat);
	tcase_add_test(zone, lines_without_body_below_are_no_subheads);
	tcase_add_test(zone, captions_and_credits_are_not_counted);
	tcase_add_test(zone, lines_signed_with_the_sites_name_are_captions);
	tcase_add_test(zone, interface_lines_are_furniture_in_french_and_english);
	tcase_add_test(zone, lines_of_a_site_are_furniture);
	tcase_add_test(zone, pictures_named_as_such_are_captions);
	tcase_add_test(zone, desks_are_bylines);
	tcase_add_test(zone, see_also_takes_the_lines_below_it);
	tcase_add_test(zone, comments_and_what_follows_are_furniture);
	tcase_add_test(zone, bylines_stand_at_both_ends);
	tcase_add_test(zone, wrapped_byline_is_one_byline);
	tcase_add_test(zone, sections_over_the_headline_are_furniture);
	tcase_add_test(zone, a_site_name_over_furniture_is_no_headline);
	tcase_add_test(zone, a_stamp_under_a_wide_headline_is_cut_off);
	tcase_add_test(zone, a_profile_rules_its_own_pages);
	tcase_add_test(zone, every_line_says_why_it_has_its_zone);
	tcase_add_test(zone, zone_spans_are_ascending_disjoint_and_trimmed);
	tcase_add_test(zone, a_change_of_zone_begins_a_sentence);
	tcase_add_test(zone, fields_of_a_record_are_headline_lead_and_body);
	tcase_add_test(zone, a_page_of_furniture_has_no_text);
	tcase_add_test(zone, many_short_lines_are_read_to_the_end);
	return zone;
}

static TCase *
dateline_tests(void)
{
	TCase *dateline = tcase_create("dateline");

	tcase_add_test(dateline, datelines_of_many_shapes_are_cut_off);
	tcase_add_test(dateline, a_place_in_capitals_is_a_dateline_without_agency);
	tcase_add_test(dateline, sentences_are_no_datelines);
	tcase_add_test(dateline, byline_at_the_end_of_a_paragraph_is_cut_off);
	return dateline;
}

static TCase *
origin_tests(void)
{
	TCase *origin = tcase_create("origin");

	tcase_add_test(origin, outlet_agency_and_layout_are_three_things);
	tcase_add_test(origin, a_line_names_the_outlet_before_the_dateline);
	tcase_add_test(origin, an_unknown_host_or_agency_names_the_outlet);
	tcase_add_test(origin, hostile_outlet_names_are_data);
	return origin;
}

static TCase *
publication_tests(void)
{
	TCase *publication = tcase_create("publication");

	tcase_add_test(publication, given_dates_come_first_and_bad_ones_are_not_replaced);
	tcase_add_test(publication, numeric_dates_go_by_the_language_of_the_text);
	tcase_add_test(publication, urls_say_the_day);
	tcase_add_test(publication, the_clock_over_the_headline_is_refused);
	tcase_add_test(publication, a_stamp_that_says_published_goes_before_a_clock);
	tcase_add_test(publication, a_clock_that_the_dateline_confirms_is_the_day);
	tcase_add_test(publication, stamps_under_the_headline_are_believed);
	tcase_add_test(publication, a_profile_trusts_and_refuses_lines);
	tcase_add_test(publication, a_dateline_without_year_gives_candidates);
	return publication;
}

static TCase *
document_tests(void)
{
	TCase *document = tcase_create("document");

	tcase_add_test(document, language_is_given_then_the_profiles_then_guessed);
	tcase_add_test(document, a_given_title_goes_over_the_headline);
	tcase_add_test(document, repairs_of_the_bytes_are_told);
	return document;
}

int
main(void)
{
	Suite *suite = suite_create("document");

	suite_add_tcase(suite, zone_tests());
	suite_add_tcase(suite, dateline_tests());
	suite_add_tcase(suite, origin_tests());
	suite_add_tcase(suite, publication_tests());
	suite_add_tcase(suite, document_tests());
	return suite_run(suite);
}
