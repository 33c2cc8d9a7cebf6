#include "config.h"

#include "base/number.h"
#include "compare/weekly-parts.h"
#include "stats/change-point.h"
#include "stats/change-test.h"

#define TOKENS_PER_RATE 1000.0

/* One series that the verdict awaits a test of. */
typedef struct {
	guint place; /* outlet x row */
	CadCountedWeeks weeks;
} Candidate;

static void
candidate_clear(Candidate *candidate)
{
	cad_counted_weeks_clear(&candidate->weeks);
}

static guint
count_weeks(const Candidate *candidate)
{
	return candidate->weeks.counts->len;
}

/* Series of equally many weeks together. */
static int
compare_candidates(const void *a, const void *b)
{
	const Candidate *first = a;
	const Candidate *second = b;

	if (count_weeks(first) != count_weeks(second))
		return count_weeks(first) < count_weeks(second) ? -1 : 1;
	return (first->place > second->place) - (first->place < second->place);
}

static void
date_change(CadrageWeekly *weekly, const Candidate *candidate)
{
	CadrageTurn *turn = &g_array_index(weekly->turns, CadrageTurn, candidate->place);
	const CadSeries series = cad_counted_weeks_get_series(&candidate->weeks);
	CadChangePoint point;

	if (!cad_change_point(&series, CAD_MIN_SEGMENT, &point))
		return;
	turn->week = (guint)g_array_index(candidate->weeks.weeks, double, point.n_before);
	turn->rate_before = point.rate_before * TOKENS_PER_RATE;
	turn->rate_after = point.rate_after * TOKENS_PER_RATE;
}

/* @candidates: (array length=n): of equally many weeks. */
static void
test_candidates(CadrageWeekly *weekly, const Candidate *candidates, guint n, CadTested *tested)
{
	const CadrageComparisonOptions *options = &weekly->options.comparison;
	g_autofree CadSeries *series = g_new(CadSeries, n);
	g_autofree CadChangeTest *found = g_new(CadChangeTest, n);

	for (guint i = 0; i < n; i++)
		series[i] = cad_counted_weeks_get_series(&candidates[i].weeks);
	cad_change_test_all(series, n, CAD_MIN_SEGMENT, options->n_permutations, options->seed,
			    found);
	for (guint i = 0; i < n; i++) {
		date_change(weekly, &candidates[i]);
		g_array_index(weekly->turns, CadrageTurn, candidates[i].place).p = found[i].p;
		tested[candidates[i].place].p = found[i].p;
	}
}

static void
test_all(CadrageWeekly *weekly, GArray *candidates, CadTested *tested)
{
	const Candidate *all = (const Candidate *)(const void *)candidates->data;
	guint first = 0;

	g_array_sort(candidates, compare_candidates);
	for (guint i = 1; i <= candidates->len; i++) {
		if (i < candidates->len && count_weeks(&all[i]) == count_weeks(&all[first]))
			continue;
		test_candidates(weekly, &all[first], i - first, tested);
		first = i;
	}
}

/* Dealing is dear, and only done where the verdict awaits it. */
static GArray *
gather_candidates(CadrageWeekly *weekly, const CadrageComparisonOptions *options, CadTested *tested)
{
	const guint n_rows = cad_weekly_count_rows(weekly);
	GArray *candidates = g_array_new(FALSE, FALSE, sizeof(Candidate));

	g_array_set_clear_func(candidates, (GDestroyNotify)candidate_clear);
	for (guint i = 0; i < weekly->turns->len; i++) {
		Candidate candidate = {.place = i};

		tested[i] = (CadTested){
			.facts = cad_weekly_get_facts(weekly, i / n_rows, i % n_rows),
			.p = CAD_NAN,
		};
		/* A step from one level to another needs no ratio: one of them may be 0. */
		tested[i].facts.has_size = FALSE;
		g_array_index(weekly->turns, CadrageTurn, i) = (CadrageTurn){
			.week = G_MAXUINT,
			.rate_before = CAD_NAN,
			.rate_after = CAD_NAN,
			.p = CAD_NAN,
			.q = CAD_NAN,
		};
		if (!cad_verdict_awaits_test(&tested[i].facts, options))
			continue;
		cad_counted_weeks_init(&candidate.weeks, weekly, i / n_rows, i % n_rows);
		g_array_append_val(candidates, candidate);
	}
	return candidates;
}

static void
take_verdict(CadrageWeekly *weekly, guint place, const CadTested *tested,
	     const CadrageComparisonOptions *options)
{
	CadrageTurn *turn = &g_array_index(weekly->turns, CadrageTurn, place);
	const CadNeeded needed = cad_verdict_get_needed(&tested->facts, options);

	turn->q = tested->facts.q;
	turn->verdict = tested->verdict;
	turn->needed_weeks = needed.documents_a;
	turn->needed_matches = needed.matches;
	turn->needed = cad_weekly_tell_needed(weekly, place / cad_weekly_count_rows(weekly),
					      needed.documents_a, needed.matches);
}

void
cad_weekly_compute_turns(CadrageWeekly *weekly)
{
	const guint n = cad_weekly_count_outlets(weekly) * cad_weekly_count_rows(weekly);
	g_autofree CadTested *tested = g_new0(CadTested, n + 1);
	CadrageComparisonOptions options = weekly->options.comparison;
	g_autoptr(GArray) candidates = NULL;

	/* The units are weeks. */
	options.min_documents = CADRAGE_MIN_TURN_WEEKS;
	g_array_set_size(weekly->turns, n);
	candidates = gather_candidates(weekly, &options, tested);
	test_all(weekly, candidates, tested);
	weekly->family_sizes[CADRAGE_FAMILY_TURNS] = cad_family_judge(tested, n, &options);
	for (guint i = 0; i < n; i++)
		take_verdict(weekly, i, &tested[i], &options);
}
