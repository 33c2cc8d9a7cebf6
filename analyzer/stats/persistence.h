/* Persistence: how far chance carries a slope where neighbouring weeks are alike. */
#pragma once

#include "stats/poisson-fit.h"

/* Slow waves that a slope is held against, at most. With fewer a slope is seldom told from them,
 * with more they are too fast to stand for what lasts. */
#define CAD_MAX_WAVES 6

/* No correlation of neighbouring weeks beyond this one is reckoned with. */
#define CAD_MAX_CORRELATION 0.95

/**
 * CadPersistence:
 * @correlation: of what lasts of a week with what lasts of the next, about the line; 0 to
 *   CAD_MAX_CORRELATION
 * @se_correlated: standard error of the slope at this correlation; NAN where not defined
 * @df_correlated: its degrees of freedom
 * @se_waves: standard error of the slope by the slow waves of the series; NAN where not defined
 * @n_waves: how many waves; the degrees of freedom of @se_waves
 */
typedef struct {
	double correlation;
	double se_correlated;
	double df_correlated;
	double se_waves;
	guint n_waves;
} CadPersistence;

/**
 * cad_persistence_measure:
 * @fit: of @data, with a covariate
 * @data: counts, their covariate in ascending order, in weeks
 * @persistence: (out): what was measured
 *
 * Two errors of the slope that do not take weeks as independent. e_i is the Pearson residual, and
 * q_0, q_1 are the columns of the weighted design made orthonormal, so that the slope is wrong by
 * q_1'e over the root of sum mu (x - xbar)^2.
 *
 * The first takes the residuals to vary as V = I + tau R: as Poisson counts do, which are made anew
 * each week, and as something that lasts, weeks d apart correlated by rho^d. With
 * M = I - q_0 q_0' - q_1 q_1' and D taking neighbours, tau and rho are those for which tr(M V M) is
 * sum e_i^2 and tr(D M V M) is sum e_i e_(i-1). This makes good what fitting the line takes away,
 * which a plain autocorrelation does not: in short series most of it. The variance of the slope is
 * 1 + tau q_1' R q_1 over the sum above, and the degrees of freedom are tr(M V)^2 / tr(M V M V)
 * (Satterthwaite). Counts that vary no more than Poisson counts do not last.
 *
 * The second asks how the slope compares with other slow movements: the polynomials of degree 2, 3
 * ..., made orthonormal to the line and to each other, half as many as weeks but at most
 * CAD_MAX_WAVES. The mean square of their shares in the residuals stands for V. It holds whatever
 * the correlation is, as long as it lasts for less than the series.
 *
 * Cost: weeks times some hundred steps.
 *
 * Source: McCullagh & Nelder 1989, Generalized Linear Models, chapter 9 (variance functions); Sun
 * 2011, Journal of Econometrics 164 (orthonormal series).
 */
void cad_persistence_measure(const CadPoissonFit *fit, const CadCountData *data,
			     CadPersistence *persistence);
