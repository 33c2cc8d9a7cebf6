/* What keyness and the tests of a comparison reach besides its public face. */
#pragma once

#include "compare/census.h"
#include "compare/frequency.h"

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

/** cad_comparison_get_layout: Returns: (transfer none): its rows; they live with it. */
const CadLayout *cad_comparison_get_layout(const CadrageComparison *comparison);

/** cad_comparison_get_frequencies: Returns: (transfer none): the words of its articles; NULL unless
 * the options asked for them. */
const CadFrequencies *cad_comparison_get_frequencies(const CadrageComparison *comparison);

/** cad_comparison_get_part: Returns: the part of the frequencies that an outlet's articles are
 * counted in; G_MAXUINT for one without articles. */
guint cad_comparison_get_part(const CadrageComparison *comparison, guint outlet);
