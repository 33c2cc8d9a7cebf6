#include "config.h"

#include <math.h>
#include <string.h>

#include "base/number.h"
#include "reports/chart.h"
#include "sample-figure.h"
#include "suite.h"

static char *
write_svg(const CadFigure *figure)
{
	return cad_chart_write_script(figure, CADRAGE_PICTURE_SVG, CADRAGE_THEME_LIGHT);
}

/* The lines of a block of data, such as "$strokes", which end in the number of their colour. */
static GPtrArray *
read_block(const char *script, const char *name)
{
	g_autofree char *start = g_strconcat(name, " << EOD\n", NULL);
	const char *at = strstr(script, start);
	GPtrArray *rows = g_ptr_array_new_with_free_func(g_free);

	for (at = at ? strchr(at, '\n') + 1 : NULL; at && !g_str_has_prefix(at, "EOD\n");
	     at = strchr(at, '\n') + 1)
		g_ptr_array_add(rows, g_strndup(at, strcspn(at, "\n")));
	return rows;
}

static guint
count_rows(const char *script, const char *block, CadRole role)
{
	g_autoptr(GPtrArray) rows = read_block(script, block);
	g_autofree char *colour =
		g_strdup_printf(" %u", cad_palette_get_rgb(role, CADRAGE_THEME_LIGHT));
	guint n = 0;

	for (guint i = 0; i < rows->len; i++)
		n += g_str_has_suffix(rows->pdata[i], colour);
	return n;
}

static double
read_number(const char *row, guint column)
{
	g_auto(GStrv) numbers = g_strsplit(row, " ", -1);

	ck_assert_uint_gt(g_strv_length(numbers), column + 1);
	return g_ascii_strtod(numbers[column + 1], NULL);
}

/* The trend. */

START_TEST(a_line_goes_no_further_than_weeks_with_a_value)
{
	g_autoptr(CadFigure) figure = sample_trend_new("x");
	g_autofree char *script = write_svg(figure);

	/* From the first week to the second; the interval of the one that stands alone. */
	ck_assert_uint_eq(count_rows(script, "$strokes", CAD_ROLE_OUTLET), 2);
	ck_assert_uint_eq(sample_count(script, "$band1 << EOD"), 1);
	ck_assert_uint_eq(sample_count(script, "$band3 << EOD"), 0);
}
END_TEST

START_TEST(the_interval_of_a_week_alone_is_a_bar)
{
	g_autoptr(CadFigure) figure = sample_trend_new("x");
	g_autofree char *script = write_svg(figure);
	g_autoptr(GPtrArray) strokes = read_block(script, "$strokes");
	guint n_upright = 0;

	for (guint i = 0; i < strokes->len; i++)
		n_upright += read_number(strokes->pdata[i], 2) == 0;
	ck_assert_uint_eq(n_upright, 2); /* one in each panel */
}
END_TEST

START_TEST(other_outlets_are_thin_and_grey)
{
	g_autoptr(CadFigure) figure = sample_trend_new("x");
	g_autofree char *script = write_svg(figure);

	/* One in each of two panels, one in the legend. */
	ck_assert_uint_eq(count_rows(script, "$lines", CAD_ROLE_BETWEEN), 3);
}
END_TEST

START_TEST(weeks_without_a_value_are_told_apart_in_plot_and_legend)
{
	g_autoptr(CadFigure) figure = sample_trend_new("x");
	g_autofree char *script = write_svg(figure);

	ck_assert_uint_eq(count_rows(script, "$marks", CAD_ROLE_MUTED), 3);	/* crosses */
	ck_assert_uint_eq(count_rows(script, "$strokes", CAD_ROLE_UNKNOWN), 3); /* dashes */
	ck_assert_uint_eq(count_rows(script, "$boxes", CAD_ROLE_ZERO), 2);	/* pale weeks */
	ck_assert_uint_gt(count_rows(script, "$lines", CAD_ROLE_UNKNOWN), 3);	/* hatched */
}
END_TEST

START_TEST(a_legend_has_no_more_than_what_is_drawn)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_TREND);
	const CadSeriesPoint point = {CAD_POINT_COUNTED, 1, 0.5, 2, FALSE};
	g_autofree char *script = NULL;

	figure->series->others = g_strdup("les autres");
	cad_series_set_key(figure->series, CAD_POINT_EMPTY, "aucun article");
	cad_series_add_week(figure->series, "S47", "2015");
	cad_series_add_panel(figure->series, "Agence Exemple", NULL, 0);
	cad_series_add_point(figure->series, &point);
	script = write_svg(figure);
	ck_assert_ptr_null(strstr(script, "les autres"));
	ck_assert_ptr_null(strstr(script, "aucun article"));
}
END_TEST

START_TEST(an_event_has_a_line_in_every_panel_and_is_named_below)
{
	g_autoptr(CadFigure) figure = sample_trend_new("x");
	g_autofree char *script = NULL;
	CadSeriesEvent *event = figure->series->events->pdata[0];

	g_free(event->text);
	event->text = g_strdup("13 novembre");
	script = write_svg(figure);
	ck_assert_uint_eq(count_rows(script, "$lines", CAD_ROLE_MUTED), 2);
	ck_assert_uint_eq(sample_count(script, "'A'"), 2);
	ck_assert_uint_eq(sample_count(script, "'A  13 novembre'"), 1);
}
END_TEST

static const struct {
	guint n_panels;
	guint n_weeks;
} sizes[] = {{1, 4}, {2, 12}, {3, 60}, {7, 12}, {12, 100}};

