#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cadrage/inspection.h>

#include "base/limits.h"
#include "corpus/database.h"
#include "corpus/identity.h"
#include "corpus/original.h"
#include "corpus/schema.h"
#include "corpus/store.h"
#include "store-box.h"
#include "suite.h"

#define ASSERT_ERROR(error, code, words)                                                        \
	do {                                                                                    \
		ck_assert(g_error_matches(error, CADRAGE_ERROR, code));                         \
		ck_assert_msg(strstr((error)->message, words) != NULL, "%s", (error)->message); \
	} while (0)

static const char two_records[] =
	"{\"outlet\": \"Le Phare\", \"date\": \"2015-11-17\", \"title\": \"Au port\","
	" \"text\": \"Les bateaux sont au port depuis mardi.\"}\n"
	"{\"outlet\": \"La Digue\", \"date\": \"2015-11-18\", \"title\": \"En mer\","
	" \"text\": \"Les bateaux sont en mer depuis mercredi.\"}\n";

/* Identity. */

static CadrageRecord *
make_record(const char *title, const char *text, const char *outlet)
{
	CadrageRecord *record = cad_record_new("x");

	record->title = g_strdup(title);
	record->text = g_strdup(text);
	record->outlet = g_strdup(outlet);
	return record;
}

static void
assert_same(CadrageRecord *left, CadrageRecord *right, gboolean is_same)
{
	g_autofree char *a = cad_identity_read(left);
	g_autofree char *b = cad_identity_read(right);

	ck_assert_int_eq(strlen(a), 64);
	ck_assert_int_eq(strcmp(a, b) == 0, is_same);
	cadrage_record_free(left);
	cadrage_record_free(right);
}

START_TEST(what_was_given_makes_the_id)
{
	assert_same(make_record("a", "b", NULL), make_record("a", "b", NULL), TRUE);
	assert_same(make_record("a", "b", NULL), make_record("a", "b", ""), TRUE);
	assert_same(make_record("a", "b", NULL), make_record("a", "b", "c"), FALSE);
	assert_same(make_record("a", "b", NULL), make_record(NULL, "a\nb", NULL), FALSE);
	assert_same(make_record("a", "bc", NULL), make_record("ab", "c", NULL), FALSE);
}
END_TEST

START_TEST(the_name_of_the_file_is_no_part_of_the_id)
{
	CadrageRecord *left = make_record("a", "b", "c");
	CadrageRecord *right = make_record("a", "b", "c");

	g_free(right->id);
	right->id = g_strdup("y");
	assert_same(left, right, TRUE);
}
END_TEST

/* Originals. */

static void
assert_packs(const char *bytes, gsize n_bytes)
{
	g_autoptr(CadrageRecord) given = cad_record_new("x");
	g_autoptr(CadrageRecord) read = cad_record_new("x");
	g_autoptr(GBytes) packed = NULL;
	gsize n = 0;

	given->page = g_bytes_new(bytes, n_bytes);
	packed = cad_original_pack(given, &n, NULL);
	ck_assert_uint_eq(n, n_bytes);
	ck_assert(cad_original_unpack(read, packed, n, TRUE));
	ck_assert(g_bytes_equal(read->page, given->page));
}

START_TEST(a_page_comes_back_byte_for_byte)
{
	g_autofree char *noise = g_malloc(100000);
	GRand *source = g_rand_new_with_seed(1);

	for (guint i = 0; i < 100000; i++)
		noise[i] = (char)g_rand_int(source);
	g_rand_free(source);
	assert_packs("a", 1);
	assert_packs("a\0\xff\r\n", 5);
	assert_packs(noise, 100000);
}
END_TEST

START_TEST(a_record_comes_back_field_by_field)
{
	g_autoptr(CadrageRecord) given = make_record("Titre", "Texte\n\nfin", NULL);
	g_autoptr(CadrageRecord) read = cad_record_new("x");
	g_autoptr(GBytes) packed = NULL;
	gsize n;

	packed = cad_original_pack(given, &n, NULL);
	ck_assert(cad_original_unpack(read, packed, n, FALSE));
	ck_assert_str_eq(read->title, "Titre");
	ck_assert_ptr_null(read->lead);
	ck_assert_str_eq(read->text, "Texte\n\nfin");
}
END_TEST

