#include "config.h"

#include <string.h>

#include <cadrage/suggestion.h>

#include "lexicon/lexicon-name.h"

#define SUFFIX ".lex"

gboolean
cad_lexicon_name_is_path(const char *name)
{
	return strchr(name, G_DIR_SEPARATOR) != NULL || g_str_has_suffix(name, SUFFIX);
}

gboolean
cadrage_lexicon_is_name(const char *name)
{
	g_return_val_if_fail(name != NULL, FALSE);
	for (const char *at = name; *at != '\0'; at = g_utf8_next_char(at))
		if (!g_unichar_isalnum(g_utf8_get_char(at)) && strchr("-_.", *at) == NULL)
			return FALSE;
	return *name != '\0' && *name != '.';
}

static int
compare_strings(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Names in a folder, in byte order, so that the first match is the same everywhere. */
static GPtrArray *
list_folder(const char *folder)
{
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GDir) directory = g_dir_open(folder, 0, NULL);
	const char *name;

	while (directory != NULL && (name = g_dir_read_name(directory)) != NULL)
		if (name[0] != '.')
			g_ptr_array_add(names, g_strdup(name));
	g_ptr_array_sort(names, compare_strings);
	return names;
}

/* A lexicon FOLDER/fr/doubt.lex is called fr-doubt; FOLDER/doubt.lex and FOLDER/fr/fr-doubt.lex
 * are called after their file. */
static void
add_file(GHashTable *known, const char *folder, const char *language, const char *file)
{
	g_autofree char *stem = g_strndup(file, strlen(file) - strlen(SUFFIX));
	g_autofree char *prefix = g_strconcat(language, "-", NULL);
	g_autofree char *name = NULL;

	if (*language == '\0' || g_str_has_prefix(stem, prefix))
		name = g_steal_pointer(&stem);
	else
		name = g_strconcat(prefix, stem, NULL);
	if (!g_hash_table_contains(known, name))
		g_hash_table_insert(known, g_steal_pointer(&name),
				    g_build_filename(folder, language, file, NULL));
}

static void
add_files(GHashTable *known, const char *folder, const char *language)
{
	g_autofree char *path = g_build_filename(folder, language, NULL);
	g_autoptr(GPtrArray) names = list_folder(path);

	for (guint i = 0; i < names->len; i++) {
		const char *name = g_ptr_array_index(names, i);

		if (g_str_has_suffix(name, SUFFIX) && strlen(name) > strlen(SUFFIX))
			add_file(known, folder, language, name);
	}
}

static void
add_folder(GHashTable *known, const char *folder)
{
	g_autoptr(GPtrArray) names = list_folder(folder);

	add_files(known, folder, "");
	for (guint i = 0; i < names->len; i++) {
		const char *name = g_ptr_array_index(names, i);
		g_autofree char *path = g_build_filename(folder, name, NULL);

		if (g_file_test(path, G_FILE_TEST_IS_DIR))
			add_files(known, folder, name);
	}
}

/* Returns: (element-type utf8 filename): name to file, both owned. */
static GHashTable *
find_known(const char *const *folders)
{
	GHashTable *known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);

	for (guint i = 0; folders != NULL && folders[i] != NULL; i++)
		add_folder(known, folders[i]);
	return known;
}

static char **
sort_names(GHashTable *known)
{
	guint n;
	const char **keys = (const char **)g_hash_table_get_keys_as_array(known, &n);
	char **names = g_strdupv((char **)keys);

	g_free(keys);
	qsort(names, n, sizeof *names, (int (*)(const void *, const void *))compare_strings);
	return names;
}

/* Whether "doubt" is short for "fr-doubt". */
static gboolean
is_short_for(const char *name, const char *full)
{
	const char *hyphen = strchr(full, '-');

	return hyphen != NULL && strcmp(hyphen + 1, name) == 0;
}

/* A name without its language: that of @language, else of the first language that has it. */
static const char *
find_unqualified(char **names, const char *name, const char *language)
{
	const char *first = name;

	for (guint i = 0; names[i] != NULL; i++) {
		if (!is_short_for(name, names[i]))
			continue;
		if (language != NULL && g_str_has_prefix(names[i], language) &&
		    names[i][strlen(language)] == '-')
			return names[i];
		first = first == name ? names[i] : first;
	}
	return first;
}

char *
cad_lexicon_name_find(const char *name, const char *const *folders, const char *language,
		      GError **error)
{
	g_autoptr(GHashTable) known = find_known(folders);
	g_auto(GStrv) names = sort_names(known);
	const char *path = g_hash_table_lookup(known, name);
	const char *suggestion;

	if (path == NULL)
		path = g_hash_table_lookup(known, find_unqualified(names, name, language));
	if (path != NULL)
		return g_strdup(path);
	suggestion = cadrage_suggest(name, (const char *const *)names);
	if (suggestion != NULL)
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
			    "there is no lexicon \"%s\"; did you mean \"%s\"?", name, suggestion);
	else
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
			    "there is no lexicon \"%s\"; give a file (./%s.lex) or see "
			    "\"cadrage lexicon list\"",
			    name, name);
	return NULL;
}

char **
cadrage_lexicon_find_names(const CadrageLexiconOptions *options)
{
	g_autoptr(GHashTable) known = NULL;

	g_return_val_if_fail(options != NULL, NULL);
	known = find_known(options->folders);
	return sort_names(known);
}

char **
cadrage_lexicon_expand_name(const char *name, const CadrageLexiconOptions *options)
{
	g_autoptr(GStrvBuilder) builder = g_strv_builder_new();
	g_autoptr(GHashTable) known = NULL;
	g_auto(GStrv) names = NULL;
	gboolean is_short = FALSE;

	g_return_val_if_fail(name != NULL && options != NULL, NULL);
	known = find_known(options->folders);
	names = sort_names(known);
	for (guint i = 0; names[i] != NULL && !cad_lexicon_name_is_path(name); i++) {
		if (g_hash_table_contains(known, name) || !is_short_for(name, names[i]))
			continue;
		g_strv_builder_add(builder, names[i]);
		is_short = TRUE;
	}
	if (!is_short)
		g_strv_builder_add(builder, name);
	return g_strv_builder_end(builder);
}
