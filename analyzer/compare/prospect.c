#include "config.h"

#include <math.h>

#include "base/number.h"
#include "compare/cell.h"
#include "compare/prospect.h"
#include "stats/interval.h"

static double
measure_spread(const CadSlice *slice)
{
	const CadSample sample = cad_slice_get_sample(slice);
	CadJackknife jackknife;

	if (!cad_jackknife_rate(&sample, CAD_CONFIDENCE, &jackknife))
		return CAD_NAN;
	return jackknife.se_log * jackknife.se_log * sample.n;
}

static double
get_log_rate(const CadSliceSum *sum)
{
	return log((double)sum->count / (double)sum->size);
}

CadGap
cad_gap_measure(const CadSlice *a, const CadSlice *b)
{
	const CadSliceSum *of_a = &a->all, *of_b = &b->all;
	const CadSliceSum *zero = of_a->count == 0 ? of_a : of_b;
	const CadSliceSum *some = of_a->count == 0 ? of_b : of_a;
	CadGap gap = {
		.spread_a = measure_spread(a),
		.spread_b = measure_spread(b),
		.n_a = of_a->n_units,
		.n_b = of_b->n_units,
	};

	if (of_a->size == 0 || of_b->size == 0 || some->count == 0)
		return gap;
	if (zero->count > 0) {
		gap.log_gap = get_log_rate(of_a) - get_log_rate(of_b);
		return gap;
	}
	gap.has_zero = TRUE;
	gap.is_zero_a = zero == of_a;
	gap.log_gap = get_log_rate(some);
	gap.zero_size = (double)zero->size / zero->n_units;
	gap.burst = (double)some->count / some->n_with;
	return gap;
}

double
cad_prospect_bound_zero(guint n, double size, double burst)
{
	const double words = cad_interval_garwood(0, (guint64)size, CAD_CONFIDENCE).hi;
	const double hidden = cad_interval_wilson(0, n, CAD_CONFIDENCE).hi;

	return MAX(words, hidden * burst * n / size);
}

/* Both outlets have matches: Welch's interval. */
static gboolean
tells_ratio(const CadGap *gap, guint n, double confidence)
{
	const double n_a = MAX(n, gap->n_a), n_b = MAX(n, gap->n_b);
	const double v_a = gap->spread_a / n_a, v_b = gap->spread_b / n_b;
	const double v = v_a + v_b;
	const double df = v * v / (v_a * v_a / (n_a - 1) + v_b * v_b / (n_b - 1));

	return fabs(gap->log_gap) > cad_interval_t(confidence, df) * sqrt(v);
}

/* One has none: the lower end of the other's rate against the bound. */
static gboolean
tells_zero(const CadGap *gap, guint n, double confidence)
{
	const guint n_some = MAX(n, gap->is_zero_a ? gap->n_b : gap->n_a);
	const guint n_zero = MAX(n, gap->is_zero_a ? gap->n_a : gap->n_b);
	const double spread = gap->is_zero_a ? gap->spread_b : gap->spread_a;
	const double reach = cad_interval_t(confidence, n_some - 1.0) * sqrt(spread / n_some);
	const double bound = cad_prospect_bound_zero(n_zero, n_zero * gap->zero_size, gap->burst);

	return gap->log_gap - reach > log(bound);
}

static gboolean
says_anything(const CadGap *gap)
{
	if (!(fabs(gap->log_gap) > 0))
		return FALSE;
	if (gap->has_zero)
		return (gap->is_zero_a ? gap->spread_b : gap->spread_a) > 0;
	return gap->spread_a + gap->spread_b > 0;
}

guint
cad_prospect_find(const CadGap *gap, double confidence)
{
	gboolean (*tells)(const CadGap *, guint, double) = gap->has_zero ? tells_zero : tells_ratio;
	guint least = 2;
	guint most = CAD_MAX_PROSPECT + 1;

	if (!says_anything(gap))
		return 0;
	/* The more documents, the narrower the interval. */
	while (least < most) {
		const guint middle = (least + most) / 2;

		if (tells(gap, middle, confidence))
			most = middle;
		else
			least = middle + 1;
	}
	return least;
}
