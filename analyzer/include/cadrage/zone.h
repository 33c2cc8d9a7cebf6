/* Zones: the parts of a page. */
#pragma once

#include <cadrage/version.h>

G_BEGIN_DECLS

/**
 * CadrageZone:
 *
 * Where in the page a stretch of text stands. CADRAGE_ZONE_HEADLINE to CADRAGE_ZONE_STOCK are
 * article zones, counted; the others are not.
 */
typedef enum {
	CADRAGE_ZONE_HEADLINE,
	CADRAGE_ZONE_LEAD,
	CADRAGE_ZONE_SUBHEAD,
	CADRAGE_ZONE_BODY,
	CADRAGE_ZONE_STOCK,
	CADRAGE_ZONE_CAPTION,
	CADRAGE_ZONE_TEASER,
	CADRAGE_ZONE_BYLINE,
	CADRAGE_ZONE_DATELINE,
	CADRAGE_ZONE_FURNITURE,
} CadrageZone;

#define CADRAGE_N_ZONES 10

/**
 * cadrage_zone_to_name:
 * @zone: a zone
 *
 * Returns: (transfer none): its lower-case word, such as "headline".
 */
CADRAGE_API const char *cadrage_zone_to_name(CadrageZone zone);

/**
 * cadrage_zone_from_name:
 * @name: a zone's word
 * @zone: (out): the zone
 *
 * Returns: whether @name is a zone; otherwise @zone is left alone.
 */
CADRAGE_API gboolean cadrage_zone_from_name(const char *name, CadrageZone *zone);

/**
 * cadrage_zone_is_article:
 * @zone: a zone
 *
 * Returns: whether text of this zone is part of the article and so counted.
 */
CADRAGE_API gboolean cadrage_zone_is_article(CadrageZone zone);

G_END_DECLS