START_TEST(a_broken_original_is_told)
{
	g_autoptr(CadrageRecord) given = make_record("Titre", "Texte", NULL);
	g_autoptr(CadrageRecord) read = cad_record_new("x");
	g_autoptr(GBytes) packed = NULL;
	g_autoptr(GBytes) cut = NULL;
	gsize n;

	packed = cad_original_pack(given, &n, NULL);
	cut = g_bytes_new_from_bytes(packed, 0, g_bytes_get_size(packed) - 3);
	ck_assert(!cad_original_unpack(read, cut, n, FALSE));
	ck_assert(!cad_original_unpack(read, packed, n - 1, FALSE));
	ck_assert(!cad_original_unpack(read, packed, n + 1, FALSE));
	ck_assert(!cad_original_unpack(read, packed, G_MAXSIZE / 2, FALSE));
}
END_TEST

START_TEST(an_article_too_long_to_be_read_again_is_refused)
{
	g_autofree char *text = g_strnfill(CAD_MAX_DOCUMENT_BYTES - 5, 'a');
	g_autoptr(CadrageRecord) fits = make_record("Titre", text, NULL);
	g_autoptr(CadrageRecord) exceeds = make_record("Titres", text, NULL);
	g_autoptr(CadrageRecord) read = cad_record_new("x");
	g_autoptr(GBytes) packed = NULL;
	g_autoptr(GError) error = NULL;
	gsize n;

	packed = cad_original_pack(fits, &n, NULL);
	ck_assert(packed && cad_original_unpack(read, packed, n, FALSE));
	ck_assert_ptr_null(cad_original_pack(exceeds, &n, &error));
	ASSERT_ERROR(error, CADRAGE_ERROR_LIMIT, "limit CAD_MAX_DOCUMENT_BYTES");
}
END_TEST

/* Opening. */

START_TEST(reading_never_makes_a_store)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autofree char *path = g_build_filename(folder, "none", NULL);
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(cadrage_store_open(path, CADRAGE_STORE_READ, &error));
	ASSERT_ERROR(error, CADRAGE_ERROR_NOT_FOUND, "there is no store here");
	g_clear_error(&error);
	ck_assert_ptr_null(cadrage_store_open(path, CADRAGE_STORE_CHANGE, &error));
	ASSERT_ERROR(error, CADRAGE_ERROR_NOT_FOUND, "there is no store here");
	ck_assert(!g_file_test(path, G_FILE_TEST_EXISTS));
}
END_TEST

START_TEST(a_store_is_one_file)
{
	g_auto(StoreBox) box = store_box_open();
	g_autoptr(GDir) dir = NULL;

	g_clear_pointer(&box.store, cadrage_store_close);
	dir = g_dir_open(box.path, 0, NULL);
	ck_assert_str_eq(g_dir_read_name(dir), CAD_STORE_FILE);
	ck_assert_ptr_null(g_dir_read_name(dir));
}
END_TEST

static void
assert_refused(const char *content, gsize n_bytes, int code, const char *words)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autofree char *path =
		scratch_folder_add(folder, CAD_STORE_FILE, content, (gssize)n_bytes);
	g_autoptr(GError) error = NULL;
	g_autofree char *after = NULL;
	gsize n_after;

	ck_assert_ptr_null(cadrage_store_open(folder, CADRAGE_STORE_WRITE, &error));
	ASSERT_ERROR(error, code, words);
	ck_assert(g_file_get_contents(path, &after, &n_after, NULL));
	ck_assert_uint_eq(n_after, n_bytes);
	ck_assert_int_eq(memcmp(after, content, n_bytes), 0);
}

START_TEST(a_file_that_is_no_store_is_refused_and_kept)
{
	assert_refused("", 0, CADRAGE_ERROR_INVALID, "is no store of cadrage");
	assert_refused("a letter to a friend", 20, CADRAGE_ERROR_DAMAGED, "is no store of cadrage");
}
END_TEST

