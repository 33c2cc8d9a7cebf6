#include "config.h"

#include <string.h>

#include "suite.h"
#include "voice/quotation.h"

static GArray *
quotations_of(const char *source, guint32 from, guint32 to)
{
	g_autoptr(GBytes) raw = g_bytes_new(source, strlen(source));
	g_autoptr(CadText) text = cad_text_new(raw);
	GArray *quotations = g_array_new(FALSE, FALSE, sizeof(CadQuotation));

	cad_quotations_find(text, from, to, quotations);
	return quotations;
}

/* Quotations lie in the text, in order of their beginnings, and none crosses another; each knows
 * how many it stands in. */
static void
assert_invariants(const GArray *quotations, const char *source)
{
	for (guint i = 0; i < quotations->len; i++) {
		const CadQuotation *this = &g_array_index(quotations, CadQuotation, i);
		guint depth = 0;

		ck_assert_uint_lt(this->span.start, this->span.end);
		ck_assert_uint_le(this->span.end, strlen(source));
		for (guint k = 0; k < i; k++) {
			const CadQuotation *other = &g_array_index(quotations, CadQuotation, k);

			ck_assert_uint_lt(other->span.start, this->span.start);
			if (other->span.end <= this->span.start)
				continue;
			ck_assert_uint_ge(other->span.end, this->span.end);
			depth++;
		}
		ck_assert_uint_eq(this->depth, depth);
	}
}

/* Writes each quotation between bars, with ~ after it where a mark was missing. */
static void
assert_quotations(const char *source, const char *expected)
{
	g_autoptr(GArray) quotations = quotations_of(source, 0, (guint32)strlen(source));
	g_autoptr(GString) got = g_string_new(NULL);

	assert_invariants(quotations, source);
	for (guint i = 0; i < quotations->len; i++) {
		const CadQuotation *quotation = &g_array_index(quotations, CadQuotation, i);

		g_string_append_printf(
			got, "|%.*s|%s", (int)(quotation->span.end - quotation->span.start),
			source + quotation->span.start, quotation->is_recovered ? "~" : "");
	}
	ck_assert_str_eq(got->str, expected);
}

START_TEST(straight_marks_open_and_close_by_what_stands_around_them)
{
	assert_quotations("\"Nous irons\", a-t-il dit.", "|\"Nous irons\"|");
	assert_quotations("Il veut \"aider\" et d'\"agir\".", "|\"aider\"||\"agir\"|");
	assert_quotations("Il a dit (\"oui\") : \"non.\"", "|\"oui\"||\"non.\"|");
	assert_quotations("Il dit:\"Non,\"et part.", "|\"Non,\"|");
	assert_quotations("Il dit \" oui \" puis \" non \".", "|\" oui \"||\" non \"|");
	assert_quotations("\"...suite\" et \"fin...\"", "|\"...suite\"||\"fin...\"|");
}
END_TEST

START_TEST(marks_with_a_direction_go_by_it)
{
	assert_quotations("“Yes”, he said.", "|“Yes”|");
	assert_quotations("Er sagte „ja“ und „nein“.", "|„ja“||„nein“|");
	assert_quotations("« Oui », dit-il, «\xC2\xA0non\xC2\xA0».",
			  "|« Oui »||«\xC2\xA0non\xC2\xA0»|");
	assert_quotations("dit:«Oui».", "|«Oui»|");
	assert_quotations("Er sagte »ja« und »nein«.", "|»ja«||»nein«|");
	assert_quotations("<< Oui >>, dit-il.", "|<< Oui >>|");
	assert_quotations("‹Oui›, dit-il.", "|‹Oui›|");
}
END_TEST

START_TEST(marks_of_one_family_pair_across_styles)
{
	assert_quotations("Il dit “oui\" et \"non”.", "|“oui\"||\"non”|");
	assert_quotations("Il dit ''oui'' et s'en va.", "|''oui''|");
}
END_TEST

START_TEST(apostrophes_are_no_quotation_marks)
{
	assert_quotations("l'Etat d’Israël n'a qu’un ‘rôle’ ici", "|‘rôle’|");
	assert_quotations("the ministers’ aides don’t agree", "");
	assert_quotations("l‘Etat et l`Etat", "");
	assert_quotations("he said 'yes' to the ministers' plan", "|'yes'|");
	assert_quotations("rien ' ici", "");
	assert_quotations("'Tis the rebels' fight, and 'em rebels' plan", "");
	assert_quotations("the '90s rebels' plan", "");
}
END_TEST

START_TEST(inch_and_minute_marks_are_no_quotation_marks)
{
	assert_quotations("un écran de 5\" et 12' de film", "");
	assert_quotations("\"un écran de 5\" est vendu\", dit-il",
			  "|\"un écran de 5\" est vendu\"|");
	assert_quotations("\"ils sont 5\" dit-il, et \"encore\"", "|\"ils sont 5\"||\"encore\"|");
}
END_TEST

