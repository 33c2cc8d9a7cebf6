#include "config.h"

#include <math.h>
#include <string.h>

#include "base/limits.h"
#include "reports/axis.h"
#include "reports/chart.h"
#include "reports/lettering.h"
#include "sample-figure.h"
#include "suite.h"

static const double undefined = (double)NAN;

static char *
write_svg(const CadFigure *figure)
{
	return cad_chart_write_script(figure, CADRAGE_PICTURE_SVG, CADRAGE_THEME_LIGHT);
}

/* Lettering. */

START_TEST(a_cleaned_text_is_valid_and_cleaning_it_again_changes_nothing)
{
	g_autofree char *text = hostile_text(_i);
	g_autofree char *once = cad_lettering_clean(text, CAD_CHART_LABEL_CHARS);
	g_autofree char *twice = cad_lettering_clean(once, CAD_CHART_LABEL_CHARS);

	ck_assert(g_utf8_validate(once, -1, NULL));
	ck_assert_str_eq(once, twice);
	ck_assert_ptr_null(strpbrk(once, "'`\\@\n\t\r\x1b\x01\x7f"));
	ck_assert_int_le(g_utf8_strlen(once, -1), CAD_CHART_LABEL_CHARS);
}
END_TEST

START_TEST(a_long_text_ends_in_an_ellipsis)
{
	g_autofree char *clean = cad_lettering_clean("abcdefgh", 5);
	g_autofree char *whole = cad_lettering_clean("abcde", 5);

	ck_assert_str_eq(clean, "abcd…");
	ck_assert_str_eq(whole, "abcde");
}
END_TEST

START_TEST(combining_marks_do_not_pile_up)
{
	g_autofree char *clean =
		cad_lettering_clean("e\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81!", 160);

	ck_assert_str_eq(clean, "e\xcc\x81\xcc\x81\xcc\x81\xcc\x81!");
}
END_TEST

START_TEST(bidirectional_controls_are_dropped)
{
	g_autofree char *clean = cad_lettering_clean("a\xe2\x80\xae"
						     "b\xe2\x81\xa6"
						     "c",
						     160);

	ck_assert_str_eq(clean, "abc");
}
END_TEST

START_TEST(wrapped_lines_fit_and_hold_every_word)
{
	const char *text = "Marque creuse : moins de cinq articles, données insuffisantes.";
	g_autoptr(GPtrArray) lines = cad_lettering_wrap(text, 16, 150, 20);
	g_autofree char *joined = NULL;

	ck_assert_uint_gt(lines->len, 2);
	for (guint i = 0; i < lines->len; i++)
		ck_assert_double_le(cad_lettering_width(lines->pdata[i], 16), 150);
	g_ptr_array_add(lines, NULL);
	joined = g_strjoinv(" ", (char **)lines->pdata);
	ck_assert_str_eq(joined, text);
}
END_TEST

START_TEST(wrapping_stops_at_its_last_line)
{
	g_autofree char *text = g_strnfill(10000, 'W');
	g_autoptr(GPtrArray) lines = cad_lettering_wrap(text, 16, 150, 3);

	ck_assert_uint_eq(lines->len, 3);
	ck_assert(g_str_has_suffix(lines->pdata[2], CAD_LETTERING_ELLIPSIS));
	ck_assert_double_le(cad_lettering_width(lines->pdata[2], 16), 150);
}
END_TEST

START_TEST(a_line_narrower_than_a_letter_still_ends)
{
	g_autoptr(GPtrArray) lines = cad_lettering_wrap("WWW", 16, 1, 10);

	ck_assert_uint_eq(lines->len, 3);
}
END_TEST

/* Colours. */

START_TEST(in_the_light_theme_each_colour_has_one_role)
{
	for (guint role = 0; role < CAD_N_ROLES; role++)
		ck_assert_uint_eq(cad_palette_find(cad_palette_get_rgb(role, CADRAGE_THEME_LIGHT)),
				  role);
	ck_assert_uint_eq(cad_palette_find(0x123456), CAD_N_ROLES);
}
END_TEST

