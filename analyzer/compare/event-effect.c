#include "config.h"

#include "base/number.h"
#include "compare/cell.h"
#include "compare/outlet-overlap.h"
#include "compare/slice.h"
#include "compare/weekly-parts.h"
#include "stats/effect.h"

#define TOKENS_PER_RATE 1000.0
#define DAYS_PER_WEEK	7

/* Before an event, and from its day on. */
typedef struct {
	CadCensus *before;
	CadCensus *after;
	guint *map_before; /* of the roster */
	guint *map_after;
	CadLedger *nothing;
} Window;

/* The outlet before and after, the reference before and after. */
#define N_CELLS 4

/* The documents of the four cells. Of a text that stands in several of them each has it in its
 * rate, but it is an independent unit of none, see CadOverlap. */
typedef struct {
	const CadLedger *ledgers[N_CELLS];
	guint8 *is_shared[N_CELLS]; /* (nullable) */
} Sources;

/* One row in the four cells. */
typedef struct {
	CadSlice slices[N_CELLS];
	gboolean is_covered;
} Cells;

static void
sources_clear(Sources *sources)
{
	for (guint i = 0; i < N_CELLS; i++)
		g_clear_pointer(&sources->is_shared[i], g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Sources, sources_clear)

static void
cells_clear(Cells *cells)
{
	for (guint i = 0; i < N_CELLS; i++)
		cad_slice_clear(&cells->slices[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Cells, cells_clear)

static void
window_init(Window *window, CadrageWeekly *weekly, CadDay day)
{
	const guint32 number = cad_day_to_number(day);
	const guint32 n_days = weekly->options.n_event_weeks * DAYS_PER_WEEK;
	const CadPeriod before = {cad_day_from_number(number - n_days),
				  cad_day_from_number(number - 1)};
	const CadPeriod after = {
		day, MIN(cad_day_from_number(number + n_days - 1), weekly->stored.last)};
	g_autoptr(GPtrArray) none = g_ptr_array_new();

	window->before = cad_weekly_open_shelf(weekly, before);
	window->after = cad_weekly_open_shelf(weekly, after);
	window->map_before = cad_roster_map(weekly->roster, window->before);
	window->map_after = cad_roster_map(weekly->roster, window->after);
	window->nothing = cad_ledger_new(weekly->layout, none, NULL);
}

static void
window_clear(Window *window)
{
	g_clear_pointer(&window->before, cad_census_free);
	g_clear_pointer(&window->after, cad_census_free);
	g_clear_pointer(&window->map_before, g_free);
	g_clear_pointer(&window->map_after, g_free);
	g_clear_pointer(&window->nothing, cad_ledger_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Window, window_clear)

static const CadLedger *
find_ledger(const Window *window, const CadCensus *census, guint outlet)
{
	const CadCensusOutlet *found =
		outlet == G_MAXUINT ? NULL : g_ptr_array_index(census->outlets, outlet);

	return found ? found->ledger : window->nothing;
}

/* The reference, as it is read in the language of @outlet; G_MAXUINT when it is not there. */
static guint
find_reference(const CadrageWeekly *weekly, guint outlet)
{
	const guint language = cad_weekly_get_roster_outlet(weekly, outlet)->language;

	for (guint i = 0; i < cad_weekly_count_outlets(weekly); i++) {
		const CadRosterOutlet *other = cad_weekly_get_roster_outlet(weekly, i);

		if (other->language == language &&
		    (g_str_equal(other->group, weekly->options.reference) ||
		     g_str_equal(other->shown.id, weekly->options.reference)))
			return i;
	}
	return G_MAXUINT;
}

static double
get_rate(const CadSlice *slice)
{
	return slice->all.size == 0
		       ? CAD_NAN
		       : (double)slice->all.count / (double)slice->all.size * TOKENS_PER_RATE;
}

static void
take_slices(const CadrageWeekly *weekly, const Sources *sources, guint row, Cells *cells)
{
	const CadCut cut = {row, weekly->options.comparison.column, CAD_SIZES_TOKENS,
			    cad_layout_get_row(weekly->layout, row)->languages};

	cells->is_covered = TRUE;
	for (guint i = 0; i < N_CELLS; i++) {
		const CadLedger *ledger = sources->ledgers[i];

		cad_slice_init(&cells->slices[i], weekly->layout, ledger, &cut,
			       sources->is_shared[i]);
		/* Documents that the row's dates leave out, and no others. */
		if (ledger->tallies->len > 0 &&
		    !cad_slice_is_covered(&cells->slices[i], ledger, &cut))
			cells->is_covered = FALSE;
	}
}

static CadFacts
gather_facts(const Cells *cells)
{
	const CadSlice *slices = cells->slices;
	CadFacts facts = {
		.is_covered = cells->is_covered,
		.n_documents_a = MIN(slices[0].independent.n_units, slices[1].independent.n_units),
		.n_documents_b = MIN(slices[2].independent.n_units, slices[3].independent.n_units),
		.q = CAD_NAN,
		.has_size = TRUE,
		.lo = CAD_NAN,
		.hi = CAD_NAN,
	};

	for (guint i = 0; i < N_CELLS; i++) {
		facts.n_matches += slices[i].independent.count;
		facts.n_documents_with += slices[i].independent.n_with;
		facts.top_count = MAX(facts.top_count, slices[i].independent.top_count);
	}
	return facts;
}

static CadrageEffect
describe(const Cells *cells, guint event, guint outlet, guint row)
{
	const CadSlice *slices = cells->slices;

	return (CadrageEffect){
		.event = event,
		.outlet = outlet,
		.row = row,
		.n_before = slices[0].counts->len,
		.n_after = slices[1].counts->len,
		.n_reference_before = slices[2].counts->len,
		.n_reference_after = slices[3].counts->len,
		.count = slices[0].all.count + slices[1].all.count + slices[2].all.count +
			 slices[3].all.count,
		.rate_before = get_rate(&slices[0]),
		.rate_after = get_rate(&slices[1]),
		.reference_before = get_rate(&slices[2]),
		.reference_after = get_rate(&slices[3]),
	};
}

static void
measure_row(CadrageWeekly *weekly, guint event, guint outlet, const Sources *sources, guint row,
	    GArray *tested)
{
	g_auto(Cells) cells = {0};
	CadrageEffect effect;
	CadTested test;
	CadEffect found;

	take_slices(weekly, sources, row, &cells);
	effect = describe(&cells, event, outlet, row);
	test = (CadTested){.facts = gather_facts(&cells)};
	cad_effect_of_event(
		&(CadEffectCells){
			cad_slice_get_sample(&cells.slices[0]),
			cad_slice_get_sample(&cells.slices[1]),
			cad_slice_get_sample(&cells.slices[2]),
			cad_slice_get_sample(&cells.slices[3]),
		},
		CAD_CONFIDENCE, &found);
	effect.ratio = found.ratio;
	effect.lo = test.facts.lo = found.interval.lo;
	effect.hi = test.facts.hi = found.interval.hi;
	effect.p = test.p = found.p;
	/* Without a match in one of the four there is no ratio, and no test. */
	test.facts.min_p = isnan(found.p) ? 1 : 0;
	g_array_append_val(weekly->effects, effect);
	g_array_append_val(tested, test);
}

static void
sources_init(Sources *sources, const Window *window, guint outlet, guint reference)
{
	*sources = (Sources){
		.ledgers = {
			find_ledger(window, window->before, window->map_before[outlet]),
			find_ledger(window, window->after, window->map_after[outlet]),
			find_ledger(window, window->before, window->map_before[reference]),
			find_ledger(window, window->after, window->map_after[reference]),
		}};
	for (guint i = 0; i < N_CELLS; i++)
		sources->is_shared[i] =
			cad_overlap_mark(sources->ledgers[i], sources->ledgers, N_CELLS);
}

static void
measure_event(CadrageWeekly *weekly, guint event, GArray *tested)
{
	const CadDay day =
		cad_day_from_text(cadrage_events_get(weekly->options.events, event)->date);
	g_auto(Window) window = {0};

	if (day < cad_weekly_get_week_period(weekly, 0).first || day > weekly->stored.last)
		return;
	window_init(&window, weekly, day);
	for (guint i = 0; i < cad_weekly_count_outlets(weekly); i++) {
		const guint reference = find_reference(weekly, i);
		g_auto(Sources) sources = {0};

		if (reference == G_MAXUINT || reference == i)
			continue;
		sources_init(&sources, &window, i, reference);
		for (guint row = 0; row < cad_weekly_count_rows(weekly); row++)
			measure_row(weekly, event, i, &sources, row, tested);
	}
}

static void
take_verdict(CadrageWeekly *weekly, CadrageEffect *effect, const CadTested *test)
{
	const CadNeeded needed = cad_verdict_get_needed(&test->facts, &weekly->options.comparison);
	const CadRosterOutlet *outlet = cad_weekly_get_roster_outlet(weekly, effect->outlet);
	g_autofree char *a = g_strdup_printf("%s before the event and after it", outlet->shown.id);
	g_autofree char *b =
		g_strdup_printf("%s before the event and after it", weekly->options.reference);
	g_autofree char *text = cad_needed_to_text(&needed, a, b, FALSE);

	effect->q = test->facts.q;
	effect->verdict = test->verdict;
	effect->needed_documents = needed.documents_a;
	effect->needed_reference = needed.documents_b;
	effect->needed_matches = needed.matches;
	if (test->verdict == CADRAGE_VERDICT_NOT_TESTABLE)
		effect->needed = "a match of both outlets, before the event and after it";
	else if (text)
		effect->needed = g_string_chunk_insert_const(weekly->strings, text);
}

void
cad_weekly_compute_effects(CadrageWeekly *weekly)
{
	const CadrageWeeklyOptions *options = &weekly->options;
	g_autoptr(GArray) tested = g_array_new(FALSE, FALSE, sizeof(CadTested));

	if (!options->events || !options->reference)
		return;
	for (guint i = 0; i < cadrage_events_get_n(options->events); i++)
		measure_event(weekly, i, tested);
	weekly->family_sizes[CADRAGE_FAMILY_EFFECTS] = cad_family_judge(
		(CadTested *)(void *)tested->data, tested->len, &options->comparison);
	for (guint i = 0; i < tested->len; i++)
		take_verdict(weekly, &g_array_index(weekly->effects, CadrageEffect, i),
			     &g_array_index(tested, CadTested, i));
}
