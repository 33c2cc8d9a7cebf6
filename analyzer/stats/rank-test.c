#include "config.h"

#include <math.h>
#include <stdlib.h>

#define MATHLIB_STANDALONE 1
#include <Rmath.h>

#include "base/number.h"
#include "stats/rank-test.h"

/* A document's rate as a fraction, and whose it is. */
typedef struct {
	guint32 count;
	guint32 size;
	guint sample;
} Rate;

/* The documents of some samples: how many each has, the sum of their ranks, and the sum over groups
 * of ties of t^3 - t. Ranks are doubled, so that a middle rank is a whole number. */
typedef struct {
	guint64 *n_of;
	guint64 *double_ranks_of;
	guint64 n;
	double ties;
} Ranking;

static void
ranking_clear(Ranking *ranking)
{
	g_free(ranking->n_of);
	g_free(ranking->double_ranks_of);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Ranking, ranking_clear)

static int
compare_rates(const void *first, const void *second)
{
	const Rate *a = first, *b = second;
	guint64 left = (guint64)a->count * b->size;
	guint64 right = (guint64)b->count * a->size;

	return (left > right) - (left < right);
}

static GArray *
sort_rates(const CadSample *samples, guint n_samples)
{
	GArray *rates = g_array_new(FALSE, FALSE, sizeof(Rate));

	for (guint s = 0; s < n_samples; s++)
		for (guint i = 0; i < samples[s].n; i++) {
			Rate rate = {samples[s].counts[i], samples[s].sizes[i], s};

			if (rate.size > 0)
				g_array_append_val(rates, rate);
		}
	g_array_sort(rates, compare_rates);
	return rates;
}

static void
ranking_start(Ranking *ranking, const CadSample *samples, guint n_samples)
{
	g_autoptr(GArray) rates = sort_rates(samples, n_samples);
	const Rate *sorted = (const Rate *)(void *)rates->data;

	*ranking = (Ranking){g_new0(guint64, n_samples), g_new0(guint64, n_samples), rates->len, 0};
	for (guint from = 0, to; from < rates->len; from = to) {
		double t;

		for (to = from + 1; to < rates->len; to++)
			if (compare_rates(&sorted[from], &sorted[to]) != 0)
				break;
		for (guint i = from; i < to; i++) {
			ranking->n_of[sorted[i].sample]++;
			ranking->double_ranks_of[sorted[i].sample] += (guint64)from + to + 1;
		}
		t = to - from;
		ranking->ties += t * t * t - t;
	}
}

CadRankSum
cad_rank_sum(const CadSample *a, const CadSample *b)
{
	const CadSample samples[2] = {*a, *b};
	g_auto(Ranking) ranking = {0};
	CadRankSum test = {CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN};
	double k_a, k_b, k, gap, deviation;

	ranking_start(&ranking, samples, 2);
	k_a = (double)ranking.n_of[0];
	k_b = (double)ranking.n_of[1];
	k = (double)ranking.n;
	if (k_a == 0 || k_b == 0)
		return test;
	test.u = (double)ranking.double_ranks_of[0] / 2 - k_a * (k_a + 1) / 2;
	test.superiority = test.u / (k_a * k_b);
	test.rank_biserial = 2 * test.superiority - 1;
	gap = test.u - k_a * k_b / 2;
	deviation = sqrt(k_a * k_b / 12 * (k + 1 - ranking.ties / (k * (k - 1))));
	if (ranking.ties == k * k * k - k)
		return test;
	test.z = gap / deviation;
	test.p = 2 * pnorm(-fabs(test.z), 0, 1, TRUE, FALSE);
	test.p_corrected = 2 * pnorm(-MAX(0, fabs(gap) - 0.5) / deviation, 0, 1, TRUE, FALSE);
	return test;
}

CadKruskal
cad_kruskal(const CadSample *samples, guint n_samples)
{
	g_auto(Ranking) ranking = {0};
	CadKruskal test = {CAD_NAN, 0, CAD_NAN};
	double k, sum = 0;
	guint n_groups = 0;

	ranking_start(&ranking, samples, n_samples);
	k = (double)ranking.n;
	for (guint s = 0; s < n_samples; s++) {
		/* About the mean rank: the sum of squares of the ranks would cancel. */
		double n = (double)ranking.n_of[s];
		double gap = (double)ranking.double_ranks_of[s] / 2 - n * (k + 1) / 2;

		if (ranking.n_of[s] == 0)
			continue;
		n_groups++;
		sum += gap * gap / n;
	}
	test.df = n_groups > 0 ? n_groups - 1 : 0;
	if (n_groups < 2 || ranking.ties == k * k * k - k)
		return test;
	test.h = 12 / (k * (k + 1)) * sum / (1 - ranking.ties / (k * k * k - k));
	test.p = pchisq(test.h, test.df, FALSE, FALSE);
	return test;
}
