#include "config.h"

#include <string.h>

#include "document/assignment.h"
#include "store-box.h"
#include "suite.h"

/* Assignments. */

static void
assert_refused(const char *text, const char *words)
{
	g_autoptr(CadHand) hand = cad_hand_new();
	g_autoptr(GError) error = NULL;

	ck_assert(!cad_assignment_apply(text, 20, hand, &error));
	ck_assert_msg(strstr(error->message, words) != NULL, "%s", error->message);
	ck_assert(cad_hand_is_empty(hand));
}

START_TEST(a_bad_value_is_refused_by_name)
{
	assert_refused("date=demain", "date=demain: is no day");
	assert_refused("date=2015-02-30", "date=2015-02-30: is no day");
	assert_refused("date=03/04/2015", "day/month or as month/day");
	assert_refused("date=17 novembre", "the year is missing");
	assert_refused("url=javascript:alert(1)", "is no address");
	assert_refused("url=file:///etc/passwd", "is no address");
	assert_refused("language=french", "is no code");
}
END_TEST

START_TEST(a_mistyped_field_or_zone_gets_the_nearest)
{
	assert_refused("dat=2015-10-31", "did you mean \"date\"");
	assert_refused("zone=1:tezer", "did you mean \"teaser\"");
	assert_refused("zone=teaser", "write it as LINES:ZONE");
	assert_refused("zone=0:teaser", "write it as LINES:ZONE");
	assert_refused("zone=5-4:teaser", "write it as LINES:ZONE");
	assert_refused("zone=19-21:teaser", "the article has 20 lines");
	assert_refused("outlet", "FIELD=VALUE");
}
END_TEST

START_TEST(values_are_kept_in_one_form)
{
	g_autoptr(CadHand) hand = cad_hand_new();

	ck_assert(cad_assignment_apply("date=31 octobre 2015", 20, hand, NULL));
	ck_assert_str_eq(hand->date, "2015-10-31");
	ck_assert(cad_assignment_apply("language=FR", 20, hand, NULL));
	ck_assert_str_eq(hand->language, "fr");
	ck_assert(cad_assignment_apply("outlet= La\tDigue ", 20, hand, NULL));
	ck_assert_str_eq(hand->outlet, "La Digue");
	ck_assert(cad_assignment_apply("title=a=b", 20, hand, NULL));
	ck_assert_str_eq(hand->title, "a=b");
	ck_assert(cad_assignment_apply("outlet=", 20, hand, NULL));
	ck_assert_ptr_null(hand->outlet);
}
END_TEST

/* In the store. */

static const char page[] = "Bateaux au port\n\nLes bateaux de pêche sont au port depuis mardi.\n"
			   "La météo marine annonce un vent fort sur toute la côte.\n";

static gboolean
set(const StoreBox *box, const char *assignment, GError **error)
{
	g_autofree char *id = cadrage_store_find(box->store, "a.txt", NULL);
	const char *const ids[] = {id, NULL};
	const char *const assignments[] = {assignment, NULL};

	return cadrage_store_set(box->store, ids, assignments, box->outlets, error);
}

static void
assert_set(const StoreBox *box, const char *assignment, const char *expected)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *listed = NULL;

	ck_assert_msg(set(box, assignment, &error), "%s", error ? error->message : "");
	listed = store_box_list(box, NULL);
	ck_assert_str_eq(strchr(listed, ' ') + 1, expected);
}

START_TEST(what_is_set_can_be_taken_back)
{
	g_auto(StoreBox) box = store_box_open();

	store_box_add(&box, "A", "a.txt", page);
	assert_set(&box, "date=2015-11-17", "A 2015-11-17 Bateaux au port\n");
	assert_set(&box, "outlet=B", "B 2015-11-17 Bateaux au port\n");
	assert_set(&box, "zone=1:teaser", "B 2015-11-17 -\n");
	assert_set(&box, "zone=1:", "B 2015-11-17 Bateaux au port\n");
	assert_set(&box, "date=", "B - Bateaux au port\n");
	assert_set(&box, "outlet=", "A - Bateaux au port\n");
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM by_hand"), 0);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM zone_by_hand"), 0);
}
END_TEST