static void
run_sql(const char *path, const char *sql)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(CadDatabase) database = cad_database_open(path, CAD_DATABASE_NEW, &error);

	ck_assert_msg(database && cad_database_run(database, sql, &error), "%s",
		      error ? error->message : "");
}

START_TEST(another_programs_database_is_refused)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autofree char *path = g_build_filename(folder, CAD_STORE_FILE, NULL);
	g_autoptr(GError) error = NULL;

	run_sql(path, "CREATE TABLE t (x); PRAGMA user_version = 1;");
	ck_assert_ptr_null(cadrage_store_open(folder, CADRAGE_STORE_READ, &error));
	ASSERT_ERROR(error, CADRAGE_ERROR_INVALID, "is no store of cadrage");
}
END_TEST

START_TEST(a_newer_store_is_refused)
{
	g_auto(StoreBox) box = store_box_open();
	g_autofree char *path = g_build_filename(box.path, CAD_STORE_FILE, NULL);
	g_autoptr(GError) error = NULL;

	g_clear_pointer(&box.store, cadrage_store_close);
	run_sql(path, "PRAGMA user_version = 9999");
	ck_assert_ptr_null(cadrage_store_open(box.path, CADRAGE_STORE_WRITE, &error));
	ASSERT_ERROR(error, CADRAGE_ERROR_UNSUPPORTED, "of version 9999, made by a newer cadrage");
}
END_TEST

START_TEST(a_folder_that_cannot_be_made_is_told)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autofree char *file = scratch_folder_add(folder, "file", "x", 1);
	g_autofree char *path = g_build_filename(file, "store", NULL);
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(cadrage_store_open(path, CADRAGE_STORE_WRITE, &error));
	ASSERT_ERROR(error, CADRAGE_ERROR_IO, "cannot make the folder");
}
END_TEST

/* Version 1 as it was released; never to be changed. */
static const char version_1[] =
	"CREATE TABLE profiles (number INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE);"
	"CREATE TABLE addition (number INTEGER PRIMARY KEY, day TEXT NOT NULL, command TEXT,"
	" n_new INTEGER NOT NULL DEFAULT 0, n_known INTEGER NOT NULL DEFAULT 0,"
	" n_refused INTEGER NOT NULL DEFAULT 0);"
	"CREATE TABLE original (number INTEGER PRIMARY KEY, id TEXT NOT NULL,"
	" addition INTEGER NOT NULL, is_page INTEGER NOT NULL,"
	" outlet TEXT, url TEXT, date TEXT, title TEXT, language TEXT,"
	" n_bytes INTEGER NOT NULL, bytes BLOB NOT NULL);"
	"CREATE TABLE document (number INTEGER PRIMARY KEY REFERENCES original ON DELETE CASCADE,"
	" id TEXT NOT NULL UNIQUE, outlet TEXT, outlet_evidence TEXT NOT NULL,"
	" outlet_passage TEXT, agency TEXT, layout TEXT, title TEXT, url TEXT,"
	" language TEXT NOT NULL, date TEXT, reliability TEXT NOT NULL, candidates TEXT,"
	" date_evidence TEXT NOT NULL, date_passage TEXT, n_tokens INTEGER NOT NULL,"
	" content_hash TEXT NOT NULL, notices TEXT,"
	" profiles INTEGER NOT NULL REFERENCES profiles);"
	"CREATE INDEX document_by_outlet ON document (outlet, date);"
	"CREATE INDEX document_by_date ON document (date);"
	"CREATE TABLE name (base TEXT NOT NULL, folder TEXT NOT NULL,"
	" document INTEGER NOT NULL REFERENCES original ON DELETE CASCADE,"
	" PRIMARY KEY (base, folder, document)) WITHOUT ROWID;"
	"CREATE INDEX name_by_document ON name (document);"
	"CREATE TABLE by_hand (document INTEGER NOT NULL REFERENCES original ON DELETE CASCADE,"
	" field TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (document, field)) WITHOUT ROWID;"
	"CREATE TABLE zone_by_hand ("
	" document INTEGER NOT NULL REFERENCES original ON DELETE CASCADE,"
	" first_line INTEGER NOT NULL, last_line INTEGER NOT NULL, zone TEXT NOT NULL,"
	" PRIMARY KEY (document, first_line)) WITHOUT ROWID;"
	"CREATE TABLE collected (outlet TEXT NOT NULL, first_day TEXT NOT NULL,"
	" last_day TEXT NOT NULL, addition INTEGER NOT NULL,"
	" PRIMARY KEY (outlet, first_day, last_day)) WITHOUT ROWID;"
	"INSERT INTO profiles VALUES (1, 'aa');"
	"INSERT INTO addition VALUES (1, '2015-11-20', NULL, 1, 0, 0);"
	"INSERT INTO original VALUES (1,"
	" '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff', 1, 1, 'Le Phare',"
	" NULL, NULL, NULL, NULL, 1, x'00');"
	"INSERT INTO document VALUES (1,"
	" '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff', 'Le Phare', 'given',"
	" 'Le Phare', NULL, NULL, 'Au port', NULL, 'fr', '2015-11-17', 'exact', NULL, 'text',"
	" '17 novembre 2015', 7, 'bb', NULL, 1);"
	"INSERT INTO name VALUES ('a.txt', '', 1);"
	"PRAGMA application_id = 1128350802; PRAGMA user_version = 1; PRAGMA journal_mode = WAL;";

