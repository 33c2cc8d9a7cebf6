/* A family: tests that are corrected together, each with the verdict it comes to. */
#pragma once

#include "compare/verdict.h"

/**
 * CadTested:
 * @facts: what the verdict rests on; @q is filled
 * @p: of the test; NAN without one
 * @verdict: (out): what may be said
 */
typedef struct {
	CadFacts facts;
	double p;
	CadrageVerdict verdict;
} CadTested;

/**
 * cad_family_judge:
 * @tests: (array length=n): all of one family
 * @n: how many
 * @options: floors, level, correction
 *
 * Corrects the p-values that no floor has decided, and gives every test its verdict.
 *
 * Returns: the size of the family.
 */
guint cad_family_judge(CadTested *tests, guint n, const CadrageComparisonOptions *options);