START_TEST(what_is_refused_changes_nothing)
{
	g_auto(StoreBox) box = store_box_open();
	g_autoptr(GError) error = NULL;

	store_box_add(&box, "A", "a.txt", page);
	ck_assert(!set(&box, "zone=1-4:furniture", &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_NO_TEXT));
	g_clear_error(&error);
	ck_assert(!set(&box, "zone=9:teaser", &error));
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM zone_by_hand"), 0);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM document WHERE n_tokens > 0"),
			 1);
}
END_TEST

/* The box's profiles, with one that knows "Bateaux" for an outlet. */
static void
learn_outlet(StoreBox *box)
{
	const char *const folders[] = {box->folder, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();

	scratch_folder_write(box->folder, "phare.outlet",
			     "[outlet]\nid=phare\nname=Le Phare\nlang=fr\n"
			     "[detect]\nline=^Bateaux\n"
			     "[rule meteo]\nlabel=ui\nline=^La météo\n");
	cadrage_outlets_unref(box->outlets);
	box->outlets = cadrage_outlets_load(folders, diagnostics, NULL);
	ck_assert_uint_eq(cadrage_diagnostics_get_n(diagnostics), 0);
}

static void
reread(const StoreBox *box, gboolean all, CadrageRereadCounts *counts)
{
	const CadrageRereadOptions options = {.n_threads = 2, .all = all};
	g_autoptr(GError) error = NULL;

	ck_assert_msg(cadrage_store_reread(box->store, box->outlets, &options, counts, &error),
		      "%s", error ? error->message : "");
}

START_TEST(a_changed_profile_reads_the_originals_again)
{
	g_auto(StoreBox) box = store_box_open();
	CadrageRereadCounts counts;
	g_autofree char *listed = NULL;
	guint n_stale;

	store_box_add(&box, NULL, "a.txt", page);
	store_box_add(&box, "B", "b.jsonl",
		      "{\"title\": \"En mer\", \"text\": \"Les bateaux sont partis.\"}\n");
	reread(&box, FALSE, &counts);
	ck_assert_uint_eq(counts.n_documents, 0);
	learn_outlet(&box);
	ck_assert(cadrage_store_count_stale(box.store, box.outlets, &n_stale, NULL));
	ck_assert_uint_eq(n_stale, 2);
	reread(&box, FALSE, &counts);
	ck_assert_uint_eq(counts.n_documents, 2);
	ck_assert_uint_eq(counts.n_changed, 1);
	ck_assert_uint_eq(counts.n_outlet, 1);
	ck_assert_uint_eq(counts.n_text, 1);
	ck_assert_uint_eq(counts.n_date + counts.n_title + counts.n_refused, 0);
	listed = store_box_list(&box, NULL);
	ck_assert_msg(strstr(listed, " phare - Bateaux au port\n") != NULL, "%s", listed);
	ck_assert(cadrage_store_count_stale(box.store, box.outlets, &n_stale, NULL));
	ck_assert_uint_eq(n_stale, 0);
	reread(&box, TRUE, &counts);
	ck_assert_uint_eq(counts.n_documents, 2);
	ck_assert_uint_eq(counts.n_changed, 0);
}
END_TEST

START_TEST(what_was_set_by_hand_survives_a_changed_profile)
{
	g_auto(StoreBox) box = store_box_open();
	CadrageRereadCounts counts;

	store_box_add(&box, NULL, "a.txt", page);
	assert_set(&box, "outlet=A", "A - Bateaux au port\n");
	assert_set(&box, "zone=4:body", "A - Bateaux au port\n");
	learn_outlet(&box);
	reread(&box, FALSE, &counts);
	ck_assert_uint_eq(counts.n_outlet, 0);
	ck_assert_uint_eq(counts.n_text, 0);
}
END_TEST

/* Sets the article's date as another process would, once 500 articles are read again. */
static void
set_meanwhile(const CadrageRereadCounts *counts, guint n_total, void *payload)
{
	const StoreBox *box = payload;
	g_autoptr(CadrageStore) other = cadrage_store_open(box->path, CADRAGE_STORE_CHANGE, NULL);
	StoreBox seen = {.store = other, .outlets = box->outlets};

	(void)n_total;
	if (counts->n_documents <= 500)
		ck_assert(set(&seen, "date=2015-11-17", NULL));
}

START_TEST(what_is_set_while_all_is_read_again_stays)
{
	g_auto(StoreBox) box = store_box_open();
	g_autoptr(GString) lines = g_string_new(NULL);
	const CadrageRereadOptions options = {
		.n_threads = 2, .all = TRUE, .func = set_meanwhile, .payload = &box};
	CadrageRereadCounts counts;

	/* Read, but not yet written, when it is set. */
	for (guint i = 0; i < 500; i++)
		g_string_append_printf(lines, "{\"title\": \"t%u\", \"text\": \"Marée.\"}\n", i);
	store_box_add(&box, "B", "b.jsonl", lines->str);
	store_box_add(&box, "A", "a.txt", page);
	ck_assert(cadrage_store_reread(box.store, box.outlets, &options, &counts, NULL));
	ck_assert_int_eq(store_box_ask(&box,
				       "SELECT count(*) FROM document"
				       " WHERE date = '2015-11-17' AND date_evidence = 'by hand'"),
			 1);
	ck_assert_uint_eq(counts.n_changed, 0);
}
END_TEST

/* Out and in again. */

static gboolean
export_document(const CadrageStoredDocument *row, void *payload)
{
	void *const *both = payload;
	g_autoptr(CadrageRecord) record = cadrage_store_load(both[0], row->id, NULL);

	ck_assert_ptr_nonnull(record);
	return cadrage_record_write_json(record, row, both[1], NULL);
}

static char *
export_all(const StoreBox *box)
{
	g_autoptr(GOutputStream) stream = g_memory_output_stream_new_resizable();
	void *both[] = {box->store, stream};

	ck_assert(cadrage_store_list(box->store, NULL, CADRAGE_ORDER_ID, 0, export_document, both,
				     NULL));
	ck_assert(g_output_stream_write_all(stream, "", 1, NULL, NULL, NULL));
	ck_assert(g_output_stream_close(stream, NULL, NULL));
	return g_memory_output_stream_steal_data(G_MEMORY_OUTPUT_STREAM(stream));
}

START_TEST(an_exported_store_comes_back_without_loss)
{
	g_auto(StoreBox) box = store_box_open();
	g_auto(StoreBox) other = store_box_open();
	g_autofree char *exported = NULL;
	g_autofree char *before = NULL;
	g_autofree char *after = NULL;
	g_autofree char *again = NULL;

	store_box_add(&box, "A", "a.txt", page);
	ck_assert(set(&box, "date=2015-11-17", NULL));
	ck_assert(set(&box, "zone=3-4:lead", NULL));
	store_box_add(&box, "A", "latin.txt", "Un \xe9t\xe9 au port\n\nLes bateaux y sont.\n");
	store_box_add(&box, NULL, "b.jsonl",
		      "{\"outlet\": \"B\", \"title\": \"En mer\", \"lead\": \"Un vent fort.\","
		      " \"url\": \"http://b.example/\", \"date\": \"demain\","
		      " \"text\": \"Les bateaux sont partis.\"}\n");
	exported = export_all(&box);
	ck_assert_uint_eq(store_box_add(&other, NULL, "out.jsonl", exported).n_new, 3);
	before = store_box_list(&box, NULL);
	after = store_box_list(&other, NULL);
	ck_assert_str_eq(before, after);
	ck_assert_int_eq(store_box_ask(&other, "SELECT count(*) FROM by_hand"), 1);
	ck_assert_int_eq(store_box_ask(&other, "SELECT first_line FROM zone_by_hand"), 3);
	ck_assert_int_eq(
		store_box_ask(&other, "SELECT count(*) FROM name WHERE base = 'latin.txt'"), 1);
	/* But for the new names. */
	ck_assert_int_eq(store_box_ask(&other, "DELETE FROM name WHERE base GLOB 'out.*'"), 0);
	again = export_all(&other);
	ck_assert_str_eq(exported, again);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("amendment");
	TCase *assignment = tcase_create("assignment");
	TCase *store = tcase_create("store");

	tcase_add_test(assignment, a_bad_value_is_refused_by_name);
	tcase_add_test(assignment, a_mistyped_field_or_zone_gets_the_nearest);
	tcase_add_test(assignment, values_are_kept_in_one_form);
	suite_add_tcase(suite, assignment);
	tcase_add_test(store, what_is_set_can_be_taken_back);
	tcase_add_test(store, what_is_refused_changes_nothing);
	tcase_add_test(store, a_changed_profile_reads_the_originals_again);
	tcase_add_test(store, what_was_set_by_hand_survives_a_changed_profile);
	tcase_add_test(store, what_is_set_while_all_is_read_again_stays);
	tcase_add_test(store, an_exported_store_comes_back_without_loss);
	suite_add_tcase(suite, store);
	return suite_run(suite);
}