/* Relative luminance and contrast as WCAG 2.1 defines them. */
static double
luminance(guint rgb)
{
	static const double weights[] = {0.2126, 0.7152, 0.0722};
	double sum = 0;

	for (guint i = 0; i < 3; i++) {
		double part = ((rgb >> (16 - 8 * i)) & 0xff) / 255.0;

		sum += weights[i] *
		       (part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4));
	}
	return sum;
}

static double
contrast(CadRole a, CadRole b, CadrageTheme theme)
{
	double x = luminance(cad_palette_get_rgb(a, theme));
	double y = luminance(cad_palette_get_rgb(b, theme));

	return (MAX(x, y) + 0.05) / (MIN(x, y) + 0.05);
}

START_TEST(texts_can_be_read_on_what_they_stand_on)
{
	for (guint role = CAD_ROLE_TEXT; role < CAD_ROLE_LABEL; role++)
		if (role != CAD_ROLE_GRID)
			ck_assert_double_ge(contrast(role, CAD_ROLE_BACKGROUND, _i), 4.5);
	for (guint role = CAD_ROLE_LABEL; role <= CAD_ROLE_OTHER; role++)
		ck_assert_double_ge(contrast(role, cad_palette_get_ink(role), _i), 4.5);
	for (guint role = CAD_ROLE_ZERO; role < CAD_ROLE_CATEGORY; role++)
		ck_assert_double_ge(contrast(role, cad_palette_get_ink(role), _i), 4.5);
}
END_TEST

START_TEST(marks_and_bars_can_be_told_from_the_page)
{
	for (guint role = CAD_ROLE_CATEGORY; role <= CAD_ROLE_OTHER_CATEGORY; role++)
		ck_assert_double_ge(contrast(role, CAD_ROLE_BACKGROUND, _i), 4.5);
	ck_assert_double_ge(contrast(CAD_ROLE_REST, CAD_ROLE_BACKGROUND, _i), 3);
}
END_TEST

/* A step further is further from the page, in either theme. */
START_TEST(a_ramp_goes_one_way)
{
	static const CadRole ramps[] = {CAD_ROLE_HEAT, CAD_ROLE_RUNG};

	for (guint i = 0; i < G_N_ELEMENTS(ramps); i++)
		for (guint step = 1; step < CAD_PALETTE_N_STEPS; step++)
			ck_assert_double_gt(contrast(ramps[i] + step, CAD_ROLE_BACKGROUND, _i),
					    contrast(ramps[i] + step - 1, CAD_ROLE_BACKGROUND, _i) *
						    1.12);
}
END_TEST

START_TEST(forty_two_outlets_differ_in_colour_or_mark)
{
	for (guint a = 0; a < 42; a++)
		for (guint b = 0; b < a; b++)
			ck_assert(cad_palette_get_outlet(a) != cad_palette_get_outlet(b) ||
				  cad_palette_get_mark(a) != cad_palette_get_mark(b));
}
END_TEST

/* Scripts. */

START_TEST(the_same_figure_gives_the_same_script)
{
	g_autoptr(CadFigure) figure = sample_rates_new("Agence Exemple");
	g_autofree char *first = write_svg(figure);
	g_autofree char *second = write_svg(figure);

	ck_assert_str_eq(first, second);
}
END_TEST

static void
check_same_commands(const CadFigure *plain_figure, const CadFigure *hostile_figure)
{
	static const char *const parts[] = {"\nplot", "\nEOD\n", "'\n"};
	g_autofree char *plain = write_svg(plain_figure);
	g_autofree char *script = write_svg(hostile_figure);
	g_auto(GStrv) lines = g_strsplit(script, "\n", -1);

	for (guint i = 0; i < G_N_ELEMENTS(parts); i++)
		ck_assert_uint_eq(sample_count(script, parts[i]), sample_count(plain, parts[i]));
	for (guint i = 0; lines[i]; i++) {
		ck_assert(*lines[i] != '!');
		if (g_str_has_prefix(lines[i], "set label"))
			ck_assert(g_regex_match_simple(
				"^set label [0-9]+ '[^'`\\\\@]*' at screen [0-9.]+, first [0-9.]+ "
				"(left|center|right) font '[^']*' textcolor rgb '#[0-9a-f]{6}' "
				"front$",
				lines[i], 0, 0));
		else
			ck_assert(g_str_is_ascii(lines[i]));
	}
	ck_assert_ptr_null(strpbrk(script, "`@\x1b\t\r"));
}

