#include "config.h"

#include <string.h>

#include "base/zone-name.h"

/* All zones of the article. */
#define ARTICLE "article"

static const char *const names[] = {
	[CADRAGE_ZONE_HEADLINE] = "headline", [CADRAGE_ZONE_LEAD] = "lead",
	[CADRAGE_ZONE_SUBHEAD] = "subhead",   [CADRAGE_ZONE_BODY] = "body",
	[CADRAGE_ZONE_STOCK] = "stock",	      [CADRAGE_ZONE_CAPTION] = "caption",
	[CADRAGE_ZONE_TEASER] = "teaser",     [CADRAGE_ZONE_BYLINE] = "byline",
	[CADRAGE_ZONE_DATELINE] = "dateline", [CADRAGE_ZONE_FURNITURE] = "furniture",
};
G_STATIC_ASSERT(G_N_ELEMENTS(names) == CADRAGE_N_ZONES);
G_STATIC_ASSERT(CADRAGE_N_ZONES < 32);

CadZones
cad_zones_from_name(const char *name)
{
	CadZones article = 0;
	CadrageZone zone;

	if (cadrage_zone_from_name(name, &zone))
		return CAD_ZONE_BIT(zone);
	for (guint i = 0; i < CADRAGE_N_ZONES; i++)
		if (cadrage_zone_is_article((CadrageZone)i))
			article |= CAD_ZONE_BIT(i);
	return strcmp(name, ARTICLE) == 0 ? article : 0;
}

const char **
cad_zones_list_names(void)
{
	const char **list = g_new0(const char *, CADRAGE_N_ZONES + 2);

	memcpy(list, names, sizeof names);
	list[CADRAGE_N_ZONES] = ARTICLE;
	return list;
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
	g_return_val_if_fail(name != NULL && zone != NULL, FALSE);
	for (guint i = 0; i < CADRAGE_N_ZONES; i++) {
		if (strcmp(names[i], name) != 0)
			continue;
		*zone = (CadrageZone)i;
		return TRUE;
	}
	return FALSE;
}

gboolean
cadrage_zone_is_article(CadrageZone zone)
{
	return zone <= CADRAGE_ZONE_STOCK;
}
