#include "config.h"

#include <string.h>

#include "comparing.h"
#include "output.h"
#include "selecting.h"
#include "week-session.h"

void
week_options_clear(WeekOptions *options)
{
	g_strfreev(options->categories);
	g_free(options->voice);
	g_free(options->copies);
	g_free(options->rolling);
	g_free(options->weeks);
	g_free(options->events);
	g_free(options->reference);
	g_free(options->min_documents);
	g_free(options->min_mentions);
	g_free(options->seed);
	g_strfreev(options->targets);
}

static void
append(GString *command, const char *name, const char *value)
{
	if (!value)
		return;
	g_autofree char *quoted = options_quote(value);

	g_string_append_printf(command, "--%s %s ", name, quoted);
}

/* What "--since" said is the number of weeks. */
static void
append_weeks(const WeekSession *weeks, const WeekOptions *options, GString *command)
{
	const CadrageWeeklyOptions defaults = CADRAGE_WEEKLY_OPTIONS_INIT;
	const CadrageWeeklyOptions *weekly =
		weeks->weekly ? cadrage_weekly_get_options(weeks->weekly) : NULL;

	if (weekly && !options->weeks && weekly->n_weeks != defaults.n_weeks)
		g_string_append_printf(command, "--weeks %u ", weekly->n_weeks);
	else
		append(command, "weeks", options->weeks);
}

void
week_session_append(const WeekSession *weeks, const WeekOptions *options, GString *command)
{
	if (weeks->weekly) {
		g_autofree char *week = cadrage_week_to_text(weeks->week);

		g_string_append_printf(command, "--week %s ", week);
	}
	for (gsize i = 0; options->categories && options->categories[i]; i++)
		append(command, "category", options->categories[i]);
	append(command, "voice", options->voice);
	append(command, "copies", options->copies);
	append(command, "rolling", options->rolling);
	append_weeks(weeks, options, command);
	append(command, "events", options->events);
	append(command, "reference", options->reference);
	append(command, "min-documents", options->min_documents);
	append(command, "min-mentions", options->min_mentions);
	append(command, "seed", options->seed);
	if (options->strict)
		g_string_append(command, "--strict ");
}

void
week_session_clear(WeekSession *weeks)
{
	g_clear_pointer(&weeks->weekly, cadrage_weekly_unref);
	g_clear_pointer(&weeks->comparison, cadrage_comparison_unref);
}

/* Options. */

static gboolean
read_events(const char *path, CadrageEvents **events)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;

	if (!path)
		return TRUE;
	*events = cadrage_events_load(path, diagnostics, &error);
	output_print_diagnostics(diagnostics);
	if (!*events && cadrage_diagnostics_count(diagnostics, CADRAGE_SEVERITY_ERROR) == 0)
		output_fail(error);
	return *events != NULL;
}

static gboolean
read_comparison(const WeekOptions *options, CadrageComparisonOptions *comparison)
{
	guint64 min_documents = comparison->min_documents;
	guint64 min_mentions = comparison->min_mentions;

	if (!options_check_utf8((const char *const *)options->categories) ||
	    !options_choose_column(options->voice, &comparison->column) ||
	    !options_choose_copies(options->copies, &comparison->copies) ||
	    !options_read_uint("min-documents", options->min_documents, G_MAXUINT,
			       &min_documents) ||
	    !options_read_uint("min-mentions", options->min_mentions, G_MAXUINT, &min_mentions) ||
	    !options_read_uint("seed", options->seed, G_MAXUINT64, &comparison->seed))
		return FALSE;
	comparison->categories = (const char *const *)options->categories;
	comparison->min_documents = (guint)min_documents;
	comparison->min_mentions = (guint)min_mentions;
	comparison->use_holm = options->strict;
	comparison->targets = (const char *const *)options->targets;
	comparison->rest_name = cadrage_report_name_rest();
	return TRUE;
}

