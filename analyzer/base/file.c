#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cadrage/error.h>

#include "base/file.h"

#define FILE_FIRST_BYTES ((gsize)64 << 10) /* what is asked of a pipe at first */
#define FILE_NEW_MODE	 0666		   /* less the umask */

typedef struct {
	char *bytes;
	gsize n;
	gsize capacity;
} FileBuffer;

static void
file_buffer_clear(FileBuffer *buffer)
{
	g_clear_pointer(&buffer->bytes, g_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(FileBuffer, file_buffer_clear)

static void
descriptor_close(int *fd)
{
	if (*fd > STDERR_FILENO)
		close(*fd);
}
typedef int FileDescriptor;
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(FileDescriptor, descriptor_close)

gboolean
cad_file_fail(const char *path, const char *what, int code, GError **error)
{
	g_autofree char *shown = g_filename_display_name(path);

	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_IO, "%s: cannot %s: %s", shown, what,
		    g_strerror(code));
	return FALSE;
}

static gboolean
fail_limit(GError **error, const char *path, gsize max_bytes, const char *limit_name)
{
	g_autofree char *shown = g_filename_display_name(path);

	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_LIMIT,
		    "%s: more than %" G_GSIZE_FORMAT " bytes (limit %s)", shown, max_bytes,
		    limit_name);
	return FALSE;
}

static gssize
read_some(int fd, char *into, gsize n_bytes)
{
	gssize n;

	do
		n = read(fd, into, n_bytes);
	while (n < 0 && errno == EINTR);
	return n;
}

/* Reads until the end, or until one byte more than @max_bytes is there: what a file's size says
 * is only a first guess, for a pipe has none and a file may grow. */
static gboolean
read_all(int fd, const char *path, gsize max_bytes, const char *limit_name, FileBuffer *buffer,
	 GError **error)
{
	for (;;) {
		gssize n;

		if (buffer->n == buffer->capacity) {
			buffer->capacity = MIN(buffer->capacity * 2, max_bytes + 1);
			buffer->bytes = g_realloc(buffer->bytes, buffer->capacity);
		}
		n = read_some(fd, buffer->bytes + buffer->n, buffer->capacity - buffer->n);
		if (n < 0)
			return cad_file_fail(path, "read", errno, error);
		if (n == 0)
			return TRUE;
		buffer->n += (gsize)n;
		if (buffer->n > max_bytes)
			return fail_limit(error, path, max_bytes, limit_name);
	}
}

GBytes *
cad_file_read(const char *path, gsize max_bytes, const char *limit_name, GError **error)
{
	g_auto(FileBuffer) buffer = {0};
	g_auto(FileDescriptor) fd = -1;
	struct stat about;

	g_assert(max_bytes < G_MAXSSIZE);
	fd = g_str_equal(path, "-") ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || fstat(fd, &about) != 0) {
		cad_file_fail(path, "open", errno, error);
		return NULL;
	}
	buffer.capacity = FILE_FIRST_BYTES;
	if (S_ISREG(about.st_mode) && about.st_size >= 0)
		buffer.capacity = (gsize)about.st_size + 1;
	buffer.capacity = MIN(buffer.capacity, max_bytes + 1);
	buffer.bytes = g_malloc(buffer.capacity);
	if (!read_all(fd, path, max_bytes, limit_name, &buffer, error))
		return NULL;
	return g_bytes_new_take(g_steal_pointer(&buffer.bytes), buffer.n);
}

static gboolean
write_all(int fd, const char *path, const char *bytes, gsize n_bytes, GError **error)
{
	while (n_bytes > 0) {
		gssize n = write(fd, bytes, n_bytes);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return cad_file_fail(path, "write", errno, error);
		bytes += n;
		n_bytes -= (gsize)n;
	}
	return TRUE;
}

/* A device or a pipe must not be replaced by a file. */
static gboolean
write_in_place(const char *path, const void *data, gsize n_bytes, GError **error)
{
	g_auto(FileDescriptor) fd = open(path, O_WRONLY | O_CLOEXEC);

	if (fd < 0)
		return cad_file_fail(path, "open", errno, error);
	return write_all(fd, path, data, n_bytes, error);
}

/* Closes the file and says whether all of it reached the disk. */
static gboolean
finish_temporary(FileDescriptor *fd, const char *path, GError **error)
{
	int to_close = *fd;

	if (fsync(to_close) != 0)
		return cad_file_fail(path, "write", errno, error);
	*fd = -1;
	return close(to_close) == 0 || cad_file_fail(path, "write", errno, error);
}

/* A rename is kept through a power cut once its folder is flushed. Some file systems cannot flush
 * a folder; the new file is whole all the same, so that is no failure. */
static void
flush_folder(const char *path)
{
	g_autofree char *folder = g_path_get_dirname(path);
	g_auto(FileDescriptor) fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (fd >= 0)
		(void)fsync(fd);
}

static gboolean
write_and_rename(const char *path, int mode, const void *data, gsize n_bytes, GError **error)
{
	g_autofree char *temporary = g_strconcat(path, ".XXXXXX", NULL);
	g_auto(FileDescriptor) fd = g_mkstemp_full(temporary, O_WRONLY | O_CLOEXEC, mode);

	if (fd < 0)
		return cad_file_fail(temporary, "create", errno, error);
	if (write_all(fd, path, data, n_bytes, error) && finish_temporary(&fd, path, error)) {
		if (g_rename(temporary, path) == 0) {
			flush_folder(path);
			return TRUE;
		}
		cad_file_fail(path, "rename a temporary file to", errno, error);
	}
	(void)g_unlink(temporary);
	return FALSE;
}

gboolean
cad_file_write(const char *path, const void *data, gsize n_bytes, GError **error)
{
	g_autofree char *target = NULL; /* a link stays a link: what it leads to is replaced */
	int mode = FILE_NEW_MODE;
	struct stat about;

	if (stat(path, &about) == 0) {
		if (S_ISDIR(about.st_mode))
			return cad_file_fail(path, "write", EISDIR, error);
		if (!S_ISREG(about.st_mode))
			return write_in_place(path, data, n_bytes, error);
		mode = about.st_mode & FILE_NEW_MODE;
		target = realpath(path, NULL);
	}
	return write_and_rename(target != NULL ? target : path, mode, data, n_bytes, error);
}
