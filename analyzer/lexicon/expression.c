#include "config.h"

#include <string.h>

#include "lexicon/expression.h"

/* Tokens [first, end) and the bytes that patterns are shown of them. */
typedef struct {
	guint32 first;
	guint32 end;
	CadrageSpan bytes;
} Stretch;

CadExpressionPage *
cad_expression_page_new(void)
{
	CadExpressionPage *page = g_new0(CadExpressionPage, 1);

	page->unwrapped = g_string_new(NULL);
	page->stretches = g_array_new(FALSE, FALSE, sizeof(Stretch));
	return page;
}

void
cad_expression_page_free(CadExpressionPage *page)
{
	if (page == NULL)
		return;
	g_string_free(page->unwrapped, TRUE);
	g_array_unref(page->stretches);
	g_free(page);
}

static void
unwrap(GString *unwrapped, const CadText *text)
{
	gsize n_bytes;
	guint n_lines;
	const char *clean = cad_text_get_clean(text, &n_bytes);
	const CadLine *lines = cad_text_get_lines(text, &n_lines);

	g_string_truncate(unwrapped, 0);
	g_string_append_len(unwrapped, clean, (gssize)n_bytes);
	for (guint i = 0; i + 1 < n_lines; i++)
		if (lines[i].is_wrapped)
			memset(unwrapped->str + lines[i].end, ' ',
			       lines[i + 1].start - lines[i].end);
}

/* Punctuation around the first and last token belongs to the stretch, up to the neighbouring
 * tokens and the ends of its lines. */
static Stretch
make_stretch(const CadText *text, const CadTokens *tokens, guint32 first, guint32 end)
{
	guint n_lines;
	const CadLine *lines = cad_text_get_lines(text, &n_lines);
	guint32 start_byte = lines[cad_text_find_line(text, tokens->start[first])].start;
	guint32 end_byte = lines[cad_text_find_line(text, tokens->end[end - 1] - 1)].end;

	if (first > 0)
		start_byte = MAX(start_byte, tokens->end[first - 1]);
	if (end < tokens->n)
		end_byte = MIN(end_byte, tokens->start[end]);
	return (Stretch){first, end, {start_byte, end_byte}};
}

void
cad_expression_page_fill(CadExpressionPage *page, const CadText *text, const CadTokens *tokens,
			 const guint8 *skip)
{
	guint32 first = 0;

	page->tokens = tokens;
	unwrap(page->unwrapped, text);
	g_array_set_size(page->stretches, 0);
	while (first < tokens->n) {
		guint32 end = first + 1;
		Stretch stretch;

		if (skip != NULL && skip[first]) {
			first++;
			continue;
		}
		while (end < tokens->n && !(tokens->flags[end] & CAD_TOKEN_PARAGRAPH) &&
		       (skip == NULL || !skip[end]))
			end++;
		stretch = make_stretch(text, tokens, first, end);
		g_array_append_val(page->stretches, stretch);
		first = end;
	}
}

/* The tokens of a stretch that share a byte with @span; none when it is all punctuation. */
static CadTokenRun
widen(const CadTokens *tokens, const Stretch *stretch, CadrageSpan span)
{
	guint32 first = MAX(cad_tokens_find(tokens, span.start), stretch->first);
	guint32 end = first;

	while (end < stretch->end && tokens->start[end] < span.end)
		end++;
	return (CadTokenRun){first, end - first};
}

static gboolean
search_stretch(const CadExpressionPage *page, const Stretch *stretch, const CadPattern *pattern,
	       CadPatternScratch *scratch, GArray *runs)
{
	const char *bytes = page->unwrapped->str + stretch->bytes.start;
	gsize n_bytes = stretch->bytes.end - stretch->bytes.start;
	CadPatternResult result = CAD_PATTERN_FOUND;
	gsize from = 0;

	while (from < n_bytes) {
		CadrageSpan span;
		CadTokenRun run;

		result = cad_pattern_find(pattern, scratch, bytes, n_bytes, from, &span);
		if (result != CAD_PATTERN_FOUND)
			break;
		from = span.end;
		span.start += stretch->bytes.start;
		span.end += stretch->bytes.start;
		run = widen(page->tokens, stretch, span);
		if (run.n_tokens > 0)
			g_array_append_val(runs, run);
	}
	return result != CAD_PATTERN_OUT_OF_BUDGET;
}

gboolean
cad_expression_find(const CadExpressionPage *page, const CadPattern *pattern,
		    CadPatternScratch *scratch, GArray *runs)
{
	for (guint i = 0; i < page->stretches->len; i++)
		if (!search_stretch(page, &g_array_index(page->stretches, Stretch, i), pattern,
				    scratch, runs))
			return FALSE;
	return TRUE;
}
