/* Weekly: one week of several outlets, what changed since, and the weeks before as curves. */
#pragma once

#include <cadrage/comparison.h>
#include <cadrage/events.h>
#include <cadrage/week.h>

G_BEGIN_DECLS

/**
 * CadrageWeeklyOptions:
 * @comparison: of every comparison made; its column is that of the series, changes and effects, and
 *   its floors, level and correction are theirs, too
 * @week: the week that it is all about
 * @rolling: weeks joined, up to @week, for the comparison and for changes; 1 is the week alone
 * @n_weeks: weeks of the series, up to @week
 * @n_event_weeks: weeks before an event, and from its day on, that its effect is measured in
 * @events: (nullable): dated notes
 * @reference: (nullable): id of the outlet that others are held against around an event, each in
 *   its own language; without one no effect is measured
 */
typedef struct {
	CadrageComparisonOptions comparison;
	CadrageWeek week;
	guint rolling;
	guint n_weeks;
	guint n_event_weeks;
	CadrageEvents *events;
	const char *reference;
} CadrageWeeklyOptions;

#define CADRAGE_WEEKLY_OPTIONS_INIT                                           \
	{                                                                     \
		CADRAGE_COMPARISON_OPTIONS_INIT, {0, 0}, 1, 12, 4, NULL, NULL \
	}

/**
 * CadrageWeekly:
 *
 * Readings are added in any order, then it is finished once, then read. Reference counted; from
 * cadrage_weekly_finish() on immutable. Of a document outside of the week's comparison a few bytes
 * for each label it holds are kept, not its text or passages.
 */
typedef struct _CadrageWeekly CadrageWeekly;

/**
 * cadrage_weekly_new:
 * @outlets: the profiles in force
 * @lexicons: the lexicons in force
 * @options: options; the week must be set
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_NOT_FOUND for a category of the options that is unknown;
 * CADRAGE_ERROR_INVALID for no week or one before CADRAGE_FIRST_YEAR, and for numbers of weeks that
 * are 0 or more than CADRAGE_MAX_WEEKS.
 *
 * Returns: (transfer full): an empty one.
 */
CADRAGE_API CadrageWeekly *
cadrage_weekly_new(CadrageOutlets *outlets, CadrageLexicons *lexicons,
		   const CadrageWeeklyOptions *options, GError **error) G_GNUC_WARN_UNUSED_RESULT;
CADRAGE_API CadrageWeekly *cadrage_weekly_ref(CadrageWeekly *weekly);
CADRAGE_API void cadrage_weekly_unref(CadrageWeekly *weekly);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageWeekly, cadrage_weekly_unref)

#define CADRAGE_MAX_WEEKS 1000
/* Weeks before it, as many as may be asked for, have days that can be written. */
#define CADRAGE_FIRST_YEAR 1100

/** cadrage_weekly_get_first_day: Returns: (transfer none): the first day of documents that are of
 * any use; the last is the Sunday of the week. Documents of other days are only counted. */
CADRAGE_API const char *cadrage_weekly_get_first_day(const CadrageWeekly *weekly);
CADRAGE_API const char *cadrage_weekly_get_last_day(const CadrageWeekly *weekly);

/** cadrage_weekly_compares_day: @day: (nullable): "2015-11-17". Returns: whether a document of that
 * day is in the comparison. Only there passages are shown, and words counted. */
CADRAGE_API gboolean cadrage_weekly_compares_day(const CadrageWeekly *weekly, const char *day);

/**
 * cadrage_weekly_add:
 * @weekly: one not finished yet
 * @reading: a reading by the same lexicons
 *
 * Adds a document to the weeks it belongs to. One without an exact date is in none; it is listed.
 * Where the options count words, give the score of a document that is compared instead.
 */
CADRAGE_API void cadrage_weekly_add(CadrageWeekly *weekly, const CadrageReading *reading);
/** cadrage_weekly_add_score: cadrage_weekly_add() of a score; its words are counted if the options
 * say so and it is compared. */
