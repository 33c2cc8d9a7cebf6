/* Any bytes as a page: zones cover every line, every token has one. */
#include "config.h"

#include <string.h>

#include "document/document.h"
#include "fuzz.h"

/* The shipped profiles; those of the source tree, so that a replay needs no installation. */
static CadrageOutlets *
load_outlets(void)
{
	const char *top = g_getenv("top_srcdir");
	g_autofree char *folder = g_build_filename(top ? top : ".", "lexicons", "outlets", NULL);
	const char *const folders[] = {folder, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();

	return cadrage_outlets_load(folders, diagnostics, NULL);
}

static void
check_zones(const CadrageDocument *document)
{
	guint n;
	guint n_counted = 0;
	const CadZoneSpan *zones = cad_document_get_zone_spans(document, &n);
	const CadTokens *tokens = cad_document_get_tokens(document);
	const guint8 *token_zones = cad_document_get_token_zones(document);

	for (guint i = 0; i < n; i++) {
		g_assert_cmpuint(zones[i].span.start, <, zones[i].span.end);
		g_assert(i == 0 || zones[i].span.start >= zones[i - 1].span.end);
	}
	for (guint i = 0; i < tokens->n; i++) {
		g_assert(token_zones[i] < CADRAGE_N_ZONES || token_zones[i] == CAD_ZONE_REPEAT);
		n_counted += token_zones[i] <= CADRAGE_ZONE_STOCK;
		g_assert(i == 0 || tokens->sentence[i] >= tokens->sentence[i - 1]);
	}
	g_assert_cmpuint(n_counted, ==, cadrage_document_get_n_tokens(document));
	g_assert_cmpuint(n_counted, >, 0);
}

static void
check_lines(const CadrageDocument *document)
{
	guint n;
	const CadLine *lines = cad_text_get_lines(cad_document_get_text(document), &n);

	for (guint i = 0; i < n; i++) {
		CadrageZone zone;
		gboolean is_repeat;
		g_autofree char *line = NULL;
		gboolean has_zone =
			cadrage_document_get_line(document, i, &zone, &is_repeat, &line);

		g_assert(has_zone != lines[i].is_blank);
		g_assert(!has_zone || g_utf8_validate(line, -1, NULL));
	}
}

static void
check_metadata(const CadrageDocument *document)
{
	const char *title = cadrage_document_get_title(document);
	gboolean is_exact =
		cadrage_document_get_date_reliability(document) == CADRAGE_RELIABILITY_EXACT;

	g_assert(!title || g_utf8_validate(title, -1, NULL));
	g_assert((cadrage_document_get_date(document) != NULL) == is_exact);
	g_assert_nonnull(cadrage_document_get_date_candidates(document));
	g_assert_cmpuint(strlen(cadrage_document_get_content_hash(document)), ==, 64);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n_bytes)
{
	/* Loaded once: compiling the rules takes a hundred times as long as a page. */
	static CadrageOutlets *outlets = NULL;
	g_autoptr(GBytes) bytes = g_bytes_new(data, n_bytes);
	g_autoptr(CadText) text = cad_text_new(bytes);
	g_autofree char *field = g_strndup((const char *)data, MIN(n_bytes, 100));
	CadGiven given = {.id = "fuzz", .outlet = field, .date = field, .url = field};

	if (!outlets)
		outlets = load_outlets();
	for (guint i = 0; i < 2; i++) {
		g_autoptr(CadrageDocument) document = cad_document_new(
			i == 0 ? &given : &(CadGiven){.id = "fuzz"}, text, FALSE, outlets, NULL);

		if (!document)
			continue;
		check_zones(document);
		check_lines(document);
		check_metadata(document);
	}
	return 0;
}
