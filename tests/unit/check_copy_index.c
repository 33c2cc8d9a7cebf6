#include "config.h"

#include <string.h>

#include <cadrage/copies.h>

#include "corpus/database.h"
#include "corpus/store.h"
#include "store-box.h"
#include "suite.h"

/* Words @first to @end - 1 of an endless text without a repetition. */
static char *
make_words(guint first, guint end)
{
	GString *text = g_string_new(NULL);

	for (guint i = first; i < end; i++)
		g_string_append_printf(text, "mot%u%s", i, i % 12 == 11 ? ".\n" : " ");
	return g_string_free(text, FALSE);
}

static void
add_words(const StoreBox *box, const char *outlet, const char *name, guint first, guint end)
{
	g_autofree char *text = make_words(first, end);

	ck_assert_uint_eq(store_box_add(box, outlet, name, text).n_new, 1);
}

/* "LONGER/SHORTER:COMMON" of each pair, in runs of words. */
static int
compare_lines(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static char *
list_pairs(const StoreBox *box, const CadrageSelection *selection)
{
	g_autoptr(CadrageCopies) copies =
		cadrage_store_find_copies(box->store, selection, box->outlets, NULL);
	g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(g_free);

	ck_assert_ptr_nonnull(copies);
	for (guint i = 0; i < cadrage_copies_get_n_pairs(copies); i++) {
		const CadrageCopyPair *pair = cadrage_copies_get_pair(copies, i);

		ck_assert_uint_eq(strlen(pair->a), CADRAGE_SHOWN_ID_DIGITS);
		ck_assert_double_eq_tol(pair->a_in_b, (double)pair->n_common / pair->n_shingles_a,
					1e-15);
		g_ptr_array_add(lines, g_strdup_printf("%u/%u:%u",
						       MAX(pair->n_shingles_a, pair->n_shingles_b),
						       MIN(pair->n_shingles_a, pair->n_shingles_b),
						       pair->n_common));
	}
	g_ptr_array_sort(lines, compare_lines);
	g_ptr_array_add(lines, NULL);
	return g_strjoinv(" ", (char **)lines->pdata);
}

static void
assert_pairs(const StoreBox *box, const char *expected)
{
	g_autofree char *pairs = list_pairs(box, NULL);

	ck_assert_str_eq(pairs, expected);
}

/* A text, its first half and more of it, a part in the text, and a text of its own. */
static void
fill(const StoreBox *box)
{
	add_words(box, "aube", "a.txt", 0, 200);
	add_words(box, "brume", "b.txt", 0, 150);
	add_words(box, "cap", "c.txt", 160, 199);
	add_words(box, "cap", "d.txt", 1000, 1200);
}

#define FILLED "196/146:146 196/35:35"

START_TEST(pairs_are_found_as_articles_are_added)
{
	g_auto(StoreBox) box = store_box_open();

	add_words(&box, "aube", "a.txt", 0, 200);
	assert_pairs(&box, "");
	add_words(&box, "brume", "b.txt", 0, 150);
	assert_pairs(&box, "196/146:146");
	add_words(&box, "cap", "c.txt", 160, 199);
	add_words(&box, "cap", "d.txt", 1000, 1200);
	assert_pairs(&box, FILLED);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM copy_due"), 0);
}
END_TEST

START_TEST(one_addition_of_all_gives_the_same_pairs)
{
	g_auto(StoreBox) box = store_box_open();
	g_autoptr(GString) lines = g_string_new(NULL);
	static const guint ranges[][2] = {{0, 200}, {0, 150}, {160, 199}, {1000, 1200}};

	for (guint i = 0; i < G_N_ELEMENTS(ranges); i++) {
		g_autofree char *text = make_words(ranges[i][0], ranges[i][1]);
		g_auto(GStrv) pieces = g_strsplit(text, "\n", -1);
		g_autofree char *line = g_strjoinv(" ", pieces);

		g_string_append_printf(lines, "{\"outlet\":\"o%u\",\"text\":\"%s\"}\n", i, line);
	}
	ck_assert_uint_eq(store_box_add(&box, NULL, "all.jsonl", lines->str).n_new, 4);
	assert_pairs(&box, FILLED);
}
END_TEST

/* 60 articles, each with three quarters of the one before, @n at a time. Returns: the pairs. */
static char *
list_pairs_of_chain(guint n)
{
	g_auto(StoreBox) box = store_box_open();

	for (guint i = 0; i < 60; i += n) {
		g_autoptr(GString) lines = g_string_new(NULL);

		for (guint j = i; j < i + n; j++) {
			g_autofree char *text = make_words(j * 15, j * 15 + 60);

			g_string_append_printf(lines, "{\"outlet\":\"o%u\",\"text\":\"%s\"}\n", j,
					       g_strdelimit(text, "\n", ' '));
		}
		ck_assert_uint_eq(store_box_add(&box, NULL, "all.jsonl", lines->str).n_new, n);
	}
	return list_pairs(&box, NULL);
}

START_TEST(pairs_are_the_same_however_many_articles_come_at_once)
{
	static const guint sizes[] = {1, 5, 20};
	g_autofree char *at_once = list_pairs_of_chain(60);

	ck_assert_ptr_nonnull(strstr(at_once, "56/56:41 56/56:41"));
	for (gsize i = 0; i < G_N_ELEMENTS(sizes); i++) {
		g_autofree char *pairs = list_pairs_of_chain(sizes[i]);

		ck_assert_str_eq(pairs, at_once);
	}
}
END_TEST

START_TEST(a_selection_has_the_pairs_among_its_own)
{
	static const char *const outlets[] = {"aube", "cap", NULL};
	g_auto(StoreBox) box = store_box_open();
	CadrageSelection selection = CADRAGE_SELECTION_INIT;
	g_autofree char *pairs = NULL;

	fill(&box);
	selection.outlets = outlets;
	pairs = list_pairs(&box, &selection);
	ck_assert_str_eq(pairs, "196/35:35");
}
END_TEST

START_TEST(pairs_go_with_the_articles_that_are_removed)
{
	g_auto(StoreBox) box = store_box_open();
	const char *ids[] = {NULL, NULL};
	g_autofree char *id = NULL;

	fill(&box);
	id = cadrage_store_find(box.store, "a.txt", NULL);
	ids[0] = id;
	ck_assert(cadrage_store_remove(box.store, ids, NULL));
	assert_pairs(&box, "");
	/* What takes its number is no copy because of it. */
	add_words(&box, "brume", "e.txt", 3000, 3200);
	assert_pairs(&box, "");
	add_words(&box, "aube", "a2.txt", 0, 200);
	assert_pairs(&box, FILLED);
}
END_TEST

static void
run_sql(const StoreBox *box, const char *sql)
{
	ck_assert(cad_database_run(cad_store_get_database(box->store), sql, NULL));
}

/* As after a crash, or in a store from before there was an index. */
static void
forget_index(const StoreBox *box)
{
	run_sql(box, "DELETE FROM copy_key; DELETE FROM copy_size;"
		     "INSERT INTO copy_due SELECT number FROM document;");
}

START_TEST(what_is_not_known_is_taken_up_by_the_next_addition)
{
	g_auto(StoreBox) box = store_box_open();

	fill(&box);
	forget_index(&box);
	add_words(&box, "dune", "f.txt", 5000, 5100);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM copy_due"), 0);
	assert_pairs(&box, FILLED);
}
END_TEST

START_TEST(what_is_not_known_is_taken_up_when_copies_are_asked_for)
{
	g_auto(StoreBox) box = store_box_open();

	fill(&box);
	forget_index(&box);
	assert_pairs(&box, FILLED);
}
END_TEST

/* Whatever is put into the index fails. */
static void
break_index(const StoreBox *box)
{
	run_sql(box, "CREATE TRIGGER t BEFORE INSERT ON copy_key BEGIN"
		     " SELECT raise(ABORT, 'no'); END");
}

START_TEST(articles_are_in_although_their_copies_are_not_known)
{
	static const char *const assignments[] = {"zone=2-17:furniture", NULL};
	g_auto(StoreBox) box = store_box_open();
	const char *ids[] = {NULL, NULL};
	g_autofree char *id = NULL;
	g_autoptr(GError) error = NULL;

	break_index(&box);
	fill(&box);
	id = cadrage_store_find(box.store, "a.txt", NULL);
	ids[0] = id;
	ck_assert_msg(cadrage_store_set(box.store, ids, assignments, box.outlets, &error), "%s",
		      error ? error->message : "");
	/* Who asks for copies is told. */
	ck_assert_ptr_null(cadrage_store_find_copies(box.store, NULL, box.outlets, &error));
	ck_assert_ptr_nonnull(error);
	run_sql(&box, "DROP TRIGGER t");
	assert_pairs(&box, "146/8:8");
}
END_TEST

START_TEST(a_text_that_changes_while_it_is_looked_at_stays_due)
{
	g_auto(StoreBox) box = store_box_open();

	fill(&box);
	forget_index(&box);
	/* As another process would, once the texts are read: the first document to be written. */
	run_sql(&box, "CREATE TRIGGER t BEFORE INSERT ON copy_size WHEN NEW.document = 2"
		      " BEGIN UPDATE document SET content_hash = 'x' WHERE number = 3; END");
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM copy_due"), 4);
	assert_pairs(&box, "196/146:146");
	ck_assert_int_eq(store_box_ask(&box, "SELECT document FROM copy_due"), 3);
	assert_pairs(&box, FILLED);
}
END_TEST

START_TEST(a_text_that_is_read_anew_is_looked_at_anew)
{
	g_auto(StoreBox) box = store_box_open();

	fill(&box);
	run_sql(&box, "UPDATE document SET title = 'x'");
	assert_pairs(&box, FILLED);
	run_sql(&box, "UPDATE document SET content_hash = 'x' WHERE outlet = 'aube'");
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM copy_due"), 1);
	/* The first document meets those after it, too. */
	assert_pairs(&box, FILLED);
}
END_TEST

START_TEST(what_is_set_by_hand_is_looked_at_anew)
{
	static const char *const assignments[] = {"zone=2-17:furniture", NULL};
	g_auto(StoreBox) box = store_box_open();
	const char *ids[] = {NULL, NULL};
	g_autofree char *id = NULL;

	fill(&box);
	id = cadrage_store_find(box.store, "a.txt", NULL);
	ids[0] = id;
	ck_assert(cadrage_store_set(box.store, ids, assignments, box.outlets, NULL));
	/* What is left of it, its first line, stands in the other. */
	assert_pairs(&box, "146/8:8");
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("copy_index");
	TCase *index = tcase_create("copy_index");

	tcase_set_timeout(index, 30);
	tcase_add_test(index, pairs_are_found_as_articles_are_added);
	tcase_add_test(index, one_addition_of_all_gives_the_same_pairs);
	tcase_add_test(index, pairs_are_the_same_however_many_articles_come_at_once);
	tcase_add_test(index, a_selection_has_the_pairs_among_its_own);
	tcase_add_test(index, pairs_go_with_the_articles_that_are_removed);
	tcase_add_test(index, what_is_not_known_is_taken_up_by_the_next_addition);
	tcase_add_test(index, what_is_not_known_is_taken_up_when_copies_are_asked_for);
	tcase_add_test(index, articles_are_in_although_their_copies_are_not_known);
	tcase_add_test(index, a_text_that_changes_while_it_is_looked_at_stays_due);
	tcase_add_test(index, a_text_that_is_read_anew_is_looked_at_anew);
	tcase_add_test(index, what_is_set_by_hand_is_looked_at_anew);
	suite_add_tcase(suite, index);
	return suite_run(suite);
}
