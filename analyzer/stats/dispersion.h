/* Dispersion: how evenly the matches lie over the documents. */
#pragma once

#include "stats/sample.h"

/**
 * CadDispersion:
 * @range: documents with a match
 * @dp: deviation of proportions, 0 (even) to nearly 1; NAN without a match
 * @dp_norm: @dp over its maximum, 0 to 1; NAN without a match, and for a single document
 * @dp_egbert: @dp over its maximum given where the matches are, 1 less the smallest share of the
 *   size among documents with a match
 * @juilland_d: 1 less the coefficient of variation of the documents' rates over sqrt(k - 1)
 * @rosengren_s: (sum sqrt(s_i y_i))^2 / Y
 * @dkl: 1 / (1 + sum v_i log2(v_i / s_i)), from the Kullback-Leibler divergence
 * @da: 1 less half the mean difference of two documents' rates over their mean
 *
 * Up to @dp_egbert 0 is even, after it 1 is. NAN without a match and where not defined.
 */
typedef struct {
	guint range;
	double dp;
	double dp_norm;
	double dp_egbert;
	double juilland_d;
	double rosengren_s;
	double dkl;
	double da;
} CadDispersion;

/**
 * cad_dispersion:
 * @sample: documents; they are the parts
 *
 * With s_i the share of document i in the size and v_i its share in the matches,
 * dp = sum |v_i - s_i| / 2 and dp_norm = dp / (1 - min s_i). A term with fewer matches than there
 * are documents is near 1 whatever it does. Documents without a size have no rate and are passed
 * over where rates count.
 *
 * Source: Gries 2008, IJCL 13; Lijffijt & Gries 2012, IJCL 17 (the normalisation); Egbert, Burch &
 * Biber 2020, IJCL 25; Juilland et al. 1970; Rosengren 1971; Gries 2020 (divergence); Burch, Egbert
 * & Biber 2017 (DA).
 * Oracle: tests/reference/dispersion.tsv
 *
 * Returns: the dispersion.
 */
CadDispersion cad_dispersion(const CadSample *sample);
