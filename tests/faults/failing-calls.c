/*
 * Preloaded into a program, it makes one of the calls by which files change fail: the one with the
 * number FAIL_AT, counted over all calls that touch the folder FAIL_BELOW. FAIL_AS says how: "die"
 * (the process is killed instead), "full" and "broken" (ENOSPC and EIO, of this call and all that
 * follow), "once" (EIO of this call alone) or "short" (half of the bytes are written). With
 * FAIL_COUNT the number of calls so far is written to that file.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long n_calls;

static int
is_below(const char *path)
{
	const char *folder = getenv("FAIL_BELOW");

	return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int
is_open_below(int fd)
{
	char link[64], path[PATH_MAX];
	ssize_t n;

	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	n = readlink(link, path, sizeof path - 1);
	if (n < 0)
		return 0;
	path[n] = '\0';
	return is_below(path);
}

static void
tell_count(void)
{
	const char *name = getenv("FAIL_COUNT");
	FILE *file = name ? fopen(name, "w") : NULL;

	if (!file)
		return;
	fprintf(file, "%ld\n", n_calls);
	fclose(file);
}

enum { PASS, FAIL, HALVE };

/* What becomes of this call. */
static int
decide(void)
{
	const char *at = getenv("FAIL_AT");
	const char *as = getenv("FAIL_AS");
	const long wanted = at ? atol(at) : 0;

	n_calls++;
	tell_count();
	if (!as || wanted == 0 || n_calls < wanted)
		return PASS;
	if (n_calls > wanted && strcmp(as, "full") != 0 && strcmp(as, "broken") != 0)
		return PASS;
	if (strcmp(as, "die") == 0)
		kill(getpid(), SIGKILL);
	if (strcmp(as, "short") == 0)
		return HALVE;
	errno = strcmp(as, "full") == 0 ? ENOSPC : EIO;
	return FAIL;
}

/* The function of this name that would have been called without this library. */
static void *
find_real(const char *name)
{
	return dlsym(RTLD_NEXT, name);
}

#define WRAP(type, name, parameters, arguments, is_ours)                    \
	type name parameters                                                \
	{                                                                   \
		type(*real) parameters = find_real(#name);                  \
                                                                            \
		return (is_ours) && decide() == FAIL ? -1 : real arguments; \
	}

WRAP(int, fsync, (int fd), (fd), is_open_below(fd))
WRAP(int, fdatasync, (int fd), (fd), is_open_below(fd))
WRAP(int, ftruncate, (int fd, off_t size), (fd, size), is_open_below(fd))
WRAP(int, ftruncate64, (int fd, off64_t size), (fd, size), is_open_below(fd))
WRAP(int, rename, (const char *from, const char *to), (from, to), is_below(to))
WRAP(int, unlink, (const char *path), (path), is_below(path))
WRAP(int, link, (const char *from, const char *to), (from, to), is_below(to))

#define WRAP_WRITE(name, parameters, arguments, halved)                                           \
	ssize_t name parameters                                                                   \
	{                                                                                         \
		ssize_t(*real) parameters = find_real(#name);                                     \
		int what = is_open_below(fd) ? decide() : PASS;                                   \
                                                                                                  \
		return what == FAIL ? -1 : what == HALVE && n > 1 ? real halved : real arguments; \
	}

WRAP_WRITE(write, (int fd, const void *bytes, size_t n), (fd, bytes, n), (fd, bytes, n / 2))
WRAP_WRITE(pwrite, (int fd, const void *bytes, size_t n, off_t at), (fd, bytes, n, at),
	   (fd, bytes, n / 2, at))
WRAP_WRITE(pwrite64, (int fd, const void *bytes, size_t n, off64_t at), (fd, bytes, n, at),
	   (fd, bytes, n / 2, at))