static gboolean
read_weeks(const WeekOptions *options, CadrageWeeklyOptions *weekly)
{
	guint64 rolling = weekly->rolling, n_weeks = weekly->n_weeks;

	if (!options_read_uint("rolling", options->rolling, CADRAGE_MAX_WEEKS, &rolling) ||
	    !options_read_uint("weeks", options->weeks, CADRAGE_MAX_WEEKS, &n_weeks))
		return FALSE;
	weekly->rolling = (guint)rolling;
	weekly->n_weeks = (guint)n_weeks;
	weekly->reference = options->reference;
	return TRUE;
}

/* Which week. */

/* The last week that is over, and of all with articles the last that is no later. */
typedef struct {
	CadrageWeek last_complete;
	CadrageWeek found;
	gboolean is_found;
	gboolean has_dates;
} WeekSearch;

static CadrageWeek
get_last_complete(void)
{
	g_autofree char *today = session_get_today();
	CadrageWeek week = {0, 0};

	(void)cadrage_week_from_day(today, &week);
	return cadrage_week_add(week, -1);
}

static void
look_at_day(WeekSearch *search, const char *day)
{
	CadrageWeek week;

	if (!cadrage_week_from_day(day, &week))
		return;
	search->has_dates = TRUE;
	if (cadrage_week_count_from(week, search->last_complete) < 0)
		return;
	if (search->is_found && cadrage_week_count_from(search->found, week) <= 0)
		return;
	search->found = week;
	search->is_found = TRUE;
}

static gboolean
look_at_stored(const CadrageStoredDocument *document, void *payload)
{
	if (document->reliability == CADRAGE_RELIABILITY_EXACT)
		look_at_day(payload, document->date);
	return TRUE;
}

static gboolean
search_store(WeekSearch *search, Session *session, const InputOptions *inputs)
{
	g_autoptr(CadrageStore) store =
		session_open_store(session, inputs->store, CADRAGE_STORE_READ);
	g_autoptr(Selecting) selecting = store ? selecting_new(session, inputs, store) : NULL;
	g_autoptr(GError) error = NULL;

	if (!selecting)
		return FALSE;
	if (cadrage_store_list(store, selecting_get_selection(selecting), CADRAGE_ORDER_ID, 0,
			       look_at_stored, search, &error))
		return TRUE;
	output_fail(error);
	return FALSE;
}

static gboolean
search_files(WeekSearch *search, Session *session, const InputOptions *inputs)
{
	g_autoptr(Selecting) selecting = selecting_new(session, inputs, NULL);
	g_autoptr(CadrageReader) reader =
		selecting ? session_open_reader(inputs, inputs->arguments,
						cadrage_lexicons_get_languages(session->lexicons))
			  : NULL;
	CadrageReadResult result;

	if (!reader)
		return FALSE;
	do {
		g_autoptr(CadrageRecord) record = NULL;
		g_autoptr(CadrageDocument) document = NULL;
		g_autoptr(GError) refusal = NULL; /* told when the articles are read */

		result = cadrage_reader_next(reader, &record, &refusal);
		if (result == CADRAGE_READ_RECORD)
			document = cadrage_record_to_document(record, session->outlets, NULL);
		if (document && selecting_wants(document, selecting))
			look_at_day(search, cadrage_document_get_date(document));
	} while (result != CADRAGE_READ_END);
	return TRUE;
}

static gboolean
has_standard_input(char **files)
{
	return files && g_strv_contains((const char *const *)files, "-");
}

static gboolean
search_week(WeekSearch *search, Session *session, const InputOptions *inputs)
{
	search->last_complete = get_last_complete();
	if (!options_have_files(inputs->arguments))
		return search_store(search, session, inputs);
	if (!has_standard_input(inputs->arguments))
		return search_files(search, session, inputs);
	g_printerr("cadrage: standard input is read once: name the week, as --week 2015-W47\n");
	return FALSE;
}

/* A day names the week that it is in. */
static gboolean
read_day(const char *name, const char *day, CadrageWeek *week)
{
	if (cadrage_week_from_day(day, week))
		return TRUE;
	g_autofree char *shown = cadrage_text_for_terminal(day);

	g_printerr("cadrage: --%s: \"%s\" is no day, such as 2015-11-22\n", name, shown);
	return FALSE;
}

