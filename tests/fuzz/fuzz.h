/* What libFuzzer and replay.c call: one input, any bytes; a fault is an abort. */
#pragma once

#include <glib/gstdio.h>
#include <stddef.h>
#include <stdint.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* fuzz_write_file: Returns: (transfer full): the name of a file with @data that is gone when the
 * process ends. @file: (out): to be closed. */
static inline char *
fuzz_write_file(const void *data, size_t n_bytes, int *file)
{
	g_autofree char *path = NULL;

	*file = g_file_open_tmp("cadrage-fuzz-XXXXXX", &path, NULL);
	g_assert(*file >= 0);
	(void)g_unlink(path);
	g_assert(write(*file, data, n_bytes) == (ssize_t)n_bytes);
	(void)lseek(*file, 0, SEEK_SET);
	return g_strdup_printf("/dev/fd/%d", *file);
}
