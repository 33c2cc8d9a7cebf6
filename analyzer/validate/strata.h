/* Strata: sentences with a match grouped by term, voice and zone, as far as rows reach. */
#pragma once

#include "validate/urn.h"

/* Fewer rows than this give a stratum no variance. */
#define CAD_MIN_ROWS_OF_STRATUM 2

/**
 * CadStratumPlan:
 * @urns: (element-type CadUrn): what it is made of, borrowed
 * @population: their sentences
 * @n_rows: how many to draw
 */
typedef struct {
	GPtrArray *urns;
	guint64 population;
	guint n_rows;
} CadStratumPlan;

void cad_stratum_plan_free(CadStratumPlan *plan);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadStratumPlan, cad_stratum_plan_free)

/**
 * cad_strata_plan:
 * @urns: (element-type CadUrn): all sentences with a match, urns in any order
 * @n_rows: rows to draw; at most their population
 * @plans: (element-type CadStratumPlan): takes the strata
 *
 * Splits by label, then each part by voice, then by zone. Rows go to the parts in proportion to the
 * square root of their populations, so that rare ones are seen too; parts that fewer than
 * CAD_MIN_ROWS_OF_STRATUM rows fall to are put together.
 */
void cad_strata_plan(const GPtrArray *urns, guint n_rows, GPtrArray *plans);
