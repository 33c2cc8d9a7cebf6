/* Power: what comparisons find of differences that were planted. */
#pragma once

#include "calibration-split.h"

typedef struct {
	SplitOptions split;
	guint n_splits;
	guint64 seed;
} PowerOptions;

/** calibration_measure_power: prints the lines of the second table, see calibration.c; @ratio: of
 * the rates of the planted rows. */
void calibration_measure_power(const CalibrationCorpus *corpus, const PowerOptions *options,
			       guint n_each, double ratio);
