/* The pipe to gnuplot: a script in, a picture out, within limits. */
#pragma once

#include <cadrage/report.h>

#include "base/limits.h"

G_BEGIN_DECLS

/**
 * CadGnuplotLimits:
 * @wall_ms: time after which gnuplot and all it started are killed
 * @output_bytes: largest picture taken
 */
typedef struct {
	guint wall_ms;
	gsize output_bytes;
} CadGnuplotLimits;

#define CAD_GNUPLOT_LIMITS_INIT                            \
	{                                                  \
		CAD_CHART_WALL_MS, CAD_CHART_OUTPUT_BYTES, \
	}

/**
 * cad_gnuplot_run:
 * @script: what cad_chart_write_script() gave for @picture
 * @picture: file format
 * @limits: (nullable): NULL for those of base/limits.h
 * @error: return location
 *
 * Runs the gnuplot that PATH finds, without a shell: script on its standard input, picture on its
 * standard output, in an environment of its own, unable to write a file, with limits on time and
 * memory. A picture is taken only when gnuplot exited with 0, had reached the script's end, and
 * the picture ends as its format ends.
 *
 * An SVG comes mended: well formed whatever the labels hold, and with fonts to fall back on.
 *
 * Errors: CADRAGE_ERROR_TOOL, the reason in one line.
 *
 * Returns: (transfer full): the picture.
 */
GBytes *cad_gnuplot_run(const char *script, CadragePicture picture, const CadGnuplotLimits *limits,
			GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
