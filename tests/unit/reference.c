#include "config.h"

#include <check.h>
#include <math.h>
#include <stdio.h>

#include "base/number.h"
#include "reference.h"

struct _Reference {
	GHashTable *columns; /* of char * to column number */
	GPtrArray *rows;     /* of char **, owned */
	char **header;
};

Reference *
reference_load(const char *name)
{
	const char *top = g_getenv("top_srcdir");
	g_autofree char *path = g_strdup_printf("%s/tests/reference/%s.tsv", top ? top : ".", name);
	g_autofree char *text = NULL;
	g_auto(GStrv) lines = NULL;
	Reference *reference = g_new0(Reference, 1);

	ck_assert_msg(g_file_get_contents(path, &text, NULL, NULL), "cannot read %s", path);
	lines = g_strsplit(g_strchomp(text), "\n", -1);
	reference->header = g_strsplit(lines[0], "\t", -1);
	reference->columns = g_hash_table_new(g_str_hash, g_str_equal);
	for (guint i = 0; reference->header[i]; i++)
		g_hash_table_insert(reference->columns, reference->header[i], GUINT_TO_POINTER(i));
	reference->rows = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
	for (guint i = 1; lines[i]; i++) {
		g_ptr_array_add(reference->rows, g_strsplit(lines[i], "\t", -1));
		ck_assert_uint_eq(g_strv_length(g_ptr_array_index(reference->rows, i - 1)),
				  g_strv_length(reference->header));
	}
	return reference;
}

void
reference_free(Reference *reference)
{
	g_hash_table_unref(reference->columns);
	g_ptr_array_unref(reference->rows);
	g_strfreev(reference->header);
	g_free(reference);
}

guint
reference_get_n_rows(const Reference *reference)
{
	return reference->rows->len;
}

gboolean
reference_has_column(const Reference *reference, const char *column)
{
	return g_hash_table_contains(reference->columns, column);
}

const char *
reference_get_text(const Reference *reference, guint row, const char *column)
{
	char **cells = g_ptr_array_index(reference->rows, row);
	gpointer index = NULL;

	ck_assert_msg(g_hash_table_lookup_extended(reference->columns, column, NULL, &index),
		      "no column %s", column);
	return cells[GPOINTER_TO_UINT(index)];
}

double
reference_get_number(const Reference *reference, guint row, const char *column)
{
	const char *cell = reference_get_text(reference, row, column);

	return g_str_equal(cell, "NA") ? CAD_NAN : g_ascii_strtod(cell, NULL);
}

void
closeness_check(Closeness *closeness, double value, double expected, const char *row)
{
	double gap = fabs(value - expected);

	closeness->n++;
	if (value == expected || (isnan(value) && isnan(expected)))
		return;
	ck_assert_msg(gap <= closeness->abs_tolerance ||
			      gap <= closeness->rel_tolerance * fabs(expected),
		      "%s, %s: %.17g, should be %.17g", closeness->name, row, value, expected);
	if (fabs(expected) > closeness->abs_tolerance)
		closeness->largest = MAX(closeness->largest, gap / fabs(expected));
}

void
closeness_report(const Closeness *closeness)
{
	ck_assert_uint_gt(closeness->n, 0);
	printf("# %s: %u numbers, largest relative difference %.2g\n", closeness->name,
	       closeness->n, closeness->largest);
	fflush(stdout);
}
