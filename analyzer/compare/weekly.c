#include "config.h"

#include <string.h>

#include "base/week.h"
#include "compare/weekly-parts.h"
#include "score/document-reading.h"

static const char *const status_names[] = {
	[CADRAGE_WEEK_COUNTED] = "counted",
	[CADRAGE_WEEK_NOT_COVERED] = "not_covered",
	[CADRAGE_WEEK_EMPTY] = "nothing_published",
	[CADRAGE_WEEK_NOT_COLLECTED] = "not_collected",
};
G_STATIC_ASSERT(G_N_ELEMENTS(status_names) == CADRAGE_N_WEEK_STATUSES);

const char *
cadrage_week_status_to_name(CadrageWeekStatus status)
{
	g_return_val_if_fail(status < CADRAGE_N_WEEK_STATUSES, NULL);
	return status_names[status];
}

/* The weeks from @first to @last. */
static CadPeriod
join_weeks(CadWeek first, CadWeek last)
{
	return (CadPeriod){cad_week_get_period(first).first, cad_week_get_period(last).last};
}

static gboolean
is_in(CadPeriod period, CadDay day)
{
	return period.first <= day && day <= period.last;
}

static gboolean
check_weeks(const char *what, guint n, GError **error)
{
	if (n >= 1 && n <= CADRAGE_MAX_WEEKS)
		return TRUE;
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID, "%s: 1 to %d weeks, not %u", what,
		    CADRAGE_MAX_WEEKS, n);
	return FALSE;
}

static gboolean
check_options(const CadrageWeeklyOptions *options, GError **error)
{
	if (options->week.week == 0) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID, "no week is given");
		return FALSE;
	}
	if (options->week.year < CADRAGE_FIRST_YEAR) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
			    "weeks before the year %d are not compared", CADRAGE_FIRST_YEAR);
		return FALSE;
	}
	return check_weeks("weeks joined", options->rolling, error) &&
	       check_weeks("weeks of the series", options->n_weeks, error) &&
	       check_weeks("weeks around an event", options->n_event_weeks, error);
}

CadPeriod
cad_weekly_get_week_period(const CadrageWeekly *weekly, guint week)
{
	return cad_week_get_period(cadrage_weekly_get_week(weekly, week));
}

CadCensus *
cad_weekly_open_shelf(CadrageWeekly *weekly, CadPeriod period)
{
	return cad_shelf_open(weekly->shelf, period, weekly->layout, weekly->copies,
			      weekly->options.comparison.copies);
}

/* What an event's effect needs, of the weeks before the series, too. */
static void
reach_back(CadrageWeekly *weekly, const CadrageEvent *event)
{
	const CadDay day = cad_day_from_text(event->date);
	const guint32 n_days = weekly->options.n_event_weeks * 7;
	CadPeriod around;

	if (!weekly->options.reference || day < cad_weekly_get_week_period(weekly, 0).first ||
	    day > weekly->stored.last)
		return;
	around = (CadPeriod){cad_day_from_number(cad_day_to_number(day) - n_days),
			     cad_day_from_number(cad_day_to_number(day) + n_days - 1)};
	weekly->stored.first = MIN(weekly->stored.first, around.first);
	g_array_append_val(weekly->around, around);
}

static void
set_periods(CadrageWeekly *weekly)
{
	const CadrageWeeklyOptions *options = &weekly->options;
	const CadWeek last = options->week;
	const int rolling = (int)options->rolling;

	weekly->compared = join_weeks(cadrage_week_add(last, 1 - rolling), last);
	weekly->before = join_weeks(cadrage_week_add(last, 1 - 2 * rolling),
				    cadrage_week_add(last, -rolling));
	weekly->stored =
		(CadPeriod){MIN(weekly->before.first, cad_weekly_get_week_period(weekly, 0).first),
			    weekly->compared.last};
	for (guint i = 0; options->events && i < cadrage_events_get_n(options->events); i++)
		reach_back(weekly, cadrage_events_get(options->events, i));
	weekly->first_day = cad_day_to_text(weekly->stored.first);
	weekly->last_day = cad_day_to_text(weekly->stored.last);
}

