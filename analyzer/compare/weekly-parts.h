/* The parts of a weekly, for the files that compute them. */
#pragma once

#include "compare/collection.h"
#include "compare/comparison.h"
#include "compare/family.h"
#include "compare/roster.h"
#include "compare/shelf.h"
#include "stats/series.h"

/**
 * CadSum:
 *
 * What one outlet's row comes to in all weeks of the series.
 */
typedef struct {
	guint n_weeks;	   /* counted, with tokens */
	guint n_uncovered; /* not covered */
	guint n_with;	   /* texts with a match: a document and its copies, of any week */
	guint64 count;
	guint64 top_count; /* matches of the text with most of them */
} CadSum;

struct _CadrageWeekly {
	CadrageOutlets *outlets;
	CadrageLexicons *lexicons;
	CadrageWeeklyOptions options;
	char *reference;
	CadrageComparison *comparison;
	const CadLayout *layout; /* the comparison's */
	gboolean is_finished;

	CadPeriod stored;   /* days of documents that are of any use */
	CadPeriod compared; /* the week, or the weeks joined */
	CadPeriod before;   /* as many weeks before */
	GArray *around;	    /* of CadPeriod: days in which events have their effects measured */
	char *first_day;
	char *last_day;

	CadShelf *shelf;
	CadrageCopies *copies; /* among scores of the week and before, unless they are given */
	gboolean has_given_copies;
	CadRoster *roster;
	CadCollection *collection;
	GPtrArray *former; /* of CadrageReading */
	guint n_outside;

	GArray *undated; /* of CadrageUndated */
	GStringChunk *strings;
	GPtrArray *candidates; /* owner of the undated ones' date_candidates */

	GArray *points;		 /* of CadragePoint: outlet x row x week */
	GArray *sums;		 /* of CadSum: outlet x row */
	GArray *trends;		 /* of CadrageTrend: outlet x row */
	GArray *turns;		 /* of CadrageTurn: outlet x row */
	GArray *changes;	 /* of CadrageChange: outlet x row */
	GArray *effects;	 /* of CadrageEffect */
	GArray *lexicon_changes; /* of CadrageLexiconChange */
	guint n_former;
	guint family_sizes[CADRAGE_FAMILY_EFFECTS + 1];
};

static inline guint
cad_weekly_count_outlets(const CadrageWeekly *weekly)
{
	return weekly->roster->outlets->len;
}

static inline guint
cad_weekly_count_rows(const CadrageWeekly *weekly)
{
	return weekly->layout->rows->len;
}

static inline const CadRosterOutlet *
cad_weekly_get_roster_outlet(const CadrageWeekly *weekly, guint outlet)
{
	return &g_array_index(weekly->roster->outlets, CadRosterOutlet, outlet);
}

/** cad_weekly_get_week_period: Returns: first and last day of week number @week of the series. */
CadPeriod cad_weekly_get_week_period(const CadrageWeekly *weekly, guint week);

/** cad_weekly_open_shelf: Returns: (transfer full): the census of the documents of @period. */
CadCensus *cad_weekly_open_shelf(CadrageWeekly *weekly, CadPeriod period);

/** cad_weekly_name_span: Returns: (transfer none): "gazette in 2015-W47", or of weeks joined
 * "gazette in 2015-W44 to 2015-W47". */
const char *cad_weekly_name_span(CadrageWeekly *weekly, guint outlet, CadPeriod period);

/** cad_weekly_find_status: @census: of the days of @period; @is_covered: whether the row is counted
 * in any document of the outlet there. Returns: what is known of the outlet in these days. */
CadrageWeekStatus
cad_weekly_find_status(const CadrageWeekly *weekly, guint outlet, const CadCensus *census,
		       CadPeriod period, gboolean is_covered);

/* Each computes one part of a weekly whose roster is closed; trends and turns rest on the series.
 */
void cad_weekly_compute_series(CadrageWeekly *weekly);
void cad_weekly_compute_trends(CadrageWeekly *weekly);
void cad_weekly_compute_turns(CadrageWeekly *weekly);
void cad_weekly_compute_changes(CadrageWeekly *weekly);
void cad_weekly_compute_effects(CadrageWeekly *weekly);
void cad_weekly_compute_lexicon_changes(CadrageWeekly *weekly);

/**
 * CadCountedWeeks:
 * @counts: (element-type guint64): matches
 * @sizes: (element-type guint64): tokens
 * @weeks: (element-type double): which weeks of the series they are, ascending
 *
 * Those weeks of an outlet's row that have a rate.
 */
typedef struct {
	GArray *counts;
	GArray *sizes;
	GArray *weeks;
} CadCountedWeeks;

void cad_counted_weeks_init(CadCountedWeeks *weeks, const CadrageWeekly *weekly, guint outlet,
			    guint row);
void cad_counted_weeks_clear(CadCountedWeeks *weeks);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CadCountedWeeks, cad_counted_weeks_clear)

/** cad_counted_weeks_get_series: Returns: the same for stats; it lives with @weeks. */
CadSeries cad_counted_weeks_get_series(const CadCountedWeeks *weeks);

/** cad_weekly_get_facts: Returns: the facts of a test on all weeks of a series, whose units are
 * weeks; the last three are not filled. */
CadFacts cad_weekly_get_facts(const CadrageWeekly *weekly, guint outlet, guint row);

/** cad_weekly_tell_needed: Returns: (transfer none) (nullable): what is missing, in words; "3 more
 * weeks of gazette, 2 more matches". */
const char *
cad_weekly_tell_needed(CadrageWeekly *weekly, guint outlet, guint n_weeks, guint n_matches);
