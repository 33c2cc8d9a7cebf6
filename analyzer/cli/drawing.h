/* Drawing: a chart of a report as a picture, or its numbers. */
#pragma once

#include "options.h"
#include "output.h"

/**
 * DrawingOptions:
 * @chart: what was given: a chart's name, or a file such as "heat.svg" whose name and ending say
 *   chart and format at once
 * @output: (nullable): a file, NULL for standard output or the file of @chart
 * @theme: (nullable): "light" or "dark"
 * @csv: the numbers instead of the picture, as a file that ends in ".csv" has them too
 */
typedef struct {
	const char *chart;
	const char *output;
	const char *theme;
	gboolean csv;
} DrawingOptions;

/** drawing_is_help: Returns: whether @chart is "help", which asks for the list. */
gboolean drawing_is_help(const char *chart);

/** drawing_print_charts: lists the charts on standard output. Returns: the status. */
Status drawing_print_charts(void);

/**
 * drawing_find_chart:
 * @chart: what was given
 * @found: (out): the chart
 *
 * Returns: whether there is such a chart; a message names them when there is not.
 */
gboolean drawing_find_chart(const char *chart, CadrageChart *found);

/**
 * drawing_check_format:
 * @format: what the command line asks for
 * @is_other: whether it asks for something else than a picture besides
 *
 * Returns: whether a chart can be written so: a picture, or its numbers as CSV; a message is
 * printed when not.
 */
gboolean drawing_check_format(const FormatOptions *format, gboolean is_other);

/**
 * drawing_write:
 * @report: the report
 * @options: what to draw and where to
 * @subject: (nullable): what the chart is about
 * @status: how to end when all is well
 *
 * Returns: @status, or what a failure makes of it after a message.
 */
Status drawing_write(CadrageReport *report, const DrawingOptions *options, const char *subject,
		     Status status);
