#include "config.h"

#include <math.h>

#define MATHLIB_STANDALONE 1
#include <Rmath.h>

#include "base/number.h"
#include "stats/negative-binomial-fit.h"

/* Beyond this theta a count's variance is Poisson's to six digits, and the likelihood flat. */
#define LARGEST_THETA  1e7
#define SMALLEST_THETA 1e-8
#define MAX_HALVINGS   200
#define LAST_GAP       1e-12 /* of the logarithm of theta */
#define GROWTH	       4.0
/* Up to here a sum over the count replaces a difference of two digammas, which loses digits. */
#define SHORT_SUM 64

/* psi(y + theta) - psi(theta), the sum of 1/(theta + j) for j below y. */
static double
digamma_difference(double y, double theta)
{
	double sum = 0;

	if (y > SHORT_SUM)
		return digamma(y + theta) - digamma(theta);
	for (double j = 0; j < y; j++)
		sum += 1 / (theta + j);
	return sum;
}

/* The derivative of the profile log-likelihood: the line is fitted to this theta, starting from
 * @line. NAN when that fails. */
static double
theta_score(const CadCountData *data, double theta, CadLine *line)
{
	double sum = 0;

	if (!cad_log_linear_fit(data, 1 / theta, line))
		return CAD_NAN;
	for (guint i = 0; i < data->n; i++) {
		double y = data->counts[i];
		double mean = cad_line_mean(line, data, i);

		sum += digamma_difference(y, theta) - log1p(mean / theta) +
		       (mean - y) / (mean + theta);
	}
	return sum;
}

/* Whether the likelihood falls as theta runs away: residuals beyond Poisson's. */
static gboolean
is_bunched(const CadCountData *data, const CadLine *poisson)
{
	double excess = 0, size = 0;

	for (guint i = 0; i < data->n; i++) {
		double residual = data->counts[i] - cad_line_mean(poisson, data, i);

		excess += residual * residual - data->counts[i];
		size += residual * residual + data->counts[i];
	}
	return excess > 1e-12 * size;
}

/* The theta of the moments: where to start looking. */
static double
guess_theta(const CadCountData *data, const CadLine *line)
{
	double sum = 0;

	for (guint i = 0; i < data->n; i++) {
		double mean = cad_line_mean(line, data, i);
		double part = data->counts[i] / mean - 1;

		sum += part * part;
	}
	return CLAMP(data->n / sum, SMALLEST_THETA * GROWTH, LARGEST_THETA / GROWTH);
}

/* Two thetas about the top: the score is above 0 at @lo, not so at @hi. */
static gboolean
bracket(const CadCountData *data, double *lo, double *hi, CadLine *line)
{
	double score = theta_score(data, *lo, line);

	*hi = *lo;
	while (score > 0 && *hi < LARGEST_THETA) {
		*lo = *hi;
		*hi *= GROWTH;
		score = theta_score(data, *hi, line);
		if (!(score > 0))
			return !isnan(score);
	}
	while (score <= 0 && *lo > SMALLEST_THETA) {
		*hi = *lo;
		*lo /= GROWTH;
		score = theta_score(data, *lo, line);
		if (score > 0)
			return TRUE;
	}
	return FALSE;
}

/* The root of the score between two thetas, by false position on the logarithm of theta that
 * halves the weight of an end that stays (Illinois). */
static double
solve_theta(const CadCountData *data, double lo, double hi, CadLine *line)
{
	double at_lo = log(lo), at_hi = log(hi);
	double score_lo = lo * theta_score(data, lo, line);
	double score_hi = hi * theta_score(data, hi, line);
	double at = at_lo;

	for (guint i = 0; i < MAX_HALVINGS && at_hi - at_lo > LAST_GAP; i++) {
		double score, before = at;

		at = at_lo + (at_hi - at_lo) * (score_lo / (score_lo - score_hi));
		score = exp(at) * theta_score(data, exp(at), line);
		if (isnan(score) || score == 0 || fabs(at - before) < LAST_GAP)
			break;
		if (score > 0) {
			score_hi /= before == at_lo ? 2 : 1;
			at_lo = at;
			score_lo = score;
		} else {
			score_lo /= before == at_hi ? 2 : 1;
			at_hi = at;
			score_hi = score;
		}
	}
	return exp(at);
}

/* The slope's standard error from the expected information; see poisson-fit.c. */
static double
measure_error(const CadNegativeBinomialFit *fit, const CadCountData *data)
{
	double sum = 0, moment = 0, spread = 0;

	for (guint i = 0; i < data->n; i++) {
		double mean = cad_line_mean(&fit->line, data, i);
		double weight = mean / (1 + mean / fit->theta);

		sum += weight;
		moment += weight * data->covariate[i];
	}
	for (guint i = 0; i < data->n; i++) {
		double mean = cad_line_mean(&fit->line, data, i);
		double x = data->covariate[i] - moment / sum;

		spread += mean / (1 + mean / fit->theta) * x * x;
	}
	return sqrt(1 / spread);
}

static void
measure(CadNegativeBinomialFit *fit, const CadCountData *data)
{
	fit->log_likelihood = 0;
	for (guint i = 0; i < data->n; i++) {
		double y = data->counts[i];
		double mean = cad_line_mean(&fit->line, data, i);

		fit->log_likelihood += fit->is_poisson ? dpois(y, mean, TRUE)
						       : dnbinom_mu(y, fit->theta, mean, TRUE);
	}
	if (data->covariate)
		fit->se_slope = measure_error(fit, data);
}

gboolean
cad_negative_binomial_fit(const CadCountData *data, CadNegativeBinomialFit *fit)
{
	CadLine line = {CAD_NAN, CAD_NAN};
	double lo, hi;

	*fit = (CadNegativeBinomialFit){{CAD_NAN, CAD_NAN}, CAD_NAN, CAD_NAN, CAD_NAN, FALSE};
	if (!cad_log_linear_fit(data, 0, &line))
		return FALSE;
	fit->line = line;
	fit->theta = HUGE_VAL;
	fit->is_poisson = TRUE;
	if (is_bunched(data, &line)) {
		lo = guess_theta(data, &line);
		if (bracket(data, &lo, &hi, &line)) {
			fit->theta = solve_theta(data, lo, hi, &line);
			/* The line of the very theta that is given. */
			if (isnan(theta_score(data, fit->theta, &line)))
				return FALSE;
			fit->line = line;
			fit->is_poisson = FALSE;
		}
	}
	measure(fit, data);
	return TRUE;
}
