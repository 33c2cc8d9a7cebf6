/* Collocation: how strongly two words attract each other. */
#pragma once

#include <glib.h>

/**
 * CadCooccurrence:
 * @joint: occurrences together; at most @count_a and @count_b
 * @count_a: occurrences of the first word
 * @count_b: occurrences of the second
 * @size: tokens, or windows, in all; at least count_a + count_b - joint
 */
typedef struct {
	guint64 joint;
	guint64 count_a;
	guint64 count_b;
	guint64 size;
} CadCooccurrence;

/**
 * CadCollocation:
 * @expected: E = f1 f2 / n, joint occurrences by chance
 * @pmi: log2(o n / (f1 f2)); -infinity without a joint occurrence
 * @npmi: pmi / -log2(o / n); -1 without a joint occurrence
 * @mi3: log2(o^3 n / (f1 f2))
 * @t_score: (o - E) / sqrt o
 * @z_score: (o - E) / sqrt E
 * @dice: 2 o / (f1 + f2)
 * @log_dice: 14 + log2 dice
 * @g2: log-likelihood ratio over four cells, without a sign
 * @chi2: Pearson's over four cells
 * @delta_p_b_given_a: o / f1 - (f2 - o) / (n - f1)
 * @delta_p_a_given_b: o / f2 - (f1 - o) / (n - f2)
 * @log_ratio: log2 of the ratio of those two rates of the second word; a 0 is taken as 0.5
 *
 * NAN where not defined, such as for a word that does not occur.
 */
typedef struct {
	double expected;
	double pmi;
	double npmi;
	double mi3;
	double t_score;
	double z_score;
	double dice;
	double log_dice;
	double g2;
	double chi2;
	double delta_p_b_given_a;
	double delta_p_a_given_b;
	double log_ratio;
} CadCollocation;

/**
 * cad_collocation:
 * @words: counts
 *
 * Source: Evert 2008; Rychly 2008 (log dice); Gries 2013 (delta P); Bouma 2009 (npmi).
 * Oracle: tests/reference/collocations.tsv
 *
 * Returns: the measures.
 */
CadCollocation cad_collocation(const CadCooccurrence *words);
