#include "config.h"

#include <glib/gstdio.h>
#include <string.h>

#include <cadrage/inspection.h>

#include "corpus/folder-lock.h"
#include "corpus/store.h"
#include "store-box.h"
#include "suite.h"

#define PAGE_BYTES 4096

/* The worst that is found, and each fault's words, a line each. */
typedef struct {
	CadrageFinding worst;
	GString *faults;
} Found;

static void
take(CadrageFinding finding, const char *what, const char *message, void *payload)
{
	Found *found = payload;

	found->worst = MAX(found->worst, finding);
	if (finding >= CADRAGE_FINDING_FAULT)
		g_string_append_printf(found->faults, "%s: %s\n", what, message);
}

static CadrageFinding
inspect(const StoreBox *box, const char *words)
{
	g_autoptr(GString) faults = g_string_new(NULL);
	g_autoptr(GError) error = NULL;
	Found found = {CADRAGE_FINDING_SOUND, faults};

	ck_assert_msg(cadrage_store_inspect(box->path, box->outlets, take, &found, &error), "%s",
		      error ? error->message : "");
	ck_assert_msg(strstr(faults->str, words) != NULL, "%s", faults->str);
	return found.worst;
}

static void
assert_finds(const StoreBox *box, CadrageFinding worst, const char *words)
{
	ck_assert_int_eq(inspect(box, words), worst);
}

/* 200 articles of about a page of the file each. */
static void
fill(const StoreBox *box)
{
	g_autoptr(GString) lines = g_string_new(NULL);
	g_autoptr(GRand) source = g_rand_new_with_seed(7);

	for (guint i = 0; i < 200; i++) {
		g_string_append_printf(
			lines, "{\"outlet\": \"A\", \"title\": \"Marée %u\", \"text\": \"", i);
		for (guint word = 0; word < 600; word++)
			g_string_append_printf(lines, "%x ", g_rand_int(source));
		g_string_append(lines, "\"}\n");
	}
	ck_assert_uint_eq(store_box_add(box, NULL, "a.jsonl", lines->str).n_new, 200);
}

static void
close_store(StoreBox *box)
{
	g_clear_pointer(&box->store, cadrage_store_close);
}

static void
reopen(StoreBox *box)
{
	close_store(box);
	box->store = cadrage_store_open(box->path, CADRAGE_STORE_WRITE, NULL);
	ck_assert_ptr_nonnull(box->store);
}

/* Writes noise over every 40th page of the file but the first. */
static void
damage(const StoreBox *box)
{
	g_autofree char *path = g_build_filename(box->path, CAD_STORE_FILE, NULL);
	g_autofree char *bytes = NULL;
	gsize n_bytes;

	ck_assert(g_file_get_contents(path, &bytes, &n_bytes, NULL));
	for (gsize page = 40; (page + 1) * PAGE_BYTES < n_bytes; page += 40)
		memset(bytes + page * PAGE_BYTES, 0x5a, PAGE_BYTES);
	ck_assert(g_file_set_contents(path, bytes, (gssize)n_bytes, NULL));
}

START_TEST(a_whole_store_is_found_sound)
{
	g_auto(StoreBox) box = store_box_open();

	fill(&box);
	assert_finds(&box, CADRAGE_FINDING_SOUND, "");
}
END_TEST

START_TEST(an_altered_original_is_found)
{
	g_auto(StoreBox) box = store_box_open();

	fill(&box);
	store_box_ask(&box, "UPDATE original SET outlet = 'B' WHERE number = 3");
	assert_finds(&box, CADRAGE_FINDING_LOST, "originals: the original of");
}
END_TEST

