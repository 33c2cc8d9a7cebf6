#include "config.h"

#include <string.h>

#include "drawing.h"

/* In the order of CadrageTheme. */
static const char *const themes[] = {"light", "dark", NULL};

/* Endings of a file that says what it is; CSV is no picture. */
static const char *const endings[] = {".svg", ".png", ".csv", NULL};

static const char *
find_ending(const char *name)
{
	for (gsize i = 0; endings[i]; i++)
		if (g_str_has_suffix(name, endings[i]))
			return endings[i];
	return NULL;
}

/* "heat" of "pictures/heat.svg". */
static char *
get_stem(const char *chart)
{
	char *stem = g_path_get_basename(chart);
	const char *ending = find_ending(stem);

	if (ending)
		stem[strlen(stem) - strlen(ending)] = '\0';
	return stem;
}

gboolean
drawing_is_help(const char *chart)
{
	return g_strcmp0(chart, "help") == 0;
}

Status
drawing_print_charts(void)
{
	g_autoptr(Output) output = output_new(NULL);
	g_autoptr(GError) error = NULL;

	for (guint i = 0; i < CADRAGE_N_CHARTS; i++) {
		const CadrageChart chart = (CadrageChart)i;

		if (!g_output_stream_printf(output_get_stream(output), NULL, NULL, &error,
					    "%-10s%s\n", cadrage_chart_to_name(chart),
					    cadrage_chart_get_summary(chart)))
			return output_fail(error);
	}
	return output_finish(output, STATUS_DONE);
}

gboolean
drawing_find_chart(const char *chart, CadrageChart *found)
{
	const char *names[CADRAGE_N_CHARTS + 1] = {NULL};
	g_autofree char *stem = get_stem(chart), *list = NULL;
	int index;

	for (guint i = 0; i < CADRAGE_N_CHARTS; i++)
		names[i] = cadrage_chart_to_name((CadrageChart)i);
	index = options_choose("--chart", stem, names);
	if (index >= 0) {
		*found = (CadrageChart)index;
		return TRUE;
	}
	list = g_strjoinv(", ", (char **)names);
	g_printerr("cadrage: --chart is one of %s, alone or with .svg, .png or .csv\n", list);
	return FALSE;
}

gboolean
drawing_check_format(const FormatOptions *format, gboolean is_other)
{
	/* Endings that name what a chart is not. */
	static const char *const others[] = {".html", ".htm", ".md", ".json", ".txt", ".pdf"};

	for (gsize i = 0; format->output && i < G_N_ELEMENTS(others); i++)
		is_other |= g_str_has_suffix(format->output, others[i]);
	if (!is_other && !format->json)
		return TRUE;
	g_printerr("cadrage: a chart is an SVG or PNG picture or, with --csv, its numbers\n");
	return FALSE;
}

static GBytes *
make_numbers(CadrageReport *report, CadrageChart chart, const char *subject, GError **error)
{
	g_autoptr(GOutputStream) memory = g_memory_output_stream_new_resizable();

	if (!cadrage_chart_write_csv(report, chart, subject, memory, error) ||
	    !g_output_stream_close(memory, NULL, error))
		return NULL;
	return g_memory_output_stream_steal_as_bytes(G_MEMORY_OUTPUT_STREAM(memory));
}

Status
drawing_write(CadrageReport *report, const DrawingOptions *options, const char *subject,
	      Status status)
{
	const char *path = find_ending(options->chart) ? options->chart : options->output;
	const char *ending = path ? find_ending(path) : NULL;
	const CadragePicture picture =
		g_strcmp0(ending, ".png") == 0 ? CADRAGE_PICTURE_PNG : CADRAGE_PICTURE_SVG;
	const int theme = options->theme ? options_choose("--theme", options->theme, themes)
					 : CADRAGE_THEME_LIGHT;
	g_autoptr(GError) error = NULL;
	g_autoptr(GBytes) bytes = NULL;
	CadrageChart chart;
	const void *data;
	gsize size;

	if (theme < 0 || !drawing_find_chart(options->chart, &chart))
		return STATUS_FAILED;
	bytes = options->csv || g_strcmp0(ending, ".csv") == 0
			? make_numbers(report, chart, subject, &error)
			: cadrage_report_draw(report, chart, subject, picture, (CadrageTheme)theme,
					      &error);
	if (!bytes)
		return output_fail(error);
	g_autoptr(Output) output = output_new(path);

	data = g_bytes_get_data(bytes, &size);
	if (!g_output_stream_write_all(output_get_stream(output), data, size, NULL, NULL, &error))
		return output_fail(error);
	return output_finish(output, status);
}
