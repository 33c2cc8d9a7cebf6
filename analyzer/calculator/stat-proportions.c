/* Intervals of counts: x of n trials, x events in so many tokens. */
#include "config.h"

#include "calculator/statistics.h"
#include "stats/proportion.h"

static const double levels[] = {0.90, 0.95, 0.99};

/* Reports counts above their sizes. */
static void
check_sizes(CadFrame *frame, int count, const guint64 *counts, const char *size_name,
	    const guint64 *sizes)
{
	if (cad_frame_has_errors(frame))
		return;
	for (guint row = 0; row < cad_frame_get_n_rows(frame); row++)
		if (counts[row] > sizes[row])
			cad_frame_report(frame, (int)row, count,
					 "%s is %" G_GUINT64_FORMAT
					 ", more than %s, %" G_GUINT64_FORMAT,
					 cad_frame_get_heading(frame, (guint)count), counts[row],
					 size_name, sizes[row]);
}

/* The columns of one level, in their order. */
#define PROPORTION_FIELDS(level)                                                          \
	CAD_FIGURE("wilson_" level "_lo"), CAD_FIGURE("wilson_" level "_hi"),             \
		CAD_FIGURE("wilsoncc_" level "_lo"), CAD_FIGURE("wilsoncc_" level "_hi"), \
		CAD_FIGURE("jeffreys_" level "_lo"), CAD_FIGURE("jeffreys_" level "_hi"), \
		CAD_FIGURE("clopper_pearson_" level "_lo"),                               \
		CAD_FIGURE("clopper_pearson_" level "_hi"),                               \
		CAD_FIGURE("agresti_coull_" level "_lo"), CAD_FIGURE("agresti_coull_" level "_hi")

static const CadrageField proportion_fields[] = {
	CAD_KEY("case_id"),	 CAD_COUNT("x"),	  CAD_COUNT("n"),
	PROPORTION_FIELDS("90"), PROPORTION_FIELDS("95"), PROPORTION_FIELDS("99"),
};

static CadrageValue *
put_interval(CadrageValue *at, CadInterval interval)
{
	at[0].number = interval.lo;
	at[1].number = interval.hi;
	return at + 2;
}

static void
add_proportion(CadOutcome *outcome, const char *key, guint64 x, guint64 n)
{
	CadrageValue row[G_N_ELEMENTS(proportion_fields)] = {
		{.text = key}, {.integer = (gint64)x}, {.integer = (gint64)n}};
	CadrageValue *at = row + 3;

	for (gsize i = 0; i < G_N_ELEMENTS(levels); i++) {
		const CadProportion intervals = cad_proportion(x, n, levels[i]);

		at = put_interval(at, intervals.wilson);
		at = put_interval(at, intervals.wilson_corrected);
		at = put_interval(at, intervals.jeffreys);
		at = put_interval(at, intervals.clopper_pearson);
		at = put_interval(at, intervals.agresti_coull);
	}
	cad_outcome_add(outcome, row);
}

static void
compute_proportions(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	static const char *const needed[] = {"x", "n", NULL};
	static const char *const keys[] = {"case_id", "case", "term", "id", NULL};
	const int key = cad_frame_find_key(frame, keys);

	(void)options;
	if (!cad_frame_require(frame, needed))
		return;
	g_autoptr(GPtrArray) names = cad_frame_read_keys(frame, key);
	g_autofree guint64 *x = cad_frame_read_counts(frame, "x");
	g_autofree guint64 *n = cad_frame_read_counts(frame, "n");

	check_sizes(frame, cad_frame_find(frame, "x"), x, "n", n);
	for (guint i = 0; !cad_frame_has_errors(frame) && i < names->len; i++)
		add_proportion(outcome, names->pdata[i], x[i], n[i]);
}

const CadStatistic cad_statistic_proportions = {
	{"proportions", "intervals of x of n, by five methods at 90, 95 and 99 %",
	 "case_id; x of n"},
	proportion_fields,
	G_N_ELEMENTS(proportion_fields),
	compute_proportions,
};

static const CadrageField poisson_fields[] = {
	CAD_COUNT("x"),
	CAD_COUNT("tokens"),
	CAD_FIGURE("conf"),
	CAD_FIGURE("rate_per_1000"),
	CAD_FIGURE("exact_lo"),
	CAD_FIGURE("exact_hi"),
	CAD_FIGURE("jeffreys_lo"),
	CAD_FIGURE("jeffreys_hi"),
};

#define PER 1000

static void
add_poisson(CadOutcome *outcome, guint64 x, guint64 tokens, double level)
{
	const CadInterval exact = cad_interval_garwood(x, tokens, level);
	const CadInterval jeffreys = cad_interval_jeffreys_rate(x, tokens, level);
	const CadrageValue row[] = {
		{.integer = (gint64)x},
		{.integer = (gint64)tokens},
		{.number = level},
		{.number = (double)x / (double)tokens * PER},
		{.number = exact.lo * PER},
		{.number = exact.hi * PER},
		{.number = jeffreys.lo * PER},
		{.number = jeffreys.hi * PER},
	};

	cad_outcome_add(outcome, row);
}

/* Levels of the rows; NULL without a column of them. */
static double *
read_levels(CadFrame *frame)
{
	double *values;

	if (cad_frame_find(frame, "conf") < 0)
		return NULL;
	values = cad_frame_read_numbers(frame, "conf", FALSE);
	for (guint i = 0; i < cad_frame_get_n_rows(frame); i++)
		if (values[i] <= 0 || values[i] >= 1)
			cad_frame_report(frame, (int)i, cad_frame_find(frame, "conf"),
					 "conf lies between 0 and 1");
	return values;
}

static void
compute_poisson(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	static const char *const counts[] = {"x", "count", NULL};
	static const char *const needed[] = {"x", "tokens", NULL};
	const int count = cad_frame_find_any(frame, counts);
	const guint n = cad_frame_get_n_rows(frame);

	(void)options;
	if (!cad_frame_require(frame, count < 0 ? needed : needed + 1))
		return;
	g_autofree guint64 *x =
		cad_frame_read_counts(frame, cad_frame_get_heading(frame, (guint)count));
	g_autofree guint64 *tokens = cad_frame_read_counts(frame, "tokens");
	g_autofree double *given = read_levels(frame);

	check_sizes(frame, count, x, "tokens", tokens);
	if (cad_frame_has_errors(frame))
		return;
	for (gsize k = 0; k < (given ? 1 : G_N_ELEMENTS(levels)); k++)
		for (guint i = 0; i < n; i++)
			add_poisson(outcome, x[i], tokens[i], given ? given[i] : levels[k]);
}

const CadStatistic cad_statistic_poisson_ci = {
	{"poisson_ci", "intervals of a rate per 1,000 tokens, words taken as independent",
	 "x (or count), tokens; perhaps conf (else 0.90, 0.95 and 0.99)"},
	poisson_fields,
	G_N_ELEMENTS(poisson_fields),
	compute_poisson,
};