START_TEST(what_belongs_to_nothing_is_found)
{
	g_auto(StoreBox) box = store_box_open();

	fill(&box);
	store_box_ask(&box, "PRAGMA foreign_keys = OFF");
	store_box_ask(&box, "DELETE FROM document WHERE number = 3");
	assert_finds(&box, CADRAGE_FINDING_FAULT, "an original without what was read of it");
	store_box_ask(&box, "INSERT INTO name VALUES ('x', '', 9999)");
	assert_finds(&box, CADRAGE_FINDING_FAULT, "a row of table name that belongs to nothing");
}
END_TEST

START_TEST(what_a_stopped_run_left_is_found_and_removed)
{
	g_auto(StoreBox) box = store_box_open();
	CadrageRepairCounts counts;

	fill(&box);
	scratch_folder_write(box.path, CAD_STORE_FILE ".new-77", "x");
	assert_finds(&box, CADRAGE_FINDING_FAULT, ".new-77 was left by a run");
	close_store(&box);
	ck_assert(cadrage_store_repair(box.path, box.outlets, "2015-11-21", &counts, NULL));
	g_free(counts.copy);
	assert_finds(&box, CADRAGE_FINDING_SOUND, "");
}
END_TEST

START_TEST(repair_saves_every_whole_article)
{
	g_auto(StoreBox) box = store_box_open();
	CadrageRepairCounts counts = {0};
	g_autofree char *copy = NULL;
	g_autofree char *id = NULL;
	g_autoptr(GError) error = NULL;

	fill(&box);
	ck_assert(cadrage_store_cover(box.store, "A", "2015-11-16", "2015-11-22", "2015-11-23",
				      box.outlets, NULL));
	id = cadrage_store_find(box.store, "a.jsonl:1", NULL);
	const char *const ids[] = {id, NULL};
	const char *const assignments[] = {"date=2015-11-17", NULL};

	ck_assert(cadrage_store_set(box.store, ids, assignments, box.outlets, NULL));
	close_store(&box);
	damage(&box);
	/* Which pages hold articles, and which only what was read of them, is SQLite's affair. */
	ck_assert_int_ne(inspect(&box, "is damaged"), CADRAGE_FINDING_SOUND);
	ck_assert_msg(cadrage_store_repair(box.path, box.outlets, "2015-11-23", &counts, &error),
		      "%s", error ? error->message : "");
	copy = counts.copy;
	ck_assert_uint_eq(counts.n_saved + counts.n_lost, 200);
	ck_assert_uint_gt(counts.n_lost, 0);
	ck_assert_uint_gt(counts.n_saved, 180);
	ck_assert(g_file_test(copy, G_FILE_TEST_EXISTS));
	assert_finds(&box, CADRAGE_FINDING_SOUND, "");
	reopen(&box);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM document"), counts.n_saved);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM document"
					     " WHERE date = '2015-11-17'"),
			 1);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM original JOIN addition"
					     " ON addition.number = original.addition"
					     " WHERE day = '2015-11-20'"),
			 counts.n_saved);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM collected"), 1);
	/* What was lost can come back from its file. */
	ck_assert_uint_eq(store_box_add(&box, NULL, "a.jsonl", NULL).n_new, counts.n_lost);
}
END_TEST

START_TEST(repair_keeps_collected_days_without_an_article)
{
	g_auto(StoreBox) box = store_box_open();
	CadrageRepairCounts counts;

	ck_assert(cadrage_store_cover(box.store, "A", "2015-11-16", "2015-11-22", "2015-11-23",
				      box.outlets, NULL));
	close_store(&box);
	ck_assert(cadrage_store_repair(box.path, box.outlets, "2015-11-24", &counts, NULL));
	g_free(counts.copy);
	reopen(&box);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM collected"), 1);
}
END_TEST