START_TEST(a_store_of_version_1_opens)
{
	g_auto(ScratchFolder) folder = scratch_folder_new();
	g_autofree char *path = g_build_filename(folder, CAD_STORE_FILE, NULL);
	g_autoptr(GError) error = NULL;
	StoreBox box = {0};
	g_autofree char *listed = NULL;

	run_sql(path, version_1);
	/* Reading is enough to bring it up to date. */
	box.store = cadrage_store_open(folder, CADRAGE_STORE_READ, &error);
	ck_assert_msg(box.store != NULL, "%s", error ? error->message : "");
	ck_assert_int_eq(store_box_ask(&box, "PRAGMA user_version"), cad_schema_get_newest());
	listed = store_box_list(&box, NULL);
	ck_assert_str_eq(listed, "0011 Le Phare 2015-11-17 Au port\n");
	cadrage_store_close(box.store);
}
END_TEST

START_TEST(a_store_open_for_reading_is_not_written_to)
{
	g_auto(StoreBox) box = store_box_open();
	const char *const ids[] = {"x", NULL};
	g_autoptr(GError) error = NULL;

	g_clear_pointer(&box.store, cadrage_store_close);
	box.store = cadrage_store_open(box.path, CADRAGE_STORE_READ, &error);
	ck_assert(!cadrage_store_remove(box.store, ids, &error));
	ck_assert_ptr_nonnull(error);
}
END_TEST

/* Where nothing can be written. */

#define NOBODY 65534

/* What the superuser may do tells nothing. */
static void
drop_rights(void)
{
	if (geteuid() == 0)
		ck_assert_int_eq(setresuid(NOBODY, NOBODY, 0), 0);
}

static void
take_rights_back(void)
{
	uid_t real, effective, saved;

	ck_assert_int_eq(getresuid(&real, &effective, &saved), 0);
	ck_assert_int_eq(setresuid(saved, saved, saved), 0);
}

/* Copies one of the files of the store. */
static void
copy_part(const StoreBox *box, const char *suffix)
{
	g_autofree char *name = g_strconcat("copy/" CAD_STORE_FILE, suffix, NULL);
	g_autofree char *from = g_strconcat(box->path, "/" CAD_STORE_FILE, suffix, NULL);
	g_autofree char *bytes = NULL;
	g_autofree char *to = NULL;
	gsize n_bytes;

	ck_assert(g_file_get_contents(from, &bytes, &n_bytes, NULL));
	to = scratch_folder_add(box->folder, name, bytes, (gssize)n_bytes);
	ck_assert_int_eq(g_chmod(to, 0444), 0);
}

static void
pass(CadrageFinding finding, const char *what, const char *message, void *payload)
{
	(void)payload;
	ck_assert_msg(finding <= CADRAGE_FINDING_NOTE, "%s: %s", what, message);
}

