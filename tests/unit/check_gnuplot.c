#include "config.h"

#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <cadrage/error.h>

#include "base/limits.h"
#include "reports/chart.h"
#include "reports/gnuplot.h"
#include "reports/svg.h"
#include "sample-figure.h"
#include "scratch-folder.h"
#include "suite.h"

/* A folder that tests may fill; PATH begins with it while a fake gnuplot stands there. */
static ScratchFolder folder;
static char *old_path;

static void
make_folder(void)
{
	folder = scratch_folder_new();
	old_path = g_strdup(g_getenv("PATH"));
}

static void
remove_folder(void)
{
	scratch_folder_remove(&folder);
	g_setenv("PATH", old_path, TRUE);
	g_clear_pointer(&old_path, g_free);
}

/* A shell script in the place of a program. */
static void
install(const char *name, const char *commands)
{
	g_autofree char *script = g_strconcat("#!/bin/sh\n", commands, NULL);
	g_autofree char *path = scratch_folder_add(folder, name, script, -1);
	g_autofree char *search = g_strconcat(folder, ":", old_path, NULL);

	ck_assert_int_eq(g_chmod(path, 0700), 0);
	g_setenv("PATH", search, TRUE);
}

static void
install_fake(const char *commands)
{
	install("gnuplot", commands);
}

/* Hostile texts try to run "touch canary", which leaves a trace wherever gnuplot works. */
static void
install_canary(void)
{
	g_autofree char *commands = g_strdup_printf(": >%s/canary\n", folder);

	install("touch", commands);
}

static gboolean
has_canary(void)
{
	g_autofree char *path = g_build_filename(folder, "canary", NULL);

	return g_file_test(path, G_FILE_TEST_EXISTS);
}

/* Returns: (transfer full): what is said of a run that must fail. */
static char *
run_to_fail_as(CadragePicture format, const char *script, const CadGnuplotLimits *limits)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GBytes) picture = cad_gnuplot_run(script, format, limits, &error);

	ck_assert_ptr_null(picture);
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_TOOL));
	ck_assert_ptr_null(strchr(error->message, '\n'));
	return g_strdup(error->message);
}

/* As a PNG, since a fake must be able to start programs. */
static char *
run_to_fail(const char *script, const CadGnuplotLimits *limits)
{
	return run_to_fail_as(CADRAGE_PICTURE_PNG, script, limits);
}

#define END_MARK "echo 'cadrage: picture complete' >&2\n"

START_TEST(a_missing_gnuplot_is_named)
{
	g_autofree char *reason = NULL;

	g_setenv("PATH", folder, TRUE);
	reason = run_to_fail("plot 1\n", NULL);
	ck_assert_ptr_nonnull(strstr(reason, "gnuplot is not installed"));
}
END_TEST

START_TEST(a_picture_without_the_end_mark_is_refused)
{
	g_autofree char *reason = NULL;

	install_fake("cat >/dev/null; printf '<svg></svg>'\n");
	reason = run_to_fail("plot 1\n", NULL);
	ck_assert_str_eq(reason, "gnuplot did not come to the end of its script");
}
END_TEST

START_TEST(a_truncated_picture_is_refused)
{
	g_autofree char *reason = NULL;

	install_fake("cat >/dev/null; printf '<svg>trunc'\n" END_MARK);
	reason = run_to_fail("plot 1\n", NULL);
	ck_assert_str_eq(reason, "gnuplot's picture is not whole");
}
END_TEST

START_TEST(the_reason_of_a_failure_is_passed_on)
{
	g_autofree char *reason = NULL;

	install_fake(
		"cat >/dev/null; printf '\\nplot foo\\n     ^\\nline 3: no \\033[31mfoo\\n' >&2; "
		"exit 1\n");
	reason = run_to_fail("plot foo\n", NULL);
	ck_assert_ptr_nonnull(strstr(reason, "gnuplot failed: line 3: no"));
	ck_assert_ptr_null(strchr(reason, '\033'));
}
END_TEST

START_TEST(a_hanging_gnuplot_and_its_children_are_killed)
{
	static const char *const ways[] = {
		"sleep 100\n",
		"exec >&- 2>&-; sleep 100\n",
		"sleep 100 & exit 0\n",
	};
	CadGnuplotLimits limits = {.wall_ms = 300, .output_bytes = 1000};
	gint64 begin = g_get_monotonic_time();
	g_autofree char *reason = NULL;

	install_fake(ways[_i]);
	reason = run_to_fail("plot 1\n", &limits);
	ck_assert_str_eq(reason, "gnuplot was stopped after 300 ms (CAD_CHART_WALL_MS)");
	ck_assert_int_lt(g_get_monotonic_time() - begin, 20 * G_USEC_PER_SEC);
}
END_TEST