START_TEST(a_file_of_which_nothing_can_be_read_is_left_alone)
{
	g_auto(StoreBox) box = store_box_open();
	g_autofree char *path = g_build_filename(box.path, CAD_STORE_FILE, NULL);
	CadrageRepairCounts counts = {0};
	g_autofree char *bytes = NULL;
	g_autoptr(GError) error = NULL;

	close_store(&box);
	ck_assert(g_file_set_contents(path, "noise", 5, NULL));
	assert_finds(&box, CADRAGE_FINDING_LOST, "its beginning is damaged");
	ck_assert(!cadrage_store_repair(box.path, box.outlets, "2015-11-23", &counts, &error));
	ck_assert_ptr_nonnull(error);
	ck_assert(g_file_get_contents(path, &bytes, NULL, NULL));
	ck_assert_str_eq(bytes, "noise");
}
END_TEST

START_TEST(pruning_keeps_the_latest_reading)
{
	g_auto(StoreBox) box = store_box_open();
	guint n_dropped;

	fill(&box);
	store_box_ask(&box, "INSERT INTO fingerprint VALUES (1, 'a', ''), (2, 'b', '')");
	store_box_ask(&box, "INSERT INTO reading VALUES (1, 5, 1, x'00'), (2, 5, 2, x'00'),"
			    " (3, 6, 1, x'00')");
	ck_assert(cadrage_store_prune(box.store, &n_dropped, NULL));
	ck_assert_uint_eq(n_dropped, 1);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM reading WHERE number IN (2, 3)"),
			 2);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM document"), 200);
}
END_TEST

START_TEST(pruning_leaves_nothing_of_removed_articles)
{
	g_auto(StoreBox) box = store_box_open();
	g_autofree char *id = NULL;
	guint n_dropped;

	fill(&box);
	id = cadrage_store_find(box.store, "a.jsonl:7", NULL);
	const char *const ids[] = {id, NULL};

	ck_assert(cadrage_store_remove(box.store, ids, NULL));
	ck_assert(cadrage_store_prune(box.store, &n_dropped, NULL));
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM copy_key"
					     " WHERE key & 268435455 = 7"),
			 0);
	ck_assert_int_gt(store_box_ask(&box, "SELECT count(*) FROM copy_key"
					     " WHERE key & 268435455 = 8"),
			 0);
}
END_TEST

START_TEST(pruning_that_fails_drops_nothing)
{
	g_auto(StoreBox) box = store_box_open();
	guint n_dropped;

	fill(&box);
	store_box_ask(&box, "INSERT INTO fingerprint VALUES (1, 'a', ''), (2, 'b', '')");
	store_box_ask(&box, "INSERT INTO reading VALUES (1, 5, 1, x'00'), (2, 5, 2, x'00')");
	store_box_ask(&box, "CREATE TRIGGER t BEFORE DELETE ON fingerprint BEGIN"
			    " SELECT raise(ABORT, 'no'); END");
	ck_assert(!cadrage_store_prune(box.store, &n_dropped, NULL));
	ck_assert_uint_eq(n_dropped, 0);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM reading"), 2);
}
END_TEST

/* Others at work meanwhile. */

/* Another process: it has the store open, and adds an article to it while the store is mended. */
typedef struct {
	const StoreBox *box;
	CadrageStore *store;
} Neighbour;

static void *
add_meanwhile(void *payload)
{
	Neighbour *neighbour = payload;
	const StoreBox *box = neighbour->box;
	const StoreBox own = {box->folder, box->path, box->outlets, neighbour->store};
	guint n_new;

	g_usleep(G_USEC_PER_SEC / 3);
	n_new = store_box_add(&own, "B", "b.txt", "Marée\n\nLe bateau rentre au port.\n").n_new;
	cadrage_store_close(neighbour->store);
	return GUINT_TO_POINTER(n_new);
}

START_TEST(what_is_added_while_a_store_is_mended_is_not_lost)
{
	g_auto(StoreBox) box = store_box_open();
	Neighbour neighbour = {.box = &box};
	CadrageRepairCounts counts;
	GThread *thread;

	fill(&box);
	close_store(&box);
	neighbour.store = cadrage_store_open(box.path, CADRAGE_STORE_WRITE, NULL);
	thread = g_thread_new("neighbour", add_meanwhile, &neighbour);
	ck_assert(cadrage_store_repair(box.path, box.outlets, "2015-11-21", &counts, NULL));
	g_free(counts.copy);
	ck_assert_uint_eq(GPOINTER_TO_UINT(g_thread_join(thread)), 1);
	reopen(&box);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM document"), 201);
}
END_TEST

