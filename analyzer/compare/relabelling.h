/* Relabelling: the permutation tests of all rows of two outlets, as few runs as can be. */
#pragma once

#include "compare/tally.h"
#include "stats/permutation.h"

/**
 * cad_relabelling_run:
 * @layout: the layout
 * @a: (element-type CadTally): documents of outlet a, in order of id
 * @b: (element-type CadTally): documents of outlet b
 * @column: the words compared
 * @languages: (array): for each row, the language whose documents are compared; 0 for none
 * @options: how to permute
 * @tests: (out) (array): one for each row; differences are per token, or of shares
 *
 * Rows that are counted in the same documents are tested by the same relabellings. Documents in
 * which a row cannot be counted, or that have no token of the column (no mention of the set, for
 * shares), take no part in that row's test.
 */
void cad_relabelling_run(const CadLayout *layout, const GPtrArray *a, const GPtrArray *b,
			 CadrageColumn column, const guint64 *languages,
			 const CadPermutationOptions *options, CadPermutationTest *tests);
