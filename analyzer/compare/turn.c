#include "config.h"

#include "base/number.h"
#include "compare/weekly-parts.h"
#include "stats/change-point.h"

#define TOKENS_PER_RATE 1000.0

/* Looks for a change where the verdict awaits one: shuffling is dear. */
static void
measure(CadrageWeekly *weekly, guint outlet, guint row, const CadrageComparisonOptions *options,
	CadTested *tested)
{
	const guint place = outlet * cad_weekly_count_rows(weekly) + row;
	CadrageTurn *turn = &g_array_index(weekly->turns, CadrageTurn, place);
	g_auto(CadCountedWeeks) weeks = {0};
	CadSeries series;
	CadChangePoint point;

	*tested = (CadTested){.facts = cad_weekly_get_facts(weekly, outlet, row), .p = CAD_NAN};
	/* A step from one level to another needs no ratio: one of them may be 0. */
	tested->facts.has_size = FALSE;
	*turn = (CadrageTurn){G_MAXUINT, CAD_NAN, CAD_NAN, CAD_NAN, CAD_NAN, 0, NULL, 0, 0};
	if (!cad_verdict_awaits_test(&tested->facts, options))
		return;
	cad_counted_weeks_init(&weeks, weekly, outlet, row);
	series = cad_counted_weeks_get_series(&weeks);
	if (!cad_change_point(&series, CAD_MIN_SEGMENT, &point))
		return;
	turn->week = (guint)g_array_index(weeks.weeks, double, point.n_before);
	turn->rate_before = point.rate_before * TOKENS_PER_RATE;
	turn->rate_after = point.rate_after * TOKENS_PER_RATE;
	turn->p = cad_change_point_test(&series, CAD_MIN_SEGMENT, options->n_permutations,
					options->seed);
	tested->p = turn->p;
}

void
cad_weekly_compute_turns(CadrageWeekly *weekly)
{
	const guint n_rows = cad_weekly_count_rows(weekly);
	const guint n = cad_weekly_count_outlets(weekly) * n_rows;
	g_autofree CadTested *tested = g_new0(CadTested, n + 1);
	CadrageComparisonOptions options = weekly->options.comparison;

	/* The units are weeks. */
	options.min_documents = CADRAGE_MIN_TURN_WEEKS;
	g_array_set_size(weekly->turns, n);
	for (guint i = 0; i < n; i++)
		measure(weekly, i / n_rows, i % n_rows, &options, &tested[i]);
	weekly->family_sizes[CADRAGE_FAMILY_TURNS] = cad_family_judge(tested, n, &options);
	for (guint i = 0; i < n; i++) {
		CadrageTurn *turn = &g_array_index(weekly->turns, CadrageTurn, i);
		const CadNeeded needed = cad_verdict_get_needed(&tested[i].facts, &options);

		turn->q = tested[i].facts.q;
		turn->verdict = tested[i].verdict;
		turn->needed_weeks = needed.documents_a;
		turn->needed_matches = needed.matches;
		turn->needed = cad_weekly_tell_needed(weekly, i / n_rows, needed.documents_a,
						      needed.matches);
	}
}
