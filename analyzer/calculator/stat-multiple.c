/* Many tests: p-values corrected for their number. */
#include "config.h"

#include "calculator/statistics.h"
#include "stats/multiple.h"

static const CadrageField fields[] = {
	CAD_KEY("test_id"),	CAD_FIGURE("p"),  CAD_FIGURE("bonferroni"), CAD_FIGURE("holm"),
	CAD_FIGURE("hochberg"), CAD_FIGURE("bh"), CAD_FIGURE("by"),
};

/* In the order of the columns. */
static guint (*const corrections[])(const double *p, guint n, double *q) = {
	cad_multiple_bonferroni,
	cad_multiple_holm,
	cad_multiple_hochberg,
	cad_multiple_benjamini_hochberg,
	cad_multiple_benjamini_yekutieli,
};

static void
compute(CadFrame *frame, const CadrageStatisticOptions *options, CadOutcome *outcome)
{
	static const char *const needed[] = {"p", NULL};
	static const char *const keys[] = {"test_id", "test", "case_id", "term", "id", NULL};
	const int key = cad_frame_find_key(frame, keys);
	double *corrected[G_N_ELEMENTS(corrections)];

	(void)options;
	if (!cad_frame_require(frame, needed))
		return;
	g_autoptr(GPtrArray) names = cad_frame_read_keys(frame, key);
	g_autofree double *p = cad_frame_read_numbers(frame, "p", TRUE);
	g_autofree double *all = g_new(double, names->len *G_N_ELEMENTS(corrections) + 1);

	for (guint i = 0; i < names->len; i++)
		if (p[i] < 0 || p[i] > 1)
			cad_frame_report(frame, (int)i, cad_frame_find(frame, "p"),
					 "p lies between 0 and 1");
	if (cad_frame_has_errors(frame))
		return;
	for (gsize k = 0; k < G_N_ELEMENTS(corrections); k++) {
		corrected[k] = all + k * names->len;
		corrections[k](p, names->len, corrected[k]);
	}
	for (guint i = 0; i < names->len; i++) {
		CadrageValue row[G_N_ELEMENTS(fields)] = {{.text = names->pdata[i]},
							  {.number = p[i]}};

		for (gsize k = 0; k < G_N_ELEMENTS(corrections); k++)
			row[2 + k].number = corrected[k][i];
		cad_outcome_add(outcome, row);
	}
}

const CadStatistic cad_statistic_multiple_testing = {
	{"multiple_testing", "p-values corrected for their number, by five methods",
	 "test_id; p (NA: a test that was not made)"},
	fields,
	G_N_ELEMENTS(fields),
	compute,
};