CADRAGE_API void cadrage_weekly_add_score(CadrageWeekly *weekly, CadrageScore *score);
/** cadrage_weekly_refuse: lists a refused input in the comparison. */
CADRAGE_API void cadrage_weekly_refuse(CadrageWeekly *weekly, const GError *refusal);

/**
 * cadrage_weekly_add_former:
 * @weekly: one not finished yet
 * @reading: of a document that is added, too, by the lexicons of an earlier time
 *
 * Gives what was counted before the lexicons changed, for cadrage_weekly_get_lexicon_change().
 * Only documents of the week before count.
 */
CADRAGE_API void cadrage_weekly_add_former(CadrageWeekly *weekly, const CadrageReading *reading);

/**
 * cadrage_weekly_set_collected:
 * @weekly: one not finished yet
 * @outlet: an outlet's id
 * @first_day: "2015-11-16"
 * @last_day: "2015-11-22"
 *
 * Says that all that the outlet published in these days was added: a week of them without an
 * article is one in which nothing was published. May be called any number of times.
 */
CADRAGE_API void cadrage_weekly_set_collected(CadrageWeekly *weekly, const char *outlet,
					      const char *first_day, const char *last_day);

/**
 * cadrage_weekly_set_copies:
 * @weekly: one not finished yet
 * @copies: the copies among its documents, finished; a reference is taken
 *
 * Says which documents are copies of one another, in the week and before: a text and its copies
 * count once as a unit of every test and interval, and one that a week repeats from the week before
 * is news in neither. Without it copies are looked for among the scores of the week, the one
 * before, and the weeks around the events.
 */
CADRAGE_API void cadrage_weekly_set_copies(CadrageWeekly *weekly, CadrageCopies *copies);

/** cadrage_weekly_finish: computes everything. The order of adding changes nothing. */
CADRAGE_API void cadrage_weekly_finish(CadrageWeekly *weekly);

CADRAGE_API const CadrageWeeklyOptions *cadrage_weekly_get_options(const CadrageWeekly *weekly);
/** cadrage_weekly_get_comparison: Returns: (transfer none): outlets side by side in the week, or in
 * the weeks joined. Rows are numbered in it as everywhere here. */
CADRAGE_API CadrageComparison *cadrage_weekly_get_comparison(const CadrageWeekly *weekly);

/* Documents left out. */

/**
 * CadrageUndated:
 *
 * A document without an exact date, which is in no week; see CadrageDocumentSummary.
 */
typedef struct {
	const char *id;
	const char *outlet; /* id, NULL when unknown */
	const char *title;
	CadrageReliability date_reliability;
	CadrageEvidence date_evidence;
	const char *date_passage;
	const char *const *date_candidates;
} CadrageUndated;

/* In byte order of their ids. */
CADRAGE_API guint cadrage_weekly_get_n_undated(const CadrageWeekly *weekly);
CADRAGE_API const CadrageUndated *
cadrage_weekly_get_undated(const CadrageWeekly *weekly, guint index);
/** cadrage_weekly_get_n_outside: Returns: documents of days before the first or after the last. */
CADRAGE_API guint cadrage_weekly_get_n_outside(const CadrageWeekly *weekly);

/* Outlets of all the weeks, in byte order of their ids; one that is read in several languages is
 * one a language, as in a comparison. */

typedef struct {
	const char *id;
	const char *name;
	const char *language; /* that its documents are counted in; NULL when none is */
	guint compared;	      /* its number in the comparison; G_MAXUINT when it is not there */
	guint n_documents;    /* counted, of all weeks of the series */
} CadrageWeeklyOutlet;

CADRAGE_API guint cadrage_weekly_get_n_outlets(const CadrageWeekly *weekly);
CADRAGE_API const CadrageWeeklyOutlet *
cadrage_weekly_get_outlet(const CadrageWeekly *weekly, guint outlet);

