/* Fighting words: log-odds of a word in two texts, drawn to a prior. */
#pragma once

#include "stats/keyness.h"

/**
 * CadFightingWords:
 * @delta: difference of the log-odds, a less b
 * @z_two_terms: @delta over its standard error from the counts of the word alone
 * @z_four_terms: the same with the counts of all other words
 */
typedef struct {
	double delta;
	double z_two_terms;
	double z_four_terms;
} CadFightingWords;

/**
 * cad_fighting_words:
 * @pair: frequencies in two texts
 * @prior: pseudo-count of the word, added on both sides
 * @sum_priors: pseudo-counts of all words of the vocabulary together
 *
 * With y counts, n sizes, a the prior and a0 the sum of priors,
 *   delta = ln((y1 + a) / (n1 + a0 - y1 - a)) - ln((y2 + a) / (n2 + a0 - y2 - a)),
 *   variance = 1/(y1 + a) + 1/(y2 + a), with four terms also the inverses of the other two.
 * NAN where a word has neither counts nor a prior. Not a test: it takes words as independent.
 *
 * Source: Monroe, Colaresi & Quinn 2008, Political Analysis 16(4), equations 16 to 22.
 * Oracle: tests/reference/fightin.tsv
 *
 * Returns: the difference.
 */
CadFightingWords cad_fighting_words(const CadFrequencyPair *pair, double prior, double sum_priors);
