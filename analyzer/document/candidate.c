#include "config.h"

#include "document/candidate.h"

/* The index is made in slices by the first bits of a hash, so that only one slice is held. */
#define SLICE_BITS 8
#define N_SLICES   (1u << SLICE_BITS)

typedef struct {
	guint64 hash;
	guint32 document;
} Entry;

/* The place of a document in the list of those that have a hash: what is before it in the list is
 * before it in the array. */
typedef struct {
	guint32 document;
	guint32 n_before; /* up to n_neighbours */
} Posting;

typedef struct {
	CadShingles *const *documents;
	guint n;
	guint n_neighbours;
	CadSketchSize *sizes;
	guint *cursors;	  /* where each document's next slice begins */
	GArray *entries;  /* of Entry, of one slice */
	GArray *postings; /* of Posting, those of one hash in order of document */
} Index;

static void
index_clear(Index *index)
{
	g_free(index->sizes);
	g_free(index->cursors);
	g_clear_pointer(&index->entries, g_array_unref);
	g_clear_pointer(&index->postings, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Index, index_clear)

static int
compare_entries(const void *a, const void *b)
{
	const Entry *left = a, *right = b;

	if (left->hash != right->hash)
		return left->hash < right->hash ? -1 : 1;
	return (left->document > right->document) - (left->document < right->document);
}

static void
collect_slice(Index *index, guint slice)
{
	g_array_set_size(index->entries, 0);
	for (guint32 i = 0; i < index->n; i++) {
		const CadShingles *shingles = index->documents[i];
		guint at = index->cursors[i];

		for (; at < shingles->n && shingles->hashes[at] >> (64 - SLICE_BITS) == slice;
		     at++) {
			const Entry entry = {shingles->hashes[at], i};

			if (shingles->n_words > 0 && cad_sketch_has(shingles->n, entry.hash))
				g_array_append_val(index->entries, entry);
		}
		index->cursors[i] = at;
	}
	g_array_sort(index->entries, compare_entries);
}

/* Keeps the hashes that stand in several documents. */
static void
post_slice(Index *index)
{
	const Entry *entries = (const Entry *)(const void *)index->entries->data;
	const guint n = index->entries->len;

	for (guint first = 0, end; first < n; first = end) {
		for (end = first + 1; end < n && entries[end].hash == entries[first].hash; end++)
			;
		for (guint i = first; i < end && end - first > 1; i++) {
			const Posting posting = {entries[i].document,
						 MIN(i - first, index->n_neighbours)};

			g_array_append_val(index->postings, posting);
		}
	}
}

static void
index_fill(Index *index)
{
	index->sizes = g_new(CadSketchSize, index->n + 1);
	index->cursors = g_new0(guint, index->n + 1);
	index->entries = g_array_new(FALSE, FALSE, sizeof(Entry));
	index->postings = g_array_new(FALSE, FALSE, sizeof(Posting));
	for (guint i = 0; i < index->n; i++)
		index->sizes[i] = cad_sketch_measure(index->documents[i]);
	for (guint slice = 0; slice < N_SLICES; slice++) {
		collect_slice(index, slice);
		post_slice(index);
	}
	g_array_set_size(index->entries, 0);
}

/* The postings of each document: those of document i are places[starts[i]] to
 * places[starts[i+1]]. */
static guint *
sort_places(const Index *index, guint *starts)
{
	const Posting *postings = (const Posting *)(const void *)index->postings->data;
	const guint n_postings = index->postings->len;
	guint *places = g_new(guint, n_postings + 1);

	for (guint i = 0; i < n_postings; i++)
		starts[postings[i].document + 1]++;
	for (guint i = 0; i < index->n; i++)
		starts[i + 1] += starts[i];
	for (guint i = n_postings; i-- > 0;)
		places[--starts[postings[i].document + 1]] = i;
	/* Each start has moved to that of the document before. */
	for (guint i = 0; i < index->n; i++)
		starts[i] = starts[i + 1];
	starts[index->n] = n_postings;
	return places;
}

typedef struct {
	const Index *index;
	guint *n_common; /* with each earlier document; 0 between two documents */
	GArray *met;	 /* of guint32: those above 0 */
} Encounter;

static void
meet(Encounter *encounter, guint place)
{
	const Posting *posting = &g_array_index(encounter->index->postings, Posting, place);

	for (guint i = 1; i <= posting->n_before; i++) {
		const guint32 other = posting[-(gssize)i].document;

		if (encounter->n_common[other]++ == 0)
			g_array_append_val(encounter->met, other);
	}
}

static void
report_met(Encounter *encounter, guint document, CadCandidateFunc func, void *payload)
{
	const CadSketchSize *sizes = encounter->index->sizes;

	for (guint i = 0; i < encounter->met->len; i++) {
		const guint32 other = g_array_index(encounter->met, guint32, i);

		if (encounter->n_common[other] >= cad_sketch_floor(&sizes[other], &sizes[document]))
			func(other, document, payload);
		encounter->n_common[other] = 0;
	}
	g_array_set_size(encounter->met, 0);
}

void
cad_candidates_find(CadShingles *const *documents, guint n, guint n_neighbours,
		    CadCandidateFunc func, void *payload)
{
	g_auto(Index) index = {.documents = documents, .n = n, .n_neighbours = n_neighbours};
	g_autofree guint *starts = g_new0(guint, n + 2);
	g_autofree guint *n_common = g_new0(guint, n + 1);
	g_autoptr(GArray) met = g_array_new(FALSE, FALSE, sizeof(guint32));
	g_autofree guint *places = NULL;
	Encounter encounter = {&index, n_common, met};

	index_fill(&index);
	places = sort_places(&index, starts);
	for (guint i = 0; i < n; i++) {
		for (guint j = starts[i]; j < starts[i + 1]; j++)
			meet(&encounter, places[j]);
		report_met(&encounter, i, func, payload);
	}
}
