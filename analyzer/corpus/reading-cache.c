#include "config.h"

#include <string.h>

#include <cadrage/reading-cache.h>

#include "base/limits.h"
#include "corpus/reading-parts.h"
#include "corpus/reading-table.h"
#include "corpus/selected.h"
#include "corpus/store.h"
#include "ingest/pipeline.h"

/* How often a document may be changed by others while it is read. */
#define MAX_CHANGES 5

/* What documents of one language are read with. */
typedef struct {
	char *hash;
	char *parts;
} Fingerprint;

/* A reading that is not yet written. */
typedef struct {
	guint place; /* in the list */
	GBytes *counts;
	GBytes *passages;
} Made;

/* One run of cadrage_store_read(). */
typedef struct {
	CadrageStore *store;
	CadDatabase *database;
	CadrageOutlets *outlets;
	CadrageLexicons *lexicons;
	const CadrageStoredReadingOptions *options;
	CadSelectedList *list;
	CadReadingTable *table;
	GHashTable *fingerprints; /* of Fingerprint, owned, by language */
	GHashTable *refusals;	  /* of GError, owned, by place */
	GHashTable *causes;	  /* of guint, by "language\ncause", owned */
	GArray *wanted;		  /* of guint: places of the documents that are given */
	GArray *given;		  /* of guint: places of the records under way, in their order */
	guint n_taken;		  /* of .given */
	guint n_missing;
	GArray *made; /* of Made */
	CadrageStoredReadings *readings;
	GError *error;
} Run;

static void
fingerprint_free(Fingerprint *fingerprint)
{
	g_free(fingerprint->hash);
	g_free(fingerprint->parts);
	g_free(fingerprint);
}

static void
made_clear(Made *made)
{
	g_clear_pointer(&made->counts, g_bytes_unref);
	g_clear_pointer(&made->passages, g_bytes_unref);
}

static void
run_clear(Run *run)
{
	g_clear_pointer(&run->list, cad_selected_list_free);
	g_clear_pointer(&run->table, cad_reading_table_free);
	g_clear_pointer(&run->fingerprints, g_hash_table_unref);
	g_clear_pointer(&run->refusals, g_hash_table_unref);
	g_clear_pointer(&run->causes, g_hash_table_unref);
	g_clear_pointer(&run->wanted, g_array_unref);
	g_clear_pointer(&run->given, g_array_unref);
	g_clear_pointer(&run->made, g_array_unref);
	g_clear_error(&run->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Run, run_clear)

static const CadSelected *
get_document(const Run *run, guint place)
{
	return cad_selected_list_get(run->list, place);
}

/* Of the document's language. */
static const Fingerprint *
get_fingerprint(const Run *run, const CadSelected *document)
{
	Fingerprint *fingerprint = g_hash_table_lookup(run->fingerprints, document->language);

	if (fingerprint)
		return fingerprint;
	fingerprint = g_new0(Fingerprint, 1);
	fingerprint->parts = cad_reading_parts_new(run->lexicons, run->outlets, document->language,
						   &run->options->score, &fingerprint->hash);
	g_hash_table_insert(run->fingerprints, g_strdup(document->language), fingerprint);
	return fingerprint;
}

/* The documents of the topic. */

static CadrageRecord *
pass(CadrageReader *reader, CadrageReadResult *result, GError **error)
{
	CadrageRecord *record = NULL;

	*result = cadrage_reader_next(reader, &record, error);
	return record;
}

typedef struct {
	Run *run;
	CadrageReader *reader;
	GArray *found; /* of guint, places */
} TopicRun;

static CadrageReadResult
next_of_topic(CadrageRecord **record, GError **error, void *payload)
{
	CadrageReadResult result;

	*record = pass(((TopicRun *)payload)->reader, &result, error);
	return result;
}

/* Runs on a worker's thread. */
static void *
look_for_topic(CadrageRecord *taken, GError **error, void *payload)
{
	const Run *run = ((const TopicRun *)payload)->run;
	g_autoptr(CadrageRecord) record = taken;
	g_autoptr(CadrageDocument) document =
		cadrage_record_to_document(record, run->outlets, error);

	if (!document || !cadrage_topic_covers(run->options->topic, document))
		return NULL;
	return g_steal_pointer(&document);
}

static gboolean
take_of_topic(void *made, const GError *refusal, void *payload)
{
	TopicRun *topic = payload;
	Run *run = topic->run;
	const guint place = g_array_index(run->given, guint, run->n_taken++);

	if (made || refusal)
		g_array_append_val(topic->found, place);
	else
		run->readings->n_left_out++;
	cadrage_document_unref(made);
	return TRUE;
}

static void
start_records(Run *run)
{
	g_array_set_size(run->given, 0);
	run->n_taken = 0;
}

static gboolean
find_topic(Run *run, GError **error)
{
	g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(guint));
	g_autoptr(CadrageReader) reader = NULL;
	TopicRun topic = {.run = run, .found = found};
	const CadPipeline pipeline = {
		.next = next_of_topic,
		.make = look_for_topic,
		.take = take_of_topic,
		.free_made = (GDestroyNotify)cadrage_document_unref,
		.payload = &topic,
	};

	start_records(run);
	reader = cad_selected_reader_new(run->store, run->list, NULL,
					 cadrage_lexicons_get_languages(run->lexicons), run->given,
					 error);
	if (!reader)
		return FALSE;
	topic.reader = reader;
	cad_pipeline_run(&pipeline, run->options->n_threads);
	g_array_unref(run->wanted);
	run->wanted = g_steal_pointer(&found);
	return TRUE;
}

