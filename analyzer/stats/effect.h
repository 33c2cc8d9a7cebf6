/* Effect: whether one outlet's rate changed around an event more than another's did. */
#pragma once

#include "stats/interval.h"

/* With fewer documents in a cell the jackknife's variance says nothing. */
#define CAD_EFFECT_MIN_DOCUMENTS 5

/**
 * CadEffectCells:
 *
 * One row's documents, each a count out of a size: those of the outlet looked at and those of the
 * reference outlet, before the event and after it.
 */
typedef struct {
	CadSample before;
	CadSample after;
	CadSample reference_before;
	CadSample reference_after;
} CadEffectCells;

/**
 * CadEffect:
 * @log_ratio: difference in differences of the natural logarithms of the rates
 * @ratio: its exponential: by how much more the outlet's rate was multiplied than the reference's;
 *   1 is no effect
 * @se_log: standard error of @log_ratio
 * @df: Welch-Satterthwaite degrees of freedom
 * @interval: of @ratio
 * @t: @log_ratio over @se_log
 * @p: two-sided, of Student's t
 */
typedef struct {
	double log_ratio;
	double ratio;
	double se_log;
	double df;
	CadInterval interval;
	double t;
	double p;
} CadEffect;

/**
 * cad_effect_of_event:
 * @cells: documents
 * @confidence: 0 to 1
 * @effect: (out): the estimate; its members are NAN where not defined
 *
 * Difference in differences of log rates, after less before, outlet less reference:
 *   d = ln(r_after/r_before) - ln(r'_after/r'_before),  se^2 = the sum of the four cells' v,
 * with each cell's v as for cad_jackknife_rate() and the degrees of freedom
 *   (sum v)^2 / sum(v^2/(k-1)).
 * A change that both outlets share, such as a topic that came up, is no effect. That both would
 * have gone the same way without the event is an assumption that no number here shows.
 *
 * Not defined where a cell has fewer than CAD_EFFECT_MIN_DOCUMENTS documents or no match, nor when
 * all four variances are 0. Documents without a size count as documents.
 *
 * Source: Card & Krueger 1994, AER 84 (the design); Satterthwaite 1946, Biometrics Bulletin 2.
 * Oracle: tests/reference/effect.tsv
 *
 * Returns: whether the effect is defined.
 */
gboolean cad_effect_of_event(const CadEffectCells *cells, double confidence, CadEffect *effect);
