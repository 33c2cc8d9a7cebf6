#include "config.h"

#include <glib/gstdio.h>

#include "scratch-folder.h"
#include "suite.h"

ScratchFolder
scratch_folder_new(void)
{
	char *folder = g_dir_make_tmp("cadrage-XXXXXX", NULL);

	ck_assert_ptr_nonnull(folder);
	return folder;
}

static void
remove_tree(const char *path)
{
	if (g_file_test(path, G_FILE_TEST_IS_DIR) && !g_file_test(path, G_FILE_TEST_IS_SYMLINK)) {
		g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
		const char *name;

		while (dir && (name = g_dir_read_name(dir))) {
			g_autofree char *entry = g_build_filename(path, name, NULL);

			remove_tree(entry);
		}
	}
	g_remove(path);
}

void
scratch_folder_remove(ScratchFolder *folder)
{
	if (!*folder)
		return;
	remove_tree(*folder);
	g_clear_pointer(folder, g_free);
}

char *
scratch_folder_add(const char *folder, const char *name, const char *text, gssize n_bytes)
{
	char *path = g_build_filename(folder, name, NULL);
	g_autofree char *parent = g_path_get_dirname(path);

	ck_assert_int_eq(g_mkdir_with_parents(parent, 0700), 0);
	ck_assert(g_file_set_contents(path, text, n_bytes, NULL));
	return path;
}

void
scratch_folder_write(const char *folder, const char *name, const char *text)
{
	g_free(scratch_folder_add(folder, name, text, -1));
}