static gboolean
choose_documents(Run *run, GError **error)
{
	if (run->options->topic)
		return find_topic(run, error);
	for (guint place = 0; place < run->list->documents->len; place++)
		g_array_append_val(run->wanted, place);
	return TRUE;
}

/* What has to be read, and why. */

static gboolean
note_cause(Run *run, const CadSelected *document, const Fingerprint *fingerprint, GError **error)
{
	g_autofree char *before = NULL;
	g_autofree char *cause = NULL;
	char *key;
	guint n;

	if (!cad_reading_table_find_latest(run->table, document->number, &before, error))
		return FALSE;
	if (before && *before == '\0')
		cause = g_strdup("what recurs over their outlet changed");
	else if (before)
		cause = cad_reading_parts_compare(before, fingerprint->parts);
	key = g_strconcat(document->language, "\n", cause, NULL);
	n = GPOINTER_TO_UINT(g_hash_table_lookup(run->causes, key));
	g_hash_table_insert(run->causes, key, GUINT_TO_POINTER(n + 1));
	return TRUE;
}

/* The places of those without a reading that fits. */
static GArray *
find_missing(Run *run, GError **error)
{
	g_autoptr(GArray) missing = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint i = 0; i < run->wanted->len; i++) {
		const guint place = g_array_index(run->wanted, guint, i);
		const CadSelected *document = get_document(run, place);
		const Fingerprint *fingerprint = get_fingerprint(run, document);
		gboolean has;

		if (!cad_reading_table_has(run->table, document->number, fingerprint->hash, &has,
					   error))
			return NULL;
		if (has)
			continue;
		if (!note_cause(run, document, fingerprint, error))
			return NULL;
		g_array_append_val(missing, place);
	}
	return g_steal_pointer(&missing);
}

static int
compare_rereads(const void *a, const void *b)
{
	const CadrageReread *left = a;
	const CadrageReread *right = b;
	const int order = strcmp(left->language, right->language);

	return order != 0 ? order : g_strcmp0(left->cause, right->cause);
}

static void
list_causes(const Run *run)
{
	GHashTableIter iter;
	void *key, *n;

	g_hash_table_iter_init(&iter, run->causes);
	while (g_hash_table_iter_next(&iter, &key, &n)) {
		const char *newline = strchr(key, '\n');
		const CadrageReread reread = {
			.language = g_strndup(key, (gsize)(newline - (const char *)key)),
			.cause = newline[1] != '\0' ? g_strdup(newline + 1) : NULL,
			.n_documents = GPOINTER_TO_UINT(n),
		};

		g_array_append_val(run->readings->rereads, reread);
	}
	g_array_sort(run->readings->rereads, compare_rereads);
}

/* Reading them. */

static gboolean
write_made(Run *run, GError **error)
{
	for (guint i = 0; i < run->made->len; i++) {
		const Made *made = &g_array_index(run->made, Made, i);
		const CadSelected *document = get_document(run, made->place);
		const Fingerprint *fingerprint = get_fingerprint(run, document);

		if (!cad_reading_table_put_fingerprint(run->table, fingerprint->hash,
						       fingerprint->parts, error) ||
		    !cad_reading_table_put(run->table, document->number, document->revision,
					   fingerprint->hash, made->counts, made->passages, error))
			return FALSE;
	}
	return cad_database_commit(run->database, error);
}

static gboolean
flush(Run *run, GError **error)
{
	if (run->made->len == 0)
		return TRUE;
	if (!cad_database_begin(run->database, error))
		return FALSE;
	if (!write_made(run, error)) {
		cad_database_rollback(run->database);
		return FALSE;
	}
	g_array_set_size(run->made, 0);
	return TRUE;
}

