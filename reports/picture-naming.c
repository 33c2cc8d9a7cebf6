/* The naming chart: which part of the mentions of an actor each name takes. */
#include "config.h"

#include <string.h>

#include "reports/phrase-book.h"
#include "reports/picture.h"
#include "reports/section-tables.h"

/* The total of a naming set, by its id, else the first with mentions. G_MAXUINT for none. */
static guint
find_set(const CadrageReport *report, const char *category)
{
	for (guint row = 0; row < cadrage_comparison_get_n_rows(report->comparison); row++)
		if (cad_report_is_total(report, row) &&
		    cad_report_get_row_kind(report, row) == CADRAGE_CATEGORY_NAMING &&
		    cad_report_count_row(report, row) > 0 &&
		    (!category || strcmp(cad_report_get_category_id(report, row), category) == 0))
			return row;
	return G_MAXUINT;
}

static char *
make_title(const CadrageReport *report, const char *subject)
{
	const guint row = find_set(report, subject);

	return g_strdup(row == G_MAXUINT ? "" : cad_report_get_category_title(report, row));
}

static void
add_bar(const CadrageReport *report, CadFigure *figure, guint outlet, guint total)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageComparison *comparison = report->comparison;
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(comparison);
	const guint category = cadrage_comparison_get_row(comparison, total)->category;
	const CadrageCell *all = cad_report_get_cell(report, outlet, total);
	g_autofree char *n = cad_format_count(language, all->count);
	g_autofree char *text =
		all->is_covered ? g_strdup_printf("n = %s", n) : g_strdup(_("not covered"));

	cad_figure_add_bar(figure, cad_report_get_outlet_name(report, outlet), text);
	if (!all->is_covered)
		cad_figure_set_bar_unknown(figure);
	for (guint row = total + 1; row < cadrage_comparison_get_n_rows(comparison); row++) {
		const CadrageRow *place = cadrage_comparison_get_row(comparison, row);
		const CadrageCell *cell = cad_report_get_cell(report, outlet, row);

		if (place->category != category)
			break;
		if (cell->count == 0)
			continue;
		g_autofree char *share = cad_format_number(language, 100 * cell->share, 0);
		const CadFigureSegment segment = {
			.label = (char *)cadrage_lexicons_get_label(lexicons, place->label),
			.text = share,
			.colour = row - total - 1,
			.share = cell->share,
		};

		cad_figure_add_segment(figure, &segment);
	}
}

static CadFigure *
make_naming(const CadrageReport *report, const char *subject, GError **error)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_NAMING);
	const guint floor = cadrage_comparison_get_options(report->comparison)->min_mentions;
	const guint total = find_set(report, subject);
	g_autofree char *subtitle =
		g_strdup_printf(_("Share of the mentions that each name takes, %%, %s"),
				cad_report_name_voice(report));
	g_autofree char *note = g_strdup_printf(
		_("n: mentions. Fewer than %u in two outlets together: an illustration, no "
		  "conclusion."),
		floor);

	if (total == G_MAXUINT && subject)
		return cad_picture_refuse(error, "%s is no naming set with a mention to draw",
					  subject);
	if (total == G_MAXUINT)
		return cad_picture_refuse(error, "there is no mention of a naming set to draw");
	cad_figure_add_subtitle(figure, subtitle);
	cad_figure_set_text(figure, CAD_FIGURE_OTHER, _("other names"));
	cad_figure_set_text(figure, CAD_FIGURE_EMPTY, _("no mention"));
	for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++)
		add_bar(report, figure, i, total);
	cad_figure_add_note(figure, note);
	return g_steal_pointer(&figure);
}

static gboolean
write_csv(const CadrageReport *report, const char *subject, GOutputStream *output, GError **error)
{
	g_autoptr(GArray) rows = g_array_new(FALSE, FALSE, sizeof(guint));
	const CadrageComparison *comparison = report->comparison;
	const guint total = find_set(report, subject);
	const guint category = cadrage_comparison_get_row(comparison, total)->category;

	for (guint row = total; row < cadrage_comparison_get_n_rows(comparison) &&
				cadrage_comparison_get_row(comparison, row)->category == category;
	     row++)
		g_array_append_val(rows, row);
	return cad_picture_write_cells(report, rows, output, error);
}

const CadPictureKind cad_picture_naming = {
	.name = "naming",
	.summary = "shares of the names of an actor, by outlet (of the first --category)",
	.is_headed = TRUE,
	.make = make_naming,
	.make_title = make_title,
	.write_csv = write_csv,
};
