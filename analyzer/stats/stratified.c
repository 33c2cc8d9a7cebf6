#include "config.h"

#include <math.h>

#define MATHLIB_STANDALONE 1
#include <Rmath.h>

#include "base/number.h"
#include "stats/stratified.h"

static double
positive_share(const CadStratum *stratum)
{
	return (double)stratum->n_positive / (double)stratum->n_coded;
}

/* Variance of the estimated total of positive documents; NAN where a single one is coded. */
static double
variance_of_total(const CadStratum *stratum)
{
	const double population = (double)stratum->population;
	const double n = (double)stratum->n_coded;
	const double share = positive_share(stratum);

	if (stratum->n_coded == stratum->population)
		return 0;
	return population * population * (1 - n / population) * share * (1 - share) / (n - 1);
}

/* Which strata a total is over. */
typedef enum {
	EVERYWHERE,
	HITS,
} Domain;

static gboolean
is_in(const CadStratum *stratum, Domain domain)
{
	return domain == EVERYWHERE || stratum->is_hit;
}

/* Estimated number of positive documents; NAN where a stratum has no coded document. */
static double
positive_total(const CadStratum *strata, guint n, Domain domain)
{
	double total = 0;

	for (guint i = 0; i < n; i++)
		if (is_in(&strata[i], domain) && strata[i].population > 0)
			total += (double)strata[i].population * positive_share(&strata[i]);
	return total;
}

/* Estimated share of a population; its variance is that of the total. */
static CadDesignEstimate
share_of_population(const CadStratum *strata, guint n, Domain domain)
{
	double population = 0, variance = 0;

	for (guint i = 0; i < n; i++) {
		if (!is_in(&strata[i], domain))
			continue;
		population += (double)strata[i].population;
		variance += variance_of_total(&strata[i]);
	}
	if (population <= 0)
		return (CadDesignEstimate){CAD_NAN, CAD_NAN};
	return (CadDesignEstimate){positive_total(strata, n, domain) / population,
				   sqrt(variance) / population};
}

CadDesignEstimate
cad_stratified_prevalence(const CadStratum *strata, guint n)
{
	return share_of_population(strata, n, EVERYWHERE);
}

CadDesignEstimate
cad_stratified_precision(const CadStratum *strata, guint n)
{
	return share_of_population(strata, n, HITS);
}

CadDesignEstimate
cad_stratified_recall(const CadStratum *strata, guint n)
{
	const double total = positive_total(strata, n, EVERYWHERE);
	const double recall = positive_total(strata, n, HITS) / total;
	double variance = 0;

	if (!(total > 0))
		return (CadDesignEstimate){CAD_NAN, CAD_NAN};
	for (guint i = 0; i < n; i++) {
		/* A positive document adds so much to the numerator less recall times the
		 * denominator. */
		double residual = strata[i].is_hit - recall;

		variance += residual * residual * variance_of_total(&strata[i]);
	}
	return (CadDesignEstimate){recall, sqrt(variance) / total};
}

CadInterval
cad_stratified_interval(const CadDesignEstimate *share, double confidence)
{
	double p = share->value;
	double centre = log(p / (1 - p));
	double reach = qnorm((1 - confidence) / 2, 0, 1, FALSE, FALSE) * share->se / (p * (1 - p));

	if (!(p > 0 && p < 1) || isnan(share->se))
		return (CadInterval){CAD_NAN, CAD_NAN};
	return (CadInterval){1 / (1 + exp(reach - centre)), 1 / (1 + exp(-reach - centre))};
}
