#include "config.h"

#include <string.h>

#include <cadrage/inspection.h>
#include <cadrage/reading-cache.h>

#include "corpus/reading-parts.h"
#include "store-box.h"
#include "suite.h"

static const char french[] = "lexicon: essai-fr\nlanguage: fr\nversion: 1\n\n[essai]\n"
			     "pont = \"pont\"\n";
static const char english[] = "lexicon: essai-en\nlanguage: en\nversion: 1\n\n[essai]\n"
			      "bridge = \"bridge\"\n";

static const char articles[] =
	"{\"outlet\":\"Gazette\",\"date\":\"2015-11-16\",\"language\":\"fr\",\"title\":\"Pont\","
	"\"text\":\"Le pont est ouvert depuis lundi, dit le maire : \\\"un beau pont\\\".\"}\n"
	"{\"outlet\":\"Gazette\",\"date\":\"2015-11-23\",\"language\":\"fr\",\"title\":\"Gué\","
	"\"text\":\"Le gué est rouvert, et le pont fermé.\"}\n"
	"{\"outlet\":\"Herald\",\"date\":\"2015-11-17\",\"language\":\"en\",\"title\":\"Fair\","
	"\"text\":\"The fair has begun by the bridge.\"}\n";

/* The lexicons of these texts. */
static CadrageLexicons *
load_lexicons(const StoreBox *box, const char *fr, const char *en)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	const CadrageLexiconOptions options = CADRAGE_LEXICON_OPTIONS_INIT;
	g_autofree char *fr_path = scratch_folder_add(box->folder, "essai-fr.lex", fr, -1);
	g_autofree char *en_path = scratch_folder_add(box->folder, "essai-en.lex", en, -1);
	g_autoptr(CadrageLexicon) first =
		cadrage_lexicon_load(fr_path, &options, diagnostics, NULL);
	g_autoptr(CadrageLexicon) second =
		cadrage_lexicon_load(en_path, &options, diagnostics, NULL);
	CadrageLexicon *const both[] = {first, second};

	ck_assert(first && second);
	return cadrage_lexicons_new(both, 2, diagnostics, NULL);
}

/* What a reading says, in a line. */
static gboolean
take(CadrageReading *reading, const GError *refusal, void *payload)
{
	g_autoptr(GBytes) counts = NULL;
	g_autoptr(GBytes) passages = NULL;
	g_autofree char *checksum = NULL;

	if (refusal) {
		g_string_append_printf(payload, "! %s\n", refusal->message);
		return TRUE;
	}
	cadrage_reading_to_bytes(reading, &counts, &passages);
	checksum = g_compute_checksum_for_bytes(G_CHECKSUM_MD5, passages);
	g_string_append_printf(payload, "%s %s %u %s\n", cadrage_reading_get_id(reading),
			       cadrage_reading_get_outlet(reading),
			       cadrage_reading_get_n_matches(reading), checksum);
	return TRUE;
}

/* What a selection gives; @told: (out): what was read, "fr: cause (2)", one a line. */
static char *
read_all(const StoreBox *box, CadrageLexicons *lexicons, CadrageTopic *topic,
	 const CadrageSelection *selection, char **told)
{
	CadrageStoredReadingOptions options = CADRAGE_STORED_READING_OPTIONS_INIT;
	g_auto(CadrageStoredReadings) readings = {0};
	g_autoptr(GError) error = NULL;
	GString *lines = g_string_new(NULL);
	GString *rereads = g_string_new(NULL);

	options.topic = topic;
	options.n_threads = 2;
	ck_assert_msg(cadrage_store_read(box->store, selection, box->outlets, lexicons, &options,
					 take, lines, &readings, &error),
		      "%s", error ? error->message : "");
	for (guint i = 0; i < readings.rereads->len; i++) {
		const CadrageReread *reread = &g_array_index(readings.rereads, CadrageReread, i);

		g_string_append_printf(rereads, "%s: %s (%u)\n", reread->language,
				       reread->cause ? reread->cause : "new", reread->n_documents);
	}
	*told = g_string_free(rereads, FALSE);
	return g_string_free(lines, FALSE);
}