static gboolean
take_score(CadrageScore *score, const GError *refusal, void *payload)
{
	Run *run = payload;
	Made made = {.place = g_array_index(run->given, guint, run->n_taken++)};

	if (refusal) {
		g_hash_table_insert(run->refusals, GUINT_TO_POINTER(made.place),
				    g_error_copy(refusal));
	} else {
		g_autoptr(CadrageReading) reading = cadrage_reading_new(score);

		cadrage_reading_to_bytes(reading, &made.counts, &made.passages);
		g_array_append_val(run->made, made);
	}
	if (run->options->progress)
		run->options->progress(run->n_taken, run->n_missing,
				       run->options->progress_payload);
	return run->made->len < CAD_STORE_BATCH || flush(run, &run->error);
}

/* Reads the documents at these places and keeps their readings. */
static gboolean
read_places(Run *run, const GArray *places, GError **error)
{
	g_autoptr(CadrageReader) reader = NULL;
	const CadrageBatchOptions batch = {
		.n_threads = run->options->n_threads,
		.score = run->options->score,
	};

	run->n_missing = places->len;
	start_records(run);
	reader = cad_selected_reader_new(run->store, run->list, places,
					 cadrage_lexicons_get_languages(run->lexicons), run->given,
					 error);
	if (!reader)
		return FALSE;
	cadrage_batch_run(reader, run->outlets, run->lexicons, &batch, take_score, run);
	if (!run->error && flush(run, &run->error))
		return TRUE;
	g_propagate_error(error, g_steal_pointer(&run->error));
	return FALSE;
}

static gboolean
read_missing(Run *run, GError **error)
{
	g_autoptr(GArray) missing = find_missing(run, error);

	if (!missing || !read_places(run, missing, error))
		return FALSE;
	list_causes(run);
	return TRUE;
}

/* Giving them. */

static gboolean
load_reading(Run *run, guint place, CadrageReading **reading, GError **error)
{
	const CadSelected *document = get_document(run, place);
	g_autoptr(GBytes) counts = NULL;
	g_autoptr(GBytes) passages = NULL;

	if (!cad_reading_table_get(run->table, document->number,
				   get_fingerprint(run, document)->hash, &counts,
				   run->options->with_passages ? &passages : NULL, error))
		return FALSE;
	if (!counts)
		return TRUE;
	*reading = cadrage_reading_new_from_bytes(counts, passages, run->lexicons, error);
	return *reading != NULL;
}

static gboolean
is_broken(const GError *error)
{
	return g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX) ||
	       g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_UNSUPPORTED);
}

/* The stored reading; NULL when there is none, or one that is broken and was taken out. */
static gboolean
take_stored(Run *run, guint place, CadrageReading **reading, GError **error)
{
	const CadSelected *document = get_document(run, place);
	g_autoptr(GError) problem = NULL;

	if (load_reading(run, place, reading, &problem))
		return TRUE;
	if (is_broken(problem))
		return cad_reading_table_drop(run->table, document->number,
					      get_fingerprint(run, document)->hash, error);
	g_propagate_error(error, g_steal_pointer(&problem));
	return FALSE;
}

static const GError *
get_refusal(const Run *run, guint place)
{
	return g_hash_table_lookup(run->refusals, GUINT_TO_POINTER(place));
}

static gboolean
fail_changing(const Run *run, GError **error)
{
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_BUSY,
		    "%s: the store is busy: another cadrage changes what is being read; try again "
		    "later",
		    cad_database_get_path(run->database));
	return FALSE;
}

/* The reading of a document. What is broken is made again, and what was changed by hand since it
 * was listed is read as it is now. Of a document that was removed meanwhile, or is no longer
 * selected, there is neither a reading nor a refusal. */
static gboolean
find_reading(Run *run, guint place, CadrageReading **reading, GError **error)
{
	for (guint n = 0; n < MAX_CHANGES; n++) {
		g_autoptr(GArray) places = g_array_new(FALSE, FALSE, sizeof(guint));
		gboolean is_there;

		if (get_refusal(run, place))
			return TRUE;
		if (!take_stored(run, place, reading, error))
			return FALSE;
		if (*reading)
			return TRUE;
		if (!cad_selected_list_refresh(run->list, run->store, place, &is_there, error))
			return FALSE;
		if (!is_there)
			return TRUE;
		g_array_append_val(places, place);
		if (!read_places(run, places, error))
			return FALSE;
	}
	return fail_changing(run, error);
}

/* Whom readings are given to. */
typedef struct {
	CadrageReadingFunc func;
	void *payload;
	GArray *texts; /* of guint: places of documents whose text is wanted */
} Taker;

