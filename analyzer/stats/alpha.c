#include "config.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "stats/alpha.h"
#include "stats/order.h"
#include "stats/random.h"

/* What several computations of alpha share. */
typedef struct {
	const CadCoding *coding;
	CadAlphaLevel level;
	guint *n_codes;	 /* of each unit */
	double *within;	 /* differences of each unit, each pair once; not for ranks, whose scores
			  * depend on the units at hand */
	guint64 *counts; /* pairable codes of each value, of the units at hand */
	double *scores;	 /* each value's place on the scale on which differences are squared */
} Work;

static void
work_clear(Work *work)
{
	g_free(work->n_codes);
	g_free(work->within);
	g_free(work->counts);
	g_free(work->scores);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Work, work_clear)

static void
count_codes(Work *work, const guint *units, guint n_units)
{
	memset(work->counts, 0, work->coding->n_values * sizeof(guint64));
	for (guint u = 0; u < n_units; u++) {
		const guint32 *codes = cad_coding_get_unit(work->coding, units[u]);

		if (work->n_codes[units[u]] < 2)
			continue;
		for (guint i = 0; i < work->coding->n_coders; i++)
			if (codes[i] != CAD_NOT_CODED)
				work->counts[codes[i]]++;
	}
}

/* The ordinal difference is the interval one between the middles of the ranks. */
static void
place_values(Work *work)
{
	double before = 0;

	for (guint v = 0; v < work->coding->n_values; v++) {
		double count = (double)work->counts[v];

		work->scores[v] = work->level == CAD_ALPHA_ORDINAL ? before + count / 2
								   : work->coding->values[v];
		before += count;
	}
}

/* The squared difference of two values. */
static double
difference(const Work *work, guint a, guint b)
{
	double gap = work->scores[a] - work->scores[b];

	if (a == b)
		return 0;
	if (work->level == CAD_ALPHA_NOMINAL)
		return 1;
	if (work->level == CAD_ALPHA_RATIO)
		gap /= work->scores[a] + work->scores[b];
	return gap * gap;
}

/* The differences between the codes of one unit, pair by pair. */
static double
differences_of_pairs(const Work *work, guint unit)
{
	const guint32 *codes = cad_coding_get_unit(work->coding, unit);
	double sum = 0;

	for (guint i = 1; i < work->coding->n_coders; i++)
		for (guint j = 0; codes[i] != CAD_NOT_CODED && j < i; j++)
			if (codes[j] != CAD_NOT_CODED)
				sum += difference(work, codes[i], codes[j]);
	return sum;
}

/* The same for ranks, from sums: their scores are halves of whole numbers, so that nothing is
 * rounded. */
static double
differences_of_ranks(const Work *work, guint unit)
{
	const guint32 *codes = cad_coding_get_unit(work->coding, unit);
	double sum = 0, sum_squares = 0;

	for (guint i = 0; i < work->coding->n_coders; i++) {
		double score = codes[i] == CAD_NOT_CODED ? 0 : work->scores[codes[i]];

		sum += score;
		sum_squares += score * score;
	}
	return work->n_codes[unit] * sum_squares - sum * sum;
}

static void
work_start(Work *work, const CadCoding *coding, CadAlphaLevel level)
{
	work->coding = coding;
	work->level = level;
	work->n_codes = g_new0(guint, coding->n_units + 1);
	work->within = g_new0(double, coding->n_units + 1);
	work->counts = g_new0(guint64, coding->n_values + 1);
	work->scores = g_new0(double, coding->n_values + 1);
	place_values(work);
	for (guint unit = 0; unit < coding->n_units; unit++) {
		for (guint i = 0; i < coding->n_coders; i++)
			work->n_codes[unit] +=
				cad_coding_get_unit(coding, unit)[i] != CAD_NOT_CODED;
		if (level != CAD_ALPHA_ORDINAL)
			work->within[unit] = differences_of_pairs(work, unit);
	}
}

static double
observed_disagreement(const Work *work, const guint *units, guint n_units)
{
	double sum = 0;

	for (guint u = 0; u < n_units; u++) {
		guint n_codes = work->n_codes[units[u]];
		double within = work->level == CAD_ALPHA_ORDINAL
					? differences_of_ranks(work, units[u])
					: work->within[units[u]];

		sum += n_codes < 2 ? 0 : within / (n_codes - 1);
	}
	return sum;
}

