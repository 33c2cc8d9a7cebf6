#include "config.h"

#include <string.h>

#include "base/number.h"
#include "sample-figure.h"

static const char *const hostile[N_HOSTILE_TEXTS - 1] = {
	"`touch canary`",
	"$(touch canary)",
	"x'; system('touch canary'); '",
	"a\n!touch canary\nb",
	"EOD",
	"EOD\n!touch canary",
	"e",
	"a\\nb\\U+0041\\",
	"\"@m\" %g %s %%",
	"a\tb\rc\vd\x01\x1b[31me\x7f",
	"!\xe2\x80\xa8!touch canary\xe2\x80\xa9",
	"\xe2\x80\xaegpj.exe\xe2\x81\xa6",
	"\xff\xfe \xc0\xaf \xed\xa0\x80 \xf4\x90\x80\x80 \xc3",
	"]]></text><script>alert(1)</script>&amp;",
	"x\xc2\x85\xc2\x9b\xef\xbf\xbf\xef\xbb\xbf",
	"e\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81",
};

char *
hostile_text(guint index)
{
	return index < N_HOSTILE_TEXTS - 1 ? g_strdup(hostile[index]) : g_strnfill(10000, 'W');
}

void
sample_add_row(CadFigure *figure, const char *name, double value, double lo, double hi)
{
	CadFigureRow row = {
		(char *)name, (char *)"3 / 749 (2)", cad_figure_get_n_rows(figure), value, lo, hi,
		FALSE};

	cad_figure_add_row(figure, &row);
}

void
sample_add_segment(CadFigure *figure, const char *label, guint colour, double share)
{
	g_autofree char *text = g_strdup_printf("%.0f", share * 100);
	CadFigureSegment segment = {(char *)label, text, colour, share};

	cad_figure_add_segment(figure, &segment);
}

CadFigure *
sample_rates_new(const char *text)
{
	CadFigure *figure = cad_figure_new(CAD_FIGURE_RATES);

	for (guint i = 0; i < CAD_N_FIGURE_TEXTS; i++)
		cad_figure_set_text(figure, i, text);
	cad_figure_add_subtitle(figure, text);
	cad_figure_add_note(figure, text);
	cad_figure_add_block(figure, text);
	sample_add_row(figure, text, 2.67, 0.32, 9.65);
	sample_add_row(figure, text, 0, 0, 4.93);
	return figure;
}

CadFigure *
sample_naming_new(const char *text)
{
	CadFigure *figure = cad_figure_new(CAD_FIGURE_NAMING);

	cad_figure_set_text(figure, CAD_FIGURE_TITLE, text);
	cad_figure_add_bar(figure, text, text);
	sample_add_segment(figure, text, 0, 0.6);
	sample_add_segment(figure, text, 1, 0.4);
	return figure;
}

CadFigure *
sample_heat_new(const char *text)
{
	CadFigure *figure = cad_figure_new(CAD_FIGURE_HEAT);
	const CadGridCell cells[] = {
		{(char *)text, (char *)text, 1}, {(char *)text, NULL, 0}, {NULL, NULL, CAD_NAN}};

	cad_figure_set_text(figure, CAD_FIGURE_TITLE, text);
	for (guint i = 0; i < G_N_ELEMENTS(cells); i++)
		cad_grid_add_column(figure->grid, text, text);
	cad_grid_add_line(figure->grid, text, text);
	for (guint i = 0; i < G_N_ELEMENTS(cells); i++)
		cad_grid_add_cell(figure->grid, &cells[i]);
	return figure;
}

