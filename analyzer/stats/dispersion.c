#include "config.h"

#include <math.h>
#include <stdlib.h>

#include "base/number.h"
#include "stats/dispersion.h"

static int
compare_rates(const void *a, const void *b)
{
	const double first = *(const double *)a, second = *(const double *)b;

	return (first > second) - (first < second);
}

/* The documents' rates, ascending. */
static GArray *
sort_rates(const CadSample *sample)
{
	GArray *rates = g_array_new(FALSE, FALSE, sizeof(double));

	for (guint i = 0; i < sample->n; i++) {
		const double rate = (double)sample->counts[i] / sample->sizes[i];

		if (sample->sizes[i] > 0)
			g_array_append_val(rates, rate);
	}
	g_array_sort(rates, compare_rates);
	return rates;
}

/* What rests on the documents' rates. */
static void
compare_documents(const CadSample *sample, CadDispersion *result)
{
	g_autoptr(GArray) rates = sort_rates(sample);
	const double k = rates->len;
	double mean = 0, squares = 0, differences = 0;

	if (rates->len < 2)
		return;
	for (guint i = 0; i < rates->len; i++)
		mean += g_array_index(rates, double, i) / k;
	for (guint i = 0; i < rates->len; i++) {
		const double rate = g_array_index(rates, double, i);

		squares += (rate - mean) * (rate - mean) / k;
		/* Among the differences of all pairs this one is added i times, taken off k-1-i. */
		differences += (2.0 * i - k + 1) * (rate - mean);
	}
	result->juilland_d = 1 - sqrt(squares) / mean / sqrt(k - 1);
	result->da = 1 - differences / (k * (k - 1) / 2) / (2 * mean);
}

/* What rests on shares of the size and of the matches. */
static void
compare_shares(const CadSample *sample, double sum_counts, double sum_sizes, CadDispersion *result)
{
	double smallest = HUGE_VAL, smallest_used = HUGE_VAL, roots = 0, divergence = 0;

	result->dp = 0;
	for (guint i = 0; i < sample->n; i++) {
		const double share = sample->sizes[i] / sum_sizes;
		const double part = sample->counts[i] / sum_counts;

		result->range += sample->counts[i] > 0;
		result->dp += fabs(part - share) / 2;
		smallest = MIN(smallest, share);
		roots += sqrt(share * part);
		if (sample->counts[i] == 0)
			continue;
		smallest_used = MIN(smallest_used, share);
		divergence += part * log2(part / share);
	}
	if (smallest < 1)
		result->dp_norm = result->dp / (1 - smallest);
	if (smallest_used < 1)
		result->dp_egbert = result->dp / (1 - smallest_used);
	result->rosengren_s = roots * roots;
	result->dkl = 1 / (1 + divergence);
}

CadDispersion
cad_dispersion(const CadSample *sample)
{
	const double sum_counts = (double)cad_sample_sum_counts(sample);
	const double sum_sizes = (double)cad_sample_sum_sizes(sample);
	CadDispersion result = {0, CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN};

	if (!(sum_counts > 0) || !(sum_sizes > 0))
		return result;
	compare_shares(sample, sum_counts, sum_sizes, &result);
	compare_documents(sample, &result);
	return result;
}
