/* The store: a folder in which a corpus lasts, each article whole or not at all. */
#pragma once

#include <gio/gio.h>

#include <cadrage/copies.h>
#include <cadrage/document.h>
#include <cadrage/reader.h>
#include <cadrage/recurrence.h>
#include <cadrage/selection.h>

G_BEGIN_DECLS

/**
 * CadrageStore:
 *
 * An open store. Any number of processes may have it open; writers wait for one another. Not for
 * use from two threads at once.
 */
typedef struct _CadrageStore CadrageStore;

typedef enum {
	CADRAGE_STORE_READ,   /* the store must be there */
	CADRAGE_STORE_CHANGE, /* the same, for writing */
	CADRAGE_STORE_WRITE,  /* it is made when it is not there */
} CadrageStoreMode;

/**
 * cadrage_store_open:
 * @folder: the store's folder
 * @mode: what for
 * @error: return location
 *
 * A store of an older version is brought to the newest. One in a folder that cannot be written is
 * read with all that was committed to it. Waits for cadrage_store_repair(), which waits until the
 * store is closed.
 *
 * Errors: CADRAGE_ERROR_NOT_FOUND; CADRAGE_ERROR_IO; CADRAGE_ERROR_INVALID (no store);
 * CADRAGE_ERROR_UNSUPPORTED (of a newer cadrage, or of an older one and not to be written);
 * CADRAGE_ERROR_DAMAGED; CADRAGE_ERROR_BUSY.
 *
 * Returns: (transfer full): the store.
 */
CADRAGE_API CadrageStore *cadrage_store_open(const char *folder, CadrageStoreMode mode,
					     GError **error) G_GNUC_WARN_UNUSED_RESULT;
CADRAGE_API void cadrage_store_close(CadrageStore *store);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageStore, cadrage_store_close)

/** Digits of an id that are shown. */
#define CADRAGE_SHOWN_ID_DIGITS 12

/**
 * CadrageStoredDocument:
 * @id: SHA-256 of what was given, 64 hexadecimal digits
 * @candidates: (nullable): days that fit, with blanks between
 * @date_passage: (nullable): the words the date was read from, or that were refused
 * @notices: (nullable): what a reader should know, a line each
 * @name: (nullable): the file it came from, the first of several in byte order
 * @names: (nullable): all of them, a line each
 * @by_hand: (nullable): the fields that were set by hand, with blanks between
 * @added: day of adding
 *
 * A row: what is known of a stored document without reading its text. Strings live as long as the
 * callback that is given the row, and are NULL where nothing is known.
 */
typedef struct {
	const char *id;
	const char *outlet;
	CadrageEvidence outlet_evidence;
	const char *outlet_passage;
	const char *agency;
	const char *layout;
	const char *title;
	const char *url;
	const char *language;
	const char *date;
	CadrageReliability reliability;
	const char *candidates;
	CadrageEvidence date_evidence;
	const char *date_passage;
	guint n_tokens;
	const char *content_hash;
	const char *notices;
	const char *name;
	const char *names;
	const char *by_hand;
	const char *added;
} CadrageStoredDocument;

typedef enum {
	CADRAGE_ORDER_ID,
	CADRAGE_ORDER_DATE, /* those without one last; then by id, as in all that follow */
	CADRAGE_ORDER_OUTLET,
	CADRAGE_ORDER_TITLE,
	CADRAGE_ORDER_TOKENS, /* longest first */
	CADRAGE_ORDER_NAME,
} CadrageOrder;

/**
 * CadrageStoredFunc:
 * @document: a row
 * @payload: what the caller gave
 *
 * Returns: whether to go on.
 */
typedef gboolean (*CadrageStoredFunc)(const CadrageStoredDocument *document, void *payload);

/**
 * cadrage_store_list:
 * @store: a store
 * @selection: (nullable): which documents; NULL for all
 * @order: in which order
 * @limit: how many at most, 0 for all
 * @func: takes each row
 * @payload: given to @func
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_INVALID when a day of @selection is none; those of reading.
 *
 * Returns: whether all went well.
 */
