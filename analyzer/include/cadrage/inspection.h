/* Inspections: whether a store is whole, and how it is mended. */
#pragma once

#include <cadrage/store.h>

G_BEGIN_DECLS

/**
 * CadrageFinding:
 * @CADRAGE_FINDING_SOUND: all is well
 * @CADRAGE_FINDING_NOTE: a reader should know; nothing is wrong
 * @CADRAGE_FINDING_FAULT: something is wrong; "repair" mends it
 * @CADRAGE_FINDING_LOST: something is wrong and cannot be mended
 */
typedef enum {
	CADRAGE_FINDING_SOUND,
	CADRAGE_FINDING_NOTE,
	CADRAGE_FINDING_FAULT,
	CADRAGE_FINDING_LOST,
} CadrageFinding;

/** cadrage_finding_to_name: Returns: "ok", "note", "fault" or "lost". */
CADRAGE_API const char *cadrage_finding_to_name(CadrageFinding finding);

/**
 * CadrageFindingFunc:
 * @finding: how grave it is
 * @what: what was looked at, such as "originals"
 * @message: what was found, a sentence without its full stop
 * @payload: what the caller gave
 */
typedef void (*CadrageFindingFunc)(CadrageFinding finding, const char *what, const char *message,
				   void *payload);

/**
 * cadrage_store_inspect:
 * @folder: a store's folder
 * @outlets: the profiles in force
 * @func: is told of each thing that is looked at
 * @payload: given to @func
 * @error: return location
 *
 * Looks at the file as SQLite sees it, at what belongs together, at every original (whether it
 * unpacks, and to what its id says), and at what an interrupted run left in the folder. Changes
 * nothing.
 *
 * Errors: CADRAGE_ERROR_NOT_FOUND, CADRAGE_ERROR_INVALID, CADRAGE_ERROR_UNSUPPORTED,
 * CADRAGE_ERROR_BUSY, CADRAGE_ERROR_IO. A damaged store is a finding, not an error.
 *
 * Returns: whether it could be looked at.
 */
CADRAGE_API gboolean cadrage_store_inspect(const char *folder, CadrageOutlets *outlets,
					   CadrageFindingFunc func, void *payload,
					   GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * CadrageRepairCounts:
 * @n_saved: articles of the store as it is now
 * @n_lost: articles whose original is broken; the copy has what is left of them
 * @copy: (transfer full): where the store is as it was
 */
typedef struct {
	guint n_saved;
	guint n_lost;
	char *copy;
} CadrageRepairCounts;

/**
 * cadrage_store_repair:
 * @folder: a store's folder
 * @outlets: the profiles in force
 * @day: today, "2015-11-17"
 * @counts: (out): what was done
 * @error: return location
 *
 * Makes a new store of every article that is whole in the old one, with its names, what was set by
 * hand and its day of adding, and puts it in the old one's place, of which a copy is kept beside
 * it. Until then the old one stays as it is. What can be made again, such as readings, is left out.
 * Waits for those who have the store open, and lets nobody open it meanwhile.
 *
 * Errors: as cadrage_store_inspect(); CADRAGE_ERROR_DAMAGED when nothing can be read.
 *
 * Returns: whether the store is mended; if not, it is as it was.
 */
CADRAGE_API gboolean cadrage_store_repair(const char *folder, CadrageOutlets *outlets,
					  const char *day, CadrageRepairCounts *counts,
					  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cadrage_store_prune:
 * @store: a store that is open for writing
 * @n_readings: (out): readings that were dropped
 * @error: return location
 *
 * Drops of each document all readings but the latest, and what removed documents have left behind,
 * and gives the room back to the file system.
 *
 * Returns: whether it is done.
 */
CADRAGE_API gboolean cadrage_store_prune(CadrageStore *store, guint *n_readings,
					 GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
