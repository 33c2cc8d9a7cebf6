#include "config.h"

#include <math.h>
#include <stdlib.h>

#define MATHLIB_STANDALONE 1
#include <Rmath.h>

#include "base/number.h"
#include "stats/bootstrap.h"
#include "stats/order.h"
#include "stats/random.h"

/* What is added to counts and sizes of a log ratio, so that a count of 0 has one (Walter 1975). */
#define WALTER 0.5

/* A figure without one document that differs from the others by less than this part is the same:
 * the division rounds. */
#define ROUNDING 1e-13

static const CadInterval undefined = {CAD_NAN, CAD_NAN};

struct _CadResamples {
	guint n_documents;
	guint n_rows;
	guint n_resamples;
	guint32 *sizes;	       /* by document */
	guint32 *counts;       /* by document and row */
	guint64 *drawn_sizes;  /* by draw */
	guint64 *drawn_counts; /* by row and draw */
};

/* A document of all rows: where it stands in the samples. */
typedef struct {
	const CadSample *rows;
	guint n_rows;
} Documents;

static int
compare_documents(const void *first, const void *second, void *payload)
{
	const Documents *documents = payload;
	guint a = *(const guint *)first, b = *(const guint *)second;
	const guint32 *sizes = documents->rows[0].sizes;

	if (sizes[a] != sizes[b])
		return sizes[a] < sizes[b] ? -1 : 1;
	for (guint row = 0; row < documents->n_rows; row++) {
		const guint32 *counts = documents->rows[row].counts;

		if (counts[a] != counts[b])
			return counts[a] < counts[b] ? -1 : 1;
	}
	return 0;
}

/* The documents that have a size, in the order of what they are. */
static GArray *
order_documents(const CadSample *rows, guint n_rows)
{
	Documents documents = {rows, n_rows};
	GArray *order = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint i = 0; i < rows[0].n; i++)
		if (rows[0].sizes[i] > 0)
			g_array_append_val(order, i);
	g_array_sort_with_data(order, compare_documents, &documents);
	return order;
}

static void
take_documents(CadResamples *resamples, const CadSample *rows, const GArray *order)
{
	for (guint i = 0; i < order->len; i++) {
		guint document = g_array_index(order, guint, i);

		resamples->sizes[i] = rows[0].sizes[document];
		for (guint row = 0; row < resamples->n_rows; row++)
			resamples->counts[(gsize)i * resamples->n_rows + row] =
				rows[row].counts[document];
	}
}

static void
draw(CadResamples *resamples, guint64 seed)
{
	guint n_rows = resamples->n_rows;
	CadRandom random;

	cad_random_start(&random, seed);
	for (guint r = 0; r < resamples->n_resamples; r++)
		for (guint i = 0; i < resamples->n_documents; i++) {
			guint which = cad_random_below(&random, resamples->n_documents);
			const guint32 *counts = resamples->counts + (gsize)which * n_rows;
			guint64 *sums = resamples->drawn_counts + (gsize)r * n_rows;

			resamples->drawn_sizes[r] += resamples->sizes[which];
			for (guint row = 0; row < n_rows; row++)
				sums[row] += counts[row];
		}
}

CadResamples *
cad_resamples_new(const CadSample *rows, guint n_rows, guint n_resamples, guint64 seed)
{
	g_autoptr(GArray) order = order_documents(rows, n_rows);
	CadResamples *resamples = g_new0(CadResamples, 1);

	resamples->n_documents = order->len;
	resamples->n_rows = n_rows;
	resamples->n_resamples = n_resamples;
	resamples->sizes = g_new(guint32, order->len);
	resamples->counts = g_new(guint32, (gsize)order->len * n_rows);
	resamples->drawn_sizes = g_new0(guint64, n_resamples);
	resamples->drawn_counts = g_new0(guint64, (gsize)n_resamples * n_rows);
	take_documents(resamples, rows, order);
	draw(resamples, seed);
	return resamples;
}

void
cad_resamples_free(CadResamples *resamples)
{
	if (!resamples)
		return;
	g_free(resamples->sizes);
	g_free(resamples->counts);
	g_free(resamples->drawn_sizes);
	g_free(resamples->drawn_counts);
	g_free(resamples);
}

/* Matches out of a size. */
typedef struct {
	guint64 count;
	guint64 size;
} Part;

static double
part_rate(Part part)
{
	return (double)part.count / (double)part.size;
}

static double
log_rate(Part part)
{
	return log2(((double)part.count + WALTER) / ((double)part.size + WALTER));
}

static double
measure(CadQuantity quantity, Part a, Part b)
{
	switch (quantity) {
	case CAD_QUANTITY_RATE:
		return part_rate(a);
	case CAD_QUANTITY_DIFFERENCE:
		return part_rate(a) - part_rate(b);
	case CAD_QUANTITY_LOG_RATIO:
		/* Walter's half would give a ratio to an outlet without any size. */
		return a.size == 0 || b.size == 0 ? CAD_NAN : log_rate(a) - log_rate(b);
	}
	g_assert_not_reached();
}

