/* The contrast of a figure: words on two sides of a middle line, each with a bar. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CadContrastBar:
 * @text: the word
 * @note: (nullable): its counts, in muted letters behind it
 * @value: how far it reaches: to the right above 0, to the left below
 */
typedef struct {
	char *text;
	char *note;
	double value;
} CadContrastBar;

/**
 * CadContrast:
 * @left: heading of the left side
 * @right: heading of the right side
 * @left_colour: number of the outlet on the left; G_MAXUINT for several, which are grey
 * @right_colour: number of the outlet on the right
 * @bars: (element-type CadContrastBar): owned
 */
typedef struct {
	char *left;
	char *right;
	guint left_colour;
	guint right_colour;
	GPtrArray *bars;
} CadContrast;

CadContrast *cad_contrast_new(void);
void cad_contrast_free(CadContrast *contrast);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadContrast, cad_contrast_free)

void cad_contrast_add(CadContrast *contrast, const char *text, const char *note, double value);

G_END_DECLS
