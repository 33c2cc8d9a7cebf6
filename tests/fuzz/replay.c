/*
 * The main() of a fuzz target without libFuzzer: feeds it each file of its corpus, tests/fuzz/
 * corpus/NAME for the program fuzz_NAME, or the files and folders it is given. Speaks TAP.
 */
#include <glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz.h"

static int
by_name(gconstpointer a, gconstpointer b)
{
	return g_strcmp0(*(const char *const *)a, *(const char *const *)b);
}

static void
add_files(GPtrArray *files, const char *path)
{
	g_autoptr(GDir) folder = g_dir_open(path, 0, NULL);
	const char *name;

	if (folder == NULL) {
		g_ptr_array_add(files, g_strdup(path));
		return;
	}
	while ((name = g_dir_read_name(folder)) != NULL)
		g_ptr_array_add(files, g_build_filename(path, name, NULL));
}

static char *
own_corpus(const char *program)
{
	g_autofree char *name = g_path_get_basename(program);
	const char *target = g_strrstr(name, "fuzz_");
	const char *top = g_getenv("top_srcdir");

	return g_build_filename(top != NULL ? top : ".", "tests", "fuzz", "corpus",
				target != NULL ? target + strlen("fuzz_") : name, NULL);
}

static void
replay(const char *path, guint number)
{
	g_autofree char *bytes = NULL;
	g_autofree char *name = g_path_get_basename(path);
	g_autoptr(GError) error = NULL;
	gsize n_bytes;

	if (!g_file_get_contents(path, &bytes, &n_bytes, &error)) {
		printf("not ok %u - %s: %s\n", number, name, error->message);
		return;
	}
	LLVMFuzzerTestOneInput((const uint8_t *)bytes, n_bytes);
	printf("ok %u - %s\n", number, name);
	fflush(stdout);
}

int
main(int argc, char **argv)
{
	g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func(g_free);
	g_autofree char *corpus = own_corpus(argv[0]);

	for (int i = 1; i < argc; i++)
		add_files(files, argv[i]);
	if (argc < 2)
		add_files(files, corpus);
	g_ptr_array_sort(files, by_name);
	printf("1..%u\n", files->len);
	for (guint i = 0; i < files->len; i++)
		replay(g_ptr_array_index(files, i), i + 1);
	return EXIT_SUCCESS;
}
