#include "config.h"

#include "stats/order.h"

int
cad_compare_numbers(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

double
cad_quantile(const double *sorted, guint n, double level)
{
	double place = level * (n - 1);
	guint below = MIN((guint)place, n - 1);
	guint above = MIN(below + 1, n - 1);

	return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
