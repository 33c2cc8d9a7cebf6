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
	MISSES,
} Domain;

static gboolean
is_in(const CadStratum *stratum, Domain domain)
{
	return domain == EVERYWHERE || stratum->is_hit == (domain == HITS);
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

/* Wilson's interval of a stratum's share; that of no document is 0 to 1, that of all a point. */
static CadInterval
interval_of_share(const CadStratum *stratum, double confidence)
{
	const double population = (double)stratum->population;
	const double n_coded = (double)stratum->n_coded;

	if (stratum->n_coded == 0)
		return (CadInterval){0, 1};
	const double p = positive_share(stratum);

	if (stratum->n_coded == stratum->population)
		return (CadInterval){p, p};
	const double n = n_coded * (population - 1) / (population - n_coded);

	return cad_interval_score(p, n, confidence);
}

/* A total, how many documents it is out of, and its interval. */
typedef struct {
	double value;
	double population;
	CadInterval interval;
} Total;

static Total
total_with_interval(const CadStratum *strata, guint n, Domain domain, double confidence)
{
	Total total = {positive_total(strata, n, domain), 0, {0, 0}};
	double below = 0, above = 0;

	for (guint i = 0; i < n; i++) {
		const double population = (double)strata[i].population;

		if (!is_in(&strata[i], domain) || strata[i].population == 0)
			continue;
		const CadInterval share = interval_of_share(&strata[i], confidence);
		const double p = positive_share(&strata[i]);

		total.population += population;
		below += population * population * (p - share.lo) * (p - share.lo);
		above += population * population * (share.hi - p) * (share.hi - p);
	}
	total.interval.lo = MAX(0, total.value - sqrt(below));
	total.interval.hi = MIN(total.population, total.value + sqrt(above));
	return total;
}

CadInterval
cad_stratified_prevalence_interval(const CadStratum *strata, guint n, double confidence)
{
	const Total total = total_with_interval(strata, n, EVERYWHERE, confidence);

	if (isnan(total.value) || total.population <= 0)
		return (CadInterval){CAD_NAN, CAD_NAN};
	return (CadInterval){total.interval.lo / total.population,
			     total.interval.hi / total.population};
}

/* The lower end of a over b: that of b over a turned round is the upper one. */
static double
lower_ratio(const Total *a, const Total *b)
{
	const double product = a->value * b->value;
	const double far = b->interval.hi * (2 * b->value - b->interval.hi);
	const double near = a->interval.lo * (2 * a->value - a->interval.lo);

	if (a->interval.lo <= 0)
		return 0;
	if (b->interval.hi <= 0)
		return (double)INFINITY;
	if (fabs(far) < 1e-12 * b->interval.hi * b->interval.hi)
		return near / (2 * product);
	return (product - sqrt(MAX(0, product * product - near * far))) / far;
}

CadInterval
cad_stratified_recall_interval(const CadStratum *strata, guint n, double confidence)
{
	const Total found = total_with_interval(strata, n, HITS, confidence);
	const Total missed = total_with_interval(strata, n, MISSES, confidence);
	const double all = found.value + missed.value;

	if (!(all > 0))
		return (CadInterval){CAD_NAN, CAD_NAN};
	/* Recall is 1/(1 + missed/found), or 1 - 1/(1 + found/missed). */
	const double least_missed = lower_ratio(&missed, &found);
	const double least_found = lower_ratio(&found, &missed);

	return (CadInterval){1 / (1 + 1 / least_found), 1 / (1 + least_missed)};
}
