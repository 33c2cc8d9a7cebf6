/* The strips of a figure: one article each, and where in it every match stands. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Zones of an article that are shaded. */
typedef enum {
	CAD_STRIP_HEADLINE,
	CAD_STRIP_LEAD,
	CAD_N_STRIP_ZONES,
} CadStripZone;

/**
 * CadStripTick:
 * @at: place in the article, 0 to 1
 * @category: number in the strips' categories; those beyond the colours share the grey
 * @voice: number in the strips' voices
 */
typedef struct {
	double at;
	guint category;
	guint voice;
} CadStripTick;

/** CadStripPart: @from, @to: places in the article, 0 to 1. */
typedef struct {
	CadStripZone zone;
	double from;
	double to;
} CadStripPart;

/**
 * CadStrip:
 * @name: the article
 * @note: (nullable): below the name, in small letters
 * @text: (nullable): at the right
 * @ticks: (element-type CadStripTick)
 * @parts: (element-type CadStripPart): what is shaded
 */
typedef struct {
	char *name;
	char *note;
	char *text;
	GArray *ticks;
	GArray *parts;
} CadStrip;

/** CadStripGroup: the articles of an outlet, whose number gives the heading its colour. */
typedef struct {
	char *title;
	guint colour;
	GPtrArray *strips; /* of CadStrip, owned */
} CadStripGroup;

/**
 * CadStrips:
 * @groups: (element-type CadStripGroup): owned
 * @categories: (element-type utf8): names in the legend
 * @voices: (element-type utf8): names in the legend, the outlet's own first: its ticks are the
 *   longest, those of the last the shortest
 * @zones: names in the legend
 * @ends: below the left end, the middle and the right end
 */
typedef struct {
	GPtrArray *groups;
	GPtrArray *categories;
	GPtrArray *voices;
	char *zones[CAD_N_STRIP_ZONES];
	char *ends[3];
} CadStrips;

CadStrips *cad_strips_new(void);
void cad_strips_free(CadStrips *strips);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadStrips, cad_strips_free)

/** cad_strips_add_group: opens a group that articles go to. */
void cad_strips_add_group(CadStrips *strips, const char *title, guint colour);
/** cad_strips_add: opens the strip of an article in the last group. Returns: (transfer none): it,
 * for its ticks and parts. */
CadStrip *cad_strips_add(CadStrips *strips, const char *name, const char *note, const char *text);

G_END_DECLS
