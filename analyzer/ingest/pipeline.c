#include "config.h"

#include <cadrage/score.h>

#include "ingest/pipeline.h"

/* Records held at once, for each thread: enough that no worker waits while one long page is
 * worked on, few enough that memory does not grow. */
#define RECORDS_PER_THREAD 4

/* One input on its way from the reader to the caller. */
typedef struct {
	CadrageRecord *record; /* NULL once it is worked on, or refused by the reader */
	void *made;
	GError *refusal;
	gboolean is_done; /* (mutex Work.lock) */
} Job;

typedef struct {
	const CadPipeline *pipeline;
	GMutex lock;
	GCond is_any_done;
} Work;

/* Runs on a worker's thread. */
static void
run_job(void *data, void *payload)
{
	Job *job = data;
	Work *work = payload;

	job->made = work->pipeline->make(g_steal_pointer(&job->record), &job->refusal,
					 work->pipeline->payload);
	g_mutex_lock(&work->lock);
	job->is_done = TRUE;
	g_cond_signal(&work->is_any_done);
	g_mutex_unlock(&work->lock);
}

static void
wait_for(Work *work, const Job *job)
{
	g_mutex_lock(&work->lock);
	while (!job->is_done)
		g_cond_wait(&work->is_any_done, &work->lock);
	g_mutex_unlock(&work->lock);
}

static void
job_free(Job *job)
{
	cadrage_record_free(job->record);
	g_clear_error(&job->refusal);
	g_free(job);
}

/* Reads one record and gives it to the workers; NULL at the end of input. */
static Job *
start_job(const CadPipeline *pipeline, GThreadPool *pool)
{
	Job *job = g_new0(Job, 1);

	switch (pipeline->next(&job->record, &job->refusal, pipeline->payload)) {
	case CADRAGE_READ_RECORD:
		g_thread_pool_push(pool, job, NULL);
		return job;
	case CADRAGE_READ_REFUSED:
		job->is_done = TRUE;
		return job;
	case CADRAGE_READ_END:
		break;
	}
	job_free(job);
	return NULL;
}

static void
drop_jobs(Work *work, GQueue *jobs)
{
	Job *job;

	while ((job = g_queue_pop_head(jobs))) {
		wait_for(work, job);
		g_clear_pointer(&job->made, work->pipeline->free_made);
		job_free(job);
	}
}

/* Keeps the workers busy and hands over the oldest job, until there is none or the caller has
 * enough. The queue is in reading order, whatever order the workers finish in. */
static void
feed(Work *work, GThreadPool *pool, guint max_jobs)
{
	const CadPipeline *pipeline = work->pipeline;
	GQueue jobs = G_QUEUE_INIT;
	gboolean is_reading = TRUE;
	gboolean is_wanted = TRUE;

	while (is_wanted) {
		Job *oldest;

		while (is_reading && jobs.length < max_jobs) {
			Job *job = start_job(pipeline, pool);

			is_reading = job != NULL;
			if (job)
				g_queue_push_tail(&jobs, job);
		}
		oldest = g_queue_pop_head(&jobs);
		if (!oldest)
			break;
		wait_for(work, oldest);
		is_wanted = pipeline->take(g_steal_pointer(&oldest->made), oldest->refusal,
					   pipeline->payload);
		job_free(oldest);
	}
	drop_jobs(work, &jobs);
}

void
cad_pipeline_run(const CadPipeline *pipeline, guint n_threads)
{
	const guint wanted = n_threads > 0 ? n_threads : g_get_num_processors();
	const guint n_workers = MIN(wanted, CADRAGE_MAX_THREADS);
	Work work = {.pipeline = pipeline};
	GThreadPool *pool;

	g_mutex_init(&work.lock);
	g_cond_init(&work.is_any_done);
	/* Not exclusive: threads are made when there is work, which cannot fail half-way. */
	pool = g_thread_pool_new(run_job, &work, (int)n_workers, FALSE, NULL);
	feed(&work, pool, n_workers * RECORDS_PER_THREAD);
	g_thread_pool_free(pool, FALSE, TRUE);
	g_cond_clear(&work.is_any_done);
	g_mutex_clear(&work.lock);
}
