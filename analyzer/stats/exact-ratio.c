#include "config.h"

#include <math.h>

#define MATHLIB_STANDALONE 1
#include <Rmath.h>

#include "base/number.h"
#include "stats/exact-ratio.h"

/* One end: with @tail of the probability beyond it. The share of a and that of b are both computed,
 * since 1 - t loses its digits where t is near 1. */
static double
bound(double a, double b, double tail, gboolean is_upper, double scale)
{
	const double first = is_upper ? a + 1 : a, second = is_upper ? b : b + 1;
	double share_a, share_b;

	if (!(first > 0))
		return 0;
	if (!(second > 0))
		return HUGE_VAL;
	share_a = qbeta(tail, first, second, !is_upper, FALSE);
	share_b = qbeta(tail, second, first, is_upper, FALSE);
	return share_a / share_b * scale;
}

CadInterval
cad_exact_ratio(const CadFrequencyPair *pair, double confidence)
{
	const double a = (double)pair->count_a, b = (double)pair->count_b;
	const double scale = (double)pair->size_b / (double)pair->size_a;
	const double tail = (1 - confidence) / 2;

	if (pair->size_a == 0 || pair->size_b == 0)
		return (CadInterval){CAD_NAN, CAD_NAN};
	return (CadInterval){
		.lo = bound(a, b, tail, FALSE, scale),
		.hi = bound(a, b, tail, TRUE, scale),
	};
}

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
