#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "command.h"
#include "output.h"
#include "selecting.h"
#include "session.h"

/* A line of progress a person can read; not for every document. */
#define PROGRESS_STEP 250

void
session_clear(Session *session)
{
	g_clear_pointer(&session->settings, settings_free);
	g_clear_pointer(&session->outlets, cadrage_outlets_unref);
	g_clear_pointer(&session->lexicons, cadrage_lexicons_unref);
	g_clear_pointer(&session->attribution, cadrage_attribution_unref);
	g_clear_pointer(&session->folders, g_strfreev);
}

static gboolean
report(GError *error)
{
	output_fail(error);
	return FALSE;
}

gboolean
session_load_settings(Session *session)
{
	g_autoptr(GError) error = NULL;

	if (session->settings)
		return TRUE;
	session->settings = settings_load(&error);
	if (!session->settings)
		return report(error);
	session->folders = settings_get_lexicon_folders(session->settings);
	return TRUE;
}

CadrageLexiconOptions
session_get_lexicon_options(const Session *session)
{
	CadrageLexiconOptions options = CADRAGE_LEXICON_OPTIONS_INIT;

	options.folders = (const char *const *)session->folders;
	options.dictionaries = settings_get(session->settings, SETTING_DICTIONARIES);
	return options;
}

/* A folder that is looked into by default may be missing; one that was named may not. */
static gboolean
has_profile_folders(const InputOptions *inputs)
{
	for (gsize i = 0; inputs->profiles && inputs->profiles[i]; i++) {
		if (g_file_test(inputs->profiles[i], G_FILE_TEST_IS_DIR))
			continue;
		g_autofree char *shown = cadrage_text_for_terminal(inputs->profiles[i]);

		g_printerr("cadrage: --profiles: %s is no folder\n", shown);
		return FALSE;
	}
	return TRUE;
}

gboolean
session_load_outlets(Session *session, const InputOptions *inputs)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GStrvBuilder) builder = g_strv_builder_new();
	g_autoptr(GError) error = NULL;
	g_auto(GStrv) folders = NULL;

	if (!has_profile_folders(inputs))
		return FALSE;
	for (gsize i = 0; inputs->profiles && inputs->profiles[i]; i++)
		g_strv_builder_add(builder, inputs->profiles[i]);
	for (gsize i = 0; session->folders[i]; i++) {
		g_autofree char *folder = g_build_filename(session->folders[i], "outlets", NULL);

		g_strv_builder_add(builder, folder);
	}
	folders = g_strv_builder_end(builder);
	session->outlets = cadrage_outlets_load((const char *const *)folders, diagnostics, &error);
	output_print_diagnostics(diagnostics);
	return session->outlets ? TRUE : report(error);
}

/* The words by which voices are told. */
static gboolean
load_attribution(Session *session)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;

	session->attribution = cadrage_attribution_load((const char *const *)session->folders,
							diagnostics, &error);
	output_print_diagnostics(diagnostics);
	if (session->attribution)
		return TRUE;
	return cadrage_diagnostics_count(diagnostics, CADRAGE_SEVERITY_ERROR) == 0 ? report(error)
										   : FALSE;
}

static gboolean
read_threads(Session *session, const InputOptions *inputs)
{
	guint64 n = 0;

	if (!options_read_uint("threads", settings_get(session->settings, SETTING_THREADS),
			       CADRAGE_MAX_THREADS, &n) ||
	    !options_read_uint("threads", inputs->threads, CADRAGE_MAX_THREADS, &n))
		return FALSE;
	session->n_threads = (guint)n;
	return TRUE;
}

gboolean
session_prepare_reading(Session *session, const InputOptions *inputs)
{
	return session_load_settings(session) && read_threads(session, inputs) &&
	       session_load_outlets(session, inputs);
}

gboolean
session_prepare(Session *session, const InputOptions *inputs)
{
	return options_read_share("voice-min-confidence", inputs->min_confidence,
				  &session->min_confidence) &&
	       session_prepare_reading(session, inputs) && load_attribution(session);
}

CadrageStore *
session_open_store(Session *session, const char *folder, CadrageStoreMode mode)
{
	g_autoptr(GError) error = NULL;
	CadrageStore *store;

	if (!session_load_settings(session))
		return NULL;
	store = cadrage_store_open(folder ? folder : settings_get(session->settings, SETTING_STORE),
				   mode, &error);
	if (!store)
		output_fail(error);
	return store;
}