START_TEST(a_picture_beyond_the_limit_is_refused)
{
	CadGnuplotLimits limits = {.wall_ms = 20000, .output_bytes = 100000};
	g_autofree char *reason = NULL;

	install_fake("while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done\n");
	reason = run_to_fail("plot 1\n", &limits);
	ck_assert_str_eq(reason,
			 "gnuplot's picture is larger than 100000 bytes (CAD_CHART_OUTPUT_BYTES)");
}
END_TEST

START_TEST(a_script_that_nobody_reads_does_no_harm)
{
	g_autofree char *script = g_strnfill(4 << 20, '\n');
	g_autofree char *reason = NULL;

	install_fake("exit 3\n");
	reason = run_to_fail(script, NULL);
	ck_assert_str_eq(reason, "gnuplot failed: no message");
}
END_TEST

START_TEST(messages_without_end_do_no_harm)
{
	g_autofree char *reason = NULL;

	install_fake("cat >/dev/null; yes warning | head -c 4000000 >&2\n");
	reason = run_to_fail("plot 1\n", NULL);
	ck_assert_str_eq(reason, "gnuplot did not come to the end of its script");
}
END_TEST

START_TEST(the_child_has_an_environment_of_its_own)
{
	g_autofree char *reason = NULL;

	g_setenv("GNUTERM", "x11", TRUE);
	g_setenv("GNUPLOT_LIB", "/tmp", TRUE);
	install_fake("echo \"line 1: $PWD $HOME $LC_ALL [$GNUTERM$GNUPLOT_LIB] $*\" >&2; exit 1\n");
	reason = run_to_fail("plot 1\n", NULL);
	g_unsetenv("GNUTERM");
	g_unsetenv("GNUPLOT_LIB");
	ck_assert_str_eq(reason, "gnuplot failed: line 1: / /nonexistent C.UTF-8 [] -d -");
}
END_TEST

START_TEST(the_child_cannot_write_a_file)
{
	g_autofree char *canary = g_build_filename(folder, "canary", NULL);
	g_autofree char *fake = g_strdup_printf("(echo x >%s) 2>/dev/null; exit 1\n", canary);
	g_autofree char *reason = NULL;
	g_autofree char *content = NULL;

	install_fake(fake);
	reason = run_to_fail("plot 1\n", NULL);
	ck_assert(!g_file_get_contents(canary, &content, NULL, NULL) || *content == '\0');
}
END_TEST

START_TEST(for_an_svg_the_child_can_start_no_program)
{
	g_autofree char *reason = NULL;

	if (geteuid() == 0) {
		fprintf(stderr, "skipped: the limit does not hold for root\n");
		return;
	}
	install_fake("/bin/true; echo 'line 1: started' >&2; exit 1\n");
	reason = run_to_fail_as(CADRAGE_PICTURE_SVG, "plot 1\n", NULL);
	ck_assert_ptr_null(strstr(reason, "started"));
}
END_TEST

/* The real one. */

static gboolean
has_gnuplot(void)
{
	g_autofree char *program = g_find_program_in_path("gnuplot");

	if (!program)
		fprintf(stderr, "skipped: gnuplot is not installed\n");
	return program != NULL;
}

static GBytes *
draw(const CadFigure *figure, CadragePicture picture, CadrageTheme theme)
{
	g_autofree char *script = cad_chart_write_script(figure, picture, theme);
	g_autoptr(GError) error = NULL;
	GBytes *drawn = cad_gnuplot_run(script, picture, NULL, &error);

	ck_assert_msg(drawn != NULL, "%s", error ? error->message : "");
	return drawn;
}

START_TEST(the_same_script_gives_the_same_bytes)
{
	g_autoptr(CadFigure) figure = sample_rates_new("Dépêches Utopie");
	g_autoptr(GBytes) first = NULL;
	g_autoptr(GBytes) second = NULL;

	if (!has_gnuplot())
		return;
	first = draw(figure, _i, CADRAGE_THEME_DARK);
	second = draw(figure, _i, CADRAGE_THEME_DARK);
	ck_assert(g_bytes_equal(first, second));
}
END_TEST

START_TEST(a_figure_of_nothing_is_drawn)
{
	g_autoptr(CadFigure) figure = cad_figure_new(_i);
	g_autoptr(GBytes) picture = NULL;

	if (!has_gnuplot())
		return;
	picture = draw(figure, CADRAGE_PICTURE_SVG, CADRAGE_THEME_LIGHT);
	ck_assert_uint_gt(g_bytes_get_size(picture), 100);
}
END_TEST

