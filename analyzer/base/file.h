/* Files: read up to a maximum, write whole or not at all. */
#pragma once

#include <gio/gio.h>

/**
 * cad_file_fail:
 * @path: a file
 * @what: what cannot be done, "open"
 * @code: of errno
 * @error: return location
 *
 * Sets CADRAGE_ERROR_IO: "PATH: cannot open: " and what the code says.
 *
 * Returns: FALSE.
 */
gboolean cad_file_fail(const char *path, const char *what, int code, GError **error);

/**
 * cad_file_read:
 * @path: a file's name in the file system's encoding, or "-" for standard input
 * @max_bytes: the most it may hold
 * @limit_name: the maximum's name, for the message
 * @error: return location
 *
 * Reads a regular file, a pipe or standard input whole. NUL bytes are kept.
 *
 * Errors: CADRAGE_ERROR_IO; CADRAGE_ERROR_LIMIT when there is more, found out while reading.
 *
 * Returns: (transfer full): the bytes, perhaps none.
 */
GBytes *cad_file_read(const char *path, gsize max_bytes, const char *limit_name,
		      GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cad_file_write:
 * @path: where to
 * @data: (array length=n_bytes): what
 * @n_bytes: how many
 * @error: return location
 *
 * Writes to a temporary file in the same folder, flushes it to the disk and renames it over
 * @path, so that @path holds the old bytes or the new ones, never part of either.
 *
 * Returns: whether @path holds the new bytes.
 */
gboolean cad_file_write(const char *path, const void *data, gsize n_bytes,
			GError **error) G_GNUC_WARN_UNUSED_RESULT;