/* Weeks of the series, the first one first; the last is that of the options. */
CADRAGE_API guint cadrage_weekly_get_n_weeks(const CadrageWeekly *weekly);
CADRAGE_API CadrageWeek cadrage_weekly_get_week(const CadrageWeekly *weekly, guint index);

/* Rows are those of the comparison, cadrage_comparison_get_row(). */
/** cadrage_weekly_shows_row: Returns: whether any point of the row is counted. */
CADRAGE_API gboolean cadrage_weekly_shows_row(const CadrageWeekly *weekly, guint row);

/**
 * CadrageWeekStatus:
 *
 * What is known of an outlet in a week. Only a counted week has figures; none of the others is a
 * zero.
 */
typedef enum {
	CADRAGE_WEEK_COUNTED,
	CADRAGE_WEEK_NOT_COVERED,   /* there are documents, but the row's lexicon covers none */
	CADRAGE_WEEK_EMPTY,	    /* it was collected, and nothing was published */
	CADRAGE_WEEK_NOT_COLLECTED, /* there are no documents, and nobody says there were none */
} CadrageWeekStatus;

#define CADRAGE_N_WEEK_STATUSES 4

/** cadrage_week_status_to_name: Returns: the word of JSON and CSV, such as "not_collected". */
CADRAGE_API const char *cadrage_week_status_to_name(CadrageWeekStatus status);

/**
 * CadragePoint:
 * @status: what is known; the figures are of a counted week
 * @interval: how the interval was made: by jackknife from five units on, else naive
 * @is_thin: fewer than five units: to be drawn hollow
 * @n_days_collected: days of the week that were said to be collected, 0 to 7
 * @n_documents: counted documents
 * @n_documents_with: of those, with a match
 * @n_units: of those with any of the words counted, a text and its copies taken as one
 * @count: matches
 * @n_tokens: what they are counted out of
 * @rate: per 1,000 tokens; NAN without tokens
 * @lo: lower end of its 95 % interval, NAN when undefined
 * @hi: upper end
 * @share: part of the naming set, 0 to 1; NAN where a row has none
 *
 * One outlet, row and week.
 */
typedef struct {
	CadrageWeekStatus status;
	CadrageInterval interval;
	gboolean is_thin;
	guint n_days_collected;
	guint n_documents;
	guint n_documents_with;
	guint n_units;
	guint64 count;
	guint64 n_tokens;
	double rate;
	double lo;
	double hi;
	double share;
} CadragePoint;

/** cadrage_weekly_get_point: @week: 0 for the first week of the series. */
CADRAGE_API const CadragePoint *
cadrage_weekly_get_point(const CadrageWeekly *weekly, guint outlet, guint row, guint week);

/**
 * CadrageTrend:
 * @n_weeks: weeks counted, with tokens
 * @count: matches of all weeks
 * @percent: change of the rate (of a name, too), percent a week, quasi-Poisson; NAN where there is
 *   no fit
 * @lo: lower end of its 95 % interval: the widest of three, of which two reckon with neighbouring
 *   weeks being alike, as where topics last
 * @hi: upper end
 * @phi: by how much counts vary more than Poisson counts
 * @correlation: of neighbouring weeks about the line, 0 to 1; NAN where there is no fit
 * @rate_first: the fitted rate of the first week of the series, per 1,000 tokens
 * @rate_last: that of the last
 * @p: two-sided, the largest of the same three
 * @q: corrected over all trends; NAN when the verdict fell without a test
 * @verdict: established when the slope cannot be chance; see CadrageVerdict. The units are weeks,
 *   of which there must be CADRAGE_MIN_TREND_WEEKS
 * @needed: (nullable): what is missing to the floors, in English: "3 more weeks of gazette"; NULL
 *   for verdicts that fell by anything else
 * @needed_weeks: weeks missing to the floor
 * @needed_matches: matches missing to the floor
 */
