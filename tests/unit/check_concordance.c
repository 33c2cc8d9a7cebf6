#include "config.h"

#include <string.h>

#include <cadrage/comparison.h>
#include <cadrage/concordance.h>

#include "base/limits.h"
#include "sandbox.h"
#include "suite.h"

/* Exact forms only, so that no dictionary is needed. */
static const char categories[] = "[nom]\n"
				 "kind: naming\n"
				 "title: Names\n"
				 "Été = \"Été\" | \"estive\"\n"
				 "saison = \"saison\"\n"
				 "[ton.doute]\n"
				 "title: Doubt\n"
				 "prétendu = \"prétendu\" | \"prétendue\"\n"
				 "[ton.peur]\n"
				 "title: Fear\n"
				 "menace = \"menace\"\n";

/* The nodes and their neighbours of a concordance, a line each. */
static char *
concord(const Sandbox *sandbox, const CadrageConcordanceOptions *options)
{
	static const struct {
		const char *id;
		const char *outlet;
		const char *body;
	} pages[] = {
		{"c", "beta", "La menace zélée. Une grande menace « ailleurs ».\n"},
		{"a", "alpha", "Cette prétendue saison. « Une basse menace élue. »\n"},
		{"b", "alpha", "L'étrange menace bleue. La saison dite estive.\n"},
	};
	g_autoptr(GError) error = NULL;
	g_autoptr(CadrageConcordance) concordance =
		cadrage_concordance_new(sandbox->lexicons, options, &error);
	GString *lines = g_string_new(NULL);

	if (!concordance)
		return g_string_free(g_string_append(lines, error->message), FALSE);
	for (guint i = 0; i < G_N_ELEMENTS(pages); i++) {
		g_autoptr(CadrageScore) score = sandbox_score_of(
			sandbox, pages[i].outlet, "fr", pages[i].id, "Titre", pages[i].body);

		cadrage_concordance_add(concordance, score);
	}
	cadrage_concordance_finish(concordance);
	for (guint i = 0; i < cadrage_concordance_get_n_lines(concordance); i++) {
		const CadrageKwicLine *line = cadrage_concordance_get_line(concordance, i);

		g_string_append_printf(lines, "%s: %s|%s|%s\n", line->document, line->left,
				       line->node, line->right);
	}
	g_string_append_printf(lines, "%u", (guint)cadrage_concordance_get_n_found(concordance));
	return g_string_free(lines, FALSE);
}

START_TEST(lines_come_in_order_of_document_and_place)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	CadrageConcordanceOptions options = CADRAGE_CONCORDANCE_OPTIONS_INIT;
	g_autofree char *lines = NULL;

	options.width = 11;
	lines = concord(&sandbox, &options);
	ck_assert_str_eq(lines, "a: Cette |prétendue| saison. «\n"
				"a: prétendue |saison|. « Une\n"
				"a: Une basse |menace| élue. »\n"
				"b: L'étrange |menace| bleue. La\n"
				"b: bleue. La |saison| dite\n"
				"b: dite |estive|.\n"
				"c: La |menace| zélée. Une\n"
				"c: Une grande |menace| « ailleurs\n"
				"8");
}
END_TEST

START_TEST(sorting_by_a_side_goes_by_words_from_the_node)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	CadrageConcordanceOptions options = CADRAGE_CONCORDANCE_OPTIONS_INIT;
	g_autofree char *by_left = NULL;
	g_autofree char *by_right = NULL;

	options.width = 11;
	options.category = "ton.peur";
	options.sort = CADRAGE_SORT_LEFT;
	by_left = concord(&sandbox, &options);
	ck_assert_str_eq(by_left, "a: Une basse |menace| élue. »\n"
				  "b: L'étrange |menace| bleue. La\n"
				  "c: Une grande |menace| « ailleurs\n"
				  "c: La |menace| zélée. Une\n"
				  "4");
	options.width = 14;
	options.sort = CADRAGE_SORT_RIGHT;
	by_right = concord(&sandbox, &options);
	/* Accents do not matter: "élue" stands between "bleue" and "zélée". */
	ck_assert_str_eq(by_right, "c: Une grande |menace| « ailleurs ».\n"
				   "b: L'étrange |menace| bleue. La\n"
				   "a: « Une basse |menace| élue. »\n"
				   "c: La |menace| zélée. Une\n"
				   "4");
}
END_TEST

START_TEST(a_limit_keeps_the_first_lines_and_counts_all)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	CadrageConcordanceOptions options = CADRAGE_CONCORDANCE_OPTIONS_INIT;
	g_autofree char *lines = NULL;

	options.width = 0;
	options.limit = 2;
	options.sort = CADRAGE_SORT_NODE;
	lines = concord(&sandbox, &options);
	ck_assert_str_eq(lines, "b: |estive|\na: |menace|\n8");
}
END_TEST