START_TEST(quotations_nest)
{
	assert_quotations("« Il a dit « oui » hier », dit-elle.",
			  "|« Il a dit « oui » hier »||« oui »|");
	assert_quotations("\"Il a dit \"oui\" hier\", dit-elle.",
			  "|\"Il a dit \"oui\" hier\"||\"oui\"|");
	assert_quotations("« Il a dit “oui, ‘vraiment’” hier », dit-elle.",
			  "|« Il a dit “oui, ‘vraiment’” hier »||“oui, ‘vraiment’”||‘vraiment’|");
	assert_quotations("\"le sommet du \"G20\" est clos\", dit-il",
			  "|\"le sommet du \"G20\" est clos\"||\"G20\"|");
}
END_TEST

START_TEST(plus_signs_quote_inside_a_quotation_only)
{
	assert_quotations("\"les +alliances+ créées\", dit-il.",
			  "|\"les +alliances+ créées\"||+alliances+|");
	assert_quotations("les +alliances+ créées, C++ et 2 + 2", "");
	assert_quotations("\"2 + 2 = 4\"", "|\"2 + 2 = 4\"|");
}
END_TEST

START_TEST(one_mark_may_close_two_quotations)
{
	assert_quotations("« Il a dit « oui », selon elle. Puis rien.",
			  "|« Il a dit « oui »|~|« oui »|");
}
END_TEST

START_TEST(a_missing_close_ends_with_its_sentence)
{
	assert_quotations("\"Nous irons, dit-il. Puis il part.", "|\"Nous irons, dit-il.|~");
	assert_quotations("« Nous irons. Puis il part.\nIl revient.", "|« Nous irons.|~");
	assert_quotations("\"Nous irons, dit-il. \"Nous verrons\", dit-elle.",
			  "|\"Nous irons, dit-il.|~|\"Nous verrons\"|");
	assert_quotations("Il dit « oui", "|« oui|~");
}
END_TEST

START_TEST(an_unclosed_one_before_another_ends_at_the_comma)
{
	assert_quotations("Ils sont \"rarement choqués, \"plus durs\" et n'ont pas \"peur\".",
			  "|\"rarement choqués,|~|\"plus durs\"||\"peur\"|");
	assert_quotations("des \"conditions de travail \"indignes\" pour eux. Fin",
			  "|\"conditions de travail \"indignes\"|~|\"indignes\"|");
}
END_TEST

START_TEST(a_mark_that_pairs_with_none_opens_nothing)
{
	assert_quotations("pour l\"installation d'un \"compteur\".", "|\"compteur\"|");
	assert_quotations("La fin.\"Mais elle a dit \"oui\".", "|\"oui\"|");
	assert_quotations("l''entreprise dit ''oui'' ici", "|''oui''|");
}
END_TEST

START_TEST(marks_typed_twice_count_once)
{
	assert_quotations("\"\"Nous irons\", dit-il.", "|\"\"Nous irons\"|");
	assert_quotations("\"Il lit \"Germinal\"\", dit-il.",
			  "|\"Il lit \"Germinal\"\"||\"Germinal\"|");
}
END_TEST

START_TEST(a_double_mark_after_a_single_one_closes)
{
	assert_quotations("\"Il dit 'viens'\". \"Oui\", dit-elle.",
			  "|\"Il dit 'viens'\"||'viens'||\"Oui\"|");
}
END_TEST

START_TEST(a_mark_of_another_family_closes_where_no_better_one_comes)
{
	assert_quotations("« Nous irons\", dit-il. Puis il part.", "|« Nous irons\"|");
	assert_quotations("\"Nous irons », dit-il. Puis il part.", "|\"Nous irons »|");
}
END_TEST

START_TEST(a_recovered_quotation_ends_where_a_blank_was_forgotten)
{
	assert_quotations("\"Nous irons dans les U.S.A. dit-il.Puis il part. Fin.",
			  "|\"Nous irons dans les U.S.A. dit-il.|~");
}
END_TEST

START_TEST(a_stray_close_is_ignored)
{
	assert_quotations("Nous irons », dit-il. « Oui », dit-elle.", "|« Oui »|");
	assert_quotations("Nous irons\", dit-il. \"Oui\", dit-elle.", "|\"Oui\"|");
	assert_quotations("Rien ” ici.", "");
}
END_TEST

START_TEST(a_blank_on_the_wrong_side_is_forgiven)
{
	assert_quotations("Il dit \"oui \"et part.", "|\"oui \"|");
	assert_quotations("Il dit\" oui\" et part.", "|\" oui\"|");
}
END_TEST

START_TEST(a_quotation_runs_over_wrapped_lines)
{
	assert_quotations("    Il a ajouté hier soir à Paris : \"Nous irons ensemble à \n"
			  "Vienne dès demain\", et que cela suffirait pour tous les \n"
			  "autres.",
			  "|\"Nous irons ensemble à \nVienne dès demain\"|");
}
END_TEST