static void
assert_rereads(const StoreBox *box, CadrageLexicons *lexicons, const char *expected)
{
	g_autofree char *told = NULL;
	g_autofree char *lines = read_all(box, lexicons, NULL, NULL, &told);

	ck_assert_ptr_nonnull(lines);
	ck_assert_str_eq(told, expected);
}

static StoreBox
open_box(void)
{
	StoreBox box = store_box_open();

	ck_assert_uint_eq(store_box_add(&box, NULL, "a.jsonl", articles).n_new, 3);
	return box;
}

START_TEST(what_was_read_is_not_read_again)
{
	g_auto(StoreBox) box = open_box();
	g_autoptr(CadrageLexicons) lexicons = load_lexicons(&box, french, english);
	g_autofree char *told = NULL;
	g_autofree char *first = read_all(&box, lexicons, NULL, NULL, &told);
	g_autofree char *told_again = NULL;
	g_autofree char *again = read_all(&box, lexicons, NULL, NULL, &told_again);

	ck_assert_str_eq(told, "en: new (1)\nfr: new (2)\n");
	ck_assert_str_eq(told_again, "");
	ck_assert_str_eq(first, again);
	ck_assert_ptr_nonnull(strstr(first, " Herald 1 "));
}
END_TEST

START_TEST(a_changed_lexicon_costs_its_language_only)
{
	static const char changed[] = "lexicon: essai-fr\nlanguage: fr\nversion: 2\n\n[essai]\n"
				      "pont = \"pont\" | \"gué\"\n";
	g_auto(StoreBox) box = open_box();
	g_autoptr(CadrageLexicons) before = load_lexicons(&box, french, english);
	g_autoptr(CadrageLexicons) now = load_lexicons(&box, changed, english);

	assert_rereads(&box, before, "en: new (1)\nfr: new (2)\n");
	assert_rereads(&box, now, "fr: essai-fr changed (2)\n");
	/* The older readings are still there. */
	assert_rereads(&box, before, "");
	ck_assert_int_eq(store_box_ask(&box, "SELECT COUNT(*) FROM reading"), 5);
}
END_TEST

START_TEST(what_a_person_sets_is_read_again)
{
	g_auto(StoreBox) box = open_box();
	g_autoptr(CadrageLexicons) lexicons = load_lexicons(&box, french, english);
	static const char *const changes[] = {
		("INSERT INTO by_hand SELECT number, 'outlet', 'Courrier' FROM document"
		 " WHERE title = 'Fair' RETURNING 1"),
		"UPDATE by_hand SET value = 'Gazette' RETURNING 1",
		"DELETE FROM by_hand RETURNING 1",
	};

	assert_rereads(&box, lexicons, "en: new (1)\nfr: new (2)\n");
	for (gsize i = 0; i < G_N_ELEMENTS(changes); i++) {
		ck_assert_int_eq(store_box_ask(&box, changes[i]), 1);
		assert_rereads(&box, lexicons, "en: new (1)\n");
	}
}
END_TEST

START_TEST(a_selection_costs_what_is_in_it)
{
	g_auto(StoreBox) box = open_box();
	g_autoptr(CadrageLexicons) lexicons = load_lexicons(&box, french, english);
	const char *const outlets[] = {"Herald", NULL};
	const CadrageSelection selection = {.outlets = outlets};
	g_autofree char *told = NULL;
	g_autofree char *lines = read_all(&box, lexicons, NULL, &selection, &told);

	ck_assert_ptr_nonnull(lines);
	ck_assert_str_eq(told, "en: new (1)\n");
	assert_rereads(&box, lexicons, "fr: new (2)\n");
}
END_TEST

START_TEST(a_removed_document_has_no_readings)
{
	g_auto(StoreBox) box = open_box();
	g_autoptr(CadrageLexicons) lexicons = load_lexicons(&box, french, english);
	g_autofree char *id = cadrage_store_find(box.store, "a.jsonl:1", NULL);
	const char *const ids[] = {id, NULL};

	assert_rereads(&box, lexicons, "en: new (1)\nfr: new (2)\n");
	ck_assert(cadrage_store_remove(box.store, ids, NULL));
	ck_assert_int_eq(store_box_ask(&box, "SELECT COUNT(*) FROM reading"), 2);
	ck_assert_int_eq(store_box_ask(&box, "SELECT COUNT(*) FROM reading_passages"), 2);
}
END_TEST

