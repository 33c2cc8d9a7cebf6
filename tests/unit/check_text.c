#include "config.h"

#include <string.h>

#include "suite.h"
#include "text/character.h"
#include "text/fold.h"
#include "text/language.h"
#include "text/text.h"

static CadText *
text_of(const char *bytes, gsize n_bytes)
{
	g_autoptr(GBytes) raw = g_bytes_new(bytes, n_bytes);

	return cad_text_new(raw);
}

#define TEXT_OF(literal) text_of(literal, sizeof(literal) - 1)

static void
assert_clean(const char *bytes, gsize n_bytes, const char *expected)
{
	g_autoptr(CadText) text = text_of(bytes, n_bytes);
	gsize n_clean;
	const char *clean = cad_text_get_clean(text, &n_clean);

	ck_assert_str_eq(clean, expected);
	ck_assert_uint_eq(n_clean, strlen(expected));
	ck_assert(g_utf8_validate(clean, -1, NULL));
}

#define ASSERT_CLEAN(literal, expected) assert_clean(literal, sizeof(literal) - 1, expected)

#define FFFD "\xEF\xBF\xBD"

START_TEST(utf8_is_kept_and_a_byte_order_mark_is_dropped)
{
	ASSERT_CLEAN("l\xE2\x80\x99\xC3\x89tat \xF0\x9F\x93\xB0", "l’État 📰");
	ASSERT_CLEAN("\xEF\xBB\xBFoui", "oui");
	ASSERT_CLEAN("", "");
}
END_TEST

START_TEST(broken_sequences_become_one_replacement_each)
{
	/* Overlong, surrogate, out of range, cut short, lone continuation. */
	ASSERT_CLEAN("\xC3\xA9\xC0\xAF.", "é" FFFD FFFD ".");
	ASSERT_CLEAN("\xC3\xA9\xED\xA0\x80.", "é" FFFD FFFD FFFD ".");
	ASSERT_CLEAN("\xC3\xA9\xF4\x90\x80\x80.", "é" FFFD FFFD FFFD FFFD ".");
	ASSERT_CLEAN("\xC3\xA9\xF0\x9F\x93.", "é" FFFD ".");
	ASSERT_CLEAN("\xC3\xA9\x80\xE2\x82", "é" FFFD FFFD);
}
END_TEST

START_TEST(repairs_and_nuls_are_counted)
{
	g_autoptr(CadText) text = TEXT_OF("ab\xFF\xC3\xA9\0\0\xFE");
	guint32 first = 0;

	ck_assert_uint_eq(cad_text_get_n_repairs(text, &first), 2);
	ck_assert_uint_eq(first, 2);
	ck_assert_uint_eq(cad_text_get_n_nuls(text), 2);
	ck_assert_str_eq(cad_text_get_clean(text, NULL), "ab" FFFD "é" FFFD FFFD FFFD);
}
END_TEST

START_TEST(high_bytes_without_any_utf8_are_cp1252)
{
	g_autoptr(CadText) text = TEXT_OF("l\x92\xC9tat\0c\x9Cur \x80");

	ck_assert_int_eq(cad_text_get_encoding(text), CAD_ENCODING_CP1252);
	ck_assert_str_eq(cad_text_get_clean(text, NULL), "l’État" FFFD "cœur €");
	ck_assert_uint_eq(cad_text_get_n_repairs(text, NULL), 0);
}
END_TEST

/* Each character of the clean text must lead back to the bytes it came from, and all of them
 * together to all bytes. */
static void
assert_map_covers(const char *bytes, gsize n_bytes, guint32 first)
{
	g_autoptr(CadText) text = text_of(bytes, n_bytes);
	const char *clean = cad_text_get_clean(text, NULL);
	guint32 expected = first;

	for (const char *p = clean; *p != '\0'; p = g_utf8_next_char(p)) {
		CadrageSpan span = {(guint32)(p - clean), (guint32)(g_utf8_next_char(p) - clean)};
		CadrageSpan raw = cad_text_to_raw(text, span);

		ck_assert_uint_eq(raw.start, expected);
		ck_assert_uint_gt(raw.end, raw.start);
		expected = raw.end;
	}
	ck_assert_uint_eq(expected, n_bytes);
}

