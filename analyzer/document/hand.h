/* By hand: what a person says of a document, over all that is given and read. */
#pragma once

#include <cadrage/zone.h>

/**
 * CadHandZone:
 * @first_line: 1-based
 * @last_line: the last of its lines
 * @zone: what they are
 */
typedef struct {
	guint first_line;
	guint last_line;
	CadrageZone zone;
} CadHandZone;

/**
 * CadHand:
 * @date: a day that is certain
 * @zones: (element-type CadHandZone): ascending, disjoint, at most CAD_MAX_HAND_ZONES
 *
 * Strings are NULL where the person says nothing.
 */
typedef struct {
	char *outlet;
	char *date;
	char *title;
	char *url;
	char *language;
	GArray *zones;
} CadHand;

CadHand *cad_hand_new(void);
void cad_hand_free(CadHand *hand);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(CadHand, cad_hand_free)

/** cad_hand_get_field: @name: outlet, date, title, url or language. Returns: (transfer none)
 * (nullable): where its value stands; NULL for other names. */
char **cad_hand_get_field(CadHand *hand, const char *name);

/** cad_hand_list_fields: Returns: (transfer none) (array zero-terminated=1): those names. */
const char *const *cad_hand_list_fields(void);

/** cad_hand_is_empty: Returns: whether nothing is said. */
gboolean cad_hand_is_empty(const CadHand *hand);

/** cad_hand_put_zone: says of the lines from @first to @last, 1-based, what they are, over what was
 * said of them before. @zone: (nullable): NULL takes that back. */
void cad_hand_put_zone(CadHand *hand, guint first, guint last, const CadrageZone *zone);

/** cad_hand_find_zone: @line: 1-based. Returns: (transfer none) (nullable): what is said of it. */
const CadHandZone *cad_hand_find_zone(const CadHand *hand, guint line);
