#include "config.h"

#include <math.h>
#include <string.h>

#include <cadrage/error.h>

#include "reports/chart.h"
#include "reports/gnuplot.h"
#include "reports/phrase-book.h"
#include "reports/picture.h"
#include "reports/section-tables.h"

static const struct {
	const char *name;
	CadrageChart chart;
} charts[] = {
	{"dot", CADRAGE_CHART_RATES},
	{"naming", CADRAGE_CHART_NAMING},
};

gboolean
cadrage_chart_from_name(const char *name, CadrageChart *chart)
{
	for (gsize i = 0; i < G_N_ELEMENTS(charts); i++) {
		if (strcmp(charts[i].name, name) != 0)
			continue;
		*chart = charts[i].chart;
		return TRUE;
	}
	return FALSE;
}

/* Whether a chart shows a row: whole dimensions only, what is below them stands in the table. */
static gboolean
is_drawn(const CadrageReport *report, guint row, CadrageChart chart)
{
	if (!cad_report_is_total(report, row) || cad_report_count_row(report, row) == 0)
		return FALSE;
	return chart == CADRAGE_CHART_NAMING
		       ? cad_report_get_row_kind(report, row) == CADRAGE_CATEGORY_NAMING
		       : cad_report_is_rate(report, row) && cad_report_is_top(report, row);
}

/* The total of a naming set, by its id, else the first with mentions. G_MAXUINT for none. */
static guint
find_set(const CadrageReport *report, const char *category)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);

	for (guint row = 0; row < cadrage_comparison_get_n_rows(report->comparison); row++) {
		const guint index = cadrage_comparison_get_row(report->comparison, row)->category;
		const char *id = cadrage_lexicons_get_category_id(lexicons, index);

		if (is_drawn(report, row, CADRAGE_CHART_NAMING) &&
		    (!category || strcmp(id, category) == 0))
			return row;
	}
	return G_MAXUINT;
}

typedef struct {
	guint n_pairs;
	guint n_established;
	guint n_not_enough;
} Standing;

/* What the verdicts of the rows in a chart come to. */
static Standing
sum_up(const CadrageReport *report, CadrageChart chart)
{
	const CadrageColumn column = cadrage_comparison_get_options(report->comparison)->column;
	Standing standing = {0, 0, 0};

	for (guint i = 0; i < cadrage_comparison_get_n_pairs(report->comparison); i++) {
		const CadragePair *pair = cadrage_comparison_get_pair(report->comparison, i);

		if (pair->column != column || !is_drawn(report, pair->row, chart))
			continue;
		standing.n_pairs++;
		standing.n_established += pair->verdict == CADRAGE_VERDICT_ESTABLISHED;
		standing.n_not_enough += pair->verdict == CADRAGE_VERDICT_NOT_ENOUGH_DATA;
	}
	return standing;
}

static guint
count_articles(const CadrageReport *report)
{
	guint n = 0;

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++)
		n += cadrage_comparison_get_outlet(report->comparison, i)->n_documents;
	return n;
}

char *
cad_report_get_figure_title(const CadrageReport *report, CadrageChart chart, const char *category)
{
	const Standing standing = sum_up(report, chart);
	const guint n = count_articles(report);

	if (chart == CADRAGE_CHART_NAMING) {
		const guint row = find_set(report, category);

		return g_strdup(row == G_MAXUINT ? "" : cad_report_get_category_title(report, row));
	}
	if (standing.n_pairs == 0)
		return g_strdup(_("Rates by category"));
	if (standing.n_not_enough == standing.n_pairs)
		return cad_say_count(report->options.language,
				     "%s article: too few to tell the outlets apart",
				     "%s articles: too few to tell the outlets apart", n);
	if (standing.n_established == 0)
		return cad_say_count(report->options.language,
				     "%s article: no gap that can be told from chance",
				     "%s articles: no gap that can be told from chance", n);
	return g_strdup_printf(cad_translate_count("%u of %u gaps between outlets is established",
						   "%u of %u gaps between outlets are established",
						   standing.n_established),
			       standing.n_established, standing.n_pairs);
}

static void
add_source(const CadrageReport *report, CadFigure *figure)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	GString *names = g_string_new(NULL);

	for (guint i = 0; i < cadrage_lexicons_get_n(lexicons); i++) {
		const CadrageLexicon *lexicon = cadrage_lexicons_get(lexicons, i);

		g_string_append_printf(names, "%s%s %s", i > 0 ? ", " : "",
				       cadrage_lexicon_get_name(lexicon),
				       cadrage_lexicon_get_version(lexicon));
	}
	g_autofree char *note = g_strdup_printf(_("%s. cadrage %s; lexicons: %s."),
						report->subtitle, cadrage_version(), names->str);

	cad_figure_add_note(figure, note);
	g_string_free(names, TRUE);
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
		.colour = outlet,
		.value = cell->rate,
		.lo = cell->lo,
		.hi = cell->hi,
		.is_hollow = cell->interval != CADRAGE_INTERVAL_JACKKNIFE,
	};

	cad_figure_add_row(figure, &figure_row);
}

