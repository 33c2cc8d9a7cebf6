/* The dot plot and the dumbbell: rates of whole dimensions, with their intervals. */
#include "config.h"

#include "reports/phrase-book.h"
#include "reports/picture.h"
#include "reports/section-tables.h"

/* Whole dimensions only: what is below them stands in the table. */
static gboolean
is_drawn(const CadrageReport *report, guint row)
{
	return cad_report_is_top(report, row) && cad_report_is_rate(report, row) &&
	       cad_report_count_row(report, row) > 0;
}

static GArray *
find_rows(const CadrageReport *report)
{
	GArray *rows = g_array_new(FALSE, FALSE, sizeof(guint));

	for (guint row = 0; row < cadrage_comparison_get_n_rows(report->comparison); row++)
		if (is_drawn(report, row))
			g_array_append_val(rows, row);
	return rows;
}

typedef struct {
	guint n_pairs;
	guint n_established;
	guint n_not_enough;
} Standing;

/* What the verdicts of the rows in the chart come to. */
static Standing
sum_up(const CadrageReport *report)
{
	const CadrageColumn column = cadrage_comparison_get_options(report->comparison)->column;
	Standing standing = {0, 0, 0};

	for (guint i = 0; i < cadrage_comparison_get_n_pairs(report->comparison); i++) {
		const CadragePair *pair = cadrage_comparison_get_pair(report->comparison, i);

		if (pair->column != column || !is_drawn(report, pair->row))
			continue;
		standing.n_pairs++;
		standing.n_established += pair->verdict == CADRAGE_VERDICT_ESTABLISHED;
		standing.n_not_enough += pair->verdict == CADRAGE_VERDICT_NOT_ENOUGH_DATA;
	}
	return standing;
}

static char *
make_title(const CadrageReport *report, const char *subject)
{
	const CadrageReportLanguage language = report->options.language;
	const Standing standing = sum_up(report);
	const guint n = cad_picture_count_articles(report);

	(void)subject;
	if (standing.n_pairs == 0)
		return g_strdup(_("Rates by category"));
	if (standing.n_not_enough == standing.n_pairs)
		return cad_say_count(language, "%s article: too few to tell the outlets apart",
				     "%s articles: too few to tell the outlets apart", n);
	if (standing.n_established == 0)
		return cad_say_count(language, "%s article: no gap that can be told from chance",
				     "%s articles: no gap that can be told from chance", n);
	return g_strdup_printf(cad_translate_count("%u of %u gaps between outlets is established",
						   "%u of %u gaps between outlets are established",
						   standing.n_established),
			       standing.n_established, standing.n_pairs);
}

static void
add_rate_row(const CadrageReport *report, CadFigure *figure, guint outlet, guint row)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageCell *cell = cad_report_get_cell(report, outlet, row);
	g_autofree char *count = cad_format_count(language, cell->count);
	g_autofree char *tokens = cad_format_count(language, cell->n_tokens);
	g_autofree char *text =
		cell->is_covered ? g_strdup_printf("%s / %s (%u)", count, tokens, cell->n_documents)
				 : g_strdup(_("not covered"));
	const CadFigureRow figure_row = {
		.name = (char *)cad_report_get_outlet_name(report, outlet),
		.text = text,
		.colour = cad_report_get_colour(report, outlet),
		.value = cell->rate,
		.lo = cell->lo,
		.hi = cell->hi,
		.is_hollow = cell->interval != CADRAGE_INTERVAL_JACKKNIFE,
	};

	cad_figure_add_row(figure, &figure_row);
}

static CadFigure *
make_rates(const CadrageReport *report, CadFigureKind kind, GError **error)
{
	g_autoptr(CadFigure) figure = cad_figure_new(kind);
	g_autoptr(GArray) rows = find_rows(report);
	const guint floor = cadrage_comparison_get_options(report->comparison)->min_documents;
	g_autofree char *subtitle =
		g_strdup_printf(_("Matches per 1,000 tokens, %s; line: 95 %% interval."),
				cad_report_name_voice(report));
	g_autofree char *hollow = cad_say_count(
		report->options.language,
		"Hollow mark: fewer than %s article or no match; words taken as independent, "
		"too few to conclude from.",
		"Hollow mark: fewer than %s articles or no match; words taken as independent, "
		"too few to conclude from.",
		floor);

	if (rows->len == 0)
		return cad_picture_refuse(error, "there is no match to draw");
	cad_figure_add_subtitle(figure, subtitle);
	cad_figure_add_subtitle(figure, hollow);
	cad_figure_set_text(figure, CAD_FIGURE_COLUMN, _("matches / tokens (articles)"));
	cad_figure_set_text(figure, CAD_FIGURE_CLIPPED,
			    _("An arrow: the interval goes on beyond the axis."));
	cad_figure_set_text(figure, CAD_FIGURE_CUT, _("More rows are in the table."));
	for (guint i = 0; i < rows->len; i++) {
		const guint row = g_array_index(rows, guint, i);

		cad_figure_add_block(figure, cad_report_get_category_title(report, row));
		for (guint k = 0; k < cadrage_comparison_get_n_outlets(report->comparison); k++)
			add_rate_row(report, figure, k, row);
	}
	return g_steal_pointer(&figure);
}

static CadFigure *
make_dot(const CadrageReport *report, const char *subject, GError **error)
{
	(void)subject;
	return make_rates(report, CAD_FIGURE_RATES, error);
}

static CadFigure *
make_dumbbell(const CadrageReport *report, const char *subject, GError **error)
{
	const guint n_outlets = cadrage_comparison_get_n_outlets(report->comparison);

	(void)subject;
	if (n_outlets != 2)
		return cad_picture_refuse(error,
					  "a dumbbell chart needs two outlets, there %s %u; draw "
					  "\"dot\" instead",
					  n_outlets == 1 ? "is" : "are", n_outlets);
	return make_rates(report, CAD_FIGURE_DUMBBELL, error);
}

static gboolean
write_csv(const CadrageReport *report, const char *subject, GOutputStream *output, GError **error)
{
	g_autoptr(GArray) rows = find_rows(report);

	(void)subject;
	return cad_picture_write_cells(report, rows, output, error);
}

const CadPictureKind cad_picture_dot = {
	.name = "dot",
	.summary = "rates of each category with their intervals, by outlet",
	.make = make_dot,
	.make_title = make_title,
	.write_csv = write_csv,
};

const CadPictureKind cad_picture_dumbbell = {
	.name = "dumbbell",
	.summary = "rates of each category of exactly two outlets, on one line",
	.make = make_dumbbell,
	.make_title = make_title,
	.write_csv = write_csv,
};
