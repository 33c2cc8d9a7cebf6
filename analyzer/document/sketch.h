/* A sketch: the part of a document's shingles by which its copies are looked for. */
#pragma once

#include "document/shingle.h"

/*
 * A pair of copies has at least two thirds of the smaller document's shingles in common: with
 * Jaccard J = c / (a + b - c) >= 1/2 and a <= b, c >= (a + b) / 3 >= 2a / 3; and where either
 * holds 4/5 of the other, it holds as much of the smaller. So an index of a part of the shingles
 * finds the pair unless none of those in common falls in that part: with one hash in four and two
 * large documents (above 64 shingles, so at least 43 in common), 4 times in a million at most.
 * Small documents keep all; but of one inside a large document only one common shingle in four is
 * there to be found: with 40 shingles, 32 of them in the large one, the pair is missed once in
 * 10,000, with 20 once in 100.
 */
#define CAD_SKETCH_ONE_IN    4
#define CAD_SKETCH_ALL_UP_TO 64

/** cad_sketch_has: Returns: whether the sketch of a document of @n shingles has this hash. */
static inline gboolean
cad_sketch_has(guint n, guint64 hash)
{
	return n <= CAD_SKETCH_ALL_UP_TO || hash % CAD_SKETCH_ONE_IN == 0;
}

/**
 * CadSketchSize:
 * @n: shingles of the document
 * @n_sparse: of them, those that the sketch of a large document has, too
 */
typedef struct {
	guint n;
	guint n_sparse;
} CadSketchSize;

/** cad_sketch_measure: Returns: the size of a document's sketch. */
CadSketchSize cad_sketch_measure(const CadShingles *shingles);

/**
 * cad_sketch_floor:
 * @a: one document
 * @b: another
 *
 * Returns: how many hashes the sketches of two copies have in common at the very least, 1 or more;
 * a pair with fewer need not be verified. It is less than a third of what is to be expected, so
 * that chance hides a pair a few times in a million.
 */
guint cad_sketch_floor(const CadSketchSize *a, const CadSketchSize *b);