static void *
mend_meanwhile(void *payload)
{
	CadFolderLock *lock = payload;

	g_usleep(G_USEC_PER_SEC / 3);
	cad_folder_lock_free(lock);
	return NULL;
}

START_TEST(a_store_is_not_opened_while_it_is_mended)
{
	g_auto(StoreBox) box = store_box_open();
	const gint64 before_us = g_get_monotonic_time();
	CadFolderLock *lock;
	GThread *thread;

	close_store(&box);
	lock = cad_folder_lock_new(box.path, TRUE, NULL);
	ck_assert_ptr_nonnull(lock);
	thread = g_thread_new("mending", mend_meanwhile, lock);
	reopen(&box);
	ck_assert_int_ge(g_get_monotonic_time() - before_us, G_USEC_PER_SEC / 3);
	g_thread_join(thread);
}
END_TEST

/* Days of which nothing is missing. */

static void
add_cover(const char *outlet, const char *first_day, const char *last_day, void *payload)
{
	g_string_append_printf(payload, "%s %s %s\n", outlet, first_day, last_day);
}

START_TEST(collected_days_are_kept_once_and_in_order)
{
	g_auto(StoreBox) box = store_box_open();
	g_autoptr(GString) covers = g_string_new(NULL);
	g_autoptr(GError) error = NULL;
	static const char *const days[][2] = {
		{"2015-11-23", "2015-11-29"},
		{"2015-11-16", "2015-11-22"},
		{"2015-11-16", "2015-11-22"},
		{"2015-12-01", "2015-12-01"},
	};

	for (gsize i = 0; i < G_N_ELEMENTS(days); i++)
		ck_assert(cadrage_store_cover(box.store, "A", days[i][0], days[i][1], "2015-12-02",
					      box.outlets, NULL));
	ck_assert(cadrage_store_list_covers(box.store, add_cover, covers, NULL));
	ck_assert_str_eq(covers->str, "A 2015-11-16 2015-11-22\nA 2015-11-23 2015-11-29\n"
				      "A 2015-12-01 2015-12-01\n");
	ck_assert(!cadrage_store_cover(box.store, "A", "2015-12-02", "2015-12-01", "2015-12-02",
				       box.outlets, &error));
	ck_assert_msg(strstr(error->message, "write the first day first") != NULL, "%s",
		      error->message);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("inspection");
	TCase *inspection = tcase_create("inspection");
	TCase *repair = tcase_create("repair");

	tcase_add_test(inspection, a_whole_store_is_found_sound);
	tcase_add_test(inspection, an_altered_original_is_found);
	tcase_add_test(inspection, what_belongs_to_nothing_is_found);
	suite_add_tcase(suite, inspection);
	tcase_add_test(repair, what_a_stopped_run_left_is_found_and_removed);
	tcase_add_test(repair, repair_saves_every_whole_article);
	tcase_add_test(repair, a_file_of_which_nothing_can_be_read_is_left_alone);
	tcase_add_test(repair, pruning_keeps_the_latest_reading);
	tcase_add_test(repair, pruning_leaves_nothing_of_removed_articles);
	tcase_add_test(repair, pruning_that_fails_drops_nothing);
	tcase_add_test(repair, repair_keeps_collected_days_without_an_article);
	tcase_add_test(repair, what_is_added_while_a_store_is_mended_is_not_lost);
	tcase_add_test(repair, a_store_is_not_opened_while_it_is_mended);
	tcase_add_test(repair, collected_days_are_kept_once_and_in_order);
	suite_add_tcase(suite, repair);
	return suite_run(suite);
}
