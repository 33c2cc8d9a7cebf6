#include "config.h"

#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "lexicon/found-list.h"

#define HASH_DIGITS 64

static gboolean
is_hash(const char *line)
{
	return strlen(line) == HASH_DIGITS && strspn(line, "0123456789abcdef") == HASH_DIGITS;
}

GPtrArray *
cad_found_list_read(const char *lexicon, const char *name)
{
	g_autofree char *folder = g_path_get_dirname(lexicon);
	g_autofree char *file = g_strconcat(name, CAD_FOUND_LIST_SUFFIX, NULL);
	g_autofree char *path = g_build_filename(folder, file, NULL);
	g_autoptr(GBytes) bytes =
		cad_file_read(path, CAD_MAX_FOUND_LIST_BYTES, "CAD_MAX_FOUND_LIST_BYTES", NULL);
	g_autofree char *text = NULL;
	g_auto(GStrv) lines = NULL;
	GPtrArray *hashes;
	gsize n_bytes;
	const void *data;

	if (bytes == NULL)
		return NULL;
	data = g_bytes_get_data(bytes, &n_bytes);
	text = g_strndup(data != NULL ? data : "", n_bytes);
	lines = g_strsplit(text, "\n", -1);
	hashes = g_ptr_array_new_with_free_func(g_free);
	for (gsize i = 0; lines[i] != NULL; i++)
		if (is_hash(g_strchomp(lines[i])))
			g_ptr_array_add(hashes, g_strdup(lines[i]));
	if (hashes->len == 0)
		g_clear_pointer(&hashes, g_ptr_array_unref);
	return hashes;
}