START_TEST(a_hostile_text_is_never_more_than_a_label)
{
	g_autofree char *text = hostile_text(_i);
	g_autoptr(CadFigure) plain_rates = sample_rates_new("x");
	g_autoptr(CadFigure) plain_naming = sample_naming_new("x");
	g_autoptr(CadFigure) plain_heat = sample_heat_new("x");
	g_autoptr(CadFigure) plain_xray = sample_xray_new("x");
	g_autoptr(CadFigure) plain_keyness = sample_keyness_new("x");
	g_autoptr(CadFigure) plain_trend = sample_trend_new("x");
	g_autoptr(CadFigure) plain_slope = sample_slope_new("x");
	g_autoptr(CadFigure) rates = sample_rates_new(text);
	g_autoptr(CadFigure) naming = sample_naming_new(text);
	g_autoptr(CadFigure) heat = sample_heat_new(text);
	g_autoptr(CadFigure) xray = sample_xray_new(text);
	g_autoptr(CadFigure) keyness = sample_keyness_new(text);
	g_autoptr(CadFigure) trend = sample_trend_new(text);
	g_autoptr(CadFigure) slope = sample_slope_new(text);

	check_same_commands(plain_rates, rates);
	check_same_commands(plain_naming, naming);
	check_same_commands(plain_heat, heat);
	check_same_commands(plain_xray, xray);
	check_same_commands(plain_keyness, keyness);
	check_same_commands(plain_trend, trend);
	check_same_commands(plain_slope, slope);
	plain_naming->kind = naming->kind = CAD_FIGURE_LADDER;
	check_same_commands(plain_naming, naming);
	plain_rates->kind = rates->kind = CAD_FIGURE_DUMBBELL;
	check_same_commands(plain_rates, rates);
}
END_TEST

START_TEST(a_decimal_comma_reaches_the_axis)
{
	g_autoptr(CadFigure) figure = sample_rates_new("x");
	g_autofree char *with_point = write_svg(figure);
	g_autofree char *with_comma = NULL;

	figure->decimal_sign = ',';
	with_comma = write_svg(figure);
	ck_assert_ptr_nonnull(strstr(with_point, "set decimalsign '.'"));
	ck_assert_ptr_nonnull(strstr(with_comma, "set decimalsign ','"));
}
END_TEST

START_TEST(zero_keeps_its_mark_and_its_upper_bound)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_RATES);
	g_autofree char *script = NULL;

	sample_add_row(figure, "Agence Exemple", 0, 0, 4.93);
	script = write_svg(figure);
	ck_assert_ptr_nonnull(strstr(script, " 0 0 4.93 0 7 "));
}
END_TEST

START_TEST(an_undefined_value_is_a_dash_without_a_mark)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_RATES);
	g_autofree char *script = NULL;

	sample_add_row(figure, "Agence Exemple", undefined, undefined, undefined);
	script = write_svg(figure);
	ck_assert_ptr_nonnull(strstr(script, "$rows << EOD\nEOD\n"));
	ck_assert_ptr_nonnull(strstr(script, "'–'"));
}
END_TEST

START_TEST(an_interval_far_longer_than_the_others_is_clipped_and_said_so)
{
	static const double ends[] = {300, (double)INFINITY};
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_RATES);
	g_autofree char *script = NULL;

	cad_figure_set_text(figure, CAD_FIGURE_CLIPPED, "arrow note");
	for (guint i = 0; i < 8; i++)
		sample_add_row(figure, "Agence Exemple", 2, 1, 4);
	script = write_svg(figure);
	ck_assert_ptr_null(strstr(script, "arrow note"));
	g_free(script);
	sample_add_row(figure, "Agence Exemple", 2, 1, ends[_i]);
	script = write_svg(figure);
	ck_assert_ptr_nonnull(strstr(script, "arrow note"));
	ck_assert_ptr_nonnull(strstr(script, " 2 1 6 1 9 "));
}
END_TEST

