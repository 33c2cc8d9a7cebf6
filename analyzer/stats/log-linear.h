/* Log-linear models of counts: a rate whose logarithm is a line in one covariate. */
#pragma once

#include <glib.h>

/**
 * CadCountData:
 * @counts: (array length=n): matches of each document, or week; whole, at least 0
 * @sizes: (array length=n): what they are counted out of, such as tokens; all above 0
 * @covariate: (array length=n) (nullable): such as the week, or 1 for one outlet and 0 for the
 *   other; %NULL for none: one rate for all
 * @n: how many
 */
typedef struct {
	const double *counts;
	const double *sizes;
	const double *covariate;
	guint n;
} CadCountData;

/**
 * CadLine:
 * @intercept: natural logarithm of the rate where the covariate is 0
 * @slope: what one unit of the covariate adds to it; 0 without a covariate
 */
typedef struct {
	double intercept;
	double slope;
} CadLine;

/**
 * cad_line_mean:
 * @line: a model
 * @data: what it is of
 * @i: which of them
 *
 * Returns: the count that the model expects.
 */
double cad_line_mean(const CadLine *line, const CadCountData *data, guint i);

/**
 * cad_log_linear_fit:
 * @data: counts
 * @alpha: variance beyond Poisson's: variance = mean + alpha * mean^2; at least 0
 * @line: (inout): where to start, or NAN to start from one rate for all; (out) the line of greatest
 *   likelihood
 *
 * Greatest likelihood of a Poisson (@alpha 0) or negative binomial model of a known @alpha, by
 * Newton's method on a function that has one top. There is none without a count, when all counts
 * lie at the least or all at the greatest value of the covariate (the slope runs away), when the
 * covariate is the same everywhere, and when a size is 0.
 *
 * Source: Nelder & Wedderburn 1972, JRSS A 135; Lawless 1987, Canadian Journal of Statistics 15.
 *
 * Returns: whether there is one; else @line is NAN.
 */
gboolean cad_log_linear_fit(const CadCountData *data, double alpha, CadLine *line);
