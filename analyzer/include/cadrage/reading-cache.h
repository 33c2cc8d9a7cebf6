/* Stored readings: a store's documents as they were read before, read again only where they must.
 */
#pragma once

#include <cadrage/reading.h>
#include <cadrage/store.h>
#include <cadrage/topic.h>

G_BEGIN_DECLS

/**
 * CadrageReadingFunc:
 * @reading: (nullable): a reading; NULL when the document could not be read
 * @refusal: (nullable): why it could not
 * @payload: what the caller gave
 *
 * Takes the readings of a selection one by one, in order of id, on the caller's thread.
 *
 * Returns: whether to go on.
 */
typedef gboolean (*CadrageReadingFunc)(CadrageReading *reading, const GError *refusal,
				       void *payload);

/**
 * CadrageReadingWantFunc:
 * @reading: a reading
 * @payload: what the caller gave
 *
 * Returns: whether the text of its document is wanted, too.
 */
typedef gboolean (*CadrageReadingWantFunc)(const CadrageReading *reading, void *payload);

/**
 * CadrageRereadFunc:
 * @n_done: documents read so far
 * @n_wanted: those that have to be read
 * @payload: what the caller gave
 *
 * Is told of each document that had no reading that fits.
 */
typedef void (*CadrageRereadFunc)(guint n_done, guint n_wanted, void *payload);

/**
 * CadrageStoredReadingOptions:
 * @n_threads: worker threads, 0 for one per processor, at most CADRAGE_MAX_THREADS
 * @score: how documents are scored
 * @topic: (nullable): only documents of it; their texts are looked at each time
 * @with_passages: whether readings have their passages
 * @wants_text: (nullable): documents that it wants are not given as readings but, after all others,
 *   as scores
 * @take_score: (nullable): takes those
 * @take_former: (nullable): takes of a document whose reading was given the latest by earlier
 *   versions of the same lexicons, if there is one; without passages
 * @progress: (nullable): is told of what is read
 * @progress_payload: given to @progress
 */
typedef struct {
	guint n_threads;
	CadrageScoreOptions score;
	CadrageTopic *topic;
	gboolean with_passages;
	CadrageReadingWantFunc wants_text;
	CadrageScoreFunc take_score;
	CadrageReadingFunc take_former;
	CadrageRereadFunc progress;
	void *progress_payload;
} CadrageStoredReadingOptions;

#define CADRAGE_STORED_READING_OPTIONS_INIT                                              \
	{                                                                                \
		0, CADRAGE_SCORE_OPTIONS_INIT, NULL, TRUE, NULL, NULL, NULL, NULL, NULL, \
	}

/**
 * CadrageReread:
 * @language: of the documents
 * @cause: (nullable): why their stored readings do not fit: "fr-doubt changed"; NULL when they had
 *   none
 * @n_documents: how many were read
 */
typedef struct {
	char *language;
	char *cause;
	guint n_documents;
} CadrageReread;

/**
 * CadrageStoredReadings:
 * @n_given: documents of the selection, refused ones among them
 * @n_left_out: documents that are not of the topic
 * @rereads: (element-type CadrageReread): what was read, by language and cause, in byte order
 *
 * What it took to read a selection.
 */
typedef struct {
	guint n_given;
	guint n_left_out;
	GArray *rereads;
} CadrageStoredReadings;

CADRAGE_API void cadrage_stored_readings_clear(CadrageStoredReadings *readings);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CadrageStoredReadings, cadrage_stored_readings_clear)

/**
 * cadrage_store_read:
 * @store: a store that is open for writing
 * @selection: (nullable): which documents
 * @outlets: the profiles in force
 * @lexicons: the lexicons in force
 * @options: options
 * @func: takes each reading
 * @payload: given to @func, and to those of @options but the progress
 * @readings: (out): what it took; right also when the result is FALSE
 * @error: return location
 *
 * Gives the readings of a selection. Those that the store has, and that were made with what is in
 * force now, are taken as they are; the other documents are read, some hundred readings are kept at
 * a time, all of them or none, and older readings stay beside them. Memory does not grow with the
 * selection but by its list.
 *
 * Another process may change the store meanwhile: a document that is set by hand is read as it is
 * then, one that is removed, or no longer selected, is passed over.
 *
 * Errors: those of the store; CADRAGE_ERROR_BUSY also when a document is changed again and again. A
 * document whose original is broken is a refusal.
 *
 * Returns: whether the selection came to its end, or @func had enough.
 */
CADRAGE_API gboolean cadrage_store_read(CadrageStore *store, const CadrageSelection *selection,
					CadrageOutlets *outlets, CadrageLexicons *lexicons,
					const CadrageStoredReadingOptions *options,
					CadrageReadingFunc func, void *payload,
					CadrageStoredReadings *readings,
					GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
