#include "config.h"

#include <math.h>

#include "base/number.h"
#include "stats/fighting-words.h"

CadFightingWords
cad_fighting_words(const CadFrequencyPair *pair, double prior, double sum_priors)
{
	const double words_a = (double)pair->count_a + prior;
	const double words_b = (double)pair->count_b + prior;
	const double others_a = (double)(pair->size_a - pair->count_a) + (sum_priors - prior);
	const double others_b = (double)(pair->size_b - pair->count_b) + (sum_priors - prior);
	const double two_terms = 1 / words_a + 1 / words_b;
	const double four_terms = two_terms + 1 / others_a + 1 / others_b;
	CadFightingWords result = {CAD_NAN, CAD_NAN, CAD_NAN};

	if (!(words_a > 0) || !(words_b > 0) || !(others_a > 0) || !(others_b > 0))
		return result;
	result.delta = log(words_a / others_a) - log(words_b / others_b);
	result.z_two_terms = result.delta / sqrt(two_terms);
	result.z_four_terms = result.delta / sqrt(four_terms);
	return result;
}