START_TEST(every_clean_byte_leads_back_to_its_raw_bytes)
{
	g_autoptr(GString) mixed = g_string_new(NULL);
	g_autoptr(GString) latin = g_string_new(NULL);

	for (guint i = 0; i < 900; i++) {
		g_string_append_len(mixed, "a\xC3\xA9\xFF\0\xF0\x9F", 7);
		g_string_append_len(latin, "\xE9t\xE9\0\x93", 5);
	}
	assert_map_covers("l’État", strlen("l’État"), 0);
	assert_map_covers("\xEF\xBB\xBFoui", 6, 3);
	assert_map_covers(mixed->str, mixed->len, 0);
	assert_map_covers(latin->str, latin->len, 0);
}
END_TEST

START_TEST(a_span_over_repairs_leads_to_all_bytes_between)
{
	g_autoptr(CadText) text = TEXT_OF("\xEF\xBB\xBF"
					  "d\xFF\xC3\xA9j\xE0 vu");
	CadrageSpan raw = cad_text_to_raw(text, (CadrageSpan){1, 7});

	ck_assert_uint_eq(raw.start, 4);
	ck_assert_uint_eq(raw.end, 8);
}
END_TEST

START_TEST(titled_text_leads_back_into_each_field)
{
	g_autoptr(CadText) text = cad_text_new_titled("Titre", NULL, "Corps du texte");
	CadrageSpan in_title = cad_text_to_raw(text, (CadrageSpan){0, 5});
	CadrageSpan in_body = cad_text_to_raw(text, (CadrageSpan){7, 12});

	ck_assert_str_eq(cad_text_get_clean(text, NULL), "Titre\n\nCorps du texte");
	ck_assert_uint_eq(in_title.start, 0);
	ck_assert_uint_eq(in_title.end, 5);
	ck_assert_uint_eq(in_body.start, 0);
	ck_assert_uint_eq(in_body.end, 5);
}
END_TEST

START_TEST(all_fields_or_none_make_a_text)
{
	g_autoptr(CadText) full = cad_text_new_titled("A", "B", "C");
	g_autoptr(CadText) body = cad_text_new_titled(NULL, NULL, "C");
	g_autoptr(CadText) empty = cad_text_new_titled(NULL, NULL, "");

	ck_assert_str_eq(cad_text_get_clean(full, NULL), "A\n\nB\n\nC");
	ck_assert_str_eq(cad_text_get_clean(body, NULL), "C");
	ck_assert_str_eq(cad_text_get_clean(empty, NULL), "");
}
END_TEST

/* Writes each line between brackets, followed by + where it is wrapped, and _ where it is blank. */
static void
assert_lines(const char *source, const char *expected)
{
	g_autoptr(CadText) text = text_of(source, strlen(source));
	g_autoptr(GString) got = g_string_new(NULL);
	const char *clean = cad_text_get_clean(text, NULL);
	guint n_lines;
	const CadLine *lines = cad_text_get_lines(text, &n_lines);

	for (guint i = 0; i < n_lines; i++)
		g_string_append_printf(got, "[%.*s]%s%s", (int)(lines[i].end - lines[i].start),
				       clean + lines[i].start, lines[i].is_wrapped ? "+" : "",
				       lines[i].is_blank ? "_" : "");
	ck_assert_str_eq(got->str, expected);
}

START_TEST(lines_end_at_any_line_end)
{
	assert_lines("a\nb\r\nc\rd\xE2\x80\xA8"
		     "e\xE2\x80\xA9"
		     "f",
		     "[a][b][c][d][e][f]");
	assert_lines("a\n\n \xC2\xA0\nb\n", "[a][]_[ \xC2\xA0]_[b]");
	assert_lines("neuf mots – l’un à la suite de l’autre\r\n\r\n",
		     "[neuf mots – l’un à la suite de l’autre][]_");
}
END_TEST

