/* Permutation tests of two outlets' rates: every relabelling of the documents, or random ones. */
#include "config.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/limits.h"
#include "base/number.h"
#include "calculator/outlet-samples.h"
#include "calculator/statistics.h"
#include "stats/permutation.h"

#define PER 1000

/* What a row is computed with, and where it goes. */
typedef struct {
	const CadrageStatisticOptions *options;
	CadOutcome *outcome;
} Target;

/* The documents of two outlets with all terms. */
typedef struct {
	CadPermutationTable table;
	guint32 *sizes;
	guint32 *starts;
	GArray *counts; /* of CadRowCount */
	CadPermutationTest *tests;
} Pair;

static void
pair_clear(Pair *pair)
{
	g_free(pair->sizes);
	g_free(pair->starts);
	g_clear_pointer(&pair->counts, g_array_unref);
	g_free(pair->tests);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Pair, pair_clear)

/* Which documents of an outlet, in which order. */
typedef struct {
	const CadOutletSamples *samples;
	guint outlet;
} Outlet;

/* By size, then by counts: documents that are alike in all may change places. */
static int
compare_documents(const void *first, const void *second, void *payload)
{
	const Outlet *outlet = payload;
	const guint a = *(const guint *)first, b = *(const guint *)second;

	for (guint term = 0; term < cad_outlet_samples_get_n_terms(outlet->samples); term++) {
		const CadSample sample =
			cad_outlet_samples_get(outlet->samples, outlet->outlet, term);

		if (sample.sizes[a] != sample.sizes[b])
			return sample.sizes[a] < sample.sizes[b] ? -1 : 1;
		if (sample.counts[a] != sample.counts[b])
			return sample.counts[a] < sample.counts[b] ? -1 : 1;
	}
	return 0;
}

/* The first @max documents of an outlet, as they stand in the table or put in order. */
static GArray *
choose_documents(const Outlet *outlet, guint max, gboolean is_ordered)
{
	const CadSample sample = cad_outlet_samples_get(outlet->samples, outlet->outlet, 0);
	GArray *documents = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint i = 0; i < sample.n && i < max; i++)
		g_array_append_val(documents, i);
	if (is_ordered)
		g_array_sort_with_data(documents, compare_documents, (void *)outlet);
	return documents;
}

static void
add_documents(Pair *pair, const Outlet *outlet, const GArray *documents, guint place)
{
	for (guint i = 0; i < documents->len; i++, place++) {
		const guint document = g_array_index(documents, guint, i);

		pair->starts[place] = pair->counts->len;
		for (guint term = 0; term < pair->table.n_rows; term++) {
			const CadSample sample =
				cad_outlet_samples_get(outlet->samples, outlet->outlet, term);
			const CadRowCount count = {term, sample.counts[document]};

			pair->sizes[place] = sample.sizes[document];
			if (count.count > 0)
				g_array_append_val(pair->counts, count);
		}
	}
	pair->starts[place] = pair->counts->len;
}

/* The pair of the first documents of two outlets. */
static Pair
pair_new(const CadOutletSamples *samples, guint a, guint b, guint max_a, guint max_b,
	 gboolean is_ordered)
{
	const Outlet of_a = {samples, a}, of_b = {samples, b};
	g_autoptr(GArray) documents_a = choose_documents(&of_a, max_a, is_ordered);
	g_autoptr(GArray) documents_b = choose_documents(&of_b, max_b, is_ordered);
	const guint n = documents_a->len + documents_b->len;
	Pair pair = {
		.table = {.n_a = documents_a->len, .n_b = documents_b->len},
		.sizes = g_new0(guint32, n + 1),
		.starts = g_new0(guint32, n + 1),
		.counts = g_array_new(FALSE, FALSE, sizeof(CadRowCount)),
	};

	pair.table.n_rows = cad_outlet_samples_get_n_terms(samples);
	pair.tests = g_new(CadPermutationTest, pair.table.n_rows);
	add_documents(&pair, &of_a, documents_a, 0);
	add_documents(&pair, &of_b, documents_b, documents_a->len);
	pair.table.sizes = pair.sizes;
	pair.table.starts = pair.starts;
	pair.table.counts = (const CadRowCount *)(void *)pair.counts->data;
	return pair;
}