/* The latest by earlier versions of the same lexicons. */
static gboolean
give_former(Run *run, guint place, const Taker *taker, gboolean *goes_on, GError **error)
{
	const CadSelected *document = get_document(run, place);
	g_autoptr(GBytes) counts = NULL;
	g_autoptr(CadrageReading) reading = NULL;

	if (!cad_reading_table_get_former(run->table, document->number,
					  get_fingerprint(run, document)->parts, &counts, error))
		return FALSE;
	if (!counts)
		return TRUE;
	/* One that cannot be read tells nothing of before. */
	reading = cadrage_reading_new_from_bytes(counts, NULL, run->lexicons, NULL);
	if (reading)
		*goes_on = run->options->take_former(reading, NULL, taker->payload);
	return TRUE;
}

static gboolean
give_one(Run *run, guint place, const Taker *taker, gboolean *goes_on, GError **error)
{
	g_autoptr(CadrageReading) reading = NULL;
	const GError *refusal;

	if (!find_reading(run, place, &reading, error))
		return FALSE;
	refusal = get_refusal(run, place);
	if (!refusal && !reading)
		return TRUE;
	run->readings->n_given++;
	if (reading && run->options->wants_text &&
	    run->options->wants_text(reading, taker->payload))
		g_array_append_val(taker->texts, place);
	else
		*goes_on = taker->func(reading, refusal, taker->payload);
	return !reading || !run->options->take_former || !*goes_on ||
	       give_former(run, place, taker, goes_on, error);
}

/* Those whose text is wanted, as scores. */
static gboolean
give_texts(Run *run, const Taker *taker, GError **error)
{
	g_autoptr(CadrageReader) reader = NULL;
	const CadrageBatchOptions batch = {
		.n_threads = run->options->n_threads,
		.score = run->options->score,
	};

	if (taker->texts->len == 0)
		return TRUE;
	reader =
		cad_selected_reader_new(run->store, run->list, taker->texts,
					cadrage_lexicons_get_languages(run->lexicons), NULL, error);
	if (!reader)
		return FALSE;
	cadrage_batch_run(reader, run->outlets, run->lexicons, &batch, run->options->take_score,
			  taker->payload);
	return TRUE;
}

static gboolean
give(Run *run, CadrageReadingFunc func, void *payload, GError **error)
{
	g_autoptr(GArray) texts = g_array_new(FALSE, FALSE, sizeof(guint));
	const Taker taker = {func, payload, texts};
	gboolean goes_on = TRUE;

	for (guint i = 0; i < run->wanted->len && goes_on; i++)
		if (!give_one(run, g_array_index(run->wanted, guint, i), &taker, &goes_on, error))
			return FALSE;
	return !goes_on || give_texts(run, &taker, error);
}

static gboolean
open_run(Run *run, const CadrageSelection *selection, GError **error)
{
	run->fingerprints = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
						  (GDestroyNotify)fingerprint_free);
	run->refusals = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_error_free);
	run->causes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	run->wanted = g_array_new(FALSE, FALSE, sizeof(guint));
	run->given = g_array_new(FALSE, FALSE, sizeof(guint));
	run->made = g_array_new(FALSE, FALSE, sizeof(Made));
	g_array_set_clear_func(run->made, (GDestroyNotify)made_clear);
	run->table = cad_reading_table_new(run->database, error);
	run->list = run->table ? cad_selected_list_new(run->store, selection, error) : NULL;
	return run->list != NULL;
}

static void
reread_clear(CadrageReread *reread)
{
	g_free(reread->language);
	g_free(reread->cause);
}

void
cadrage_stored_readings_clear(CadrageStoredReadings *readings)
{
	g_clear_pointer(&readings->rereads, g_array_unref);
}

gboolean
cadrage_store_read(CadrageStore *store, const CadrageSelection *selection, CadrageOutlets *outlets,
		   CadrageLexicons *lexicons, const CadrageStoredReadingOptions *options,
		   CadrageReadingFunc func, void *payload, CadrageStoredReadings *readings,
		   GError **error)
{
	g_auto(Run) run = {
		.store = store,
		.database = store ? cad_store_get_database(store) : NULL,
		.outlets = outlets,
		.lexicons = lexicons,
		.options = options,
		.readings = readings,
	};

	g_return_val_if_fail(store && outlets && lexicons && options && func && readings, FALSE);

	*readings = (CadrageStoredReadings){
		.rereads = g_array_new(FALSE, FALSE, sizeof(CadrageReread))};
	g_array_set_clear_func(readings->rereads, (GDestroyNotify)reread_clear);
	return open_run(&run, selection, error) && choose_documents(&run, error) &&
	       read_missing(&run, error) && give(&run, func, payload, error);
}