/* Every place of the marks. */
START_TEST(all_marks_are_on_the_canvas_whatever_the_numbers)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_TREND);
	const CadSeriesPoint point = {CAD_POINT_COUNTED, 1, 0.5, (double)INFINITY, FALSE};
	g_autofree char *script = NULL;
	g_autoptr(GPtrArray) strokes = NULL;

	for (guint i = 0; i < sizes[_i].n_weeks; i++)
		cad_series_add_week(figure->series, "S47", "2015");
	for (guint panel = 0; panel < sizes[_i].n_panels; panel++) {
		cad_series_add_panel(figure->series, "Agence Exemple", NULL, panel);
		for (guint i = 0; i < sizes[_i].n_weeks; i++)
			cad_series_add_point(figure->series, &point);
	}
	script = write_svg(figure);
	strokes = read_block(script, "$strokes");
	ck_assert_uint_eq(strokes->len, sizes[_i].n_panels * (sizes[_i].n_weeks - 1));
	for (guint i = 0; i < strokes->len; i++) {
		const double x = read_number(strokes->pdata[i], 0);

		ck_assert(x > 0 && x + read_number(strokes->pdata[i], 2) < CAD_FIGURE_WIDTH_PX);
		ck_assert_double_gt(read_number(strokes->pdata[i], 2), 0);
	}
	ck_assert_ptr_null(strstr(script, "inf"));
}
END_TEST

/* The slope. */

START_TEST(only_an_established_gap_has_the_colour_of_its_outlet)
{
	g_autoptr(CadFigure) figure = sample_slope_new("x");
	g_autofree char *script = write_svg(figure);

	ck_assert_uint_eq(count_rows(script, "$strokes", CAD_ROLE_OUTLET), 1);
	ck_assert_uint_eq(count_rows(script, "$strokes", CAD_ROLE_REST), 1);
}
END_TEST

START_TEST(an_end_that_rests_on_too_little_is_hollow_and_has_no_line)
{
	g_autoptr(CadFigure) figure = sample_slope_new("x");
	CadSlope *slope = ((CadSlopePanel *)figure->slopes->panels->pdata[0])->slopes->pdata[0];
	g_autofree char *script = NULL;

	slope->after.is_hollow = TRUE;
	script = write_svg(figure);
	ck_assert_uint_eq(count_rows(script, "$strokes", CAD_ROLE_OUTLET), 0);
	ck_assert_uint_eq(count_rows(script, "$marks", CAD_ROLE_BACKGROUND), 1);
}
END_TEST

START_TEST(an_undefined_end_is_a_dash_without_a_mark)
{
	g_autoptr(CadFigure) figure = sample_slope_new("x");
	CadSlope *slope = ((CadSlopePanel *)figure->slopes->panels->pdata[0])->slopes->pdata[0];
	g_autofree char *script = NULL;

	slope->after.value = CAD_NAN;
	script = write_svg(figure);
	ck_assert_uint_eq(count_rows(script, "$strokes", CAD_ROLE_OUTLET), 0);
	ck_assert_uint_eq(count_rows(script, "$marks", CAD_ROLE_OUTLET), 1);
	ck_assert_uint_eq(sample_count(script, "'–  x'"), 1);
}
END_TEST

/* The heights of the labels that begin with "n". */
static GArray *
read_heights(const char *script)
{
	GArray *heights = g_array_new(FALSE, FALSE, sizeof(double));

	for (const char *at = strstr(script, "'n"); at; at = strstr(at + 1, "'n")) {
		const double y = g_ascii_strtod(strstr(at, "first ") + strlen("first "), NULL);

		g_array_append_val(heights, y);
	}
	return heights;
}

START_TEST(labels_of_one_side_keep_a_line_between_them)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_SLOPE);
	g_autofree char *script = NULL;
	g_autoptr(GArray) heights = NULL;

	cad_slopes_set_heads(figure->slopes, "S46", "S47");
	cad_slopes_add_panel(figure->slopes, "Agence Exemple", NULL, 0);
	for (guint i = 0; i < 12; i++) {
		const CadSlope slope = {(char *)"nom",
					{1, (char *)"a", FALSE},
					{i < 10 ? 2 + i / 100.0 : 9, (char *)"n", FALSE},
					FALSE};

		cad_slopes_add(figure->slopes, &slope);
	}
	script = write_svg(figure);
	heights = read_heights(script);
	ck_assert_uint_eq(heights->len, 12);
	for (guint a = 0; a < heights->len; a++)
		for (guint b = 0; b < a; b++)
			ck_assert_double_ge(fabs(g_array_index(heights, double, a) -
						 g_array_index(heights, double, b)),
					    17.9);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("chart-weeks");
	TCase *trend = tcase_create("trend");
	TCase *slope = tcase_create("slope");

	tcase_add_test(trend, a_line_goes_no_further_than_weeks_with_a_value);
	tcase_add_test(trend, the_interval_of_a_week_alone_is_a_bar);
	tcase_add_test(trend, other_outlets_are_thin_and_grey);
	tcase_add_test(trend, weeks_without_a_value_are_told_apart_in_plot_and_legend);
	tcase_add_test(trend, a_legend_has_no_more_than_what_is_drawn);
	tcase_add_test(trend, an_event_has_a_line_in_every_panel_and_is_named_below);
	tcase_add_loop_test(trend, all_marks_are_on_the_canvas_whatever_the_numbers, 0,
			    G_N_ELEMENTS(sizes));
	suite_add_tcase(suite, trend);
	tcase_add_test(slope, only_an_established_gap_has_the_colour_of_its_outlet);
	tcase_add_test(slope, an_end_that_rests_on_too_little_is_hollow_and_has_no_line);
	tcase_add_test(slope, an_undefined_end_is_a_dash_without_a_mark);
	tcase_add_test(slope, labels_of_one_side_keep_a_line_between_them);
	suite_add_tcase(suite, slope);
	return suite_run(suite);
}