static gboolean
check_outlet(const char *outlet, const char *const *known)
{
	const char *colon = strrchr(outlet, ':');
	g_autofree char *without = colon ? g_strndup(outlet, (gsize)(colon - outlet)) : NULL;
	const char *nearest;

	if (g_strv_contains(known, outlet) || (without && g_strv_contains(known, without)))
		return TRUE;
	nearest = cadrage_suggest(outlet, known);
	g_autofree char *shown = cadrage_text_for_terminal(outlet);
	g_autofree char *meant = nearest ? cadrage_text_for_terminal(nearest) : NULL;

	g_printerr("cadrage: the store has no article of outlet \"%s\"%s%s%s\n", shown,
		   meant ? "; did you mean \"" : "", meant ? meant : "", meant ? "\"?" : "");
	return FALSE;
}

gboolean
session_check_outlets(CadrageStore *store, char **outlets)
{
	g_autoptr(GError) error = NULL;
	g_auto(GStrv) known = cadrage_store_list_outlets(store, &error);

	if (!known)
		return report(error);
	for (gsize i = 0; outlets && outlets[i]; i++)
		if (!check_outlet(outlets[i], (const char *const *)known))
			return FALSE;
	return TRUE;
}

char **
session_find_documents(CadrageStore *store, char **names)
{
	g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func(g_free);
	gboolean is_whole = TRUE;

	for (gsize i = 0; names[i]; i++) {
		g_autoptr(GError) error = NULL;
		g_autofree char *id = cadrage_store_find(store, names[i], &error);

		if (!id)
			is_whole = report(error);
		else if (!g_ptr_array_find_with_equal_func(ids, id, g_str_equal, NULL))
			g_ptr_array_add(ids, g_steal_pointer(&id));
	}
	g_ptr_array_add(ids, NULL);
	return is_whole ? (char **)g_ptr_array_steal(ids, NULL) : NULL;
}

gboolean
session_open(Session *session, const InputOptions *inputs)
{
	return session_prepare(session, inputs) && session_load_lexicons(session, inputs);
}

gboolean
session_choose_language(const Session *session, const char *wanted, CadrageReportLanguage *language)
{
	/* In the order of CadrageReportLanguage. */
	static const char *const known[] = {"en", "fr", NULL};
	const char *setting = settings_get(session->settings, SETTING_LANGUAGE);
	const int index = options_choose("--lang", wanted ? wanted : setting, known);

	if (index < 0)
		return FALSE;
	*language = (CadrageReportLanguage)index;
	cadrage_report_set_language(*language,
				    settings_get(session->settings, SETTING_LOCALE_FOLDER));
	return TRUE;
}

typedef struct {
	CadrageScoreFunc func;
	void *payload;
	Tally *tally;
	gboolean shows_progress;
} Reading;

static void
show_progress(const Tally *tally)
{
	guint n = tally->n_scored + tally->n_refused + tally->n_failed;

	if (n % PROGRESS_STEP == 0)
		g_printerr("\r%u articles", n);
}

static void
count(Tally *tally, const GError *refusal)
{
	g_autofree char *message = refusal ? cadrage_text_for_terminal(refusal->message) : NULL;

	if (message)
		g_printerr("cadrage: %s\n", message);
	if (!refusal)
		tally->n_scored++;
	else if (g_error_matches(refusal, CADRAGE_ERROR, CADRAGE_ERROR_NO_TEXT))
		tally->n_refused++;
	else
		tally->n_failed++;
}

static gboolean
take(CadrageScore *score, const GError *refusal, void *payload)
{
	Reading *reading = payload;

	count(reading->tally, refusal);
	if (reading->shows_progress)
		show_progress(reading->tally);
	return reading->func(score, refusal, reading->payload);
}

/* The file names of standard input say nothing; columns do. */
static CadrageInputFormat
choose_format(const InputOptions *inputs, char **files)
{
	const gboolean is_only_stdin = files[0] && strcmp(files[0], "-") == 0 && !files[1];

	if (inputs->jsonl)
		return CADRAGE_INPUT_JSONL;
	if (inputs->table || (inputs->columns && is_only_stdin))
		return CADRAGE_INPUT_TABLE;
	return CADRAGE_INPUT_AUTO;
}

