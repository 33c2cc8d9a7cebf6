#include "config.h"

#include <cadrage/reader.h>

#include "score/score.h"

/* Records held at once, for each thread: enough that no worker waits while one long page is
 * scored, few enough that memory does not grow. */
#define RECORDS_PER_THREAD 4

/* One input on its way from the reader to the caller. */
typedef struct {
	CadrageRecord *record; /* NULL once scored, or refused by the reader */
	CadrageScore *score;
	GError *refusal;
	gboolean is_done; /* (mutex Batch.lock) */
} Job;

typedef struct {
	CadrageOutlets *outlets;
	CadrageLexicons *lexicons;
	CadrageScoreOptions options;
	GMutex lock;
	GCond is_any_done;
	GPtrArray *scratches; /* of CadMatcherScratch, owned, those not in use (mutex lock) */
} Batch;

static void
job_free(Job *job)
{
	g_clear_pointer(&job->record, cadrage_record_free);
	g_clear_pointer(&job->score, cadrage_score_unref);
	g_clear_error(&job->refusal);
	g_free(job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Job, job_free)

static CadMatcherScratch *
take_scratch(Batch *batch)
{
	CadMatcherScratch *scratch = NULL;

	g_mutex_lock(&batch->lock);
	if (batch->scratches->len > 0)
		scratch = g_ptr_array_steal_index_fast(batch->scratches, batch->scratches->len - 1);
	g_mutex_unlock(&batch->lock);
	return scratch ? scratch : cad_matcher_scratch_new(batch->lexicons);
}

static void
score_record(Job *job, Batch *batch, CadMatcherScratch *scratch)
{
	g_autoptr(CadrageDocument) document =
		cadrage_record_to_document(job->record, batch->outlets, &job->refusal);

	if (document)
		job->score = cad_score_new(document, batch->lexicons, &batch->options, scratch);
	g_clear_pointer(&job->record, cadrage_record_free);
}

/* Runs on a worker's thread. */
static void
run_job(void *data, void *payload)
{
	Job *job = data;
	Batch *batch = payload;
	CadMatcherScratch *scratch = take_scratch(batch);

	score_record(job, batch, scratch);
	g_mutex_lock(&batch->lock);
	g_ptr_array_add(batch->scratches, scratch);
	job->is_done = TRUE;
	g_cond_signal(&batch->is_any_done);
	g_mutex_unlock(&batch->lock);
}

static void
wait_for(Batch *batch, const Job *job)
{
	g_mutex_lock(&batch->lock);
	while (!job->is_done)
		g_cond_wait(&batch->is_any_done, &batch->lock);
	g_mutex_unlock(&batch->lock);
}

/* Reads one record and gives it to the workers; NULL at the end of input. */
static Job *
start_job(CadrageReader *reader, GThreadPool *pool)
{
	g_autoptr(Job) job = g_new0(Job, 1);

	switch (cadrage_reader_next(reader, &job->record, &job->refusal)) {
	case CADRAGE_READ_RECORD:
		g_thread_pool_push(pool, job, NULL);
		return g_steal_pointer(&job);
	case CADRAGE_READ_REFUSED:
		job->is_done = TRUE;
		return g_steal_pointer(&job);
	case CADRAGE_READ_END:
		break;
	}
	return NULL;
}

/* Keeps the workers busy and hands over the oldest job, until there is none or the caller has
 * enough. The queue is in reading order, whatever order the workers finish in. */
static void
feed(Batch *batch, CadrageReader *reader, GThreadPool *pool, guint max_jobs, CadrageScoreFunc func,
     void *payload)
{
	GQueue jobs = G_QUEUE_INIT;
	gboolean is_reading = TRUE;
	gboolean is_wanted = TRUE;

	do {
		g_autoptr(Job) oldest = NULL;

		while (is_reading && jobs.length < max_jobs) {
			Job *job = start_job(reader, pool);

			is_reading = job != NULL;
			if (job)
				g_queue_push_tail(&jobs, job);
		}
		oldest = g_queue_pop_head(&jobs);
		if (!oldest)
			break;
		wait_for(batch, oldest);
		is_wanted = func(oldest->score, oldest->refusal, payload);
	} while (is_wanted);
	for (GList *link = jobs.head; link; link = link->next)
		wait_for(batch, link->data);
	g_queue_clear_full(&jobs, (GDestroyNotify)job_free);
}

void
cadrage_batch_run(CadrageReader *reader, CadrageOutlets *outlets, CadrageLexicons *lexicons,
		  const CadrageBatchOptions *options, CadrageScoreFunc func, void *payload)
{
	guint wanted = options && options->n_threads ? options->n_threads : g_get_num_processors();
	guint n_threads = MIN(wanted, CADRAGE_MAX_THREADS);
	Batch batch = {.outlets = outlets, .lexicons = lexicons};
	GThreadPool *pool;

	g_return_if_fail(reader && outlets && lexicons && func);
	if (options)
		batch.options = options->score;
	g_mutex_init(&batch.lock);
	g_cond_init(&batch.is_any_done);
	batch.scratches = g_ptr_array_new_with_free_func((GDestroyNotify)cad_matcher_scratch_free);
	/* Not exclusive: threads are made when there is work, which cannot fail half-way. */
	pool = g_thread_pool_new(run_job, &batch, (int)n_threads, FALSE, NULL);
	feed(&batch, reader, pool, n_threads * RECORDS_PER_THREAD, func, payload);
	g_thread_pool_free(pool, FALSE, TRUE);
	g_ptr_array_unref(batch.scratches);
	g_cond_clear(&batch.is_any_done);
	g_mutex_clear(&batch.lock);
}
