#include "config.h"

#include <string.h>

#include "compare/shelf.h"
#include "score/document-reading.h"

#define HASH_CHARACTERS 64
#define HASH_BYTES	(HASH_CHARACTERS / 2)

/* The columns that the others are sums of. */
static const CadrageColumn single_columns[] = {CADRAGE_COLUMN_OWN, CADRAGE_COLUMN_PARAPHRASE,
					       CADRAGE_COLUMN_QUOTED};

typedef struct {
	CadDay day;
	gboolean is_counted; /* whether a lexicon covers it */
	const char *id;
	const char *outlet; /* NULL when unknown */
	guint8 hash[HASH_BYTES];
	gsize start; /* in the shelf's bytes */
} Document;

struct _CadShelf {
	GStringChunk *strings;
	GArray *documents; /* of Document */
	GByteArray *bytes; /* numbers of seven bits a byte, the last without the eighth */
	gboolean is_sorted;
};

CadShelf *
cad_shelf_new(void)
{
	CadShelf *shelf = g_new0(CadShelf, 1);

	shelf->strings = g_string_chunk_new(4096);
	shelf->documents = g_array_new(FALSE, FALSE, sizeof(Document));
	shelf->bytes = g_byte_array_new();
	return shelf;
}

void
cad_shelf_free(CadShelf *shelf)
{
	if (!shelf)
		return;
	g_string_chunk_free(shelf->strings);
	g_array_unref(shelf->documents);
	g_byte_array_unref(shelf->bytes);
	g_free(shelf);
}

/* Folding. */

static void
write_number(GByteArray *bytes, guint32 number)
{
	guint8 byte;

	for (; number >= 0x80; number >>= 7) {
		byte = (guint8)(number | 0x80);
		g_byte_array_append(bytes, &byte, 1);
	}
	byte = (guint8)number;
	g_byte_array_append(bytes, &byte, 1);
}

static void
write_columns(GByteArray *bytes, const guint32 *n)
{
	for (guint i = 0; i < G_N_ELEMENTS(single_columns); i++)
		write_number(bytes, n[single_columns[i]]);
}

/* Ascending numbers as the steps between them. */
static void
write_rows(GByteArray *bytes, const GArray *rows)
{
	guint32 last = 0;

	write_number(bytes, rows->len);
	for (guint i = 0; i < rows->len; i++) {
		write_number(bytes, g_array_index(rows, guint32, i) - last);
		last = g_array_index(rows, guint32, i);
	}
}

static void
write_tally(GByteArray *bytes, const CadTally *tally)
{
	guint32 last = 0;

	write_number(bytes, tally->language);
	write_columns(bytes, tally->n_tokens);
	write_number(bytes, tally->counts->len);
	for (guint i = 0; i < tally->counts->len; i++) {
		const CadTallyCount *count = &g_array_index(tally->counts, CadTallyCount, i);

		write_number(bytes, count->row - last);
		write_columns(bytes, count->n);
		last = count->row;
	}
	write_rows(bytes, tally->uncounted);
	write_rows(bytes, tally->outside);
}

static guint32
read_number(const guint8 **at)
{
	guint32 number = 0;
	guint shift = 0;

	for (; **at & 0x80; (*at)++, shift += 7)
		number |= (guint32)(**at & 0x7f) << shift;
	return number | (guint32) * (*at)++ << shift;
}

static void
read_columns(const guint8 **at, guint32 *n)
{
	for (guint i = 0; i < G_N_ELEMENTS(single_columns); i++)
		n[single_columns[i]] = read_number(at);
	n[CADRAGE_COLUMN_WORDING] = n[CADRAGE_COLUMN_OWN] + n[CADRAGE_COLUMN_PARAPHRASE];
	n[CADRAGE_COLUMN_ALL] = n[CADRAGE_COLUMN_WORDING] + n[CADRAGE_COLUMN_QUOTED];
}

