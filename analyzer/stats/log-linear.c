#include "config.h"

#include <math.h>

#include "base/number.h"
#include "stats/log-linear.h"

/* A step moves no document's log mean further than this: a longer one may overflow. */
#define MAX_STEP 2.0
/* Steps below this part of a unit are the last: the next would be its square. */
#define LAST_STEP      1e-9
#define MAX_STEPS      500
#define MAX_HALVINGS   40
#define ROUNDING_SLACK 1e-13

/*
 * The covariate is moved and scaled to have its extremes at most 1 from its mean, so that the two
 * coefficients are of one size.
 */
typedef struct {
	const CadCountData *data;
	double alpha;
	double centre;
	double scale;
	double *gradients; /* by document: of the likelihood, by its log mean */
	double *weights;   /* by document: the negated second derivative */
} Model;

static void
model_clear(Model *model)
{
	g_free(model->gradients);
	g_free(model->weights);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Model, model_clear)

/* The likelihood, as far as it depends on the line, and the size of the terms that it sums. */
typedef struct {
	double likelihood;
	double size;
} Look;

double
cad_line_mean(const CadLine *line, const CadCountData *data, guint i)
{
	double x = data->covariate ? data->covariate[i] : 0;

	return data->sizes[i] * exp(line->intercept + line->slope * x);
}

/* Whether every count lies at covariate @x. */
static gboolean
are_counts_at(const CadCountData *data, double x)
{
	for (guint i = 0; i < data->n; i++)
		if (data->counts[i] > 0 && data->covariate[i] != x)
			return FALSE;
	return TRUE;
}

/* Whether there is a line, and the scale of the covariate. */
static gboolean
model_start(Model *model, const CadCountData *data, double alpha)
{
	double sum_counts = 0, sum_sizes = 0, moment = 0;
	double least = HUGE_VAL, most = -HUGE_VAL;

	*model = (Model){data, alpha, 0, 1, g_new(double, data->n), g_new(double, data->n)};
	for (guint i = 0; i < data->n; i++) {
		double x = data->covariate ? data->covariate[i] : 0;

		if (!(data->sizes[i] > 0) || !(data->counts[i] >= 0))
			return FALSE;
		sum_counts += data->counts[i];
		sum_sizes += data->sizes[i];
		moment += data->sizes[i] * x;
		least = MIN(least, x);
		most = MAX(most, x);
	}
	if (!(sum_counts > 0))
		return FALSE;
	if (!data->covariate)
		return TRUE;
	model->centre = moment / sum_sizes;
	model->scale = MAX(most - model->centre, model->centre - least);
	return least < most && !are_counts_at(data, least) && !are_counts_at(data, most);
}

static double
scaled_covariate(const Model *model, guint i)
{
	if (!model->data->covariate)
		return 0;
	return (model->data->covariate[i] - model->centre) / model->scale;
}

static Look
model_look(Model *model, const double *beta)
{
	const CadCountData *data = model->data;
	double alpha = model->alpha;
	Look look = {0};

	for (guint i = 0; i < data->n; i++) {
		double y = data->counts[i];
		double log_rate = beta[0] + beta[1] * scaled_covariate(model, i);
		double mean = data->sizes[i] * exp(log_rate);
		double spread = 1 + alpha * mean;
		double cost = alpha > 0 ? (y + 1 / alpha) * log1p(alpha * mean) : mean;

		look.likelihood += y * log_rate - cost;
		look.size += fabs(y * log_rate) + cost;
		model->gradients[i] = (y - mean) / spread;
		model->weights[i] = mean / spread * ((1 + alpha * y) / spread);
	}
	return look;
}

/* Newton's step from the last look, cut so that no log mean moves too far. The slope is taken about
 * the weighted centre, or a group of huge counts would drown one of small ones. */
static gboolean
newton_step(const Model *model, double *step)
{
	guint n = model->data->n;
	double weight = 0, moment = 0, pull = 0, turn = 0, spread = 0, centre, reach;

	for (guint i = 0; i < n; i++) {
		weight += model->weights[i];
		moment += model->weights[i] * scaled_covariate(model, i);
		pull += model->gradients[i];
	}
	centre = moment / weight;
	for (guint i = 0; i < n; i++) {
		double x = scaled_covariate(model, i) - centre;

		turn += model->gradients[i] * x;
		spread += model->weights[i] * x * x;
	}
	step[1] = model->data->covariate ? turn / spread : 0;
	step[0] = pull / weight - step[1] * centre;
	reach = fabs(step[0]) + fabs(step[1]);
	if (!isfinite(reach))
		return FALSE;
	if (reach > MAX_STEP) {
		step[0] *= MAX_STEP / reach;
		step[1] *= MAX_STEP / reach;
	}
	return TRUE;
}

/* Goes along @step as far as the likelihood does not fall. */
static gboolean
take_step(Model *model, double *beta, Look *look, const double *step)
{
	double length = 1;

	for (guint i = 0; i < MAX_HALVINGS; i++, length /= 2) {
		double there[2] = {beta[0] + length * step[0], beta[1] + length * step[1]};
		Look ahead = model_look(model, there);

		if (ahead.likelihood >= look->likelihood - ROUNDING_SLACK * look->size) {
			beta[0] = there[0];
			beta[1] = there[1];
			*look = ahead;
			return TRUE;
		}
	}
	return FALSE;
}

static gboolean
climb(Model *model, double *beta)
{
	Look look = model_look(model, beta);

	for (guint i = 0; i < MAX_STEPS; i++) {
		double step[2];

		if (!newton_step(model, step) || !take_step(model, beta, &look, step))
			return FALSE;
		if (fabs(step[0]) + fabs(step[1]) < LAST_STEP)
			return TRUE;
	}
	return FALSE;
}

static double
log_pooled_rate(const CadCountData *data)
{
	double sum_counts = 0, sum_sizes = 0;

	for (guint i = 0; i < data->n; i++) {
		sum_counts += data->counts[i];
		sum_sizes += data->sizes[i];
	}
	return log(sum_counts / sum_sizes);
}

gboolean
cad_log_linear_fit(const CadCountData *data, double alpha, CadLine *line)
{
	CadLine start = *line;
	double beta[2];
	g_auto(Model) model = {0};

	*line = (CadLine){CAD_NAN, CAD_NAN};
	if (!model_start(&model, data, alpha))
		return FALSE;
	if (isnan(start.intercept) || isnan(start.slope))
		start = (CadLine){log_pooled_rate(data), 0};
	beta[0] = start.intercept + start.slope * model.centre;
	beta[1] = start.slope * model.scale;
	if (!climb(&model, beta))
		return FALSE;
	line->slope = beta[1] / model.scale;
	line->intercept = beta[0] - line->slope * model.centre;
	return TRUE;
}
