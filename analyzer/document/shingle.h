/* Shingles: a text as the set of its runs of five words, by which copies are told. */
#pragma once

#include "document/document.h"

/* Words of one shingle. */
#define CAD_SHINGLE_WORDS 5

/**
 * CadShingles:
 * @hashes: (array length=n): 64-bit hashes of the shingles, ascending, each once
 * @n: number of different shingles; at least 1
 * @n_words: words of the text
 *
 * The set of a text's shingles. A word is a run of letters and digits after lower-casing and
 * dropping accents: [a-z0-9] for languages in Latin letters. A text of fewer than five words, of
 * none too, is one shingle of all it has. The hashes are the same on every machine, so that they
 * may be stored; two different shingles have the same hash once in 2^64, which is taken for never.
 */
typedef struct {
	guint64 *hashes;
	guint n;
	guint n_words;
} CadShingles;

/**
 * cad_shingles_new_from_text:
 * @text: UTF-8
 * @n_bytes: its length
 *
 * Returns: (transfer full): the shingles of a text.
 */
CadShingles *cad_shingles_new_from_text(const char *text, gsize n_bytes);

/**
 * cad_shingles_new_from_document:
 * @document: a document
 *
 * Returns: (transfer full): the shingles of its article zones, one after the other and without
 * repeated headlines and leads: what stands between two paragraphs breaks no shingle.
 */
CadShingles *cad_shingles_new_from_document(const CadrageDocument *document);
void cad_shingles_free(CadShingles *shingles);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadShingles, cad_shingles_free)

/**
 * CadResemblance:
 * @n_common: shingles that both texts have
 * @jaccard: of all shingles, the part that both have, 0 to 1
 * @a_in_b: of the shingles of a, the part that b has (containment)
 * @b_in_a: of the shingles of b, the part that a has
 */
typedef struct {
	guint n_common;
	double jaccard;
	double a_in_b;
	double b_in_a;
} CadResemblance;

/**
 * cad_shingles_compare:
 * @a: one text's
 * @b: another's
 *
 * Exact, over all shingles. Cost: the sum of their numbers, or the smaller times the logarithm of
 * the larger when they are far apart.
 *
 * Source: Broder 1997 (resemblance and containment of documents).
 * Oracle: tests/reference/neardup.tsv
 *
 * Returns: how far they are alike.
 */
CadResemblance cad_shingles_compare(const CadShingles *a, const CadShingles *b);

/* From here on two texts are copies. */
#define CAD_COPY_MIN_JACCARD	 0.5
#define CAD_COPY_MIN_CONTAINMENT 0.8

/** cad_resemblance_is_copy: Returns: whether two texts so alike are copies: Jaccard at least 0.5,
 * or containment of either at least 0.8. */
gboolean cad_resemblance_is_copy(const CadResemblance *resemblance);