static CadrageReader *
open_reader(const InputOptions *inputs, char **files, const char *const *languages,
	    CadrageDiagnostics *diagnostics, GError **error)
{
	CadrageReaderOptions options = CADRAGE_READER_OPTIONS_INIT;

	options.format = choose_format(inputs, files);
	options.outlet = inputs->assumed_outlet;
	options.language = inputs->language;
	options.languages = languages;
	options.manifest = inputs->manifest;
	options.columns = (const char *const *)inputs->columns;
	return cadrage_reader_new((const char *const *)files, &options, diagnostics, error);
}

CadrageReader *
session_open_reader(const InputOptions *inputs, char **files, const char *const *languages)
{
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(GError) error = NULL;
	CadrageReader *reader;

	if (inputs->jsonl && inputs->table) {
		g_printerr("cadrage: --jsonl and --table exclude each other\n");
		return NULL;
	}
	reader = open_reader(inputs, files, languages, diagnostics, &error);
	output_print_diagnostics(diagnostics);
	if (!reader)
		output_fail(error);
	return reader;
}

/* Standard input and pipes are gone once they were read. */
static gboolean
can_read_twice(char **files)
{
	for (gsize i = 0; files[i]; i++)
		if (!g_file_test(files[i], G_FILE_TEST_IS_REGULAR) &&
		    !g_file_test(files[i], G_FILE_TEST_IS_DIR))
			return FALSE;
	return TRUE;
}

static void
put_in_force(Session *session, CadrageRecurrence *recurrence)
{
	CadrageOutlets *outlets = cadrage_outlets_with_recurrence(session->outlets, recurrence);

	if (cadrage_recurrence_is_full(recurrence))
		g_printerr("cadrage: too many articles to tell which lines recur "
			   "(CAD_MAX_RECURRENCE_HASHES): none does\n");
	cadrage_outlets_unref(session->outlets);
	session->outlets = outlets;
}

/* Whatever is wrong with the inputs is told when they are read for what they say. */
void
session_find_recurrence(Session *session, const InputOptions *inputs, char **files)
{
	char *manifest[] = {inputs->manifest, NULL};
	g_autoptr(CadrageDiagnostics) diagnostics = cadrage_diagnostics_new();
	g_autoptr(CadrageRecurrence) recurrence = NULL;
	g_autoptr(CadrageReader) reader = NULL;

	if (inputs->no_recurrence || !can_read_twice(files) || !can_read_twice(manifest))
		return;
	reader = open_reader(inputs, files, NULL, diagnostics, NULL);
	if (!reader)
		return;
	recurrence = cadrage_recurrence_new();
	cadrage_recurrence_read(recurrence, reader, session->outlets, session->n_threads);
	cadrage_recurrence_finish(recurrence);
	put_in_force(session, recurrence);
}

gboolean
session_use_stored_recurrence(Session *session, const InputOptions *inputs, CadrageStore *store)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(CadrageRecurrence) recurrence = NULL;

	if (inputs->no_recurrence)
		return TRUE;
	recurrence = cadrage_store_find_recurrence(store, session->outlets, &error);
	if (!recurrence)
		return report(error);
	put_in_force(session, recurrence);
	return TRUE;
}

/* A store that is not there is most often a command without its files. */
static CadrageStore *
open_store(Session *session, const InputOptions *inputs, CadrageStoreMode mode)
{
	const char *folder =
		inputs->store ? inputs->store : settings_get(session->settings, SETTING_STORE);
	g_autoptr(GError) error = NULL;
	CadrageStore *store = cadrage_store_open(folder, mode, &error);

	if (store)
		return store;
	output_fail(error);
	if (g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND))
		g_printerr("cadrage: name the articles to read, or - for standard input, or put "
			   "articles into a store with \"cadrage add\"\n");
	return NULL;
}

/* What other profiles read of stored articles is read with those in force all the same; only what
 * selects articles may be out of date. */
static void
tell_stale(const Session *session, CadrageStore *store)
{
	guint n = 0;

	if (cadrage_store_count_stale(store, session->outlets, &n, NULL) && n > 0)
		g_printerr("cadrage: %u article%s of the store %s selected by what other outlet "
			   "profiles read; \"cadrage reread\" reads %s again\n",
			   n, n == 1 ? "" : "s", n == 1 ? "is" : "are", n == 1 ? "it" : "them");
}

