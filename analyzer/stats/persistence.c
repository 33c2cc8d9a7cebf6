#include "config.h"

#include <math.h>
#include <string.h>

#include "base/number.h"
#include "stats/persistence.h"

#define N_BISECTIONS 40

/* A wave shorter than this part of its length before is what rounding left of none. */
#define ROUNDING 1e-9

/* A series as it is looked at: residuals, and the line's two columns. */
typedef struct {
	guint n;
	double *residuals; /* Pearson's */
	double *roots;	   /* of the means */
	double *places;	   /* from -1 to 1 */
	double *gaps;	   /* from the week before */
	double *line[2];   /* orthonormal */
	double squares;	   /* of the residuals */
	double neighbours; /* products of neighbouring residuals */
	double excess;	   /* of the squares, over what Poisson counts would have */
} View;

/* What a correlation comes to. */
typedef struct {
	double trace;	     /* of M R M */
	double trace_square; /* of M R M R */
	double neighbours;   /* of D M R M */
	double slope;	     /* q_1' R q_1 */
	double tau;	     /* the variance of what lasts, Poisson's being 1 */
} Moments;

static void
view_clear(View *view)
{
	g_free(view->residuals);
	g_free(view->roots);
	g_free(view->places);
	g_free(view->gaps);
	g_free(view->line[0]);
	g_free(view->line[1]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(View, view_clear)

static double
multiply(const double *a, const double *b, guint n)
{
	double sum = 0;

	for (guint i = 0; i < n; i++)
		sum += a[i] * b[i];
	return sum;
}

/* Takes away from @vector what it has of @others, twice for the rounding, and makes it 1 long.
 * Returns: whether anything is left. */
static gboolean
make_orthonormal(double *vector, double *const *others, guint n_others, guint n)
{
	const double before = sqrt(multiply(vector, vector, n));
	double length;

	for (guint k = 0; k < 2 * n_others; k++) {
		const double *other = others[k % n_others];
		const double part = multiply(vector, other, n);

		for (guint i = 0; i < n; i++)
			vector[i] -= part * other[i];
	}
	length = sqrt(multiply(vector, vector, n));
	if (!(length > ROUNDING * before))
		return FALSE;
	for (guint i = 0; i < n; i++)
		vector[i] /= length;
	return TRUE;
}

static gboolean
view_init(View *view, const CadPoissonFit *fit, const CadCountData *data)
{
	const guint n = data->n;
	const double first = data->covariate[0], last = data->covariate[n - 1];

	*view = (View){n,
		       g_new(double, n),
		       g_new(double, n),
		       g_new(double, n),
		       g_new0(double, n),
		       {g_new(double, n), g_new(double, n)},
		       0,
		       0,
		       0};
	for (guint i = 0; i < n; i++) {
		view->roots[i] = sqrt(cad_line_mean(&fit->line, data, i));
		view->residuals[i] = cad_poisson_fit_residual(fit, data, i) / view->roots[i];
		view->places[i] = (2 * data->covariate[i] - first - last) / (last - first);
		view->gaps[i] = i > 0 ? data->covariate[i] - data->covariate[i - 1] : 0;
		view->line[0][i] = view->roots[i];
		view->line[1][i] = view->roots[i] * view->places[i];
	}
	view->squares = multiply(view->residuals, view->residuals, n);
	view->neighbours = multiply(view->residuals + 1, view->residuals, n - 1);
	view->excess = MAX(0, view->squares - fit->df);
	return make_orthonormal(view->line[0], NULL, 0, n) &&
	       make_orthonormal(view->line[1], view->line, 1, n);
}

/* @result: R times @vector, weeks a step @steps apart. */
static void
correlate(const double *steps, const double *vector, double *result, guint n)
{
	double carried = 0;

	for (guint i = 0; i < n; i++) {
		carried = vector[i] + steps[i] * carried;
		result[i] = carried;
	}
	carried = 0;
	for (guint i = n; i-- > 0;) {
		result[i] += carried;
		carried = steps[i] * (vector[i] + carried);
	}
}

/* The sum of the squares of all elements of R. */
static double
sum_squares(const double *steps, guint n)
{
	double sum = 0, carried = 0;

	for (guint i = 0; i < n; i++) {
		carried = 1 + steps[i] * steps[i] * carried;
		sum += 2 * carried - 1;
	}
	return sum;
}

/* Of M R M, what stands next to the diagonal. */
static double
sum_neighbours(const View *view, const double *steps, double *const *correlated,
	       double products[2][2])
{
	double sum = 0;

	for (guint i = 1; i < view->n; i++) {
		sum += steps[i];
		for (guint k = 0; k < 2; k++) {
			const double *q = view->line[k], *r = correlated[k];

			sum -= q[i] * r[i - 1] + r[i] * q[i - 1];
			for (guint l = 0; l < 2; l++)
				sum += products[k][l] * q[i] * view->line[l][i - 1];
		}
	}
	return sum;
}

static Moments
find_moments(const View *view, double rho)
{
	const guint n = view->n;
	g_autofree double *steps = g_new(double, n);
	g_autofree double *first = g_new(double, n);
	g_autofree double *second = g_new(double, n);
	double *const correlated[2] = {first, second};
	double products[2][2];
	Moments moments = {.trace = n};

	for (guint i = 0; i < n; i++)
		steps[i] = i > 0 ? pow(rho, view->gaps[i]) : 0;
	moments.trace_square = sum_squares(steps, n);
	for (guint k = 0; k < 2; k++) {
		correlate(steps, view->line[k], correlated[k], n);
		moments.trace_square -= 2 * multiply(correlated[k], correlated[k], n);
	}
	for (guint k = 0; k < 2; k++) {
		for (guint l = 0; l < 2; l++) {
			products[k][l] = multiply(view->line[k], correlated[l], n);
			moments.trace_square += products[k][l] * products[k][l];
		}
		moments.trace -= products[k][k];
	}
	moments.slope = products[1][1];
	moments.tau = view->excess / moments.trace;
	moments.neighbours = sum_neighbours(view, steps, correlated, products);
	return moments;
}

/* What lies between neighbours at a correlation, less what the residuals show. */
static double
find_surplus(const View *view, double rho)
{
	const Moments moments = find_moments(view, rho);
	double of_line = 0; /* of D M: what fitting the line alone does */

	for (guint k = 0; k < 2; k++)
		of_line -= multiply(view->line[k] + 1, view->line[k], view->n - 1);
	return of_line + moments.tau * moments.neighbours - view->neighbours;
}

/* The correlation that leaves as much between neighbours as the residuals show. */
static double
find_correlation(const View *view)
{
	double low = 0, high = CAD_MAX_CORRELATION;

	if (!(view->excess > 0) || find_surplus(view, low) >= 0)
		return low;
	if (find_surplus(view, high) <= 0)
		return high;
	for (guint i = 0; i < N_BISECTIONS; i++) {
		const double middle = (low + high) / 2;

		*(find_surplus(view, middle) < 0 ? &low : &high) = middle;
	}
	return (low + high) / 2;
}

/* The mean square of the residuals' shares in the slow waves. */
static double
measure_waves(const View *view, guint *n_waves)
{
	const guint n = view->n;
	const guint n_wanted = MIN(CAD_MAX_WAVES, n / 2);
	g_autoptr(GPtrArray) waves = g_ptr_array_new_with_free_func(g_free);
	double squares = 0;

	g_ptr_array_add(waves, g_memdup2(view->line[0], n * sizeof(double)));
	g_ptr_array_add(waves, g_memdup2(view->line[1], n * sizeof(double)));
	*n_waves = 0;
	while (*n_waves < n_wanted) {
		const double *last = g_ptr_array_index(waves, waves->len - 1);
		double *wave = g_new(double, n);
		double share;

		for (guint i = 0; i < n; i++)
			wave[i] = last[i] * view->places[i];
		g_ptr_array_add(waves, wave);
		if (!make_orthonormal(wave, (double *const *)waves->pdata, waves->len - 1, n))
			break;
		share = multiply(wave, view->residuals, n);
		squares += share * share;
		(*n_waves)++;
	}
	return *n_waves > 0 ? squares / *n_waves : CAD_NAN;
}

void
cad_persistence_measure(const CadPoissonFit *fit, const CadCountData *data,
			CadPersistence *persistence)
{
	g_auto(View) view = {0};
	Moments moments;
	double trace, trace_square;

	*persistence = (CadPersistence){CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN, 0};
	if (fit->df == 0 || !view_init(&view, fit, data) || !(view.squares > 0))
		return;
	persistence->correlation = find_correlation(&view);
	moments = find_moments(&view, persistence->correlation);
	trace = fit->df + moments.tau * moments.trace;
	trace_square = fit->df + 2 * moments.tau * moments.trace +
		       moments.tau * moments.tau * moments.trace_square;
	persistence->se_correlated = fit->se_slope * sqrt(1 + moments.tau * moments.slope);
	persistence->df_correlated = trace * trace / trace_square;
	persistence->se_waves = fit->se_slope * sqrt(measure_waves(&view, &persistence->n_waves));
}