/* The curves begin with the week of "--since". */
static gboolean
count_weeks(const InputOptions *inputs, CadrageWeeklyOptions *weekly)
{
	CadrageWeek first;
	int n;

	if (!inputs->since)
		return TRUE;
	if (!read_day("since", inputs->since, &first))
		return FALSE;
	n = cadrage_week_count_from(first, weekly->week) + 1;
	if (n < 1 || n > CADRAGE_MAX_WEEKS) {
		g_printerr("cadrage: --since: %s is not in the %d weeks up to the last one\n",
			   inputs->since, CADRAGE_MAX_WEEKS);
		return FALSE;
	}
	weekly->n_weeks = (guint)n;
	return TRUE;
}

/* Returns: whether the week is known, or known not to be: then @has_week is FALSE. */
static gboolean
choose_week(Session *session, const InputOptions *inputs, CadrageWeek *week, gboolean *has_week)
{
	InputOptions all = *inputs;
	WeekSearch search = {{0, 0}, {0, 0}, FALSE, FALSE};
	g_autoptr(GError) error = NULL;

	*has_week = TRUE;
	if (inputs->week) {
		if (cadrage_week_parse(inputs->week, week, &error))
			return TRUE;
		output_fail(error);
		return FALSE;
	}
	if (inputs->until) /* the week that it is in, complete or not */
		return read_day("until", inputs->until, week);
	all.since = NULL;
	if (!search_week(&search, session, &all))
		return FALSE;
	*week = search.found;
	*has_week = search.is_found;
	if (search.is_found || !search.has_dates)
		return TRUE;
	g_printerr("cadrage: no article is of a week that is over; name one, as --week 2015-W47\n");
	return FALSE;
}

/* Reading. */

static gboolean
add_to_weeks(CadrageScore *score, const GError *refusal, void *payload)
{
	CadrageWeekly *weekly = payload;

	if (score)
		cadrage_weekly_add_score(weekly, score);
	else
		cadrage_weekly_refuse(weekly, refusal);
	return TRUE;
}

static gboolean
add_reading_to_weeks(CadrageReading *reading, const GError *refusal, void *payload)
{
	CadrageWeekly *weekly = payload;

	if (reading)
		cadrage_weekly_add(weekly, reading);
	else
		cadrage_weekly_refuse(weekly, refusal);
	return TRUE;
}

static void
take_covered(const char *outlet, const char *first_day, const char *last_day, void *payload)
{
	cadrage_weekly_set_collected(payload, outlet, first_day, last_day);
}

/* What the store knows to be collected: a week of it without an article is one without news. */
static gboolean
read_covered(WeekSession *weeks, Session *session, const InputOptions *inputs)
{
	g_autoptr(CadrageStore) store =
		session_open_store(session, inputs->store, CADRAGE_STORE_READ);
	g_autoptr(GError) error = NULL;

	if (!store)
		return FALSE;
	if (cadrage_store_list_covers(store, take_covered, weeks->weekly, &error))
		return TRUE;
	output_fail(error);
	return FALSE;
}

static gboolean
add_former_to_weeks(CadrageReading *reading, const GError *refusal, void *payload)
{
	(void)refusal;
	if (reading)
		cadrage_weekly_add_former(payload, reading);
	return TRUE;
}

/* Words are counted where articles are compared. */
static gboolean
wants_text(const CadrageReading *reading, void *payload)
{
	const CadrageWeekly *weekly = payload;

	return cadrage_weekly_get_options(weekly)->comparison.count_words &&
	       cadrage_weekly_compares_day(weekly, cadrage_reading_get_date(reading));
}

static void
take_copies(CadrageCopies *copies, void *payload)
{
	cadrage_weekly_set_copies(payload, copies);
}

