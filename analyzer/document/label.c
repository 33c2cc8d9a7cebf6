#include "config.h"

#include <string.h>

#include "document/label.h"

/* The finer labels, from CAD_LABEL_CREDIT on; the others are called like their zones. */
static const char *const names[] = {
	"credit", "image_alt", "see_also", "see_also_head", "clock", "ui", "comment_prompt",
};

/* Zones of the finer labels, from CAD_LABEL_CREDIT on. */
static const CadrageZone zones[] = {
	CADRAGE_ZONE_CAPTION,	CADRAGE_ZONE_CAPTION,	CADRAGE_ZONE_TEASER,
	CADRAGE_ZONE_FURNITURE, CADRAGE_ZONE_FURNITURE, CADRAGE_ZONE_FURNITURE,
	CADRAGE_ZONE_FURNITURE,
};

G_STATIC_ASSERT(CADRAGE_N_ZONES + G_N_ELEMENTS(zones) == CAD_N_LABELS);
G_STATIC_ASSERT(G_N_ELEMENTS(names) == G_N_ELEMENTS(zones));
G_STATIC_ASSERT(CAD_N_LABELS <= 32);

CadrageZone
cad_label_get_zone(CadLabel label)
{
	return label < CADRAGE_N_ZONES ? (CadrageZone)label : zones[label - CADRAGE_N_ZONES];
}

static const char *
get_name(CadLabel label)
{
	return label < CADRAGE_N_ZONES ? cadrage_zone_to_name((CadrageZone)label)
				       : names[label - CADRAGE_N_ZONES];
}

gboolean
cad_label_from_name(const char *name, CadLabel *label)
{
	for (guint i = 0; i < CAD_N_LABELS; i++) {
		if (strcmp(get_name((CadLabel)i), name) != 0)
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

const char **
cad_labels_list_names(void)
{
	const char **list = g_new0(const char *, CAD_N_LABELS + 1);

	for (guint i = 0; i < CAD_N_LABELS; i++)
		list[i] = get_name((CadLabel)i);
	return list;
}
