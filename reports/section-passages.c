#include "config.h"

#include "reports/phrase-book.h"
#include "reports/section-tables.h"

/* Every cell of the comparison that has a match gets a place here, in order of row, then outlet:
 * a total a heading, a label its passages. */

/* Rows are in order of category, then of label, totals first. */
static guint
find_row(const CadrageComparison *comparison, guint category, guint label)
{
	guint low = 0, high = cadrage_comparison_get_n_rows(comparison);

	while (low < high) {
		const guint middle = low + (high - low) / 2;
		const CadrageRow *row = cadrage_comparison_get_row(comparison, middle);

		if (row->category == category && row->label == label)
			return middle;
		if (row->category < category ||
		    (row->category == category && (row->label == G_MAXUINT || row->label < label)))
			low = middle + 1;
		else
			high = middle;
	}
	return G_MAXUINT;
}

/* Passages of each row and outlet: element outlet + row * n_outlets, NULL for none. */
static GPtrArray *
sort_passages(const CadrageReport *report)
{
	const CadrageComparison *comparison = report->comparison;
	const guint n_outlets = cadrage_comparison_get_n_outlets(comparison);
	GPtrArray *groups = g_ptr_array_new();

	g_ptr_array_set_size(groups, (int)(n_outlets * cadrage_comparison_get_n_rows(comparison)));
	for (guint i = 0; i < cadrage_comparison_get_n_passages(comparison); i++) {
		const CadragePassage *passage = cadrage_comparison_get_passage(comparison, i);
		const guint row = find_row(comparison, passage->category, passage->label);
		gpointer *group;

		if (row == G_MAXUINT)
			continue;
		group = &groups->pdata[row * n_outlets + passage->outlet];
		if (!*group)
			*group = g_array_new(FALSE, FALSE, sizeof(guint));
		if (((GArray *)*group)->len < report->options.max_passages)
			g_array_append_val((GArray *)*group, i);
	}
	return groups;
}

static void
add_label(const CadrageReport *report, CadSection *section, guint outlet, guint row,
	  GArray *passages)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	const CadrageRow *place = cadrage_comparison_get_row(report->comparison, row);
	const guint64 count =
		cadrage_comparison_get_cell(report->comparison, outlet, row, CADRAGE_COLUMN_ALL)
			->count;
	g_autofree char *shown = cad_format_count(report->options.language, count);
	CadBlock *block = cad_section_add(
		section, CAD_BLOCK_PASSAGES,
		g_strdup_printf(_("%s, %s: %s"), cadrage_lexicons_get_label(lexicons, place->label),
				cad_report_get_outlet_name(report, outlet), shown));

	block->anchor = (CadAnchor){outlet, row};
	block->passages = passages ? passages : g_array_new(FALSE, FALSE, sizeof(guint));
	block->n_more = count - MIN(count, block->passages->len);
}

static void
add_total(const CadrageReport *report, CadSection *section, guint outlet, guint row)
{
	CadBlock *block = cad_section_add(
		section, CAD_BLOCK_HEADING,
		g_strdup_printf(_("%s — %s"), cad_report_get_category_title(report, row),
				cad_report_get_outlet_name(report, outlet)));

	block->anchor = (CadAnchor){outlet, row};
}

static guint
find_root(const CadrageReport *report, guint row)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	guint root = cadrage_comparison_get_row(report->comparison, row)->category;

	for (;;) {
		const guint parent = cadrage_lexicons_get_category_parent(lexicons, root);

		if (parent == G_MAXUINT)
			return root;
		root = parent;
	}
}

/* What an outlet has of one dimension: the total's heading stands above those of the categories
 * below it, so that whoever follows its link reads them. */
static void
add_dimension(const CadrageReport *report, CadSection *section, guint outlet, const GArray *rows,
	      const GPtrArray *groups)
{
	const guint n_outlets = cadrage_comparison_get_n_outlets(report->comparison);

	for (guint i = 0; i < rows->len; i++) {
		const guint row = g_array_index(rows, guint, i);

		if (cadrage_comparison_get_cell(report->comparison, outlet, row, CADRAGE_COLUMN_ALL)
			    ->count == 0)
			continue;
		if (cad_report_is_total(report, row))
			add_total(report, section, outlet, row);
		else
			add_label(report, section, outlet, row,
				  groups->pdata[row * n_outlets + outlet]);
	}
}

static void
free_rows(void *data)
{
	if (data)
		g_array_unref(data);
}

/* Rows of each root category, in order: element ROOT, NULL for a category that is no root. */
static GPtrArray *
sort_rows(const CadrageReport *report)
{
	const CadrageComparison *comparison = report->comparison;
	GPtrArray *dimensions = g_ptr_array_new_with_free_func(free_rows);

	g_ptr_array_set_size(dimensions, (int)cadrage_lexicons_get_n_categories(
						 cadrage_comparison_get_lexicons(comparison)));
	for (guint row = 0; row < cadrage_comparison_get_n_rows(comparison); row++) {
		gpointer *rows = &dimensions->pdata[find_root(report, row)];

		if (!*rows)
			*rows = g_array_new(FALSE, FALSE, sizeof(guint));
		g_array_append_val((GArray *)*rows, row);
	}
	return dimensions;
}

void
cad_report_add_passages(CadrageReport *report)
{
	CadSection *section = cad_report_add_section(report, "passages", _("Passages"));
	g_autoptr(GPtrArray) groups = sort_passages(report);
	g_autoptr(GPtrArray) dimensions = sort_rows(report);

	for (guint i = 0; i < dimensions->len; i++)
		for (guint outlet = 0;
		     outlet < cadrage_comparison_get_n_outlets(report->comparison); outlet++)
			if (dimensions->pdata[i])
				add_dimension(report, section, outlet, dimensions->pdata[i],
					      groups);
}
