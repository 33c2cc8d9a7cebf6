#include "config.h"

#include <string.h>

#include <cadrage/copies.h>

#include "document/candidate.h"
#include "document/document.h"
#include "suite.h"

static CadrageDocument *
read_record(const char *id, const char *date, const char *body)
{
	const char *const folders[] = {NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageOutlets) outlets = cadrage_outlets_load(folders, diagnostics, NULL);
	g_autoptr(CadText) text = cad_text_new_titled(NULL, NULL, body);
	const CadGiven given = {.id = id, .date = date, .language = "fr"};
	CadrageDocument *document = cad_document_new(&given, text, TRUE, outlets, NULL);

	ck_assert_ptr_nonnull(document);
	return document;
}

static void
add(CadrageCopies *copies, const char *id, const char *body)
{
	g_autoptr(CadrageDocument) document = read_record(id, NULL, body);

	cadrage_copies_add(copies, document);
}

/* Words @first to @end - 1 of an endless text without a repetition. */
static void
append_words(GString *text, guint first, guint end)
{
	for (guint i = first; i < end; i++)
		g_string_append_printf(text, "mot%u%s", i, i % 12 == 11 ? ". " : " ");
}

static char *
make_words(guint first, guint end)
{
	GString *text = g_string_new(NULL);

	append_words(text, first, end);
	return g_string_free(text, FALSE);
}

static void
add_words(CadrageCopies *copies, const char *id, guint first, guint end)
{
	g_autofree char *body = make_words(first, end);

	add(copies, id, body);
}

START_TEST(half_of_all_shingles_makes_two_documents_copies)
{
	g_autoptr(CadrageCopies) copies = cadrage_copies_new();

	/* 96 shingles each. 64 in common: 64 of 128. One less: 63 of 129. */
	add_words(copies, "a", 0, 100);
	add_words(copies, "b", 32, 132);
	add_words(copies, "c", 1000, 1100);
	add_words(copies, "d", 1033, 1133);
	cadrage_copies_finish(copies);
	ck_assert_uint_eq(cadrage_copies_get_n_pairs(copies), 1);
	ck_assert_str_eq(cadrage_copies_get_pair(copies, 0)->a, "a");
	ck_assert_str_eq(cadrage_copies_get_pair(copies, 0)->b, "b");
	ck_assert_uint_eq(cadrage_copies_get_pair(copies, 0)->n_common, 64);
	ck_assert_double_eq(cadrage_copies_get_pair(copies, 0)->jaccard, 0.5);
}
END_TEST

START_TEST(four_fifths_of_the_shorter_in_the_longer_make_them_copies)
{
	g_autoptr(CadrageCopies) copies = cadrage_copies_new();

	/* 50 shingles, 40 of them in 396; then 39. */
	add_words(copies, "long", 0, 400);
	add_words(copies, "short", 356, 410);
	add_words(copies, "long-too", 2000, 2400);
	add_words(copies, "short-too", 2357, 2411);
	cadrage_copies_finish(copies);
	ck_assert_uint_eq(cadrage_copies_get_n_pairs(copies), 1);
	ck_assert_double_eq(cadrage_copies_get_pair(copies, 0)->b_in_a, 0.8);
	ck_assert_uint_eq(cadrage_copies_get_pair(copies, 0)->n_shingles_b, 50);
}
END_TEST

START_TEST(copies_of_copies_are_one_cluster)
{
	g_autoptr(CadrageCopies) copies = cadrage_copies_new();
	const char *const *ids;

	add_words(copies, "y", 0, 200);
	add_words(copies, "x", 60, 260);
	add_words(copies, "w", 120, 320);
	add_words(copies, "alone", 5000, 5100);
	add(copies, "b", "un deux");
	add(copies, "a", "Un, deux !");
	cadrage_copies_finish(copies);
	ck_assert_uint_eq(cadrage_copies_get_n_clusters(copies), 2);
	ck_assert_uint_eq(cadrage_copies_find_cluster(copies, "a"), 0);
	ck_assert_uint_eq(cadrage_copies_find_cluster(copies, "y"), 1);
	ck_assert_uint_eq(cadrage_copies_find_cluster(copies, "alone"), G_MAXUINT);
	ck_assert_uint_eq(cadrage_copies_find_cluster(copies, "nobody"), G_MAXUINT);
	ids = cadrage_copies_get_cluster(copies, 1);
	ck_assert_str_eq(ids[0], "w");
	ck_assert_str_eq(ids[1], "x");
	ck_assert_str_eq(ids[2], "y");
	ck_assert_ptr_null(ids[3]);
}
END_TEST

/* What a run gives, as one text. */
static char *
describe(const CadrageCopies *copies)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < cadrage_copies_get_n_pairs(copies); i++) {
		const CadrageCopyPair *pair = cadrage_copies_get_pair(copies, i);

		g_string_append_printf(text, "%s %s %u %u %u %.3f %.3f %.3f\n", pair->a, pair->b,
				       pair->n_shingles_a, pair->n_shingles_b, pair->n_common,
				       pair->jaccard, pair->a_in_b, pair->b_in_a);
	}
	for (guint i = 0; i < cadrage_copies_get_n_clusters(copies); i++) {
		g_autofree char *ids =
			g_strjoinv(" ", (char **)cadrage_copies_get_cluster(copies, i));

		g_string_append_printf(text, "%s\n", ids);
	}
	return g_string_free(text, FALSE);
}