START_TEST(only_what_is_of_the_topic_is_read)
{
	g_auto(StoreBox) box = open_box();
	g_autoptr(CadrageLexicons) lexicons = load_lexicons(&box, french, english);
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	const CadrageLexiconOptions options = CADRAGE_LEXICON_OPTIONS_INIT;
	g_autoptr(CadrageLexicon) pattern =
		cadrage_lexicon_new_from_pattern("gué", "fr", &options, diagnostics, NULL);
	g_autoptr(CadrageLexicons) patterns = cadrage_lexicons_new(&pattern, 1, diagnostics, NULL);
	g_autoptr(CadrageTopic) topic = cadrage_topic_new(patterns);
	g_autofree char *told = NULL;
	g_autofree char *lines = read_all(&box, lexicons, topic, NULL, &told);

	ck_assert_str_eq(told, "fr: new (1)\n");
	ck_assert_ptr_nonnull(strstr(lines, " Gazette 1 "));
	ck_assert_ptr_null(strstr(lines, "Herald"));
}
END_TEST

START_TEST(a_broken_original_is_refused_and_the_others_read)
{
	g_auto(StoreBox) box = open_box();
	g_autoptr(CadrageLexicons) lexicons = load_lexicons(&box, french, english);
	g_autofree char *told = NULL;
	g_autofree char *lines = NULL;

	ck_assert_int_eq(store_box_ask(&box, "UPDATE original SET bytes = x'00' WHERE number = 1"
					     " RETURNING 1"),
			 1);
	lines = read_all(&box, lexicons, NULL, NULL, &told);
	ck_assert_ptr_nonnull(strstr(lines, "! "));
	ck_assert_ptr_nonnull(strstr(lines, "damaged"));
	ck_assert_ptr_nonnull(strstr(lines, " Herald 1 "));
}
END_TEST

START_TEST(broken_readings_are_made_again)
{
	g_auto(StoreBox) box = open_box();
	g_autoptr(CadrageLexicons) lexicons = load_lexicons(&box, french, english);
	g_autofree char *told = NULL;
	g_autofree char *told_again = NULL;
	g_autofree char *before = read_all(&box, lexicons, NULL, NULL, &told);
	g_autofree char *after = NULL;

	ck_assert_int_eq(store_box_ask(&box, "UPDATE reading SET counts = x'0001' RETURNING 1"), 1);
	after = read_all(&box, lexicons, NULL, NULL, &told_again);
	ck_assert_str_eq(after, before);
	ck_assert_int_eq(store_box_ask(&box, "SELECT MIN(LENGTH(counts)) > 2 FROM reading"), 1);
}
END_TEST

START_TEST(a_broken_original_behind_a_broken_reading_is_refused)
{
	g_auto(StoreBox) box = open_box();
	g_autoptr(CadrageLexicons) lexicons = load_lexicons(&box, french, english);
	g_autofree char *told = NULL;
	g_autofree char *lines = NULL;

	assert_rereads(&box, lexicons, "en: new (1)\nfr: new (2)\n");
	store_box_ask(&box, "UPDATE reading SET counts = x'0001' WHERE document = 1 RETURNING 1");
	store_box_ask(&box, "UPDATE original SET bytes = x'00' WHERE number = 1 RETURNING 1");
	lines = read_all(&box, lexicons, NULL, NULL, &told);
	ck_assert_ptr_nonnull(strstr(lines, "! "));
	ck_assert_ptr_nonnull(strstr(lines, "damaged"));
}
END_TEST

/* Others at work meanwhile. */

/* What another process does as soon as the first document is read. */
typedef struct {
	const StoreBox *box;
	const char *name;	/* an article */
	const char *assignment; /* NULL: the article is removed, and the store pruned */
	guint n_times;
} Meanwhile;

