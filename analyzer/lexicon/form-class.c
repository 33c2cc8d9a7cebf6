#include "config.h"

#include <string.h>

#include "lexicon/form-class.h"

/* FNV-1a, 64 bits: one multiplication a byte, for what may be a megabyte at each start. */
static guint64
digest(guint64 hash, const char *bytes, gsize n)
{
	for (gsize i = 0; i < n; i++)
		hash = (hash ^ (guchar)bytes[i]) * G_GUINT64_CONSTANT(0x100000001b3);
	return hash;
}

CadFormClass *
cad_form_class_new(const char *name, char *text, gsize n_bytes, const char *dictionary)
{
	CadFormClass *forms = g_atomic_rc_box_new0(CadFormClass);

	forms->name = g_strdup(name);
	forms->text = text;
	forms->n_bytes = n_bytes;
	forms->dictionary = g_strdup(dictionary);
	forms->takes_digits = dictionary == NULL;
	for (const char *form = NULL; (form = cad_form_class_next(forms, form)) != NULL;)
		forms->n_forms++;
	forms->digest = digest(G_GUINT64_CONSTANT(0xcbf29ce484222325), name, strlen(name) + 1);
	forms->digest = digest(forms->digest, text, n_bytes);
	return forms;
}

static int
compare_strings(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

CadFormClass *
cad_form_class_new_from(const char *name, GPtrArray *forms, const char *dictionary)
{
	GString *text = g_string_new(NULL);
	gsize n_bytes;

	g_ptr_array_sort(forms, compare_strings);
	for (guint i = 0; i < forms->len; i++) {
		const char *form = g_ptr_array_index(forms, i);

		if (i == 0 || strcmp(form, g_ptr_array_index(forms, i - 1)) != 0)
			g_string_append_len(text, form, (gssize)strlen(form) + 1);
	}
	n_bytes = text->len;
	return cad_form_class_new(name, g_string_free(text, FALSE), n_bytes, dictionary);
}

CadFormClass *
cad_form_class_ref(CadFormClass *forms)
{
	return g_atomic_rc_box_acquire(forms);
}

static void
form_class_clear(gpointer data)
{
	CadFormClass *forms = data;

	g_free(forms->name);
	g_free(forms->text);
	g_free(forms->dictionary);
}

void
cad_form_class_unref(CadFormClass *forms)
{
	if (forms != NULL)
		g_atomic_rc_box_release_full(forms, form_class_clear);
}

const char *
cad_form_class_next(const CadFormClass *forms, const char *form)
{
	const char *next = form == NULL ? forms->text : form + strlen(form) + 1;

	return next < forms->text + forms->n_bytes ? next : NULL;
}

/* The first form that is not before @form in byte order, by halving the bytes. */
static const char *
find_place(const CadFormClass *forms, const char *form)
{
	gsize low = 0, high = forms->n_bytes; /* both at the beginning of a form */

	while (low < high) {
		gsize middle = low + (high - low) / 2;

		while (middle > low && forms->text[middle - 1] != '\0')
			middle--;
		if (strcmp(forms->text + middle, form) < 0)
			low = middle + strlen(forms->text + middle) + 1;
		else
			high = middle;
	}
	return forms->text + low;
}

gboolean
cad_form_class_holds(const CadFormClass *forms, const char *form)
{
	const char *place = find_place(forms, form);

	return place < forms->text + forms->n_bytes && strcmp(place, form) == 0;
}

CadFormClass *
cad_form_class_strike(const CadFormClass *forms, const GPtrArray *except)
{
	GString *text = g_string_sized_new(forms->n_bytes);
	gsize n_bytes;

	for (const char *form = NULL; (form = cad_form_class_next(forms, form)) != NULL;)
		if (!g_ptr_array_find_with_equal_func((GPtrArray *)except, form, g_str_equal, NULL))
			g_string_append_len(text, form, (gssize)strlen(form) + 1);
	n_bytes = text->len;
	return cad_form_class_new(forms->name, g_string_free(text, FALSE), n_bytes,
				  forms->dictionary);
}
