#include "config.h"

#include <math.h>

#include "base/number.h"
#include "stats/multiple.h"

static int
compare_p(const void *first, const void *second, void *p_values)
{
	const double *p = p_values;
	double a = p[*(const guint *)first];
	double b = p[*(const guint *)second];

	return (a > b) - (a < b);
}

/* The indices of the tests that were made, smallest p first; sets @q to NAN for the others. */
static GArray *
rank_tests(double *p, guint n, double *q)
{
	GArray *ranked = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint i = 0; i < n; i++) {
		if (isnan(p[i]))
			q[i] = CAD_NAN;
		else
			g_array_append_val(ranked, i);
	}
	g_array_sort_with_data(ranked, compare_p, p);
	return ranked;
}

/* The minimum of m/r * p over this and all larger p, times 1 + 1/2 + ... + 1/m if asked. */
static guint
step_up(const double *p, guint n, double *q, gboolean has_penalty)
{
	g_autofree double *copy = g_memdup2(p, n * sizeof *p);
	g_autoptr(GArray) ranked = rank_tests(copy, n, q);
	double penalty = has_penalty ? 0 : 1;
	double least = 1;

	for (guint rank = 1; has_penalty && rank <= ranked->len; rank++)
		penalty += 1.0 / rank;
	for (guint rank = ranked->len; rank > 0; rank--) {
		guint test = g_array_index(ranked, guint, rank - 1);

		least = MIN(least, penalty * copy[test] * ranked->len / rank);
		q[test] = least;
	}
	return ranked->len;
}

guint
cad_multiple_benjamini_hochberg(const double *p, guint n, double *q)
{
	return step_up(p, n, q, FALSE);
}

guint
cad_multiple_benjamini_yekutieli(const double *p, guint n, double *q)
{
	return step_up(p, n, q, TRUE);
}

guint
cad_multiple_bonferroni(const double *p, guint n, double *q)
{
	guint m = 0;

	for (guint i = 0; i < n; i++)
		m += !isnan(p[i]);
	for (guint i = 0; i < n; i++)
		q[i] = isnan(p[i]) ? CAD_NAN : MIN(1, p[i] * m);
	return m;
}

guint
cad_multiple_hochberg(const double *p, guint n, double *q)
{
	g_autofree double *copy = g_memdup2(p, n * sizeof *p);
	g_autoptr(GArray) ranked = rank_tests(copy, n, q);
	double least = 1;

	for (guint rank = ranked->len; rank > 0; rank--) {
		guint test = g_array_index(ranked, guint, rank - 1);

		least = MIN(least, copy[test] * (ranked->len - rank + 1));
		q[test] = least;
	}
	return ranked->len;
}

guint
cad_multiple_holm(const double *p, guint n, double *q)
{
	g_autofree double *copy = g_memdup2(p, n * sizeof *p);
	g_autoptr(GArray) ranked = rank_tests(copy, n, q);
	double most = 0;

	for (guint i = 0; i < ranked->len; i++) {
		guint test = g_array_index(ranked, guint, i);

		most = MAX(most, MIN(1, copy[test] * (ranked->len - i)));
		q[test] = most;
	}
	return ranked->len;
}
