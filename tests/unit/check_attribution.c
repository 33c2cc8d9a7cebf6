#include "config.h"

#include <string.h>

#include <cadrage/attribution.h>
#include <cadrage/outlet.h>

#include "document/document.h"
#include "suite.h"

static CadrageAttribution *attribution;
static CadrageOutlets *outlets;

static void
setup(void)
{
	static const char *const no_folders[] = {NULL};
	g_autofree char *folder = g_build_filename(g_getenv("top_srcdir"), "lexicons", NULL);
	const char *const folders[] = {folder, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();

	attribution = cadrage_attribution_load(folders, diagnostics, NULL);
	outlets = cadrage_outlets_load(no_folders, diagnostics, NULL);
	ck_assert_ptr_nonnull(attribution);
}

static void
teardown(void)
{
	cadrage_attribution_unref(attribution);
	cadrage_outlets_unref(outlets);
}

static CadrageVoices *
tell(const char *language, const char *title, const char *body, CadrageDocument **document)
{
	const CadGiven given = {.id = "a", .title = title, .language = language};
	g_autoptr(CadText) text = cad_text_new_titled(title, NULL, body);

	*document = cad_document_new(&given, text, TRUE, outlets, NULL);
	ck_assert_ptr_nonnull(*document);
	return cadrage_voices_new(*document, attribution);
}

static void
append_segment(GString *told, const char *clean, const CadrageVoices *voices,
	       const CadrageVoiceSegment *segment)
{
	guint n;
	const CadrageSpeaker *speakers = cadrage_voices_get_speakers(voices, &n);
	const char *name =
		segment->speaker == CADRAGE_NO_SPEAKER ? "?" : speakers[segment->speaker].name;

	g_string_append_printf(
		told, "[%c %s: %.*s]", segment->voice == CADRAGE_VOICE_QUOTED ? 'q' : 'p', name,
		(int)(segment->span.end - segment->span.start), clean + segment->span.start);
}

/* The text with each stretch that is not the outlet's own in brackets: "[p X: ...]" is paraphrased,
 * "[q X: ...]" quoted. */
static char *
mark(const CadrageDocument *document, const CadrageVoices *voices)
{
	const char *clean = cad_text_get_clean(cad_document_get_text(document), NULL);
	GString *told = g_string_new(NULL);
	guint32 at = 0;
	guint n;
	const CadrageVoiceSegment *segments = cadrage_voices_get_segments(voices, &n);

	for (guint i = 0; i < n; i++) {
		if (segments[i].voice == CADRAGE_VOICE_OWN ||
		    segments[i].voice == CADRAGE_VOICE_NONE)
			continue;
		g_string_append_len(told, clean + at, segments[i].span.start - at);
		append_segment(told, clean, voices, &segments[i]);
		at = segments[i].span.end;
	}
	g_string_append(told, clean + at);
	return g_string_free(told, FALSE);
}

static void
assert_body(const char *language, const char *body, const char *expected)
{
	g_autoptr(CadrageDocument) document = NULL;
	g_autoptr(CadrageVoices) voices = tell(language, NULL, body, &document);
	g_autofree char *told = mark(document, voices);

	ck_assert_str_eq(told, expected);
}

static void
assert_french(const char *body, const char *expected)
{
	assert_body("fr", body, expected);
}

static void
assert_headline(const char *title, const char *body, const char *expected)
{
	g_autoptr(CadrageDocument) document = NULL;
	g_autoptr(CadrageVoices) voices = tell("fr", title, body, &document);
	g_autofree char *told = mark(document, voices);

	*strchrnul(told, '\n') = '\0';
	ck_assert_str_eq(told, expected);
}

START_TEST(a_clause_after_que_is_passed_on_to_its_end)
{
	assert_french("La ministre Ana Roux a estimé mardi que la trêve tenait, avec des accrocs.",
		      "La ministre Ana Roux a estimé mardi que [p Ana Roux: la trêve tenait, avec "
		      "des accrocs].");
	assert_french("Le préfet, interrogé à midi, a déclaré à la radio que le pont rouvrirait.",
		      "Le préfet, interrogé à midi, a déclaré à la radio que [p préfet: le pont "
		      "rouvrirait].");
}
END_TEST

START_TEST(words_quoted_in_a_clause_are_quoted)
{
	assert_french("Ana Roux a déclaré que le pont était \"prêt à servir\" et la route sûre.",
		      "Ana Roux a déclaré que [p Ana Roux: le pont était] [q Ana Roux: \"prêt à "
		      "servir\"] [p Ana Roux: et la route sûre].");
}
END_TEST

/* The kind of the first quotation of a text. */
static const char *
find_kind(const char *language, const char *body)
{
	g_autoptr(CadrageDocument) document = NULL;
	g_autoptr(CadrageVoices) voices = tell(language, "Un titre", body, &document);
	guint n;
	const CadrageVoiceSegment *segments = cadrage_voices_get_segments(voices, &n);

	for (guint i = 0; i < n; i++)
		if (segments[i].quote != CADRAGE_QUOTE_NOT)
			return cadrage_quote_kind_to_name(segments[i].quote);
	return "";
}

START_TEST(quotation_marks_hold_speech_names_mentions_and_distance)
{
	ck_assert_str_eq(find_kind("fr", "\"Le pont rouvrira lundi\", a dit Ana Roux."), "speech");
	ck_assert_str_eq(find_kind("fr", "Ana Roux a dit que le pont était \"prêt\"."), "fragment");
	ck_assert_str_eq(find_kind("fr", "L'opération \"Aube\" a commencé lundi."), "name");
	ck_assert_str_eq(find_kind("fr", "Le mot \"trêve\" figure deux fois dans le texte."),
			 "mention");
	ck_assert_str_eq(find_kind("fr", "Les \"experts\" sont repartis lundi par le bac."),
			 "scare");
	ck_assert_str_eq(find_kind("en", "The word \"truce\" stands in the text twice."),
			 "mention");
}
END_TEST

START_TEST(an_infinitive_is_passed_on)
{
	assert_french("Le maire Paul Vidal a annoncé jeudi avoir saisi le juge.",
		      "Le maire Paul Vidal a annoncé jeudi [p Paul Vidal: avoir saisi le juge].");
	assert_french("L'armée affirme ne pas vouloir avancer.",
		      "L'armée affirme [p armée: ne pas vouloir avancer].");
}
END_TEST

START_TEST(a_quotation_is_his_whose_verb_follows)
{
	assert_french("\"Nous partons\", a déclaré le maire Paul Vidal.",
		      "[q Paul Vidal: \"Nous partons\"], a déclaré le maire Paul Vidal.");
	assert_french("« Nous partons », a-t-il dit. Paul Vidal se taisait.",
		      "[q ?: « Nous partons »], a-t-il dit. Paul Vidal se taisait.");
	assert_french("Le maire Paul Vidal est venu. « Nous partons » a-t-il ajouté.",
		      "Le maire Paul Vidal est venu. [q Paul Vidal: « Nous partons »] a-t-il "
		      "ajouté.");
}
END_TEST

START_TEST(a_quotation_goes_on_behind_its_verb)
{
	assert_french("\"Nous partons\", a dit Ana Roux, \"et nous ne reviendrons pas\".",
		      "[q Ana Roux: \"Nous partons\"], a dit Ana Roux, [q Ana Roux: \"et nous ne "
		      "reviendrons pas\"].");
}
END_TEST

START_TEST(words_between_quotations_of_a_sentence_are_passed_on)
{
	assert_french("\"Nous avons dit\" que la ville \"ne tomberait pas\", a assuré Ana Roux.",
		      "[q Ana Roux: \"Nous avons dit\"] [p Ana Roux: que la ville] [q Ana Roux: "
		      "\"ne tomberait pas\"], a assuré Ana Roux.");
}
END_TEST

START_TEST(a_sentence_is_passed_on_by_the_verb_behind_it)
{
	assert_french("La trêve doit commencer samedi à l'aube, a annoncé le ministre Ivo Brun.",
		      "[p Ivo Brun: La trêve doit commencer samedi à l'aube], a annoncé le "
		      "ministre Ivo Brun.");
	assert_french("Le texte prévoit le retrait des chars, rapporte lundi le quotidien.",
		      "[p quotidien: Le texte prévoit le retrait des chars], rapporte lundi le "
		      "quotidien.");
}
END_TEST

START_TEST(a_source_phrase_passes_on_what_it_stands_beside)
{
	assert_french("Selon le gouverneur, la ville est calme.",
		      "Selon le gouverneur, [p gouverneur: la ville est calme].");
	assert_french("La ville est calme, selon le gouverneur.",
		      "[p gouverneur: La ville est calme], selon le gouverneur.");
	assert_french("La ville serait selon lui encore calme. Paul Vidal part.",
		      "[p ?: La ville serait] selon lui [p ?: encore calme]. Paul Vidal part.");
	assert_french("D'après Ana Roux, la route est coupée.",
		      "D'après Ana Roux, [p Ana Roux: la route est coupée].");
	assert_french("Pour Ana Roux, la route est coupée.",
		      "Pour Ana Roux, [p Ana Roux: la route est coupée].");
}
END_TEST

START_TEST(not_every_selon_and_pour_names_a_source)
{
	assert_french("Selon que la pluie tombe, la route ferme.",
		      "Selon que la pluie tombe, la route ferme.");
	assert_french("Pour l'instant, la route est ouverte.",
		      "Pour l'instant, la route est ouverte.");
}
END_TEST

START_TEST(a_nested_speaker_has_his_own_words)
{
	assert_french("Selon Ana Roux, le général Ivo Brun a indiqué que la ville était prise.",
		      "Selon Ana Roux, [p Ana Roux: le général Ivo Brun a indiqué que] [p Ivo "
		      "Brun: la ville était prise].");
}
END_TEST

START_TEST(reports_according_to_which_are_of_whom_they_are)
{
	assert_french("Le ministère a démenti les articles des médias selon lesquels la ville "
		      "serait tombée.",
		      "Le ministère a démenti [p ministère: les articles des médias] selon "
		      "lesquels [p médias: la ville serait tombée].");
}
END_TEST

START_TEST(what_is_denounced_is_passed_on_up_to_the_comma)
{
	assert_french("Ana Roux a dénoncé une attaque contre le port, alors que la pluie tombait.",
		      "Ana Roux a dénoncé [p Ana Roux: une attaque contre le port], alors que la "
		      "pluie tombait.");
	assert_french("L'armée accuse les rebelles de la mort de deux civils, sans pour autant "
		      "fournir de preuve.",
		      "L'armée accuse les rebelles de [p armée: la mort de deux civils], sans "
		      "pour autant fournir de preuve.");
}
END_TEST

START_TEST(et_de_rappeler_goes_on_with_the_speaker)
{
	assert_french("\"Nous partons\", a dit Ana Roux. Et de rappeler que la ville était prise.",
		      "[q Ana Roux: \"Nous partons\"], a dit Ana Roux. Et de rappeler que [p Ana "
		      "Roux: la ville était prise].");
}
END_TEST

START_TEST(a_gerund_goes_on_with_the_speaker)
{
	assert_french("\"Nous partons\", a dit Ana Roux, ajoutant que la ville était prise.",
		      "[q Ana Roux: \"Nous partons\"], a dit Ana Roux, ajoutant que [p Ana Roux: "
		      "la ville était prise].");
}
END_TEST

START_TEST(a_floating_quotation_is_his_who_spoke_last)
{
	assert_french("\"Nous partons\", a dit Ana Roux. \"La route est longue jusqu'à la mer.\"",
		      "[q Ana Roux: \"Nous partons\"], a dit Ana Roux. [q Ana Roux: \"La route est "
		      "longue jusqu'à la mer.\"]");
}
END_TEST

START_TEST(a_word_in_quotation_marks_stays_the_outlets)
{
	assert_french("La rue a fêté un \"sacre\" sous la pluie.",
		      "La rue a fêté un \"sacre\" sous la pluie.");
	assert_french("L'opération \"Aube nouvelle sur le fleuve\" a commencé.",
		      "L'opération \"Aube nouvelle sur le fleuve\" a commencé.");
}
END_TEST

START_TEST(a_verb_inside_a_quotation_passes_nothing_on)
{
	assert_french("\"Le roi affirme que tout va bien\", a dit Ana Roux.",
		      "[q Ana Roux: \"Le roi affirme que tout va bien\"], a dit Ana Roux.");
}
END_TEST

START_TEST(refusing_to_speak_passes_nothing_on)
{
	assert_french("Ana Roux n'a pas confirmé la mort du roi.",
		      "Ana Roux n'a pas confirmé la mort du roi.");
}
END_TEST

START_TEST(hearsay_is_told_by_the_conditional)
{
	assert_french("Deux chars auraient passé le fleuve.",
		      "[p ?: Deux chars auraient passé le fleuve].");
	assert_french("Si la trêve tenait, les chars auraient passé le fleuve.",
		      "Si la trêve tenait, les chars auraient passé le fleuve.");
}
END_TEST

START_TEST(the_future_in_the_past_is_no_hearsay)
{
	assert_french("Il pensait déjà au jour où il partirait.",
		      "Il pensait déjà au jour où il partirait.");
}
END_TEST

START_TEST(an_office_is_resolved_to_its_holder)
{
	assert_french("Le secrétaire d'Etat Paul Vidal arrive. \"Oui\", a dit le chef de la "
		      "diplomatie.",
		      "Le secrétaire d'Etat Paul Vidal arrive. [q Paul Vidal: \"Oui\"], a dit le "
		      "chef de la diplomatie.");
	assert_french("Le ministre russe Ivo Brun et le ministre turc Can Oz partent. \"Oui\", a "
		      "dit le ministre russe.",
		      "Le ministre russe Ivo Brun et le ministre turc Can Oz partent. [q Ivo Brun: "
		      "\"Oui\"], a dit le ministre russe.");
}
END_TEST

START_TEST(a_last_name_is_resolved_to_the_full_one)
{
	assert_french("Le maire Paul Vidal arrive. \"Oui\", a dit M. Vidal.",
		      "Le maire Paul Vidal arrive. [q Paul Vidal: \"Oui\"], a dit M. Vidal.");
	assert_french("Le maire Paul Vidal arrive. \"Oui\", a dit M.Vidal.",
		      "Le maire Paul Vidal arrive. [q Paul Vidal: \"Oui\"], a dit M.Vidal.");
}
END_TEST

START_TEST(words_over_a_wrapped_line_are_passed_on)
{
	assert_french("Le porte-parole Ivo Brun a déclaré que la ville du nord avait\n"
		      "été reprise par les troupes, et que la route était désormais\n"
		      "ouverte.\n",
		      "Le porte-parole Ivo Brun a déclaré que [p Ivo Brun: la ville du nord avait\n"
		      "été reprise par les troupes, et que la route était désormais\n"
		      "ouverte].\n");
}
END_TEST

START_TEST(the_editors_note_is_the_outlets)
{
	assert_french("\"Elle [la ville, ndlr] est tombée\", a dit Ana Roux.",
		      "[q Ana Roux: \"Elle] [la ville, ndlr] [q Ana Roux: est tombée\"], a dit Ana "
		      "Roux.");
}
END_TEST

START_TEST(a_headline_names_its_speaker_in_front)
{
	assert_headline("Vidal: la route du nord va rouvrir",
			"Le maire Paul Vidal a parlé. \"Oui\", a dit M. Vidal.",
			"Vidal: [p Paul Vidal: la route du nord va rouvrir]");
	assert_headline("La route du nord va rouvrir, dit Vidal à Paris",
			"Le maire Paul Vidal a parlé.",
			"[p Paul Vidal: La route du nord va rouvrir], dit Vidal à Paris");
	assert_headline("Transports: la route du nord va rouvrir", "Il pleut sur le nord.",
			"Transports: la route du nord va rouvrir");
}
END_TEST

START_TEST(a_headline_names_the_press_behind)
{
	g_autoptr(CadrageDocument) document = NULL;
	g_autoptr(CadrageVoices) voices =
		tell("fr", "Deux pays vont ouvrir la route du nord-presse", "Il pleut.", &document);
	guint n;
	const CadrageSpeaker *speakers = cadrage_voices_get_speakers(voices, &n);

	ck_assert_uint_eq(n, 1);
	ck_assert_str_eq(speakers[0].name, "presse");
}
END_TEST

START_TEST(speakers_have_types)
{
	g_autoptr(CadrageDocument) document = NULL;
	g_autoptr(CadrageVoices) voices =
		tell("fr", NULL,
		     "Ana Roux dit que oui. Le ministère dit que non. Le rapport dit que oui. Un "
		     "haut responsable dit que non. Le quotidien dit que oui.",
		     &document);
	const CadrageSpeakerType types[] = {CADRAGE_SPEAKER_PERSON, CADRAGE_SPEAKER_INSTITUTION,
					    CADRAGE_SPEAKER_DOCUMENT, CADRAGE_SPEAKER_ANONYMOUS,
					    CADRAGE_SPEAKER_MEDIA};
	guint n;
	const CadrageSpeaker *speakers = cadrage_voices_get_speakers(voices, &n);

	ck_assert_uint_eq(n, G_N_ELEMENTS(types));
	for (guint i = 0; i < n; i++)
		ck_assert_int_eq(speakers[i].type, types[i]);
}
END_TEST

START_TEST(segments_are_ascending_and_hold_every_token)
{
	g_autoptr(CadrageDocument) document = NULL;
	g_autoptr(CadrageVoices) voices = tell(
		"fr", "Titre", "Ana Roux dit \"oui\". Il pleut.\nEt la nuit vient.", &document);
	const CadTokens *tokens = cad_document_get_tokens(document);
	guint n, at = 0;
	const CadrageVoiceSegment *segments = cadrage_voices_get_segments(voices, &n);

	for (guint32 i = 0; i < tokens->n; i++) {
		while (at < n && segments[at].span.end <= tokens->start[i])
			at++;
		ck_assert_uint_lt(at, n);
		ck_assert_uint_le(segments[at].span.start, tokens->start[i]);
	}
	for (guint i = 1; i < n; i++)
		ck_assert_uint_le(segments[i - 1].span.end, segments[i].span.start);
}
END_TEST

START_TEST(without_words_of_the_language_quotation_marks_tell)
{
	assert_body("es", "\"Nos vamos\", dijo Ana Roux.", "[q ?: \"Nos vamos\"], dijo Ana Roux.");
}
END_TEST

static void
assert_english(const char *body, const char *expected)
{
	assert_body("en", body, expected);
}

START_TEST(english_quotations_are_his_who_said_so_before_or_behind)
{
	assert_english("\"We are ready,\" Ann Brown said. \"Nobody will wait.\"",
		       "[q Ann Brown: \"We are ready,\"] Ann Brown said. [q Ann Brown: \"Nobody "
		       "will wait.\"]");
	assert_english("\"It is late,\" said Tom Reed, the mayor.",
		       "[q Tom Reed: \"It is late,\"] said Tom Reed, the mayor.");
	assert_english("Minister Ann Brown came. \"I will stay,\" she added.",
		       "Minister Ann Brown came. [q Ann Brown: \"I will stay,\"] she added.");
}
END_TEST

START_TEST(english_clauses_are_passed_on_with_and_without_that)
{
	assert_english("The minister, Ann Brown, said on Monday that the bridge would open.",
		       "The minister, Ann Brown, said on Monday that [p Ann Brown: the bridge "
		       "would open].");
	assert_english("Ann Brown said the bridge would open.",
		       "Ann Brown said [p Ann Brown: the bridge would open].");
	assert_english("Ann Brown told reporters the bridge would open.",
		       "Ann Brown told reporters [p Ann Brown: the bridge would open].");
	assert_english("The works will end in May, the ministry said.",
		       "[p ministry: The works will end in May], the ministry said.");
}
END_TEST

START_TEST(english_sources_are_named_by_according_to)
{
	assert_english("According to a report, the bridge cost twice as much.",
		       "According to a report, [p report: the bridge cost twice as much].");
	assert_english("The bridge cost twice as much, according to Tom Reed.",
		       "[p Tom Reed: The bridge cost twice as much], according to Tom Reed.");
}
END_TEST

START_TEST(english_accusations_end_before_the_outlets_aside)
{
	assert_english("Reed accused the army of hiding the costs, without offering any proof.",
		       "Reed accused the army of [p Reed: hiding the costs], without offering any "
		       "proof.");
	assert_english("Ann Brown denied the claims and vowed to stay.",
		       "Ann Brown denied [p Ann Brown: the claims] and vowed to [p Ann Brown: "
		       "stay].");
}
END_TEST

START_TEST(a_verb_in_the_present_names_its_speaker)
{
	assert_french("\"Nous partons\", explique Ana Roux. \"Non\", indique le ministère.",
		      "[q Ana Roux: \"Nous partons\"], explique Ana Roux. [q ministère: "
		      "\"Non\"], indique le ministère.");
}
END_TEST

START_TEST(an_acronym_stands_for_the_name_it_follows)
{
	assert_french(
		"Selon l'Observatoire des prix (ODP), le pain augmente. L'ODP dit que le lait "
		"suit.",
		"Selon l'Observatoire des prix (ODP), [p Observatoire des prix: le pain "
		"augmente]. L'ODP dit que [p Observatoire des prix: le lait suit].");
}
END_TEST

START_TEST(what_one_learned_is_of_whom_it_was_learned)
{
	assert_french("Le pont a été fermé lundi soir, a-t-on appris de source policière.",
		      "[p source policière: Le pont a été fermé lundi soir], a-t-on appris de "
		      "source policière.");
	assert_french("Le pont a été fermé lundi soir, a-t-on appris auprès du ministère.",
		      "[p ministère: Le pont a été fermé lundi soir], a-t-on appris auprès du "
		      "ministère.");
}
END_TEST

START_TEST(a_verb_of_speech_may_be_led_to)
{
	assert_french("Ana Roux a tenu à souligner que la trêve tenait.",
		      "Ana Roux a tenu à souligner que [p Ana Roux: la trêve tenait].");
	assert_french("Ana Roux s'est contentée de noter que la trêve tenait.",
		      "Ana Roux s'est contentée de noter que [p Ana Roux: la trêve tenait].");
	assert_french("Ana Roux a dit non avant d'appeler les deux camps à partir.",
		      "Ana Roux a dit non avant d'appeler [p Ana Roux: les deux camps à partir].");
}
END_TEST

START_TEST(a_quoted_predicate_leaves_its_object_to_the_outlet)
{
	assert_french("Ana Roux a jugé \"graves et faux\" les propos du maire.",
		      "Ana Roux a jugé [q Ana Roux: \"graves et faux\"] les propos du maire.");
}
END_TEST

START_TEST(a_name_may_have_particles)
{
	assert_french("Le ministre Omar al-Masri a dit que oui. \"Non\", a dit M. al-Masri.",
		      "Le ministre Omar al-Masri a dit que [p Omar al-Masri: oui]. [q Omar "
		      "al-Masri: \"Non\"], a dit M. al-Masri.");
	assert_french("\"Non\", a dit Anne de Vigny.",
		      "[q Anne de Vigny: \"Non\"], a dit Anne de Vigny.");
}
END_TEST

START_TEST(a_pronoun_agrees_with_whom_it_stands_for)
{
	assert_french("La ministre Ana Roux a vu le maire Paul Vidal. \"Non\", a-t-elle dit.",
		      "La ministre Ana Roux a vu le maire Paul Vidal. [q Ana Roux: \"Non\"], "
		      "a-t-elle dit.");
	assert_french("Le maire Paul Vidal a vu la ministre Ana Roux. Ce dernier a dit que non.",
		      "Le maire Paul Vidal a vu la ministre Ana Roux. Ce dernier a dit que [p "
		      "Paul Vidal: non].");
}
END_TEST

START_TEST(a_conjunction_with_que_opens_no_speech)
{
	assert_french("L'armée annonce des renforts, tandis que la ville brûle.",
		      "L'armée annonce [p armée: des renforts], tandis que la ville brûle.");
	assert_french("Il convient de rappeler que la ville brûle.",
		      "Il convient de rappeler que la ville brûle.");
}
END_TEST

START_TEST(a_name_in_marks_inside_speech_is_no_quotation)
{
	assert_french("Ana Roux a dit que l'opération \"Aube\" tenait.",
		      "Ana Roux a dit que [p Ana Roux: l'opération] [p Ana Roux: \"Aube\"] [p Ana "
		      "Roux: tenait].");
}
END_TEST

START_TEST(an_article_may_break_off_anywhere)
{
	static const char body[] =
		"Selon le ministre (DEF), a-t-on appris auprès de source sûre, la ville, qui dit "
		"Ana Roux, est \"prise [la nuit, ndlr]\" et de rappeler que, citant. Pour lui, a "
		"dit, d'après, M. \"Oui\", a-t-on ajouté auprès. L'armée s'est dite avant "
		"d'appeler à: \"non\" - Moscou-presse\nCe dernier a tenu à dire que selon lesquels";

	for (gsize n = 1; n <= strlen(body); n++) {
		g_autofree char *part = g_strndup(body, n);
		g_autoptr(CadrageDocument) document = NULL;
		g_autoptr(CadrageVoices) voices = NULL;

		if (!g_utf8_validate(part, -1, NULL))
			continue;
		voices = tell("fr", n % 2 ? part : "Titre", part, &document);
		g_autofree char *told = mark(document, voices);
		ck_assert_ptr_nonnull(told);
	}
}
END_TEST

START_TEST(a_sentence_without_end_costs_no_more_than_its_length)
{
	g_autoptr(GString) body = g_string_new("Ana Roux");
	g_autoptr(CadrageDocument) document = NULL;
	g_autoptr(CadrageVoices) voices = NULL;
	guint n;

	for (guint i = 0; i < 8000; i++)
		g_string_append(body, ", selon lui, a dit que \"non\" et a dit que");
	voices = tell("fr", NULL, body->str, &document);
	cadrage_voices_get_segments(voices, &n);
	ck_assert_uint_gt(n, 8000);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("attribution");
	TCase *tcase = tcase_create("voices");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, a_clause_after_que_is_passed_on_to_its_end);
	tcase_add_test(tcase, words_quoted_in_a_clause_are_quoted);
	tcase_add_test(tcase, quotation_marks_hold_speech_names_mentions_and_distance);
	tcase_add_test(tcase, an_infinitive_is_passed_on);
	tcase_add_test(tcase, a_quotation_is_his_whose_verb_follows);
	tcase_add_test(tcase, a_quotation_goes_on_behind_its_verb);
	tcase_add_test(tcase, words_between_quotations_of_a_sentence_are_passed_on);
	tcase_add_test(tcase, a_sentence_is_passed_on_by_the_verb_behind_it);
	tcase_add_test(tcase, a_source_phrase_passes_on_what_it_stands_beside);
	tcase_add_test(tcase, not_every_selon_and_pour_names_a_source);
	tcase_add_test(tcase, a_nested_speaker_has_his_own_words);
	tcase_add_test(tcase, reports_according_to_which_are_of_whom_they_are);
	tcase_add_test(tcase, what_is_denounced_is_passed_on_up_to_the_comma);
	tcase_add_test(tcase, et_de_rappeler_goes_on_with_the_speaker);
	tcase_add_test(tcase, a_gerund_goes_on_with_the_speaker);
	tcase_add_test(tcase, a_floating_quotation_is_his_who_spoke_last);
	tcase_add_test(tcase, a_word_in_quotation_marks_stays_the_outlets);
	tcase_add_test(tcase, a_verb_inside_a_quotation_passes_nothing_on);
	tcase_add_test(tcase, refusing_to_speak_passes_nothing_on);
	tcase_add_test(tcase, hearsay_is_told_by_the_conditional);
	tcase_add_test(tcase, the_future_in_the_past_is_no_hearsay);
	tcase_add_test(tcase, an_office_is_resolved_to_its_holder);
	tcase_add_test(tcase, a_last_name_is_resolved_to_the_full_one);
	tcase_add_test(tcase, words_over_a_wrapped_line_are_passed_on);
	tcase_add_test(tcase, the_editors_note_is_the_outlets);
	tcase_add_test(tcase, a_headline_names_its_speaker_in_front);
	tcase_add_test(tcase, a_headline_names_the_press_behind);
	tcase_add_test(tcase, speakers_have_types);
	tcase_add_test(tcase, segments_are_ascending_and_hold_every_token);
	tcase_add_test(tcase, without_words_of_the_language_quotation_marks_tell);
	tcase_add_test(tcase, english_quotations_are_his_who_said_so_before_or_behind);
	tcase_add_test(tcase, english_clauses_are_passed_on_with_and_without_that);
	tcase_add_test(tcase, english_sources_are_named_by_according_to);
	tcase_add_test(tcase, english_accusations_end_before_the_outlets_aside);
	tcase_add_test(tcase, a_verb_in_the_present_names_its_speaker);
	tcase_add_test(tcase, an_acronym_stands_for_the_name_it_follows);
	tcase_add_test(tcase, what_one_learned_is_of_whom_it_was_learned);
	tcase_add_test(tcase, a_verb_of_speech_may_be_led_to);
	tcase_add_test(tcase, a_quoted_predicate_leaves_its_object_to_the_outlet);
	tcase_add_test(tcase, a_name_may_have_particles);
	tcase_add_test(tcase, a_pronoun_agrees_with_whom_it_stands_for);
	tcase_add_test(tcase, a_conjunction_with_que_opens_no_speech);
	tcase_add_test(tcase, a_name_in_marks_inside_speech_is_no_quotation);
	tcase_add_test(tcase, an_article_may_break_off_anywhere);
	tcase_add_test(tcase, a_sentence_without_end_costs_no_more_than_its_length);
	suite_add_tcase(suite, tcase);
	return suite_run(suite);
}