static gboolean
check_sources(const InputOptions *inputs, char **files)
{
	if (!options_have_files(files) || !inputs->store)
		return TRUE;
	g_printerr("cadrage: --store and files exclude each other\n");
	return FALSE;
}

/* What stands between the options and the first article. */
typedef struct {
	CadrageStore *store; /* NULL for files */
	Selecting *selecting;
	CadrageReader *reader; /* NULL when nothing is selected */
} Opening;

static void
opening_clear(Opening *opening)
{
	g_clear_pointer(&opening->reader, cadrage_reader_free);
	g_clear_pointer(&opening->selecting, selecting_free);
	g_clear_pointer(&opening->store, cadrage_store_close);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Opening, opening_clear)

static gboolean
open_articles(Session *session, const InputOptions *inputs, char **files, Opening *opening)
{
	const char *const *languages = cadrage_lexicons_get_languages(session->lexicons);
	g_autoptr(GError) error = NULL;

	if (!check_sources(inputs, files))
		return FALSE;
	if (!options_have_files(files) &&
	    !(opening->store = open_store(session, inputs, CADRAGE_STORE_READ)))
		return FALSE;
	if (opening->store)
		tell_stale(session, opening->store);
	opening->selecting = selecting_new(session, inputs, opening->store);
	if (!opening->selecting)
		return FALSE;
	if (!opening->store) {
		session_find_recurrence(session, inputs, files);
		opening->reader = session_open_reader(inputs, files, languages);
		return opening->reader != NULL;
	}
	if (!session_use_stored_recurrence(session, inputs, opening->store))
		return FALSE;
	opening->reader = cadrage_store_select(
		opening->store, selecting_get_selection(opening->selecting), languages, &error);
	return opening->reader || report(error);
}

/* Says what was left out. Returns: whether anything is left. */
static gboolean
finish_reading(Session *session, Selecting *selecting, Tally *tally)
{
	if (!selecting_describe(selecting, &session->scope)) {
		tally->n_failed++;
		return FALSE;
	}
	if (session->scope.is_store && session->scope.n_selected > 0)
		g_printerr("cadrage: selection of the store, %u of %u articles\n",
			   session->scope.n_selected, session->scope.n_stored);
	selecting_report(selecting, &session->scope, tally->n_scored);
	return tally->n_scored > 0 || tally->n_failed + tally->n_refused > 0;
}

gboolean
session_read(Session *session, const InputOptions *inputs, char **files, CadrageScoreFunc func,
	     void *payload, Tally *tally)
{
	Reading reading = {func, payload, tally, isatty(STDERR_FILENO)};
	g_auto(Opening) opening = {NULL, NULL, NULL};

	*tally = (Tally){.n_failed = 1};
	if (!open_articles(session, inputs, files, &opening))
		return FALSE;
	const CadrageBatchOptions batch = {
		.n_threads = session->n_threads,
		.score = {session->attribution, session->min_confidence},
		.wants = selecting_wants,
		.wants_payload = opening.selecting,
	};

	tally->n_failed = 0;
	cadrage_batch_run(opening.reader, session->outlets, session->lexicons, &batch, take,
			  &reading);
	if (reading.shows_progress && tally->n_scored >= PROGRESS_STEP)
		g_printerr("\r\033[K");
	return finish_reading(session, opening.selecting, tally);
}

/* The articles of a store, on their way to their taker. */
typedef struct {
	const ArticleTaker *taker;
	Tally *tally;
} Kept;

static gboolean
take_kept_reading(CadrageReading *reading, const GError *refusal, void *payload)
{
	const Kept *kept = payload;

	count(kept->tally, refusal);
	return kept->taker->take_reading(reading, refusal, kept->taker->payload);
}

static gboolean
take_kept_score(CadrageScore *score, const GError *refusal, void *payload)
{
	const Kept *kept = payload;

	count(kept->tally, refusal);
	return kept->taker->take_score(score, refusal, kept->taker->payload);
}

static gboolean
wants_kept_text(const CadrageReading *reading, void *payload)
{
	const Kept *kept = payload;

	return kept->taker->wants_text(reading, kept->taker->payload);
}

static gboolean
take_kept_former(CadrageReading *reading, const GError *refusal, void *payload)
{
	const Kept *kept = payload;

	return kept->taker->take_former(reading, refusal, kept->taker->payload);
}

