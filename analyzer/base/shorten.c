#include "config.h"

#include <string.h>

#include "base/shorten.h"

#define ELLIPSIS "\xE2\x80\xA6"

char *
cad_shorten(const char *text, gsize max_bytes)
{
	gsize n = strnlen(text, max_bytes + 1);

	if (n <= max_bytes)
		return g_strdup(text);
	n = max_bytes - strlen(ELLIPSIS);
	/* Not within a character. */
	while (n > 0 && ((guchar)text[n] & 0xC0) == 0x80)
		n--;
	return g_strdup_printf("%.*s" ELLIPSIS, (int)n, text);
}