START_TEST(hard_wrapped_lines_are_found)
{
	assert_lines("    Un paragraphe commence par un retrait et se poursuit \n"
		     "sur plusieurs lignes de même largeur, sans que rien ne \n"
		     "sépare l'Etat de ce qui suit.\n"
		     "    Un autre paragraphe commence de même, par un retrait \n"
		     "qui le sépare.",
		     "[    Un paragraphe commence par un retrait et se poursuit ]+"
		     "[sur plusieurs lignes de même largeur, sans que rien ne ]+"
		     "[sépare l'Etat de ce qui suit.]"
		     "[    Un autre paragraphe commence de même, par un retrait ]+"
		     "[qui le sépare.]");
}
END_TEST

START_TEST(a_row_of_sentences_is_no_wrapped_paragraph)
{
	assert_lines("Il faut être inscrit pour ajouter un commentaire ici.\n"
		     "Inscrivez-vous, ou entrez.\n"
		     "Personne n'a encore rien dit de cet article.",
		     "[Il faut être inscrit pour ajouter un commentaire ici.]"
		     "[Inscrivez-vous, ou entrez.]"
		     "[Personne n'a encore rien dit de cet article.]");
}
END_TEST

START_TEST(one_paragraph_a_line_is_not_wrapped)
{
	g_autofree char *words = g_strnfill(200, 'x');
	g_autofree char *source = NULL, *expected = NULL;

	for (guint i = 7; i < 200; i += 8)
		words[i] = ' ';
	source = g_strdup_printf("%s\nun paragraphe de quarante-cinq signes au moins\nun autre",
				 words);
	expected = g_strdup_printf("[%s][un paragraphe de quarante-cinq signes au moins][un autre]",
				   words);
	assert_lines(source, expected);
}
END_TEST

START_TEST(lines_and_columns_are_found)
{
	g_autoptr(CadText) text = TEXT_OF("été\nà l’état\n");
	g_autoptr(GString) long_line = g_string_new("x\n");
	g_autoptr(CadText) far = NULL;

	ck_assert_uint_eq(cad_text_find_line(text, 0), 0);
	ck_assert_uint_eq(cad_text_find_line(text, 5), 0);
	ck_assert_uint_eq(cad_text_find_line(text, 6), 1);
	ck_assert_uint_eq(cad_text_get_column(text, 3), 3);
	ck_assert_uint_eq(cad_text_get_column(text, 6 + 3 + 1 + 3), 5);
	for (guint i = 0; i < 3000; i++)
		g_string_append(long_line, "é");
	far = text_of(long_line->str, long_line->len);
	ck_assert_uint_eq(cad_text_get_column(far, 2 + 2 * 2500), 2501);
}
END_TEST

/* The promise that lets a token's key be written in place of its text. */
START_TEST(no_character_folds_to_more_bytes_than_it_has)
{
	char folded[CAD_CHARACTER_FOLD_BYTES], utf8[6];

	for (gunichar c = 0; c <= 0x10FFFF; c++) {
		if (g_unichar_validate(c))
			ck_assert_uint_le(cad_character_fold(c, folded),
					  (guint)g_unichar_to_utf8(c, utf8));
	}
}
END_TEST

START_TEST(the_latin_table_agrees_with_unicode)
{
	for (gunichar c = 0xC0; c < CAD_CHARACTER_LATIN_END; c++) {
		gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
		gsize n = g_unichar_fully_decompose(c, FALSE, parts, G_N_ELEMENTS(parts));
		gunichar base = g_unichar_tolower(parts[0]);
		char folded[CAD_CHARACTER_FOLD_BYTES];

		ck_assert_int_eq(g_unichar_isalpha(c),
				 cad_character_get_kind(c) == CAD_CHARACTER_LETTER);
		if (n < 2 || base >= 0x80)
			continue;
		ck_assert_uint_eq(cad_character_fold(c, folded), 1);
		ck_assert_int_eq(folded[0], (char)base);
	}
}
END_TEST

static void
assert_fold(const char *source, const char *expected)
{
	g_autoptr(GString) key = g_string_new(NULL);

	cad_fold_append(key, source, strlen(source));
	ck_assert_str_eq(key->str, expected);
}