CADRAGE_API gboolean cadrage_store_list(CadrageStore *store, const CadrageSelection *selection,
					CadrageOrder order, guint limit, CadrageStoredFunc func,
					void *payload, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cadrage_store_count: @selection: (nullable): which documents. @n: (out): how many. Returns:
 * whether all went well. */
CADRAGE_API gboolean cadrage_store_count(CadrageStore *store, const CadrageSelection *selection,
					 guint *n, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_store_select:
 * @store: a store, which must outlive the reader
 * @selection: (nullable): which documents; NULL for all
 * @languages: (array zero-terminated=1) (nullable): as in CadrageReaderOptions
 * @error: return location
 *
 * The stored records in order of id, each called by the digits of its id that are shown. What was
 * set by hand goes over what was given. A document that is removed meanwhile is passed over; one
 * whose original is broken is refused, and reading may go on.
 *
 * Errors: as cadrage_store_list().
 *
 * Returns: (transfer full): a reader over them.
 */
CADRAGE_API CadrageReader *
cadrage_store_select(CadrageStore *store, const CadrageSelection *selection,
		     const char *const *languages, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cadrage_store_list_outlets: Returns: (transfer full) (array zero-terminated=1): the ids of the
 * outlets that have documents, in byte order; NULL with an error. */
CADRAGE_API char **
cadrage_store_list_outlets(CadrageStore *store, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_store_find:
 * @store: a store
 * @name: how a person names a document
 * @error: return location
 *
 * The document that @name means: the file it came from, with or without its folders; else the
 * beginning of its id (four digits at least) or of such a file's name, if of one document
 * only.
 *
 * Errors: CADRAGE_ERROR_NOT_FOUND, CADRAGE_ERROR_INVALID (it means several).
 *
 * Returns: (transfer full): its id.
 */
CADRAGE_API char *
cadrage_store_find(CadrageStore *store, const char *name, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * CadrageAddCounts:
 * @n_new: articles that are now in the store and were not before
 * @n_known: those that were there already
 * @n_refused: inputs without an article
 * @n_failed: inputs that could not be read at all
 */
typedef struct {
	guint n_new;
	guint n_known;
	guint n_refused;
	guint n_failed;
} CadrageAddCounts;

/**
 * CadrageAddFunc:
 * @counts: what was done so far
 * @refusal: (nullable): why an input was refused; its message begins with the input's name
 * @payload: what the caller gave
 *
 * Is told of each article read and of each refusal.
 */
typedef void (*CadrageAddFunc)(const CadrageAddCounts *counts, const GError *refusal,
			       void *payload);

/**
 * CadrageAddOptions:
 * @n_threads: worker threads, 0 for one per processor, at most CADRAGE_MAX_THREADS
 * @day: the day of adding, "2015-11-17"
 * @command: (nullable): the command that adds, kept beside the day
 * @func: (nullable): is told of the progress
 * @payload: given to @func
 */
typedef struct {
	guint n_threads;
	const char *day;
	const char *command;
	CadrageAddFunc func;
	void *payload;
} CadrageAddOptions;

#define CADRAGE_ADD_OPTIONS_INIT           \
	{                                  \
		0, NULL, NULL, NULL, NULL, \
	}

/**
 * cadrage_store_add:
 * @store: a store that is open for writing
 * @reader: what to add
 * @outlets: the profiles in force, by which each article's metadata is read
 * @options: options; the day is required
 * @counts: (out): what was done; right also when the result is FALSE
 * @error: return location
 *
 * Reads and keeps every record. An article is known by what was given: the bytes of a page, or
 * title, lead and text of a record, and outlet, URL and date; given again, it gets one more name.
 * Some hundred articles go in at a time, all of them or none. Copies are looked for when they are
 * in; what fails then is no error here, and is made up for by cadrage_store_find_copies().
 *
 * Errors: CADRAGE_ERROR_IO, CADRAGE_ERROR_BUSY, CADRAGE_ERROR_DAMAGED: of the store; what is wrong
 * with an input is a refusal.
 *
 * Returns: whether the reader came to its end.
 */
CADRAGE_API gboolean cadrage_store_add(CadrageStore *store, CadrageReader *reader,
				       CadrageOutlets *outlets, const CadrageAddOptions *options,
				       CadrageAddCounts *counts,
				       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cadrage_cover_check: Returns: whether cadrage_store_cover() takes these days. */
CADRAGE_API gboolean cadrage_cover_check(const char *first_day, const char *last_day,
					 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_store_cover:
 * @store: a store that is open for writing
 * @outlet: the outlet, its id or a name that a profile knows
 * @first_day: "2015-11-16"
 * @last_day: "2015-11-22"
 * @day: the day of saying so
 * @outlets: the profiles in force
 * @error: return location
 *
 * Keeps that the outlet was collected completely in these days: where there is no article then,
 * nothing was published.
 *
 * Errors: CADRAGE_ERROR_INVALID when the days are none or out of order, or the outlet is empty;
 * those of the store.
 *
 * Returns: whether it is kept.
 */
CADRAGE_API gboolean cadrage_store_cover(CadrageStore *store, const char *outlet,
					 const char *first_day, const char *last_day,
					 const char *day, CadrageOutlets *outlets,
					 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * CadrageCoverFunc:
 * @outlet: an outlet's id
 * @first_day: "2015-11-16"
 * @last_day: "2015-11-22"
 * @payload: what the caller gave
 */
typedef void (*CadrageCoverFunc)(const char *outlet, const char *first_day, const char *last_day,
				 void *payload);

/** cadrage_store_list_covers: gives @func every span that was collected, by outlet and day. */
CADRAGE_API gboolean cadrage_store_list_covers(CadrageStore *store, CadrageCoverFunc func,
					       void *payload,
					       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_store_remove:
 * @store: a store that is open for writing
 * @ids: (array zero-terminated=1): whole ids
 * @error: return location
 *
 * Removes these documents with all that is known of them, all or none; those that are not there
 * are gone already.
 *
 * Returns: whether they are gone.
 */
CADRAGE_API gboolean cadrage_store_remove(CadrageStore *store, const char *const *ids,
					  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_store_load:
 * @store: a store
 * @id: a whole id
 * @error: return location
 *
 * Errors: CADRAGE_ERROR_NOT_FOUND, CADRAGE_ERROR_DAMAGED.
 *
 * Returns: (transfer full): what was given of the document, and set by hand; its name is the first
 * CADRAGE_SHOWN_ID_DIGITS digits of @id.
 */
CADRAGE_API CadrageRecord *
cadrage_store_load(CadrageStore *store, const char *id, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_store_set:
 * @store: a store that is open for writing
 * @ids: (array zero-terminated=1): whole ids
 * @assignments: (array zero-terminated=1): "outlet=...", "date=...", "title=...", "url=...",
 *   "language=..." or "zone=LINES:ZONE" ("12-15:teaser"); one without a value takes back what was
 *   set before, "zone=12-15:" that of these lines
 * @outlets: the profiles in force
 * @error: return location
 *
 * Sets these documents right by hand, all or none. What is set goes over all that is given and
 * read, its evidence is "by hand". Readings that were made before are dropped. Copies are looked
 * for as in cadrage_store_add().
 *
 * Errors: CADRAGE_ERROR_INVALID (the message names field and value), CADRAGE_ERROR_NO_TEXT when
 * no text would be left, those of the store.
 *
 * Returns: whether it is done.
 */
CADRAGE_API gboolean cadrage_store_set(CadrageStore *store, const char *const *ids,
				       const char *const *assignments, CadrageOutlets *outlets,
				       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * CadrageRereadCounts:
 * @n_documents: documents that were read again
 * @n_changed: those of which something is not as it was
 * @n_outlet: those with another outlet
 * @n_date: with another date, or one that is trusted otherwise
 * @n_title: with another title
 * @n_language: in another language
 * @n_layout: with another agency, or another profile's layout
 * @n_text: of whose page other words are the article
 * @n_refused: of which no text is left; they keep their place and what was known of them
 */
typedef struct {
	guint n_documents;
	guint n_changed;
	guint n_outlet;
	guint n_date;
	guint n_title;
	guint n_language;
	guint n_layout;
	guint n_text;
	guint n_refused;
} CadrageRereadCounts;

/**
 * CadrageRereadOptions:
 * @n_threads: worker threads, 0 for one per processor
 * @all: every document, not only those that other profiles have read
 * @func: (nullable): is told of the progress: how much was done, of how many documents
 * @payload: given to @func
 */
typedef struct {
	guint n_threads;
	gboolean all;
	void (*func)(const CadrageRereadCounts *counts, guint n_total, void *payload);
	void *payload;
} CadrageRereadOptions;

#define CADRAGE_REREAD_OPTIONS_INIT  \
	{                            \
		0, FALSE, NULL, NULL \
	}

/**
 * cadrage_store_reread:
 * @store: a store that is open for writing
 * @outlets: the profiles in force
 * @options: options
 * @counts: (out): what was done; right also when the result is FALSE
 * @error: return location
 *
 * Reads the stored originals again, since the profiles are not those that read them. A document
 * that another process sets by hand meanwhile keeps what was read of it then, and is not counted.
 *
 * Returns: whether all were read.
 */
CADRAGE_API gboolean cadrage_store_reread(CadrageStore *store, CadrageOutlets *outlets,
					  const CadrageRereadOptions *options,
					  CadrageRereadCounts *counts,
					  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cadrage_store_count_stale: @n_documents: (out): documents that other profiles have read than
 * those in force. */
CADRAGE_API gboolean cadrage_store_count_stale(CadrageStore *store, CadrageOutlets *outlets,
					       guint *n_documents,
					       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_record_write_json:
 * @record: what was given of a document
 * @row: its row
 * @output: where to
 * @error: return location
 *
 * One line of JSON with all that is given and known of the document, see cadrage-json(5). A reader
 * of JSON Lines takes it back without loss, to the same id.
 *
 * Returns: whether it was written.
 */
CADRAGE_API gboolean cadrage_record_write_json(const CadrageRecord *record,
					       const CadrageStoredDocument *row,
					       GOutputStream *output,
					       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** cadrage_record_write_original: the bytes of a page; of a record of fields one line of JSON with
 * what was given. Returns: whether it was written. */
CADRAGE_API gboolean cadrage_record_write_original(const CadrageRecord *record,
						   GOutputStream *output,
						   GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_store_find_copies:
 * @store: a store that is open for writing
 * @selection: (nullable): which documents; NULL for all
 * @outlets: the profiles in force
 * @error: return location
 *
 * The copies among the selected documents, by ids as records of the store have them
 * (CADRAGE_SHOWN_ID_DIGITS digits). The store finds pairs as documents are added, so this costs as
 * much as the selection is large, and what it takes to look at documents that were left out then:
 * by a run that was stopped, or because another was writing.
 *
 * Errors: as for cadrage_store_list().
 *
 * Returns: (transfer full): the copies, finished, for cadrage_comparison_set_copies().
 */
CADRAGE_API CadrageCopies *
cadrage_store_find_copies(CadrageStore *store, const CadrageSelection *selection,
			  CadrageOutlets *outlets, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_store_find_recurrence:
 * @store: a store
 * @outlets: the profiles in force
 * @error: return location
 *
 * What recurs over all articles of the store, whatever is selected. It is looked for anew only when
 * articles came, went, or got another outlet, and kept when the store was opened for writing; what
 * was read before of articles whose lines recur otherwise now is then forgotten.
 *
 * Errors: CADRAGE_ERROR_IO, CADRAGE_ERROR_BUSY.
 *
 * Returns: (transfer full): what recurs.
 */
CADRAGE_API CadrageRecurrence *
cadrage_store_find_recurrence(CadrageStore *store, CadrageOutlets *outlets,
			      GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
