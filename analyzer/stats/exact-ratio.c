#include "config.h"

#include <math.h>

#define MATHLIB_STANDALONE 1
#include <Rmath.h>

#include "base/number.h"
#include "stats/exact-ratio.h"

double
cad_exact_ratio_p(const CadFrequencyPair *pair)
{
	const double a = (double)pair->count_a;
	const double n = a + (double)pair->count_b;
	const double part = (double)pair->size_a / ((double)pair->size_a + (double)pair->size_b);
	double at_most, at_least;

	if (pair->size_a == 0 || pair->size_b == 0)
		return CAD_NAN;
	at_most = pbinom(a, n, part, TRUE, FALSE);
	at_least = pair->count_a == 0 ? 1 : pbinom(a - 1, n, part, FALSE, FALSE);
	return MIN(1, 2 * MIN(at_most, at_least));
}