static void
read_rows(const guint8 **at, GArray *rows)
{
	guint32 row = 0;

	for (guint32 n = read_number(at); n > 0; n--) {
		row += read_number(at);
		g_array_append_val(rows, row);
	}
}

static CadTally *
read_tally(const guint8 *at)
{
	CadTally *tally = cad_tally_new();
	CadTallyCount count = {0};

	tally->language = read_number(&at);
	read_columns(&at, tally->n_tokens);
	for (guint32 n = read_number(&at); n > 0; n--) {
		count.row += read_number(&at);
		read_columns(&at, count.n);
		g_array_append_val(tally->counts, count);
	}
	read_rows(&at, tally->uncounted);
	read_rows(&at, tally->outside);
	return tally;
}

/* Hashes of documents are always whole; those of tests may be anything, and then stay apart. */
static void
fold_hash(const char *text, guint8 *hash)
{
	for (gsize i = 0; i < HASH_BYTES; i++)
		hash[i] = (guint8)(g_ascii_xdigit_value(text[2 * i]) << 4 |
				   g_ascii_xdigit_value(text[2 * i + 1]));
}

static char *
unfold_hash(const guint8 *hash)
{
	GString *text = g_string_sized_new(HASH_CHARACTERS);

	for (gsize i = 0; i < HASH_BYTES; i++)
		g_string_append_printf(text, "%02x", hash[i]);
	return g_string_free(text, FALSE);
}

void
cad_shelf_add(CadShelf *shelf, const CadrageReading *reading, const CadLayout *layout,
	      const CadrageComparisonOptions *options)
{
	const CadReadingHead *head = cad_reading_get_head(reading);
	const char *outlet = cad_census_find_outlet(head, options);
	Document document = {
		.day = cad_day_from_text(head->date),
		.is_counted = cad_reading_is_covered(reading),
		.id = g_string_chunk_insert(shelf->strings, head->id),
		.outlet = outlet ? g_string_chunk_insert_const(shelf->strings, outlet) : NULL,
		.start = shelf->bytes->len,
	};

	fold_hash(head->content_hash, document.hash);
	if (document.is_counted) {
		g_autoptr(CadTally) tally = cad_tally_new_from_reading(reading, layout);

		write_tally(shelf->bytes, tally);
	}
	g_array_append_val(shelf->documents, document);
	shelf->is_sorted = FALSE;
}

/* Unfolding. */

static int
compare_documents(const void *a, const void *b)
{
	const Document *first = a;
	const Document *second = b;

	if (first->day != second->day)
		return first->day < second->day ? -1 : 1;
	return strcmp(first->id, second->id);
}

/* The first document of @day or later. */
static guint
find_day(const CadShelf *shelf, CadDay day)
{
	guint low = 0, high = shelf->documents->len;

	while (low < high) {
		guint middle = low + (high - low) / 2;

		if (g_array_index(shelf->documents, Document, middle).day < day)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void
take_down(const CadShelf *shelf, const Document *document, CadCensus *census)
{
	g_autofree char *hash = unfold_hash(document->hash);
	CadTally *tally =
		document->is_counted ? read_tally(shelf->bytes->data + document->start) : NULL;

	cad_census_add_tally(census, document->id, document->outlet, hash, tally);
}

CadCensus *
cad_shelf_open(CadShelf *shelf, CadPeriod period, const CadLayout *layout,
	       const CadrageCopies *copies, CadrageCopyUse use)
{
	CadCensus *census = cad_census_new();

	if (!shelf->is_sorted)
		g_array_sort(shelf->documents, compare_documents);
	shelf->is_sorted = TRUE;
	for (guint i = find_day(shelf, period.first); i < shelf->documents->len; i++) {
		const Document *document = &g_array_index(shelf->documents, Document, i);

		if (document->day > period.last)
			break;
		take_down(shelf, document, census);
	}
	cad_census_close(census, layout, NULL, copies, use);
	return census;
}
