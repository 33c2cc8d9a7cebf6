#include "config.h"

#include "base/number.h"
#include "compare/cell.h"
#include "compare/slice.h"
#include "compare/weekly-parts.h"

/*
 * The points of every outlet, row and week. One week is looked at after the other, so that no more
 * than one week's documents are unfolded at a time.
 */

static CadragePoint
make_point(const CadrageCell *cell, CadrageWeekStatus status, guint n_days)
{
	CadragePoint point = {
		.status = status,
		.interval = CADRAGE_INTERVAL_NONE,
		.n_days_collected = n_days,
		.rate = CAD_NAN,
		.lo = CAD_NAN,
		.hi = CAD_NAN,
		.share = CAD_NAN,
	};

	if (status != CADRAGE_WEEK_COUNTED)
		return point;
	point.interval = cell->interval;
	point.is_thin = cell->n_units < CAD_MIN_JACKKNIFE_DOCUMENTS;
	point.n_documents = cell->n_documents;
	point.n_units = cell->n_units;
	point.n_documents_with = cell->n_documents_with;
	point.count = cell->count;
	point.n_tokens = cell->n_tokens;
	point.rate = cell->rate;
	point.lo = cell->lo;
	point.hi = cell->hi;
	point.share = cell->share;
	return point;
}

/* The matches of texts that have copies, in all weeks: place << 32 | cluster -> number, owned. */
static GHashTable *
make_copied(void)
{
	return g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, g_free);
}

static void
sum_unit(CadSum *sum, GHashTable *copied, guint place, guint cluster, guint32 count)
{
	const guint64 key = (guint64)place << 32 | cluster;
	guint64 *known = cluster == CAD_NO_CLUSTER ? NULL : g_hash_table_lookup(copied, &key);
	guint64 all = count;

	if (known) {
		*known += count;
		all = *known;
	} else if (cluster != CAD_NO_CLUSTER) {
		g_hash_table_insert(copied, g_memdup2(&key, sizeof key),
				    g_memdup2(&all, sizeof all));
	}
	sum->n_with += !known;
	sum->top_count = MAX(sum->top_count, all);
}

/* A week's units with a match. */
static void
sum_units(CadrageWeekly *weekly, const CadLedger *ledger, guint place, GHashTable *copied)
{
	const guint row = place % cad_weekly_count_rows(weekly);
	const CadCut cut = {row, weekly->options.comparison.column, CAD_SIZES_TOKENS,
			    cad_layout_get_row(weekly->layout, row)->languages};
	g_auto(CadSlice) slice = {0};

	cad_slice_init(&slice, weekly->layout, ledger, &cut, NULL);
	for (guint i = 0; i < slice.counts->len; i++) {
		const guint32 count = g_array_index(slice.counts, guint32, i);

		if (count > 0)
			sum_unit(&g_array_index(weekly->sums, CadSum, place), copied, place,
				 g_array_index(slice.clusters, guint, i), count);
	}
}

static void
sum_point(CadSum *sum, const CadragePoint *point)
{
	sum->n_uncovered += point->status == CADRAGE_WEEK_NOT_COVERED;
	if (point->status != CADRAGE_WEEK_COUNTED || point->n_tokens == 0)
		return;
	sum->n_weeks++;
	sum->count += point->count;
}

/* @ledger: (nullable): of the outlet's documents in the week. */
static void
compute_week(CadrageWeekly *weekly, guint outlet, guint week, const CadCensus *census,
	     const CadLedger *ledger, GHashTable *copied)
{
	const CadPeriod period = cad_weekly_get_week_period(weekly, week);
	const char *group = cad_weekly_get_roster_outlet(weekly, outlet)->group;
	const guint n_days = cad_collection_count_days(weekly->collection, group, period);
	const guint n_rows = cad_weekly_count_rows(weekly);
	const CadrageWeekStatus missing =
		cad_weekly_find_status(weekly, outlet, census, period, FALSE);

	for (guint row = 0; row < n_rows; row++) {
		const guint place = outlet * n_rows + row;
		CadrageCell cell = {0};
		CadragePoint point;

		if (ledger)
			cell = cad_cell_compute(weekly->layout, ledger, row,
						weekly->options.comparison.column);
		point = make_point(&cell, cell.is_covered ? CADRAGE_WEEK_COUNTED : missing, n_days);
		sum_point(&g_array_index(weekly->sums, CadSum, place), &point);
		if (point.count > 0)
			sum_units(weekly, ledger, place, copied);
		g_array_index(weekly->points, CadragePoint,
			      (gsize)place * weekly->options.n_weeks + week) = point;
	}
}

