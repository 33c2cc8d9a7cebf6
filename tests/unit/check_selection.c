#include "config.h"

#include <string.h>

#include <cadrage/score.h>
#include <cadrage/store.h>
#include <cadrage/topic.h>

#include "scratch-folder.h"
#include "suite.h"

static const char articles[] =
	"{\"outlet\":\"Gazette\",\"date\":\"2015-11-16\",\"language\":\"fr\",\"title\":\"Pont\","
	"\"text\":\"Le pont est ouvert depuis lundi.\"}\n"
	"{\"outlet\":\"Gazette\",\"date\":\"2015-11-23\",\"language\":\"en\",\"title\":\"Fair\","
	"\"text\":\"The fair has begun by the bridge.\"}\n"
	"{\"outlet\":\"Courrier\",\"language\":\"fr\",\"title\":\"Neige\","
	"\"text\":\"La neige tombe sur la ville.\"}\n";

/* A store with these articles in a folder of its own. */
typedef struct {
	ScratchFolder folder;
	CadrageOutlets *outlets;
	CadrageStore *store;
} Fixture;

static void
fixture_clear(Fixture *fixture)
{
	cadrage_store_close(fixture->store);
	cadrage_outlets_unref(fixture->outlets);
	scratch_folder_remove(&fixture->folder);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Fixture, fixture_clear)

static CadrageReader *
open_files(const Fixture *fixture)
{
	g_autofree char *path = g_build_filename(fixture->folder, "a.jsonl", NULL);
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	const char *const paths[] = {path, NULL};

	return cadrage_reader_new(paths, NULL, diagnostics, NULL);
}

static Fixture
make_fixture(void)
{
	Fixture fixture = {.folder = scratch_folder_new()};
	g_autofree char *path = g_build_filename(fixture.folder, "store", NULL);
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	const char *const folders[] = {fixture.folder, NULL};
	g_autoptr(CadrageReader) reader = NULL;
	CadrageAddOptions options = CADRAGE_ADD_OPTIONS_INIT;
	CadrageAddCounts counts;

	options.day = "2015-12-01";
	scratch_folder_write(fixture.folder, "a.jsonl", articles);
	fixture.outlets = cadrage_outlets_load(folders, diagnostics, NULL);
	fixture.store = cadrage_store_open(path, CADRAGE_STORE_WRITE, NULL);
	reader = open_files(&fixture);
	ck_assert(
		cadrage_store_add(fixture.store, reader, fixture.outlets, &options, &counts, NULL));
	ck_assert_uint_eq(counts.n_new, 3);
	return fixture;
}

