#include "config.h"

#include <math.h>

#include "base/number.h"
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

double
cad_keyness_g2(const CadFrequencyPair *pair)
{
	const double size = (double)pair->size_a + (double)pair->size_b;
	const double words = (double)pair->count_a + (double)pair->count_b;
	const double others = size - words;
	/* O - E of the first cell, and up to its sign of each: whole numbers up to the division. */
	const double difference = (double)((__int128)pair->count_a * pair->size_b -
					   (__int128)pair->count_b * pair->size_a) /
				  size;
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

double
cad_keyness_log_ratio(const CadFrequencyPair *pair)
{
	const double a = pair->count_a > 0 ? (double)pair->count_a : ZERO_COUNT;
	const double b = pair->count_b > 0 ? (double)pair->count_b : ZERO_COUNT;

	if (pair->size_a == 0 || pair->size_b == 0 || pair->count_a + pair->count_b == 0)
		return CAD_NAN;
	return log2(a / (double)pair->size_a) - log2(b / (double)pair->size_b);
}
