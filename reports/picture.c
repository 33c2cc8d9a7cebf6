#include "config.h"

#include <string.h>

#include <cadrage/error.h>

#include "reports/chart.h"
#include "reports/gnuplot.h"
#include "reports/phrase-book.h"
#include "reports/picture.h"
#include "reports/section-tables.h"

/* In the order of CadrageChart. */
static const CadPictureKind *const kinds[] = {
	[CADRAGE_CHART_RATES] = &cad_picture_dot,
	[CADRAGE_CHART_NAMING] = &cad_picture_naming,
	[CADRAGE_CHART_HEAT] = &cad_picture_heat,
	[CADRAGE_CHART_LADDER] = &cad_picture_ladder,
	[CADRAGE_CHART_DUMBBELL] = &cad_picture_dumbbell,
	[CADRAGE_CHART_XRAY] = &cad_picture_xray,
	[CADRAGE_CHART_KEYNESS] = &cad_picture_keyness,
	[CADRAGE_CHART_TREND] = &cad_picture_trend,
	[CADRAGE_CHART_SLOPE] = &cad_picture_slope,
};
G_STATIC_ASSERT(G_N_ELEMENTS(kinds) == CADRAGE_N_CHARTS);

const CadPictureKind *
cad_picture_get_kind(CadrageChart chart)
{
	return kinds[chart];
}

gboolean
cadrage_chart_from_name(const char *name, CadrageChart *chart)
{
	for (guint i = 0; i < CADRAGE_N_CHARTS; i++) {
		if (strcmp(kinds[i]->name, name) != 0)
			continue;
		*chart = (CadrageChart)i;
		return TRUE;
	}
	return FALSE;
}

const char *
cadrage_chart_to_name(CadrageChart chart)
{
	g_return_val_if_fail(chart < CADRAGE_N_CHARTS, NULL);
	return kinds[chart]->name;
}

const char *
cadrage_chart_get_summary(CadrageChart chart)
{
	g_return_val_if_fail(chart < CADRAGE_N_CHARTS, NULL);
	return kinds[chart]->summary;
}

guint
cad_picture_count_articles(const CadrageReport *report)
{
	guint n = 0;

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++)
		n += cadrage_comparison_get_outlet(report->comparison, i)->n_documents;
	return n;
}

void
cad_picture_add_floor_note(const CadrageReport *report, CadFigure *figure)
{
	const guint floor = cadrage_comparison_get_options(report->comparison)->min_documents;
	g_autoptr(GString) names = g_string_new(NULL);
	g_autofree char *note = NULL;

	for (guint i = 0; i < cadrage_comparison_get_n_outlets(report->comparison); i++) {
		const CadrageOutletSummary *outlet =
			cadrage_comparison_get_outlet(report->comparison, i);

		if (outlet->n_documents < floor)
			g_string_append_printf(names, "%s%s (%u)", names->len > 0 ? ", " : "",
					       outlet->name, outlet->n_documents);
	}
	if (names->len == 0)
		return;
	note = g_strdup_printf(
		cad_translate_count(
			"Fewer than %u article: %s. The figures describe these articles, "
			"not the outlet.",
			"Fewer than %u articles: %s. The figures describe these "
			"articles, not the outlet.",
			floor),
		floor, names->str);
	cad_figure_add_note(figure, note);
}

CadFigure *
cad_picture_refuse(GError **error, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	g_propagate_error(error, g_error_new_valist(CADRAGE_ERROR, CADRAGE_ERROR_NOT_FOUND, format,
						    arguments));
	va_end(arguments);
	return NULL;
}

/* Lexicons named below a picture; a report lists them all. */
#define MAX_LEXICONS 4

static void
add_source(const CadrageReport *report, CadFigure *figure)
{
	const CadrageLexicons *lexicons = cadrage_comparison_get_lexicons(report->comparison);
	GString *names = g_string_new(NULL);
	const guint n = cadrage_lexicons_get_n(lexicons);
	const guint n_named = n > MAX_LEXICONS ? MAX_LEXICONS - 1 : n;

	for (guint i = 0; i < n_named; i++) {
		const CadrageLexicon *lexicon = cadrage_lexicons_get(lexicons, i);

		g_string_append_printf(names, "%s%s %s", i > 0 ? ", " : "",
				       cadrage_lexicon_get_name(lexicon),
				       cadrage_lexicon_get_version(lexicon));
	}
	if (n_named < n)
		g_string_append_printf(
			names, cad_translate_count(" and %u other", " and %u others", n - n_named),
			n - n_named);
	g_autofree char *note = g_strdup_printf(_("%s. cadrage %s; lexicons: %s."),
						report->subtitle, cadrage_version(), names->str);

	cad_figure_add_note(figure, note);
	g_string_free(names, TRUE);
}

CadFigure *
cad_report_make_figure(const CadrageReport *report, CadrageChart chart, const char *subject,
		       GError **error)
{
	CadFigure *figure = kinds[chart]->make(report, subject, error);

	if (!figure)
		return NULL;
	figure->decimal_sign = report->options.language == CADRAGE_LANGUAGE_FR ? ',' : '.';
	add_source(report, figure);
	return figure;
}

char *
cadrage_chart_write_script(CadrageReport *report, CadrageChart chart, const char *subject,
			   CadragePicture picture, CadrageTheme theme, GError **error)
{
	g_autoptr(CadFigure) figure = cad_report_make_figure(report, chart, subject, error);
	g_autofree char *title = NULL;

	if (!figure)
		return NULL;
	title = kinds[chart]->make_title(report, subject);
	cad_figure_set_text(figure, CAD_FIGURE_TITLE, title);
	return cad_chart_write_script(figure, picture, theme);
}

GBytes *
cadrage_report_draw(CadrageReport *report, CadrageChart chart, const char *subject,
		    CadragePicture picture, CadrageTheme theme, GError **error)
{
	g_autofree char *script =
		cadrage_chart_write_script(report, chart, subject, picture, theme, error);

	return script ? cad_gnuplot_run(script, picture, NULL, error) : NULL;
}

gboolean
cadrage_chart_write_csv(CadrageReport *report, CadrageChart chart, const char *subject,
			GOutputStream *output, GError **error)
{
	g_autoptr(CadFigure) figure = cad_report_make_figure(report, chart, subject, error);

	/* What cannot be drawn has no numbers either, and says why in the same words. */
	return figure && kinds[chart]->write_csv(report, subject, output, error);
}