/* Random relabellings. */

static const CadrageField random_fields[] = {
	CAD_KEY("table"),
	CAD_KEY("term"),
	CAD_KEY("a"),
	CAD_KEY("b"),
	CAD_FIGURE("observed_diff_per_1000"),
	CAD_FIGURE("p_mc"),
	CAD_FIGURE("mc_se"),
	CAD_COUNT("n_relabellings"),
	CAD_KEY("seed"),
};

static void
add_random(const CadOutletSamples *samples, guint a, guint b, void *payload)
{
	const Target *target = payload;
	const guint m = target->options->n_permutations;
	const CadPermutationOptions options = {0, m, target->options->seed};
	g_autofree char *seed = g_strdup_printf("%" G_GUINT64_FORMAT, options.seed);
	g_auto(Pair) pair = pair_new(samples, a, b, G_MAXUINT, G_MAXUINT, TRUE);

	cad_permutation_run(&pair.table, &options, pair.tests, NULL);
	for (guint term = 0; term < pair.table.n_rows; term++) {
		const double p = pair.tests[term].p;
		const CadrageValue row[] = {
			{.text = cad_outlet_samples_get_table(samples)},
			{.text = cad_outlet_samples_get_term(samples, term)},
			{.text = cad_outlet_samples_get_outlet(samples, a)},
			{.text = cad_outlet_samples_get_outlet(samples, b)},
			{.number = pair.tests[term].observed * PER},
			{.number = p},
			{.number = sqrt(p * (1 - p) / m)},
			{.integer = m},
			{.text = seed},
		};

		cad_outcome_add(target->outcome, row);
	}
}

static void
compute_random(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	g_autoptr(CadOutletSamples) samples = cad_outlet_samples_read_pairs(frame, options);
	Target target = {options, outcome};

	if (samples)
		cad_outlet_samples_each_pair(samples, add_random, &target);
}

const CadStatistic cad_statistic_permutation_mc = {
	{"permutation_mc", "permutation tests of two outlets' rates, by random relabellings",
	 CAD_OUTLETS_NEEDS},
	random_fields,
	G_N_ELEMENTS(random_fields),
	compute_random,
};

/* Every relabelling. */

static const CadrageField fields[] = {
	CAD_KEY("table"),
	CAD_KEY("subset"),
	CAD_KEY("term"),
	CAD_KEY("a"),
	CAD_KEY("b"),
	CAD_COUNT("k_a"),
	CAD_COUNT("k_b"),
	CAD_FIGURE("observed_diff_per_1000"),
	CAD_FIGURE("n_arrangements"),
	CAD_FIGURE("p_exact"),
	CAD_FIGURE("min_attainable_p"),
};

/* Without a choice: all documents, and where these have many relabellings also the first few. */
#define ALL   "all"
#define FIRST "first7_first6"

/* Reads the name of a subset: how many of the first documents of a and of b. */
static gboolean
read_subset(const char *name, guint *n_a, guint *n_b)
{
	int end = 0;

	*n_a = *n_b = G_MAXUINT;
	if (strcmp(name, ALL) == 0)
		return TRUE;
	return sscanf(name, "first%5u_first%5u%n", n_a, n_b, &end) == 2 && name[end] == '\0' &&
	       *n_a > 0 && *n_b > 0;
}

/* Ways to deal out the labels, in doubles, which do not run out. */
static double
count_arrangements(guint n_a, guint n_b)
{
	double ways = 1;

	for (guint i = 1; i <= MIN(n_a, n_b); i++)
		ways = ways * (MAX(n_a, n_b) + (double)i) / i;
	return round(ways);
}

