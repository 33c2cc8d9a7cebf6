#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/limits.h"
#include "corpus/folder-lock.h"

/* Between two looks at a lock that somebody has. */
#define RETRY_US ((gulong)20 * 1000)

struct _CadFolderLock {
	int fd; /* of the folder; -1 where nothing is locked */
};

static gboolean
fail_busy(const char *folder, gboolean is_alone, GError **error)
{
	g_autofree char *shown = g_filename_display_name(folder);

	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_BUSY,
		    is_alone ? "%s: the store is busy: another cadrage has it open; try again when "
			       "that has ended"
			     : "%s: the store is busy: another cadrage is mending it; try again "
			       "later",
		    shown);
	return FALSE;
}

/* flock() itself would wait for ever. */
static gboolean
wait_for(int fd, const char *folder, gboolean is_alone, GError **error)
{
	const gint64 deadline = g_get_monotonic_time() + (gint64)CAD_STORE_BUSY_MS * 1000;

	while (flock(fd, (is_alone ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0) {
		if (errno == EINTR)
			continue;
		if (errno != EWOULDBLOCK)
			return TRUE;
		if (g_get_monotonic_time() >= deadline)
			return fail_busy(folder, is_alone, error);
		g_usleep(RETRY_US);
	}
	return TRUE;
}

CadFolderLock *
cad_folder_lock_new(const char *folder, gboolean is_alone, GError **error)
{
	g_autoptr(CadFolderLock) lock = g_new(CadFolderLock, 1);

	lock->fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (lock->fd >= 0 && !wait_for(lock->fd, folder, is_alone, error))
		return NULL;
	return g_steal_pointer(&lock);
}

void
cad_folder_lock_free(CadFolderLock *lock)
{
	if (!lock)
		return;
	if (lock->fd >= 0)
		(void)close(lock->fd);
	g_free(lock);
}