static CadrageWeekly *
weekly_new(CadrageOutlets *outlets, CadrageLexicons *lexicons, const CadrageWeeklyOptions *options)
{
	CadrageWeekly *weekly = g_atomic_rc_box_new0(CadrageWeekly);

	weekly->outlets = cadrage_outlets_ref(outlets);
	weekly->lexicons = cadrage_lexicons_ref(lexicons);
	weekly->options = *options;
	weekly->reference = g_strdup(options->reference);
	weekly->options.reference = weekly->reference;
	if (options->events)
		cadrage_events_ref(options->events);
	weekly->shelf = cad_shelf_new();
	weekly->roster = cad_roster_new();
	weekly->collection = cad_collection_new();
	weekly->former = g_ptr_array_new_with_free_func((GDestroyNotify)cadrage_reading_unref);
	weekly->around = g_array_new(FALSE, FALSE, sizeof(CadPeriod));
	weekly->undated = g_array_new(FALSE, FALSE, sizeof(CadrageUndated));
	weekly->strings = g_string_chunk_new(1024);
	weekly->candidates = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
	weekly->points = g_array_new(FALSE, TRUE, sizeof(CadragePoint));
	weekly->sums = g_array_new(FALSE, TRUE, sizeof(CadSum));
	weekly->trends = g_array_new(FALSE, TRUE, sizeof(CadrageTrend));
	weekly->turns = g_array_new(FALSE, TRUE, sizeof(CadrageTurn));
	weekly->changes = g_array_new(FALSE, TRUE, sizeof(CadrageChange));
	weekly->effects = g_array_new(FALSE, TRUE, sizeof(CadrageEffect));
	weekly->lexicon_changes = g_array_new(FALSE, TRUE, sizeof(CadrageLexiconChange));
	return weekly;
}

CadrageWeekly *
cadrage_weekly_new(CadrageOutlets *outlets, CadrageLexicons *lexicons,
		   const CadrageWeeklyOptions *options, GError **error)
{
	g_autoptr(CadrageWeekly) weekly = NULL;

	g_return_val_if_fail(outlets && lexicons && options, NULL);
	if (!check_options(options, error))
		return NULL;
	weekly = weekly_new(outlets, lexicons, options);
	weekly->comparison = cadrage_comparison_new(outlets, lexicons, &options->comparison, error);
	if (!weekly->comparison)
		return NULL;
	/* The comparison has its own copy of what they point to. */
	weekly->options.comparison = *cadrage_comparison_get_options(weekly->comparison);
	weekly->layout = cad_comparison_get_layout(weekly->comparison);
	/* One search for both: it is over before the comparison looks at what was found. */
	weekly->copies = cadrage_copies_new();
	cadrage_comparison_set_copies(weekly->comparison, weekly->copies);
	set_periods(weekly);
	return g_steal_pointer(&weekly);
}

CadrageWeekly *
cadrage_weekly_ref(CadrageWeekly *weekly)
{
	return g_atomic_rc_box_acquire(weekly);
}

static void
weekly_clear(void *box)
{
	CadrageWeekly *weekly = box;

	cadrage_outlets_unref(weekly->outlets);
	cadrage_lexicons_unref(weekly->lexicons);
	g_clear_pointer(&weekly->comparison, cadrage_comparison_unref);
	g_clear_pointer(&weekly->options.events, cadrage_events_unref);
	g_free(weekly->reference);
	g_free(weekly->first_day);
	g_free(weekly->last_day);
	cad_shelf_free(weekly->shelf);
	cadrage_copies_unref(weekly->copies);
	cad_roster_free(weekly->roster);
	cad_collection_free(weekly->collection);
	g_ptr_array_unref(weekly->former);
	g_array_unref(weekly->around);
	g_array_unref(weekly->undated);
	g_string_chunk_free(weekly->strings);
	g_ptr_array_unref(weekly->candidates);
	g_array_unref(weekly->points);
	g_array_unref(weekly->sums);
	g_array_unref(weekly->trends);
	g_array_unref(weekly->turns);
	g_array_unref(weekly->changes);
	g_array_unref(weekly->effects);
	g_array_unref(weekly->lexicon_changes);
}

void
cadrage_weekly_unref(CadrageWeekly *weekly)
{
	if (weekly)
		g_atomic_rc_box_release_full(weekly, weekly_clear);
}

const char *
cadrage_weekly_get_first_day(const CadrageWeekly *weekly)
{
	return weekly->first_day;
}

const char *
cadrage_weekly_get_last_day(const CadrageWeekly *weekly)
{
	return weekly->last_day;
}

gboolean
cadrage_weekly_compares_day(const CadrageWeekly *weekly, const char *day)
{
	return is_in(weekly->compared, cad_day_from_text(day));
}

