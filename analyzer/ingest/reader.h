/* Readers: what stands behind the iterator over records. */
#pragma once

#include <cadrage/reader.h>

/**
 * CadReaderSource:
 * @next: as cadrage_reader_next()
 * @free: ends the reading
 *
 * A place that records come from; @source is what it was made with.
 */
typedef struct {
	CadrageReadResult (*next)(void *source, CadrageRecord **record, GError **error);
	void (*free)(void *source);
} CadReaderSource;

/**
 * cad_reader_new:
 * @kind: (transfer none): what to call; static
 * @source: (transfer full): given to it
 *
 * Returns: (transfer full): a reader over @source.
 */
CadrageReader *cad_reader_new(const CadReaderSource *kind, void *source);