START_TEST(two_outlets_of_one_name_keep_a_row_and_a_mark_each)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_RATES);
	g_autofree char *script = NULL;

	sample_add_row(figure, "Agence Exemple", 1, 0.5, 2);
	sample_add_row(figure, "Agence Exemple", 1, 0.5, 2);
	script = write_svg(figure);
	ck_assert_uint_eq(sample_count(script, "'Agence Exemple'"), 2);
	ck_assert_uint_eq(sample_count(script, " 1 0.5 2 0 7 "), 1);
	ck_assert_uint_eq(sample_count(script, " 1 0.5 2 0 5 "), 1);
}
END_TEST

START_TEST(more_rows_than_a_picture_holds_are_left_out_and_said_so)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_RATES);
	g_autofree char *script = NULL;

	cad_figure_set_text(figure, CAD_FIGURE_CUT, "cut note");
	for (guint i = 0; i < CAD_CHART_MAX_ROWS; i++) {
		cad_figure_add_block(figure, "Mise en doute");
		sample_add_row(figure, "Agence Exemple", 1, 0.5, 2);
	}
	script = write_svg(figure);
	ck_assert_uint_eq(sample_count(script, "'Agence Exemple'"), CAD_CHART_MAX_ROWS / 2);
	ck_assert_ptr_nonnull(strstr(script, "cut note"));
}
END_TEST

START_TEST(labels_with_room_need_no_legend)
{
	g_autoptr(CadFigure) figure = sample_naming_new("x");
	g_autofree char *script = write_svg(figure);

	ck_assert_uint_eq(sample_count(script, "'x 60'"), 1);
	ck_assert_uint_eq(sample_count(script, "'x 40'"), 1);
	ck_assert_uint_eq(sample_count(script, "'x'"), 3); /* title, name, text at the right */
}
END_TEST

START_TEST(a_label_without_room_is_in_the_legend)
{
	g_autoptr(CadFigure) figure = sample_naming_new("x");
	g_autofree char *script = NULL;

	cad_figure_add_bar(figure, "Agence Exemple", "n = 20");
	sample_add_segment(figure, "x", 0, 0.93);
	sample_add_segment(figure, "un nom assez long", 2, 0.06);
	sample_add_segment(figure, "un autre", 3, 0.01);
	script = write_svg(figure);
	ck_assert_uint_eq(sample_count(script, "'un nom assez long'"), 1);
	ck_assert_uint_eq(sample_count(script, "'un autre'"), 1);
	ck_assert_uint_eq(sample_count(script, "'6'"), 1);
	ck_assert_uint_eq(sample_count(script, "'1'"), 0);
}
END_TEST

START_TEST(labels_beyond_the_colours_share_the_grey)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_NAMING);
	g_autofree char *script = NULL;

	cad_figure_set_text(figure, CAD_FIGURE_OTHER, "autres");
	cad_figure_add_bar(figure, "Agence Exemple", NULL);
	sample_add_segment(figure, "petit", 0, 0.1);
	sample_add_segment(figure, "mince", 1, 0.1);
	for (guint i = 0; i < CAD_PALETTE_N_LABELS; i++)
		sample_add_segment(figure, "grand", 2 + i, 0.11);
	script = write_svg(figure);
	ck_assert_ptr_null(strstr(script, "petit"));
	ck_assert_ptr_null(strstr(script, "mince"));
	ck_assert_uint_eq(sample_count(script, "'autres 20'"), 1);
}
END_TEST