START_TEST(a_quotation_goes_on_where_the_next_paragraph_says_so)
{
	assert_quotations("« Nous irons.\n\n« Puis nous verrons », dit-il.",
			  "|« Nous irons.\n\n« Puis nous verrons »|");
	assert_quotations("\"Nous irons.\n\"Nous verrons.\n\"Nous ferons\", dit-il.",
			  "|\"Nous irons.\n\"Nous verrons.\n\"Nous ferons\"|");
	assert_quotations("« Nous irons.\n» Puis nous verrons », dit-il.",
			  "|« Nous irons.\n» Puis nous verrons »|");
	assert_quotations("« « Oui. Non », dit-il. Rien.\n« Si », dit-elle.",
			  "|« « Oui. Non »|~|« Oui. Non »||« Si »|");
	assert_quotations("\"Nous irons.\n\nNous verrons\", dit-il. \"Oui\".",
			  "|\"Nous irons.\n\nNous verrons\"||\"Oui\"|");
}
END_TEST

START_TEST(a_missing_close_costs_no_other_paragraph)
{
	assert_quotations("« Nous irons.\nIl part.\n« Oui », dit-elle.",
			  "|« Nous irons.|~|« Oui »|");
	assert_quotations("\"Nous irons, dit-il\nIl part \"vite\".",
			  "|\"Nous irons, dit-il|~|\"vite\"|");
}
END_TEST

START_TEST(only_the_stretch_that_is_asked_for_is_read)
{
	const char *source = "\"un\"\n\"deux\"\n\"trois\"";
	g_autoptr(GArray) quotations = quotations_of(source, 5, 11);

	ck_assert_uint_eq(quotations->len, 1);
	ck_assert_uint_eq(g_array_index(quotations, CadQuotation, 0).span.start, 5);
	ck_assert_uint_eq(g_array_index(quotations, CadQuotation, 0).span.end, 11);
}
END_TEST

START_TEST(quotations_are_appended_to_what_is_there)
{
	g_autoptr(GBytes) raw = g_bytes_new_static("«a» «b «c» d»", strlen("«a» «b «c» d»"));
	g_autoptr(CadText) text = cad_text_new(raw);
	g_autoptr(GArray) quotations = g_array_new(FALSE, FALSE, sizeof(CadQuotation));

	cad_quotations_find(text, 0, 5, quotations);
	cad_quotations_find(text, 6, (guint32)g_bytes_get_size(raw), quotations);
	ck_assert_uint_eq(quotations->len, 3);
	ck_assert_uint_eq(g_array_index(quotations, CadQuotation, 2).depth, 1);
}
END_TEST

START_TEST(endless_opening_and_closing_is_survived)
{
	static const char *const pieces[] = {"«",  "« ",   "\"",   " \"a",  "a\" ", "''",
					     "‘a", "“a ”", "«a\n", "\"a\n", "+a"};

	for (gsize i = 0; i < G_N_ELEMENTS(pieces); i++) {
		g_autoptr(GString) source = g_string_new("« ");
		g_autoptr(GArray) quotations = NULL;

		for (guint k = 0; k < 300; k++)
			g_string_append(source, pieces[i]);
		quotations = quotations_of(source->str, 0, (guint32)source->len);
		assert_invariants(quotations, source->str);
	}
}
END_TEST

static Suite *
voice_suite(void)
{
	Suite *suite = suite_create("voice");
	TCase *style = tcase_create("style"), *repair = tcase_create("repair");

	tcase_add_test(style, straight_marks_open_and_close_by_what_stands_around_them);
	tcase_add_test(style, marks_with_a_direction_go_by_it);
	tcase_add_test(style, marks_of_one_family_pair_across_styles);
	tcase_add_test(style, apostrophes_are_no_quotation_marks);
	tcase_add_test(style, inch_and_minute_marks_are_no_quotation_marks);
	tcase_add_test(style, quotations_nest);
	tcase_add_test(style, plus_signs_quote_inside_a_quotation_only);
	tcase_add_test(style, a_quotation_runs_over_wrapped_lines);
	tcase_add_test(style, only_the_stretch_that_is_asked_for_is_read);
	tcase_add_test(style, quotations_are_appended_to_what_is_there);
	suite_add_tcase(suite, style);
	tcase_add_test(repair, one_mark_may_close_two_quotations);
	tcase_add_test(repair, a_missing_close_ends_with_its_sentence);
	tcase_add_test(repair, an_unclosed_one_before_another_ends_at_the_comma);
	tcase_add_test(repair, a_mark_that_pairs_with_none_opens_nothing);
	tcase_add_test(repair, marks_typed_twice_count_once);
	tcase_add_test(repair, a_double_mark_after_a_single_one_closes);
	tcase_add_test(repair, a_mark_of_another_family_closes_where_no_better_one_comes);
	tcase_add_test(repair, a_recovered_quotation_ends_where_a_blank_was_forgotten);
	tcase_add_test(repair, a_stray_close_is_ignored);
	tcase_add_test(repair, a_blank_on_the_wrong_side_is_forgiven);
	tcase_add_test(repair, a_quotation_goes_on_where_the_next_paragraph_says_so);
	tcase_add_test(repair, a_missing_close_costs_no_other_paragraph);
	tcase_add_test(repair, endless_opening_and_closing_is_survived);
	suite_add_tcase(suite, repair);
	return suite;
}

int
main(void)
{
	return suite_run(voice_suite());
}
