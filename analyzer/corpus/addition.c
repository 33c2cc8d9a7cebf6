#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "corpus/copy-index.h"
#include "corpus/identity.h"
#include "corpus/store.h"
#include "corpus/writer.h"
#include "ingest/pipeline.h"

/* A document that is in the store, met under a name. */
typedef struct {
	char *id;
	char *name;
} Meeting;

/* One run of cadrage_store_add(). */
typedef struct {
	CadDatabase *database;
	CadrageReader *reader;
	CadrageOutlets *outlets;
	const CadrageAddOptions *options;
	CadWriter *writer;
	CadCopyIndex *copies; /* NULL after it failed */
	CadStatement *has_name;
	gint64 number;	     /* of the addition; 0 before its row is written */
	GPtrArray *articles; /* of CadArticle, owned, not yet written */
	gsize n_bytes;	     /* of them */
	GArray *meetings;    /* of Meeting, not yet written */
	CadrageAddCounts *counts;
	GError *error;
} Addition;

static void
meeting_clear(Meeting *meeting)
{
	g_free(meeting->id);
	g_free(meeting->name);
}

static void
addition_clear(Addition *addition)
{
	g_clear_pointer(&addition->writer, cad_writer_free);
	g_clear_pointer(&addition->copies, cad_copy_index_free);
	g_clear_pointer(&addition->has_name, cad_statement_free);
	g_clear_pointer(&addition->articles, g_ptr_array_unref);
	g_clear_pointer(&addition->meetings, g_array_unref);
	g_clear_error(&addition->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Addition, addition_clear)

static void
tell(const Addition *addition, const GError *refusal)
{
	if (addition->options->func)
		addition->options->func(addition->counts, refusal, addition->options->payload);
}

/* Writing. */

static gboolean
begin_row(Addition *addition, GError **error)
{
	g_autoptr(CadStatement) put = cad_statement_new(
		addition->database, "INSERT INTO addition (day, command) VALUES (?, ?)", error);

	if (!put)
		return FALSE;
	cad_statement_bind_text(put, 1, addition->options->day);
	cad_statement_bind_text(put, 2, addition->options->command);
	return cad_statement_run(put, error);
}

static gboolean
count_in_row(const Addition *addition, gint64 number, const CadrageAddCounts *counts,
	     GError **error)
{
	g_autoptr(CadStatement) update = cad_statement_new(
		addition->database,
		"UPDATE addition SET n_new = ?, n_known = ?, n_refused = ? WHERE number = ?",
		error);

	if (!update)
		return FALSE;
	cad_statement_bind_integer(update, 1, counts->n_new);
	cad_statement_bind_integer(update, 2, counts->n_known);
	cad_statement_bind_integer(update, 3, counts->n_refused + counts->n_failed);
	cad_statement_bind_integer(update, 4, number);
	return cad_statement_run(update, error);
}

/* Nothing is kept of one that was removed meanwhile. */
static gboolean
write_meeting(const Addition *addition, const Meeting *meeting, GError **error)
{
	gint64 number;

	return cad_writer_find(addition->writer, meeting->id, &number, error) &&
	       (number == 0 || cad_writer_put_name(addition->writer, number, meeting->name, error));
}

static gboolean
write_articles(const Addition *addition, gint64 number, CadrageAddCounts *counts, GError **error)
{
	for (guint i = 0; i < addition->articles->len; i++) {
		gboolean is_new;

		if (!cad_writer_put(addition->writer, g_ptr_array_index(addition->articles, i),
				    number, &is_new, error))
			return FALSE;
		if (is_new)
			counts->n_new++;
		else
			counts->n_known++;
	}
	for (guint i = 0; i < addition->meetings->len; i++)
		if (!write_meeting(addition, &g_array_index(addition->meetings, Meeting, i), error))
			return FALSE;
	return TRUE;
}

/* In an open transaction. */
static gboolean
write_batch(Addition *addition, gint64 *number, CadrageAddCounts *counts, GError **error)
{
	if (*number == 0) {
		if (!begin_row(addition, error))
			return FALSE;
		*number = cad_database_get_last_number(addition->database);
	}
	return write_articles(addition, *number, counts, error) &&
	       count_in_row(addition, *number, counts, error) &&
	       cad_database_commit(addition->database, error);
}

/* The index has transactions of its own: without it the articles are there all the same, and are
 * taken up when copies are asked for. */
static void
index_copies(Addition *addition)
{
	gboolean is_done = addition->copies != NULL;

	for (guint i = 0; is_done && i < addition->articles->len; i++) {
		CadArticle *article = g_ptr_array_index(addition->articles, i);

		is_done = article->number == 0 ||
			  cad_copy_index_put(addition->copies, article->number,
					     article->read.content_hash,
					     g_steal_pointer(&article->shingles), NULL);
	}
	if (!is_done)
		g_clear_pointer(&addition->copies, cad_copy_index_free);
}

/* All that waits goes in at once, or none of it. */
static gboolean
flush(Addition *addition, GError **error)
{
	CadrageAddCounts counts = *addition->counts;
	gint64 number = addition->number;

	if (!cad_database_begin(addition->database, error))
		return FALSE;
	if (!write_batch(addition, &number, &counts, error)) {
		cad_database_rollback(addition->database);
		return FALSE;
	}
	*addition->counts = counts;
	addition->number = number;
	addition->n_bytes = 0;
	index_copies(addition);
	g_ptr_array_set_size(addition->articles, 0);
	g_array_set_size(addition->meetings, 0);
	return TRUE;
}

/* Reading. */

/* "" says that there is an outlet, and does not say which. */
static gboolean
check_outlet(const CadrageRecord *record, GError **error)
{
	g_autofree char *name = g_strdup(record->outlet);

	if (!name)
		return TRUE;
	if (*g_strstrip(name) == '\0') {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID, "%s: the outlet is empty",
			    record->id);
		return FALSE;
	}
	if (strlen(name) > CAD_MAX_FIELD_BYTES) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_LIMIT,
			    "%s: the name of the outlet is too long (limit CAD_MAX_FIELD_BYTES)",
			    record->id);
		return FALSE;
	}
	return TRUE;
}

