#include "config.h"

#include <math.h>

#include "stats/collocation.h"
#include "stats/keyness.h"

CadCollocation
cad_collocation(const CadCooccurrence *words)
{
	const double o = (double)words->joint, n = (double)words->size;
	const double f1 = (double)words->count_a, f2 = (double)words->count_b;
	const double alone1 = (double)(words->count_a - words->joint);
	const double alone2 = (double)(words->count_b - words->joint);
	const double expected = f1 * f2 / n;
	/* The second word with the first, and without it. */
	const CadFrequencyPair pair = {words->joint, words->count_a, words->count_b - words->joint,
				       words->size - words->count_a};
	const CadKeynessTests tests = cad_keyness_tests(&pair);
	const double pmi = log2(o / expected);
	const double dice = 2 * o / (f1 + f2);

	return (CadCollocation){
		.expected = expected,
		.pmi = pmi,
		.npmi = words->joint > 0 ? pmi / -log2(o / n) : -1,
		.mi3 = pmi + 2 * log2(o),
		.t_score = (o - expected) / sqrt(o),
		.z_score = (o - expected) / sqrt(expected),
		.dice = dice,
		.log_dice = 14 + log2(dice),
		.g2 = fabs(tests.g2),
		.chi2 = tests.chi2,
		.delta_p_b_given_a = o / f1 - alone2 / (n - f1),
		.delta_p_a_given_b = o / f2 - alone1 / (n - f2),
		.log_ratio = cad_keyness_log_ratio(&pair),
	};
}
