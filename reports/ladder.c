#include "config.h"

#include "reports/ladder.h"
#include "reports/phrase-book.h"
#include "reports/section-tables.h"

static void
rung_free(gpointer data)
{
	CadRung *rung = data;

	g_free(rung->labels);
	g_array_unref(rung->rows);
	g_free(rung);
}

GArray *
cad_ladder_find(const CadrageReport *report)
{
	GArray *totals = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint row = 0; row < cadrage_comparison_get_n_rows(report->comparison); row++)
		if (cad_report_is_total(report, row) &&
		    cad_report_get_row_kind(report, row) == CADRAGE_CATEGORY_LADDER &&
		    cad_report_count_row(report, row) > 0)
			g_array_append_val(totals, row);
	return totals;
}

static CadRung *
obtain_rung(GPtrArray *rungs, int value)
{
	CadRung *rung;

	for (guint i = 0; i < rungs->len; i++)
		if (((CadRung *)rungs->pdata[i])->value == value)
			return rungs->pdata[i];
	rung = g_new0(CadRung, 1);
	rung->value = value;
	rung->rows = g_array_new(FALSE, FALSE, sizeof(guint));
	g_ptr_array_add(rungs, rung);
	return rung;
}

static int
compare_rungs(gconstpointer a, gconstpointer b)
{
	const CadRung *left = *(const CadRung *const *)a, *right = *(const CadRung *const *)b;

	return (left->value > right->value) - (left->value < right->value);
}

static int
compare_label_rows(gconstpointer a, gconstpointer b, gpointer payload)
{
	const guint left = *(const guint *)a, right = *(const guint *)b;
	const guint64 left_count = cad_report_count_row(payload, left);
	const guint64 right_count = cad_report_count_row(payload, right);

	if (left_count != right_count)
		return left_count > right_count ? -1 : 1;
	return (left > right) - (left < right);
}

/* Labels that occur say what a rung is here; a long list of others would hide them. */
static char *
join_labels(const CadrageReport *report, const CadRung *rung)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	g_autoptr(GString) labels = g_string_new(NULL);

	for (guint i = 0; i < rung->rows->len; i++) {
		const guint row = g_array_index(rung->rows, guint, i);
		const guint label = cadrage_comparison_get_row(report->comparison, row)->label;
		const gboolean is_first = labels->len == 0;

		if (i > 0 && cad_report_count_row(report, row) == 0 &&
		    cad_report_count_row(report, g_array_index(rung->rows, guint, 0)) > 0)
			break;
		g_string_append_printf(labels, "%s%s", is_first ? "" : ", ",
				       cadrage_lexicons_get_label(lexicons, label));
	}
	return g_strdup(labels->str);
}

GPtrArray *
cad_ladder_get_rungs(const CadrageReport *report, guint total)
{
	const CadrageComparison *comparison = report->comparison;
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(comparison);
	const guint category = cadrage_comparison_get_row(comparison, total)->category;
	GPtrArray *rungs = g_ptr_array_new_with_free_func(rung_free);

	for (guint row = total + 1; row < cadrage_comparison_get_n_rows(comparison); row++) {
		const CadrageRow *place = cadrage_comparison_get_row(comparison, row);

		if (place->category != category)
			break;
		g_array_append_val(
			obtain_rung(rungs, cadrage_lexicons_get_label_value(lexicons, place->label))
				->rows,
			row);
	}
	g_ptr_array_sort(rungs, compare_rungs);
	for (guint i = 0; i < rungs->len; i++) {
		CadRung *rung = rungs->pdata[i];

		g_array_sort_with_data(rung->rows, compare_label_rows, (gpointer)report);
		rung->labels = join_labels(report, rung);
	}
	return rungs;
}

char *
cad_rung_name(const CadRung *rung)
{
	return g_strdup_printf("%s%d · %s", rung->value < 0 ? "−" : "", ABS(rung->value),
			       rung->labels);
}

gboolean
cad_rung_is_covered(const CadrageReport *report, const CadRung *rung, guint outlet)
{
	for (guint i = 0; i < rung->rows->len; i++)
		if (cad_report_get_cell(report, outlet, g_array_index(rung->rows, guint, i))
			    ->is_covered)
			return TRUE;
	return FALSE;
}

guint64
cad_rung_count(const CadrageReport *report, const CadRung *rung, guint outlet, CadrageColumn column)
{
	guint64 count = 0;

	for (guint i = 0; i < rung->rows->len; i++)
		count += cadrage_comparison_get_cell(report->comparison, outlet,
						     g_array_index(rung->rows, guint, i), column)
				 ->count;
	return count;
}

guint64
cad_rungs_count(const CadrageReport *report, const GPtrArray *rungs, guint outlet,
		CadrageColumn column)
{
	guint64 count = 0;

	for (guint i = 0; i < rungs->len; i++)
		count += cad_rung_count(report, rungs->pdata[i], outlet, column);
	return count;
}
