/* Stratified samples: how good a lexicon is, judged on hand-coded documents drawn by stratum. */
#pragma once

#include "stats/interval.h"

/**
 * CadStratum:
 * @is_hit: whether the lexicon matches the stratum's documents
 * @population: documents of the stratum
 * @n_coded: those drawn at random and coded by hand; at most @population
 * @n_positive: those of them that are what the lexicon looks for; at most @n_coded
 */
typedef struct {
	gboolean is_hit;
	guint64 population;
	guint64 n_coded;
	guint64 n_positive;
} CadStratum;

/** CadDesignEstimate: @value: NAN where not defined. @se: its standard error, likewise. */
typedef struct {
	double value;
	double se;
} CadDesignEstimate;

/*
 * In all that follows a stratum h of N_h documents, n_h of them coded, stands for N_h/n_h documents
 * with each, and its sample mean has the variance (1 - n_h/N_h) s_h^2/n_h. A stratum of
 * which no document is coded leaves every estimate undefined, and one of which a single one is, of
 * several, every standard error.
 *
 * Source: Cochran 1977, Sampling Techniques, chapters 5 and 6.
 * Oracle: tests/reference/validation.tsv
 */

/** cad_stratified_prevalence: Returns: share of the population that is what is looked for. */
CadDesignEstimate cad_stratified_prevalence(const CadStratum *strata, guint n);

/** cad_stratified_recall: Returns: share of what is looked for that the lexicon matches; its
 * variance that of a ratio of two estimated totals, linearised. Not defined when nothing coded is
 * what is looked for. */
CadDesignEstimate cad_stratified_recall(const CadStratum *strata, guint n);

/** cad_stratified_precision: Returns: share of what the lexicon matches that is what is looked
 * for. Not defined without a stratum of hits; the others do not matter. */
CadDesignEstimate cad_stratified_precision(const CadStratum *strata, guint n);

/**
 * cad_stratified_interval:
 * @share: an estimate
 * @confidence: 0 to 1
 *
 * Interval of a share on the logit scale, logit p +- z se/(p(1-p)).
 *
 * Returns: the interval, within 0 and 1; NAN for a share of 0 or 1, or without standard error.
 */
CadInterval cad_stratified_interval(const CadDesignEstimate *share, double confidence);

/*
 * The same figures' intervals where a stratum's sample is small, or holds nothing that is looked
 * for: each stratum has Wilson's interval, of n (N-1)/(N-n) documents in place of n since it is
 * finite, and the strata's are put together by how far each reaches (MOVER). Their coverage in
 * simulations is in cadrage-methods(7). A stratum of which no document is coded has the interval
 * 0 to 1. NAN where the figure is not defined.
 *
 * Source: Zou & Donner 2008, Statistics in Medicine 27 (sums); Donner & Zou 2012, Statistical
 * Methods in Medical Research 21 (ratios); Korn & Graubard 1998 (effective size).
 */
CadInterval
cad_stratified_prevalence_interval(const CadStratum *strata, guint n, double confidence);
CadInterval cad_stratified_precision_interval(const CadStratum *strata, guint n, double confidence);
CadInterval cad_stratified_recall_interval(const CadStratum *strata, guint n, double confidence);