static gboolean
is_name_known(Addition *addition, gint64 number, const char *name, gboolean *is_known,
	      GError **error)
{
	cad_statement_bind_integer(addition->has_name, 1, number);
	cad_statement_bind_text(addition->has_name, 2, name);
	if (!cad_statement_step(addition->has_name, is_known, error))
		return FALSE;
	cad_statement_reset(addition->has_name);
	return TRUE;
}

/* Whether the record is in the store; then it is counted, and its name kept if it is a new one. */
static gboolean
meet(Addition *addition, CadrageRecord *record, gboolean *is_known, GError **error)
{
	gboolean has_name;
	gint64 number;

	record->identity = cad_identity_read(record);
	if (!cad_writer_find(addition->writer, record->identity, &number, error))
		return FALSE;
	*is_known = number != 0;
	if (!*is_known)
		return TRUE;
	if (!is_name_known(addition, number, record->id, &has_name, error))
		return FALSE;
	if (!has_name) {
		const Meeting meeting = {g_strdup(record->identity), g_strdup(record->id)};

		g_array_append_val(addition->meetings, meeting);
	}
	addition->counts->n_known++;
	tell(addition, NULL);
	return TRUE;
}

/* The next record that is not in the store. */
static CadrageReadResult
next(CadrageRecord **record, GError **error, void *payload)
{
	Addition *addition = payload;

	while (!addition->error) {
		g_autoptr(CadrageRecord) found = NULL;
		const CadrageReadResult result =
			cadrage_reader_next(addition->reader, &found, error);
		gboolean is_known = FALSE;

		if (result != CADRAGE_READ_RECORD)
			return result;
		if (!check_outlet(found, error))
			return CADRAGE_READ_REFUSED;
		if (!meet(addition, found, &is_known, &addition->error))
			break;
		if (!is_known) {
			*record = g_steal_pointer(&found);
			return CADRAGE_READ_RECORD;
		}
		if (addition->meetings->len >= CAD_STORE_BATCH &&
		    !flush(addition, &addition->error))
			break;
	}
	return CADRAGE_READ_END;
}

/* Runs on a worker's thread. */
static void *
make(CadrageRecord *record, GError **error, void *payload)
{
	return cad_article_new(record, ((const Addition *)payload)->outlets, FALSE, error);
}

static gboolean
take(void *made, const GError *refusal, void *payload)
{
	Addition *addition = payload;
	CadArticle *article = made;

	if (!article) {
		if (g_error_matches(refusal, CADRAGE_ERROR, CADRAGE_ERROR_IO))
			addition->counts->n_failed++;
		else
			addition->counts->n_refused++;
	} else {
		g_ptr_array_add(addition->articles, article);
		addition->n_bytes += g_bytes_get_size(article->packed);
	}
	if (!addition->error && (addition->articles->len >= CAD_STORE_BATCH ||
				 addition->n_bytes >= CAD_STORE_BATCH_BYTES))
		(void)flush(addition, &addition->error);
	tell(addition, refusal);
	return addition->error == NULL;
}

static gboolean
prepare(Addition *addition, GError **error)
{
	addition->writer = cad_writer_new(addition->database,
					  cadrage_outlets_get_hash(addition->outlets), error);
	if (!addition->writer)
		return FALSE;
	addition->copies = cad_copy_index_new(addition->database, addition->outlets, error);
	if (!addition->copies)
		return FALSE;
	addition->has_name = cad_statement_new(
		addition->database, "SELECT 1 FROM name WHERE document = ? AND folder || base = ?",
		error);
	addition->articles = g_ptr_array_new_with_free_func((GDestroyNotify)cad_article_free);
	addition->meetings = g_array_new(FALSE, FALSE, sizeof(Meeting));
	g_array_set_clear_func(addition->meetings, (GDestroyNotify)meeting_clear);
	return addition->has_name != NULL;
}

gboolean
cadrage_store_add(CadrageStore *store, CadrageReader *reader, CadrageOutlets *outlets,
		  const CadrageAddOptions *options, CadrageAddCounts *counts, GError **error)
{
	g_auto(Addition) addition = {
		.database = store ? cad_store_get_database(store) : NULL,
		.reader = reader,
		.outlets = outlets,
		.options = options,
		.counts = counts,
	};
	const CadPipeline pipeline = {
		.next = next,
		.make = make,
		.take = take,
		.free_made = (GDestroyNotify)cad_article_free,
		.payload = &addition,
	};

	g_return_val_if_fail(store && reader && outlets && options && options->day && counts,
			     FALSE);

	*counts = (CadrageAddCounts){0};
	if (!prepare(&addition, error))
		return FALSE;
	cad_pipeline_run(&pipeline, options->n_threads);
	if (!addition.error && (counts->n_known > 0 || addition.articles->len > 0))
		(void)flush(&addition, &addition.error);
	if (!addition.error) {
		if (addition.copies)
			cad_copy_index_try(addition.copies);
		return TRUE;
	}
	g_propagate_error(error, g_steal_pointer(&addition.error));
	return FALSE;
}
