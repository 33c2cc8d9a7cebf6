/* Any bytes as a page: decoded, cut into lines, tokens and quotations. */
#include "config.h"

#include <string.h>

#include "fuzz.h"
#include "text/fold.h"
#include "text/language.h"
#include "text/token.h"
#include "voice/quotation.h"

static void
check_map(const CadText *text, gsize n_raw, CadrageSpan span)
{
	CadrageSpan raw = cad_text_to_raw(text, span);

	g_assert_cmpuint(raw.start, <=, raw.end);
	g_assert_cmpuint(raw.end, <=, n_raw);
	g_assert_cmpuint(cad_text_get_column(text, span.start), >=, 1);
}

static void
check_lines(const CadText *text, gsize n_bytes)
{
	guint n_lines;
	const CadLine *lines = cad_text_get_lines(text, &n_lines);
	guint32 last = 0;

	for (guint i = 0; i < n_lines; i++) {
		g_assert_cmpuint(lines[i].start, >=, last);
		g_assert_cmpuint(lines[i].end, >=, lines[i].start);
		g_assert_cmpuint(lines[i].end, <=, n_bytes);
		g_assert_cmpuint(cad_text_find_line(text, lines[i].start), ==, i);
		g_assert(!lines[i].is_wrapped || (i + 1 < n_lines && !lines[i + 1].is_blank));
		last = lines[i].end;
	}
}

static void
check_tokens(const CadText *text, gsize n_raw, const char *language)
{
	g_autoptr(CadArena) arena = cad_arena_new();
	const CadTokens *tokens = cad_tokens_new(arena, text, language);
	const char *clean = cad_text_get_clean(text, NULL);
	guint32 last = 0;

	for (guint32 i = 0; i < tokens->n; i++) {
		CadrageSpan span = {tokens->start[i], tokens->end[i]};

		g_assert_cmpuint(span.start, >=, last);
		g_assert_cmpuint(span.end, >, span.start);
		g_assert(g_utf8_validate(clean + span.start, span.end - span.start, NULL));
		g_assert(g_utf8_validate(tokens->keys + tokens->key_start[i], tokens->key_length[i],
					 NULL));
		g_assert_cmpuint(tokens->key_length[i], <=, span.end - span.start);
		g_assert_cmpuint(cad_tokens_find(tokens, span.start), ==, i);
		check_map(text, n_raw, span);
		last = span.end;
	}
}

static void
check_quotations(const CadText *text, gsize n_bytes)
{
	g_autoptr(GArray) quotations = g_array_new(FALSE, FALSE, sizeof(CadQuotation));

	cad_quotations_find(text, 0, (guint32)n_bytes, quotations);
	for (guint i = 0; i < quotations->len; i++) {
		const CadQuotation *this = &g_array_index(quotations, CadQuotation, i);
		const CadQuotation *last = i > 0 ? this - 1 : this;

		g_assert_cmpuint(this->span.end, >, this->span.start);
		g_assert_cmpuint(this->span.end, <=, n_bytes);
		g_assert(i == 0 || this->span.start > last->span.start);
		g_assert(i == 0 || this->span.start >= last->span.end ||
			 this->span.end <= last->span.end);
	}
}

static void
check_text(CadText *text, gsize n_raw)
{
	gsize n_bytes;
	const char *clean = cad_text_get_clean(text, &n_bytes);

	g_assert_cmpuint(strlen(clean), ==, n_bytes);
	g_assert(g_utf8_validate(clean, (gssize)n_bytes, NULL));
	check_lines(text, n_bytes);
	check_tokens(text, n_raw, "fr");
	check_tokens(text, n_raw, "en");
	check_quotations(text, n_bytes);
	cad_language_guess(clean, n_bytes, NULL);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autoptr(GBytes) raw = g_bytes_new(data, size);
	g_autoptr(CadText) text = cad_text_new(raw);
	const char *clean = cad_text_get_clean(text, NULL);
	g_autoptr(CadText) titled = cad_text_new_titled(clean, NULL, clean);

	check_text(text, size);
	check_text(titled, strlen(clean));
	g_assert(cad_fold_agrees(clean, clean, strlen(clean), CAD_FOLD_EXACT));
	return 0;
}