/* The number of articles of the copy, which is found whole, in a folder that cannot be written. */
static guint
count_in_copy(const StoreBox *box)
{
	g_autofree char *copy = g_build_filename(box->folder, "copy", NULL);
	g_autoptr(CadrageStore) store = NULL;
	g_autoptr(GError) error = NULL;
	gboolean is_read;
	guint n = 0;

	ck_assert_int_eq(g_chmod(box->folder, 0755), 0);
	ck_assert_int_eq(g_chmod(copy, 0555), 0);
	drop_rights();
	store = cadrage_store_open(copy, CADRAGE_STORE_READ, &error);
	is_read = store && cadrage_store_count(store, NULL, &n, &error) &&
		  cadrage_store_inspect(copy, box->outlets, pass, NULL, &error);
	g_clear_pointer(&store, cadrage_store_close);
	take_rights_back();
	ck_assert_int_eq(g_chmod(copy, 0755), 0);
	ck_assert_msg(is_read, "%s", error ? error->message : "");
	return n;
}

START_TEST(what_stands_in_the_log_is_read_where_nothing_can_be_written)
{
	g_auto(StoreBox) box = store_box_open();

	store_box_add(&box, NULL, "a.jsonl", two_records);
	copy_part(&box, "");
	copy_part(&box, "-wal");
	ck_assert_uint_eq(count_in_copy(&box), 2);
}
END_TEST

START_TEST(a_store_without_a_log_is_read_where_nothing_can_be_written)
{
	g_auto(StoreBox) box = store_box_open();

	store_box_add(&box, NULL, "a.jsonl", two_records);
	g_clear_pointer(&box.store, cadrage_store_close);
	copy_part(&box, "");
	ck_assert_uint_eq(count_in_copy(&box), 2);
}
END_TEST

/* Adding. */

static void
assert_counts(CadrageAddCounts counts, guint n_new, guint n_known, guint n_refused, guint n_failed)
{
	ck_assert_uint_eq(counts.n_new, n_new);
	ck_assert_uint_eq(counts.n_known, n_known);
	ck_assert_uint_eq(counts.n_refused, n_refused);
	ck_assert_uint_eq(counts.n_failed, n_failed);
}

START_TEST(an_article_is_added_once)
{
	g_auto(StoreBox) box = store_box_open();
	g_autofree char *listed = NULL;

	assert_counts(store_box_add(&box, NULL, "a.jsonl", two_records), 2, 0, 0, 0);
	assert_counts(store_box_add(&box, NULL, "a.jsonl", NULL), 0, 2, 0, 0);
	assert_counts(store_box_add(&box, NULL, "b.jsonl", two_records), 0, 2, 0, 0);
	listed = store_box_list(&box, NULL);
	ck_assert_msg(g_str_has_suffix(listed, " La Digue 2015-11-18 En mer\n"), "%s", listed);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM document"), 2);
	/* It came from two files. */
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM name"), 4);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM addition"), 3);
}
END_TEST

START_TEST(an_article_twice_in_one_file_is_one)
{
	g_auto(StoreBox) box = store_box_open();
	g_autofree char *twice = g_strconcat(two_records, two_records, NULL);

	assert_counts(store_box_add(&box, NULL, "a.jsonl", twice), 2, 2, 0, 0);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM document"), 2);
}
END_TEST

START_TEST(another_outlet_makes_another_article)
{
	g_auto(StoreBox) box = store_box_open();

	assert_counts(store_box_add(&box, "A", "a.txt", "Un titre\n\nUn texte du port.\n"), 1, 0, 0,
		      0);
	assert_counts(store_box_add(&box, "B", "a.txt", NULL), 1, 0, 0, 0);
	assert_counts(store_box_add(&box, "B", "a.txt", NULL), 0, 1, 0, 0);
}
END_TEST

START_TEST(refusals_leave_the_others_in)
{
	g_auto(StoreBox) box = store_box_open();
	g_autofree char *text = g_strconcat("{\"outlet\": \" \", \"text\": \"mot\"}\n", two_records,
					    "{\"text\": \"...\"}\n", NULL);

	assert_counts(store_box_add(&box, NULL, "a.jsonl", text), 2, 0, 2, 0);
	assert_counts(store_box_add(&box, NULL, "none.txt", NULL), 0, 0, 0, 1);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM original"), 2);
}
END_TEST

