/* Pipelines: records are worked on by several threads and handed over in reading order. */
#pragma once

#include <cadrage/reader.h>

/**
 * CadPipeline:
 * @next: gives the next record as cadrage_reader_next() does; called on the caller's thread
 * @make: makes something of a record (transfer full), or gives NULL, with an error when the record
 *   is refused; called on any thread
 * @take: takes what was made (transfer full), or NULL, and why it was refused if it was, on the
 *   caller's thread, and says whether to go on
 * @free_made: frees what nobody takes any more
 * @payload: given to all of them
 */
typedef struct {
	CadrageReadResult (*next)(CadrageRecord **record, GError **error, void *payload);
	void *(*make)(CadrageRecord *record, GError **error, void *payload);
	gboolean (*take)(void *made, const GError *refusal, void *payload);
	GDestroyNotify free_made;
	void *payload;
} CadPipeline;

/**
 * cad_pipeline_run:
 * @pipeline: what to do
 * @n_threads: worker threads, 0 for one per processor, at most CADRAGE_MAX_THREADS
 *
 * A few records for each thread are held at a time, so memory does not grow with their number.
 */
void cad_pipeline_run(const CadPipeline *pipeline, guint n_threads);
