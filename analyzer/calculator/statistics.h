/* The statistics that there are. Each family stands in a file of its own, stat-*.c. */
#pragma once

#include <cadrage/statistic.h>

#include "calculator/frame.h"
#include "calculator/outcome.h"

/**
 * CadStatistic:
 * @info: name, summary, needs
 * @fields: (array length=n_fields): columns of the outcome, named as in the reference tables
 * @n_fields: how many
 * @compute: adds a table's rows to the outcome, or reports to the frame what is wrong with it; then
 *   what it has added is not looked at
 */
typedef struct {
	CadrageStatisticInfo info;
	const CadrageField *fields;
	guint n_fields;
	void (*compute)(CadFrame *frame, const CadrageStatisticOptions *options,
			CadOutcome *outcome);
} CadStatistic;

extern const CadStatistic cad_statistic_keyness_exact50;
extern const CadStatistic cad_statistic_keyness;
extern const CadStatistic cad_statistic_fightin;
extern const CadStatistic cad_statistic_specificites;
extern const CadStatistic cad_statistic_collocations;
extern const CadStatistic cad_statistic_dispersion;
extern const CadStatistic cad_statistic_naming_shares;
extern const CadStatistic cad_statistic_naming_homogeneity;
extern const CadStatistic cad_statistic_slant;
extern const CadStatistic cad_statistic_poisson_ci;
extern const CadStatistic cad_statistic_proportions;
extern const CadStatistic cad_statistic_multiple_testing;
extern const CadStatistic cad_statistic_neardup;
extern const CadStatistic cad_statistic_rates;
extern const CadStatistic cad_statistic_jackknife_rates;
extern const CadStatistic cad_statistic_jackknife_ratios;
extern const CadStatistic cad_statistic_rate_ratios;
extern const CadStatistic cad_statistic_bootstrap;
extern const CadStatistic cad_statistic_permutation_exact;
extern const CadStatistic cad_statistic_permutation_mc;
extern const CadStatistic cad_statistic_wilcoxon;
extern const CadStatistic cad_statistic_kruskal;
extern const CadStatistic cad_statistic_trend;
extern const CadStatistic cad_statistic_changepoint;
extern const CadStatistic cad_statistic_pelt;
extern const CadStatistic cad_statistic_week_over_week;
extern const CadStatistic cad_statistic_validation;
extern const CadStatistic cad_statistic_agreement;
extern const CadStatistic cad_statistic_agreement_bootstrap;