static CadFigure *
make_rates(const CadrageReport *report, GError **error)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_RATES);
	const guint floor = cadrage_comparison_get_options(report->comparison)->min_documents;
	g_autofree char *subtitle =
		g_strdup_printf(_("Matches per 1,000 tokens, %s; line: 95 %% interval."),
				cad_report_name_voice(report));
	g_autofree char *hollow = g_strdup_printf(
		_("Hollow mark: fewer than %u articles or no match; words taken as independent, "
		  "too few to conclude from."),
		floor);

	cad_figure_add_subtitle(figure, subtitle);
	cad_figure_add_subtitle(figure, hollow);
	cad_figure_set_text(figure, CAD_FIGURE_COLUMN, _("matches / tokens (articles)"));
	cad_figure_set_text(figure, CAD_FIGURE_CLIPPED,
			    _("An arrow: the interval goes on beyond the axis."));
	cad_figure_set_text(figure, CAD_FIGURE_CUT, _("More rows are in the table."));
	for (guint row = 0; row < cadrage_comparison_get_n_rows(report->comparison); row++) {
		if (!is_drawn(report, row, CADRAGE_CHART_RATES))
			continue;
		cad_figure_add_block(figure, cad_report_get_category_title(report, row));
		for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++)
			add_rate_row(report, figure, i, row);
	}
	if (cad_figure_get_n_rows(figure) == 0) {
		g_set_error_literal(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
				    "there is no match to draw");
		return NULL;
	}
	return g_steal_pointer(&figure);
}

static void
add_bar(const CadrageReport *report, CadFigure *figure, guint outlet, guint total)
{
	const CadrageReportLanguage language = report->options.language;
	const CadrageComparison *comparison = report->comparison;
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(comparison);
	const guint category = cadrage_comparison_get_row(comparison, total)->category;
	g_autofree char *n =
		cad_format_count(language, cad_report_get_cell(report, outlet, total)->count);
	g_autofree char *text = g_strdup_printf("n = %s", n);

	cad_figure_add_bar(figure, cad_report_get_outlet_name(report, outlet), text);
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
make_naming(const CadrageReport *report, const char *category, GError **error)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_NAMING);
	const guint floor = cadrage_comparison_get_options(report->comparison)->min_mentions;
	const guint total = find_set(report, category);
	g_autofree char *subtitle =
		g_strdup_printf(_("Share of the mentions that each name takes, %%, %s"),
				cad_report_name_voice(report));
	g_autofree char *note = g_strdup_printf(
		_("n: mentions. Fewer than %u in two outlets together: an illustration, no "
		  "conclusion."),
		floor);

	if (total == G_MAXUINT) {
		g_set_error(error, CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND,
			    "there is no mention of a naming set%s%s to draw", category ? " " : "",
			    category ? category : "");
		return NULL;
	}
	cad_figure_add_subtitle(figure, subtitle);
	cad_figure_set_text(figure, CAD_FIGURE_OTHER, _("other names"));
	cad_figure_set_text(figure, CAD_FIGURE_EMPTY, _("no mention"));
	for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++)
		add_bar(report, figure, i, total);
	cad_figure_add_note(figure, note);
	return g_steal_pointer(&figure);
}

CadFigure *
cad_report_make_figure(const CadrageReport *report, CadrageChart chart, const char *category,
		       GError **error)
{
	CadFigure *figure = chart == CADRAGE_CHART_NAMING ? make_naming(report, category, error)
							  : make_rates(report, error);

	if (!figure)
		return NULL;
	figure->decimal_sign = report->options.language == CADRAGE_LANGUAGE_FR ? ',' : '.';
	add_source(report, figure);
	return figure;
}

char *
cadrage_chart_write_script(CadrageReport *report, CadrageChart chart, const char *category,
			   CadragePicture picture, CadrageTheme theme, GError **error)
{
	g_autoptr(CadFigure) figure = cad_report_make_figure(report, chart, category, error);
	g_autofree char *title = cad_report_get_figure_title(report, chart, category);

	if (!figure)
		return NULL;
	cad_figure_set_text(figure, CAD_FIGURE_TITLE, title);
	return cad_chart_write_script(figure, picture, theme);
}

GBytes *
cadrage_report_draw(CadrageReport *report, CadrageChart chart, const char *category,
		    CadragePicture picture, CadrageTheme theme, GError **error)
{
	g_autofree char *script =
		cadrage_chart_write_script(report, chart, category, picture, theme, error);

	return script ? cad_gnuplot_run(script, picture, NULL, error) : NULL;
}