static void
act_meanwhile(guint n_done, guint n_wanted, void *payload)
{
	Meanwhile *meanwhile = payload;
	g_autoptr(CadrageStore) other =
		cadrage_store_open(meanwhile->box->path, CADRAGE_STORE_CHANGE, NULL);
	g_autofree char *id = cadrage_store_find(other, meanwhile->name, NULL);
	const char *const ids[] = {id, NULL};
	const char *const assignments[] = {meanwhile->assignment, NULL};
	guint n_pruned;

	(void)n_wanted;
	if (n_done > 1 || meanwhile->n_times == 0)
		return;
	meanwhile->n_times--;
	if (meanwhile->assignment)
		ck_assert(
			cadrage_store_set(other, ids, assignments, meanwhile->box->outlets, NULL));
	else
		ck_assert(cadrage_store_remove(other, ids, NULL) &&
			  cadrage_store_prune(other, &n_pruned, NULL));
}

/* What is given while another process is at work, and what afterwards. */
static void
assert_given(const StoreBox *box, CadrageLexicons *lexicons, const CadrageSelection *selection,
	     Meanwhile *meanwhile, guint n_given)
{
	CadrageStoredReadingOptions options = CADRAGE_STORED_READING_OPTIONS_INIT;
	g_auto(CadrageStoredReadings) readings = {0};
	g_autoptr(GString) lines = g_string_new(NULL);
	g_autoptr(GError) error = NULL;
	g_autofree char *told = NULL;
	g_autofree char *afterwards = NULL;

	options.progress = act_meanwhile;
	options.progress_payload = meanwhile;
	ck_assert_msg(cadrage_store_read(box->store, selection, box->outlets, lexicons, &options,
					 take, lines, &readings, &error),
		      "%s", error ? error->message : "");
	ck_assert_uint_eq(readings.n_given, n_given);
	afterwards = read_all(box, lexicons, NULL, selection, &told);
	ck_assert_str_eq(lines->str, afterwards);
}

START_TEST(what_is_set_while_it_is_read_is_not_kept_as_it_was)
{
	g_auto(StoreBox) box = open_box();
	g_autoptr(CadrageLexicons) lexicons = load_lexicons(&box, french, english);

	for (guint i = 1; i <= 3; i++) {
		g_autofree char *name = g_strdup_printf("a.jsonl:%u", i);
		Meanwhile meanwhile = {&box, name, "outlet=Courrier", 1};

		store_box_ask(&box, "DELETE FROM reading RETURNING 1");
		assert_given(&box, lexicons, NULL, &meanwhile, 3);
		ck_assert_int_eq(
			store_box_ask(&box,
				      "SELECT count(*) FROM document WHERE outlet = 'Courrier'"),
			i);
	}
}
END_TEST

START_TEST(what_is_set_all_the_time_is_told)
{
	g_auto(StoreBox) box = open_box();
	g_autoptr(CadrageLexicons) lexicons = load_lexicons(&box, french, english);
	CadrageStoredReadingOptions options = CADRAGE_STORED_READING_OPTIONS_INIT;
	Meanwhile meanwhile = {&box, "a.jsonl:1", "title=Viaduc", 99};
	g_auto(CadrageStoredReadings) readings = {0};
	g_autoptr(GString) lines = g_string_new(NULL);
	g_autoptr(GError) error = NULL;

	options.progress = act_meanwhile;
	options.progress_payload = &meanwhile;
	ck_assert(!cadrage_store_read(box.store, NULL, box.outlets, lexicons, &options, take, lines,
				      &readings, &error));
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_BUSY));
}
END_TEST

START_TEST(what_is_set_in_another_language_is_read_in_it)
{
	g_auto(StoreBox) box = open_box();
	g_autoptr(CadrageLexicons) lexicons = load_lexicons(&box, french, english);
	Meanwhile meanwhile = {&box, "a.jsonl:3", "language=fr", 1};

	assert_given(&box, lexicons, NULL, &meanwhile, 3);
}
END_TEST

