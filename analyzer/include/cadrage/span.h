/* Half-open ranges of bytes. */
#pragma once

#include <cadrage/version.h>

G_BEGIN_DECLS

/**
 * CadrageSpan:
 * @start: first byte
 * @end: one past the last byte; at least @start
 *
 * A range [start, end) of bytes, in a document's clean text unless the name says raw.
 */
typedef struct {
	guint32 start;
	guint32 end;
} CadrageSpan;

G_END_DECLS
