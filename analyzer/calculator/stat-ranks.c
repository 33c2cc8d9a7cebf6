/* Rank tests on the rates of terms in outlets' documents. */
#include "config.h"

#include "calculator/outlet-samples.h"
#include "calculator/statistics.h"
#include "stats/rank-test.h"

static const CadrageField pair_fields[] = {
	CAD_KEY("table"),
	CAD_KEY("term"),
	CAD_KEY("a"),
	CAD_KEY("b"),
	CAD_COUNT("k_a"),
	CAD_COUNT("k_b"),
	CAD_FIGURE("U"),
	CAD_FIGURE("p_cc"),
	CAD_FIGURE("p_nocc"),
	CAD_FIGURE("z_coin"),
	CAD_FIGURE("prob_superiority"),
	CAD_FIGURE("rank_biserial"),
};

static void
add_rank_sum(const CadOutletSamples *samples, guint a, guint b, guint term, CadOutcome *outcome)
{
	const CadSample of_a = cad_outlet_samples_get(samples, a, term);
	const CadSample of_b = cad_outlet_samples_get(samples, b, term);
	const CadRankSum test = cad_rank_sum(&of_a, &of_b);
	const CadrageValue row[] = {
		{.text = cad_outlet_samples_get_table(samples)},
		{.text = cad_outlet_samples_get_term(samples, term)},
		{.text = cad_outlet_samples_get_outlet(samples, a)},
		{.text = cad_outlet_samples_get_outlet(samples, b)},
		{.integer = of_a.n},
		{.integer = of_b.n},
		{.number = test.u},
		{.number = test.p_corrected},
		{.number = test.p},
		{.number = test.z},
		{.number = test.superiority},
		{.number = test.rank_biserial},
	};

	cad_outcome_add(outcome, row);
}

static void
add_rank_sums(const CadOutletSamples *samples, guint a, guint b, void *payload)
{
	for (guint term = 0; term < cad_outlet_samples_get_n_terms(samples); term++)
		add_rank_sum(samples, a, b, term, payload);
}

static void
compute_pairs(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	g_autoptr(CadOutletSamples) samples = cad_outlet_samples_read_pairs(frame, options);

	if (samples)
		cad_outlet_samples_each_pair(samples, add_rank_sums, outcome);
}

const CadStatistic cad_statistic_wilcoxon = {
	{"wilcoxon", "rank sum tests of two outlets' documents, and probability of superiority",
	 CAD_OUTLETS_NEEDS},
	pair_fields,
	G_N_ELEMENTS(pair_fields),
	compute_pairs,
};

static const CadrageField fields[] = {
	CAD_KEY("table"), CAD_KEY("term"), CAD_FIGURE("kruskal_h"),
	CAD_COUNT("df"),  CAD_FIGURE("p"),
};

static void
compute(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	g_autoptr(CadOutletSamples) samples = cad_outlet_samples_read_pairs(frame, options);
	const guint n_outlets = samples ? cad_outlet_samples_get_n_outlets(samples) : 0;
	g_autofree CadSample *outlets = g_new(CadSample, n_outlets + 1);

	for (guint term = 0; samples && term < cad_outlet_samples_get_n_terms(samples); term++) {
		CadKruskal test;

		for (guint outlet = 0; outlet < n_outlets; outlet++)
			outlets[outlet] = cad_outlet_samples_get(samples, outlet, term);
		test = cad_kruskal(outlets, n_outlets);
		const CadrageValue row[] = {
			{.text = cad_outlet_samples_get_table(samples)},
			{.text = cad_outlet_samples_get_term(samples, term)},
			{.number = test.h},
			{.integer = test.df},
			{.number = test.p},
		};

		cad_outcome_add(outcome, row);
	}
}

const CadStatistic cad_statistic_kruskal = {
	{"kruskal", "rank tests of all outlets' documents at once", CAD_OUTLETS_NEEDS},
	fields,
	G_N_ELEMENTS(fields),
	compute,
};
