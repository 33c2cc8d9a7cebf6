/* How often the intervals of precision, recall and prevalence hold the truth, and how far the
 * estimates are from it: sheets of many seeds, coded by the truth. */
#include "config.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "coding-simulation.h"
#include "suite.h"

static const CadrageQuantity quantities[] = {CADRAGE_QUANTITY_PRECISION, CADRAGE_QUANTITY_RECALL,
					     CADRAGE_QUANTITY_PREVALENCE};

typedef struct {
	double error;
	double squares;
	double width;
	guint n_covered;
} Outcome;

static void
take(Outcome *outcome, const CadrageMeasure *measure, double truth)
{
	outcome->error += measure->value - truth;
	outcome->squares += (measure->value - truth) * (measure->value - truth);
	outcome->width += measure->hi - measure->lo;
	outcome->n_covered += measure->lo <= truth && truth <= measure->hi;
}

static void
run(guint n_documents, guint n_rows, guint n_seeds)
{
	Outcome outcomes[G_N_ELEMENTS(quantities)] = {{0}};

	for (guint seed = 1; seed <= n_seeds; seed++) {
		g_auto(Simulation) simulation = simulation_new(n_documents, seed);
		const double truths[] = {simulation.precision, simulation.recall,
					 simulation.prevalence};
		g_autoptr(CadrageDraw) draw = simulation_draw(&simulation, n_rows, seed);
		g_autoptr(CadrageValidation) validation = simulation_code(&simulation, draw);

		for (guint i = 0; i < G_N_ELEMENTS(quantities); i++)
			take(&outcomes[i], simulation_find(validation, quantities[i]), truths[i]);
	}
	for (guint i = 0; i < G_N_ELEMENTS(quantities); i++)
		printf("%u articles, %u passages, %s: bias %+.3f, rmse %.3f, covered %.3f, "
		       "width %.3f\n",
		       n_documents, n_rows, cadrage_quantity_to_name(quantities[i]),
		       outcomes[i].error / n_seeds, sqrt(outcomes[i].squares / n_seeds),
		       (double)outcomes[i].n_covered / n_seeds, outcomes[i].width / n_seeds);
}

/* What makes articles fails as tests do, and so has to be one. */
START_TEST(coverage)
{
	static const guint rows[] = {60, 100, 200, 400};
	const char *n_seeds = g_getenv("SEEDS");

	for (guint i = 0; i < G_N_ELEMENTS(rows); i++)
		run(300, rows[i], n_seeds ? (guint)atoi(n_seeds) : 300);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("validation-coverage");
	TCase *tcase = tcase_create("coverage");

	tcase_set_timeout(tcase, 0);
	tcase_add_test(tcase, coverage);
	suite_add_tcase(suite, tcase);
	return suite_run(suite);
}
