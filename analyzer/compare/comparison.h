/* What the tests of a comparison reach besides its public face. */
#pragma once

#include "compare/census.h"

/**
 * cad_comparison_new_bare:
 * @layout: (transfer full): the rows
 * @options: (nullable): options
 *
 * A comparison of counts made elsewhere, without lexicons, profiles and passages.
 *
 * Returns: (transfer full): the comparison.
 */
CadrageComparison *
cad_comparison_new_bare(CadLayout *layout, const CadrageComparisonOptions *options);

/** cad_comparison_get_census: Returns: where to add tallies before the comparison is finished. */
CadCensus *cad_comparison_get_census(CadrageComparison *comparison);
