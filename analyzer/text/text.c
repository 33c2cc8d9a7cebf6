#include "config.h"

#include <string.h>

#include "text/decode.h"
#include "text/line.h"
#include "text/text.h"

enum {
	TEXT_COLUMN_BYTES = 512, /* between two places where characters are counted */
	TEXT_PADDING_BYTES = 32, /* readable bytes after the clean text's end */
	TEXT_MAX_FIELDS = 3,
};

/* A stretch of the clean text that comes from raw bytes of its own. */
typedef struct {
	CadDecoding decoding;
	guint32 start; /* clean offset */
} TextField;

struct _CadText {
	char *clean;
	gsize n_clean;
	CadLine *lines;
	guint n_lines;
	guint32 *n_chars_before; /* characters that begin before each TEXT_COLUMN_BYTES-th byte */
	TextField fields[TEXT_MAX_FIELDS];
	guint n_fields;
};

/* Characters that begin in a range of bytes: those that are not 10xxxxxx, eight at a time. */
static guint32
count_chars(const char *clean, gsize from, gsize to)
{
	const guint64 ones = G_GUINT64_CONSTANT(0x0101010101010101);
	guint32 n = 0;

	for (; to - from >= 8; from += 8) {
		guint64 word;

		memcpy(&word, clean + from, sizeof word);
		n += 8 - (guint32)(((word >> 7 & ~word >> 6 & ones) * ones) >> 56);
	}
	for (; from < to; from++)
		n += ((guint8)clean[from] & 0xC0) != 0x80;
	return n;
}

static guint32 *
count_chars_before(const char *clean, gsize n_bytes)
{
	gsize n_places = n_bytes / TEXT_COLUMN_BYTES + 1;
	guint32 *counts = g_new(guint32, n_places);

	counts[0] = 0;
	for (gsize i = 1; i < n_places; i++)
		counts[i] = counts[i - 1] +
			    count_chars(clean, (i - 1) * TEXT_COLUMN_BYTES, i * TEXT_COLUMN_BYTES);
	return counts;
}

static void
text_clear(gpointer data)
{
	CadText *text = data;

	for (guint i = 0; i < text->n_fields; i++)
		cad_decoding_clear(&text->fields[i].decoding);
	g_free(text->n_chars_before);
	g_free(text->lines);
	g_free(text->clean);
}

static void
add_field(CadText *text, GBytes *raw)
{
	TextField *field = &text->fields[text->n_fields++];

	cad_decoding_init(&field->decoding, raw);
	field->start = (guint32)text->n_clean;
	text->n_clean += field->decoding.n_clean;
	g_assert(text->n_clean < G_MAXUINT32);
}

/* Writes the clean text once all fields are known. What is between fields is line ends. */
static void
write_clean(CadText *text)
{
	text->clean = g_malloc(text->n_clean + TEXT_PADDING_BYTES);
	memset(text->clean, '\n', text->n_clean);
	memset(text->clean + text->n_clean, 0, TEXT_PADDING_BYTES);
	for (guint i = 0; i < text->n_fields; i++)
		cad_decoding_write(&text->fields[i].decoding, text->clean + text->fields[i].start);
	text->lines = cad_lines_cut(text->clean, text->n_clean, &text->n_lines);
	text->n_chars_before = count_chars_before(text->clean, text->n_clean);
}

CadText *
cad_text_new(GBytes *raw)
{
	CadText *text = g_atomic_rc_box_new0(CadText);

	add_field(text, raw);
	write_clean(text);
	return text;
}

static void
add_string_field(CadText *text, const char *string, guint n_lines_after)
{
	g_autoptr(GBytes) raw = NULL;

	if (string == NULL)
		return;
	raw = g_bytes_new(string, strlen(string));
	add_field(text, raw);
	text->n_clean += n_lines_after;
}

CadText *
cad_text_new_titled(const char *title, const char *lead, const char *body)
{
	CadText *text = g_atomic_rc_box_new0(CadText);

	add_string_field(text, title, 2);
	add_string_field(text, lead, 2);
	add_string_field(text, body, 0);
	write_clean(text);
	return text;
}

CadText *
cad_text_ref(CadText *text)
{
	return g_atomic_rc_box_acquire(text);
}

void
cad_text_unref(CadText *text)
{
	if (text != NULL)
		g_atomic_rc_box_release_full(text, text_clear);
}

const char *
cad_text_get_clean(const CadText *text, gsize *n_bytes)
{
	if (n_bytes != NULL)
		*n_bytes = text->n_clean;
	return text->clean;
}

const CadLine *
cad_text_get_lines(const CadText *text, guint *n_lines)
{
	*n_lines = text->n_lines;
	return text->lines;
}

guint
cad_text_find_line(const CadText *text, guint32 offset)
{
	guint low = 0, high = text->n_lines;

	while (high - low > 1) {
		guint middle = low + (high - low) / 2;

		if (text->lines[middle].start <= offset)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* Characters that begin before the clean byte @offset. */
static guint32
chars_before(const CadText *text, guint32 offset)
{
	guint32 place = offset / TEXT_COLUMN_BYTES;

	return text->n_chars_before[place] +
	       count_chars(text->clean, (gsize)place * TEXT_COLUMN_BYTES, offset);
}

guint
cad_text_get_column(const CadText *text, guint32 offset)
{
	guint32 start = 0;

	g_assert(offset <= text->n_clean);
	if (text->n_lines > 0)
		start = text->lines[cad_text_find_line(text, offset)].start;
	return 1 + chars_before(text, offset) - chars_before(text, start);
}

CadrageSpan
cad_text_to_raw(const CadText *text, CadrageSpan clean)
{
	const TextField *field = &text->fields[0];
	CadrageSpan within;

	g_assert(clean.start <= clean.end && clean.end <= text->n_clean);
	for (guint i = 1; i < text->n_fields && text->fields[i].start <= clean.start; i++)
		field = &text->fields[i];
	within.start = MIN(clean.start - field->start, (guint32)field->decoding.n_clean);
	within.end = MIN(clean.end - field->start, (guint32)field->decoding.n_clean);
	return cad_decoding_to_raw(&field->decoding, within);
}

CadEncoding
cad_text_get_encoding(const CadText *text)
{
	for (guint i = 0; i < text->n_fields; i++) {
		if (text->fields[i].decoding.encoding == CAD_ENCODING_CP1252)
			return CAD_ENCODING_CP1252;
	}
	return CAD_ENCODING_UTF8;
}

guint
cad_text_get_n_repairs(const CadText *text, guint32 *first)
{
	guint n_repairs = 0;

	for (guint i = 0; i < text->n_fields; i++) {
		const CadDecoding *decoding = &text->fields[i].decoding;

		if (n_repairs == 0 && decoding->n_repairs > 0 && first != NULL)
			*first = decoding->first_repair;
		n_repairs += decoding->n_repairs;
	}
	return n_repairs;
}

guint
cad_text_get_n_nuls(const CadText *text)
{
	guint n_nuls = 0;

	for (guint i = 0; i < text->n_fields; i++)
		n_nuls += text->fields[i].decoding.n_nuls;
	return n_nuls;
}
