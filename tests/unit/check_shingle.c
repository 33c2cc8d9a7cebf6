#include "config.h"

#include <string.h>

#include "document/shingle.h"
#include "reference.h"
#include "suite.h"

static CadShingles *
read_shingles(const char *text)
{
	return cad_shingles_new_from_text(text, strlen(text));
}

static void
assert_jaccard(const char *a, const char *b, double expected)
{
	g_autoptr(CadShingles) left = read_shingles(a);
	g_autoptr(CadShingles) right = read_shingles(b);

	ck_assert_double_eq(cad_shingles_compare(left, right).jaccard, expected);
}

static CadShingles *
read_reference_text(const Reference *texts, const char *id)
{
	for (guint row = 0; row < reference_get_n_rows(texts); row++) {
		if (strcmp(reference_get_text(texts, row, "text_id"), id) == 0)
			return read_shingles(reference_get_text(texts, row, "text"));
	}
	ck_abort_msg("no text %s", id);
}

START_TEST(shingles_and_shares_equal_other_softwares)
{
	g_autoptr(Reference) texts = reference_load("neardup_texts");
	g_autoptr(Reference) pairs = reference_load("neardup");
	Closeness closeness = {.name = "neardup", .rel_tolerance = 1e-15};

	for (guint row = 0; row < reference_get_n_rows(pairs); row++) {
		const char *id_a = reference_get_text(pairs, row, "a");
		const char *id_b = reference_get_text(pairs, row, "b");
		g_autofree char *name = g_strconcat(id_a, "-", id_b, NULL);
		g_autoptr(CadShingles) a = read_reference_text(texts, id_a);
		g_autoptr(CadShingles) b = read_reference_text(texts, id_b);
		CadResemblance resemblance = cad_shingles_compare(a, b);
		const struct {
			const char *column;
			double value;
		} cells[] = {
			{"shingles_a", a->n},
			{"shingles_b", b->n},
			{"common", resemblance.n_common},
			{"jaccard", resemblance.jaccard},
			{"containment_a_in_b", resemblance.a_in_b},
			{"containment_b_in_a", resemblance.b_in_a},
		};

		for (guint i = 0; i < G_N_ELEMENTS(cells); i++)
			closeness_check(&closeness, cells[i].value,
					reference_get_number(pairs, row, cells[i].column), name);
	}
	closeness_report(&closeness);
}
END_TEST

START_TEST(accents_case_and_punctuation_make_no_difference)
{
	assert_jaccard("L’État a démenti, mardi soir, l'œuvre.",
		       "l'etat A DEMENTI mardi soir l oeuvre", 1);
}
END_TEST

START_TEST(words_of_other_alphabets_are_words)
{
	assert_jaccard("один два три четыре пять", "раз два три четыре пять", 0);
	assert_jaccard("один два три четыре пять", "ОДИН два, три, четыре, пять!", 1);
}
END_TEST

START_TEST(a_short_text_is_one_shingle_of_its_own)
{
	g_autoptr(CadShingles) none = read_shingles(" -- ");
	g_autoptr(CadShingles) few = read_shingles("une deux trois quatre");
	g_autoptr(CadShingles) five = read_shingles("une deux trois quatre cinq");

	ck_assert_uint_eq(none->n, 1);
	ck_assert_uint_eq(none->n_words, 0);
	ck_assert_uint_eq(few->n, 1);
	ck_assert_uint_eq(five->n, 1);
	ck_assert_uint_eq(five->n_words, 5);
	assert_jaccard("une deux trois quatre", "une deux trois quatre cinq", 0);
	assert_jaccard("une deux", "deux une", 0);
}
END_TEST

START_TEST(a_shingle_said_twice_counts_once)
{
	g_autoptr(CadShingles) shingles = read_shingles("a b c d e a b c d e");

	ck_assert_uint_eq(shingles->n, 5);
	for (guint i = 1; i < shingles->n; i++)
		ck_assert(shingles->hashes[i - 1] < shingles->hashes[i]);
}
END_TEST

/* Stored shingles must fit those of later versions and other machines. */
START_TEST(a_shingle_has_the_same_hash_for_ever)
{
	g_autoptr(CadShingles) shingles = read_shingles("rien n'a été confirmé hier");

	ck_assert_uint_eq(shingles->n, 2);
	ck_assert_uint_eq(shingles->hashes[0], G_GUINT64_CONSTANT(0x629131292dc866ab));
	ck_assert_uint_eq(shingles->hashes[1], G_GUINT64_CONSTANT(0xa83138eabf4ea79e));
}
END_TEST

static CadrageDocument *
read_page(const char *page)
{
	const char *const folders[] = {NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageOutlets) outlets = cadrage_outlets_load(folders, diagnostics, NULL);
	g_autoptr(GBytes) bytes = g_bytes_new(page, strlen(page));
	g_autoptr(CadText) text = cad_text_new(bytes);
	const CadGiven given = {.id = "page.txt"};
	CadrageDocument *document = cad_document_new(&given, text, FALSE, outlets, NULL);

	ck_assert_ptr_nonnull(document);
	return document;
}

START_TEST(only_article_zones_are_shingled_and_repeats_left_out)
{
	g_autoptr(CadrageDocument) once = read_page(
		"Le port de Valmer reste fermé\n\nLes dockers du port de Valmer ont reconduit la "
		"grève, selon la préfecture, qui parle d'une reprise lente.\n\nAucune date n'est "
		"donnée pour la reprise du travail sur les quais du nord.\n");
	g_autoptr(CadrageDocument) twice = read_page(
		"Le port de Valmer reste fermé\n\nLe port de Valmer reste fermé\n\nLes dockers du "
		"port de Valmer ont reconduit la grève, selon la préfecture, qui parle d'une "
		"reprise lente.\n\nAucune date n'est donnée pour la reprise du travail sur les "
		"quais du nord.\n");
	g_autoptr(CadShingles) a = cad_shingles_new_from_document(once);
	g_autoptr(CadShingles) b = cad_shingles_new_from_document(twice);

	ck_assert_uint_gt(a->n, 30);
	ck_assert_uint_eq(a->n, b->n);
	ck_assert_double_eq(cad_shingles_compare(a, b).jaccard, 1);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("shingle");
	TCase *shingle = tcase_create("shingle");

	tcase_add_test(shingle, shingles_and_shares_equal_other_softwares);
	tcase_add_test(shingle, accents_case_and_punctuation_make_no_difference);
	tcase_add_test(shingle, words_of_other_alphabets_are_words);
	tcase_add_test(shingle, a_short_text_is_one_shingle_of_its_own);
	tcase_add_test(shingle, a_shingle_said_twice_counts_once);
	tcase_add_test(shingle, a_shingle_has_the_same_hash_for_ever);
	tcase_add_test(shingle, only_article_zones_are_shingled_and_repeats_left_out);
	suite_add_tcase(suite, shingle);
	return suite_run(suite);
}
