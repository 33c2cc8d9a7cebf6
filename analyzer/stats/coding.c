#include "config.h"

#include <math.h>
#include <stdlib.h>

#include "base/number.h"
#include "stats/coding.h"
#include "stats/order.h"

/* The different codes, ascending. */
static double *
list_values(const double *codes, gsize n_codes, guint *n_values)
{
	g_autofree double *values = g_new(double, n_codes + 1);
	gsize n_coded = 0;

	for (gsize i = 0; i < n_codes; i++)
		if (!isnan(codes[i]))
			values[n_coded++] = codes[i];
	qsort(values, n_coded, sizeof(double), cad_compare_numbers);
	*n_values = 0;
	for (gsize i = 0; i < n_coded; i++)
		if (i == 0 || cad_compare_numbers(&values[*n_values - 1], &values[i]) != 0)
			values[(*n_values)++] = values[i];
	return g_steal_pointer(&values);
}

static guint32
find_value(const CadCoding *coding, double code)
{
	const double *found = bsearch(&code, coding->values, coding->n_values, sizeof(double),
				      cad_compare_numbers);

	return (guint32)(found - coding->values);
}

CadCoding *
cad_coding_new(const double *codes, guint n_units, guint n_coders)
{
	const gsize n_codes = (gsize)n_units * n_coders;
	CadCoding *coding = g_new0(CadCoding, 1);

	coding->n_units = n_units;
	coding->n_coders = n_coders;
	coding->values = list_values(codes, n_codes, &coding->n_values);
	coding->cells = g_new(guint32, n_codes + 1);
	for (gsize i = 0; i < n_codes; i++)
		coding->cells[i] = isnan(codes[i]) ? CAD_NOT_CODED : find_value(coding, codes[i]);
	return coding;
}

void
cad_coding_free(CadCoding *coding)
{
	if (coding == NULL)
		return;
	g_free(coding->values);
	g_free(coding->cells);
	g_free(coding);
}

static gboolean
is_complete(const CadCoding *coding, guint unit)
{
	const guint32 *codes = cad_coding_get_unit(coding, unit);

	for (guint i = 0; i < coding->n_coders; i++)
		if (codes[i] == CAD_NOT_CODED)
			return FALSE;
	return TRUE;
}

CadCoding *
cad_coding_new_complete(const CadCoding *coding)
{
	g_autofree double *codes = g_new(double, (gsize)coding->n_units * coding->n_coders + 1);
	guint n_complete = 0;

	for (guint unit = 0; unit < coding->n_units; unit++) {
		double *row = codes + (gsize)n_complete * coding->n_coders;

		if (!is_complete(coding, unit))
			continue;
		for (guint i = 0; i < coding->n_coders; i++)
			row[i] = coding->values[cad_coding_get_unit(coding, unit)[i]];
		n_complete++;
	}
	return cad_coding_new(codes, n_complete, coding->n_coders);
}
