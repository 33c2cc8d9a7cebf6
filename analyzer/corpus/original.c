#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "base/limits.h"
#include "corpus/original.h"

/* Text becomes half as long at any level; this one is quick. */
#define LEVEL 6

/* A record's fields may each be as long as a line that holds them. */
#define MAX_ORIGINAL_BYTES (CAD_MAX_DOCUMENT_BYTES + 16)

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

static GBytes *
compress(const void *bytes, gsize n_bytes)
{
	g_autoptr(GConverter) compressor =
		G_CONVERTER(g_zlib_compressor_new(G_ZLIB_COMPRESSOR_FORMAT_ZLIB, LEVEL));
	/* What cannot be made shorter grows by a header and a few bytes for each block. */
	const gsize n_room = n_bytes + n_bytes / 500 + 64;
	g_autofree char *packed = g_malloc(n_room);
	const gssize n_packed = convert(compressor, bytes, n_bytes, packed, n_room);

	g_assert(n_packed >= 0);
	return g_bytes_new(packed, (gsize)n_packed);
}

/* An absent field is as an empty one. */
static void
append_field(GByteArray *fields, const char *field)
{
	const char *text = field ? field : "";

	g_byte_array_append(fields, (const guint8 *)text, (guint)strlen(text) + 1);
}

GBytes *
cad_original_pack(const CadrageRecord *record, gsize *n_bytes)
{
	g_autoptr(GByteArray) fields = NULL;

	if (record->page) {
		const void *bytes = g_bytes_get_data(record->page, n_bytes);

		return compress(bytes, *n_bytes);
	}
	fields = g_byte_array_new();
	append_field(fields, record->title);
	append_field(fields, record->lead);
	append_field(fields, record->text);
	*n_bytes = fields->len;
	return compress(fields->data, fields->len);
}

/* The next field of @at, which is moved behind it; FALSE when no NUL ends it. */
static gboolean
take_field(const char **at, const char *end, char **field)
{
	const char *nul = memchr(*at, '\0', (gsize)(end - *at));

	if (!nul)
		return FALSE;
	*field = nul > *at ? g_strdup(*at) : NULL;
	*at = nul + 1;
	return TRUE;
}

gboolean
cad_original_unpack(CadrageRecord *record, GBytes *packed, gsize n_bytes, gboolean is_page)
{
	g_autoptr(GConverter) decompressor =
		G_CONVERTER(g_zlib_decompressor_new(G_ZLIB_COMPRESSOR_FORMAT_ZLIB));
	g_autofree char *bytes = NULL;
	gsize n_packed;
	const void *data = g_bytes_get_data(packed, &n_packed);
	const char *at;

	if (n_bytes > MAX_ORIGINAL_BYTES)
		return FALSE;
	/* One byte more, so that the end is met. */
	bytes = g_malloc(n_bytes + 1);
	if (convert(decompressor, data, n_packed, bytes, n_bytes + 1) != (gssize)n_bytes)
		return FALSE;
	if (is_page) {
		record->page = g_bytes_new_take(g_steal_pointer(&bytes), n_bytes);
		return TRUE;
	}
	at = bytes;
	return take_field(&at, bytes + n_bytes, &record->title) &&
	       take_field(&at, bytes + n_bytes, &record->lead) &&
	       take_field(&at, bytes + n_bytes, &record->text) && record->text;
}
