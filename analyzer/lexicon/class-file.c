#include "config.h"

#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "lexicon/class-file.h"

/* The first line: the format's name and version, and the language. A line "<name>", a tab and the
 * dictionary's version begins a class; its forms follow, with blanks and line ends between. */
#define HEADER "cadrage-classes 1"

/* Forms that begin with the same letters stand on one line, so that a new dictionary changes few
 * lines. */
#define LETTERS_A_LINE 3

struct _CadClassFile {
	char *path;
	char *text;
	char *language;
	const char *classes; /* in @text: what follows the first line */
};

char *
cad_class_file_path(const char *folder, const char *language)
{
	g_autofree char *name = g_strconcat(language, ".classes", NULL);

	return g_build_filename(folder, name, NULL);
}

/* Takes @path, unless it is there. */
static void
add_path(GPtrArray *paths, char *path)
{
	if (g_ptr_array_find_with_equal_func(paths, path, g_str_equal, NULL))
		g_free(path);
	else
		g_ptr_array_add(paths, path);
}

char **
cad_class_file_list(const GPtrArray *lexicons, const char *language, const char *const *folders)
{
	GPtrArray *paths = g_ptr_array_new();

	for (guint i = 0; i < lexicons->len; i++) {
		g_autofree char *beside = g_path_get_dirname(g_ptr_array_index(lexicons, i));

		add_path(paths, cad_class_file_path(beside, language));
	}
	for (guint i = 0; folders != NULL && folders[i] != NULL; i++) {
		g_autofree char *own = g_build_filename(folders[i], language, NULL);

		add_path(paths, cad_class_file_path(folders[i], language));
		add_path(paths, cad_class_file_path(own, language));
	}
	g_ptr_array_add(paths, NULL);
	return (char **)g_ptr_array_free(paths, FALSE);
}

void
cad_class_file_free(CadClassFile *file)
{
	if (file == NULL)
		return;
	g_free(file->path);
	g_free(file->text);
	g_free(file->language);
	g_free(file);
}

/* Reading. */

static gboolean
refuse(const CadClassFile *file, const char *at, const char *message, GError **error)
{
	guint line = 1;

	for (const char *p = file->text; p < at; p++)
		line += *p == '\n' ? 1 : 0;
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX,
		    "%s:%u: %s; write it anew with \"cadrage lexicon lock\"", file->path, line,
		    message);
	return FALSE;
}

/* The name on a line "<name>	version", from behind its "<" on; NULL on any other line. */
static const char *
find_name(const char *line, gsize *n_bytes)
{
	const gsize length = strcspn(line, "\n\t");

	if (length < 3 || line[0] != '<' || line[length - 1] != '>' || line[length] != '\t')
		return NULL;
	*n_bytes = length - 2;
	return line + 1;
}

static const char *
next_line(const char *line)
{
	const char *end = strchr(line, '\n');

	return end != NULL ? end + 1 : line + strlen(line);
}

static gboolean
read_header(CadClassFile *file, GError **error)
{
	const char *end = strchr(file->text, '\n');
	g_autofree char *line = end != NULL ? g_strndup(file->text, (gsize)(end - file->text))
					    : g_strdup(file->text);
	g_auto(GStrv) fields = g_strsplit(line, "\t", -1);
	gsize n_bytes;

	if (g_strv_length(fields) != 2 || strcmp(fields[0], HEADER) != 0)
		return refuse(file, file->text, "not a file of classes of this version", error);
	file->language = g_strdup(fields[1]);
	file->classes = next_line(file->text);
	if (*file->classes != '\0' && find_name(file->classes, &n_bytes) == NULL)
		return refuse(file, file->classes,
			      "a class is expected: \"<name>\", a tab, the dictionary's version",
			      error);
	return TRUE;
}

CadClassFile *
cad_class_file_read(const char *path, GError **error)
{
	g_autoptr(GBytes) bytes =
		cad_file_read(path, CAD_MAX_DICTIONARY_BYTES, "CAD_MAX_DICTIONARY_BYTES", error);
	g_autoptr(CadClassFile) file = g_new0(CadClassFile, 1);
	gsize n_bytes;

	if (bytes == NULL)
		return NULL;
	n_bytes = g_bytes_get_size(bytes);
	file->text = g_strndup(n_bytes > 0 ? g_bytes_get_data(bytes, NULL) : "", n_bytes);
	file->path = g_strdup(path);
	if (!read_header(file, error))
		return NULL;
	return g_steal_pointer(&file);
}

const char *
cad_class_file_get_language(const CadClassFile *file)
{
	return file->language;
}

char **
cad_class_file_get_names(const CadClassFile *file)
{
	GPtrArray *names = g_ptr_array_new();
	const char *name;
	gsize n_bytes;

	for (const char *line = file->classes; *line != '\0'; line = next_line(line))
		if ((name = find_name(line, &n_bytes)) != NULL)
			g_ptr_array_add(names, g_strndup(name, n_bytes));
	g_ptr_array_add(names, NULL);
	return (char **)g_ptr_array_free(names, FALSE);
}