START_TEST(a_bar_without_mentions_says_so)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_NAMING);
	g_autofree char *script = NULL;

	cad_figure_set_text(figure, CAD_FIGURE_EMPTY, "aucune mention");
	cad_figure_add_bar(figure, "Agence Exemple", "n = 0");
	sample_add_segment(figure, "Daech", 0, undefined);
	script = write_svg(figure);
	ck_assert_ptr_nonnull(strstr(script, "'aucune mention'"));
	ck_assert_ptr_null(strstr(script, "Daech"));
}
END_TEST

/* The ladder. */

/* How a box of that colour ends its line of data. */
static char *
fill_of(CadRole role)
{
	return g_strdup_printf(" %u\n", cad_palette_get_rgb(role, CADRAGE_THEME_LIGHT));
}

START_TEST(rungs_go_from_pale_to_deep_and_all_are_in_the_legend)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_LADDER);
	g_autofree char *script = NULL, *lowest = fill_of(CAD_ROLE_RUNG);
	g_autofree char *highest = fill_of(CAD_ROLE_RUNG + CAD_PALETTE_N_STEPS - 1);

	cad_figure_add_bar(figure, "Agence Exemple", "n = 10");
	sample_add_segment(figure, "0 · incident", 0, 0.6);
	sample_add_segment(figure, "1 · raid", 1, 0);
	sample_add_segment(figure, "2 · massacre", 2, 0.4);
	script = write_svg(figure);
	ck_assert_uint_eq(sample_count(script, lowest), 2); /* in the bar and in the legend */
	ck_assert_uint_eq(sample_count(script, highest), 2);
	ck_assert_uint_eq(sample_count(script, "'1 · raid'"), 1);
	ck_assert_uint_eq(sample_count(script, "'1 · raid 0'"), 0);
}
END_TEST

START_TEST(a_bar_that_could_not_be_counted_is_hatched)
{
	static const CadFigureKind kinds[] = {CAD_FIGURE_LADDER, CAD_FIGURE_NAMING};
	g_autoptr(CadFigure) figure = cad_figure_new(kinds[_i]);
	g_autofree char *script = NULL;

	cad_figure_set_text(figure, CAD_FIGURE_EMPTY, "aucune mention");
	cad_figure_add_bar(figure, "Agence Exemple", "hors du champ");
	cad_figure_set_bar_unknown(figure);
	script = write_svg(figure);
	ck_assert_ptr_nonnull(strstr(script, "$lines using"));
	ck_assert_ptr_null(strstr(script, "aucune mention"));
}
END_TEST

/* The dumbbell. */

static CadFigure *
dumbbell_new(double a, double b)
{
	CadFigure *figure = cad_figure_new(CAD_FIGURE_DUMBBELL);

	cad_figure_add_block(figure, "Mise en doute");
	sample_add_row(figure, "Agence Exemple", a, a / 2, a * 2);
	sample_add_row(figure, "Dépêches Utopie", b, b / 2, b * 2);
	return figure;
}

/* The y of the marks: the second number of each line of data. */
static void
read_marks(const char *script, double *a, double *b)
{
	const char *marks = strstr(script, "$marks << EOD\n");
	g_auto(GStrv) lines = NULL, first = NULL, second = NULL;

	ck_assert_ptr_nonnull(marks);
	lines = g_strsplit(marks, "\n", -1);
	/* The legend's two marks come first. */
	first = g_strsplit(lines[3], " ", -1);
	second = g_strsplit(lines[4], " ", -1);
	*a = g_ascii_strtod(first[2], NULL);
	*b = g_ascii_strtod(second[2], NULL);
}

START_TEST(both_ends_of_a_dumbbell_are_on_one_line_unless_they_would_hide_each_other)
{
	g_autoptr(CadFigure) apart = dumbbell_new(1, 8), close = dumbbell_new(2, 2);
	g_autofree char *apart_script = write_svg(apart), *close_script = write_svg(close);
	g_autofree char *way = fill_of(CAD_ROLE_BETWEEN);
	double a, b;

	ck_assert_uint_eq(sample_count(apart_script, way), 1);
	read_marks(apart_script, &a, &b);
	ck_assert_double_eq(a, b);
	read_marks(close_script, &a, &b);
	ck_assert_double_gt(b - a, 5);
}
END_TEST

