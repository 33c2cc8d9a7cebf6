#include "config.h"

#define MATHLIB_STANDALONE
#include <Rmath.h>
#include <math.h>
#include <string.h>

#include "base/number.h"
#include "stats/matched-set.h"

/* Logarithms of ratios beyond this are taken for infinite. */
#define MAX_LOG_RATIO 14.0
#define N_HALVINGS    44

/* The distribution of one set's number, as logarithms up to a constant, at a ratio of 1. */
typedef struct {
	guint least; /* the first number that can be */
	guint n;     /* how many can be */
	gsize start; /* of their weights */
} Table;

typedef struct {
	GArray *tables;	 /* of Table */
	GArray *weights; /* of double */
	guint observed;
	guint n_with; /* of both sides */
	guint least;  /* sums over the tables */
	guint most;
} Tables;

typedef struct {
	double mean;
	double variance;
} Moments;

static void
tables_clear(Tables *tables)
{
	g_array_unref(tables->tables);
	g_array_unref(tables->weights);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Tables, tables_clear)

static gboolean
says_something(const CadMatchedSet *set)
{
	const guint n_with = set->with_a + set->with_b;

	return set->n_a > 0 && set->n_b > 0 && n_with > 0 && n_with < set->n_a + set->n_b;
}

/* The rate at which a word's presence grows with a document's length; 0 where that is not known. */
static double
find_growth(const CadMatchedSet *sets, guint n_sets)
{
	double n = 0, n_with = 0, size = 0;

	for (guint i = 0; i < n_sets; i++) {
		if (sets[i].n_a == 0 || sets[i].n_b == 0)
			continue;
		n += sets[i].n_a + sets[i].n_b;
		n_with += sets[i].with_a + sets[i].with_b;
		size += sets[i].size_a + sets[i].size_b;
	}
	if (!(n_with > 0) || !(size > 0))
		return 0;
	return -log1p(-MIN(n_with / n, 0.98)) / (size / n);
}

/* Logarithm of the odds of a over b that lengths alone give. */
static double
find_head_start(const CadMatchedSet *set, double growth)
{
	if (!(growth > 0) || !(set->size_a > 0) || !(set->size_b > 0))
		return 0;
	return log(expm1(growth * set->size_a / set->n_a)) -
	       log(expm1(growth * set->size_b / set->n_b));
}

static void
add_table(Tables *tables, const CadMatchedSet *set, double head_start)
{
	const guint n_with = set->with_a + set->with_b;
	const guint least = n_with > set->n_b ? n_with - set->n_b : 0;
	const guint most = MIN(n_with, set->n_a);
	const Table table = {least, most - least + 1, tables->weights->len};
	double highest = -HUGE_VAL;

	for (guint x = least; x <= most; x++) {
		const double weight =
			lchoose(set->n_a, x) + lchoose(set->n_b, n_with - x) + x * head_start;

		highest = MAX(highest, weight);
		g_array_append_val(tables->weights, weight);
	}
	for (guint i = 0; i < table.n; i++)
		g_array_index(tables->weights, double, table.start + i) -= highest;
	g_array_append_val(tables->tables, table);
	tables->observed += set->with_a;
	tables->n_with += n_with;
	tables->least += least;
	tables->most += most;
}

static Moments
find_moments(const Tables *tables, double log_ratio)
{
	Moments all = {0, 0};

	for (guint t = 0; t < tables->tables->len; t++) {
		const Table *table = &g_array_index(tables->tables, Table, t);
		const double *weights = &g_array_index(tables->weights, double, table->start);
		/* So that no exponential overflows. */
		const double shift = log_ratio > 0 ? (table->n - 1) * log_ratio : 0;
		double sum = 0, mean = 0, square = 0;

		for (guint i = 0; i < table->n; i++) {
			const double part = exp(weights[i] + i * log_ratio - shift);

			sum += part;
			mean += part * i;
			square += part * i * i;
		}
		if (!(sum > 0))
			continue;
		mean /= sum;
		all.mean += mean + table->least;
		all.variance += MAX(0, square / sum - mean * mean);
	}
	return all;
}

/* The logarithm of the ratio at which @target is @reach standard deviations above the mean. */
static double
solve(const Tables *tables, double target, double reach)
{
	double lo = -MAX_LOG_RATIO, hi = MAX_LOG_RATIO;

	for (guint i = 0; i < N_HALVINGS; i++) {
		const double middle = (lo + hi) / 2;
		const Moments moments = find_moments(tables, middle);

		if (target - moments.mean > reach * sqrt(moments.variance))
			lo = middle;
		else
			hi = middle;
	}
	return (lo + hi) / 2;
}

