/* Bootstrap intervals of rates of terms, of their differences and of their log ratios. */
#include "config.h"

#include "calculator/outlet-samples.h"
#include "calculator/statistics.h"
#include "stats/bootstrap.h"

#define PER 1000

/* Draws of one run hold at most about so many bytes; terms that do not fit come in a later run. */
#define RUN_BYTES ((gsize)256 << 20)

static const struct {
	const char *name;
	CadQuantity quantity;
	double unit;
} quantities[] = {
	{"rate_per_1000", CAD_QUANTITY_RATE, PER},
	{"diff", CAD_QUANTITY_DIFFERENCE, PER},
	{"log2ratio_walter", CAD_QUANTITY_LOG_RATIO, 1},
};

static const CadrageField fields[] = {
	CAD_KEY("table"),
	CAD_KEY("term"),
	CAD_KEY("statistic"),
	CAD_KEY("a"),
	CAD_KEY("b"),
	CAD_FIGURE("theta"),
	CAD_FIGURE("accel_jackknife"),
	CAD_FIGURE("bca_lo"),
	CAD_FIGURE("bca_hi"),
	CAD_FIGURE("perc_lo"),
	CAD_FIGURE("perc_hi"),
	CAD_FIGURE("boot_se"),
	CAD_FIGURE("z0_midrank"),
	CAD_COUNT("n_resamples"),
	CAD_KEY("seed"),
};

/* The bootstraps of a table. Rates stand by outlet, then pairs; in each by term; of a pair and term
 * the two quantities that compare. */
typedef struct {
	const CadOutletSamples *samples;
	const CadrageStatisticOptions *options;
	guint n_outlets;
	guint n_terms;
	CadBootstrap *results;
	CadResamples **draws; /* (array length=n_outlets) (element-type CadResamples): of a run */
} Run;

static void
run_clear(Run *run)
{
	for (guint outlet = 0; run->draws && outlet < run->n_outlets; outlet++)
		cad_resamples_free(run->draws[outlet]);
	g_free(run->draws);
	g_free(run->results);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Run, run_clear)

/* Where the results of a pair begin; of the pair after the last, where they end. */
static gsize
pair_place(const Run *run, guint a, guint b)
{
	/* Pairs whose first is before a, and those of a whose second is before b. */
	const gsize n_before = (gsize)a * (2 * run->n_outlets - a - 1) / 2 + (b - a - 1);

	return ((gsize)run->n_outlets + 2 * n_before) * run->n_terms;
}

/* Draws every outlet's documents, counted for @n terms from @first on. */
static void
draw(Run *run, guint first, guint n)
{
	g_autofree CadSample *rows = g_new(CadSample, n);

	for (guint outlet = 0; outlet < run->n_outlets; outlet++) {
		for (guint i = 0; i < n; i++)
			rows[i] = cad_outlet_samples_get(run->samples, outlet, first + i);
		cad_resamples_free(run->draws[outlet]);
		run->draws[outlet] = cad_resamples_new(rows, n, run->options->n_resamples,
						       run->options->seed + outlet);
	}
}

static void
measure(Run *run, guint first, guint i)
{
	const double confidence = run->options->confidence;

	for (guint a = 0; a < run->n_outlets; a++) {
		run->results[(gsize)a * run->n_terms + first + i] =
			cad_bootstrap(CAD_QUANTITY_RATE, run->draws[a], NULL, i, confidence);
		for (guint b = a + 1; b < run->n_outlets; b++) {
			CadBootstrap *pair =
				run->results + pair_place(run, a, b) + (gsize)2 * (first + i);

			pair[0] = cad_bootstrap(CAD_QUANTITY_DIFFERENCE, run->draws[a],
						run->draws[b], i, confidence);
			pair[1] = cad_bootstrap(CAD_QUANTITY_LOG_RATIO, run->draws[a],
						run->draws[b], i, confidence);
		}
	}
}

static void
run_compute(Run *run)
{
	const gsize bytes_a_term = (gsize)run->options->n_resamples * run->n_outlets * 8;
	const guint n_at_once = (guint)CLAMP(RUN_BYTES / bytes_a_term, 1, run->n_terms);

	run->draws = g_new0(CadResamples *, run->n_outlets);
	run->results = g_new0(CadBootstrap, pair_place(run, run->n_outlets - 1, run->n_outlets));
	for (guint first = 0; first < run->n_terms; first += n_at_once) {
		const guint n = MIN(n_at_once, run->n_terms - first);

		draw(run, first, n);
		for (guint i = 0; i < n; i++)
			measure(run, first, i);
	}
}

static void
add_row(const Run *run, guint a, const char *b, guint term, guint which, const CadBootstrap *result,
	CadOutcome *outcome)
{
	const double unit = quantities[which].unit;
	g_autofree char *seed = g_strdup_printf("%" G_GUINT64_FORMAT, run->options->seed);
	const CadrageValue row[] = {
		{.text = cad_outlet_samples_get_table(run->samples)},
		{.text = cad_outlet_samples_get_term(run->samples, term)},
		{.text = quantities[which].name},
		{.text = cad_outlet_samples_get_outlet(run->samples, a)},
		{.text = b},
		{.number = result->estimate * unit},
		{.number = result->acceleration},
		{.number = result->bca.lo * unit},
		{.number = result->bca.hi * unit},
		{.number = result->percentile.lo * unit},
		{.number = result->percentile.hi * unit},
		{.number = result->se * unit},
		{.number = result->bias},
		{.integer = run->options->n_resamples},
		{.text = seed},
	};

	cad_outcome_add(outcome, row);
}

static void
add_rows(const Run *run, CadOutcome *outcome)
{
	for (guint a = 0; a < run->n_outlets; a++)
		for (guint term = 0; term < run->n_terms; term++)
			add_row(run, a, "", term, 0, &run->results[(gsize)a * run->n_terms + term],
				outcome);
	for (guint a = 0; a < run->n_outlets; a++)
		for (guint b = a + 1; b < run->n_outlets; b++) {
			const char *name = cad_outlet_samples_get_outlet(run->samples, b);
			const CadBootstrap *pair = run->results + pair_place(run, a, b);

			for (guint i = 0; i < 2 * run->n_terms; i++)
				add_row(run, a, name, i / 2, 1 + i % 2, &pair[i], outcome);
		}
}

static void
compute(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	g_autoptr(CadOutletSamples) samples = cad_outlet_samples_read(frame, options);
	g_auto(Run) run = {0};

	if (!samples || !cad_outlet_samples_check_pairs(samples, frame))
		return;
	run = (Run){
		.samples = samples,
		.options = options,
		.n_outlets = cad_outlet_samples_get_n_outlets(samples),
		.n_terms = cad_outlet_samples_get_n_terms(samples),
	};
	run_compute(&run);
	add_rows(&run, outcome);
}

const CadStatistic cad_statistic_bootstrap = {
	{"bootstrap", "BCa and percentile intervals of rates, differences and log ratios",
	 CAD_OUTLETS_NEEDS},
	fields,
	G_N_ELEMENTS(fields),
	compute,
};