START_TEST(a_limit_is_kept_while_lines_come_in)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	CadrageConcordanceOptions options = CADRAGE_CONCORDANCE_OPTIONS_INIT;
	g_autoptr(CadrageConcordance) concordance = NULL;
	g_autoptr(GString) body = g_string_new("Rien à dire.");

	options.limit = 3;
	concordance = cadrage_concordance_new(sandbox.lexicons, &options, NULL);
	for (guint i = 0; i < 1000; i++)
		g_string_append_printf(body, " Une menace numéro %u.", i);
	for (guint i = 0; i < 6; i++) {
		g_autofree char *id = g_strdup_printf("%u", 9 - i);
		g_autoptr(CadrageScore) score = sandbox_score(&sandbox, id, "Titre", body->str);

		cadrage_concordance_add(concordance, score);
		ck_assert_uint_lt(cadrage_concordance_get_n_lines(concordance), 2100);
	}
	cadrage_concordance_finish(concordance);
	ck_assert_uint_eq(cadrage_concordance_get_n_lines(concordance), 3);
	ck_assert_uint_eq(cadrage_concordance_get_n_found(concordance), 6000);
	ck_assert_str_eq(cadrage_concordance_get_line(concordance, 0)->document, "4");
}
END_TEST

START_TEST(filters_choose_category_label_outlet_and_voice)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	CadrageConcordanceOptions by_category = CADRAGE_CONCORDANCE_OPTIONS_INIT;
	CadrageConcordanceOptions by_label = CADRAGE_CONCORDANCE_OPTIONS_INIT;
	CadrageConcordanceOptions by_outlet = CADRAGE_CONCORDANCE_OPTIONS_INIT;
	CadrageConcordanceOptions by_voice = CADRAGE_CONCORDANCE_OPTIONS_INIT;
	g_autofree char *of_category = NULL;
	g_autofree char *of_label = NULL;
	g_autofree char *of_outlet = NULL;
	g_autofree char *of_voice = NULL;

	by_category.category = "ton";
	of_category = concord(&sandbox, &by_category);
	ck_assert(g_str_has_suffix(of_category, "\n5"));
	by_label.label = "ete";
	of_label = concord(&sandbox, &by_label);
	ck_assert(g_str_has_suffix(of_label, "|estive|.\n1"));
	by_outlet.outlet = "beta";
	of_outlet = concord(&sandbox, &by_outlet);
	ck_assert(g_str_has_suffix(of_outlet, "\n2"));
	by_voice.voices = CADRAGE_VOICE_BIT(CADRAGE_VOICE_QUOTED);
	of_voice = concord(&sandbox, &by_voice);
	ck_assert(g_str_has_suffix(of_voice, "\n1"));
}
END_TEST

START_TEST(an_unknown_category_or_label_is_answered_with_a_near_one)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	CadrageConcordanceOptions options = CADRAGE_CONCORDANCE_OPTIONS_INIT;
	g_autofree char *no_category = NULL;
	g_autofree char *no_label = NULL;

	options.category = "ton.dout";
	no_category = concord(&sandbox, &options);
	ck_assert_str_eq(no_category, "no category \"ton.dout\" in the lexicons; did you mean "
				      "\"ton.doute\"?");
	options.category = "nom";
	options.label = "sason";
	no_label = concord(&sandbox, &options);
	ck_assert_str_eq(no_label, "no label \"sason\" in the lexicons; did you mean \"saison\"?");
}
END_TEST

/* A comparison of documents numbered from @from to below @to, each with the same words. */
static void
add_documents(CadrageComparison *comparison, const Sandbox *sandbox, guint from, guint to)
{
	for (guint i = from; i < to; i++) {
		/* From the last to the first, so that arrival is not in order of id. */
		guint number = to - 1 - (i - from);
		g_autofree char *id = g_strdup_printf("%03u", number);
		g_autofree char *body =
			g_strdup_printf("Une menace et une autre menace, article %u.\n", number);
		g_autoptr(CadrageScore) score = sandbox_score(sandbox, id, "Titre", body);

		cadrage_comparison_add(comparison, score);
	}
}

START_TEST(passages_are_the_first_by_document_not_by_arrival)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageComparison) comparison =
		cadrage_comparison_new(sandbox.outlets, sandbox.lexicons, NULL, NULL);
	guint n_passages;

	add_documents(comparison, &sandbox, 0, 600);
	cadrage_comparison_finish(comparison);
	n_passages = cadrage_comparison_get_n_passages(comparison);
	ck_assert_uint_eq(n_passages, CAD_MAX_PASSAGES_PER_CELL);
	for (guint i = 0; i < n_passages; i++) {
		const CadragePassage *passage = cadrage_comparison_get_passage(comparison, i);

		ck_assert_uint_eq(passage->document, i / 2);
		ck_assert_str_eq(passage->text, "menace");
		ck_assert_str_eq(passage->left, i % 2 == 0 ? "Une " : "Une menace et une autre ");
	}
}
END_TEST

