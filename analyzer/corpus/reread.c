#include "config.h"

#include "base/limits.h"
#include "corpus/copy-index.h"
#include "corpus/store.h"
#include "corpus/stored-record.h"
#include "corpus/writer.h"
#include "ingest/pipeline.h"

/* A document to be read. */
typedef struct {
	gint64 number;
	gint64 revision; /* when it was read; see the schema */
} Listed;

/* One run of cadrage_store_reread(). */
typedef struct {
	CadDatabase *database;
	CadrageOutlets *outlets;
	const CadrageRereadOptions *options;
	CadStoredRecords *records;
	CadWriter *writer;
	CadStatement *revision;
	CadStatement *before;
	CadStatement *stamp;
	GArray *listed;	     /* of Listed: what is to be read */
	guint n_read;	     /* of them, given to the workers */
	guint n_taken;	     /* of them, given back */
	GPtrArray *articles; /* of CadArticle, owned, NULL for one without text; not yet written */
	CadrageRereadCounts *counts;
	GError *error;
} Reread;

static void
reread_clear(Reread *reread)
{
	g_clear_pointer(&reread->records, cad_stored_records_free);
	g_clear_pointer(&reread->writer, cad_writer_free);
	g_clear_pointer(&reread->revision, cad_statement_free);
	g_clear_pointer(&reread->before, cad_statement_free);
	g_clear_pointer(&reread->stamp, cad_statement_free);
	g_clear_pointer(&reread->listed, g_array_unref);
	g_clear_pointer(&reread->articles, g_ptr_array_unref);
	g_clear_error(&reread->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Reread, reread_clear)

/* What is compared, in the order of the columns of "before". */
static const char before_sql[] =
	"SELECT outlet, date, reliability, title, language, layout, agency, content_hash, id"
	" FROM document WHERE number = ? AND revision = ?";

static gboolean
list_documents(Reread *reread, GError **error)
{
	g_autoptr(CadStatement) list =
		cad_statement_new(reread->database,
				  "SELECT number FROM document WHERE ?1 OR profiles IS NOT"
				  " (SELECT number FROM profiles WHERE hash = ?2) ORDER BY number",
				  error);
	gboolean has_row = TRUE;

	if (!list)
		return FALSE;
	cad_statement_bind_integer(list, 1, reread->options->all);
	cad_statement_bind_text(list, 2, cadrage_outlets_get_hash(reread->outlets));
	while (has_row) {
		Listed listed = {0};

		if (!cad_statement_step(list, &has_row, error))
			return FALSE;
		if (!has_row)
			break;
		listed.number = cad_statement_get_integer(list, 0);
		g_array_append_val(reread->listed, listed);
	}
	return TRUE;
}

static gboolean
prepare(Reread *reread, GError **error)
{
	reread->listed = g_array_new(FALSE, FALSE, sizeof(Listed));
	reread->articles = g_ptr_array_new_with_free_func((GDestroyNotify)cad_article_free);
	reread->records = cad_stored_records_new(reread->database, error);
	if (reread->records)
		reread->writer = cad_writer_new(reread->database,
						cadrage_outlets_get_hash(reread->outlets), error);
	if (reread->writer)
		reread->revision = cad_statement_new(
			reread->database, "SELECT revision FROM document WHERE number = ?", error);
	if (reread->revision)
		reread->before = cad_statement_new(reread->database, before_sql, error);
	if (reread->before)
		reread->stamp = cad_statement_new(
			reread->database,
			"UPDATE document SET n_tokens = 0, notices ="
			" 'no text is left of it by the profiles in force' WHERE number = ?",
			error);
	return reread->stamp && list_documents(reread, error);
}

/* Writing. */

static guint
differs(const CadStatement *before, int column, const char *now)
{
	return g_strcmp0(cad_statement_get_text(before, column), now) != 0;
}

/* Counts what is not as it was. */
static void
count_changes(const CadStatement *before, const CadrageStoredDocument *now,
	      CadrageRereadCounts *counts)
{
	const guint outlet = differs(before, 0, now->outlet);
	const guint date = differs(before, 1, now->date) ||
			   differs(before, 2, cadrage_reliability_to_name(now->reliability));
	const guint title = differs(before, 3, now->title);
	const guint language = differs(before, 4, now->language);
	const guint layout = differs(before, 5, now->layout) || differs(before, 6, now->agency);
	const guint text = differs(before, 7, now->content_hash);

	counts->n_outlet += outlet;
	counts->n_date += date;
	counts->n_title += title;
	counts->n_language += language;
	counts->n_layout += layout;
	counts->n_text += text;
	counts->n_changed += (outlet | date | title | language | layout | text) != 0;
}

static gboolean
write_one(Reread *reread, const Listed *listed, CadArticle *article, CadrageRereadCounts *counts,
	  GError **error)
{
	g_autofree char *id = NULL;
	gboolean has_row;

	cad_statement_bind_integer(reread->before, 1, listed->number);
	cad_statement_bind_integer(reread->before, 2, listed->revision);
	if (!cad_statement_step(reread->before, &has_row, error))
		return FALSE;
	/* Removed meanwhile, or set by hand: what was read then is newer than this. */
	if (!has_row)
		return TRUE;
	counts->n_documents++;
	if (!article) {
		counts->n_refused++;
		cad_statement_reset(reread->before);
		cad_statement_bind_integer(reread->stamp, 1, listed->number);
		return cad_statement_run(reread->stamp, error);
	}
	count_changes(reread->before, &article->read, counts);
	id = g_strdup(cad_statement_get_text(reread->before, 8));
	cad_statement_reset(reread->before);
	article->read.id = id;
	return cad_writer_change_metadata(reread->writer, listed->number, &article->read, error);
}

static gboolean
write_all(Reread *reread, CadrageRereadCounts *counts, GError **error)
{
	const guint first = reread->n_taken - reread->articles->len;

	for (guint i = 0; i < reread->articles->len; i++)
		if (!write_one(reread, &g_array_index(reread->listed, Listed, first + i),
			       g_ptr_array_index(reread->articles, i), counts, error))
			return FALSE;
	return cad_database_commit(reread->database, error);
}

static gboolean
flush(Reread *reread, GError **error)
{
	CadrageRereadCounts counts = *reread->counts;

	if (!cad_database_begin(reread->database, error))
		return FALSE;
	if (!write_all(reread, &counts, error)) {
		cad_database_rollback(reread->database);
		return FALSE;
	}
	*reread->counts = counts;
	g_ptr_array_set_size(reread->articles, 0);
	if (reread->options->func)
		reread->options->func(reread->counts, reread->listed->len,
				      reread->options->payload);
	return TRUE;
}

/* Reading. */

/* The record and, before it, its revision: a change between the two is found out, too. */
static CadrageRecord *
load(Reread *reread, Listed *listed, GError **error)
{
	gboolean has_row;

	cad_statement_bind_integer(reread->revision, 1, listed->number);
	if (!cad_statement_step(reread->revision, &has_row, error))
		return NULL;
	if (has_row)
		listed->revision = cad_statement_get_integer(reread->revision, 0);
	cad_statement_reset(reread->revision);
	return cad_stored_records_load(reread->records, listed->number, error);
}

static CadrageReadResult
next(CadrageRecord **record, GError **error, void *payload)
{
	Reread *reread = payload;

	if (reread->error || reread->n_read == reread->listed->len)
		return CADRAGE_READ_END;
	*record = load(reread, &g_array_index(reread->listed, Listed, reread->n_read++), error);
	return *record ? CADRAGE_READ_RECORD : CADRAGE_READ_REFUSED;
}

/* Runs on a worker's thread. */
static void *
make(CadrageRecord *record, GError **error, void *payload)
{
	return cad_article_new(record, ((const Reread *)payload)->outlets, TRUE, error);
}

static gboolean
take(void *made, const GError *refusal, void *payload)
{
	Reread *reread = payload;

	/* No text is a result, and so is that it was removed; what cannot be read is not. */
	if (!made && !g_error_matches(refusal, CADRAGE_ERROR, CADRAGE_ERROR_NO_TEXT) &&
	    !g_error_matches(refusal, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND)) {
		if (!reread->error)
			reread->error = g_error_copy(refusal);
		return FALSE;
	}
	g_ptr_array_add(reread->articles, made);
	reread->n_taken++;
	if (reread->articles->len >= CAD_STORE_BATCH)
		(void)flush(reread, &reread->error);
	return reread->error == NULL;
}

gboolean
cadrage_store_reread(CadrageStore *store, CadrageOutlets *outlets,
		     const CadrageRereadOptions *options, CadrageRereadCounts *counts,
		     GError **error)
{
	g_auto(Reread) reread = {.outlets = outlets, .options = options, .counts = counts};
	const CadPipeline pipeline = {
		.next = next,
		.make = make,
		.take = take,
		.free_made = (GDestroyNotify)cad_article_free,
		.payload = &reread,
	};

	g_return_val_if_fail(store && outlets && options && counts, FALSE);

	reread.database = cad_store_get_database(store);
	*counts = (CadrageRereadCounts){0};
	if (!prepare(&reread, error))
		return FALSE;
	cad_pipeline_run(&pipeline, options->n_threads);
	if (!reread.error && reread.articles->len > 0)
		(void)flush(&reread, &reread.error);
	if (!reread.error) {
		cad_copy_index_follow(reread.database, outlets);
		return TRUE;
	}
	g_propagate_error(error, g_steal_pointer(&reread.error));
	return FALSE;
}

gboolean
cadrage_store_count_stale(CadrageStore *store, CadrageOutlets *outlets, guint *n_documents,
			  GError **error)
{
	g_autoptr(CadStatement) count = NULL;
	gboolean has_row;

	g_return_val_if_fail(store && outlets && n_documents, FALSE);

	count = cad_statement_new(cad_store_get_database(store),
				  "SELECT count(*) FROM document WHERE profiles IS NOT"
				  " (SELECT number FROM profiles WHERE hash = ?)",
				  error);
	if (!count)
		return FALSE;
	cad_statement_bind_text(count, 1, cadrage_outlets_get_hash(outlets));
	if (!cad_statement_step(count, &has_row, error))
		return FALSE;
	*n_documents = (guint)cad_statement_get_integer(count, 0);
	return TRUE;
}