START_TEST(an_undefined_end_of_a_dumbbell_is_a_dash)
{
	g_autoptr(CadFigure) figure = dumbbell_new(1, undefined);
	g_autofree char *script = write_svg(figure), *way = fill_of(CAD_ROLE_BETWEEN);

	ck_assert_uint_eq(sample_count(script, way), 0);
	ck_assert_uint_eq(sample_count(script, "'–'"), 1);
}
END_TEST

START_TEST(an_axis_writes_its_numbers_as_the_reader_does)
{
	g_autofree char *comma = cad_axis_write_number(-0.5, ',');
	g_autofree char *sum = cad_axis_write_number(0.1 + 0.2, '.');

	ck_assert_str_eq(comma, "−0,5");
	ck_assert_str_eq(sum, "0.3");
}
END_TEST

/* The heat map. */

START_TEST(zero_is_pale_and_what_is_not_known_is_hatched)
{
	g_autoptr(CadFigure) figure = sample_heat_new("7");
	g_autofree char *script = write_svg(figure);
	g_autofree char *zero = fill_of(CAD_ROLE_ZERO), *unknown = fill_of(CAD_ROLE_UNKNOWN);
	g_autofree char *deepest = fill_of(CAD_ROLE_HEAT + CAD_PALETTE_N_STEPS - 1);
	const char *hatch = strstr(script, "$lines << EOD\n");

	ck_assert_uint_eq(sample_count(script, zero), 1);
	ck_assert_uint_eq(sample_count(script, deepest), 1);
	ck_assert_ptr_nonnull(hatch);
	ck_assert_uint_gt(sample_count(hatch, unknown), 5);
	ck_assert_uint_eq(sample_count(script, "'–'"), 1);
}
END_TEST

START_TEST(labels_without_room_go_on_in_a_further_band)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_HEAT);
	const CadGridCell cell = {(char *)"1", (char *)"0,5", 0.5};
	g_autofree char *script = NULL;

	for (guint i = 0; i < 12; i++)
		cad_grid_add_column(figure->grid, "étiquette", NULL);
	cad_grid_add_line(figure->grid, "Agence Exemple", NULL);
	for (guint i = 0; i < 12; i++)
		cad_grid_add_cell(figure->grid, &cell);
	script = write_svg(figure);
	ck_assert_uint_eq(sample_count(script, "'étiquette'"), 12);
	ck_assert_uint_eq(sample_count(script, "'Agence Exemple'"), 2);
}
END_TEST

START_TEST(neighbours_of_one_category_share_a_heading)
{
	g_autoptr(CadFigure) figure = cad_figure_new(CAD_FIGURE_HEAT);
	g_autofree char *script = NULL;

	cad_grid_add_column(figure->grid, "un", "Doute");
	cad_grid_add_column(figure->grid, "deux", "Doute");
	cad_grid_add_column(figure->grid, "trois", "Nom");
	script = write_svg(figure);
	ck_assert_uint_eq(sample_count(script, "'Doute'"), 1);
	ck_assert_uint_eq(sample_count(script, "'Nom'"), 1);
}
END_TEST

/* The X-ray. */

/* Heights of the boxes of a category, in the order of the script. */
static GArray *
read_heights(const char *script, CadRole role)
{
	GArray *heights = g_array_new(FALSE, FALSE, sizeof(double));
	g_auto(GStrv) lines = g_strsplit(script, "\n", -1);
	g_autofree char *fill = fill_of(role);

	g_strchomp(fill);
	for (guint i = 0; lines[i]; i++) {
		g_auto(GStrv) numbers = g_strsplit(lines[i], " ", -1);

		if (g_str_has_suffix(lines[i], fill) && g_strv_length(numbers) == 6) {
			const double height =
				g_ascii_strtod(numbers[4], NULL) - g_ascii_strtod(numbers[3], NULL);

			g_array_append_val(heights, height);
		}
	}
	return heights;
}

