#include "config.h"

#include "corpus/by-hand.h"

enum { GET_FIELDS, GET_ZONES, PUT_FIELD, PUT_ZONE, DROP_FIELDS, DROP_ZONES, N_STATEMENTS };

static const char *const sql[N_STATEMENTS] = {
	[GET_FIELDS] = "SELECT field, value FROM by_hand WHERE document = ?",
	[GET_ZONES] = "SELECT first_line, last_line, zone FROM zone_by_hand WHERE document = ?"
		      " ORDER BY first_line",
	[PUT_FIELD] = "INSERT INTO by_hand (document, field, value) VALUES (?, ?, ?)",
	[PUT_ZONE] = "INSERT INTO zone_by_hand (document, first_line, last_line, zone)"
		     " VALUES (?, ?, ?, ?)",
	[DROP_FIELDS] = "DELETE FROM by_hand WHERE document = ?",
	[DROP_ZONES] = "DELETE FROM zone_by_hand WHERE document = ?",
};

struct _CadByHand {
	CadStatement *statements[N_STATEMENTS];
};

CadByHand *
cad_by_hand_new(CadDatabase *database, GError **error)
{
	g_autoptr(CadByHand) by_hand = g_new0(CadByHand, 1);

	for (guint i = 0; i < N_STATEMENTS; i++) {
		by_hand->statements[i] = cad_statement_new(database, sql[i], error);
		if (!by_hand->statements[i])
			return NULL;
	}
	return g_steal_pointer(&by_hand);
}

void
cad_by_hand_free(CadByHand *by_hand)
{
	for (guint i = 0; by_hand && i < N_STATEMENTS; i++)
		cad_statement_free(by_hand->statements[i]);
	g_free(by_hand);
}

static gboolean
load_fields(CadStatement *get, CadHand *hand, GError **error)
{
	gboolean has_row;

	for (;;) {
		char **field;

		if (!cad_statement_step(get, &has_row, error))
			return FALSE;
		if (!has_row)
			return TRUE;
		field = cad_hand_get_field(hand, cad_statement_get_text(get, 0));
		/* A field of a newer cadrage cannot be: its store would be newer, too. */
		if (field && !*field)
			*field = g_strdup(cad_statement_get_text(get, 1));
	}
}

static gboolean
load_zones(CadStatement *get, CadHand *hand, GError **error)
{
	gboolean has_row;

	for (;;) {
		CadHandZone zone;

		if (!cad_statement_step(get, &has_row, error))
			return FALSE;
		if (!has_row)
			return TRUE;
		zone.first_line = (guint)cad_statement_get_integer(get, 0);
		zone.last_line = (guint)cad_statement_get_integer(get, 1);
		if (cadrage_zone_from_name(cad_statement_get_text(get, 2), &zone.zone))
			g_array_append_val(hand->zones, zone);
	}
}

gboolean
cad_by_hand_load(CadByHand *by_hand, gint64 number, CadHand **hand, GError **error)
{
	g_autoptr(CadHand) found = cad_hand_new();

	cad_statement_bind_integer(by_hand->statements[GET_FIELDS], 1, number);
	cad_statement_bind_integer(by_hand->statements[GET_ZONES], 1, number);
	if (!load_fields(by_hand->statements[GET_FIELDS], found, error) ||
	    !load_zones(by_hand->statements[GET_ZONES], found, error))
		return FALSE;
	*hand = cad_hand_is_empty(found) ? NULL : g_steal_pointer(&found);
	return TRUE;
}

static gboolean
save_fields(CadStatement *put, gint64 number, CadHand *hand, GError **error)
{
	const char *const *fields = cad_hand_list_fields();

	for (gsize i = 0; fields[i]; i++) {
		const char *value = *cad_hand_get_field(hand, fields[i]);

		if (!value)
			continue;
		cad_statement_bind_integer(put, 1, number);
		cad_statement_bind_text(put, 2, fields[i]);
		cad_statement_bind_text(put, 3, value);
		if (!cad_statement_run(put, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean
save_zones(CadStatement *put, gint64 number, const CadHand *hand, GError **error)
{
	for (guint i = 0; i < hand->zones->len; i++) {
		const CadHandZone *zone = &g_array_index(hand->zones, CadHandZone, i);

		cad_statement_bind_integer(put, 1, number);
		cad_statement_bind_integer(put, 2, zone->first_line);
		cad_statement_bind_integer(put, 3, zone->last_line);
		cad_statement_bind_text(put, 4, cadrage_zone_to_name(zone->zone));
		if (!cad_statement_run(put, error))
			return FALSE;
	}
	return TRUE;
}

gboolean
cad_by_hand_save(CadByHand *by_hand, gint64 number, CadHand *hand, GError **error)
{
	for (guint i = DROP_FIELDS; i <= DROP_ZONES; i++) {
		cad_statement_bind_integer(by_hand->statements[i], 1, number);
		if (!cad_statement_run(by_hand->statements[i], error))
			return FALSE;
	}
	return !hand || (save_fields(by_hand->statements[PUT_FIELD], number, hand, error) &&
			 save_zones(by_hand->statements[PUT_ZONE], number, hand, error));
}