START_TEST(names_are_kept_letter_for_letter)
{
	static const char *const names[] = {
		"x'); DROP TABLE document;--", "x\" OR 1=1 --", "%", "_", "NULL", "x\\';", NULL};
	g_auto(StoreBox) box = store_box_open();

	for (gsize i = 0; names[i]; i++) {
		const char *const outlets[] = {names[i], NULL};
		CadrageSelection selection = CADRAGE_SELECTION_INIT;
		g_autofree char *listed = NULL;

		store_box_add(&box, names[i], "a.txt", "Un titre\n\nUn texte du port.\n");
		selection.outlets = outlets;
		listed = store_box_list(&box, &selection);
		ck_assert_msg(strstr(listed, names[i]) != NULL, "%s", listed);
		ck_assert_ptr_eq(strchr(listed, '\n'), strrchr(listed, '\n'));
	}
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM document"), 6);
}
END_TEST

/* Listing. */

static void
assert_selects(const StoreBox *box, const CadrageSelection *selection, const char *titles)
{
	g_autofree char *listed = store_box_list(box, selection);
	g_autoptr(GString) found = g_string_new(NULL);
	g_auto(GStrv) lines = g_strsplit(listed, "\n", -1);

	for (gsize i = 0; lines[i] && *lines[i]; i++)
		g_string_append_printf(found, "%c", lines[i][strlen(lines[i]) - 1]);
	ck_assert_str_eq(found->str, titles);
}

START_TEST(a_selection_is_by_outlet_days_and_language)
{
	static const char records[] =
		"{\"outlet\": \"A\", \"date\": \"2015-10-31\", \"title\": \"a\", \"language\": "
		"\"fr\","
		" \"text\": \"un\"}\n"
		"{\"outlet\": \"A\", \"date\": \"2015-11-30\", \"title\": \"b\", \"language\": "
		"\"fr\","
		" \"text\": \"un\"}\n"
		"{\"outlet\": \"B\", \"date\": \"2015-12-01\", \"title\": \"c\", \"language\": "
		"\"en\","
		" \"text\": \"one\"}\n"
		"{\"outlet\": \"B\", \"title\": \"d\", \"language\": \"en\", \"text\": \"one\"}\n";
	static const char *const only_a[] = {"A", NULL};
	static const char *const nobody[] = {NULL};
	g_auto(StoreBox) box = store_box_open();

	store_box_add(&box, NULL, "a.jsonl", records);
	assert_selects(&box, NULL, "abcd");
	assert_selects(&box, &(CadrageSelection){.outlets = only_a}, "ab");
	assert_selects(&box, &(CadrageSelection){.outlets = nobody}, "");
	assert_selects(&box, &(CadrageSelection){.since = "2015-11"}, "bc");
	assert_selects(&box, &(CadrageSelection){.until = "2015-11"}, "ab");
	assert_selects(&box, &(CadrageSelection){.since = "2015", .until = "2015"}, "abc");
	assert_selects(&box, &(CadrageSelection){.language = "en"}, "cd");
	assert_selects(&box, &(CadrageSelection){.undated = TRUE}, "d");
	assert_selects(&box, &(CadrageSelection){.outlets = only_a, .language = "en"}, "");
}
END_TEST

static gboolean
stop(const CadrageStoredDocument *document, void *payload)
{
	(void)document;
	++*(guint *)payload;
	return FALSE;
}

START_TEST(a_day_that_is_none_is_told)
{
	g_auto(StoreBox) box = store_box_open();
	g_autoptr(GError) error = NULL;
	guint n = 0;

	ck_assert(!cadrage_store_list(box.store, &(CadrageSelection){.since = "mardi"},
				      CADRAGE_ORDER_ID, 0, stop, &n, &error));
	ASSERT_ERROR(error, CADRAGE_ERROR_INVALID, "\"mardi\" is no day");
}
END_TEST

START_TEST(a_list_can_be_left)
{
	g_auto(StoreBox) box = store_box_open();
	guint n = 0;

	store_box_add(&box, NULL, "a.jsonl", two_records);
	ck_assert(cadrage_store_list(box.store, NULL, CADRAGE_ORDER_ID, 0, stop, &n, NULL));
	ck_assert_uint_eq(n, 1);
}
END_TEST