void
cad_weekly_compute_series(CadrageWeekly *weekly)
{
	const guint n_places = cad_weekly_count_outlets(weekly) * cad_weekly_count_rows(weekly);
	g_autoptr(GHashTable) copied = make_copied();

	g_array_set_size(weekly->points, n_places * weekly->options.n_weeks);
	g_array_set_size(weekly->sums, n_places);
	for (guint week = 0; week < weekly->options.n_weeks; week++) {
		g_autoptr(CadCensus) census =
			cad_weekly_open_shelf(weekly, cad_weekly_get_week_period(weekly, week));
		g_autofree guint *map = cad_roster_map(weekly->roster, census);

		for (guint i = 0; i < cad_weekly_count_outlets(weekly); i++) {
			const CadCensusOutlet *outlet =
				map[i] == G_MAXUINT ? NULL
						    : g_ptr_array_index(census->outlets, map[i]);

			compute_week(weekly, i, week, census, outlet ? outlet->ledger : NULL,
				     copied);
			if (outlet)
				g_array_index(weekly->roster->outlets, CadRosterOutlet, i)
					.shown.n_documents += outlet->summary.n_documents;
		}
	}
}

void
cad_counted_weeks_init(CadCountedWeeks *weeks, const CadrageWeekly *weekly, guint outlet, guint row)
{
	*weeks = (CadCountedWeeks){
		g_array_new(FALSE, FALSE, sizeof(guint64)),
		g_array_new(FALSE, FALSE, sizeof(guint64)),
		g_array_new(FALSE, FALSE, sizeof(double)),
	};
	for (guint i = 0; i < weekly->options.n_weeks; i++) {
		const CadragePoint *point = cadrage_weekly_get_point(weekly, outlet, row, i);
		const double week = i;

		if (point->status != CADRAGE_WEEK_COUNTED || point->n_tokens == 0)
			continue;
		g_array_append_val(weeks->counts, point->count);
		g_array_append_val(weeks->sizes, point->n_tokens);
		g_array_append_val(weeks->weeks, week);
	}
}

void
cad_counted_weeks_clear(CadCountedWeeks *weeks)
{
	g_clear_pointer(&weeks->counts, g_array_unref);
	g_clear_pointer(&weeks->sizes, g_array_unref);
	g_clear_pointer(&weeks->weeks, g_array_unref);
}

CadSeries
cad_counted_weeks_get_series(const CadCountedWeeks *weeks)
{
	return (CadSeries){
		.counts = (const guint64 *)(const void *)weeks->counts->data,
		.sizes = (const guint64 *)(const void *)weeks->sizes->data,
		.n = weeks->counts->len,
	};
}

CadFacts
cad_weekly_get_facts(const CadrageWeekly *weekly, guint outlet, guint row)
{
	const CadSum *sum =
		&g_array_index(weekly->sums, CadSum, outlet * cad_weekly_count_rows(weekly) + row);

	return (CadFacts){
		.is_covered = sum->n_weeks > 0 || sum->n_uncovered == 0,
		.n_documents_a = sum->n_weeks,
		.n_documents_b = sum->n_weeks,
		.n_matches = sum->count,
		.n_documents_with = sum->n_with,
		.top_count = sum->top_count,
		.q = CAD_NAN,
		.has_size = TRUE,
		.lo = CAD_NAN,
		.hi = CAD_NAN,
	};
}

const char *
cad_weekly_tell_needed(CadrageWeekly *weekly, guint outlet, guint n_weeks, guint n_matches)
{
	const char *id = cad_weekly_get_roster_outlet(weekly, outlet)->shown.id;
	g_autoptr(GString) text = g_string_new(NULL);

	if (n_weeks > 0)
		g_string_append_printf(text, "%u more %s of %s", n_weeks,
				       n_weeks == 1 ? "week" : "weeks", id);
	if (n_matches > 0)
		g_string_append_printf(text, "%s%u more %s", text->len > 0 ? ", " : "", n_matches,
				       n_matches == 1 ? "match" : "matches");
	return text->len > 0 ? g_string_chunk_insert_const(weekly->strings, text->str) : NULL;
}
