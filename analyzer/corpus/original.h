/* Originals: the bytes of an article as they were given, compressed. */
#pragma once

#include "ingest/record.h"

/**
 * cad_original_pack:
 * @record: a record
 * @n_bytes: (out): bytes before they were compressed
 * @error: return location
 *
 * The page, or title, lead and text of a record with NULs between.
 *
 * Errors: CADRAGE_ERROR_LIMIT when they are more than CAD_MAX_DOCUMENT_BYTES: decoded, a line's
 * fields may be longer than the line.
 *
 * Returns: (transfer full): the compressed bytes.
 */
GBytes *cad_original_pack(const CadrageRecord *record, gsize *n_bytes,
			  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cad_original_unpack:
 * @record: (inout): takes the page, or title, lead and text
 * @packed: what cad_original_pack() gave
 * @n_bytes: bytes that come out
 * @is_page: whether it is a page
 *
 * Returns: FALSE when the bytes are broken: something else comes out, or too little.
 */
gboolean
cad_original_unpack(CadrageRecord *record, GBytes *packed, gsize n_bytes, gboolean is_page);
