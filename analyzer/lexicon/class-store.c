#include "config.h"

#include <string.h>

#include "lexicon/class-store.h"
#include "lexicon/number-words.h"

struct _CadClassStore {
	char *language;
	char **paths;
	GPtrArray *files; /* of CadClassFile, owned: those of the paths that exist; NULL until read
			   */
};

CadClassStore *
cad_class_store_new(const char *language, const char *const *files)
{
	CadClassStore *store = g_new0(CadClassStore, 1);

	store->language = g_strdup(language);
	store->paths = g_strdupv((char **)files);
	return store;
}

void
cad_class_store_free(CadClassStore *store)
{
	if (store == NULL)
		return;
	g_free(store->language);
	g_strfreev(store->paths);
	g_clear_pointer(&store->files, g_ptr_array_unref);
	g_free(store);
}

/* Adds the file of a path, if there is one. Returns: FALSE after an error. */
static gboolean
read_file(CadClassStore *store, const char *path, GError **error)
{
	CadClassFile *file;

	if (!g_file_test(path, G_FILE_TEST_EXISTS))
		return TRUE;
	file = cad_class_file_read(path, error);
	if (file == NULL)
		return FALSE;
	g_ptr_array_add(store->files, file);
	if (strcmp(cad_class_file_get_language(file), store->language) == 0)
		return TRUE;
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_INVALID,
		    "%s holds classes of the language \"%s\"", path,
		    cad_class_file_get_language(file));
	return FALSE;
}

static gboolean
read_files(CadClassStore *store, GError **error)
{
	if (store->files != NULL)
		return TRUE;
	store->files = g_ptr_array_new_with_free_func((GDestroyNotify)cad_class_file_free);
	for (guint i = 0; store->paths != NULL && store->paths[i] != NULL; i++)
		if (!read_file(store, store->paths[i], error))
			return FALSE;
	return TRUE;
}

CadFormClass *
cad_class_store_find(CadClassStore *store, const char *name, GError **error)
{
	CadFormClass *found = NULL;
	GError *reason = NULL;

	if (strcmp(name, "num") == 0)
		return cad_number_words_new(store->language);
	if (!read_files(store, error))
		return NULL;
	for (guint i = 0; i < store->files->len && found == NULL && reason == NULL; i++)
		found = cad_class_file_find(g_ptr_array_index(store->files, i), name, &reason);
	if (reason != NULL)
		g_propagate_error(error, reason);
	return found;
}
