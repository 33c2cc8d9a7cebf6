#include "config.h"

#include <string.h>

#include "base/file.h"
#include "base/limits.h"
#include "lexicon/form-class.h"
#include "lexicon/lock.h"

/* The first line: the format's name and version, the language, the dictionary's version. */
#define HEADER "cadrage-forms 1"

CadLock *
cad_lock_new(const char *language)
{
	CadLock *lock = g_new0(CadLock, 1);

	lock->language = g_strdup(language);
	lock->forms = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
					    (GDestroyNotify)g_ptr_array_unref);
	lock->classes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
					      (GDestroyNotify)cad_form_class_unref);
	return lock;
}

void
cad_lock_free(CadLock *lock)
{
	if (lock == NULL)
		return;
	g_free(lock->language);
	g_free(lock->dictionary);
	g_hash_table_unref(lock->forms);
	g_hash_table_unref(lock->classes);
	g_free(lock->text);
	g_free(lock);
}

char *
cad_lock_path(const char *lexicon_path)
{
	g_autofree char *stem = g_strdup(lexicon_path);

	if (g_str_has_suffix(stem, ".lex"))
		stem[strlen(stem) - strlen(".lex")] = '\0';
	return g_strconcat(stem, ".forms", NULL);
}

/* Reading. */

static gboolean
refuse(const char *path, guint line, const char *message, GError **error)
{
	g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_SYNTAX,
		    "%s:%u: %s; write it anew with \"cadrage lexicon lock\"", path, line, message);
	return FALSE;
}

/* Cuts @text at the first @separator and moves it behind; NULL when there is nothing left. */
static char *
cut(char **text, char separator)
{
	char *start = *text;
	char *stop;

	if (start == NULL)
		return NULL;
	stop = strchr(start, separator);
	if (stop != NULL)
		*stop++ = '\0';
	*text = stop;
	return start;
}

static CadLock *
read_header(char *line)
{
	const char *format = cut(&line, '\t');
	const char *language = cut(&line, '\t');
	CadLock *lock;

	if (strcmp(format, HEADER) != 0 || language == NULL || line == NULL)
		return NULL;
	lock = cad_lock_new(language);
	lock->dictionary = g_strdup(line);
	return lock;
}

static gboolean
read_word(CadLock *lock, char *line, const char **message)
{
	const char *word = cut(&line, '\t');
	g_autoptr(GPtrArray) forms = g_ptr_array_new();
	char *form;

	while ((form = cut(&line, ' ')) != NULL)
		if (*form != '\0')
			g_ptr_array_add(forms, form);
	*message = *word == '\0'			      ? "the word is missing"
		   : forms->len == 0			      ? "the forms are missing"
		   : forms->len > CAD_MAX_FORMS_PER_WORD      ? "more than CAD_MAX_FORMS_PER_WORD"
		   : g_hash_table_contains(lock->forms, word) ? "the word is there twice"
							      : NULL;
	if (*message == NULL)
		g_hash_table_insert(lock->forms, g_strdup(word), g_steal_pointer(&forms));
	return *message == NULL;
}

CadLock *
cad_lock_read(const char *path, GError **error)
{
	g_autoptr(GBytes) bytes =
		cad_file_read(path, CAD_MAX_DICTIONARY_BYTES, "CAD_MAX_DICTIONARY_BYTES", error);
	g_autofree char *text = NULL;
	g_autoptr(CadLock) lock = NULL;
	const char *message;
	char *rest;
	char *line;

	if (bytes == NULL)
		return NULL;
	text = g_strndup(g_bytes_get_data(bytes, NULL), g_bytes_get_size(bytes));
	rest = text;
	if (!g_utf8_validate(text, -1, NULL))
		return refuse(path, 1, "not valid UTF-8", error), NULL;
	lock = read_header(cut(&rest, '\n'));
	if (lock == NULL)
		return refuse(path, 1, "not a file of forms of this version", error), NULL;
	lock->text = g_steal_pointer(&text);
	for (guint n = 2; (line = cut(&rest, '\n')) != NULL; n++)
		if (*line != '\0' && !read_word(lock, line, &message))
			return refuse(path, n, message, error), NULL;
	return g_steal_pointer(&lock);
}

/* Writing. */

static int
compare_strings(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void
write_word(GString *out, const char *word, const GPtrArray *forms)
{
	g_string_append(out, word);
	for (guint i = 0; i < forms->len; i++) {
		g_string_append_c(out, i == 0 ? '\t' : ' ');
		g_string_append(out, g_ptr_array_index(forms, i));
	}
	g_string_append_c(out, '\n');
}

gboolean
cad_lock_write(const CadLock *lock, const char *path, GError **error)
{
	g_autoptr(GString) out = g_string_new(HEADER);
	g_autoptr(GPtrArray) words = g_ptr_array_new();
	GHashTableIter iter;
	gpointer word;

	g_hash_table_iter_init(&iter, lock->forms);
	while (g_hash_table_iter_next(&iter, &word, NULL))
		g_ptr_array_add(words, word);
	g_ptr_array_sort(words, compare_strings);
	g_string_append_printf(out, "\t%s\t%s\n", lock->language,
			       lock->dictionary != NULL ? lock->dictionary : "none");
	for (guint i = 0; i < words->len; i++) {
		word = g_ptr_array_index(words, i);
		write_word(out, word, g_hash_table_lookup(lock->forms, word));
	}
	return cad_file_write(path, out->str, out->len, error);
}
