#include "config.h"

#include <string.h>

#include "document/hand.h"

static const char *const fields[] = {"outlet", "date", "title", "url", "language", NULL};

static const gsize offsets[] = {
	G_STRUCT_OFFSET(CadHand, outlet),   G_STRUCT_OFFSET(CadHand, date),
	G_STRUCT_OFFSET(CadHand, title),    G_STRUCT_OFFSET(CadHand, url),
	G_STRUCT_OFFSET(CadHand, language),
};

G_STATIC_ASSERT(G_N_ELEMENTS(offsets) + 1 == G_N_ELEMENTS(fields));

CadHand *
cad_hand_new(void)
{
	CadHand *hand = g_new0(CadHand, 1);

	hand->zones = g_array_new(FALSE, FALSE, sizeof(CadHandZone));
	return hand;
}

void
cad_hand_free(CadHand *hand)
{
	if (!hand)
		return;
	for (gsize i = 0; fields[i]; i++)
		g_free(G_STRUCT_MEMBER(char *, hand, offsets[i]));
	g_array_unref(hand->zones);
	g_free(hand);
}

char **
cad_hand_get_field(CadHand *hand, const char *name)
{
	for (gsize i = 0; fields[i]; i++)
		if (strcmp(fields[i], name) == 0)
			return &G_STRUCT_MEMBER(char *, hand, offsets[i]);
	return NULL;
}

const char *const *
cad_hand_list_fields(void)
{
	return fields;
}

gboolean
cad_hand_is_empty(const CadHand *hand)
{
	return !hand->outlet && !hand->date && !hand->title && !hand->url && !hand->language &&
	       hand->zones->len == 0;
}

static void
keep_piece(GArray *zones, guint first, guint last, CadrageZone zone)
{
	const CadHandZone piece = {first, last, zone};

	if (first <= last)
		g_array_append_val(zones, piece);
}

static int
compare_zones(const void *a, const void *b)
{
	const CadHandZone *left = a;
	const CadHandZone *right = b;

	return left->first_line < right->first_line ? -1 : left->first_line > right->first_line;
}

void
cad_hand_put_zone(CadHand *hand, guint first, guint last, const CadrageZone *zone)
{
	GArray *zones = g_array_new(FALSE, FALSE, sizeof(CadHandZone));

	g_assert(first > 0 && first <= last && last < G_MAXUINT);
	for (guint i = 0; i < hand->zones->len; i++) {
		const CadHandZone *old = &g_array_index(hand->zones, CadHandZone, i);

		keep_piece(zones, old->first_line, MIN(old->last_line, first - 1), old->zone);
		keep_piece(zones, MAX(old->first_line, last + 1), old->last_line, old->zone);
	}
	if (zone)
		keep_piece(zones, first, last, *zone);
	g_array_sort(zones, compare_zones);
	g_array_unref(hand->zones);
	hand->zones = zones;
}

const CadHandZone *
cad_hand_find_zone(const CadHand *hand, guint line)
{
	guint low = 0;
	guint high = hand->zones->len;

	while (low < high) {
		const guint middle = low + (high - low) / 2;
		const CadHandZone *zone = &g_array_index(hand->zones, CadHandZone, middle);

		if (line >= zone->first_line && line <= zone->last_line)
			return zone;
		if (zone->last_line < line)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}
