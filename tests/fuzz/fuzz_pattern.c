/* A first line as a regular expression, the rest as the text it is run on. */
#include "config.h"

#include <string.h>

#include "fuzz.h"
#include "pattern/pattern.h"

enum {
	FUZZ_MAX_MATCHES = 20,
	FUZZ_MAX_SECONDS = 5, /* twenty budgets; without limits it would be hours */
};

static void
find_all(const CadPattern *pattern, const char *text, gsize n_bytes)
{
	g_autoptr(CadPatternScratch) scratch = cad_pattern_scratch_new();
	gint64 start = g_get_monotonic_time();
	CadrageSpan span = {0};

	for (guint i = 0; i < FUZZ_MAX_MATCHES; i++) {
		guint32 from = span.end;

		if (cad_pattern_find(pattern, scratch, text, n_bytes, from, &span) !=
		    CAD_PATTERN_FOUND)
			break;
		g_assert_cmpuint(span.start, >=, from);
		g_assert_cmpuint(span.end, >, span.start);
		g_assert_cmpuint(span.end, <=, n_bytes);
	}
	g_assert_cmpint(g_get_monotonic_time() - start, <, FUZZ_MAX_SECONDS * G_USEC_PER_SEC);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const uint8_t *end = size > 0 ? memchr(data, '\n', size) : NULL;
	gsize n_source = end != NULL ? (gsize)(end - data) : size;
	g_autofree char *source = g_strndup((const char *)data, n_source);
	g_autofree char *text =
		g_utf8_make_valid((const char *)data + n_source, (gssize)(size - n_source));
	CadPatternFlags flags = n_source % 2 != 0 ? CAD_PATTERN_CASELESS : 0;
	g_autoptr(GError) error = NULL;
	g_autoptr(CadPattern) pattern = NULL;
	gsize offset = 0;

	pattern = cad_pattern_new(source, flags, &offset, &error);
	g_assert((pattern == NULL) == (error != NULL));
	if (pattern != NULL)
		find_all(pattern, text, strlen(text));
	else
		g_assert_cmpuint(offset, <=, strlen(source));
	return 0;
}