START_TEST(ticks_are_shorter_from_voice_to_voice)
{
	g_autoptr(CadFigure) figure = sample_xray_new("x");
	g_autofree char *script = write_svg(figure);
	g_autoptr(GArray) heights = read_heights(script, CAD_ROLE_CATEGORY);

	/* The legend's own and three ticks, each with a mark that has no height. */
	ck_assert_uint_eq(heights->len, 8);
	ck_assert_double_gt(g_array_index(heights, double, 1), g_array_index(heights, double, 2));
	ck_assert_double_gt(g_array_index(heights, double, 2), g_array_index(heights, double, 3));
}
END_TEST

START_TEST(a_headline_is_shaded)
{
	g_autoptr(CadFigure) figure = sample_xray_new("x");
	g_autofree char *script = write_svg(figure), *shade = fill_of(CAD_ROLE_HEADLINE);

	ck_assert_uint_eq(sample_count(script, shade), 2); /* in the legend too */
}
END_TEST

START_TEST(categories_beyond_the_colours_share_the_grey_without_a_mark)
{
	g_autoptr(CadFigure) figure = sample_xray_new("x");
	const CadStripGroup *group = figure->strips->groups->pdata[0];
	const CadStripTick tick = {0.9, CAD_PALETTE_N_CATEGORIES + 3, 0};
	CadStrip *strip = group->strips->pdata[0];
	g_autofree char *script = NULL, *grey = fill_of(CAD_ROLE_OTHER_CATEGORY);

	g_array_append_val(strip->ticks, tick);
	script = write_svg(figure);
	ck_assert_uint_eq(sample_count(script, grey), 1);
}
END_TEST

/* Keyness. */

/* The ends of the box of a colour: "left right top bottom colour". */
static void
read_box(const char *script, CadRole role, double *left, double *right)
{
	g_auto(GStrv) lines = g_strsplit(script, "\n", -1);
	g_autofree char *fill = fill_of(role);

	g_strchomp(fill);
	for (guint i = 0; lines[i]; i++) {
		g_auto(GStrv) numbers = g_strsplit(lines[i], " ", -1);

		if (!g_str_has_suffix(lines[i], fill) || g_strv_length(numbers) != 6)
			continue;
		*left = g_ascii_strtod(numbers[1], NULL);
		*right = g_ascii_strtod(numbers[2], NULL);
		return;
	}
	ck_abort_msg("no box of that colour");
}

START_TEST(bars_go_to_both_sides_of_one_line_as_far_as_their_values)
{
	g_autoptr(CadFigure) figure = sample_keyness_new("x");
	g_autofree char *script = write_svg(figure);
	double left, right, rest_left, rest_right;

	read_box(script, CAD_ROLE_OUTLET, &left, &right);
	read_box(script, CAD_ROLE_REST, &rest_left, &rest_right);
	ck_assert_double_eq(left, rest_right);
	ck_assert_double_eq_tol((right - left) / (rest_right - rest_left), 20 / 8.0, 0.01);
}
END_TEST

