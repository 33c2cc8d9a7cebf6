/* Rulings: why a verdict fell, and what another would take, in the report's language. */
#pragma once

#include "reports/model.h"

/** cad_ruling_get_reason: @options: the floors and the level. Returns: (transfer full): the rule,
 * such as "matches in fewer than 3 articles". */
char *cad_ruling_get_reason(CadrageReportLanguage language, const CadrageComparisonOptions *options,
			    CadrageRule rule);

/** cad_ruling_get_needed: Returns: (transfer full) (nullable): what another verdict would take,
 * such as "2 more articles with a match"; NULL when nothing, or nothing can be said. */
char *cad_ruling_get_needed(const CadrageReport *report, const CadragePair *pair);

/** cad_ruling_describe: Returns: (transfer full): both. */
char *cad_ruling_describe(const CadrageReport *report, const CadragePair *pair);
