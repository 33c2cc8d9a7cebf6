/* Permutation: what chance alone would do, were the documents' outlets dealt out anew. */
#pragma once

#include <glib.h>

/** CadRowCount: matches of one row in one document. */
typedef struct {
	guint32 row;
	guint32 count;
} CadRowCount;

/**
 * CadPermutationFixed:
 * @size: size of what stays where it is
 * @counts: (array) (nullable): its matches, by row; NULL for none
 *
 * What belongs to one outlet in every relabelling.
 */
typedef struct {
	guint64 size;
	const guint64 *counts;
} CadPermutationFixed;

/**
 * CadPermutationTable:
 * @n_a: documents of outlet a; they come first
 * @n_b: documents of outlet b
 * @sizes: (array): each document's size (tokens, or mentions); all above 0: a document that has
 *   nothing of what is counted cannot show a rate and is left out beforehand
 * @starts: (array): n_a + n_b + 1 ascending places in @counts: document i has those from
 *   starts[i] to starts[i+1]
 * @counts: what was found; rows that are missing are 0; each row once in a document
 * @n_rows: number of rows
 * @fixed_a: what outlet a has besides, that cannot be exchanged: its copies of texts that b has,
 *   too. It weighs in the statistic, and is no document of the test
 * @fixed_b: the same of outlet b
 *
 * Rows counted in the same documents, tested by the same relabellings.
 */
typedef struct {
	guint n_a;
	guint n_b;
	const guint32 *sizes;
	const guint32 *starts;
	const CadRowCount *counts;
	guint n_rows;
	CadPermutationFixed fixed_a;
	CadPermutationFixed fixed_b;
} CadPermutationTable;

/**
 * CadPermutationOptions:
 * @max_arrangements: enumerate every relabelling up to this number of them
 * @n_relabellings: relabellings drawn at random when there are more
 * @seed: of the generator, see CadRandom
 */
typedef struct {
	guint max_arrangements;
	guint n_relabellings;
	guint64 seed;
} CadPermutationOptions;

/**
 * CadPermutationDesign:
 * @n_arrangements: ways to deal out the labels, group sizes kept; G_MAXUINT64 for more
 * @is_exact: whether all of them are looked at
 * @min_p: the smallest p that can come out, whatever the counts
 */
typedef struct {
	guint64 n_arrangements;
	gboolean is_exact;
	double min_p;
} CadPermutationDesign;

/**
 * cad_permutation_design:
 * @n_a: documents of outlet a
 * @n_b: documents of outlet b
 * @options: options
 *
 * What so many documents allow. An exact test cannot give less than one arrangement in all; with
 * equal groups each arrangement has a mirror image with the same difference, so two. A random one
 * cannot give less than 1/(n_relabellings + 1). Without documents on one side the only arrangement
 * has p = 1.
 *
 * Oracle: column min_attainable_p of tests/reference/permutation_exact.tsv
 *
 * Returns: the design.
 */
CadPermutationDesign
cad_permutation_design(guint n_a, guint n_b, const CadPermutationOptions *options);

/**
 * CadPermutationTest:
 * @observed: the statistic as it is; for a row signed, a less b
 * @p: two-sided p-value; NAN when a side has no document to exchange
 */
typedef struct {
	double observed;
	double p;
} CadPermutationTest;

/**
 * cad_permutation_run:
 * @table: documents and counts
 * @options: options
 * @tests: (out) (array length=n_rows): for each row, the test of |Y_a/N_a - Y_b/N_b|, Y and N
 *   being sums of counts and sizes
 * @variation: (out) (optional): the test of the total variation distance, half the sum over all
 *   rows of |Y_a/N_a - Y_b/N_b|; with mentions as sizes, of two outlets' shares of names
 *
 * Tests by dealing out the documents' labels anew, group sizes kept. An arrangement counts against
 * chance when its statistic is at least the observed one less a rounding of 1e-12. All arrangements
 * looked at: p is their part that reaches it. Else p = (b+1)/(m+1), b of m random ones reaching it;
 * the same seed and documents in the same order give the same p everywhere. Arithmetic on whole
 * numbers up to the last division. Cost: arrangements times documents of the smaller group and
 * what was found in them, and arrangements times rows.
 *
 * Source: Phipson & Smyth 2010, SAGMB 9 (p is never 0).
 * Oracle: tests/reference/permutation_exact.tsv, permutation_mc.tsv
 */
void cad_permutation_run(const CadPermutationTable *table, const CadPermutationOptions *options,
			 CadPermutationTest *tests, CadPermutationTest *variation);
