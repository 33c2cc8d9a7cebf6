/* Dispersion: how evenly the matches lie over the documents. */
#pragma once

#include "stats/sample.h"

/**
 * CadDispersion:
 * @range: documents with a match
 * @dp: deviation of proportions, 0 (even) to nearly 1; NAN without a match
 * @dp_norm: @dp over its maximum, 0 to 1; NAN without a match, and for a single document
 */
typedef struct {
	guint range;
	double dp;
	double dp_norm;
} CadDispersion;

/**
 * cad_dispersion:
 * @sample: documents; they are the parts
 *
 * With s_i the share of document i in the size and v_i its share in the matches,
 * dp = sum |v_i - s_i| / 2 and dp_norm = dp / (1 - min s_i). A term with fewer matches than there
 * are documents is near 1 whatever it does.
 *
 * Source: Gries 2008, IJCL 13; Lijffijt & Gries 2012, IJCL 17 (the normalisation).
 * Oracle: tests/reference/dispersion.tsv
 *
 * Returns: the dispersion.
 */
CadDispersion cad_dispersion(const CadSample *sample);
