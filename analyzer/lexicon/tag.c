#include "config.h"

#include <string.h>

#include "lexicon/tag.h"

/* "po:" and the like. */
#define KIND_BYTES 3

/* Longer fields say how a headword is conjugated, letter by letter; nobody would write those. */
#define MAX_NAME_BYTES 8

/* The next name of a string of fields, moved behind it; NULL at the end. */
static const char *
next_name(const char **fields, gsize *n_bytes)
{
	for (;;) {
		const char *field = *fields + strspn(*fields, " \t");
		gsize length = strcspn(field, " \t");

		*fields = field + length;
		if (length == 0)
			return NULL;
		if (length > KIND_BYTES && field[KIND_BYTES - 1] == ':') {
			*n_bytes = length - KIND_BYTES;
			if (field[length - 1] == '!')
				(*n_bytes)--;
			return field + KIND_BYTES;
		}
	}
}

static gboolean
holds_name(const char *wanted, gsize n_wanted, const char *fields)
{
	const char *name;
	gsize n_bytes;

	while ((name = next_name(&fields, &n_bytes)) != NULL)
		if (n_bytes == n_wanted && memcmp(name, wanted, n_bytes) == 0)
			return TRUE;
	return FALSE;
}

gboolean
cad_tags_hold(const char *wanted, const char *const *fields, guint n)
{
	while (*wanted != '\0') {
		const gsize length = strcspn(wanted, "+");
		gboolean is_held = FALSE;

		for (guint i = 0; i < n && !is_held; i++)
			is_held = holds_name(wanted, length, fields[i]);
		if (!is_held)
			return FALSE;
		wanted += length + (wanted[length] == '+' ? 1 : 0);
	}
	return TRUE;
}

static gboolean
is_name(const char *text, gsize n_bytes)
{
	for (gsize i = 0; i < n_bytes; i++)
		if (!g_ascii_isalnum(text[i]))
			return FALSE;
	return n_bytes > 0 && n_bytes <= MAX_NAME_BYTES;
}

void
cad_tags_collect(const char *fields, GHashTable *names)
{
	const char *name;
	gsize n_bytes;

	while ((name = next_name(&fields, &n_bytes)) != NULL) {
		g_autofree char *copy = g_strndup(name, n_bytes);

		if (is_name(name, n_bytes) && !g_hash_table_contains(names, copy))
			g_hash_table_add(names, g_steal_pointer(&copy));
	}
}

char *
cad_tags_find_unknown(const char *wanted, GHashTable *names)
{
	g_auto(GStrv) each = g_strsplit(wanted, "+", -1);

	for (guint i = 0; each[i] != NULL; i++)
		if (!g_hash_table_contains(names, each[i]))
			return g_strdup(each[i]);
	return NULL;
}

static int
compare_strings(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

char *
cad_tags_normalize(const char *typed)
{
	g_auto(GStrv) each = g_strsplit(typed, "+", -1);
	const guint n = g_strv_length(each);
	GString *names = g_string_new(NULL);
	gboolean are_names = n > 0;

	for (guint i = 0; i < n; i++) {
		g_strstrip(each[i]);
		are_names &= is_name(each[i], strlen(each[i]));
	}
	if (n > 0)
		qsort(each, n, sizeof *each, compare_strings);
	for (guint i = 0; i < n; i++)
		if (i == 0 || strcmp(each[i], each[i - 1]) != 0)
			g_string_append_printf(names, "%s%s", i > 0 ? "+" : "", each[i]);
	return g_string_free(names, !are_names);
}
