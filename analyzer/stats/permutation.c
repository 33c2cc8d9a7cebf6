#include "config.h"

#include <math.h>
#include <string.h>

#include "base/number.h"
#include "stats/permutation.h"
#include "stats/random.h"

/* A statistic that differs from the observed one by less than this part has the same exact value:
 * the division rounds. */
#define ROUNDING 1e-12

/*
 * One run. Of two groups only the smaller is dealt out; what is not in it is in the other, whose
 * sums are totals less its own. Index n_rows stands for the total variation distance.
 */
typedef struct {
	const CadPermutationTable *table;
	guint n_picked;		   /* documents of the smaller group */
	CadPermutationFixed fixed; /* of the smaller group */
	guint64 total_size;
	guint64 *total_count; /* by row */
	guint64 *count;	      /* by row, of the arrangement at hand */
	double *statistic;    /* by row and one more, of the arrangement at hand */
	double *threshold;    /* by row and one more */
	guint64 *n_reached;   /* by row and one more */
} Run;

static void
run_clear(Run *run)
{
	g_free(run->total_count);
	g_free(run->count);
	g_free(run->statistic);
	g_free(run->threshold);
	g_free(run->n_reached);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Run, run_clear)

static guint
count_documents(const CadPermutationTable *table)
{
	return table->n_a + table->n_b;
}

static void
add_fixed(Run *run, const CadPermutationFixed *fixed)
{
	run->total_size += fixed->size;
	for (guint row = 0; fixed->counts && row < run->table->n_rows; row++)
		run->total_count[row] += fixed->counts[row];
}

static void
run_start(Run *run, const CadPermutationTable *table)
{
	run->table = table;
	run->n_picked = MIN(table->n_a, table->n_b);
	run->fixed = table->n_a <= table->n_b ? table->fixed_a : table->fixed_b;
	run->total_size = 0;
	run->total_count = g_new0(guint64, table->n_rows);
	run->count = g_new0(guint64, table->n_rows);
	run->statistic = g_new0(double, table->n_rows + 1);
	run->threshold = g_new0(double, table->n_rows + 1);
	run->n_reached = g_new0(guint64, table->n_rows + 1);
	for (guint i = 0; i < count_documents(table); i++) {
		run->total_size += table->sizes[i];
		for (guint j = table->starts[i]; j < table->starts[i + 1]; j++)
			run->total_count[table->counts[j].row] += table->counts[j].count;
	}
	add_fixed(run, &table->fixed_a);
	add_fixed(run, &table->fixed_b);
}

/* Computes every statistic for the arrangement whose smaller group is @picked; the differences
 * are signed, picked less the rest. */
static void
run_measure(Run *run, const guint *picked)
{
	const CadPermutationTable *table = run->table;
	guint64 size = run->fixed.size;
	double variation = 0;

	if (run->fixed.counts)
		memcpy(run->count, run->fixed.counts, table->n_rows * sizeof *run->count);
	else
		memset(run->count, 0, table->n_rows * sizeof *run->count);
	for (guint i = 0; i < run->n_picked; i++) {
		size += table->sizes[picked[i]];
		for (guint j = table->starts[picked[i]]; j < table->starts[picked[i] + 1]; j++)
			run->count[table->counts[j].row] += table->counts[j].count;
	}
	for (guint row = 0; row < table->n_rows; row++) {
		double here = (double)run->count[row] / (double)size;
		double there = (double)(run->total_count[row] - run->count[row]) /
			       (double)(run->total_size - size);

		run->statistic[row] = here - there;
		variation += fabs(here - there) / 2;
	}
	run->statistic[table->n_rows] = variation;
}

static void
run_try(Run *run, const guint *picked)
{
	run_measure(run, picked);
	for (guint row = 0; row <= run->table->n_rows; row++)
		run->n_reached[row] += fabs(run->statistic[row]) >= run->threshold[row];
}

/* The next set of @k of @n numbers in lexicographic order. */
static gboolean
advance_combination(guint *set, guint k, guint n)
{
	guint i = k;

	while (i > 0 && set[i - 1] == n - k + i - 1)
		i--;
	if (i == 0)
		return FALSE;
	set[i - 1]++;
	for (; i < k; i++)
		set[i] = set[i - 1] + 1;
	return TRUE;
}