typedef struct {
	guint n_weeks;
	guint64 count;
	double percent;
	double lo;
	double hi;
	double phi;
	double correlation;
	double rate_first;
	double rate_last;
	double p;
	double q;
	CadrageVerdict verdict;
	const char *needed;
	guint needed_weeks;
	guint needed_matches;
} CadrageTrend;

#define CADRAGE_MIN_TREND_WEEKS 8

CADRAGE_API const CadrageTrend *
cadrage_weekly_get_trend(const CadrageWeekly *weekly, guint outlet, guint row);

/**
 * CadrageTurn:
 * @week: number of the first week after the change; G_MAXUINT when there is no place to look at
 * @rate_before: per 1,000 tokens, in all weeks before it
 * @rate_after: in all weeks from it on
 * @p: how often weeks dealt out at random, neighbours left as alike as they are, change as much
 * @q: corrected over all change points; NAN when the verdict fell without a test
 * @verdict: established when the step cannot be chance. There must be CADRAGE_MIN_TURN_WEEKS
 * @needed: (nullable): as of a trend
 * @needed_weeks: as of a trend
 * @needed_matches: as of a trend
 *
 * A change point: where a series changes most.
 */
typedef struct {
	guint week;
	double rate_before;
	double rate_after;
	double p;
	double q;
	CadrageVerdict verdict;
	const char *needed;
	guint needed_weeks;
	guint needed_matches;
} CadrageTurn;

#define CADRAGE_MIN_TURN_WEEKS 12

CADRAGE_API const CadrageTurn *
cadrage_weekly_get_turn(const CadrageWeekly *weekly, guint outlet, guint row);

/**
 * CadrageChange:
 * @now: whether the outlet has documents in the week (or weeks joined)
 * @before: whether it has in the week before (or in as many weeks before)
 * @test: what is compared: rates, or shares of a naming set
 * @n_documents_now: documents that the row is counted in, a text and its copies taken as one
 * @n_documents_before: the same of the week before
 * @count_now: matches
 * @count_before: matches
 * @rate_now: per 1,000 tokens, or 0 to 1 for a share; NAN when undefined, and for
 *   CADRAGE_TEST_SHARES
 * @rate_before: the same of the week before
 * @difference: now less before, see CadragePair
 * @ratio: now over before
 * @lo: lower end of its 95 % interval, or bound
 * @hi: upper end, or bound
 * @p: two-sided document permutation test
 * @q: corrected over all outlets and rows
 * @min_p: the smallest @p these numbers of documents can give
 * @is_exact: whether every relabelling was counted
 * @verdict: what may be said; where @now or @before is not CADRAGE_WEEK_COUNTED no change is
 * claimed
 * @needed: (nullable): what is missing, in English
 * @needed_documents_now: independent documents of the week that are missing: to the floor, to a
 * test that can give so small a p, or by extrapolation, see CadragePair; by what the verdict fell
 * @needed_documents_before: the same of the week before
 * @needed_matches: matches (mentions, for naming) missing to the floor, in both together
 *
 * One outlet and row, from the week before to the week.
 */
typedef struct {
	CadrageWeekStatus now;
	CadrageWeekStatus before;
	CadrageTest test;
	guint n_documents_now;
	guint n_documents_before;
	guint64 count_now;
	guint64 count_before;
	double rate_now;
	double rate_before;
	double difference;
	double ratio;
	double lo;
	double hi;
	double p;
	double q;
	double min_p;
	gboolean is_exact;
	CadrageVerdict verdict;
	const char *needed;
	guint needed_documents_now;
	guint needed_documents_before;
	guint needed_matches;
} CadrageChange;

CADRAGE_API const CadrageChange *
cadrage_weekly_get_change(const CadrageWeekly *weekly, guint outlet, guint row);

/** CadrageFamily: tests that are corrected together. */
typedef enum {
	CADRAGE_FAMILY_CHANGES,
	CADRAGE_FAMILY_TRENDS,
	CADRAGE_FAMILY_TURNS,
	CADRAGE_FAMILY_EFFECTS,
} CadrageFamily;