/* Only the weeks that are looked at; what is without a day is looked at to be counted. */
static gboolean
read_weekly(WeekSession *weeks, Session *session, const CadrageWeeklyOptions *options,
	    const InputOptions *inputs)
{
	InputOptions dated = *inputs;
	g_autoptr(GError) error = NULL;

	weeks->weekly = cadrage_weekly_new(session->outlets, session->lexicons, options, &error);
	if (!weeks->weekly) {
		output_fail(error);
		return FALSE;
	}
	dated.week = NULL;
	dated.since = (char *)cadrage_weekly_get_first_day(weeks->weekly);
	dated.until = (char *)cadrage_weekly_get_last_day(weeks->weekly);
	dated.keeps_undated = TRUE;
	const ArticleTaker taker = {
		.take_score = add_to_weeks,
		.take_reading = add_reading_to_weeks,
		.wants_text = wants_text,
		.take_former = add_former_to_weeks,
		.take_copies = take_copies,
		.with_passages = TRUE,
		.payload = weeks->weekly,
	};

	if ((!options_have_files(inputs->arguments) && !read_covered(weeks, session, &dated)) ||
	    !session_read_kept(session, &dated, inputs->arguments, &taker, &weeks->tally))
		return FALSE;
	cadrage_weekly_finish(weeks->weekly);
	weeks->comparison = cadrage_comparison_ref(cadrage_weekly_get_comparison(weeks->weekly));
	return TRUE;
}

/* No article can be placed in a week: all are compared, which is more than nothing. */
static gboolean
read_undated(WeekSession *weeks, Session *session, const CadrageComparisonOptions *options,
	     const InputOptions *inputs)
{
	g_autoptr(GError) error = NULL;

	weeks->comparison =
		cadrage_comparison_new(session->outlets, session->lexicons, options, &error);
	if (!weeks->comparison) {
		output_fail(error);
		return FALSE;
	}
	if (!comparing_read(session, inputs, inputs->arguments, TRUE, weeks->comparison,
			    &weeks->tally))
		return FALSE;
	cadrage_comparison_finish(weeks->comparison);
	return TRUE;
}

gboolean
week_session_read(WeekSession *weeks, Session *session, const WeekOptions *options,
		  const InputOptions *inputs, gboolean count_words, Status *status)
{
	CadrageWeeklyOptions weekly = CADRAGE_WEEKLY_OPTIONS_INIT;
	g_autoptr(CadrageEvents) events = NULL;
	gboolean has_week;

	*status = STATUS_FAILED;
	weekly.comparison.count_words = count_words;
	if (!read_comparison(options, &weekly.comparison) || !read_weeks(options, &weekly) ||
	    !read_events(options->events, &events) ||
	    !choose_week(session, inputs, &weekly.week, &has_week))
		return FALSE;
	if (has_week && !count_weeks(inputs, &weekly))
		return FALSE;
	weekly.events = events;
	weeks->week = weekly.week;
	if (!(has_week ? read_weekly(weeks, session, &weekly, inputs)
		       : read_undated(weeks, session, &weekly.comparison, inputs))) {
		*status = (Status)tally_to_status(&weeks->tally);
		return FALSE;
	}
	*status = (Status)tally_to_status(&weeks->tally);
	return TRUE;
}

char *
week_session_make_inputs(const WeekSession *weeks, const InputOptions *inputs, gboolean is_dated)
{
	InputOptions named = *inputs;
	g_autofree char *since = NULL, *until = NULL;

	named.week = named.since = named.until = NULL;
	if (is_dated && weeks->weekly) {
		const guint rolling = cadrage_weekly_get_options(weeks->weekly)->rolling;

		since = cadrage_week_get_first_day(cadrage_week_add(weeks->week, 1 - (int)rolling));
		until = cadrage_week_get_last_day(weeks->week);
		named.since = since;
		named.until = until;
	}
	return options_to_command(&named, inputs->arguments);
}

char *
week_session_make_trend_command(const WeekSession *weeks, const WeekOptions *options,
				const char *outlets, const char *inputs)
{
	GString *command = g_string_new("cadrage trend ");

	week_session_append(weeks, options, command);
	g_string_append_printf(command, "%s%s", outlets, inputs);
	return g_strchomp(g_string_free(command, FALSE));
}