static void
try_all(Run *run)
{
	g_autofree guint *picked = g_new(guint, run->n_picked);

	for (guint i = 0; i < run->n_picked; i++)
		picked[i] = i;
	do
		run_try(run, picked);
	while (advance_combination(picked, run->n_picked, count_documents(run->table)));
}

static void
try_random(Run *run, guint n_relabellings, guint64 seed)
{
	guint n = count_documents(run->table);
	g_autofree guint *deck = g_new(guint, n);
	CadRandom random;

	cad_random_start(&random, seed);
	for (guint i = 0; i < n; i++)
		deck[i] = i;
	for (guint m = 0; m < n_relabellings; m++) {
		for (guint i = 0; i < run->n_picked; i++) {
			guint other = i + cad_random_below(&random, n - i);
			guint card = deck[i];

			deck[i] = deck[other];
			deck[other] = card;
		}
		run_try(run, deck);
	}
}

/* Ways to choose the smaller of two groups; G_MAXUINT64 for more. */
static guint64
count_arrangements(guint n_a, guint n_b)
{
	guint64 ways = 1;

	for (guint i = 1; i <= MIN(n_a, n_b); i++) {
		/* Exact: the product of i neighbours is divisible by i!. */
		if (!g_uint64_checked_mul(&ways, ways, (guint64)MAX(n_a, n_b) + i))
			return G_MAXUINT64;
		ways /= i;
	}
	return ways;
}

CadPermutationDesign
cad_permutation_design(guint n_a, guint n_b, const CadPermutationOptions *options)
{
	CadPermutationDesign design = {.n_arrangements = count_arrangements(n_a, n_b)};
	double least = (n_a == n_b ? 2.0 : 1.0) / (double)design.n_arrangements;

	design.is_exact = design.n_arrangements <= options->max_arrangements;
	design.min_p = design.is_exact ? least : MAX(least, 1 / (options->n_relabellings + 1.0));
	design.min_p = MIN(1, design.min_p);
	return design;
}

/* Sets what is observed; the documents of a stand first. */
static void
observe(Run *run, CadPermutationTest *tests, CadPermutationTest *variation)
{
	guint n_rows = run->table->n_rows;
	gboolean is_a_picked = run->table->n_a <= run->table->n_b;
	guint first = is_a_picked ? 0 : run->table->n_a;
	g_autofree guint *picked = g_new(guint, run->n_picked);

	for (guint i = 0; i < run->n_picked; i++)
		picked[i] = first + i;
	run_measure(run, picked);
	for (guint row = 0; row < n_rows; row++)
		/* Not "-0". */
		tests[row].observed = is_a_picked ? run->statistic[row] : 0 - run->statistic[row];
	if (variation)
		variation->observed = run->statistic[n_rows];
	for (guint row = 0; row <= n_rows; row++)
		run->threshold[row] = fabs(run->statistic[row]) * (1 - ROUNDING);
}

static double
p_value(guint64 n_reached, const CadPermutationDesign *design, guint n_relabellings)
{
	if (design->is_exact)
		return (double)n_reached / (double)design->n_arrangements;
	return ((double)n_reached + 1) / (n_relabellings + 1.0);
}

void
cad_permutation_run(const CadPermutationTable *table, const CadPermutationOptions *options,
		    CadPermutationTest *tests, CadPermutationTest *variation)
{
	CadPermutationDesign design = cad_permutation_design(table->n_a, table->n_b, options);
	guint n_rows = table->n_rows;
	g_auto(Run) run = {0};

	for (guint row = 0; row < n_rows; row++)
		tests[row] = (CadPermutationTest){CAD_NAN, CAD_NAN};
	if (variation)
		*variation = (CadPermutationTest){CAD_NAN, CAD_NAN};
	if (table->n_a + table->fixed_a.size == 0 || table->n_b + table->fixed_b.size == 0)
		return;
	run_start(&run, table);
	observe(&run, tests, variation);
	if (table->n_a == 0 || table->n_b == 0)
		return;
	if (design.is_exact)
		try_all(&run);
	else
		try_random(&run, options->n_relabellings, options->seed);
	for (guint row = 0; row < n_rows; row++)
		tests[row].p = p_value(run.n_reached[row], &design, options->n_relabellings);
	if (variation)
		variation->p = p_value(run.n_reached[n_rows], &design, options->n_relabellings);
}
