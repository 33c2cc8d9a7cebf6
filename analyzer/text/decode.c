#include "config.h"

#include <string.h>

#include "text/decode.h"

/* Clean bytes between two marks, and so the most that is decoded again to find a raw offset. */
#define DECODE_MARK_BYTES 512

#define DECODE_REPLACEMENT     "\xEF\xBF\xBD"
#define DECODE_BYTE_ORDER_MARK "\xEF\xBB\xBF"

/* The bytes 0x80 to 0x9F; the five that CP1252 leaves open are the control characters they are in
 * ISO 8859-1. */
static const gunichar cp1252[32] = {
	0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
	0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
	0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

/* One character of the clean text and the raw bytes it is made from. */
typedef struct {
	const char *clean; /* its bytes: in the raw text, a constant, or in @made */
	guint n_clean;
	guint n_raw;
	char made[4];
} DecodeStep;

/* What may follow a first byte: the second byte's range, which keeps overlong forms, surrogates
 * and what lies beyond U+10FFFF out, and the sequence's length. */
static guint
sequence_rule(guint8 first, guint8 *low, guint8 *high)
{
	*low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
	*high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
	if (first >= 0xC2 && first <= 0xDF)
		return 2;
	if (first >= 0xE0 && first <= 0xEF)
		return 3;
	return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

/* Returns the length of the sequence that begins with a byte above 0x7F. It is broken when
 * @is_valid says so; then as much of it is taken as could have begun a valid one. */
static guint
read_sequence(const guint8 *p, const guint8 *end, gboolean *is_valid)
{
	guint8 low, high;
	guint n_wanted = sequence_rule(*p, &low, &high);
	guint n = 1;

	*is_valid = FALSE;
	if (n_wanted == 0)
		return 1;
	while (n < n_wanted && p + n < end && p[n] >= low && p[n] <= high) {
		low = 0x80;
		high = 0xBF;
		n++;
	}
	*is_valid = n == n_wanted;
	return n;
}

static void
step_cp1252(guint8 byte, DecodeStep *step)
{
	gunichar character = byte < 0xA0 ? cp1252[byte - 0x80] : byte;

	step->n_clean = (guint)g_unichar_to_utf8(character, step->made);
	step->clean = step->made;
}

/* Decodes one character. */
static void
decode_step(CadEncoding encoding, const guint8 *p, const guint8 *end, DecodeStep *step)
{
	gboolean is_valid = *p != '\0';

	step->n_raw = step->n_clean = 1;
	step->clean = (const char *)p;
	if (*p >= 0x80) {
		if (encoding == CAD_ENCODING_CP1252) {
			step_cp1252(*p, step);
			return;
		}
		step->n_raw = step->n_clean = read_sequence(p, end, &is_valid);
	}
	if (!is_valid) {
		step->clean = DECODE_REPLACEMENT;
		step->n_clean = strlen(DECODE_REPLACEMENT);
	}
}

/* Returns the first byte that is NUL or above 0x7F. */
static const guint8 *
skip_plain(const guint8 *p, const guint8 *end)
{
	const guint64 ones = G_GUINT64_CONSTANT(0x0101010101010101);
	guint64 word;

	while (end - p >= 8) {
		memcpy(&word, p, sizeof word);
		/* The high bit of a byte is set by itself, or by a borrow when the byte is 0. */
		if (((word | (word - ones)) & ones << 7) != 0)
			break;
		p += 8;
	}
	while (p < end && *p != '\0' && *p < 0x80)
		p++;
	return p;
}

typedef struct {
	gsize n_valid;	/* multi-byte sequences */
	gsize n_broken; /* sequences */
	gsize n_broken_bytes;
	gsize n_nuls;
	gsize first_broken; /* offset */
} DecodeCensus;

static void
take_census(const guint8 *bytes, const guint8 *end, DecodeCensus *census)
{
	for (const guint8 *p = bytes; (p = skip_plain(p, end)) < end;) {
		gboolean is_valid;
		guint n;

		if (*p == '\0') {
			census->n_nuls++;
			p++;
			continue;
		}
		n = read_sequence(p, end, &is_valid);
		census->n_valid += is_valid;
		if (!is_valid) {
			if (census->n_broken++ == 0)
				census->first_broken = (gsize)(p - bytes);
			census->n_broken_bytes += n;
		}
		p += n;
	}
}

static gsize
cp1252_length(const guint8 *bytes, gsize n_bytes, gsize n_nuls)
{
	gsize n_clean = n_bytes + n_nuls * (strlen(DECODE_REPLACEMENT) - 1);
	DecodeStep step;

	for (gsize i = 0; i < n_bytes; i++) {
		if (bytes[i] < 0x80)
			continue;
		step_cp1252(bytes[i], &step);
		n_clean += step.n_clean - 1;
	}
	return n_clean;
}

void
cad_decoding_init(CadDecoding *decoding, GBytes *raw)
{
	DecodeCensus census = {0};
	const guint8 *bytes;
	gsize n;

	*decoding = (CadDecoding){.raw = g_bytes_ref(raw)};
	bytes = g_bytes_get_data(raw, &decoding->n_raw);
	n = decoding->n_raw;
	g_assert(n <= CAD_DECODE_MAX_BYTES);
	if (n == 0)
		return;
	if (n >= 3 && memcmp(bytes, DECODE_BYTE_ORDER_MARK, 3) == 0)
		decoding->n_skipped = 3;
	take_census(bytes, bytes + n, &census);
	decoding->n_nuls = (guint)census.n_nuls;
	if (census.n_broken > 0 && census.n_valid == 0) {
		decoding->encoding = CAD_ENCODING_CP1252;
		decoding->n_clean = cp1252_length(bytes, n, census.n_nuls);
		return;
	}
	decoding->n_repairs = (guint)census.n_broken;
	decoding->first_repair = (guint32)census.first_broken;
	decoding->n_clean = n - decoding->n_skipped - census.n_broken_bytes - census.n_nuls +
			    (census.n_broken + census.n_nuls) * strlen(DECODE_REPLACEMENT);
}

void
cad_decoding_clear(CadDecoding *decoding)
{
	g_clear_pointer(&decoding->raw, g_bytes_unref);
	g_clear_pointer(&decoding->marks, g_array_unref);
}

static void
write_with_marks(CadDecoding *decoding, const guint8 *bytes, char *clean)
{
	const guint8 *end = bytes + decoding->n_raw;
	char *out = clean;
	DecodeStep step;

	decoding->marks = g_array_new(FALSE, FALSE, sizeof(CadrageSpan));
	for (const guint8 *p = bytes + decoding->n_skipped; p < end; p += step.n_raw) {
		CadrageSpan mark = {(guint32)(out - clean), (guint32)(p - bytes)};

		if (mark.start / DECODE_MARK_BYTES >= decoding->marks->len)
			g_array_append_val(decoding->marks, mark);
		decode_step(decoding->encoding, p, end, &step);
		memcpy(out, step.clean, step.n_clean);
		out += step.n_clean;
	}
	g_assert((gsize)(out - clean) == decoding->n_clean);
}

void
cad_decoding_write(CadDecoding *decoding, char *clean)
{
	const guint8 *bytes = g_bytes_get_data(decoding->raw, NULL);

	if (decoding->encoding == CAD_ENCODING_CP1252 || decoding->n_repairs > 0 ||
	    decoding->n_nuls > 0) {
		write_with_marks(decoding, bytes, clean);
		return;
	}
	if (decoding->n_clean > 0)
		memcpy(clean, bytes + decoding->n_skipped, decoding->n_clean);
	g_clear_pointer(&decoding->raw, g_bytes_unref);
}

/* The raw offset of the character that holds the clean byte @offset; with @is_end, one past it. */
static guint32
find_raw(const CadDecoding *decoding, guint32 offset, gboolean is_end)
{
	const guint8 *bytes = g_bytes_get_data(decoding->raw, NULL);
	const guint8 *end = bytes + decoding->n_raw;
	guint index = MIN(offset / DECODE_MARK_BYTES, decoding->marks->len - 1);
	CadrageSpan at = g_array_index(decoding->marks, CadrageSpan, index);
	DecodeStep step;

	if (at.start > offset) /* a character lies across the place of the mark */
		at = g_array_index(decoding->marks, CadrageSpan, index - 1);
	while (at.end < decoding->n_raw) {
		decode_step(decoding->encoding, bytes + at.end, end, &step);
		if (at.start + step.n_clean > offset)
			return is_end ? at.end + step.n_raw : at.end;
		at.start += step.n_clean;
		at.end += step.n_raw;
	}
	return at.end;
}

CadrageSpan
cad_decoding_to_raw(const CadDecoding *decoding, CadrageSpan clean)
{
	CadrageSpan raw = {clean.start + decoding->n_skipped, clean.end + decoding->n_skipped};

	if (decoding->raw == NULL || decoding->marks->len == 0)
		return raw;
	raw.start = find_raw(decoding, clean.start, FALSE);
	raw.end = clean.end > clean.start ? find_raw(decoding, clean.end - 1, TRUE) : raw.start;
	return raw;
}

gboolean
cad_decode_has_sequence(const char *bytes, gsize n_bytes)
{
	const guint8 *end = (const guint8 *)bytes + n_bytes;
	gboolean is_valid;

	for (const guint8 *p = (const guint8 *)bytes; (p = skip_plain(p, end)) < end;) {
		if (*p == '\0') {
			p++;
			continue;
		}
		p += read_sequence(p, end, &is_valid);
		if (is_valid)
			return TRUE;
	}
	return FALSE;
}

char *
cad_decode(CadEncoding encoding, const char *bytes, gsize n_bytes)
{
	const guint8 *end = (const guint8 *)bytes + n_bytes;
	GString *clean = g_string_sized_new(n_bytes);
	DecodeStep step;

	for (const guint8 *p = (const guint8 *)bytes; p < end; p += step.n_raw) {
		const guint8 *plain = skip_plain(p, end);

		step.n_raw = 0;
		g_string_append_len(clean, (const char *)p, plain - p);
		p = plain;
		if (p == end)
			break;
		decode_step(encoding, p, end, &step);
		g_string_append_len(clean, step.clean, step.n_clean);
	}
	return g_string_free(clean, FALSE);
}