static void
show_rereading(guint n_done, guint n_wanted, void *payload)
{
	(void)payload;
	if (n_done % PROGRESS_STEP == 0 || n_done == n_wanted)
		g_printerr("\r%u of %u articles read%s", n_done, n_wanted,
			   n_done == n_wanted ? "\r\033[K" : "");
}

static void
report_rereads(const CadrageStoredReadings *readings)
{
	for (guint i = 0; i < readings->rereads->len; i++) {
		const CadrageReread *reread = &g_array_index(readings->rereads, CadrageReread, i);
		const char *articles = reread->n_documents == 1 ? "article" : "articles";

		if (reread->cause)
			g_printerr("cadrage: %s: %u %s in %s read again\n", reread->cause,
				   reread->n_documents, articles, reread->language);
		else
			g_printerr("cadrage: %u %s in %s read for the first time\n",
				   reread->n_documents, articles, reread->language);
	}
}

static gboolean
read_kept(Session *session, CadrageStore *store, const Selecting *selecting, Kept *kept)
{
	CadrageStoredReadingOptions options = CADRAGE_STORED_READING_OPTIONS_INIT;
	g_auto(CadrageStoredReadings) readings = {0};
	g_autoptr(GError) error = NULL;
	gboolean is_read;

	options.n_threads = session->n_threads;
	options.score = (CadrageScoreOptions){session->attribution, session->min_confidence};
	options.topic = selecting_get_topic(selecting);
	options.with_passages = kept->taker->with_passages;
	options.wants_text = kept->taker->wants_text ? wants_kept_text : NULL;
	options.take_score = take_kept_score;
	options.take_former = kept->taker->take_former ? take_kept_former : NULL;
	options.progress = isatty(STDERR_FILENO) ? show_rereading : NULL;
	is_read = cadrage_store_read(store, selecting_get_selection(selecting), session->outlets,
				     session->lexicons, &options, take_kept_reading, kept,
				     &readings, &error);
	report_rereads(&readings);
	session->scope.n_left_out = readings.n_left_out;
	return is_read || report(error);
}

static gboolean
give_copies(const Session *session, CadrageStore *store, const Selecting *selecting,
	    const ArticleTaker *taker)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(CadrageCopies) copies = NULL;

	if (!taker->take_copies)
		return TRUE;
	copies = cadrage_store_find_copies(store, selecting_get_selection(selecting),
					   session->outlets, &error);
	if (!copies)
		return report(error);
	taker->take_copies(copies, taker->payload);
	return TRUE;
}

/* Whether the store is there and cannot be written, by this user or on this medium. */
static gboolean
is_read_only(Session *session, const InputOptions *inputs)
{
	const char *folder =
		inputs->store ? inputs->store : settings_get(session->settings, SETTING_STORE);

	return g_file_test(folder, G_FILE_TEST_IS_DIR) && g_access(folder, W_OK) != 0;
}

gboolean
session_read_kept(Session *session, const InputOptions *inputs, char **files,
		  const ArticleTaker *taker, Tally *tally)
{
	Kept kept = {taker, tally};
	g_auto(Opening) opening = {NULL, NULL, NULL};

	if (options_have_files(files) || is_read_only(session, inputs))
		return session_read(session, inputs, files, taker->take_score, taker->payload,
				    tally);
	*tally = (Tally){.n_failed = 1};
	opening.store = open_store(session, inputs, CADRAGE_STORE_CHANGE);
	if (opening.store)
		tell_stale(session, opening.store);
	opening.selecting = opening.store ? selecting_new(session, inputs, opening.store) : NULL;
	if (!opening.selecting || !session_use_stored_recurrence(session, inputs, opening.store))
		return FALSE;
	tally->n_failed = 0;
	if (!read_kept(session, opening.store, opening.selecting, &kept) ||
	    !give_copies(session, opening.store, opening.selecting, taker)) {
		tally->n_failed++;
		return FALSE;
	}
	return finish_reading(session, opening.selecting, tally);
}

int
tally_to_status(const Tally *tally)
{
	if (tally->n_scored == 0 && tally->n_failed > 0)
		return STATUS_FAILED;
	if (tally->n_scored == 0 || tally->n_refused + tally->n_failed > 0)
		return STATUS_PARTLY;
	return STATUS_DONE;
}

char *
session_get_today(void)
{
	g_autoptr(GDateTime) now = g_date_time_new_now_local();

	return g_date_time_format(now, "%Y-%m-%d");
}
