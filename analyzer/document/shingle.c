#include "config.h"

#include <stdlib.h>

#include "base/scatter.h"
#include "document/shingle.h"
#include "text/fold.h"

/* The last words read, as a ring, and what they gave. */
typedef struct {
	guint64 ring[CAD_SHINGLE_WORDS]; /* hashes of words; word i is at i modulo the ring */
	guint n_words;
	GArray *hashes;	 /* of guint64 */
	GString *folded; /* scratch */
} Shingler;

static void
shingler_clear(Shingler *shingler)
{
	g_clear_pointer(&shingler->hashes, g_array_unref);
	if (shingler->folded)
		g_string_free(shingler->folded, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Shingler, shingler_clear)

/* The hash of the last @n words, in their order. */
static void
add_shingle(Shingler *shingler, guint n)
{
	guint64 hash = n;

	for (guint i = shingler->n_words - n; i < shingler->n_words; i++)
		hash = cad_scatter(hash * 5 + shingler->ring[i % CAD_SHINGLE_WORDS]);
	g_array_append_val(shingler->hashes, hash);
}

static void
add_word(Shingler *shingler, const char *word, const char *end)
{
	shingler->ring[shingler->n_words++ % CAD_SHINGLE_WORDS] = cad_scatter_bytes(word, end);
	if (shingler->n_words >= CAD_SHINGLE_WORDS)
		add_shingle(shingler, CAD_SHINGLE_WORDS);
}

static gboolean
is_word_character(gunichar c)
{
	return c < 0x80 ? g_ascii_isalnum((char)c) : g_unichar_isalnum(c);
}

static void
add_text(Shingler *shingler, const char *text, gsize n_bytes)
{
	const char *word = NULL;
	const char *at;

	g_string_truncate(shingler->folded, 0);
	cad_fold_append(shingler->folded, text, n_bytes);
	for (at = shingler->folded->str; *at != '\0'; at = g_utf8_next_char(at)) {
		if (is_word_character(g_utf8_get_char(at))) {
			word = word ? word : at;
		} else if (word) {
			add_word(shingler, word, at);
			word = NULL;
		}
	}
	if (word)
		add_word(shingler, word, at);
}

static int
compare_hashes(const void *a, const void *b)
{
	const guint64 left = *(const guint64 *)a, right = *(const guint64 *)b;

	return (left > right) - (left < right);
}

static void
shingler_start(Shingler *shingler)
{
	shingler->hashes = g_array_new(FALSE, FALSE, sizeof(guint64));
	shingler->folded = g_string_new(NULL);
}

static CadShingles *
shingler_finish(Shingler *shingler)
{
	CadShingles *shingles = g_new(CadShingles, 1);
	guint64 *hashes;
	guint n = 0;

	if (shingler->n_words < CAD_SHINGLE_WORDS)
		add_shingle(shingler, shingler->n_words);
	g_array_sort(shingler->hashes, compare_hashes);
	hashes = (guint64 *)(void *)shingler->hashes->data;
	for (guint i = 0; i < shingler->hashes->len; i++) {
		if (n == 0 || hashes[i] != hashes[n - 1])
			hashes[n++] = hashes[i];
	}
	shingles->hashes = g_memdup2(hashes, n * sizeof *hashes);
	shingles->n = n;
	shingles->n_words = shingler->n_words;
	return shingles;
}

CadShingles *
cad_shingles_new_from_text(const char *text, gsize n_bytes)
{
	g_auto(Shingler) shingler = {0};

	shingler_start(&shingler);
	add_text(&shingler, text, n_bytes);
	return shingler_finish(&shingler);
}

CadShingles *
cad_shingles_new_from_document(const CadrageDocument *document)
{
	g_auto(Shingler) shingler = {0};
	const char *clean = cad_text_get_clean(cad_document_get_text(document), NULL);
	guint n;
	const CadZoneSpan *zones = cad_document_get_zone_spans(document, &n);

	shingler_start(&shingler);
	for (guint i = 0; i < n; i++) {
		if (zones[i].is_repeat || !cadrage_zone_is_article(zones[i].zone))
			continue;
		add_text(&shingler, clean + zones[i].span.start,
			 zones[i].span.end - zones[i].span.start);
	}
	return shingler_finish(&shingler);
}

void
cad_shingles_free(CadShingles *shingles)
{
	if (!shingles)
		return;
	g_free(shingles->hashes);
	g_free(shingles);
}

/* From this ratio of their numbers on, looking up is cheaper than walking along both. */
#define LOOK_UP_RATIO 32

static guint
look_up_common(const CadShingles *few, const CadShingles *many)
{
	guint n_common = 0;

	for (guint i = 0; i < few->n; i++)
		n_common += bsearch(&few->hashes[i], many->hashes, many->n, sizeof *many->hashes,
				    compare_hashes) != NULL;
	return n_common;
}

static guint
count_common(const CadShingles *a, const CadShingles *b)
{
	guint n_common = 0;
	guint i = 0;
	guint j = 0;

	if (a->n > b->n)
		return count_common(b, a);
	if (b->n / LOOK_UP_RATIO > a->n)
		return look_up_common(a, b);
	while (i < a->n && j < b->n) {
		const guint64 left = a->hashes[i], right = b->hashes[j];

		n_common += left == right;
		i += left <= right;
		j += right <= left;
	}
	return n_common;
}

CadResemblance
cad_shingles_compare(const CadShingles *a, const CadShingles *b)
{
	guint n_common = count_common(a, b);

	return (CadResemblance){
		.n_common = n_common,
		.jaccard = (double)n_common / ((double)a->n + b->n - n_common),
		.a_in_b = (double)n_common / a->n,
		.b_in_a = (double)n_common / b->n,
	};
}

gboolean
cad_resemblance_is_copy(const CadResemblance *resemblance)
{
	return resemblance->jaccard >= CAD_COPY_MIN_JACCARD ||
	       MAX(resemblance->a_in_b, resemblance->b_in_a) >= CAD_COPY_MIN_CONTAINMENT;
}
