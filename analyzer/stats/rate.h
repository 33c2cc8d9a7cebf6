/* Rates: what one outlet's documents give, and how far it may be trusted. */
#pragma once

#include "stats/interval.h"

/**
 * CadRate:
 * @n_documents: k, the documents
 * @n_with_match: those with a match
 * @count: Y, their matches
 * @size: N, their sizes
 * @rate: r = Y/N
 * @garwood: interval of the rate, words taken as independent
 * @phi: Pearson's dispersion; 1 for independent words, above for ones that bunch in documents
 * @se: standard error of the rate as a ratio estimate
 * @linear: r +- t * se
 * @logarithmic: r * exp(+- t * se/r)
 * @quasi: r * exp(+- t * sqrt(phi/Y))
 *
 * NAN where not defined: @rate and all after it without a size; @phi and all after it for fewer
 * than two documents; @phi, @logarithmic and @quasi without a match.
 */
typedef struct {
	guint n_documents;
	guint n_with_match;
	guint64 count;
	guint64 size;
	double rate;
	CadInterval garwood;
	double phi;
	double se;
	CadInterval linear;
	CadInterval logarithmic;
	CadInterval quasi;
} CadRate;

/**
 * cad_rate:
 * @sample: documents
 * @confidence: 0 to 1
 *
 * phi = sum (y_i - r n_i)^2 / (r n_i) / (k-1) and se = sqrt(k/(k-1) * sum (y_i - r n_i)^2) / N,
 * over documents of count y_i and size n_i; t has k-1 degrees of freedom. A document without a size
 * and without a match adds nothing.
 *
 * Source: Cochran 1977, Sampling Techniques, chapter 6 (ratio estimators); McCullagh & Nelder 1989.
 * Oracle: tests/reference/rates.tsv
 *
 * Returns: the rate.
 */
CadRate cad_rate(const CadSample *sample, double confidence);