static Part
document_part(const CadResamples *resamples, guint row, guint document)
{
	return (Part){resamples->counts[(gsize)document * resamples->n_rows + row],
		      resamples->sizes[document]};
}

static Part
whole_part(const CadResamples *resamples, guint row)
{
	Part whole = {0, 0};

	for (guint i = 0; resamples && i < resamples->n_documents; i++) {
		Part part = document_part(resamples, row, i);

		whole.count += part.count;
		whole.size += part.size;
	}
	return whole;
}

static Part
drawn_part(const CadResamples *resamples, guint row, guint r)
{
	if (!resamples)
		return (Part){0, 0};
	return (Part){resamples->drawn_counts[(gsize)r * resamples->n_rows + row],
		      resamples->drawn_sizes[r]};
}

/* Adds what the documents of @side, 0 for a and 1 for b, give to the sums of squares and cubes. */
static void
add_influence(CadQuantity quantity, const CadResamples *of, guint row, guint side,
	      const Part *whole, double *squares, double *cubes)
{
	double k = of->n_documents;
	g_autofree double *without = g_new(double, of->n_documents);
	double mean = 0;

	for (guint i = 0; i < of->n_documents; i++) {
		Part part = document_part(of, row, i);
		Part rest[2] = {whole[0], whole[1]};

		rest[side].count -= part.count;
		rest[side].size -= part.size;
		without[i] = measure(quantity, rest[0], rest[1]);
		mean += without[i] / k;
	}
	for (guint i = 0; i < of->n_documents; i++) {
		double gap = mean - without[i];
		double u = fabs(gap) > ROUNDING * fabs(mean) ? (k - 1) * gap / k : 0;

		*squares += u * u;
		*cubes += u * u * u;
	}
}

static double
accelerate(CadQuantity quantity, const CadResamples *a, const CadResamples *b, guint row)
{
	Part whole[2] = {whole_part(a, row), whole_part(b, row)};
	double squares = 0, cubes = 0;

	add_influence(quantity, a, row, 0, whole, &squares, &cubes);
	if (b)
		add_influence(quantity, b, row, 1, whole, &squares, &cubes);
	return cubes / pow(squares, 1.5) / 6;
}

static double
deviation(const double *numbers, guint n)
{
	double mean = 0, squares = 0;

	/* From the first on, so that equal numbers have none at all. */
	for (guint i = 0; i < n; i++)
		mean += (numbers[i] - numbers[0]) / n;
	mean += numbers[0];
	for (guint i = 0; i < n; i++)
		squares += (numbers[i] - mean) * (numbers[i] - mean);
	return n < 2 ? CAD_NAN : sqrt(squares / (n - 1));
}

static double
bias(const double *numbers, guint n, double estimate)
{
	double below = 0;

	for (guint i = 0; i < n; i++)
		below += numbers[i] < estimate ? 1 : numbers[i] == estimate ? 0.5 : 0;
	return qnorm(below / n, 0, 1, TRUE, FALSE);
}

/* The level that stands for @tail, corrected. */
static double
bca_level(const CadBootstrap *result, double tail)
{
	double z = result->bias + qnorm(tail, 0, 1, TRUE, FALSE);

	return pnorm(result->bias + z / (1 - result->acceleration * z), 0, 1, TRUE, FALSE);
}

static void
summarize(CadBootstrap *result, double *draws, guint n, double confidence)
{
	double tail = (1 - confidence) / 2;
	double lo, hi;

	qsort(draws, n, sizeof *draws, cad_compare_numbers);
	result->se = deviation(draws, n);
	result->percentile =
		(CadInterval){cad_quantile(draws, n, tail), cad_quantile(draws, n, 1 - tail)};
	result->bias = bias(draws, n, result->estimate);
	lo = bca_level(result, tail);
	hi = bca_level(result, 1 - tail);
	if (isfinite(result->bias) && isfinite(lo) && isfinite(hi))
		result->bca = (CadInterval){cad_quantile(draws, n, lo), cad_quantile(draws, n, hi)};
}

CadBootstrap
cad_bootstrap(CadQuantity quantity, const CadResamples *a, const CadResamples *b, guint row,
	      double confidence)
{
	const CadResamples *other = quantity == CAD_QUANTITY_RATE ? NULL : b;
	CadBootstrap result = {CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN, undefined, undefined};
	g_autofree double *draws = NULL;

	result.estimate = measure(quantity, whole_part(a, row), whole_part(other, row));
	if (a->n_documents < 2 || (other && other->n_documents < 2))
		return result;
	draws = g_new(double, a->n_resamples);
	for (guint r = 0; r < a->n_resamples; r++)
		draws[r] = measure(quantity, drawn_part(a, row, r), drawn_part(other, row, r));
	result.acceleration = accelerate(quantity, a, other, row);
	summarize(&result, draws, a->n_resamples, confidence);
	return result;
}