START_TEST(passages_of_a_repeat_are_not_shown)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageComparison) comparison =
		cadrage_comparison_new(sandbox.outlets, sandbox.lexicons, NULL, NULL);
	g_autoptr(CadrageScore) later =
		sandbox_score(&sandbox, "b", "Titre", "Une menace de plus.\n");
	g_autoptr(CadrageScore) earlier =
		sandbox_score(&sandbox, "a", "Titre", "Une menace de plus.\n");

	cadrage_comparison_add(comparison, later);
	cadrage_comparison_add(comparison, earlier);
	cadrage_comparison_finish(comparison);
	ck_assert_uint_eq(cadrage_comparison_get_n_passages(comparison), 1);
	ck_assert_uint_eq(cadrage_comparison_get_passage(comparison, 0)->document, 0);
	ck_assert_int_eq(cadrage_comparison_get_document(comparison, 1)->status,
			 CADRAGE_STATUS_REPEAT);
}
END_TEST

START_TEST(rows_are_totals_then_labels_of_the_categories_kept)
{
	static const char *const kept[] = {"nom", "ton.peur", NULL};
	static const char *const unknown[] = {"non", NULL};
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	CadrageComparisonOptions options = CADRAGE_COMPARISON_OPTIONS_INIT;
	g_autoptr(CadrageComparison) comparison = NULL;
	g_autoptr(GString) rows = g_string_new(NULL);
	g_autoptr(GError) error = NULL;

	options.categories = kept;
	comparison = cadrage_comparison_new(sandbox.outlets, sandbox.lexicons, &options, NULL);
	for (guint i = 0; i < cadrage_comparison_get_n_rows(comparison); i++) {
		const CadrageRow *row = cadrage_comparison_get_row(comparison, i);

		g_string_append_printf(
			rows, "%s/%s ",
			cadrage_lexicons_get_category_id(sandbox.lexicons, row->category),
			row->label == G_MAXUINT
				? ""
				: cadrage_lexicons_get_label(sandbox.lexicons, row->label));
	}
	ck_assert_str_eq(rows->str, "nom/ nom/saison nom/Été ton.peur/ ton.peur/menace ");
	options.categories = unknown;
	ck_assert_ptr_null(
		cadrage_comparison_new(sandbox.outlets, sandbox.lexicons, &options, &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND));
}
END_TEST

START_TEST(documents_of_another_language_are_listed_as_not_covered)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	g_autoptr(CadrageComparison) comparison =
		cadrage_comparison_new(sandbox.outlets, sandbox.lexicons, NULL, NULL);
	g_autoptr(CadrageScore) score =
		sandbox_score_of(&sandbox, "beta", "en", "a", "A title", "The menace is here.\n");

	cadrage_comparison_add(comparison, score);
	cadrage_comparison_finish(comparison);
	ck_assert_int_eq(cadrage_comparison_get_document(comparison, 0)->status,
			 CADRAGE_STATUS_NOT_COVERED);
	ck_assert_str_eq(cadrage_comparison_get_document(comparison, 0)->reason,
			 "no lexicon of its language (en)");
	ck_assert_uint_eq(cadrage_comparison_get_outlet(comparison, 0)->n_documents, 0);
	ck_assert(!cadrage_comparison_get_cell(comparison, 0, 0, CADRAGE_COLUMN_ALL)->is_covered);
}
END_TEST

START_TEST(documents_without_an_agency_are_a_group_of_their_own)
{
	g_auto(Sandbox) sandbox = sandbox_open(categories);
	CadrageComparisonOptions options = CADRAGE_COMPARISON_OPTIONS_INIT;
	g_autoptr(CadrageComparison) comparison = NULL;
	g_autoptr(CadrageScore) score =
		sandbox_score(&sandbox, "a", "Titre", "Une menace de plus.\n");

	options.group = CADRAGE_GROUP_AGENCY;
	comparison = cadrage_comparison_new(sandbox.outlets, sandbox.lexicons, &options, NULL);
	cadrage_comparison_add(comparison, score);
	cadrage_comparison_finish(comparison);
	ck_assert_str_eq(cadrage_comparison_get_outlet(comparison, 0)->id, "none");
	ck_assert_uint_eq(cadrage_comparison_get_outlet(comparison, 0)->n_documents, 1);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("concordance");
	TCase *concordance = tcase_create("concordance");
	TCase *passages = tcase_create("passage");
	TCase *census = tcase_create("census");

	tcase_add_test(concordance, lines_come_in_order_of_document_and_place);
	tcase_add_test(concordance, sorting_by_a_side_goes_by_words_from_the_node);
	tcase_add_test(concordance, a_limit_keeps_the_first_lines_and_counts_all);
	tcase_add_test(concordance, a_limit_is_kept_while_lines_come_in);
	tcase_add_test(concordance, filters_choose_category_label_outlet_and_voice);
	tcase_add_test(concordance, an_unknown_category_or_label_is_answered_with_a_near_one);
	suite_add_tcase(suite, concordance);
	tcase_set_timeout(passages, 60);
	tcase_add_test(passages, passages_are_the_first_by_document_not_by_arrival);
	tcase_add_test(passages, passages_of_a_repeat_are_not_shown);
	suite_add_tcase(suite, passages);
	tcase_add_test(census, rows_are_totals_then_labels_of_the_categories_kept);
	tcase_add_test(census, documents_of_another_language_are_listed_as_not_covered);
	tcase_add_test(census, documents_without_an_agency_are_a_group_of_their_own);
	suite_add_tcase(suite, census);
	return suite_run(suite);
}