static const char *
keep(CadrageWeekly *weekly, const char *text)
{
	return text ? g_string_chunk_insert(weekly->strings, text) : NULL;
}

static void
list_undated(CadrageWeekly *weekly, const CadReadingHead *head)
{
	char **candidates = g_strdupv((char **)head->date_candidates);
	const CadrageUndated undated = {
		.id = keep(weekly, head->id),
		.outlet = keep(weekly, head->outlet),
		.title = keep(weekly, head->title),
		.date_reliability = head->date_reliability,
		.date_evidence = head->date_evidence,
		.date_passage = keep(weekly, head->date_passage),
		.date_candidates = (const char *const *)candidates,
	};

	g_ptr_array_add(weekly->candidates, candidates);
	g_array_append_val(weekly->undated, undated);
}

static void
shelve(CadrageWeekly *weekly, const CadrageReading *reading)
{
	const CadReadingHead *head = cad_reading_get_head(reading);
	const CadrageComparisonOptions *options = &weekly->options.comparison;
	const char *outlet = cad_census_find_outlet(head, options);

	cad_shelf_add(weekly->shelf, reading, weekly->layout, options);
	if (outlet)
		cad_roster_add(weekly->roster, outlet,
			       cad_layout_find_language(weekly->layout, head->language));
}

/* Returns: whether the document is in the comparison, too. */
static gboolean
add_reading(CadrageWeekly *weekly, const CadrageReading *reading)
{
	const CadReadingHead *head = cad_reading_get_head(reading);
	const CadDay day = cad_day_from_text(head->date);

	if (day == 0)
		list_undated(weekly, head);
	else if (!is_in(weekly->stored, day))
		weekly->n_outside++;
	else
		shelve(weekly, reading);
	return is_in(weekly->compared, day);
}

void
cadrage_weekly_add(CadrageWeekly *weekly, const CadrageReading *reading)
{
	g_return_if_fail(!weekly->is_finished);
	g_return_if_fail(cadrage_reading_get_lexicons(reading) == weekly->lexicons);
	if (add_reading(weekly, reading))
		cadrage_comparison_add_reading(weekly->comparison, reading);
}

/* Copies are looked for where changes and effects are: all weeks would take as much memory as their
 * texts. */
static gboolean
is_searched(const CadrageWeekly *weekly, CadDay day)
{
	if (is_in(weekly->compared, day) || is_in(weekly->before, day))
		return TRUE;
	for (guint i = 0; i < weekly->around->len; i++) {
		if (is_in(g_array_index(weekly->around, CadPeriod, i), day))
			return TRUE;
	}
	return FALSE;
}

static void
look_for_copies(CadrageWeekly *weekly, const CadrageReading *reading, CadrageScore *score)
{
	const CadReadingHead *head = cad_reading_get_head(reading);

	if (!weekly->has_given_copies && cad_reading_is_covered(reading) &&
	    cad_census_find_outlet(head, &weekly->options.comparison) &&
	    is_searched(weekly, cad_day_from_text(head->date)))
		cadrage_copies_add(weekly->copies, cadrage_score_get_document(score));
}

void
cadrage_weekly_add_score(CadrageWeekly *weekly, CadrageScore *score)
{
	g_autoptr(CadrageReading) reading = NULL;

	g_return_if_fail(!weekly->is_finished);
	g_return_if_fail(cadrage_score_get_lexicons(score) == weekly->lexicons);
	reading = cad_reading_new_view(score);
	look_for_copies(weekly, reading, score);
	if (add_reading(weekly, reading))
		cadrage_comparison_add(weekly->comparison, score);
}

void
cadrage_weekly_refuse(CadrageWeekly *weekly, const GError *refusal)
{
	g_return_if_fail(!weekly->is_finished);
	cadrage_comparison_refuse(weekly->comparison, refusal);
}

void
cadrage_weekly_add_former(CadrageWeekly *weekly, const CadrageReading *reading)
{
	g_return_if_fail(!weekly->is_finished);
	g_return_if_fail(cadrage_reading_get_lexicons(reading) == weekly->lexicons);
	if (is_in(weekly->before, cad_day_from_text(cadrage_reading_get_date(reading))))
		g_ptr_array_add(weekly->former, cadrage_reading_ref((CadrageReading *)reading));
}

