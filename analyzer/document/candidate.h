/* Candidates: pairs of documents that have enough in common to be looked at closely. */
#pragma once

#include "document/sketch.h"

/** CadCandidateFunc: @a: number of a document; @b: of a later one; @payload: as given. */
typedef void (*CadCandidateFunc)(guint a, guint b, void *payload);

/**
 * cad_candidates_find:
 * @documents: (array length=n): shingles, in an order that brings copies near each other, such as
 *   that of their dates
 * @n: number of documents
 * @n_neighbours: at least 1
 * @func: takes each candidate once, in no order to rely on
 * @payload: given to @func
 *
 * An index of the sketches. A shingle that stands in many documents leads from each only to the
 * @n_neighbours before it: copies of a text that very many have are found along a chain, and
 * boilerplate costs no more than its length. Cost: sorting the sketches, and at most @n_neighbours
 * steps for each of their hashes; memory, 8 bytes for each hash that stands in several documents.
 */
void cad_candidates_find(CadShingles *const *documents, guint n, guint n_neighbours,
			 CadCandidateFunc func, void *payload);
