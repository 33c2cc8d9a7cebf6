/* A session: profiles, lexicons and reader of one command, made from its options. */
#pragma once

#include "options.h"
#include "settings.h"

typedef struct {
	Settings *settings;
	CadrageOutlets *outlets;
	CadrageLexicons *lexicons;
	CadrageAttribution *attribution;
	double min_confidence;
	char **folders; /* where lexicons are looked up */
	guint n_threads;
	CadrageScope scope; /* of what was read */
} Session;

#define SESSION_INIT                                \
	{                                           \
		NULL, NULL, NULL, NULL, 0, NULL, 0, \
		{                                   \
			FALSE, 0, 0, 0, 0           \
		}                                   \
	}

void session_clear(Session *session);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Session, session_clear)

/** session_load_settings: reads the settings and where lexicons are, if that was not done. Returns:
 * whether they could be read; a message is printed when not. */
gboolean session_load_settings(Session *session);

/** session_get_lexicon_options: Returns: the options to load lexicons with; borrows from
 * @session. */
CadrageLexiconOptions session_get_lexicon_options(const Session *session);

/** session_expand_lexicons: Returns: (transfer full): the names that @names mean; a short one, such
 * as "doubt", means it in every language that has it. */
char **session_expand_lexicons(const Session *session, char **names);

/** session_load_lexicon: @name: may end in "@" and the version that the lexicon must have. Returns:
 * (transfer full): the lexicon called @name; NULL after its messages were printed. */
CadrageLexicon *session_load_lexicon(const Session *session, const char *name);

/** session_load_pattern: takes a pattern for a lexicon in @language, NULL for each of the languages
 * that it makes sense in: @lexicons: (element-type CadrageLexicon): takes them. Returns: whether
 * there is one; messages are printed when not. */
gboolean session_load_pattern(const Session *session, const char *pattern, const char *language,
			      GPtrArray *lexicons);

/** session_compile: puts lexicons in force. Returns: whether they agree; messages are printed. */
gboolean session_compile(Session *session, GPtrArray *lexicons);

/** session_load_lexicons: puts the lexicons of the options in force, else those of the settings,
 * else all installed and the user's own. Returns: whether they could be; messages are printed. */
gboolean session_load_lexicons(Session *session, const InputOptions *inputs);

/** session_load_outlets: reads the profiles of the user, of the installation and of
 * @inputs. Returns: whether they could be read; messages are printed. */
gboolean session_load_outlets(Session *session, const InputOptions *inputs);

/** session_prepare_reading: settings, threads and profiles: what it takes to read articles.
 * Returns: whether all is there; messages are printed. */
gboolean session_prepare_reading(Session *session, const InputOptions *inputs);

/**
 * session_open_store:
 * @session: a session with its settings
 * @folder: (nullable): the folder of an option, over that of the settings
 * @mode: what for
 *
 * Returns: (transfer full): the store; NULL after a message.
 */
CadrageStore *session_open_store(Session *session, const char *folder, CadrageStoreMode mode);

/** session_check_outlets: Returns: whether the store has articles of each of @outlets (nullable),
 * which may be "outlet:fr"; a message, with the nearest, is printed when not. */
gboolean session_check_outlets(CadrageStore *store, char **outlets);

/** session_find_documents: Returns: (transfer full) (array zero-terminated=1): the ids of the
 * documents that @names name, each once; NULL after messages about those that name none. */
char **session_find_documents(CadrageStore *store, char **names);

/** session_prepare: all that session_open() does but for the lexicons. */
gboolean session_prepare(Session *session, const InputOptions *inputs);

/**
 * session_open:
 * @session: an empty session
 * @inputs: the options
 *
 * Settings, profiles, the words by which voices are told, and the lexicons of the options, else of
 * the settings, else all installed and the user's own.
 *
 * Returns: whether all is there; messages are printed.
 */
gboolean session_open(Session *session, const InputOptions *inputs);

/** session_choose_language: sets the language of reports for the whole process: @wanted:
 * (nullable): "en" or "fr", else that of the settings. Returns: whether it is one of them; a
 * message is printed when not. */
gboolean session_choose_language(const Session *session, const char *wanted,
				 CadrageReportLanguage *language);

typedef struct {
	guint n_scored;
	guint n_refused; /* with nothing readable in them */
	guint n_failed;	 /* could not be read at all */
} Tally;

/**
 * session_open_reader:
 * @inputs: the options
 * @files: (array zero-terminated=1): what to read
 * @languages: (array zero-terminated=1) (nullable): as in CadrageReaderOptions
 *
 * Returns: (transfer full): a reader of the files; NULL after a message.
 */
CadrageReader *
session_open_reader(const InputOptions *inputs, char **files, const char *const *languages);

/**
 * session_find_recurrence:
 * @session: a session with its profiles
 * @inputs: the options
 * @files: (array zero-terminated=1): what will be read
 *
 * Reads the files a first time and puts what recurs over each outlet's articles in force with the
 * profiles; does nothing where an option forbids it, or where something can be read only once.
 */
void session_find_recurrence(Session *session, const InputOptions *inputs, char **files);

/** session_use_stored_recurrence: puts what recurs over the articles of @store in force, unless an
 * option forbids it. Returns: whether it could be found; a message is printed when not. */
gboolean
session_use_stored_recurrence(Session *session, const InputOptions *inputs, CadrageStore *store);

/**
 * session_read:
 * @session: an open session
 * @inputs: the options
 * @files: (array zero-terminated=1) (nullable): what to read; without any, the store is
 * @func: takes each document and refusal, in reading order; refusals are also printed
 * @payload: given to @func
 * @tally: (out): what was read
 *
 * Scores all articles of the files, or of the store, that the options select.
 *
 * Returns: whether there was something to read; when not, a message is printed, and
 * tally_to_status() says how to end.
 */
gboolean session_read(Session *session, const InputOptions *inputs, char **files,
		      CadrageScoreFunc func, void *payload, Tally *tally);

/**
 * ArticleTaker:
 * @take_score: takes each scored article and refusal
 * @take_reading: takes each reading and refusal
 * @wants_text: (nullable): which readings are wanted as scores
 * @take_former: (nullable): takes readings by earlier versions of the lexicons
 * @take_copies: (nullable): takes, last, the copies among the articles of a store
 * @with_passages: whether readings have their passages
 * @payload: given to all of them
 *
 * Whom articles are given to, as scores or as readings.
 */
typedef struct {
	CadrageScoreFunc take_score;
	CadrageReadingFunc take_reading;
	CadrageReadingWantFunc wants_text;
	CadrageReadingFunc take_former;
	void (*take_copies)(CadrageCopies *copies, void *payload);
	gboolean with_passages;
	void *payload;
} ArticleTaker;

/**
 * session_read_kept:
 * @session: an open session
 * @inputs: the options
 * @files: (array zero-terminated=1) (nullable): what to read; without any, the store is
 * @taker: whom to give them to; refusals are also printed
 * @tally: (out): what was read
 *
 * Gives articles of files as scores, and of the store as readings, in order of id, then those whose
 * text is wanted as scores. Only articles whose stored readings do not fit are read, and standard
 * error says how many and why. Where the store cannot be written, all are read, and given as
 * scores.
 *
 * Returns: as session_read().
 */
gboolean session_read_kept(Session *session, const InputOptions *inputs, char **files,
			   const ArticleTaker *taker, Tally *tally);

/** tally_to_status: Returns: done, partly done when something was refused, failed when there is
 * nothing to show for it. */
int tally_to_status(const Tally *tally);

/** session_get_today: Returns: (transfer full): the day where the user is, "2015-11-17". */
char *session_get_today(void);
