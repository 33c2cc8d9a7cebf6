#include "config.h"

#include <math.h>

#include "base/number.h"
#include "stats/dispersion.h"

CadDispersion
cad_dispersion(const CadSample *sample)
{
	double sum_counts = (double)cad_sample_sum_counts(sample);
	double sum_sizes = (double)cad_sample_sum_sizes(sample);
	double smallest = HUGE_VAL;
	CadDispersion result = {0, CAD_NAN, CAD_NAN};

	if (!(sum_counts > 0) || !(sum_sizes > 0))
		return result;
	result.dp = 0;
	for (guint i = 0; i < sample->n; i++) {
		double share = sample->sizes[i] / sum_sizes;

		result.range += sample->counts[i] > 0;
		result.dp += fabs(sample->counts[i] / sum_counts - share) / 2;
		smallest = MIN(smallest, share);
	}
	if (smallest < 1)
		result.dp_norm = result.dp / (1 - smallest);
	return result;
}
