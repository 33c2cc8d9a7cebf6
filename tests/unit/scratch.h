/* A scratch folder: files that a test writes, removed with it. */
#pragma once

#include <glib/gstdio.h>

#include "suite.h"

typedef struct {
	char *path;
	GPtrArray *files; /* of char *, owned, in order of making */
} Scratch;

static inline Scratch *
scratch_new(void)
{
	Scratch *scratch = g_new0(Scratch, 1);

	scratch->path = g_dir_make_tmp("cadrage-test-XXXXXX", NULL);
	ck_assert_ptr_nonnull(scratch->path);
	scratch->files = g_ptr_array_new_with_free_func(g_free);
	return scratch;
}

/* Returns: (transfer none): the file's path; a folder in @name is made. */
static inline const char *
scratch_write(Scratch *scratch, const char *name, const char *text)
{
	char *path = g_build_filename(scratch->path, name, NULL);
	g_autofree char *folder = g_path_get_dirname(path);

	if (!g_file_test(folder, G_FILE_TEST_IS_DIR)) {
		ck_assert_int_eq(g_mkdir_with_parents(folder, 0700), 0);
		g_ptr_array_add(scratch->files, g_strdup(folder));
	}
	ck_assert(g_file_set_contents(path, text, -1, NULL));
	g_ptr_array_add(scratch->files, path);
	return path;
}

static inline void
scratch_free(Scratch *scratch)
{
	for (guint i = scratch->files->len; i > 0; i--)
		g_remove(g_ptr_array_index(scratch->files, i - 1));
	g_ptr_array_unref(scratch->files);
	g_rmdir(scratch->path);
	g_free(scratch->path);
	g_free(scratch);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Scratch, scratch_free)
