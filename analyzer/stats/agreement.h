/* Agreement: how far a figure of coders' agreement would move had other units been coded. */
#pragma once

#include "stats/alpha.h"

/** CadAgreementFunc: a figure of agreement, such as cad_gwet_ac1(). Returns: NAN where it is not
 * defined. */
typedef double (*CadAgreementFunc)(const CadCoding *coding);

/**
 * cad_agreement_bootstrap:
 * @coding: complete
 * @figure: of which the interval is wanted
 * @confidence: 0 to 1
 * @n_resamples: how many
 * @seed: of the generator, see CadRandom
 *
 * As cad_alpha_bootstrap(), of any figure: units are drawn with replacement, with all their codes.
 * The codes that could be given are the same in every resample, used there or not.
 *
 * Source: Efron & Tibshirani 1993, An Introduction to the Bootstrap, chapter 13 (percentiles).
 *
 * Returns: what the resamples say.
 */
CadAlphaBootstrap cad_agreement_bootstrap(const CadCoding *coding, CadAgreementFunc figure,
					  double confidence, guint n_resamples, guint64 seed);