START_TEST(the_order_of_adding_changes_nothing)
{
	enum { N = 60 };
	static const guint steps[] = {1, 7, 23, 59}; /* without a common factor with N */
	g_autofree char *first = NULL;

	for (guint step = 0; step < G_N_ELEMENTS(steps); step++) {
		g_autoptr(CadrageCopies) copies = cadrage_copies_new();
		g_autofree char *found = NULL;

		for (guint i = 0; i < N; i++) {
			const guint n = i * steps[step] % N;
			g_autofree char *id = g_strdup_printf("%02u", n);
			g_autofree char *date = g_strdup_printf("2015-11-%02u", 1 + n % 7);
			g_autofree char *body = make_words(n * 40, n * 40 + 150);
			g_autoptr(CadrageDocument) document = read_record(id, date, body);

			cadrage_copies_add(copies, document);
		}
		cadrage_copies_finish(copies);
		found = describe(copies);
		ck_assert_uint_gt(strlen(found), 500);
		if (!first)
			first = g_steal_pointer(&found);
		else
			ck_assert_str_eq(found, first);
	}
}
END_TEST

START_TEST(a_given_pair_joins_documents_and_is_listed_once)
{
	g_autoptr(CadrageCopies) copies = cadrage_copies_new();
	const CadrageCopyPair known = {"y", "x", 196, 90, 90, 90 / 196.0, 90 / 196.0, 1};
	const CadrageCopyPair found = {"a", "b", 96, 96, 96, 1, 1, 1};

	add_words(copies, "a", 0, 100);
	add_words(copies, "b", 0, 100);
	cadrage_copies_add_pair(copies, &found);
	cadrage_copies_add_pair(copies, &known);
	cadrage_copies_add_pair(copies, &(CadrageCopyPair){.a = "y", .b = "z", .jaccard = 1});
	cadrage_copies_finish(copies);
	ck_assert_uint_eq(cadrage_copies_get_n_pairs(copies), 3);
	ck_assert_uint_eq(cadrage_copies_get_n_clusters(copies), 2);
	ck_assert_uint_eq(cadrage_copies_find_cluster(copies, "z"),
			  cadrage_copies_find_cluster(copies, "x"));
	ck_assert_str_eq(cadrage_copies_get_pair(copies, 1)->a, "x");
	ck_assert_uint_eq(cadrage_copies_get_pair(copies, 1)->n_shingles_a, 90);
	ck_assert_double_eq(cadrage_copies_get_pair(copies, 1)->a_in_b, 1);
}
END_TEST

/* Candidates. */

static CadShingles *
shingle_words(guint first, guint end)
{
	g_autofree char *text = make_words(first, end);

	return cad_shingles_new_from_text(text, strlen(text));
}

static GPtrArray *
shingles_list_new(void)
{
	return g_ptr_array_new_with_free_func((GDestroyNotify)cad_shingles_free);
}

static void
count_call(guint a, guint b, void *payload)
{
	guint *n = payload;

	ck_assert_uint_lt(a, b);
	(*n)++;
}

static guint
count_candidates(const GPtrArray *documents)
{
	guint n = 0;

	cad_candidates_find((CadShingles *const *)documents->pdata, documents->len,
			    CADRAGE_COPY_NEIGHBOURS, count_call, &n);
	return n;
}

START_TEST(ten_thousand_copies_of_a_text_do_not_make_fifty_million_pairs)
{
	enum { N = 10000 };
	g_autoptr(GPtrArray) documents = shingles_list_new();

	for (guint i = 0; i < N; i++)
		g_ptr_array_add(documents, shingle_words(0, 120));
	ck_assert_uint_eq(count_candidates(documents),
			  N * CADRAGE_COPY_NEIGHBOURS -
				  CADRAGE_COPY_NEIGHBOURS * (CADRAGE_COPY_NEIGHBOURS + 1) / 2);
}
END_TEST

START_TEST(very_many_copies_are_one_cluster)
{
	enum { N = 400 };
	g_autoptr(CadrageCopies) copies = cadrage_copies_new();

	for (guint i = 0; i < N; i++) {
		g_autofree char *id = g_strdup_printf("%03u", i);
		g_autoptr(GString) text = g_string_new(NULL);

		append_words(text, 0, 60);
		append_words(text, 1000 + i, 1001 + i);
		append_words(text, 60, 120);
		add(copies, id, text->str);
	}
	cadrage_copies_finish(copies);
	ck_assert_uint_eq(cadrage_copies_get_n_clusters(copies), 1);
	ck_assert_uint_eq(g_strv_length((char **)cadrage_copies_get_cluster(copies, 0)), N);
	ck_assert_uint_le(cadrage_copies_get_n_pairs(copies), N * CADRAGE_COPY_NEIGHBOURS);
}
END_TEST

