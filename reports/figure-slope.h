/* The slopes of a figure: what each row had before, and what it has now, panel by panel. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CadSlopeEnd:
 * @value: NAN when undefined: nothing is drawn, and a dash written, never zero
 * @text: the value as it is written
 * @is_hollow: whether it rests on too little
 */
typedef struct {
	double value;
	char *text;
	gboolean is_hollow;
} CadSlopeEnd;

/**
 * CadSlope:
 * @name: the category
 * @before: at the left
 * @after: at the right
 * @is_established: whether the gap between the two is: it alone gives the line its colour
 */
typedef struct {
	char *name;
	CadSlopeEnd before;
	CadSlopeEnd after;
	gboolean is_established;
} CadSlope;

/**
 * CadSlopePanel:
 * @name: the outlet
 * @note: (nullable): below the name, in small letters
 * @colour: the outlet's number
 * @slopes: (element-type CadSlope): owned
 */
typedef struct {
	char *name;
	char *note;
	guint colour;
	GPtrArray *slopes;
} CadSlopePanel;

/**
 * CadSlopes:
 * @before: heading of the left ends
 * @after: heading of the right ends
 * @panels: (element-type CadSlopePanel): owned
 */
typedef struct {
	char *before;
	char *after;
	GPtrArray *panels;
} CadSlopes;

CadSlopes *cad_slopes_new(void);
void cad_slopes_free(CadSlopes *slopes);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadSlopes, cad_slopes_free)

/** cad_slopes_set_heads: both copied. */
void cad_slopes_set_heads(CadSlopes *slopes, const char *before, const char *after);
/** cad_slopes_add_panel: opens a panel that slopes go to. */
void cad_slopes_add_panel(CadSlopes *slopes, const char *name, const char *note, guint colour);
/** cad_slopes_add: @slope: copied with its texts into the last panel, which must be there. */
void cad_slopes_add(CadSlopes *slopes, const CadSlope *slope);

G_END_DECLS
