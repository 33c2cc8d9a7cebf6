/* Decoding: bytes from outside as clean UTF-8, and the way back to them. */
#pragma once

#include <cadrage/span.h>

#include "text/text.h"

/**
 * CadDecoding:
 *
 * How one stretch of raw bytes becomes clean text. Where bytes were dropped or replaced it keeps
 * the raw bytes and a mark every so often, and finds the way back by decoding again from the
 * nearest mark: hostile bytes cannot make it large, and only matches pay for it.
 */
typedef struct {
	GBytes *raw;	   /* NULL once the clean text is the raw one but for n_skipped */
	GArray *marks;	   /* of CadrageSpan: start a clean offset, end the raw one; NULL as raw */
	gsize n_raw;	   /* bytes */
	gsize n_clean;	   /* bytes */
	guint32 n_skipped; /* bytes of a byte order mark */
	CadEncoding encoding;
	guint n_repairs;
	guint n_nuls;
	guint32 first_repair; /* raw offset */
} CadDecoding;

/**
 * cad_decoding_init:
 * @decoding: to be filled in
 * @raw: the bytes, at most CAD_DECODE_MAX_BYTES
 *
 * Looks the bytes over: their encoding, what must be repaired, how long the clean text will be.
 */
void cad_decoding_init(CadDecoding *decoding, GBytes *raw);
void cad_decoding_clear(CadDecoding *decoding);

/** cad_decoding_write: Writes the n_clean bytes of clean text to @clean. To be called once. */
void cad_decoding_write(CadDecoding *decoding, char *clean);

/** cad_decoding_to_raw: @clean: a span of this stretch's clean text. Returns: the raw bytes behind
 * it; a character that was partly in the span counts whole. */
CadrageSpan cad_decoding_to_raw(const CadDecoding *decoding, CadrageSpan clean);

/** cad_decode_has_sequence: Returns: whether any multi-byte sequence of UTF-8 is whole, so that the
 * bytes are UTF-8. */
gboolean cad_decode_has_sequence(const char *bytes, gsize n_bytes);

/** cad_decode: @encoding: of the bytes. Returns: (transfer full): them as clean UTF-8: what is
 * broken and each NUL is U+FFFD. */
char *cad_decode(CadEncoding encoding, const char *bytes, gsize n_bytes);

/* Every byte may become three (U+FFFD), and offsets have 32 bits. */
#define CAD_DECODE_MAX_BYTES ((gsize)G_MAXUINT32 / 3 - 1)
