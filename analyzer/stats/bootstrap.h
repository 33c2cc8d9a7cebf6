/* Bootstrap: how far a figure would move had other documents of the same kind been read. */
#pragma once

#include "stats/interval.h"

/**
 * CadResamples:
 *
 * Draws of one outlet's documents, as many as it has, with replacement; of each draw the sizes and
 * each row's matches, summed. Immutable. Memory: eight bytes a draw and row.
 */
typedef struct _CadResamples CadResamples;

/**
 * cad_resamples_new:
 * @rows: (array length=n_rows): each row's matches in the same documents: all samples have the same
 *   sizes
 * @n_rows: how many; at least 1
 * @n_resamples: draws; at least 1
 * @seed: of the generator, see CadRandom; two outlets that are compared need two seeds
 *
 * All rows are counted in the same draws. Documents without a size are left out. The order of the
 * documents changes nothing: they are put in order of size and matches first. Cost: draws times
 * documents, and what was found in them.
 *
 * Returns: (transfer full): the draws.
 */
CadResamples *
cad_resamples_new(const CadSample *rows, guint n_rows, guint n_resamples, guint64 seed);
void cad_resamples_free(CadResamples *resamples);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadResamples, cad_resamples_free)

/**
 * CadQuantity:
 * @CAD_QUANTITY_RATE: Y/N of one outlet
 * @CAD_QUANTITY_DIFFERENCE: Y_a/N_a - Y_b/N_b
 * @CAD_QUANTITY_LOG_RATIO: log2((Y_a + 0.5)/(N_a + 0.5)) - log2((Y_b + 0.5)/(N_b + 0.5)), after
 * Walter 1975
 */
typedef enum {
	CAD_QUANTITY_RATE,
	CAD_QUANTITY_DIFFERENCE,
	CAD_QUANTITY_LOG_RATIO,
} CadQuantity;

/**
 * CadBootstrap:
 * @estimate: the figure of the documents as they are
 * @acceleration: how the figure's error changes with it, from leaving out one document at a time
 * @bias: z_0, the normal quantile of the draws below the estimate, those that equal it counted half
 * @se: standard deviation of the draws
 * @percentile: quantiles of the draws, by linear interpolation (type 7)
 * @bca: the same at levels corrected for bias and acceleration
 *
 * NAN where not defined: everything but the estimate when an outlet has fewer than two documents;
 * @acceleration and @bca when leaving out one document leaves no size or never changes the figure;
 * @bca when every draw lies on one side of the estimate.
 */
typedef struct {
	double estimate;
	double acceleration;
	double bias;
	double se;
	CadInterval percentile;
	CadInterval bca;
} CadBootstrap;

/**
 * cad_bootstrap:
 * @quantity: which
 * @a: draws of one outlet's documents
 * @b: (nullable): as many draws of another's; not used by CAD_QUANTITY_RATE
 * @row: which row of both
 * @confidence: 0 to 1
 *
 * With U_ji = (k_j - 1)(mean_i theta_(ji) - theta_(ji)), theta_(ji) the figure without document i
 * of the k_j of outlet j, acceleration = 1/6 sum U_ji^3/k_j^3 / (sum U_ji^2/k_j^2)^1.5. Documents
 * are drawn within each outlet. BCa covers too little below some 40 documents.
 *
 * Source: Efron 1987, JASA 82; Davison & Hinkley 1997, chapter 5 (several samples).
 * Oracle: tests/reference/bootstrap.tsv
 *
 * Returns: the figure and its intervals.
 */
CadBootstrap cad_bootstrap(CadQuantity quantity, const CadResamples *a, const CadResamples *b,
			   guint row, double confidence);
