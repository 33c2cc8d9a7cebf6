#include "config.h"

#include <math.h>
#include <stdio.h>

#include "base/number.h"
#include "calibration-power.h"
#include "calibration-share.h"
#include "stats/multiple.h"

#define LEVEL	      0.05
#define PLANTED_SHARE 4 /* one row in so many */

/* By documents with a match that each outlet is expected to have. */
static const double bands[] = {3, 10, 30, HUGE_VAL};

enum { PERMUTATION, RANK_SUM, PERMUTATION_Q, RANK_SUM_Q, VERDICT, N_POWERS };

typedef struct {
	Share found[G_N_ELEMENTS(bands)][N_POWERS];
	Share false_of_verdicts;
	Share false_of_rank_sum;
} PowerTable;

static double
random_part(CadRandom *random)
{
	return (double)(cad_random_next(random) >> 11) * 0x1p-53;
}

/* Each match stays, goes or comes again, so that on average there are @factor times as many. */
static guint32
multiply(guint32 n, double factor, CadRandom *random)
{
	const double whole = floor(factor);
	guint32 result = n * (guint32)whole;

	for (guint32 i = 0; i < n; i++)
		result += random_part(random) < factor - whole;
	return result;
}

static CadTally *
multiply_rows(const CadTally *tally, const guint8 *is_planted, double factor, CadRandom *random)
{
	CadTally *result = cad_tally_new();

	result->language = tally->language;
	for (guint column = 0; column < CADRAGE_N_COLUMNS; column++)
		result->n_tokens[column] = tally->n_tokens[column];
	g_array_append_vals(result->uncounted, tally->uncounted->data, tally->uncounted->len);
	g_array_append_vals(result->outside, tally->outside->data, tally->outside->len);
	for (guint i = 0; i < tally->counts->len; i++) {
		CadTallyCount count = g_array_index(tally->counts, CadTallyCount, i);
		guint32 *n = &count.n[CADRAGE_COLUMN_WORDING];

		if (is_planted[count.row])
			*n = multiply(*n, factor, random);
		g_array_append_val(result->counts, count);
	}
	return result;
}

static void
plant_side(Side *side, const guint8 *is_planted, double factor, CadRandom *random)
{
	GPtrArray *planted = g_ptr_array_new_with_free_func((GDestroyNotify)cad_tally_free);

	for (guint i = 0; i < side->tallies->len; i++)
		g_ptr_array_add(planted, multiply_rows(g_ptr_array_index(side->tallies, i),
						       is_planted, factor, random));
	g_ptr_array_unref(side->tallies);
	side->tallies = planted;
}

/* Documents of the corpus with a match of each row. */
static double *
count_documents_with(const CalibrationCorpus *corpus)
{
	double *n_with = g_new0(double, corpus->layout->rows->len + 1);

	for (guint i = 0; i < corpus->tallies->len; i++) {
		const CadTally *tally = g_ptr_array_index(corpus->tallies, i);

		for (guint k = 0; k < tally->counts->len; k++) {
			const CadTallyCount *count =
				&g_array_index(tally->counts, CadTallyCount, k);

			n_with[count->row] += count->n[CADRAGE_COLUMN_WORDING] > 0;
		}
	}
	return n_with;
}

static guint
find_band(double n_expected)
{
	guint band = 0;

	while (n_expected >= bands[band])
		band++;
	return band;
}

/* Wilcoxon's p of every row, and its q in the family that the product's tests make. */
static double *
take_rank_sums(const Split *split, double *q)
{
	const guint n = split->corpus->layout->rows->len;
	double *p = g_new(double, n + 1);

	for (guint row = 0; row < n; row++) {
		const gboolean is_rate = split->pairs[row].pair.test == CADRAGE_TEST_RATE;

		p[row] = is_rate ? split_take_other_tests(split, row).wilcoxon_p : CAD_NAN;
		q[row] = isnan(split->pairs[row].facts.q) ? CAD_NAN : p[row];
	}
	cad_multiple_benjamini_hochberg(q, n, q);
	return p;
}

