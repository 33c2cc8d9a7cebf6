/* Recurrence: lines that stand in several articles of one outlet. */
#pragma once

#include <cadrage/reader.h>

G_BEGIN_DECLS

/**
 * CadrageRecurrence:
 *
 * The lines that recur over the articles of each outlet. Articles that are nearly the same count
 * once. With it, documents are cut better: short recurring lines are furniture, long sentences that
 * recur are stock, whether a profile knows them or not. Reference counted; immutable once finished.
 */
typedef struct _CadrageRecurrence CadrageRecurrence;

CADRAGE_API CadrageRecurrence *cadrage_recurrence_new(void);
CADRAGE_API CadrageRecurrence *cadrage_recurrence_ref(CadrageRecurrence *recurrence);
CADRAGE_API void cadrage_recurrence_unref(CadrageRecurrence *recurrence);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadrageRecurrence, cadrage_recurrence_unref)

/**
 * cadrage_recurrence_add:
 * @recurrence: not finished
 * @document: a document; those without an outlet are taken for one outlet's
 *
 * Takes a document's lines in. A hash is kept of each line, and of one in eight runs of words, by
 * which copies are told: 16 bytes each. Beyond CAD_MAX_RECURRENCE_HASHES of them nothing recurs,
 * see cadrage_recurrence_is_full().
 */
CADRAGE_API void
cadrage_recurrence_add(CadrageRecurrence *recurrence, const CadrageDocument *document);

/**
 * cadrage_recurrence_read:
 * @recurrence: not finished
 * @reader: where records come from
 * @outlets: the profiles in force
 * @n_threads: worker threads, 0 for one per processor, at most CADRAGE_MAX_THREADS; the result does
 *   not depend on it
 *
 * Adds every record that can be read; those that cannot are passed over.
 */
CADRAGE_API void cadrage_recurrence_read(CadrageRecurrence *recurrence, CadrageReader *reader,
					 CadrageOutlets *outlets, guint n_threads);

/** cadrage_recurrence_finish: finds what recurs. The order of adding does not matter. */
CADRAGE_API void cadrage_recurrence_finish(CadrageRecurrence *recurrence);

/** cadrage_recurrence_is_full: Returns: whether there was more than CAD_MAX_RECURRENCE_HASHES, so
 * that no line is known to recur. */
CADRAGE_API gboolean cadrage_recurrence_is_full(const CadrageRecurrence *recurrence);

/** cadrage_recurrence_get_n_lines: @recurrence: finished. Returns: different lines that recur. */
CADRAGE_API guint cadrage_recurrence_get_n_lines(const CadrageRecurrence *recurrence);

/**
 * cadrage_outlets_with_recurrence:
 * @outlets: profiles
 * @recurrence: (nullable): finished
 *
 * Returns: (transfer full): the same profiles, and the lines that recur: documents made with them
 * are cut by both. The hash is that of the profiles.
 */
CADRAGE_API CadrageOutlets *
cadrage_outlets_with_recurrence(CadrageOutlets *outlets, CadrageRecurrence *recurrence);

G_END_DECLS
