/* Charts: a figure as a gnuplot script; a pure function. */
#pragma once

#include "reports/figure.h"
#include "reports/script.h"

G_BEGIN_DECLS

/**
 * cad_chart_write_script:
 * @figure: what to draw
 * @picture: file format
 * @theme: colours
 *
 * The same arguments give the same bytes, whatever the locale. Nothing a figure's texts hold is
 * ever more than a label. A figure without rows or bars gives its title and notes.
 *
 * Returns: (transfer full): a script for cad_gnuplot_run().
 */
char *cad_chart_write_script(const CadFigure *figure, CadragePicture picture, CadrageTheme theme);

/* Between the files of charts. Sizes in pixels. */

#define CAD_CHART_PAD	     18.0 /* between content and the edge of the canvas */
#define CAD_CHART_ROW	     25.0 /* height of a line of text */
#define CAD_CHART_NAME_CHARS 28
#define CAD_CHART_GAP	     14.0 /* between a name or a text at the right and the plot */
/* Parts of the canvas that names, and texts at the right, may take. */
#define CAD_CHART_NAME_PART  0.3
#define CAD_CHART_TEXT_PART  0.33
#define CAD_CHART_TEXT_CHARS 36

/** cad_chart_draw_rates: draws the rows at script->y and leaves it below them; sets the plot area.
 */
void cad_chart_draw_rates(CadScript *script, const CadFigure *figure);
/** cad_chart_draw_naming: draws the bars of names or rungs and their legend, as above. */
void cad_chart_draw_naming(CadScript *script, const CadFigure *figure);

/** cad_chart_draw_heat: draws the grid, as above. */
void cad_chart_draw_heat(CadScript *script, const CadFigure *figure);

/** cad_chart_draw_dumbbell: draws the blocks, both rows of each on one line, as above. */
void cad_chart_draw_dumbbell(CadScript *script, const CadFigure *figure);

/** cad_chart_draw_xray: draws the strips, as above. */
void cad_chart_draw_xray(CadScript *script, const CadFigure *figure);

/** cad_chart_draw_keyness: draws the bars of the contrast, as above. */
void cad_chart_draw_keyness(CadScript *script, const CadFigure *figure);

/** cad_chart_draw_trend: draws the panels of weeks, their legend and the events, as above. */
void cad_chart_draw_trend(CadScript *script, const CadFigure *figure);

/** cad_chart_draw_slope: draws the panels of slopes, as above. */
void cad_chart_draw_slope(CadScript *script, const CadFigure *figure);

/** cad_chart_draw_note: draws a line at the bottom, wrapped. @text: (nullable): NULL for none. */
void cad_chart_draw_note(CadScript *script, const char *text);
/**
 * cad_chart_place_entry:
 * @script: the script
 * @text: what the entry says
 * @key_px: width of the key, which the caller draws
 * @x: (inout): where the entry may begin; left where the next may
 *
 * Writes an entry of a legend, at the beginning of the next line when this one has no room for it.
 *
 * Returns: the left end of the key, in the line at script->y.
 */
double cad_chart_place_entry(CadScript *script, const char *text, double key_px, double *x);

/** cad_chart_clean: Returns: (transfer full): @text cleaned, and cut at @max_chars and @max_px of
 * ordinary text. */
char *cad_chart_clean(const char *text, guint max_chars, double max_px);
/** cad_chart_clean_name: Returns: (transfer full): an outlet or article, cleaned, as wide as names
 * may be. */
char *cad_chart_clean_name(const CadScript *script, const char *name);
/** cad_chart_clean_text: Returns: (transfer full): a text at the right, cleaned, as wide as such
 * texts may be. */
char *cad_chart_clean_text(const CadScript *script, const char *text);
/** cad_chart_width: Returns: the width of clean ordinary text. */
double cad_chart_width(const char *text);

G_END_DECLS