static void
count_found(PowerTable *table, const Split *split, const guint8 *is_planted, const double *expected)
{
	const guint n = split->corpus->layout->rows->len;
	g_autofree double *q = g_new(double, n + 1);
	g_autofree double *p = take_rank_sums(split, q);

	for (guint row = 0; row < n; row++) {
		const CadPair *pair = &split->pairs[row];
		const gboolean is_established = pair->pair.verdict == CADRAGE_VERDICT_ESTABLISHED;
		Share *found = table->found[find_band(expected[row])];

		if (pair->pair.test != CADRAGE_TEST_RATE)
			continue;
		if (is_established)
			share_count(&table->false_of_verdicts, !is_planted[row]);
		if (q[row] < LEVEL)
			share_count(&table->false_of_rank_sum, !is_planted[row]);
		if (!is_planted[row] || !(expected[row] > 0))
			continue;
		share_count(&found[PERMUTATION], pair->pair.p < LEVEL);
		share_count(&found[RANK_SUM], p[row] < LEVEL);
		share_count(&found[PERMUTATION_Q], pair->facts.q < LEVEL);
		share_count(&found[RANK_SUM_Q], q[row] < LEVEL);
		share_count(&found[VERDICT], is_established);
	}
}

static void
power_add_split(PowerTable *table)
{
	for (guint band = 0; band < G_N_ELEMENTS(bands); band++)
		for (guint f = 0; f < N_POWERS; f++)
			share_add_split(&table->found[band][f]);
	share_add_split(&table->false_of_verdicts);
	share_add_split(&table->false_of_rank_sum);
}

static void
print_power_table(PowerTable *table, guint n_splits, guint n_each, double ratio)
{
	for (guint band = 0; band < G_N_ELEMENTS(bands); band++) {
		g_autofree char *name = isinf(bands[band])
						? g_strdup_printf("%g and more", bands[band - 1])
						: g_strdup_printf("below %g", bands[band]);

		printf("%5u %5.1f  %-12s %8.1f", n_each, ratio, name,
		       share_get_n_trials(&table->found[band][PERMUTATION]) / n_splits);
		for (guint f = 0; f < N_POWERS; f++) {
			share_print(&table->found[band][f]);
			share_clear(&table->found[band][f]);
		}
		printf("\n");
	}
	printf("%5u %5.1f  not planted among those found: established", n_each, ratio);
	share_print(&table->false_of_verdicts);
	printf(" of %.0f, Wilcoxon q < .05", share_get_n_trials(&table->false_of_verdicts));
	share_print(&table->false_of_rank_sum);
	printf(" of %.0f\n", share_get_n_trials(&table->false_of_rank_sum));
	fflush(stdout);
	share_clear(&table->false_of_verdicts);
	share_clear(&table->false_of_rank_sum);
}

static guint8 *
draw_planted(const CadLayout *layout, CadRandom *random)
{
	guint8 *is_planted = g_new0(guint8, layout->rows->len + 1);

	for (guint row = 0; row < layout->rows->len; row++)
		is_planted[row] = cad_random_below(random, PLANTED_SHARE) == 0 &&
				  cad_layout_get_row(layout, row)->set == CAD_NO_ROW;
	return is_planted;
}

void
calibration_measure_power(const CalibrationCorpus *corpus, const PowerOptions *options,
			  guint n_each, double ratio)
{
	g_autofree double *expected = count_documents_with(corpus);
	PowerTable table = {0};
	CadRandom random;

	for (guint row = 0; row < corpus->layout->rows->len; row++)
		expected[row] *= (double)n_each / corpus->tallies->len;
	cad_random_start(&random, options->seed + n_each);
	for (guint i = 0; i < options->n_splits; i++) {
		g_autofree guint8 *is_planted = draw_planted(corpus->layout, &random);
		g_auto(Split) split = {0};

		split_start(&split, corpus, &options->split, n_each, &random);
		plant_side(&split.sides[0], is_planted, sqrt(ratio), &random);
		plant_side(&split.sides[1], is_planted, 1 / sqrt(ratio), &random);
		split_judge(&split);
		power_add_split(&table);
		count_found(&table, &split, is_planted, expected);
	}
	print_power_table(&table, options->n_splits, n_each, ratio);
}
