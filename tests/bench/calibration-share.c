#include "config.h"

#include <math.h>
#include <stdio.h>

#include "calibration-share.h"

void
share_add_split(Share *share)
{
	const double zero = 0;

	if (!share->hits) {
		share->hits = g_array_new(FALSE, FALSE, sizeof(double));
		share->trials = g_array_new(FALSE, FALSE, sizeof(double));
	}
	g_array_append_val(share->hits, zero);
	g_array_append_val(share->trials, zero);
}

void
share_count(Share *share, gboolean is_hit)
{
	g_array_index(share->hits, double, share->hits->len - 1) += is_hit;
	g_array_index(share->trials, double, share->trials->len - 1) += 1;
}

void
share_clear(Share *share)
{
	g_clear_pointer(&share->hits, g_array_unref);
	g_clear_pointer(&share->trials, g_array_unref);
}

static double
sum(const GArray *numbers)
{
	double total = 0;

	for (guint i = 0; i < numbers->len; i++)
		total += g_array_index(numbers, double, i);
	return total;
}

double
share_get_n_trials(const Share *share)
{
	return sum(share->trials);
}

void
share_print(const Share *share)
{
	const double trials = sum(share->trials), value = sum(share->hits) / trials;
	double squares = 0;

	if (!(trials > 0)) {
		printf("  %11s", "-");
		return;
	}
	for (guint i = 0; i < share->hits->len; i++) {
		double gap = g_array_index(share->hits, double, i) -
			     value * g_array_index(share->trials, double, i);

		squares += gap * gap;
	}
	printf("  %5.1f \302\261%4.1f", 100 * value, 100 * sqrt(squares) / trials);
}