static void
find_ends(const Tables *tables, double confidence, const CadMatchedInflation *inflation,
	  CadMatchedTest *test)
{
	const double reach = qnorm(0.5 + confidence / 2, 0, 1, TRUE, FALSE);
	const double sure = qnorm(0.5 + CAD_MATCHED_SURE / 2, 0, 1, TRUE, FALSE);
	const double observed = tables->observed;
	const gboolean is_least = tables->observed == tables->least;
	const gboolean is_most = tables->observed == tables->most;

	test->ratio = is_most ? (double)INFINITY : is_least ? 0 : exp(solve(tables, observed, 0));
	test->interval.lo = is_least ? 0 : exp(solve(tables, observed - 0.5, reach));
	test->interval.hi = is_most ? (double)INFINITY : exp(solve(tables, observed + 0.5, -reach));
	test->cautious =
		is_least ? 0
			 : exp(solve(tables, observed - 0.5, reach * sqrt(inflation->cautious)));
	/* Half a document fewer than the correction for continuity asks for. */
	test->sure = is_least ? 0 : exp(solve(tables, observed - 1, sure * sqrt(inflation->sure)));
}

/* The distribution of the sum: @sums[i] is the probability of the least sum + i. */
static double *
convolve(const Tables *tables)
{
	const guint n = tables->most - tables->least + 1;
	double *sums = g_new0(double, n);
	g_autofree double *next = g_new0(double, n);
	guint length = 1;

	sums[0] = 1;
	for (guint t = 0; t < tables->tables->len; t++) {
		const Table *table = &g_array_index(tables->tables, Table, t);
		const double *weights = &g_array_index(tables->weights, double, table->start);
		double sum = 0;

		memset(next, 0, n * sizeof *next);
		for (guint i = 0; i < table->n; i++)
			sum += exp(weights[i]);
		for (guint i = 0; i < table->n; i++) {
			const double part = exp(weights[i]) / sum;

			for (guint k = 0; k < length; k++)
				next[i + k] += part * sums[k];
		}
		length += table->n - 1;
		memcpy(sums, next, n * sizeof *next);
	}
	return sums;
}

static double
find_p(const Tables *tables, const Moments *moments)
{
	double upper = 0, lower = 0;

	if (tables->n_with > CAD_MATCHED_MAX_EXACT) {
		const double gap = MAX(0, fabs(tables->observed - moments->mean) - 0.5);

		return moments->variance > 0
			       ? 2 * pnorm(gap / sqrt(moments->variance), 0, 1, FALSE, FALSE)
			       : 1;
	}
	g_autofree double *sums = convolve(tables);

	for (guint i = 0; i <= tables->most - tables->least; i++) {
		if (i + tables->least >= tables->observed)
			upper += sums[i];
		if (i + tables->least <= tables->observed)
			lower += sums[i];
	}
	return MIN(1, 2 * MIN(upper, lower));
}

static double
find_least_p(const Tables *tables)
{
	double product = 1;

	for (guint t = 0; t < tables->tables->len; t++) {
		const Table *table = &g_array_index(tables->tables, Table, t);
		const double *weights = &g_array_index(tables->weights, double, table->start);
		double sum = 0;

		for (guint i = 0; i < table->n; i++)
			sum += exp(weights[i]);
		product *= exp(weights[table->n - 1]) / sum;
	}
	return MIN(1, 2 * product);
}

CadMatchedTest
cad_matched_sets_test(const CadMatchedSet *sets, guint n_sets, double confidence,
		      const CadMatchedInflation *inflation)
{
	CadMatchedTest test = {.p = 1,
			       .least_p = 1,
			       .ratio = CAD_NAN,
			       .interval = {CAD_NAN, CAD_NAN},
			       .cautious = CAD_NAN,
			       .sure = CAD_NAN};
	g_auto(Tables) tables = {.tables = g_array_new(FALSE, FALSE, sizeof(Table)),
				 .weights = g_array_new(FALSE, FALSE, sizeof(double))};
	const double growth = find_growth(sets, n_sets);
	Moments moments;

	for (guint i = 0; i < n_sets; i++)
		if (says_something(&sets[i]))
			add_table(&tables, &sets[i], find_head_start(&sets[i], growth));
	test.n_sets = tables.tables->len;
	test.observed = tables.observed;
	moments = find_moments(&tables, 0);
	test.expected = moments.mean;
	if (test.n_sets == 0)
		return test;
	test.p = find_p(&tables, &moments);
	test.least_p = find_least_p(&tables);
	if (inflation)
		find_ends(&tables, confidence, inflation, &test);
	return test;
}
