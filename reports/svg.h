/* SVG as gnuplot writes it, made ready for a file of its own or for a page. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * cad_svg_mend:
 * @svg: gnuplot's picture
 * @error: return location
 *
 * A picture that stands alone: "]]>" inside a label is escaped, which gnuplot forgets, and the font
 * has others to fall back on.
 *
 * Errors: CADRAGE_ERROR_TOOL: it holds what gnuplot does not draw (a script, a link, an element
 * unknown here), or its tags do not close.
 *
 * Returns: (transfer full): the picture.
 */
GBytes *cad_svg_mend(GBytes *svg, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cad_svg_embed:
 * @light_svg: gnuplot's picture in the light theme
 * @id_prefix: letters, digits, hyphens (others become hyphens); put, with a hyphen, before every
 * id; no two pictures of a page share it
 * @title: what a screen reader reads first; any text
 * @description: (nullable): what it reads next
 * @error: return location
 *
 * The element for an HTML page, as wide as its place allows, with colours taken from the variables
 * of cad_svg_write_css(). It has no script, link or event, and needs nothing from outside.
 *
 * Errors: as cad_svg_mend().
 *
 * Returns: (transfer full): "<svg ...>...</svg>".
 */
char *cad_svg_embed(GBytes *light_svg, const char *id_prefix, const char *title,
		    const char *description, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * cad_svg_write_css:
 *
 * The variables that embedded pictures use: light, dark where the reader prefers it, light again
 * on paper. A page may use them for its own colours: --BG, --FG, --MUTED, --GRID; --C1 and on for
 * outlets, --L1 and on for the labels of a naming set.
 *
 * Returns: (transfer full): rules for a <style> element.
 */
char *cad_svg_write_css(void);

G_END_DECLS
