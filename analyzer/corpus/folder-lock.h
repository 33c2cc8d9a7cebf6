/* Folder locks: who has a store open, and who puts another file in its place. */
#pragma once

#include <cadrage/error.h>

/**
 * CadFolderLock:
 *
 * SQLite's own locks belong to a file: they cannot keep a store from being opened while another
 * file takes its name. This one belongs to the store's folder: all who have the store open share
 * it, and one who replaces its file has it alone. It ends with the process at the latest.
 */
typedef struct _CadFolderLock CadFolderLock;

/**
 * cad_folder_lock_new:
 * @folder: a store's folder
 * @is_alone: nobody else may have the lock; else it is shared
 * @error: return location
 *
 * Waits up to CAD_STORE_BUSY_MS for those who have it. Where the file system knows no such locks,
 * or the folder cannot be opened, nothing is locked.
 *
 * Errors: CADRAGE_ERROR_BUSY.
 *
 * Returns: (transfer full): the lock.
 */
CadFolderLock *cad_folder_lock_new(const char *folder, gboolean is_alone,
				   GError **error) G_GNUC_WARN_UNUSED_RESULT;
void cad_folder_lock_free(CadFolderLock *lock);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadFolderLock, cad_folder_lock_free)