START_TEST(what_no_longer_belongs_to_the_selection_is_passed_over)
{
	g_auto(StoreBox) box = open_box();
	g_autoptr(CadrageLexicons) lexicons = load_lexicons(&box, french, english);
	const char *const outlets[] = {"Gazette", NULL};
	const CadrageSelection selection = {.outlets = outlets};
	Meanwhile meanwhile = {&box, "a.jsonl:1", "outlet=Herald", 1};

	assert_given(&box, lexicons, &selection, &meanwhile, 1);
}
END_TEST

START_TEST(a_stored_reading_that_goes_meanwhile_is_made_again)
{
	const char *const outlets[] = {"Herald", NULL};
	const CadrageSelection selection = {.outlets = outlets};
	g_auto(StoreBox) box = open_box();
	g_autoptr(CadrageLexicons) lexicons = load_lexicons(&box, french, english);
	Meanwhile meanwhile = {&box, "a.jsonl:3", "title=Foire", 1};
	g_autofree char *told = NULL;
	g_autofree char *lines = read_all(&box, lexicons, NULL, &selection, &told);

	ck_assert_ptr_nonnull(lines);
	ck_assert_str_eq(told, "en: new (1)\n");
	assert_given(&box, lexicons, NULL, &meanwhile, 3);
}
END_TEST

START_TEST(a_fingerprint_that_is_pruned_meanwhile_is_kept_again)
{
	g_auto(StoreBox) box = open_box();
	g_autoptr(CadrageLexicons) lexicons = load_lexicons(&box, french, english);
	g_autofree char *first = cadrage_store_find(box.store, "a.jsonl:1", NULL);
	const char *const ids[] = {first, NULL};
	const CadrageSelection selection = {.ids = ids};
	Meanwhile meanwhile = {&box, "a.jsonl:1", NULL, 1};
	g_autofree char *told = NULL;
	g_autofree char *lines = read_all(&box, lexicons, NULL, &selection, &told);

	ck_assert_ptr_nonnull(lines);
	ck_assert_str_eq(told, "fr: new (1)\n");
	assert_given(&box, lexicons, NULL, &meanwhile, 2);
}
END_TEST

/* Whom readings and scores are given to. */
typedef struct {
	GString *readings; /* ids */
	GString *texts;
	GString *formers;
} Taken;

static gboolean
take_id(CadrageReading *reading, const GError *refusal, void *payload)
{
	ck_assert_ptr_null(refusal);
	g_string_append_printf(((Taken *)payload)->readings, "%s ",
			       cadrage_reading_get_outlet(reading));
	return TRUE;
}

static gboolean
take_text(CadrageScore *score, const GError *refusal, void *payload)
{
	ck_assert_ptr_null(refusal);
	g_string_append_printf(((Taken *)payload)->texts, "%s ",
			       cadrage_document_get_outlet(cadrage_score_get_document(score)));
	return TRUE;
}

static gboolean
take_former(CadrageReading *reading, const GError *refusal, void *payload)
{
	ck_assert_ptr_null(refusal);
	g_string_append_printf(((Taken *)payload)->formers, "%u ",
			       cadrage_reading_get_n_matches(reading));
	return TRUE;
}

static gboolean
wants_herald(const CadrageReading *reading, void *payload)
{
	(void)payload;
	return strcmp(cadrage_reading_get_outlet(reading), "Herald") == 0;
}

static void
assert_taken(const StoreBox *box, CadrageLexicons *lexicons, const char *readings,
	     const char *texts, const char *formers)
{
	CadrageStoredReadingOptions options = CADRAGE_STORED_READING_OPTIONS_INIT;
	g_auto(CadrageStoredReadings) took = {0};
	g_autoptr(GString) a = g_string_new(NULL);
	g_autoptr(GString) b = g_string_new(NULL);
	g_autoptr(GString) c = g_string_new(NULL);
	Taken taken = {a, b, c};

	options.wants_text = wants_herald;
	options.take_score = take_text;
	options.take_former = take_former;
	ck_assert(cadrage_store_read(box->store, NULL, box->outlets, lexicons, &options, take_id,
				     &taken, &took, NULL));
	ck_assert_str_eq(a->str, readings);
	ck_assert_str_eq(b->str, texts);
	ck_assert_str_eq(c->str, formers);
}