CadFigure *
sample_xray_new(const char *text)
{
	CadFigure *figure = cad_figure_new(CAD_FIGURE_XRAY);
	const CadStripPart headline = {CAD_STRIP_HEADLINE, 0, 0.1};
	CadStrip *strip;

	cad_figure_set_text(figure, CAD_FIGURE_TITLE, text);
	cad_figure_set_text(figure, CAD_FIGURE_COLUMN, text);
	g_ptr_array_add(figure->strips->categories, g_strdup(text));
	for (guint i = 0; i < G_N_ELEMENTS(figure->strips->ends); i++)
		figure->strips->ends[i] = g_strdup(text);
	figure->strips->zones[CAD_STRIP_HEADLINE] = g_strdup(text);
	cad_strips_add_group(figure->strips, text, 0);
	strip = cad_strips_add(figure->strips, text, text, text);
	g_array_append_val(strip->parts, headline);
	for (guint i = 0; i < 3; i++) {
		const CadStripTick tick = {i / 4.0, 0, i};

		g_ptr_array_add(figure->strips->voices, g_strdup(text));
		g_array_append_val(strip->ticks, tick);
	}
	return figure;
}

CadFigure *
sample_keyness_new(const char *text)
{
	CadFigure *figure = cad_figure_new(CAD_FIGURE_KEYNESS);

	cad_figure_set_text(figure, CAD_FIGURE_TITLE, text);
	cad_figure_set_text(figure, CAD_FIGURE_UNIT, text);
	figure->contrast->left = g_strdup(text);
	figure->contrast->right = g_strdup(text);
	cad_contrast_add(figure->contrast, text, text, 20);
	cad_contrast_add(figure->contrast, text, text, -8);
	return figure;
}

CadFigure *
sample_trend_new(const char *text)
{
	static const CadSeriesPoint points[] = {
		{CAD_POINT_COUNTED, 2, 1, 3, FALSE},
		{CAD_POINT_COUNTED, 3, 2, 4, FALSE},
		{CAD_POINT_THIN, CAD_NAN, CAD_NAN, CAD_NAN, FALSE},
		{CAD_POINT_COUNTED, 1, 0.5, 2, FALSE},
		{CAD_POINT_EMPTY, CAD_NAN, CAD_NAN, CAD_NAN, FALSE},
		{CAD_POINT_UNCOLLECTED, CAD_NAN, CAD_NAN, CAD_NAN, FALSE},
	};
	CadFigure *figure = cad_figure_new(CAD_FIGURE_TREND);

	cad_figure_set_text(figure, CAD_FIGURE_TITLE, text);
	figure->series->others = g_strdup(text);
	for (guint i = 0; i < CAD_N_POINT_STATES; i++)
		cad_series_set_key(figure->series, (CadPointState)i, text);
	for (guint i = 0; i < G_N_ELEMENTS(points); i++)
		cad_series_add_week(figure->series, text, text);
	cad_series_add_event(figure->series, 1.2, text);
	for (guint panel = 0; panel < 2; panel++) {
		cad_series_add_panel(figure->series, text, text, panel);
		for (guint i = 0; i < G_N_ELEMENTS(points); i++)
			cad_series_add_point(figure->series, &points[i]);
	}
	return figure;
}

CadFigure *
sample_slope_new(const char *text)
{
	CadFigure *figure = cad_figure_new(CAD_FIGURE_SLOPE);
	char *copy = (char *)text;
	const CadSlope slopes[] = {
		{copy, {2, copy, FALSE}, {8, copy, FALSE}, TRUE},
		{copy, {2.1, copy, FALSE}, {2, copy, FALSE}, FALSE},
	};

	cad_figure_set_text(figure, CAD_FIGURE_TITLE, text);
	cad_slopes_set_heads(figure->slopes, text, text);
	cad_slopes_add_panel(figure->slopes, text, text, 0);
	for (guint i = 0; i < G_N_ELEMENTS(slopes); i++)
		cad_slopes_add(figure->slopes, &slopes[i]);
	return figure;
}

guint
sample_count(const char *text, const char *part)
{
	guint n = 0;

	for (const char *at = strstr(text, part); at; at = strstr(at + 1, part))
		n++;
	return n;
}
