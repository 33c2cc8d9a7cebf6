/* A folder of a test's own, emptied and removed when its variable goes out of scope. */
#pragma once

#include <glib.h>

typedef char *ScratchFolder;

/** scratch_folder_new: Returns: (transfer full): the name of a new folder. */
ScratchFolder scratch_folder_new(void);
void scratch_folder_remove(ScratchFolder *folder);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(ScratchFolder, scratch_folder_remove)

/** scratch_folder_add: writes @n_bytes (-1: up to its NUL) of @text to the file @name, below the
 * folder; folders in @name are made. Returns: (transfer full): the file's path. */
char *scratch_folder_add(const char *folder, const char *name, const char *text, gssize n_bytes);

/** scratch_folder_write: the same of a text, for those who know the path. */
void scratch_folder_write(const char *folder, const char *name, const char *text);
