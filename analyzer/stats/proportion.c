#include "config.h"

#include <math.h>

#define MATHLIB_STANDALONE 1
#include <Rmath.h>

#include "base/number.h"
#include "stats/proportion.h"

/* x of n; a lower end is sought, since an upper end is 1 less the lower one of n - x. */
typedef double (*LowerEndFunc)(double x, double n, double z, double tail);

/* Where the root is of a negative number x is 0. */
static double
wilson_corrected(double x, double n, double z, double tail)
{
	const double p = x / n;
	const double root = sqrt(z * z - 2 - 1 / n + 4 * p * (n - x + 1));

	(void)tail;
	return (2 * x + z * z - 1 - z * root) / (2 * (n + z * z));
}

static double
jeffreys(double x, double n, double z, double tail)
{
	(void)z;
	return qbeta(tail, x + 0.5, n - x + 0.5, TRUE, FALSE);
}

static double
clopper_pearson(double x, double n, double z, double tail)
{
	(void)z;
	return qbeta(tail, x, n - x + 1, TRUE, FALSE);
}

static CadInterval
make_interval(LowerEndFunc lower_end, double x, double n, double z, double tail)
{
	return (CadInterval){
		.lo = x > 0 ? MAX(0, lower_end(x, n, z, tail)) : 0,
		.hi = x < n ? 1 - MAX(0, lower_end(n - x, n, z, tail)) : 1,
	};
}

static CadInterval
agresti_coull(double x, double n, double z)
{
	const double size = n + z * z;
	const double centre = (x + z * z / 2) / size;
	const double reach = z * sqrt(centre * (1 - centre) / size);

	return (CadInterval){MAX(0, centre - reach), MIN(1, centre + reach)};
}

CadProportion
cad_proportion(guint64 count, guint64 total, double confidence)
{
	const CadInterval undefined = {CAD_NAN, CAD_NAN};
	const double x = (double)count, n = (double)total;
	const double tail = (1 - confidence) / 2;
	const double z = qnorm(tail, 0, 1, FALSE, FALSE);

	if (total == 0)
		return (CadProportion){undefined, undefined, undefined, undefined, undefined};
	return (CadProportion){
		.wilson = cad_interval_wilson(count, total, confidence),
		.wilson_corrected = make_interval(wilson_corrected, x, n, z, tail),
		.jeffreys = make_interval(jeffreys, x, n, z, tail),
		.clopper_pearson = make_interval(clopper_pearson, x, n, z, tail),
		.agresti_coull = agresti_coull(x, n, z),
	};
}

CadInterval
cad_interval_jeffreys_rate(guint64 count, guint64 size, double confidence)
{
	const double tail = (1 - confidence) / 2;
	const double shape = (double)count + 0.5, n = (double)size;

	if (size == 0)
		return (CadInterval){CAD_NAN, CAD_NAN};
	return (CadInterval){
		.lo = count == 0 ? 0 : qgamma(tail, shape, 1 / n, TRUE, FALSE),
		.hi = qgamma(tail, shape, 1 / n, FALSE, FALSE),
	};
}
