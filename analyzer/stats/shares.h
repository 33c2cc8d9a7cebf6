/* Shares: the part that each name takes of all mentions, and how unlike two groups' shares are. */
#pragma once

#include "stats/interval.h"

/**
 * CadShareOptions:
 * @counts: (array length=n): mentions under each name; together fewer than 2^53
 * @n: names, at least 1, those never used among them
 * @confidence: 0 to 1, of all names' intervals together (of each alone for Dirichlet's)
 */
typedef struct {
	const guint64 *counts;
	guint n;
	double confidence;
} CadShareOptions;

/**
 * CadShare:
 * @share: of all mentions
 * @goodman: cad_interval_goodman()
 * @quesenberry_hurst: simultaneous, with chi2(confidence, n - 1)
 * @sison_glaz: simultaneous, of one width for all names
 * @dirichlet_mean: mean of Beta(x + 1/2, N - x + (n - 1)/2), the posterior after Jeffreys's prior
 * @dirichlet: its equal-tailed interval
 */
typedef struct {
	double share;
	CadInterval goodman;
	CadInterval quesenberry_hurst;
	CadInterval sison_glaz;
	double dirichlet_mean;
	CadInterval dirichlet;
} CadShare;

/**
 * cad_shares:
 * @options: counts
 * @shares: (out) (array length=n): one for each name; all NAN without a mention
 *
 * It takes mentions as independent, which those of one document are not.
 *
 * Source: Goodman 1965; Quesenberry & Hurst 1964, Technometrics 6; Sison & Glaz 1995, JASA 90, and
 * May & Johnson 2000 (its computation); Jeffreys 1946.
 * Oracle: tests/reference/naming_shares.tsv
 */
void cad_shares(const CadShareOptions *options, CadShare *shares);

/**
 * cad_share_entropy:
 * @counts: (array length=n): mentions under each name
 * @n: names
 *
 * Returns: Shannon's entropy of the shares, bits; NAN without a mention.
 */
double cad_share_entropy(const guint64 *counts, guint n);

/** cad_share_simpson: Returns: 1 less the sum of the squared shares: the chance that two mentions
 * have different names; NAN without a mention. */
double cad_share_simpson(const guint64 *counts, guint n);

/**
 * CadHomogeneity:
 * @chi2: Pearson's, over the names that either group uses
 * @df: those names less one
 * @p: its upper tail; mentions of one document are not independent, so it is too small
 * @cramers_v: sqrt(chi2 / N)
 * @jsd: Jensen-Shannon divergence of the shares, bits
 * @tvd: total variation distance, half the sum of the differences of the shares
 */
typedef struct {
	double chi2;
	double df;
	double p;
	double cramers_v;
	double jsd;
	double tvd;
} CadHomogeneity;

/**
 * cad_homogeneity:
 * @a: (array length=n): mentions of one group under each name
 * @b: (array length=n): of another
 * @n: names
 *
 * All NAN when a group has no mention; @chi2, @p and @cramers_v when only one name is used.
 *
 * Source: Cramer 1946; Lin 1991, IEEE Trans. Inf. Theory 37 (divergence).
 * Oracle: tests/reference/naming_homogeneity.tsv
 *
 * Returns: how unlike they are.
 */
CadHomogeneity cad_homogeneity(const guint64 *a, const guint64 *b, guint n);
