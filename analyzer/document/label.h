/* Labels: what a line of a page is. Each zone is a label, and some zones have finer ones, so that
 * one rule of a profile can refer to another. */
#pragma once

#include <cadrage/document.h>

/* The zones' own labels come first and have their numbers. */
typedef enum {
	CAD_LABEL_HEADLINE = CADRAGE_ZONE_HEADLINE,
	CAD_LABEL_LEAD = CADRAGE_ZONE_LEAD,
	CAD_LABEL_SUBHEAD = CADRAGE_ZONE_SUBHEAD,
	CAD_LABEL_BODY = CADRAGE_ZONE_BODY,
	CAD_LABEL_STOCK = CADRAGE_ZONE_STOCK,
	CAD_LABEL_CAPTION = CADRAGE_ZONE_CAPTION,
	CAD_LABEL_TEASER = CADRAGE_ZONE_TEASER,
	CAD_LABEL_BYLINE = CADRAGE_ZONE_BYLINE,
	CAD_LABEL_DATELINE = CADRAGE_ZONE_DATELINE,
	CAD_LABEL_FURNITURE = CADRAGE_ZONE_FURNITURE,
	CAD_LABEL_CREDIT,	  /* who made a picture */
	CAD_LABEL_IMAGE_ALT,	  /* what stands for a picture */
	CAD_LABEL_SEE_ALSO,	  /* the title of another article */
	CAD_LABEL_SEE_ALSO_HEAD,  /* what announces such titles */
	CAD_LABEL_CLOCK,	  /* a date stamp, or the hour of the visit */
	CAD_LABEL_UI,		  /* what the reader may press */
	CAD_LABEL_COMMENT_PROMPT, /* an invitation to comment */
} CadLabel;

#define CAD_N_LABELS 17

/* A set of labels, one bit each. */
typedef guint32 CadLabels;

#define CAD_LABEL_BIT(label) ((CadLabels)1 << (label))

/** cad_label_get_zone: Returns: the zone that text so labelled stands in. */
CadrageZone cad_label_get_zone(CadLabel label);

/** cad_label_from_name: @label: (out): the label. Returns: whether @name is one. */
gboolean cad_label_from_name(const char *name, CadLabel *label);

/** cad_labels_from_name: Returns: the labels meant by @name: all those of a zone for a zone's
 * word; 0 when it is none. */
CadLabels cad_labels_from_name(const char *name);

/** cad_labels_list_names: Returns: (transfer container) (array zero-terminated=1): every label's
 * word. */
const char **cad_labels_list_names(void);