/* Finding. */

static void
assert_finds(const StoreBox *box, const char *name, const char *title)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *id = cadrage_store_find(box->store, name, &error);
	const char *const ids[] = {id, NULL};

	ck_assert_msg(id != NULL, "%s", error ? error->message : name);
	assert_selects(box, &(CadrageSelection){.ids = ids}, title);
}

static void
assert_not_found(const StoreBox *box, const char *name, int code, const char *words)
{
	g_autoptr(GError) error = NULL;

	ck_assert_ptr_null(cadrage_store_find(box->store, name, &error));
	ASSERT_ERROR(error, code, words);
}

START_TEST(an_article_is_found_by_its_file_or_its_id)
{
	g_auto(StoreBox) box = store_box_open();
	g_autofree char *path = g_build_filename(box.folder, "page_1.txt", NULL);
	g_autofree char *first = NULL;
	g_autofree char *upper = NULL;

	store_box_add(&box, "A", "page_1.txt", "a\n\nUn texte du port.\n");
	store_box_add(&box, "A", "page_12.txt", "b\n\nUn texte de la mer.\n");
	store_box_add(&box, "A", "pageX1.txt", "c\n\nUn texte de la digue.\n");
	assert_finds(&box, path, "a");
	assert_finds(&box, "page_1.txt", "a");
	assert_finds(&box, "page_12", "b");
	assert_not_found(&box, "page_1", CADRAGE_ERROR_INVALID, "say more");
	assert_not_found(&box, "page", CADRAGE_ERROR_INVALID, "say more");
	assert_not_found(&box, "page%", CADRAGE_ERROR_NOT_FOUND, "there is no article \"page%\"");
	assert_not_found(&box, "", CADRAGE_ERROR_NOT_FOUND, "there is no article");
	first = cadrage_store_find(box.store, "page_12", NULL);
	first[9] = '\0';
	assert_finds(&box, first, "b");
	upper = g_ascii_strup(first, -1);
	assert_finds(&box, upper, "b");
}
END_TEST

START_TEST(a_name_of_two_articles_is_no_name)
{
	g_auto(StoreBox) box = store_box_open();

	store_box_add(&box, "A", "page.txt", "a\n\nUn texte du port.\n");
	store_box_add(&box, "A", "page.txt", "b\n\nUn texte de la mer.\n");
	/* Whichever of them comes first has more names than are told. */
	store_box_ask(&box, "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n"
			    " WHERE i < 9) INSERT INTO name SELECT 'page.txt', i || '/', document"
			    " FROM n, (SELECT DISTINCT document FROM name)");
	assert_not_found(&box, "page.txt", CADRAGE_ERROR_INVALID, "say more");
	assert_not_found(&box, "page", CADRAGE_ERROR_INVALID, "say more");
}
END_TEST

START_TEST(an_article_without_a_title_is_told_by_its_outlet)
{
	g_auto(StoreBox) box = store_box_open();

	store_box_add(&box, NULL, "a.jsonl", two_records);
	store_box_ask(&box, "UPDATE document SET title = NULL,"
			    " id = 'abcd' || substr('000', 1, number)");
	assert_not_found(&box, "abcd", CADRAGE_ERROR_INVALID, "abcd0 (Le Phare)");
}
END_TEST

/* Removing. */

START_TEST(what_is_removed_leaves_nothing_behind)
{
	g_auto(StoreBox) box = store_box_open();
	g_autofree char *id = NULL;
	g_autofree char *listed = NULL;

	store_box_add(&box, NULL, "a.jsonl", two_records);
	id = cadrage_store_find(box.store, "a.jsonl:1", NULL);
	const char *const ids[] = {id, NULL};

	ck_assert(cadrage_store_remove(box.store, ids, NULL));
	listed = store_box_list(&box, NULL);
	ck_assert_msg(g_str_has_suffix(listed, " La Digue 2015-11-18 En mer\n"), "%s", listed);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM original"), 1);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM name"), 1);
	/* It may come back. */
	assert_counts(store_box_add(&box, NULL, "a.jsonl", NULL), 1, 1, 0, 0);
}
END_TEST

