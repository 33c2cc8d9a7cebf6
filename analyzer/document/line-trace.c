#include "config.h"

#include <string.h>

#include "base/limits.h"
#include "base/scatter.h"
#include "document/line-trace.h"
#include "document/recurrence.h"
#include "document/shingle.h"
#include "text/fold.h"

/* A recurring sentence from this length on says something of the matter, most often. */
#define MIN_STOCK_WORDS 12
/* And so does anything that is longer than page text mostly is. */
#define MIN_LONG_WORDS 25
/* Of the runs of words of a page, one in so many is kept; all, where they are few. */
#define SAMPLE_ONE_IN	 8
#define SAMPLE_ALL_UP_TO 64

static gboolean
is_digit(gunichar c)
{
	return c >= '0' && c <= '9';
}

/* The words of a folded text, one blank between them, each number as "0". */
static void
append_words(GString *words, const char *folded)
{
	gunichar before = ' ';

	for (const char *at = folded; *at != '\0'; at = g_utf8_next_char(at)) {
		const gunichar c = g_utf8_get_char(at);

		if (is_digit(c)) {
			if (!is_digit(before))
				g_string_append_c(words, '0');
		} else if (c < 0x80 && g_ascii_isalpha((char)c)) {
			g_string_append_c(words, (char)c);
		} else if (c >= 0x80 && g_unichar_isalnum(c)) {
			g_string_append_unichar(words, c);
		} else if (words->len > 0 && words->str[words->len - 1] != ' ') {
			g_string_append_c(words, ' ');
		}
		before = c;
	}
	if (words->len > 0 && words->str[words->len - 1] == ' ')
		g_string_truncate(words, words->len - 1);
}

guint64
cad_line_key(const CadText *text, const CadParagraph *paragraph)
{
	const char *clean = cad_text_get_clean(text, NULL);
	g_autoptr(GString) folded = g_string_new(NULL);
	g_autoptr(GString) words = g_string_new(NULL);

	cad_fold_append(folded, clean + paragraph->span.start,
			paragraph->span.end - paragraph->span.start);
	append_words(words, folded->str);
	return words->len > 0 ? cad_scatter_bytes(words->str, words->str + words->len) : 0;
}

gboolean
cad_line_is_sentence(const CadText *text, const CadParagraph *paragraph)
{
	const char *clean = cad_text_get_clean(text, NULL);

	/* What follows a colon is elsewhere. */
	return paragraph->ends_sentence && clean[paragraph->span.end - 1] != ':' &&
	       clean[paragraph->span.end - 1] != ';';
}

gboolean
cad_line_is_stock(const CadText *text, const CadParagraph *paragraph)
{
	return paragraph->n_words >= MIN_LONG_WORDS ||
	       (paragraph->n_words >= MIN_STOCK_WORDS && cad_line_is_sentence(text, paragraph));
}

GArray *
cad_line_trace_new(const CadText *text)
{
	GArray *trace = g_array_new(FALSE, FALSE, sizeof(CadTracedLine));
	guint n_lines;
	gboolean is_top = TRUE;
	const CadLine *lines = cad_text_get_lines(text, &n_lines);

	for (guint line = 0; line < n_lines && trace->len < CAD_MAX_RULED_PARAGRAPHS; line++) {
		CadParagraph paragraph;
		CadTracedLine traced;

		if (lines[line].is_blank)
			continue;
		paragraph = cad_paragraph_read(text, line, cad_paragraph_find_end(text, line));
		traced = (CadTracedLine){
			.key = cad_line_key(text, &paragraph),
			.first_line = line,
			.last_line = paragraph.last_line,
			.is_solid = cad_paragraph_is_solid(&paragraph) ? 1 : 0,
		};
		is_top = is_top && !cad_line_is_stock(text, &paragraph);
		traced.is_top = is_top ? 1 : 0;
		g_array_append_val(trace, traced);
		line = paragraph.last_line;
	}
	return trace;
}

/* The page's long sentences, or all its lines, as one text. */
static GString *
join_lines(const CadText *text, const GArray *trace, gboolean only_stock)
{
	GString *joined = g_string_new(NULL);

	for (guint i = 0; i < trace->len; i++) {
		const CadTracedLine *traced = &g_array_index(trace, CadTracedLine, i);
		const CadParagraph paragraph =
			cad_paragraph_read(text, traced->first_line, traced->last_line);

		if (only_stock && !cad_line_is_stock(text, &paragraph))
			continue;
		g_string_append_len(joined, cad_text_get_clean(text, NULL) + paragraph.span.start,
				    paragraph.span.end - paragraph.span.start);
		g_string_append_c(joined, '\n');
	}
	return joined;
}

static GArray *
take_sample(const CadText *text, const GArray *trace)
{
	GArray *sample = g_array_new(FALSE, FALSE, sizeof(guint64));
	g_autoptr(GString) joined = join_lines(text, trace, TRUE);
	g_autoptr(CadShingles) shingles = NULL;

	if (joined->len == 0) {
		g_string_free(joined, TRUE);
		joined = join_lines(text, trace, FALSE);
	}
	shingles = cad_shingles_new_from_text(joined->str, joined->len);
	for (guint i = 0; i < shingles->n; i++)
		if (shingles->n <= SAMPLE_ALL_UP_TO || shingles->hashes[i] % SAMPLE_ONE_IN == 0)
			g_array_append_val(sample, shingles->hashes[i]);
	return sample;
}

CadPageTrace *
cad_page_trace_new(const char *outlet, const CadText *text)
{
	CadPageTrace *trace = g_new(CadPageTrace, 1);

	trace->outlet = cad_recurrence_get_outlet(outlet);
	trace->lines = cad_line_trace_new(text);
	trace->sample = take_sample(text, trace->lines);
	return trace;
}

CadPageTrace *
cad_page_trace_new_from_keys(const char *outlet, const GArray *keys, GArray *sample)
{
	CadPageTrace *trace = g_new(CadPageTrace, 1);

	trace->outlet = cad_recurrence_get_outlet(outlet);
	trace->lines = g_array_sized_new(FALSE, FALSE, sizeof(CadTracedLine), keys->len);
	trace->sample = sample;
	for (guint i = 0; i < keys->len; i++) {
		const guint64 key = g_array_index(keys, guint64, i);
		const CadTracedLine line = {.key = key, .is_top = key & 1};

		g_array_append_val(trace->lines, line);
	}
	return trace;
}

void
cad_page_trace_free(CadPageTrace *trace)
{
	if (!trace)
		return;
	g_array_unref(trace->lines);
	g_array_unref(trace->sample);
	g_free(trace);
}
