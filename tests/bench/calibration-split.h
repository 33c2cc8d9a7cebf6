/* Splits: documents dealt out at random to two outlets that do not exist, and compared. */
#pragma once

#include "calibration-corpus.h"
#include "compare/pair.h"
#include "stats/random.h"

/**
 * SplitOptions:
 * @n_permutations: relabellings of a test
 * @with_copies: whether near copies are one unit
 * @by_cluster: whether copies go to the same outlet
 */
typedef struct {
	guint n_permutations;
	gboolean with_copies;
	gboolean by_cluster;
} SplitOptions;

/**
 * Side:
 * @tallies: (element-type CadTally): its documents
 * @clusters: (element-type guint): of copies, one for each document
 * @ledger: (nullable): the same by row; made by split_judge()
 *
 * One of the two outlets.
 */
typedef struct {
	GPtrArray *tallies;
	GArray *clusters;
	CadLedger *ledger;
} Side;

/** Split: @pairs: (array): one a row, once split_judge() has made them. */
typedef struct {
	const CalibrationCorpus *corpus;
	CadrageComparisonOptions options;
	gboolean with_copies;
	Side sides[2];
	CadPair *pairs;
} Split;

/** split_start: @split: (out): deals out @n_each documents to each of two outlets, or what there
 * is. */
void split_start(Split *split, const CalibrationCorpus *corpus, const SplitOptions *split_options,
		 guint n_each, CadRandom *random);
/** split_judge: compares the two as the product does. */
void split_judge(Split *split);
void split_clear(Split *split);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Split, split_clear)

/** OtherTests: G2, without sign, and the p-value of Wilcoxon's rank sum test. */
typedef struct {
	double g2;
	double wilcoxon_p;
} OtherTests;

/** split_take_other_tests: Returns: the other tests of a row that is compared by its rate. */
OtherTests split_take_other_tests(const Split *split, guint row);
