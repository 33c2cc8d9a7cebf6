#include "config.h"

#include "document/recurrence.h"
#include "ingest/pipeline.h"
#include "ingest/record.h"

typedef struct {
	CadrageRecurrence *recurrence;
	CadrageReader *reader;
	CadrageOutlets *outlets;
} Reading;

static CadrageReadResult
next(CadrageRecord **record, GError **error, void *payload)
{
	return cadrage_reader_next(((Reading *)payload)->reader, record, error);
}

/* Runs on a worker's thread. */
static void *
make(CadrageRecord *taken, GError **error, void *payload)
{
	g_autoptr(CadrageRecord) record = taken;

	(void)error;
	return cad_record_trace(record, ((Reading *)payload)->outlets);
}

/* What is refused here is refused again, and told, when it is read for what it says. */
static gboolean
take(void *made, const GError *refusal, void *payload)
{
	g_autoptr(CadPageTrace) trace = made;

	(void)refusal;
	if (trace)
		cad_recurrence_add_trace(((Reading *)payload)->recurrence, trace);
	return TRUE;
}

void
cadrage_recurrence_read(CadrageRecurrence *recurrence, CadrageReader *reader,
			CadrageOutlets *outlets, guint n_threads)
{
	Reading reading = {recurrence, reader, outlets};
	const CadPipeline pipeline = {
		.next = next,
		.make = make,
		.take = take,
		.free_made = (GDestroyNotify)cad_page_trace_free,
		.payload = &reading,
	};

	g_return_if_fail(recurrence && reader && outlets);
	cad_pipeline_run(&pipeline, n_threads);
}
