#include "config.h"

#include <string.h>

#include "base/deflate.h"
#include "base/limits.h"
#include "corpus/original.h"

/* The fields, and what ends them. */
#define N_FIELDS	   3
#define MAX_ORIGINAL_BYTES (CAD_MAX_DOCUMENT_BYTES + N_FIELDS)

/* An absent field is as an empty one. */
static void
append_field(GByteArray *fields, const char *field)
{
	const char *text = field ? field : "";

	g_byte_array_append(fields, (const guint8 *)text, (guint)strlen(text) + 1);
}

static gsize
measure(const char *field)
{
	return field ? strlen(field) : 0;
}

/* What is packed can be unpacked, too. */
static gboolean
check_length(const CadrageRecord *record, GError **error)
{
	const gsize n_bytes = record->page ? g_bytes_get_size(record->page)
					   : measure(record->title) + measure(record->lead) +
						     measure(record->text);

	if (n_bytes <= CAD_MAX_DOCUMENT_BYTES)
		return TRUE;
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_LIMIT,
		    "%s: an article of more than %" G_GSIZE_FORMAT
		    " bytes (limit CAD_MAX_DOCUMENT_BYTES)",
		    record->id, CAD_MAX_DOCUMENT_BYTES);
	return FALSE;
}

GBytes *
cad_original_pack(const CadrageRecord *record, gsize *n_bytes, GError **error)
{
	g_autoptr(GByteArray) fields = NULL;

	if (!check_length(record, error))
		return NULL;
	if (record->page) {
		const void *bytes = g_bytes_get_data(record->page, n_bytes);

		return cad_deflate(bytes, *n_bytes);
	}
	fields = g_byte_array_new();
	append_field(fields, record->title);
	append_field(fields, record->lead);
	append_field(fields, record->text);
	*n_bytes = fields->len;
	return cad_deflate(fields->data, fields->len);
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
	g_autofree char *bytes = NULL;
	const char *at;

	if (n_bytes > MAX_ORIGINAL_BYTES)
		return FALSE;
	bytes = cad_inflate(packed, n_bytes);
	if (!bytes)
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