static gboolean
can_try_all(const CadPermutationTable *table, const CadPermutationOptions *options)
{
	const CadPermutationDesign design = cad_permutation_design(table->n_a, table->n_b, options);
	const guint64 n_steps = (guint64)table->n_a + table->n_b + table->n_rows;

	return design.n_arrangements <= CAD_MAX_ARRANGEMENTS ||
	       (design.is_exact && design.n_arrangements * n_steps <= CAD_MAX_EXACT_STEPS);
}

/* The difference as it is, where the relabellings are too many to try. */
static void
observe(Pair *pair)
{
	const CadPermutationOptions one = {0, 1, 0};

	cad_permutation_run(&pair->table, &one, pair->tests, NULL);
	for (guint term = 0; term < pair->table.n_rows; term++)
		pair->tests[term].p = CAD_NAN;
}

/* Returns: the number of relabellings. */
static double
add_subset(const CadOutletSamples *samples, guint a, guint b, const char *subset,
	   CadOutcome *outcome)
{
	const CadPermutationOptions options = {.max_arrangements = CAD_MAX_EXACT_ARRANGEMENTS};
	guint n_a, n_b;
	g_auto(Pair) pair = {0};
	double n_arrangements;

	(void)read_subset(subset, &n_a, &n_b);
	pair = pair_new(samples, a, b, n_a, n_b, FALSE);
	n_arrangements = count_arrangements(pair.table.n_a, pair.table.n_b);
	if (can_try_all(&pair.table, &options))
		cad_permutation_run(&pair.table, &options, pair.tests, NULL);
	else
		observe(&pair);
	for (guint term = 0; term < pair.table.n_rows; term++) {
		const CadPermutationDesign design =
			cad_permutation_design(pair.table.n_a, pair.table.n_b, &options);
		const double p = pair.tests[term].p;
		const CadrageValue row[] = {
			{.text = cad_outlet_samples_get_table(samples)},
			{.text = subset},
			{.text = cad_outlet_samples_get_term(samples, term)},
			{.text = cad_outlet_samples_get_outlet(samples, a)},
			{.text = cad_outlet_samples_get_outlet(samples, b)},
			{.integer = pair.table.n_a},
			{.integer = pair.table.n_b},
			{.number = pair.tests[term].observed * PER},
			{.number = n_arrangements},
			{.number = p},
			{.number = isnan(p) ? CAD_NAN : design.min_p},
		};

		cad_outcome_add(outcome, row);
	}
	return n_arrangements;
}

static void
add_exact(const CadOutletSamples *samples, guint a, guint b, void *payload)
{
	const Target *target = payload;
	const char *const *subsets = target->options->subsets;

	for (gsize i = 0; subsets && subsets[i]; i++)
		add_subset(samples, a, b, subsets[i], target->outcome);
	if (!subsets && add_subset(samples, a, b, ALL, target->outcome) > CAD_MAX_ARRANGEMENTS)
		add_subset(samples, a, b, FIRST, target->outcome);
}

static void
compute(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	g_autoptr(CadOutletSamples) samples = NULL;
	Target target = {options, outcome};
	guint n_a, n_b;

	for (gsize i = 0; options->subsets && options->subsets[i]; i++)
		if (!read_subset(options->subsets[i], &n_a, &n_b))
			cad_frame_report(frame, -1, -1,
					 "subset \"%s\" is neither \"all\" nor like \"%s\"",
					 options->subsets[i], FIRST);
	samples = cad_outlet_samples_read_pairs(frame, options);
	if (samples)
		cad_outlet_samples_each_pair(samples, add_exact, &target);
}

const CadStatistic cad_statistic_permutation_exact = {
	{"permutation_exact", "permutation tests of two outlets' rates, by every relabelling",
	 CAD_OUTLETS_NEEDS},
	fields,
	G_N_ELEMENTS(fields),
	compute,
};
