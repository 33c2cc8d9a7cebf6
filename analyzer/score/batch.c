#include "config.h"

#include <cadrage/reader.h>

#include "ingest/pipeline.h"
#include "score/score.h"

typedef struct {
	CadrageReader *reader;
	CadrageOutlets *outlets;
	CadrageLexicons *lexicons;
	CadrageBatchOptions options;
	CadrageScoreFunc func;
	void *payload;
	GMutex lock;
	GPtrArray *scratches; /* of CadMatcherScratch, owned, those not in use (mutex lock) */
} Batch;

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
give_scratch_back(Batch *batch, CadMatcherScratch *scratch)
{
	g_mutex_lock(&batch->lock);
	g_ptr_array_add(batch->scratches, scratch);
	g_mutex_unlock(&batch->lock);
}

static CadrageReadResult
next(CadrageRecord **record, GError **error, void *payload)
{
	return cadrage_reader_next(((Batch *)payload)->reader, record, error);
}

static gboolean
is_wanted(const Batch *batch, const CadrageDocument *document)
{
	return !batch->options.wants ||
	       batch->options.wants(document, batch->options.wants_payload);
}

/* Runs on a worker's thread. Of a document that is not wanted nothing is made, without an error. */
static void *
make(CadrageRecord *taken, GError **error, void *payload)
{
	Batch *batch = payload;
	g_autoptr(CadrageRecord) record = taken;
	g_autoptr(CadrageDocument) document =
		cadrage_record_to_document(record, batch->outlets, error);
	CadMatcherScratch *scratch;
	CadrageScore *score;

	if (!document || !is_wanted(batch, document))
		return NULL;
	scratch = take_scratch(batch);
	score = cad_score_new(document, batch->lexicons, &batch->options.score, scratch);
	give_scratch_back(batch, scratch);
	return score;
}

static gboolean
take(void *made, const GError *refusal, void *payload)
{
	const Batch *batch = payload;
	g_autoptr(CadrageScore) score = made;

	return (!score && !refusal) || batch->func(score, refusal, batch->payload);
}

void
cadrage_batch_run(CadrageReader *reader, CadrageOutlets *outlets, CadrageLexicons *lexicons,
		  const CadrageBatchOptions *options, CadrageScoreFunc func, void *payload)
{
	Batch batch = {
		.reader = reader,
		.outlets = outlets,
		.lexicons = lexicons,
		.func = func,
		.payload = payload,
	};
	const CadPipeline pipeline = {
		.next = next,
		.make = make,
		.take = take,
		.free_made = (GDestroyNotify)cadrage_score_unref,
		.payload = &batch,
	};

	g_return_if_fail(reader && outlets && lexicons && func);
	if (options)
		batch.options = *options;
	g_mutex_init(&batch.lock);
	batch.scratches = g_ptr_array_new_with_free_func((GDestroyNotify)cad_matcher_scratch_free);
	cad_pipeline_run(&pipeline, options ? options->n_threads : 0);
	g_ptr_array_unref(batch.scratches);
	g_mutex_clear(&batch.lock);
}
