#include "config.h"

#include <math.h>

#define MATHLIB_STANDALONE 1
#include <Rmath.h>

#include "base/number.h"
#include "stats/sison-glaz.h"

enum { N_MOMENTS = 4 };

/* The moments are differences of fourth powers of the counts. Beyond this total no reference tells
 * how many of their digits are left. */
#define MAX_TOTAL 5000

/* A Poisson count cut to within c of its expectation. */
typedef struct {
	double mean;
	double variance;
	double third;  /* central moments */
	double fourth; /* less 3 variance^2 */
	double log_probability;
} CutCount;

/* P(from <= X <= to), X Poisson. */
static double
poisson_between(double from, double to, double lambda)
{
	if (to < from || to < 0)
		return 0;
	if (from > lambda) /* the difference of two tails, whichever is the small one */
		return ppois(from - 1, lambda, FALSE, FALSE) - ppois(to, lambda, FALSE, FALSE);
	return ppois(to, lambda, TRUE, FALSE) -
	       (from > 0 ? ppois(from - 1, lambda, TRUE, FALSE) : 0);
}

/* With @factorial the factorial moments: E X ... (X-r+1) of a cut count is lambda^r times the
 * chance of the range moved down by r, over that of the range. */
static CutCount
cut_count(double lambda, double c)
{
	const double from = MAX(0, lambda - c), to = lambda + c;
	const double probability = poisson_between(from, to, lambda);
	double mu[N_MOMENTS + 1] = {1};
	CutCount cut = {.log_probability = log(probability)};

	for (int r = 1; r <= N_MOMENTS; r++)
		mu[r] = pow(lambda, r) *
			(poisson_between(MAX(0, from - r), to - r, lambda) / probability);
	cut.mean = mu[1];
	cut.variance = mu[2] + mu[1] - mu[1] * mu[1];
	cut.third = mu[3] + mu[2] * (3 - 3 * mu[1]) +
		    (mu[1] - 3 * mu[1] * mu[1] + 2 * mu[1] * mu[1] * mu[1]);
	cut.fourth = mu[4] + mu[3] * (6 - 4 * mu[1]) +
		     mu[2] * (7 - 12 * mu[1] + 6 * mu[1] * mu[1]) + mu[1] - 4 * mu[1] * mu[1] +
		     6 * mu[1] * mu[1] * mu[1] - 3 * mu[1] * mu[1] * mu[1] * mu[1] -
		     3 * cut.variance * cut.variance;
	return cut;
}

/* The chance that every count lies within c of its expectation, given their sum. */
static double
coverage(const guint64 *counts, guint n, double c)
{
	CutCount sum = {0};
	double total = 0, z, skew, bulge, series, log_density;

	for (guint i = 0; i < n; i++) {
		const CutCount cut = cut_count((double)counts[i], c);

		total += (double)counts[i];
		sum.mean += cut.mean;
		sum.variance += cut.variance;
		sum.third += cut.third;
		sum.fourth += cut.fourth;
		sum.log_probability += cut.log_probability;
	}
	z = (total - sum.mean) / sqrt(sum.variance);
	skew = sum.third / pow(sum.variance, 1.5);
	bulge = sum.fourth / (sum.variance * sum.variance);
	series = 1 + skew * (pow(z, 3) - 3 * z) / 6 + bulge * (pow(z, 4) - 6 * z * z + 3) / 24 +
		 skew * skew * (pow(z, 6) - 15 * pow(z, 4) + 45 * z * z - 15) / 72;
	log_density = -z * z / 2 - log(sqrt(2 * M_PI * sum.variance));
	return exp(sum.log_probability + log_density - dpois(total, total, TRUE)) * series;
}

CadSisonGlaz
cad_sison_glaz(const guint64 *counts, guint n, double confidence)
{
	double total = 0, before = 0;

	for (guint i = 0; i < n; i++)
		total += (double)counts[i];
	for (double c = 1; total <= MAX_TOTAL && c <= total; c++) {
		const double chance = coverage(counts, n, c);

		if (chance > confidence && before < confidence)
			return (CadSisonGlaz){
				c - 1, c - 1 + 2 * (confidence - before) / (chance - before)};
		before = chance;
	}
	return (CadSisonGlaz){CAD_NAN, CAD_NAN};
}
