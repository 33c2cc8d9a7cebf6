/* Rates of terms in the documents of each outlet. */
#include "config.h"

#include "calculator/outlet-samples.h"
#include "calculator/statistics.h"
#include "stats/rate.h"

/* Rates are told per so many tokens. */
#define PER 1000

/* What a row is computed with, and where it goes. */
typedef struct {
	const CadrageStatisticOptions *options;
	CadOutcome *outcome;
} Target;

static void
compute_each(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome,
	     CadOutletFunction add)
{
	g_autoptr(CadOutletSamples) samples = cad_outlet_samples_read(frame, options);
	Target target = {options, outcome};

	if (samples)
		cad_outlet_samples_each(samples, add, &target);
}

static const CadrageField fields[] = {
	CAD_KEY("table"),
	CAD_KEY("term"),
	CAD_KEY("outlet"),
	CAD_COUNT("docs"),
	CAD_COUNT("docs_with_term"),
	CAD_COUNT("tokens"),
	CAD_COUNT("count"),
	CAD_FIGURE("rate_per_1000"),
	CAD_FIGURE("exact_poisson_lo"),
	CAD_FIGURE("exact_poisson_hi"),
	CAD_FIGURE("pearson_dispersion"),
	CAD_FIGURE("ratio_se"),
	CAD_FIGURE("ratio_lo_t"),
	CAD_FIGURE("ratio_hi_t"),
	CAD_FIGURE("logratio_lo_t"),
	CAD_FIGURE("logratio_hi_t"),
	CAD_FIGURE("quasi_lo_t"),
	CAD_FIGURE("quasi_hi_t"),
};

static void
add_rate(const CadOutletSamples *samples, guint outlet, guint term, void *payload)
{
	const Target *target = payload;
	const CadSample sample = cad_outlet_samples_get(samples, outlet, term);
	const CadRate rate = cad_rate(&sample, target->options->confidence);
	const CadrageValue row[] = {
		{.text = cad_outlet_samples_get_table(samples)},
		{.text = cad_outlet_samples_get_term(samples, term)},
		{.text = cad_outlet_samples_get_outlet(samples, outlet)},
		{.integer = rate.n_documents},
		{.integer = rate.n_with_match},
		{.integer = (gint64)rate.size},
		{.integer = (gint64)rate.count},
		{.number = rate.rate * PER},
		{.number = rate.garwood.lo * PER},
		{.number = rate.garwood.hi * PER},
		{.number = rate.phi},
		{.number = rate.se * PER},
		{.number = rate.linear.lo * PER},
		{.number = rate.linear.hi * PER},
		{.number = rate.logarithmic.lo * PER},
		{.number = rate.logarithmic.hi * PER},
		{.number = rate.quasi.lo * PER},
		{.number = rate.quasi.hi * PER},
	};

	cad_outcome_add(target->outcome, row);
}

static void
compute(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	compute_each(frame, options, outcome, add_rate);
}

const CadStatistic cad_statistic_rates = {
	{"rates", "rates of terms by outlet, with their spread over documents and four intervals",
	 CAD_OUTLETS_NEEDS},
	fields,
	G_N_ELEMENTS(fields),
	compute,
};

static const CadrageField jackknife_fields[] = {
	CAD_KEY("table"),
	CAD_KEY("term"),
	CAD_KEY("outlet"),
	CAD_COUNT("docs"),
	CAD_COUNT("count"),
	CAD_COUNT("tokens"),
	CAD_FIGURE("rate_per_1000"),
	CAD_FIGURE("jack_se_log"),
	CAD_FIGURE("df"),
	CAD_FIGURE("lo"),
	CAD_FIGURE("hi"),
	CAD_FIGURE("jack_se_ratio_c0_survey_jk1"),
};

static void
add_jackknife(const CadOutletSamples *samples, guint outlet, guint term, void *payload)
{
	const Target *target = payload;
	const CadSample sample = cad_outlet_samples_get(samples, outlet, term);
	CadJackknife jackknife;

	/* Not defined: its numbers say so. */
	(void)cad_jackknife_rate(&sample, target->options->confidence, &jackknife);
	const CadrageValue row[] = {
		{.text = cad_outlet_samples_get_table(samples)},
		{.text = cad_outlet_samples_get_term(samples, term)},
		{.text = cad_outlet_samples_get_outlet(samples, outlet)},
		{.integer = sample.n},
		{.integer = (gint64)cad_sample_sum_counts(&sample)},
		{.integer = (gint64)cad_sample_sum_sizes(&sample)},
		{.number = jackknife.rate * PER},
		{.number = jackknife.se_log},
		{.number = jackknife.df},
		{.number = jackknife.interval.lo * PER},
		{.number = jackknife.interval.hi * PER},
		{.number = cad_jackknife_rate_error(&sample) * PER},
	};

	cad_outcome_add(target->outcome, row);
}

static void
compute_jackknife(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	compute_each(frame, options, outcome, add_jackknife);
}

const CadStatistic cad_statistic_jackknife_rates = {
	{"jackknife_rates", "rates of terms by outlet, with the interval that reports show",
	 CAD_OUTLETS_NEEDS},
	jackknife_fields,
	G_N_ELEMENTS(jackknife_fields),
	compute_jackknife,
};