void
cadrage_weekly_set_collected(CadrageWeekly *weekly, const char *outlet, const char *first_day,
			     const char *last_day)
{
	const CadPeriod period = {cad_day_from_text(first_day), cad_day_from_text(last_day)};

	g_return_if_fail(!weekly->is_finished && outlet);
	g_return_if_fail(period.first != 0 && period.first <= period.last);
	/* Of the rest it is not known whether all of it was collected. */
	if (strcmp(cad_census_pool_outlet(outlet, &weekly->options.comparison), outlet) != 0)
		return;
	cad_collection_add(weekly->collection, outlet, period);
	/* It may have published nothing at all. */
	if (period.first <= weekly->stored.last && period.last >= weekly->stored.first &&
	    weekly->options.comparison.group == CADRAGE_GROUP_OUTLET)
		cad_roster_add(weekly->roster, outlet, CAD_MAX_LANGUAGES);
}

void
cadrage_weekly_set_copies(CadrageWeekly *weekly, CadrageCopies *copies)
{
	g_return_if_fail(!weekly->is_finished && copies);
	cadrage_copies_ref(copies);
	cadrage_copies_unref(weekly->copies);
	weekly->copies = copies;
	weekly->has_given_copies = TRUE;
	cadrage_comparison_set_copies(weekly->comparison, copies);
}

static int
compare_undated(const void *a, const void *b)
{
	const CadrageUndated *first = a;
	const CadrageUndated *second = b;

	return strcmp(first->id, second->id);
}

/* Which outlets of the roster stand in the comparison. */
static void
number_compared(CadrageWeekly *weekly)
{
	g_autofree guint *map =
		cad_roster_map(weekly->roster, cad_comparison_get_census(weekly->comparison));

	for (guint i = 0; i < cad_weekly_count_outlets(weekly); i++)
		g_array_index(weekly->roster->outlets, CadRosterOutlet, i).shown.compared = map[i];
}

void
cadrage_weekly_finish(CadrageWeekly *weekly)
{
	g_return_if_fail(!weekly->is_finished);
	weekly->is_finished = TRUE;
	if (!weekly->has_given_copies)
		cadrage_copies_finish(weekly->copies);
	cadrage_comparison_finish(weekly->comparison);
	g_array_sort(weekly->undated, compare_undated);
	weekly->roster->rest_name = weekly->options.comparison.rest_name;
	cad_roster_close(weekly->roster, weekly->layout, weekly->outlets);
	number_compared(weekly);
	cad_weekly_compute_series(weekly);
	cad_weekly_compute_trends(weekly);
	cad_weekly_compute_turns(weekly);
	cad_weekly_compute_changes(weekly);
	cad_weekly_compute_effects(weekly);
	cad_weekly_compute_lexicon_changes(weekly);
}

CadrageWeekStatus
cad_weekly_find_status(const CadrageWeekly *weekly, guint outlet, const CadCensus *census,
		       CadPeriod period, gboolean is_covered)
{
	const guint n_days = cad_day_to_number(period.last) - cad_day_to_number(period.first) + 1;
	const char *group = cad_weekly_get_roster_outlet(weekly, outlet)->group;

	if (is_covered)
		return CADRAGE_WEEK_COUNTED;
	if (cad_roster_has_documents(weekly->roster, outlet, census))
		return CADRAGE_WEEK_NOT_COVERED;
	return cad_collection_count_days(weekly->collection, group, period) == n_days
		       ? CADRAGE_WEEK_EMPTY
		       : CADRAGE_WEEK_NOT_COLLECTED;
}

const char *
cad_weekly_name_span(CadrageWeekly *weekly, guint outlet, CadPeriod period)
{
	const char *id = cad_weekly_get_roster_outlet(weekly, outlet)->shown.id;
	g_autofree char *first = cadrage_week_to_text(cad_week_from_day(period.first));
	g_autofree char *last = cadrage_week_to_text(cad_week_from_day(period.last));
	g_autofree char *name = strcmp(first, last) == 0
					? g_strdup_printf("%s in %s", id, last)
					: g_strdup_printf("%s in %s to %s", id, first, last);

	return g_string_chunk_insert_const(weekly->strings, name);
}

const CadrageWeeklyOptions *
cadrage_weekly_get_options(const CadrageWeekly *weekly)
{
	return &weekly->options;
}

CadrageComparison *
cadrage_weekly_get_comparison(const CadrageWeekly *weekly)
{
	return weekly->comparison;
}

guint
cadrage_weekly_get_n_undated(const CadrageWeekly *weekly)
{
	return weekly->undated->len;
}

