#include "config.h"

#include <math.h>

#define MATHLIB_STANDALONE 1
#include <Rmath.h>

#include "base/number.h"
#include "stats/interval.h"
#include "stats/keyness.h"

/* What stands for a count of 0 in a ratio. */
#define ZERO_COUNT 0.5

/* Below this part of O + E a cell's deviance is summed as a series: there the closed form loses
 * its digits to cancellation. */
#define SERIES_PART  0.1
#define SERIES_TERMS 1000

/* O ln(O/E) - (O - E), with @difference = O - E known better than by subtracting. */
static double
deviance(double observed, double expected, double difference)
{
	double part, sum, step;

	if (observed <= 0)
		return expected;
	if (fabs(difference) >= SERIES_PART * (observed + expected))
		return observed * log(observed / expected) - difference;
	part = difference / (observed + expected);
	sum = difference * part;
	step = 2 * observed * part;
	for (guint i = 1; i < SERIES_TERMS; i++) {
		double longer;

		step *= part * part;
		longer = sum + step / (2 * i + 1);
		if (longer == sum)
			break;
		sum = longer;
	}
	return sum;
}

/* count_a size_b - count_b size_a, a whole number up to its rounding. */
static double
cross_difference(const CadFrequencyPair *pair)
{
	return (double)((__int128)pair->count_a * pair->size_b -
			(__int128)pair->count_b * pair->size_a);
}

double
cad_keyness_g2(const CadFrequencyPair *pair)
{
	const double size = (double)pair->size_a + (double)pair->size_b;
	const double words = (double)pair->count_a + (double)pair->count_b;
	const double others = size - words;
	/* O - E of the first cell, and up to its sign of each. */
	const double difference = cross_difference(pair) / size;
	const double part_a = (double)pair->size_a / size, part_b = (double)pair->size_b / size;
	double sum = 0;

	if (pair->size_a == 0 || pair->size_b == 0)
		return 0;
	sum += deviance((double)pair->count_a, words * part_a, difference);
	sum += deviance((double)pair->count_b, words * part_b, -difference);
	sum += deviance((double)(pair->size_a - pair->count_a), others * part_a, -difference);
	sum += deviance((double)(pair->size_b - pair->count_b), others * part_b, difference);
	return difference < 0 ? -2 * sum : 2 * sum;
}

/* Over the two cells of the word; what O - E adds to one it takes from the other. */
static double
two_cell_g2(const CadFrequencyPair *pair)
{
	const double size = (double)pair->size_a + (double)pair->size_b;
	const double words = (double)pair->count_a + (double)pair->count_b;
	const double difference = cross_difference(pair) / size;

	return 2 *
	       (deviance((double)pair->count_a, words * ((double)pair->size_a / size), difference) +
		deviance((double)pair->count_b, words * ((double)pair->size_b / size),
			 -difference));
}

CadKeynessTests
cad_keyness_tests(const CadFrequencyPair *pair)
{
	const double a = (double)pair->size_a, b = (double)pair->size_b, size = a + b;
	const double words = (double)pair->count_a + (double)pair->count_b;
	const double others = size - words;
	const double gap = fabs(cross_difference(pair)) / size;
	/* Sum of 1/E over the four cells. */
	const double inverses = size / words * (size / a / b) * (size / others);
	const double q =
		1 + (size / words + size / others - 1) * (size / a + size / b - 1) / (6 * size);
	CadKeynessTests tests = {CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN};

	if (pair->size_a == 0 || pair->size_b == 0)
		return tests;
	tests.g2 = cad_keyness_g2(pair);
	tests.g2_two_cell = two_cell_g2(pair);
	/* The square of a standard normal: its tail keeps its digits in logarithms. */
	tests.p = 2 * pnorm(-sqrt(fabs(tests.g2)), 0, 1, TRUE, FALSE);
	tests.log10_p = (M_LN2 + pnorm(-sqrt(fabs(tests.g2)), 0, 1, TRUE, TRUE)) / M_LN10;
	if (!(words > 0) || !(others > 0))
		return tests;
	tests.g2_williams = tests.g2 / q;
	tests.chi2 = gap * gap * inverses;
	tests.chi2_yates = (gap - MIN(0.5, gap)) * (gap - MIN(0.5, gap)) * inverses;
	return tests;
}

CadKeynessSizes
cad_keyness_sizes(const CadFrequencyPair *pair)
{
	const double f1 = (double)pair->count_a, n1 = (double)pair->size_a;
	const double f2 = (double)pair->count_b, n2 = (double)pair->size_b;
	const double others1 = (double)(pair->size_a - pair->count_a);
	const double others2 = (double)(pair->size_b - pair->count_b);
	CadKeynessSizes sizes = {CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN};

	if (pair->size_a == 0 || pair->size_b == 0)
		return sizes;
	sizes.rr = f1 / n1 / (f2 / n2); /* 0 / 0 is NAN */
	sizes.odds_ratio = f1 * others2 / (f2 * others1);
	if (pair->count_b > 0)
		sizes.pct_diff = 100 * (cross_difference(pair) / f2 / n1);
	sizes.bic = two_cell_g2(pair) - log(n1 + n2);
	sizes.log_ratio_walter = log2((f1 + 0.5) / (n1 + 0.5)) - log2((f2 + 0.5) / (n2 + 0.5));
	return sizes;
}

double
cad_keyness_lrc(const CadFrequencyPair *pair, double confidence)
{
	const CadInterval ratio = cad_interval_rate_ratio(pair->count_a, pair->size_a,
							  pair->count_b, pair->size_b, confidence);

	if (isnan(ratio.lo))
		return CAD_NAN;
	if (ratio.lo > 1)
		return log2(ratio.lo);
	return ratio.hi < 1 ? log2(ratio.hi) : 0;
}

double
cad_keyness_log_ratio(const CadFrequencyPair *pair)
{
	const double a = pair->count_a > 0 ? (double)pair->count_a : ZERO_COUNT;
	const double b = pair->count_b > 0 ? (double)pair->count_b : ZERO_COUNT;

	if (pair->size_a == 0 || pair->size_b == 0 || pair->count_a + pair->count_b == 0)
		return CAD_NAN;
	return log2(a / (double)pair->size_a) - log2(b / (double)pair->size_b);
}
