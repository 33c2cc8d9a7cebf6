#include "config.h"

#include "base/number.h"
#include "compare/cell.h"
#include "compare/pair.h"
#include "compare/weekly-parts.h"

/* One outlet's documents in the two times compared. */
typedef struct {
	const CadLedger *ledger;   /* of no document where there is none */
	CadrageWeekStatus missing; /* what is known where the row is not counted */
} Side;

/* Both times: the census of each, and where the roster's outlets are in it. */
typedef struct {
	CadPeriod period;
	CadCensus *census;
	guint *map;
	CadLedger *nothing;
} Time;

static void
time_init(Time *time, CadrageWeekly *weekly, CadPeriod period)
{
	g_autoptr(GPtrArray) none = g_ptr_array_new();

	time->period = period;
	time->census = cad_weekly_open_shelf(weekly, period);
	time->map = cad_roster_map(weekly->roster, time->census);
	time->nothing = cad_ledger_new(weekly->layout, none, NULL);
}

static void
time_clear(Time *time)
{
	g_clear_pointer(&time->census, cad_census_free);
	g_clear_pointer(&time->map, g_free);
	g_clear_pointer(&time->nothing, cad_ledger_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Time, time_clear)

static Side
find_side(const CadrageWeekly *weekly, const Time *time, guint outlet)
{
	Side side = {time->nothing,
		     cad_weekly_find_status(weekly, outlet, time->census, time->period, FALSE)};

	if (time->map[outlet] != G_MAXUINT) {
		const CadCensusOutlet *found =
			g_ptr_array_index(time->census->outlets, time->map[outlet]);

		side.ledger = found->ledger;
	}
	return side;
}

/* What one time shows of a row, by what is compared. */
static CadrageWeekStatus
show_side(const CadrageWeekly *weekly, const Side *side, guint row, CadrageTest test,
	  guint *n_documents, guint64 *count, double *rate)
{
	const CadrageCell cell = cad_cell_compute(weekly->layout, side->ledger, row,
						  weekly->options.comparison.column);

	*n_documents = cell.n_units;
	*count = cell.count;
	*rate = test == CADRAGE_TEST_SHARES  ? CAD_NAN
		: test == CADRAGE_TEST_SHARE ? cell.share
					     : cell.rate;
	return cell.is_covered ? CADRAGE_WEEK_COUNTED : side->missing;
}

static gboolean
is_missing(CadrageWeekStatus status)
{
	return status == CADRAGE_WEEK_EMPTY || status == CADRAGE_WEEK_NOT_COLLECTED;
}

/* Mentions of the set that a label is one name of, by either outlet; of its total the same. */
static guint64
count_mentions(const CadrageWeekly *weekly, const Side *now, const Side *before, guint row)
{
	const guint set = cad_layout_get_row(weekly->layout, row)->set;
	const CadrageColumn column = weekly->options.comparison.column;

	return cad_cell_compute(weekly->layout, now->ledger, set, column).count +
	       cad_cell_compute(weekly->layout, before->ledger, set, column).count;
}

/* A week without documents is too few of them, not something that the lexicon does not cover; and
 * what the other week has is not compared, but it is there. */
static void
settle_missing(const CadrageWeekly *weekly, const Side *now, const Side *before, guint row,
	       const CadrageChange *change, CadFacts *facts)
{
	if ((change->now != CADRAGE_WEEK_COUNTED && !is_missing(change->now)) ||
	    (change->before != CADRAGE_WEEK_COUNTED && !is_missing(change->before)))
		return;
	if (!is_missing(change->now) && !is_missing(change->before))
		return;
	facts->is_covered = TRUE;
	facts->n_documents_a = change->n_documents_now;
	facts->n_documents_b = change->n_documents_before;
	facts->n_matches = change->count_now + change->count_before;
	if (facts->has_mentions)
		facts->n_mentions = count_mentions(weekly, now, before, row);
}

static void
measure_outlet(CadrageWeekly *weekly, guint outlet, const Time *now, const Time *before,
	       CadPair *pairs)
{
	const guint n_rows = cad_weekly_count_rows(weekly);
	const Side side_now = find_side(weekly, now, outlet);
	const Side side_before = find_side(weekly, before, outlet);

	cad_pairs_measure(weekly->layout, side_now.ledger, side_before.ledger,
			  weekly->options.comparison.column, &weekly->options.comparison, pairs);
	for (guint row = 0; row < n_rows; row++) {
		CadrageChange *change =
			&g_array_index(weekly->changes, CadrageChange, outlet * n_rows + row);

		change->test = pairs[row].pair.test;
		change->now =
			show_side(weekly, &side_now, row, change->test, &change->n_documents_now,
				  &change->count_now, &change->rate_now);
		change->before = show_side(weekly, &side_before, row, change->test,
					   &change->n_documents_before, &change->count_before,
					   &change->rate_before);
		settle_missing(weekly, &side_now, &side_before, row, change, &pairs[row].facts);
	}
}

static void
take_pair(CadrageWeekly *weekly, guint outlet, CadrageChange *change, const CadPair *pair)
{
	const CadNeeded needed = cad_verdict_get_needed(&pair->facts, &weekly->options.comparison);
	g_autofree char *text = cad_needed_to_text(
		&needed, cad_weekly_name_span(weekly, outlet, weekly->compared),
		cad_weekly_name_span(weekly, outlet, weekly->before), pair->facts.has_mentions);

	change->difference = pair->pair.difference;
	change->ratio = pair->pair.ratio;
	change->lo = pair->pair.lo;
	change->hi = pair->pair.hi;
	change->p = pair->pair.p;
	change->q = pair->pair.q;
	change->min_p = pair->pair.min_p;
	change->is_exact = pair->pair.is_exact;
	change->verdict = pair->pair.verdict;
	change->needed_documents_now = needed.documents_a;
	change->needed_documents_before = needed.documents_b;
	change->needed_matches = needed.matches;
	if (text)
		change->needed = g_string_chunk_insert_const(weekly->strings, text);
}

void
cad_weekly_compute_changes(CadrageWeekly *weekly)
{
	const guint n_rows = cad_weekly_count_rows(weekly);
	const guint n = cad_weekly_count_outlets(weekly) * n_rows;
	g_autofree CadPair *pairs = g_new0(CadPair, n + 1);
	g_autoptr(GPtrArray) family = g_ptr_array_new();
	g_auto(Time) now = {0};
	g_auto(Time) before = {0};

	time_init(&now, weekly, weekly->compared);
	time_init(&before, weekly, weekly->before);
	g_array_set_size(weekly->changes, n);
	for (guint i = 0; i < cad_weekly_count_outlets(weekly); i++)
		measure_outlet(weekly, i, &now, &before, &pairs[i * n_rows]);
	for (guint i = 0; i < n; i++)
		g_ptr_array_add(family, &pairs[i]);
	weekly->family_sizes[CADRAGE_FAMILY_CHANGES] = cad_pairs_judge(
		(CadPair *const *)family->pdata, family->len, &weekly->options.comparison);
	for (guint i = 0; i < n; i++)
		take_pair(weekly, i / n_rows, &g_array_index(weekly->changes, CadrageChange, i),
			  &pairs[i]);
}