/* The forms between two places, one after another, each closed by a NUL. */
static char *
join_forms(const char *at, const char *stop, gsize *n_bytes)
{
	char *text = g_malloc((gsize)(stop - at) + 1);
	gsize n = 0;

	for (; at <= stop; at++) {
		const gboolean is_end = at == stop || *at == ' ' || *at == '\n';

		if (!is_end)
			text[n++] = *at;
		else if (n > 0 && text[n - 1] != '\0')
			text[n++] = '\0';
	}
	*n_bytes = n;
	return text;
}

/* Builds the class that begins on the line @head; only its lines are read. */
static CadFormClass *
build(const CadClassFile *file, const char *name, const char *head, GError **error)
{
	const char *version = strchr(head, '\t') + 1;
	g_autofree char *dictionary = g_strndup(version, strcspn(version, "\n"));
	const char *lines = next_line(head);
	const char *end = *lines == '<' ? lines : strstr(lines, "\n<");
	const char *wrong;
	gsize n_bytes;
	char *text;

	if (end == NULL)
		end = lines + strlen(lines);
	if (!g_utf8_validate(lines, end - lines, &wrong))
		return refuse(file, wrong, "not valid UTF-8", error), NULL;
	text = join_forms(lines, end, &n_bytes);
	return cad_form_class_new(name, text, n_bytes, dictionary);
}

CadFormClass *
cad_class_file_find(const CadClassFile *file, const char *name, GError **error)
{
	g_autofree char *head = g_strdup_printf("\n<%s>\t", name);
	/* The first line ends right before the first class. */
	const char *found = strstr(file->classes - 1, head);

	return found != NULL ? build(file, name, found + 1, error) : NULL;
}

/* Writing. */

/* How many bytes of a form decide on which line it stands. */
static gsize
measure_beginning(const char *form)
{
	const char *at = form;

	for (guint i = 0; i < LETTERS_A_LINE && *at != '\0'; i++)
		at = g_utf8_next_char(at);
	return (gsize)(at - form);
}

static void
append_class(GString *out, const CadFormClass *forms)
{
	const char *before = NULL;

	g_string_append_printf(out, "<%s>\t%s\n", forms->name, forms->dictionary);
	for (const char *form = NULL; (form = cad_form_class_next(forms, form)) != NULL;) {
		if (before != NULL) {
			const gsize n = measure_beginning(form);

			g_string_append_c(out, strncmp(before, form, n) == 0 ? ' ' : '\n');
		}
		g_string_append(out, form);
		before = form;
	}
	if (before != NULL)
		g_string_append_c(out, '\n');
}

gboolean
cad_class_file_write(const char *path, const char *language, const GPtrArray *classes,
		     GError **error)
{
	g_autoptr(GString) out = g_string_new(HEADER);

	g_string_append_printf(out, "\t%s\n", language);
	for (guint i = 0; i < classes->len; i++)
		append_class(out, g_ptr_array_index(classes, i));
	return cad_file_write(path, out->str, out->len, error);
}

static int
compare_classes(gconstpointer a, gconstpointer b)
{
	const CadFormClass *left = *(CadFormClass *const *)a;
	const CadFormClass *right = *(CadFormClass *const *)b;

	return strcmp(left->name, right->name);
}

/* Adds the classes that a file has and @used has not. */
static gboolean
add_others(const char *path, GHashTable *used, GPtrArray *classes, GError **error)
{
	g_autoptr(CadClassFile) file = NULL;
	g_auto(GStrv) names = NULL;

	if (!g_file_test(path, G_FILE_TEST_EXISTS))
		return TRUE;
	file = cad_class_file_read(path, error);
	if (file == NULL)
		return FALSE;
	names = cad_class_file_get_names(file);
	for (guint i = 0; names[i] != NULL; i++) {
		CadFormClass *klass;

		if (g_hash_table_contains(used, names[i]))
			continue;
		klass = cad_class_file_find(file, names[i], error);
		if (klass == NULL)
			return FALSE;
		g_ptr_array_add(classes, klass);
	}
	return TRUE;
}

gboolean
cad_class_file_merge(const char *lexicon_path, const char *language, GHashTable *used,
		     GError **error)
{
	g_autofree char *folder = g_path_get_dirname(lexicon_path);
	g_autofree char *path = cad_class_file_path(folder, language);
	g_autoptr(GPtrArray) classes =
		g_ptr_array_new_with_free_func((GDestroyNotify)cad_form_class_unref);
	GHashTableIter iter;
	gpointer klass;

	g_hash_table_iter_init(&iter, used);
	while (g_hash_table_iter_next(&iter, NULL, &klass))
		if (((const CadFormClass *)klass)->dictionary != NULL)
			g_ptr_array_add(classes, cad_form_class_ref(klass));
	if (classes->len == 0)
		return TRUE;
	if (!add_others(path, used, classes, error))
		return FALSE;
	g_ptr_array_sort(classes, compare_classes);
	return cad_class_file_write(path, language, classes, error);
}