/* Of ratios, whose differences are no differences of scores. */
static double
differences_of_all_pairs(const Work *work)
{
	double sum = 0;

	for (guint a = 1; a < work->coding->n_values; a++)
		for (guint b = 0; b < a; b++)
			sum += (double)work->counts[a] * (double)work->counts[b] *
			       difference(work, a, b);
	return sum;
}

/* The differences between all codes, each pair once. */
static double
expected_disagreement(const Work *work, double n)
{
	double mean = 0, sum = 0;

	if (work->level == CAD_ALPHA_RATIO)
		return differences_of_all_pairs(work);
	for (guint v = 0; v < work->coding->n_values; v++)
		mean += (double)work->counts[v] * work->scores[v] / n;
	for (guint v = 0; v < work->coding->n_values; v++) {
		double count = (double)work->counts[v];
		double gap = work->scores[v] - mean;

		sum += work->level == CAD_ALPHA_NOMINAL ? count * (n - count) / 2
							: n * count * gap * gap;
	}
	return sum;
}

static gboolean
has_one_value(const Work *work, double n)
{
	for (guint v = 0; v < work->coding->n_values; v++)
		if (work->counts[v] > 0)
			return (double)work->counts[v] == n;
	return TRUE;
}

static double
alpha_of_units(Work *work, const guint *units, guint n_units)
{
	double n = 0;

	count_codes(work, units, n_units);
	place_values(work);
	for (guint v = 0; v < work->coding->n_values; v++)
		n += (double)work->counts[v];
	if (has_one_value(work, n))
		return CAD_NAN;
	return 1 - (n - 1) * observed_disagreement(work, units, n_units) /
			   expected_disagreement(work, n);
}

static gboolean
is_defined(const CadCoding *coding, CadAlphaLevel level)
{
	return coding->n_values > 0 && (level != CAD_ALPHA_RATIO || coding->values[0] >= 0);
}

double
cad_alpha(const CadCoding *coding, CadAlphaLevel level)
{
	g_autofree guint *units = g_new(guint, coding->n_units + 1);
	g_auto(Work) work;

	work_start(&work, coding, level);
	for (guint u = 0; u < coding->n_units; u++)
		units[u] = u;
	return is_defined(coding, level) ? alpha_of_units(&work, units, coding->n_units) : CAD_NAN;
}

static double
standard_deviation(const double *values, guint n)
{
	double mean = 0, sum = 0;

	for (guint i = 0; i < n; i++)
		mean += values[i] / n;
	for (guint i = 0; i < n; i++)
		sum += (values[i] - mean) * (values[i] - mean);
	return n > 1 ? sqrt(sum / (n - 1)) : CAD_NAN;
}

CadAlphaBootstrap
cad_alpha_summarize(double *values, guint n, double confidence)
{
	CadAlphaBootstrap result = {{CAD_NAN, CAD_NAN}, CAD_NAN, n};

	if (n == 0)
		return result;
	qsort(values, n, sizeof(double), cad_compare_numbers);
	result.interval.lo = cad_quantile(values, n, (1 - confidence) / 2);
	result.interval.hi = cad_quantile(values, n, (1 + confidence) / 2);
	result.se = standard_deviation(values, n);
	return result;
}

CadAlphaBootstrap
cad_alpha_bootstrap(const CadCoding *coding, CadAlphaLevel level, double confidence,
		    guint n_resamples, guint64 seed)
{
	g_autofree double *alphas = g_new(double, n_resamples + 1);
	g_autofree guint *units = g_new(guint, coding->n_units + 1);
	g_auto(Work) work;
	CadRandom random;
	guint n_usable = 0;

	work_start(&work, coding, level);
	cad_random_start(&random, seed);
	for (guint i = 0; is_defined(coding, level) && i < n_resamples; i++) {
		for (guint u = 0; u < coding->n_units; u++)
			units[u] = cad_random_below(&random, coding->n_units);
		alphas[n_usable] = alpha_of_units(&work, units, coding->n_units);
		n_usable += !isnan(alphas[n_usable]);
	}
	return cad_alpha_summarize(alphas, n_usable, confidence);
}
