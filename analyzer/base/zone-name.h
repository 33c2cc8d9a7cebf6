/* Sets of zones. */
#pragma once

#include <cadrage/zone.h>

/* One bit a CadrageZone. */
typedef guint32 CadZones;

#define CAD_ZONE_BIT(zone) ((CadZones)1 << (zone))
#define CAD_ZONES_ALL	   (CAD_ZONE_BIT(CADRAGE_N_ZONES) - 1)

/** cad_zones_from_name: Returns: the zones meant by @name: a zone's word, or "article" for those
 * that are counted; 0 when it is neither. */
CadZones cad_zones_from_name(const char *name);

/** cad_zones_list_names: Returns: (transfer container) (array zero-terminated=1): every word that
 * cad_zones_from_name() knows. */
const char **cad_zones_list_names(void);
