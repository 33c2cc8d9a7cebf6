#include "config.h"

#include <math.h>

#include "base/number.h"
#include "stats/kappa.h"

/* Two coders' pairs of codes, as what the variance needs. */
typedef struct {
	const CadCoding *coding;
	CadKappaWeights weights;
	double *first;	       /* the first coder's share of each code */
	double *second;	       /* the second's */
	double *first_weight;  /* mean weight of the first coder's code against the second's shares
				*/
	double *second_weight; /* and the other way round */
} Pairs;

static double
weight(const Pairs *pairs, guint i, guint j)
{
	double gap;

	if (i == j || pairs->weights == CAD_KAPPA_UNWEIGHTED)
		return i == j;
	gap = fabs((double)i - (double)j) / (pairs->coding->n_values - 1);
	return 1 - (pairs->weights == CAD_KAPPA_LINEAR ? gap : gap * gap);
}

static void
pairs_start(Pairs *pairs, const CadCoding *coding, CadKappaWeights weights)
{
	const guint g = coding->n_values;

	*pairs = (Pairs){coding,
			 weights,
			 g_new0(double, g + 1),
			 g_new0(double, g + 1),
			 g_new0(double, g + 1),
			 g_new0(double, g + 1)};
	for (guint unit = 0; unit < coding->n_units; unit++) {
		pairs->first[cad_coding_get_unit(coding, unit)[0]] += 1.0 / coding->n_units;
		pairs->second[cad_coding_get_unit(coding, unit)[1]] += 1.0 / coding->n_units;
	}
	for (guint i = 0; i < g; i++)
		for (guint j = 0; j < g; j++) {
			pairs->first_weight[i] += weight(pairs, i, j) * pairs->second[j];
			pairs->second_weight[j] += weight(pairs, i, j) * pairs->first[i];
		}
}

static void
pairs_clear(Pairs *pairs)
{
	g_free(pairs->first);
	g_free(pairs->second);
	g_free(pairs->first_weight);
	g_free(pairs->second_weight);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Pairs, pairs_clear)

/* The standard error, @second_weight being taken for the mean weight of the second coder's codes.
 */
static double
standard_error(const Pairs *pairs, const double *second_weight, double observed, double expected)
{
	const CadCoding *coding = pairs->coding;
	const double centre = observed * expected - 2 * expected + observed;
	double sum = 0;

	for (guint unit = 0; unit < coding->n_units; unit++) {
		const guint32 *codes = cad_coding_get_unit(coding, unit);
		double chance = pairs->first_weight[codes[0]] + second_weight[codes[1]];
		double part = weight(pairs, codes[0], codes[1]) * (1 - expected) -
			      chance * (1 - observed);

		sum += part * part / coding->n_units;
	}
	return sqrt(MAX(0, sum - centre * centre) / coding->n_units) / pow(1 - expected, 2);
}

static double *
weights_of_psych(const Pairs *pairs)
{
	double *weights = g_new0(double, pairs->coding->n_values);

	for (guint i = 0; i < pairs->coding->n_values; i++)
		for (guint j = 0; j < pairs->coding->n_values; j++)
			weights[j] += pairs->first[j] * weight(pairs, i, j);
	return weights;
}

CadKappa
cad_kappa(const CadCoding *coding, CadKappaWeights weights)
{
	CadKappa kappa = {CAD_NAN, CAD_NAN, CAD_NAN};
	g_autofree double *of_psych = NULL;
	double observed = 0, expected = 0;
	g_auto(Pairs) pairs = {0};

	if (coding->n_coders != 2 || coding->n_values < 2)
		return kappa;
	pairs_start(&pairs, coding, weights);
	for (guint unit = 0; unit < coding->n_units; unit++) {
		const guint32 *codes = cad_coding_get_unit(coding, unit);

		observed += weight(&pairs, codes[0], codes[1]);
	}
	observed /= coding->n_units;
	for (guint i = 0; i < coding->n_values; i++)
		expected += pairs.first[i] * pairs.first_weight[i];
	kappa.value = (observed - expected) / (1 - expected);
	of_psych = weights_of_psych(&pairs);
	kappa.se = standard_error(&pairs, pairs.second_weight, observed, expected);
	kappa.se_psych = standard_error(&pairs, of_psych, observed, expected);
	return kappa;
}

/* Codes of each value in one unit or in all. */
static guint64 *
count_values(const CadCoding *coding)
{
	guint64 *counts = g_new0(guint64, coding->n_values + 1);

	for (gsize i = 0; i < (gsize)coding->n_units * coding->n_coders; i++)
		counts[coding->cells[i]]++;
	return counts;
}

static guint64
count_equal_pairs(const guint32 *codes, guint n)
{
	guint64 n_equal = 0;

	for (guint i = 1; i < n; i++)
		for (guint j = 0; j < i; j++)
			n_equal += codes[i] == codes[j];
	return n_equal;
}

double
cad_percent_agreement(const CadCoding *coding)
{
	const double n_pairs = coding->n_coders * (coding->n_coders - 1.0) / 2;
	guint64 n_equal = 0;

	if (coding->n_units == 0 || coding->n_coders < 2)
		return CAD_NAN;
	for (guint unit = 0; unit < coding->n_units; unit++)
		n_equal += count_equal_pairs(cad_coding_get_unit(coding, unit), coding->n_coders);
	return (double)n_equal / (n_pairs * coding->n_units);
}

/* What of the agreement that chance does not give is reached. */
static double
beyond_chance(const CadCoding *coding, double expected)
{
	if (coding->n_values < 2)
		return CAD_NAN;
	return (cad_percent_agreement(coding) - expected) / (1 - expected);
}

/* The sum of the squares of the codes' shares. */
static double
sum_squared_shares(const CadCoding *coding)
{
	g_autofree guint64 *counts = count_values(coding);
	const double n = (double)coding->n_units * coding->n_coders;
	double sum = 0;

	for (guint v = 0; v < coding->n_values; v++)
		sum += (double)counts[v] / n * ((double)counts[v] / n);
	return sum;
}

double
cad_fleiss_kappa(const CadCoding *coding)
{
	return beyond_chance(coding, sum_squared_shares(coding));
}

double
cad_gwet_ac1(const CadCoding *coding)
{
	return beyond_chance(coding, (1 - sum_squared_shares(coding)) / (coding->n_values - 1.0));
}

double
cad_pabak(const CadCoding *coding)
{
	return beyond_chance(coding, 1.0 / coding->n_values);
}