const CadrageUndated *
cadrage_weekly_get_undated(const CadrageWeekly *weekly, guint index)
{
	g_return_val_if_fail(index < weekly->undated->len, NULL);
	return &g_array_index(weekly->undated, CadrageUndated, index);
}

guint
cadrage_weekly_get_n_outside(const CadrageWeekly *weekly)
{
	return weekly->n_outside;
}

guint
cadrage_weekly_get_n_outlets(const CadrageWeekly *weekly)
{
	return weekly->is_finished ? cad_weekly_count_outlets(weekly) : 0;
}

const CadrageWeeklyOutlet *
cadrage_weekly_get_outlet(const CadrageWeekly *weekly, guint outlet)
{
	g_return_val_if_fail(outlet < cadrage_weekly_get_n_outlets(weekly), NULL);
	return &cad_weekly_get_roster_outlet(weekly, outlet)->shown;
}

guint
cadrage_weekly_get_n_weeks(const CadrageWeekly *weekly)
{
	return weekly->options.n_weeks;
}

CadrageWeek
cadrage_weekly_get_week(const CadrageWeekly *weekly, guint index)
{
	const int n_before = (int)weekly->options.n_weeks - 1 - (int)index;

	return cadrage_week_add(weekly->options.week, -n_before);
}

/* The place of an outlet's row where there is one for each. */
static guint
find_place(const CadrageWeekly *weekly, guint outlet, guint row)
{
	g_return_val_if_fail(outlet < cadrage_weekly_get_n_outlets(weekly), 0);
	g_return_val_if_fail(row < cad_weekly_count_rows(weekly), 0);
	return outlet * cad_weekly_count_rows(weekly) + row;
}

const CadragePoint *
cadrage_weekly_get_point(const CadrageWeekly *weekly, guint outlet, guint row, guint week)
{
	const guint place = find_place(weekly, outlet, row);

	g_return_val_if_fail(week < weekly->options.n_weeks, NULL);
	return &g_array_index(weekly->points, CadragePoint,
			      (gsize)place * weekly->options.n_weeks + week);
}

gboolean
cadrage_weekly_shows_row(const CadrageWeekly *weekly, guint row)
{
	for (guint outlet = 0; outlet < cadrage_weekly_get_n_outlets(weekly); outlet++) {
		for (guint week = 0; week < weekly->options.n_weeks; week++)
			if (cadrage_weekly_get_point(weekly, outlet, row, week)->status ==
			    CADRAGE_WEEK_COUNTED)
				return TRUE;
	}
	return FALSE;
}

const CadrageTrend *
cadrage_weekly_get_trend(const CadrageWeekly *weekly, guint outlet, guint row)
{
	return &g_array_index(weekly->trends, CadrageTrend, find_place(weekly, outlet, row));
}

const CadrageTurn *
cadrage_weekly_get_turn(const CadrageWeekly *weekly, guint outlet, guint row)
{
	return &g_array_index(weekly->turns, CadrageTurn, find_place(weekly, outlet, row));
}

const CadrageChange *
cadrage_weekly_get_change(const CadrageWeekly *weekly, guint outlet, guint row)
{
	return &g_array_index(weekly->changes, CadrageChange, find_place(weekly, outlet, row));
}

guint
cadrage_weekly_get_family_size(const CadrageWeekly *weekly, CadrageFamily family)
{
	g_return_val_if_fail(family < G_N_ELEMENTS(weekly->family_sizes), 0);
	return weekly->family_sizes[family];
}

guint
cadrage_weekly_get_n_effects(const CadrageWeekly *weekly)
{
	return weekly->effects->len;
}

const CadrageEffect *
cadrage_weekly_get_effect(const CadrageWeekly *weekly, guint effect)
{
	g_return_val_if_fail(effect < weekly->effects->len, NULL);
	return &g_array_index(weekly->effects, CadrageEffect, effect);
}

guint
cadrage_weekly_get_n_lexicon_changes(const CadrageWeekly *weekly)
{
	return weekly->lexicon_changes->len;
}

const CadrageLexiconChange *
cadrage_weekly_get_lexicon_change(const CadrageWeekly *weekly, guint index)
{
	g_return_val_if_fail(index < weekly->lexicon_changes->len, NULL);
	return &g_array_index(weekly->lexicon_changes, CadrageLexiconChange, index);
}

guint
cadrage_weekly_get_n_former(const CadrageWeekly *weekly)
{
	return weekly->n_former;
}
