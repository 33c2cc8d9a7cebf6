#include "config.h"

#include "reports/phrase-book.h"
#include "reports/section-tables.h"

const CadrageCell *
cad_report_get_cell(const CadrageReport *report, guint outlet, guint row)
{
	return cadrage_comparison_get_cell(
		report->comparison, outlet, row,
		cadrage_comparison_get_options(report->comparison)->column);
}

guint64
cad_report_count_row(const CadrageReport *report, guint row)
{
	guint64 count = 0;

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++)
		count += cadrage_comparison_get_cell(report->comparison, i, row, CADRAGE_COLUMN_ALL)
				 ->count;
	return count;
}

CadrageCategoryKind
cad_report_get_row_kind(const CadrageReport *report, guint row)
{
	return cadrage_lexicons_get_category_kind(
		cadrage_comparison_get_lexicons(report->comparison),
		cadrage_comparison_get_row(report->comparison, row)->category);
}

/* Whether naming sets are among what is directly below a category: then it is a mere folder. */
static gboolean
is_mixed(const CadrageLexicons *lexicons, guint category)
{
	for (guint i = 0; i < cadrage_lexicons_get_n_categories(lexicons); i++)
		if (cadrage_lexicons_get_category_parent(lexicons, i) == category &&
		    cadrage_lexicons_get_category_kind(lexicons, i) == CADRAGE_CATEGORY_NAMING)
			return TRUE;
	return FALSE;
}

gboolean
cad_report_is_rate(const CadrageReport *report, guint row)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	const guint category = cadrage_comparison_get_row(report->comparison, row)->category;

	return cad_report_get_row_kind(report, row) != CADRAGE_CATEGORY_NAMING &&
	       !is_mixed(lexicons, category);
}

gboolean
cad_report_is_top(const CadrageReport *report, guint row)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	const guint parent = cadrage_lexicons_get_category_parent(
		lexicons, cadrage_comparison_get_row(report->comparison, row)->category);

	return cad_report_is_total(report, row) &&
	       (parent == G_MAXUINT || is_mixed(lexicons, parent));
}

gboolean
cad_report_is_total(const CadrageReport *report, guint row)
{
	return cadrage_comparison_get_row(report->comparison, row)->label == G_MAXUINT;
}

const char *
cad_report_name_voice(const CadrageReport *report)
{
	switch (cadrage_comparison_get_options(report->comparison)->column) {
	case CADRAGE_COLUMN_QUOTED:
		return _("quoted words");
	case CADRAGE_COLUMN_WORDING:
		return _("wording: own words and paraphrases");
	case CADRAGE_COLUMN_OWN:
		return _("own words");
	case CADRAGE_COLUMN_PARAPHRASE:
		return _("paraphrases");
	case CADRAGE_COLUMN_ALL:
	default:
		return _("all voices");
	}
}

char *
cad_report_format_voices(const CadrageReport *report, guint outlet, guint row)
{
	static const CadrageColumn columns[CADRAGE_N_VOICES] = {
		CADRAGE_COLUMN_OWN, CADRAGE_COLUMN_PARAPHRASE, CADRAGE_COLUMN_QUOTED};
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < CADRAGE_N_VOICES; i++) {
		const CadrageCell *cell =
			cadrage_comparison_get_cell(report->comparison, outlet, row, columns[i]);
		g_autofree char *count = cad_format_count(report->options.language, cell->count);

		if (!cell->is_covered)
			return g_string_free(text, TRUE), g_strdup("–");
		g_string_append_printf(text, "%s%s", i > 0 ? "/" : "", count);
	}
	return g_string_free(text, FALSE);
}

CadAnchor
cad_report_find_anchor(const CadrageReport *report, const CadragePair *pair)
{
	const gboolean is_first = cadrage_comparison_get_cell(report->comparison, pair->outlet_a,
							      pair->row, CADRAGE_COLUMN_ALL)
					  ->count > 0;

	return (CadAnchor){is_first ? pair->outlet_a : pair->outlet_b, pair->row};
}

void
cad_table_take_count(CadTable *table, char *text, guint64 count, guint outlet, guint row,
		     gboolean is_pale)
{
	const CadAnchor none = CAD_ANCHOR_NONE;
	const CadAnchor anchor = {outlet, row};

	cad_table_take_cell(table, text, count > 0 ? anchor : none, is_pale);
}

void
cad_table_add_row(const CadrageReport *report, CadTable *table, guint row)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	const guint label = cadrage_comparison_get_row(report->comparison, row)->label;
	const char *title = cad_report_get_category_title(report, row);
	const char *id = cad_report_get_category_id(report, row);

	if (label == G_MAXUINT) {
		cad_table_add_named(table, title, id);
		return;
	}
	const char *name = cadrage_lexicons_get_label(lexicons, label);
	g_autofree char *text = g_strdup_printf(_("%s: “%s”"), title, name);
	g_autofree char *brief = g_strdup_printf("%s/%s", id, name);

	cad_table_add_named(table, text, brief);
}
