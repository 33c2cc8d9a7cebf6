/* Relabelling: the permutation tests of all rows of two outlets, as few runs as can be. */
#pragma once

#include "compare/outlet-overlap.h"
#include "stats/permutation.h"

/**
 * cad_relabelling_run:
 * @layout: the layout
 * @a: documents of outlet a, in order of id
 * @b: documents of outlet b
 * @overlap: the units that both have
 * @column: the words compared
 * @languages: (array): for each row, the language whose documents are compared; 0 for none
 * @options: how to permute
 * @tests: (out) (array): one for each row; differences are per token, or of shares
 *
 * Rows that are counted in the same documents are tested by the same relabellings. Documents in
 * which a row cannot be counted, or that have no token of the column (no mention of the set, for
 * shares), take no part in that row's test. A document moves with its copies; those that both
 * outlets carry stay where they are.
 */
void cad_relabelling_run(const CadLayout *layout, const CadLedger *a, const CadLedger *b,
			 const CadOverlap *overlap, CadrageColumn column, const guint64 *languages,
			 const CadPermutationOptions *options, CadPermutationTest *tests);
