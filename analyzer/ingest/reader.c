#include "config.h"

#include "ingest/reader.h"

struct _CadrageReader {
	const CadReaderSource *kind;
	void *source;
};

CadrageReader *
cad_reader_new(const CadReaderSource *kind, void *source)
{
	CadrageReader *reader = g_new0(CadrageReader, 1);

	reader->kind = kind;
	reader->source = source;
	return reader;
}

void
cadrage_reader_free(CadrageReader *reader)
{
	if (!reader)
		return;
	reader->kind->free(reader->source);
	g_free(reader);
}

CadrageReadResult
cadrage_reader_next(CadrageReader *reader, CadrageRecord **record, GError **error)
{
	g_return_val_if_fail(reader != NULL && record != NULL, CADRAGE_READ_END);

	return reader->kind->next(reader->source, record, error);
}
