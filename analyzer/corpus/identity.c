#include "config.h"

#include <string.h>

#include "corpus/identity.h"

/* Names and lengths keep apart what would be the same bytes one after the other. */
static void
add_bytes(GChecksum *checksum, const char *name, const void *bytes, gsize n_bytes)
{
	g_autofree char *head = g_strdup_printf("%s %" G_GSIZE_FORMAT "\n", name, n_bytes);

	if (n_bytes == 0)
		return;
	g_checksum_update(checksum, (const guchar *)head, -1);
	g_checksum_update(checksum, bytes, (gssize)n_bytes);
}

static void
add_text(GChecksum *checksum, const char *name, const char *text)
{
	add_bytes(checksum, name, text, text ? strlen(text) : 0);
}

char *
cad_identity_read(const CadrageRecord *record)
{
	g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);

	add_text(checksum, "cadrage", "article 1");
	if (record->page) {
		gsize n_bytes;
		const void *bytes = g_bytes_get_data(record->page, &n_bytes);

		add_bytes(checksum, "page", bytes, n_bytes);
	} else {
		add_text(checksum, "title", record->title);
		add_text(checksum, "lead", record->lead);
		add_text(checksum, "text", record->text);
	}
	add_text(checksum, "outlet", record->outlet);
	add_text(checksum, "url", record->url);
	add_text(checksum, "date", record->date);
	return g_strdup(g_checksum_get_string(checksum));
}
