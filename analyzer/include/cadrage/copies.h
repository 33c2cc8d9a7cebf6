/* Copies: documents that are, or hold, nearly the same text, and the clusters they make. */
#pragma once

#include <cadrage/document.h>

G_BEGIN_DECLS

/**
 * CadrageCopyPair:
 * @a: id of the one document
 * @b: id of the other, after @a in byte order
 * @n_shingles_a: different runs of five words in @a
 * @n_shingles_b: and in @b
 * @n_common: in both
 * @jaccard: of the runs of either, the part that both have, 0 to 1
 * @a_in_b: of the runs of @a, the part that @b has (containment)
 * @b_in_a: of the runs of @b, the part that @a has
 *
 * Two documents that are copies: @jaccard at least 0.5, or @a_in_b or @b_in_a at least 0.8.
 */
typedef struct {
	const char *a;
	const char *b;
	guint n_shingles_a;
	guint n_shingles_b;
	guint n_common;
	double jaccard;
	double a_in_b;
	double b_in_a;
} CadrageCopyPair;

/**
 * CadrageCopies:
 *
 * Documents are added one by one, or pairs that were found before, then it is finished once, then
 * read. The order of adding changes nothing. Reference counted; from cadrage_copies_finish() on
 * immutable and shared by threads.
 *
 * Words are runs of letters and digits of the article zones, without case and accents; repeated
 * headlines and leads are left out; a document without a word is nobody's copy. Every pair is
 * verified over all its runs of words. Pairs are looked for by a sample of them, which misses one
 * pair in thousands at the thresholds; see cadrage-methods(7). A run of words that stands in more
 * than CADRAGE_COPY_NEIGHBOURS documents leads from each of them only to so many before it, by
 * date: so of very many copies of one text not all pairs are listed, but they are one cluster all
 * the same, and the cost stays in proportion to the number of documents.
 */
typedef struct _CadrageCopies CadrageCopies;

#define CADRAGE_COPY_NEIGHBOURS 50

/** cadrage_copies_new: Returns: (transfer full): empty copies. */
CADRAGE_API CadrageCopies *cadrage_copies_new(void);
CADRAGE_API CadrageCopies *cadrage_copies_ref(CadrageCopies *copies);
CADRAGE_API void cadrage_copies_unref(CadrageCopies *copies);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageCopies, cadrage_copies_unref)

/**
 * cadrage_copies_add:
 * @copies: copies not finished yet
 * @document: a document; one whose id was added before is passed over
 *
 * Keeps the document's runs of words, about 8 bytes for each of its words, not the document.
 */
CADRAGE_API void cadrage_copies_add(CadrageCopies *copies, const CadrageDocument *document);

/**
 * cadrage_copies_add_pair:
 * @copies: copies not finished yet
 * @pair: two documents found to be copies before; copied, the ids in either order
 *
 * Adds a pair without looking at its documents, which need not be added themselves.
 */
CADRAGE_API void cadrage_copies_add_pair(CadrageCopies *copies, const CadrageCopyPair *pair);

/** cadrage_copies_finish: finds the pairs among the documents added, and the clusters of all. */
CADRAGE_API void cadrage_copies_finish(CadrageCopies *copies);

/* Pairs: in byte order of the ids, each once. */
CADRAGE_API guint cadrage_copies_get_n_pairs(const CadrageCopies *copies);
/** cadrage_copies_get_pair: Returns: (transfer none): a pair; its strings live with @copies. */
CADRAGE_API const CadrageCopyPair *cadrage_copies_get_pair(const CadrageCopies *copies, guint pair);

/* Clusters: what pairs join, of two documents and more; numbered in byte order of their first
 * ids. */
CADRAGE_API guint cadrage_copies_get_n_clusters(const CadrageCopies *copies);

/**
 * cadrage_copies_find_cluster:
 * @copies: copies, finished
 * @id: of a document
 *
 * Returns: the number of the document's cluster; G_MAXUINT when it is nobody's copy, or not known.
 */
CADRAGE_API guint cadrage_copies_find_cluster(const CadrageCopies *copies, const char *id);

/** cadrage_copies_get_cluster: Returns: (transfer none) (array zero-terminated=1): the ids of a
 * cluster's documents, in byte order. */
CADRAGE_API const char *const *
cadrage_copies_get_cluster(const CadrageCopies *copies, guint cluster);

G_END_DECLS
