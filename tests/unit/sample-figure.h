/* Figures for tests, and texts that try to be more than text. */
#pragma once

#include "reports/figure.h"

#define N_HOSTILE_TEXTS 17

/** hostile_text: @index: below N_HOSTILE_TEXTS. Returns: (transfer full): a text that gnuplot or
 * XML would act on if it were let through. What it would run makes a file named "canary". */
char *hostile_text(guint index);

/** sample_rates_new: Returns: two outlets in one category; every text is @text. */
CadFigure *sample_rates_new(const char *text);
/** sample_naming_new: Returns: one bar of two labels; every text is @text. */
CadFigure *sample_naming_new(const char *text);

/** sample_heat_new: Returns: one outlet and three labels: some matches, none, not known; every text
 * is @text. */
CadFigure *sample_heat_new(const char *text);

/** sample_xray_new: Returns: one article with its headline and a tick in each of three voices;
 * every text is @text. */
CadFigure *sample_xray_new(const char *text);

/** sample_keyness_new: Returns: a word on each side; every text is @text. */
CadFigure *sample_keyness_new(const char *text);

/** sample_trend_new: Returns: two outlets, a week in each state and one between two counted ones,
 * an event; every text is @text. */
CadFigure *sample_trend_new(const char *text);

/** sample_slope_new: Returns: two slopes of one outlet, the first established; every text is
 * @text. */
CadFigure *sample_slope_new(const char *text);

void sample_add_row(CadFigure *figure, const char *name, double value, double lo, double hi);
void sample_add_segment(CadFigure *figure, const char *label, guint colour, double share);

/** sample_count: Returns: how often @part is in @text. */
guint sample_count(const char *text, const char *part);
