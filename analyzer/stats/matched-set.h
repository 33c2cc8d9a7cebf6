/* Matched sets: does one outlet's articles have a word more often than those of others on the same
 * subjects? */
#pragma once

#include "stats/interval.h"

/**
 * CadMatchedSet:
 * @n_a: documents of outlet a
 * @n_b: documents of the others
 * @with_a: of @n_a, those with the word
 * @with_b: of @n_b, those with the word
 * @size_a: size of the documents of a, tokens
 * @size_b: size of the others, tokens
 *
 * Documents that are alike but for their outlet: on one event, one topic.
 */
typedef struct {
	guint n_a;
	guint n_b;
	guint with_a;
	guint with_b;
	double size_a;
	double size_b;
} CadMatchedSet;

/**
 * CadMatchedTest:
 * @n_sets: sets that say something: with documents on both sides, some of them with the word and
 *   some without
 * @observed: documents of a with the word in these sets
 * @expected: of them, were the outlet of no account
 * @p: two-sided p-value of that; 1 without a set that says something
 * @least_p: the p that would come out were all documents with the word a's that can be
 * @ratio: by how much the odds that a document has the word are higher in a, at equal length and
 *   within the sets; 0 or infinite where one side never has it, NAN without sets
 * @interval: of @ratio
 * @cautious: lower end of the interval with its variance inflated
 * @sure: the same for a confidence of CAD_MATCHED_SURE, inflated by its own factor and for half a
 *   document fewer: a bound that ranks what is rare behind what is as much
 * more frequent in many documents
 */
typedef struct {
	guint n_sets;
	guint observed;
	double expected;
	double p;
	double least_p;
	double ratio;
	CadInterval interval;
	double cautious;
	double sure;
} CadMatchedTest;

/**
 * CadMatchedInflation:
 * @cautious: what the variance is multiplied by for CadMatchedTest.cautious, at least 1: how many
 *   documents count as one
 * @sure: the same for CadMatchedTest.sure
 */
typedef struct {
	double cautious;
	double sure;
} CadMatchedInflation;

/**
 * cad_matched_sets_test:
 * @sets: (array length=n_sets): the sets
 * @n_sets: how many
 * @confidence: of the interval, 0 to 1
 * @inflation: (nullable): without it, the ratio and what follows are not looked for, and are NAN
 *
 * Within a set, given how many of its documents have the word, the number of a's among them is
 * hypergeometric when the outlet is of no account: the exact distribution under all relabellings of
 * the set's documents. Longer documents have a word more often: with a word's rate of
 * lambda = -ln(1 - D/N)/L (D of the N documents of all sets have it, L their mean size) the odds of
 * a are (exp(lambda L_a) - 1) / (exp(lambda L_b) - 1) of b's, L_a and L_b being the mean sizes in
 * the set: Fisher's noncentral hypergeometric distribution. The distribution of the sum over the
 * sets is their convolution, exact up to CAD_MATCHED_MAX_EXACT documents with the word and by the
 * normal distribution above; p is twice the smaller tail, at most 1. The ratio multiplies the odds
 * of all sets so that the sum is expected; its interval is where the sum, corrected by 1/2, is as
 * many standard deviations away as the confidence asks for (Cornfield).
 *
 * Source: Mantel & Haenszel 1959, JNCI 22; Mehta, Patel & Gray 1985, JASA 80 (exact inference on
 * several 2x2 tables); Cornfield 1956.
 * Oracle: tests/unit/check_matched_set.c goes through all relabellings one by one
 *
 * Returns: the test.
 */
CadMatchedTest cad_matched_sets_test(const CadMatchedSet *sets, guint n_sets, double confidence,
				     const CadMatchedInflation *inflation);

#define CAD_MATCHED_MAX_EXACT 400
#define CAD_MATCHED_SURE      0.999
