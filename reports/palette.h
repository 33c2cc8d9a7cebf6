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
/* Steps of a ramp from little to much. */
#define CAD_PALETTE_N_STEPS 7
/* Categories told apart by colour and mark where no label stands beside each of them. */
#define CAD_PALETTE_N_CATEGORIES 6

/**
 * CadRole:
 *
 * What a colour is for. HEAT and RUNG are ramps, from little to much and from mild to severe; BODY,
 * LEAD and HEADLINE are the zones of an article, REST stands for all outlets but one, BETWEEN for
 * the way from one value to another, UNKNOWN for what could not be counted. Text written on the
 * fill of a label has an ink of its own: the page's background and text colours change with the
 * theme, a fill's ink must not.
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
	CAD_ROLE_ZERO,
	CAD_ROLE_HEAT,
	CAD_ROLE_RUNG = CAD_ROLE_HEAT + CAD_PALETTE_N_STEPS,
	CAD_ROLE_CATEGORY = CAD_ROLE_RUNG + CAD_PALETTE_N_STEPS,
	CAD_ROLE_OTHER_CATEGORY = CAD_ROLE_CATEGORY + CAD_PALETTE_N_CATEGORIES,
	CAD_ROLE_UNKNOWN,
	CAD_ROLE_BODY,
	CAD_ROLE_LEAD,
	CAD_ROLE_HEADLINE,
	CAD_ROLE_REST,
	CAD_ROLE_BETWEEN,
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
/** cad_palette_get_step: @ramp: CAD_ROLE_HEAT or CAD_ROLE_RUNG. @part: 0 to 1. Returns: the step of
 * the ramp at that part of its length. */
CadRole cad_palette_get_step(CadRole ramp, double part);
/** cad_palette_get_category: Returns: the role of the category with that number; beyond the last,
 * that of all others. */
CadRole cad_palette_get_category(guint number);
/** cad_palette_get_ink: @fill: the role of a label, of a step of a ramp, CAD_ROLE_ZERO or
 * CAD_ROLE_OTHER. Returns: the role of text on it. */
CadRole cad_palette_get_ink(CadRole fill);

G_END_DECLS
