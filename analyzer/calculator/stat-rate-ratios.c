/* Ratios of the rates of terms in two outlets' documents. */
#include "config.h"

#include <math.h>

#include "base/number.h"
#include "calculator/outlet-samples.h"
#include "calculator/statistics.h"
#include "stats/interval.h"
#include "stats/rate-ratio.h"

/* What a row is computed with, and where it goes. */
typedef struct {
	const CadrageStatisticOptions *options;
	CadOutcome *outcome;
} Target;

static void
compute_pairs(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome,
	      CadPairFunction add)
{
	g_autoptr(CadOutletSamples) samples = cad_outlet_samples_read_pairs(frame, options);
	Target target = {options, outcome};

	if (samples)
		cad_outlet_samples_each_pair(samples, add, &target);
}

static const CadrageField jackknife_fields[] = {
	CAD_KEY("table"),    CAD_KEY("term"),	    CAD_KEY("a"),	  CAD_KEY("b"),
	CAD_FIGURE("rr"),    CAD_FIGURE("log2_rr"), CAD_FIGURE("se_log"), CAD_FIGURE("welch_df"),
	CAD_FIGURE("rr_lo"), CAD_FIGURE("rr_hi"),   CAD_FIGURE("t"),	  CAD_FIGURE("p_t"),
};

static void
add_jackknife(const CadOutletSamples *samples, guint a, guint b, guint term, const Target *target)
{
	const CadSample of_a = cad_outlet_samples_get(samples, a, term);
	const CadSample of_b = cad_outlet_samples_get(samples, b, term);
	CadRatio ratio;

	/* Not defined: its numbers say so. */
	(void)cad_jackknife_ratio(&of_a, &of_b, target->options->confidence, &ratio);
	const CadrageValue row[] = {
		{.text = cad_outlet_samples_get_table(samples)},
		{.text = cad_outlet_samples_get_term(samples, term)},
		{.text = cad_outlet_samples_get_outlet(samples, a)},
		{.text = cad_outlet_samples_get_outlet(samples, b)},
		{.number = ratio.ratio},
		{.number = log2(ratio.ratio)},
		{.number = ratio.se_log},
		{.number = ratio.df},
		{.number = ratio.interval.lo},
		{.number = ratio.interval.hi},
		{.number = ratio.t},
		{.number = ratio.p},
	};

	cad_outcome_add(target->outcome, row);
}

static void
add_jackknifes(const CadOutletSamples *samples, guint a, guint b, void *payload)
{
	for (guint term = 0; term < cad_outlet_samples_get_n_terms(samples); term++)
		add_jackknife(samples, a, b, term, payload);
}

static void
compute_jackknife(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	compute_pairs(frame, options, outcome, add_jackknifes);
}

const CadStatistic cad_statistic_jackknife_ratios = {
	{"jackknife_ratios", "ratios of two outlets' rates, with the interval that reports show",
	 CAD_OUTLETS_NEEDS},
	jackknife_fields,
	G_N_ELEMENTS(jackknife_fields),
	compute_jackknife,
};

static const CadrageField fields[] = {
	CAD_KEY("table"),
	CAD_KEY("term"),
	CAD_KEY("a"),
	CAD_KEY("b"),
	CAD_COUNT("count_a"),
	CAD_COUNT("tokens_a"),
	CAD_COUNT("count_b"),
	CAD_COUNT("tokens_b"),
	CAD_FIGURE("rr"),
	CAD_FIGURE("exact_lo"),
	CAD_FIGURE("exact_hi"),
	CAD_FIGURE("qp_phi"),
	CAD_FIGURE("qp_se_log"),
	CAD_FIGURE("qp_lo"),
	CAD_FIGURE("qp_hi"),
	CAD_FIGURE("qp_p"),
	CAD_FIGURE("hc0_se_log"),
	CAD_FIGURE("ratio_se_log"),
	CAD_FIGURE("nb_rr"),
	CAD_FIGURE("nb_theta"),
	CAD_FIGURE("nb_se_log"),
	CAD_FIGURE("nb_lo"),
	CAD_FIGURE("nb_hi"),
	CAD_FIGURE("nb_p_wald"),
	CAD_FIGURE("nb_p_lrt"),
	CAD_FIGURE("nb_loglik"),
	CAD_FIGURE("nb_ok"),
};

/* 1, 0, or NAN where a side without a match leaves nothing to fit. */
static double
is_fitted(const CadRateRatio *ratio, const CadSample *a, const CadSample *b)
{
	if (cad_sample_sum_counts(a) == 0 || cad_sample_sum_counts(b) == 0)
		return CAD_NAN;
	return ratio->is_fitted ? 1 : 0;
}

static void
add_ratio(const CadOutletSamples *samples, guint a, guint b, guint term, const Target *target)
{
	const CadSample of_a = cad_outlet_samples_get(samples, a, term);
	const CadSample of_b = cad_outlet_samples_get(samples, b, term);
	const CadRateRatio ratio = cad_rate_ratio(&of_a, &of_b, target->options->confidence);
	const CadrageValue row[] = {
		{.text = cad_outlet_samples_get_table(samples)},
		{.text = cad_outlet_samples_get_term(samples, term)},
		{.text = cad_outlet_samples_get_outlet(samples, a)},
		{.text = cad_outlet_samples_get_outlet(samples, b)},
		{.integer = (gint64)cad_sample_sum_counts(&of_a)},
		{.integer = (gint64)cad_sample_sum_sizes(&of_a)},
		{.integer = (gint64)cad_sample_sum_counts(&of_b)},
		{.integer = (gint64)cad_sample_sum_sizes(&of_b)},
		{.number = ratio.ratio},
		{.number = ratio.exact.lo},
		{.number = ratio.exact.hi},
		{.number = ratio.phi},
		{.number = ratio.quasi.se_log},
		{.number = ratio.quasi.interval.lo},
		{.number = ratio.quasi.interval.hi},
		{.number = ratio.quasi.p},
		{.number = ratio.hc0_se_log},
		{.number = ratio.linear_se_log},
		{.number = ratio.bunched.ratio},
		{.number = ratio.theta},
		{.number = ratio.bunched.se_log},
		{.number = ratio.bunched.interval.lo},
		{.number = ratio.bunched.interval.hi},
		{.number = ratio.bunched.p},
		{.number = ratio.p_likelihood},
		{.number = ratio.log_likelihood},
		{.number = is_fitted(&ratio, &of_a, &of_b)},
	};

	cad_outcome_add(target->outcome, row);
}

static void
add_ratios(const CadOutletSamples *samples, guint a, guint b, void *payload)
{
	for (guint term = 0; term < cad_outlet_samples_get_n_terms(samples); term++)
		add_ratio(samples, a, b, term, payload);
}

static void
compute(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	compute_pairs(frame, options, outcome, add_ratios);
}

const CadStatistic cad_statistic_rate_ratios = {
	{"rate_ratios",
	 "ratios of two outlets' rates: exact, quasi-Poisson, sandwich, negative binomial",
	 CAD_OUTLETS_NEEDS},
	fields,
	G_N_ELEMENTS(fields),
	compute,
};