START_TEST(the_key_drops_case_accents_and_typography)
{
	assert_fold("L’ÉTAT", "l'etat");
	assert_fold("Œuvre\xC2\xA0\xC3\xA6gide", "oeuvre aegide");
	assert_fold("e\xCC\x81t\xC2\xAD"
		    "e\xE2\x80\x8B",
		    "ete");
	assert_fold("STRAẞE Łódź ŒDIPE", "strasse lodz oedipe");
	assert_fold("Ἀθῆναι ЙОД", "αθηναι иод");
	assert_fold("\xEF\xAC\x81n", "fin");
}
END_TEST

static gboolean
agrees(const char *form, const char *text, CadFoldMode mode)
{
	return cad_fold_agrees(form, text, strlen(text), mode);
}

START_TEST(accents_fold_on_capitals_only)
{
	ck_assert(agrees("état", "Etat", CAD_FOLD_CASE));
	ck_assert(agrees("état", "ETAT", CAD_FOLD_CASE));
	ck_assert(agrees("état", "État", CAD_FOLD_CASE));
	ck_assert(!agrees("état", "etat", CAD_FOLD_CASE));
	ck_assert(!agrees("tué", "Tue", CAD_FOLD_CASE));
	ck_assert(!agrees("tué", "tue", CAD_FOLD_CASE));
	ck_assert(agrees("tué", "TUE", CAD_FOLD_CASE));
	ck_assert(agrees("Etat", "État", CAD_FOLD_CASE));
	ck_assert(!agrees("tue", "tué", CAD_FOLD_CASE));
	ck_assert(!agrees("tue", "TUÉ", CAD_FOLD_CASE));
}
END_TEST

START_TEST(typography_is_never_a_difference)
{
	ck_assert(agrees("aujourd'hui", "aujourd’hui", CAD_FOLD_EXACT));
	ck_assert(agrees("œuvre", "oeuvre", CAD_FOLD_CASE));
	ck_assert(agrees("oeuvre", "Œuvre", CAD_FOLD_CASE));
	ck_assert(agrees("état", "e\xCC\x81tat", CAD_FOLD_EXACT));
	ck_assert(!agrees("etat", "e\xCC\x81tat", CAD_FOLD_CASE));
	ck_assert(agrees("takfiriste",
			 "tak\xC2\xAD"
			 "firis\xE2\x80\x8Bte",
			 CAD_FOLD_CASE));
}
END_TEST

START_TEST(exact_wants_capitals_where_the_form_has_them)
{
	ck_assert(agrees("EI", "EI", CAD_FOLD_EXACT));
	ck_assert(!agrees("EI", "ei", CAD_FOLD_EXACT));
	ck_assert(!agrees("EI", "Ei", CAD_FOLD_EXACT));
	ck_assert(agrees("ei", "EI", CAD_FOLD_EXACT));
	ck_assert(agrees("Œuvre", "OEuvre", CAD_FOLD_EXACT));
	ck_assert(!agrees("Œuvre", "œuvre", CAD_FOLD_EXACT));
}
END_TEST

START_TEST(folded_accents_agree_by_key_alone)
{
	ck_assert(agrees("tué", "tue", CAD_FOLD_ACCENTS));
}
END_TEST

START_TEST(a_longer_or_shorter_word_does_not_agree)
{
	ck_assert(!agrees("état", "états", CAD_FOLD_CASE));
	ck_assert(!agrees("états", "état", CAD_FOLD_CASE));
}
END_TEST

START_TEST(languages_are_told_by_their_stop_words)
{
	static const struct {
		const char *code;
		const char *text;
	} cases[] = {
		{"fr", "Le ministre a dit que les deux pays sont prêts à se parler."},
		{"en", "The minister said that both countries are ready to talk."},
		{"es", "El ministro dijo que los dos países están listos para hablar."},
		{"de", "Der Minister sagte, dass die beiden Länder nicht bereit sind."},
		{"it", "Il ministro ha detto che i due paesi sono pronti per la pace."},
		{"pt", "O ministro disse que os dois países não estão prontos para a paz."},
		{"ru", "Министр сказал, что обе страны не готовы к разговору о мире."},
		{"ar", "قال الوزير في بيان ان هذا من بعد ما كان"},
		{"und", "Lorem ipsum"},
		{"und", ""},
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		double margin = -1.0;

		ck_assert_str_eq(cad_language_guess(cases[i].text, strlen(cases[i].text), &margin),
				 cases[i].code);
		ck_assert(margin >= 0.0 && margin <= 1.0);
	}
}
END_TEST

