#include "config.h"

#include <math.h>

#define MATHLIB_STANDALONE 1
#include <Rmath.h>

#include "base/number.h"
#include "stats/shares.h"
#include "stats/sison-glaz.h"

static double
sum_counts(const guint64 *counts, guint n)
{
	guint64 sum = 0;

	for (guint i = 0; i < n; i++)
		sum += counts[i];
	return (double)sum;
}

static CadInterval
quesenberry_hurst(double x, double total, guint n_names, double confidence)
{
	const double a = qchisq(1 - confidence, n_names - 1.0, FALSE, FALSE);
	const double reach = sqrt(a * (a + 4 * x * (total - x) / total));

	return (CadInterval){
		.lo = x > 0 ? MAX(0, (a + 2 * x - reach) / (2 * (total + a))) : 0,
		.hi = x < total ? MIN(1, (a + 2 * x + reach) / (2 * (total + a))) : 1,
	};
}

static CadInterval
dirichlet(double x, double total, guint n_names, double confidence)
{
	const double tail = (1 - confidence) / 2;
	const double rest = total - x + 0.5 * (n_names - 1.0);

	if (n_names == 1)
		return (CadInterval){1, 1};
	return (CadInterval){
		.lo = qbeta(tail, x + 0.5, rest, TRUE, FALSE),
		.hi = qbeta(tail, x + 0.5, rest, FALSE, FALSE),
	};
}

void
cad_shares(const CadShareOptions *options, CadShare *shares)
{
	const CadInterval undefined = {CAD_NAN, CAD_NAN};
	const double total = sum_counts(options->counts, options->n);
	CadSisonGlaz reach = {CAD_NAN, CAD_NAN};

	if (total > 0)
		reach = cad_sison_glaz(options->counts, options->n, options->confidence);
	for (guint i = 0; i < options->n; i++) {
		const double x = (double)options->counts[i];

		shares[i] =
			(CadShare){CAD_NAN, undefined, undefined, undefined, CAD_NAN, undefined};
		if (!(total > 0))
			continue;
		shares[i].share = x / total;
		shares[i].goodman = cad_interval_goodman(options->counts[i], (guint64)total,
							 options->n, options->confidence);
		shares[i].quesenberry_hurst =
			quesenberry_hurst(x, total, options->n, options->confidence);
		if (!isnan(reach.below))
			shares[i].sison_glaz = (CadInterval){MAX(0, (x - reach.below) / total),
							     MIN(1, (x + reach.above) / total)};
		shares[i].dirichlet_mean = (x + 0.5) / (total + 0.5 * options->n);
		shares[i].dirichlet = dirichlet(x, total, options->n, options->confidence);
	}
}

double
cad_share_entropy(const guint64 *counts, guint n)
{
	const double total = sum_counts(counts, n);
	double entropy = 0;

	for (guint i = 0; i < n; i++)
		if (counts[i] > 0)
			entropy += (double)counts[i] / total * log2(total / (double)counts[i]);
	return total > 0 ? entropy : CAD_NAN;
}

double
cad_share_simpson(const guint64 *counts, guint n)
{
	const double total = sum_counts(counts, n);
	double different = 0;

	/* p (1 - p) summed: no difference of numbers near 1. */
	for (guint i = 0; i < n; i++)
		different += (double)counts[i] / total * ((total - (double)counts[i]) / total);
	return total > 0 ? different : CAD_NAN;
}

/* What one share adds to its divergence from the middle of both. */
static double
divergence(double share, double middle)
{
	return share > 0 ? share * log2(share / middle) / 2 : 0;
}

CadHomogeneity
cad_homogeneity(const guint64 *a, const guint64 *b, guint n)
{
	const double sum_a = sum_counts(a, n), sum_b = sum_counts(b, n), total = sum_a + sum_b;
	CadHomogeneity result = {0, -1, CAD_NAN, CAD_NAN, 0, 0};

	if (!(sum_a > 0) || !(sum_b > 0))
		return (CadHomogeneity){CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN};
	for (guint i = 0; i < n; i++) {
		const double share_a = (double)a[i] / sum_a, share_b = (double)b[i] / sum_b;
		const double name = (double)a[i] + (double)b[i];
		/* O - E, up to its sign that of either group. */
		const double gap = (share_a - share_b) * (sum_a / total) * sum_b;

		if (!(name > 0))
			continue;
		result.df++;
		result.chi2 += gap * gap / name * (total / sum_a + total / sum_b);
		result.jsd += divergence(share_a, (share_a + share_b) / 2) +
			      divergence(share_b, (share_a + share_b) / 2);
		result.tvd += fabs(share_a - share_b) / 2;
	}
	if (result.df > 0) {
		result.p = pchisq(result.chi2, result.df, FALSE, FALSE);
		result.cramers_v = sqrt(result.chi2 / total);
	} else {
		result.chi2 = CAD_NAN;
	}
	return result;
}
