/* Scattering: 64-bit hashes that are the same on every machine, so that they may be stored. */
#pragma once

#include <glib.h>

/** cad_scatter: Returns: @hash with every bit depending on every bit of it (the finaliser of
 * MurmurHash3). */
static inline guint64
cad_scatter(guint64 hash)
{
	hash ^= hash >> 33;
	hash *= G_GUINT64_CONSTANT(0xff51afd7ed558ccd);
	hash ^= hash >> 33;
	hash *= G_GUINT64_CONSTANT(0xc4ceb9fe1a85ec53);
	hash ^= hash >> 33;
	return hash;
}

/** cad_scatter_bytes: Returns: a hash of the bytes from @start to @end (FNV-1a, scattered). */
static inline guint64
cad_scatter_bytes(const char *start, const char *end)
{
	guint64 hash = G_GUINT64_CONSTANT(0xcbf29ce484222325);

	for (; start < end; start++) {
		hash ^= (guint8)*start;
		hash *= G_GUINT64_CONSTANT(0x100000001b3);
	}
	return cad_scatter(hash);
}
