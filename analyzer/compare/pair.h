/* Pairs: two outlets' figures against each other, tested by their documents. */
#pragma once

#include "compare/ledger.h"
#include "compare/verdict.h"

/**
 * CadPair:
 *
 * A pair, and what its verdict rests on.
 */
typedef struct {
	CadragePair pair;
	CadFacts facts;
} CadPair;

/**
 * cad_pairs_measure:
 * @layout: the layout
 * @a: documents of outlet a, in order of id
 * @b: documents of outlet b
 * @column: the words compared
 * @options: options
 * @pairs: (array): one for each row, zeroed
 *
 * Fills differences, ratios, intervals, p-values and facts. A label of a naming set is compared by
 * its share, the set's total by the total variation of all shares, any other row by its rate.
 * Tests, intervals and floors go by units: a document and its copies in the outlet are one, and
 * what both outlets carry is none of either; see CadOverlap.
 */
void
cad_pairs_measure(const CadLayout *layout, const CadLedger *a, const CadLedger *b,
		  CadrageColumn column, const CadrageComparisonOptions *options, CadPair *pairs);

/**
 * cad_pairs_judge:
 * @pairs: (array): pairs measured, all of one column
 * @n: how many
 * @options: options
 *
 * Corrects the p-values of the pairs that no floor has decided, and gives every pair its verdict.
 *
 * Returns: the size of the family.
 */
guint cad_pairs_judge(CadPair *const *pairs, guint n, const CadrageComparisonOptions *options);