START_TEST(every_word_has_room_at_the_end_of_its_bar)
{
	g_autoptr(CadFigure) figure = sample_keyness_new("x");
	g_autofree char *script = NULL;
	double left, right;

	cad_contrast_add(figure->contrast, "Nordwestprovinzialverwaltung", "123 / 4 (56 / 7)", 19);
	cad_contrast_add(figure->contrast, "Nordwestprovinzialverwaltung", "4 / 123 (7 / 56)", -21);
	script = write_svg(figure);
	read_box(script, CAD_ROLE_OUTLET, &left, &right);
	ck_assert_double_gt(right, left + 50);
	ck_assert_double_lt(right, CAD_FIGURE_WIDTH_PX - 200);
	read_box(script, CAD_ROLE_REST, &left, &right);
	ck_assert_double_gt(left, 150);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("chart");
	TCase *lettering = tcase_create("lettering");
	TCase *palette = tcase_create("palette");
	TCase *rates = tcase_create("rates");
	TCase *naming = tcase_create("naming");
	TCase *ladder = tcase_create("ladder");
	TCase *dumbbell = tcase_create("dumbbell");
	TCase *heat = tcase_create("heat");
	TCase *xray = tcase_create("xray");
	TCase *keyness = tcase_create("keyness");

	tcase_add_loop_test(lettering,
			    a_cleaned_text_is_valid_and_cleaning_it_again_changes_nothing, 0,
			    N_HOSTILE_TEXTS);
	tcase_add_test(lettering, a_long_text_ends_in_an_ellipsis);
	tcase_add_test(lettering, combining_marks_do_not_pile_up);
	tcase_add_test(lettering, bidirectional_controls_are_dropped);
	tcase_add_test(lettering, wrapped_lines_fit_and_hold_every_word);
	tcase_add_test(lettering, wrapping_stops_at_its_last_line);
	tcase_add_test(lettering, a_line_narrower_than_a_letter_still_ends);
	suite_add_tcase(suite, lettering);
	tcase_add_test(palette, in_the_light_theme_each_colour_has_one_role);
	tcase_add_loop_test(palette, texts_can_be_read_on_what_they_stand_on, 0, 2);
	tcase_add_loop_test(palette, marks_and_bars_can_be_told_from_the_page, 0, 2);
	tcase_add_loop_test(palette, a_ramp_goes_one_way, 0, 2);
	tcase_add_test(palette, forty_two_outlets_differ_in_colour_or_mark);
	suite_add_tcase(suite, palette);
	tcase_add_test(rates, the_same_figure_gives_the_same_script);
	tcase_add_loop_test(rates, a_hostile_text_is_never_more_than_a_label, 0, N_HOSTILE_TEXTS);
	tcase_add_test(rates, a_decimal_comma_reaches_the_axis);
	tcase_add_test(rates, zero_keeps_its_mark_and_its_upper_bound);
	tcase_add_test(rates, an_undefined_value_is_a_dash_without_a_mark);
	tcase_add_loop_test(rates, an_interval_far_longer_than_the_others_is_clipped_and_said_so, 0,
			    2);
	tcase_add_test(rates, two_outlets_of_one_name_keep_a_row_and_a_mark_each);
	tcase_add_test(rates, more_rows_than_a_picture_holds_are_left_out_and_said_so);
	suite_add_tcase(suite, rates);
	tcase_add_test(naming, labels_with_room_need_no_legend);
	tcase_add_test(naming, a_label_without_room_is_in_the_legend);
	tcase_add_test(naming, labels_beyond_the_colours_share_the_grey);
	tcase_add_test(naming, a_bar_without_mentions_says_so);
	suite_add_tcase(suite, naming);
	tcase_add_test(ladder, rungs_go_from_pale_to_deep_and_all_are_in_the_legend);
	tcase_add_loop_test(ladder, a_bar_that_could_not_be_counted_is_hatched, 0, 2);
	suite_add_tcase(suite, ladder);
	tcase_add_test(dumbbell,
		       both_ends_of_a_dumbbell_are_on_one_line_unless_they_would_hide_each_other);
	tcase_add_test(dumbbell, an_undefined_end_of_a_dumbbell_is_a_dash);
	tcase_add_test(dumbbell, an_axis_writes_its_numbers_as_the_reader_does);
	suite_add_tcase(suite, dumbbell);
	tcase_add_test(heat, zero_is_pale_and_what_is_not_known_is_hatched);
	tcase_add_test(heat, labels_without_room_go_on_in_a_further_band);
	tcase_add_test(heat, neighbours_of_one_category_share_a_heading);
	suite_add_tcase(suite, heat);
	tcase_add_test(xray, ticks_are_shorter_from_voice_to_voice);
	tcase_add_test(xray, a_headline_is_shaded);
	tcase_add_test(xray, categories_beyond_the_colours_share_the_grey_without_a_mark);
	suite_add_tcase(suite, xray);
	tcase_add_test(keyness, bars_go_to_both_sides_of_one_line_as_far_as_their_values);
	tcase_add_test(keyness, every_word_has_room_at_the_end_of_its_bar);
	suite_add_tcase(suite, keyness);
	return suite_run(suite);
}