static void
check_well_formed(GBytes *svg)
{
	static const GMarkupParser none = {0};
	g_autoptr(GMarkupParseContext) context = g_markup_parse_context_new(&none, 0, NULL, NULL);
	gsize size;
	const char *bytes = g_bytes_get_data(svg, &size);

	ck_assert(g_markup_parse_context_parse(context, bytes, (gssize)size, NULL));
	ck_assert(g_markup_parse_context_end_parse(context, NULL));
	ck_assert_ptr_null(g_strstr_len(bytes, (gssize)size, "]]>"));
	ck_assert_ptr_null(g_strstr_len(bytes, (gssize)size, "<script"));
}

static void
check_drawn_harmlessly(const CadFigure *figure)
{
	g_autoptr(GBytes) svg = draw(figure, CADRAGE_PICTURE_SVG, CADRAGE_THEME_LIGHT);
	g_autoptr(GBytes) png = draw(figure, CADRAGE_PICTURE_PNG, CADRAGE_THEME_LIGHT);

	check_well_formed(svg);
	ck_assert_uint_gt(g_bytes_get_size(png), 100);
	ck_assert(!has_canary());
}

START_TEST(a_hostile_text_is_drawn_and_runs_nothing)
{
	g_autofree char *text = hostile_text(_i);
	g_autoptr(CadFigure) rates = sample_rates_new(text);
	g_autoptr(CadFigure) naming = sample_naming_new(text);
	g_autoptr(CadFigure) heat = sample_heat_new(text);
	g_autoptr(CadFigure) xray = sample_xray_new(text);
	g_autoptr(CadFigure) keyness = sample_keyness_new(text);
	g_autoptr(CadFigure) trend = sample_trend_new(text);
	g_autoptr(CadFigure) slope = sample_slope_new(text);

	if (!has_gnuplot())
		return;
	install_canary();
	check_drawn_harmlessly(rates);
	check_drawn_harmlessly(naming);
	check_drawn_harmlessly(heat);
	check_drawn_harmlessly(xray);
	check_drawn_harmlessly(keyness);
	check_drawn_harmlessly(trend);
	check_drawn_harmlessly(slope);
}
END_TEST

START_TEST(what_did_run_would_be_seen)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(GBytes) picture = NULL;

	if (!has_gnuplot())
		return;
	install_canary();
	picture = cad_gnuplot_run("set title \"`touch canary`\"\n", CADRAGE_PICTURE_PNG, NULL,
				  &error);
	ck_assert_ptr_null(picture);
	ck_assert(has_canary());
}
END_TEST

START_TEST(a_script_that_fails_gives_gnuplots_reason)
{
	g_autofree char *reason = NULL;

	if (!has_gnuplot())
		return;
	reason = run_to_fail("set terminal svg\nplot foo\n", NULL);
	ck_assert_ptr_nonnull(strstr(reason, "undefined variable: foo"));
}
END_TEST

/* Pictures for a page. */

static char *
embed(const char *svg, GError **error)
{
	g_autoptr(GBytes) bytes = g_bytes_new_static(svg, strlen(svg));

	return cad_svg_embed(bytes, "chart 1", "A <title>", "It's & more", error);
}

START_TEST(in_a_page_every_id_and_reference_has_the_prefix)
{
	g_autoptr(CadFigure) figure = sample_rates_new("x");
	g_autoptr(GBytes) picture = NULL;
	g_autofree char *svg = NULL;

	if (!has_gnuplot())
		return;
	picture = draw(figure, CADRAGE_PICTURE_SVG, CADRAGE_THEME_LIGHT);
	svg = cad_svg_embed(picture, "rates", "Title", NULL, NULL);
	ck_assert_uint_gt(sample_count(svg, " id=\"rates-gpPt"), 10);
	ck_assert_uint_eq(sample_count(svg, " id=\""), sample_count(svg, " id=\"rates-"));
	ck_assert_uint_gt(sample_count(svg, "href=\"#rates-"), 2);
	ck_assert_uint_eq(sample_count(svg, "href=\""), sample_count(svg, "href=\"#rates-"));
	ck_assert_uint_gt(sample_count(svg, "var(--C1)"), 0);
	ck_assert_uint_gt(sample_count(svg, "var(--C2)"), 0);
	ck_assert_uint_gt(sample_count(svg, "var(--BG)"), 0);
	ck_assert_uint_eq(sample_count(svg, "<title"), 1);
}
END_TEST

START_TEST(a_page_gets_one_named_element)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *svg =
		embed("<?xml version=\"1.0\"?>\n<svg width=\"8\" height=\"4\" viewBox=\"0 0 8 4\">"
		      "<title>t</title><g id='a' font-family='X'><title>p</title>"
		      "<rect fill = 'rgb(  0, 114, 178)' stroke='#0072B2' "
		      "filter='url(#a)' color='black'/></g></svg>",
		      &error);

	ck_assert_ptr_nonnull(svg);
	ck_assert(g_str_has_prefix(svg, "<svg "));
	ck_assert_ptr_nonnull(strstr(svg, " viewBox=\"0 0 8 4\""));
	ck_assert_ptr_nonnull(strstr(svg, " role=\"img\" aria-labelledby=\"chart-1-title "
					  "chart-1-desc\""));
	ck_assert_ptr_nonnull(strstr(svg, "<title id=\"chart-1-title\">A &lt;title&gt;</title>"));
	ck_assert_ptr_nonnull(strstr(svg, "It&apos;s &amp; more</desc>"));
	ck_assert_ptr_nonnull(strstr(svg, "<g id=\"chart-1-a\"><rect fill=\"var(--C1)\" "
					  "stroke=\"var(--C1)\" filter=\"url(#chart-1-a)\" "
					  "color=\"black\"/></g></svg>"));
}
END_TEST