START_TEST(a_short_text_is_in_the_language_that_more_words_speak_for)
{
	static const char *const both[] = {"en", "fr", NULL}, *const one[] = {"fr", NULL};

	ck_assert_str_eq(cad_language_choose("les ponts", 9, both), "fr");
	ck_assert_str_eq(cad_language_choose("the ponts", 9, both), "en");
	ck_assert_ptr_null(cad_language_choose("the les", 7, both));
	ck_assert_ptr_null(cad_language_choose("ponts", 5, both));
	ck_assert_str_eq(cad_language_choose("ponts", 5, one), "fr");
}
END_TEST

START_TEST(a_sample_that_cuts_a_character_is_read)
{
	g_autofree char *text = g_malloc(CAD_LANGUAGE_SAMPLE_BYTES + 2);

	memset(text, ' ', CAD_LANGUAGE_SAMPLE_BYTES + 1);
	memcpy(text, "le ne des ", 10);
	memcpy(text + CAD_LANGUAGE_SAMPLE_BYTES - 1, "é", 2);
	ck_assert_str_eq(cad_language_guess(text, CAD_LANGUAGE_SAMPLE_BYTES + 1, NULL), "fr");
}
END_TEST

static Suite *
text_suite(void)
{
	Suite *suite = suite_create("text");
	TCase *decode = tcase_create("decode"), *line = tcase_create("line");
	TCase *fold = tcase_create("fold"), *language = tcase_create("language");

	tcase_add_test(decode, utf8_is_kept_and_a_byte_order_mark_is_dropped);
	tcase_add_test(decode, broken_sequences_become_one_replacement_each);
	tcase_add_test(decode, repairs_and_nuls_are_counted);
	tcase_add_test(decode, high_bytes_without_any_utf8_are_cp1252);
	tcase_add_test(decode, every_clean_byte_leads_back_to_its_raw_bytes);
	tcase_add_test(decode, a_span_over_repairs_leads_to_all_bytes_between);
	tcase_add_test(decode, titled_text_leads_back_into_each_field);
	tcase_add_test(decode, all_fields_or_none_make_a_text);
	tcase_set_timeout(decode, 120);
	suite_add_tcase(suite, decode);
	tcase_add_test(line, lines_end_at_any_line_end);
	tcase_add_test(line, hard_wrapped_lines_are_found);
	tcase_add_test(line, a_row_of_sentences_is_no_wrapped_paragraph);
	tcase_add_test(line, one_paragraph_a_line_is_not_wrapped);
	tcase_add_test(line, lines_and_columns_are_found);
	tcase_set_timeout(line, 120);
	suite_add_tcase(suite, line);
	tcase_add_test(fold, no_character_folds_to_more_bytes_than_it_has);
	tcase_add_test(fold, the_latin_table_agrees_with_unicode);
	tcase_add_test(fold, the_key_drops_case_accents_and_typography);
	tcase_add_test(fold, accents_fold_on_capitals_only);
	tcase_add_test(fold, typography_is_never_a_difference);
	tcase_add_test(fold, exact_wants_capitals_where_the_form_has_them);
	tcase_add_test(fold, folded_accents_agree_by_key_alone);
	tcase_add_test(fold, a_longer_or_shorter_word_does_not_agree);
	tcase_set_timeout(fold, 120);
	suite_add_tcase(suite, fold);
	tcase_add_test(language, languages_are_told_by_their_stop_words);
	tcase_add_test(language, a_short_text_is_in_the_language_that_more_words_speak_for);
	tcase_add_test(language, a_sample_that_cuts_a_character_is_read);
	tcase_set_timeout(language, 120);
	suite_add_tcase(suite, language);
	return suite;
}

int
main(void)
{
	return suite_run(text_suite());
}