static int
compare_titles(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Titles of the documents of a reader that fit @selection, in byte order, with blanks between. */
static char *
list_titles(const Fixture *fixture, CadrageReader *reader, const CadrageSelection *selection)
{
	g_autoptr(GPtrArray) titles = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(CadrageRecord) record = NULL;

	while (cadrage_reader_next(reader, &record, NULL) == CADRAGE_READ_RECORD) {
		g_autoptr(CadrageDocument) document =
			cadrage_record_to_document(record, fixture->outlets, NULL);

		if (cadrage_selection_has(selection, document))
			g_ptr_array_add(titles, g_strdup(cadrage_document_get_title(document)));
		g_clear_pointer(&record, cadrage_record_free);
	}
	g_ptr_array_sort(titles, compare_titles);
	g_ptr_array_add(titles, NULL);
	return g_strjoinv(" ", (char **)titles->pdata);
}

/* The store and the files must agree. */
static void
assert_selects(const CadrageSelection *selection, const char *expected)
{
	static const CadrageSelection all = CADRAGE_SELECTION_INIT;
	g_auto(Fixture) fixture = make_fixture();
	g_autoptr(CadrageReader) stored =
		cadrage_store_select(fixture.store, selection, NULL, NULL);
	g_autoptr(CadrageReader) files = open_files(&fixture);
	g_autofree char *of_store = list_titles(&fixture, stored, &all);
	g_autofree char *of_files = list_titles(&fixture, files, selection);
	guint n = 0;

	ck_assert_str_eq(of_store, expected);
	ck_assert_str_eq(of_files, expected);
	ck_assert(cadrage_store_count(fixture.store, selection, &n, NULL));
	ck_assert_uint_eq(n > 0, *expected != '\0');
}

START_TEST(all_is_selected_where_nothing_is_said)
{
	const CadrageSelection selection = CADRAGE_SELECTION_INIT;

	assert_selects(&selection, "Fair Neige Pont");
}
END_TEST

START_TEST(outlets_select_by_id_and_language)
{
	const char *const two[] = {"Courrier", "Gazette:en", NULL};
	const char *const none[] = {"gazette", NULL};
	const char *const like[] = {"Gaz%", "G_zette", NULL};

	assert_selects(&(CadrageSelection){.outlets = two}, "Fair Neige");
	assert_selects(&(CadrageSelection){.outlets = none}, "");
	assert_selects(&(CadrageSelection){.outlets = like}, "");
}
END_TEST

START_TEST(days_leave_out_what_has_none)
{
	assert_selects(&(CadrageSelection){.since = "2015-11-16"}, "Fair Pont");
	assert_selects(&(CadrageSelection){.since = "2015-11-17"}, "Fair");
	assert_selects(&(CadrageSelection){.until = "2015-11-22"}, "Pont");
	assert_selects(&(CadrageSelection){.until = "2015-11"}, "Fair Pont");
	assert_selects(&(CadrageSelection){.undated = TRUE}, "Neige");
}
END_TEST

START_TEST(what_is_said_together_holds_together)
{
	const char *const outlets[] = {"Gazette", NULL};

	assert_selects(&(CadrageSelection){.outlets = outlets, .language = "fr"}, "Pont");
	assert_selects(&(CadrageSelection){.outlets = outlets, .undated = TRUE}, "");
}
END_TEST

START_TEST(a_day_that_is_none_is_an_error)
{
	const CadrageSelection selection = {.until = "2015-13"};
	g_autoptr(GError) error = NULL;

	ck_assert(!cadrage_selection_check(&selection, &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID));
}
END_TEST

START_TEST(stored_records_are_read_as_the_files_were)
{
	g_auto(Fixture) fixture = make_fixture();
	g_autoptr(CadrageReader) reader = cadrage_store_select(fixture.store, NULL, NULL, NULL);
	g_autoptr(CadrageRecord) record = NULL;
	g_autofree char *before = g_strdup("");
	guint n = 0;

	while (cadrage_reader_next(reader, &record, NULL) == CADRAGE_READ_RECORD) {
		const char *id = cadrage_record_get_id(record);
		g_autoptr(CadrageDocument) document =
			cadrage_record_to_document(record, fixture.outlets, NULL);

		ck_assert_uint_eq(strlen(id), CADRAGE_SHOWN_ID_DIGITS);
		ck_assert_int_lt(strcmp(before, id), 0);
		ck_assert_ptr_nonnull(cadrage_document_get_outlet(document));
		ck_assert_uint_gt(cadrage_document_get_n_tokens(document), 5);
		g_free(before);
		before = g_strdup(id);
		g_clear_pointer(&record, cadrage_record_free);
		n++;
	}
	ck_assert_uint_eq(n, 3);
}
END_TEST

START_TEST(a_document_removed_meanwhile_is_passed_over)
{
	g_auto(Fixture) fixture = make_fixture();
	g_autoptr(CadrageReader) reader = cadrage_store_select(fixture.store, NULL, NULL, NULL);
	g_autofree char *id = cadrage_store_find(fixture.store, "a.jsonl:3", NULL);
	const char *const ids[] = {id, NULL};
	static const CadrageSelection all = CADRAGE_SELECTION_INIT;
	g_autofree char *titles = NULL;

	ck_assert(cadrage_store_remove(fixture.store, ids, NULL));
	titles = list_titles(&fixture, reader, &all);
	ck_assert_str_eq(titles, "Fair Pont");
}
END_TEST

static CadrageTopic *
make_topic(const char *pattern, const char *language)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	const CadrageLexiconOptions options = CADRAGE_LEXICON_OPTIONS_INIT;
	g_autoptr(CadrageLexicon) lexicon =
		cadrage_lexicon_new_from_pattern(pattern, language, &options, diagnostics, NULL);
	g_autoptr(CadrageLexicons) lexicons = cadrage_lexicons_new(&lexicon, 1, diagnostics, NULL);

	return cadrage_topic_new(lexicons);
}

static guint
count_covered(const Fixture *fixture, CadrageTopic *topic)
{
	g_autoptr(CadrageReader) reader = open_files(fixture);
	g_autoptr(CadrageRecord) record = NULL;
	guint n = 0;

	while (cadrage_reader_next(reader, &record, NULL) == CADRAGE_READ_RECORD) {
		g_autoptr(CadrageDocument) document =
			cadrage_record_to_document(record, fixture->outlets, NULL);

		n += cadrage_topic_covers(topic, document);
		g_clear_pointer(&record, cadrage_record_free);
	}
	return n;
}

START_TEST(a_topic_is_of_its_language)
{
	g_auto(Fixture) fixture = make_fixture();
	g_autoptr(CadrageTopic) french = make_topic("pont|neige|bridge", "fr");
	g_autoptr(CadrageTopic) english = make_topic("bridge", "en");
	g_autoptr(CadrageTopic) gap = make_topic("fair [..4] bridge", "en");
	g_autoptr(CadrageTopic) none = make_topic("rivière", "fr");

	ck_assert_uint_eq(count_covered(&fixture, french), 2);
	ck_assert_uint_eq(count_covered(&fixture, english), 1);
	ck_assert_uint_eq(count_covered(&fixture, gap), 1);
	ck_assert_uint_eq(count_covered(&fixture, none), 0);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("selection");
	TCase *selection = tcase_create("selection");
	TCase *topic = tcase_create("topic");

	tcase_add_test(selection, all_is_selected_where_nothing_is_said);
	tcase_add_test(selection, outlets_select_by_id_and_language);
	tcase_add_test(selection, days_leave_out_what_has_none);
	tcase_add_test(selection, what_is_said_together_holds_together);
	tcase_add_test(selection, a_day_that_is_none_is_an_error);
	tcase_add_test(selection, stored_records_are_read_as_the_files_were);
	tcase_add_test(selection, a_document_removed_meanwhile_is_passed_over);
	tcase_add_test(topic, a_topic_is_of_its_language);
	suite_add_tcase(suite, selection);
	suite_add_tcase(suite, topic);
	return suite_run(suite);
}