/* Another process removes the article, and puts one in its place, while it is met again. */
static void
replace_first(const CadrageAddCounts *counts, const GError *refusal, void *payload)
{
	const StoreBox *box = payload;

	(void)refusal;
	if (counts->n_known == 1)
		store_box_ask(box, "UPDATE document SET id = 'other' WHERE number = 1 RETURNING 1");
	if (counts->n_known == 2)
		store_box_ask(box, "DELETE FROM original WHERE number = 2 RETURNING 1");
}

START_TEST(an_article_that_is_met_and_removed_meanwhile_gets_no_name)
{
	g_auto(StoreBox) box = store_box_open();
	const CadrageAddOptions options = {
		.n_threads = 1, .day = "2015-11-20", .func = replace_first, .payload = &box};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autofree char *path = scratch_folder_add(box.folder, "b.jsonl", two_records, -1);
	const char *const paths[] = {path, NULL};
	g_autoptr(CadrageReader) reader = cadrage_reader_new(paths, NULL, diagnostics, NULL);
	g_autoptr(GError) error = NULL;
	CadrageAddCounts counts;

	store_box_add(&box, NULL, "a.jsonl", two_records);
	ck_assert_msg(cadrage_store_add(box.store, reader, box.outlets, &options, &counts, &error),
		      "%s", error ? error->message : "");
	assert_counts(counts, 0, 2, 0, 0);
	ck_assert_int_eq(store_box_ask(&box, "SELECT count(*) FROM name"), 1);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("corpus");
	TCase *identity = tcase_create("identity");
	TCase *original = tcase_create("original");
	TCase *store = tcase_create("store");
	TCase *addition = tcase_create("addition");
	TCase *listing = tcase_create("listing");

	tcase_add_test(identity, what_was_given_makes_the_id);
	tcase_add_test(identity, the_name_of_the_file_is_no_part_of_the_id);
	suite_add_tcase(suite, identity);
	tcase_add_test(original, a_page_comes_back_byte_for_byte);
	tcase_add_test(original, a_record_comes_back_field_by_field);
	tcase_add_test(original, a_broken_original_is_told);
	tcase_add_test(original, an_article_too_long_to_be_read_again_is_refused);
	suite_add_tcase(suite, original);
	tcase_add_test(store, reading_never_makes_a_store);
	tcase_add_test(store, a_store_is_one_file);
	tcase_add_test(store, a_file_that_is_no_store_is_refused_and_kept);
	tcase_add_test(store, another_programs_database_is_refused);
	tcase_add_test(store, a_newer_store_is_refused);
	tcase_add_test(store, a_folder_that_cannot_be_made_is_told);
	tcase_add_test(store, a_store_of_version_1_opens);
	tcase_add_test(store, a_store_open_for_reading_is_not_written_to);
	tcase_add_test(store, what_stands_in_the_log_is_read_where_nothing_can_be_written);
	tcase_add_test(store, a_store_without_a_log_is_read_where_nothing_can_be_written);
	suite_add_tcase(suite, store);
	tcase_add_test(addition, an_article_is_added_once);
	tcase_add_test(addition, an_article_twice_in_one_file_is_one);
	tcase_add_test(addition, another_outlet_makes_another_article);
	tcase_add_test(addition, refusals_leave_the_others_in);
	tcase_add_test(addition, names_are_kept_letter_for_letter);
	tcase_add_test(addition, an_article_that_is_met_and_removed_meanwhile_gets_no_name);
	suite_add_tcase(suite, addition);
	tcase_add_test(listing, a_selection_is_by_outlet_days_and_language);
	tcase_add_test(listing, a_day_that_is_none_is_told);
	tcase_add_test(listing, a_list_can_be_left);
	tcase_add_test(listing, an_article_is_found_by_its_file_or_its_id);
	tcase_add_test(listing, a_name_of_two_articles_is_no_name);
	tcase_add_test(listing, an_article_without_a_title_is_told_by_its_outlet);
	tcase_add_test(listing, what_is_removed_leaves_nothing_behind);
	suite_add_tcase(suite, listing);
	return suite_run(suite);
}