START_TEST(documents_without_words_are_nobodys_copies)
{
	g_autoptr(GPtrArray) documents = shingles_list_new();

	g_ptr_array_add(documents, cad_shingles_new_from_text("!!!", 3));
	g_ptr_array_add(documents, cad_shingles_new_from_text("...", 3));
	ck_assert_uint_eq(count_candidates(documents), 0);
}
END_TEST

START_TEST(boilerplate_makes_no_candidates)
{
	enum { N = 2000 };
	g_autoptr(GPtrArray) documents = shingles_list_new();

	for (guint i = 0; i < N; i++) {
		g_autoptr(GString) text = g_string_new(NULL);

		append_words(text, 10000 + i * 300, 10000 + i * 300 + 300);
		append_words(text, 0, 40);
		g_ptr_array_add(documents, cad_shingles_new_from_text(text->str, text->len));
	}
	ck_assert_uint_eq(count_candidates(documents), 0);
}
END_TEST

typedef struct {
	guint n_documents;
	guint8 *is_found; /* of each document with an even number */
} Recall;

static void
mark_found(guint a, guint b, void *payload)
{
	Recall *recall = payload;

	if (a % 2 == 0 && b == a + 1)
		recall->is_found[a / 2] = TRUE;
}

/* Of pairs just at a threshold, documents a and a + 1, how many the candidates miss. */
static guint
count_missed(const GPtrArray *documents)
{
	g_autofree guint8 *is_found = g_new0(guint8, documents->len);
	Recall recall = {documents->len, is_found};
	guint n_missed = 0;

	cad_candidates_find((CadShingles *const *)documents->pdata, documents->len,
			    CADRAGE_COPY_NEIGHBOURS, mark_found, &recall);
	for (guint i = 0; i < documents->len / 2; i++)
		n_missed += !is_found[i];
	return n_missed;
}

/* Pairs of @n words each, as far shifted as copies may be. */
static guint
count_missed_shifts(guint n_pairs, guint n_words)
{
	g_autoptr(GPtrArray) documents = shingles_list_new();
	const guint n_shingles = n_words - CAD_SHINGLE_WORDS + 1;

	for (guint i = 0; i < n_pairs; i++) {
		const guint first = i * 3 * n_words;

		g_ptr_array_add(documents, shingle_words(first, first + n_words));
		g_ptr_array_add(documents, shingle_words(first + n_shingles / 3,
							 first + n_shingles / 3 + n_words));
	}
	return count_missed(documents);
}

/* Pairs of a short text and a long one that has 4/5 of it. */
static guint
count_missed_parts(guint n_pairs, guint n_words)
{
	g_autoptr(GPtrArray) documents = shingles_list_new();
	const guint n_shingles = n_words - CAD_SHINGLE_WORDS + 1;

	for (guint i = 0; i < n_pairs; i++) {
		const guint first = i * 2000;

		g_ptr_array_add(documents, shingle_words(first, first + 500));
		g_ptr_array_add(documents, shingle_words(first + 500 - n_words + n_shingles / 5,
							 first + 500 + n_shingles / 5));
	}
	return count_missed(documents);
}

START_TEST(candidates_have_the_copies_at_the_thresholds)
{
	/* Both short: all of them. Otherwise as the comment of CAD_SKETCH_ONE_IN has it. */
	ck_assert_uint_eq(count_missed_shifts(2000, 10), 0);
	ck_assert_uint_eq(count_missed_shifts(2000, 60), 0);
	ck_assert_uint_eq(count_missed_shifts(2000, 80), 0);
	ck_assert_uint_eq(count_missed_shifts(1000, 400), 0);
	ck_assert_uint_le(count_missed_parts(2000, 24), 40);
	ck_assert_uint_le(count_missed_parts(2000, 44), 2);
	ck_assert_uint_eq(count_missed_parts(1000, 100), 0);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("copies");
	TCase *copies = tcase_create("copies");
	TCase *candidate = tcase_create("candidate");

	tcase_add_test(copies, half_of_all_shingles_makes_two_documents_copies);
	tcase_add_test(copies, four_fifths_of_the_shorter_in_the_longer_make_them_copies);
	tcase_add_test(copies, copies_of_copies_are_one_cluster);
	tcase_add_test(copies, the_order_of_adding_changes_nothing);
	tcase_add_test(copies, a_given_pair_joins_documents_and_is_listed_once);
	tcase_add_test(copies, very_many_copies_are_one_cluster);
	suite_add_tcase(suite, copies);
	tcase_set_timeout(candidate, 60);
	tcase_add_test(candidate, ten_thousand_copies_of_a_text_do_not_make_fifty_million_pairs);
	tcase_add_test(candidate, documents_without_words_are_nobodys_copies);
	tcase_add_test(candidate, boilerplate_makes_no_candidates);
	tcase_add_test(candidate, candidates_have_the_copies_at_the_thresholds);
	suite_add_tcase(suite, candidate);
	return suite_run(suite);
}