START_TEST(texts_and_former_readings_are_given_to_those_who_want_them)
{
	static const char changed[] = "lexicon: essai-fr\nlanguage: fr\nversion: 2\n\n[essai]\n"
				      "pont = \"pont\"\nlundi = \"lundi\" | \"gué\"\n";
	g_auto(StoreBox) box = open_box();
	g_autoptr(CadrageLexicons) before = load_lexicons(&box, french, english);
	g_autoptr(CadrageLexicons) now = load_lexicons(&box, changed, english);

	assert_taken(&box, before, "Gazette Gazette ", "Herald ", "");
	assert_taken(&box, now, "Gazette Gazette ", "Herald ", "1 3 ");
}
END_TEST

START_TEST(earlier_are_other_versions_of_the_same_lexicons)
{
	static const char *const cases[][2] = {
		{"lexicon a 1\nmin-confidence - 0", "lexicon a 2\nmin-confidence - 0"},
		{"lexicon a 1\nprofiles - 1", "lexicon a 2\nprofiles - 2"},
	};
	static const char *const others[][2] = {
		{"lexicon a 1", "lexicon a 1"},
		{"lexicon a 1", "lexicon b 1"},
		{"lexicon a 1", "lexicon a 2\nlexicon b 1"},
		{"lexicon a 1\nmin-confidence - 0", "lexicon a 2\nmin-confidence - 1"},
		{"lexicon a 1\nprofiles - 1", "lexicon a 1\nprofiles - 2"},
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
		ck_assert(cad_reading_parts_are_earlier(cases[i][0], cases[i][1]));
	for (gsize i = 0; i < G_N_ELEMENTS(others); i++)
		ck_assert(!cad_reading_parts_are_earlier(others[i][0], others[i][1]));
}
END_TEST

START_TEST(a_change_is_told_by_name)
{
	static const char *const cases[][3] = {
		{"lexicon a 1\nprofiles - x", "lexicon a 2\nprofiles - x", "a changed"},
		{"lexicon a 1\nlexicon b 1", "lexicon a 1\nlexicon c 1", "c added, b left out"},
		{"profiles - x\nversion - 1", "profiles - y\nversion - 1",
		 "the outlet profiles changed"},
		{"attribution fr 1", "attribution fr 2",
		 "the words by which voices are told changed"},
		{"version - 1", "version - 1", "the rules of reading changed"},
	};

	for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *told = cad_reading_parts_compare(cases[i][0], cases[i][1]);

		ck_assert_str_eq(told, cases[i][2]);
	}
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("reading cache");
	TCase *cache = tcase_create("cache");
	TCase *parts = tcase_create("parts");

	tcase_add_test(cache, what_was_read_is_not_read_again);
	tcase_add_test(cache, a_changed_lexicon_costs_its_language_only);
	tcase_add_test(cache, what_a_person_sets_is_read_again);
	tcase_add_test(cache, a_selection_costs_what_is_in_it);
	tcase_add_test(cache, a_removed_document_has_no_readings);
	tcase_add_test(cache, only_what_is_of_the_topic_is_read);
	tcase_add_test(cache, a_broken_original_is_refused_and_the_others_read);
	tcase_add_test(cache, broken_readings_are_made_again);
	tcase_add_test(cache, texts_and_former_readings_are_given_to_those_who_want_them);
	tcase_add_test(cache, a_broken_original_behind_a_broken_reading_is_refused);
	tcase_add_test(cache, what_is_set_while_it_is_read_is_not_kept_as_it_was);
	tcase_add_test(cache, what_is_set_all_the_time_is_told);
	tcase_add_test(cache, what_is_set_in_another_language_is_read_in_it);
	tcase_add_test(cache, what_no_longer_belongs_to_the_selection_is_passed_over);
	tcase_add_test(cache, a_stored_reading_that_goes_meanwhile_is_made_again);
	tcase_add_test(cache, a_fingerprint_that_is_pruned_meanwhile_is_kept_again);
	tcase_add_test(parts, earlier_are_other_versions_of_the_same_lexicons);
	tcase_add_test(parts, a_change_is_told_by_name);
	suite_add_tcase(suite, cache);
	suite_add_tcase(suite, parts);
	return suite_run(suite);
}
