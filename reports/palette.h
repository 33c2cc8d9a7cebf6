/* The colours of charts: one colour, one role, in a light and a dark theme. */
#pragma once

#include <cadrage/report.h>

G_BEGIN_DECLS

/* Outlets take colours and marks in turn. The two numbers have no common divisor, so that 42
 * outlets differ in one or the other. */
#define CAD_PALETTE_N_OUTLETS 7
#define CAD_PALETTE_N_MARKS   6
/* Names of a naming set; more than these share CAD_ROLE_OTHER. */
#define CAD_PALETTE_N_LABELS 8

/**
 * CadRole:
 *
 * What a colour is for. Text written on the fill of a label has an ink of its own: the page's
 * background and text colours change with the theme, a fill's ink must not.
 */
typedef enum {
	CAD_ROLE_BACKGROUND,
	CAD_ROLE_TEXT,
	CAD_ROLE_MUTED,
	CAD_ROLE_GRID,
	CAD_ROLE_OUTLET,
	CAD_ROLE_LABEL = CAD_ROLE_OUTLET + CAD_PALETTE_N_OUTLETS,
	CAD_ROLE_OTHER = CAD_ROLE_LABEL + CAD_PALETTE_N_LABELS,
	CAD_ROLE_INK_ON_DEEP,
	CAD_ROLE_INK_ON_PALE,
	CAD_N_ROLES,
} CadRole;

/** cad_palette_get_rgb: Returns: 0xRRGGBB. In the light theme no two roles have the same. */
guint cad_palette_get_rgb(CadRole role, CadrageTheme theme);
/** cad_palette_get_name: Returns: the role's name as a CSS variable, without the dashes. */
const char *cad_palette_get_name(CadRole role);
/** cad_palette_find: Returns: the role that has @rgb in the light theme; CAD_N_ROLES for none. */
CadRole cad_palette_find(guint rgb);

/** cad_palette_get_outlet: Returns: the role of the outlet with that number. */
CadRole cad_palette_get_outlet(guint number);
/** cad_palette_get_mark: Returns: gnuplot's filled point type for the outlet with that number. */
guint cad_palette_get_mark(guint number);
/** cad_palette_get_ink: @fill: a label's role, or CAD_ROLE_OTHER. Returns: the role of text on it.
 */
CadRole cad_palette_get_ink(CadRole fill);

G_END_DECLS