/** cadrage_weekly_get_family_size: Returns: the number of tests that were corrected together. */
CADRAGE_API guint cadrage_weekly_get_family_size(const CadrageWeekly *weekly, CadrageFamily family);

/**
 * CadrageEffect:
 * @event: number of the event
 * @outlet: the outlet held against the reference
 * @row: the row
 * @n_before: documents of the outlet before the event, a text and its copies taken as one
 * @n_after: from its day on
 * @n_reference_before: documents of the reference
 * @n_reference_after: documents of the reference
 * @count: matches of both in both times
 * @rate_before: of the outlet, per 1,000 tokens; NAN without tokens
 * @rate_after: of the outlet
 * @reference_before: rate of the reference
 * @reference_after: rate of the reference
 * @ratio: by how much more the outlet's rate was multiplied than the reference's: difference in
 *   differences of log rates; NAN where undefined
 * @lo: lower end of its 95 % interval
 * @hi: upper end
 * @p: two-sided
 * @q: corrected over all effects
 * @verdict: what may be said
 * @needed: (nullable): what is missing, in English
 * @needed_documents: independent documents of the outlet missing to the floor, in the smaller of
 * the times before the event and after it
 * @needed_reference: the same of the reference
 * @needed_matches: matches missing to the floor, in all four together
 *
 * An event's effect on one outlet and row. A text that stands in two of the four, of both outlets
 * or of both times, weighs in the rates, and reaches no floor. That the event made the difference
 * is not said: other things may have happened in the same weeks.
 */
typedef struct {
	guint event;
	guint outlet;
	guint row;
	guint n_before;
	guint n_after;
	guint n_reference_before;
	guint n_reference_after;
	guint64 count;
	double rate_before;
	double rate_after;
	double reference_before;
	double reference_after;
	double ratio;
	double lo;
	double hi;
	double p;
	double q;
	CadrageVerdict verdict;
	const char *needed;
	guint needed_documents;
	guint needed_reference;
	guint needed_matches;
} CadrageEffect;

/* Effects: every event in the weeks of the series, every outlet but the reference, every row. */
CADRAGE_API guint cadrage_weekly_get_n_effects(const CadrageWeekly *weekly);
CADRAGE_API const CadrageEffect *
cadrage_weekly_get_effect(const CadrageWeekly *weekly, guint effect);

/**
 * CadrageLexiconChangeKind:
 *
 * How a row of the week before differs under the lexicons in force from what was counted then.
 */
typedef enum {
	CADRAGE_LEXICON_CHANGE_ADDED,	/* nothing was counted under it */
	CADRAGE_LEXICON_CHANGE_REMOVED, /* the lexicons in force do not have it */
	CADRAGE_LEXICON_CHANGE_CHANGED,
} CadrageLexiconChangeKind;

CADRAGE_API const char *cadrage_lexicon_change_kind_to_name(CadrageLexiconChangeKind kind);

/**
 * CadrageLexiconChange:
 * @kind: how
 * @outlet: the outlet
 * @category: the category's id
 * @label: (nullable): the label; NULL for the category's total
 * @n_documents: documents counted both times
 * @then: matches, in the options' column
 * @now: matches of the same documents by the lexicons in force
 */
typedef struct {
	CadrageLexiconChangeKind kind;
	guint outlet;
	const char *category;
	const char *label;
	guint n_documents;
	guint64 then;
	guint64 now;
} CadrageLexiconChange;

/* Lexicon changes: rows whose counts differ, by outlet, category and label. */
CADRAGE_API guint cadrage_weekly_get_n_lexicon_changes(const CadrageWeekly *weekly);
CADRAGE_API const CadrageLexiconChange *
cadrage_weekly_get_lexicon_change(const CadrageWeekly *weekly, guint index);
/** cadrage_weekly_get_n_former: Returns: documents of the week before that were counted both by
 * former lexicons and by those in force. */
CADRAGE_API guint cadrage_weekly_get_n_former(const CadrageWeekly *weekly);

G_END_DECLS
