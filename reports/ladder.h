/* A ladder: the rungs of a category of ordered labels, and what each outlet has on them. */
#pragma once

#include "reports/model.h"

/**
 * CadRung:
 * @value: its place on the ladder
 * @labels: the labels of that value with matches, the most frequent first, else all of them, with
 *   commas between
 * @rows: (element-type guint): their rows of the comparison
 */
typedef struct {
	int value;
	char *labels;
	GArray *rows;
} CadRung;

/** cad_ladder_find: Returns: (transfer full) (element-type guint): the totals of the ladders with
 * matches, in the order of the comparison. */
GArray *cad_ladder_find(const CadrageReport *report);

/** cad_ladder_get_rungs: @total: the row of a ladder's total. Returns: (transfer full)
 * (element-type CadRung): its rungs, in order of value, those without matches too. */
GPtrArray *cad_ladder_get_rungs(const CadrageReport *report, guint total);

/** cad_rung_name: Returns: (transfer full): value and labels, as a legend shows them. */
char *cad_rung_name(const CadRung *rung);

/** cad_rung_is_covered: Returns: whether any label of the rung is covered for an outlet. */
gboolean cad_rung_is_covered(const CadrageReport *report, const CadRung *rung, guint outlet);

/** cad_rung_count: Returns: matches of an outlet on a rung, in a column. */
guint64 cad_rung_count(const CadrageReport *report, const CadRung *rung, guint outlet,
		       CadrageColumn column);

/** cad_rungs_count: Returns: matches of an outlet on all @rungs, in a column: what shares are of.
 */
guint64 cad_rungs_count(const CadrageReport *report, const GPtrArray *rungs, guint outlet,
			CadrageColumn column);
