#include "config.h"

#include <string.h>

#include "corpus/store.h"
#include "document/recurrence.h"
#include "store-box.h"
#include "suite.h"

/* Two sentences with a word of their own every few words, and what stands below them. */
static void
add_page(const StoreBox *box, const char *outlet, const char *word, const char *below)
{
	g_autofree char *name = g_strconcat(word, ".txt", NULL);
	g_autofree char *text = g_strdup_printf(
		"La longue nuit de %s racontée\n\n"
		"Les pêcheurs, dit %s, ont quitté le port de %s avant l'aube, et %s a vu %s.\n\n"
		"Le maire, dit %s, a promis devant %s que rien de %s ne serait %s.\n\n%s\n",
		word, word, word, word, word, word, word, word, word, below);

	ck_assert_uint_eq(store_box_add(box, outlet, name, text).n_new, 1);
}

static guint
count_recurring(CadrageStore *store, const StoreBox *box)
{
	g_autoptr(CadrageRecurrence) recurrence =
		cadrage_store_find_recurrence(store, box->outlets, NULL);

	ck_assert_ptr_nonnull(recurrence);
	return cadrage_recurrence_get_n_lines(recurrence);
}

static gint64
get_revision(const StoreBox *box, const char *word)
{
	g_autofree char *sql =
		g_strdup_printf("SELECT revision FROM document WHERE title LIKE '%%%s%%'", word);

	return store_box_ask(box, sql);
}

START_TEST(lines_recur_as_articles_come_and_get_other_outlets)
{
	g_auto(StoreBox) box = store_box_open();

	add_page(&box, "phare", "Hélion", "Envoyez votre avis à notre courrier");
	ck_assert_uint_eq(count_recurring(box.store, &box), 0);
	add_page(&box, "vigie", "Sole", "Envoyez votre avis à notre courrier");
	ck_assert_uint_eq(count_recurring(box.store, &box), 0);
	add_page(&box, "phare", "Brisant", "Envoyez votre avis à notre courrier");
	ck_assert_uint_eq(count_recurring(box.store, &box), 1);
	ck_assert(cad_database_run(
		cad_store_get_database(box.store),
		"UPDATE document SET outlet = 'cap' WHERE title LIKE '%Brisant%'", NULL));
	ck_assert_uint_eq(count_recurring(box.store, &box), 0);
}
END_TEST

START_TEST(it_is_looked_for_only_when_articles_changed)
{
	g_auto(StoreBox) box = store_box_open();

	add_page(&box, "phare", "Hélion", "Envoyez votre avis à notre courrier");
	add_page(&box, "phare", "Sole", "Envoyez votre avis à notre courrier");
	ck_assert_int_eq(store_box_ask(&box, "SELECT is_due FROM recurrence"), 1);
	ck_assert_uint_eq(count_recurring(box.store, &box), 1);
	ck_assert_int_eq(store_box_ask(&box, "SELECT is_due FROM recurrence"), 0);
	ck_assert_uint_eq(count_recurring(box.store, &box), 1);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM recurring"), 1);
}
END_TEST

START_TEST(only_articles_whose_lines_recur_otherwise_are_to_be_read_again)
{
	g_auto(StoreBox) box = store_box_open();
	gint64 with, without;

	add_page(&box, "phare", "Hélion", "Envoyez votre avis à notre courrier");
	add_page(&box, "phare", "Nord", "Une autre ligne sous le texte");
	ck_assert_uint_eq(count_recurring(box.store, &box), 0);
	with = get_revision(&box, "Hélion");
	without = get_revision(&box, "Nord");
	add_page(&box, "phare", "Sole", "Envoyez votre avis à notre courrier");
	ck_assert_uint_eq(count_recurring(box.store, &box), 1);
	ck_assert_int_gt(get_revision(&box, "Hélion"), with);
	ck_assert_int_eq(get_revision(&box, "Nord"), without);
}
END_TEST

START_TEST(a_store_without_traces_gets_them_and_one_that_is_only_read_does_without)
{
	g_auto(StoreBox) box = store_box_open();
	g_autoptr(CadrageStore) reading = NULL;

	add_page(&box, "phare", "Hélion", "Envoyez votre avis à notre courrier");
	add_page(&box, "phare", "Sole", "Envoyez votre avis à notre courrier");
	ck_assert(cad_database_run(cad_store_get_database(box.store), "DELETE FROM page_trace",
				   NULL));
	reading = cadrage_store_open(box.path, CADRAGE_STORE_READ, NULL);
	ck_assert_uint_eq(count_recurring(reading, &box), 1);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM page_trace"), 0);
	ck_assert_uint_eq(count_recurring(box.store, &box), 1);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM page_trace"), 2);
	ck_assert_uint_eq(count_recurring(reading, &box), 1);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("stored-recurrence");
	TCase *lines = tcase_create("lines");

	tcase_add_test(lines, lines_recur_as_articles_come_and_get_other_outlets);
	tcase_add_test(lines, it_is_looked_for_only_when_articles_changed);
	tcase_add_test(lines, only_articles_whose_lines_recur_otherwise_are_to_be_read_again);
	tcase_add_test(lines,
		       a_store_without_traces_gets_them_and_one_that_is_only_read_does_without);
	suite_add_tcase(suite, lines);
	return suite_run(suite);
}
