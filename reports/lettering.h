/* Lettering: making a text safe to draw, and fitting it in a width, without a font at hand. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define CAD_LETTERING_ELLIPSIS "…"

/**
 * cad_lettering_clean:
 * @text: (nullable): any bytes
 * @max_chars: longest result, in characters, its ellipsis included
 *
 * Valid UTF-8 on one line that XML can hold, and that means nothing to gnuplot inside single
 * quotes, whatever its version: controls, line ends and separators become a blank,
 * bidirectional controls are dropped, ' ` \ and @ become their look-alikes, and of a pile of
 * combining marks the first few remain.
 *
 * Returns: (transfer full): the text; "" for NULL. Cleaning again changes nothing.
 */
char *cad_lettering_clean(const char *text, guint max_chars);

/**
 * cad_lettering_width:
 * @text: clean text
 * @size_px: font size
 *
 * Returns: an estimate of its width in pixels, on the large side, since the reader's machine may
 * lack the font.
 */
double cad_lettering_width(const char *text, double size_px);

/** cad_lettering_fit: Returns: (transfer full): the clean @text, or as much of it as @max_chars and
 * @max_px have room for with an ellipsis. */
char *cad_lettering_fit(const char *text, guint max_chars, double size_px, double max_px);

/**
 * cad_lettering_wrap:
 * @text: clean text
 * @size_px: font size
 * @max_px: width of a line
 * @max_lines: at least 1; what does not fit in them ends in an ellipsis
 *
 * Returns: (transfer full) (element-type utf8): lines broken at blanks, or inside a word longer
 * than a line; none for an empty text.
 */
GPtrArray *cad_lettering_wrap(const char *text, double size_px, double max_px, guint max_lines);

G_END_DECLS
