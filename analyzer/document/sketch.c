#include "config.h"

#include "document/sketch.h"

/* Of so many hashes two thirds are to be expected in common; below a fifth is chance. Of fewer
 * than 20 any one will do. */
#define MIN_COUNTED   20
#define COMMON_ONE_IN 5

CadSketchSize
cad_sketch_measure(const CadShingles *shingles)
{
	CadSketchSize size = {shingles->n, 0};

	for (guint i = 0; i < shingles->n; i++)
		size.n_sparse += shingles->hashes[i] % CAD_SKETCH_ONE_IN == 0;
	return size;
}

guint
cad_sketch_floor(const CadSketchSize *a, const CadSketchSize *b)
{
	const CadSketchSize *smaller = a->n <= b->n ? a : b;
	const gboolean are_both_whole = MAX(a->n, b->n) <= CAD_SKETCH_ALL_UP_TO;
	const guint n = are_both_whole ? smaller->n : smaller->n_sparse;

	return n < MIN_COUNTED ? 1 : n / COMMON_ONE_IN;
}
