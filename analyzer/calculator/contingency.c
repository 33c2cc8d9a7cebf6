#include "config.h"

#include <string.h>

#include "calculator/contingency.h"
#include "calculator/documents.h"

/* Beyond it a double does not hold every whole number. */
#define MAX_SUM 9007199254740992.0

void
cad_contingency_free(CadContingency *table)
{
	if (!table)
		return;
	g_ptr_array_unref(table->row_names);
	g_ptr_array_unref(table->column_names);
	g_free(table->counts);
	g_free(table);
}

/* The row that each row of the frame goes to. */
static guint *
place_rows(CadContingency *table, CadFrame *frame, int key, gboolean joins_rows)
{
	g_autoptr(GPtrArray) names = cad_frame_read_keys(frame, key);
	g_autoptr(GHashTable) places = g_hash_table_new(g_str_hash, g_str_equal);
	guint *rows = g_new(guint, names->len + 1);

	for (guint i = 0; i < names->len; i++) {
		void *place;

		rows[i] = table->row_names->len;
		if (joins_rows &&
		    g_hash_table_lookup_extended(places, names->pdata[i], NULL, &place)) {
			rows[i] = GPOINTER_TO_UINT(place);
			continue;
		}
		g_hash_table_insert(places, names->pdata[i], GUINT_TO_POINTER(rows[i]));
		g_ptr_array_add(table->row_names, g_strdup(names->pdata[i]));
	}
	return rows;
}

/* Adds a column's counts to their rows. Sums must be whole numbers as well, and what is added up
 * past them would begin anew at 0: @sum, of all so far, is looked at first. */
static void
add_column(CadContingency *table, guint column, guint n_columns, const guint64 *counts,
	   const guint *rows, guint n_rows, double *sum)
{
	for (guint i = 0; i < n_rows; i++) {
		*sum += (double)counts[i];
		if (*sum > MAX_SUM)
			return;
		table->counts[(gsize)rows[i] * n_columns + column] += counts[i];
	}
}

CadContingency *
cad_contingency_read(CadFrame *frame, const CadrageStatisticOptions *options,
		     const char *const *keys, gboolean joins_rows)
{
	const int key = cad_frame_find_key(frame, keys);
	g_auto(CadTerms) terms = cad_terms_find(frame, options, key);
	g_autoptr(CadContingency) table = g_new0(CadContingency, 1);
	g_autofree guint *rows = NULL;
	double sum = 0;

	table->row_names = g_ptr_array_new_with_free_func(g_free);
	table->column_names = g_ptr_array_new_with_free_func(g_free);
	rows = place_rows(table, frame, key, joins_rows);
	table->counts = g_new0(guint64, (gsize)table->row_names->len * terms.n + 1);
	for (guint column = 0; column < terms.n; column++) {
		const char *name = cad_frame_get_heading(frame, terms.columns[column]);
		g_autofree guint64 *counts = cad_frame_read_counts(frame, name);

		g_ptr_array_add(table->column_names, g_strdup(name));
		add_column(table, column, terms.n, counts, rows, cad_frame_get_n_rows(frame), &sum);
	}
	if (sum > MAX_SUM)
		cad_frame_report(frame, -1, -1, "the counts together are more than 2^53");
	return cad_frame_has_errors(frame) ? NULL : g_steal_pointer(&table);
}

const guint64 *
cad_contingency_get_row(const CadContingency *table, guint row)
{
	return table->counts + (gsize)row * table->column_names->len;
}

guint64
cad_contingency_get(const CadContingency *table, guint row, guint column)
{
	return cad_contingency_get_row(table, row)[column];
}

guint64
cad_contingency_sum_column(const CadContingency *table, guint column)
{
	guint64 sum = 0;

	for (guint row = 0; row < table->row_names->len; row++)
		sum += cad_contingency_get(table, row, column);
	return sum;
}

guint64
cad_contingency_sum_row(const CadContingency *table, guint row)
{
	guint64 sum = 0;

	for (guint column = 0; column < table->column_names->len; column++)
		sum += cad_contingency_get(table, row, column);
	return sum;
}