START_TEST(what_gnuplot_never_draws_is_refused)
{
	static const char *const pictures[] = {
		"<svg><script>alert(1)</script></svg>",
		"<svg><foreignObject/></svg>",
		"<svg><a href='http://example.invalid/'/></svg>",
		"<svg><use href='http://example.invalid/#x'/></svg>",
		"<svg><use xlink:href='data:image/svg+xml,x'/></svg>",
		"<svg><g onload='alert(1)'/></svg>",
		"<svg><g OnLoad='alert(1)'/></svg>",
		"<svg><g style='background:red'/></svg>",
		"<svg><g fill='url(http://example.invalid/)'/></svg>",
		"<svg><svg/></svg>",
		"<html/>",
		"<svg><g></svg>",
		"<svg>\xff</svg>",
		"<svg>",
		"",
	};
	g_autoptr(GError) error = NULL;
	g_autoptr(GBytes) bytes = g_bytes_new_static(pictures[_i], strlen(pictures[_i]));
	g_autoptr(GBytes) mended = cad_svg_mend(bytes, &error);
	g_autofree char *embedded = embed(pictures[_i], NULL);

	ck_assert_ptr_null(mended);
	ck_assert_ptr_null(embedded);
	ck_assert(g_error_matches(error, CADRAGE_ERROR, CADRAGE_ERROR_TOOL));
}
END_TEST

START_TEST(the_style_has_both_themes_and_paper)
{
	g_autofree char *css = cad_svg_write_css();

	ck_assert_uint_eq(sample_count(css, "--BG:#ffffff;"), 2);
	ck_assert_uint_eq(sample_count(css, "--BG:#161a1f;"), 1);
	ck_assert_ptr_nonnull(strstr(css, "@media (prefers-color-scheme:dark){:root{--BG:#161a1f"));
	ck_assert_ptr_nonnull(strstr(css, "@media print{:root{--BG:#ffffff"));
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("gnuplot");
	TCase *fake = tcase_create("fake");
	TCase *real = tcase_create("real");
	TCase *page = tcase_create("page");

	tcase_add_checked_fixture(fake, make_folder, remove_folder);
	tcase_set_timeout(fake, 60);
	tcase_add_test(fake, a_missing_gnuplot_is_named);
	tcase_add_test(fake, a_picture_without_the_end_mark_is_refused);
	tcase_add_test(fake, a_truncated_picture_is_refused);
	tcase_add_test(fake, the_reason_of_a_failure_is_passed_on);
	tcase_add_loop_test(fake, a_hanging_gnuplot_and_its_children_are_killed, 0, 3);
	tcase_add_test(fake, a_picture_beyond_the_limit_is_refused);
	tcase_add_test(fake, a_script_that_nobody_reads_does_no_harm);
	tcase_add_test(fake, messages_without_end_do_no_harm);
	tcase_add_test(fake, the_child_has_an_environment_of_its_own);
	tcase_add_test(fake, the_child_cannot_write_a_file);
	tcase_add_test(fake, for_an_svg_the_child_can_start_no_program);
	suite_add_tcase(suite, fake);
	tcase_add_checked_fixture(real, make_folder, remove_folder);
	tcase_set_timeout(real, 60);
	tcase_add_loop_test(real, the_same_script_gives_the_same_bytes, 0, 2);
	tcase_add_loop_test(real, a_figure_of_nothing_is_drawn, 0, 2);
	tcase_add_loop_test(real, a_hostile_text_is_drawn_and_runs_nothing, 0, N_HOSTILE_TEXTS);
	tcase_add_test(real, what_did_run_would_be_seen);
	tcase_add_test(real, a_script_that_fails_gives_gnuplots_reason);
	suite_add_tcase(suite, real);
	tcase_set_timeout(page, 60);
	tcase_add_test(page, in_a_page_every_id_and_reference_has_the_prefix);
	tcase_add_test(page, a_page_gets_one_named_element);
	tcase_add_loop_test(page, what_gnuplot_never_draws_is_refused, 0, 15);
	tcase_add_test(page, the_style_has_both_themes_and_paper);
	suite_add_tcase(suite, page);
	return suite_run(suite);
}
