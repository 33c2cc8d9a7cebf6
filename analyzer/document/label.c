#include "config.h"

#include <string.h>

#include "document/label.h"

static const char *const names[CAD_N_LABELS + 1] = {
	[CAD_LABEL_HEADLINE] = "headline",
	[CAD_LABEL_LEAD] = "lead",
	[CAD_LABEL_SUBHEAD] = "subhead",
	[CAD_LABEL_BODY] = "body",
	[CAD_LABEL_STOCK] = "stock",
	[CAD_LABEL_CAPTION] = "caption",
	[CAD_LABEL_TEASER] = "teaser",
	[CAD_LABEL_BYLINE] = "byline",
	[CAD_LABEL_DATELINE] = "dateline",
	[CAD_LABEL_FURNITURE] = "furniture",
	[CAD_LABEL_CREDIT] = "credit",
	[CAD_LABEL_IMAGE_ALT] = "image_alt",
	[CAD_LABEL_SEE_ALSO] = "see_also",
	[CAD_LABEL_SEE_ALSO_HEAD] = "see_also_head",
	[CAD_LABEL_CLOCK] = "clock",
	[CAD_LABEL_UI] = "ui",
	[CAD_LABEL_COMMENT_PROMPT] = "comment_prompt",
};

/* Zones of the finer labels, from CAD_LABEL_CREDIT on. */
static const CadrageZone zones[] = {
	CADRAGE_ZONE_CAPTION,	CADRAGE_ZONE_CAPTION,	CADRAGE_ZONE_TEASER,
	CADRAGE_ZONE_FURNITURE, CADRAGE_ZONE_FURNITURE, CADRAGE_ZONE_FURNITURE,
	CADRAGE_ZONE_FURNITURE,
};

G_STATIC_ASSERT(CADRAGE_N_ZONES + G_N_ELEMENTS(zones) == CAD_N_LABELS);
G_STATIC_ASSERT(CAD_N_LABELS <= 32);

CadrageZone
cad_label_get_zone(CadLabel label)
{
	return label < CADRAGE_N_ZONES ? (CadrageZone)label : zones[label - CADRAGE_N_ZONES];
}

gboolean
cad_label_from_name(const char *name, CadLabel *label)
{
	for (guint i = 0; i < CAD_N_LABELS; i++) {
		if (strcmp(names[i], name) != 0)
			continue;
		*label = (CadLabel)i;
		return TRUE;
	}
	return FALSE;
}

CadLabels
cad_labels_from_name(const char *name)
{
	CadLabels labels = 0;
	CadLabel label;

	if (!cad_label_from_name(name, &label))
		return 0;
	if (label >= CADRAGE_N_ZONES)
		return CAD_LABEL_BIT(label);
	for (guint i = 0; i < CAD_N_LABELS; i++)
		if (cad_label_get_zone((CadLabel)i) == (CadrageZone)label)
			labels |= CAD_LABEL_BIT(i);
	return labels;
}

const char *const *
cad_labels_get_names(void)
{
	return names;
}

const char *
cadrage_zone_to_name(CadrageZone zone)
{
	g_return_val_if_fail((guint)zone < CADRAGE_N_ZONES, NULL);

	return names[zone];
}

gboolean
cadrage_zone_from_name(const char *name, CadrageZone *zone)
{
	CadLabel label;

	g_return_val_if_fail(name != NULL && zone != NULL, FALSE);

	if (!cad_label_from_name(name, &label) || label >= CADRAGE_N_ZONES)
		return FALSE;
	*zone = (CadrageZone)label;
	return TRUE;
}

gboolean
cadrage_zone_is_article(CadrageZone zone)
{
	return zone <= CADRAGE_ZONE_STOCK;
}
