#include "config.h"

#include <gio/gio.h>

#include "base/deflate.h"

/* Text becomes half as long at any level; this one is quick. */
#define LEVEL 6

/* More than a byte can stand for; whoever claims more is not believed. */
#define MAX_TIMES 1100

/* Converts all of @from into @into. Returns: bytes that came out; -1 when they do not fit or the
 * input is broken. */
static gssize
convert(GConverter *converter, const void *from, gsize n_from, char *into, gsize n_into)
{
	gsize done = 0;
	gsize made = 0;

	for (;;) {
		gsize n_read = 0;
		gsize n_written = 0;
		const GConverterResult result = g_converter_convert(
			converter, (const char *)from + done, n_from - done, into + made,
			n_into - made, G_CONVERTER_INPUT_AT_END, &n_read, &n_written, NULL);

		if (result == G_CONVERTER_ERROR)
			return -1;
		done += n_read;
		made += n_written;
		if (result == G_CONVERTER_FINISHED)
			return (gssize)made;
		if (made == n_into)
			return -1;
	}
}

GBytes *
cad_deflate(const void *bytes, gsize n_bytes)
{
	g_autoptr(GConverter) compressor =
		G_CONVERTER(g_zlib_compressor_new(G_ZLIB_COMPRESSOR_FORMAT_ZLIB, LEVEL));
	/* What cannot be made shorter grows by a header and a few bytes for each block. */
	const gsize n_room = n_bytes + n_bytes / 500 + 64;
	g_autofree char *packed = g_malloc(n_room);
	/* Bytes that are none may be NULL. */
	const gssize n_packed = convert(compressor, bytes ? bytes : "", n_bytes, packed, n_room);

	g_assert(n_packed >= 0);
	return g_bytes_new(packed, (gsize)n_packed);
}

char *
cad_inflate(GBytes *deflated, gsize n_bytes)
{
	g_autoptr(GConverter) decompressor =
		G_CONVERTER(g_zlib_decompressor_new(G_ZLIB_COMPRESSOR_FORMAT_ZLIB));
	g_autofree char *bytes = NULL;
	gsize n_deflated;
	const void *data = g_bytes_get_data(deflated, &n_deflated);

	if (!data)
		return NULL;
	if (n_bytes / MAX_TIMES > n_deflated)
		return NULL;
	/* One byte more, so that the end is met. */
	bytes = g_malloc(n_bytes + 1);
	if (convert(decompressor, data, n_deflated, bytes, n_bytes + 1) != (gssize)n_bytes)
		return NULL;
	bytes[n_bytes] = '\0';
	return g_steal_pointer(&bytes);
}
